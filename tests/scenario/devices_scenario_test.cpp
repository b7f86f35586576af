// SPDX-License-Identifier: Apache-2.0
//
// Aim: people with several tablets, people who lose one, and people who go: each sees what is theirs, and
// nobody else gets in.
// Method: as story_test.cpp; each test is one sentence.

#include "two_people.h"

#include <algorithm>

namespace alongside::scenario {
namespace {

    using plan::Sharing;

    class Devices : public TwoPeople {
    protected:
        // Dev's second tablet.
        std::optional<Error> addDevice(SimulatedTablet& to, SimulatedTablet& from)
        {
            auto text = from.workspace().inviteDevice({space}, 1'000'000);
            EXPECT_TRUE(text) << describe(text.error());
            EXPECT_TRUE(run([&] { return from.isEven(); }));
            auto invitation = log::DeviceInvitation::fromText(text.value_or(""));
            EXPECT_TRUE(invitation);
            auto joined = to.workspace().joinAsDevice(*invitation);
            if (!joined)
                return joined.error();
            to.connect(*server);
            EXPECT_TRUE(run([&] { return to.isEven() || to.refused().has_value(); }));
            return to.refused();
        }
        std::vector<store::DeviceCard> devices(SimulatedTablet& seenBy, std::string_view name)
        {
            auto list = *seenBy.workspace().devices(space);
            const auto member = ana.workspace().findMember(space, name);
            std::erase_if(list, [&](const auto& d) { return !member || d.member != member->id; });
            return list;
        }
        SimulatedTablet second{io, folder.path() / "dev2", "Dev", clock};
        void SetUp() override
        {
            TwoPeople::SetUp();
            ASSERT_EQ(join(dev, invitation()), std::nullopt);
            tablets.push_back(&second);
        }
    };

