// SPDX-License-Identifier: Apache-2.0
#include "server.h"

#include "server_session.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace alongside::server {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

    constexpr const char* kText = "text/plain; charset=utf-8";

    bool isHere(const asio::ip::address& address)
    {
        if (address.is_v6() && address.to_v6().is_v4_mapped())
            return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).is_loopback();
        return address.is_loopback();
    }

}

Server::Server(asio::io_context& io, net::TlsServer tls, LogStore& store, const Clock& clock,
    const ServerPolicy& policy)
    : m_io(io)
    , m_tls(std::move(tls))
    , m_clock(clock)
    , m_policy(policy)
    , m_hub(io.get_executor(), store, clock, policy.limits)
    , m_addresses(policy.limits)
    , m_drain(io)
    , m_control(io)
{
}

Server::~Server() = default;

Result<void> Server::listen(const net::ServerAddress& address)
{
    ALONGSIDE_TRY_LET(acceptor, net::listen(m_io.get_executor(), address));
    m_acceptor = std::make_unique<tcp::acceptor>(std::move(acceptor));
    asio::co_spawn(m_io, acceptAll(this), asio::detached);
    asio::co_spawn(m_io, watchControl(this), asio::detached);
    return {};
}

net::ServerAddress Server::address() const
{
    boost::system::error_code code;
    const auto local = m_acceptor->local_endpoint(code);
    return {local.address().to_string(), local.port()};
}

asio::awaitable<void> Server::acceptAll(Server* server)
{
    while (server->m_acceptor->is_open()) {
        auto [error, socket]
            = co_await server->m_acceptor->async_accept(asio::as_tuple(asio::use_awaitable));
        if (!server->m_acceptor->is_open())
            co_return;
        if (error) {
            // Out of file handles, most likely: wait for some to come back rather than spin.
            warning("cannot_accept", "cannot take in a connection").with("detail", error.message());
            asio::steady_timer pause(server->m_io, std::chrono::milliseconds(200));
            co_await pause.async_wait(asio::as_tuple(asio::use_awaitable));
            continue;
        }
        server->takeIn(std::move(socket));
    }
}

void Server::takeIn(tcp::socket socket)
{
    boost::system::error_code code;
    const auto from = socket.remote_endpoint(code).address();
    if (code)
        return; // gone already
    // A refused socket closes itself.
    if (m_open >= m_policy.limits.connections)
        return refuse(from, "full");
    auto share = m_addresses.enter(from, std::chrono::steady_clock::now());
    if (!share)
        return refuse(from, "address");
    ++m_open;
    m_hub.metrics().accepted.Increment();
    asio::co_spawn(m_io, serve(this, std::move(socket), from, std::move(share), m_nextNumber++),
        asio::detached);
}

void Server::refuse(const asio::ip::address& from, std::string_view reason)
{
    m_hub.metrics().refused.increment(reason);
    // Somebody who tries thousands of times must not fill the log.
    const auto before = m_refusals.next(std::chrono::steady_clock::now());
    if (!before)
        return;
    auto event = warning("connection_refused", "a connection too many was refused");
    event.with("reason", reason).with("open", m_open).with("refused_before", *before);
    if (m_policy.logAddresses)
        event.with("address", from.to_string());
}

asio::awaitable<void> Server::watchControl(Server* server)
{
    while (!server->m_stopping) {
        server->m_hub.closeErased();
        server->m_control.expires_after(kControlInterval);
        co_await server->m_control.async_wait(asio::as_tuple(asio::use_awaitable));
    }
}

net::AcceptOptions Server::acceptOptions(const asio::ip::address& from)
{
    const auto& limits = m_policy.limits;
    net::AcceptOptions options;
    options.handshakeTimeout = limits.handshake;
    options.idleTimeout = limits.idle;
    options.messageTimeout = limits.message;
    // What was stored before under a higher limit must still go out.
    options.messageBytesMax = sync::kMessageBytesMax;
    options.receivedBytesMax = limits.messageBytes;
    options.upgrades = !m_stopping;
    options.http = [this, fromHere = isHere(from)](std::string_view method,
                       std::string_view target) { return answer(method, target, fromHere); };
    return options;
}

