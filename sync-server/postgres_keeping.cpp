// SPDX-License-Identifier: Apache-2.0
#include "postgres_keeping_p.h"

#include "postgres_values_p.h"

#include <array>
#include <map>

namespace alongside::server {

namespace {

    constexpr Prepared kBytesOf{"keeping_bytes", "SELECT bytes FROM usage WHERE space = $1::bytea"};
    constexpr Prepared kAllUsage{
        "keeping_usage", "SELECT space, changes, bytes FROM usage ORDER BY bytes DESC, space"};
    constexpr Prepared kDatabaseSize{
        "keeping_database", "SELECT pg_database_size(current_database())"};
    constexpr Prepared kLike{"keeping_like",
        "SELECT space FROM usage WHERE encode(space, 'hex') LIKE $1 || '%' "
        "ORDER BY space LIMIT $2::bigint"};
    constexpr Prepared kWrong{"keeping_wrong",
        "SELECT space FROM ("
        "SELECT space, sum(changes) AS changes, sum(bytes) AS bytes FROM ("
        "SELECT space, count(*) AS changes, "
        "sum(octet_length(header) + octet_length(payload)) AS bytes FROM change GROUP BY space "
        "UNION ALL SELECT space, 0, sum(octet_length(sealed)) FROM snapshot_piece GROUP BY space "
        "UNION ALL SELECT space, 0, sum(octet_length(sealed)) FROM chunk GROUP BY space "
        "UNION ALL SELECT space, 0, sum(octet_length(chunks)) FROM blob GROUP BY space "
        "UNION ALL SELECT space, -changes, -bytes FROM usage"
        ") AS each GROUP BY space) AS sums WHERE changes <> 0 OR bytes <> 0 ORDER BY space"};
    constexpr Prepared kErasedOf{"keeping_erased_of",
        "SELECT space_hash FROM erased WHERE space_hash = ANY($1::bytea[]) AND NOT founded"};
    constexpr Prepared kErasedSince{"keeping_erased_since",
        "SELECT 1 FROM erased WHERE space_hash = $1::bytea AND NOT founded AND number > "
        "coalesce((SELECT made FROM invitation WHERE token_hash = $2::bytea), 0)"};
    constexpr Prepared kFounded{
        "keeping_founded", "UPDATE erased SET founded = true WHERE space_hash = ANY($1::bytea[])"};
    constexpr Prepared kBefore{
        "keeping_before", "SELECT number FROM erased WHERE space_hash = $1::bytea AND NOT founded"};
    constexpr Prepared kForget{"keeping_forget", "DELETE FROM erased WHERE space_hash = $1::bytea"};
    constexpr Prepared kIsThere{"keeping_there", "SELECT 1 FROM usage WHERE space = $1::bytea"};
    constexpr Prepared kRemember{"keeping_remember",
        "INSERT INTO erased(space_hash, at_ms, confirmed, founded) "
        "VALUES ($1::bytea, $2::bigint, false, false) RETURNING number"};
    constexpr Prepared kSince{"keeping_since",
        "SELECT number, space_hash FROM erased WHERE number > $1::bigint ORDER BY number"};
    constexpr Prepared kConfirm{"keeping_confirm",
        "UPDATE erased SET confirmed = true WHERE number <= $1::bigint AND NOT confirmed"};
    constexpr Prepared kIsConfirmed{
        "keeping_is_confirmed", "SELECT confirmed FROM erased WHERE number = $1::bigint"};
    // Which locks there are is seen by everybody; a server's other connections are not, by another user.
    constexpr Prepared kIsServed{"keeping_is_served",
        "SELECT EXISTS(SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 2 "
        "AND classid = 1634494315 AND objid = 3 AND granted "
        "AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))"};
    /// Every table whose rows belong to a space; usage last, because triggers write to it.
    constexpr std::array kRemove{
        Prepared{"keeping_remove_changes", "DELETE FROM change WHERE space = $1::bytea"},
        Prepared{"keeping_remove_chains", "DELETE FROM chain WHERE space = $1::bytea"},
        Prepared{"keeping_remove_erasures", "DELETE FROM erasure WHERE space = $1::bytea"},
        Prepared{"keeping_remove_snapshots", "DELETE FROM snapshot WHERE space = $1::bytea"},
        Prepared{"keeping_remove_pieces", "DELETE FROM snapshot_piece WHERE space = $1::bytea"},
        Prepared{"keeping_remove_blob_uses", "DELETE FROM blob_use WHERE space = $1::bytea"},
        Prepared{"keeping_remove_blobs", "DELETE FROM blob WHERE space = $1::bytea"},
        Prepared{"keeping_remove_blob_chunks", "DELETE FROM blob_chunk WHERE space = $1::bytea"},
        Prepared{"keeping_remove_chunks", "DELETE FROM chunk WHERE space = $1::bytea"},
        Prepared{"keeping_remove_reaches", "DELETE FROM reach WHERE space = $1::bytea"},
        Prepared{"keeping_remove_space", "DELETE FROM space WHERE space = $1::bytea"},
        Prepared{"keeping_remove_usage", "DELETE FROM usage WHERE space = $1::bytea"}};

