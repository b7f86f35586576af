// SPDX-License-Identifier: Apache-2.0
// Aim: members of a group, and the board, say what they have to say aloud, and it is heard; what is half said is
// never lost, and nobody is surprised that a voice tells who spoke.
// Method: as group_test.cpp.
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "group_steps.h"
#endif
#include "driver_story.h"
#include "tests/ui/accessibility_walk.h"

#include <QTest>

#include <filesystem>

using namespace alongside::testing;

namespace {

constexpr int kSayTapsMax = 4; // a topic is open: say it, who, speak, keep it
constexpr int kPatienceMs = 10'000;

// After the tablet was locked: to the group that they were in.
void comeBack(PageDriver& page)
{
    page.unlockAs("Mo", "Wenlow Speaks Up");
    page.find("Start a meeting");
}

// From the home of the group.
void openTopic(PageDriver& page)
{
    page.tap("Go on: *");
    page.tap("Buses");
}

void sayIt(PageDriver& page, const QString& who)
{
    page.tap("Say it");
    page.tap(who);
    page.tap("Speak");
    page.see("The tablet is listening.");
    QTest::qWait(300);
    page.tap("Keep it");
    page.see(who + " said it aloud.");
}

// What waits to be kept, as it lies on the disk.
int spooled(const PageDriver& page)
{
    int count = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(page.home()))
        count
            += entry.is_regular_file() && entry.path().parent_path().filename() == "spool" ? 1 : 0;
    return count;
}

}

class GroupVoicesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { alongside::test::switchAccessibilityOn(); }

    void eachSaysItInTurnAndItIsHeardAgain();
    void aVoiceEndsByItselfAndIsThrownAwayAndBroughtBack();
    void whatIsHalfSaidSurvivesALockAFlatBatteryAndTheNextPerson();
    void whoGaveNoNameIsToldThatAVoiceTells();
    void aTopicCanBeSpoken();
    void theBoardAnswersAloud();
    void somebodyElseAnswersForTheBoard();
};

void GroupVoicesTest::eachSaysItInTurnAndItIsHeardAgain()
{
    STORY({
        Place place(false);
        PageDriver page({}, place.world.moHome());
        openGroup(page);
        toTopic(page, {"Pat"});
        const int before = page.tapsSoFar();
        sayIt(page, "Pat");
        QVERIFY2(page.tapsSoFar() - before <= kSayTapsMax, "saying it takes too many touches");
        page.see("Pat said it aloud.");
        page.see("Today");
        page.find("Play the sound"); // never by itself
        page.tap("Play the sound");
        page.find("Stop the sound");
        // What was kept can be thrown away, and come back.
        page.tap("Throw the sound away");
        page.seeNot("Pat said it aloud.");
        page.see("The sound is thrown away.");
        page.tap("Undo");
        page.see("Pat said it aloud.");
        page.tap("The next person");
        page.see("Who speaks?");
        page.seeNot("Not kept yet");
        page.tap("Back");
        page.see("What people think");
        page.tap("Play the sound");
        page.find("Stop the sound");
        page.meet(place.world.dev(), place.world.group());
        const auto said = place.world.only("said-aloud");
        QCOMPARE(said.field("topic") != nullptr, true);
        QCOMPARE(place.world.only("media").field("about") != nullptr, true);
        // Cards and a voice stand together.
        page.tap("Put cards in columns");
        page.tap("Pat");
        page.tap("Good");
        page.find("Good: My home");
        page.tap("Finished");
        page.see("Good: My home. Pat said it aloud.");
    });
}

