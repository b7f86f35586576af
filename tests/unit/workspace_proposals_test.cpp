// SPDX-License-Identifier: Apache-2.0
//
// Aim: nobody changes somebody else's words, and whose words they are can take over what others propose;
// and people who write in one text at the same time take nothing from each other.
// Method: tablets that hand each other what they wrote.
#include "tablet_harness.h"

#include "plan/text_merge.h"

namespace alongside::test {
namespace {

    using plan::FieldValues;
    using plan::Sharing;

    TEST(MergedText, HasWhatEitherPutInAndNotWhatEitherTookOut)
    {
        EXPECT_EQ(plan::mergedText("I like tea.", "I like hot tea.", "I like tea. And toast."),
            "I like hot tea. And toast.");
        EXPECT_EQ(plan::mergedText("one two three", "one three", "one two"), "one ");
        EXPECT_EQ(plan::mergedText("", "mine", ""), "mine");
        EXPECT_EQ(plan::mergedText("gone", "gone", ""), "");
    }

    TEST(MergedText, PutsTheirsFirstAndTheSameOnlyOnce)
    {
        EXPECT_EQ(plan::mergedText("We go.", "We go. I drive.", "We go. I cook."),
            "We go. I cook. I drive.");
        EXPECT_EQ(plan::mergedText("at ten", "at nine", "at eleven"), "at eleven nine")
            << "two words, not a mixture of letters";
        EXPECT_EQ(plan::mergedText("ab", "aXb", "aXb"), "aXb");
    }

    TEST(MergedText, KeepsCharactersWhole)
    {
        // A family of four and a flag are one character each, of many code points.
        EXPECT_EQ(plan::mergedText("👨‍👩‍👧‍👦 at home",
                      "👨‍👩‍👧‍👦 at home 🏴󠁧󠁢󠁷󠁬󠁳󠁿",
                      "👨‍👩‍👧‍👦 is at home"),
            "👨‍👩‍👧‍👦 is at home 🏴󠁧󠁢󠁷󠁬󠁳󠁿");
    }

    class Proposals : public ::testing::Test {
    protected:
        void SetUp() override
        {
            ana.found("Theo's plan", "family");
            dev.join(ana);
            theo.join(ana, "person");
            words = must(
                ana->add(space(), Sharing::Everyone, "statement",
                    {{"part", std::string("mornings")}, {"words", std::string("No talking.")},
                        {"saidBy", std::string("Theo")}, {"saidAs", std::string("me")}}))
                        .place;
            everywhere();
        }

        void everywhere()
        {
            for (int round = 0; round < 2; ++round)
                for (auto* tablet : {&dev, &theo})
                    exchange(ana, *tablet);
        }
        const SpaceId& space() { return ana.space(); }
        store::RecordPlace proposedByDev()
        {
            clock.time += 1000;
            const auto made = must(dev->propose(
                space(), words, {"words", "No talking before tea.", "He talks when he has tea."}));
            everywhere();
            return made.place;
        }

        TemporaryFolder folder;
        FakeClock clock;
        Tablet ana{folder / "ana", "Ana", clock};
        Tablet dev{folder / "dev", "Dev", clock};
        Tablet theo{folder / "theo", "Theo", clock};
        store::RecordPlace words;
    };

    TEST_F(Proposals, ChangeNothingUntilWhoseWordsTheyAreAccepts)
    {
        const auto proposal = proposedByDev();
        EXPECT_EQ(must(theo->show(space(), words)).text("words"), "No talking.");
        const auto seen = must(theo->show(space(), proposal));
        EXPECT_EQ(seen.text("was"), "No talking.");
        EXPECT_EQ(seen.text("why"), "He talks when he has tea.");
        EXPECT_EQ(outcome(dev->acceptProposal(space(), proposal)), "not-allowed");
        EXPECT_EQ(outcome(ana->acceptProposal(space(), proposal)), "not-allowed");
        EXPECT_EQ(outcome(ana->declineProposal(space(), proposal)), "not-allowed");
        EXPECT_EQ(must(ana->show(space(), words)).text("words"), "No talking.");
    }

