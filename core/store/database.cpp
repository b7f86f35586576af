// SPDX-License-Identifier: Apache-2.0
#include "store/database.h"

#include "base/planted.h"
#include "base/text.h"
#include "store/checked_pages.h"
#include "store/search_tokenizer.h"

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <memory>
#include <vector>

namespace alongside::store {

namespace {

    std::string syncing(const char* level)
    {
        return std::string("PRAGMA synchronous=") + (isPlanted(Defect::SkipSync) ? "OFF" : level);
    }

    constexpr std::uintmax_t kSmallestFileBytes = 512;
    // So that what one transaction writes is not written twice for lack of room.
    constexpr int kCacheKiB = 8 << 10;
    // 16 MiB: what is written again and again goes into the file once.
    constexpr int kLogPages = 4 << 10;

    ErrorCode codeFor(int sqliteCode)
    {
        switch (sqliteCode & 0xff) {
        case SQLITE_FULL:
            return ErrorCode::StorageFull;
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return ErrorCode::StorageReadOnly;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return ErrorCode::StoreDamaged;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return ErrorCode::StoreInUse;
        default:
            return sqliteCode == SQLITE_IOERR_DATA ? ErrorCode::StoreDamaged
                                                   : ErrorCode::StorageFailed;
        }
    }

    [[noreturn]] void throwFor(sqlite3* db, int code)
    {
        // Of a damaged database SQLite repeats what stands there.
        constexpr std::size_t kDetailBytesMax = 300;
        auto detail = shownBeginning(
            db != nullptr ? sqlite3_errmsg(db) : sqlite3_errstr(code), kDetailBytesMax);
        const int extended = db != nullptr ? sqlite3_extended_errcode(db) : code;
        if (extended == SQLITE_IOERR_DATA)
            if (const auto page = lastDamagedPage())
                detail = "page " + std::to_string(*page) + " was altered";
        throw DatabaseFailure{Error{codeFor(extended), std::move(detail)}};
    }

    void check(sqlite3* db, int code)
    {
        if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
            throwFor(db, code);
    }

    // Before the first connection of the process. SQLite would count all memory that it uses, under a lock
    // that all threads share; nobody asks for that count.
    void setUpSqlite()
    {
        static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        static_cast<void>(done); // somebody else in this process was first: then it counts
    }

    // SQLite takes an empty file for a new database and would write into it.
    void refuseEmpty(const std::filesystem::path& file)
    {
        std::error_code code;
        const auto size = std::filesystem::file_size(file, code);
        if (!code && size < kSmallestFileBytes)
            throw DatabaseFailure{Error{ErrorCode::StoreDamaged, "the file is empty or cut short"}};
    }

    // sqlite.org/uri.html; "immutable" is what keeps a log that lies beside it from being touched.
    std::string uriAsIs(const std::filesystem::path& file)
    {
        std::string uri = "file:";
        for (const char c : file.string()) {
            if (c == '?' || c == '#' || c == '%')
                uri += '%' + toHex(asBytes({&c, 1}));
            else
                uri += c;
        }
        return uri + "?immutable=1";
    }

}

Statement::Statement(sqlite3_stmt* statement)
    : m_statement(statement)
{
}

Statement::Statement(Statement&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_next(other.m_next)
{
}

Statement::~Statement()
{
    if (m_statement != nullptr) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    throwFor(sqlite3_db_handle(m_statement), code);
}

void Statement::run()
{
    while (step()) { }
}

std::int64_t Statement::whole(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string Statement::text(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return text == nullptr
        ? std::string()
        : std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)));
}

