// SPDX-License-Identifier: Apache-2.0
//
// Aim: a private vote comes out right whatever the tablets know of each other and when, counts
// everybody once, and leaves nothing behind that says what somebody voted.
// Method: two and three tablets that hand each other what they wrote in every order that chance gives,
// against a count made here; then everything that was ever written is read.
#include "plan/ballots.h"
#include "tablet_harness.h"

#include <algorithm>
#include <random>

namespace alongside::test {
namespace {

    using plan::Ballot;
    using plan::Ballots;
    using plan::BoxStanding;
    using plan::Sharing;
    using plan::VoteOutcome;

    // A meeting with so many people, on the tablet that counts.
    struct Meeting {
        Meeting(Tablet& tablet, std::size_t people)
        {
            session
                = must(tablet->add(tablet.space(), Sharing::Everyone, "session",
                           {{"title", std::string("Our meeting")},
                               {"on", std::string("2026-03-01")}, {"state", std::string("open")}}))
                      .id();
            for (std::size_t i = 0; i < people; ++i)
                who.push_back(
                    must(tablet->add(tablet.space(), Sharing::Everyone, "participant",
                             {{"session", crdt::Reference{session}},
                                 {"name", "Person " + std::to_string(i)}, {"consent", true}}))
                        .id());
        }
        RecordId session;
        std::vector<RecordId> who;
    };

    class BallotsTest : public ::testing::Test {
    protected:
        void SetUp() override
        {
            mo.found("Wenlow Speaks Up", "facilitator", "group");
            dev.join(mo);
            exchange(mo, dev);
        }
        Ballots on(Tablet& tablet) { return {tablet.workspace(), tablet.space()}; }
        static AuthorId authorOf(Tablet& tablet) { return tablet.replica().author().id(); }
        RecordId begin(const Meeting& meeting, const std::vector<AuthorId>& others = {})
        {
            return must(on(mo).begin(meeting.session, {}, "Do we ask for later buses?", others));
        }
        std::optional<VoteOutcome> outcome(Tablet& tablet, const RecordId& vote)
        {
            return must(on(tablet).standing(vote)).outcome;
        }

        TemporaryFolder folder;
        FakeClock clock;
        Tablet mo{folder / "mo", "Mo", clock};
        Tablet dev{folder / "dev", "Dev", clock};
    };

    // Everything that anybody ever wrote in the space, as this tablet has it.
    std::vector<crdt::Op> allOps(Tablet& tablet)
    {
        std::vector<crdt::Op> ops;
        for (const auto& record : must(tablet.replica().view().all(true)))
            for (const auto& entry : must(tablet.replica().history(record.place)))
                ops.insert(ops.end(), entry.ops.begin(), entry.ops.end());
        return ops;
    }

    void expectNoBallotIsWritten(Tablet& tablet)
    {
        std::size_t read = 0;
        for (const auto& op : allOps(tablet)) {
            ++read;
            const auto* put = std::get_if<crdt::Put>(&op);
            const auto* add = std::get_if<crdt::SetAdd>(&op);
            const auto* value = put != nullptr ? &put->value
                : add != nullptr               ? &add->value
                                               : nullptr;
            const auto* text = value != nullptr ? std::get_if<std::string>(value) : nullptr;
            const bool isBallot
                = text != nullptr && (*text == "yes" || *text == "no" || *text == "not-sure");
            EXPECT_FALSE(isBallot);
        }
        EXPECT_GT(read, 0U);
    }

    TEST_F(BallotsTest, CountsOnceWhenTheVoteIsClosed)
    {
        const Meeting meeting(mo, 7);
        const auto vote = begin(meeting);
        const Ballot cast[]{
            Ballot::Yes, Ballot::No, Ballot::Yes, Ballot::NotSure, Ballot::Yes, Ballot::No};
        for (std::size_t i = 0; i < std::size(cast); ++i)
            must(on(mo).cast(vote, meeting.who[i], cast[i]));
        auto standing = must(on(mo).standing(vote));
        EXPECT_EQ(standing.voted.size(), 6U);
        EXPECT_TRUE(standing.mayVoteHere);
        EXPECT_FALSE(standing.outcome) << "nothing is shown before it is closed";
        EXPECT_FALSE(must(on(mo).carryOn()));
        EXPECT_EQ(must(on(mo).keptHere(vote)), 6U);
        must(on(mo).closeBox(vote));
        standing = must(on(mo).standing(vote));
        ASSERT_TRUE(standing.outcome);
        EXPECT_EQ(*standing.outcome, plan::outcomeOf(3, 2, 1));
        EXPECT_EQ(standing.outcome->outcome, "mixed");
        EXPECT_EQ(standing.outcome->yes, 3U);
        EXPECT_FALSE(standing.mayVoteHere);
        EXPECT_EQ(must(on(mo).keptHere(vote)), 0U) << "they are let go";
        EXPECT_EQ(must(mo.vault().setting("ballots " + vote.hex())), "");
        EXPECT_EQ(alongside::test::outcome(on(mo).cast(vote, meeting.who[6], Ballot::Yes)),
            "not-allowed");
        expectNoBallotIsWritten(mo);
    }

