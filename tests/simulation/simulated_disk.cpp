// SPDX-License-Identifier: Apache-2.0
#include "simulated_disk.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <new>
#include <set>

namespace alongside::simulation {

namespace {

    namespace fs = std::filesystem;

    sqlite3_vfs* below = nullptr;

    std::set<SimulatedDisk*>& disks()
    {
        static std::set<SimulatedDisk*> all;
        return all;
    }

    // The file as SQLite sees it; the real one lies right behind it in memory.
    struct DiskFile {
        sqlite3_file asSqlite{};
        sqlite3_file* real = nullptr;
        SimulatedDisk* disk = nullptr;
        const char* path = nullptr; // SQLite's own; there until the file is closed
    };

    DiskFile& of(sqlite3_file* file)
    {
        return *reinterpret_cast<DiskFile*>(file);
    }

    template<auto Method, class... Arguments>
    int forward(sqlite3_file* file, Arguments... arguments)
    {
        auto* real = of(file).real;
        return (real->pMethods->*Method)(real, arguments...);
    }

    int codeOf(SimulatedDisk::Verdict verdict, int broken)
    {
        return verdict == SimulatedDisk::Verdict::Full ? SQLITE_FULL : broken;
    }

    int readIt(sqlite3_file* file, void* buffer, int amount, sqlite3_int64 offset)
    {
        auto& f = of(file);
        if (f.disk->aboutToRead() != SimulatedDisk::Verdict::Fine)
            return SQLITE_IOERR_READ;
        return f.real->pMethods->xRead(f.real, buffer, amount, offset);
    }

    std::vector<std::uint8_t> contentAt(
        DiskFile& f, sqlite3_int64 offset, sqlite3_int64 amount, sqlite3_int64 size)
    {
        std::vector<std::uint8_t> bytes(
            static_cast<std::size_t>(std::clamp<sqlite3_int64>(size - offset, 0, amount)));
        if (!bytes.empty())
            f.real->pMethods->xRead(f.real, bytes.data(), static_cast<int>(bytes.size()), offset);
        return bytes;
    }

    int writeIt(sqlite3_file* file, const void* buffer, int amount, sqlite3_int64 offset)
    {
        auto& f = of(file);
        if (const auto verdict = f.disk->aboutToWrite(); verdict != SimulatedDisk::Verdict::Fine)
            return codeOf(verdict, SQLITE_IOERR_WRITE);
        sqlite3_int64 size = 0;
        f.real->pMethods->xFileSize(f.real, &size);
        const auto* bytes = static_cast<const std::uint8_t*>(buffer);
        f.disk->file(f.path).pending.push_back(
            {offset, size, contentAt(f, offset, amount, size), {bytes, bytes + amount}, false});
        return f.real->pMethods->xWrite(f.real, buffer, amount, offset);
    }

    int truncateIt(sqlite3_file* file, sqlite3_int64 size)
    {
        auto& f = of(file);
        if (const auto verdict = f.disk->aboutToWrite(); verdict != SimulatedDisk::Verdict::Fine)
            return codeOf(verdict, SQLITE_IOERR_TRUNCATE);
        sqlite3_int64 before = 0;
        f.real->pMethods->xFileSize(f.real, &before);
        f.disk->file(f.path).pending.push_back(
            {size, before, contentAt(f, size, before - size, before), {}, true});
        return f.real->pMethods->xTruncate(f.real, size);
    }

    int syncIt(sqlite3_file* file, int flags)
    {
        auto& f = of(file);
        if (f.disk->aboutToWrite() == SimulatedDisk::Verdict::Broken)
            return SQLITE_IOERR_FSYNC;
        const int code = f.real->pMethods->xSync(f.real, flags);
        f.disk->synced(f.disk->file(f.path));
        return code;
    }

    int closeIt(sqlite3_file* file)
    {
        return forward<&sqlite3_io_methods::xClose>(file);
    }

    constexpr sqlite3_io_methods methods()
    {
        sqlite3_io_methods m{};
        m.iVersion = 2; // shared memory for the write-ahead log; no mapping, which would go unseen
        m.xClose = closeIt;
        m.xRead = readIt;
        m.xWrite = writeIt;
        m.xTruncate = truncateIt;
        m.xSync = syncIt;
        m.xFileSize = forward<&sqlite3_io_methods::xFileSize>;
        m.xLock = forward<&sqlite3_io_methods::xLock>;
        m.xUnlock = forward<&sqlite3_io_methods::xUnlock>;
        m.xCheckReservedLock = forward<&sqlite3_io_methods::xCheckReservedLock>;
        m.xFileControl = forward<&sqlite3_io_methods::xFileControl>;
        m.xSectorSize = [](sqlite3_file*) { return static_cast<int>(SimulatedDisk::kSectorBytes); };
        // Nothing that an honest disk need not promise.
        m.xDeviceCharacteristics = [](sqlite3_file*) { return 0; };
        m.xShmMap = forward<&sqlite3_io_methods::xShmMap>;
        m.xShmLock = forward<&sqlite3_io_methods::xShmLock>;
        m.xShmBarrier = [](sqlite3_file* file) {
            auto* real = of(file).real;
            real->pMethods->xShmBarrier(real);
        };
        m.xShmUnmap = forward<&sqlite3_io_methods::xShmUnmap>;
        return m;
    }
    constexpr sqlite3_io_methods kMethods = methods();

