// SPDX-License-Identifier: Apache-2.0
#include "sqlite_log_store.h"

#include "sqlite_log_keeping_p.h"

#include "store/checked_pages.h"
#include "store/folder_lock.h"

#include <algorithm>

namespace alongside::server {

namespace {

    constexpr int kSchemaVersion = 4;
    constexpr const char* kFile = "server.db";
    constexpr const char* kSchema = R"(
CREATE TABLE invitation(
    token_hash BLOB PRIMARY KEY, uses_left INTEGER NOT NULL, expires_at INTEGER NOT NULL
) STRICT;
CREATE TABLE note(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
)";

    void migrate(store::Database& db)
    {
        const int found = db.schemaVersion();
        if (found > kSchemaVersion)
            throw store::DatabaseFailure{Error{ErrorCode::StoreNewer,
                "its form is " + std::to_string(found) + ", this version knows up to "
                    + std::to_string(kSchemaVersion)}};
        if (found == kSchemaVersion)
            return;
        store::Transaction transaction(db);
        if (found == 0) {
            store::ChangeTable::create(db);
            db.execute(kSchema);
        }
        if (found < 2) {
            store::ChangeTable::createBases(db);
            store::SnapshotTable::create(db);
        }
        if (found < 3)
            createKeeping(db);
        createBlobs(db);
        db.setSchemaVersion(kSchemaVersion);
        transaction.commit();
    }

    // One run of many in a transaction: undone alone when it does not check out.
    class Savepoint {
    public:
        explicit Savepoint(store::Database& db)
            : m_db(db)
        {
            m_db.prepare("SAVEPOINT run").run();
        }
        Savepoint(const Savepoint&) = delete;
        Savepoint& operator=(const Savepoint&) = delete;
        ~Savepoint()
        {
            if (m_kept)
                return;
            try {
                m_db.prepare("ROLLBACK TO run").run();
                m_db.prepare("RELEASE run").run();
            } catch (const store::DatabaseFailure&) {
                // The whole transaction was rolled back by SQLite; the caller hears of that itself.
            }
        }
        void keep()
        {
            m_db.prepare("RELEASE run").run();
            m_kept = true;
        }