    TEST_F(Proposals, MakeTheNewWordsTheOwnersWhenTheyAreAccepted)
    {
        const auto proposal = proposedByDev();
        clock.time += 1000;
        must(theo->acceptProposal(space(), proposal, {"That is right.", "symbols"}));
        everywhere();
        const auto now = must(dev->show(space(), words));
        EXPECT_EQ(now.text("words"), "No talking before tea.");
        EXPECT_EQ(now.field("words")->latest().by.name, "Theo");
        EXPECT_EQ(now.text("saidBy"), "Theo");
        EXPECT_FALSE(now.hasOpenVersions());
        const auto answered = must(dev->show(space(), proposal));
        EXPECT_EQ(answered.text("answer"), "Yes, take it");
        EXPECT_EQ(answered.text("reason"), "That is right.");
        EXPECT_EQ(answered.text("howSaid"), "With pictures");
        EXPECT_EQ(outcome(theo->acceptProposal(space(), proposal)), "nothing-to-choose");
        EXPECT_EQ(outcome(theo->declineProposal(space(), proposal)), "nothing-to-choose");
    }

    TEST_F(Proposals, LeaveTheWordsWhenTheyAreDeclined)
    {
        const auto proposal = proposedByDev();
        must(theo->declineProposal(space(), proposal, {"I do not want tea.", ""}));
        everywhere();
        EXPECT_EQ(must(dev->show(space(), words)).text("words"), "No talking.");
        EXPECT_EQ(must(dev->show(space(), proposal)).text("reason"), "I do not want tea.");
    }

    TEST_F(Proposals, AreForOthersWordsOnlyAndForWords)
    {
        EXPECT_EQ(outcome(theo->propose(space(), words, {"words", "Talk.", ""})), "not-allowed");
        EXPECT_EQ(
            outcome(dev->propose(space(), words, {"saidAs", "relative", ""})), "unknown-field");
        EXPECT_EQ(outcome(dev->propose(space(), words, {"nothing", "x", ""})), "unknown-field");
        EXPECT_EQ(outcome(dev->propose(space(), words, {"words", "  ", ""})), "missing-field");
    }

    TEST_F(Proposals, ToSomebodyWithoutATabletAreAnsweredByWhoeverWritesForThemButNotByTheProposer)
    {
        const auto nans = must(ana->add(space(), Sharing::Everyone, "statement",
            {{"part", std::string("food")}, {"words", std::string("Soup.")},
                {"saidBy", std::string("Nan")}, {"saidAs", std::string("relative")}}));
        everywhere();
        const auto proposal
            = must(dev->propose(space(), nans.place, {"words", "Soup on Fridays.", ""})).place;
        everywhere();
        EXPECT_EQ(outcome(dev->acceptProposal(space(), proposal)), "not-allowed");
        must(ana->acceptProposal(space(), proposal, {"", "speech"}));
        EXPECT_EQ(must(ana->show(space(), nans.place)).text("words"), "Soup on Fridays.");
    }

    TEST_F(Proposals, KnowWhoseWordsTheyAre)
    {
        const auto ownerOn = [&](Tablet& tablet) {
            const auto people = tablet.replica().people();
            return plan::ownerOfWords(must(tablet->show(space(), words)), people);
        };
        EXPECT_EQ(ownerOn(dev).who->name, "Theo");
        EXPECT_FALSE(ownerOn(dev).mayChange());
        EXPECT_TRUE(ownerOn(theo).mayChange());
    }

    TEST_F(Proposals, StandBesideWritingTogetherInWhichNobodysWordsAreLost)
    {
        const auto page
            = must(ana->add(space(), Sharing::Everyone, "page",
                       {{"title", std::string("Moving in")}, {"words", std::string("We pack.")}}))
                  .place;
        everywhere();
        must(dev->write(space(), page, "words", {"We pack.", "We pack on Monday."}));
        everywhere();
        // Ana began before Dev's words came, and goes on from what she saw.
        must(ana->write(space(), page, "words", {"We pack.", "We pack. Theo picks the room."}));
        everywhere();
        EXPECT_EQ(must(theo->show(space(), page)).text("words"),
            "We pack on Monday. Theo picks the room.");
        std::set<std::string> writers;
        for (const auto& passage : must(theo->whose(space(), page, "words", false)))
            writers.insert(passage.by.name);
        EXPECT_EQ(writers, (std::set<std::string>{"Ana", "Dev"}));
        EXPECT_EQ(outcome(ana->write(space(), page, "title", {"", "x"})), "unknown-field");
    }

}
}