    int openIt(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* flagsOut)
    {
        auto* disk = name == nullptr ? nullptr : SimulatedDisk::of(name);
        if (disk == nullptr)
            return below->xOpen(below, name, file, flags, flagsOut);
        if (!disk->works())
            return SQLITE_CANTOPEN;
        auto& f = *new (file) DiskFile;
        f.real = reinterpret_cast<sqlite3_file*>(&f + 1);
        f.disk = disk;
        f.path = name;
        const int code = below->xOpen(below, name, f.real, flags, flagsOut);
        f.asSqlite.pMethods = code == SQLITE_OK ? &kMethods : nullptr;
        return code;
    }

    int deleteIt(sqlite3_vfs*, const char* name, int syncFolder)
    {
        if (auto* disk = SimulatedDisk::of(name)) {
            if (!disk->works())
                return SQLITE_IOERR_DELETE;
            disk->forget(name);
        }
        return below->xDelete(below, name, syncFolder);
    }

}

void useSimulatedDisks()
{
    if (below != nullptr)
        return;
    below = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs layer = *below;
    layer.zName = "alongside-simulated";
    layer.szOsFile = static_cast<int>(sizeof(DiskFile)) + below->szOsFile;
    layer.pNext = nullptr;
    layer.xOpen = openIt;
    layer.xDelete = deleteIt;
    sqlite3_vfs_register(&layer, 1);
}

SimulatedDisk::SimulatedDisk(fs::path folder, std::uint32_t seed)
    : m_folder(std::move(folder))
    , m_random(seed)
{
    disks().insert(this);
}

SimulatedDisk::~SimulatedDisk()
{
    disks().erase(this);
}

bool SimulatedDisk::holds(const fs::path& file) const
{
    const auto inside = file.string();
    const auto folder = m_folder.string() + '/';
    return inside.compare(0, folder.size(), folder) == 0;
}

SimulatedDisk* SimulatedDisk::of(const fs::path& file)
{
    for (auto* disk : disks())
        if (disk->holds(file))
            return disk;
    return nullptr;
}

SimulatedDisk::File& SimulatedDisk::file(const fs::path& path)
{
    auto& found = m_files[path.string()];
    found.path = path;
    return found;
}

SimulatedDisk::Verdict SimulatedDisk::aboutToWrite()
{
    if (!works())
        return Verdict::Broken;
    if (++m_writes >= m_powerGoesAt) {
        m_isDark = true;
        ++m_counts.powerLosses;
        return Verdict::Broken;
    }
    if (m_writes <= m_fullUntil) {
        ++m_counts.refused;
        return Verdict::Full;
    }
    ++m_counts.writes;
    return Verdict::Fine;
}

SimulatedDisk::Verdict SimulatedDisk::aboutToRead()
{
    if (!works())
        return Verdict::Broken;
    ++m_reads;
    if (m_reads <= m_badReadsFrom || m_reads > m_badReadsUntil)
        return Verdict::Fine;
    ++m_counts.badReads;
    return Verdict::Broken;
}

void SimulatedDisk::synced(File& file)
{
    ++m_counts.syncs;
    file.pending.clear();
}

void SimulatedDisk::mend()
{
    m_powerGoesAt = UINT64_MAX;
    m_fullUntil = 0;
    m_badReadsUntil = 0;
}

void SimulatedDisk::wake()
{
    if (m_isDark)
        for (auto& [name, file] : m_files)
            lose(file);
    m_isDark = false;
    m_isFrozen = false;
    mend();
}

// All that was not synced is undone; then what reached the disk by chance is done again.
void SimulatedDisk::lose(File& file)
{
    std::error_code code;
    if (file.pending.empty() || !fs::exists(file.path, code))
        return;
    std::fstream out(file.path, std::ios::in | std::ios::out | std::ios::binary);
    const auto put = [&out](std::int64_t offset, const std::uint8_t* bytes, std::size_t size) {
        out.seekp(offset);
        out.write(reinterpret_cast<const char*>(bytes), static_cast<std::streamsize>(size));
        out.flush();
    };
    for (auto it = file.pending.rbegin(); it != file.pending.rend(); ++it) {
        put(it->offset, it->before.data(), it->before.size());
        fs::resize_file(file.path, static_cast<std::uintmax_t>(it->sizeBefore));
    }
    for (const auto& one : file.pending) {
        const auto fate = m_random() % 4;
        if (fate == 0 || (one.isTruncation && fate < 2)) {
            ++m_counts.lost;
        } else if (one.isTruncation) {
            fs::resize_file(file.path, static_cast<std::uintmax_t>(one.offset));
        } else if (fate == 1) {
            ++m_counts.torn;
            const auto sectors = (one.after.size() + kSectorBytes - 1) / kSectorBytes;
            for (std::size_t i = 0; i < sectors; ++i)
                if (m_random() % 2 == 0)
                    put(one.offset + static_cast<std::int64_t>(i * kSectorBytes),
                        one.after.data() + i * kSectorBytes,
                        std::min(kSectorBytes, one.after.size() - i * kSectorBytes));
        } else {
            put(one.offset, one.after.data(), one.after.size());
        }
    }
    file.pending.clear();
}

}