Bytes Statement::blob(int column) const
{
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return data == nullptr ? Bytes() : Bytes(data, data + size);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

void Statement::throwDamaged()
{
    throw DatabaseFailure{Error{ErrorCode::StoreDamaged, "an id has the wrong size"}};
}

void Statement::bindNext(std::int64_t value)
{
    check(sqlite3_db_handle(m_statement), sqlite3_bind_int64(m_statement, m_next++, value));
}

void Statement::bindNext(double value)
{
    check(sqlite3_db_handle(m_statement), sqlite3_bind_double(m_statement, m_next++, value));
}

void Statement::bindNext(std::string_view value)
{
    check(sqlite3_db_handle(m_statement),
        sqlite3_bind_text64(m_statement, m_next++, value.data() == nullptr ? "" : value.data(),
            value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindNext(ByteView value)
{
    bindBytes(value, SQLITE_TRANSIENT);
}

void Statement::bindNext(InPlace value)
{
    bindBytes(value.bytes, SQLITE_STATIC);
}

void Statement::bindBytes(ByteView value, void (*free)(void*))
{
    static constexpr std::uint8_t kNone = 0;
    check(sqlite3_db_handle(m_statement),
        sqlite3_bind_blob64(m_statement, m_next++, value.data() == nullptr ? &kNone : value.data(),
            value.size(), free));
}

void Statement::bindNext(std::nullptr_t)
{
    check(sqlite3_db_handle(m_statement), sqlite3_bind_null(m_statement, m_next++));
}

struct Database::Cache {
    struct Finalize {
        void operator()(sqlite3_stmt* s) const { sqlite3_finalize(s); }
    };
    std::map<std::string, std::unique_ptr<sqlite3_stmt, Finalize>, std::less<>> statements;
};

Database::Database(const std::filesystem::path& file, Mode mode)
    : m_cache(std::make_unique<Cache>())
{
    setUpSqlite();
    registerCheckedPages();
    const bool asIs = mode == Mode::ReadAsIs;
    const int flags = SQLITE_OPEN_EXRESCODE
        | (asIs ? SQLITE_OPEN_READONLY | SQLITE_OPEN_URI : SQLITE_OPEN_READWRITE)
        | (mode == Mode::OpenOrCreate ? SQLITE_OPEN_CREATE : 0);
    if (mode != Mode::OpenOrCreate)
        refuseEmpty(file);
    const auto name = asIs ? uriAsIs(file) : file.string();
    const int code = sqlite3_open_v2(name.c_str(), &m_db, flags, kCheckedPagesVfs);
    try {
        check(m_db, code);
        if (asIs) {
            static_cast<void>(schemaVersion());
            return;
        }
        sqlite3_busy_timeout(m_db, 2000);
        execute("PRAGMA journal_mode=WAL");
        execute(syncing("FULL").c_str());
        execute("PRAGMA foreign_keys=ON");
        execute("PRAGMA secure_delete=ON");
        execute("PRAGMA temp_store=MEMORY");
        execute(("PRAGMA wal_autocheckpoint=" + std::to_string(kLogPages)).c_str());
        execute(("PRAGMA cache_size=-" + std::to_string(kCacheKiB)).c_str());
        // Reads the first page, so that a file that is not ours is refused here and not later.
        static_cast<void>(schemaVersion());
    } catch (...) {
        sqlite3_close_v2(m_db);
        throw;
    }
}

Database::Database()
    : m_cache(std::make_unique<Cache>())
{
    setUpSqlite();
    check(m_db,
        sqlite3_open_v2(":memory:", &m_db,
            SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr));
}

DatabaseImage::DatabaseImage(std::size_t size)
    : m_bytes(static_cast<std::uint8_t*>(sqlite3_malloc64(std::max<std::size_t>(size, 1))))
    , m_size(size)
{
    if (m_bytes == nullptr)
        throw DatabaseFailure{Error{ErrorCode::StorageFull, "not enough memory"}};
}

DatabaseImage::DatabaseImage(ByteView bytes)
    : DatabaseImage(bytes.size())
{
    std::copy(bytes.begin(), bytes.end(), m_bytes.get());
}

void DatabaseImage::Free::operator()(void* bytes) const
{
    sqlite3_free(bytes);
}

Database::Database(DatabaseImage image)
    : Database()
{
    const auto size = static_cast<sqlite3_int64>(image.m_size);
    // SQLite frees it, whatever comes of it.
    check(m_db,
        sqlite3_deserialize(m_db, "main", image.m_bytes.release(), size, size,
            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE));
    static_cast<void>(schemaVersion());
}

DatabaseImage Database::image() const
{
    sqlite3_int64 size = 0;
    auto* bytes = sqlite3_serialize(m_db, "main", &size, 0);
    if (bytes == nullptr)
        throw DatabaseFailure{Error{ErrorCode::StorageFull, "not enough memory"}};
    return {bytes, static_cast<std::size_t>(size)};
}

void Database::enableSearch()
{
    registerSearchTokenizer(m_db);
}

Database::~Database()
{
    m_cache.reset();
    sqlite3_close_v2(m_db);
}

void Database::execute(const char* sql)
{
    check(m_db, sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr));
}

Statement Database::prepare(std::string_view sql)
{
    auto it = m_cache->statements.find(sql);
    if (it == m_cache->statements.end()) {
        sqlite3_stmt* raw = nullptr;
        check(m_db,
            sqlite3_prepare_v3(m_db, sql.data(), static_cast<int>(sql.size()),
                SQLITE_PREPARE_PERSISTENT, &raw, nullptr));
        it = m_cache->statements
                 .emplace(std::string(sql), std::unique_ptr<sqlite3_stmt, Cache::Finalize>(raw))
                 .first;
    }
    return Statement(it->second.get());
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(m_db);
}

bool Database::truncateLog()
{
    auto row = prepare("PRAGMA wal_checkpoint(TRUNCATE)");
    return row.step() && row.whole(0) == 0;
}

void Database::copyInto(const std::filesystem::path& file)
{
    const Database copy(file, Mode::OpenOrCreate);
    auto* backup = sqlite3_backup_init(copy.m_db, "main", m_db, "main");
    if (backup == nullptr)
        throwFor(copy.m_db, sqlite3_errcode(copy.m_db));
    // All pages in one step: one state of the database. In steps it would begin anew whenever another
    // program writes, and never end.
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE)
        throwFor(finished == SQLITE_OK ? nullptr : copy.m_db, stepped);
}

int Database::schemaVersion()
{
    auto statement = prepare("PRAGMA user_version");
    return statement.step() ? static_cast<int>(statement.whole(0)) : 0;
}

void Database::setSchemaVersion(int version)
{
    execute(("PRAGMA user_version=" + std::to_string(version)).c_str());
}

void Database::limitPages(std::int64_t pagesMax)
{
    execute(("PRAGMA max_page_count=" + std::to_string(pagesMax)).c_str());
}

std::vector<std::string> Database::integrityProblems()
{
    std::vector<std::string> problems;
    auto statement = prepare("PRAGMA integrity_check(20)");
    while (statement.step())
        if (auto line = statement.text(0); line != "ok")
            problems.push_back(std::move(line));
    return problems;
}

Relaxed::Relaxed(Database& db)
    : m_db(db)
{
    m_db.execute(syncing("NORMAL").c_str());
}

Relaxed::~Relaxed()
{
    try {
        m_db.execute(syncing("FULL").c_str());
    } catch (const DatabaseFailure&) {
        // It changes a setting in memory; there is nothing that can fail.
    }
}

Transaction::Transaction(Database& db)
    : m_db(&db)
{
    m_db->prepare("BEGIN IMMEDIATE").run();
}

Transaction::~Transaction()
{
    if (m_db == nullptr)
        return;
    try {
        m_db->prepare("ROLLBACK").run();
    } catch (const DatabaseFailure&) {
        // SQLite has already rolled back by itself (full disk, I/O error); there is nothing to undo.
    }
}

void Transaction::commit()
{
    m_db->prepare("COMMIT").run();
    m_db = nullptr;
}

}
