#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/result.h"
#include "crdt/record.h"
#include "crypto/hash.h"
#include "log/chain.h"
#include "store/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alongside::store {

/// Where a record is: a record lives in exactly one audience.
struct RecordPlace {
    AudienceId audience;
    crdt::RecordKey key;
    auto operator<=>(const RecordPlace&) const = default;
};

struct Record {
    RecordPlace place;
    crdt::RecordState state;
};

/// A change that touched a record, for reading its history from the log.
struct Touch {
    log::ChainId chain;
    std::uint64_t seq = 0;
};

/// The current state of one space: an SQLite database in memory, a pure function of the accepted
/// changes. It is a cache: losing it loses nothing.
///
/// Threads: use from one at a time.
class View {
public:
    View();

    /// Applies one change whole or not at all.
    Result<void> apply(
        const log::ChainId& chain, std::uint64_t seq, Stamp at, const crdt::Edits& edits);

    [[nodiscard]] Result<std::optional<Record>> find(const RecordPlace& place) const;
    /// Records of a kind, oldest change first; put-away ones only when asked for.
    [[nodiscard]] Result<std::vector<Record>> list(std::string_view kind, bool withRetired) const;
    [[nodiscard]] Result<std::vector<Record>> all(bool withRetired) const;
    /// Records whose id, in hexadecimal, begins like this: at most `countMax`.
    [[nodiscard]] Result<std::vector<RecordPlace>> withIdPrefix(
        std::string_view hex, std::size_t countMax) const;
    [[nodiscard]] Result<std::vector<Touch>> touches(const RecordPlace& place) const;
    /// A hash over all records of an audience in canonical order: equal views, equal digests.
    [[nodiscard]] Result<crypto::Hash> digest(const AudienceId& audience) const;

private:
    [[nodiscard]] Result<std::vector<Record>> read(Statement& rows) const;
    mutable Database m_db;
};

}
