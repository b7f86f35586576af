// SPDX-License-Identifier: Apache-2.0
#include "store/snapshot_table.h"

#include "store/chain_rules.h"

namespace alongside::store {

namespace {
    constexpr const char* kSchema = R"(
CREATE TABLE snapshot(
    space BLOB NOT NULL, audience BLOB NOT NULL, place INTEGER NOT NULL, header BLOB NOT NULL,
    signature BLOB NOT NULL, PRIMARY KEY(space, audience, place)
) STRICT;
CREATE TABLE snapshot_piece(
    space BLOB NOT NULL, audience BLOB NOT NULL, place INTEGER NOT NULL, number INTEGER NOT NULL,
    sealed BLOB NOT NULL, PRIMARY KEY(space, audience, place, number)
) STRICT;
)";
}

void SnapshotTable::create(Database& db)
{
    db.execute(kSchema);
}

std::optional<log::SignedSnapshot> SnapshotTable::find(
    Place place, const SpaceId& space, const AudienceId& audience) const
{
    auto row = m_db->prepare(
        "SELECT header, signature FROM snapshot WHERE space = ? AND audience = ? AND place = ?");
    row.bind(space, audience, static_cast<int>(place));
    if (!row.step())
        return std::nullopt;
    return log::SignedSnapshot{row.blob(0), row.id<crypto::Signature>(1)};
}

std::optional<Bytes> SnapshotTable::piece(
    Place place, const SpaceId& space, const AudienceId& audience, std::uint32_t number) const
{
    auto row = m_db->prepare("SELECT sealed FROM snapshot_piece "
                             "WHERE space = ? AND audience = ? AND place = ? AND number = ?");
    row.bind(space, audience, static_cast<int>(place), static_cast<std::int64_t>(number));
    return row.step() ? std::optional(row.blob(0)) : std::nullopt;
}

// Pieces are without gaps, as add() takes only the next.
std::uint32_t SnapshotTable::arrivedPieces(const SpaceId& space, const AudienceId& audience) const
{
    auto row = m_db->prepare("SELECT COUNT(*) FROM snapshot_piece "
                             "WHERE space = ? AND audience = ? AND place = ?");
    row.bind(space, audience, static_cast<int>(Arriving));
    return row.step() ? static_cast<std::uint32_t>(row.number(0)) : 0;
}

std::uint32_t SnapshotTable::begin(
    const SpaceId& space, const AudienceId& audience, const log::SignedSnapshot& snapshot)
{
    if (const auto next
        = nextPiece(find(Arriving, space, audience), arrivedPieces(space, audience), snapshot))
        return *next;
    drop(Arriving, space, audience);
    m_db->prepare("INSERT INTO snapshot(space, audience, place, header, signature) "
                  "VALUES (?, ?, ?, ?, ?)")
        .bind(space, audience, static_cast<int>(Arriving), snapshot.header, snapshot.signature)
        .run();
    return 0;
}

Result<bool> SnapshotTable::add(
    const SpaceId& space, const AudienceId& audience, std::uint32_t number, const Bytes& sealed)
{
    ALONGSIDE_TRY_LET(isLast,
        judgePiece(
            find(Arriving, space, audience), arrivedPieces(space, audience), number, sealed));
    m_db->prepare("INSERT INTO snapshot_piece(space, audience, place, number, sealed) "
                  "VALUES (?, ?, ?, ?, ?)")
        .bind(
            space, audience, static_cast<int>(Arriving), static_cast<std::int64_t>(number), sealed)
        .run();
    return isLast;
}

void SnapshotTable::keepArrived(const SpaceId& space, const AudienceId& audience)
{
    drop(InUse, space, audience);
    for (const char* table : {"snapshot", "snapshot_piece"})
        m_db->prepare(std::string("UPDATE ") + table
                + " SET place = ? WHERE space = ? AND audience = ? AND place = ?")
            .bind(static_cast<int>(InUse), space, audience, static_cast<int>(Arriving))
            .run();
}

void SnapshotTable::drop(Place place, const SpaceId& space, const AudienceId& audience)
{
    for (const char* table : {"snapshot", "snapshot_piece"})
        m_db->prepare(std::string("DELETE FROM ") + table
                + " WHERE space = ? AND audience = ? AND place = ?")
            .bind(space, audience, static_cast<int>(place))
            .run();
}

}
