// SPDX-License-Identifier: Apache-2.0
#include "catalogue/text_rules_p.h"

#include "base/text.h"
#include "base/data_limits.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace alongside::catalogue {

namespace {

    // How many bytes the control at the front takes; 0 when there is none. The text need not be
    // well-formed.
    std::size_t controlAtFront(std::string_view text)
    {
        const auto byte = [text](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
        if (byte(0) == 0x7f || (byte(0) < 0x20 && text[0] != '\n' && text[0] != '\t'))
            return 1;
        // U+0080 to U+009F: a terminal takes some of these as the start of a command.
        if (text.size() > 1 && byte(0) == 0xc2 && byte(1) >= 0x80 && byte(1) <= 0x9f)
            return 2;
        // U+202D and U+202E: with these a name can be made to read as another one.
        if (text.size() > 2 && byte(0) == 0xe2 && byte(1) == 0x80
            && (byte(2) == 0xad || byte(2) == 0xae))
            return 3;
        return 0;
    }

    std::size_t lengthByLeadByte(std::uint8_t lead)
    {
        if (lead < 0x80)
            return 1;
        if (lead < 0xe0)
            return 2;
        return lead < 0xf0 ? 3 : 4;
    }

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

bool holdsControls(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i)
        if (controlAtFront(text.substr(i)) != 0)
            return true;
    return false;
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

std::string shownText(std::string_view bytes)
{
    constexpr std::string_view kReplacement = "\xef\xbf\xbd";
    std::string shown;
    shown.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size();) {
        if (const auto control = controlAtFront(bytes.substr(i)); control != 0) {
            shown += kReplacement;
            i += control;
            continue;
        }
        const auto next = bytes.substr(i, lengthByLeadByte(static_cast<std::uint8_t>(bytes[i])));
        const bool good = isValidUtf8(next);
        shown += good ? next : kReplacement;
        i += good ? next.size() : 1;
    }
    return shown;
}

bool isChoiceName(std::string_view text)
{
    const auto fits
        = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !text.empty() && text.size() <= kChoiceNameBytesMax
        && std::all_of(text.begin(), text.end(), fits);
}

}
