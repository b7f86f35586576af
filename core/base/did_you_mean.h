#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <span>
#include <string>
#include <string_view>

namespace alongside {

/// The name that was probably meant: case and accents do not matter, and a slip or two (a letter
/// left out, added, changed, or two swapped) is forgiven. Empty when nothing is near.
[[nodiscard]] std::string_view nearest(
    std::string_view typed, std::span<const std::string_view> known);

/// "; did you mean 'bedtime'?" or nothing; then "; known are a, b, c".
[[nodiscard]] std::string suggestion(
    std::string_view typed, std::span<const std::string_view> known);

}