void GroupVoicesTest::aVoiceEndsByItselfAndIsThrownAwayAndBroughtBack()
{
    STORY({
        Place place(false);
        PageDriver page({}, place.world.moHome());
        openGroup(page);
        toTopic(page, {"Pat"});
        page.tap("Say it");
        page.tap("Pat");
        page.see("You can speak for 30 seconds.");
        page.tap("Speak");
        page.see("Seconds left: ");
        QTRY_VERIFY_WITH_TIMEOUT(
            page.finger().see("The time is over. All that you said is kept.").isEmpty(), 10'000);
        page.see("0:30");
        page.tap("Throw it away");
        page.see("You threw it away.");
        page.seeNot("Play the sound");
        page.tap("Undo");
        page.see("0:30");
        // Said again: what was said before is still there, and takes its place again.
        page.tap("Speak again");
        QTest::qWait(300);
        page.tap("Done");
        page.see("What you said before is still here.");
        page.seeNot("0:30");
        page.tap("Undo");
        page.see("0:30");
        page.tap("Throw it away");
        page.tap("Put cards instead");
        page.see("My home");
        page.tap("Say it instead");
        page.see("You can speak for 30 seconds.");
        page.seeNot("You threw it away.");
        QTRY_COMPARE_WITH_TIMEOUT(spooled(page), 0, kPatienceMs);
    });
}

void GroupVoicesTest::whatIsHalfSaidSurvivesALockAFlatBatteryAndTheNextPerson()
{
    STORY({
        Place place(false);
        PageDriver page({}, place.world.moHome());
        openGroup(page);
        toTopic(page, {"Pat", "Lee"});
        page.tap("Say it");
        page.tap("Pat");
        page.tap("Speak");
        QTest::qWait(1'200);
        page.loseBattery();
        comeBack(page);
        openTopic(page);
        page.tap("Say it");
        page.see("Not kept yet");
        page.tap("Lee");
        page.find("Speak"); // nobody hears what Pat half said
        page.tap("Speak");
        QTest::qWait(900);
        page.bridge().session().lock();
        page.see("Who are you?");
        comeBack(page);
        openTopic(page);
        page.tap("Say it");
        page.tap("Lee");
        page.find("Play the sound");
        // Thrown away just before the battery went: it can still come back.
        page.tap("Throw it away");
        QTest::qWait(600);
        page.loseBattery();
        comeBack(page);
        openTopic(page);
        page.tap("Say it");
        page.tap("Lee");
        page.see("You threw it away.");
        page.tap("Undo");
        page.find("Play the sound");
        page.tap("Keep it");
        page.see("Lee said it aloud.");
        page.tap("The next person");
        page.tap("Pat");
        page.find("Play the sound");
        page.tap("Keep it");
        page.see("Pat said it aloud.");
        page.tap("The next person");
        page.seeNot("Not kept yet");
        QTRY_COMPARE_WITH_TIMEOUT(spooled(page), 0, kPatienceMs);
    });
}

void GroupVoicesTest::whoGaveNoNameIsToldThatAVoiceTells()
{
    STORY({
        Place place(false);
        PageDriver page({}, place.world.moHome());
        openGroup(page);
        startMeeting(page);
        page.tap("Join");
        page.tap("No name");
        page.tap("Next");
        page.tap("Yes, it is OK");
        page.see("You are in the meeting.");
        join(page, "Sun", false);
        page.tap("All are here");
        addTopic(page);
        page.tap("Say it");
        page.tap("Person 1");
        page.see("People who hear your voice may know who you are.");
        page.seeNot("The tablet is listening.");
        page.tap("I put cards instead");
        page.see("My home");
        page.tap("Back");
        // A picture is no name, either.
        page.tap("Say it");
        page.tap("Sun");
        page.see("You gave no name.");
        page.tap("It is OK. I speak");
        page.tap("Speak");
        QTest::qWait(300);
        page.tap("Keep it");
        page.see("Sun said it aloud.");
        page.tap("Back");
        page.find("Sun");
    });
}

void GroupVoicesTest::aTopicCanBeSpoken()
{
    STORY({
        Place place(false);
        PageDriver page({}, place.world.moHome());
        openGroup(page);
        startMeeting(page);
        page.tap("Add a topic");
        page.tap("What is it about?");
        page.write("Buses");
        page.tap("Say it with your voice");
        page.see("The tablet is listening.");
        QTest::qWait(300);
        page.tap("Use it");
        page.find("Take the sound away");
        page.tap("Save");
        page.tap("Buses");
        page.seeNot("Read it to me");
        page.tap("Play the sound");
        page.find("Stop the sound");
        page.tap("Back");
        // Without a voice, the tablet reads it by one touch.
        page.tap("Add a topic");
        page.tap("What is it about?");
        page.write("Trains");
        page.tap("Save");
        page.tap("Trains");
        page.tap("Read it to me");
        page.find("Quiet");
    });
}

void GroupVoicesTest::theBoardAnswersAloud()
{
    STORY({
        Place place(false);
        auto& world = place.world;
        boardIsAsked(world);
        world.closeKit();
        PageDriver page({}, world.kitHome());
        page.unlockAs("Kit", "Questions that wait for your answer");
        page.tap("Why is there no late bus?*");
        page.tap("Answer it");
        page.see("Kit answers.");
        page.tap("Your answer, in easy words");
        page.write("A bus goes at nine.");
        page.tap("Say it with your voice");
        page.see("The tablet is listening.");
        QTest::qWait(1'200);
        page.loseBattery();
        page.unlockAs("Kit", "Questions that wait for your answer");
        page.tap("Why is there no late bus?*");
        page.tap("Answer it");
        page.see("A bus goes at nine.");
        page.find("Take the sound away");
        page.tap("Send the answer");
        page.see("A bus goes at nine.");
        page.see("Kit answered.");
        page.seeNot("wrote it down.");
        page.tap("Play the sound");
        page.find("Stop the sound");
        QTRY_COMPARE_WITH_TIMEOUT(spooled(page), 0, kPatienceMs);
    });
}

void GroupVoicesTest::somebodyElseAnswersForTheBoard()
{
    STORY({
        Place place(false);
        auto& world = place.world;
        boardIsAsked(world);
        world.closeKit();
        PageDriver page({}, world.kitHome());
        page.unlockAs("Kit", "Questions that wait for your answer");
        page.tap("Why is there no late bus?*");
        page.tap("Answer it");
        page.tap("Your answer, in easy words");
        page.write("A bus goes at nine.");
        page.tap("Somebody else answers");
        page.write("Councillor Shah");
        page.tap("Send the answer");
        page.see("Councillor Shah answered.");
        page.see("Kit wrote it down.");
        page.tap("Read it to me");
        page.find("Quiet");
    });
}

QTEST_MAIN(GroupVoicesTest)
#include "group_voices_test.moc"
