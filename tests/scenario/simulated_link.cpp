// SPDX-License-Identifier: Apache-2.0
#include "simulated_link.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <gtest/gtest.h>

#include <unistd.h>

namespace alongside::scenario {

namespace asio = boost::asio;

namespace {
    constexpr crypto::PinCost kQuickPin{1, 64 << 10};
    constexpr const char* kPin = "2580";
    constexpr int kRoundsMax = 20'000;
}

std::filesystem::path quickFolder()
{
    constexpr std::uintmax_t kRoom = 512U << 20U;
    const std::filesystem::path memory("/dev/shm");
    std::error_code code;
    const auto room = std::filesystem::space(memory, code);
    return !code && room.available > kRoom && ::access(memory.c_str(), W_OK) == 0
        ? memory
        : std::filesystem::temp_directory_path();
}

void SimulatedWire::arrive(Bytes frame)
{
    toServer.push_back(std::move(frame));
    wake.cancel();
}

void SimulatedWire::cut()
{
    closed = true;
    wake.cancel();
}

asio::awaitable<Result<Bytes>> SimulatedConnection::receive()
{
    const auto wire = m_wire;
    while (wire->toServer.empty() && !wire->closed) {
        wire->wake.expires_at(asio::steady_timer::time_point::max());
        co_await wire->wake.async_wait(asio::as_tuple(asio::use_awaitable));
    }
    if (wire->closed)
        co_return fail(ErrorCode::ConnectionLost);
    auto frame = std::move(wire->toServer.front());
    wire->toServer.pop_front();
    co_return frame;
}

asio::awaitable<Result<void>> SimulatedConnection::send(Bytes message)
{
    if (m_wire->closed)
        co_return fail(ErrorCode::ConnectionLost);
    m_wire->toClient.push_back(std::move(message));
    co_return Result<void>{};
}

asio::awaitable<void> SimulatedConnection::close()
{
    m_wire->cut();
    co_return;
}

SimulatedServer::SimulatedServer(asio::io_context& io, const std::filesystem::path& folder,
    const Clock& clock, const server::ServerLimits& limits)
    : SimulatedServer(io, std::move(*server::SqliteLogStore::open(folder)), clock, limits)
{
}

SimulatedServer::SimulatedServer(asio::io_context& io, std::unique_ptr<server::LogStore> store,
    const Clock& clock, const server::ServerLimits& limits, bool oneThread)
    : m_io(io)
    , m_clock(clock)
    , m_store(std::move(store))
    , m_hub(io.get_executor(), *m_store, clock, limits,
          oneThread ? std::optional<asio::any_io_executor>(io.get_executor()) : std::nullopt)
{
}

std::shared_ptr<SimulatedWire> SimulatedServer::accept()
{
    auto wire = std::make_shared<SimulatedWire>(m_io.get_executor());
    auto session = std::make_shared<server::ServerSession>(
        std::make_unique<SimulatedConnection>(wire), m_hub, m_clock, ++m_number);
    asio::co_spawn(m_io, server::ServerSession::run(session), asio::detached);
    return wire;
}

log::ServerInvitation SimulatedServer::invite(std::uint32_t uses, TimeMs validForMs)
{
    log::ServerInvitation invitation;
    invitation.server.address = "localhost:4443";
    crypto::SystemRandom().fill(invitation.token.bytes);
    EXPECT_TRUE(m_store->addInvitation(
        {server::hashToken(invitation.token.view()), uses, m_clock.now() + validForMs}));
    return invitation;
}

SimulatedTablet::SimulatedTablet(
    asio::io_context& io, std::filesystem::path home, std::string name, const Clock& clock)
    : m_io(io)
    , m_home(std::move(home))
    , m_name(std::move(name))
    , m_clock(clock)
{
    plan::People people(m_home, machine());
    const auto made = people.create({m_name, ""}, kPin, kQuickPin);
    EXPECT_TRUE(made) << (made ? "" : describe(made.error()));
    reopen();
}

SimulatedTablet::SimulatedTablet(
    const SimulatedTablet& of, const std::filesystem::path& home, const Clock* clock)
    : m_io(of.m_io)
    , m_home(home)
    , m_name(of.m_name)
    , m_clock(clock != nullptr ? *clock : of.m_clock)
{
    std::filesystem::copy(of.m_home, m_home, std::filesystem::copy_options::recursive);
}

void SimulatedTablet::reopen()
{
    const auto opened = tryReopen();
    ASSERT_TRUE(opened) << describe(opened.error());
}

Result<void> SimulatedTablet::tryReopen()
{
    plan::People people(m_home, machine());
    ALONGSIDE_TRY_LET(person, people.find(m_name));
    ALONGSIDE_TRY_LET(opened, plan::Workspace::open(people, person, kPin, m_clock));
    m_workspace = std::move(opened);
    return {};
}

void SimulatedTablet::kill()
{
    cut();
    m_workspace.reset();
}

void SimulatedTablet::connect(SimulatedServer& server)
{
    cut();
    m_reports.clear();
    m_refused.reset();
    m_connection = server.accept();
    m_broken = false;
    if (m_carriage != nullptr)
        m_carriage->connected();
    sync::ReplicaDriver::Callbacks callbacks;
    callbacks.send = [this](Bytes frame) {
        if (m_connection == nullptr || m_broken)
            return;
        m_wire.insert(m_wire.end(), frame.begin(), frame.end());
        toServer(carry(Way::ToServer, std::move(frame)));
    };
    callbacks.close = [this](std::optional<Error> error) { m_refused = error ? error : m_refused; };
    callbacks.report = [this](const sync::StreamReport& report) {
        m_reports[report.space] = report;
        if (report.refused)
            m_refused = report.refused;
    };
    auto spaces = m_workspace->replicas().vault().spaces();
    ASSERT_TRUE(spaces);
    m_spacesConnected = spaces->size();
    m_driver = std::make_unique<sync::ReplicaDriver>(
        m_workspace->replicas(), *spaces, Bytes(32, 7), std::move(callbacks));
    m_driver->connected();
}

void SimulatedTablet::cut()
{
    if (m_connection != nullptr)
        m_connection->cut();
    m_connection.reset();
    m_driver.reset();
    m_reports.clear();
}

bool SimulatedTablet::isEven() const
{
    if (m_connection == nullptr || m_broken || m_reports.size() < m_spacesConnected)
        return false;
    for (const auto& [space, report] : m_reports)
        if (!report.even)
            return false;
    return true;
}

std::vector<Bytes> SimulatedTablet::carry(Way way, Bytes frame)
{
    if (m_carriage != nullptr)
        return m_carriage->carry(way, std::move(frame));
    std::vector<Bytes> all;
    all.push_back(std::move(frame));
    return all;
}

void SimulatedTablet::toServer(std::vector<Bytes> frames)
{
    for (auto& frame : frames)
        m_connection->arrive(std::move(frame));
    breaks();
}

void SimulatedTablet::toTablet(std::vector<Bytes> frames)
{
    for (const auto& frame : frames) {
        m_wire.insert(m_wire.end(), frame.begin(), frame.end());
        m_driver->received(frame);
    }
    breaks();
}

// The server hears of it at once; the tablet by hearing nothing more.
bool SimulatedTablet::breaks()
{
    if (!m_broken && m_carriage != nullptr && m_carriage->isCut()) {
        m_broken = true;
        m_connection->cut();
    }
    return m_broken;
}

bool SimulatedTablet::pump()
{
    if (m_connection == nullptr || !m_driver || m_broken)
        return false;
    if (const auto due = m_driver->deadline(); due && *due <= m_clock.now()) {
        m_driver->timer();
        return true;
    }
    bool moved = false;
    if (m_carriage != nullptr) {
        for (const auto way : {Way::ToServer, Way::ToTablet}) {
            auto frames = m_carriage->due(way);
            moved = moved || !frames.empty();
            way == Way::ToServer ? toServer(std::move(frames)) : toTablet(std::move(frames));
        }
        if (breaks())
            return true;
    }
    if (m_connection->toClient.empty()) {
        m_driver->idle();
        return moved;
    }
    auto frame = std::move(m_connection->toClient.front());
    m_connection->toClient.pop_front();
    toTablet(carry(Way::ToTablet, std::move(frame)));
    return true;
}

bool runUntil(asio::io_context& io, const std::vector<SimulatedTablet*>& tablets,
    const std::function<bool()>& done)
{
    for (int round = 0; round < kRoundsMax; ++round) {
        bool moved = io.poll() > 0;
        io.restart();
        for (auto* tablet : tablets)
            moved = tablet->pump() || moved;
        if (done())
            return true;
        if (!moved)
            io.run_one_for(std::chrono::milliseconds(1)); // a commit is on its thread
        io.restart();
    }
    return false;
}

}
