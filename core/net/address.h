#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace alongside::net {

inline constexpr std::uint16_t kDefaultPort = 4443;

/// Where a server is.
struct ServerAddress {
    std::string host;                  ///< a name in lower case, or an IP address without brackets
    std::uint16_t port = kDefaultPort; ///< 0 only for listening: the system chooses one

    /// "host:port", an IPv6 address in brackets. parseServerAddress() reads it back.
    [[nodiscard]] std::string text() const;
    bool operator==(const ServerAddress&) const = default;
};

/// Reads what people type: "wss://host", "wss://host:port", "host:port", "host", "[::1]:4443".
/// Fails with BadArgument; the detail says what is wrong with it.
[[nodiscard]] Result<ServerAddress> parseServerAddress(std::string_view text);

/// True for a DNS name in ASCII (RFC 1123; underscores pass, as names inside offices have them).
[[nodiscard]] bool isHostName(std::string_view text);
/// True for an IPv4 or IPv6 address, without brackets.
[[nodiscard]] bool isIpAddress(std::string_view text);

}
