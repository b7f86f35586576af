// SPDX-License-Identifier: Apache-2.0
#include "store/checked_pages.h"

#include "base/bytes.h"

#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <memory>
#include <mutex>
#include <new>
#include <span>
#include <unordered_set>

namespace alongside::store {

namespace {

    constexpr int kCheckBytes = crypto_shorthash_BYTES;
    constexpr int kHeaderBytes = 100;
    constexpr int kPageBytesMin = 512;
    constexpr int kPageBytesMax = 65536;
    // The page at this place is where locks live; SQLite never stores anything in it.
    constexpr sqlite3_int64 kLockByte = 0x40000000;
    // SQLITE_IOCAP_SUBPAGE_READ, younger than the oldest SQLite that we build with.
    constexpr int kSubpageRead = 0x8000;
    constexpr std::string_view kMagic("SQLite format 3\0", 16);
    // Public and for ever the same: it is part of the file format.
    constexpr std::string_view kCheckKey = "alongside page 1";
    static_assert(kCheckBytes == 8 && kCheckKey.size() == crypto_shorthash_KEYBYTES);

    thread_local std::optional<std::uint32_t> lastDamaged;
    sqlite3_vfs* below = nullptr; // set once, before anything can use it

    std::uint32_t readBig32(const std::uint8_t* at)
    {
        return std::uint32_t{at[0]} << 24U | std::uint32_t{at[1]} << 16U
            | std::uint32_t{at[2]} << 8U | at[3];
    }

    std::array<std::uint8_t, kCheckBytes> checkOf(ByteView content, std::uint32_t number)
    {
        std::array<std::uint8_t, crypto_shorthash_KEYBYTES> key{};
        std::copy(kCheckKey.begin(), kCheckKey.end(), key.begin());
        for (std::size_t i = 0; i < 4; ++i)
            key[i] = static_cast<std::uint8_t>(key[i] ^ (number >> (8 * i)));
        std::array<std::uint8_t, kCheckBytes> check{};
        crypto_shorthash(check.data(), content.data(), content.size(), key.data());
        return check;
    }

    bool matches(ByteView page, std::uint32_t number)
    {
        const auto content = page.first(page.size() - kCheckBytes);
        const auto check = checkOf(content, number);
        return std::equal(check.begin(), check.end(), content.end());
    }

    constexpr bool isPageSize(sqlite3_int64 bytes)
    {
        return bytes >= kPageBytesMin && bytes <= kPageBytesMax && (bytes & (bytes - 1)) == 0;
    }

    /// The page size that the header of a checked database names; 0 when it is no such header.
    int claimedPageBytes(const std::uint8_t* header)
    {
        if (std::memcmp(header, kMagic.data(), kMagic.size()) != 0 || header[20] != kCheckBytes)
            return 0;
        const int claimed = header[16] << 8 | header[17];
        return claimed == 1 ? kPageBytesMax : isPageSize(claimed) ? claimed : 0;
    }

    std::uint32_t numberAt(sqlite3_int64 offset, int pageBytes)
    {
        return static_cast<std::uint32_t>(offset / pageBytes + 1);
    }

    // ---- the file as SQLite sees it; the real one lies right behind it in memory ----

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

    // ---- the files as they lie on the disk ----

    /// A file opened through SQLite's own file layer. A plain open and close would drop the locks
    /// that SQLite holds on the same file in this process: POSIX locks belong to the process.
    class RawFile {
    public:
        static Result<RawFile> open(const std::filesystem::path& path, int kind)
        {
            RawFile raw;
            const auto name = path.string();
            raw.m_name.reset(sqlite3_create_filename(name.c_str(), "", "", 0, nullptr));
            if (raw.m_name == nullptr)
                return fail(ErrorCode::StorageFailed, "not enough memory");
            auto* file = new (std::nothrow) std::byte[static_cast<std::size_t>(below->szOsFile)]{};
            raw.m_file.reset(reinterpret_cast<sqlite3_file*>(file));
            const int flags = SQLITE_OPEN_READONLY | kind;
            if (file == nullptr
                || below->xOpen(below, raw.m_name.get(), raw.m_file.get(), flags, nullptr)
                    != SQLITE_OK
                || raw.m_file->pMethods->xFileSize(raw.m_file.get(), &raw.m_bytes) != SQLITE_OK)
                return fail(ErrorCode::FileUnreadable, path.filename().string());
            return raw;
        }

        [[nodiscard]] sqlite3_int64 size() const { return m_bytes; }

        Result<void> read(sqlite3_int64 offset, std::span<std::uint8_t> into)
        {
            const int amount = static_cast<int>(into.size());
            if (m_file->pMethods->xRead(m_file.get(), into.data(), amount, offset) != SQLITE_OK)
                return fail(
                    ErrorCode::StorageFailed, "cannot read at byte " + std::to_string(offset));
            return {};
        }

