#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "crdt/operations.h"
#include "store/replica.h"

#include <functional>

namespace alongside::store {

/// The photos, sounds and films of one space on this device: encrypted in the vault, chunk by chunk, under
/// keys that stand in the records. A record arrives without waiting for what it names.
///
/// Threads: those of the replica. Holds nothing: make one where it is needed.
class MediaStore {
public:
    MediaStore(Vault& vault, const Replica& replica)
        : m_vault(vault)
        , m_replica(replica)
    {
    }

    /// The plain bytes at a position, kChunkPlainBytes long but for the last; it is called twice for each.
    using Source = std::function<Result<Bytes>(std::uint32_t position)>;
    /// Puts content into the vault, for the readers of an audience, and gives what a record has to hold.
    /// On disk when it returns; a change that names it must follow, or it goes at the next start.
    /// TooLong, CannotRead, StorageFull.
    Result<crdt::Media> keep(const AudienceId& audience, std::string_view type, std::uint64_t bytes,
        const Source& source);
    /// Gives the plain bytes to `sink`, chunk by chunk, each checked before. MediaNotHere while some are
    /// missing.
    Result<void> read(const AudienceId& audience, const crdt::Media& media,
        const std::function<Result<void>(ByteView)>& sink) const;

    struct State {
        std::size_t chunks = 0;
        std::size_t here = 0;
        [[nodiscard]] bool isWhole() const { return here == chunks; }
    };
    [[nodiscard]] Result<State> state(const AudienceId& audience, const crdt::Media& media) const;
    /// What records hold and what is not whole here.
    struct Lacking {
        log::BlobPlace place;
        crdt::OpId by; ///< the operation that holds it
        std::uint64_t bytes = 0;
    };
    [[nodiscard]] Result<std::vector<Lacking>> lacking() const;
    /// Makes room possible for one whose change is not here, but only a snapshot that stands for it.
    Result<void> expect(const Lacking& lacking);
    /// Where a record is moved to other readers, what it names goes with it, as far as it is here.
    Result<void> bringAlong(const AudienceId& audience, const crdt::Edits& edits);

private:
    Vault& m_vault;
    const Replica& m_replica;
};

/// What a change's header says of the photos, sounds and films in its edits.
[[nodiscard]] std::vector<log::BlobUse> usesOf(const crdt::Edits& edits);
[[nodiscard]] std::size_t chunksOf(const crdt::Media& media);

}
