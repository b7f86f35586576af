#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "net/address.h"
#include "net/certificate.h"
#include "net/connection.h"

#include <memory>

namespace alongside::net {

struct ConnectOptions {
    ServerAddress address;
    CertificatePin pin; ///< from the invitation
    std::chrono::milliseconds handshakeTimeout = kHandshakeTimeout;
    std::chrono::milliseconds idleTimeout = kIdleTimeout;
    std::size_t messageBytesMax = kMessageBytesMax; ///< for one message, either way
};

/// Connects to a server, trying every address that its name has. Messages can flow then.
///
/// The server is trusted if its certificate has exactly the pinned key, and for no other reason:
/// neither an authority's signature, nor the host name in the certificate, nor its dates are looked
/// at (core/net/README.md says why). Until the key has been checked nothing is sent but the TLS
/// hello, which names the host.
///
/// Fails with BadArgument (no host or port), NoConnection (no such name, refused, unreachable),
/// TimedOut, CertificateMismatch, ProtocolMismatch (no TLS 1.3, or no WebSocket behind it),
/// ServerBusy (HTTP 503 or 429), ConnectionLost (cut on the way) or Cancelled.
///
/// Threads: the connection belongs to the executor of the calling coroutine.
/// A name that the system is still looking up after a time-out keeps the io_context busy until the
/// system gives up; the coroutine itself does not wait for it.
[[nodiscard]] asio::awaitable<Result<std::unique_ptr<Connection>>> connect(ConnectOptions options);

}