    private:
        struct Close {
            void operator()(sqlite3_file* file) const
            {
                if (file->pMethods != nullptr)
                    file->pMethods->xClose(file);
                delete[] reinterpret_cast<std::byte*>(file);
            }
        };
        struct Free {
            void operator()(const char* name) const
            {
                sqlite3_free_filename(const_cast<char*>(name));
            }
        };
        std::unique_ptr<const char, Free> m_name; // must outlive the file
        std::unique_ptr<sqlite3_file, Close> m_file;
        sqlite3_int64 m_bytes = 0;
    };

    /// The running checksum of a write-ahead log (sqlite.org/fileformat2.html §4.2).
    struct LogSum {
        std::uint32_t a = 0;
        std::uint32_t b = 0;
        bool operator==(const LogSum&) const = default;
    };

    struct LogFrame {
        std::array<std::uint8_t, 24> header{};
        Bytes page;
        LogSum stored;
        bool current = false; ///< of the log's present use, not left over from an earlier one

        [[nodiscard]] std::uint32_t page1Based() const { return readBig32(header.data()); }
        [[nodiscard]] bool commits() const { return readBig32(header.data() + 4) != 0; }
    };

    /// Reads a write-ahead log frame by frame.
    class Log {
    public:
        static constexpr sqlite3_int64 kLogHeaderBytes = 32;

        static Result<Log> open(const std::filesystem::path& database)
        {
            auto path = database;
            path += "-wal";
            int there = 0;
            if (below->xAccess(below, path.c_str(), SQLITE_ACCESS_EXISTS, &there) != SQLITE_OK
                || there == 0)
                return Log{};
            ALONGSIDE_TRY_LET(file, RawFile::open(path, SQLITE_OPEN_WAL));
            Log log;
            if (file.size() == 0)
                return log;
            log.m_headerSound = false;
            std::array<std::uint8_t, kLogHeaderBytes> header{};
            if (file.size() < kLogHeaderBytes)
                return log;
            ALONGSIDE_TRY(file.read(0, header));
            const auto at = [&header](std::size_t i) { return readBig32(header.data() + 4 * i); };
            const auto pageBytes = static_cast<sqlite3_int64>(at(2));
            log.m_bigEndian = (at(0) & 1U) != 0;
            log.m_start = log.add({}, ByteView(header).first(24));
            if ((at(0) & ~1U) != 0x377f0682 || at(1) != 3007000 || !isPageSize(pageBytes)
                || log.m_start != LogSum{at(6), at(7)})
                return log;
            log.m_headerSound = true;
            std::copy_n(header.begin() + 16, log.m_salts.size(), log.m_salts.begin());
            log.m_frame.page.resize(static_cast<std::size_t>(pageBytes));
            log.m_frames = (file.size() - kLogHeaderBytes) / (pageBytes + 24);
            log.m_file = std::move(file);
            return log;
        }

        [[nodiscard]] bool headerSound() const { return m_headerSound; }
        [[nodiscard]] sqlite3_int64 frames() const { return m_frames; }
        [[nodiscard]] LogSum start() const { return m_start; }
        [[nodiscard]] const LogFrame& frame() const { return m_frame; }

        /// Frame `index`, counted from 0, becomes the frame that is looked at.
        Result<void> load(sqlite3_int64 index)
        {
            const auto pageBytes = static_cast<sqlite3_int64>(m_frame.page.size());
            const auto offset = kLogHeaderBytes + index * (pageBytes + 24);
            ALONGSIDE_TRY(m_file->read(offset, m_frame.header));
            ALONGSIDE_TRY(m_file->read(offset + 24, m_frame.page));
            m_frame.current
                = std::equal(m_salts.begin(), m_salts.end(), m_frame.header.begin() + 8);
            m_frame.stored = {readBig32(&m_frame.header[16]), readBig32(&m_frame.header[20])};
            return {};
        }

        /// What the frame's checksum should be after a frame whose checksum was `before`.
        [[nodiscard]] LogSum sumAfter(LogSum before) const
        {
            return add(add(before, ByteView(m_frame.header).first(8)), m_frame.page);
        }

        /// Loads frames for as long as they are sound, calls `visit` with each, and returns the
        /// index of the first that is not (or their number), with the checksum before it.
        template<class Visit>
        Result<std::pair<sqlite3_int64, LogSum>> walk(Visit visit)
        {
            auto sum = m_start;
            for (sqlite3_int64 i = 0; i < m_frames; ++i) {
                ALONGSIDE_TRY(load(i));
                if (!m_frame.current || sumAfter(sum) != m_frame.stored)
                    return std::pair{i, sum};
                sum = m_frame.stored;
                visit(m_frame);
            }
            return std::pair{m_frames, sum};
        }