    TEST_F(BallotsTest, KeepsTheFirstOfTwoBallotsOnOneTablet)
    {
        const Meeting meeting(mo, 5);
        const auto vote = begin(meeting);
        must(on(mo).cast(vote, meeting.who[0], Ballot::No));
        EXPECT_EQ(alongside::test::outcome(on(mo).cast(vote, meeting.who[0], Ballot::Yes)),
            "already-there");
        for (const std::size_t i : {1U, 2U, 3U, 4U})
            must(on(mo).cast(vote, meeting.who[i], i < 3 ? Ballot::No : Ballot::Yes));
        must(on(mo).closeBox(vote));
        EXPECT_EQ(*outcome(mo, vote), plan::outcomeOf(2, 3, 0));
    }

    TEST_F(BallotsTest, SurviveARestart)
    {
        const Meeting meeting(mo, 5);
        const auto vote = begin(meeting);
        for (const std::size_t i : {0U, 1U, 2U})
            must(on(mo).cast(vote, meeting.who[i], Ballot::Yes));
        mo.reopen();
        EXPECT_EQ(must(on(mo).keptHere(vote)), 3U);
        EXPECT_EQ(alongside::test::outcome(on(mo).cast(vote, meeting.who[0], Ballot::No)),
            "already-there");
        for (const std::size_t i : {3U, 4U})
            must(on(mo).cast(vote, meeting.who[i], Ballot::No));
        must(on(mo).closeBox(vote));
        EXPECT_EQ(*outcome(mo, vote), plan::outcomeOf(3, 2, 0));
    }

    TEST_F(BallotsTest, ATabletThatTakesNoPartTakesNoVotes)
    {
        const Meeting meeting(mo, 5);
        const auto vote = begin(meeting);
        exchange(mo, dev);
        EXPECT_EQ(alongside::test::outcome(on(dev).cast(vote, meeting.who[0], Ballot::Yes)),
            "not-allowed");
        EXPECT_EQ(alongside::test::outcome(on(dev).closeBox(vote)), "not-allowed");
        EXPECT_FALSE(must(on(dev).standing(vote)).mayVoteHere);
    }

    TEST_F(BallotsTest, TwoOfflineTabletsHoldTheSecondBallotOfOnePerson)
    {
        const Meeting meeting(mo, 7);
        const auto vote = begin(meeting, {authorOf(dev)});
        exchange(mo, dev);
        // Person 2 votes on both, and says another thing.
        for (const std::size_t i : {0U, 1U, 2U})
            must(on(mo).cast(vote, meeting.who[i], Ballot::Yes));
        for (const std::size_t i : {2U, 3U, 4U, 5U})
            must(on(dev).cast(vote, meeting.who[i], Ballot::No));
        must(on(dev).closeBox(vote));
        EXPECT_EQ(must(on(dev).keptHere(vote)), 4U) << "Mo's marks are not known here";
        must(on(mo).closeBox(vote));
        auto standing = must(on(mo).standing(vote));
        EXPECT_FALSE(standing.outcome) << "it waits for Dev";
        ASSERT_EQ(standing.waitingFor().size(), 1U);
        EXPECT_EQ(standing.waitingFor().front().holder, "Dev");
        exchange(mo, dev);
        standing = must(on(mo).standing(vote));
        EXPECT_EQ(standing.held, std::vector<RecordId>{meeting.who[2]});
        EXPECT_TRUE(must(on(dev).carryOn()));
        EXPECT_EQ(must(on(dev).keptHere(vote)), 0U);
        EXPECT_FALSE(must(on(dev).carryOn())) << "handed on once";
        exchange(mo, dev);
        EXPECT_TRUE(must(on(mo).carryOn()));
        exchange(mo, dev);
        EXPECT_EQ(*outcome(mo, vote), plan::outcomeOf(3, 3, 0)) << "Mo's of the two counts";
        EXPECT_EQ(outcome(dev, vote), outcome(mo, vote));
        EXPECT_EQ(must(on(mo).keptHere(vote)), 0U);
        expectNoBallotIsWritten(dev);
    }

