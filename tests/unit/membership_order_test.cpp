// SPDX-License-Identifier: Apache-2.0
//
// Aim: every replica and the server come to the same answer from the same changes, in whatever
// order they arrived; what waits for something takes effect when that comes.
// Method: stories with people who act at the same time, in every order or many seeded ones.
#include "membership_maker.h"

#include <algorithm>

namespace alongside::test {
namespace {

    using namespace log;

    class MembershipOrder : public Circle { };

    TEST_F(MembershipOrder, DoesNotMatterForAnOrdinaryPlan)
    {
        auto& sister = joined(2, true);
        auto& helper = joined(3);
        say(sister, {invite(130)});
        auto& worker = actor(4);
        say(worker, joining(worker, 130));
        say(helper, {Describe{helper.member, 1, Bytes(3, 1)}});
        say(sister,
            {Remove{helper.member, {{kMembership, helper.id(), 2}}},
                Grant{{wrap(everyone, 2, sister.keys)}}});
        sayApart(helper, {Describe{helper.member, 1, Bytes(3, 2)}});
        expectSameInAnyOrder(1, 300);
        EXPECT_FALSE(now().isActive(helper.id()));
        EXPECT_TRUE(now().isActive(worker.id()));
    }

    TEST_F(MembershipOrder, NamesTheLastChangesForAllThatTheyName)
    {
        auto& sister = joined(2, true);
        auto& helper = joined(3);
        const auto last = say(sister, {Describe{sister.member, 1, Bytes(3, 1)}});
        using Heads = std::vector<std::pair<AuthorId, std::uint64_t>>;
        EXPECT_EQ(now().heads(), (Heads{{sister.id(), last}}));
        const auto apart = sayApart(helper, {Describe{helper.member, 1, Bytes(3, 2)}});
        auto two = Heads{{sister.id(), last}, {helper.id(), apart}};
        std::sort(two.begin(), two.end());
        EXPECT_EQ(now().heads(), two);

        // Whoever names these has seen the same as somebody who names everybody.
        auto m = now();
        std::vector<Dependency> named;
        for (const auto& [author, seq] : two)
            named.push_back({true, author, seq});
        auto& worker = actor(4);
        worker.chain.addStatements({Describe{worker.member, 1, {}}}, named);
        must(m.add(worker.id(), worker.chain.run().changes.front()));
        m.evaluate();
        const auto seen = m.seenBy(worker.id(), 1);
        EXPECT_EQ(seen.at(founder->id()), m.inOrder(founder->id()));
        EXPECT_EQ(seen.at(sister.id()), last);
        EXPECT_EQ(seen.at(helper.id()), apart);
    }

    TEST_F(MembershipOrder, DecidesBetweenTwoStewardsWhoRemoveEachOther)
    {
        auto& one = joined(2, true);
        auto& two = joined(3, true);
        sayApart(one, {Describe{one.member, 1, {}}}); // the same depth for both
        const auto a = one.chain.size() + 1;
        one.chain.addStatements(
            {Remove{two.member, {{kMembership, two.id(), 1}}}}, {{true, two.id(), 1}});
        two.chain.addStatements({Describe{two.member, 1, {}}}, {{true, one.id(), 2}});
        const auto b = two.chain.size() + 1;
        two.chain.addStatements({Remove{one.member, {{kMembership, one.id(), 2}}}}, {});
        expectSameInAnyOrder(2, 300);
        const auto m = now();
        EXPECT_NE(m.isActive(one.id()), m.isActive(two.id())) << "exactly one of them stays";
        EXPECT_NE(refusal(one, a) == "none", refusal(two, b) == "none");
    }

