// SPDX-License-Identifier: Apache-2.0
// Aim: every page can be found, hit, read and got to, whichever way the tablet is held, in large
// text, from right to left, and in every look.
// Method: opens each page of the real app and walks what a screen reader, a finger and the Tab key
// meet there. With ALONGSIDE_PICTURES set to a folder, saves a picture of each page for people to
// look at.
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "group_world.h"
#include "page_driver.h"
#include "shift_ways.h"
#endif
#include "tests/ui/accessibility_walk.h"

#include <QDir>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <functional>
#include <map>

using alongside::testing::Look;
using alongside::testing::PageDriver;

namespace {

// All of the sample: the planning tools stand at its end.
constexpr std::size_t kWhole = 1000;

using Way = std::function<void(PageDriver&)>;

// Into a planning tool, and on from there.
Way toolWay(const QString& tool, const QStringList& then = {})
{
    return [tool, then](PageDriver& page) {
        page.tap("Ways to plan");
        page.tap(tool);
        for (const auto& name : then)
            page.tap(name);
    };
}

// The ways to the pages; each begins on the home of the plan.
const std::vector<std::pair<QString, Way>>& ways()
{
    static const std::vector<std::pair<QString, Way>> list {
        {"home", [](PageDriver&) {}},
        {"plan", [](PageDriver& page) { page.tap("All of the plan"); }},
        {"part",
            [](PageDriver& page) {
                page.tap("All of the plan");
                page.tap("How I say things");
            }},
        {"goals", [](PageDriver& page) { page.tap("Goals"); }},
        {"goal", [](PageDriver& page) { page.tap("Swim every week*"); }},
        {"people", [](PageDriver& page) { page.tap("People"); }},
        {"contact", [](PageDriver& page) { page.tap("If things go wrong"); }},
        {"sharing", [](PageDriver& page) { page.tap("Saved on this tablet*"); }},
        {"help", [](PageDriver& page) { page.tap("Help"); }},
        {"more", [](PageDriver& page) { page.tap("More"); }},
        {"settings", [](PageDriver& page) { page.tapAll({"More", "How I like it*"}); }},
        {"setting-colours", [](PageDriver& page) { page.tapAll({"More", "How I like it*", "Colours*"}); }},
        {"setting-language", [](PageDriver& page) { page.tapAll({"More", "How I like it*", "Language*"}); }},
        {"unlocking", [](PageDriver& page) { page.tapAll({"More", "How I like it*", "How I unlock*"}); }},
        {"new-pictures",
            [](PageDriver& page) { page.tapAll({"More", "How I like it*", "How I unlock*", "Add pictures"}); }},
        {"new-pin", [](PageDriver& page) { page.tapAll({"More", "How I like it*", "How I unlock*", "A new PIN"}); }},
        {"paper", [](PageDriver& page) { page.tapAll({"More", "How I like it*", "How I unlock*", "Make a paper"}); }},
        {"invite", [](PageDriver& page) { page.tapAll({"More", "Invite somebody*"}); }},
        {"stay-here", [](PageDriver& page) { page.tapAll({"More", "Stay in this plan*"}); }},
        {"my-plans", [](PageDriver& page) { page.tapAll({"More", "My plans*"}); }},
        {"begin-plan", [](PageDriver& page) { page.tapAll({"More", "My plans*", "Begin a plan"}); }},
        {"join", [](PageDriver& page) { page.tapAll({"More", "My plans*", "I have an invitation"}); }},
        {"versions", [](PageDriver& page) { page.tap("Look at both"); }},
        {"part-others-words",
            [](PageDriver& page) {
                page.tap("All of the plan");
                page.tap("Mornings");
            }},
        {"written-pages",
            [](PageDriver& page) {
                page.tap("All of the plan");
                page.tap("Pages we write together");
            }},
        {"new-written-page",
            [](PageDriver& page) {
                page.tap("All of the plan");
                page.tap("Pages we write together");
                page.tap("Begin a new page");
            }},
        {"write-together",
            [](PageDriver& page) {
                page.tap("Swim every week*");
                page.tap("How we help");
            }},
        {"who-said",
            [](PageDriver& page) {
                page.tap("Swim every week*");
                page.tap("How we help");
                page.tap("Who said what");
                page.tap("Show what somebody took out");
            }},
        {"history",
            [](PageDriver& page) {
                page.tap("All of the plan");
                page.tap("How I say things");
                page.tap("What became of it");
            }},
        {"propose",
            [](PageDriver& page) {
                page.tap("All of the plan");
                page.tap("Food and drink");
                page.tap("Propose a change");
            }},
        {"proposals", [](PageDriver& page) { page.tap("Say yes or no"); }},
        {"answer-proposal",
            [](PageDriver& page) {
                page.tap("Say yes or no");
                page.tap("Say yes or no");
                page.tap("Yes, take the new words");
            }},
        {"agreement",
            [](PageDriver& page) {
                page.tap("All of the plan");
                page.tap("Who agrees");
            }},
        {"agree-who",
            [](PageDriver& page) {
                page.tap("Swim every week*");
                page.tap("Who agrees");
                page.tap("Answer");
            }},
        {"agree-answer",
            [](PageDriver& page) {
                page.tap("Swim every week*");
                page.tap("Who agrees");
                page.tap("Answer");
                page.tap("Theo’s own answer");
            }},
        {"agree-why",
            [](PageDriver& page) {
                page.tap("Swim every week*");
                page.tap("Who agrees");
                page.tap("Answer");
                page.tap("Theo’s own answer");
                page.tap("Yes, with changes");
            }},
        {"how-it-goes",
            [](PageDriver& page) {
                page.tap("Goals");
                page.tap("How it is going");
            }},
        {"add-event",
            [](PageDriver& page) {
                page.tap("Goals");
                page.tap("How it is going");
                page.tap("Add something that changed");
            }},
        {"talk-later",
            [](PageDriver& page) {
                page.tap("Look at both");
                page.tap("Talk about it later");
            }},
        {"say-part", [](PageDriver& page) { page.tap("Say something"); }},
        {"say-there-is",
            [](PageDriver& page) {
                page.tap("Say something");
                page.tap("Mornings");
            }},
        {"say-words",
            [](PageDriver& page) {
                page.tap("Say something");
                page.tap("Mornings");
                page.tap("Change this answer");
            }},
        {"say-who",
            [](PageDriver& page) {
                page.tap("Say something");
                page.tap("Mornings");
                page.tap("Change this answer");
                page.write("Tea first.");
                page.tap("Next");
                page.tap("Theo’s own words");
            }},
        {"say-audience",
            [](PageDriver& page) {
                page.tap("Say something");
                page.tap("Mornings");
                page.tap("Say something more");
                page.write("Tea first.");
                page.tap("Next");
                page.tap("I say it for Theo");
            }},
        {"say-speak",
            [](PageDriver& page) {
                page.tap("Say something");
                page.tap("Mornings");
                page.tap("Say something more");
                page.tap("Speak");
                QTest::qWait(300);
                page.tap("Done");
            }},
        {"say-photo",
            [](PageDriver& page) {
                page.tap("Say something");
                page.tap("Mornings");
                page.tap("Say something more");
                page.tap("Photo");
            }},
        {"say-camera",
            [](PageDriver& page) {
                page.tap("Say something");
                page.tap("Mornings");
                page.tap("Say something more");
                page.tap("Photo");
                page.tap("Use the camera");
                QTest::qWait(300);
            }},
        {"say-photo-picked",
            [](PageDriver& page) {
                page.tap("Say something");
                page.tap("Mornings");
                page.tap("Say something more");
                page.tap("Photo");
                page.tap("Use the camera");
                QTest::qWait(400);
                page.tap("Take the photo");
                page.see("Is this the right photo?");
            }},
        {"say-draw",
            [](PageDriver& page) {
                page.tap("Say something");
                page.tap("Mornings");
                page.tap("Say something more");
                page.tap("Draw");
                page.tap("A star");
            }},
        {"say-media",
            [](PageDriver& page) {
                page.tap("Say something");
                page.tap("Mornings");
                page.tap("Say something more");
                page.tap("Draw");
                page.tap("A star");
                page.tap("Use it");
                page.tap("Speak");
                QTest::qWait(300);
                page.tap("Done");
                page.tap("Back");
            }},
        {"add-media",
            [](PageDriver& page) {
                page.tap("All of the plan");
                page.tap("How I say things");
                page.tap("Add a photo or sound");
            }},
        {"record-goal", [](PageDriver& page) { page.tap("Record what happened"); }},
        {"record-what",
            [](PageDriver& page) {
                page.tap("Record what happened");
                page.tap("Swim every week");
            }},
        {"record-amount",
            [](PageDriver& page) {
                page.tap("Record what happened");
                page.tap("Swim every week");
                page.tap("I do not know");
            }},
        {"record-quality",
            [](PageDriver& page) {
                page.tap("Record what happened");
                page.tap("Swim every week");
                page.tap("I do not know");
                page.tap("I do not know");
            }},
        {"record-check",
            [](PageDriver& page) {
                page.tap("Record what happened");
                page.tap("Swim every week");
                page.tap("I do not know");
                page.tap("I do not know");
                page.tap("good");
            }},
    };
    return list;
}

const std::vector<std::pair<QString, Way>>& toolWays()
{
    static const std::vector<std::pair<QString, Way>> list {
        {"tools", [](PageDriver& page) { page.tap("Ways to plan"); }},
        {"tool-profile", toolWay("One page about me")},
        {"tool-important", toolWay("Important to me and for me")},
        {"tool-views", toolWay("What works and what does not")},
        {"tool-days", toolWay("Good days and bad days")},
        {"tool-communication", toolWay("What I do and what it means")},
        {"tool-circle", toolWay("My circle of people")},
        {"tool-learning", toolWay("What we learned")},
        {"tool-path", toolWay("The path to my dream")},
        {"tool-support", toolWay("Support for hard times")},
        {"tool-hospital", toolWay("For the hospital")},
        {"entry", toolWay("Support for hard times", {"We think: What do people see?*"})},
        {"entry-words", toolWay("If this happens", {"Add: If this happens"})},
        {"entry-choice", toolWay("Good days and bad days", {"Add: My day"})},
        {"entry-day",
            [](PageDriver& page) {
                toolWay("What we learned", {"Add: What we learned"})(page);
                page.write("Went by bus.");
                page.tap("Next");
                page.tap("Another day");
            }},
        {"entry-names",
            [](PageDriver& page) {
                toolWay("Who decides what", {"Add: Decisions in my life"})(page);
                page.write("My money");
                page.tap("Next");
                page.tap("Leave it empty");
            }},
        {"entry-check",
            [](PageDriver& page) {
                toolWay("The path to my dream", {"Add: The first step"})(page);
                page.write("Ask at the pool.");
                page.tap("That is all");
                page.tap("I say it for Theo");
                page.tap("Everyone");
                page.tap("Next");
            }},
    };
    return list;
}

// The ways to the pages of a group; each begins on its home. What was imported is there.
const std::vector<std::pair<QString, Way>>& groupWays()
{
    static const auto toMeeting = [](PageDriver& page) { page.tap("Go on: *"); };
    static const auto toCards = [](PageDriver& page) {
        toMeeting(page);
        page.tap("Getting home at night");
        page.tap("Put cards in columns");
    };
    static const auto toVote = [](PageDriver& page) {
        toMeeting(page);
        page.tap("Why does the last bus go at six?");
        page.tap("Vote in private");
    };
    static const std::vector<std::pair<QString, Way>> list {
        {"group-home", [](PageDriver&) {}},
        {"group-start", [](PageDriver& page) { page.tap("Start a meeting"); }},
        {"group-session", toMeeting},
        {"group-join",
            [](PageDriver& page) {
                toMeeting(page);
                page.tap("Join");
            }},
        {"group-consent",
            [](PageDriver& page) {
                toMeeting(page);
                page.tap("Join");
                page.tap("Moon");
                page.tap("Next");
            }},
        {"group-add-topic",
            [](PageDriver& page) {
                toMeeting(page);
                page.tap("Add a topic");
            }},
        {"group-topic",
            [](PageDriver& page) {
                toMeeting(page);
                page.tap("Getting home at night");
            }},
        {"group-who", toCards},
        {"placing",
            [](PageDriver& page) {
                toCards(page);
                page.tap("Lee");
            }},
        {"group-rounds",
            [](PageDriver& page) {
                toMeeting(page);
                page.tap("Getting home at night");
                page.tap("Lee");
            }},
        {"group-questions",
            [](PageDriver& page) {
                toMeeting(page);
                page.tap("Add and pick questions");
            }},
        {"group-question",
            [](PageDriver& page) {
                toMeeting(page);
                page.tap("Why does the last bus go at six?");
            }},
        {"vote-start", toVote},
        {"vote",
            [](PageDriver& page) {
                toVote(page);
                page.tap("Start the vote");
            }},
        {"ballot",
            [](PageDriver& page) {
                toMeeting(page);
                page.tap("Why does the last bus go at six?");
                page.tap("Why does the last bus go at six?");
                page.tap("Go on voting");
                page.tap("Lee");
                page.tap("Yes");
            }},
        {"count-waiting",
            [](PageDriver& page) {
                toMeeting(page);
                page.tap("Why does the last bus go at six?");
                page.tap("Why does the last bus go at six?");
            }},
        {"count",
            [](PageDriver& page) {
                toMeeting(page);
                page.tap("Do we ask for later buses?");
            }},
        {"send-to-board",
            [](PageDriver& page) {
                toMeeting(page);
                page.tap("Why does the last bus go at six?");
                page.tap("Send to the board");
            }},
        {"feedback-late", [](PageDriver& page) { page.tap("Who checks that staff are kind?*"); }},
        {"feedback-came", [](PageDriver& page) { page.tap("Can we see the plans before*"); }},
    };
    return list;
}

const std::vector<Look>& looks()
{
    static const std::vector<Look> list {
        {{1280, 800}, 1, "light", false},
        {{800, 1280}, 1, "dark", true},
        {{1280, 800}, 2, "contrast", true},
        {{800, 1280}, 2, "light", false},
        {{1024, 600}, 2, "dark", false},
    };
    return list;
}

// Where everything on the page is.
void addPlaces(const QQuickItem* item, QByteArray& places)
{
    if (!item->isVisible())
        return;
    const auto at = item->mapRectToScene(item->boundingRect()).toRect();
    places += QByteArray::number(at.x()) + ',' + QByteArray::number(at.y()) + ','
        + QByteArray::number(at.width()) + ',' + QByteArray::number(at.height()) + ';';
    for (const auto* child : item->childItems())
        addPlaces(child, places);
}

// Layouts need some frames to come to rest; people look at a page longer than that.
void waitUntilStill(QQuickWindow* window)
{
    QByteArray before;
    int same = 0;
    for (int round = 0; round < 60 && same < 5; ++round) {
        QTest::qWait(50);
        QByteArray now;
        addPlaces(window->contentItem(), now);
        same = now == before ? same + 1 : 0;
        before = now;
    }
}

QStringList found(PageDriver& page)
{
    waitUntilStill(&page.window());
    QStringList lines;
    for (const auto& finding : alongside::test::walkAccessibility(page.window()))
        lines.append(toString(finding));
    return lines;
}

void takePicture(PageDriver& page, const QString& name, const Look& look)
{
    const auto folder = qEnvironmentVariable("ALONGSIDE_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    const auto problem = page.finger().picture(QDir(folder).filePath(name + "-" + look.name() + ".png"));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

}

class PagesLookTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { alongside::test::switchAccessibilityOn(); }
    void signInPages_data() { lookRows(); }
    void signInPages();
    void planPages_data() { lookRows(); }
    void planPages();
    void toolPages_data() { lookRows(); }
    void toolPages();
    void shiftPages_data() { lookRows(); }
    void shiftPages();
    void groupPages_data() { lookRows(); }
    void groupPages();

private:
    static void lookRows()
    {
        QTest::addColumn<int>("look");
        for (std::size_t i = 0; i < looks().size(); ++i)
            QTest::newRow(qPrintable(looks()[i].name())) << static_cast<int>(i);
    }
};

void PagesLookTest::signInPages()
{
    QFETCH(int, look);
    const auto& how = looks()[static_cast<std::size_t>(look)];
    QStringList problems;
    try {
        PageDriver page(how, 0);
        page.find("Ana");
        const auto visit = [&](const QString& name) {
            takePicture(page, name, how);
            for (const auto& line : found(page))
                problems.append(name + ": " + line);
        };
        visit("who");
        page.tap("Ana");
        page.see("Put in your PIN");
        visit("pin");
        page.tap("Back");
        page.tap("Add me");
        visit("add-me-name");
        page.tap("Your name");
        page.write("Moll");
        page.tap("Next");
        visit("add-me-role");
        page.tap("Support worker");
        visit("add-me-way");
        page.tap("With pictures");
        visit("add-me-pictures");
        page.tap("Back");
        page.tap("With a PIN");
        visit("add-me-pin");
    } catch (const std::exception& problem) {
        QFAIL(problem.what());
    }
    QVERIFY2(problems.isEmpty(), qPrintable("\n" + problems.join('\n')));
}

void PagesLookTest::planPages()
{
    QFETCH(int, look);
    const auto& how = looks()[static_cast<std::size_t>(look)];
    QStringList problems;
    try {
        PageDriver page(how, 120);
        page.unlock();
        page.devAnswersBedtime("Half past nine is better on work nights.");
        page.answerBedtime("Ten o'clock, and the landing light on.");
        page.devWritesForOthers();
        page.meetDev();
        for (const auto& [name, way] : ways()) {
            way(page);
            takePicture(page, name, how);
            for (const auto& line : found(page))
                problems.append(name + ": " + line);
            page.goHome();
        }
    } catch (const std::exception& problem) {
        QFAIL(problem.what());
    }
    QVERIFY2(problems.isEmpty(), qPrintable("\n" + problems.join('\n')));
}

void PagesLookTest::toolPages()
{
    QFETCH(int, look);
    const auto& how = looks()[static_cast<std::size_t>(look)];
    QStringList problems;
    try {
        PageDriver page(how, kWhole);
        page.unlock();
        for (const auto& [name, way] : toolWays()) {
            way(page);
            takePicture(page, name, how);
            for (const auto& line : found(page))
                problems.append(name + ": " + line);
            page.goHome();
        }
    } catch (const std::exception& problem) {
        QFAIL(problem.what());
    }
    QVERIFY2(problems.isEmpty(), qPrintable("\n" + problems.join('\n')));
}

void PagesLookTest::shiftPages()
{
    QFETCH(int, look);
    const auto& how = looks()[static_cast<std::size_t>(look)];
    QStringList problems;
    try {
        PageDriver page(how, 120, true, {.anaRole = "supporter", .withRick = true});
        page.unlock();
        alongside::testing::prepareShift(page);
        for (const auto& [name, way] : alongside::testing::shiftWays()) {
            way(page);
            takePicture(page, name, how);
            for (const auto& line : found(page))
                problems.append(name + ": " + line);
            page.goHome();
        }
    } catch (const std::exception& problem) {
        QFAIL(problem.what());
    }
    QVERIFY2(problems.isEmpty(), qPrintable("\n" + problems.join('\n')));
}

void PagesLookTest::groupPages()
{
    QFETCH(int, look);
    const auto& how = looks()[static_cast<std::size_t>(look)];
    QStringList problems;
    try {
        QTemporaryDir folder;
        alongside::SystemClock clock;
        alongside::testing::GroupWorld world(folder.path().toStdString(), clock, true);
        {
            PageDriver page(how, world.moHome());
            page.unlockAs("Mo", "Which plan?");
            page.tap("Start a group");
            takePicture(page, "found-space", how);
            for (const auto& line : found(page))
                problems.append("found-space: " + line);
            page.tap("Back");
            page.tap("Wenlow Speaks Up");
            page.see("Questions with no answer yet");
            for (const auto& [name, way] : groupWays()) {
                way(page);
                takePicture(page, name, how);
                for (const auto& line : found(page))
                    problems.append(name + ": " + line);
                page.goHome();
            }
        }
        world.closeKit();
        PageDriver page(how, world.kitHome());
        page.unlockAs("Kit", "Questions that wait for your answer");
        const auto visit = [&](const QString& name) {
            takePicture(page, name, how);
            for (const auto& line : found(page))
                problems.append(name + ": " + line);
        };
        visit("board-home");
        page.tap("Who checks that staff are kind?*");
        visit("board-question");
        page.tap("Answer it");
        visit("board-reply");
    } catch (const std::exception& problem) {
        QFAIL(problem.what());
    }
    QVERIFY2(problems.isEmpty(), qPrintable("\n" + problems.join('\n')));
}

QTEST_MAIN(PagesLookTest)
#include "pages_look_test.moc"
