// SPDX-License-Identifier: Apache-2.0
// The part of a vault that keeps snapshots.
#include "store/vault.h"
#include "store/vault_inside_p.h"

namespace alongside::store {

Result<std::optional<log::SignedSnapshot>> Vault::snapshot(
    SnapshotTable::Place place, const SpaceId& space, const AudienceId& audience) const
{
    return guarded([&] { return m_inside->snapshots.find(place, space, audience); });
}

Result<std::optional<Bytes>> Vault::snapshotPiece(SnapshotTable::Place place, const SpaceId& space,
    const AudienceId& audience, std::uint32_t number) const
{
    return guarded([&] { return m_inside->snapshots.piece(place, space, audience, number); });
}

Result<void> Vault::dropSnapshot(
    SnapshotTable::Place place, const SpaceId& space, const AudienceId& audience)
{
    return guarded([&] {
        Transaction transaction(m_inside->db);
        m_inside->snapshots.drop(place, space, audience);
        transaction.commit();
    });
}

Result<std::uint32_t> Vault::beginSnapshot(
    const SpaceId& space, const AudienceId& audience, const log::SignedSnapshot& snapshot)
{
    return guarded([&] {
        Transaction transaction(m_inside->db);
        const auto next = m_inside->snapshots.begin(space, audience, snapshot);
        transaction.commit();
        return next;
    });
}

Result<bool> Vault::addSnapshotPiece(
    const SpaceId& space, const AudienceId& audience, std::uint32_t number, const Bytes& sealed)
{
    return guardedFlat([&] { return m_inside->snapshots.add(space, audience, number, sealed); });
}

Result<void> Vault::keepSnapshot(const SpaceId& space, const log::SnapshotHeader& header,
    const std::vector<ErasureRecord>& erasures)
{
    return guardedFlat([&]() -> Result<void> {
        Transaction transaction(m_inside->db);
        auto& changes = m_inside->changes;
        m_inside->snapshots.keepArrived(space, header.audience);
        for (const auto& one : header.chains) {
            const log::ChainId chain{header.audience, one.author};
            if (changes.tip(space, chain).seq < one.tip.seq)
                changes.setBase(space, chain, one.tip);
        }
        for (const auto& erasure : erasures) {
            ALONGSIDE_TRY(changes.erase(space, erasure));
            m_inside->blobs.dropUse(space, erasure.audience, erasure.what);
        }
        transaction.commit();
        m_inside->forgetChains(space);
        return {};
    });
}

Result<log::Version> Vault::wantedHistory(const SpaceId& space) const
{
    return guarded([&] { return m_inside->changes.wantedHistory(space); });
}

Result<std::optional<log::Tip>> Vault::base(const SpaceId& space, const log::ChainId& chain) const
{
    return guarded([&] { return m_inside->changes.base(space, chain); });
}

Result<std::optional<crypto::Signature>> Vault::sealAt(
    const SpaceId& space, const log::ChainId& chain, std::uint64_t seq) const
{
    return guarded([&] { return m_inside->changes.sealAt(space, chain, seq); });
}

Result<std::uint64_t> Vault::snapshotOffered(const SpaceId& space, const AudienceId& audience) const
{
    return guarded([&]() -> std::uint64_t {
        auto row = m_inside->db.prepare(
            "SELECT changes FROM snapshot_offer WHERE space = ? AND audience = ?");
        row.bind(space, audience);
        return row.step() ? row.number(0) : 0;
    });
}

Result<void> Vault::rememberSnapshotOffer(
    const SpaceId& space, const AudienceId& audience, std::uint64_t changes)
{
    return guarded([&] {
        m_inside->db
            .prepare("INSERT INTO snapshot_offer(space, audience, changes) VALUES (?, ?, ?) "
                     "ON CONFLICT(space, audience) DO UPDATE SET changes = excluded.changes")
            .bind(space, audience, changes)
            .run();
    });
}

}
