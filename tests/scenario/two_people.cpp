// SPDX-License-Identifier: Apache-2.0
#include "two_people.h"

namespace alongside::scenario {

void TwoPeople::SetUp()
{
    ASSERT_TRUE(crypto::initialise());
    auto created = ana.workspace().createSpace("plan", "Theo's plan", "family");
    ASSERT_TRUE(created) << describe(created.error());
    space = *created;
    ASSERT_TRUE(ana.workspace().setServer(space, server->invite()));
    ana.connect(*server);
    ASSERT_TRUE(run([&] { return ana.isEven(); }));
}

log::SpaceInvitation TwoPeople::invitation(
    std::string_view role, bool steward, TimeMs validForMs, std::uint32_t uses)
{
    auto text = ana.workspace().invite(space, role, steward, validForMs, uses);
    EXPECT_TRUE(text) << describe(text.error());
    EXPECT_TRUE(run([&] { return ana.isEven(); }));
    return log::SpaceInvitation::fromText(text.value_or("")).value_or(log::SpaceInvitation{});
}

std::optional<Error> TwoPeople::join(SimulatedTablet& tablet, const log::SpaceInvitation& with)
{
    auto joined = tablet.workspace().join(with);
    if (!joined)
        return joined.error();
    tablet.connect(*server);
    EXPECT_TRUE(run([&] { return tablet.isEven() || tablet.refused().has_value(); }));
    return tablet.refused();
}

bool TwoPeople::run(const std::function<bool()>& done)
{
    return runUntil(io, tablets, done);
}

bool TwoPeople::allEven()
{
    return run([&] { return ana.isEven() && dev.isEven(); });
}

store::RecordPlace TwoPeople::addStatement(SimulatedTablet& tablet, std::string_view part,
    std::string_view words, plan::Sharing sharing, bool beside)
{
    auto added = tablet.workspace().add(space, sharing, "statement",
        {{"part", std::string(part)}, {"words", std::string(words)}, {"saidBy", "Theo"},
            {"saidAs", "me"}},
        beside);
    EXPECT_TRUE(added) << describe(added.error());
    return added ? added->place : store::RecordPlace{};
}

std::vector<plan::RecordInfo> TwoPeople::statements(SimulatedTablet& tablet)
{
    return tablet.workspace().list(space, "statement").value_or(std::vector<plan::RecordInfo>{});
}

void TwoPeople::expectEqual(SimulatedTablet& a, SimulatedTablet& b)
{
    auto left = a.workspace().replicas().open(space);
    auto right = b.workspace().replicas().open(space);
    ASSERT_TRUE(left && right);
    EXPECT_EQ(*(*left)->view().digest((*left)->everyone()),
        *(*right)->view().digest((*right)->everyone()));
}

void TwoPeople::restartServer()
{
    stopServer();
    startServer();
}

void TwoPeople::stopServer()
{
    for (auto* tablet : tablets)
        tablet->cut();
    ASSERT_FALSE(runUntil(io, {}, [round = 0]() mutable { return ++round < 0; }));
    server.reset();
}

void TwoPeople::startServer()
{
    server = std::make_unique<SimulatedServer>(io, folder.path() / "server", clock, limits);
}

}
