// SPDX-License-Identifier: Apache-2.0
#include "hostile_crowd.h"

#include <boost/asio/write.hpp>

#include <array>
#include <chrono>

namespace alongside::scenario {

namespace asio = boost::asio;
using asio::ip::tcp;

std::size_t HostileCrowd::connect(
    std::size_t count, const std::string& from, const std::string& first)
{
    std::size_t connected = 0;
    for (std::size_t i = 0; i < count; ++i) {
        boost::system::error_code code;
        tcp::socket socket(m_io);
        socket.open(tcp::v4(), code);
        if (!code)
            socket.bind({asio::ip::make_address(from), 0}, code);
        if (!code)
            socket.connect({asio::ip::address_v4::loopback(), m_port}, code);
        if (code)
            continue;
        ++connected;
        if (!first.empty())
            asio::write(socket, asio::buffer(first), code);
        m_sockets.push_back(std::move(socket));
    }
    return connected;
}

std::size_t HostileCrowd::waitForClosed(std::size_t count)
{
    std::size_t closed = 0;
    std::array<char, 256> block{};
    const std::function<void(tcp::socket&)> listen = [&](tcp::socket& socket) {
        socket.async_read_some(
            asio::buffer(block), [&](const boost::system::error_code& code, std::size_t) {
                if (code == asio::error::operation_aborted)
                    return;
                if (!code)
                    return listen(socket);
                ++closed;
            });
    };
    for (auto& socket : m_sockets)
        listen(socket);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    m_io.restart();
    while (closed < count && std::chrono::steady_clock::now() < end)
        m_io.run_one_for(std::chrono::milliseconds(50));
    for (auto& socket : m_sockets) {
        boost::system::error_code ignored;
        socket.cancel(ignored);
    }
    m_io.restart();
    m_io.poll();
    return closed;
}

}
