// SPDX-License-Identifier: Apache-2.0
//
// Aim: somebody may have several devices, and lose one; a role may change; an invitation may be
// withdrawn: all with the same outcome everywhere, and without a way in for anybody else.
// Method: people who say things in a membership stream, honest or not.
#include "membership_maker.h"

#include "base/data_limits.h"

#include <limits>

namespace alongside::test {
namespace {

    using namespace log;

    constexpr auto kAll = std::numeric_limits<std::uint64_t>::max();

    class MembershipDevice : public Circle {
    protected:
        // A device that comes with a key which `owner` invited, or with the key of another device.
        Actor& device(std::uint8_t number, const Actor& owner)
        {
            auto& it = actor(number);
            it.member = owner.member;
            return it;
        }
        AddDevice adding(const Actor& device, const crypto::AuthorKeys& by) const
        {
            const auto& keys = device.keys.publicKeys();
            return {by.id(), keys, device.member, deviceProof(by, space, keys, device.member)};
        }
        InviteDevice inviting(std::uint8_t key, TimeMs expiresAt = kToday + 1000) const
        {
            return {keysFrom(key).publicKeys(), expiresAt};
        }
        std::string told(Actor& by, const std::vector<Statement>& statements)
        {
            return refusal(by, say(by, statements));
        }
        Actor& second(std::uint8_t number, Actor& owner)
        {
            const auto key = static_cast<std::uint8_t>(number + 50);
            say(owner, {inviting(key)});
            auto& it = device(number, owner);
            say(it, {adding(it, keysFrom(key))});
            return it;
        }
        std::uint64_t line(const AudienceId& audience, const Actor& who) const
        {
            return now().lineOf({audience, who.id()});
        }
    };

    TEST_F(MembershipDevice, IsAddedByItsMemberAloneAndReadsWhatTheyRead)
    {
        auto& dev = joined(2);
        auto& tablet = second(20, dev);
        const auto m = now();
        EXPECT_TRUE(m.isActive(tablet.id()));
        EXPECT_EQ(m.memberOf(tablet.id())->id, dev.member);
        EXPECT_TRUE(m.mayRead(tablet.id(), justMeOf(space, dev.member)));
        EXPECT_FALSE(m.mayRead(tablet.id(), justMeOf(space, founder->member)));
        EXPECT_EQ(m.members().size(), 2U);
        EXPECT_TRUE(m.mayErase(tablet.id(), dev.id()));
        expectSameInAnyOrder(1, 200);

        // Nobody adds a device in somebody else's name, not even who founded the plan.
        say(*founder, {inviting(75)});
        auto& false1 = device(21, dev);
        EXPECT_EQ(told(false1, {adding(false1, keysFrom(75))}), "invitation-invalid");
        auto& false2 = device(22, dev);
        EXPECT_EQ(told(false2, {adding(false2, founder->keys)}), "not-allowed");
        auto& false3 = device(23, dev);
        auto forged = adding(false3, dev.keys);
        forged.by = tablet.id();
        EXPECT_EQ(told(false3, {forged}), "not-allowed");
        // And an invitation for one device is good for one.
        auto& false4 = device(24, dev);
        EXPECT_EQ(told(false4, {adding(false4, keysFrom(70))}), "invitation-used-up");
        expectSameInAnyOrder(2, 200);
    }

    TEST_F(MembershipDevice, AnInvitationForADeviceMakesNoMemberAndTheOtherWayRound)
    {
        auto& dev = joined(2);
        say(dev, {inviting(70)});
        auto& stranger = actor(9);
        EXPECT_EQ(told(stranger, joining(stranger, 70)), "invitation-invalid");
        say(*founder, {invite(71)});
        auto& tablet = device(20, dev);
        EXPECT_EQ(told(tablet, {adding(tablet, keysFrom(71))}), "invitation-invalid");
        say(dev, {inviting(72, kToday - 1)});
        auto& late = device(21, dev);
        EXPECT_EQ(told(late, {adding(late, keysFrom(72))}), "invitation-expired");
    }

    TEST_F(MembershipDevice, ThatIsLostIsRemovedAndTheMemberStays)
    {
        auto& dev = joined(2);
        auto& tablet = second(20, dev);
        const auto own = justMeOf(space, dev.member);
        EXPECT_EQ(told(dev,
                      {RemoveDevice{tablet.id(),
                          {{kMembership, tablet.id(), 1}, {everyone, tablet.id(), 7},
                              {own, tablet.id(), 3}}}}),
            "none");
        auto m = now();
        EXPECT_FALSE(m.isActive(tablet.id()));
        EXPECT_TRUE(m.isActive(dev.id()));
        EXPECT_FALSE(m.mayRead(tablet.id(), own));
        EXPECT_EQ(line(everyone, tablet), 7U);
        EXPECT_EQ(line(own, tablet), 3U);
        EXPECT_EQ(line(everyone, dev), kAll);
        EXPECT_TRUE(m.needsNewKey(everyone));
        EXPECT_TRUE(m.needsNewKey(own));
        EXPECT_EQ(m.author(tablet.id())->removedBy, dev.id());
        // What it says above the line does not count, whoever it claims to have seen.
        sayApart(tablet, {Describe{dev.member, 1, Bytes(3, 9)}});
        EXPECT_TRUE(now().members().at(dev.member).profile.sealed.empty());
        expectSameInAnyOrder(3, 200);
    }