    TEST_F(BallotsTest, ATabletThatIsLeftOutIsNeverCounted)
    {
        const Meeting meeting(mo, 6);
        const auto vote = begin(meeting, {authorOf(dev)});
        exchange(mo, dev);
        for (const std::size_t i : {0U, 1U, 2U})
            must(on(mo).cast(vote, meeting.who[i], Ballot::Yes));
        for (const std::size_t i : {2U, 3U})
            must(on(dev).cast(vote, meeting.who[i], Ballot::No));
        must(on(mo).closeBox(vote));
        EXPECT_EQ(
            alongside::test::outcome(on(dev).leaveOut(vote, authorOf(mo).hex())), "not-allowed");
        must(on(mo).leaveOut(vote, authorOf(dev).hex()));
        must(on(dev).closeBox(vote));
        const auto counted = *outcome(mo, vote);
        EXPECT_EQ(counted, plan::outcomeOf(3, 0, 0));
        exchange(mo, dev);
        must(on(dev).carryOn());
        must(on(mo).carryOn());
        exchange(mo, dev);
        EXPECT_EQ(outcome(dev, vote), counted);
        EXPECT_EQ(must(on(dev).keptHere(vote)), 0U);
        const auto standing = must(on(mo).standing(vote));
        EXPECT_TRUE(standing.held.empty());
        EXPECT_EQ(standing.late, std::vector<RecordId>{meeting.who[3]});
    }

    TEST_F(BallotsTest, SumsOfAnotherTabletCanOnlyBeReadByTheOneThatCounts)
    {
        const Meeting meeting(mo, 3);
        const auto vote = begin(meeting, {authorOf(dev)});
        exchange(mo, dev);
        must(on(dev).cast(vote, meeting.who[0], Ballot::No));
        must(on(dev).closeBox(vote));
        must(on(mo).closeBox(vote));
        exchange(mo, dev);
        must(on(dev).carryOn());
        exchange(mo, dev);
        Bytes sealed;
        for (const auto& op : allOps(mo))
            if (const auto* put = std::get_if<crdt::Put>(&op);
                put != nullptr && put->field == "sealed")
                sealed = *fromHex(std::get<std::string>(put->value));
        ASSERT_FALSE(sealed.empty());
        EXPECT_TRUE(mo.replica().unlock(sealed));
        EXPECT_FALSE(dev.replica().unlock(sealed)) << "not even by whoever locked it";
    }

    TEST(BallotsOutcome, SaysNoMoreThanIsSafe)
    {
        EXPECT_EQ(plan::outcomeOf(0, 0, 0).outcome, "too-few");
        EXPECT_EQ(plan::outcomeOf(2, 0, 0).outcome, "too-few");
        EXPECT_EQ(plan::outcomeOf(3, 0, 0).outcome, "most-yes");
        EXPECT_EQ(plan::outcomeOf(3, 0, 0), plan::outcomeOf(2, 1, 0));
        EXPECT_EQ(plan::outcomeOf(2, 2, 0).outcome, "mixed");
        EXPECT_EQ(plan::outcomeOf(1, 3, 0).outcome, "most-no");
        for (std::uint64_t all = 5; all < 30; ++all) {
            EXPECT_EQ(plan::outcomeOf(all, 0, 0), plan::outcomeOf(all - 1, 1, 0))
                << "nobody can tell whether all thought the same";
            EXPECT_EQ(plan::outcomeOf(all, 0, 0), plan::outcomeOf(all - 1, 0, 1));
            EXPECT_EQ(plan::outcomeOf(0, all, 0), plan::outcomeOf(1, all - 1, 0));
            EXPECT_EQ(plan::outcomeOf(0, 0, all), plan::outcomeOf(0, 1, all - 1));
            EXPECT_EQ(plan::outcomeOf(all, 0, 0).atLeast, all - 1);
        }
        EXPECT_EQ(plan::outcomeOf(4, 2, 0).yes, 4U);
        EXPECT_FALSE(plan::outcomeOf(5, 1, 0).yes) << "five to one: at least five of six";
    }

