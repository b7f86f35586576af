// SPDX-License-Identifier: Apache-2.0
//
// Aim: who belongs to a plan and what each may do; whatever breaks a rule has no effect at all.
// Method: a plan with a founder; people join, are removed, and try what they may not.
#include "membership_maker.h"

#include "base/data_limits.h"

namespace alongside::test {
namespace {

    using namespace log;

    using MembershipRules = Circle;

    TEST_F(MembershipRules, BeginWithTheFounder)
    {
        const auto m = now();
        EXPECT_TRUE(m.isFounded());
        EXPECT_EQ(m.spaceType(), "plan");
        ASSERT_EQ(m.members().size(), 1U);
        EXPECT_TRUE(m.members().begin()->second.steward);
        EXPECT_TRUE(m.isActive(founder->id()));
        EXPECT_TRUE(m.mayRead(founder->id(), everyone));
        EXPECT_TRUE(m.mayRead(founder->id(), kMembership));
        EXPECT_TRUE(m.mayRead(founder->id(), justMeOf(space, founder->member)));
        EXPECT_FALSE(m.mayRead(founder->id(), idFrom<AudienceId>(77)));
        EXPECT_FALSE(m.isActive(actor(2).id()));
    }

    TEST_F(MembershipRules, RefuseASecondFounding)
    {
        auto& stranger = actor(2);
        auto other = founding;
        EXPECT_EQ(refusal(stranger, say(stranger, {other})), "not-allowed");
        other.author = stranger.keys.publicKeys();
        EXPECT_EQ(refusal(stranger, say(stranger, {other})), "not-allowed");
        EXPECT_EQ(refusal(*founder, say(*founder, {founding})), "not-allowed");
        EXPECT_EQ(now().members().size(), 1U);
    }

    TEST_F(MembershipRules, LetTheInvitedJoin)
    {
        auto& who = joined(2);
        const auto m = now();
        ASSERT_TRUE(m.members().contains(who.member));
        const auto& member = m.members().at(who.member);
        EXPECT_EQ(member.role, "supporter");
        EXPECT_FALSE(member.steward);
        EXPECT_EQ(member.invitedBy, founder->member);
        EXPECT_TRUE(m.mayRead(who.id(), everyone));
        EXPECT_TRUE(m.mayRead(who.id(), justMeOf(space, who.member)));
        EXPECT_FALSE(m.mayRead(who.id(), justMeOf(space, founder->member)));
        EXPECT_FALSE(m.mayRead(founder->id(), justMeOf(space, who.member)));
        EXPECT_EQ(m.readers(everyone).size(), 2U);
        EXPECT_TRUE(m.counts({everyone, who.id()}, 1));
        EXPECT_FALSE(m.counts({justMeOf(space, founder->member), who.id()}, 1));
    }

    TEST_F(MembershipRules, RefuseToJoinWithoutAnInvitationOfTheirs)
    {
        say(*founder, {invite(102)});
        auto& who = actor(2);
        auto statements = joining(who, 102);
        auto& join = std::get<Join>(statements[0]);
        const auto good = join;

        join.proof = joinProof(keysFrom(103), space, who.keys.publicKeys(), who.member);
        auto& wrongProof = actor(2);
        EXPECT_EQ(refusal(wrongProof, say(wrongProof, statements)), "invitation-invalid");

        auto& unknown = actor(3);
        EXPECT_EQ(refusal(unknown, say(unknown, joining(unknown, 104))), "invitation-invalid");

        auto& thief = actor(4); // somebody else's proof
        auto stolen = joining(thief, 102);
        std::get<Join>(stolen[0]).proof = good.proof;
        EXPECT_EQ(refusal(thief, say(thief, stolen)), "invitation-invalid");

        auto& elsewhere = actor(5); // a proof for another plan
        auto moved = joining(elsewhere, 102);
        std::get<Join>(moved[0]).proof = joinProof(
            keysFrom(102), idFrom<SpaceId>(9), elsewhere.keys.publicKeys(), elsewhere.member);
        EXPECT_EQ(refusal(elsewhere, say(elsewhere, moved)), "invitation-invalid");

        auto& impostor = actor(6); // as a member who is there already
        impostor.member = founder->member;
        EXPECT_EQ(refusal(impostor, say(impostor, joining(impostor, 102))), "invitation-invalid");

        auto& late = actor(7); // not as the first thing they say
        say(late, {Describe{late.member, 1, {}}});
        EXPECT_EQ(refusal(late, say(late, joining(late, 102))), "invitation-invalid");
        EXPECT_EQ(now().members().size(), 1U);
    }

