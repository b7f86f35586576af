#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// What is done once in hundreds of changes would hardly be met in a test. Test builds can have it done all the
// time (FoundationDB calls this "buggification"); in what users get (NDEBUG) nothing of it is left.

#include <algorithm>
#include <cstdint>

namespace alongside {

#ifndef NDEBUG
/// Test builds: what is rare is done after so many at most; 0 for as usual. Of the whole process.
inline std::uint64_t rareThingsAfter = 0;
[[nodiscard]] inline std::uint64_t often(std::uint64_t usual)
{
    return rareThingsAfter == 0 ? usual : std::min(usual, rareThingsAfter);
}
#else
[[nodiscard]] constexpr std::uint64_t often(std::uint64_t usual)
{
    return usual;
}
#endif

}
