// SPDX-License-Identifier: Apache-2.0
#include "server_session.h"

#include "server_limits.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <spdlog/spdlog.h>

namespace alongside::server {

namespace asio = boost::asio;

namespace {

    constexpr const char* kSoftware = "alongside-server 0.1";

    std::string shortHex(ByteView id)
    {
        return toHex(id.first(4));
    }

}

ServerSession::ServerSession(std::unique_ptr<net::Connection> connection, SpaceHub& hub,
    const Clock& clock, std::uint64_t number)
    : m_connection(std::move(connection))
    , m_hub(hub)
    , m_clock(clock)
    , m_session({sync::Session::Side::Responder, kSoftware, m_connection->channelBinding(),
          crypto::SystemRandom().id<sync::Nonce>()})
    , m_wakeWriter(hub.executor())
    , m_deadline(hub.executor())
    , m_number(number)
{
}

asio::awaitable<void> ServerSession::run(std::shared_ptr<ServerSession> session)
{
    session->carryOut(session->m_session.connected(session->m_clock.now()));
    asio::co_spawn(session->m_hub.executor(), write(session), asio::detached);
    asio::co_spawn(session->m_hub.executor(), watchDeadline(session), asio::detached);
    for (;;) {
        auto frame = co_await session->m_connection->receive();
        if (!frame) {
            if (frame.error().code != ErrorCode::ConnectionLost
                && frame.error().code != ErrorCode::Cancelled)
                spdlog::info(
                    "connection {} ended: {}", session->m_number, words(frame.error().code).name);
            break;
        }
        session->carryOut(session->m_session.received(session->m_clock.now(), *frame));
    }
    session->m_ended = true;
    session->leaveAll();
    session->m_wakeWriter.cancel();
    session->m_deadline.cancel();
}

asio::awaitable<void> ServerSession::write(std::shared_ptr<ServerSession> session)
{
    while (!session->m_ended) {
        if (!session->m_outbox.empty()) {
            auto frame = std::move(session->m_outbox.front());
            session->m_outbox.pop_front();
            session->m_outboxBytes -= frame.size();
            auto sent = co_await session->m_connection->send(std::move(frame));
            if (!sent)
                co_return; // receive() fails too
            continue;
        }
        if (session->m_closing) {
            co_await session->m_connection->close();
            co_return;
        }
        session->m_wakeWriter.expires_at(asio::steady_timer::time_point::max());
        co_await session->m_wakeWriter.async_wait(asio::as_tuple(asio::use_awaitable));
    }
}

asio::awaitable<void> ServerSession::watchDeadline(std::shared_ptr<ServerSession> session)
{
    while (!session->m_ended && session->m_session.deadline()) {
        session->m_deadline.expires_after(std::chrono::seconds(1));
        co_await session->m_deadline.async_wait(asio::as_tuple(asio::use_awaitable));
        if (!session->m_ended)
            session->carryOut(session->m_session.timer(session->m_clock.now()));
    }
}

void ServerSession::stop()
{
    m_closing = true;
    m_wakeWriter.cancel();
}

void ServerSession::leaveAll()
{
    for (const auto& [number, stream] : m_streams)
        m_hub.unsubscribe(stream.space, this);
    m_streams.clear();
}

void ServerSession::news(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq)
{
    carryOut(m_session.news(space, {{chain, seq}}));
}

void ServerSession::membershipChanged(const SpaceId& space, const log::Membership& membership)
{
    std::vector<std::uint32_t> ended;
    for (auto& [number, stream] : m_streams) {
        if (stream.space != space)
            continue;
        const auto allowed
            = SpaceHub::allowed(membership, stream.author, stream.audiences, m_clock.now());
        if (allowed.size() == stream.audiences.size())
            continue;
        if (!membership.isActive(stream.author)) {
            ended.push_back(number);
            continue;
        }
        // Out of one audience, and not out of the space.
        stream.audiences = {allowed.begin(), allowed.end()};
        m_session.narrow(number, stream.audiences);
    }
    for (const auto number : ended) {
        const auto author = m_streams.at(number).author;
        // Who used up an invitation by joining opens anew under their own key.
        const bool joining = membership.invitations().contains(author);
        if (joining)
            continue;
        m_streams.erase(number);
        m_hub.unsubscribe(space, this);
        carryOut(m_session.revoke(number, {ErrorCode::NotAMember, {}}));
    }
}

void ServerSession::carryOut(const sync::Effects& effects)
{
    for (const auto& effect : effects)
        std::visit([this](const auto& e) { carryOut(e); }, effect);
}

void ServerSession::carryOut(const sync::Send& effect)
{
    if (m_ended || m_closing)
        return;
    m_outboxBytes += effect.frame.size();
    if (m_outboxBytes > kOutboxBytesMax) {
        spdlog::warn("connection {} dropped: it reads too slowly", m_number);
        m_connection->abort();
        return;
    }
    m_outbox.push_back(effect.frame);
    m_wakeWriter.cancel();
}

void ServerSession::carryOut(const sync::DecideOpen& effect)
{
    const auto& open = effect.open;
    auto decision = m_hub.decide(open);
    if (const auto old = m_streams.find(open.stream); old != m_streams.end()) {
        m_hub.unsubscribe(old->second.space, this);
        m_streams.erase(old);
    }
    if (decision) {
        Stream stream{open.space, open.author.id(),
            {decision->allowed.begin(), decision->allowed.end()}, open.hostingToken};
        m_streams.emplace(open.stream, std::move(stream));
        if (decision->goesOn)
            m_hub.subscribe(open.space, shared_from_this());
    } else {
        spdlog::info("connection {} space {} refused: {}", m_number, shortHex(open.space.view()),
            words(decision.error().code).name);
    }
    carryOut(m_session.openDecided(open.stream, std::move(decision)));
}

void ServerSession::carryOut(const sync::Store& effect)
{
    const auto stream = m_streams.find(effect.stream);
    if (stream == m_streams.end()) {
        carryOut(m_session.stored(effect.ticket, fail(ErrorCode::NotAMember)));
        return;
    }
    const std::weak_ptr<ServerSession> self = weak_from_this();
    m_hub.submit(effect.space, stream->second.author, effect.run, stream->second.hostingToken,
        [self, ticket = effect.ticket](Result<void> result) {
            const auto session = self.lock();
            if (!session || session->m_ended)
                return;
            if (!result)
                spdlog::info("connection {} run refused: {} ({})", session->m_number,
                    words(result.error().code).name, result.error().detail);
            session->carryOut(session->m_session.stored(ticket, std::move(result)));
        });
}

void ServerSession::carryOut(const sync::Fetch& effect)
{
    carryOut(m_session.fetched(effect.ticket, m_hub.fetch(effect)));
}

void ServerSession::carryOut(const sync::DurableThere&)
{
}

void ServerSession::carryOut(const sync::StreamOpened& effect)
{
    spdlog::debug("connection {} opened space {}", m_number, shortHex(effect.space.view()));
}

void ServerSession::carryOut(const sync::Even&)
{
}

void ServerSession::carryOut(const sync::SnapshotOffered& effect)
{
    const auto stream = m_streams.find(effect.stream);
    const auto& audience = effect.header.audience;
    if (stream == m_streams.end())
        return carryOut(m_session.answerSnapshot(effect.stream, audience, std::nullopt));
    const std::weak_ptr<ServerSession> self = weak_from_this();
    m_hub.offered(effect.space, stream->second.author, effect.header, effect.snapshot,
        [self, number = effect.stream, audience](std::optional<std::uint32_t> from) {
            const auto session = self.lock();
            if (session && !session->m_ended)
                session->carryOut(session->m_session.answerSnapshot(number, audience, from));
        });
}

void ServerSession::carryOut(const sync::StorePiece& effect)
{
    const std::weak_ptr<ServerSession> self = weak_from_this();
    m_hub.storePiece(effect.space, effect.audience, effect.number, effect.sealed,
        [self, ticket = effect.ticket](Result<void> result) {
            const auto session = self.lock();
            if (!session || session->m_ended)
                return;
            if (!result)
                spdlog::info("connection {} piece of a snapshot refused: {} ({})",
                    session->m_number, words(result.error().code).name, result.error().detail);
            session->carryOut(session->m_session.stored(ticket, std::move(result)));
        });
}

void ServerSession::carryOut(const sync::FetchPiece& effect)
{
    carryOut(m_session.pieceFetched(
        effect.ticket, m_hub.piece(effect.space, effect.audience, effect.number)));
}

void ServerSession::carryOut(const sync::SnapshotSettled& effect)
{
    if (effect.taken)
        spdlog::debug(
            "connection {} took a snapshot of space {}", m_number, shortHex(effect.space.view()));
}

void ServerSession::carryOut(const sync::RefusedThere& effect)
{
    spdlog::info("connection {} refuses us: {}", m_number, words(effect.error.code).name);
    if (const auto stream = m_streams.find(effect.stream); stream != m_streams.end()) {
        const auto space = stream->second.space;
        m_streams.erase(stream);
        m_hub.unsubscribe(space, this);
    }
}

void ServerSession::carryOut(const sync::Close&)
{
    // Everything that was sent before goes out first, the reason among it.
    m_closing = true;
    m_wakeWriter.cancel();
}

}
