#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <cstddef>

namespace alongside::crdt {

/// Bytes in the name of a kind or a field.
inline constexpr std::size_t kNameBytesMax = 64;
/// Operations in one change.
inline constexpr std::size_t kOpsInChangeMax = 4096;

}