    // Any number of people vote on any of three tablets, some on several, while the tablets meet and
    // close as chance has it. In the end all show the same, and it is what it has to be.
    class AnyOrder : public ::testing::TestWithParam<unsigned> { };

    TEST_P(AnyOrder, ComesOutTheSameAndRight)
    {
        SCOPED_TRACE("seed " + std::to_string(GetParam()));
        std::mt19937 random(GetParam());
        const auto below
            = [&random](std::size_t n) { return static_cast<std::size_t>(random() % n); };
        TemporaryFolder folder;
        FakeClock clock;
        std::vector<std::unique_ptr<Tablet>> tablets;
        const auto count = 2 + below(2);
        for (std::size_t i = 0; i < count; ++i)
            tablets.push_back(std::make_unique<Tablet>(
                folder / std::to_string(i), "Tablet " + std::to_string(i), clock));
        tablets[0]->found("Wenlow Speaks Up", "facilitator", "group");
        for (std::size_t i = 1; i < count; ++i)
            tablets[i]->join(*tablets[0]);
        const Meeting meeting(*tablets[0], 3 + below(7));
        std::vector<AuthorId> others;
        for (std::size_t i = 1; i < count; ++i)
            others.push_back(tablets[i]->replica().author().id());
        const auto on = [](Tablet& tablet) { return Ballots(tablet.workspace(), tablet.space()); };
        const auto vote = must(on(*tablets[0]).begin(meeting.session, {}, "Do we ask?", others));
        for (std::size_t i = 1; i < count; ++i)
            exchange(*tablets[0], *tablets[i]);

        std::vector<std::map<RecordId, Ballot>> cast(count);
        std::vector<bool> closed(count, false);
        for (int step = 0; step < 60; ++step) {
            const auto i = below(count);
            clock.time += 1000;
            switch (below(6)) {
            case 0:
                exchange(*tablets[i], *tablets[below(count)]);
                break;
            case 1:
                must(on(*tablets[i]).carryOn());
                break;
            case 2:
                if (step > 20 && below(3) == 0) {
                    must(on(*tablets[i]).closeBox(vote));
                    closed[i] = true;
                }
                break;
            default: {
                const auto who = meeting.who[below(meeting.who.size())];
                const auto ballot = static_cast<Ballot>(below(3));
                if (on(*tablets[i]).cast(vote, who, ballot))
                    cast[i][who] = ballot;
                break;
            }
            }
        }
        for (auto& tablet : tablets)
            must(on(*tablet).closeBox(vote));
        for (std::size_t round = 0; round < 2 * count; ++round)
            for (std::size_t i = 1; i < count; ++i) {
                exchange(*tablets[0], *tablets[i]);
                must(on(*tablets[i]).carryOn());
                must(on(*tablets[0]).carryOn());
            }
        for (std::size_t i = 1; i < count; ++i)
            exchange(*tablets[0], *tablets[i]);

        // Whoever voted twice counts with the tablet that counts, else with the lowest id.
        std::vector<std::size_t> order(count);
        for (std::size_t i = 0; i < count; ++i)
            order[i] = i;
        std::sort(order.begin() + 1, order.end(), [&](std::size_t a, std::size_t b) {
            return tablets[a]->replica().author().id().hex()
                < tablets[b]->replica().author().id().hex();
        });
        std::map<RecordId, Ballot> right;
        for (const auto i : order)
            right.insert(cast[i].begin(), cast[i].end());
        std::array<std::uint64_t, 3> sums{};
        for (const auto& [who, ballot] : right)
            ++sums[static_cast<std::size_t>(ballot)];
        for (auto& tablet : tablets) {
            const auto standing = must(on(*tablet).standing(vote));
            ASSERT_TRUE(standing.outcome);
            EXPECT_EQ(*standing.outcome, plan::outcomeOf(sums[0], sums[1], sums[2]));
            EXPECT_EQ(standing.voted.size(), right.size());
            EXPECT_EQ(must(on(*tablet).keptHere(vote)), 0U);
            expectNoBallotIsWritten(*tablet);
        }
        // One result, written once.
        std::size_t results = 0;
        for (const auto& record : must(tablets[0]->replica().view().list("vote-result", true)))
            results += must(tablets[0]->replica().history(record.place)).size();
        EXPECT_EQ(results, 1U);
    }

    INSTANTIATE_TEST_SUITE_P(Ballots, AnyOrder, ::testing::Range(1U, 25U));

}
}
