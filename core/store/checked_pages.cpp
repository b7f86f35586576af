// SPDX-License-Identifier: Apache-2.0
// The layer between SQLite and the disk. The scans of whole files: damaged_pages.cpp.
#include "store/checked_pages.h"

#include "store/page_check_p.h"

#include <algorithm>
#include <cstring>
#include <mutex>
#include <optional>

namespace alongside::store {

namespace {

    thread_local std::optional<std::uint32_t> lastDamaged;
    sqlite3_vfs* below = nullptr; // set once, before anything can use it

    // The file as SQLite sees it; the real one lies right behind it in memory.

    struct CheckedFile {
        sqlite3_file asSqlite{}; // first, because SQLite points to it
        sqlite3_file* real = nullptr;
        std::uint8_t* room = nullptr; // kPageBytesMax, for the page being written
        int pageBytes = 0;            // 0 until a header was seen
    };

    CheckedFile& checked(sqlite3_file* file)
    {
        return *reinterpret_cast<CheckedFile*>(file);
    }

    template<auto Method, class... Arguments>
    int forward(sqlite3_file* file, Arguments... arguments)
    {
        auto* real = checked(file).real;
        return (real->pMethods->*Method)(real, arguments...);
    }

    int damagedAt(sqlite3_int64 offset, int pageBytes)
    {
        lastDamaged = numberAt(offset, pageBytes);
        sqlite3_log(SQLITE_IOERR_DATA, "page %u does not match its check", *lastDamaged);
        return SQLITE_IOERR_DATA;
    }

    int readChecked(sqlite3_file* file, void* buffer, int amount, sqlite3_int64 offset)
    {
        auto& f = checked(file);
        auto* bytes = static_cast<std::uint8_t*>(buffer);
        const int code = f.real->pMethods->xRead(f.real, buffer, amount, offset);
        if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
            return code;
        // SQLite peeks at the header for the page size and the change counter, before it reads
        // all of page 1 and so has it checked.
        if (offset + amount <= kHeaderBytes) {
            if (offset == 0 && amount == kHeaderBytes)
                f.pageBytes = claimedPageBytes(bytes);
            return code;
        }
        if (code == SQLITE_IOERR_SHORT_READ) {
            sqlite3_int64 fileBytes = 0;
            if (const int sizeCode = f.real->pMethods->xFileSize(f.real, &fileBytes);
                sizeCode != SQLITE_OK)
                return sizeCode;
            if (offset >= fileBytes)
                return code; // a page that was not written yet
        }
        int pageBytes = isPageSize(amount) && offset % amount == 0 ? amount : f.pageBytes;
        if (offset == 0) {
            // Another connection may have made the database with a page size that this one does
            // not know yet: then SQLite reads too much or too little, sees that, and comes again.
            pageBytes = amount >= kHeaderBytes ? claimedPageBytes(bytes) : f.pageBytes;
            if (pageBytes == 0)
                return damagedAt(0, amount);
            f.pageBytes = pageBytes;
        }
        if (pageBytes == 0)
            return code;
        const auto start = offset - offset % pageBytes;
        if (start == offset && amount == pageBytes) {
            const ByteView page(bytes, static_cast<std::size_t>(amount));
            return code == SQLITE_OK && matches(page, numberAt(offset, amount))
                ? SQLITE_OK
                : damagedAt(offset, amount);
        }
        // A piece of a page is as good as its page.
        if (f.real->pMethods->xRead(f.real, f.room, pageBytes, start) != SQLITE_OK
            || !matches({f.room, static_cast<std::size_t>(pageBytes)}, numberAt(start, pageBytes)))
            return damagedAt(start, pageBytes);
        return code;
    }

    int writeOne(CheckedFile& f, const void* content, int pageBytes, sqlite3_int64 offset)
    {
        const auto size = static_cast<std::size_t>(pageBytes - kCheckBytes);
        if (content != nullptr)
            std::memcpy(f.room, content, size);
        else
            std::memset(f.room, 0, size);
        const auto check = checkOf({f.room, size}, numberAt(offset, pageBytes));
        std::copy(check.begin(), check.end(), f.room + size);
        return f.real->pMethods->xWrite(f.real, f.room, pageBytes, offset);
    }

    int writeChecked(sqlite3_file* file, const void* buffer, int amount, sqlite3_int64 offset)
    {
        auto& f = checked(file);
        const auto refuse = [](const char* why) {
            sqlite3_log(SQLITE_IOERR_WRITE, "%s", why);
            return SQLITE_IOERR_WRITE;
        };
        if (!isPageSize(amount) || offset % amount != 0)
            return refuse("a write that is not one whole page");
        if (offset == 0 && std::memcmp(buffer, kMagic.data(), kMagic.size()) == 0) {
            if (claimedPageBytes(static_cast<const std::uint8_t*>(buffer)) != amount)
                return refuse("no room for checks was kept, or the page size changed");
            f.pageBytes = amount;
        }
        // SQLite does not write a page that was added and freed again at once. Left as a hole it
        // would look damaged; and a page that somebody's disk has lost must not look like a hole.
        sqlite3_int64 fileBytes = 0;
        if (const int code = f.real->pMethods->xFileSize(f.real, &fileBytes); code != SQLITE_OK)
            return code;
        for (auto hole = (fileBytes + amount - 1) / amount * amount; hole < offset; hole += amount)
            if (hole != kLockByte)
                if (const int code = writeOne(f, nullptr, amount, hole); code != SQLITE_OK)
                    return code;
        return writeOne(f, buffer, amount, offset);
    }

