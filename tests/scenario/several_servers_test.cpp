// SPDX-License-Identifier: Apache-2.0
//
// Aim: it does not matter through which of several servers on one PostgreSQL somebody is connected:
// what is said arrives live, and who may do what is judged by what is true, wherever it was said.
// Method: two real hubs, each with a store and connections of its own, in one process; one is made
// deaf where what must hold is not to depend on hearing in time; connections are ended from outside.

#include "simulated_link.h"

#include "postgres_log_store.h"
#include "private_postgres.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace alongside::scenario {
namespace {

    class SeveralServers : public ::testing::Test {
    protected:
        void SetUp() override
        {
            ASSERT_TRUE(crypto::initialise());
            space = *ana.workspace().createSpace("plan", "Theo's plan", "family");
            ASSERT_TRUE(ana.workspace().setServer(space, first.invite()));
            ana.connect(first);
            ASSERT_TRUE(run([&] { return ana.isEven(); }));
            const auto text = ana.workspace().invite(space, "supporter", false, 1'000'000, 1);
            ASSERT_TRUE(text);
            ASSERT_TRUE(run([&] { return ana.isEven(); }));
            ASSERT_TRUE(dev.workspace().join(*log::SpaceInvitation::fromText(*text)));
            dev.connect(second);
            ASSERT_TRUE(run([&] { return dev.isEven(); }));
            // Ana's tablet, at the first server, hears that Dev joined at the second.
            ASSERT_TRUE(run([&] { return ana.workspace().findMember(space, "Dev").has_value(); }));
        }

        std::unique_ptr<server::LogStore> open()
        {
            auto store = server::PostgresLogStore::open(address);
            EXPECT_TRUE(store) << describe(store.error());
            return std::move(*store);
        }
        bool run(const std::function<bool()>& done) { return runUntil(io, {&ana, &dev}, done); }
        void say(SimulatedTablet& tablet, std::string_view words)
        {
            const auto said = tablet.workspace().add(space, plan::Sharing::Everyone, "statement",
                {{"part", "bedtime"}, {"words", std::string(words)}, {"saidBy", "Theo"},
                    {"saidAs", "me"}},
                true);
            ASSERT_TRUE(said) << describe(said.error());
        }
        std::size_t count(SimulatedTablet& tablet)
        {
            return tablet.workspace()
                .list(space, "statement")
                .value_or(std::vector<plan::RecordInfo>{})
                .size();
        }
        void removeDev()
        {
            const auto gone = ana.workspace().findMember(space, "Dev");
            ASSERT_TRUE(gone);
            ASSERT_TRUE(ana.workspace().removeMember(space, gone->id));
        }
        bool isInStore(SimulatedTablet& by, std::uint64_t changes)
        {
            const auto replica = by.workspace().replicas().open(space);
            const auto version = first.store().version(space);
            const auto chain = version->find({(*replica)->everyone(), (*replica)->author().id()});
            return chain != version->end() && chain->second >= changes;
        }

        const std::string address = test::newPostgresDatabase();
        TemporaryFolder folder;
        FakeClock clock;
        boost::asio::io_context io;
        SimulatedServer first{io, open(), clock};
        SimulatedServer second{io, open(), clock};
        SimulatedTablet ana{io, folder.path() / "ana", "Ana", clock};
        SimulatedTablet dev{io, folder.path() / "dev", "Dev", clock};
        SpaceId space;
    };

    TEST_F(SeveralServers, WhatIsSaidAtOneArrivesLiveAtTheOther)
    {
        say(ana, "I go to bed at ten.");
        EXPECT_TRUE(run([&] { return count(dev) == 1; }));
        say(dev, "With the door shut.");
        EXPECT_TRUE(run([&] { return count(ana) == 2; }));
        EXPECT_TRUE(first.store().check().problems.empty());
    }

    TEST_F(SeveralServers, WhatIsSaidWhileConnectionsToTheDatabaseBreakArrivesAfterwards)
    {
        EXPECT_GT(test::cutPostgresConnections(address), 0);
        say(ana, "I go to bed at ten.");
        EXPECT_TRUE(run([&] { return count(dev) == 1 && ana.isEven(); }));
        EXPECT_GT(test::cutPostgresConnections(address), 0);
        say(dev, "With the door shut.");
        EXPECT_TRUE(run([&] { return count(ana) == 2; }));
    }

    TEST_F(SeveralServers, SomebodyRemovedAtOneIsToldAtOnceAtTheOther)
    {
        removeDev();
        ASSERT_TRUE(run([&] { return dev.refused().has_value(); }));
        EXPECT_EQ(dev.refused()->code, ErrorCode::NoLongerShared);
    }

    TEST_F(SeveralServers, SomebodyRemovedAtOneCannotWriteAtTheOtherThoughItHeardNothing)
    {
        say(dev, "Before.");
        ASSERT_TRUE(run([&] { return isInStore(dev, 1) && count(ana) == 1; }));
        second.store().listen({});
        removeDev();
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        say(dev, "After.");
        ASSERT_TRUE(run([&] { return dev.refused().has_value(); }));
        EXPECT_EQ(dev.refused()->code, ErrorCode::NoLongerShared);
        EXPECT_FALSE(isInStore(dev, 2));
        EXPECT_EQ(count(ana), 1U);
        EXPECT_TRUE(first.store().check().problems.empty());
    }

    TEST_F(SeveralServers, AMemberIsNotHeldUpByAChangeOfMembershipThatTheServerDidNotHearOf)
    {
        second.store().listen({});
        ASSERT_TRUE(ana.workspace().invite(space, "friend", false, 1'000'000, 1));
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        say(dev, "It is judged anew.");
        EXPECT_TRUE(run([&] { return isInStore(dev, 1) && dev.isEven() && count(ana) == 1; }));
        EXPECT_EQ(dev.refused(), std::nullopt);
    }

    TEST_F(SeveralServers, WhoOpensAtADeafServerIsJudgedByWhatIsTrue)
    {
        second.store().listen({});
        removeDev();
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        // Dev's connection keeps what that server knew of the plan in its memory.
        const auto replica = dev.workspace().replicas().open(space);
        sync::Open open;
        open.space = space;
        open.author = (*replica)->author().publicKeys();
        open.have = {{log::kMembership, {}}};
        const auto decision = second.hub().decide(open);
        ASSERT_TRUE(decision);
        EXPECT_FALSE(decision->goesOn) << "what shows the removal, and no more";
        EXPECT_EQ(decision->allowed, std::vector{log::kMembership});
    }

}
}
