// SPDX-License-Identifier: Apache-2.0
// Aim: people can do with the pages what they came for, by touch and by keyboard; nothing they said
// is lost on the way; and the pages say plainly what is missing or went wrong.
// Method: the whole app on the real bridge with a real vault, driven by touches and keys that find
// things by their names.
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "page_driver.h"
#endif
#include "driver_story.h"
#include "tests/ui/accessibility_walk.h"

#include <QTest>

using alongside::testing::Look;
using alongside::testing::PageDriver;

namespace {

constexpr std::size_t kSome = 120;

}

class PagesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { alongside::test::switchAccessibilityOn(); }

    void wrongPinSaysSoAndTheRightOneOpens();
    void firstRunAddsSomebodyAndReadsInvitations();
    void sayingSomethingToEveryone();
    void sayingSomethingForOneselfIsMarked();
    void halfWrittenWordsSurviveGoingBackAndLocking();
    void changingAnAnswerShowsTheOldWords();
    void thinkingNeedsAReason();
    void recordingAllThreeCorners();
    void recordingWithAMissingCornerIsSaidPlainly();
    void undoTakesBackAndBringsBack();
    void twoAnswersSideBySideAndKeepingBoth();
    void keepingOneOfTwo();
    void contactIsOneTapAway();
    void addingAGoal();
    void everythingByKeyboard();
    void helpIsThereAndLeadsBack();
};

void PagesTest::wrongPinSaysSoAndTheRightOneOpens()
{
    STORY({
        PageDriver page({}, 0);
        page.tap("Ana");
        for (const char* digit : {"0", "0", "0", "0"})
            page.tap(digit);
        page.tap("Done");
        page.see("That is not the right PIN");
        page.see("Try again. You can try as often as you like.");
        for (const char* digit : {"2", "5", "8", "0"})
            page.tap(digit);
        page.tap("Done");
        page.see("Say something");
    });
}

void PagesTest::firstRunAddsSomebodyAndReadsInvitations()
{
    STORY({
        PageDriver page({}, 0, false);
        page.see("Nobody uses this tablet yet.");
        page.tap("Add me");
        page.tap("Your name");
        page.write("Moll");
        page.tap("Next");
        page.tap("Support worker");
        page.tap("With a PIN");
        for (const char* digit : {"1", "3", "5", "7", "Done", "1", "3", "5", "8", "Done"})
            page.tap(digit);
        page.see("The two PINs were not the same. Pick one again.");
        for (const char* digit : {"1", "3", "5", "7", "Done", "1", "3", "5", "7", "Done"})
            page.tap(digit);
        page.see("Hello, Moll");
        page.see("You are in no plan yet.");
        page.tap("I have an invitation");
        page.tap("Or put your invitation here");
        page.write("alongside-join-something");
        page.tap("Join");
        page.see("This invitation does not work");
        page.tap("Back");
        page.tap("Lock the tablet");
        page.see("Who are you?");
    });
}

void PagesTest::sayingSomethingToEveryone()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        page.tap("Say something");
        page.tap("Food and drink");
        page.write("Pierogi on Sundays.");
        page.tap("Next");
        page.tap("I say it for *");
        page.tap("Everyone");
        page.tap("Save");
        page.see("Your words are saved.");
        page.see("Saved on this tablet");
        page.tap("Finished");
        page.tap("All of the plan");
        page.tap("Food and drink");
        page.see("Pierogi on Sundays.");
    });
}

void PagesTest::sayingSomethingForOneselfIsMarked()
{
    STORY({
        PageDriver page({}, kSome);
        page.unlock();
        page.tap("Say something");
        page.tap("Bedtime");
        page.see("I go to bed at ten.");
        page.tap("Say something more");
        page.write("I worry.");
        page.tap("Next");
        page.tap("I say it for Theo");
        page.tap("Just me");
        page.tap("Save");
        page.see("Only you can see it.");
        page.tap("Finished");
        page.tap("All of the plan");
        page.tap("Bedtime");
        page.see("Only you can see this");
    });
}