    TEST_F(MembershipOrder, LetsWhoWasThereFirstWinWhateverTheOtherClaimsToHaveSeen)
    {
        auto& elder = joined(2, true);
        auto& younger = joined(3, true);
        // Long after, and having seen everything but the other's removal.
        for (int i = 0; i < 5; ++i)
            say(elder, {Describe{elder.member, 1, {}}});
        const auto a = elder.chain.size() + 1;
        elder.chain.addStatements(
            {Remove{younger.member, {{kMembership, younger.id(), 1}}}}, all(elder));
        // As if nothing had been seen since the beginning.
        const auto b = younger.chain.size() + 1;
        younger.chain.addStatements({Remove{elder.member, {}}}, {});
        expectSameInAnyOrder(5, 300);
        EXPECT_TRUE(now().isActive(elder.id()));
        EXPECT_FALSE(now().isActive(younger.id()));
        EXPECT_EQ(refusal(elder, a), "none");
        EXPECT_EQ(refusal(younger, b), "not-a-member");
    }

    TEST_F(MembershipOrder, LetsNobodyThatASeniorPutOutGoAheadByWayOfAThird)
    {
        auto& elder = joined(2, true);
        auto& middle = joined(3, true);
        auto& youngest = joined(4, true);
        // The middle one acts early, having seen nothing; the elder acts late, on the word of the
        // youngest, who stands below the middle one.
        const auto a = sayApart(middle, {Remove{elder.member, {}}});
        const auto seen = sayApart(youngest, {Describe{youngest.member, 1, {}}});
        const auto b = elder.chain.size() + 1;
        elder.chain.addStatements({Remove{middle.member, {{kMembership, middle.id(), 1}}}},
            {{true, youngest.id(), seen}, {true, middle.id(), 1}});
        expectSameInAnyOrder(6, 300);
        EXPECT_TRUE(now().isActive(elder.id()));
        EXPECT_FALSE(now().isActive(middle.id()));
        EXPECT_EQ(refusal(middle, a), "not-a-member");
        EXPECT_EQ(refusal(elder, b), "none");
    }

    TEST_F(MembershipOrder, IsTheSameInAllOrdersForThreeStewardsWhoRemoveEachOther)
    {
        auto& one = joined(2, true);
        auto& two = joined(3, true);
        auto& three = joined(4, true);
        const std::vector<Dependency> joins{
            {true, one.id(), 1}, {true, two.id(), 1}, {true, three.id(), 1}};
        const auto remove = [&](Actor& by, const Actor& whom) {
            auto others = joins;
            std::erase_if(others, [&](const auto& d) { return d.author == by.id(); });
            by.chain.addStatements({Remove{whom.member, {{kMembership, whom.id(), 1}}}}, others);
        };
        remove(one, two);
        remove(two, three);
        remove(three, one);
        expectSameInAnyOrder(7, 500);
        // There is no outcome in which each has their way: what counts is that there is one.
        EXPECT_TRUE(now().isActive(founder->id()));
        EXPECT_TRUE(now().isActive(one.id()));
        EXPECT_NE(now().isActive(two.id()), now().isActive(three.id()));
    }

    TEST_F(MembershipOrder, GivesTheLastPlaceOfAnInvitationToOneOfTwo)
    {
        say(*founder, {invite(130)});
        auto& one = actor(2);
        auto& two = actor(3);
        const auto seen = std::vector<Dependency>{{true, founder->id(), founder->chain.size()}};
        one.chain.addStatements(joining(one, 130), seen);
        two.chain.addStatements(joining(two, 130), seen);
        expectSameInAnyOrder(3, 200);
        EXPECT_NE(now().isActive(one.id()), now().isActive(two.id()));
    }

