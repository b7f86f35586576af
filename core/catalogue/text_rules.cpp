// SPDX-License-Identifier: Apache-2.0
#include "catalogue/text_rules_p.h"

#include "base/text.h"
#include "base/data_limits.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace alongside::catalogue {

namespace {

    std::optional<int> digits(std::string_view text)
    {
        int value = 0;
        for (const char c : text) {
            if (c < '0' || c > '9')
                return std::nullopt;
            value = value * 10 + (c - '0');
        }
        return value;
    }

    int daysIn(int year, int month)
    {
        constexpr std::array kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        return month == 2 && leap ? 29 : kDays[static_cast<std::size_t>(month - 1)];
    }

}

std::optional<Day> parseDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day || *month < 1 || *month > 12)
        return std::nullopt;
    if (*day < 1 || *day > daysIn(*year, *month))
        return std::nullopt;
    return Day{*year, *month, *day};
}

std::optional<std::string> keptText(std::string_view typed)
{
    auto text = composed(trimmed(typed));
    if (!text)
        return std::nullopt;
    std::string kept;
    kept.reserve(text->size());
    for (std::size_t i = 0; i < text->size(); ++i) {
        const bool pair = (*text)[i] == '\r' && i + 1 < text->size() && (*text)[i + 1] == '\n';
        if (!pair)
            kept += (*text)[i];
    }
    return kept;
}

bool isChoiceName(std::string_view text)
{
    const auto fits
        = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !text.empty() && text.size() <= kChoiceNameBytesMax
        && std::all_of(text.begin(), text.end(), fits);
}

}
