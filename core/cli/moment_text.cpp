// SPDX-License-Identifier: Apache-2.0
#include "cli/moment_text.h"

#include "base/text.h"

#include <array>
#include <cstdio>
#include <ctime>
#include <string>

namespace alongside::cli {

namespace {

    constexpr std::array<std::string_view, 7> kDays{
        "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};

    std::tm localDay(TimeMs now)
    {
        const auto seconds = static_cast<std::time_t>(now / 1000);
        std::tm day{};
        localtime_r(&seconds, &day);
        return day;
    }

    TimeMs endOfDay(std::tm day, int daysEarlier)
    {
        day.tm_mday -= daysEarlier;
        day.tm_hour = 23;
        day.tm_min = 59;
        day.tm_sec = 59;
        day.tm_isdst = -1;
        return static_cast<TimeMs>(std::mktime(&day)) * 1000 + 999;
    }

    // What is said to the second reaches to the end of it.
    Result<TimeMs> written(const std::string& text)
    {
        int year = 0;
        int month = 0;
        int day = 0;
        int hour = 23;
        int minute = 59;
        int second = 59;
        const auto isAll = [&text](int used) { return used == static_cast<int>(text.size()); };
        const bool isUtc = !text.empty() && text.back() == 'Z';
        int used = 0;
        bool isTime = std::sscanf(text.c_str(), "%4d-%2d-%2d%n", &year, &month, &day, &used) == 3
            && isAll(used);
        if (!isTime) {
            used = 0;
            isTime = std::sscanf(text.c_str(), "%4d-%2d-%2d%*1[ T]%2d:%2d%n", &year, &month, &day,
                         &hour, &minute, &used)
                    == 5
                && isAll(used);
        }
        if (!isTime) {
            used = 0;
            isTime = std::sscanf(text.c_str(), "%4d-%2d-%2d%*1[ T]%2d:%2d:%2d%n", &year, &month,
                         &day, &hour, &minute, &second, &used)
                    == 6
                && isAll(used + (isUtc ? 1 : 0));
        }
        if (!isTime || month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59
            || second > 60)
            return fail(ErrorCode::BadArgument);
        std::tm moment{};
        moment.tm_year = year - 1900;
        moment.tm_mon = month - 1;
        moment.tm_mday = day;
        moment.tm_hour = hour;
        moment.tm_min = minute;
        moment.tm_sec = second;
        moment.tm_isdst = -1;
        const auto seconds = isUtc ? timegm(&moment) : std::mktime(&moment);
        if (moment.tm_mday != day)
            return fail(ErrorCode::BadArgument); // 31 February
        return static_cast<TimeMs>(seconds) * 1000 + 999;
    }

}

Result<TimeMs> momentOf(std::string_view text, TimeMs now)
{
    const auto word = text.size() <= 32 ? folded(trimmed(text)) : std::string();
    if (word == "now")
        return now;
    const auto today = localDay(now);
    if (word == "today")
        return endOfDay(today, 0);
    if (word == "yesterday")
        return endOfDay(today, 1);
    for (int i = 0; i < 7; ++i)
        if (word == kDays[static_cast<std::size_t>(i)])
            return endOfDay(today, (today.tm_wday - i + 7) % 7);
    if (text.size() <= 32)
        if (auto moment = written(std::string(trimmed(text))))
            return moment;
    return fail(ErrorCode::BadArgument,
        "'" + std::string(text.substr(0, 40))
            + "' is no moment; say a day (2026-11-20, tuesday, yesterday) or a time "
              "('2026-11-20 14:05')");
}

}
