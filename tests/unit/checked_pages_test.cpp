// SPDX-License-Identifier: Apache-2.0
//
// Aim: a byte changed anywhere in a database file, or in the part of its log that counts, is
// noticed and named; and nothing that SQLite itself leaves behind is ever called damage.
// Method: real files. Databases are written through the layer, then bytes are changed, files cut
// short, writers killed, and the two scans and a fresh connection say what they find.
#include "store/checked_pages.h"

#include "temporary_folder.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <fstream>
#include <functional>
#include <memory>
#include <random>
#include <thread>

using namespace alongside;
using namespace alongside::store;
namespace fs = std::filesystem;

namespace {

using Connection = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using Numbers = std::vector<std::uint32_t>;

Connection open(const fs::path& path, const char* vfs = kCheckedPagesVfs)
{
    registerCheckedPages();
    sqlite3* db = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXRESCODE;
    EXPECT_EQ(sqlite3_open_v2(path.c_str(), &db, flags, vfs), SQLITE_OK);
    return {db, &sqlite3_close};
}

/// Runs SQL; what it selects is gathered as text. Returns SQLite's code.
int run(const Connection& db, const std::string& sql, std::string* out = nullptr)
{
    const auto gather = [](void* into, int columns, char** values, char**) {
        for (int i = 0; into != nullptr && i < columns; ++i)
            *static_cast<std::string*>(into)
                += std::string(values[i] != nullptr ? values[i] : "-") + ';';
        return 0;
    };
    return sqlite3_exec(db.get(), sql.c_str(), gather, out, nullptr);
}

std::string ask(const Connection& db, const std::string& sql)
{
    std::string out;
    EXPECT_EQ(run(db, sql, &out), SQLITE_OK) << sql << ": " << sqlite3_errmsg(db.get());
    return out;
}

std::string contents(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void put(const fs::path& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

void changeByte(const fs::path& path, std::size_t at, char by)
{
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    char byte = 0;
    file.seekg(static_cast<std::streamoff>(at)).get(byte);
    file.seekp(static_cast<std::streamoff>(at)).put(static_cast<char>(byte ^ by));
}

fs::path logOf(fs::path database)
{
    return database += "-wal";
}

constexpr auto kEverything = "SELECT id, t, hex(b) FROM a ORDER BY id; SELECT t FROM a ORDER BY t";

std::string settings(const std::string& journal, int pageBytes)
{
    return "PRAGMA page_size=" + std::to_string(pageBytes) + "; PRAGMA journal_mode=" + journal
        + "; PRAGMA synchronous=FULL; PRAGMA secure_delete=OFF;";
}

std::string rows(int from, int to, int blobBytes)
{
    return "INSERT INTO a(id, t, b) WITH RECURSIVE n(i) AS (SELECT " + std::to_string(from)
        + " UNION ALL SELECT i+1 FROM n WHERE i<" + std::to_string(to)
        + ") SELECT i, 'row ' || i, zeroblob(" + std::to_string(blobBytes) + "*(i%3)) FROM n;";
}

class CheckedPages : public testing::Test {
protected:
    [[nodiscard]] fs::path at(const char* name) const { return m_folder / name; }

    /// Tables, an index, overflow pages and free pages; closed, so that no log is left.
    fs::path make(
        const char* name, const std::string& journal, int pageBytes, int count, int blobBytes)
    {
        const auto path = at(name);
        auto db = open(path);
        ask(db, settings(journal, pageBytes));
        ask(db,
            "CREATE TABLE a(id INTEGER PRIMARY KEY, t TEXT, b BLOB); CREATE INDEX byText ON a(t)");
        ask(db, rows(1, count, blobBytes));
        ask(db, "DELETE FROM a WHERE id % 5 = 0");
        return path;
    }

    /// A database and its log as a killed process leaves them: copied while they are in use.
    fs::path copyLive(const fs::path& from, const char* name)
    {
        const auto to = at(name);
        put(to, contents(from));
        put(logOf(to), contents(logOf(from)));
        return to;
    }

    alongside::test::TemporaryFolder m_folder;
};

void expectSound(const fs::path& path, const char* when)
{
    const auto pages = damagedPages(path);
    ASSERT_TRUE(pages) << when << ": " << pages.error().detail;
    EXPECT_EQ(*pages, Numbers{}) << when;
    const auto log = damagedLog(path);
    ASSERT_TRUE(log) << when;
    EXPECT_TRUE(log->empty()) << when << ": " << log->front();
}

TEST_F(CheckedPages, staysSoundThroughEverythingSqliteDoes)
{
    for (const std::string journal : {"WAL", "DELETE", "TRUNCATE", "PERSIST"})
        for (const int pageBytes : {512, 1024, 4096, 65536}) {
            SCOPED_TRACE(journal + " " + std::to_string(pageBytes));
            const auto path = make("sound.db", journal, pageBytes, 200, 1500);
            expectSound(path, "closed");
            EXPECT_EQ(contents(path)[20], 8);
            {
                auto db = open(path);
                EXPECT_EQ(ask(db, "PRAGMA page_size"), std::to_string(pageBytes) + ";");
                EXPECT_EQ(ask(db, "PRAGMA mmap_size=1000000; SELECT count(*) FROM a"), "0;160;");
                ask(db,
                    rows(1000, 1100, 3000) + "UPDATE a SET b = randomblob(9000) WHERE id % 7 = 0;");
                EXPECT_EQ(
                    run(db, "BEGIN; DELETE FROM a; ROLLBACK; PRAGMA wal_checkpoint(TRUNCATE)"),
                    SQLITE_OK);
                expectSound(path, "checkpointed, still open");
                ask(db, "DELETE FROM a WHERE id < 150; VACUUM; PRAGMA incremental_vacuum");
                EXPECT_EQ(ask(db, "PRAGMA integrity_check"), "ok;");
            }
            expectSound(path, "vacuumed");
            auto db = open(path);
            EXPECT_EQ(ask(db, "SELECT count(*) FROM a"), "141;");
            ask(db, "INSERT INTO a VALUES(5000, 'new', 'x')");
            EXPECT_EQ(ask(db, "PRAGMA integrity_check"), "ok;");
            db.reset();
            expectSound(path, "reopened");
            fs::remove(path);
        }
}

TEST_F(CheckedPages, namesThePageOfEveryByteChanged)
{
    const auto path = make("small.db", "DELETE", 1024, 20, 700);
    const auto bytes = contents(path);
    ASSERT_GE(bytes.size(), 6U * 1024);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char by = static_cast<char>(1U << (i % 8));
        changeByte(path, i, by);
        const auto pages = damagedPages(path);
        changeByte(path, i, by);
        ASSERT_TRUE(pages) << "byte " << i << ": " << pages.error().detail;
        ASSERT_EQ(*pages, Numbers{static_cast<std::uint32_t>(i / 1024 + 1)}) << "byte " << i;
    }
    expectSound(path, "all put back");
}

TEST_F(CheckedPages, namesThePageOfAnyByteInBiggerFiles)
{
    std::mt19937 random(7);
    for (const int pageBytes : {1024, 4096, 65536}) {
        const auto path = make("bigger.db", "WAL", pageBytes, 150, 3000);
        const auto size = fs::file_size(path);
        for (int i = 0; i < 2000; ++i) {
            const auto where = random() % size;
            const char by = static_cast<char>(1 + random() % 255);
            changeByte(path, where, by);
            const auto pages = damagedPages(path);
            changeByte(path, where, by);
            ASSERT_TRUE(pages) << where << ": " << pages.error().detail;
            const auto number
                = static_cast<std::uint32_t>(where / static_cast<unsigned>(pageBytes) + 1);
            ASSERT_EQ(*pages, Numbers{number}) << where;
        }
        fs::remove(path);
    }
}

TEST_F(CheckedPages, namesPagesThatChangedPlacesOrWereLost)
{
    const auto path = make("moved.db", "WAL", 1024, 20, 700);
    const auto bytes = contents(path);
    auto swapped = bytes;
    std::swap_ranges(swapped.begin() + 2048, swapped.begin() + 3072, swapped.begin() + 4096);
    put(path, swapped);
    EXPECT_EQ(damagedPages(path), (Numbers{3, 5}));
    auto lost = bytes;
    std::fill_n(lost.begin() + 3072, 1024, '\0');
    put(path, lost);
    EXPECT_EQ(damagedPages(path), (Numbers{4}));
}

TEST_F(CheckedPages, aFileOfAnyOtherLengthOrKindIsRefused)
{
    const auto path = make("cut.db", "WAL", 1024, 20, 700);
    const auto bytes = contents(path);
    for (std::size_t length = 0; length < bytes.size(); length += length < 1100 ? 1 : 97) {
        put(path, bytes.substr(0, length));
        const auto pages = damagedPages(path);
        if (pages) // the size of one page of another size: the header alone can be to blame
            EXPECT_EQ(*pages, Numbers{1}) << length;
        else
            EXPECT_EQ(pages.error().code, ErrorCode::StoreDamaged) << length;
    }
    put(path, bytes.substr(0, bytes.size() - 1024));
    EXPECT_EQ(damagedPages(path).error().code, ErrorCode::StoreDamaged)
        << "whole pages are missing";
    put(path, bytes + "more");
    EXPECT_EQ(damagedPages(path).error().code, ErrorCode::StoreDamaged);
    put(path, std::string(5000, 'x'));
    EXPECT_EQ(damagedPages(path).error().code, ErrorCode::StoreDamaged);
    EXPECT_EQ(damagedPages(at("none.db")).error().code, ErrorCode::FileUnreadable);
    EXPECT_FALSE(damagedPages(m_folder.path()));
    EXPECT_EQ(damagedLog(at("none.db")), std::vector<std::string>{});
}

TEST_F(CheckedPages, readingADamagedPageFailsAndNamesIt)
{
    for (const std::string journal : {"WAL", "DELETE"}) {
        const auto path = make("read.db", journal, 1024, 40, 700);
        const auto truth = ask(open(path), kEverything);
        const auto pages = fs::file_size(path) / 1024;
        std::size_t noticed = 0;
        for (std::size_t i = 0; i < 1024 + pages * 8; ++i) {
            // Every byte of page 1, then eight bytes of each page.
            const auto where = i < 1024 ? i : (i - 1024) / 8 * 1024 + (i % 8) * 145;
            changeByte(path, where, 0x20);
            std::string out;
            int code = SQLITE_OK;
            {
                auto db = open(path);
                code = run(db, kEverything, &out);
            }
            changeByte(path, where, 0x20);
            if (code == SQLITE_OK) {
                ASSERT_EQ(out, truth) << where << ": wrong data";
                ASSERT_GE(where, 1024U) << where;
                continue; // a free page, which nobody reads
            }
            ASSERT_EQ(code, SQLITE_IOERR_DATA) << where;
            ASSERT_EQ(lastDamagedPage(), where / 1024 + 1) << where;
            ++noticed;
        }
        EXPECT_GT(noticed, 1024 + pages * 4);
        EXPECT_EQ(ask(open(path), kEverything), truth);
        fs::remove(path);
    }
}

TEST_F(CheckedPages, aPieceOfADamagedPageIsNotReadEither)
{
    const auto path = make("piece.db", "DELETE", 1024, 20, 700);
    changeByte(path, 3 * 1024 + 900, 1);
    auto db = open(path);
    ask(db, "SELECT count(*) FROM sqlite_schema");
    sqlite3_file* file = nullptr;
    ASSERT_EQ(sqlite3_file_control(db.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file), SQLITE_OK);
    std::array<char, 2048> room{};
    const auto read = [&](int amount, sqlite3_int64 from) {
        return file->pMethods->xRead(file, room.data(), amount, from);
    };
    EXPECT_EQ(read(100, 2 * 1024 + 10), SQLITE_OK);
    EXPECT_EQ(read(100, 3 * 1024 + 10), SQLITE_IOERR_DATA);
    EXPECT_EQ(lastDamagedPage(), 4U);
    EXPECT_EQ(read(1024, 1 << 20), SQLITE_IOERR_SHORT_READ);
    EXPECT_EQ(file->pMethods->xWrite(file, room.data(), 100, 0), SQLITE_IOERR_WRITE);
    EXPECT_EQ(file->pMethods->iVersion, 2) << "no mapped reads";
}

TEST_F(CheckedPages, pagesThatSqliteNeverWroteAreNotDamage)
{
    // Pages added and freed again in one transaction, while a small cache writes the others.
    const auto path = make("hole.db", "DELETE", 1024, 5, 100);
    {
        auto db = open(path);
        ask(db, "PRAGMA secure_delete=OFF; PRAGMA cache_size=10; BEGIN");
        ask(db, "CREATE TABLE c(x); INSERT INTO c VALUES(zeroblob(8000)); DELETE FROM c");
        ask(db, "CREATE TABLE d(x); INSERT INTO d VALUES(zeroblob(200)); DROP TABLE c; COMMIT");
        expectSound(path, "freed at once");
        sqlite3_file* file = nullptr;
        sqlite3_file_control(db.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
        const std::array<char, 1024> page{};
        const auto pages = static_cast<sqlite3_int64>(fs::file_size(path) / 1024);
        ASSERT_EQ(file->pMethods->xWrite(file, page.data(), 1024, (pages + 6) * 1024), SQLITE_OK);
        EXPECT_EQ(fs::file_size(path), static_cast<std::uintmax_t>(pages + 7) * 1024);
    }
    expectSound(path, "a page written far behind the end");
}

TEST_F(CheckedPages, aDatabaseWithoutRoomForChecksIsRefused)
{
    const auto path = at("plain.db");
    ask(open(path, nullptr), "CREATE TABLE t(x); INSERT INTO t VALUES(zeroblob(6000))");
    EXPECT_EQ(contents(path)[20], 0) << "other connections are left alone";
    EXPECT_EQ(run(open(path), "SELECT * FROM t"), SQLITE_IOERR_DATA);
    EXPECT_EQ(lastDamagedPage(), 1U);
    EXPECT_EQ(damagedPages(path).error().code, ErrorCode::StoreDamaged);
    // Nor is one begun: an attached database is not asked to leave room.
    EXPECT_NE(run(open(at("own.db")),
                  "ATTACH '" + at("other.db").string() + "' AS o; CREATE TABLE o.t(x)"),
        SQLITE_OK);
}

TEST_F(CheckedPages, copiesMadeBySqliteAreSoundAndThePageSizeStays)
{
    const auto path = make("from.db", "DELETE", 1024, 60, 900);
    auto db = open(path);
    const auto truth = ask(db, kEverything);
    for (const char* size : {"512", "4096", "65536"}) {
        ask(db, std::string("PRAGMA page_size=") + size + "; VACUUM");
        EXPECT_EQ(ask(db, "PRAGMA page_size"), "1024;");
        expectSound(path, size);
    }
    ask(db, "VACUUM INTO '" + at("into.db").string() + "'");
    expectSound(at("into.db"), "VACUUM INTO");
    EXPECT_EQ(ask(open(at("into.db")), kEverything), truth);
    {
        auto to = open(at("backup.db"));
        auto* backup = sqlite3_backup_init(to.get(), "main", db.get(), "main");
        ASSERT_NE(backup, nullptr);
        EXPECT_EQ(sqlite3_backup_step(backup, -1), SQLITE_DONE);
        EXPECT_EQ(sqlite3_backup_finish(backup), SQLITE_OK);
    }
    expectSound(at("backup.db"), "backup");
    EXPECT_EQ(ask(open(at("backup.db")), kEverything), truth);
}

TEST_F(CheckedPages, aConnectionOpenedBeforeTheDatabaseWasMadeReadsIt)
{
    for (const int pageBytes : {512, 1024, 65536}) {
        auto early = open(at("early.db"));
        make("early.db", "DELETE", pageBytes, 1, 1);
        EXPECT_EQ(ask(early, "SELECT count(*) FROM a"), "1;") << pageBytes;
        fs::remove(at("early.db"));
    }
}

TEST_F(CheckedPages, lookingDoesNotDropTheLocksOfThisProcess)
{
    const auto path = make("locked.db", "DELETE", 1024, 5, 100);
    auto db = open(path);
    ask(db, "BEGIN EXCLUSIVE");
    expectSound(path, "locked");
    const auto child = fork();
    if (child == 0) { // another process: does it see the lock?
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000000;
        lock.l_len = 512;
        const int file = ::open(path.c_str(), O_RDWR);
        const bool seen = fcntl(file, F_GETLK, &lock) == 0 && lock.l_type == F_WRLCK;
        _exit(seen ? 0 : 1);
    }
    int status = -1;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0);
}

TEST_F(CheckedPages, registersOnceFromAnyThreadAndNeverAsTheDefault)
{
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([] { registerCheckedPages(); });
    for (auto& thread : threads)
        thread.join();
    ASSERT_NE(sqlite3_vfs_find(kCheckedPagesVfs), nullptr);
    EXPECT_STRNE(sqlite3_vfs_find(nullptr)->zName, kCheckedPagesVfs);
    std::thread([] { EXPECT_FALSE(lastDamagedPage()); }).join();
}

TEST_F(CheckedPages, aKilledWriterLosesNothingItWasTold)
{
    std::mt19937 random(11);
    for (const std::string journal : {"WAL", "DELETE"})
        for (const int pageBytes : {1024, 4096, 65536})
            for (int round = 0; round < 6; ++round) {
                SCOPED_TRACE(
                    journal + " " + std::to_string(pageBytes) + " round " + std::to_string(round));
                const auto path = at("killed.db");
                if (round == 0)
                    make("killed.db", journal, pageBytes, 3, 100);
                int ends[2] = {};
                ASSERT_EQ(pipe(ends), 0);
                const auto child = fork();
                if (child == 0) {
                    auto db = open(path);
                    run(db,
                        "PRAGMA synchronous=OFF; PRAGMA wal_autocheckpoint=20; PRAGMA "
                        "cache_size=5");
                    for (char i = 0;; ++i)
                        if (run(db,
                                "BEGIN; UPDATE a SET b = randomblob(20000) WHERE id < 3;"
                                "INSERT INTO a(t, b) VALUES('told', randomblob(3000)); COMMIT")
                                != SQLITE_OK
                            || write(ends[1], &i, 1) != 1)
                            _exit(1);
                }
                close(ends[1]);
                usleep(static_cast<useconds_t>(20000 + random() % 60000));
                ASSERT_EQ(kill(child, SIGKILL), 0);
                int status = 0;
                ASSERT_EQ(waitpid(child, &status, 0), child);
                EXPECT_TRUE(WIFSIGNALED(status)) << "the writer failed by itself";
                std::array<char, 65536> room{};
                const auto told = read(ends[0], room.data(), room.size());
                close(ends[0]);
                EXPECT_EQ(damagedLog(path), std::vector<std::string>{});
                {
                    auto db = open(path);
                    EXPECT_GE(std::stoll(ask(db, "SELECT count(*) FROM a WHERE t = 'told'")), told);
                    EXPECT_EQ(ask(db, "PRAGMA integrity_check"), "ok;");
                    ask(db, "DELETE FROM a WHERE t = 'told'");
                }
                expectSound(path, "reopened and closed");
                if (round == 5)
                    fs::remove(path);
            }
}

class CheckedLog : public CheckedPages { };

TEST_F(CheckedLog, noticesEveryByteChangedInALog)
{
    for (const int pageBytes : {512, 1024}) {
        const auto path = make("live.db", "WAL", pageBytes, 5, 100);
        auto db = open(path);
        ask(db,
            "INSERT INTO a VALUES(100, 'one', zeroblob(600)); INSERT INTO a VALUES(101, 'two', "
            "NULL)");
        const auto copy = copyLive(path, "copy.db");
        const auto log = logOf(copy);
        expectSound(copy, "untouched");
        const auto size = fs::file_size(log);
        ASSERT_GT(size, 32U + 4 * (static_cast<unsigned>(pageBytes) + 24));
        for (std::size_t i = 0; i < size; ++i)
            for (const char by : {'\x01', '\x80'}) {
                changeByte(log, i, by);
                const auto found = damagedLog(copy);
                changeByte(log, i, by);
                ASSERT_TRUE(found) << i;
                ASSERT_EQ(found->size(), 1U) << "byte " << i;
            }
        db.reset();
        fs::remove(path);
    }
}

TEST_F(CheckedLog, aLastSaveCutOffIsNotDamageAndNothingCrashes)
{
    const auto path = make("cutlog.db", "WAL", 1024, 5, 100);
    auto db = open(path);
    ask(db, rows(100, 110, 500));
    const auto copy = copyLive(path, "copy.db");
    const auto bytes = contents(logOf(copy));
    for (std::size_t length = 0; length < bytes.size(); length += 13) {
        put(logOf(copy), bytes.substr(0, length));
        const auto found = damagedLog(copy);
        ASSERT_TRUE(found) << length;
        EXPECT_EQ(found->empty(), length == 0 || length >= 32) << length;
    }
    // The last frame half written over something older.
    auto torn = bytes;
    std::fill(torn.end() - 600, torn.end(), '\x5a');
    put(logOf(copy), torn);
    expectSound(copy, "torn");
    std::mt19937 random(3);
    for (int i = 0; i < 300; ++i) { // hostile: anything at all
        auto hostile = bytes;
        for (int n = 0; n < 40; ++n)
            hostile[random() % hostile.size()] = static_cast<char>(random());
        put(logOf(copy), hostile);
        EXPECT_TRUE(damagedLog(copy));
        EXPECT_TRUE(damagedPages(copy));
    }
}

TEST_F(CheckedLog, framesOfAnEarlierUseAreNotDamage)
{
    const auto path = make("again.db", "WAL", 1024, 5, 100);
    auto db = open(path);
    ask(db, rows(100, 200, 500));
    ask(db,
        "PRAGMA wal_checkpoint(RESTART); INSERT INTO a VALUES(900, 'a', 'b'); INSERT INTO a "
        "VALUES(901, 'c', 'd')");
    const auto copy = copyLive(path, "copy.db");
    expectSound(copy, "the log was begun again");
    for (std::size_t i = 0; i < 32 + 2 * (1024 + 24); ++i) {
        changeByte(logOf(copy), i, 4);
        EXPECT_EQ(damagedLog(copy)->size(), 1U) << i;
        changeByte(logOf(copy), i, 4);
    }
    // Frames of a save that was too big for the cache and was then given up.
    ask(db, "PRAGMA cache_size=5; BEGIN; UPDATE a SET b = randomblob(900); ROLLBACK");
    expectSound(copyLive(path, "copy.db"), "given up");
    ask(db, "INSERT INTO a VALUES(950, 'e', 'f')");
    expectSound(copyLive(path, "copy.db"), "written over what was given up");
}

TEST_F(CheckedLog, pagesStillOnTheirWayToTheFileAreNotMissing)
{
    const auto path = make("way.db", "WAL", 1024, 5, 100);
    auto db = open(path);
    ask(db, rows(100, 120, 900));
    const auto copy = copyLive(path, "copy.db");
    auto begun = contents(copy);
    ask(db, "PRAGMA wal_checkpoint(TRUNCATE)");
    // A checkpoint cut off after it had copied page 1, which promises all the new pages.
    begun.replace(0, 1024, contents(path).substr(0, 1024));
    put(copy, begun);
    expectSound(copy, "with its log");
    fs::remove(logOf(copy));
    EXPECT_EQ(damagedPages(copy).error().code, ErrorCode::StoreDamaged);
}

}
