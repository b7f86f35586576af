// SPDX-License-Identifier: Apache-2.0
#include "postgres_blobs_p.h"

#include "server_limits.h"

#include "base/data_limits.h"

namespace alongside::server {

namespace {

    constexpr Prepared kInsertUses{"insert_blob_uses",
        "INSERT INTO blob_use(space, audience, author, seq, edit, blob) "
        "SELECT * FROM unnest($1::bytea[], $2::bytea[], $3::bytea[], $4::bigint[], $5::bigint[], "
        "$6::bytea[]) ON CONFLICT DO NOTHING"};
    // From when it is named a blob has its row, with an empty list: so what is lacking is soon found.
    constexpr Prepared kInsertNamed{"insert_named_blobs",
        "INSERT INTO blob(space, audience, blob, chunks, missing) "
        "SELECT DISTINCT w.space, w.audience, w.blob, ''::bytea, 1 "
        "FROM unnest($1::bytea[], $2::bytea[], $3::bytea[]) AS w(space, audience, blob) "
        "ON CONFLICT DO NOTHING"};
    constexpr Prepared kDropUse{"drop_blob_use",
        "DELETE FROM blob_use WHERE space = $1::bytea AND audience = $2::bytea "
        "AND author = $3::bytea AND seq = $4::bigint AND edit = $5::bigint RETURNING blob"};
    constexpr Prepared kRemoveUnnamed{"remove_unnamed_blob",
        "DELETE FROM blob WHERE space = $1::bytea AND audience = $2::bytea AND blob = $3::bytea "
        "AND NOT EXISTS (SELECT 1 FROM blob_use u WHERE u.space = $1::bytea "
        "AND u.audience = $2::bytea AND u.blob = $3::bytea) RETURNING chunks"};
    constexpr Prepared kRemovePlaces{"remove_blob_chunks",
        "DELETE FROM blob_chunk WHERE space = $1::bytea AND audience = $2::bytea "
        "AND chunk = ANY($3::bytea[]) AND blob = $4::bytea"};
    constexpr Prepared kRemoveChunks{"remove_chunks",
        "DELETE FROM chunk h WHERE space = $1::bytea AND audience = $2::bytea "
        "AND chunk = ANY($3::bytea[]) AND NOT EXISTS (SELECT 1 FROM blob_chunk c "
        "WHERE c.space = h.space AND c.audience = h.audience AND c.chunk = h.chunk)"};
    constexpr Prepared kFind{"find_blob",
        "SELECT chunks, missing FROM blob "
        "WHERE space = $1::bytea AND audience = $2::bytea AND blob = $3::bytea"};
    constexpr Prepared kHere{"chunks_here",
        "SELECT chunk FROM chunk WHERE space = $1::bytea AND audience = $2::bytea "
        "AND chunk = ANY($3::bytea[])"};
    constexpr Prepared kInsertPlaces{"insert_blob_chunks",
        "INSERT INTO blob_chunk(space, audience, chunk, blob, position) "
        "SELECT $1::bytea, $2::bytea, w.chunk, $4::bytea, w.position - 1 "
        "FROM unnest($3::bytea[]) WITH ORDINALITY AS w(chunk, position)"};
    constexpr Prepared kBegin{"begin_blob",
        "UPDATE blob SET chunks = $4::bytea, missing = $5::bigint "
        "WHERE space = $1::bytea AND audience = $2::bytea AND blob = $3::bytea"};
    constexpr Prepared kInsertChunk{"insert_chunk",
        "INSERT INTO chunk(space, audience, chunk, sealed) "
        "VALUES ($1::bytea, $2::bytea, $3::bytea, $4::bytea) ON CONFLICT DO NOTHING"};
    // Of every blob that has it, also where one has it twice.
    constexpr Prepared kCountChunk{"count_chunk",
        "UPDATE blob b SET missing = b.missing - w.times FROM (SELECT blob, count(*) AS times "
        "FROM blob_chunk WHERE space = $1::bytea AND audience = $2::bytea AND chunk = $3::bytea "
        "GROUP BY blob) AS w WHERE b.space = $1::bytea AND b.audience = $2::bytea "
        "AND b.blob = w.blob RETURNING b.blob, b.missing"};
    constexpr Prepared kFindChunk{"find_chunk",
        "SELECT h.sealed FROM blob b JOIN chunk h ON h.space = b.space "
        "AND h.audience = b.audience "
        "AND h.chunk = substring(b.chunks FROM ($4::bigint * 32 + 1)::integer FOR 32) "
        "WHERE b.space = $1::bytea AND b.audience = $2::bytea AND b.blob = $3::bytea"};
    constexpr Prepared kLacking{"lacking_blobs",
        "SELECT audience, blob FROM blob WHERE space = $1::bytea AND audience = ANY($2::bytea[]) "
        "AND missing > 0 ORDER BY audience, blob LIMIT $3::bigint"};
    constexpr Prepared kCheckChunks{"check_chunks",
        "SELECT audience, chunk, sealed FROM chunk WHERE space = $1::bytea "
        "AND (audience, chunk) > ($2::bytea, $3::bytea) ORDER BY audience, chunk "
        "LIMIT $4::bigint"};
    // With how many of its chunks are known to be its own, and how many are not here.
    constexpr Prepared kCheckBlobs{"check_blobs",
        "SELECT b.audience, b.blob, b.chunks, b.missing, "
        "(SELECT count(*) FROM generate_series(0, octet_length(b.chunks) / 32 - 1) AS p "
        "WHERE EXISTS (SELECT 1 FROM blob_chunk c WHERE c.space = b.space "
        "AND c.audience = b.audience AND c.chunk = substring(b.chunks FROM p * 32 + 1 FOR 32) "
        "AND c.blob = b.blob AND c.position = p)), "
        "(SELECT count(*) FROM generate_series(0, octet_length(b.chunks) / 32 - 1) AS p "
        "WHERE NOT EXISTS (SELECT 1 FROM chunk h WHERE h.space = b.space "
        "AND h.audience = b.audience AND h.chunk = substring(b.chunks FROM p * 32 + 1 FOR 32))) "
        "FROM blob b WHERE space = $1::bytea AND octet_length(b.chunks) > 0 "
        "AND (audience, blob) > ($2::bytea, $3::bytea) ORDER BY audience, blob LIMIT $4::bigint"};