void PagesTest::halfWrittenWordsSurviveGoingBackAndLocking()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        page.tap("Say something");
        page.tap("Mornings");
        page.write("Toast fir");
        page.tap("Back");
        page.tap("Food and drink");
        page.seeNot("Toast fir");
        page.tap("Back");
        page.tap("Mornings");
        page.see("Toast fir");
        page.tap("Stop");
        page.tap("Lock the tablet");
        page.unlock();
        page.tap("Say something");
        page.tap("Mornings");
        page.see("Toast fir");
    });
}

void PagesTest::changingAnAnswerShowsTheOldWords()
{
    STORY({
        PageDriver page({}, kSome);
        page.unlock();
        page.tap("All of the plan");
        page.tap("Bedtime");
        page.tap("Change this answer");
        page.see("I go to bed at ten.");
        page.write("Eleven on Fridays.");
        page.tap("Next");
        page.tap("I say it for Theo");
        page.tap("Save");
        page.see("Your words are saved.");
        page.tap("Finished");
        page.see("Eleven on Fridays.");
        page.see("Ana says it for Theo");
        page.seeNot("I go to bed at ten.");
    });
}

void PagesTest::thinkingNeedsAReason()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        page.tap("Say something");
        page.tap("My health");
        page.write("His ear hurts.");
        page.tap("Next");
        page.tap("We think, because we saw …");
        page.see("What did you see?");
        // Without a reason there is no way on.
        QVERIFY(!page.finger().tapIfThere("Next"));
        page.write("He held his hand on it all day.");
        page.tap("Next");
        page.tap("Everyone");
        page.tap("Save");
        page.tap("Finished");
        page.tap("All of the plan");
        page.tap("My health");
        page.see("We think. Nobody said this.");
        page.see("He held his hand on it all day.");
    });
}

void PagesTest::recordingAllThreeCorners()
{
    STORY({
        PageDriver page({}, kSome);
        page.unlock();
        page.tap("Record what happened");
        page.tap("Swim every week");
        page.tap("Or say it in your own words");
        page.write("Six lengths with Dev");
        page.tap("Next");
        page.tap("More");
        page.tap("More");
        page.tap("Next");
        page.see("Give Theo the tablet. Only Theo picks this face.");
        page.tap("very good");
        page.see("Is this right?");
        page.see("This is kept apart from what Theo said. You can leave it out.");
        page.tap("good");
        page.seeNot("This is not the whole story yet");
        page.tap("Save");
        page.see("What happened is saved.");
        page.tap("Finished");
        page.tap("Swim every week*");
        page.see("Six lengths with Dev");
        page.see("Theo picked the face.");
        page.see("who thinks: Good");
    });
}

void PagesTest::recordingWithAMissingCornerIsSaidPlainly()
{
    STORY({
        PageDriver page({}, kSome);
        page.unlock();
        page.tap("Record what happened");
        page.tap("Cook for Nan");
        page.tap("Or say it in your own words");
        page.write("Soup");
        page.tap("Next");
        page.tap("I do not know");
        page.tap("good");
        page.see("This is not the whole story yet");
        page.tap("Save");
        page.tap("Finished");
        const auto goals = page.plan().goals();
        for (int row = 0; row < goals->count(); ++row)
            if (goals->valueAt(row, "words").toString() == "Cook for Nan")
                QVERIFY(!goals->valueAt(row, "lastWhole").toBool());
    });
}

void PagesTest::undoTakesBackAndBringsBack()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        page.tap("Say something");
        page.tap("Visits");
        page.write("Ring first.");
        page.tap("Next");
        page.tap("I say it for *");
        page.tap("Everyone");
        page.tap("Save");
        page.tap("Undo");
        page.see("Taken back");
        alongside::bridge::StatementsModel visits;
        visits.setPart("visits");
        QTRY_COMPARE(visits.count(), 0);
        page.tap("Bring it back");
        QTRY_COMPARE(visits.count(), 1);
    });
}

