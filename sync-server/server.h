#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "space_hub.h"

#include "net/server_socket.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>

#include <map>
#include <memory>

namespace alongside::server {

class ServerSession;

/// Listens, takes in connections, and stops in good order.
///
/// Threads: that of the io_context.
class Server {
public:
    Server(boost::asio::io_context& io, net::TlsServer tls, LogStore& store, const Clock& clock);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// PortInUse and the like. After it, address() says where.
    Result<void> listen(const net::ServerAddress& address);
    [[nodiscard]] net::ServerAddress address() const;
    /// Takes no more connections, lets those that are there finish what was sent, closes them, and
    /// then lets the io_context run out. At most kDrainTime.
    void stop();
    /// For /healthz and tests.
    [[nodiscard]] std::size_t connections() const { return m_sessions.size(); }
    [[nodiscard]] SpaceHub& hub() { return m_hub; }

private:
    static boost::asio::awaitable<void> acceptAll(Server* server);
    static boost::asio::awaitable<void> serve(
        Server* server, boost::asio::ip::tcp::socket socket, std::uint64_t number);
    [[nodiscard]] net::HttpAnswer answer(std::string_view method, std::string_view target) const;
    void finishStop();

    boost::asio::io_context& m_io;
    net::TlsServer m_tls;
    const Clock& m_clock;
    SpaceHub m_hub;
    std::unique_ptr<boost::asio::ip::tcp::acceptor> m_acceptor;
    boost::asio::steady_timer m_drain;
    std::map<std::uint64_t, std::weak_ptr<ServerSession>> m_sessions;
    std::size_t m_open = 0; ///< sockets, shaking hands or in session
    std::uint64_t m_nextNumber = 1;
    bool m_stopping = false;
};

}