        /// True when the frame would be sound and the end of a save, were one of its bytes another.
        /// So a byte changed later is told from a last save that was cut off in the middle, which
        /// leaves many bytes wrong.
        [[nodiscard]] bool isCommitWithOneByteChanged(LogSum before) const
        {
            const auto sum = sumAfter(before);
            const LogSum wrong{m_frame.stored.a - sum.a, m_frame.stored.b - sum.b};
            if ((wrong.a == 0 && differInOneByte(m_frame.stored.b, sum.b))
                || (wrong.b == 0 && differInOneByte(m_frame.stored.a, sum.a)))
                return m_frame.commits(); // the stored checksum is what was changed
            // What the 32-bit word would have to be, if adding 1 to it adds `effect` to the sums.
            const auto repaired
                = [&](LogSum effect, const std::uint8_t* at) -> std::optional<std::uint32_t> {
                const bool useA = (effect.a & 1U) != 0; // one of the two is always odd
                const auto odd = useA ? effect.a : effect.b;
                auto inverse = odd; // modulo 2^32, by Newton's method
                for (int i = 0; i < 5; ++i)
                    inverse *= 2 - odd * inverse;
                const auto change = (useA ? wrong.a : wrong.b) * inverse;
                const auto right = word(at) + change;
                const bool fits = effect.a * change == wrong.a && effect.b * change == wrong.b;
                return fits && differInOneByte(word(at), right) ? std::optional(right)
                                                                : std::nullopt;
            };
            // From the last pair of words backwards; the first pair is the header's.
            LogSum first{1, 1};
            LogSum second{0, 1};
            const auto earlier = [](LogSum effect) {
                return LogSum{effect.a + effect.b, effect.a + 2 * effect.b};
            };
            for (auto at = m_frame.page.size(); at > 0; at -= 8) {
                if (repaired(first, &m_frame.page[at - 8])
                    || repaired(second, &m_frame.page[at - 4]))
                    return m_frame.commits();
                first = earlier(first);
                second = earlier(second);
            }
            if (repaired(first, m_frame.header.data()))
                return m_frame.commits();
            return repaired(second, &m_frame.header[4]).value_or(0) != 0;
        }

    private:
        static bool differInOneByte(std::uint32_t a, std::uint32_t b)
        {
            const auto x = a ^ b;
            return x != 0 && std::countr_zero(x) / 8 == (31 - std::countl_zero(x)) / 8;
        }

        [[nodiscard]] std::uint32_t word(const std::uint8_t* at) const
        {
            const auto big = readBig32(at);
            return m_bigEndian ? big : __builtin_bswap32(big);
        }

        [[nodiscard]] LogSum add(LogSum sum, ByteView bytes) const
        {
            for (std::size_t i = 0; i + 8 <= bytes.size(); i += 8) {
                sum.a += word(&bytes[i]) + sum.b;
                sum.b += word(&bytes[i + 4]) + sum.a;
            }
            return sum;
        }

        std::optional<RawFile> m_file;
        LogFrame m_frame;
        LogSum m_start;
        std::array<std::uint8_t, 8> m_salts{};
        sqlite3_int64 m_frames = 0;
        bool m_bigEndian = false;
        bool m_headerSound = true; ///< also when there is no log, or an empty one
    };

    /// The pages whose newest state is in the log, which the next checkpoint copies.
    Result<std::unordered_set<std::uint32_t>> pagesInLog(const std::filesystem::path& database)
    {
        std::unordered_set<std::uint32_t> saved;
        std::vector<std::uint32_t> unsaved;
        ALONGSIDE_TRY_LET(log, Log::open(database));
        ALONGSIDE_TRY(log.walk([&](const LogFrame& frame) {
            unsaved.push_back(frame.page1Based());
            if (frame.commits()) {
                saved.insert(unsaved.begin(), unsaved.end());
                unsaved.clear();
            }
        }));
        return saved;
    }

    struct Scan {
        std::vector<std::uint32_t> damaged;
        std::uint64_t sound = 0;
    };

    Result<Scan> scan(RawFile& file, int pageBytes)
    {
        Scan result;
        Bytes page(static_cast<std::size_t>(pageBytes));
        for (sqlite3_int64 at = 0; at + pageBytes <= file.size(); at += pageBytes) {
            ALONGSIDE_TRY(file.read(at, page));
            const auto isZero = [](std::uint8_t byte) { return byte == 0; };
            if (matches(page, numberAt(at, pageBytes)))
                ++result.sound;
            else if (at != kLockByte || !std::all_of(page.begin(), page.end(), isZero))
                result.damaged.push_back(numberAt(at, pageBytes));
        }
        return result;
    }

