#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// A disk that can lose its power, be full, read wrongly and wear out, below the real SQLite and the real
// layer that checks pages.

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace alongside::simulation {

/// One machine's disk: all databases below a folder. While it lives, SQLite opens those through it; what
/// is written reaches the real file at once and can be taken back until it was synced.
///
/// When the power goes, each write since the last sync of its file is there, is not, or is torn in
/// sectors, by chance and in any order, as on a disk with a cache. Deleting a file is not taken back.
///
/// After Zheng et al., "Torturing Databases for Fun and Profit" (OSDI 2014), and SQLite's own test VFS.
///
/// Threads: one, which is the only one that uses databases meanwhile.
class SimulatedDisk {
public:
    static constexpr std::size_t kSectorBytes = 512;

    SimulatedDisk(std::filesystem::path folder, std::uint32_t seed);
    ~SimulatedDisk();
    SimulatedDisk(const SimulatedDisk&) = delete;
    SimulatedDisk& operator=(const SimulatedDisk&) = delete;

    /// The power goes at the so-manieth write or sync from now.
    void losePowerAt(std::uint64_t writes) { m_powerGoesAt = m_writes + writes; }
    /// The process ends here: nothing more is written, and nothing that was is lost.
    void freeze() { m_isFrozen = true; }
    /// It works again: after power loss without what was lost. All databases must be closed.
    void wake();
    /// Its files were put there anew, from a backup.
    void replaced() { m_files.clear(); }
    [[nodiscard]] bool works() const { return !m_isFrozen && !m_isDark; }
    /// The next so many writes fail for lack of room.
    void fillFor(std::uint64_t writes) { m_fullUntil = m_writes + writes; }
    /// So many reads fail, once others have gone well.
    void failReadsFor(std::uint64_t reads, std::uint64_t after = 0)
    {
        m_badReadsFrom = m_reads + after;
        m_badReadsUntil = m_badReadsFrom + reads;
    }
    /// No more of the faults above.
    void mend();

    /// Some of the faults above are still to come.
    [[nodiscard]] bool isFaulty() const
    {
        return m_powerGoesAt != UINT64_MAX || m_writes < m_fullUntil || m_reads < m_badReadsUntil;
    }
    /// How often it refused so far.
    [[nodiscard]] std::uint64_t refusals() const
    {
        return m_counts.refused + m_counts.badReads + m_counts.powerLosses;
    }

    struct Counts {
        std::uint64_t writes = 0, syncs = 0, powerLosses = 0, lost = 0, torn = 0, refused = 0,
                      badReads = 0;
    };
    [[nodiscard]] const Counts& counts() const { return m_counts; }
    [[nodiscard]] bool holds(const std::filesystem::path& file) const;

    // For the file layer
    struct Pending {
        std::int64_t offset = 0;
        std::int64_t sizeBefore = 0;
        std::vector<std::uint8_t> before, after; ///< `after` is empty for a truncation
        bool isTruncation = false;
    };
    struct File {
        std::filesystem::path path;
        std::vector<Pending> pending; ///< since its last sync
    };
    File& file(const std::filesystem::path& path);
    void forget(const std::filesystem::path& path) { m_files.erase(path.string()); }
    enum class Verdict { Fine, Full, Broken };
    /// Of one write or sync that SQLite asks for.
    Verdict aboutToWrite();
    Verdict aboutToRead();
    void synced(File& file);
    [[nodiscard]] static SimulatedDisk* of(const std::filesystem::path& file);

private:
    void lose(File& file);

    std::filesystem::path m_folder;
    std::mt19937 m_random;
    std::map<std::string, File> m_files;
    std::uint64_t m_writes = 0, m_reads = 0;
    std::uint64_t m_powerGoesAt = UINT64_MAX, m_fullUntil = 0, m_badReadsFrom = 0,
                  m_badReadsUntil = 0;
    bool m_isFrozen = false, m_isDark = false;
    Counts m_counts;
};

/// Puts the layer below SQLite's default; once, before any database is opened.
void useSimulatedDisks();

}
