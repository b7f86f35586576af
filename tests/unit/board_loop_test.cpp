// SPDX-License-Identifier: Apache-2.0
//
// Aim: a question goes to the board with nothing in it that says who was there, the answer comes back,
// and what the group thinks of it goes there again; nothing is lost on the way.
// Method: a facilitator who is in the group and on the board, and somebody of the board.
#include "plan/ballots.h"
#include "plan/board_loop.h"
#include "store/media_store.h"
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

        // Kit answers aloud, too; what is spoken is long enough to be more than one piece.
        plan::RecordInfo answerAloud(const RecordId& feedback)
        {
            sound = toBytes("OggS" + std::string(log::kChunkPlainBytes + 9, 'o'));
            return must(kit->add(board, kit.replica().everyone(), "board-reply",
                {{"feedback", crdt::Reference{feedback}}, {"words", std::string("At nine.")},
                    {"saidBy", std::string("Kit")}, {"on", std::string("2025-10-20")},
                    {"withSound", true}},
                {.beside = false, .voice = {}, .with = {{sound, "Kit speaks."}}}));
        }
        // What a server does, piece by piece: Kit's sounds come to Mo's tablet, all but the last pieces.
        void soundsCome(std::size_t butTheLast)
        {
            const auto everyone = kit.replica().everyone();
            for (const auto& info : onBoard(kit, plan::kMediaKind)) {
                const auto& value = info.field(plan::kMediaContent)->latest().value;
                const log::BlobPlace place{everyone, std::get<crdt::Media>(value).blob};
                const auto found = must(kit.vault().findBlob(board, place));
                must(mo.vault().beginBlob(board, place, found->chunks));
                for (std::uint32_t i = 0; i + butTheLast < found->chunks.size(); ++i)
                    must(mo.vault().addChunk(
                        board, place, i, *must(kit.vault().chunk(board, place, i))));
            }
        }
        Bytes heard(Tablet& tablet, const SpaceId& space, const store::RecordPlace& place)
        {
            Bytes all;
            must(tablet->readMedia(space, place, [&all](ByteView part) {
                all.insert(all.end(), part.begin(), part.end());
                return Result<void>();
            }));
            return all;
        }

        Bytes sound;
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

    TEST_F(BoardLoopTest, WhatIsSpokenWithAnAnswerComesOnceAllOfItIsHere)
    {
        const auto feedback = must(loop().send(question, board, "2025-11-09"));
        exchange(mo, kit);
        const auto answer = answerAloud(feedback);
        // Something else that can be heard on the board is nobody's answer to this group.
        must(kit->attach(board, kit.replica().everyone(), feedback, plan::NewMedia{sound, ""}));
        exchange(mo, kit);
        EXPECT_TRUE(must(loop().carryOn()));
        const auto words = must(mo->list(group, "board-reply"));
        ASSERT_EQ(words.size(), 1U) << "the words do not wait";
        EXPECT_NE(words[0].field("withSound"), nullptr) << "it says that there is a sound";
        EXPECT_TRUE(must(mo->list(group, plan::kMediaKind)).empty());

        soundsCome(1);
        EXPECT_FALSE(must(loop().carryOn())) << "half a sound";
        soundsCome(0);
        EXPECT_TRUE(must(loop().carryOn()));
        EXPECT_FALSE(must(loop().carryOn()));
        const auto came = must(mo->list(group, plan::kMediaKind));
        ASSERT_EQ(came.size(), 1U);
        EXPECT_EQ(came[0].text("words"), "Kit speaks.");
        const auto& about = came[0].field(plan::kMediaAbout)->latest().value;
        EXPECT_EQ(std::get<crdt::Reference>(about).record, answer.id());
        EXPECT_EQ(heard(mo, group, came[0].place), sound);
    }

    TEST_F(BoardLoopTest, WhatMembersSayAloudStaysInTheGroup)
    {
        const auto people = peopleCome(1);
        const auto topic
            = must(mo->add(group, Sharing::Everyone, "topic",
                       {{"session", crdt::Reference{session}}, {"title", std::string("Buses")}}))
                  .id();
        sound = toBytes("OggS and a voice");
        must(mo->add(group, must(mo->audienceFor(group, Sharing::Everyone)), "said-aloud",
            {{"topic", crdt::Reference{topic}}, {"participant", crdt::Reference{people[0]}},
                {"on", std::string("2025-10-09")}},
            {.beside = false, .voice = {}, .with = {{sound, ""}}}));
        must(loop().send(question, board, "2025-11-09"));
        must(loop().carryOn());
        EXPECT_TRUE(onBoard(mo, plan::kMediaKind).empty());
        EXPECT_TRUE(onBoard(mo, "said-aloud").empty());
    }

    TEST_F(BoardLoopTest, WhoeverAnswersForThemselvesIsNamedByTheirSignature)
    {
        const auto feedback = must(loop().send(question, board, "2025-11-09"));
        exchange(mo, kit);
        const auto kits = kit.replica().personOf(kit.replica().author().id()).id.hex();
        const auto say = [&](const char* saidBy, const std::string& repliedBy) {
            return must(kit->add(board, Sharing::Everyone, "board-reply",
                            {{"feedback", crdt::Reference{feedback}},
                                {"words", std::string("At nine.")}, {"saidBy", std::string(saidBy)},
                                {"repliedBy", repliedBy}, {"on", std::string("2025-10-20")}}))
                .id();
        };
        const auto own = say("Kit of old", kits);
        const auto forged = say("Somebody", "00000000000000000000000000000000");
        const auto older = reply(feedback, "As apps before this one wrote it.").id();
        exchange(mo, kit);
        must(loop().carryOn());
        for (const auto& one : must(mo->list(group, "board-reply"))) {
            if (one.id() == own) {
                EXPECT_EQ(one.text("saidBy"), "Kit");
            }
            if (one.id() == forged) {
                EXPECT_EQ(one.text("saidBy"), "Somebody");
            }
            if (one.id() == older) {
                EXPECT_EQ(one.text("saidBy"), "Kit");
            }
        }
        EXPECT_FALSE(must(loop().carryOn()));
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
