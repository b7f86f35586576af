// SPDX-License-Identifier: Apache-2.0
#include "server_session.h"

#include "server_log.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace alongside::server {

namespace asio = boost::asio;

namespace {

    constexpr const char* kSoftware = "alongside-server 0.1";

    TokenBucket bucket(std::uint64_t perSecond, const ServerLimits& limits)
    {
        return {perSecond, perSecond * kBurstSeconds,
            TokenBucket::Pause(limits.idle) / kPausesInIdleTime, std::chrono::steady_clock::now()};
    }

}

ServerSession::ServerSession(std::unique_ptr<net::Connection> connection, SpaceHub& hub,
    const Clock& clock, std::uint64_t number, ClientAddresses::Share share)
    : m_connection(std::move(connection))
    , m_hub(hub)
    , m_clock(clock)
    , m_session({sync::Session::Side::Responder, kSoftware, m_connection->channelBinding(),
          crypto::SystemRandom().id<sync::Nonce>()})
    , m_bytes(bucket(hub.limits().bytesPerSecond, hub.limits()))
    , m_opens(bucket(hub.limits().opensPerSecond, hub.limits()))
    , m_share(std::move(share))
    , m_wakeReader(hub.executor())
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
            const auto reason
                = session->m_endedBy.empty() ? words(frame.error().code).name : session->m_endedBy;
            session->m_hub.metrics().ended.increment(reason);
            const bool quiet = !session->m_endedBy.empty()
                || frame.error().code == ErrorCode::ConnectionLost
                || frame.error().code == ErrorCode::Cancelled;
            Event(quiet ? spdlog::level::debug : spdlog::level::info, "connection_ended",
                "a connection ended")
                .with("connection", session->m_number)
                .with("reason", reason);
            break;
        }
        session->m_hub.metrics().framesReceived.Increment();
        session->m_hub.metrics().bytesReceived.Increment(static_cast<double>(frame->size()));
        session->carryOut(session->m_session.received(session->m_clock.now(), *frame));
        co_await rest(session, frame->size());
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
            session->m_hub.metrics().framesSent.Increment();
            session->m_hub.metrics().bytesSent.Increment(static_cast<double>(frame.size()));
            auto sent = co_await session->m_connection->send(std::move(frame));
            if (!sent) {
                session->m_connection->abort(); // so that receive() fails too
                co_return;
            }
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

bool ServerSession::hasEnoughWaiting() const
{
    return m_runsWaiting >= kRunsWaitingPerConnection || (m_runsWaiting > 0 && m_hub.isBehind());
}

void ServerSession::pausedFor(std::string_view limit, TokenBucket::Pause pause)
{
    m_hub.metrics().pauses.increment(limit);
    m_hub.metrics().pauseSeconds.Increment(pause.count());
    if (std::exchange(m_saidItIsSlowed, true))
        return;
    info("connection_slowed", "a client is read more slowly: it was too fast")
        .with("connection", m_number)
        .with("limit", limit);
}

asio::awaitable<void> ServerSession::rest(std::shared_ptr<ServerSession> session, std::size_t bytes)
{
    const auto now = std::chrono::steady_clock::now();
    std::pair<TokenBucket::Pause, std::string_view> longest{TokenBucket::Pause(0), {}};
    const auto take = [&](TokenBucket& bucket, std::uint64_t amount, std::string_view limit) {
        longest = std::max(longest, std::pair(bucket.take(amount, now), limit));
    };
    const auto opens = std::exchange(session->m_newOpens, 0);
    take(session->m_bytes, bytes, "bytes");
    take(session->m_opens, opens, "opens");
    if (session->m_share) {
        take(session->m_share->bytes, bytes, "address-bytes");
        take(session->m_share->opens, opens, "address-opens");
    }
    if (longest.first > TokenBucket::Pause(0)) {
        session->pausedFor(longest.second, longest.first);
        session->m_wakeReader.expires_after(
            std::chrono::ceil<std::chrono::milliseconds>(longest.first));
        co_await session->m_wakeReader.async_wait(asio::as_tuple(asio::use_awaitable));
    }
    while (!session->m_closing && session->hasEnoughWaiting()) {
        session->m_hub.metrics().pauses.increment("disk");
        session->m_waitsForDisk = true;
        session->m_wakeReader.expires_at(asio::steady_timer::time_point::max());
        co_await session->m_wakeReader.async_wait(asio::as_tuple(asio::use_awaitable));
        session->m_waitsForDisk = false;
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
    m_endedBy = "stopping";
    m_wakeWriter.cancel();
    m_wakeReader.cancel();
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
        endStream(number, {ErrorCode::NotAMember, {}});
    }
}