asio::awaitable<void> Server::serve(Server* server, tcp::socket socket, asio::ip::address from,
    ClientAddresses::Share share, std::uint64_t number)
{
    auto& metrics = server->m_hub.metrics();
    // A handshake costs more than anything else, so whoever connects too often waits before it.
    const auto pause = share->opens.take(1, std::chrono::steady_clock::now());
    if (pause > TokenBucket::Pause(0)) {
        metrics.pauses.increment("address-opens");
        metrics.pauseSeconds.Increment(pause.count());
        asio::steady_timer timer(server->m_io, std::chrono::ceil<std::chrono::milliseconds>(pause));
        co_await timer.async_wait(asio::as_tuple(asio::use_awaitable));
    }
    auto accepted = co_await server->m_tls.accept(std::move(socket), server->acceptOptions(from));
    if (!accepted) {
        metrics.handshakeFailures.increment(accepted.error().code);
        auto event = debug("handshake_failed", "a connection did not come about");
        event.with("connection", number).error({accepted.error().code, {}});
        if (server->m_policy.logAddresses)
            event.with("address", from.to_string());
    } else if (!accepted->connection) {
        metrics.httpRequests.increment(std::to_string(accepted->httpStatus));
    } else if (!server->m_stopping) {
        auto event = debug("connection_opened", "a client is there");
        event.with("connection", number);
        if (server->m_policy.logAddresses)
            event.with("address", from.to_string());
        auto session = std::make_shared<ServerSession>(std::move(accepted->connection),
            server->m_hub, server->m_clock, number, std::move(share));
        server->m_sessions.emplace(number, session);
        co_await ServerSession::run(session);
        server->m_sessions.erase(number);
    }
    --server->m_open;
    if (server->m_stopping)
        server->finishStop();
}

net::HttpAnswer Server::answer(std::string_view method, std::string_view target, bool fromHere)
{
    const bool metrics = target == "/metrics";
    if (target != "/healthz" && !metrics && !(m_stopping && target == "/sync"))
        return {404, kText, "There is nothing here.\n"};
    if (method != "GET" && method != "HEAD")
        return {405, kText, "Use GET.\n"};
    if (metrics
        && (m_policy.metrics == MetricsFor::Nobody
            || (m_policy.metrics == MetricsFor::Loopback && !fromHere)))
        return {403, kText, "Not for you. See the setting 'metrics'.\n"};
    if (metrics) {
        m_hub.metrics().sockets.Set(static_cast<double>(m_open));
        m_hub.metrics().connections.Set(static_cast<double>(m_sessions.size()));
        return {200, "text/plain; version=0.0.4; charset=utf-8", m_hub.metricsText()};
    }
    if (m_stopping)
        return {503, kText, "stopping\n"};
    return {200, "application/json",
        "{\"status\":\"ok\",\"connections\":" + std::to_string(m_sessions.size())
            + ",\"waiting\":" + std::to_string(m_hub.counts().waiting) + "}\n"};
}

void Server::stop()
{
    if (m_stopping)
        return;
    m_stopping = true;
    m_control.cancel();
    m_drain.expires_after(m_policy.limits.drain);
    m_drain.async_wait([this](const boost::system::error_code& error) {
        if (!error)
            m_io.stop(); // somebody does not let go
    });
    // First what was received is put on disk and acknowledged, then the goodbyes.
    m_hub.drain([this] {
        m_drained = true;
        const auto sessions = m_sessions;
        for (const auto& [number, weak] : sessions)
            if (const auto session = weak.lock())
                session->stop();
        finishStop();
    });
}

void Server::finishStop()
{
    if (!m_drained || !m_sessions.empty())
        return;
    boost::system::error_code code;
    if (m_acceptor)
        m_acceptor->close(code);
    if (m_open == 0)
        m_drain.cancel();
}

}
