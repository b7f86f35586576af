#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <string>
#include <string_view>

namespace alongside::plan {

/// What two people made of one text without knowing of each other, put together: what either put in is
/// there, what either took out is not. Where both put something in at one place, theirs stands first;
/// where both put in the same, it is there once. Word by word: letters of two words would be nobody's word.
[[nodiscard]] std::string mergedText(
    std::string_view base, std::string_view mine, std::string_view theirs);

}
