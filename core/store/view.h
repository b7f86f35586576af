#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/result.h"
#include "crdt/record.h"
#include "crypto/hash.h"
#include "log/chain.h"
#include "store/database.h"
#include "store/view_schema.h"

#include <array>
#include <functional>
#include <map>
#include <memory>
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

/// A record in which the words somebody looked for were found.
struct SearchHit {
    RecordPlace place;
    /// The place where they stand, with kFoundBegin and kFoundEnd around each.
    std::string excerpt;
};
inline constexpr char kFoundBegin = '\x02';
inline constexpr char kFoundEnd = '\x03';

/// Which records of a kind to read, when there may be thousands of them.
struct ViewWindow {
    std::string_view kind;
    /// A column of its table, or empty: when it was last changed.
    std::string_view orderBy{};
    bool newestFirst = true;
    std::size_t limit = 50;
    std::size_t offset = 0;
    /// Only those whose reference column points here.
    std::string_view referring{};
    std::optional<RecordId> to{};
    bool withRetired = false;
};

/// The current state of one space: an SQLite database in memory, a pure function of the accepted
/// changes. It is a cache: losing it loses nothing. Each kind has a table of its own with a column a
/// field, and one index finds words in all of them.
///
/// Threads: use from one at a time.
class View {
public:
    explicit View(const ViewSchema& schema);
    ~View();

    /// Applies one change whole or not at all.
    Result<void> apply(
        const log::ChainId& chain, std::uint64_t seq, Stamp at, const crdt::Edits& edits);
    /// Between these, changes share one transaction: many times quicker for many of them.
    void beginMany();
    void endMany();

    /// Puts a record in as it is, where there is none. `bytes` is state.bytes().
    Result<void> adopt(const RecordPlace& place, const crdt::RecordState& state, ByteView bytes);
    /// The states of all records of an audience, in canonical order, as RecordState::bytes().
    Result<void> forEachState(const AudienceId& audience,
        const std::function<void(const crdt::RecordKey&, ByteView state)>& visit) const;
    [[nodiscard]] Result<std::vector<RecordPlace>> places(const AudienceId& audience) const;

    [[nodiscard]] Result<std::optional<Record>> find(const RecordPlace& place) const;
    /// Records of a kind, oldest change first; put-away ones only when asked for.
    [[nodiscard]] Result<std::vector<Record>> list(std::string_view kind, bool withRetired) const;
    [[nodiscard]] Result<std::vector<Record>> all(bool withRetired) const;
    /// A part of a long list. BadArgument when the kind has no such column.
    [[nodiscard]] Result<std::vector<Record>> window(const ViewWindow& window) const;
    /// Records that have all these words, whatever the case and the accents, best first.
    [[nodiscard]] Result<std::vector<SearchHit>> search(
        std::string_view typed, std::size_t limit) const;
    [[nodiscard]] Result<std::uint64_t> count() const;
    /// Records whose id, in hexadecimal, begins like this: at most `countMax`.
    [[nodiscard]] Result<std::vector<RecordPlace>> withIdPrefix(
        std::string_view hex, std::size_t countMax) const;
    [[nodiscard]] Result<std::vector<Touch>> touches(const RecordPlace& place) const;
    /// A hash over all records of an audience in canonical order: equal views, equal digests.
    [[nodiscard]] Result<crypto::Hash> digest(const AudienceId& audience) const;

    /// After something was erased: what the index still knows of old words goes too.
    void forgetErased();
    /// The whole of it, to be put aside and taken up again by a view of the same schema. Readable:
    /// to be encrypted before it goes anywhere.
    [[nodiscard]] Result<DatabaseImage> image() const;
    /// StoreDamaged when these bytes are no such image.
    [[nodiscard]] static Result<std::unique_ptr<View>> fromImage(
        const ViewSchema& schema, DatabaseImage image);

private:
    // Audiences, kinds and authors: rows name them with small numbers.
    enum Named : std::uint8_t { kAudiences, kKinds, kAuthors, kNamedCount };
    struct Numbers {
        std::map<std::string, std::int64_t, std::less<>> numbers;
        std::vector<std::string> names;
    };
    // The statements and columns of a kind's own table.
    struct Table {
        std::string kind;
        std::string name;
        std::vector<ViewColumn> columns;
        std::string insert;
        std::string words; ///< an expression: the text that is searched; empty: none is
        std::string readWords;
    };
    struct Row;
    struct Working;
    View(const ViewSchema& schema, std::unique_ptr<Database> db);
    Result<void> applyOne(
        const log::ChainId& chain, std::uint64_t seq, Stamp at, const crdt::Edits& edits);
    Result<Working> load(const RecordPlace& place);
    std::int64_t save(const Row& row, const crdt::RecordState& state, ByteView bytes);
    void touch(std::int64_t row, const log::ChainId& chain, std::uint64_t seq);
    void saveFields(
        const Row& record, const crdt::RecordState& state, const Table& table, std::int64_t row);
    void commit() const;
    [[nodiscard]] std::int64_t numberOf(Named what, std::string_view key);
    [[nodiscard]] std::int64_t knownNumber(Named what, std::string_view key) const;
    [[nodiscard]] const std::string& nameOf(Named what, std::int64_t number) const;
    [[nodiscard]] const Table* tableOf(std::string_view kind) const;
    [[nodiscard]] Result<std::vector<Record>> read(Statement& rows) const;

    std::unique_ptr<Database> m_db;
    std::vector<Table> m_tables;
    std::array<Numbers, kNamedCount> m_numbers;
    std::int64_t m_nextRow = 1;
    int m_many = 0;
    mutable int m_uncommitted = 0; ///< times that endMany() was called
};

}
