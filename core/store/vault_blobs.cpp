// SPDX-License-Identifier: Apache-2.0
// The part of a vault that keeps photos, sounds and films.
#include "store/vault.h"
#include "store/vault_inside_p.h"

namespace alongside::store {

Result<std::vector<std::uint32_t>> Vault::beginBlob(const SpaceId& space, const BlobPlace& place,
    const std::vector<log::ChunkId>& chunks, bool draft)
{
    return guardedFlat([&]() -> Result<std::vector<std::uint32_t>> {
        const Relaxed relaxed(m_inside->db);
        Transaction transaction(m_inside->db);
        ALONGSIDE_TRY_LET(missing, m_inside->blobs.begin(space, place, chunks, draft));
        transaction.commit();
        return missing;
    });
}

// Not waiting for the disk does no harm: what comes from elsewhere can be fetched again, and what is
// one's own is in the write-ahead log before the change that names it, whose commit syncs all of that.
Result<bool> Vault::addChunk(
    const SpaceId& space, const BlobPlace& place, std::uint32_t position, ByteView sealed)
{
    return guardedFlat([&]() -> Result<bool> {
        const Relaxed relaxed(m_inside->db);
        Transaction transaction(m_inside->db);
        ALONGSIDE_TRY_LET(whole, m_inside->blobs.add(space, place, position, sealed));
        transaction.commit();
        return whole;
    });
}

Result<void> Vault::addBlobUses(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq,
    const std::vector<log::BlobUse>& uses)
{
    return guarded([&] {
        Transaction transaction(m_inside->db);
        m_inside->blobs.addUses(space, chain, seq, uses);
        transaction.commit();
    });
}

Result<std::optional<BlobTable::Found>> Vault::findBlob(
    const SpaceId& space, const BlobPlace& place) const
{
    return guarded([&] { return m_inside->blobs.find(space, place); });
}

Result<std::optional<Bytes>> Vault::chunk(
    const SpaceId& space, const BlobPlace& place, std::uint32_t position) const
{
    return guarded([&] { return m_inside->blobs.chunk(space, place, position); });
}

Result<std::vector<BlobPlace>> Vault::lackingBlobs(
    const SpaceId& space, const std::set<AudienceId>& audiences, std::size_t most) const
{
    return guarded([&] { return m_inside->blobs.lacking(space, audiences, most); });
}

Result<std::vector<BlobPlace>> Vault::wholeBlobs(
    const SpaceId& space, const std::set<AudienceId>& audiences) const
{
    return guarded([&] { return m_inside->blobs.whole(space, audiences); });
}

Result<void> Vault::dropDraftBlobs(const SpaceId& space)
{
    return guarded([&] {
        Transaction transaction(m_inside->db);
        m_inside->blobs.dropDrafts(space);
        transaction.commit();
    });
}

Result<std::vector<std::string>> Vault::damagedBlobs(const SpaceId& space) const
{
    return guarded([&] { return m_inside->blobs.problems(space); });
}

}
