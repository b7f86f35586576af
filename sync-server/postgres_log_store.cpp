// SPDX-License-Identifier: Apache-2.0
#include "postgres_log_store.h"

#include "postgres_blobs_p.h"
#include "postgres_check_p.h"
#include "postgres_commit_p.h"
#include "postgres_keeping_p.h"
#include "postgres_news_p.h"
#include "postgres_reach_p.h"
#include "postgres_schema_p.h"
#include "postgres_snapshots_p.h"
#include "server_limits.h"

#include "base/data_limits.h"

#include <algorithm>
#include <atomic>
#include <mutex>

namespace alongside::server {

namespace {

    constexpr Prepared kReadMembership{"read_membership",
        "SELECT author, header, payload FROM change "
        "WHERE space = $1::bytea AND audience = $2::bytea ORDER BY author, seq"};
    constexpr Prepared kReadVersion{
        "read_version", "SELECT audience, author, seq FROM chain WHERE space = $1::bytea"};
    // Up to the first seal, and then as far as the bytes go: the rest would be read for nothing.
    constexpr Prepared kReadRun{"read_run",
        "SELECT seq, header, payload, seal FROM (SELECT seq, header, payload, seal, "
        "sum(octet_length(header) + octet_length(payload)) OVER before AS bytes, "
        "count(seal) OVER before AS seals FROM change "
        "WHERE space = $1::bytea AND audience = $2::bytea AND author = $3::bytea "
        "AND seq > $4::bigint AND seq <= $5::bigint WINDOW before AS (ORDER BY seq)) AS w "
        "WHERE bytes <= $6::bigint OR seals = 0 OR (seals = 1 AND seal IS NOT NULL) "
        "ORDER BY seq"};
    constexpr Prepared kAddInvitation{"add_invitation",
        "INSERT INTO invitation(token_hash, uses_left, expires_at, made) "
        "VALUES ($1::bytea, $2::bigint, $3::bigint, "
        "(SELECT coalesce(max(number), 0) FROM erased))"};
    constexpr Prepared kReadInvitation{"read_invitation",
        "SELECT uses_left, expires_at FROM invitation WHERE token_hash = $1::bytea"};
    constexpr Prepared kReadNote{"read_note", "SELECT value FROM note WHERE name = $1"};
    constexpr Prepared kSetNote{"set_note",
        "INSERT INTO note(name, value) VALUES ($1, $2) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value"};

}

struct PostgresLogStore::Inside {
    explicit Inside(std::string given)
        : options(std::move(given))
        , writer(options)
        , reader(options)
    {
    }
    using Results = std::vector<Result<store::Accepted>>;
    Result<Results> commitTogether(std::span<const Write> writes);
    void hearOfOwn(std::span<const Write> writes);