    TEST_F(MembershipRules, RefuseAnInvitationThatIsOverOrUsedUp)
    {
        say(*founder, {invite(102, false, 1, kToday + 10)});
        auto& late = actor(2);
        EXPECT_EQ(refusal(late, say(late, joining(late, 102), kToday + 11)), "invitation-expired");
        auto& first = actor(3);
        EXPECT_EQ(refusal(first, say(first, joining(first, 102), kToday + 10)), "none");
        auto& second = actor(4);
        EXPECT_EQ(refusal(second, say(second, joining(second, 102), kToday)), "invitation-used-up");

        say(*founder, {invite(103, false, 2)});
        for (const auto number : std::initializer_list<std::uint8_t>{5, 6, 7}) {
            auto& who = actor(number);
            EXPECT_EQ(refusal(who, say(who, joining(who, 103))),
                number < 7 ? "none" : "invitation-used-up");
        }
    }

    TEST_F(MembershipRules, LetOnlyStewardsInvite)
    {
        auto& helper = joined(2);
        auto& sister = joined(3, true);
        EXPECT_EQ(refusal(helper, say(helper, {invite(110)})), "not-allowed");
        EXPECT_EQ(refusal(sister, say(sister, {invite(111)})), "none");
        auto& stranger = actor(9);
        EXPECT_EQ(refusal(stranger, say(stranger, {invite(112)})), "not-a-member");
        EXPECT_EQ(refusal(*founder, say(*founder, {invite(113, false, 0)})), "not-allowed");
        EXPECT_EQ(refusal(*founder, say(*founder, {invite(114, false, kInvitationUsesMax + 1)})),
            "not-allowed");
        EXPECT_EQ(refusal(*founder, say(*founder, {invite(111)})), "not-allowed")
            << "the same key again";
    }

    TEST_F(MembershipRules, LetStewardsRemoveAndAnybodyLeave)
    {
        auto& helper = joined(2);
        auto& sister = joined(3, true);
        auto& friendly = joined(4);
        EXPECT_EQ(refusal(helper, say(helper, {Remove{friendly.member, {}}})), "not-allowed");
        EXPECT_EQ(refusal(sister, say(sister, {Remove{founder->member, {}}})), "not-allowed");
        EXPECT_EQ(refusal(sister, say(sister, {Remove{idFrom<MemberId>(99), {}}})), "not-allowed");
        EXPECT_EQ(refusal(friendly,
                      say(friendly, {Remove{friendly.member, {{kMembership, friendly.id(), 2}}}})),
            "none");
        EXPECT_FALSE(now().isActive(friendly.id()));
        EXPECT_EQ(refusal(sister, say(sister, {Remove{helper.member, {}}})), "none");
        EXPECT_EQ(refusal(sister, say(sister, {Remove{helper.member, {}}})), "not-allowed")
            << "twice";
        const auto m = now();
        EXPECT_FALSE(m.isActive(helper.id()));
        EXPECT_FALSE(m.mayRead(helper.id(), everyone));
        EXPECT_FALSE(m.mayRead(helper.id(), kMembership));
        EXPECT_EQ(m.readers(everyone).size(), 2U);
    }

    TEST_F(MembershipRules, CountWhatARemovedMemberSaidUpToThePin)
    {
        auto& helper = joined(2);
        const auto named = say(helper, {Describe{helper.member, 1, Bytes(3, 1)}});
        say(*founder,
            {Remove{
                helper.member, {{kMembership, helper.id(), named}, {everyone, helper.id(), 7}}}});
        const auto m = now();
        EXPECT_TRUE(m.counts({everyone, helper.id()}, 7));
        EXPECT_FALSE(m.counts({everyone, helper.id()}, 8));
        EXPECT_TRUE(m.counts({justMeOf(space, helper.member), helper.id()}, 1))
            << "who cannot read it draws no line in it";
        auto& other = joined(3);
        say(*founder, {Remove{other.member, {}}});
        EXPECT_FALSE(now().counts({everyone, other.id()}, 1)) << "no pin, nothing counts";
        EXPECT_TRUE(m.counts({kMembership, helper.id()}, named));
        EXPECT_FALSE(m.counts({kMembership, helper.id()}, named + 1));
        EXPECT_EQ(m.members().at(helper.member).profile.sealed, Bytes(3, 1));
        const auto after = say(helper, {Describe{helper.member, 1, Bytes(3, 2)}});
        EXPECT_EQ(refusal(helper, after), "not-a-member");
        EXPECT_EQ(now().members().at(helper.member).profile.sealed, Bytes(3, 1));
    }

