#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// What people unlock with: a PIN, own pictures in an order, a code on paper.

#include "base/random.h"
#include "base/result.h"

#include <string>
#include <string_view>

namespace alongside::plan {

/// A PIN has at least so many characters.
inline constexpr std::size_t kPinCharactersMin = 4;
/// A sequence has at least so many pictures. Four of twelve in order are as hard to guess as four digits.
inline constexpr std::size_t kPicturesMin = 4;
/// Between the names of the pictures of a sequence.
inline constexpr char kPictureSeparator = ' ';

/// BadArgument, saying what is asked for, when a new secret is too easy to guess for its way
/// (store/ways_in.h).
[[nodiscard]] Result<void> checkSecretIsUsable(std::string_view way, std::string_view secret);

/// A code of 128 random bits, for paper: "7KQ2-…", seven groups of four signs of Crockford's base 32, the
/// last of them with a check of ten bits, so that a slip is told from a wrong code.
[[nodiscard]] std::string makeRecoveryCode(Random& random);
/// The code as it was made, from what somebody typed: any case, spaces or lines for hyphens, and the signs
/// that are easily taken for each other (O for 0, I and L for 1). BadArgument when a sign is wrong or
/// missing.
[[nodiscard]] Result<std::string> readRecoveryCode(std::string_view typed);
/// What somebody typed in the form in which their way keeps it; as it is when it has none.
[[nodiscard]] std::string normalSecret(std::string_view way, std::string_view typed);

}
