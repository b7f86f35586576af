#pragma once
// SPDX-License-Identifier: Apache-2.0
// What writing and reading a bundle have in common.

#include "sync/bundle_form.h"
#include "sync/messages.h"

namespace alongside::sync {

/// How many locks there are, and the same with every bit turned: a flipped one is not taken for an early
/// end of the file.
inline constexpr std::size_t kLockCountBytes = 4;
inline constexpr std::size_t kLockBytes = crypto::kKeyBytes + 48; ///< a sealed box
/// Kinds of frames.
inline constexpr std::uint8_t kFrame = 1;
inline constexpr std::uint8_t kLastFrame = 2;
inline constexpr std::size_t kFrameHeadBytes = 9;
inline constexpr std::size_t kFrameCheckBytes = 4;
/// The largest frame: one message, its length, and what encryption adds.
inline constexpr std::size_t kFrameBytesMax
    = kMessageBytesMax + 16 + crypto::kEncryptionOverheadBytes;

template<class Number>
void putNumber(Bytes& out, Number number)
{
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        out.push_back(static_cast<std::uint8_t>(number >> (8 * i)));
}

template<class Number>
Number numberAt(ByteView bytes, std::size_t at)
{
    Number number = 0;
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        number = static_cast<Number>(
            number | static_cast<Number>(static_cast<Number>(bytes[at + i]) << (8 * i)));
    return number;
}

/// Binds a section to its file, its place in it, and who can open it. Shows accidents before a key is
/// known; what is done on purpose shows in the frames, which are bound to it.
[[nodiscard]] crypto::Hash sectionCheck(
    const BundleHeader& header, std::uint32_t section, ByteView locks);
/// Kind, length, and a check of both, so that a flipped bit in a length is not taken for an early end.
[[nodiscard]] Bytes frameHead(
    const crypto::Hash& section, std::uint32_t frame, bool isLast, std::uint32_t bytes);
[[nodiscard]] Bytes frameContext(const crypto::Hash& section, std::uint32_t frame, bool isLast);

}
