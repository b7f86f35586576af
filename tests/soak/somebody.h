#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Somebody with a tablet, for a long time: says something, takes a photo, goes where there is no signal, switches it off.

#include "net/sync_client.h"
#include "plan/people.h"
#include "plan/workspace.h"

#include <boost/asio/steady_timer.hpp>

#include <filesystem>
#include <random>
#include <set>

namespace alongside::soak {

/// Everything at the times that chance gives. Threads: the one that runs `io`. Throws when something could not be
/// saved.
class Somebody {
public:
    Somebody(boost::asio::io_context& io, std::filesystem::path home, std::uint32_t seed);

    plan::Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] const SpaceId& space() const { return m_space; }
    [[nodiscard]] const std::vector<std::string>& said() const { return m_said; }
    [[nodiscard]] std::uint64_t timesSwitchedOff() const { return m_switchedOff; }
    [[nodiscard]] std::uint64_t timesAway() const { return m_away; }
    [[nodiscard]] std::uint64_t photos() const { return m_photos; }

    void found(const log::ServerInvitation& server);
    void join(const log::SpaceInvitation& invitation);
    [[nodiscard]] bool isShared() const;
    /// Why their tablet does not try any more, if it does not.
    [[nodiscard]] std::optional<Error> stopped() const;
    /// What they read of what anybody said.
    [[nodiscard]] std::multiset<std::string> reads();

    void live();
    /// Says nothing more, and is connected.
    void rest();

private:
    void switchOn();
    void switchOff();
    template<class Deed>
    void later(double meanSeconds, Deed deed);
    void doSomething();
    void say();
    void takePhoto();

    boost::asio::io_context& m_io;
    std::filesystem::path m_home;
    std::mt19937 m_chance;
    boost::asio::steady_timer m_timer;
    SystemClock m_clock;
    std::string m_id;
    std::unique_ptr<plan::Workspace> m_workspace;
    std::unique_ptr<net::SyncClient> m_client;
    SpaceId m_space;
    std::vector<std::string> m_said;
    std::uint64_t m_switchedOff = 0;
    std::uint64_t m_away = 0;
    std::uint64_t m_photos = 0;
    bool m_rests = false;
};

}
