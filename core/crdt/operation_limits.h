#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <cstddef>
#include <cstdint>

namespace alongside::crdt {

/// Bytes in the name of a kind or a field; all of them visible ASCII.
inline constexpr std::size_t kNameBytesMax = 64;
/// Operations in one change, and records that it touches.
inline constexpr std::size_t kOpsInChangeMax = 4096;
/// Characters that one author ever puts into one text.
inline constexpr std::uint32_t kTextCharactersMax = 1U << 30U;
/// Bytes of one text with all that was ever taken out of it.
inline constexpr std::size_t kTextStateBytesMax = std::size_t{64} << 20U;
/// Characters that one change puts into texts, copies and erased ones counted.
inline constexpr std::uint32_t kContentCharactersMax = 8U << 20U;
/// Erased characters in one text at rest.
inline constexpr std::uint32_t kErasedInTextMax = 1U << 24U;
/// Other authors whose characters one splice names.
inline constexpr std::size_t kSpliceAuthorsMax = 4096;

}
