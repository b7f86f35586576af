// SPDX-License-Identifier: Apache-2.0
#include "plan/concern.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <optional>
#include <tuple>

namespace alongside::plan {

namespace {

    constexpr int kDaysNow = 1;
    constexpr int kDaysSoon = 3;
    constexpr int kDaysWhenYouCan = 7;

    template<class Number>
    bool readNumber(std::string_view text, Number& number)
    {
        const auto* end = text.data() + text.size();
        return std::from_chars(text.data(), end, number).ptr == end;
    }

    std::optional<std::chrono::sys_days> readDay(std::string_view iso)
    {
        int year = 0;
        unsigned month = 0;
        unsigned day = 0;
        if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-'
            || !readNumber(iso.substr(0, 4), year) || !readNumber(iso.substr(5, 2), month)
            || !readNumber(iso.substr(8, 2), day))
            return std::nullopt;
        const std::chrono::year_month_day date{
            std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
        return date.ok() ? std::optional(std::chrono::sys_days(date)) : std::nullopt;
    }

    // The name of a choice, or a day, as it is kept; not the words that stand for it.
    std::string_view kept(const RecordInfo& info, std::string_view field)
    {
        const auto* found = info.field(field);
        const auto* text
            = found != nullptr ? std::get_if<std::string>(&found->latest().value) : nullptr;
        return text != nullptr ? std::string_view(*text) : std::string_view();
    }

    TimeMs writtenAt(const RecordInfo& reply)
    {
        const auto* words = reply.field("words");
        return words != nullptr ? words->versions.front().at : 0;
    }

}

int replyDays(std::string_view urgency)
{
    if (urgency == "when-you-can")
        return kDaysWhenYouCan;
    return urgency == "soon" ? kDaysSoon : kDaysNow;
}

std::string dayAfter(std::string_view isoDay, int days)
{
    const auto day = readDay(isoDay);
    if (!day)
        return {};
    const std::chrono::year_month_day date{*day + std::chrono::days(days)};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

int daysBetween(std::string_view isoFrom, std::string_view isoTo)
{
    const auto from = readDay(isoFrom);
    const auto to = readDay(isoTo);
    return from && to ? static_cast<int>((*to - *from).count()) : 0;
}

ConcernStanding standingOf(
    const RecordInfo& concern, std::vector<const RecordInfo*> replies, std::string_view today)
{
    // By the day that people gave, then by the clocks of those who wrote.
    std::sort(replies.begin(), replies.end(), [](const auto* a, const auto* b) {
        return std::tuple(kept(*a, "on"), writtenAt(*a), a->id())
            < std::tuple(kept(*b, "on"), writtenAt(*b), b->id());
    });
    ConcernStanding standing;
    auto since = kept(concern, "on");
    standing.due = kept(concern, "replyBy");
    if (!replies.empty()) {
        const auto& last = *replies.back();
        const auto ok = kept(last, "okForMe");
        standing.step = ok == "yes" ? ConcernStep::Settled
            : ok == "not-yet"       ? ConcernStep::NotYet
                                    : ConcernStep::WaitsForOk;
        since = kept(last, "okOn").empty() ? kept(last, "on") : kept(last, "okOn");
        standing.due = standing.step == ConcernStep::NotYet
            ? dayAfter(since, replyDays(kept(concern, "urgency")))
            : std::string();
    }
    // A tablet whose clock goes wrong does not make somebody wait for less than no time.
    if (!standing.due.empty())
        standing.daysWaiting = std::max(0, daysBetween(since, today));
    standing.overdue = !standing.due.empty() && standing.due < today;
    standing.replies = std::move(replies);
    return standing;
}

}
