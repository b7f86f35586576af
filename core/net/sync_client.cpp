// SPDX-License-Identifier: Apache-2.0
#include "net/sync_client.h"

#include "net/sync_link_p.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <utility>

namespace alongside::net {

struct SyncClient::Inside {
    asio::any_io_executor executor;
    store::ReplicaSet* replicas = nullptr;
    Listener listener;
    std::map<std::pair<std::string, Bytes>, std::shared_ptr<SyncLink>> links; ///< by server
    std::map<SpaceId, SyncReport> reports;
    std::shared_ptr<asio::steady_timer> finishing; ///< woken by every report

    [[nodiscard]] bool isSending() const
    {
        return !links.empty() && std::any_of(reports.begin(), reports.end(), [](const auto& entry) {
            const auto& report = entry.second;
            return report.state == SyncReport::State::Sending
                || (report.state == SyncReport::State::Shared && report.mediaToSend > 0);
        });
    }

    void stop()
    {
        for (const auto& [server, link] : std::exchange(links, {}))
            link->stop();
    }

    void heard(const SyncReport& report)
    {
        reports[report.space] = report;
        if (finishing)
            finishing->cancel();
        if (listener)
            listener(report);
    }
};

SyncClient::SyncClient(asio::any_io_executor executor, store::ReplicaSet& replicas)
    : m_inside(std::make_shared<Inside>())
{
    m_inside->executor = std::move(executor);
    m_inside->replicas = &replicas;
}

SyncClient::~SyncClient()
{
    stop();
}

void SyncClient::onReport(Listener listener)
{
    m_inside->listener = std::move(listener);
}

void SyncClient::start()
{
    // Spaces of one server share a connection. A server whose list of spaces changed is connected anew.
    std::map<std::pair<std::string, Bytes>, std::vector<SpaceId>> wanted;
    auto spaces = m_inside->replicas->vault().spaces();
    if (!spaces)
        return;
    for (const auto& space : *spaces) {
        auto account = m_inside->replicas->vault().account(space);
        if (account && account->server)
            wanted[{account->server->address,
                       Bytes(account->server->pin.bytes.begin(), account->server->pin.bytes.end())}]
                .push_back(space);
    }
    for (auto it = m_inside->links.begin(); it != m_inside->links.end();) {
        const auto still = wanted.find(it->first);
        if (still != wanted.end() && still->second == it->second->spaces()) {
            wanted.erase(still);
            ++it;
            continue;
        }
        it->second->stop();
        it = m_inside->links.erase(it);
    }
    for (const auto& [server, list] : wanted) {
        const std::weak_ptr<Inside> inside = m_inside;
        auto link = SyncLink::make(m_inside->executor, *m_inside->replicas, server.first,
            server.second, list, [inside](const SyncReport& report) {
                if (const auto here = inside.lock())
                    here->heard(report);
            });
        m_inside->links.emplace(server, link);
        asio::co_spawn(m_inside->executor, SyncLink::stayConnected(link), asio::detached);
    }
}

void SyncClient::tryNow()
{
    for (const auto& [server, link] : m_inside->links)
        link->tryNow();
}

void SyncClient::stop()
{
    m_inside->stop();
}

asio::awaitable<void> SyncClient::finish(std::chrono::milliseconds timeout)
{
    const auto inside = m_inside;
    auto wait = std::make_shared<asio::steady_timer>(inside->executor, timeout);
    inside->finishing = wait;
    while (inside->isSending()) {
        auto [error] = co_await wait->async_wait(asio::as_tuple(asio::use_awaitable));
        if (!error)
            break;
    }
    inside->finishing.reset();
    inside->stop();
}

std::optional<SyncReport> SyncClient::report(const SpaceId& space) const
{
    const auto it = m_inside->reports.find(space);
    return it == m_inside->reports.end() ? std::nullopt : std::optional(it->second);
}

asio::awaitable<Result<SyncReport>> SyncClient::syncOnce(
    SpaceId space, std::chrono::seconds timeout)
{
    auto account = m_inside->replicas->vault().account(space);
    if (!account)
        co_return fail(account.error());
    if (!account->server)
        co_return fail(ErrorCode::NoServer);
    const Bytes pin(account->server->pin.bytes.begin(), account->server->pin.bytes.end());
    std::vector<SpaceId> spaces{space};
    auto link = SyncLink::make(
        m_inside->executor, *m_inside->replicas, account->server->address, pin, std::move(spaces),
        m_inside->listener ? m_inside->listener : [](const SyncReport&) {});
    auto result = co_await SyncLink::once(link, timeout);
    link->stop();
    co_return result;
}

}
