#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Where a worry stands: who has to do something next, and by which day. A rule of its own, so that
// every tablet says the same.

#include "plan/record_info.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace alongside::plan {

/// How many days there are for a reply: 1 for "now", 3 for "soon", 7 for "when-you-can". What this
/// app does not know is as urgent as it gets.
[[nodiscard]] int replyDays(std::string_view urgency);

/// A day of the calendar ("2026-03-01") so many days later; empty when it is no day.
[[nodiscard]] std::string dayAfter(std::string_view isoDay, int days);
/// From one day of the calendar to another; 0 when one of them is none.
[[nodiscard]] int daysBetween(std::string_view isoFrom, std::string_view isoTo);

enum class ConcernStep : std::uint8_t {
    WaitsForReply, ///< nobody has replied
    WaitsForOk,    ///< somebody replied, and whoever was worried has not said if that is enough
    NotYet,        ///< it was not enough: another reply is due
    Settled,       ///< "this is OK for me"
};

struct ConcernStanding {
    ConcernStep step = ConcernStep::WaitsForReply;
    std::string due;     ///< the day by which a reply is due; empty when none is
    int daysWaiting = 0; ///< for a reply: since it was said, or since the last one was not enough
    bool overdue = false;
    /// The replies in the order in which they were given, the last one is what counts.
    std::vector<const RecordInfo*> replies;
};

/// `replies`: those to this concern, in any order. `today`: as the catalogue writes days.
[[nodiscard]] ConcernStanding standingOf(
    const RecordInfo& concern, std::vector<const RecordInfo*> replies, std::string_view today);

}
