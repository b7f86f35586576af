// SPDX-License-Identifier: Apache-2.0
#include "store/search_tokenizer.h"
#include "store/view.h"

#include <algorithm>

namespace alongside::store {

namespace {

    constexpr std::string_view kColumns = "SELECT r.audience, r.kind, r.id, r.state FROM record r ";
    constexpr int kExcerptWords = 24;

    std::string select(std::string_view rest)
    {
        return std::string(kColumns) + std::string(rest);
    }

    AudienceId audienceOf(const std::string& key)
    {
        return AudienceId::fromView(asBytes(key)).value_or(AudienceId{});
    }

}

Result<std::vector<Record>> View::read(Statement& rows) const
{
    std::vector<Record> records;
    while (rows.step()) {
        ALONGSIDE_TRY_LET(state, crdt::RecordState::fromBytes(rows.blob(3)));
        records.push_back({{audienceOf(nameOf(kAudiences, rows.whole(0))),
                               {nameOf(kKinds, rows.whole(1)), rows.id<RecordId>(2)}},
            std::move(state)});
    }
    return records;
}

Result<std::optional<Record>> View::find(const RecordPlace& place) const
{
    return guardedFlat([&]() -> Result<std::optional<Record>> {
        auto rows = m_db->prepare(select("WHERE r.id = ? AND r.kind = ? AND r.audience = ?"));
        rows.bind(place.key.id, knownNumber(kKinds, place.key.kind),
            knownNumber(kAudiences, asText(place.audience.view())));
        ALONGSIDE_TRY_LET(found, read(rows));
        if (found.empty())
            return std::optional<Record>();
        return std::optional(std::move(found.front()));
    });
}

Result<std::vector<Record>> View::list(std::string_view kind, bool withRetired) const
{
    return guardedFlat([&] {
        auto rows = m_db->prepare(select(
            "WHERE r.kind = ? AND r.retired <= ? ORDER BY r.changed_ms, r.changed_count, r.id"));
        rows.bind(knownNumber(kKinds, kind), static_cast<int>(withRetired));
        return read(rows);
    });
}

Result<std::vector<Record>> View::all(bool withRetired) const
{
    return guardedFlat([&] {
        auto rows = m_db->prepare(select("JOIN name n ON n.what = 1 AND n.number = r.kind "
                                         "WHERE r.retired <= ? ORDER BY n.key, r.changed_ms, "
                                         "r.changed_count, r.id"));
        rows.bind(static_cast<int>(withRetired));
        return read(rows);
    });
}

Result<std::vector<Record>> View::window(const ViewWindow& window) const
{
    return guardedFlat([&]() -> Result<std::vector<Record>> {
        const auto* table = tableOf(window.kind);
        const auto hasColumn = [table](std::string_view name) {
            return table != nullptr
                && std::any_of(table->columns.begin(), table->columns.end(),
                    [name](const ViewColumn& c) { return c.field == name; });
        };
        for (const auto name : {window.orderBy, window.referring})
            if (!name.empty() && !hasColumn(name))
                return fail(ErrorCode::BadArgument,
                    std::string(window.kind) + " has no column " + std::string(name));
        const std::string direction = window.newestFirst ? " DESC" : "";
        std::string sql;
        if (table != nullptr)
            sql += "JOIN " + table->name + " f ON f.row = r.row ";
        sql += "WHERE r.kind = ?1 AND r.retired <= ?2 ";
        if (!window.referring.empty())
            sql += "AND f.\"" + std::string(window.referring) + "\" = ?5 ";
        sql += "ORDER BY ";
        if (!window.orderBy.empty())
            sql += "f.\"" + std::string(window.orderBy) + "\"" + direction + ", ";
        sql += "r.changed_ms" + direction + ", r.changed_count" + direction + ", r.id" + direction
            + " LIMIT ?3 OFFSET ?4";
        auto rows = m_db->prepare(select(sql));
        rows.bind(knownNumber(kKinds, window.kind), static_cast<int>(window.withRetired),
            static_cast<std::int64_t>(window.limit), static_cast<std::int64_t>(window.offset));
        if (!window.referring.empty())
            rows.bind(window.to.value_or(RecordId{}));
        return read(rows);
    });
}

Result<std::vector<SearchHit>> View::search(std::string_view typed, std::size_t limit) const
{
    return guarded([&] {
        std::vector<SearchHit> hits;
        const auto expression = searchExpression(typed);
        if (expression.empty())
            return hits;
        commit(); // FTS5 finds what was taken out in the same transaction (SQLite 3.40)
        auto rows = m_db->prepare(
            "SELECT r.audience, r.kind, r.id, snippet(said, 0, ?2, ?3, '…', ?4) "
            "FROM said JOIN record r ON r.row = said.rowid "
            "WHERE said MATCH ?1 ORDER BY said.rank, r.changed_ms DESC, r.id LIMIT ?5");
        rows.bind(expression, std::string(1, kFoundBegin), std::string(1, kFoundEnd), kExcerptWords,
            static_cast<std::int64_t>(limit));
        while (rows.step())
            hits.push_back({{audienceOf(nameOf(kAudiences, rows.whole(0))),
                                {nameOf(kKinds, rows.whole(1)), rows.id<RecordId>(2)}},
                rows.text(3)});
        return hits;
    });
}

Result<std::uint64_t> View::count() const
{
    return guarded([&]() -> std::uint64_t {
        auto row = m_db->prepare("SELECT COUNT(*) FROM record");
        return row.step() ? row.number(0) : 0;
    });
}

Result<std::vector<RecordPlace>> View::withIdPrefix(
    std::string_view hex, std::size_t countMax) const
{
    return guarded([&] {
        std::vector<RecordPlace> places;
        // From the first id that begins like this to the last.
        std::string first(hex.substr(0, 2 * RecordId::kSize));
        auto last = first;
        first.resize(2 * RecordId::kSize, '0');
        last.resize(2 * RecordId::kSize, 'f');
        const auto from = RecordId::fromHexText(first);
        const auto to = RecordId::fromHexText(last);
        if (!from || !to)
            return places;
        auto rows
            = m_db->prepare("SELECT audience, kind, id FROM record "
                            "WHERE id >= ?1 AND id <= ?2 ORDER BY id, kind, audience LIMIT ?3");
        rows.bind(*from, *to, static_cast<std::int64_t>(countMax));
        while (rows.step())
            places.push_back({audienceOf(nameOf(kAudiences, rows.whole(0))),
                {nameOf(kKinds, rows.whole(1)), rows.id<RecordId>(2)}});
        return places;
    });
}

Result<std::vector<Touch>> View::touches(const RecordPlace& place) const
{
    return guarded([&] {
        std::vector<Touch> list;
        auto rows = m_db->prepare("SELECT t.author, t.seq FROM touch t JOIN record r USING (row) "
                                  "WHERE r.id = ? AND r.kind = ? AND r.audience = ?");
        rows.bind(place.key.id, knownNumber(kKinds, place.key.kind),
            knownNumber(kAudiences, asText(place.audience.view())));
        while (rows.step())
            list.push_back({{place.audience,
                                AuthorId::fromView(asBytes(nameOf(kAuthors, rows.whole(0))))
                                    .value_or(AuthorId{})},
                rows.number(1)});
        return list;
    });
}

Result<crypto::Hash> View::digest(const AudienceId& audience) const
{
    crypto::Hash hash;
    ALONGSIDE_TRY(forEachState(audience, [&](const crdt::RecordKey& key, ByteView state) {
        hash = crypto::hashOf(
            "alongside view", {hash.view(), asBytes(key.kind), key.id.view(), state});
    }));
    return hash;
}

Result<void> View::forEachState(const AudienceId& audience,
    const std::function<void(const crdt::RecordKey&, ByteView state)>& visit) const
{
    return guarded([&] {
        auto rows = m_db->prepare(
            "SELECT n.key, r.id, r.state FROM record r JOIN name n ON n.what = 1 AND n.number = "
            "r.kind WHERE r.audience = ? ORDER BY n.key, r.id");
        rows.bind(knownNumber(kAudiences, asText(audience.view())));
        while (rows.step()) {
            const auto kind = rows.blob(0);
            const auto state = rows.blob(2);
            visit({std::string(asText(kind)), rows.id<RecordId>(1)}, state);
        }
    });
}

Result<std::vector<RecordPlace>> View::places(const AudienceId& audience) const
{
    return guarded([&] {
        std::vector<RecordPlace> all;
        auto rows = m_db->prepare("SELECT kind, id FROM record WHERE audience = ?");
        rows.bind(knownNumber(kAudiences, asText(audience.view())));
        while (rows.step())
            all.push_back({audience, {nameOf(kKinds, rows.whole(0)), rows.id<RecordId>(1)}});
        return all;
    });
}

}
