// SPDX-License-Identifier: Apache-2.0
// What whoever keeps the server wants of the store: how much there is, a copy, and nothing left of a
// space.
#include "sqlite_log_store.h"

#include "sqlite_log_keeping_p.h"

#include "store/checked_pages.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace alongside::server {

namespace {

    constexpr const char* kSchema = R"(
CREATE TABLE usage(
    space BLOB PRIMARY KEY, changes INTEGER NOT NULL, bytes INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE erased(
    number INTEGER PRIMARY KEY AUTOINCREMENT, space_hash BLOB NOT NULL UNIQUE,
    at_ms INTEGER NOT NULL, confirmed INTEGER NOT NULL
) STRICT;
-- How many spaces had been erased when it was made.
ALTER TABLE invitation ADD COLUMN made INTEGER NOT NULL DEFAULT 0;
INSERT INTO usage(space, changes, bytes) SELECT space, SUM(changes), SUM(bytes) FROM (
    SELECT space, COUNT(*) AS changes, SUM(length(header) + length(payload)) AS bytes
        FROM change GROUP BY space
    UNION ALL SELECT space, 0, SUM(length(sealed)) FROM snapshot_piece GROUP BY space
) GROUP BY space;
CREATE TRIGGER usage_change_added AFTER INSERT ON change BEGIN
    INSERT INTO usage(space, changes, bytes)
        VALUES (NEW.space, 1, length(NEW.header) + length(NEW.payload))
        ON CONFLICT(space) DO UPDATE SET changes = changes + 1, bytes = bytes + excluded.bytes;
END;
CREATE TRIGGER usage_change_removed AFTER DELETE ON change BEGIN
    UPDATE usage SET changes = changes - 1,
        bytes = bytes - length(OLD.header) - length(OLD.payload) WHERE space = OLD.space;
END;
CREATE TRIGGER usage_change_erased AFTER UPDATE OF payload ON change BEGIN
    UPDATE usage SET bytes = bytes + length(NEW.payload) - length(OLD.payload)
        WHERE space = OLD.space;
END;
CREATE TRIGGER usage_piece_added AFTER INSERT ON snapshot_piece BEGIN
    INSERT INTO usage(space, changes, bytes) VALUES (NEW.space, 0, length(NEW.sealed))
        ON CONFLICT(space) DO UPDATE SET bytes = bytes + excluded.bytes;
END;
CREATE TRIGGER usage_piece_removed AFTER DELETE ON snapshot_piece BEGIN
    UPDATE usage SET bytes = bytes - length(OLD.sealed) WHERE space = OLD.space;
END;
)";
    /// Every table whose rows belong to a space; usage last, because triggers write to it.
    constexpr std::array kTablesOfSpaces{"DELETE FROM change WHERE space = ?",
        "DELETE FROM erasure WHERE space = ?", "DELETE FROM base WHERE space = ?",
        "DELETE FROM snapshot WHERE space = ?", "DELETE FROM snapshot_piece WHERE space = ?",
        "DELETE FROM blob_use WHERE space = ?", "DELETE FROM blob WHERE space = ?",
        "DELETE FROM blob_chunk WHERE space = ?", "DELETE FROM chunk WHERE space = ?",
        "DELETE FROM reach WHERE space = ?", "DELETE FROM usage WHERE space = ?"};
    constexpr int kTruncatesTried = 3;

    Result<void> sync(const std::filesystem::path& path)
    {
        const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        const bool good = file >= 0 && ::fsync(file) == 0;
        if (file >= 0)
            ::close(file);
        if (!good)
            return fail(ErrorCode::StorageFailed, path.string());
        return {};
    }

    /// Removes a draft, whatever became of it.
    struct Draft {
        std::filesystem::path path;
        explicit Draft(std::filesystem::path at)
            : path(std::move(at))
        {
        }
        Draft(const Draft&) = delete;
        Draft& operator=(const Draft&) = delete;
        ~Draft()
        {
            std::error_code ignored;
            for (const auto* end : {"", "-wal", "-shm", "-journal"})
                std::filesystem::remove(path.string() + end, ignored);
        }
    };

