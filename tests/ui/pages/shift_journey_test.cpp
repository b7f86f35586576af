// SPDX-License-Identifier: Apache-2.0
// Aim: on shift a record takes six taps, the person's face is never the worker's, a hard moment is
// told in two parts, what was written later says so, and nothing that others wrote is missed.
// Method: the whole app of somebody who works here, driven by touches that are counted; Dev's tablet
// beside it, past the pages.
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "page_driver.h"
#endif
#include "bridge/handover_model.h"
#include "bridge/handover_words.h"
#include "bridge/incidents_model.h"
#include "bridge/when_words.h"
#include "driver_story.h"
#include "plan/concern.h"
#include "tests/ui/accessibility_walk.h"

using namespace alongside;
using namespace alongside::testing;

namespace {

constexpr std::size_t kSome = 120;
constexpr int kRecordTapsMax = 6;
constexpr qint64 kRecordMsMax = 30'000;
constexpr int kIncidentTapsMax = 8;
constexpr qint64 kIncidentMsMax = 180'000;

const Cast kWorker{.anaRole = "supporter", .withRick = false};

std::string daysAgo(int days)
{
    return plan::dayAfter(bridge::isoDay(SystemClock().now()), -days);
}

QString goalKey(PageDriver& page, const QString& words)
{
    auto* goals = page.plan().goals();
    for (int row = 0; row < goals->count(); ++row)
        if (goals->valueAt(row, "words").toString() == words)
            return goals->valueAt(row, "key").toString();
    throw std::runtime_error("no such goal");
}

// The name of the first usual amount, as the page says it.
QString usualAmount(PageDriver& page, const QString& goal)
{
    const auto amounts = page.plan().goals()->valueOf(goal, "usualAmounts").toList();
    return QStringLiteral("%1 %2")
        .arg(amounts.first().toDouble())
        .arg(page.plan().goals()->valueOf(goal, "usualUnit").toString());
}

void devWrites(PageDriver& page, const char* kind, plan::FieldValues fields)
{
    must(page.tablets().dev().add(
        page.tablets().space(), plan::Sharing::Everyone, kind, fields, true));
}

void devHasAHardMoment(PageDriver& page, const std::string& what)
{
    devWrites(page, "incident",
        {{"on", daysAgo(0)}, {"what", what}, {"kindOf", std::string("upset")}, {"hurt", true}});
}

int wordsShown(const bridge::HandoverModel& handover)
{
    int words = 0;
    for (int row = 0; row < handover.count(); ++row)
        words += bridge::wordsIn(handover.valueAt(row, "sentence").toString());
    return words;
}

}

class ShiftTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { alongside::test::switchAccessibilityOn(); }

    void isThereForThoseWhoWorkHere();
    void recordsInSixTaps();
    void notBeingAskedIsAnAnswer();
    void anEarlierDayIsSeenToBeWrittenLater();
    void aHardMomentComesInTwoParts();
    void learningNeedsThePersonsViewOrTheReason();
    void tellsWhatHappenedSinceTheLastShift();
    void missesNothingThatComesLate();
    void isShortEnoughToBeReadAloud();
    void theMarkBelongsToThePersonAndStays();
};

void ShiftTest::isThereForThoseWhoWorkHere()
{
    STORY({
        PageDriver family({}, 0);
        family.unlock();
        family.find("I am worried");
        QVERIFY(!family.finger().tapIfThere("My shift"));
        PageDriver worker({}, kSome, true, kWorker);
        worker.unlock();
        worker.tap("My shift");
        worker.see("What happened since my last shift");
    });
}

void ShiftTest::recordsInSixTaps()
{
    STORY({
        PageDriver page({}, kSome, true, kWorker);
        page.unlock();
        page.tap("My shift");
        page.find("Swim every week");
        const auto goal = goalKey(page, "Swim every week");
        const auto usual = page.plan().goals()->valueOf(goal, "usual").toStringList().first();
        const auto before = page.plan().goals()->valueOf(goal, "wholeOnes").toInt();
        page.taps();
        QElapsedTimer watch;
        watch.start();
        page.tap("Swim every week");
        page.tap(usual);
        page.tap(usualAmount(page, goal));
        page.tap("very good");
        page.see("And you, Ana? What do you think?");
        page.tap("good");
        page.tap("Save");
        page.see("What happened is saved.");
        QVERIFY(page.taps() <= kRecordTapsMax);
        QVERIFY(watch.elapsed() < kRecordMsMax);
        QTRY_COMPARE(page.plan().goals()->valueOf(goal, "wholeOnes").toInt(), before + 1);
        bridge::OutcomesModel outcomes;
        outcomes.setGoal(goal);
        QCOMPARE(outcomes.valueAt(0, "judgedBy").toString(), QString("Theo"));
        QCOMPARE(outcomes.valueAt(0, "quality").toInt(), 5);
        QCOMPARE(outcomes.valueAt(0, "workerScore").toInt(), 4);
    });
}

