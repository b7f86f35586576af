#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// What the pieces of a snapshot say, put together: first what was erased, then every record's state. Each
// block has its length before it; pieces are cut without regard to blocks, so a long text needs no piece
// of its own size.

#include "crdt/record.h"
#include "log/chain.h"

#include <functional>
#include <set>
#include <vector>

namespace alongside::store {

/// What stands before the records.
struct SnapshotAbout {
    struct Erased {
        log::Erasure what;
        AuthorId by;
        std::uint64_t bySeq = 0;
        TimeMs at = 0;
        template<class Archive>
        void serialize(Archive& ar)
        {
            ar(what, by, bySeq, at);
        }
    };
    struct Answered {
        AuthorId by; ///< of the change that erased
        std::uint64_t bySeq = 0;
        AuthorId device;
        Stamp at;
        template<class Archive>
        void serialize(Archive& ar)
        {
            ar(by, bySeq, device, at.ms, at.count);
        }
    };
    std::vector<Erased> erasures;
    std::vector<Answered> receipts;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(erasures, receipts);
    }
};

/// Cuts what a snapshot says into pieces, each of kSnapshotPiecePlainMax bytes but the last.
class SnapshotWriter {
public:
    explicit SnapshotWriter(std::function<void(ByteView piece)> piece);
    /// Once, before the first record.
    void begin(const SnapshotAbout& about);
    /// `state` is RecordState::bytes().
    void add(const crdt::RecordKey& key, ByteView state);
    void end();

private:
    void put(ByteView block);
    std::function<void(ByteView)> m_piece;
    Bytes m_bytes;
};

/// Puts pieces together again. Nothing in them is trusted: BadMessage, LimitExceeded, StoreNewer.
class SnapshotReader {
public:
    using TakeAbout = std::function<Result<void>(const SnapshotAbout&)>;
    using TakeRecord = std::function<Result<void>(const crdt::RecordKey&, crdt::RecordState)>;

    void add(ByteView piece) { m_bytes.insert(m_bytes.end(), piece.begin(), piece.end()); }
    /// Hands on what is whole by now; stops at the first error.
    Result<void> read(const TakeAbout& about, const TakeRecord& record);
    /// BadMessage when something is missing.
    [[nodiscard]] Result<void> end() const;

private:
    Result<void> take(ByteView block, const TakeAbout& about, const TakeRecord& record);
    Bytes m_bytes;
    bool m_hasAbout = false;
    std::set<crdt::RecordKey> m_seen;
};

}
