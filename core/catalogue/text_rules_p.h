#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// What text may hold, and what a date is. Shared by reading, checking and showing values.

#include "base/text.h"

#include <optional>
#include <string>
#include <string_view>

namespace alongside::catalogue {

struct Day {
    int year = 0;
    int month = 0;
    int day = 0;
};

/// Nothing unless the text is exactly "2026-03-01", and that day exists. The year may be any of
/// 0000 to 9999; validate() has the limits.
std::optional<Day> parseDay(std::string_view text);

/// Composed, with one kind of new line, without spaces at either end. Nothing when it is not
/// well-formed UTF-8.
std::optional<std::string> keptText(std::string_view typed);

/// True for what could be the name of a choice of some version: kebab case, short.
bool isChoiceName(std::string_view text);

}