    // Nobody but the owner may read it, from its first byte on.
    Result<void> createPrivate(const std::filesystem::path& path)
    {
        const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (file < 0)
            return fail(errno == EEXIST ? ErrorCode::AlreadyThere : ErrorCode::StorageReadOnly,
                path.string());
        ::close(file);
        return {};
    }

}

void createKeeping(store::Database& db)
{
    db.execute(kSchema);
}

Result<void> refuseErased(store::Database& db, const SpaceId& space)
{
    auto row = db.prepare("SELECT 1 FROM erased WHERE space_hash = ?");
    row.bind(hashErased(space));
    if (row.step())
        return fail(wasErased());
    return {};
}

Result<void> refuseOlderToken(store::Database& db, const SpaceId& space, ByteView token)
{
    auto row = db.prepare("SELECT 1 FROM erased WHERE space_hash = ? AND number > "
                          "COALESCE((SELECT made FROM invitation WHERE token_hash = ?), 0)");
    row.bind(hashErased(space), hashToken(token));
    if (row.step())
        return fail(wasErased());
    return {};
}

void forgetErased(store::Database& db, const SpaceId& space)
{
    db.prepare("DELETE FROM erased WHERE space_hash = ?").bind(hashErased(space)).run();
}

std::vector<std::string> wrongUsage(store::Database& db)
{
    std::vector<std::string> lines;
    auto rows = db.prepare(R"(
SELECT hex(substr(space, 1, 4)) FROM (
    SELECT space, SUM(changes) AS changes, SUM(bytes) AS bytes FROM (
        SELECT space, COUNT(*) AS changes, SUM(length(header) + length(payload)) AS bytes
            FROM change GROUP BY space
        UNION ALL SELECT space, 0, SUM(length(sealed)) FROM snapshot_piece GROUP BY space
        UNION ALL SELECT space, 0, SUM(length(sealed)) FROM chunk GROUP BY space
        UNION ALL SELECT space, 0, SUM(length(chunks)) FROM blob GROUP BY space
        UNION ALL SELECT space, -changes, -bytes FROM usage
    ) GROUP BY space
) WHERE changes <> 0 OR bytes <> 0)");
    while (rows.step())
        lines.push_back("space " + rows.text(0) + ": the count of its bytes is wrong");
    return lines;
}

Result<std::uint64_t> SqliteLogStore::bytesOf(const SpaceId& space)
{
    return store::guarded([&]() -> std::uint64_t {
        auto row = m_reader->db.prepare("SELECT bytes FROM usage WHERE space = ?");
        row.bind(space);
        return row.step() ? row.number(0) : 0;
    });
}

Result<StoreStats> SqliteLogStore::stats(std::size_t biggestMax)
{
    return store::guardedFlat([&]() -> Result<StoreStats> {
        StoreStats stats;
        std::vector<SpaceStats> spaces;
        {
            auto rows = m_reader->db.prepare(
                "SELECT space, changes, bytes FROM usage ORDER BY bytes DESC, space");
            while (rows.step())
                spaces.push_back({rows.id<SpaceId>(0), 0, rows.number(1), rows.number(2)});
        }
        for (auto& space : spaces) {
            ALONGSIDE_TRY_LET(members, membership(space.space));
            space.members = static_cast<std::uint64_t>(
                std::count_if(members.authors().begin(), members.authors().end(),
                    [&](const auto& author) { return members.isActive(author.first); }));
            stats.members += space.members;
            stats.changes += space.changes;
            stats.bytes += space.bytes;
        }
        stats.spaces = spaces.size();
        for (const auto* end : {"", "-wal"}) {
            std::error_code code;
            const auto size = std::filesystem::file_size(m_file.string() + end, code);
            stats.fileBytes += code ? 0 : size;
        }
        if (spaces.size() > biggestMax)
            spaces.resize(biggestMax);
        stats.biggest = std::move(spaces);
        return stats;
    });
}

Result<std::vector<SpaceId>> SqliteLogStore::spacesLike(
    const std::string& hexPrefix, std::size_t most)
{
    return store::guarded([&] {
        std::vector<SpaceId> found;
        auto rows = m_reader->db.prepare(
            "SELECT space FROM usage WHERE lower(hex(space)) LIKE ? || '%' ORDER BY space LIMIT ?");
        rows.bind(hexPrefix, static_cast<std::int64_t>(most));
        while (rows.step())
            found.push_back(rows.id<SpaceId>(0));
        return found;
    });
}

