#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// What changed between two sequences of words: Myers, "An O(ND) Difference Algorithm and Its
// Variations", Algorithmica 1 (1986).

#include <cstdint>
#include <string_view>
#include <vector>

namespace alongside::crdt {

/// A run of items that stay, go or come.
struct Step {
    enum Kind : std::uint8_t {
        Keep,
        Remove,
        Insert,
    };
    Kind kind = Keep;
    std::size_t from = 0; ///< in the earlier sequence; for Insert, in the later one
    std::size_t count = 0;
    bool operator==(const Step&) const = default;
};

/// The steps from one to the other, in order; what goes stands before what comes. The fewest there
/// are, unless more than kDifferencesMax items differ: then what lies between the equal beginning
/// and the equal end is given as replaced.
[[nodiscard]] std::vector<Step> differences(
    const std::vector<std::string_view>& from, const std::vector<std::string_view>& to);

inline constexpr std::size_t kDifferencesMax = 1000;

}
