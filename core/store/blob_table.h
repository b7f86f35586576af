#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "log/blob.h"
#include "store/change_table.h"
#include "store/database.h"

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace alongside::store {

using log::BlobPlace;

/// Whether a blob may be of these chunks: BadMessage when it is not the list that its name is the hash
/// of, or is empty or too long.
[[nodiscard]] Result<void> checkChunkList(
    const log::BlobId& blob, const std::vector<log::ChunkId>& chunks);
/// Whether this is the chunk of that position: BadMessage.
[[nodiscard]] Result<void> checkChunk(
    const std::vector<log::ChunkId>& chunks, std::uint32_t position, ByteView sealed);
/// A list of chunks as it is stored, one id after the other.
[[nodiscard]] Bytes chunkListBytes(const std::vector<log::ChunkId>& chunks);
/// Nothing when no ids are that long.
[[nodiscard]] std::optional<std::vector<log::ChunkId>> chunkListOf(ByteView bytes);

/// Photos, sounds and films in their encrypted chunks, and which edits name them: the same tables in a
/// person's vault and on the server. Every key begins with the space. Throws DatabaseFailure; use inside
/// guarded(), and what writes in a transaction of the caller's.
///
/// Threads: those of its database.
class BlobTable {
public:
    explicit BlobTable(Database& db);
    static void create(Database& db);

    /// A change that names blobs was stored. Edits that were erased already name nothing.
    void addUses(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq,
        const std::vector<log::BlobUse>& uses);
    /// The same by the change's header. One that cannot be read, and the membership stream, name none.
    void addUsesOf(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq,
        const log::Change& change);
    /// An edit was erased. A blob that no other edit of its audience names is removed with its chunks, as
    /// far as no other blob has the same. True when something was removed.
    bool dropUse(const SpaceId& space, const AudienceId& audience, const log::Erasure& erased);
    /// The end of a chain was taken away, from this change on.
    bool dropUsesFrom(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq);
    [[nodiscard]] bool isNamed(const SpaceId& space, const BlobPlace& place) const;

    /// Room for a blob of these chunks; the positions of those that are not here yet. Doing it again
    /// changes nothing. BadMessage as checkChunkList(). `draft`: nothing names it yet; see dropDrafts().
    /// Without that it may be of a snapshot, when the change that names it is not here: then it also goes
    /// when something is erased that is not here either.
    Result<std::vector<std::uint32_t>> begin(const SpaceId& space, const BlobPlace& place,
        const std::vector<ChunkId>& chunks, bool draft = false);
    /// True when the blob is whole with it. BadMessage when it is not the chunk of that position; NotFound
    /// when the blob was never begun. One that is here already is passed over.
    Result<bool> add(
        const SpaceId& space, const BlobPlace& place, std::uint32_t position, ByteView sealed);
    /// Removes drafts that no change came to name: whoever began them was interrupted.
    void dropDrafts(const SpaceId& space);

    struct Found {
        std::vector<ChunkId> chunks;
        std::size_t here = 0; ///< how many of them
        [[nodiscard]] bool isWhole() const { return here == chunks.size(); }
    };
    /// Nothing when it was never begun.
    [[nodiscard]] std::optional<Found> find(const SpaceId& space, const BlobPlace& place) const;
    /// Also of a blob that is not whole.
    [[nodiscard]] std::optional<Bytes> chunk(
        const SpaceId& space, const BlobPlace& place, std::uint32_t position) const;
    /// Named by an edit that counts, in one of these audiences, and not whole here; at most so many.
    [[nodiscard]] std::vector<BlobPlace> lacking(
        const SpaceId& space, const std::set<AudienceId>& audiences, std::size_t most) const;
    /// Named by an edit that counts, in one of these audiences, and whole here.
    [[nodiscard]] std::vector<BlobPlace> whole(
        const SpaceId& space, const std::set<AudienceId>& audiences) const;

    /// Reads every chunk of a space and compares. What does not fit, in words; empty when all is sound.
    [[nodiscard]] std::vector<std::string> problems(const SpaceId& space) const;

private:
    bool removeUnnamed(const SpaceId& space, const AudienceId& audience, const Bytes& blob);
    bool dropFetched(const SpaceId& space, const AudienceId& audience, const log::Erasure& erased);
    [[nodiscard]] std::size_t missingOf(const SpaceId& space, const BlobPlace& place,
        const std::vector<log::ChunkId>& chunks) const;
    [[nodiscard]] bool hasChunk(
        const SpaceId& space, const AudienceId& audience, const log::ChunkId& chunk) const;
    Database* m_db;
};

}