void PagesTest::twoAnswersSideBySideAndKeepingBoth()
{
    STORY({
        PageDriver page({}, kSome);
        page.unlock();
        page.devAnswersBedtime("Half past nine.");
        page.tap("All of the plan");
        page.tap("Bedtime");
        page.tap("Change this answer");
        page.write("Ten.");
        page.tap("Next");
        page.tap("I say it for Theo");
        page.tap("Save");
        page.tap("Finished");
        page.tap("Back");
        page.tap("Back");
        page.meetDev();
        page.see("There are two answers: Bedtime");
        page.tap("Look at both");
        page.see("Half past nine.");
        page.see("Ten.");
        page.see("Dev thinks so, because: He slept through.");
        page.find("Keep mine");
        page.find("Keep Dev's");
        page.tap("Keep both");
        page.see("There is nothing to pick now.");
        page.tap("Back");
        page.seeNot("There are two answers");
        page.tap("All of the plan");
        page.tap("Bedtime");
        page.see("Ana kept both answers.");
        page.see("Half past nine.");
        page.see("Ten.");
    });
}

void PagesTest::keepingOneOfTwo()
{
    STORY({
        PageDriver page({}, kSome);
        page.unlock();
        page.devAnswersBedtime("Half past nine.");
        page.tap("All of the plan");
        page.tap("Bedtime");
        page.tap("Change this answer");
        page.write("Ten.");
        page.tap("Next");
        page.tap("I say it for Theo");
        page.tap("Save");
        page.tap("Finished");
        page.meetDev();
        page.see("There are two answers. Nobody has picked yet.");
        page.tap("Look at both");
        page.tap("Keep Dev's");
        page.see("There is nothing to pick now.");
        page.tap("Back");
        page.see("Half past nine.");
        page.seeNot("Ten.");
    });
}

void PagesTest::contactIsOneTapAway()
{
    STORY({
        PageDriver page({}, kSome);
        page.unlock();
        page.tap("If things go wrong");
        page.see("01632 960 114");
        page.see("Stop talking. Step back.");
    });
}

void PagesTest::addingAGoal()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        page.tap("Goals");
        page.see("There are no goals yet.");
        page.tap("Add a goal");
        page.tap("What does *");
        page.write("My own key");
        page.tap("Save");
        page.see("My own key");
        page.see("Nothing is written down yet.");
    });
}

void PagesTest::everythingByKeyboard()
{
    STORY({
        PageDriver page({}, 0);
        page.see("Who are you?");
        page.tabTo("Ana");
        page.key(Qt::Key_Space);
        page.see("Hello, Ana");
        for (const int digit : {Qt::Key_2, Qt::Key_5, Qt::Key_8, Qt::Key_0})
            page.key(digit);
        page.key(Qt::Key_Return);
        page.see("Say something");
        page.tabTo("Say something");
        page.key(Qt::Key_Return);
        page.see("What is it about?");
        page.tabTo("My home");
        page.key(Qt::Key_Space);
        page.write("A red door.");
        page.tabTo("Next");
        page.key(Qt::Key_Space);
        page.see("Whose words are these?");
        page.tabTo("We think, because we saw …");
        page.key(Qt::Key_Space);
        page.write("He points at it.");
        page.tabTo("Next");
        page.key(Qt::Key_Space);
        page.tabTo("Just me");
        page.key(Qt::Key_Space);
        page.tabTo("Save");
        page.key(Qt::Key_Return);
        page.see("Your words are saved.");
        page.tabTo("Finished");
        page.key(Qt::Key_Space);
        page.see("All of the plan");
        page.tabTo("Goals");
        page.key(Qt::Key_Space);
        page.see("There are no goals yet.");
        page.key(Qt::Key_Escape);
        page.see("All of the plan");
    });
}

void PagesTest::helpIsThereAndLeadsBack()
{
    STORY({
        PageDriver page({}, 0);
        page.tap("Help");
        page.see("Help: Who are you?");
        page.tap("Go on");
        page.unlock();
        page.tap("Help");
        page.see("The box at the top says if your words are shared.");
        page.tap("Back");
        page.see("Say something");
    });
}

QTEST_MAIN(PagesTest)
#include "pages_test.moc"
