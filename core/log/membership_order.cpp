// SPDX-License-Identifier: Apache-2.0
// In which order the changes of a membership stream are judged.
#include "log/membership.h"

#include <algorithm>
#include <queue>
#include <tuple>
#include <utility>

namespace alongside::log {

// What has all it depends on (Kahn's algorithm). What waits for something that has not come, or that can
// never come because two changes name each other, is left out.
std::set<Membership::Place> Membership::ready() const
{
    std::map<Place, std::vector<Place>> waitFor;
    std::map<Place, std::size_t> lacking;
    std::vector<Place> next;
    for (const auto& [place, entry] : m_entries) {
        std::set<Place> needed;
        if (place.second > 1)
            needed.emplace(place.first, place.second - 1);
        for (const auto& dependency : entry.header.dependencies)
            needed.emplace(dependency.author, dependency.seq);
        for (const auto& other : needed)
            waitFor[other].push_back(place);
        if (needed.empty())
            next.push_back(place);
        lacking.emplace(place, needed.size());
    }
    std::set<Place> ready;
    while (!next.empty()) {
        const auto place = next.back();
        next.pop_back();
        ready.insert(place);
        for (const auto& other : waitFor[place])
            if (--lacking.at(other) == 0)
                next.push_back(other);
    }
    return ready;
}

// How near somebody stands to the founder follows from who invited whom, and from nothing that they say
// themselves. All devices of a member stand where their member does. (Dijkstra's algorithm: the nearest
// first, so that nobody gains by being invited once more from further away.)
std::vector<AuthorId> Membership::bySeniority() const
{
    struct Child {
        std::uint64_t invitedAt = 0;
        AuthorId author;
        bool isDevice = false;
    };
    std::map<AuthorId, std::vector<AuthorId>> usersOf; // by the key that they came with
    std::map<AuthorId, std::vector<Child>> children;
    std::optional<AuthorId> founder;
    for (const auto& [place, entry] : m_entries) {
        if (place.second != 1)
            continue;
        for (const auto& statement : entry.statements) {
            if (const auto* found = std::get_if<Found>(&statement);
                found && spaceIdOf(*found) == m_space && found->author.id() == place.first)
                founder = place.first;
            else if (const auto* join = std::get_if<Join>(&statement))
                usersOf[join->invitation].push_back(place.first);
            else if (const auto* added = std::get_if<AddDevice>(&statement)) {
                usersOf[added->by].push_back(place.first);
                children[added->by].push_back({0, place.first, true});
            }
        }
    }
    for (const auto& [place, entry] : m_entries)
        for (const auto& statement : entry.statements) {
            const auto* invite = std::get_if<Invite>(&statement);
            const auto* device = std::get_if<InviteDevice>(&statement);
            if (invite == nullptr && device == nullptr)
                continue;
            for (const auto& user : usersOf[invite ? invite->key.id() : device->key.id()])
                children[place.first].push_back({place.second, user, device != nullptr});
        }

    using Path = std::vector<std::pair<std::uint64_t, AuthorId>>;
    using Standing = std::tuple<std::size_t, Path, AuthorId>;
    std::priority_queue<Standing, std::vector<Standing>, std::greater<>> nearest;
    std::set<AuthorId> placed;
    std::vector<AuthorId> order;
    if (founder)
        nearest.push({0, {}, *founder});
    while (!nearest.empty()) {
        const auto [length, path, author] = nearest.top();
        nearest.pop();
        if (!placed.insert(author).second)
            continue;
        order.push_back(author);
        for (const auto& child : children[author]) {
            if (placed.contains(child.author))
                continue;
            auto its = path;
            if (!child.isDevice)
                its.emplace_back(child.invitedAt, child.author);
            const auto size = its.size();
            nearest.push({size, std::move(its), child.author});
        }
    }
    for (const auto& [place, entry] : m_entries)
        if (placed.insert(place.first).second)
            order.push_back(place.first);
    return order;
}

// Each author's changes in turn, the most senior author's first, and before each what it depends on.
Membership::Order Membership::ordered() const
{
    const auto usable = ready();
    std::set<Place> done;
    Order order;
    order.reserve(usable.size());
    std::vector<Place> stack; // a history may be deep
    const auto take = [&](const Place& first) {
        stack.push_back(first);
        while (!stack.empty()) {
            const auto place = stack.back();
            const auto& entry = m_entries.at(place);
            const auto depth = stack.size();
            if (!done.contains(place)) {
                // By author: the same on every replica.
                for (const auto& dependency : entry.header.dependencies)
                    if (const Place other{dependency.author, dependency.seq}; !done.contains(other))
                        stack.push_back(other);
                std::sort(stack.begin() + static_cast<std::ptrdiff_t>(depth), stack.end(),
                    std::greater<>());
                if (place.second > 1 && !done.contains({place.first, place.second - 1}))
                    stack.emplace_back(place.first, place.second - 1);
            }
            if (stack.size() > depth)
                continue;
            stack.pop_back();
            if (done.insert(place).second)
                order.push_back(&entry);
        }
    };
    for (const auto& author : bySeniority())
        for (auto it = m_entries.lower_bound({author, 0});
             it != m_entries.end() && it->first.first == author; ++it)
            if (usable.contains(it->first))
                take(it->first);
    return order;
}

std::map<AuthorId, std::uint64_t> Membership::removalShownBy(const AuthorId& author) const
{
    const auto removal = removalOf(author);
    if (!removal)
        return {};
    auto shown = seenBy(removal->first, removal->second);
    const auto hadHeard = [&](const std::map<AuthorId, std::uint64_t>& seen) {
        const auto it = seen.find(removal->first);
        return it != seen.end() && it->second >= removal->second;
    };
    // In the order in which they are judged, the removal comes with the first who had heard of it.
    for (const auto& senior : bySeniority()) {
        if (senior == removal->first)
            return shown;
        const auto last = inOrder(senior);
        if (last == 0 || !hadHeard(seenBy(senior, last)))
            continue;
        // Who has heard of something does not forget it.
        std::uint64_t before = 0;
        auto heardAt = last;
        while (heardAt - before > 1) {
            const auto middle = before + (heardAt - before) / 2;
            (hadHeard(seenBy(senior, middle)) ? heardAt : before) = middle;
        }
        for (const auto& [who, upTo] : seenBy(senior, heardAt))
            shown[who] = std::max(shown[who], upTo);
        return shown;
    }
    return shown;
}

std::map<AuthorId, std::uint64_t> Membership::seenBy(
    const AuthorId& author, std::uint64_t seq) const
{
    std::map<AuthorId, std::uint64_t> seen;
    std::vector<Place> next{{author, seq}};
    while (!next.empty()) {
        const auto [who, upTo] = next.back();
        next.pop_back();
        auto& known = seen[who];
        const auto after = std::exchange(known, std::max(known, upTo));
        const auto end = m_entries.upper_bound({who, upTo});
        for (auto it = m_entries.upper_bound({who, after}); after < upTo && it != end; ++it)
            for (const auto& dependency : it->second.header.dependencies)
                if (const auto at = seen.find(dependency.author);
                    at == seen.end() || at->second < dependency.seq)
                    next.emplace_back(dependency.author, dependency.seq);
    }
    return seen;
}

}