void ServerSession::erased(const SpaceId& space)
{
    std::vector<std::uint32_t> ended;
    for (const auto& [number, stream] : m_streams)
        if (stream.space == space)
            ended.push_back(number);
    for (const auto number : ended)
        endStream(number, {ErrorCode::NotOnServer, "this plan was erased on this server"});
}

void ServerSession::endStream(std::uint32_t number, const Error& reason)
{
    const auto stream = m_streams.find(number);
    if (stream == m_streams.end())
        return;
    const auto space = stream->second.space;
    m_streams.erase(stream);
    m_hub.unsubscribe(space, this);
    carryOut(m_session.revoke(number, reason));
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
    if (m_outboxBytes > m_hub.limits().outboxBytes)
        return dropSlowReader();
    m_outbox.push_back(effect.frame);
    m_wakeWriter.cancel();
}

void ServerSession::dropSlowReader()
{
    warning("slow_reader_dropped", "a connection was dropped: it reads too slowly")
        .with("connection", m_number)
        .with("waiting_bytes", m_outboxBytes);
    m_endedBy = "slow-reader";
    m_closing = true;
    m_outbox.clear();
    m_wakeReader.cancel();
    m_connection->abort();
}

void ServerSession::carryOut(const sync::DecideOpen& effect)
{
    const auto& open = effect.open;
    ++m_newOpens;
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
        info("open_refused", "a client may not have a space")
            .with("connection", m_number)
            .id("space", open.space.view())
            .error(decision.error());
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
    ++m_runsWaiting;
    m_hub.submit(m_number, effect.space, stream->second.author, effect.run,
        stream->second.hostingToken, [self, ticket = effect.ticket](Result<void> result) {
            if (const auto session = self.lock())
                session->storeDone(ticket, std::move(result));
        });
}

void ServerSession::storeDone(std::uint64_t ticket, Result<void> result)
{
    --m_runsWaiting;
    if (m_waitsForDisk && !hasEnoughWaiting())
        m_wakeReader.cancel();
    if (m_ended)
        return;
    if (!result) {
        info("run_refused", "a run was not stored")
            .with("connection", m_number)
            .error(result.error());
    }
    carryOut(m_session.stored(ticket, std::move(result)));
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
    debug("space_opened", "a client opened a space")
        .with("connection", m_number)
        .id("space", effect.space.view());
    const auto lacking = m_hub.blobsLacking(effect.space, effect.audiences);
    if (lacking && !lacking->empty())
        carryOut(m_session.tellLacking(effect.stream, *lacking));
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
                info("piece_refused", "a piece of a snapshot was not stored")
                    .with("connection", session->m_number)
                    .error(result.error());
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
        debug("snapshot_taken", "a client took a snapshot")
            .with("connection", m_number)
            .id("space", effect.space.view());
}

void ServerSession::carryOut(const sync::RefusedThere& effect)
{
    info("refused_by_client", "a client refuses the server")
        .with("connection", m_number)
        .error({effect.error.code, {}});
    if (const auto stream = m_streams.find(effect.stream); stream != m_streams.end()) {
        const auto space = stream->second.space;
        m_streams.erase(stream);
        m_hub.unsubscribe(space, this);
    }
}

void ServerSession::carryOut(const sync::Close& effect)
{
    // Everything that was sent before goes out first, the reason among it.
    m_closing = true;
    if (effect.error)
        m_endedBy = words(effect.error->code).name;
    m_wakeWriter.cancel();
    m_wakeReader.cancel();
}

}
