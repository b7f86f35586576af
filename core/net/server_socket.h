#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "net/address.h"
#include "net/certificate.h"
#include "net/connection.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <string_view>

namespace alongside::net {

/// The longest HTTP request header that is read.
inline constexpr std::size_t kHttpHeaderBytesMax = 8192;

/// What a plain HTTP request gets.
struct HttpAnswer {
    unsigned status = 200;
    std::string contentType = "text/plain; charset=utf-8";
    std::string body;
};

struct AcceptOptions {
    std::chrono::milliseconds handshakeTimeout = kHandshakeTimeout; ///< TLS and the HTTP header
    std::chrono::milliseconds idleTimeout = kIdleTimeout;
    /// From the first bytes of a message to its last; zero: as long as it likes. Somebody who sends a
    /// byte a minute is never idle.
    std::chrono::milliseconds messageTimeout{0};
    std::size_t messageBytesMax = kMessageBytesMax; ///< for one message, either way
    std::size_t receivedBytesMax = 0; ///< when less may come in than may go out; 0: the same
    /// False: an upgrade is answered by `http` like any other request.
    bool upgrades = true;
    /// Answers everything that is not a WebSocket upgrade at /sync. Without it the answer is 404.
    /// Called on the connection's executor, so it must not block.
    std::function<HttpAnswer(std::string_view method, std::string_view target)> http;
};

/// What became of a socket.
struct Accepted {
    std::unique_ptr<Connection>
        connection;         ///< null: it was a plain HTTP request, answered and closed
    std::string httpTarget; ///< of that request
    unsigned httpStatus = 0;
};

/// Opens a port. `address.host` is an IP address of this machine, "localhost", or "::" for every
/// address of both kinds. Port 0 lets the system choose: see local_endpoint() of the result.
/// Fails with PortInUse, NotAllowed (a port below 1024 without the right to it) or BadArgument (not
/// an address of this machine); the detail names the address.
[[nodiscard]] Result<asio::ip::tcp::acceptor> listen(
    const asio::any_io_executor& executor, const ServerAddress& address);

/// The server's end of TLS: a certificate, and how to take in sockets with it. Cheap to copy; what
/// runs keeps its certificate, so replacing the object is how a renewed one comes into use.
/// Threads: any.
class TlsServer {
public:
    /// Fails with BadCertificate; the detail says whether certificate, key or their match is wrong.
    [[nodiscard]] static Result<TlsServer> create(
        std::string_view certificatePem, std::string_view privateKeyPem);

    /// What clients must be told.
    [[nodiscard]] const CertificatePin& pin() const;

    /// Takes a fresh socket through TLS 1.3 and one HTTP request. All of it has to be done within
    /// handshakeTimeout, so that somebody who sends a byte a minute holds nothing for long.
    /// Fails with TimedOut, ProtocolMismatch (not TLS 1.3, not HTTP, the client refused our
    /// certificate), LimitExceeded (header too long), ConnectionLost or Cancelled; the socket is
    /// closed then.
    /// Run it on the socket's executor.
    [[nodiscard]] asio::awaitable<Result<Accepted>> accept(
        asio::ip::tcp::socket socket, AcceptOptions options) const;

private:
    struct Impl;
    explicit TlsServer(std::shared_ptr<Impl> impl);
    std::shared_ptr<Impl> m_impl;
};

}
