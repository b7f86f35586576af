// SPDX-License-Identifier: Apache-2.0
// Aim: a group can meet round one tablet, put cards, ask, vote in private on two tablets that do not know
// of each other, send to a board and judge the answer, in as few touches as promised; and the board sees
// what is late.
// Method: the whole app on the real bridge with real vaults, driven by touches; the other tablets are
// real ones too, without a screen. What the server does in life, meet() does here.
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "group_steps.h"
#endif
#include "driver_story.h"
#include "tests/ui/accessibility_walk.h"

#include <QSemaphore>
#include <QTest>

using namespace alongside::testing;
using alongside::plan::Ballot;
using alongside::plan::Ballots;

namespace {

constexpr int kVoteTapsMax = 3;

void ask(PageDriver& page, const QString& words)
{
    page.tap("Add a question");
    page.tap("The question, in your own words");
    page.write(words);
    page.tap("Save");
    page.find("Add a question");
}

void vote(PageDriver& page, const QString& who, const QString& ballot)
{
    const int before = page.tapsSoFar();
    page.tap(who);
    page.see("Only " + who + " looks now");
    page.tap(ballot);
    page.tap("Put it in the box");
    page.see("Thank you. Your vote is in the box.");
    QVERIFY2(page.tapsSoFar() - before <= kVoteTapsMax, "voting takes too many touches");
}

const QStringList& six()
{
    static const QStringList list{"Sun", "Tree", "Boat", "Cup", "Star", "Leaf"};
    return list;
}

}

class GroupTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { alongside::test::switchAccessibilityOn(); }

    void startingAGroupFromTheListOfPlans();
    void joiningWithAPictureANameOrNoName();
    void cardsGoInColumnsAndCanBeMovedAndTakenBack();
    void aSecondCardDoesNotWaitForTheFirstToBeSaved();
    void theWholeWayFromTheMeetingToTheVerdict();
    void whoHasVotedIsNotAskedAgain();
    void theBoardSeesWhatIsLateFirstAndAnswers();
    void aQuestionWithoutAReplyStays();
};

void GroupTest::startingAGroupFromTheListOfPlans()
{
    STORY({
        Place place(false);
        PageDriver page({}, place.world.moHome());
        page.unlockAs("Mo", "Which plan?");
        page.tap("Start a group");
        page.tap("What is the group called?");
        page.write("Thursday group");
        page.tap("Start");
        page.see("Thursday group");
        page.find("Start a meeting");
        page.tap("More");
        page.tap("My plans");
        page.tap("Wenlow Vale board");
        page.see("No question waits for you.");
        page.tap("More");
        page.tap("My plans");
        page.tap("Thursday group");
        page.find("Start a meeting");
    });
}

void GroupTest::joiningWithAPictureANameOrNoName()
{
    STORY({
        Place place(false);
        PageDriver page({}, place.world.moHome());
        openGroup(page);
        startMeeting(page);
        join(page, "Boat", true);
        page.tap("Somebody else joins");
        page.tap("Your name. You can leave this out.");
        page.write("Pat");
        page.tap("Next");
        page.tap("Yes, it is OK");
        page.see("You are in the meeting.");
        page.tap("Somebody else joins");
        page.tap("No name");
        page.tap("Next");
        page.tap("Yes, it is OK");
        page.see("You are in the meeting.");
        // No is fine, and nothing is kept.
        page.tap("Somebody else joins");
        page.tap("Kite");
        page.tap("Next");
        page.tap("No");
        page.see("You can stay and listen. Nothing is kept.");
        page.tap("All are here");
        page.see("Here: 3");
        page.see("Boat");
        page.see("Pat");
        page.see("Person 1");
        page.seeNot("Kite");
    });
}

