#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// The real server, as a process with a configuration file, and what speaks to it over real sockets.

#include "net_raw_peer.h"
#include "simulated_link.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <sys/types.h>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace alongside::scenario {

inline constexpr const char* kHere = "127.0.0.1";
/// Another address of this machine, for those who mean harm.
inline constexpr const char* kElsewhere = "127.0.0.2";

/// What a command of the server printed, and how it ended.
struct CommandOutcome {
    int exitCode = -1;
    std::string out; ///< standard output
    [[nodiscard]] nlohmann::json result() const
    {
        return nlohmann::json::parse(out, nullptr, false).value("result", nlohmann::json::object());
    }
};

class ServerProgram {
public:
    /// Starts it with these lines of settings, besides its data and port, and waits until it is ready.
    /// It logs JSON.
    explicit ServerProgram(
        const std::string& settings = {}, std::vector<std::string> arguments = {});
    ~ServerProgram();
    ServerProgram(const ServerProgram&) = delete;
    ServerProgram& operator=(const ServerProgram&) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] pid_t pid() const { return m_pid; }
    [[nodiscard]] std::filesystem::path data() const { return m_folder.path() / "data"; }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path(); }
    void signal(int number) const;
    /// SIGTERM, and the exit code; -1 when it had to be killed.
    int stop();
    /// Waits for the end of one that is stopping.
    int waitForEnd();
    /// SIGKILL: it has no time for anything.
    void kill();
    /// After its end: on the same data, at the same port.
    void startAgain();

    /// Waits until an event of this name was logged `times` times; the last of them.
    nlohmann::json event(const std::string& name, std::size_t times = 1);
    [[nodiscard]] std::size_t events(const std::string& name);
    [[nodiscard]] std::string log();

    /// GET over TLS: the answer with its header; empty when it was refused.
    std::string get(const std::string& target) const;
    /// A number of /metrics, with its label when it has one; 0 when it is not there.
    double metric(const std::string& nameAndLabel) const;
    /// Asks until the number is at least so high.
    ::testing::AssertionResult reaches(const std::string& nameAndLabel, double least) const;
    [[nodiscard]] std::size_t residentBytes() const;

    /// Runs another command on the same data, with this on its standard input.
    CommandOutcome command(std::vector<std::string> arguments, const std::string& input = {}) const;
    log::ServerInvitation invitation() const;

private:
    void start(const std::vector<std::string>& arguments);
    void readLog(int end);

    TemporaryFolder m_folder;
    std::vector<std::string> m_arguments;
    pid_t m_pid = -1;
    std::uint16_t m_port = 0;
    std::mutex m_mutex;
    std::condition_variable m_said;
    std::string m_log;
    bool m_logEnded = false;
    std::thread m_reader;
};

/// Runs one coroutine to its end; what it leaves behind lives with `io`.
template<class T>
T runOn(boost::asio::io_context& io, boost::asio::awaitable<T> work)
{
    std::optional<T> value;
    std::exception_ptr error;
    boost::asio::co_spawn(io, std::move(work), [&](std::exception_ptr e, T v) {
        error = std::move(e);
        value.emplace(std::move(v));
    });
    io.restart();
    while (!value && io.run_one() != 0) { }
    if (error)
        std::rethrow_exception(error);
    return std::move(*value);
}

/// Somebody's tablet that speaks to servers over real sockets.
class OnlineTablet {
public:
    OnlineTablet(const std::filesystem::path& home, std::string name);
    explicit OnlineTablet(std::unique_ptr<SimulatedTablet> tablet);
    /// One that is there already.
    static std::unique_ptr<OnlineTablet> existing(
        const std::filesystem::path& home, const std::string& name);

    plan::Workspace& workspace() { return m_tablet->workspace(); }
    SimulatedTablet& tablet() { return *m_tablet; }
    boost::asio::io_context& io() { return m_io; }
    store::Replica& replica(const SpaceId& space);
    /// Connects, exchanges everything, and disconnects; the error's name when that did not go well.
    std::string shares(const SpaceId& space);
    void says(const SpaceId& space, std::string_view words,
        plan::Sharing sharing = plan::Sharing::Everyone);
    /// What there is to read of what was said.
    std::multiset<std::string> reads(const SpaceId& space);
    /// Accepts an invitation as text, and shares.
    std::string joins(const std::string& invitation);

private:
    OnlineTablet() = default;

    boost::asio::io_context m_io{1};
    SystemClock m_clock;
    std::unique_ptr<SimulatedTablet> m_tablet;
};

/// A tablet over real sockets, with one plan on a server.
class PoliteTablet {
public:
    explicit PoliteTablet(const ServerProgram& server);
    /// Writes something and shares it. False when that did not go well within half a minute.
    ::testing::AssertionResult writesAndShares();
    ::testing::AssertionResult shares();
    /// What went wrong with sharing last.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const SpaceId& space() const { return m_space; }
    void write(std::string_view words);

private:
    TemporaryFolder m_folder;
    SystemClock m_clock;
    boost::asio::io_context m_io{1};
    SimulatedTablet m_tablet;
    SpaceId m_space;
    std::optional<Error> m_error;
    int m_written = 0;
};

}
