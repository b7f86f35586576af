// SPDX-License-Identifier: Apache-2.0
#include "plan/proposal.h"

#include "base/text.h"
#include "log/statement.h"

#include <algorithm>

namespace alongside::plan {

namespace {

    std::string nameIn(const RecordInfo& record, std::string_view field)
    {
        const auto* found = record.field(field);
        const auto* text
            = found != nullptr ? std::get_if<std::string>(&found->latest().value) : nullptr;
        return text != nullptr ? *text : std::string();
    }

}

WordsOwner ownerOfWords(const RecordInfo& record, std::span<const store::MemberCard> people)
{
    const auto saidBy = folded(nameIn(record, "saidBy"));
    if (saidBy.empty())
        return {};
    const auto find = [&](const auto& fits) -> std::optional<store::MemberCard> {
        const auto it = std::find_if(people.begin(), people.end(),
            [&](const store::MemberCard& card) { return !card.removed && fits(card); });
        return it == people.end() ? std::nullopt : std::optional(*it);
    };
    WordsOwner owner;
    // The person may be called otherwise in the plan than on their own tablet.
    if (nameIn(record, "saidAs") == "me")
        owner.who = find([](const auto& card) { return card.role == log::kPersonRole; });
    if (!owner.who)
        owner.who = find([&](const auto& card) { return folded(card.name) == saidBy; });
    return owner;
}

}
