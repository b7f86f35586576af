#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "store/media_store.h"
#include "sync/bundle.h"
#include "sync/bundle_part.h"
#include "sync/messages.h"

#include <map>
#include <set>

namespace alongside::sync {

/// Takes in what a file has of one space, as ReplicaDriver does with what a server sends, and keeps
/// account of it. Errors are those of this device; what is wrong with what came is in the report.
class BundleTaker {
public:
    BundleTaker(store::ReplicaSet& replicas, store::Replica& replica)
        : m_replicas(replicas)
        , m_replica(replica)
    {
    }
    /// Before anything else.
    Result<void> begin();
    /// A section begins with this.
    Result<void> beginPart(const Result<BundlePart>& part);
    Result<void> take(const Bytes& message);
    Result<void> endPart();
    /// After all of a file that was sound.
    Result<void> tend();
    Result<ReadSpace> finish();

private:
    Result<void> refuse(Error error);
    Result<void> take(const log::Run& run);
    Result<void> take(const SnapshotBegins& message);
    Result<void> take(const SnapshotPiece& piece);
    Result<void> take(const BlobIs& media);
    Result<void> take(const Chunk& chunk);
    Result<void> take(const Reaches& said);
    Result<bool> isHeld(const log::BlobPlace& place);
    [[nodiscard]] Result<bool> leavesGap(const log::Run& run) const;
    Result<void> note(const store::Update& update);

    store::ReplicaSet& m_replicas;
    store::Replica& m_replica;
    log::Version m_before;
    ReadSpace m_report;
    std::set<store::RecordPlace> m_records;
    std::set<log::ChainId> m_stopped; ///< something of these is missing or wrong
    // Of the section that is being read:
    std::optional<AudienceId> m_audience; ///< nothing: it is passed over
    bool m_takesSnapshot = false;
    std::uint32_t m_nextPiece = 0;
    /// What records hold and is not here, once the words of the section are.
    std::optional<std::map<log::BlobPlace, store::MediaStore::Lacking>> m_lacking;
    std::optional<log::BlobPlace> m_blob; ///< that is arriving
    std::set<std::uint32_t> m_chunks;     ///< of it, that are not here
};

}
