// SPDX-License-Identifier: Apache-2.0
//
// Aim: who may come in, who may not, and what somebody who left can still do.
// Method: as story_test.cpp; each test is one sentence.

#include "two_people.h"

#include <algorithm>

namespace alongside::scenario {
namespace {

    using plan::Sharing;

    TEST_F(TwoPeople, AStrangerWithoutAnInvitationIsRefused)
    {
        // Knows the id of the space and where it is, and nothing else.
        log::SpaceInvitation forged;
        forged.space = space;
        forged.server.address = "localhost:4443";
        forged.seed = Bytes(32, 9);
        forged.expiresAt = clock.now() + 1'000'000;
        const auto refused = join(dev, forged);
        ASSERT_TRUE(refused);
        EXPECT_EQ(refused->code, ErrorCode::NotAMember);
        EXPECT_TRUE(statements(dev).empty());
    }

    // A page that waits for it may hear of nothing else: the plan can be empty so far.
    TEST_F(TwoPeople, WhoeverListensHearsThatTheyHaveJoined)
    {
        bool waits = true;
        auto& replicas = dev.workspace().replicas();
        const int listener = replicas.listen([&](const SpaceId& id, const store::Update& update) {
            if (update.membership)
                waits = replicas.open(id).value()->isJoining();
        });
        EXPECT_EQ(join(dev, invitation()), std::nullopt);
        replicas.forget(listener);
        EXPECT_FALSE(waits);
    }

    TEST_F(TwoPeople, AnInvitationIsGoodForAsManyAsItSays)
    {
        const auto once = invitation();
        EXPECT_EQ(join(dev, once), std::nullopt);
        const auto refused = join(theo, once);
        ASSERT_TRUE(refused);
        EXPECT_EQ(refused->code, ErrorCode::InvitationUsedUp);
    }

