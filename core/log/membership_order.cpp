// SPDX-License-Identifier: Apache-2.0
// In which order the changes of a membership stream are judged.
#include "log/membership.h"

#include <algorithm>
#include <queue>
#include <tuple>
#include <utility>

namespace alongside::log {

// Entries are numbered in the order of their places, and what each depends on is looked up once: this is
// done again with every change of a plan that may have hundreds of people.
Membership::Graph Membership::graph() const
{
    Graph graph;
    graph.entries.reserve(m_entries.size());
    struct Chain {
        std::size_t begin = 0;
        std::size_t count = 0;
    };
    std::map<AuthorId, Chain> chains;
    for (const auto& [place, entry] : m_entries) {
        const auto at = chains.try_emplace(chains.end(), place.first, Chain{graph.entries.size()});
        ++at->second.count;
        graph.entries.push_back(&entry);
    }
    const auto numberOf = [&](const AuthorId& author, std::uint64_t seq) {
        const auto it = chains.find(author);
        if (it == chains.end())
            return kNotHere;
        const auto& [begin, count] = it->second;
        // They follow each other without a gap, or what is behind one is not here.
        for (auto at = begin + std::min<std::uint64_t>(seq, count); at > begin; --at)
            if (graph.entries[at - 1]->header.seq == seq)
                return at - 1;
        return kNotHere;
    };
    graph.needs.resize(graph.entries.size());
    for (std::size_t i = 0; i < graph.entries.size(); ++i) {
        const auto& header = graph.entries[i]->header;
        auto& needs = graph.needs[i];
        needs.reserve(header.dependencies.size() + 1);
        for (const auto& dependency : header.dependencies)
            needs.push_back(numberOf(dependency.author, dependency.seq));
        if (header.seq > 1)
            needs.push_back(numberOf(graph.entries[i]->author, header.seq - 1));
    }
    return graph;
}

// What has all it depends on (Kahn's algorithm). What waits for something that has not come, or that can
// never come because two changes name each other, is left out.
std::vector<bool> Membership::ready(const Graph& graph)
{
    const auto count = graph.entries.size();
    std::vector<std::vector<std::size_t>> waitFor(count);
    std::vector<std::size_t> lacking(count);
    std::vector<std::size_t> next;
    for (std::size_t i = 0; i < count; ++i) {
        lacking[i] = graph.needs[i].size();
        for (const auto other : graph.needs[i])
            if (other != kNotHere)
                waitFor[other].push_back(i);
        if (lacking[i] == 0)
            next.push_back(i);
    }
    std::vector<bool> ready(count);
    while (!next.empty()) {
        const auto one = next.back();
        next.pop_back();
        ready[one] = true;
        for (const auto other : waitFor[one])
            if (--lacking[other] == 0)
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
    const auto graph = this->graph();
    const auto usable = ready(graph);
    std::vector<bool> done(graph.entries.size());
    Order order;
    order.reserve(graph.entries.size());
    std::vector<std::size_t> stack; // a history may be deep
    const auto take = [&](std::size_t first) {
        stack.push_back(first);
        while (!stack.empty()) {
            const auto one = stack.back();
            const auto depth = stack.size();
            if (!done[one]) {
                const auto& entry = *graph.entries[one];
                const bool follows = entry.header.seq > 1;
                const auto& needs = graph.needs[one];
                // By author: the same on every replica. What it follows comes before all of them.
                for (std::size_t i = 0; i + (follows ? 1 : 0) < needs.size(); ++i)
                    if (!done[needs[i]])
                        stack.push_back(needs[i]);
                std::sort(stack.begin() + static_cast<std::ptrdiff_t>(depth), stack.end(),
                    std::greater<>());
                if (follows && !done[needs.back()])
                    stack.push_back(needs.back());
            }
            if (stack.size() > depth)
                continue;
            stack.pop_back();
            if (!done[one]) {
                done[one] = true;
                order.push_back(graph.entries[one]);
            }
        }
    };
    std::map<AuthorId, std::size_t> begins;
    for (std::size_t i = 0; i < graph.entries.size(); ++i)
        begins.try_emplace(begins.end(), graph.entries[i]->author, i);
    for (const auto& author : bySeniority()) {
        const auto begin = begins.find(author);
        if (begin == begins.end())
            continue;
        for (auto i = begin->second; i < graph.entries.size() && graph.entries[i]->author == author;
             ++i)
            if (usable[i])
                take(i);
    }
    return order;
}

std::vector<std::pair<AuthorId, std::uint64_t>> Membership::heads() const
{
    std::map<AuthorId, std::uint64_t> named;
    for (const auto& [place, entry] : m_entries)
        if (place.second <= inOrder(place.first))
            for (const auto& dependency : entry.header.dependencies) {
                auto& last = named[dependency.author];
                last = std::max(last, dependency.seq);
            }
    std::vector<std::pair<AuthorId, std::uint64_t>> heads;
    for (const auto& [author, seq] : m_inOrder)
        if (const auto it = named.find(author); it == named.end() || it->second < seq)
            heads.emplace_back(author, seq);
    return heads;
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

std::optional<Error> Membership::refusalAsSeen(const AuthorId& author, std::uint64_t seq) const
{
    const auto seen = seenBy(author, seq);
    auto then = *this;
    std::erase_if(then.m_entries, [&](const auto& entry) {
        const auto it = seen.find(entry.first.first);
        return it == seen.end() || entry.first.second > it->second;
    });
    then.judge();
    return then.refusal(author, seq);
}

}
