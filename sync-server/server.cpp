// SPDX-License-Identifier: Apache-2.0
#include "server.h"

#include "server_limits.h"
#include "server_session.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <spdlog/spdlog.h>

namespace alongside::server {

namespace asio = boost::asio;
using asio::ip::tcp;

Server::Server(asio::io_context& io, net::TlsServer tls, LogStore& store, const Clock& clock)
    : m_io(io)
    , m_tls(std::move(tls))
    , m_clock(clock)
    , m_hub(io.get_executor(), store, clock)
    , m_drain(io)
{
}

Server::~Server() = default;

Result<void> Server::listen(const net::ServerAddress& address)
{
    ALONGSIDE_TRY_LET(acceptor, net::listen(m_io.get_executor(), address));
    m_acceptor = std::make_unique<tcp::acceptor>(std::move(acceptor));
    asio::co_spawn(m_io, acceptAll(this), asio::detached);
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
    while (!server->m_stopping) {
        auto [error, socket]
            = co_await server->m_acceptor->async_accept(asio::as_tuple(asio::use_awaitable));
        if (server->m_stopping)
            co_return;
        if (error) {
            // Out of file handles, most likely: wait for some to come back rather than spin.
            spdlog::warn("cannot accept: {}", error.message());
            asio::steady_timer pause(server->m_io, std::chrono::milliseconds(200));
            co_await pause.async_wait(asio::as_tuple(asio::use_awaitable));
            continue;
        }
        if (server->m_open >= kConnectionsMax) {
            spdlog::warn("a connection too many: {} are open", server->m_open);
            continue; // the socket closes itself
        }
        ++server->m_open;
        asio::co_spawn(
            server->m_io, serve(server, std::move(socket), server->m_nextNumber++), asio::detached);
    }
}

asio::awaitable<void> Server::serve(Server* server, tcp::socket socket, std::uint64_t number)
{
    net::AcceptOptions options;
    options.messageBytesMax = sync::kMessageBytesMax;
    options.http = [server](std::string_view method, std::string_view target) {
        return server->answer(method, target);
    };
    auto accepted = co_await server->m_tls.accept(std::move(socket), std::move(options));
    if (accepted && accepted->connection && !server->m_stopping) {
        auto session = std::make_shared<ServerSession>(
            std::move(accepted->connection), server->m_hub, server->m_clock, number);
        server->m_sessions.emplace(number, session);
        co_await ServerSession::run(session);
        server->m_sessions.erase(number);
    } else if (!accepted) {
        spdlog::debug(
            "connection {} did not come about: {}", number, words(accepted.error().code).name);
    }
    --server->m_open;
    if (server->m_stopping && server->m_open == 0)
        server->finishStop();
}

net::HttpAnswer Server::answer(std::string_view method, std::string_view target) const
{
    if (target != "/healthz")
        return {404, "text/plain; charset=utf-8", "There is nothing here.\n"};
    if (method != "GET" && method != "HEAD")
        return {405, "text/plain; charset=utf-8", "Use GET.\n"};
    const auto counts = m_hub.counts();
    if (m_stopping)
        return {503, "text/plain; charset=utf-8", "stopping\n"};
    return {200, "application/json",
        "{\"status\":\"ok\",\"connections\":" + std::to_string(m_sessions.size())
            + ",\"waiting\":" + std::to_string(counts.waiting) + "}\n"};
}

void Server::stop()
{
    if (m_stopping)
        return;
    m_stopping = true;
    boost::system::error_code code;
    if (m_acceptor)
        m_acceptor->close(code);
    m_drain.expires_after(kDrainTime);
    m_drain.async_wait([this](const boost::system::error_code& error) {
        if (!error)
            m_io.stop(); // somebody does not let go
    });
    // First what was received is put on disk and acknowledged, then the goodbyes.
    m_hub.drain([this] {
        const auto sessions = m_sessions;
        for (const auto& [number, weak] : sessions)
            if (const auto session = weak.lock())
                session->stop();
        if (m_open == 0)
            finishStop();
    });
}

void Server::finishStop()
{
    m_drain.cancel();
}

}
