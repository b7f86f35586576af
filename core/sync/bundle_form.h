#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// The form of a bundle's file, without knowing what is in it: sections, each locked for some keys and
// cut into encrypted frames.

#include "base/ids.h"
#include "base/result.h"
#include "crypto/hash.h"
#include "crypto/keys.h"
#include "sync/bundle_file.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace alongside::sync {

inline constexpr std::uint16_t kBundleVersion = 1;
/// About how much goes into one frame; one message may be larger.
inline constexpr std::size_t kBundleFrameBytes = 256U << 10U;
/// How many there may be: of keys that a section is locked for, and of sections.
inline constexpr std::size_t kBundleLocksMax = 4096;
inline constexpr std::size_t kBundleSectionsMax = 4096;
/// The number of locks is rounded up to a multiple of this, with some that nobody can open.
inline constexpr std::size_t kBundleLocksRound = 8;

using BundleId = FixedBytes<16, struct BundleIdTag>;

/// The first bytes of a file.
struct BundleHeader {
    static constexpr std::size_t kBytes = 36;
    std::uint16_t version = kBundleVersion;
    std::uint16_t sections = 0;
    BundleId id; ///< by chance, so that parts of different files cannot be put together

    [[nodiscard]] Bytes bytes() const;
    /// BadFile when it is no bundle, StoreNewer when a newer app wrote it.
    [[nodiscard]] static Result<BundleHeader> fromBytes(ByteView bytes);
};

/// Writes the sections of one file, one after the other.
class BundleWriter {
public:
    BundleWriter(NewFile& file, std::size_t sections);

    /// LimitExceeded when there are too many keys.
    Result<void> beginSection(const std::vector<crypto::AuthorPublic>& readers);
    Result<void> add(Bytes message);
    Result<void> endSection();

private:
    Result<void> writeFrame(bool isLast);
    NewFile* m_file;
    BundleHeader m_header;
    std::uint32_t m_section = 0;
    std::uint32_t m_frame = 0;
    crypto::Secret m_key;
    crypto::Hash m_check;
    std::vector<Bytes> m_messages;
    std::size_t m_bytes = 0;
};

/// Why a file cannot be read further.
struct BundleFlaw {
    enum Kind : std::uint8_t { CutOff, Damaged };
    Kind kind = CutOff;
    std::string where;   ///< "part 2, piece 5"
    bool goesOn = false; ///< the next section can be read
};
template<class T>
using BundleRead = tl::expected<T, BundleFlaw>;

/// Reads a file, section by section, frame by frame. Keeps no more than one frame.
class BundleReader {
public:
    /// FileUnreadable, BadFile, StoreNewer.
    static Result<BundleReader> open(const std::filesystem::path& file);

    /// Goes to the next section, and gives what may open it; nothing after the last. What is left of the
    /// one before is passed over.
    BundleRead<std::optional<std::vector<Bytes>>> nextSection();
    /// The key that one of them held.
    void unlock(crypto::Secret key) { m_key = std::move(key); }
    /// The next frame's messages; nothing after the last. Only what was unlocked.
    BundleRead<std::optional<std::vector<Bytes>>> nextFrame();

    [[nodiscard]] std::uint64_t position() const { return m_position; }
    [[nodiscard]] std::uint64_t size() const { return m_size; }

private:
    struct FrameHead {
        bool isLast = false;
        std::uint32_t bytes = 0;
    };
    [[nodiscard]] BundleFlaw flaw(BundleFlaw::Kind kind, bool goesOn = false) const;
    BundleRead<Bytes> take(std::size_t bytes);
    BundleRead<FrameHead> nextHead();
    BundleRead<void> passOver();

    std::ifstream m_file;
    std::uint64_t m_size = 0;
    std::uint64_t m_position = 0;
    BundleHeader m_header;
    std::uint32_t m_section = 0; ///< from 1
    std::uint32_t m_frame = 0;   ///< from 1
    bool m_inSection = false;
    crypto::Secret m_key;
    crypto::Hash m_check;
};

}