    pqxx::binarystring arrayOf(const std::vector<log::ChunkId>& chunks)
    {
        ArrayParameter array(ArrayParameter::Of::Bytes);
        for (const auto& chunk : chunks)
            array.add(chunk);
        return array.value();
    }

    std::int64_t whole(std::uint64_t number)
    {
        return static_cast<std::int64_t>(number);
    }

    struct Found {
        std::vector<log::ChunkId> chunks; ///< none: named, and not begun
        std::uint64_t missing = 0;
    };

    std::optional<Found> find(
        pqxx::transaction_base& at, const SpaceId& space, const store::BlobPlace& place)
    {
        const auto rows = execute(at, kFind, blob(space), blob(place.audience), blob(place.blob));
        if (rows.empty())
            return std::nullopt;
        auto chunks = store::chunkListOf(bytesOf(rows[0][0]));
        if (!chunks)
            throw store::DatabaseFailure{
                {ErrorCode::StoreDamaged, "the chunks of a photo or sound"}};
        return Found{std::move(*chunks), numberOf(rows[0][1])};
    }

    void checkChunks(pqxx::transaction_base& at, const SpaceId& space,
        const std::function<void(const std::string&)>& tell)
    {
        AudienceId audience;
        Bytes last;
        for (;;) {
            const auto rows = execute(at, kCheckChunks, blob(space), blob(audience), blob(last),
                whole(kChunksPerCheckedPage));
            if (rows.empty())
                return;
            for (const auto& row : rows) {
                audience = idOf<AudienceId>(row[0]);
                last = bytesOf(row[1]);
                const auto id = idOf<log::ChunkId>(row[1]);
                if (log::chunkIdOf(bytesOf(row[2])) != id)
                    tell("chunk " + id.hex().substr(0, 8) + " of a photo or sound was altered");
            }
        }
    }

}

void BlobUses::add(
    const SpaceId& space, const log::ChainId& chain, std::uint64_t seq, const log::BlobUse& use)
{
    m_spaces.add(space);
    m_audiences.add(chain.audience);
    m_authors.add(chain.author);
    m_numbers.add(seq);
    m_edits.add(std::uint64_t{use.edit});
    m_blobs.add(use.blob);
}

void BlobUses::insert(pqxx::transaction_base& at)
{
    if (m_spaces.size() == 0)
        return;
    execute(at, kInsertUses, m_spaces.value(), m_audiences.value(), m_authors.value(),
        m_numbers.value(), m_edits.value(), m_blobs.value());
    execute(at, kInsertNamed, m_spaces.value(), m_audiences.value(), m_blobs.value());
    *this = {};
}

void dropBlobUse(pqxx::transaction_base& at, const SpaceId& space, const AudienceId& audience,
    const log::Erasure& erased)
{
    for (const auto& use : execute(at, kDropUse, blob(space), blob(audience), blob(erased.author),
             whole(erased.seq), whole(erased.edit))) {
        const auto id = blob(bytesOf(use[0]));
        const auto removed = execute(at, kRemoveUnnamed, blob(space), blob(audience), id);
        if (removed.empty())
            continue;
        const auto chunks = store::chunkListOf(bytesOf(removed[0][0]));
        if (!chunks || chunks->empty())
            continue;
        execute(at, kRemovePlaces, blob(space), blob(audience), arrayOf(*chunks), id);
        execute(at, kRemoveChunks, blob(space), blob(audience), arrayOf(*chunks));
    }
}

Result<std::vector<std::uint32_t>> beginBlobHere(pqxx::transaction_base& at, const SpaceId& space,
    const store::BlobPlace& place, const std::vector<log::ChunkId>& chunks)
{
    ALONGSIDE_TRY(store::checkChunkList(place.blob, chunks));
    const auto found = find(at, space, place);
    if (!found)
        return fail(ErrorCode::NotFound, "no change names this blob");
    std::set<log::ChunkId> here;
    for (const auto& row : execute(at, kHere, blob(space), blob(place.audience), arrayOf(chunks)))
        here.insert(idOf<log::ChunkId>(row[0]));
    std::vector<std::uint32_t> missing;
    for (std::uint32_t position = 0; position < chunks.size(); ++position)
        if (here.count(chunks[position]) == 0)
            missing.push_back(position);
    if (!found->chunks.empty())
        return missing;
    execute(
        at, kInsertPlaces, blob(space), blob(place.audience), arrayOf(chunks), blob(place.blob));
    execute(at, kBegin, blob(space), blob(place.audience), blob(place.blob),
        blob(store::chunkListBytes(chunks)), whole(missing.size()));
    return missing;
}

Result<ChunkAdded> addChunkHere(pqxx::transaction_base& at, const SpaceId& space,
    const store::BlobPlace& place, std::uint32_t position, const Bytes& sealed)
{
    const auto found = find(at, space, place);
    if (!found || found->chunks.empty())
        return fail(ErrorCode::NotFound, "this blob was not begun");
    ALONGSIDE_TRY(store::checkChunk(found->chunks, position, sealed));
    const auto id = blob(found->chunks[position]);
    ChunkAdded added{found->missing == 0, false};
    if (execute(at, kInsertChunk, blob(space), blob(place.audience), id, blob(sealed))
            .affected_rows()
        == 0)
        return added;
    for (const auto& row : execute(at, kCountChunk, blob(space), blob(place.audience), id)) {
        const bool isWhole = numberOf(row[1]) == 0;
        added.isNews |= isWhole;
        if (idOf<log::BlobId>(row[0]) == place.blob)
            added.isWhole = isWhole;
    }
    return added;
}

std::optional<std::vector<log::ChunkId>> findBlob(
    pqxx::transaction_base& at, const SpaceId& space, const store::BlobPlace& place)
{
    auto found = find(at, space, place);
    if (!found || found->missing > 0)
        return std::nullopt;
    return std::move(found->chunks);
}

std::optional<Bytes> findChunk(pqxx::transaction_base& at, const SpaceId& space,
    const store::BlobPlace& place, std::uint32_t position)
{
    if (position >= log::kChunksInBlobMax)
        return std::nullopt;
    const auto rows = execute(
        at, kFindChunk, blob(space), blob(place.audience), blob(place.blob), whole(position));
    return rows.empty() ? std::nullopt : std::optional(bytesOf(rows[0][0]));
}

std::vector<store::BlobPlace> blobsLackingHere(pqxx::transaction_base& at, const SpaceId& space,
    const std::set<AudienceId>& audiences, std::size_t most)
{
    ArrayParameter wanted(ArrayParameter::Of::Bytes);
    for (const auto& audience : audiences)
        wanted.add(audience);
    std::vector<store::BlobPlace> places;
    for (const auto& row : execute(at, kLacking, blob(space), wanted.value(), whole(most)))
        places.push_back({idOf<AudienceId>(row[0]), idOf<log::BlobId>(row[1])});
    return places;
}

void checkBlobs(pqxx::transaction_base& at, const SpaceId& space,
    const std::function<void(const std::string&)>& tell)
{
    checkChunks(at, space, tell);
    AudienceId audience;
    Bytes last;
    for (;;) {
        const auto rows = execute(at, kCheckBlobs, blob(space), blob(audience), blob(last),
            whole(kChangesPerCheckedPage));
        if (rows.empty())
            return;
        for (const auto& row : rows) {
            audience = idOf<AudienceId>(row[0]);
            last = bytesOf(row[1]);
            const auto id = idOf<log::BlobId>(row[1]);
            const auto chunks = store::chunkListOf(bytesOf(row[2]));
            if (!chunks || !store::checkChunkList(id, *chunks) || numberOf(row[4]) != chunks->size()
                || numberOf(row[5]) != numberOf(row[3]))
                tell("photo or sound " + id.hex().substr(0, 8) + " was altered");
        }
    }
}

}