    // Who was removed could go on writing as if they had not heard of it: above the pin it has no
    // effect, however early it claims to be.
    TEST_F(MembershipRules, RefuseWhatARemovedStewardSaysAboveThePinWithoutNamingTheRemoval)
    {
        auto& sister = joined(2, true);
        joined(3);
        joined(4);
        say(*founder, {Remove{sister.member, {{kMembership, sister.id(), 1}}}});
        const auto backdoor = sayApart(sister, {invite(120, true)});
        EXPECT_EQ(refusal(sister, backdoor), "not-a-member");
        auto& puppet = actor(9);
        EXPECT_EQ(refusal(puppet, say(puppet, joining(puppet, 120))), "invitation-invalid");
        EXPECT_FALSE(now().isActive(puppet.id()));
        EXPECT_FALSE(now().invitations().contains(keysFrom(120).id()));
    }

    TEST_F(MembershipRules, KeepWhatARemovedStewardDidBelowThePin)
    {
        auto& sister = joined(2, true);
        const auto before = say(sister, {invite(120)});
        auto& helper = actor(9);
        say(helper, joining(helper, 120));
        say(*founder, {Remove{sister.member, {{kMembership, sister.id(), before}}}});
        EXPECT_TRUE(now().isActive(helper.id()));
        EXPECT_EQ(refusal(sister, before), "none");
    }

    TEST_F(MembershipRules, GuardTheAudienceThatIsOnesOwn)
    {
        auto& helper = joined(2);
        auto& other = joined(3);
        const auto own = justMeOf(space, idFrom<MemberId>(4)); // of somebody who joins later
        EXPECT_EQ(
            refusal(helper,
                say(helper,
                    {MakeAudience{justMeOf(space, other.member), false, {helper.member}, {}}})),
            "not-allowed");
        EXPECT_EQ(
            refusal(helper, say(helper, {MakeAudience{everyone, true, {}, {}}})), "not-allowed");
        EXPECT_EQ(
            refusal(helper, say(helper, {MakeAudience{kMembership, false, {helper.member}, {}}})),
            "not-allowed");
        EXPECT_EQ(refusal(helper, say(helper, {MakeAudience{idFrom<AudienceId>(8), true, {}, {}}})),
            "not-allowed");
        EXPECT_EQ(
            refusal(helper,
                say(helper, {MakeAudience{idFrom<AudienceId>(8), false, {other.member}, {}}})),
            "not-allowed");
        const auto mine
            = MakeAudience{idFrom<AudienceId>(8), false, {helper.member, other.member}, {}};
        EXPECT_EQ(refusal(helper, say(helper, {mine})), "none");
        EXPECT_TRUE(now().mayRead(other.id(), mine.audience));
        EXPECT_FALSE(now().mayRead(founder->id(), mine.audience));
        EXPECT_FALSE(now().audiences().contains(own));
    }

    TEST_F(MembershipRules, LetStewardsAloneBringInANewKeyForEveryone)
    {
        auto& helper = joined(2);
        const auto theirs = justMeOf(space, founder->member);
        EXPECT_EQ(
            refusal(helper, say(helper, {Grant{{wrap(everyone, 2, helper.keys)}}})), "not-allowed");
        EXPECT_EQ(refusal(helper, say(helper, {Grant{{wrap(everyone, 1, keysFrom(50))}}})), "none");
        EXPECT_EQ(
            refusal(helper, say(helper, {Grant{{wrap(theirs, 1, helper.keys)}}})), "not-allowed");
        EXPECT_EQ(
            refusal(helper, say(helper, {Grant{{wrap(idFrom<AudienceId>(8), 1, helper.keys)}}})),
            "not-allowed");
        EXPECT_EQ(refusal(*founder, say(*founder, {Grant{{wrap(everyone, 3, helper.keys)}}})),
            "not-allowed");
        EXPECT_EQ(refusal(*founder, say(*founder, {Grant{{wrap(everyone, 0, helper.keys)}}})),
            "not-allowed");
        EXPECT_EQ(
            refusal(*founder, say(*founder, {Grant{{wrap(everyone, 2, helper.keys)}}})), "none");
        EXPECT_EQ(now().audiences().at(everyone).epoch, 2U);
        auto large = wrap(everyone, 2, helper.keys);
        large.sealed.resize(kSealedNameBytesMax + 1);
        EXPECT_EQ(refusal(*founder, say(*founder, {Grant{{large}}})), "limit-exceeded");
    }

