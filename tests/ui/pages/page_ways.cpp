// SPDX-License-Identifier: Apache-2.0
#include "page_ways.h"

#include <QTest>

namespace alongside::testing {

namespace {

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

}

// The ways to the pages; each begins on the home of the plan.
const Ways& planWays()
{
    static const Ways list{
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
        {"settings",
            [](PageDriver& page) {
                page.tapAll({"More", "How I like it*"});
            }},
        {"setting-colours",
            [](PageDriver& page) {
                page.tapAll({"More", "How I like it*", "Colours*"});
            }},
        {"setting-language",
            [](PageDriver& page) {
                page.tapAll({"More", "How I like it*", "Language*"});
            }},
        {"own-photos",
            [](PageDriver& page) {
                page.tapAll({"More", "How I like it*", "My own photos*", "Bedtime"});
            }},
        {"unlocking",
            [](PageDriver& page) {
                page.tapAll({"More", "How I like it*", "How I unlock*"});
            }},
        {"new-pictures",
            [](PageDriver& page) {
                page.tapAll({"More", "How I like it*", "How I unlock*", "Add pictures"});
            }},
        {"new-pin",
            [](PageDriver& page) {
                page.tapAll({"More", "How I like it*", "How I unlock*", "A new PIN"});
            }},
        {"paper",
            [](PageDriver& page) {
                page.tapAll({"More", "How I like it*", "How I unlock*", "Make a paper"});
            }},
        {"server",
            [](PageDriver& page) {
                page.tapAll({"More", "Invite somebody*", "Share with other tablets"});
            }},
        {"invite",
            [](PageDriver& page) {
                page.tapAll({"More", "Invite somebody*"});
            }},
        {"stay-here",
            [](PageDriver& page) {
                page.tapAll({"More", "Stay in this plan*"});
            }},
        {"my-plans",
            [](PageDriver& page) {
                page.tapAll({"More", "My plans*"});
            }},
        {"begin-plan",
            [](PageDriver& page) {
                page.tapAll({"More", "My plans*", "Begin a plan"});
            }},
        {"join",
            [](PageDriver& page) {
                page.tapAll({"More", "My plans*", "I have an invitation"});
            }},
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

const Ways& toolWays()
{
    static const Ways list{
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
            }},
    };
    return list;
}

// The ways to the pages of a group; each begins on its home. What was imported is there.
const Ways& groupWays()
{
    static const auto toMeeting = [](PageDriver& page) { page.tap("Go on: *"); };
    static const auto toCards = [](PageDriver& page) {
        toMeeting(page);
        page.tap("Getting home at night");
        page.tap("Put cards in columns");
    };
    static const auto toSayIt = [](PageDriver& page) {
        toMeeting(page);
        page.tap("Getting home at night");
        page.tap("Say it");
    };
    static const auto toVoice = [](PageDriver& page) {
        toSayIt(page);
        page.tap("Lee");
        page.tap("Speak");
        QTest::qWait(300);
    };
    static const auto toVote = [](PageDriver& page) {
        toMeeting(page);
        page.tap("Why does the last bus go at six?");
        page.tap("Vote in private");
    };
    static const Ways list{
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
        {"group-who-speaks", toSayIt},
        {"group-voice-ok",
            [](PageDriver& page) {
                toSayIt(page);
                page.tap("Sun");
            }},
        {"group-speak",
            [](PageDriver& page) {
                toSayIt(page);
                page.tap("Lee");
            }},
        {"group-spoken",
            [](PageDriver& page) {
                toVoice(page);
                page.tap("Done");
                page.find("Play the sound");
            }},
        {"group-thrown-away",
            [](PageDriver& page) {
                toSayIt(page);
                page.tap("Lee"); // what was said on the way before waits
                page.tap("Throw it away");
            }},
        {"group-rounds-voice",
            [](PageDriver& page) {
                toVoice(page);
                page.tap("Keep it");
                page.see("Lee said it aloud.");
            }},
        {"group-topic-voice",
            [](PageDriver& page) {
                toMeeting(page);
                page.tap("Getting home at night");
                page.find("Play the sound");
            }},
        {"group-add-topic-voice",
            [](PageDriver& page) {
                toMeeting(page);
                page.tap("Add a topic");
                page.tap("Say it with your voice");
                QTest::qWait(300);
                page.tap("Use it");
                page.find("Take the sound away");
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

}