    TEST_F(MembershipDevice, IsRemovedByAStewardToo_ButNotTheLastOfTheFounder)
    {
        auto& sister = joined(2, true);
        auto& helper = joined(3);
        EXPECT_EQ(
            told(sister, {RemoveDevice{helper.id(), {{kMembership, helper.id(), 1}}}}), "none");
        EXPECT_FALSE(now().members().at(helper.member).removed);
        EXPECT_EQ(told(sister, {RemoveDevice{founder->id(), {}}}), "not-allowed");
        auto& spare = second(20, *founder);
        auto& other = joined(4);
        EXPECT_EQ(told(other, {RemoveDevice{founder->id(), {}}}), "not-allowed");
        EXPECT_EQ(told(sister,
                      {RemoveDevice{
                          founder->id(), {{kMembership, founder->id(), founder->chain.size()}}}}),
            "none");
        EXPECT_TRUE(now().isActive(spare.id()));
        EXPECT_EQ(told(spare, {invite(99)}), "none") << "the founder still is one";
        expectSameInAnyOrder(4, 200);
    }

    // A tablet that was restored goes on under a key that its old one vouches for.
    TEST_F(MembershipDevice, FollowsAnotherOnlyWhileThatOneBelongs)
    {
        auto& dev = joined(2);
        auto& next = device(20, dev);
        EXPECT_EQ(told(next, {adding(next, dev.keys)}), "none");
        say(*founder,
            {RemoveDevice{dev.id(), {{kMembership, dev.id(), 1}, {everyone, dev.id(), 2}}}});
        EXPECT_TRUE(now().isActive(next.id())) << "it was seen to belong";
        // Whoever found the old tablet cannot go on with another, whatever they claim to have seen.
        auto& thief = device(21, dev);
        thief.chain.addStatements(
            {adding(thief, dev.keys)}, {{true, founder->id(), 2}, {true, dev.id(), 1}});
        EXPECT_EQ(refusal(thief, 1), "not-allowed");
        expectSameInAnyOrder(5, 300);
    }

    TEST_F(MembershipDevice, AreNotWithoutEnd)
    {
        auto& dev = joined(2);
        std::vector<crypto::AuthorKeys> keys;
        crypto::AuthorKeys last = crypto::AuthorKeys::make();
        std::string told = "none";
        std::size_t added = 1;
        auto m = now();
        while (told == "none" && added <= kDevicesMax) {
            ChainMaker chain(space, kMembership, last);
            const auto& its = last.publicKeys();
            chain.addStatements({AddDevice{dev.id(), its, dev.member,
                                    deviceProof(dev.keys, space, its, dev.member)}},
                {{true, dev.id(), 1}});
            must(m.add(last.id(), chain.run().changes.front()));
            if (++added % 64 == 0 || added > kDevicesMax)
                m.evaluate();
            const auto refused = m.refusal(last.id(), 1);
            told = refused ? std::string(words(refused->code).name) : "none";
            last = crypto::AuthorKeys::make();
        }
        EXPECT_EQ(added, kDevicesMax + 1);
        std::size_t active = 0;
        for (const auto& [id, author] : m.authors())
            active += author.member == dev.member ? 1 : 0;
        EXPECT_EQ(active, kDevicesMax);
    }

    TEST_F(MembershipDevice, ARoleThatChangesTakesPeopleInAndOut)
    {
        auto& sister = joined(2, true);
        auto& helper = joined(3);
        const MakeAudienceOf team{{"supporter"}, {founder->member}, {}, {}};
        const auto id = audienceIdOf(space, team);
        EXPECT_EQ(told(sister, {team, Grant{{wrap(id, 1, sister.keys)}}}), "none");
        EXPECT_EQ(told(helper, {ChangeRole{helper.member, "supporter", true, {}}}), "not-allowed");
        EXPECT_EQ(told(sister, {ChangeRole{founder->member, "friend", false, {}}}), "not-allowed");
        EXPECT_EQ(
            told(sister, {ChangeRole{helper.member, "friend", false, {{id, helper.id(), 4}}}}),
            "none");
        EXPECT_FALSE(now().mayRead(helper.id(), id));
        EXPECT_TRUE(now().mayRead(helper.id(), everyone));
        EXPECT_EQ(line(id, helper), 4U);
        EXPECT_TRUE(now().needsNewKey(id));
        EXPECT_EQ(told(sister, {ChangeRole{helper.member, "supporter", true, {}}}), "none");
        EXPECT_TRUE(now().mayRead(helper.id(), id));
        EXPECT_EQ(line(id, helper), kAll);
        EXPECT_EQ(told(helper, {invite(98)}), "none");
        // Not a steward any more: nor are their invitations good.
        EXPECT_EQ(told(sister, {ChangeRole{helper.member, "supporter", false, {}}}), "none");
        auto& late = actor(9);
        EXPECT_EQ(told(late, joining(late, 98)), "invitation-invalid");
        expectSameInAnyOrder(6, 200);
    }

