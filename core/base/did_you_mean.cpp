// SPDX-License-Identifier: Apache-2.0
#include "base/did_you_mean.h"

#include "base/data_limits.h"
#include "base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace alongside {

namespace {

    // Slips between two names: optimal string alignment over bytes. Both are kept short by the
    // caller, so the table has a fixed size.
    std::size_t slips(std::string_view a, std::string_view b)
    {
        std::array<std::array<std::size_t, catalogue::kSuggestBytesMax + 1>,
            catalogue::kSuggestBytesMax + 1>
            table{};
        for (std::size_t i = 0; i <= a.size(); ++i)
            table[i][0] = i;
        for (std::size_t j = 0; j <= b.size(); ++j)
            table[0][j] = j;
        for (std::size_t i = 1; i <= a.size(); ++i) {
            for (std::size_t j = 1; j <= b.size(); ++j) {
                const std::size_t same = a[i - 1] == b[j - 1] ? 0 : 1;
                table[i][j] = std::min(
                    {table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + same});
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
            }
        }
        return table[a.size()][b.size()];
    }

    // Hyphens and capitals are what people forget first.
    std::string plain(std::string_view name)
    {
        auto out = folded(name);
        std::erase_if(out, [](char c) { return c == '-' || c == '_' || c == ' '; });
        return out;
    }

}

std::string_view nearest(std::string_view typed, std::span<const std::string_view> known)
{
    if (typed.empty() || typed.size() > catalogue::kSuggestBytesMax || !isValidUtf8(typed))
        return {};
    const auto wanted = plain(typed);
    if (wanted.empty() || wanted.size() > catalogue::kSuggestBytesMax)
        return {};
    std::string_view best;
    std::size_t fewest = std::max<std::size_t>(1, wanted.size() / 3) + 1;
    for (const auto name : known) {
        const auto candidate = plain(name);
        if (candidate.size() > catalogue::kSuggestBytesMax)
            continue;
        const auto count = slips(wanted, candidate);
        if (count < fewest) {
            fewest = count;
            best = name;
        }
    }
    return best;
}

std::string suggestion(std::string_view typed, std::span<const std::string_view> known)
{
    std::string text;
    if (const auto meant = nearest(typed, known); !meant.empty())
        text += fmt::format("; did you mean '{}'?", meant);
    text += fmt::format("; known are {}", fmt::join(known, ", "));
    return text;
}

}
