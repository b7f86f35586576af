// SPDX-License-Identifier: Apache-2.0
#include "store/view.h"

#include "store/vault_inside_p.h"

#include <algorithm>

namespace alongside::store {

namespace {

    constexpr const char* kSchema = R"(
CREATE TABLE record(
    audience BLOB NOT NULL, kind TEXT NOT NULL, id BLOB NOT NULL, idhex TEXT NOT NULL,
    state BLOB NOT NULL, retired INTEGER NOT NULL, changed_ms INTEGER NOT NULL, changed_count INTEGER NOT NULL,
    PRIMARY KEY(audience, kind, id)
) STRICT;
CREATE INDEX record_by_kind ON record(kind, retired, changed_ms, changed_count);
CREATE INDEX record_by_idhex ON record(idhex);
CREATE TABLE touch(
    audience BLOB NOT NULL, kind TEXT NOT NULL, id BLOB NOT NULL, author BLOB NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY(audience, kind, id, author, seq)
) STRICT, WITHOUT ROWID;
)";
    constexpr std::string_view kColumns = "SELECT audience, kind, id, state FROM record ";

    std::string select(std::string_view rest)
    {
        return std::string(kColumns) + std::string(rest);
    }

}

View::View()
{
    m_db.execute(kSchema);
}

Result<void> View::apply(
    const log::ChainId& chain, std::uint64_t seq, Stamp at, const crdt::Edits& edits)
{
    return guardedFlat([&]() -> Result<void> {
        Transaction transaction(m_db);
        for (std::size_t number = 0; number < edits.size(); ++number) {
            const auto& edit = edits[number];
            const RecordPlace place{chain.audience, edit.record};
            crdt::RecordState state;
            {
                auto row = m_db.prepare(
                    "SELECT state FROM record WHERE audience = ? AND kind = ? AND id = ?");
                row.bind(place.audience, place.key.kind, place.key.id);
                if (row.step()) {
                    ALONGSIDE_TRY_LET(known, crdt::RecordState::fromBytes(row.blob(0)));
                    state = std::move(known);
                }
            }
            for (std::size_t i = 0; i < edit.ops.size(); ++i)
                state.apply(
                    edit.ops[i], crdt::OpId{chain.author, seq, crdt::opIndex(number, i)}, at);
            const auto changed = state.changedAt();
            m_db.prepare(
                    "INSERT INTO record(audience, kind, id, idhex, state, retired, changed_ms, "
                    "changed_count) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(audience, kind, id) DO UPDATE SET "
                    "state = excluded.state, retired = excluded.retired, "
                    "changed_ms = excluded.changed_ms, changed_count = excluded.changed_count")
                .bind(place.audience, place.key.kind, place.key.id, place.key.id.hex(),
                    state.bytes(), static_cast<int>(state.isRetired()), changed.ms, changed.count)
                .run();
            m_db.prepare(
                    "INSERT INTO touch(audience, kind, id, author, seq) VALUES (?, ?, ?, ?, ?) "
                    "ON CONFLICT DO NOTHING")
                .bind(place.audience, place.key.kind, place.key.id, chain.author, seq)
                .run();
        }
        transaction.commit();
        return {};
    });
}

Result<std::vector<Record>> View::read(Statement& rows) const
{
    std::vector<Record> records;
    while (rows.step()) {
        ALONGSIDE_TRY_LET(state, crdt::RecordState::fromBytes(rows.blob(3)));
        records.push_back(
            {{rows.id<AudienceId>(0), {rows.text(1), rows.id<RecordId>(2)}}, std::move(state)});
    }
    return records;
}

Result<std::optional<Record>> View::find(const RecordPlace& place) const
{
    return guardedFlat([&]() -> Result<std::optional<Record>> {
        auto rows = m_db.prepare(select("WHERE audience = ? AND kind = ? AND id = ?"));
        rows.bind(place.audience, place.key.kind, place.key.id);
        ALONGSIDE_TRY_LET(found, read(rows));
        if (found.empty())
            return std::optional<Record>();
        return std::optional(std::move(found.front()));
    });
}

Result<std::vector<Record>> View::list(std::string_view kind, bool withRetired) const
{
    return guardedFlat([&] {
        auto rows = m_db.prepare(
            select("WHERE kind = ? AND retired <= ? ORDER BY changed_ms, changed_count, id"));
        rows.bind(kind, static_cast<int>(withRetired));
        return read(rows);
    });
}

Result<std::vector<Record>> View::all(bool withRetired) const
{
    return guardedFlat([&] {
        auto rows = m_db.prepare(
            select("WHERE retired <= ? ORDER BY kind, changed_ms, changed_count, id"));
        rows.bind(static_cast<int>(withRetired));
        return read(rows);
    });
}

Result<std::vector<RecordPlace>> View::withIdPrefix(
    std::string_view hex, std::size_t countMax) const
{
    return guarded([&] {
        std::vector<RecordPlace> places;
        auto rows = m_db.prepare("SELECT audience, kind, id FROM record "
                                 "WHERE idhex >= ?1 AND idhex < ?1 || 'g' ORDER BY idhex LIMIT ?2");
        rows.bind(hex, static_cast<std::int64_t>(countMax));
        while (rows.step())
            places.push_back({rows.id<AudienceId>(0), {rows.text(1), rows.id<RecordId>(2)}});
        return places;
    });
}

Result<std::vector<Touch>> View::touches(const RecordPlace& place) const
{
    return guarded([&] {
        std::vector<Touch> list;
        auto rows = m_db.prepare(
            "SELECT author, seq FROM touch WHERE audience = ? AND kind = ? AND id = ?");
        rows.bind(place.audience, place.key.kind, place.key.id);
        while (rows.step())
            list.push_back({{place.audience, rows.id<AuthorId>(0)}, rows.number(1)});
        return list;
    });
}

Result<crypto::Hash> View::digest(const AudienceId& audience) const
{
    return guarded([&] {
        crypto::Hash hash;
        auto rows = m_db.prepare(
            "SELECT kind, id, state FROM record WHERE audience = ? ORDER BY kind, id");
        rows.bind(audience);
        while (rows.step())
            hash = crypto::hashOf(
                "alongside view", {hash.view(), asBytes(rows.text(0)), rows.blob(1), rows.blob(2)});
        return hash;
    });
}

}
