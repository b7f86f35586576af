// SPDX-License-Identifier: Apache-2.0
#include "peer_protocol.h"

#include "bench_tools.h"

#include <boost/asio/post.hpp>
#include <boost/asio/read_until.hpp>

#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <istream>

namespace alongside::bench {

double monotonicMs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

PeerProtocol::PeerProtocol(boost::asio::io_context& io)
    : m_io(io)
    , m_input(io, ::dup(STDIN_FILENO))
{
    readNext();
}

void PeerProtocol::on(const std::string& name, Command f)
{
    m_commands[name] = std::move(f);
    const auto early = std::exchange(m_early, {});
    for (const auto& message : early)
        boost::asio::post(m_io, [this, message] { received(message); });
}

void PeerProtocol::say(const std::string& event, nlohmann::ordered_json fields)
{
    nlohmann::ordered_json line{{"ev", event}}; // the harness looks for lines that begin with it
    line.update(fields);
    std::cout << line.dump() << std::endl;
}

void PeerProtocol::giveUp(const std::string& why)
{
    say("fail", {{"error", why}});
    std::cerr << "alongside-bench: " << why << std::endl;
    ::_exit(1);
}

void PeerProtocol::readNext()
{
    boost::asio::async_read_until(
        m_input, m_buffer, '\n', [this](const boost::system::error_code& error, std::size_t) {
            if (error)
                return received({{"cmd", "quit"}});
            std::istream in(&m_buffer);
            std::string line;
            std::getline(in, line);
            const auto message = nlohmann::json::parse(line, nullptr, false);
            if (message.is_object() && message.value("cmd", "") == "quit")
                return received(message);
            readNext();
            if (message.is_object())
                received(message);
        });
}

void PeerProtocol::received(const nlohmann::json& message)
{
    const auto name = message.value("cmd", "");
    if (const auto it = m_commands.find(name); it != m_commands.end())
        it->second(message);
    else if (name == "quit")
        m_io.stop();
    else
        m_early.push_back(message);
}

nlohmann::ordered_json Latencies::summary() const
{
    auto sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto at = [&](double part) -> nlohmann::ordered_json {
        if (sorted.empty())
            return nullptr;
        const auto place = static_cast<std::size_t>(part * static_cast<double>(sorted.size()));
        return rounded(sorted[std::min(sorted.size() - 1, place)]);
    };
    return {{"count", sorted.size()}, {"p50", at(0.5)}, {"p90", at(0.9)}, {"p99", at(0.99)},
        {"max", at(1)}};
}

}