void ShiftTest::notBeingAskedIsAnAnswer()
{
    STORY({
        PageDriver page({}, kSome, true, kWorker);
        page.unlock();
        page.tap("My shift");
        page.tap("Swim every week");
        page.tap("I do not know");
        page.tap("I do not know");
        page.see("Give Theo the tablet. Only Theo picks this face.");
        // Nobody else's name is offered for this face.
        QVERIFY(!page.finger().tapIfThere("Ana (you)"));
        page.tap("Theo was not asked");
        page.see("This is not the whole story yet");
        page.see("Theo was not asked.");
        page.tap("very good"); // what the worker thinks
        page.tap("Save");
        page.see("What happened is saved.");
        bridge::OutcomesModel outcomes;
        outcomes.setGoal(goalKey(page, "Swim every week"));
        QTRY_COMPARE(outcomes.valueAt(0, "whyNoFace").toString(), QString("Theo was not asked."));
        QCOMPARE(outcomes.valueAt(0, "quality").toInt(), 0);
        QCOMPARE(outcomes.valueAt(0, "judgedBy").toString(), QString());
        QCOMPARE(outcomes.valueAt(0, "workerScore").toInt(), 5);
        QVERIFY(!outcomes.valueAt(0, "whole").toBool());
    });
}

void ShiftTest::anEarlierDayIsSeenToBeWrittenLater()
{
    STORY({
        PageDriver page({}, kSome, true, kWorker);
        page.unlock();
        page.tap("My shift");
        page.tap("Swim every week");
        const auto goal = goalKey(page, "Swim every week");
        page.tap("I do not know");
        page.tap("I do not know");
        page.tap("good");
        page.tap("Another day");
        page.tap("One day earlier");
        page.see("Everyone sees both days.");
        page.tap("Save");
        page.see("What happened is saved.");
        bridge::OutcomesModel outcomes;
        outcomes.setGoal(goal);
        QTRY_COMPARE(
            outcomes.valueAt(0, "written").toString(), QString("Written down later: Today"));
        QVERIFY(outcomes.valueAt(0, "when").toString() != QString("Today"));
        page.meetDev();
        int found = 0;
        for (const auto& one : must(page.tablets().dev().list(page.tablets().space(), "outcome")))
            found += std::get<std::string>(one.field("on")->latest().value) == daysAgo(3) ? 1 : 0;
        QCOMPARE(found, 1);
    });
}

void ShiftTest::aHardMomentComesInTwoParts()
{
    STORY({
        PageDriver page({}, 28, true, kWorker);
        page.unlock();
        page.tap("My shift");
        page.find("Write down a hard moment");
        page.taps();
        QElapsedTimer watch;
        watch.start();
        page.tap("Write down a hard moment");
        page.tap("Broke something");
        page.tap("Small");
        page.tap("No");
        page.write("A cup fell when the bell rang.");
        page.tap("Next");
        page.see("Which day was it?");
        page.tap("Yesterday");
        page.tap("Save");
        page.see("The facts are saved. What we learn comes later.");
        QVERIFY(page.taps() <= kIncidentTapsMax);
        QVERIFY(watch.elapsed() < kIncidentMsMax);
        page.tap("Finished");
        page.see("Still to learn from: 1");
        page.see("Written down later: Today");
        page.tap("Broke something. Yesterday.*");
        page.see("What does Theo say about it?");
        page.tap("Theo’s own words");
        page.write("The bell is too loud.");
        page.tap("What will we try next time?");
        page.write("We knock.");
        page.tap("Save");
        page.seeNot("Still to learn from");
        page.meetDev();
        const auto heard
            = must(page.tablets().dev().list(page.tablets().space(), "incident")).front();
        QCOMPARE(heard.text("myView"), std::string("The bell is too loud."));
        QCOMPARE(heard.text("learning"), std::string("We knock."));
        QCOMPARE(heard.text("seenBy"), std::string("Ana"));
        QCOMPARE(std::get<bool>(heard.field("hurt")->latest().value), false);
        QCOMPARE(std::get<std::string>(heard.field("on")->latest().value), daysAgo(1));
    });
}

