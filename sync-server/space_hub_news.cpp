// SPDX-License-Identifier: Apache-2.0
#include "space_hub.h"

#include "server_limits.h"
#include "server_log.h"

#include <boost/asio/post.hpp>

#include <algorithm>

namespace alongside::server {

namespace asio = boost::asio;

void SpaceHub::listen()
{
    m_store.listen(
        [self = std::weak_ptr(m_self), executor = m_executor](const std::optional<SpaceId>& space) {
            asio::post(executor, [self, space] {
                if (const auto hub = self.lock())
                    (*hub)->heard(space);
            });
        });
}

void SpaceHub::heard(const std::optional<SpaceId>& id)
{
    if (!id)
        for (const auto& [each, space] : m_spaces)
            m_heard.insert(each);
    else if (m_spaces.contains(*id))
        m_heard.insert(*id);
    // Posted, so that much news of one space is read once.
    if (m_heard.empty() || std::exchange(m_catchingUp, true))
        return;
    asio::post(m_executor, [self = std::weak_ptr(m_self)] {
        if (const auto hub = self.lock())
            (*hub)->catchUpWithHeard();
    });
}

void SpaceHub::catchUpWithHeard()
{
    m_catchingUp = false;
    for (const auto& id : std::exchange(m_heard, {}))
        catchUp(id);
}

void SpaceHub::catchUp(const SpaceId& id)
{
    const auto it = m_spaces.find(id);
    if (it == m_spaces.end())
        return;
    it->second.fetched.reset();
    const auto version = m_store.version(id);
    const auto refreshed
        = version ? refresh(it->second, *version) : Result<void>(fail(version.error()));
    if (!refreshed) {
        // The database is away: when it is back, all is read again.
        warning("news_unread", "news of a plan cannot be read")
            .id("space", id.view())
            .error(refreshed.error());
        return;
    }
    std::vector<std::pair<log::ChainId, std::uint64_t>> fresh;
    for (const auto& [chain, seq] : *version)
        if (auto& told = it->second.told[chain]; told < seq) {
            told = seq;
            fresh.emplace_back(chain, seq);
        }
    const auto subscribers = it->second.subscribers;
    tellMembershipIfDue(id);
    for (const auto& [key, weak] : subscribers)
        for (const auto& [chain, seq] : fresh)
            if (const auto who = weak.lock())
                who->news(id, chain, seq);
    for (const auto& [key, weak] : subscribers)
        if (const auto who = weak.lock())
            who->reachesCame(id, std::nullopt);
}

Result<void> SpaceHub::refresh(Space& at, const log::Version& version)
{
    std::uint64_t stored = 0;
    for (const auto& [chain, seq] : version)
        if (chain.audience == log::kMembership)
            stored += seq;
    if (stored <= at.membership.changes())
        return {};
    const auto id = at.membership.space();
    ALONGSIDE_TRY_LET(membership, m_store.membership(id));
    at.membership = std::move(membership);
    // Told later: whoever is told may leave, and whoever asked for this goes on with the space.
    if (!std::exchange(at.membershipDue, true))
        asio::post(m_executor, [self = std::weak_ptr(m_self), id] {
            if (const auto hub = self.lock())
                (*hub)->tellMembershipIfDue(id);
        });
    return {};
}

Result<void> SpaceHub::refresh(Space& at)
{
    ALONGSIDE_TRY_LET(version, m_store.version(at.membership.space()));
    return refresh(at, version);
}

void SpaceHub::tellMembershipIfDue(const SpaceId& id)
{
    const auto it = m_spaces.find(id);
    if (it != m_spaces.end() && std::exchange(it->second.membershipDue, false))
        tellMembership(id);
}

void SpaceHub::tellMembership(const SpaceId& id)
{
    const auto it = m_spaces.find(id);
    if (it == m_spaces.end())
        return;
    const auto membership = it->second.membership; // whoever is told may leave, the last one too
    const auto subscribers = it->second.subscribers;
    for (const auto& [key, weak] : subscribers)
        if (const auto who = weak.lock())
            who->membershipChanged(id, membership);
}

// Runs that were judged by a membership which another process has changed since. They come first
// again, in their order, and are judged by what is true now.
void SpaceHub::judgeAnew(std::vector<Waiting> refused)
{
    std::set<SpaceId> seen;
    for (const auto& waiting : refused) {
        const auto& id = waiting.write.space;
        if (!seen.insert(id).second)
            continue;
        // What cannot be read now is asked for again when the run is judged.
        if (const auto at = space(id))
            static_cast<void>(refresh(**at));
    }
    for (auto waiting = refused.rbegin(); waiting != refused.rend(); ++waiting) {
        ++waiting->judgedAnew;
        waiting->write.erasures.clear();
        ++m_queued[waiting->write.space];
        m_queue.pushFront(waiting->sender, std::move(*waiting));
    }
}

}
