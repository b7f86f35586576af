#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "simulated_link.h"

#include <gtest/gtest.h>

namespace alongside::scenario {

/// A plan on a server, founded by Ana, with helpers for those who join it.
class TwoPeople : public ::testing::Test {
protected:
    void SetUp() override;

    /// An invitation by Ana, already with the server.
    log::SpaceInvitation invitation(std::string_view role = "supporter", bool steward = false,
        TimeMs validForMs = 1'000'000, std::uint32_t uses = 1);
    /// Joins with an invitation; what the server said against it, if anything.
    std::optional<Error> join(SimulatedTablet& tablet, const log::SpaceInvitation& with);
    bool run(const std::function<bool()>& done);
    bool allEven();
    store::RecordPlace addStatement(SimulatedTablet& tablet, std::string_view part,
        std::string_view words, plan::Sharing sharing = plan::Sharing::Everyone,
        bool beside = false);
    std::vector<plan::RecordInfo> statements(SimulatedTablet& tablet);
    void expectEqual(SimulatedTablet& a, SimulatedTablet& b);
    void restartServer();
    void stopServer();
    void startServer();

    TemporaryFolder folder{quickFolder()};
    FakeClock clock;
    boost::asio::io_context io;
    server::ServerLimits limits; ///< of the server when it is started again
    std::unique_ptr<SimulatedServer> server
        = std::make_unique<SimulatedServer>(io, folder.path() / "server", clock);
    SimulatedTablet ana{io, folder.path() / "ana", "Ana", clock};
    SimulatedTablet dev{io, folder.path() / "dev", "Dev", clock};
    SimulatedTablet theo{io, folder.path() / "theo", "Theo", clock};
    SpaceId space;
    std::vector<SimulatedTablet*> tablets{&ana, &dev, &theo};
};

}
