// SPDX-License-Identifier: Apache-2.0
// Database and write-ahead log as they lie on the disk, read page by page and frame by frame.
#include "store/checked_pages.h"

#include "store/page_check_p.h"

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
            auto* file = new (std::nothrow)
                std::byte[static_cast<std::size_t>(standardFiles()->szOsFile)]{};
            raw.m_file.reset(reinterpret_cast<sqlite3_file*>(file));
            const int flags = SQLITE_OPEN_READONLY | kind;
            if (file == nullptr
                || standardFiles()->xOpen(
                       standardFiles(), raw.m_name.get(), raw.m_file.get(), flags, nullptr)
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
            if (standardFiles()->xAccess(
                    standardFiles(), path.c_str(), SQLITE_ACCESS_EXISTS, &there)
                    != SQLITE_OK
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

        /// Whether the frame would end a save, where it would be sound were one of its bytes another;
        /// nothing where one byte does not explain it. So a byte changed later is told from a save
        /// that was cut off, which leaves many bytes wrong.
        [[nodiscard]] std::optional<bool> endsSaveWithOneByteChanged(LogSum before) const
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
            const auto pages = repaired(second, &m_frame.header[4]);
            return pages ? std::optional(*pages != 0) : std::nullopt;
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

    /// After so many saves the disk was told at least once to keep what came before: small facts that are
    /// only asked for again when lost (database.h, Relaxed) are saved without that.
    constexpr std::uint64_t kSavesSurelySynced = 64;

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
    const auto oneByte
        = log.frame().current ? log.endsSaveWithOneByteChanged(before) : std::nullopt;
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
    // When the power goes, a disk may have kept later parts of what it was not yet told to keep, and
    // lost earlier ones: then many bytes of a frame are wrong, and so few saves follow.
    const bool isCutOff = !oneByte && lost < kSavesSurelySynced;
    if (!saltChanged && !oneByte.value_or(false) && (lost == 0 || isCutOff))
        return std::vector<std::string>{};
    const auto saves = lost > 1 ? std::to_string(lost) + " saved changes" : "1 saved change";
    return std::vector<std::string>{"frame " + std::to_string(index + 1) + " of the log (page "
        + std::to_string(page) + ") was altered: " + saves + " would be left out"};
}

}
