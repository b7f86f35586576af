#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <cstddef>

namespace alongside::catalogue {

// Characters are code points after composition; a byte limit of four times as many follows.

/// Somebody's own words: a statement, why a goal matters, what happened.
inline constexpr std::size_t kWordsCharactersMax = 4000;
/// What people write together: a page, how to help with something.
inline constexpr std::size_t kPageCharactersMax = 200'000;
/// A sentence or two: a first step, what somebody did, what was learned.
inline constexpr std::size_t kLineCharactersMax = 600;
/// A name, a relation, a unit.
inline constexpr std::size_t kNameCharactersMax = 120;
/// A telephone number as people write it, with a word beside it.
inline constexpr std::size_t kPhoneCharactersMax = 60;
/// Entries in a list of names.
inline constexpr std::size_t kNamesMax = 24;
/// The name of a choice.
inline constexpr std::size_t kChoiceNameBytesMax = 48;

/// The "how much" corner of an outcome.
inline constexpr double kAmountMin = 0;
inline constexpr double kAmountMax = 10000;

/// "How good": five faces.
inline constexpr int kFacesMin = 1;
inline constexpr int kFacesMax = 5;

/// Dates: birthdays on one side, reviews far ahead on the other.
inline constexpr int kYearMin = 1900;
inline constexpr int kYearMax = 2199;

/// Longer names are not compared for "did you mean".
inline constexpr std::size_t kSuggestBytesMax = 48;

}