void GroupTest::cardsGoInColumnsAndCanBeMovedAndTakenBack()
{
    STORY({
        Place place(false);
        PageDriver page({}, place.world.moHome());
        openGroup(page);
        startMeeting(page);
        join(page, "Sun", true);
        page.tap("All are here");
        page.tap("Add a topic");
        page.tap("What is it about?");
        page.write("Buses");
        page.tap("Save");
        page.tap("Buses");
        page.tap("Put cards in columns");
        page.tap("Sun");
        page.see("My home");
        page.see("12 cards are left.");
        page.tap("Good");
        page.see("My support");
        page.tap("Bad");
        page.see("10 cards are left.");
        page.find("Good: My home");
        page.find("Bad: My support");
        // One card is taken up again and put elsewhere; then that is taken back.
        page.tap("Move a card");
        page.tap("My home");
        page.tap("Not sure");
        page.find("Not sure: My home");
        page.tap("Take it back");
        page.find("Good: My home");
        // An empty card with one's own words.
        page.tap("A card of my own");
        page.write("The late bus");
        page.tap("Use this card");
        page.tap("Bad: My support");
        page.find("Bad: My support, The late bus");
        page.tap("Stop");
        page.see("Good: My home. Bad: My support, The late bus.");
        page.tap("Back");
        page.see("What people think");
        page.find("Sun");
    });
}

void GroupTest::aSecondCardDoesNotWaitForTheFirstToBeSaved()
{
    STORY({
        Place place(false);
        PageDriver page({}, place.world.moHome());
        openGroup(page);
        toTopic(page, {"Pat"});
        page.tap("Put cards in columns");
        page.tap("Pat");
        page.see("My home");
        // The disk is slow: nothing is saved before this is released.
        const auto slow = std::make_shared<QSemaphore>();
        page.plan().core().post([slow](alongside::bridge::Core&) { slow->acquire(); });
        QSemaphoreReleaser released(*slow);
        page.tap("Good");
        page.find("Good: My home");
        page.see("My support");
        page.tap("Bad");
        page.find("Bad: My support");
        page.see("10 cards are left.");
        page.tap("A card of my own");
        page.write("The late bus");
        page.tap("Use this card");
        page.tap("Not sure");
        page.find("Not sure: The late bus");
        // One of them is moved on before it was ever saved.
        page.tap("Move a card");
        page.tap("My home");
        page.tap("Bad: My support");
        released.cancel()->release();
        page.find("Bad: My support, My home");
        page.tap("Take it back");
        page.find("Good: My home");
        page.tap("Finished");
        page.see("Good: My home. Not sure: The late bus. Bad: My support.");
        page.meet(place.world.dev(), place.world.group());
        QCOMPARE(must(place.world.dev().list(place.world.group(), "placed-card")).size(),
            std::size_t(3));
    });
}

void GroupTest::theWholeWayFromTheMeetingToTheVerdict()
{
    STORY({
        Place place(false);
        auto& world = place.world;
        PageDriver page({}, world.moHome());
        openGroup(page);
        startMeeting(page);
        for (const auto& picture : six())
            join(page, picture, picture == six().front());
        page.tap("All are here");
        page.see("Here: 6");
        page.tap("Add and pick questions");
        ask(page, "Why is there no late bus?");
        page.tap("Why is there no late bus?");
        page.see("Picked: 1 of 3");
        page.tap("Finished");
        page.tap("Why is there no late bus?");
        page.tap("Vote in private");
        page.tap("The tablet of Dev");
        page.tap("Start the vote");
        page.see("Who votes now? Touch your picture.");
        page.meet(world.dev(), world.group());

        // Both are without a connection now. Boat votes on both, and says another thing.
        vote(page, "Sun", "Yes");
        vote(page, "Tree", "Yes");
        vote(page, "Boat", "Yes");
        Ballots devs(world.dev(), world.group());
        const auto voteId = world.only("vote").id();
        for (const auto& person : must(world.dev().list(world.group(), "participant")))
            for (const auto* picture : {"Boat", "Cup", "Star", "Leaf"})
                if (person.text("picture") == picture)
                    must(devs.cast(
                        voteId, person.id(), picture[0] == 'L' ? Ballot::NotSure : Ballot::No));
        page.tap("Stop voting here");
        page.see("The count is not final yet.");
        page.see("Waiting for the tablet of Dev");
        must(devs.closeBox(voteId));
        page.meet(world.dev(), world.group());
        must(devs.carryOn());
        page.meet(world.dev(), world.group());
        page.see("People think different things");
        page.see("People who voted: 6");
        page.see("Voted on two tablets: Boat");
        page.meet(world.dev(), world.group());
        QCOMPARE(*must(devs.standing(voteId)).outcome, alongside::plan::outcomeOf(3, 2, 1));
        QCOMPARE(must(devs.keptHere(voteId)), std::size_t(0));

        page.tap("Finished");
        page.tap("Send to the board");
        page.see("Who will see it: Wenlow Vale board");
        page.see("Kit");
        page.tap("In 4 weeks");
        page.tap("Send");
        page.see("The answer is due in 28 days.");
        page.meet(world.kit(), world.board());
        const auto asked = must(world.kit().list(world.board(), "feedback"));
        QCOMPARE(asked.size(), std::size_t(1));
        QCOMPARE(asked[0].text("words"), std::string("Why is there no late bus?"));
        QCOMPARE(asked[0].text("tookPart"), std::string("6"));
        must(world.kit().add(world.board(), alongside::plan::Sharing::Everyone, "board-reply",
            {{"feedback", alongside::crdt::Reference{asked[0].id()}},
                {"words", std::string("There will be one at nine.")},
                {"saidBy", std::string("Kit")}, {"on", std::string("2026-03-01")}}));
        page.meet(world.kit(), world.board());
        page.see("There will be one at nine.");
        page.see("Did they answer your question?");
        page.tap("Some of it");
        page.tap("Why? You can leave this out.");
        page.write("Nine is too early.");
        page.tap("Tell the board");
        page.see("You say: Partly answered");
        page.meet(world.kit(), world.board());
        const auto verdicts = must(world.kit().list(world.board(), "verdict"));
        QCOMPARE(verdicts.size(), std::size_t(1));
        QCOMPARE(verdicts[0].text("why"), std::string("Nine is too early."));
        page.goHome();
        page.see("You said, we did");
    });
}

