// SPDX-License-Identifier: Apache-2.0
//
// Aim: a question goes to the board with nothing in it that says who was there, the answer comes back,
// and what the group thinks of it goes there again; nothing is lost on the way.
// Method: a facilitator who is in the group and on the board, and somebody of the board.
#include "plan/ballots.h"
#include "plan/board_loop.h"
#include "tablet_harness.h"

namespace alongside::test {
namespace {

    using plan::BoardLoop;
    using plan::Sharing;

    class BoardLoopTest : public ::testing::Test {
    protected:
        void SetUp() override
        {
            mo.found("Wenlow Vale board", "facilitator", "board");
            board = mo.space();
            kit.join(mo, "commissioner");
            exchange(mo, kit);
            group = must(mo->createSpace("group", "Wenlow Speaks Up", "facilitator"));
            session = must(mo->add(group, Sharing::Everyone, "session",
                               {{"title", std::string("Buses")}, {"on", std::string("2025-10-09")},
                                   {"state", std::string("open")}}))
                          .id();
            question = must(mo->add(group, Sharing::Everyone, "group-question",
                                {{"session", crdt::Reference{session}},
                                    {"words", std::string("Why is there no late bus?")}}))
                           .id();
        }
        std::vector<RecordId> peopleCome(std::size_t count)
        {
            std::vector<RecordId> people;
            for (std::size_t i = 0; i < count; ++i)
                people.push_back(
                    must(mo->add(group, Sharing::Everyone, "participant",
                             {{"session", crdt::Reference{session}},
                                 {"name", "Somebody " + std::to_string(i)}, {"consent", true}}))
                        .id());
            return people;
        }
        BoardLoop loop() { return {mo.workspace(), group}; }
        std::vector<plan::RecordInfo> onBoard(Tablet& tablet, std::string_view kind)
        {
            return must(tablet->list(board, kind));
        }
        plan::RecordInfo reply(const RecordId& feedback, std::string words)
        {
            return must(kit->add(board, Sharing::Everyone, "board-reply",
                {{"feedback", crdt::Reference{feedback}}, {"words", std::move(words)},
                    {"saidBy", std::string("Kit")}, {"on", std::string("2025-10-20")}}));
        }

        TemporaryFolder folder;
        FakeClock clock;
        Tablet mo{folder / "mo", "Mo", clock};
        Tablet kit{folder / "kit", "Kit", clock};
        SpaceId board;
        SpaceId group;
        RecordId session;
        RecordId question;
    };

    TEST_F(BoardLoopTest, AQuestionGoesThereAnAnswerComesAndAVerdictGoesBack)
    {
        peopleCome(6);
        const auto feedback = must(loop().send(question, board, "2025-11-09"));
        exchange(mo, kit);
        const auto asked = onBoard(kit, "feedback");
        ASSERT_EQ(asked.size(), 1U);
        EXPECT_EQ(asked[0].text("words"), "Why is there no late bus?");
        EXPECT_EQ(asked[0].text("group"), "Wenlow Speaks Up");
        EXPECT_EQ(asked[0].text("tookPart"), "6");
        EXPECT_EQ(asked[0].text("due"), "9 November 2025");
        EXPECT_EQ(asked[0].field("question"), nullptr) << "only the group's own";
        EXPECT_EQ(asked[0].field("boardSpace"), nullptr);

        const auto answer = reply(feedback, "A bus goes at nine from May.");
        exchange(mo, kit);
        EXPECT_TRUE(must(loop().carryOn()));
        EXPECT_FALSE(must(loop().carryOn()));
        const auto came = must(mo->list(group, "board-reply"));
        ASSERT_EQ(came.size(), 1U);
        EXPECT_EQ(came[0].text("words"), "A bus goes at nine from May.");
        EXPECT_EQ(came[0].text("saidBy"), "Kit");

        must(loop().judge(feedback, answer.id(), "partly", "Nine is too early."));
        exchange(mo, kit);
        auto verdicts = onBoard(kit, "verdict");
        ASSERT_EQ(verdicts.size(), 1U);
        EXPECT_EQ(verdicts[0].text("verdict"), "Partly answered");
        EXPECT_EQ(verdicts[0].text("why"), "Nine is too early.");
        must(loop().judge(feedback, answer.id(), "answered", ""));
        exchange(mo, kit);
        verdicts = onBoard(kit, "verdict");
        ASSERT_EQ(verdicts.size(), 1U) << "one for each answer";
        EXPECT_EQ(verdicts[0].text("verdict"), "Answered");
        EXPECT_EQ(verdicts[0].text("why"), "");
    }