    /// Whole pages that the header promises must be in the file, or in the log on their way there.
    Result<void> checkLength(
        const std::filesystem::path& database, RawFile& file, int pageBytes, bool headerSound)
    {
        const auto pages = static_cast<std::uint64_t>(file.size() / pageBytes);
        std::uint64_t promised = pages + (file.size() % pageBytes != 0 ? 1 : 0);
        std::array<std::uint8_t, kHeaderBytes> header{};
        ALONGSIDE_TRY(file.read(0, header));
        // SQLite itself counts on this number only when these two agree.
        if (headerSound && readBig32(&header[24]) == readBig32(&header[92]))
            promised = std::max<std::uint64_t>(promised, readBig32(&header[28]));
        if (promised <= pages)
            return {};
        ALONGSIDE_TRY_LET(onTheirWay, pagesInLog(database));
        for (auto number = pages + 1; number <= promised; ++number)
            if (!onTheirWay.contains(static_cast<std::uint32_t>(number)))
                return fail(ErrorCode::StoreDamaged,
                    database.filename().string() + " ends inside or before page "
                        + std::to_string(number));
        return {};
    }

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

Result<std::vector<std::uint32_t>> damagedPages(const std::filesystem::path& database)
{
    registerCheckedPages();
    ALONGSIDE_TRY_LET(file, RawFile::open(database, SQLITE_OPEN_MAIN_DB));
    const auto name = database.filename().string();
    if (file.size() < kPageBytesMin)
        return fail(ErrorCode::StoreDamaged, name + " is shorter than one page");
    std::array<std::uint8_t, kHeaderBytes> header{};
    ALONGSIDE_TRY(file.read(0, header));
    const int claimed = claimedPageBytes(header.data());
    // Where the header is what is damaged, the page size is the one with which other pages match.
    std::vector<int> sizes;
    if (claimed != 0)
        sizes.push_back(claimed);
    for (int size = kPageBytesMin; size <= kPageBytesMax; size *= 2)
        if (size != claimed)
            sizes.push_back(size);
    for (const int size : sizes) {
        ALONGSIDE_TRY_LET(found, scan(file, size));
        if (found.sound == 0)
            continue;
        if (size != claimed && (found.damaged.empty() || found.damaged.front() != 1))
            found.damaged.insert(found.damaged.begin(), 1);
        const bool headerSound = found.damaged.empty() || found.damaged.front() != 1;
        ALONGSIDE_TRY(checkLength(database, file, size, headerSound));
        return std::move(found.damaged);
    }
    if (claimed != 0
        && file.size() % claimed == 0) { // it says that it is ours, but nothing matches
        ALONGSIDE_TRY_LET(found, scan(file, claimed));
        return std::move(found.damaged);
    }
    if (isPageSize(file.size()))
        return std::vector<std::uint32_t>{1}; // the only page, its header damaged
    return fail(ErrorCode::StoreDamaged, name + " has no page that matches its check");
}

Result<std::vector<std::string>> damagedLog(const std::filesystem::path& database)
{
    registerCheckedPages();
    ALONGSIDE_TRY_LET(log, Log::open(database));
    if (!log.headerSound())
        return std::vector<std::string>{
            "the header of the log is damaged: saved changes in it would be left out"};
    ALONGSIDE_TRY_LET(end, log.walk([](const LogFrame&) {}));
    const auto [index, before] = end;
    if (index == log.frames())
        return std::vector<std::string>{};

    const auto computed = log.sumAfter(before);
    const bool saltChanged = !log.frame().current && computed == log.frame().stored;
    const bool lastSaveChanged = log.frame().current && log.isCommitWithOneByteChanged(before);
    const auto page = log.frame().page1Based();
    // Does a save that was finished follow? Frames of one that was given up never end it. The
    // stored checksum of the unsound frame may itself be what is wrong.
    bool endsSave = log.frame().current && log.frame().commits();
    std::uint64_t lost = 0;
    auto last = log.frame().stored;
    for (auto i = index + 1; i < log.frames(); ++i) {
        ALONGSIDE_TRY(log.load(i));
        const auto& next = log.frame();
        if (next.current
            && (log.sumAfter(last) == next.stored
                || (i == index + 1 && log.sumAfter(computed) == next.stored))) {
            lost += (endsSave ? 1U : 0U) + (next.commits() ? 1U : 0U);
            endsSave = false;
        }
        last = next.stored;
    }
    if (!saltChanged && !lastSaveChanged && lost == 0)
        return std::vector<std::string>{};
    const auto saves = lost > 1 ? std::to_string(lost) + " saved changes" : "1 saved change";
    return std::vector<std::string>{"frame " + std::to_string(index + 1) + " of the log (page "
        + std::to_string(page) + ") was altered: " + saves + " would be left out"};
}

}
