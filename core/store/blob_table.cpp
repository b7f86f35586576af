// SPDX-License-Identifier: Apache-2.0
#include "store/blob_table.h"

#include "base/data_limits.h"
#include "base/planted.h"
#include "crypto/symmetric.h"

#include <algorithm>

namespace alongside::store {

namespace {
    // A blob has its row from when it is first named: its list is empty, and `missing` is 1, until it is
    // begun. So what is lacking is found by an index that holds nothing else. `missing` counts positions.
    // `held` says why a blob is kept that nothing names. `blob_chunk` says which blobs have a chunk, whether
    // it is here or not.
    constexpr const char* kSchema = R"(
CREATE TABLE blob_use(
    space BLOB NOT NULL, audience BLOB NOT NULL, author BLOB NOT NULL, seq INTEGER NOT NULL,
    edit INTEGER NOT NULL, blob BLOB NOT NULL,
    PRIMARY KEY(space, audience, author, seq, edit, blob)
) STRICT, WITHOUT ROWID;
CREATE INDEX blob_use_of ON blob_use(space, audience, blob);
CREATE TABLE blob(
    space BLOB NOT NULL, audience BLOB NOT NULL, blob BLOB NOT NULL, chunks BLOB NOT NULL,
    missing INTEGER NOT NULL, held INTEGER NOT NULL, PRIMARY KEY(space, audience, blob)
) STRICT;
CREATE INDEX blob_lacking ON blob(space, audience, blob) WHERE missing > 0;
CREATE INDEX blob_held ON blob(space, audience) WHERE held > 0;
CREATE TABLE blob_chunk(
    space BLOB NOT NULL, audience BLOB NOT NULL, chunk BLOB NOT NULL, blob BLOB NOT NULL,
    position INTEGER NOT NULL, PRIMARY KEY(space, audience, chunk, blob, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE chunk(
    space BLOB NOT NULL, audience BLOB NOT NULL, chunk BLOB NOT NULL, sealed BLOB NOT NULL,
    PRIMARY KEY(space, audience, chunk)
) STRICT;
)";

    enum Held : std::uint8_t {
        Named,
        Draft,
        Fetched, ///< a snapshot has it, and the change that names it is not here
    };

    constexpr std::size_t kSealedChunkBytesMax
        = log::kChunkPlainBytes + crypto::kEncryptionOverheadBytes;

    std::vector<Bytes> blobsIn(Statement rows)
    {
        std::vector<Bytes> blobs;
        while (rows.step())
            blobs.push_back(rows.blob(0));
        return blobs;
    }
}

Result<void> checkChunkList(const log::BlobId& blob, const std::vector<log::ChunkId>& chunks)
{
    if (chunks.empty() || chunks.size() > log::kChunksInBlobMax)
        return fail(ErrorCode::BadMessage,
            "a photo, sound or film of " + std::to_string(chunks.size()) + " chunks");
    if (log::blobIdOf(chunks) != blob)
        return fail(ErrorCode::BadMessage, "the list of chunks is not that of this blob");
    return {};
}

Result<void> checkChunk(
    const std::vector<log::ChunkId>& chunks, std::uint32_t position, ByteView sealed)
{
    if (position >= chunks.size() || sealed.size() > kSealedChunkBytesMax
        || log::chunkIdOf(sealed) != chunks[position])
        return fail(
            ErrorCode::BadMessage, "not chunk " + std::to_string(position) + " of this blob");
    return {};
}

Bytes chunkListBytes(const std::vector<log::ChunkId>& chunks)
{
    Bytes bytes;
    bytes.reserve(chunks.size() * log::ChunkId::kSize);
    for (const auto& chunk : chunks)
        bytes.insert(bytes.end(), chunk.bytes.begin(), chunk.bytes.end());
    return bytes;
}

std::optional<std::vector<log::ChunkId>> chunkListOf(ByteView bytes)
{
    if (bytes.size() % log::ChunkId::kSize != 0)
        return std::nullopt;
    std::vector<log::ChunkId> chunks;
    chunks.reserve(bytes.size() / log::ChunkId::kSize);
    for (std::size_t at = 0; at < bytes.size(); at += log::ChunkId::kSize)
        chunks.push_back(*log::ChunkId::fromView(bytes.subspan(at, log::ChunkId::kSize)));
    return chunks;
}

BlobTable::BlobTable(Database& db)
    : m_db(&db)
{
}

void BlobTable::create(Database& db)
{
    db.execute(kSchema);
}

void BlobTable::addUses(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq,
    const std::vector<log::BlobUse>& uses)
{
    for (const auto& use : uses) {
        auto erased = m_db->prepare("SELECT 1 FROM erasure WHERE space = ? AND audience = ? AND "
                                    "author = ? AND seq = ? AND edit = ?");
        erased.bind(space, chain.audience, chain.author, seq, use.edit);
        if (erased.step())
            continue;
        m_db->prepare("INSERT INTO blob_use(space, audience, author, seq, edit, blob) "
                      "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
            .bind(space, chain.audience, chain.author, seq, use.edit, use.blob)
            .run();
        m_db->prepare("INSERT INTO blob(space, audience, blob, chunks, missing, held) "
                      "VALUES (?, ?, ?, X'', 1, 0) "
                      "ON CONFLICT(space, audience, blob) DO UPDATE SET held = 0")
            .bind(space, chain.audience, use.blob)
            .run();
    }
}

void BlobTable::addUsesOf(
    const SpaceId& space, const log::ChainId& chain, std::uint64_t seq, const log::Change& change)
{
    if (chain.audience == log::kMembership)
        return;
    if (const auto header = log::Header::fromBytes(change.header))
        addUses(space, chain, seq, header->blobs);
}

bool BlobTable::dropUse(
    const SpaceId& space, const AudienceId& audience, const log::Erasure& erased)
{
    auto named = m_db->prepare("DELETE FROM blob_use WHERE space = ? AND audience = ? AND author = "
                               "? AND seq = ? AND edit = ? RETURNING blob");
    named.bind(space, audience, erased.author, erased.seq, erased.edit);
    const auto blobs = blobsIn(std::move(named));
    bool removed = false;
    for (const auto& blob : blobs)
        removed |= removeUnnamed(space, audience, blob);
    return blobs.empty() ? dropFetched(space, audience, erased) : removed;
}

// What a change says that is not here, only a snapshot knows: any that was fetched for one may be meant.
// What is still wanted of them is fetched again.
bool BlobTable::dropFetched(
    const SpaceId& space, const AudienceId& audience, const log::Erasure& erased)
{
    auto fetched = m_db->prepare(
        "SELECT blob FROM blob WHERE space = ?1 AND audience = ?2 AND held = 2 AND held > 0 "
        "AND NOT EXISTS (SELECT 1 FROM change WHERE space = ?1 AND audience = ?2 AND author = ?3 "
        "AND seq = ?4)");
    fetched.bind(space, audience, erased.author, erased.seq);
    bool removed = false;
    for (const auto& blob : blobsIn(std::move(fetched)))
        removed |= removeUnnamed(space, audience, blob);
    return removed;
}

bool BlobTable::dropUsesFrom(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq)
{
    auto named
        = m_db->prepare("DELETE FROM blob_use WHERE space = ? AND audience = ? AND author = ? "
                        "AND seq >= ? RETURNING blob");
    named.bind(space, chain.audience, chain.author, seq);
    bool removed = false;
    for (const auto& blob : blobsIn(std::move(named)))
        removed |= removeUnnamed(space, chain.audience, blob);
    return removed;
}

bool BlobTable::isNamed(const SpaceId& space, const BlobPlace& place) const
{
    auto row = m_db->prepare(
        "SELECT 1 FROM blob_use WHERE space = ? AND audience = ? AND blob = ? LIMIT 1");
    row.bind(space, place.audience, place.blob);
    return row.step();
}

bool BlobTable::removeUnnamed(const SpaceId& space, const AudienceId& audience, const Bytes& blob)
{
    std::vector<log::ChunkId> chunks;
    {
        auto row = m_db->prepare(
            "DELETE FROM blob WHERE space = ?1 AND audience = ?2 AND blob = ?3 AND held <> 1 "
            "AND NOT EXISTS (SELECT 1 FROM blob_use u WHERE u.space = ?1 AND u.audience = ?2 "
            "AND u.blob = ?3) RETURNING chunks");
        row.bind(space, audience, blob);
        if (!row.step())
            return false;
        chunks = chunkListOf(row.blob(0)).value_or(chunks);
    }
    for (const auto& chunk : chunks) {
        m_db->prepare("DELETE FROM blob_chunk "
                      "WHERE space = ? AND audience = ? AND chunk = ? AND blob = ?")
            .bind(space, audience, chunk, blob)
            .run();
        m_db->prepare("DELETE FROM chunk WHERE space = ?1 AND audience = ?2 AND chunk = ?3 "
                      "AND NOT EXISTS (SELECT 1 FROM blob_chunk "
                      "WHERE space = ?1 AND audience = ?2 AND chunk = ?3)")
            .bind(space, audience, chunk)
            .run();
    }
    return true;
}

bool BlobTable::hasChunk(
    const SpaceId& space, const AudienceId& audience, const log::ChunkId& chunk) const
{
    auto row = m_db->prepare("SELECT 1 FROM chunk WHERE space = ? AND audience = ? AND chunk = ?");
    row.bind(space, audience, chunk);
    return row.step();
}

Result<std::vector<std::uint32_t>> BlobTable::begin(const SpaceId& space, const BlobPlace& place,
    const std::vector<log::ChunkId>& chunks, bool draft)
{
    ALONGSIDE_TRY(checkChunkList(place.blob, chunks));
    m_db->prepare("INSERT INTO blob(space, audience, blob, chunks, missing, held) "
                  "VALUES (?1, ?2, ?3, X'', 1, ?4) "
                  "ON CONFLICT(space, audience, blob) DO UPDATE SET held = ?4 WHERE ?4 = ?5")
        .bind(space, place.audience, place.blob, int{draft ? Draft : Fetched}, int{Draft})
        .run();
    auto known = m_db->prepare(
        "SELECT length(chunks) FROM blob WHERE space = ? AND audience = ? AND blob = ?");
    known.bind(space, place.audience, place.blob);
    const bool isBegun = known.step() && known.number(0) > 0;
    std::vector<std::uint32_t> missing;
    for (std::uint32_t position = 0; position < chunks.size(); ++position) {
        const auto& chunk = chunks[position];
        if (!hasChunk(space, place.audience, chunk))
            missing.push_back(position);
        if (!isBegun)
            m_db->prepare("INSERT INTO blob_chunk(space, audience, chunk, blob, position) "
                          "VALUES (?, ?, ?, ?, ?)")
                .bind(space, place.audience, chunk, place.blob, position)
                .run();
    }
    if (!isBegun)
        m_db->prepare("UPDATE blob SET chunks = ?, missing = ? "
                      "WHERE space = ? AND audience = ? AND blob = ?")
            .bind(chunkListBytes(chunks), static_cast<std::uint64_t>(missing.size()), space,
                place.audience, place.blob)
            .run();
    if (isPlanted(Defect::LastChunkSkipped) && missing.size() > 1)
        missing.pop_back();
    return missing;
}

Result<bool> BlobTable::add(
    const SpaceId& space, const BlobPlace& place, std::uint32_t position, ByteView sealed)
{
    const auto found = find(space, place);
    if (!found)
        return fail(ErrorCode::NotFound, "this blob was not begun");
    if (!isPlanted(Defect::ChunkUnchecked))
        ALONGSIDE_TRY(checkChunk(found->chunks, position, sealed));
    const auto& id = found->chunks[position];
    if (hasChunk(space, place.audience, id))
        return found->isWhole();
    m_db->prepare("INSERT INTO chunk(space, audience, chunk, sealed) VALUES (?, ?, ?, ?)")
        .bind(space, place.audience, id, sealed)
        .run();
    // Of every blob that has it, also where one has it twice.
    m_db->prepare("UPDATE blob SET missing = missing - (SELECT COUNT(*) FROM blob_chunk c "
                  "WHERE c.space = ?1 AND c.audience = ?2 AND c.chunk = ?3 AND c.blob = blob.blob) "
                  "WHERE space = ?1 AND audience = ?2 AND blob IN (SELECT c.blob FROM blob_chunk c "
                  "WHERE c.space = ?1 AND c.audience = ?2 AND c.chunk = ?3)")
        .bind(space, place.audience, id)
        .run();
    return find(space, place)->isWhole();
}

void BlobTable::dropDrafts(const SpaceId& space)
{
    std::vector<BlobPlace> drafts;
    {
        auto rows = m_db->prepare(
            "SELECT audience, blob FROM blob WHERE space = ? AND held = 1 AND held > 0");
        rows.bind(space);
        while (rows.step())
            drafts.push_back({rows.id<AudienceId>(0), rows.id<log::BlobId>(1)});
    }
    for (const auto& [audience, blob] : drafts) {
        m_db->prepare("UPDATE blob SET held = 0 WHERE space = ? AND audience = ? AND blob = ?")
            .bind(space, audience, blob)
            .run();
        removeUnnamed(space, audience, Bytes(blob.bytes.begin(), blob.bytes.end()));
    }
}

std::optional<BlobTable::Found> BlobTable::find(const SpaceId& space, const BlobPlace& place) const
{
    auto row
        = m_db->prepare("SELECT chunks, missing FROM blob "
                        "WHERE space = ? AND audience = ? AND blob = ? AND length(chunks) > 0");
    row.bind(space, place.audience, place.blob);
    if (!row.step())
        return std::nullopt;
    auto chunks = chunkListOf(row.blob(0));
    if (!chunks || row.number(1) > chunks->size())
        throw DatabaseFailure{Error{ErrorCode::StoreDamaged, "the chunks of a photo or sound"}};
    const auto here = chunks->size() - row.number(1);
    return Found{std::move(*chunks), here};
}

std::optional<Bytes> BlobTable::chunk(
    const SpaceId& space, const BlobPlace& place, std::uint32_t position) const
{
    const auto found = find(space, place);
    if (!found || position >= found->chunks.size())
        return std::nullopt;
    auto row
        = m_db->prepare("SELECT sealed FROM chunk WHERE space = ? AND audience = ? AND chunk = ?");
    row.bind(space, place.audience, found->chunks[position]);
    return row.step() ? std::optional(row.blob(0)) : std::nullopt;
}

std::vector<BlobPlace> BlobTable::lacking(
    const SpaceId& space, const std::set<AudienceId>& audiences, std::size_t most) const
{
    std::vector<BlobPlace> found;
    for (const auto& audience : audiences) {
        auto rows = m_db->prepare(
            "SELECT blob FROM blob b WHERE space = ?1 AND audience = ?2 AND missing > 0 "
            "AND EXISTS (SELECT 1 FROM blob_use u "
            "WHERE u.space = ?1 AND u.audience = ?2 AND u.blob = b.blob) ORDER BY blob LIMIT ?3");
        rows.bind(space, audience, static_cast<std::uint64_t>(most - found.size()));
        while (rows.step())
            found.push_back({audience, rows.id<log::BlobId>(0)});
    }
    return found;
}

std::vector<BlobPlace> BlobTable::whole(
    const SpaceId& space, const std::set<AudienceId>& audiences) const
{
    std::vector<BlobPlace> found;
    for (const auto& audience : audiences) {
        auto rows = m_db->prepare(
            "SELECT blob FROM blob b WHERE space = ?1 AND audience = ?2 AND missing = 0 "
            "AND EXISTS (SELECT 1 FROM blob_use u "
            "WHERE u.space = ?1 AND u.audience = ?2 AND u.blob = b.blob) ORDER BY blob");
        rows.bind(space, audience);
        while (rows.step())
            found.push_back({audience, rows.id<log::BlobId>(0)});
    }
    return found;
}

std::vector<std::string> BlobTable::problems(const SpaceId& space) const
{
    std::vector<std::string> lines;
    auto sealed = m_db->prepare("SELECT chunk, sealed FROM chunk WHERE space = ?");
    sealed.bind(space);
    while (sealed.step())
        if (const auto id = sealed.id<log::ChunkId>(0); log::chunkIdOf(sealed.blob(1)) != id)
            lines.push_back("chunk " + id.hex().substr(0, 8) + " of a photo or sound was altered");
    auto blobs = m_db->prepare("SELECT audience, blob, chunks, missing FROM blob "
                               "WHERE space = ? AND length(chunks) > 0");
    blobs.bind(space);
    while (blobs.step()) {
        const auto audience = blobs.id<AudienceId>(0);
        const auto id = blobs.id<log::BlobId>(1);
        const auto chunks = chunkListOf(blobs.blob(2));
        if (!chunks || !checkChunkList(id, *chunks)
            || missingOf(space, {audience, id}, *chunks) != blobs.number(3))
            lines.push_back("photo or sound " + id.hex().substr(0, 8) + " was altered");
    }
    return lines;
}

// More than there can be, when its chunks are not known to be its own: then removing it would leave some.
std::size_t BlobTable::missingOf(
    const SpaceId& space, const BlobPlace& place, const std::vector<log::ChunkId>& chunks) const
{
    std::size_t missing = 0;
    for (std::uint32_t position = 0; position < chunks.size(); ++position) {
        auto row = m_db->prepare("SELECT 1 FROM blob_chunk WHERE space = ? AND audience = ? "
                                 "AND chunk = ? AND blob = ? AND position = ?");
        row.bind(space, place.audience, chunks[position], place.blob, position);
        if (!row.step())
            return chunks.size() + 1;
        missing += hasChunk(space, place.audience, chunks[position]) ? 0 : 1;
    }
    return missing;
}

}
