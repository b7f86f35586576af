#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "server_limits.h"
#include "token_bucket.h"

#include <boost/asio/ip/address.hpp>

#include <map>
#include <memory>
#include <string>

namespace alongside::server {

/// What clients of one address do together: how many they are, how fast, how often they open.
///
/// Of an IPv6 address the first 64 bits count, because whoever has one usually has all of these.
///
/// Threads: use from one at a time.
class ClientAddresses {
public:
    using Time = TokenBucket::Time;

    struct Use {
        TokenBucket bytes;
        TokenBucket opens;
        std::size_t connections = 0;
    };
    /// A connection's share in its address; counted for as long as it lives.
    using Share = std::shared_ptr<Use>;

    explicit ClientAddresses(const ServerLimits& limits);

    /// Null when there are too many connections from there, or too many addresses are remembered.
    [[nodiscard]] Share enter(const boost::asio::ip::address& address, Time now);
    [[nodiscard]] std::size_t size() const { return m_uses.size(); }

private:
    using Key = std::string;
    [[nodiscard]] static Key keyOf(const boost::asio::ip::address& address);
    [[nodiscard]] Share unlimited(Time now) const;
    /// Those that nobody uses and that owe nothing.
    void forgetRested(Time now);

    const ServerLimits m_limits;
    std::map<Key, std::shared_ptr<Use>> m_uses;
};

}
