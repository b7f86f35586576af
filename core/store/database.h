#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// SQLite, wrapped just enough that nothing leaks and no error is overlooked. This is one of the two
// places where exceptions live: everything here throws DatabaseFailure, and guarded() turns it into
// a Result at the border of the layer.

#include "base/bytes.h"
#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace alongside::store {

/// Thrown inside the layer only.
struct DatabaseFailure {
    Error error;
};

/// Runs `work` and turns what it throws into an Error.
template<class Work>
auto guarded(Work work) -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (DatabaseFailure& failure) {
        return fail(std::move(failure.error));
    }
}

/// The same for work that already speaks in Results.
template<class Work>
auto guardedFlat(Work work) -> std::invoke_result_t<Work>
{
    try {
        return work();
    } catch (DatabaseFailure& failure) {
        return fail(std::move(failure.error));
    }
}

/// Bytes that are bound without being copied: they must be there until the statement has run.
struct InPlace {
    ByteView bytes;
};

/// A prepared statement, ready to be bound from 1. Resets itself when it is let go.
class Statement {
public:
    explicit Statement(sqlite3_stmt* statement);
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    template<class... Values>
    Statement& bind(const Values&... values)
    {
        (bindNext(values), ...);
        return *this;
    }
    /// True while there is a row.
    bool step();
    /// Runs a statement that gives no rows.
    void run();

    [[nodiscard]] std::int64_t whole(int column) const;
    [[nodiscard]] std::uint64_t number(int column) const
    {
        return static_cast<std::uint64_t>(whole(column));
    }
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] Bytes blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    /// The column as an id; throws StoreDamaged when it has another size.
    template<class Id>
    [[nodiscard]] Id id(int column) const
    {
        auto value = Id::fromView(blob(column));
        if (!value)
            throwDamaged();
        return *value;
    }

private:
    [[noreturn]] static void throwDamaged();
    void bindNext(std::int64_t value);
    void bindNext(std::uint64_t value) { bindNext(static_cast<std::int64_t>(value)); }
    void bindNext(std::uint32_t value) { bindNext(static_cast<std::int64_t>(value)); }
    void bindNext(double value);
    void bindNext(int value) { bindNext(static_cast<std::int64_t>(value)); }
    void bindNext(std::string_view value);
    void bindNext(const std::string& value) { bindNext(std::string_view(value)); }
    void bindNext(const char* value) { bindNext(std::string_view(value)); }
    void bindNext(ByteView value);
    void bindNext(const Bytes& value) { bindNext(ByteView(value)); }
    void bindNext(InPlace value);
    void bindNext(std::nullptr_t);
    void bindBytes(ByteView value, void (*free)(void*));
    template<std::size_t N, class Tag>
    void bindNext(const FixedBytes<N, Tag>& value)
    {
        bindNext(value.view());
    }

    sqlite3_stmt* m_statement;
    int m_next = 1;
};

/// Memory that a database in memory can take over: nothing is copied.
class DatabaseImage {
public:
    /// Throws StorageFull when there is not so much memory.
    explicit DatabaseImage(std::size_t size);
    explicit DatabaseImage(ByteView bytes);
    [[nodiscard]] std::span<std::uint8_t> bytes() { return {m_bytes.get(), m_size}; }
    [[nodiscard]] ByteView bytes() const { return {m_bytes.get(), m_size}; }

private:
    friend class Database;
    struct Free {
        void operator()(void* bytes) const;
    };
    DatabaseImage(std::uint8_t* bytes, std::size_t size)
        : m_bytes(bytes)
        , m_size(size)
    {
    }
    std::unique_ptr<std::uint8_t, Free> m_bytes;
    std::size_t m_size = 0;
};

/// One connection. Threads: use from one at a time.
class Database {
public:
    /// ReadAsIs takes the file alone, without its write-ahead log, and writes nothing at all. Only
    /// where nobody else has it open.
    enum class Mode { OpenExisting, OpenOrCreate, ReadAsIs };

    /// On disk, in write-ahead mode, synced at every commit, with a checksum on every page
    /// (store/checked_pages.h). Throws StoreDamaged, StorageReadOnly, StorageFailed, NotFound …
    Database(const std::filesystem::path& file, Mode mode);
    /// In memory.
    Database();
    /// In memory, with this content. Throws StoreDamaged when it is none.
    explicit Database(DatabaseImage image);
    /// The content of one in memory.
    [[nodiscard]] DatabaseImage image() const;
    /// Lets text be searched (store/search_tokenizer.h).
    void enableSearch();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    Database(Database&&) = delete;
    Database& operator=(Database&&) = delete;
    ~Database();

    void execute(const char* sql);
    /// Prepared once for each text, kept for the connection's life.
    [[nodiscard]] Statement prepare(std::string_view sql);
    [[nodiscard]] std::int64_t changes() const;
    /// Moves everything from the write-ahead log into the file and empties it, as far as nobody reads
    /// there now.
    /// False when somebody did read all the time.
    bool truncateLog();
    /// Writes everything into a new file, as it is at one moment, while others go on reading and writing
    /// here. The file is whole when this returns, and not yet synced.
    void copyInto(const std::filesystem::path& file);
    /// PRAGMA user_version: the schema's number.
    [[nodiscard]] int schemaVersion();
    void setSchemaVersion(int version);
    /// For tests of a full disk: the file may not grow beyond so many pages.
    void limitPages(std::int64_t pagesMax);
    /// SQLite's own check of structure; empty when sound, else what it says.
    [[nodiscard]] std::vector<std::string> integrityProblems();

private:
    struct Cache;
    sqlite3* m_db = nullptr;
    std::unique_ptr<Cache> m_cache;
};

/// While it is there, a commit does not wait for the disk. For what can be done again when power fails:
/// never for words.
class Relaxed {
public:
    explicit Relaxed(Database& db);
    Relaxed(const Relaxed&) = delete;
    Relaxed& operator=(const Relaxed&) = delete;
    ~Relaxed();

private:
    Database& m_db;
};

/// Commits when told to, rolls back when it goes out of scope before that.
class Transaction {
public:
    explicit Transaction(Database& db);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction(Transaction&&) = delete;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    void commit();

private:
    Database* m_db;
};

}
