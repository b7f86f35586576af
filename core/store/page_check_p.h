#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// What the layer between SQLite and the disk (checked_pages.cpp) and the scans of files as they lie
// there (damaged_pages.cpp) agree on.

#include "base/bytes.h"

#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace alongside::store {

/// SQLite's own file layer below ours. Null before registerCheckedPages().
[[nodiscard]] sqlite3_vfs* standardFiles();

inline constexpr int kCheckBytes = crypto_shorthash_BYTES;
inline constexpr int kHeaderBytes = 100;
inline constexpr int kPageBytesMin = 512;
inline constexpr int kPageBytesMax = 65536;
// The page at this place is where locks live; SQLite never stores anything in it.
inline constexpr sqlite3_int64 kLockByte = 0x40000000;
// SQLITE_IOCAP_SUBPAGE_READ, younger than the oldest SQLite that we build with.
inline constexpr int kSubpageRead = 0x8000;
inline constexpr std::string_view kMagic("SQLite format 3\0", 16);
// Public and for ever the same: it is part of the file format.
inline constexpr std::string_view kCheckKey = "alongside page 1";
static_assert(kCheckBytes == 8 && kCheckKey.size() == crypto_shorthash_KEYBYTES);

inline std::uint32_t readBig32(const std::uint8_t* at)
{
    return std::uint32_t{at[0]} << 24U | std::uint32_t{at[1]} << 16U | std::uint32_t{at[2]} << 8U
        | at[3];
}

inline std::array<std::uint8_t, kCheckBytes> checkOf(ByteView content, std::uint32_t number)
{
    std::array<std::uint8_t, crypto_shorthash_KEYBYTES> key{};
    std::copy(kCheckKey.begin(), kCheckKey.end(), key.begin());
    for (std::size_t i = 0; i < 4; ++i)
        key[i] = static_cast<std::uint8_t>(key[i] ^ (number >> (8 * i)));
    std::array<std::uint8_t, kCheckBytes> check{};
    crypto_shorthash(check.data(), content.data(), content.size(), key.data());
    return check;
}

inline bool matches(ByteView page, std::uint32_t number)
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
inline int claimedPageBytes(const std::uint8_t* header)
{
    if (std::memcmp(header, kMagic.data(), kMagic.size()) != 0 || header[20] != kCheckBytes)
        return 0;
    const int claimed = header[16] << 8 | header[17];
    return claimed == 1 ? kPageBytesMax : isPageSize(claimed) ? claimed : 0;
}

inline std::uint32_t numberAt(sqlite3_int64 offset, int pageBytes)
{
    return static_cast<std::uint32_t>(offset / pageBytes + 1);
}

}
