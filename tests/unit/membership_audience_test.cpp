// SPDX-License-Identifier: Apache-2.0
//
// Aim: who can read what follows from what was said, the same everywhere; nobody lets themselves in,
// and nobody's words are lost because somebody else cannot read where they stand.
// Method: people who say things in a membership stream, honest or not.
#include "membership_maker.h"

#include <limits>

namespace alongside::test {
namespace {

    using namespace log;

    class MembershipAudience : public Circle {
    protected:
        MakeAudienceOf of(std::vector<std::string> roles, std::vector<MemberId> members,
            std::uint8_t nonce = 0) const
        {
            return {std::move(roles), std::move(members), nonce == 0 ? Bytes() : Bytes(16, nonce), {}};
        }
        AudienceId id(const MakeAudienceOf& made) const { return audienceIdOf(space, made); }
        ChangeReaders in(const AudienceId& audience, std::vector<MemberId> members) const
        {
            return {audience, {}, {}, std::move(members), {}, {}};
        }
        ChangeReaders out(
            const AudienceId& audience, std::vector<MemberId> members, std::vector<Pin> pins = {}) const
        {
            return {audience, {}, {}, {}, std::move(members), std::move(pins)};
        }
        std::uint64_t line(const AudienceId& audience, const Actor& who) const
        {
            return now().lineOf({audience, who.id()});
        }
        std::string told(Actor& by, const std::vector<Statement>& statements)
        {
            return refusal(by, say(by, statements));
        }
        static constexpr auto kAll = std::numeric_limits<std::uint64_t>::max();
    };

    TEST_F(MembershipAudience, HoldsThoseNamedAndThoseInARoleWheneverTheyJoin)
    {
        auto& dev = joined(2);
        const auto faces = of({}, {founder->member, dev.member});
        EXPECT_EQ(told(dev, {faces}), "none");
        const auto team = of({"supporter"}, {founder->member});
        EXPECT_EQ(told(*founder, {team}), "none");
        auto& late = joined(3); // a supporter, as everybody here who is invited
        EXPECT_FALSE(now().mayRead(late.id(), id(faces)));
        EXPECT_TRUE(now().mayRead(late.id(), id(team)));
        EXPECT_EQ(now().readers(id(team)).size(), 3U);
        EXPECT_EQ(line(id(team), late), kAll);
        EXPECT_EQ(line(id(faces), late), 0U);
    }

    TEST_F(MembershipAudience, IsOneWhenTwoPeopleChooseTheSameFacesApart)
    {
        auto& dev = joined(2);
        auto mine = of({}, {founder->member, dev.member});
        auto theirs = of({}, {dev.member, founder->member});
        theirs.sealedLabel = Bytes(40, 1);
        EXPECT_EQ(id(mine), id(theirs));
        say(*founder, {mine, Grant{{wrap(id(mine), 1, dev.keys)}}});
        const auto apart
            = sayApart(dev, {theirs, Grant{{wrap(id(mine), 1, founder->keys)}}});
        EXPECT_EQ(refusal(dev, apart), "none");
        EXPECT_EQ(now().audiences().at(id(mine)).makers.size(), 2U);
        EXPECT_EQ(now().audiences().at(id(mine)).epoch, 1U);
        EXPECT_NE(id(of({}, {founder->member, dev.member}, 1)), id(mine)) << "its name sets it apart";
    }

    TEST_F(MembershipAudience, IsNotMadeByWhoIsNotInItOrWithoutEnd)
    {
        auto& dev = joined(2);
        EXPECT_EQ(told(dev, {of({}, {founder->member})}), "not-allowed");
        EXPECT_EQ(told(dev, {of({"family"}, {})}), "not-allowed");
        EXPECT_EQ(told(dev, {of({""}, {dev.member})}), "limit-exceeded");
        EXPECT_EQ(told(dev, {of({std::string(65, 'x')}, {dev.member})}), "limit-exceeded");
        EXPECT_EQ(told(dev, {of(std::vector<std::string>(33, "family"), {dev.member})}),
            "limit-exceeded");
        EXPECT_EQ(told(dev, {of({}, std::vector<MemberId>(1025, dev.member))}), "limit-exceeded");
        for (std::uint8_t i = 1; i <= 64; ++i)
            EXPECT_EQ(told(dev, {of({}, {dev.member}, i)}), "none") << int(i);
        EXPECT_EQ(told(dev, {of({}, {dev.member}, 65)}), "limit-exceeded");
        EXPECT_EQ(told(*founder, {of({}, {founder->member}, 65)}), "none");
    }

    TEST_F(MembershipAudience, IsChangedByItsMakerAndByStewardsInItAndByNobodyElse)
    {
        auto& dev = joined(2);
        auto& sue = joined(3, true);
        auto& cat = joined(4);
        const auto made = of({}, {dev.member, cat.member});
        ASSERT_EQ(told(dev, {made}), "none");
        EXPECT_EQ(told(sue, {in(id(made), {sue.member})}), "not-allowed") << "a steward outside it";
        EXPECT_EQ(told(*founder, {in(id(made), {founder->member})}), "not-allowed");
        EXPECT_EQ(told(cat, {in(id(made), {sue.member})}), "not-allowed") << "in it, not its maker";
        EXPECT_EQ(told(dev, {in(id(made), {sue.member})}), "none");
        EXPECT_EQ(told(sue, {in(id(made), {founder->member})}), "none");
        EXPECT_EQ(told(cat, {out(id(made), {cat.member})}), "none") << "anybody may leave";
        EXPECT_EQ(now().readers(id(made)).size(), 3U);
        EXPECT_EQ(told(dev, {in(everyone, {dev.member})}), "not-allowed");
        EXPECT_EQ(told(dev, {in(justMeOf(space, dev.member), {sue.member})}), "not-allowed");
        EXPECT_EQ(told(dev, {in(id(made), {idFrom<MemberId>(99)})}), "not-a-member");
        // Neither maker nor steward is left: any reader may.
        EXPECT_EQ(told(sue, {in(id(made), {cat.member}), out(id(made), {dev.member, founder->member})}),
            "none");
        EXPECT_EQ(told(sue, {out(id(made), {sue.member})}), "none");
        EXPECT_EQ(told(cat, {in(id(made), {dev.member})}), "none");
    }