void GroupTest::whoHasVotedIsNotAskedAgain()
{
    STORY({
        Place place(false);
        PageDriver page({}, place.world.moHome());
        openGroup(page);
        startMeeting(page);
        join(page, "Sun", true);
        join(page, "Tree", false);
        page.tap("All are here");
        page.tap("Add and pick questions");
        ask(page, "Who decides?");
        page.tap("Who decides?");
        page.tap("Finished");
        page.tap("Who decides?");
        page.tap("Vote in private");
        page.tap("Start the vote");
        vote(page, "Sun", "No");
        page.seeNot("Sun");
        page.see("1 person has voted.");
        // Somebody begins, and gives the tablet back: no vote is in the box.
        page.tap("Tree");
        page.tap("Yes");
        page.tap("Back");
        page.find("Tree");
        vote(page, "Tree", "I am not sure");
        page.see("Everybody has voted.");
        page.tap("Stop voting here");
        page.see("Too few people voted");
        page.see("With fewer than 3 votes, they would not be secret.");
    });
}

void GroupTest::theBoardSeesWhatIsLateFirstAndAnswers()
{
    STORY({
        Place place(false);
        auto& world = place.world;
        const auto question = [&world](const char* words, const char* due) {
            must(world.kit().add(world.board(), alongside::plan::Sharing::Everyone, "feedback",
                {{"group", std::string("Wenlow Speaks Up")}, {"words", std::string(words)},
                    {"due", std::string(due)}, {"on", std::string("2020-01-01")}}));
        };
        question("When is the next meeting?", "2190-01-01");
        question("Why is there no late bus?", "2020-01-10");
        world.closeKit();
        PageDriver page({}, world.kitHome());
        page.unlockAs("Kit", "Questions that wait for your answer");
        const auto words = page.finger().allWords();
        QVERIFY2(
            words.indexOf("Why is there no late bus?") < words.indexOf("When is the next meeting?"),
            "what is late comes first");
        QVERIFY2(words.contains("days late."), qPrintable(words));
        page.tap("Why is there no late bus?*");
        page.see("A group of fewer than 5 people asks.");
        page.tap("Answer it");
        page.tap("Your answer, in easy words");
        page.write("A bus goes at nine.");
        page.tap("Send the answer");
        page.see("A bus goes at nine.");
        page.seeNot("Answer it");
        page.goHome();
        page.see("You answered. The group reads it now.");
    });
}

void GroupTest::aQuestionWithoutAReplyStays()
{
    STORY({
        Place place(true);
        PageDriver page({}, place.world.moHome());
        openGroup(page);
        page.see("Questions with no answer yet");
        page.see("days late.");
        page.see("You said, we did");
    });
}

QTEST_MAIN(GroupTest)
#include "group_test.moc"