void ShiftTest::learningNeedsThePersonsViewOrTheReason()
{
    STORY({
        PageDriver page({}, 28, true, kWorker);
        page.unlock();
        devHasAHardMoment(page, "He cried after the call.");
        page.meetDev();
        page.tap("My shift");
        page.tap("Very upset. Today.*");
        page.tap("What will we try next time?");
        page.write("We sit with him first.");
        QVERIFY(!page.finger().tapIfThere("Save"));
        page.tap("Theo did not want to say");
        page.tap("Save");
        page.see("What happened since my last shift");
        page.tap("What happened since my last shift*");
        bridge::IncidentsModel incidents;
        QTRY_COMPARE(incidents.valueAt(0, "whyNoViewWords").toString(),
            QString("Theo did not want to say."));
        QVERIFY(!incidents.valueAt(0, "waits").toBool());
    });
}

void ShiftTest::tellsWhatHappenedSinceTheLastShift()
{
    STORY({
        PageDriver page({}, 28, true, kWorker);
        page.unlock();
        const auto goal = must(page.tablets().dev().list(page.tablets().space(), "goal")).front();
        devHasAHardMoment(page, "He cried after the call.");
        devWrites(page, "outcome",
            {{"goal", crdt::Reference{goal.id()}}, {"what", std::string("Ten lengths")},
                {"amount", 10.0}, {"unit", std::string("lengths")}, {"quality", std::int64_t{5}},
                {"judgedBy", std::string("Theo")}, {"on", daysAgo(0)}});
        devWrites(page, "statement",
            {{"part", std::string("visits")}, {"words", std::string("Ring before you come.")},
                {"saidBy", std::string("Theo")}, {"saidAs", std::string("me")}});
        page.tap("My shift");
        page.see("Nothing new.");
        page.meetDev();
        page.see("3 things are new.");
        page.tap("What happened since my last shift*");
        page.see("What went well");
        page.see("Ten lengths.");
        page.see("Theo picked a face: very good.");
        page.see("Hard moments");
        page.see("Somebody was hurt.");
        page.see("Nobody has written down yet what we learned.");
        page.see("Changes to the plan");
        page.see("Dev wrote: Ring before you come.");
        page.tap("I have read this");
        page.see("You have read it all.");
        page.tap("Back");
        page.see("Nothing new.");
    });
}

// By a clock, what was written two days ago would be old.
void ShiftTest::missesNothingThatComesLate()
{
    STORY({
        PageDriver page({}, 28, true, kWorker);
        page.unlock();
        devHasAHardMoment(page, "The first one.");
        page.meetDev();
        devHasAHardMoment(page, "Written without a connection.");
        page.tap("My shift");
        page.tap("What happened since my last shift*");
        page.see("The first one.");
        page.tap("I have read this");
        page.see("You have read it all.");
        page.meetDev();
        page.see("Written without a connection.");
        page.seeNot("The first one.");
    });
}

void ShiftTest::isShortEnoughToBeReadAloud()
{
    STORY({
        PageDriver page({}, 28, true, kWorker);
        page.unlock();
        for (int i = 0; i < 25; ++i)
            devHasAHardMoment(page,
                "He was sad for a long time and nobody knew why, number " + std::to_string(i)
                    + ".");
        page.meetDev();
        bridge::HandoverModel handover;
        QTRY_COMPARE(handover.total(), 25);
        QVERIFY(handover.count() > 3);
        QVERIFY(wordsShown(handover) <= bridge::HandoverModel::kWordsMax);
        QCOMPARE(handover.more(), 25 - handover.count());
        QVERIFY(handover.text().startsWith("Hard moments."));
        page.tap("My shift");
        page.tap("What happened since my last shift*");
        page.see(QString("There are %1 more.").arg(handover.more()));
        page.tap("Show all");
        page.seeNot("They are left out to keep this short.");
        page.see("number 0.");
    });
}

void ShiftTest::theMarkBelongsToThePersonAndStays()
{
    STORY({
        PageDriver page({}, 28, true, kWorker);
        page.unlock();
        devHasAHardMoment(page, "He cried after the call.");
        page.meetDev();
        page.tap("My shift");
        page.tap("What happened since my last shift*");
        page.tap("I have read this");
        page.see("You have read it all.");
        page.tap("Back");
        page.tap("Back");
        page.tap("Lock the tablet");
        page.unlock();
        page.tap("My shift");
        page.see("Nothing new.");
        page.tap("What happened since my last shift*");
        page.see("You read it last: Today");
    });
}

QTEST_MAIN(ShiftTest)
#include "shift_journey_test.moc"
