// SPDX-License-Identifier: Apache-2.0
#include "crdt/sequence_difference.h"

#include <algorithm>
#include <optional>

namespace alongside::crdt {

namespace {

    using Items = std::vector<std::string_view>;

    // Reached places, one row for each number of differences; row d holds diagonals -d … d.
    using Rows = std::vector<std::vector<std::ptrdiff_t>>;

    std::optional<Rows> search(
        const Items& a, const Items& b, std::size_t from, std::size_t endA, std::size_t endB)
    {
        const auto n = static_cast<std::ptrdiff_t>(endA - from);
        const auto m = static_cast<std::ptrdiff_t>(endB - from);
        Rows rows;
        for (std::ptrdiff_t d = 0; d <= static_cast<std::ptrdiff_t>(kDifferencesMax); ++d) {
            std::vector<std::ptrdiff_t> row(static_cast<std::size_t>(2 * d + 1), -1);
            for (std::ptrdiff_t k = -d; k <= d; k += 2) {
                std::ptrdiff_t x = 0;
                if (d > 0) {
                    const auto& last = rows.back();
                    const auto at = [&](std::ptrdiff_t diagonal) {
                        return last[static_cast<std::size_t>(diagonal + d - 1)];
                    };
                    const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
                    x = down ? at(k + 1) : at(k - 1) + 1;
                }
                auto y = x - k;
                while (x < n && y < m && y >= 0
                    && a[from + static_cast<std::size_t>(x)]
                        == b[from + static_cast<std::size_t>(y)]) {
                    ++x;
                    ++y;
                }
                row[static_cast<std::size_t>(k + d)] = x;
                if (x >= n && y >= m) {
                    rows.push_back(std::move(row));
                    return rows;
                }
            }
            rows.push_back(std::move(row));
        }
        return std::nullopt;
    }

    struct Gathered {
        std::vector<Step> steps;
        void add(Step::Kind kind, std::size_t from, std::size_t count)
        {
            if (count == 0)
                return;
            if (!steps.empty() && steps.back().kind == kind
                && steps.back().from + steps.back().count == from)
                steps.back().count += count;
            else
                steps.push_back({kind, from, count});
        }
    };

    // From the end back to the beginning.
    std::vector<Step> retrace(
        const Rows& rows, std::size_t from, std::size_t endA, std::size_t endB)
    {
        std::vector<Step> backwards;
        auto x = static_cast<std::ptrdiff_t>(endA - from);
        auto y = static_cast<std::ptrdiff_t>(endB - from);
        const auto place
            = [from](std::ptrdiff_t at) { return from + static_cast<std::size_t>(at); };
        for (auto d = static_cast<std::ptrdiff_t>(rows.size()) - 1; d > 0; --d) {
            const auto& last = rows[static_cast<std::size_t>(d - 1)];
            const auto at = [&](std::ptrdiff_t diagonal) {
                return last[static_cast<std::size_t>(diagonal + d - 1)];
            };
            const auto k = x - y;
            const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
            const auto beforeX = down ? at(k + 1) : at(k - 1);
            const auto beforeY = beforeX - (down ? k + 1 : k - 1);
            const auto afterX = down ? beforeX : beforeX + 1;
            if (x > afterX)
                backwards.push_back(
                    {Step::Keep, place(afterX), static_cast<std::size_t>(x - afterX)});
            if (down)
                backwards.push_back({Step::Insert, place(beforeY), 1});
            else
                backwards.push_back({Step::Remove, place(beforeX), 1});
            x = beforeX;
            y = beforeY;
        }
        if (x > 0)
            backwards.push_back({Step::Keep, from, static_cast<std::size_t>(x)});
        std::reverse(backwards.begin(), backwards.end());
        return backwards;
    }

    // Between two kept runs, what goes first and what comes after it.
    std::vector<Step> ordered(const std::vector<Step>& steps)
    {
        Gathered all;
        for (std::size_t i = 0; i < steps.size();) {
            if (steps[i].kind == Step::Keep) {
                all.add(Step::Keep, steps[i].from, steps[i].count);
                ++i;
                continue;
            }
            auto end = i;
            while (end < steps.size() && steps[end].kind != Step::Keep)
                ++end;
            for (const auto kind : {Step::Remove, Step::Insert})
                for (auto k = i; k < end; ++k)
                    if (steps[k].kind == kind)
                        all.add(kind, steps[k].from, steps[k].count);
            i = end;
        }
        return all.steps;
    }

    // What comes or goes can often be told in two ways: ". And more" before a full stop, or " And
    // more." after it. The later is how people write, and keeps apart what two of them add.
    void slideLater(std::vector<Step>& steps, const Items& from, const Items& to)
    {
        for (std::size_t i = 1; i + 1 < steps.size(); ++i) {
            auto& step = steps[i];
            auto& before = steps[i - 1];
            auto& after = steps[i + 1];
            if (step.kind == Step::Keep || before.kind != Step::Keep || after.kind != Step::Keep)
                continue;
            const auto& items = step.kind == Step::Insert ? to : from;
            while (after.count > 0 && from[after.from] == items[step.from]) {
                ++step.from;
                ++before.count;
                ++after.from;
                --after.count;
            }
        }
        std::erase_if(steps, [](const Step& step) { return step.count == 0; });
    }

}

std::vector<Step> differences(const Items& from, const Items& to)
{
    std::size_t same = 0;
    while (same < from.size() && same < to.size() && from[same] == to[same])
        ++same;
    auto endFrom = from.size();
    auto endTo = to.size();
    while (endFrom > same && endTo > same && from[endFrom - 1] == to[endTo - 1]) {
        --endFrom;
        --endTo;
    }
    std::vector<Step> steps;
    if (same > 0)
        steps.push_back({Step::Keep, 0, same});
    if (endFrom > same || endTo > same) {
        if (const auto rows = search(from, to, same, endFrom, endTo)) {
            const auto middle = retrace(*rows, same, endFrom, endTo);
            steps.insert(steps.end(), middle.begin(), middle.end());
        } else {
            steps.push_back({Step::Remove, same, endFrom - same});
            steps.push_back({Step::Insert, same, endTo - same});
        }
    }
    if (endFrom < from.size())
        steps.push_back({Step::Keep, endFrom, from.size() - endFrom});
    steps = ordered(steps);
    slideLater(steps, from, to);
    return steps;
}

}
