#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/bytes.h"
#include "base/result.h"

#include <boost/asio/awaitable.hpp>

#include <chrono>
#include <string>

namespace alongside::net {

namespace asio = boost::asio;

/// How long name, TCP, TLS and HTTP may take together before a connection is up.
inline constexpr std::chrono::milliseconds kHandshakeTimeout{10'000};
/// How long the other side may stay silent. A ping goes out after half of it.
inline constexpr std::chrono::milliseconds kIdleTimeout{120'000};
/// How long close() waits for the other side to agree.
inline constexpr std::chrono::milliseconds kCloseTimeout{3'000};
inline constexpr std::size_t kMessageBytesMax = std::size_t{1} << 20U;

/// One WebSocket over TLS 1.3 that carries binary messages both ways.
///
/// The first failure of receive() or send() ends the connection: the socket is closed, and every
/// later call fails in the same way. Cancelling one that waits ends it too, for a message that was
/// cut in the middle cannot be gone on with. Destroying the object is like abort().
///
/// Keep a receive() waiting for as long as the connection is wanted: pings are answered, and
/// silence is noticed, while it waits.
///
/// Threads: everything from the executor on which it was made, a strand if there are many threads.
class Connection {
public:
    Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    virtual ~Connection() = default;

    /// The next message. One at a time; a send() may run at the same time.
    /// Fails with ConnectionLost (cut, or closed by the other side), TimedOut (silence),
    /// LimitExceeded (longer than the limit; also when the other side says this of ours),
    /// BadMessage (not a binary WebSocket message) or Cancelled (cancelled or closed here).
    [[nodiscard]] virtual asio::awaitable<Result<Bytes>> receive() = 0;

    /// Sends one message; done when the network has taken it, which is no promise that it arrived.
    /// One at a time. Fails as receive() does. LimitExceeded for a message longer than our own
    /// limit leaves the connection as it was.
    [[nodiscard]] virtual asio::awaitable<Result<void>> send(Bytes message) = 0;

    /// Says goodbye, waits at most kCloseTimeout for the answer, and closes. A receive() that waits
    /// ends with Cancelled. Harmless when closed already.
    [[nodiscard]] virtual asio::awaitable<void> close() = 0;

    /// Closes at once and tells nobody; what waits ends with Cancelled.
    virtual void abort() = 0;

    /// The pin of the server's certificate, which both sides know. A proof of identity that is
    /// signed together with it is worth nothing on a connection to another server.
    [[nodiscard]] virtual Bytes channelBinding() const = 0;

    /// "address:port" of the other side, for logs of the server and for rate limits.
    [[nodiscard]] virtual std::string peerAddress() const = 0;
};

}