    TEST_F(TwoPeople, AnInvitationThatIsTooOldIsRefusedByTheTablet)
    {
        const auto old = invitation("supporter", false, 5'000);
        clock.advance(10'000);
        const auto refused = join(dev, old);
        ASSERT_TRUE(refused);
        EXPECT_EQ(refused->code, ErrorCode::InvitationExpired);
    }

    TEST_F(TwoPeople, AnInvitationThatIsTooOldIsRefusedByTheServerWhateverTheTabletSays)
    {
        auto old = invitation("supporter", false, 5'000);
        clock.advance(10'000);
        old.expiresAt = clock.now() + 1'000'000; // altered on the tablet
        const auto refused = join(dev, old);
        ASSERT_TRUE(refused);
        EXPECT_EQ(refused->code, ErrorCode::InvitationExpired);
    }

    TEST_F(TwoPeople, ASpaceIsPlacedOnAServerOnlyByItsInvitation)
    {
        auto second = ana.workspace().createSpace("plan", "Another plan", "family");
        ASSERT_TRUE(second);
        log::ServerInvitation forged;
        forged.server.address = "localhost:4443";
        ASSERT_TRUE(ana.workspace().setServer(*second, forged));
        ana.connect(*server);
        ASSERT_TRUE(run([&] { return ana.refused().has_value(); }));
        EXPECT_EQ(ana.refused()->code, ErrorCode::InvitationInvalid);
        EXPECT_GT(ana.workspace().status(*second)->waiting, 0U);

        // With a real one it goes through, and nothing that was written meanwhile is missing.
        const auto real = server->invite();
        ASSERT_TRUE(ana.workspace().setServer(*second, real));
        ana.connect(*server);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        EXPECT_EQ(ana.workspace().status(*second)->waiting, 0U);

        // And it is used up by that.
        auto third = ana.workspace().createSpace("plan", "A third plan", "family");
        ASSERT_TRUE(ana.workspace().setServer(*third, real));
        ana.connect(*server);
        ASSERT_TRUE(run([&] { return ana.refused().has_value(); }));
        EXPECT_EQ(ana.refused()->code, ErrorCode::InvitationUsedUp);
    }

    TEST_F(TwoPeople, ARemovedMemberGetsNothingMoreAndKeepsWhatTheyWrote)
    {
        ASSERT_EQ(join(dev, invitation()), std::nullopt);
        ASSERT_EQ(join(theo, invitation("person", true)), std::nullopt);
        addStatement(dev, "food", "He likes soup.");
        ASSERT_TRUE(allEven());
        dev.cut();
        addStatement(dev, "mornings", "Written while away, never sent.");

        const auto gone = ana.workspace().findMember(space, "Dev");
        ASSERT_TRUE(gone);
        ASSERT_TRUE(ana.workspace().removeMember(space, gone->id));
        addStatement(ana, "bedtime", "After Dev had left.");
        ASSERT_TRUE(run([&] { return ana.isEven() && theo.isEven(); }));

        dev.connect(*server);
        ASSERT_TRUE(run([&] { return dev.refused().has_value(); }));
        EXPECT_EQ(dev.refused()->code, ErrorCode::NoLongerShared);
        // Who did it is shown, signed, and not the server's word.
        const auto departure = dev.workspace().departure(space);
        ASSERT_TRUE(departure && *departure) << "Dev's tablet knows that Dev was removed";
        EXPECT_EQ((*departure)->how.by.name, "Ana");
        EXPECT_EQ((*departure)->unsent, 1U);
        EXPECT_FALSE((*departure)->hidden);
        EXPECT_EQ(dev.workspace().list(space, "statement").error().code, ErrorCode::NoLongerShared);
        // What Dev wrote is still on Dev's tablet, to be saved.
        const auto own = dev.workspace().ownWords(space);
        ASSERT_TRUE(own);
        ASSERT_EQ(own->size(), 2U);
        EXPECT_TRUE((*own)[0].sent);
        EXPECT_FALSE((*own)[1].sent);
        EXPECT_TRUE(std::any_of((*own)[1].words.begin(), (*own)[1].words.end(),
            [](const auto& said) { return said.second == "Written while away, never sent."; }));
        EXPECT_EQ(statements(ana).size(), 2U); // food stays, mornings never came
        EXPECT_EQ(statements(theo).size(), 2U);
        expectEqual(ana, theo);

        // New keys: what was written afterwards is of a later epoch, and Dev was not given it.
        auto replica = ana.workspace().replicas().open(space);
        const auto everyone = (*replica)->everyone();
        EXPECT_EQ((*replica)->membership().audiences().at(everyone).epoch, 2U);
        EXPECT_FALSE(*dev.workspace().replicas().vault().key(space, everyone, 2));
        EXPECT_TRUE(*theo.workspace().replicas().vault().key(space, everyone, 2));
        EXPECT_TRUE(server->store().check().problems.empty());
    }

    TEST_F(TwoPeople, SomebodyWhoIsConnectedWhenRemovedIsToldAtOnce)
    {
        ASSERT_EQ(join(dev, invitation()), std::nullopt);
        const auto gone = ana.workspace().findMember(space, "Dev");
        ASSERT_TRUE(ana.workspace().removeMember(space, gone->id));
        ASSERT_TRUE(run([&] { return dev.refused().has_value(); }));
        EXPECT_EQ(dev.refused()->code, ErrorCode::NoLongerShared);
        // Nothing of Dev's waited, so it is hidden at once.
        EXPECT_TRUE((*dev.workspace().departure(space))->hidden);
    }

    TEST_F(TwoPeople, OnlyAStewardMayInviteOrRemove)
    {
        ASSERT_EQ(join(dev, invitation()), std::nullopt);
        auto invited = dev.workspace().invite(space, "friend", false, 1'000, 1);
        ASSERT_FALSE(invited);
        EXPECT_EQ(invited.error().code, ErrorCode::NotAllowed);
        const auto who = dev.workspace().findMember(space, "Ana");
        auto removed = dev.workspace().removeMember(space, who->id);
        ASSERT_FALSE(removed);
        EXPECT_EQ(removed.error().code, ErrorCode::NotAllowed);
    }

    TEST_F(TwoPeople, AMemberWhoAsksForSomebodyElsesPrivateAudienceIsNotGivenIt)
    {
        ASSERT_EQ(join(dev, invitation()), std::nullopt);
        addStatement(ana, "bedtime", "Only for me.", Sharing::JustMe);
        ASSERT_TRUE(allEven());
        auto anas = ana.workspace().replicas().open(space);
        auto devs = dev.workspace().replicas().open(space);
        const auto hers = (*anas)->justMe();

        sync::Open open;
        open.stream = 1;
        open.space = space;
        open.author = (*devs)->author().publicKeys();
        open.have = {{log::kMembership, {}}, {hers, {}}};
        server::SpaceHub hub(io.get_executor(), server->store(), clock);
        auto decision = hub.decide(open);
        ASSERT_TRUE(decision) << describe(decision.error());
        EXPECT_EQ(decision->allowed, std::vector{log::kMembership});
        for (const auto& [chain, seq] : decision->have)
            EXPECT_NE(chain.audience, hers);
        const auto here = dev.workspace().replicas().vault().version(space);
        ASSERT_TRUE(here);
        for (const auto& [chain, seq] : *here)
            EXPECT_NE(chain.audience, hers);
    }

}
}