    TEST_F(Devices, ASecondTabletOfOnePersonReadsAllThatTheyReadAndWritesInTheirName)
    {
        addStatement(dev, "food", "Soup.");
        addStatement(dev, "mornings", "Only for me.", Sharing::JustMe);
        ASSERT_TRUE(allEven());
        clock.advance(1'000);
        ASSERT_TRUE(second.workspace().replicas().vault().setSetting(
            store::Vault::kDeviceName, "The tablet in the kitchen"));
        ASSERT_EQ(addDevice(second, dev), std::nullopt);
        EXPECT_EQ(statements(second).size(), 2U);
        addStatement(second, "bedtime", "From the kitchen.");
        ASSERT_TRUE(
            run([&] { return allEven() && second.isEven() && statements(ana).size() == 2; }));
        const auto written = statements(ana);
        EXPECT_EQ(written.back().changedBy.name, "Dev");
        EXPECT_EQ(ana.workspace().spaces()->front().people.size(), 2U) << "still two people";
        const auto list = devices(ana, "Dev");
        ASSERT_EQ(list.size(), 2U);
        EXPECT_EQ(list.back().name, "The tablet in the kitchen");
    }

    TEST_F(Devices, WhatIsWrittenOnOneTabletOfAPersonArrivesAtOnceOnTheirOther)
    {
        ASSERT_EQ(addDevice(second, dev), std::nullopt);
        ASSERT_TRUE(run([&] { return allEven() && second.isEven(); }));
        addStatement(dev, "food", "Soup.");
        addStatement(dev, "mornings", "Only for me.", Sharing::JustMe);
        ASSERT_TRUE(run([&] { return second.isEven() && statements(second).size() == 2; }));
        addStatement(second, "bedtime", "And back.", Sharing::JustMe);
        ASSERT_TRUE(run([&] { return dev.isEven() && statements(dev).size() == 3; }));
        EXPECT_EQ(statements(ana).size(), 1U);
    }

    TEST_F(Devices, AnInvitationForADeviceIsForOneAndForThatPerson)
    {
        auto text = dev.workspace().inviteDevice({space}, 1'000'000);
        ASSERT_TRUE(run([&] { return dev.isEven(); }));
        auto invitation = *log::DeviceInvitation::fromText(*text);
        EXPECT_EQ(
            theo.workspace().joinAsDevice(invitation).error().code, ErrorCode::InvitationInvalid);
        ASSERT_TRUE(second.workspace().joinAsDevice(invitation));
        second.connect(*server);
        ASSERT_TRUE(run([&] { return second.isEven(); }));
        // Somebody else who saw it, and says that they are Dev.
        SimulatedTablet third(io, folder.path() / "dev3", "Dev", clock);
        tablets.push_back(&third);
        ASSERT_TRUE(third.workspace().joinAsDevice(invitation));
        third.connect(*server);
        ASSERT_TRUE(run([&] { return third.refused().has_value(); }));
        EXPECT_EQ(third.refused()->code, ErrorCode::InvitationUsedUp);
        tablets.pop_back();
    }

    TEST_F(Devices, ALostTabletIsRemovedWithNewKeysAndItsPersonGoesOn)
    {
        ASSERT_EQ(addDevice(second, dev), std::nullopt);
        addStatement(second, "food", "Sent before it was lost.");
        ASSERT_TRUE(
            run([&] { return allEven() && second.isEven() && statements(dev).size() == 1; }));
        second.cut();
        addStatement(second, "mornings", "Never sent from it.");
        const auto both = devices(dev, "Dev");
        const auto lost = std::find_if(
            both.begin(), both.end(), [](const auto& device) { return !device.isThis; });
        ASSERT_NE(lost, both.end());
        ASSERT_TRUE(dev.workspace().removeDevice(space, lost->id));
        addStatement(ana, "bedtime", "After it was lost.");
        ASSERT_TRUE(run([&] { return allEven() && statements(dev).size() == 2; }));
        auto replica = *dev.workspace().replicas().open(space);
        EXPECT_EQ(replica->membership().audience(replica->everyone())->epoch, 2U);
        EXPECT_EQ(replica->membership().audience(replica->justMe())->epoch, 2U);

        second.connect(*server);
        ASSERT_TRUE(run([&] { return second.refused().has_value(); }));
        EXPECT_EQ(second.refused()->code, ErrorCode::NoLongerShared);
        EXPECT_EQ(statements(ana).size(), 2U);
        const auto departure = *second.workspace().departure(space);
        ASSERT_TRUE(departure);
        EXPECT_TRUE(departure->how.onlyDevice);
        EXPECT_EQ(departure->unsent, 1U);
        auto own = second.workspace().ownWords(space);
        EXPECT_EQ(own->size(), 2U);
    }

    TEST_F(Devices, WhatIsNoLongerSharedIsHiddenOnceItsWordsAreSavedAndSaysSo)
    {
        dev.cut();
        addStatement(ana, "bedtime", "Seen by Dev.");
        dev.connect(*server);
        ASSERT_TRUE(run([&] { return allEven() && statements(dev).size() == 1; }));
        dev.cut();
        addStatement(dev, "mornings", "Never sent.");
        const auto gone = ana.workspace().findMember(space, "Dev");
        ASSERT_TRUE(ana.workspace().removeMember(space, gone->id));
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        dev.connect(*server);
        ASSERT_TRUE(run([&] { return dev.refused().has_value(); }));

        const auto kept = dev.workspace().hide(space, false);
        ASSERT_FALSE(kept) << "words that nobody else has do not go by themselves";
        EXPECT_EQ(kept.error().code, ErrorCode::NotAllowed);
        ASSERT_EQ(dev.workspace().ownWords(space)->size(), 1U); // saved, let us say
        ASSERT_TRUE(dev.workspace().hide(space, true));
        EXPECT_TRUE(dev.workspace().ownWords(space)->empty());
        auto replica = *dev.workspace().replicas().open(space);
        EXPECT_TRUE(
            dev.workspace().replicas().vault().keys(space, replica->everyone(), 1)->empty());
        EXPECT_EQ(dev.workspace().spaces()->front().name, "Theo's plan") << "what it was called";
        // Nothing of it is left in the file, not even encrypted.
        const auto version = dev.workspace().replicas().vault().version(space);
        for (const auto& [chain, seq] : *version)
            EXPECT_EQ(chain.audience, log::kMembership);
        // And those who stay are told.
        dev.connect(*server);
        ASSERT_TRUE(run([&] {
            const auto list = *ana.workspace().devices(space);
            return std::any_of(list.begin(), list.end(), [](const auto& d) { return d.hidden; });
        }));
        dev.kill();
        dev.reopen();
        EXPECT_TRUE((*dev.workspace().departure(space))->hidden);
    }

    TEST_F(Devices, SomebodyWhoWasRemovedIsShownNothingThatWasSaidSince)
    {
        dev.cut();
        const auto gone = ana.workspace().findMember(space, "Dev");
        ASSERT_TRUE(ana.workspace().removeMember(space, gone->id));
        ASSERT_EQ(join(theo, invitation("family", false)), std::nullopt);
        ASSERT_TRUE(run([&] { return ana.isEven() && theo.isEven(); }));
        dev.connect(*server);
        ASSERT_TRUE(run([&] { return dev.refused().has_value(); }));
        auto replica = *dev.workspace().replicas().open(space);
        EXPECT_EQ(replica->membership().members().size(), 2U) << "not that Theo came";
        EXPECT_EQ((*ana.workspace().replicas().open(space))->membership().members().size(), 3U);
    }

    TEST_F(Devices, SomebodyRemovedWhileAwayForAMonthLosesNothingAndTakesNothing)
    {
        dev.cut();
        for (int day = 0; day < 30; ++day) {
            addStatement(dev, "food", "Day " + std::to_string(day), Sharing::Everyone, true);
            clock.advance(86'400'000);
            if (day == 10) {
                const auto gone = ana.workspace().findMember(space, "Dev");
                ASSERT_TRUE(ana.workspace().removeMember(space, gone->id));
            }
            addStatement(ana, "health", "Ana " + std::to_string(day), Sharing::Everyone, true);
        }
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        dev.connect(*server);
        ASSERT_TRUE(run([&] { return dev.refused().has_value(); }));
        EXPECT_EQ(dev.workspace().ownWords(space)->size(), 30U);
        EXPECT_EQ((*dev.workspace().departure(space))->unsent, 30U);
        EXPECT_EQ(statements(ana).size(), 30U);
    }

    TEST_F(Devices, SomebodyWhoWasRemovedAndIsAskedInAgainComesAsSomebodyNew)
    {
        addStatement(dev, "food", "From the first time.");
        ASSERT_TRUE(allEven());
        const auto gone = ana.workspace().findMember(space, "Dev");
        ASSERT_TRUE(ana.workspace().removeMember(space, gone->id));
        ASSERT_TRUE(run([&] { return dev.refused().has_value(); }));
        ASSERT_TRUE((*dev.workspace().departure(space))->hidden);
        ASSERT_EQ(join(dev, invitation("friend")), std::nullopt);
        EXPECT_EQ(statements(dev).size(), 1U);
        addStatement(dev, "mornings", "From the second time.");
        ASSERT_TRUE(run([&] { return allEven() && statements(ana).size() == 2; }));
        expectEqual(ana, dev);
    }

    TEST_F(Devices, WhoLeavesIsGoneAtOnceAndTheOthersHaveNewKeys)
    {
        ASSERT_EQ(join(theo, invitation("person", true)), std::nullopt);
        addStatement(dev, "food", "Dev was here.");
        ASSERT_TRUE(
            run([&] { return allEven() && theo.isEven() && statements(theo).size() == 1; }));
        const auto me = dev.workspace().findMember(space, "Dev");
        ASSERT_TRUE(dev.workspace().removeMember(space, me->id));
        ASSERT_TRUE(run([&] { return dev.refused().has_value(); }));
        EXPECT_EQ(dev.refused()->code, ErrorCode::NoLongerShared);
        EXPECT_TRUE((*dev.workspace().departure(space))->how.left);
        ASSERT_TRUE(run([&] {
            auto replica = *ana.workspace().replicas().open(space);
            return ana.isEven() && theo.isEven()
                && replica->membership().audience(replica->everyone())->epoch == 2U;
        }));
        EXPECT_EQ(statements(ana).size(), 1U) << "what they wrote stays";
        addStatement(theo, "bedtime", "After.");
        ASSERT_TRUE(run([&] { return ana.isEven() && statements(ana).size() == 2; }));
    }

    TEST_F(Devices, TheLastWhoMayInviteDoesNotLeaveTheOthersLockedIn)
    {
        const auto me = ana.workspace().findMember(space, "Ana");
        EXPECT_EQ(ana.workspace().removeMember(space, me->id).error().code, ErrorCode::NotAllowed);
        const auto other = ana.workspace().findMember(space, "Dev");
        ASSERT_TRUE(ana.workspace().changeRole(space, other->id, "family", true));
        ASSERT_TRUE(allEven());
        ASSERT_TRUE(ana.workspace().removeMember(space, me->id));
        ASSERT_TRUE(run([&] { return ana.refused().has_value() && dev.isEven(); }));
        ASSERT_TRUE(dev.workspace().invite(space, "friend", false, 1'000'000, 1));
    }

    TEST_F(Devices, AChangeOfRoleTakesSomebodyOutOfWhatThatRoleReads)
    {
        auto team = ana.workspace().makeAudience(space, "team", {"supporter"}, {});
        ASSERT_TRUE(team);
        ASSERT_TRUE(run(
            [&] { return allEven() && dev.workspace().findAudience(space, "team").has_value(); }));
        const auto gone = ana.workspace().findMember(space, "Dev");
        ASSERT_TRUE(ana.workspace().changeRole(space, gone->id, "friend", false));
        ASSERT_TRUE(ana.workspace().add(space, team->id, "page",
            {{"title", std::string("Rota")}, {"words", std::string("For the team.")}}, {}));
        ASSERT_TRUE(run(
            [&] { return allEven() && !dev.workspace().findAudience(space, "team").has_value(); }));
        EXPECT_TRUE(dev.workspace().list(space, "page")->empty());
        ASSERT_TRUE(ana.workspace().changeRole(space, gone->id, "supporter", false));
        ASSERT_TRUE(
            run([&] { return allEven() && dev.workspace().list(space, "page")->size() == 1; }));
    }

    TEST_F(Devices, AnInvitationThatWasWithdrawnIsGoodForNobody)
    {
        const auto with = invitation("friend", false, 1'000'000, 5);
        ASSERT_EQ(ana.workspace().openInvitations(space)->size(), 1U);
        ASSERT_TRUE(
            ana.workspace().withdraw(space, ana.workspace().openInvitations(space)->front().id));
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        EXPECT_TRUE(ana.workspace().openInvitations(space)->empty());
        const auto refused = join(theo, with);
        ASSERT_TRUE(refused);
        EXPECT_EQ(refused->code, ErrorCode::InvitationInvalid);
        auto replica = *ana.workspace().replicas().open(space);
        EXPECT_EQ(replica->membership().audience(replica->everyone())->epoch, 2U)
            << "whoever has it does not have the new key";
    }

    TEST_F(Devices, AnInvitationUsedTwiceLetsOneInAndTellsTheOther)
    {
        const auto with = invitation("friend");
        ASSERT_TRUE(second.workspace().join(with));
        ASSERT_TRUE(theo.workspace().join(with));
        second.connect(*server);
        theo.connect(*server); // both at once
        ASSERT_TRUE(run([&] {
            return (second.isEven() && theo.refused()) || (theo.isEven() && second.refused());
        }));
        const auto& told = theo.refused() ? theo.refused() : second.refused();
        EXPECT_EQ(told->code, ErrorCode::InvitationUsedUp);
    }

    TEST_F(Devices, TwoStewardsWhoRemoveEachOtherApartAgreeOnWhoStays)
    {
        ASSERT_EQ(join(theo, invitation("family", true)), std::nullopt);
        ASSERT_EQ(join(second, invitation("family", true)), std::nullopt);
        auto two = store::MemberCard{};
        ASSERT_TRUE(run([&] {
            const auto spaces = *theo.workspace().spaces();
            for (const auto& card : spaces.front().people)
                if (card.steward && card.name == "Dev")
                    two = card;
            return theo.isEven() && second.isEven() && !two.name.empty();
        }));
        theo.cut();
        second.cut();
        const auto one = theo.workspace().findMember(space, "Theo");
        ASSERT_TRUE(theo.workspace().removeMember(space, two.id));
        ASSERT_TRUE(second.workspace().removeMember(space, one->id));
        addStatement(theo, "food", "By Theo.");
        addStatement(second, "mornings", "By the other.");
        // Ana hears of one removal, and goes on from it, before she hears of the other.
        second.connect(*server);
        auto replica = *ana.workspace().replicas().open(space);
        const auto stays
            = [&](const MemberId& id) { return !replica->membership().members().at(id).removed; };
        ASSERT_TRUE(run([&] { return !stays(one->id) && statements(ana).size() == 1; }));
        ASSERT_TRUE(ana.workspace().invite(space, "friend", false, 1'000'000, 1));
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        theo.connect(*server);
        ASSERT_TRUE(run([&] { return theo.refused().has_value(); }));
        EXPECT_EQ(theo.refused()->code, ErrorCode::NoLongerShared);
        EXPECT_EQ(theo.workspace().ownWords(space)->size(), 1U) << "kept, to be saved";
        EXPECT_TRUE(stays(two.id));
        EXPECT_TRUE(run([&] { return second.isEven() && dev.isEven(); }));
        expectEqual(ana, second);
        expectEqual(ana, dev);
    }

}
}
