#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Many sockets that mean harm, all in one thread.

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <functional>
#include <string>
#include <vector>

namespace alongside::scenario {

/// Plain TCP sockets without TLS.
class HostileCrowd {
public:
    explicit HostileCrowd(std::uint16_t port)
        : m_port(port)
    {
    }
    /// Connects so many from an address, each saying this first. How many came about.
    std::size_t connect(std::size_t count, const std::string& from, const std::string& first);
    /// Waits until so many have been closed by the other side, for half a minute at most.
    std::size_t waitForClosed(std::size_t count);
    void vanish() { m_sockets.clear(); }

private:
    std::uint16_t m_port;
    boost::asio::io_context m_io{1};
    std::vector<boost::asio::ip::tcp::socket> m_sockets;
};

}
