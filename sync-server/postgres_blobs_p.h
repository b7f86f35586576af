#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Photos, sounds and films in PostgreSQL: as store::BlobTable has them, without drafts. What writes is
// called with the space locked.

#include "postgres_connection_p.h"
#include "postgres_values_p.h"

#include "store/blob_table.h"

#include <functional>

namespace alongside::server {

/// What the changes of a commit name, gathered for a statement.
class BlobUses {
public:
    void add(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq,
        const log::BlobUse& use);
    void insert(pqxx::transaction_base& at);

private:
    using Of = ArrayParameter::Of;
    ArrayParameter m_spaces{Of::Bytes};
    ArrayParameter m_audiences{Of::Bytes};
    ArrayParameter m_authors{Of::Bytes};
    ArrayParameter m_numbers{Of::Numbers};
    ArrayParameter m_edits{Of::Numbers};
    ArrayParameter m_blobs{Of::Bytes};
};

void dropBlobUse(pqxx::transaction_base& at, const SpaceId& space, const AudienceId& audience,
    const log::Erasure& erased);
Result<std::vector<std::uint32_t>> beginBlobHere(pqxx::transaction_base& at, const SpaceId& space,
    const store::BlobPlace& place, const std::vector<log::ChunkId>& chunks);
struct ChunkAdded {
    bool isWhole = false; ///< the blob, with it
    bool isNews = false;  ///< this or another blob became whole by it
};
Result<ChunkAdded> addChunkHere(pqxx::transaction_base& at, const SpaceId& space,
    const store::BlobPlace& place, std::uint32_t position, const Bytes& sealed);
/// Nothing when it is not whole.
[[nodiscard]] std::optional<std::vector<log::ChunkId>> findBlob(
    pqxx::transaction_base& at, const SpaceId& space, const store::BlobPlace& place);
[[nodiscard]] std::optional<Bytes> findChunk(pqxx::transaction_base& at, const SpaceId& space,
    const store::BlobPlace& place, std::uint32_t position);
[[nodiscard]] std::vector<store::BlobPlace> blobsLackingHere(pqxx::transaction_base& at,
    const SpaceId& space, const std::set<AudienceId>& audiences, std::size_t most);
/// Reads every chunk of a space, a few at a time, and tells what does not fit.
void checkBlobs(pqxx::transaction_base& at, const SpaceId& space,
    const std::function<void(const std::string&)>& tell);

}
