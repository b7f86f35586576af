#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "net/byte_stream_p.h"
#include "net/server_socket.h"

namespace alongside::net {

/// What a connection needs to know besides its bytes.
struct WebSocketOptions {
    std::chrono::milliseconds handshakeTimeout = kHandshakeTimeout;
    std::chrono::milliseconds idleTimeout = kIdleTimeout;
    std::chrono::milliseconds messageTimeout{0}; ///< zero: as long as it likes
    bool upgrades = true;
    std::size_t messageBytesMax = kMessageBytesMax;
    std::size_t receivedBytesMax = 0; ///< 0: the same
    CertificatePin pin;
    std::string peerAddress;
};

/// Asks for the upgrade at /sync. These two leave the deadline to the caller, who can tell a
/// time-out from a cut; they throw only when cancelled.
[[nodiscard]] asio::awaitable<Result<std::unique_ptr<Connection>>> openWebSocket(
    std::shared_ptr<Transport> transport, std::string host, WebSocketOptions options);

/// Reads one HTTP request and upgrades or answers it.
[[nodiscard]] asio::awaitable<Result<Accepted>> acceptWebSocket(
    std::shared_ptr<Transport> transport, WebSocketOptions options,
    std::function<HttpAnswer(std::string_view method, std::string_view target)> http);

}
