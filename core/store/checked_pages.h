#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace alongside::store {

/// The SQLite file layer ("VFS") that notices every byte changed in a database file.
///
/// It stands over the default one. The last 8 bytes of each page, which SQLite is told to leave
/// free, hold a SipHash of the page's other bytes and its number: a byte changed on the disk, or a
/// page that landed in the wrong place, is noticed when the page is read. Reading then fails with
/// SQLITE_IOERR_DATA, and lastDamagedPage() names the page. The key is public: this is for worn and
/// faulty disks, not against somebody who wants to deceive (encryption and signatures are).
///
/// What follows from it:
/// - A database made with it is always opened with it. A plain SQLite that writes to one leaves
///   pages whose check is wrong. One that was made without it is refused on its first page.
/// - A backup is made with `VACUUM INTO`, which uses the same layer, by copying the closed file, or
///   with sqlite3_backup into a connection that uses it too. What sqlite3_serialize gives has old
///   checks in it: good for memory, not for a file.
/// - The page size is chosen while the database is empty. Later `PRAGMA page_size` does nothing.
/// - Memory mapping is off: mapped pages would be read unseen.
/// - Bytes of the write-ahead log are SQLite's to check, and it does so once, when it opens a log
///   that was left behind; see damagedLog().
inline constexpr const char* kCheckedPagesVfs = "alongside-checked";

/// Makes the layer known to SQLite; the default stays as it is. Also sees to it that databases
/// created with it leave the 8 bytes free, which is why it comes before sqlite3_open_v2.
/// Calling it again does nothing. Threads: any.
void registerCheckedPages();

/// The page whose check failed last on this thread; nothing when none has. Ask it right after
/// SQLITE_IOERR_DATA.
[[nodiscard]] std::optional<std::uint32_t> lastDamagedPage();

/// Reads the file page by page without SQLite's paging, and returns the numbers of the pages that
/// do not match their check, lowest first. Page 1 holds the header. Unused pages are checked too.
///
/// It may be called while the database is open in this process, by a thread that knows that nobody
/// writes: a page caught half-written would be listed. A page is also listed when a power failure
/// cut off the copying from the write-ahead log, though the log mends it when the database is next
/// opened and closed. So ask before opening to learn of every changed byte, afterwards to learn
/// what is lost.
///
/// Fails with StoreDamaged when the file is empty, cut short, longer than whole pages, or has no
/// page at all that matches (it is something else); FileUnreadable; StorageFailed.
[[nodiscard]] Result<std::vector<std::uint32_t>> damagedPages(
    const std::filesystem::path& database);

/// Looks at the write-ahead log beside a database (`<name>-wal`), and says in words, one entry for
/// each problem, where it is damaged so that saved changes would be lost. Empty when it is sound or
/// not there.
///
/// SQLite stops at the first frame that does not match and silently leaves out the rest, so ask
/// before opening. What is not damage: a last save that was cut off before it was finished, also where
/// a disk that lost its power kept later parts of it and not earlier ones; and frames that an earlier
/// use of the same log left behind. A log cut at the end of a save cannot be told from a shorter one,
/// nor can a last save of which more than one byte was altered from one that was cut off.
///
/// Fails with FileUnreadable or StorageFailed. Threads: as for damagedPages().
[[nodiscard]] Result<std::vector<std::string>> damagedLog(const std::filesystem::path& database);

}
