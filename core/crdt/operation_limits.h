#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <cstddef>

namespace alongside::crdt {

/// Bytes in the name of a kind or a field; all of them visible ASCII.
inline constexpr std::size_t kNameBytesMax = 64;
/// Operations in one change, and records that it touches.
inline constexpr std::size_t kOpsInChangeMax = 4096;

}
