// SPDX-License-Identifier: Apache-2.0
#include "plan/audience_info.h"

#include <algorithm>
#include <tuple>

namespace alongside::plan {

namespace {

    constexpr std::size_t kNamesInWordsMax = 3;

    std::string inWords(const std::vector<std::string>& names)
    {
        std::string words;
        const auto shown = std::min(names.size(), kNamesInWordsMax);
        for (std::size_t i = 0; i < shown; ++i)
            words += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
        if (names.size() > shown)
            words += " and " + std::to_string(names.size() - shown) + " more";
        return words;
    }

}

AudienceInfo describeAudience(const store::Replica& replica, const AudienceId& id)
{
    const auto& membership = replica.membership();
    AudienceInfo info;
    info.id = id;
    info.sharing = sharingOf(replica, id);
    const auto* known = membership.audience(id);
    if (known == nullptr) {
        // Its maker was removed by people who had not heard of it, and none of its readers was here yet.
        info.name = "nobody any more";
        return info;
    }
    const auto& audience = *known;
    info.roles = {audience.roles.begin(), audience.roles.end()};
    info.mayChange = info.sharing == Sharing::Some && membership.mayChange(replica.me(), id);
    const auto readers = membership.readers(id);
    for (auto& card : replica.people()) {
        if (card.removed)
            continue;
        if (std::find(readers.begin(), readers.end(), card.id) != readers.end())
            info.readers.push_back(std::move(card));
        else if (card.role == log::kPersonRole)
            info.withoutPerson.push_back(std::move(card));
    }
    std::sort(info.readers.begin(), info.readers.end(), [](const auto& a, const auto& b) {
        return std::tie(b.isMe, a.name, a.id) < std::tie(a.isMe, b.name, b.id);
    });
    info.name = replica.audienceName(id);
    info.named = !info.name.empty();
    if (info.sharing == Sharing::Everyone)
        info.name = kEveryoneName;
    else if (info.sharing == Sharing::JustMe)
        info.name = kJustMeName;
    else if (!info.named) {
        auto names = info.roles;
        for (const auto& card : info.readers)
            if (!card.isMe && !audience.roles.contains(card.role))
                names.push_back(card.name.empty() ? card.role : card.name);
        info.name = names.empty() ? "me, and nobody else yet" : inWords(names);
    }
    return info;
}

}