    int controlChecked(sqlite3_file* file, int operation, void* argument)
    {
        auto& f = checked(file);
        switch (operation) {
        case SQLITE_FCNTL_MMAP_SIZE:
            *static_cast<sqlite3_int64*>(argument) = 0;
            return SQLITE_OK;
        case SQLITE_FCNTL_CHUNK_SIZE: // these two make the file longer without writing pages
        case SQLITE_FCNTL_SIZE_HINT:
            return SQLITE_OK;
        case SQLITE_FCNTL_PRAGMA: {
            const auto* words = static_cast<char**>(argument);
            sqlite3_int64 fileBytes = 0;
            if (sqlite3_stricmp(words[1], "page_size") == 0 && words[2] != nullptr
                && (f.real->pMethods->xFileSize(f.real, &fileBytes) != SQLITE_OK || fileBytes > 0))
                return SQLITE_OK; // handled: nothing is changed
            break;
        }
        default:
            break;
        }
        return f.real->pMethods->xFileControl(f.real, operation, argument);
    }

    int closeChecked(sqlite3_file* file)
    {
        const int code = forward<&sqlite3_io_methods::xClose>(file);
        sqlite3_free(checked(file).room);
        return code;
    }

    /// Version 2 has shared memory, which WAL needs, but not xFetch, which maps the file.
    constexpr sqlite3_io_methods methodsOfVersion(int version)
    {
        sqlite3_io_methods m{};
        m.iVersion = version;
        m.xClose = closeChecked;
        m.xRead = readChecked;
        m.xWrite = writeChecked;
        m.xTruncate = forward<&sqlite3_io_methods::xTruncate>;
        m.xSync = forward<&sqlite3_io_methods::xSync>;
        m.xFileSize = forward<&sqlite3_io_methods::xFileSize>;
        m.xLock = forward<&sqlite3_io_methods::xLock>;
        m.xUnlock = forward<&sqlite3_io_methods::xUnlock>;
        m.xCheckReservedLock = forward<&sqlite3_io_methods::xCheckReservedLock>;
        m.xFileControl = controlChecked;
        m.xSectorSize = forward<&sqlite3_io_methods::xSectorSize>;
        m.xDeviceCharacteristics = [](sqlite3_file* file) {
            return forward<&sqlite3_io_methods::xDeviceCharacteristics>(file) & ~kSubpageRead;
        };
        m.xShmMap = forward<&sqlite3_io_methods::xShmMap>;
        m.xShmLock = forward<&sqlite3_io_methods::xShmLock>;
        m.xShmBarrier = [](sqlite3_file* file) {
            auto* real = checked(file).real;
            real->pMethods->xShmBarrier(real);
        };
        m.xShmUnmap = forward<&sqlite3_io_methods::xShmUnmap>;
        return m;
    }
    constexpr sqlite3_io_methods kMethods1 = methodsOfVersion(1);
    constexpr sqlite3_io_methods kMethods2 = methodsOfVersion(2);

    int openChecked(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* flagsOut)
    {
        // Journals, logs and temporary files are as they always are.
        if ((flags & SQLITE_OPEN_MAIN_DB) == 0)
            return below->xOpen(below, name, file, flags, flagsOut);
        auto& f = *new (file) CheckedFile;
        f.real = reinterpret_cast<sqlite3_file*>(&f + 1);
        f.room = static_cast<std::uint8_t*>(sqlite3_malloc(kPageBytesMax));
        if (f.room == nullptr)
            return SQLITE_NOMEM;
        f.real->pMethods = nullptr;
        const int code = below->xOpen(below, name, f.real, flags, flagsOut);
        if (f.real->pMethods != nullptr)
            f.asSqlite.pMethods = f.real->pMethods->iVersion >= 2 ? &kMethods2 : &kMethods1;
        else
            sqlite3_free(f.room); // SQLite will not call close
        return code;
    }

    /// Runs for every new connection of the process; does nothing to those of other layers.
    int keepRoom(sqlite3* db, char**, const sqlite3_api_routines*)
    {
        sqlite3_vfs* vfs = nullptr;
        if (sqlite3_file_control(db, "main", SQLITE_FCNTL_VFS_POINTER, &vfs) != SQLITE_OK
            || vfs == nullptr || std::strcmp(vfs->zName, kCheckedPagesVfs) != 0)
            return SQLITE_OK;
        int bytes = kCheckBytes;
        return sqlite3_file_control(db, "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
    }

}

sqlite3_vfs* standardFiles()
{
    return below;
}

void registerCheckedPages()
{
    static std::mutex mutex;
    static sqlite3_vfs vfs;
    const std::scoped_lock lock(mutex);
    auto* standard = sqlite3_vfs_find(nullptr);
    if (standard == nullptr || sqlite3_vfs_find(kCheckedPagesVfs) != nullptr)
        return;
    if (below == nullptr) {
        below = standard;
        vfs = *standard; // all else about files is done as it does it
        vfs.pNext = nullptr;
        vfs.zName = kCheckedPagesVfs;
        vfs.szOsFile = static_cast<int>(sizeof(CheckedFile)) + standard->szOsFile;
        vfs.xOpen = openChecked;
    }
    if (sqlite3_vfs_register(&vfs, 0) == SQLITE_OK)
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(keepRoom));
}

std::optional<std::uint32_t> lastDamagedPage()
{
    return lastDamaged;
}

}
