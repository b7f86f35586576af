#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <atomic>
#include <cstdint>
#include <memory>
#include <random>
#include <set>
#include <thread>

namespace alongside::soak {

/// A bad network between tablets and a server on this machine: it refuses some connections, delays, cuts
/// after a time or in the middle of what is said, and now and then is gone for everybody.
///
/// Threads: its own; call it from any one other.
class FaultyWay {
public:
    FaultyWay(std::uint16_t serverPort, std::uint32_t seed);
    ~FaultyWay();
    FaultyWay(const FaultyWay&) = delete;
    FaultyWay& operator=(const FaultyWay&) = delete;

    /// Where tablets connect.
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    /// From here on all arrives.
    void heal();

    [[nodiscard]] std::uint64_t refused() const { return m_refused; }
    [[nodiscard]] std::uint64_t cuts() const { return m_cuts; }
    [[nodiscard]] std::uint64_t outages() const { return m_outages; }

private:
    struct Passage;
    void accept();
    void begin(boost::asio::ip::tcp::socket tablet);
    void scheduleOutage();
    void cutAll();

    boost::asio::io_context m_io{1};
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> m_open;
    boost::asio::ip::tcp::acceptor m_acceptor;
    boost::asio::steady_timer m_outage;
    boost::asio::ip::tcp::endpoint m_server;
    std::uint16_t m_port = 0;
    std::mt19937 m_chance;
    std::set<std::shared_ptr<Passage>> m_passages;
    bool m_isOut = false;
    bool m_isHealed = false;
    std::atomic<std::uint64_t> m_refused = 0;
    std::atomic<std::uint64_t> m_cuts = 0;
    std::atomic<std::uint64_t> m_outages = 0;
    std::thread m_thread;
};

}
