// SPDX-License-Identifier: Apache-2.0
#include "group_steps.h"

#include <QTest>

namespace alongside::testing {

namespace {

    constexpr int kJoinTapsMax = 4; // with passing the tablet on

}

void openGroup(PageDriver& page)
{
    page.unlockAs("Mo", "Which plan?");
    page.tap("Wenlow Speaks Up");
    page.find("Start a meeting");
}

void startMeeting(PageDriver& page)
{
    page.tap("Start a meeting");
    page.tap("Start");
    page.see("Who is here?");
}

void join(PageDriver& page, const QString& picture, bool isFirst)
{
    const int before = page.tapsSoFar();
    page.tap(isFirst ? "Join" : "Somebody else joins");
    page.tap(picture);
    page.tap("Next");
    page.tap("Yes, it is OK");
    page.see("You are in the meeting.");
    QVERIFY2(page.tapsSoFar() - before <= kJoinTapsMax, "joining takes too many touches");
}

void addTopic(PageDriver& page)
{
    page.tap("Add a topic");
    page.tap("What is it about?");
    page.write("Buses");
    page.tap("Save");
    page.tap("Buses");
}

void toTopic(PageDriver& page, const QStringList& names)
{
    startMeeting(page);
    for (const auto& name : names) {
        page.tap(name == names.front() ? "Join" : "Somebody else joins");
        page.tap("Your name. You can leave this out.");
        page.write(name);
        page.tap("Next");
        page.tap("Yes, it is OK");
        page.see("You are in the meeting.");
    }
    page.tap("All are here");
    addTopic(page);
}

void boardIsAsked(GroupWorld& world)
{
    must(world.kit().add(world.board(), alongside::plan::Sharing::Everyone, "feedback",
        {{"group", std::string("Wenlow Speaks Up")},
            {"words", std::string("Why is there no late bus?")}, {"due", std::string("2190-01-01")},
            {"on", std::string("2020-01-01")}}));
}

}
