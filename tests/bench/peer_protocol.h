#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// The line protocol by which a harness measures sync engines beside each other: one process a role,
// JSON objects on standard input and output, one a line.

#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/streambuf.hpp>

#include <nlohmann/json.hpp>

#include <exception>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace alongside::bench {

/// CLOCK_MONOTONIC in milliseconds: comparable between the processes of one machine.
[[nodiscard]] double monotonicMs();

/// One process of a measurement. Commands come in by name; what happens goes out as events.
///
/// Threads: that of the io_context.
class PeerProtocol {
public:
    using Command = std::function<void(const nlohmann::json& options)>;

    explicit PeerProtocol(boost::asio::io_context& io);

    /// Calls `f` at each command of this name; one that came before it is not lost.
    void on(const std::string& name, Command f);
    /// Without a command of this name, "quit" and the end of the input stop the io_context.
    static void say(
        const std::string& event, nlohmann::ordered_json fields = nlohmann::ordered_json::object());

    /// Says why, and ends the process. For what is called from coroutines, which swallow exceptions.
    [[noreturn]] static void giveUp(const std::string& why);
    template<class F>
    static void orGiveUp(F&& f)
    {
        try {
            f();
        } catch (const std::exception& e) {
            giveUp(e.what());
        }
    }

private:
    void readNext();
    void received(const nlohmann::json& message);

    boost::asio::io_context& m_io;
    boost::asio::posix::stream_descriptor m_input;
    boost::asio::streambuf m_buffer;
    std::map<std::string, Command> m_commands;
    std::vector<nlohmann::json> m_early;
};

/// Times in milliseconds, and what the harness asks of them.
class Latencies {
public:
    void add(double ms) { m_values.push_back(ms); }
    [[nodiscard]] nlohmann::ordered_json summary() const;

private:
    std::vector<double> m_values;
};

}
