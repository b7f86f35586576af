// SPDX-License-Identifier: Apache-2.0
#include "plan/text_merge.h"

#include "crdt/graphemes.h"
#include "crdt/sequence_difference.h"

#include <vector>

namespace alongside::plan {

namespace {

    // What somebody made of a text, by the places of that text.
    struct Changes {
        std::vector<std::string> putBefore; // one more than there are words
        std::vector<bool> gone;
    };

    // Two people who changed one word made two words of it.
    std::string apart(const std::string& before, const std::string& after)
    {
        const bool touch = !before.empty() && !after.empty() && before.back() != ' '
            && before.back() != '\n' && after.front() != ' ' && after.front() != '\n';
        return touch ? " " + after : after;
    }

    Changes changesOf(const std::vector<std::string_view>& base, std::string_view later)
    {
        const auto to = crdt::words(later);
        Changes changes{std::vector<std::string>(base.size() + 1), std::vector<bool>(base.size())};
        std::size_t at = 0;
        for (const auto& step : crdt::differences(base, to)) {
            for (std::size_t i = 0; i < step.count; ++i) {
                if (step.kind == crdt::Step::Insert)
                    changes.putBefore[at] += to[step.from + i];
                else
                    changes.gone[at++] = step.kind == crdt::Step::Remove;
            }
        }
        return changes;
    }

}

std::string mergedText(std::string_view base, std::string_view mine, std::string_view theirs)
{
    if (theirs == base)
        return std::string(mine);
    if (mine == base)
        return std::string(theirs);
    const auto places = crdt::words(base);
    const auto own = changesOf(places, mine);
    const auto others = changesOf(places, theirs);
    std::string merged;
    for (std::size_t i = 0; i <= places.size(); ++i) {
        merged += others.putBefore[i];
        if (own.putBefore[i] != others.putBefore[i])
            merged += apart(others.putBefore[i], own.putBefore[i]);
        if (i < places.size() && !own.gone[i] && !others.gone[i])
            merged += places[i];
    }
    return merged;
}

}