    private:
        store::Database& m_db;
        bool m_kept = false;
    };

}

SqliteLogStore::Side::Side(const std::filesystem::path& file, store::Database::Mode mode)
    : db(file, mode)
    , changes(db)
    , snapshots(db)
    , blobs(db)
{
    changes.whenAdded([this](const auto& space, const auto& chain, auto seq, const auto& change) {
        blobs.addUsesOf(space, chain, seq, change);
    });
}

SqliteLogStore::SqliteLogStore(std::filesystem::path file, std::unique_ptr<Side> writer,
    std::unique_ptr<Side> reader, std::vector<std::string> damagedAtOpening)
    : m_file(std::move(file))
    , m_writer(std::move(writer))
    , m_reader(std::move(reader))
    , m_damagedAtOpening(std::move(damagedAtOpening))
{
}

SqliteLogStore::~SqliteLogStore() = default;

Result<std::unique_ptr<SqliteLogStore>> SqliteLogStore::open(const std::filesystem::path& folder)
{
    std::error_code code;
    std::filesystem::create_directories(folder, code);
    if (code)
        return fail(store::folderError(folder, code));
    const auto file = folder / kFile;
    std::vector<std::string> damaged;
    if (std::filesystem::exists(file, code)) {
        ALONGSIDE_TRY_LET(found, store::damagedLog(file));
        damaged = std::move(found);
    }
    return store::guarded([&] {
        auto writer = std::make_unique<Side>(file, store::Database::Mode::OpenOrCreate);
        migrate(writer->db);
        auto reader = std::make_unique<Side>(file, store::Database::Mode::OpenExisting);
        return std::unique_ptr<SqliteLogStore>(
            new SqliteLogStore(file, std::move(writer), std::move(reader), std::move(damaged)));
    });
}

std::vector<Result<store::Accepted>> SqliteLogStore::commit(std::span<const Write> writes)
{
    std::vector<Result<store::Accepted>> results;
    auto whole = store::guarded([&] {
        store::Transaction transaction(m_writer->db);
        for (const auto& write : writes)
            results.push_back(commitOne(write));
        transaction.commit();
    });
    const bool erased = std::any_of(
        writes.begin(), writes.end(), [](const Write& w) { return !w.erasures.empty(); });
    // So that the words are not left in the write-ahead log either.
    if (whole && erased)
        (void)store::guarded([&] { m_writer->db.truncateLog(); });
    if (!whole) {
        // Nothing of it is on disk (full, faulty): each of them failed, for the same reason.
        results.clear();
        for (std::size_t i = 0; i < writes.size(); ++i)
            results.emplace_back(fail(whole.error()));
    }
    return results;
}

Result<store::Accepted> SqliteLogStore::commitOne(const Write& write)
{
    // Whatever is refused is refused before anything of it is written, but for these. SQLite copies every
    // page that it alters under a savepoint.
    std::optional<Savepoint> savepoint;
    if (write.hostingToken || !write.erasures.empty())
        savepoint.emplace(m_writer->db);
    if (write.hostingToken) {
        ALONGSIDE_TRY(useToken(*write.hostingToken));
        ALONGSIDE_TRY(refuseOlderToken(m_writer->db, write.space, *write.hostingToken));
        forgetErased(m_writer->db, write.space);
    } else {
        ALONGSIDE_TRY(refuseErased(m_writer->db, write.space));
    }
    ALONGSIDE_TRY_LET(accepted, m_writer->changes.accept(write.space, write.run, write.key));
    for (const auto& erasure : write.erasures) {
        ALONGSIDE_TRY(m_writer->changes.erase(write.space, erasure));
        m_writer->blobs.dropUse(write.space, erasure.audience, erasure.what);
        // What was erased must not be handed out in another form.
        for (const auto place : {store::SnapshotTable::InUse, store::SnapshotTable::Arriving})
            m_writer->snapshots.drop(place, write.space, erasure.audience);
    }
    if (savepoint)
        savepoint->keep();
    return accepted;
}

Result<void> SqliteLogStore::useToken(ByteView token)
{
    auto& db = m_writer->db;
    db.prepare(
          "UPDATE invitation SET uses_left = uses_left - 1 WHERE token_hash = ? AND uses_left > 0")
        .bind(hashToken(token))
        .run();
    if (db.changes() == 0)
        return fail(ErrorCode::InvitationUsedUp);
    return {};
}

Result<log::Membership> SqliteLogStore::membership(const SpaceId& space)
{
    return store::guardedFlat([&]() -> Result<log::Membership> {
        log::Membership membership(space);
        ALONGSIDE_TRY(m_reader->changes.forEach(
            space, log::kMembership, [&](const store::StoredChange& stored) {
                return membership.add(stored.chain.author, stored.change);
            }));
        membership.evaluate();
        return membership;
    });
}

Result<log::Version> SqliteLogStore::version(const SpaceId& space)
{
    return store::guarded([&] { return m_reader->changes.version(space); });
}

Result<std::optional<log::Run>> SqliteLogStore::runAfter(
    const SpaceId& space, const log::ChainId& chain, std::uint64_t seq, std::size_t bytesMax)
{
    return store::guarded([&] { return m_reader->changes.runAfter(space, chain, seq, bytesMax); });
}

Result<std::optional<log::SignedSnapshot>> SqliteLogStore::snapshot(
    const SpaceId& space, const AudienceId& audience)
{
    return store::guarded(
        [&] { return m_reader->snapshots.find(store::SnapshotTable::InUse, space, audience); });
}

Result<std::optional<Bytes>> SqliteLogStore::snapshotPiece(
    const SpaceId& space, const AudienceId& audience, std::uint32_t number)
{
    return store::guarded([&] {
        return m_reader->snapshots.piece(store::SnapshotTable::InUse, space, audience, number);
    });
}

Result<bool> SqliteLogStore::snapshotFits(const SpaceId& space, const log::SnapshotHeader& header)
{
    return store::guarded([&] {
        for (const auto& one : header.chains)
            if (m_reader->changes.hashAt(space, {header.audience, one.author}, one.tip.seq)
                != one.tip.hash)
                return false;
        for (const auto& erasure : m_reader->changes.erasures(space))
            if (erasure.audience == header.audience && !header.covers(erasure.by, erasure.bySeq))
                return false;
        return true;
    });
}

Result<std::uint32_t> SqliteLogStore::beginSnapshot(
    const SpaceId& space, const AudienceId& audience, const log::SignedSnapshot& snapshot)
{
    return store::guardedFlat([&]() -> Result<std::uint32_t> {
        store::Transaction transaction(m_writer->db);
        ALONGSIDE_TRY(refuseErased(m_writer->db, space));
        const auto next = m_writer->snapshots.begin(space, audience, snapshot);
        transaction.commit();
        return next;
    });
}

Result<void> SqliteLogStore::addSnapshotPiece(
    const SpaceId& space, const AudienceId& audience, std::uint32_t number, const Bytes& sealed)
{
    return store::guardedFlat([&]() -> Result<void> {
        store::Transaction transaction(m_writer->db);
        ALONGSIDE_TRY_LET(whole, m_writer->snapshots.add(space, audience, number, sealed));
        if (whole)
            m_writer->snapshots.keepArrived(space, audience);
        transaction.commit();
        return {};
    });
}

Result<void> SqliteLogStore::addInvitation(const HostingInvitation& invitation)
{
    return store::guarded([&] {
        m_reader->db
            .prepare("INSERT INTO invitation(token_hash, uses_left, expires_at, made) "
                     "VALUES (?, ?, ?, "
                     "COALESCE((SELECT seq FROM sqlite_sequence WHERE name = 'erased'), 0))")
            .bind(invitation.tokenHash, invitation.uses, invitation.expiresAt)
            .run();
    });
}

Result<void> SqliteLogStore::checkInvitation(ByteView token, TimeMs now)
{
    return store::guardedFlat([&]() -> Result<void> {
        auto row = m_reader->db.prepare(
            "SELECT uses_left, expires_at FROM invitation WHERE token_hash = ?");
        row.bind(hashToken(token));
        if (!row.step())
            return fail(ErrorCode::InvitationInvalid, "this server did not make it");
        if (row.whole(1) < now)
            return fail(
                ErrorCode::InvitationExpired, "it was valid until " + toIso8601(row.whole(1)));
        if (row.whole(0) <= 0)
            return fail(ErrorCode::InvitationUsedUp);
        return {};
    });
}

Result<void> SqliteLogStore::checkFounding(const SpaceId& space, ByteView token, TimeMs now)
{
    ALONGSIDE_TRY(store::guardedFlat([&] { return refuseOlderToken(m_reader->db, space, token); }));
    return checkInvitation(token, now);
}

Result<std::optional<std::string>> SqliteLogStore::note(const std::string& name)
{
    return store::guarded([&]() -> std::optional<std::string> {
        auto row = m_reader->db.prepare("SELECT value FROM note WHERE name = ?");
        row.bind(name);
        return row.step() ? std::optional(row.text(0)) : std::nullopt;
    });
}

Result<void> SqliteLogStore::setNote(const std::string& name, const std::string& value)
{
    return store::guarded([&] {
        m_reader->db
            .prepare("INSERT INTO note(name, value) VALUES (?, ?) "
                     "ON CONFLICT(name) DO UPDATE SET value = excluded.value")
            .bind(name, value)
            .run();
    });
}

StoreCheck SqliteLogStore::check()
{
    StoreCheck found;
    found.problems = m_damagedAtOpening;
    auto pages = store::damagedPages(m_file);
    if (!pages)
        found.problems.push_back(kFile + (": " + pages.error().detail));
    else
        for (const auto page : *pages)
            found.problems.push_back(
                std::string(kFile) + ": page " + std::to_string(page) + " was altered");
    auto rest = store::guarded([&] {
        for (auto& line : m_reader->db.integrityProblems())
            found.problems.push_back(kFile + (": " + line));
        std::vector<SpaceId> spaces;
        {
            auto rows = m_reader->db.prepare("SELECT DISTINCT space FROM change");
            while (rows.step())
                spaces.push_back(rows.id<SpaceId>(0));
        }
        for (const auto& space : spaces)
            checkSpace(space, found);
        for (auto& line : wrongUsage(m_reader->db))
            found.problems.push_back(kFile + (": " + line));
    });
    if (!rest)
        found.problems.push_back(kFile + (": " + rest.error().detail));
    return found;
}

void SqliteLogStore::checkSpace(const SpaceId& space, StoreCheck& found)
{
    ++found.spaces;
    const auto name = "space " + space.hex().substr(0, 8) + ": ";
    auto members = membership(space);
    if (!members) {
        found.problems.push_back(name + describe(members.error()));
        return;
    }
    if (!members->isFounded())
        found.problems.push_back(name + "its founding is missing");
    auto checked = store::guardedFlat([&] {
        return m_reader->changes.check(space, [&](const AuthorId& id) {
            const auto* author = members->author(id);
            return author != nullptr ? std::optional(author->keys.signing) : std::nullopt;
        });
    });
    if (checked)
        found.changes += *checked;
    else
        found.problems.push_back(name + describe(checked.error()));
    for (const auto& line : m_reader->blobs.problems(space))
        found.problems.push_back(name + line);
}

void SqliteLogStore::limitPages(std::int64_t pagesMax)
{
    m_writer->db.limitPages(pagesMax);
}

}
