#pragma once
// SPDX-License-Identifier: Apache-2.0
// Shared by the workspace_*.cpp.

#include "base/text.h"
#include "store/replica.h"

#include <string>
#include <string_view>
#include <vector>

namespace alongside::plan {

/// Digits of an id that people must give at least.
inline constexpr std::size_t kIdPrefixMin = 4;

/// Finds one of `items` by name, whatever its case and accents, or else by the beginning of its id.
/// NotFound and Ambiguous, naming what there is.
template<class Item, class NameOf, class IdOf>
Result<const Item*> findOne(
    const std::vector<Item>& items, std::string_view wanted, NameOf nameOf, IdOf idOf)
{
    std::vector<const Item*> found;
    std::string known;
    for (const auto& item : items) {
        if (wanted.empty() || folded(nameOf(item)) == folded(wanted))
            found.push_back(&item);
        known += (known.empty() ? "" : ", ") + nameOf(item) + " (" + idOf(item).substr(0, 8) + ")";
    }
    if (found.empty() && wanted.size() >= kIdPrefixMin)
        for (const auto& item : items)
            if (idOf(item).starts_with(wanted))
                found.push_back(&item);
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return fail(ErrorCode::NotFound,
            std::string(wanted) + (known.empty() ? "" : "; there is: " + known));
    return fail(ErrorCode::Ambiguous, known);
}

/// NotFound, naming it, when the view has no such record.
[[nodiscard]] Result<store::Record> requireRecord(
    const store::Replica& replica, const store::RecordPlace& place);
/// HistoryNotHere when only a snapshot stands for what was before.
[[nodiscard]] Result<void> requireHistory(
    const store::Replica& replica, const AudienceId& audience);
/// What takes back every retirement of a record.
[[nodiscard]] crdt::Restore restoreOf(const crdt::RecordState& state);

}