    TEST_F(MembershipDevice, AnInvitationThatIsWithdrawnLetsNobodyInAndAsksForANewKey)
    {
        auto& sister = joined(2, true);
        auto& helper = joined(3);
        say(sister, {invite(80, false, 2)});
        auto& early = actor(8);
        EXPECT_EQ(told(early, joining(early, 80)), "none");
        EXPECT_FALSE(now().needsNewKey(everyone));
        EXPECT_EQ(told(helper, {Withdraw{keysFrom(80).id()}}), "not-allowed");
        EXPECT_EQ(told(*founder, {Withdraw{keysFrom(80).id()}}), "none");
        EXPECT_TRUE(now().needsNewKey(everyone));
        EXPECT_TRUE(now().isActive(early.id())) << "who came before is here";
        auto& late = actor(9);
        late.chain.addStatements(joining(late, 80), {{true, sister.id(), 2}});
        EXPECT_EQ(refusal(late, 1), "invitation-invalid");
        EXPECT_EQ(now().turnedAway(), std::vector{late.id()});
        expectSameInAnyOrder(7, 200);
    }

    TEST_F(MembershipDevice, WhoWasLetInBeforeTheInvitationWasClosedIsVouchedFor)
    {
        auto& helper = joined(2, true);
        auto& sister = joined(3, true);
        auto& brother = joined(4);
        say(helper, {invite(80)});
        auto& friendly = actor(8);
        friendly.chain.addStatements(joining(friendly, 80), all(friendly));
        // The founder had heard of none of this.
        sayApart(*founder, {Remove{helper.member, {{kMembership, helper.id(), 2}}}});
        EXPECT_EQ(refusal(friendly, 1), "invitation-invalid");
        EXPECT_EQ(told(brother, {Vouch{friendly.id()}}), "not-allowed");
        EXPECT_EQ(told(sister, {Vouch{friendly.id()}}), "none");
        EXPECT_TRUE(now().isActive(friendly.id()));
        EXPECT_FALSE(now().isActive(helper.id()));
        expectSameInAnyOrder(8, 300);
        // A steward who was put out vouches for nobody.
        say(*founder, {Remove{sister.member, {{kMembership, sister.id(), 1}}}});
        EXPECT_FALSE(now().isActive(friendly.id()));
        expectSameInAnyOrder(9, 300);
    }

    TEST_F(MembershipDevice, WhoLeavesHasInvitedInGoodFaith)
    {
        auto& helper = joined(2, true);
        say(helper, {invite(80)});
        say(helper, {Remove{helper.member, {{kMembership, helper.id(), 2}}}});
        auto& late = actor(9);
        EXPECT_EQ(told(late, joining(late, 80)), "none");
    }

    TEST_F(MembershipDevice, SaysAfterBeingRemovedThatItHidesThePlanAndNothingElse)
    {
        auto& helper = joined(2);
        EXPECT_EQ(told(helper, {Hidden{}}), "not-allowed");
        say(*founder, {Remove{helper.member, {{kMembership, helper.id(), helper.chain.size()}}}});
        EXPECT_EQ(told(helper, {Hidden{}}), "none");
        EXPECT_TRUE(now().author(helper.id())->hidden);
        EXPECT_EQ(
            told(helper, {Hidden{}, Describe{helper.member, 1, Bytes(3, 9)}}), "not-a-member");
        EXPECT_TRUE(now().members().at(helper.member).profile.sealed.empty());
        expectSameInAnyOrder(10, 200);
    }

    TEST_F(MembershipDevice, ShowsARemovedOneWhatWhoeverRemovedItHadSeen)
    {
        auto& helper = joined(2);
        auto& other = joined(3);
        const auto removal = founder->chain.size() + 1;
        founder->chain.addStatements(
            {Remove{helper.member, {}}}, {{true, helper.id(), 1}, {true, other.id(), 1}});
        say(other, {Describe{other.member, 1, Bytes(3, 1)}});
        say(*founder, {invite(90)});
        const auto m = now();
        ASSERT_EQ(m.removalOf(helper.id()), std::pair(founder->id(), removal));
        EXPECT_EQ(m.removalOf(other.id()), std::nullopt);
        const auto seen = m.removalShownBy(helper.id());
        EXPECT_EQ(seen.at(founder->id()), removal);
        EXPECT_EQ(seen.at(other.id()), 1U);
        EXPECT_EQ(seen.at(helper.id()), 1U);
        // And that is enough to see it.
        Membership shown(space);
        for (const auto& said : everything())
            if (must(Header::fromBytes(said.change.header)).seq <= seen.at(said.author))
                must(shown.add(said.author, said.change));
        shown.evaluate();
        EXPECT_FALSE(shown.isActive(helper.id()));
    }

}
}
