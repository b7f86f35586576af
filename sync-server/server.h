#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "client_addresses.h"
#include "server_log.h"
#include "space_hub.h"

#include "net/server_socket.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>

#include <map>
#include <memory>

namespace alongside::server {

class ServerSession;

/// Who may read /metrics.
enum class MetricsFor : std::uint8_t { Loopback, Anyone, Nobody };

struct ServerPolicy {
    ServerLimits limits{};
    MetricsFor metrics = MetricsFor::Loopback;
    bool logAddresses = false; ///< of those who met a limit
};

/// Listens, takes in connections, and stops in good order.
///
/// Threads: that of the io_context.
class Server {
public:
    Server(boost::asio::io_context& io, net::TlsServer tls, LogStore& store, const Clock& clock,
        const ServerPolicy& policy = {});
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// PortInUse and the like. After it, address() says where.
    Result<void> listen(const net::ServerAddress& address);
    [[nodiscard]] net::ServerAddress address() const;
    /// New connections get this certificate; those that are there keep theirs.
    void replaceCertificate(net::TlsServer tls) { m_tls = std::move(tls); }
    /// Takes no more sessions, lets those that are there finish what was sent, closes them, and then
    /// lets the io_context run out. Meanwhile /healthz says that it is stopping. At most
    /// ServerLimits::drain.
    void stop();
    /// For /healthz and tests.
    [[nodiscard]] std::size_t connections() const { return m_sessions.size(); }
    [[nodiscard]] SpaceHub& hub() { return m_hub; }

private:
    using Socket = boost::asio::ip::tcp::socket;
    static boost::asio::awaitable<void> acceptAll(Server* server);
    static boost::asio::awaitable<void> serve(Server* server, Socket socket,
        boost::asio::ip::address from, ClientAddresses::Share share, std::uint64_t number);
    /// Looks every now and then for what other commands left for it.
    static boost::asio::awaitable<void> watchControl(Server* server);
    void takeIn(Socket socket);
    void refuse(const boost::asio::ip::address& from, std::string_view reason);
    [[nodiscard]] net::AcceptOptions acceptOptions(const boost::asio::ip::address& from);
    [[nodiscard]] net::HttpAnswer answer(
        std::string_view method, std::string_view target, bool fromHere);
    /// Lets go of the port once no session is left, and of the time for draining once no socket is.
    void finishStop();

    boost::asio::io_context& m_io;
    net::TlsServer m_tls;
    const Clock& m_clock;
    const ServerPolicy m_policy;
    SpaceHub m_hub;
    ClientAddresses m_addresses;
    std::unique_ptr<boost::asio::ip::tcp::acceptor> m_acceptor;
    boost::asio::steady_timer m_drain;
    boost::asio::steady_timer m_control;
    std::map<std::uint64_t, std::weak_ptr<ServerSession>> m_sessions;
    std::size_t m_open = 0; ///< sockets, shaking hands or in session
    std::uint64_t m_nextNumber = 1;
    SparingLog m_refusals;
    bool m_stopping = false;
    bool m_drained = false; ///< all that was received is on disk, and the goodbyes are on their way
};

}