    TEST_F(MembershipAudience, KeepsWhatSomebodyWroteBeforeTheyWentOut)
    {
        auto& dev = joined(2);
        auto& cat = joined(3);
        const auto made = of({"supporter"}, {founder->member});
        ASSERT_EQ(told(*founder, {made}), "none");
        say(*founder, {out(id(made), {dev.member}, {{id(made), dev.id(), 7}})});
        EXPECT_EQ(line(id(made), dev), 7U);
        EXPECT_FALSE(now().mayRead(dev.id(), id(made))) << "also when in one of its roles";
        EXPECT_EQ(line(everyone, dev), kAll);
        say(*founder, {ChangeReaders{id(made), {}, {"supporter"}, {}, {}, {{id(made), cat.id(), 2}}}});
        EXPECT_EQ(line(id(made), cat), 2U);
        say(*founder, {in(id(made), {dev.member})});
        EXPECT_EQ(line(id(made), dev), kAll);
    }

    TEST_F(MembershipAudience, LosesNothingWhenSomebodyIsRemovedByWhoCannotReadIt)
    {
        auto& dev = joined(2);
        auto& cat = joined(3);
        auto& sue = joined(4);
        const auto made = of({}, {dev.member, cat.member, sue.member});
        ASSERT_EQ(told(dev, {made}), "none");
        say(*founder,
            {Remove{dev.member,
                {{kMembership, dev.id(), dev.chain.size()}, {everyone, dev.id(), 3},
                    {id(made), dev.id(), 1}}}});
        EXPECT_EQ(line(everyone, dev), 3U);
        EXPECT_EQ(line(id(made), dev), kAll) << "the founder cannot know what is there";
        EXPECT_EQ(now().undrawn(id(made)), std::vector{dev.id()});
        EXPECT_TRUE(now().needsNewKey(id(made)) || now().audiences().at(id(made)).epoch == 0);
        EXPECT_EQ(told(*founder, {out(id(made), {}, {{id(made), dev.id(), 9}})}), "not-allowed");
        // Its readers draw the line, each with what they have: the highest holds.
        say(cat, {out(id(made), {}, {{id(made), dev.id(), 5}})});
        EXPECT_EQ(line(id(made), dev), 5U);
        say(sue, {out(id(made), {}, {{id(made), dev.id(), 8}, {id(made), cat.id(), 1}})});
        EXPECT_EQ(line(id(made), dev), 8U);
        EXPECT_EQ(line(id(made), cat), kAll) << "no line for who is still in it";
        EXPECT_EQ(line(everyone, dev), 3U) << "that one is drawn";
    }

    TEST_F(MembershipAudience, NeedsANewKeyWhenSomebodyWhoWentOutHasTheNewest)
    {
        auto& dev = joined(2);
        auto& cat = joined(3);
        const auto made = of({}, {dev.member, cat.member, founder->member});
        const auto audience = id(made);
        ASSERT_EQ(told(dev,
                      {made, Grant{{wrap(audience, 1, dev.keys), wrap(audience, 1, cat.keys)}}}),
            "none");
        EXPECT_FALSE(now().needsNewKey(audience));
        EXPECT_EQ(told(cat, {Grant{{wrap(audience, 2, cat.keys)}}}), "not-allowed");
        EXPECT_EQ(told(dev, {out(audience, {cat.member})}), "none");
        EXPECT_TRUE(now().needsNewKey(audience));
        EXPECT_EQ(told(dev, {Grant{{wrap(audience, 2, dev.keys)}}}), "none");
        EXPECT_FALSE(now().needsNewKey(audience));
        // Given by somebody who may, and did not know.
        say(dev, {Grant{{wrap(audience, 2, cat.keys)}}});
        EXPECT_TRUE(now().needsNewKey(audience));
        const auto holders = now().keyHolders(audience);
        EXPECT_EQ(holders.size(), 2U);
    }

    TEST_F(MembershipAudience, GivesKeysToInvitationsForItsRolesWhileTheyAreOpen)
    {
        auto& dev = joined(2);
        const auto team = of({"supporter"}, {founder->member});
        const auto faces = of({}, {founder->member, dev.member});
        say(*founder, {team, faces});
        EXPECT_EQ(now().keyHolders(id(team)).size(), 2U);
        say(*founder, {invite(60)});
        EXPECT_EQ(now().keyHolders(id(team)).size(), 3U);
        EXPECT_EQ(now().keyHolders(id(faces)).size(), 2U);
        auto& cat = actor(3);
        say(cat, joining(cat, 60));
        EXPECT_EQ(now().keyHolders(id(team)).size(), 3U) << "used up; its user holds them now";
    }

}
}
