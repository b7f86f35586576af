// SPDX-License-Identifier: Apache-2.0
// What lies beside the changes: photos, sounds and films, and how far what was said has reached.
#include "sqlite_log_keeping_p.h"
#include "sqlite_log_store.h"

#include <algorithm>

namespace alongside::server {

namespace {

    // The author comes first in a reach's key, because a device asks for those of its own chains. A blob's
    // list counts too: otherwise lists of chunks that never come would cost nobody anything.
    constexpr const char* kSchema = R"(
CREATE TABLE reach(
    space BLOB NOT NULL, author BLOB NOT NULL, audience BLOB NOT NULL, reader BLOB NOT NULL,
    seq INTEGER NOT NULL, at_ms INTEGER NOT NULL, signature BLOB NOT NULL, number INTEGER NOT NULL,
    PRIMARY KEY(space, author, audience, reader)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX reach_number ON reach(space, number);
CREATE TRIGGER usage_chunk_added AFTER INSERT ON chunk BEGIN
    INSERT INTO usage(space, changes, bytes) VALUES (NEW.space, 0, length(NEW.sealed))
        ON CONFLICT(space) DO UPDATE SET bytes = bytes + excluded.bytes;
END;
CREATE TRIGGER usage_chunk_removed AFTER DELETE ON chunk BEGIN
    UPDATE usage SET bytes = bytes - length(OLD.sealed) WHERE space = OLD.space;
END;
CREATE TRIGGER usage_blob_added AFTER INSERT ON blob WHEN length(NEW.chunks) > 0 BEGIN
    INSERT INTO usage(space, changes, bytes) VALUES (NEW.space, 0, length(NEW.chunks))
        ON CONFLICT(space) DO UPDATE SET bytes = bytes + excluded.bytes;
END;
CREATE TRIGGER usage_blob_begun AFTER UPDATE OF chunks ON blob BEGIN
    UPDATE usage SET bytes = bytes + length(NEW.chunks) - length(OLD.chunks)
        WHERE space = OLD.space;
END;
CREATE TRIGGER usage_blob_removed AFTER DELETE ON blob BEGIN
    UPDATE usage SET bytes = bytes - length(OLD.chunks) WHERE space = OLD.space;
END;
)";

    std::int64_t lastNumber(store::Database& db, const SpaceId& space)
    {
        auto row = db.prepare("SELECT COALESCE(MAX(number), 0) FROM reach WHERE space = ?");
        row.bind(space);
        row.step();
        return row.whole(0);
    }

    bool isFurther(store::Database& db, const SpaceId& space, const log::Reach& reach)
    {
        auto row = db.prepare("SELECT 1 FROM reach WHERE space = ? AND author = ? "
                              "AND audience = ? AND reader = ? AND seq >= ?");
        row.bind(space, reach.chain.author, reach.chain.audience, reach.reader, reach.seq);
        return !row.step();
    }

    void saveReach(store::Database& db, const SpaceId& space, const log::Reach& reach)
    {
        const auto number = lastNumber(db, space) + 1;
        db.prepare(
              "INSERT INTO reach(space, author, audience, reader, seq, at_ms, signature, number) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
              "ON CONFLICT(space, author, audience, reader) DO UPDATE SET seq = excluded.seq, "
              "at_ms = excluded.at_ms, signature = excluded.signature, "
              "number = excluded.number")
            .bind(space, reach.chain.author, reach.chain.audience, reach.reader, reach.seq,
                reach.at, reach.signature, number)
            .run();
    }

}

void createBlobs(store::Database& db)
{
    store::BlobTable::create(db);
    db.execute(kSchema);
}

Result<std::vector<std::uint32_t>> SqliteLogStore::beginBlob(
    const SpaceId& space, const store::BlobPlace& place, const std::vector<log::ChunkId>& chunks)
{
    return store::guardedFlat([&]() -> Result<std::vector<std::uint32_t>> {
        store::Transaction transaction(m_writer->db);
        ALONGSIDE_TRY(refuseErased(m_writer->db, space));
        ALONGSIDE_TRY(store::checkChunkList(place.blob, chunks));
        if (!m_writer->blobs.isNamed(space, place))
            return fail(ErrorCode::NotFound, "no change names this blob");
        ALONGSIDE_TRY_LET(missing, m_writer->blobs.begin(space, place, chunks));
        transaction.commit();
        return missing;
    });
}

Result<bool> SqliteLogStore::addChunk(const SpaceId& space, const store::BlobPlace& place,
    std::uint32_t position, const Bytes& sealed)
{
    return store::guardedFlat([&]() -> Result<bool> {
        store::Transaction transaction(m_writer->db);
        ALONGSIDE_TRY_LET(whole, m_writer->blobs.add(space, place, position, sealed));
        transaction.commit();
        return whole;
    });
}

Result<std::optional<std::vector<log::ChunkId>>> SqliteLogStore::blob(
    const SpaceId& space, const store::BlobPlace& place)
{
    return store::guarded([&]() -> std::optional<std::vector<log::ChunkId>> {
        auto found = m_reader->blobs.find(space, place);
        if (!found || !found->isWhole())
            return std::nullopt;
        return std::move(found->chunks);
    });
}

Result<std::optional<Bytes>> SqliteLogStore::chunk(
    const SpaceId& space, const store::BlobPlace& place, std::uint32_t position)
{
    return store::guarded([&] { return m_reader->blobs.chunk(space, place, position); });
}

Result<std::vector<store::BlobPlace>> SqliteLogStore::blobsLacking(
    const SpaceId& space, const std::set<AudienceId>& audiences, std::size_t most)
{
    return store::guarded([&] { return m_reader->blobs.lacking(space, audiences, most); });
}

Result<void> SqliteLogStore::addReaches(const SpaceId& space, std::span<const log::Reach> reaches)
{
    return store::guarded([&] {
        auto& db = m_writer->db;
        store::Transaction transaction(db);
        for (const auto& reach : reaches)
            if (reach.seq > 0 && reach.seq <= m_writer->changes.tip(space, reach.chain).seq
                && isFurther(db, space, reach))
                saveReach(db, space, reach);
        transaction.commit();
    });
}

Result<std::vector<LogStore::NumberedReach>> SqliteLogStore::reachesAfter(
    const SpaceId& space, const std::set<AuthorId>& authors, std::int64_t number, std::size_t most)
{
    return store::guarded([&] {
        const auto after = number > lastNumber(m_reader->db, space) ? 0 : number;
        std::vector<NumberedReach> found;
        for (const auto& author : authors) {
            auto rows = m_reader->db.prepare(
                "SELECT audience, seq, reader, at_ms, signature, number FROM reach "
                "WHERE space = ? AND author = ? AND number > ? ORDER BY number LIMIT ?");
            rows.bind(space, author, after, static_cast<std::uint64_t>(most));
            while (rows.step())
                found.push_back({rows.whole(5),
                    {{rows.id<AudienceId>(0), author}, rows.number(1), rows.id<AuthorId>(2),
                        rows.whole(3), rows.id<crypto::Signature>(4)}});
        }
        std::sort(found.begin(), found.end(),
            [](const auto& a, const auto& b) { return a.number < b.number; });
        if (found.size() > most)
            found.resize(most);
        return found;
    });
}

}
