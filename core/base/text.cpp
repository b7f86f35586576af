// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace alongside {

namespace {

    std::optional<std::string> mapped(std::string_view text, utf8proc_option_t options)
    {
        utf8proc_uint8_t* out = nullptr;
        const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
            static_cast<utf8proc_ssize_t>(text.size()), &out, options);
        const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(out, &std::free);
        if (size < 0)
            return std::nullopt;
        return std::string(reinterpret_cast<const char*>(out), static_cast<std::size_t>(size));
    }

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

}

bool isValidUtf8(std::string_view text)
{
    const auto* p = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        // Eight plain letters at a time, where that is what there is.
        if (left >= 8) {
            std::uint64_t eight = 0;
            std::memcpy(&eight, p, sizeof eight);
            constexpr std::uint64_t kHigh = 0x8080808080808080U;
            constexpr std::uint64_t kOnes = 0x0101010101010101U;
            if (((eight | (eight - kOnes)) & kHigh) == 0) {
                p += 8;
                left -= 8;
                continue;
            }
        }
        utf8proc_int32_t point = 0;
        const auto used = utf8proc_iterate(p, left, &point);
        if (used <= 0 || point == 0)
            return false;
        p += used;
        left -= used;
    }
    return true;
}

std::optional<std::string> composed(std::string_view text)
{
    if (!isValidUtf8(text))
        return std::nullopt;
    return mapped(text, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
}

std::size_t codePoints(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(),
        [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpaces = " \t\r\n";
    const auto first = text.find_first_not_of(kSpaces);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kSpaces) - first + 1);
}

std::string folded(std::string_view text)
{
    return mapped(text,
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD
            | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE))
        .value_or(std::string(text));
}

bool holdsControls(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i)
        if (controlAtFront(text.substr(i)) != 0)
            return true;
    return false;
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

std::string shownBeginning(std::string_view bytes, std::size_t bytesMax)
{
    if (bytes.size() <= bytesMax)
        return shownText(bytes);
    auto end = bytesMax;
    while (end > 0 && (static_cast<std::uint8_t>(bytes[end]) & 0xC0U) == 0x80U)
        --end;
    return shownText(bytes.substr(0, end)) + "…";
}

}