    TEST_F(BoardLoopTest, SmallGroupsAreNotCounted)
    {
        peopleCome(4);
        must(loop().send(question, board, "2025-11-09"));
        EXPECT_EQ(onBoard(mo, "feedback").at(0).field("tookPart"), nullptr);
        // Nor can it be written past this.
        EXPECT_EQ(outcome(mo->add(board, Sharing::Everyone, "feedback",
                      {{"group", std::string("G")}, {"words", std::string("W")}, {"tookPart", 4.0},
                          {"due", std::string("2025-11-09")}, {"on", std::string("2025-10-09")}})),
            "out-of-range");
    }

    TEST_F(BoardLoopTest, TheBoardHearsWhatMostThinkAndNeverNumbers)
    {
        const auto people = peopleCome(6);
        plan::Ballots ballots(mo.workspace(), group);
        const auto vote = must(ballots.begin(session, question, "Do we ask this?", {}));
        EXPECT_EQ(
            outcome(ballots.begin(session, question, "Do we ask this?", {})), "already-there");
        for (std::size_t i = 0; i < people.size(); ++i)
            must(ballots.cast(vote, people[i], i == 0 ? plan::Ballot::No : plan::Ballot::Yes));
        must(ballots.closeBox(vote));
        must(loop().send(question, board, "2025-11-09"));
        const auto asked = onBoard(mo, "feedback").at(0);
        EXPECT_EQ(asked.text("outcome"), "Most people said yes");
        for (const auto* kind :
            {"vote", "voted", "ballot-box", "vote-result", "participant", "session"})
            EXPECT_TRUE(onBoard(mo, kind).empty()) << kind;
        for (const auto& info : must(mo->list(board, {}, true)))
            for (const auto& field : info.fields)
                EXPECT_EQ(field.latest().text.find("Somebody"), std::string::npos) << field.name;
    }

    TEST_F(BoardLoopTest, RefusesWhatMakesNoSense)
    {
        EXPECT_EQ(outcome(loop().send(question, board, "2025-10-09")), "bad-argument") << "today";
        EXPECT_EQ(outcome(loop().send(question, group, "2025-11-09")), "not-a-member")
            << "no board";
        EXPECT_EQ(outcome(loop().send(session, board, "2025-11-09")), "not-found");
        must(loop().send(question, board, "2025-11-09"));
        EXPECT_EQ(outcome(loop().send(question, board, "2025-11-10")), "already-there");
    }

    TEST_F(BoardLoopTest, GoesOnAfterARestartInTheMiddle)
    {
        const auto feedback = must(loop().send(question, board, "2025-11-09"));
        // Written in the group, and the tablet went off before it was copied.
        const auto second = must(mo->add(group, Sharing::Everyone, "group-question",
            {{"session", crdt::Reference{session}}, {"words", std::string("When?")}}));
        auto fields = plan::FieldValues{{"group", std::string("Wenlow Speaks Up")},
            {"words", std::string("When?")}, {"due", std::string("2025-11-09")},
            {"on", std::string("2025-10-09")}, {"question", crdt::Reference{second.id()}},
            {"boardSpace", board.hex()}, {"board", std::string("Wenlow Vale board")}};
        must(mo->add(group, Sharing::Everyone, "feedback", fields));
        mo.reopen();
        EXPECT_EQ(onBoard(mo, "feedback").size(), 1U);
        EXPECT_TRUE(must(loop().carryOn()));
        EXPECT_EQ(onBoard(mo, "feedback").size(), 2U);
        // Somebody who is not on the board changes nothing.
        EXPECT_NE(onBoard(mo, "feedback")[0].id(), onBoard(mo, "feedback")[1].id());
        EXPECT_EQ(
            must(mo->show(board,
                     {must(mo->audienceFor(board, Sharing::Everyone)), {"feedback", feedback}}))
                .id(),
            feedback);
    }

}
}
