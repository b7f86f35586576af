#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "log/blob.h"
#include "store/change_table.h"
#include "store/database.h"

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace alongside::store {

using log::BlobPlace;

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
    /// An edit was erased. A blob that no other edit of its audience names is removed with its chunks, as
    /// far as no other blob has the same. True when something was removed.
    bool dropUse(const SpaceId& space, const AudienceId& audience, const log::Erasure& erased);
    [[nodiscard]] bool isNamed(const SpaceId& space, const BlobPlace& place) const;

    /// Room for a blob of these chunks; the positions of those that are not here yet. Doing it again
    /// changes nothing. BadMessage when it is not the list that the blob's name is the hash of, or too
    /// long. `draft`: nothing names it yet; see dropDrafts().
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
    [[nodiscard]] std::optional<Found> find(const SpaceId& space, const BlobPlace& place) const;
    [[nodiscard]] std::optional<Bytes> chunk(
        const SpaceId& space, const BlobPlace& place, std::uint32_t position) const;
    /// Named by an edit that counts, in one of these audiences, and not whole here; at most so many.
    [[nodiscard]] std::vector<BlobPlace> lacking(
        const SpaceId& space, const std::set<AudienceId>& audiences, std::size_t most) const;
    /// Whole here, in one of these audiences.
    [[nodiscard]] std::vector<BlobPlace> whole(
        const SpaceId& space, const std::set<AudienceId>& audiences) const;

private:
    Database* m_db;
};

}