Result<StoreCheck> SqliteLogStore::checkCopy(const std::filesystem::path& file)
{
    return store::guarded([&] {
        SqliteLogStore copy(
            file, nullptr, std::make_unique<Side>(file, store::Database::Mode::ReadAsIs), {});
        return copy.check();
    });
}

Result<StoreCheck> SqliteLogStore::backup(const std::filesystem::path& file)
{
    const Draft draft(file.string() + ".part");
    std::error_code code;
    // What an earlier one left that was killed.
    std::filesystem::remove(draft.path, code);
    ALONGSIDE_TRY(createPrivate(draft.path));
    ALONGSIDE_TRY(store::guarded([&] { m_reader->db.copyInto(draft.path); }));
    ALONGSIDE_TRY_LET(found, checkCopy(draft.path));
    if (!found.problems.empty())
        return fail(
            ErrorCode::StoreDamaged, "the copy does not check out: " + found.problems.front());
    ALONGSIDE_TRY(sync(draft.path));
    std::filesystem::rename(draft.path, file, code);
    if (code)
        return fail(ErrorCode::StorageFailed, file.string() + ": " + code.message());
    const auto folder = std::filesystem::absolute(file).parent_path();
    ALONGSIDE_TRY(sync(folder));
    return found;
}

Result<std::int64_t> SqliteLogStore::erase(const SpaceId& space, TimeMs now)
{
    auto& db = m_writer->db;
    ALONGSIDE_TRY_LET(number, store::guardedFlat([&]() -> Result<std::int64_t> {
        store::Transaction transaction(db);
        auto before = db.prepare("SELECT number FROM erased WHERE space_hash = ?");
        before.bind(hashErased(space));
        if (before.step())
            return before.whole(0); // only the log is still to be emptied
        auto row = db.prepare("SELECT 1 FROM usage WHERE space = ?");
        row.bind(space);
        if (!row.step())
            return fail(ErrorCode::NotFound, "space " + space.hex().substr(0, 8));
        for (const auto* sql : kTablesOfSpaces)
            db.prepare(sql).bind(space).run();
        db.prepare("INSERT INTO erased(space_hash, at_ms, confirmed) VALUES (?, ?, 0)")
            .bind(hashErased(space), now)
            .run();
        auto last = db.prepare("SELECT last_insert_rowid()");
        last.step();
        const auto at = last.whole(0);
        transaction.commit();
        return at;
    }));
    // Pages are overwritten in the file (secure_delete); what stood there is in the log until then.
    for (int tried = 0; tried < kTruncatesTried; ++tried) {
        ALONGSIDE_TRY_LET(done, store::guarded([&] { return db.truncateLog(); }));
        if (done)
            return number;
    }
    return fail(ErrorCode::StoreInUse,
        "it is erased, but parts of it are still in server.db-wal, which somebody reads, perhaps a "
        "backup; do it once more with the whole id "
            + space.hex());
}

Result<std::vector<ErasedSpace>> SqliteLogStore::erasedAfter(std::int64_t number)
{
    return store::guarded([&] {
        std::vector<ErasedSpace> list;
        auto rows = m_reader->db.prepare(
            "SELECT number, space_hash FROM erased WHERE number > ? ORDER BY number");
        rows.bind(number);
        while (rows.step())
            list.push_back({rows.whole(0), rows.blob(1)});
        return list;
    });
}

Result<void> SqliteLogStore::confirmErased(std::int64_t number)
{
    return store::guarded([&] {
        m_reader->db.prepare("UPDATE erased SET confirmed = 1 WHERE number <= ?")
            .bind(number)
            .run();
    });
}

Result<bool> SqliteLogStore::isErasedConfirmed(std::int64_t number)
{
    return store::guarded([&] {
        auto row = m_reader->db.prepare("SELECT confirmed FROM erased WHERE number = ?");
        row.bind(number);
        return row.step() && row.whole(0) != 0;
    });
}

}