    std::string options;
    PostgresConnection writer;
    PostgresConnection reader;
    std::atomic<int> ownProcess{0}; ///< of the database, that serves `writer`
    std::mutex newsMutex;
    LogStore::Heard heard;
    std::unique_ptr<PostgresNews> news;
};

PostgresLogStore::PostgresLogStore(std::unique_ptr<Inside> inside)
    : m_inside(std::move(inside))
{
}

PostgresLogStore::~PostgresLogStore()
{
    listen({});
}

Result<std::unique_ptr<PostgresLogStore>> PostgresLogStore::open(const std::string& url)
{
    ALONGSIDE_TRY_LET(options, postgresOptions(url));
    auto inside = std::make_unique<Inside>(options);
    try {
        static_cast<void>(inside->writer.get());
    } catch (const std::exception& error) {
        const std::string what = error.what();
        return fail(ErrorCode::NoConnection, "the database: " + what.substr(0, what.find('\n')));
    }
    ALONGSIDE_TRY(migratePostgres(inside->writer));
    return std::unique_ptr<PostgresLogStore>(new PostgresLogStore(std::move(inside)));
}

std::string PostgresLogStore::nameOf(const std::string& url)
{
    return "PostgreSQL on " + postgresName(url);
}

std::string PostgresLogStore::withoutPassword(const std::string& url)
{
    return postgresWithoutPassword(url);
}

Result<PostgresLogStore::Inside::Results> PostgresLogStore::Inside::commitTogether(
    std::span<const Write> writes)
{
    Result<Results> results;
    // Two servers that use up invitations in different orders can wait for each other: the database
    // then lets one go on, and the other tries again. Nothing of it had been done.
    for (int attempt = 0; attempt < kCommitAttemptsMax; ++attempt) {
        bool mayTryAgain = false;
        results = writer.write([&](pqxx::work& at) -> Result<Results> {
            ownProcess = at.conn().backendpid();
            try {
                return PostgresBatch(at, writes).run();
            } catch (const pqxx::statement_completion_unknown&) {
                throw;
            } catch (const pqxx::transaction_rollback&) {
                mayTryAgain = true;
                throw;
            }
        });
        if (results || !mayTryAgain)
            break;
    }
    return results;
}

// It may have been committed all the same. Nobody was told so here, and the database's own word of it
// was passed over: so it is news.
void PostgresLogStore::Inside::hearOfOwn(std::span<const Write> writes)
{
    const std::lock_guard lock(newsMutex);
    if (!heard)
        return;
    std::set<SpaceId> spaces;
    for (const auto& write : writes)
        if (spaces.insert(write.space).second)
            heard(write.space);
}

std::vector<Result<store::Accepted>> PostgresLogStore::commit(std::span<const Write> writes)
{
    if (writes.empty())
        return {};
    auto whole = m_inside->commitTogether(writes);
    if (whole)
        return std::move(*whole);
    if (whole.error().code == ErrorCode::ServerBusy)
        m_inside->hearOfOwn(writes);
    // The database itself refuses something in it: the others need not suffer for that.
    const bool oneByOne = whole.error().code == ErrorCode::StorageFailed && writes.size() > 1;
    std::vector<Result<store::Accepted>> results;
    for (const auto& write : writes) {
        if (!oneByOne) {
            results.emplace_back(fail(whole.error()));
            continue;
        }
        auto single = m_inside->commitTogether({&write, 1});
        if (single)
            results.push_back(std::move(single->front()));
        else
            results.emplace_back(fail(single.error()));
    }
    return results;
}

Result<log::Membership> PostgresLogStore::membership(const SpaceId& space)
{
    return m_inside->reader.read([&](pqxx::transaction_base& at) -> Result<log::Membership> {
        log::Membership membership(space);
        for (const auto& row :
            execute(at, kReadMembership, server::blob(space), server::blob(log::kMembership)))
            ALONGSIDE_TRY(membership.add(idOf<AuthorId>(row[0]),
                log::Change{server::bytesOf(row[1]), server::bytesOf(row[2])}));
        membership.evaluate();
        return membership;
    });
}

Result<log::Version> PostgresLogStore::version(const SpaceId& space)
{
    return m_inside->reader.read([&](pqxx::transaction_base& at) -> Result<log::Version> {
        log::Version version;
        for (const auto& row : execute(at, kReadVersion, server::blob(space)))
            version.emplace(
                log::ChainId{idOf<AudienceId>(row[0]), idOf<AuthorId>(row[1])}, numberOf(row[2]));
        return version;
    });
}

Result<std::optional<log::Run>> PostgresLogStore::runAfter(
    const SpaceId& space, const log::ChainId& chain, std::uint64_t seq, std::size_t bytesMax)
{
    using Found = Result<std::optional<log::Run>>;
    return m_inside->reader.read([&](pqxx::transaction_base& at) -> Found {
        store::RunBuilder builder(chain, seq, bytesMax);
        const auto last = seq + log::kChangesPerSealMax;
        for (const auto& row :
            execute(at, kReadRun, server::blob(space), server::blob(chain.audience),
                server::blob(chain.author), static_cast<std::int64_t>(seq),
                static_cast<std::int64_t>(last), static_cast<std::int64_t>(bytesMax))) {
            if (numberOf(row[0]) != builder.next())
                break;
            const auto seal
                = row[3].is_null() ? std::nullopt : std::optional(idOf<crypto::Signature>(row[3]));
            if (!builder.add({server::bytesOf(row[1]), server::bytesOf(row[2])}, seal))
                break;
        }
        return std::move(builder).run();
    });
}

Result<std::optional<log::SignedSnapshot>> PostgresLogStore::snapshot(
    const SpaceId& space, const AudienceId& audience)
{
    using Found = Result<std::optional<log::SignedSnapshot>>;
    return m_inside->reader.read([&](pqxx::transaction_base& at) -> Found {
        return findSnapshot(at, store::SnapshotTable::InUse, space, audience);
    });
}

Result<std::optional<Bytes>> PostgresLogStore::snapshotPiece(
    const SpaceId& space, const AudienceId& audience, std::uint32_t number)
{
    using Found = Result<std::optional<Bytes>>;
    return m_inside->reader.read([&](pqxx::transaction_base& at) -> Found {
        return findSnapshotPiece(at, space, audience, number);
    });
}

Result<bool> PostgresLogStore::snapshotFits(const SpaceId& space, const log::SnapshotHeader& header)
{
    return m_inside->reader.read([&](pqxx::transaction_base& at) -> Result<bool> {
        return snapshotFitsHere(at, space, header);
    });
}

Result<std::uint32_t> PostgresLogStore::beginSnapshot(
    const SpaceId& space, const AudienceId& audience, const log::SignedSnapshot& snapshot)
{
    return m_inside->writer.write([&](pqxx::work& at) -> Result<std::uint32_t> {
        lockSpaces(at, {space});
        if (!erasedOf(at, {space}).empty())
            return fail(wasErased());
        return beginSnapshotHere(at, space, audience, snapshot);
    });
}

Result<void> PostgresLogStore::addSnapshotPiece(
    const SpaceId& space, const AudienceId& audience, std::uint32_t number, const Bytes& sealed)
{
    return m_inside->writer.write([&](pqxx::work& at) -> Result<void> {
        lockSpaces(at, {space});
        return addSnapshotPieceHere(at, space, audience, number, sealed);
    });
}

Result<std::vector<std::uint32_t>> PostgresLogStore::beginBlob(
    const SpaceId& space, const store::BlobPlace& place, const std::vector<log::ChunkId>& chunks)
{
    return m_inside->writer.write([&](pqxx::work& at) -> Result<std::vector<std::uint32_t>> {
        lockSpaces(at, {space});
        if (!erasedOf(at, {space}).empty())
            return fail(wasErased());
        return beginBlobHere(at, space, place, chunks);
    });
}

Result<bool> PostgresLogStore::addChunk(const SpaceId& space, const store::BlobPlace& place,
    std::uint32_t position, const Bytes& sealed)
{
    return m_inside->writer.write([&](pqxx::work& at) -> Result<bool> {
        m_inside->ownProcess = at.conn().backendpid();
        lockSpaces(at, {space});
        ALONGSIDE_TRY_LET(added, addChunkHere(at, space, place, position, sealed));
        if (added.isNews)
            tellOthers(at, {space});
        return added.isWhole;
    });
}

Result<std::optional<std::vector<log::ChunkId>>> PostgresLogStore::blob(
    const SpaceId& space, const store::BlobPlace& place)
{
    using Found = Result<std::optional<std::vector<log::ChunkId>>>;
    return m_inside->reader.read(
        [&](pqxx::transaction_base& at) -> Found { return findBlob(at, space, place); });
}

Result<std::optional<Bytes>> PostgresLogStore::chunk(
    const SpaceId& space, const store::BlobPlace& place, std::uint32_t position)
{
    using Found = Result<std::optional<Bytes>>;
    return m_inside->reader.read(
        [&](pqxx::transaction_base& at) -> Found { return findChunk(at, space, place, position); });
}

Result<std::vector<store::BlobPlace>> PostgresLogStore::blobsLacking(
    const SpaceId& space, const std::set<AudienceId>& audiences, std::size_t most)
{
    using Found = Result<std::vector<store::BlobPlace>>;
    return m_inside->reader.read([&](pqxx::transaction_base& at) -> Found {
        return blobsLackingHere(at, space, audiences, most);
    });
}

Result<void> PostgresLogStore::addReaches(const SpaceId& space, std::span<const log::Reach> reaches)
{
    return m_inside->writer.write([&](pqxx::work& at) -> Result<void> {
        m_inside->ownProcess = at.conn().backendpid();
        lockSpaces(at, {space});
        if (addReachesHere(at, space, reaches))
            tellOthers(at, {space});
        return {};
    });
}

Result<std::vector<LogStore::NumberedReach>> PostgresLogStore::reachesAfter(
    const SpaceId& space, const std::set<AuthorId>& authors, std::int64_t number, std::size_t most)
{
    using Found = Result<std::vector<NumberedReach>>;
    return m_inside->reader.read([&](pqxx::transaction_base& at) -> Found {
        return reachesAfterHere(at, space, authors, number, most);
    });
}

Result<void> PostgresLogStore::addInvitation(const HostingInvitation& invitation)
{
    return m_inside->reader.write([&](pqxx::work& at) -> Result<void> {
        execute(at, kAddInvitation, server::blob(invitation.tokenHash),
            static_cast<std::int64_t>(invitation.uses),
            static_cast<std::int64_t>(invitation.expiresAt));
        return {};
    });
}

Result<void> PostgresLogStore::checkInvitation(ByteView token, TimeMs now)
{
    return m_inside->reader.read([&](pqxx::transaction_base& at) -> Result<void> {
        const auto rows = execute(at, kReadInvitation, server::blob(hashToken(token)));
        if (rows.empty())
            return fail(ErrorCode::InvitationInvalid, "this server did not make it");
        const auto expiresAt = rows[0][1].as<TimeMs>();
        if (expiresAt < now)
            return fail(ErrorCode::InvitationExpired, "it was valid until " + toIso8601(expiresAt));
        if (rows[0][0].as<std::int64_t>() <= 0)
            return fail(ErrorCode::InvitationUsedUp);
        return {};
    });
}

Result<void> PostgresLogStore::checkFounding(const SpaceId& space, ByteView token, TimeMs now)
{
    ALONGSIDE_TRY_LET(
        erased, m_inside->reader.read([&](pqxx::transaction_base& at) -> Result<bool> {
            return isErasedSinceInvitation(at, space, token);
        }));
    if (erased)
        return fail(wasErased());
    return checkInvitation(token, now);
}

Result<std::optional<std::string>> PostgresLogStore::note(const std::string& name)
{
    using Found = Result<std::optional<std::string>>;
    return m_inside->reader.read([&](pqxx::transaction_base& at) -> Found {
        const auto rows = execute(at, kReadNote, name);
        return rows.empty() ? std::nullopt : std::optional(rows[0][0].as<std::string>());
    });
}

Result<void> PostgresLogStore::setNote(const std::string& name, const std::string& value)
{
    return m_inside->reader.write([&](pqxx::work& at) -> Result<void> {
        execute(at, kSetNote, name, value);
        return {};
    });
}

Result<std::uint64_t> PostgresLogStore::bytesOf(const SpaceId& space)
{
    return m_inside->reader.read(
        [&](pqxx::transaction_base& at) -> Result<std::uint64_t> { return bytesKept(at, space); });
}

Result<StoreStats> PostgresLogStore::stats(std::size_t biggestMax)
{
    ALONGSIDE_TRY_LET(stats,
        m_inside->reader.read(
            [](pqxx::transaction_base& at) -> Result<StoreStats> { return statsKept(at); }));
    for (auto& space : stats.biggest) {
        ALONGSIDE_TRY_LET(members, membership(space.space));
        space.members = static_cast<std::uint64_t>(
            std::count_if(members.authors().begin(), members.authors().end(),
                [&](const auto& author) { return members.isActive(author.first); }));
        stats.members += space.members;
    }
    if (stats.biggest.size() > biggestMax)
        stats.biggest.resize(biggestMax);
    return stats;
}

Result<std::vector<SpaceId>> PostgresLogStore::spacesLike(
    const std::string& hexPrefix, std::size_t most)
{
    using Found = Result<std::vector<SpaceId>>;
    return m_inside->reader.read(
        [&](pqxx::transaction_base& at) -> Found { return spacesKeptLike(at, hexPrefix, most); });
}

Result<StoreCheck> PostgresLogStore::backup(const std::filesystem::path& file)
{
    return fail(ErrorCode::BadArgument,
        "PostgreSQL is copied with its own programs, while servers run: pg_dump --format=custom "
        "--file="
            + file.string() + " \"$ALONGSIDE_POSTGRES\"");
}

Result<std::int64_t> PostgresLogStore::erase(const SpaceId& space, TimeMs now)
{
    return m_inside->reader.write([&](pqxx::work& at) -> Result<std::int64_t> {
        lockSpaces(at, {space});
        return eraseKept(at, space, now);
    });
}

Result<std::vector<ErasedSpace>> PostgresLogStore::erasedAfter(std::int64_t number)
{
    using Found = Result<std::vector<ErasedSpace>>;
    return m_inside->reader.read(
        [&](pqxx::transaction_base& at) -> Found { return erasedSince(at, number); });
}

Result<void> PostgresLogStore::confirmErased(std::int64_t number)
{
    return m_inside->reader.write([&](pqxx::work& at) -> Result<void> {
        confirmKept(at, number);
        return {};
    });
}

Result<bool> PostgresLogStore::isErasedConfirmed(std::int64_t number)
{
    return m_inside->reader.read([&](pqxx::transaction_base& at) -> Result<bool> {
        return isConfirmedOrUnserved(at, number);
    });
}

void PostgresLogStore::listen(Heard heard)
{
    // Waits for the thread that may just be calling it.
    m_inside->news.reset();
    const std::lock_guard lock(m_inside->newsMutex);
    m_inside->heard = std::move(heard);
    if (!m_inside->heard)
        return;
    m_inside->news = std::make_unique<PostgresNews>(m_inside->options, m_inside->heard,
        [inside = m_inside.get()](int process) { return process == inside->ownProcess; });
}

StoreCheck PostgresLogStore::check()
{
    StoreCheck found;
    if (auto done = checkPostgres(m_inside->reader, found); !done)
        found.problems.push_back("the database: " + describe(done.error()));
    return found;
}

}