    ArrayParameter hashes(const std::vector<SpaceId>& spaces)
    {
        ArrayParameter list(ArrayParameter::Of::Bytes);
        for (const auto& space : spaces)
            list.add(hashErased(space));
        return list;
    }

}

std::uint64_t bytesKept(pqxx::transaction_base& at, const SpaceId& space)
{
    const auto rows = execute(at, kBytesOf, blob(space));
    return rows.empty() ? 0 : numberOf(rows[0][0]);
}

StoreStats statsKept(pqxx::transaction_base& at)
{
    StoreStats stats;
    for (const auto& row : execute(at, kAllUsage)) {
        stats.biggest.push_back({idOf<SpaceId>(row[0]), 0, numberOf(row[1]), numberOf(row[2])});
        stats.changes += stats.biggest.back().changes;
        stats.bytes += stats.biggest.back().bytes;
    }
    stats.spaces = stats.biggest.size();
    stats.fileBytes = numberOf(execute(at, kDatabaseSize).at(0).at(0));
    return stats;
}

std::vector<SpaceId> spacesKeptLike(
    pqxx::transaction_base& at, const std::string& hexPrefix, std::size_t most)
{
    std::vector<SpaceId> found;
    for (const auto& row : execute(at, kLike, hexPrefix, static_cast<std::int64_t>(most)))
        found.push_back(idOf<SpaceId>(row[0]));
    return found;
}

std::vector<std::string> wrongSums(pqxx::transaction_base& at)
{
    std::vector<std::string> lines;
    for (const auto& row : execute(at, kWrong))
        lines.push_back("space " + idOf<SpaceId>(row[0]).hex().substr(0, 8)
            + ": the count of its bytes is wrong");
    return lines;
}

std::vector<SpaceId> erasedOf(pqxx::transaction_base& at, const std::vector<SpaceId>& spaces)
{
    std::map<Bytes, SpaceId> asked;
    for (const auto& space : spaces)
        asked.emplace(hashErased(space), space);
    std::vector<SpaceId> erased;
    for (const auto& row : execute(at, kErasedOf, hashes(spaces).value()))
        erased.push_back(asked.at(bytesOf(row[0])));
    return erased;
}

bool isErasedSinceInvitation(pqxx::transaction_base& at, const SpaceId& space, ByteView token)
{
    return !execute(at, kErasedSince, blob(hashErased(space)), blob(hashToken(token))).empty();
}

void foundAnew(pqxx::transaction_base& at, const std::vector<SpaceId>& spaces)
{
    execute(at, kFounded, hashes(spaces).value());
}

Result<std::int64_t> eraseKept(pqxx::work& at, const SpaceId& space, TimeMs now)
{
    // A number that is seen means that all below it are to be seen.
    at.exec(std::string("SELECT pg_advisory_xact_lock(") + kEraseLock + ")");
    const auto hash = blob(hashErased(space));
    if (const auto before = execute(at, kBefore, hash); !before.empty())
        return before[0][0].as<std::int64_t>();
    if (execute(at, kIsThere, blob(space)).empty())
        return fail(ErrorCode::NotFound, "space " + space.hex().substr(0, 8));
    for (const auto& remove : kRemove)
        execute(at, remove, blob(space));
    execute(at, kForget, hash);
    return execute(at, kRemember, hash, static_cast<std::int64_t>(now))
        .at(0)
        .at(0)
        .as<std::int64_t>();
}

std::vector<ErasedSpace> erasedSince(pqxx::transaction_base& at, std::int64_t number)
{
    std::vector<ErasedSpace> list;
    for (const auto& row : execute(at, kSince, number))
        list.push_back({row[0].as<std::int64_t>(), bytesOf(row[1])});
    return list;
}

void confirmKept(pqxx::transaction_base& at, std::int64_t number)
{
    execute(at, kConfirm, number);
}

bool isConfirmedOrUnserved(pqxx::transaction_base& at, std::int64_t number)
{
    const auto rows = execute(at, kIsConfirmed, number);
    if (rows.empty() || rows[0][0].as<bool>())
        return !rows.empty();
    return !execute(at, kIsServed).at(0).at(0).as<bool>();
}

}
