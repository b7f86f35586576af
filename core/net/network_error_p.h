#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/result.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/system/error_code.hpp>

#include <string>
#include <string_view>

namespace alongside::net {

/// Why no TCP connection came about: NoConnection, TimedOut or Cancelled.
[[nodiscard]] Error connectFailed(const boost::system::error_code& ec, std::string_view where);

/// Why a TLS handshake failed: ProtocolMismatch, ConnectionLost or Cancelled.
[[nodiscard]] Error handshakeFailed(const boost::system::error_code& ec);

/// Why an established connection ended: ConnectionLost or Cancelled.
[[nodiscard]] Error connectionFailed(const boost::system::error_code& ec);

/// Inside a catch block: what was caught, as a value.
[[nodiscard]] Error caughtError() noexcept;

/// "address:port"; an IPv4 address that came in on an IPv6 socket is written as IPv4.
[[nodiscard]] std::string endpointText(const boost::asio::ip::tcp::endpoint& endpoint);

}