    // Two remove the same one apart: the second removal has no effect, and its key has opened what its
    // author wrote since.
    TEST_F(MembershipOrder, LosesNoKeyOfWhatWasDoneInGoodFaithAndTakesNoOther)
    {
        auto& one = joined(2, true);
        auto& two = joined(3, true);
        auto& gone = joined(4);
        auto& helper = joined(5);
        const auto seenByTwo = all(two);
        say(one,
            {Remove{gone.member, {{kMembership, gone.id(), 1}}},
                Grant{{wrap(everyone, 2, two.keys)}}});
        two.chain.addStatements({Remove{gone.member, {{kMembership, gone.id(), 1}}},
                                    Grant{{wrap(everyone, 2, one.keys)}}},
            seenByTwo);
        const auto twos = two.chain.size();
        const auto helpers = sayApart(helper, {Grant{{wrap(everyone, 3, helper.keys)}}});
        expectSameInAnyOrder(8, 200);
        EXPECT_EQ(refusal(two, twos), "not-allowed");
        EXPECT_EQ(refusal(helper, helpers), "not-allowed");
        EXPECT_FALSE(now().refusalAsSeen(two.id(), twos));
        EXPECT_TRUE(now().refusalAsSeen(helper.id(), helpers)) << "never theirs to give";
        ASSERT_EQ(now().lostWraps().size(), 1U);
        EXPECT_EQ(now().lostWraps()[0].forAuthor, one.id());
        EXPECT_FALSE(now().needsNewKey(everyone)) << "all who have it may read";
    }

    TEST_F(MembershipOrder, DoesNotMatterForThoseWhoBreakRules)
    {
        auto& sister = joined(2, true);
        auto& helper = joined(3);
        sayApart(helper, {invite(131, true)});
        auto& puppet = actor(9);
        say(puppet, joining(puppet, 131));
        say(sister, {invite(132), Remove{founder->member, {}}});
        auto& second = actor(8);
        say(second, joining(second, 132));
        helper.chain.add(Bytes{1, 9}, {});
        say(*founder, {Remove{sister.member, {{kMembership, sister.id(), 1}}}});
        sayApart(sister, {invite(133, true)});
        auto& third = actor(7);
        say(third, joining(third, 133));
        expectSameInAnyOrder(4, 300);
        EXPECT_EQ(now().members().size(), 3U);
    }

    TEST_F(MembershipOrder, WaitsForWhatHasNotCome)
    {
        auto& helper = joined(2);
        const auto list = everything(); // founder 1, founder 2 (invite), helper 1
        ASSERT_EQ(list.size(), 3U);
        Membership m(space);
        must(m.add(helper.id(), helper.chain.run().changes[0]));
        m.evaluate();
        EXPECT_FALSE(m.isFounded());
        EXPECT_FALSE(m.refusal(helper.id(), 1)) << "it waits; that is no refusal";
        EXPECT_TRUE(m.has(helper.id(), 1));
        must(m.add(founder->id(), founder->chain.run().changes[0]));
        m.evaluate();
        EXPECT_TRUE(m.isFounded());
        EXPECT_FALSE(m.isActive(helper.id()));
        must(m.add(founder->id(), founder->chain.run().changes[1]));
        m.evaluate();
        EXPECT_TRUE(m.isActive(helper.id()));
    }

    TEST_F(MembershipOrder, NeverEndsWaitingForWhatDoesNotExist)
    {
        auto& helper = joined(2);
        auto& other = joined(3);
        helper.chain.addStatements(
            {Describe{helper.member, 1, Bytes(3, 1)}}, {{true, idFrom<AuthorId>(99), 1}});
        // Two that wait for each other.
        founder->chain.addStatements({Describe{{}, 1, Bytes(3, 1)}}, {{true, other.id(), 2}});
        other.chain.addStatements({Describe{other.member, 1, Bytes(3, 1)}},
            {{true, founder->id(), founder->chain.size()}});
        const auto m = now();
        EXPECT_TRUE(m.members().at(helper.member).profile.sealed.empty());
        EXPECT_TRUE(m.description().sealed.empty());
        EXPECT_TRUE(m.isActive(other.id()));
        EXPECT_EQ(m.inOrder(other.id()), 1U);
        EXPECT_EQ(m.inOrder(helper.id()), 1U);
        EXPECT_EQ(m.inOrder(idFrom<AuthorId>(99)), 0U);
    }

}
}
