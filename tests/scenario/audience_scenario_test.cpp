// SPDX-License-Identifier: Apache-2.0
//
// Aim: what some share reaches them and nobody else, through a server that enforces it, however little
// the devices knew of each other.
// Method: as story_test.cpp; each test is one sentence.

#include "two_people.h"

namespace alongside::scenario {
namespace {

    using plan::Sharing;

    class Audiences : public TwoPeople {
    protected:
        void SetUp() override
        {
            TwoPeople::SetUp();
            ASSERT_EQ(join(dev, invitation()), std::nullopt);
            ASSERT_EQ(join(theo, invitation("person", true)), std::nullopt);
            ASSERT_TRUE(allEven());
        }
        MemberId idOf(SimulatedTablet& whose)
        {
            return (*whose.workspace().replicas().open(space))->me();
        }
        plan::AudienceInfo make(SimulatedTablet& by, std::string_view name,
            const std::vector<std::string>& roles, const std::vector<MemberId>& members)
        {
            auto made = by.workspace().makeAudience(space, name, roles, members);
            EXPECT_TRUE(made);
            return *made;
        }
        store::RecordPlace goal(SimulatedTablet& by, const AudienceId& audience, std::string words)
        {
            auto added = by.workspace().add(
                space, audience, "goal", {{"words", std::move(words)}}, plan::AddOptions{});
            EXPECT_TRUE(added) << describe(added.error());
            return added->place;
        }
        std::size_t goals(SimulatedTablet& tablet)
        {
            return tablet.workspace().list(space, "goal")->size();
        }
    };

    TEST_F(Audiences, MadeWithoutASignalArriveWithAllThatIsInThem)
    {
        ana.cut();
        const auto two = make(ana, "", {}, {idOf(theo)});
        goal(ana, two.id, "Save for a bike");
        goal(ana, two.id, "A secret present");
        ana.connect(*server);
        ASSERT_TRUE(allEven());
        EXPECT_EQ(ana.workspace().status(space)->waiting, 0U);
        EXPECT_TRUE(run([&] { return goals(theo) == 2; }));
        EXPECT_EQ(goals(dev), 0U);
        EXPECT_FALSE(*dev.workspace().replicas().vault().key(space, two.id, 1));
        EXPECT_TRUE(server->store().check().problems.empty());
    }

    TEST_F(Audiences, MadeWhileConnectedArriveAtOnce)
    {
        const auto two = make(ana, "Ours", {}, {idOf(dev)});
        goal(ana, two.id, "Save for a bike");
        ASSERT_TRUE(allEven());
        EXPECT_EQ(goals(dev), 1U);
        EXPECT_EQ(goals(theo), 0U);
        EXPECT_EQ(dev.workspace().findAudience(space, "ours")->readers.size(), 2U);
    }

    TEST_F(Audiences, TheServerGivesNothingToWhoIsNotInThem)
    {
        const auto two = make(ana, "", {}, {idOf(theo)});
        goal(ana, two.id, "Save for a bike");
        ASSERT_TRUE(allEven());
        sync::Open open;
        open.stream = 1;
        open.space = space;
        open.author = (*dev.workspace().replicas().open(space))->author().publicKeys();
        open.have = {{log::kMembership, {}}, {two.id, {}}};
        server::SpaceHub hub(io.get_executor(), server->store(), clock);
        auto decision = hub.decide(open);
        ASSERT_TRUE(decision);
        EXPECT_EQ(decision->allowed, std::vector{log::kMembership});
    }

    TEST_F(Audiences, WhoWentOutGetsNothingMoreAndWhoCameInGetsAll)
    {
        const auto two = make(ana, "Two", {}, {idOf(dev)});
        goal(ana, two.id, "For Dev too");
        ASSERT_TRUE(allEven());
        ASSERT_TRUE(ana.workspace().changeReaders(
            space, two.id, {{}, {}, {idOf(theo)}, {idOf(dev)}}));
        goal(ana, two.id, "Not for Dev");
        ASSERT_TRUE(run([&] { return goals(theo) == 2; }));
        ASSERT_TRUE(allEven());
        EXPECT_EQ(goals(dev), 1U);
        expectEqual(ana, theo);
    }

    TEST_F(Audiences, SomebodyWhoJoinsInOneOfTheirRolesReadsThemWhoeverInvitedThem)
    {
        // Theo invites somebody without knowing of the audience that Ana makes meanwhile.
        theo.cut();
        ana.cut();
        auto text = theo.workspace().invite(space, "family", false, 1'000'000, 1);
        ASSERT_TRUE(text);
        const auto family = make(ana, "", {"family"}, {});
        goal(ana, family.id, "For the family");
        theo.connect(*server);
        ana.connect(*server);
        ASSERT_TRUE(allEven());
        SimulatedTablet sis{io, folder.path() / "sis", "Sis", clock};
        ASSERT_TRUE(sis.workspace().join(*log::SpaceInvitation::fromText(*text)));
        sis.connect(*server);
        ASSERT_TRUE(runUntil(io, {&ana, &dev, &theo, &sis}, [&] {
            return ana.isEven() && dev.isEven() && theo.isEven() && sis.isEven()
                && sis.workspace().list(space, "goal")->size() == 1;
        }));
        EXPECT_EQ(goals(dev), 0U);
        EXPECT_EQ(goals(theo), 0U);
    }

}
}
