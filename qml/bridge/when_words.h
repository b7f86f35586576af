#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/clock.h"

#include <QDate>
#include <QString>

#include <string_view>

namespace alongside::bridge {

/// "Today, 10:42", "Yesterday, 18:05", "3 March, 10:42", "3 March 2024": local time, in the
/// language of the interface.
[[nodiscard]] QString whenWords(TimeMs at, TimeMs now);
/// The same for a day of the calendar ("2026-03-01"): "Today", "Yesterday", "Thursday 3 March".
[[nodiscard]] QString dayWords(std::string_view isoDay, TimeMs now);
/// A day to come, within a sentence: "today", "tomorrow, Tuesday 24 November", "Thursday 26 November".
[[nodiscard]] QString dueWords(std::string_view isoDay, TimeMs now);
/// For something that was written down after the day it happened: "Written down later: Yesterday".
/// Empty when it was written down on that day.
[[nodiscard]] QString writtenLaterWords(std::string_view isoDay, TimeMs writtenAt, TimeMs now);
/// "10:42".
[[nodiscard]] QString clockWords(TimeMs at);
/// The day it is here and now, as the catalogue writes days.
[[nodiscard]] std::string isoDay(TimeMs now);

}
