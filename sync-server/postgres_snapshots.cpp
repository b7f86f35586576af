// SPDX-License-Identifier: Apache-2.0
#include "postgres_snapshots_p.h"

#include "postgres_values_p.h"

#include "store/chain_rules.h"

namespace alongside::server {

namespace {

    using Table = store::SnapshotTable;

    constexpr Prepared kFind{"find_snapshot",
        "SELECT header, signature FROM snapshot "
        "WHERE space = $1::bytea AND audience = $2::bytea AND place = $3::bigint"};
    constexpr Prepared kFindPiece{"find_snapshot_piece",
        "SELECT sealed FROM snapshot_piece WHERE space = $1::bytea AND audience = $2::bytea "
        "AND place = $3::bigint AND number = $4::bigint"};
    constexpr Prepared kCountPieces{"count_snapshot_pieces",
        "SELECT count(*) FROM snapshot_piece "
        "WHERE space = $1::bytea AND audience = $2::bytea AND place = $3::bigint"};
    constexpr Prepared kInsert{"insert_snapshot",
        "INSERT INTO snapshot(space, audience, place, header, signature) "
        "VALUES ($1::bytea, $2::bytea, $3::bigint, $4::bytea, $5::bytea)"};
    constexpr Prepared kInsertPiece{"insert_snapshot_piece",
        "INSERT INTO snapshot_piece(space, audience, place, number, sealed) "
        "VALUES ($1::bytea, $2::bytea, $3::bigint, $4::bigint, $5::bytea)"};
    constexpr Prepared kDrop{"drop_snapshot",
        "DELETE FROM snapshot WHERE space = $1::bytea AND audience = $2::bytea "
        "AND place = $3::bigint"};
    constexpr Prepared kDropPieces{"drop_snapshot_pieces",
        "DELETE FROM snapshot_piece WHERE space = $1::bytea AND audience = $2::bytea "
        "AND place = $3::bigint"};
    constexpr Prepared kKeep{"keep_snapshot",
        "UPDATE snapshot SET place = $4::bigint "
        "WHERE space = $1::bytea AND audience = $2::bytea AND place = $3::bigint"};
    constexpr Prepared kKeepPieces{"keep_snapshot_pieces",
        "UPDATE snapshot_piece SET place = $4::bigint "
        "WHERE space = $1::bytea AND audience = $2::bytea AND place = $3::bigint"};
    constexpr Prepared kHashesOf{"hashes_of_changes",
        "SELECT c.author, c.seq, c.hash FROM change c "
        "JOIN unnest($3::bytea[], $4::bigint[]) AS w(author, seq) "
        "ON c.author = w.author AND c.seq = w.seq "
        "WHERE c.space = $1::bytea AND c.audience = $2::bytea"};
    constexpr Prepared kErasuresBy{"erasures_by",
        "SELECT DISTINCT by_author, by_seq FROM erasure "
        "WHERE space = $1::bytea AND audience = $2::bytea"};

    std::uint32_t arrivedPieces(
        pqxx::transaction_base& at, const SpaceId& space, const AudienceId& audience)
    {
        const auto rows
            = execute(at, kCountPieces, blob(space), blob(audience), int{Table::Arriving});
        return static_cast<std::uint32_t>(numberOf(rows.at(0).at(0)));
    }

}

std::optional<log::SignedSnapshot> findSnapshot(pqxx::transaction_base& at, Table::Place place,
    const SpaceId& space, const AudienceId& audience)
{
    const auto rows = execute(at, kFind, blob(space), blob(audience), int{place});
    if (rows.empty())
        return std::nullopt;
    return log::SignedSnapshot{bytesOf(rows[0][0]), idOf<crypto::Signature>(rows[0][1])};
}

std::optional<Bytes> findSnapshotPiece(pqxx::transaction_base& at, const SpaceId& space,
    const AudienceId& audience, std::uint32_t number)
{
    const auto rows = execute(at, kFindPiece, blob(space), blob(audience), int{Table::InUse},
        static_cast<std::int64_t>(number));
    return rows.empty() ? std::nullopt : std::optional(bytesOf(rows[0][0]));
}

bool snapshotFitsHere(
    pqxx::transaction_base& at, const SpaceId& space, const log::SnapshotHeader& header)
{
    ArrayParameter authors(ArrayParameter::Of::Bytes);
    ArrayParameter numbers(ArrayParameter::Of::Numbers);
    for (const auto& one : header.chains) {
        authors.add(one.author);
        numbers.add(one.tip.seq);
    }
    auto wanted = header.chains.size();
    for (const auto& row : execute(
             at, kHashesOf, blob(space), blob(header.audience), authors.value(), numbers.value())) {
        const auto* chain = header.chain(idOf<AuthorId>(row[0]));
        if (chain == nullptr || chain->tip.hash != idOf<crypto::Hash>(row[2]))
            return false;
        --wanted;
    }
    if (wanted != 0)
        return false;
    for (const auto& row : execute(at, kErasuresBy, blob(space), blob(header.audience)))
        if (!header.covers(idOf<AuthorId>(row[0]), numberOf(row[1])))
            return false;
    return true;
}

void dropSnapshot(pqxx::transaction_base& at, Table::Place place, const SpaceId& space,
    const AudienceId& audience)
{
    execute(at, kDrop, blob(space), blob(audience), int{place});
    execute(at, kDropPieces, blob(space), blob(audience), int{place});
}

std::uint32_t beginSnapshotHere(pqxx::transaction_base& at, const SpaceId& space,
    const AudienceId& audience, const log::SignedSnapshot& snapshot)
{
    if (const auto next = store::nextPiece(findSnapshot(at, Table::Arriving, space, audience),
            arrivedPieces(at, space, audience), snapshot))
        return *next;
    dropSnapshot(at, Table::Arriving, space, audience);
    execute(at, kInsert, blob(space), blob(audience), int{Table::Arriving}, blob(snapshot.header),
        blob(snapshot.signature));
    return 0;
}

Result<void> addSnapshotPieceHere(pqxx::transaction_base& at, const SpaceId& space,
    const AudienceId& audience, std::uint32_t number, const Bytes& sealed)
{
    ALONGSIDE_TRY_LET(isLast,
        store::judgePiece(findSnapshot(at, Table::Arriving, space, audience),
            arrivedPieces(at, space, audience), number, sealed));
    execute(at, kInsertPiece, blob(space), blob(audience), int{Table::Arriving},
        static_cast<std::int64_t>(number), blob(sealed));
    if (!isLast)
        return {};
    dropSnapshot(at, Table::InUse, space, audience);
    for (const auto* keep : {&kKeep, &kKeepPieces})
        execute(at, *keep, blob(space), blob(audience), int{Table::Arriving}, int{Table::InUse});
    return {};
}

}
