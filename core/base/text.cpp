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

}
