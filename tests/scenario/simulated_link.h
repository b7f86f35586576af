#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Tablets and a server in one process, joined by a link that a test can cut. The server's session,
// hub and store and the tablets' workspaces are the real ones; only sockets and TLS are missing.

#include "base/clock.h"
#include "net/connection.h"
#include "plan/workspace.h"
#include "server_session.h"
#include "space_hub.h"
#include "sqlite_log_store.h"
#include "sync/replica_driver.h"
#include "temporary_folder.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace alongside::scenario {

using test::TemporaryFolder;

/// A clock that moves when it is told to.
class FakeClock final : public Clock {
public:
    [[nodiscard]] TimeMs now() const override { return m_now; }
    void advance(TimeMs ms) { m_now += ms; }

private:
    TimeMs m_now = 1'760'000'000'000;
};

/// A folder for what a test writes: in memory where there is room, because nothing here waits for a disk
/// to be true. (What is on a disk when power fails is vault_faults_test.cpp's and the server's matter.)
std::filesystem::path quickFolder();

enum class Way { ToServer, ToTablet };

/// What a network may do to what it carries. A tablet without one has a link on which all arrives.
class Carriage {
public:
    Carriage() = default;
    Carriage(const Carriage&) = delete;
    Carriage& operator=(const Carriage&) = delete;
    virtual ~Carriage() = default;
    virtual void connected() { }
    /// What arrives in place of a frame, in order; nothing while it is held back, or when it is lost.
    virtual std::vector<Bytes> carry(Way way, Bytes frame) = 0;
    /// What was held back and arrives now.
    virtual std::vector<Bytes> due(Way) { return {}; }
    /// Nothing arrives any more, either way, until there is another connection.
    [[nodiscard]] virtual bool isCut() const { return false; }
};

/// What lies between a tablet and the server. Outlives whichever end goes first.
struct SimulatedWire {
    explicit SimulatedWire(boost::asio::any_io_executor executor)
        : wake(std::move(executor))
    {
    }
    void arrive(Bytes frame);
    void cut();

    std::deque<Bytes> toClient;
    std::deque<Bytes> toServer;
    bool closed = false;
    boost::asio::steady_timer wake;
};

/// The server's end of a simulated connection.
class SimulatedConnection final : public net::Connection {
public:
    explicit SimulatedConnection(std::shared_ptr<SimulatedWire> wire)
        : m_wire(std::move(wire))
    {
    }
    [[nodiscard]] net::asio::awaitable<Result<Bytes>> receive() override;
    [[nodiscard]] net::asio::awaitable<Result<void>> send(Bytes message) override;
    [[nodiscard]] net::asio::awaitable<void> close() override;
    void abort() override { m_wire->cut(); }
    [[nodiscard]] Bytes channelBinding() const override { return Bytes(32, 7); }
    [[nodiscard]] std::string peerAddress() const override { return "simulated"; }

private:
    std::shared_ptr<SimulatedWire> m_wire;
};

class SimulatedServer {
public:
    SimulatedServer(boost::asio::io_context& io, const std::filesystem::path& folder,
        const Clock& clock, const server::ServerLimits& limits = {});
    /// `oneThread`: commits run on `io` too, so that all happens in the same order every time.
    SimulatedServer(boost::asio::io_context& io, std::unique_ptr<server::LogStore> store,
        const Clock& clock, const server::ServerLimits& limits = {}, bool oneThread = false);
    /// A session of the real server over a simulated connection.
    std::shared_ptr<SimulatedWire> accept();
    server::LogStore& store() { return *m_store; }
    server::SpaceHub& hub() { return m_hub; }
    /// As `alongside-server invite` does.
    log::ServerInvitation invite(std::uint32_t uses = 1, TimeMs validForMs = 1'000'000);

private:
    boost::asio::io_context& m_io;
    const Clock& m_clock;
    std::unique_ptr<server::LogStore> m_store;
    server::SpaceHub m_hub;
    std::uint64_t m_number = 0;
};

/// One person's tablet: can lose its connection, be killed, and be opened again.
class SimulatedTablet {
public:
    SimulatedTablet(boost::asio::io_context& io, std::filesystem::path home, std::string name,
        const Clock& clock);
    /// One that begins with what another had when it was copied, on a machine of its own; with its clock,
    /// unless it has one.
    SimulatedTablet(
        const SimulatedTablet& of, const std::filesystem::path& home, const Clock* clock = nullptr);
    /// Where its stores are, and what its machine remembers beside them.
    [[nodiscard]] const std::filesystem::path& home() const { return m_home; }
    [[nodiscard]] std::filesystem::path machine() const { return m_home.string() + "-machine"; }
    [[nodiscard]] const std::map<SpaceId, sync::StreamReport>& reports() const { return m_reports; }

    plan::Workspace& workspace() { return *m_workspace; }
    /// All spaces of this tablet, from now on.
    void connect(SimulatedServer& server);
    void cut();
    /// What its connections go over from now on. Outlives the tablet, or is taken away with null.
    void goOver(Carriage* carriage) { m_carriage = carriage; }
    /// As SIGKILL does: nothing is told, nothing is flushed.
    void kill();
    void reopen();
    /// The same where it may fail: on a disk with faults.
    Result<void> tryReopen();
    [[nodiscard]] bool isOpen() const { return m_workspace != nullptr; }
    [[nodiscard]] bool isConnected() const { return m_connection != nullptr && !m_broken; }
    [[nodiscard]] bool isEven() const;
    [[nodiscard]] const std::optional<Error>& refused() const { return m_refused; }
    /// Moves frames once; true when something moved.
    bool pump();
    [[nodiscard]] const std::string& name() const { return m_name; }
    /// Everything that passed over this tablet's link, both ways.
    [[nodiscard]] const Bytes& wire() const { return m_wire; }

private:
    [[nodiscard]] std::vector<Bytes> carry(Way way, Bytes frame);
    void toServer(std::vector<Bytes> frames);
    void toTablet(std::vector<Bytes> frames);
    bool breaks();

    boost::asio::io_context& m_io;
    std::filesystem::path m_home;
    std::string m_name;
    const Clock& m_clock;
    std::unique_ptr<plan::Workspace> m_workspace;
    std::unique_ptr<sync::ReplicaDriver> m_driver;
    std::shared_ptr<SimulatedWire> m_connection;
    std::map<SpaceId, sync::StreamReport> m_reports;
    std::size_t m_spacesConnected = 0;
    Carriage* m_carriage = nullptr;
    bool m_broken = false; ///< by the carriage
    std::optional<Error> m_refused;
    Bytes m_wire;
};

/// Runs everything until `done`, or for so many rounds at most; whether it was done.
bool runUntil(boost::asio::io_context& io, const std::vector<SimulatedTablet*>& tablets,
    const std::function<bool()>& done);

}