    TEST_F(MembershipRules, LetPeopleDescribeThemselvesAndStewardsTheSpace)
    {
        auto& helper = joined(2);
        EXPECT_EQ(refusal(helper, say(helper, {Describe{helper.member, 1, Bytes(3, 1)}})), "none");
        EXPECT_EQ(refusal(helper, say(helper, {Describe{founder->member, 1, Bytes(3, 2)}})),
            "not-allowed");
        EXPECT_EQ(refusal(*founder, say(*founder, {Describe{helper.member, 1, Bytes(3, 2)}})),
            "not-allowed");
        EXPECT_EQ(refusal(helper, say(helper, {Describe{{}, 1, Bytes(3, 2)}})), "not-allowed");
        EXPECT_EQ(refusal(*founder, say(*founder, {Describe{{}, 1, Bytes(3, 3)}})), "none");
        const auto large = Bytes(kSealedNameBytesMax + 1);
        EXPECT_EQ(
            refusal(helper, say(helper, {Describe{helper.member, 1, large}})), "limit-exceeded");
        EXPECT_EQ(now().members().at(helper.member).profile.sealed, Bytes(3, 1));
        EXPECT_EQ(now().description().sealed, Bytes(3, 3));
    }

    TEST_F(MembershipRules, TakeAChangeWholeOrNotAtAll)
    {
        auto& sister = joined(2, true);
        const auto bad
            = say(sister, {invite(120), Describe{{}, 1, Bytes(3, 9)}, Remove{founder->member, {}}});
        EXPECT_EQ(refusal(sister, bad), "not-allowed");
        EXPECT_FALSE(now().invitations().contains(keysFrom(120).id()));
        EXPECT_TRUE(now().description().sealed.empty());
        EXPECT_EQ(refusal(sister, say(sister, {invite(120)})), "none") << "the key is still free";
    }

    TEST_F(MembershipRules, KeepWhatOnlyANewerAppUnderstands)
    {
        const std::vector<Statement> statements{
            UnknownStatement{90, {1, 2, 3}}, Describe{{}, 1, Bytes(3, 3)}};
        const auto bytes = encodeStatements(statements);
        EXPECT_EQ(must(decodeStatements(bytes)), statements);
        EXPECT_EQ(encodeStatements(must(decodeStatements(bytes))), bytes);
        EXPECT_EQ(refusal(*founder, say(*founder, statements)), "none");
        EXPECT_EQ(now().description().sealed, Bytes(3, 3)) << "what comes after it counts";
        auto& stranger = actor(9);
        EXPECT_EQ(refusal(stranger, say(stranger, {UnknownStatement{90, {}}})), "not-a-member");
    }

    // What cannot be read is evidence; it must not keep the rest from being read, today or for
    // ever.
    TEST_F(MembershipRules, GoOnAfterAChangeThatCannotBeRead)
    {
        auto& helper = joined(2);
        auto newer = encodeStatements({});
        newer[0] = 2;
        for (const auto& payload : {Bytes{}, Bytes{1, 1, 4, 1, 0}, Bytes{1, 0xff, 0xff}, newer}) {
            helper.chain.add(payload, all(helper));
            EXPECT_NE(refusal(helper, helper.chain.size()), "none");
        }
        EXPECT_EQ(refusal(helper, helper.chain.size()), "store-newer");
        EXPECT_EQ(refusal(helper, say(helper, {Describe{helper.member, 1, Bytes(3, 5)}})), "none");
        EXPECT_TRUE(now().isActive(helper.id()));
    }

    TEST_F(MembershipRules, FindTheKeyOfWhoeverComesNew)
    {
        auto& who = joined(2);
        Membership empty(space);
        EXPECT_EQ(must(empty.sealKey(founder->chain.run())), founder->keys.publicKeys().signing);
        EXPECT_EQ(must(empty.sealKey(who.chain.run())), who.keys.publicKeys().signing);
        say(who, {Describe{who.member, 1, {}}});
        EXPECT_EQ(outcome(empty.sealKey(who.chain.run(2, 2))), "unknown-author");
        EXPECT_EQ(must(now().sealKey(who.chain.run(2, 2))), who.keys.publicKeys().signing);
        ChainMaker data(space, everyone, who.keys);
        data.addStatements({founding});
        EXPECT_EQ(outcome(empty.sealKey(data.run())), "unknown-author");
        auto& liar = actor(9); // names somebody else's keys
        say(liar, {founding});
        EXPECT_EQ(outcome(empty.sealKey(liar.chain.run())), "unknown-author");
    }

}
}
