#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Snapshots in PostgreSQL: as store::SnapshotTable has them.

#include "postgres_connection_p.h"

#include "log/snapshot.h"
#include "store/snapshot_table.h"

#include <optional>

namespace alongside::server {

[[nodiscard]] std::optional<log::SignedSnapshot> findSnapshot(pqxx::transaction_base& at,
    store::SnapshotTable::Place place, const SpaceId& space, const AudienceId& audience);
[[nodiscard]] std::optional<Bytes> findSnapshotPiece(pqxx::transaction_base& at,
    const SpaceId& space, const AudienceId& audience, std::uint32_t number);
/// Whether each chain stands here as the header says, and nothing was erased that it may still hold.
[[nodiscard]] bool snapshotFitsHere(
    pqxx::transaction_base& at, const SpaceId& space, const log::SnapshotHeader& header);
void dropSnapshot(pqxx::transaction_base& at, store::SnapshotTable::Place place,
    const SpaceId& space, const AudienceId& audience);
/// The number of the piece that is next.
std::uint32_t beginSnapshotHere(pqxx::transaction_base& at, const SpaceId& space,
    const AudienceId& audience, const log::SignedSnapshot& snapshot);
Result<void> addSnapshotPieceHere(pqxx::transaction_base& at, const SpaceId& space,
    const AudienceId& audience, std::uint32_t number, const Bytes& sealed);

}
