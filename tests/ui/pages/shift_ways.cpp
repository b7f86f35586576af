// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "shift_ways.h"
#endif
#include "bridge/when_words.h"
#include "plan/concern.h"

namespace alongside::testing {

namespace {

    std::string daysAgo(int days)
    {
        return plan::dayAfter(bridge::isoDay(SystemClock().now()), -days);
    }

    plan::RecordInfo devIsWorried(PageDriver& page, const std::string& words, int ago)
    {
        auto& dev = page.tablets().dev();
        const auto& space = page.tablets().space();
        const auto ana = must(dev.findMember(space, "Ana"));
        const auto readers = must(dev.makeAudience(space, {}, {}, {ana.id}));
        return must(dev.add(space, readers.id, "concern",
            {{"what", words}, {"urgency", std::string("soon")},
                {"to", std::vector<std::string>{"Ana"}}, {"replier", std::string("Ana")},
                {"replyBy", daysAgo(ago - 3)}, {"saidBy", std::string("Dev")},
                {"on", daysAgo(ago)}},
            {}));
    }

    // In large text on a low screen what to do next stands at the end of a long page.
    void toTheEndOfMyShift(PageDriver& page)
    {
        page.tap("My shift");
        page.find("What happened since my last shift*");
        for (int i = 0; i < 40 && page.finger().tapIfThere("More below"); ++i)
            ;
    }

    void toTheCheckPage(PageDriver& page)
    {
        page.tap("My shift");
        page.tap("Swim every week");
        page.tap("I do not know");
        page.tap("I do not know");
        page.tap("Theo was not asked");
    }

    void toTheWordsOfAHardMoment(PageDriver& page)
    {
        toTheEndOfMyShift(page);
        page.tap("Write down a hard moment");
        page.tap("Broke something");
        page.tap("Small");
        page.tap("No");
    }

    void toTheFacesOfAWorry(PageDriver& page)
    {
        page.tap("I am worried");
        page.tap("Soon");
        page.write("The new worker shouts.");
        page.tap("Next");
    }

}

void prepareShift(PageDriver& page)
{
    auto& dev = page.tablets().dev();
    const auto& space = page.tablets().space();
    devIsWorried(page, "The rota has no name for Friday evening.", 1);
    devIsWorried(page, "Nobody rang the doctor about his ear.", 6);
    for (const auto* what :
        {"He cried for an hour after the call with his sister.", "He threw his cup."})
        must(dev.add(space, plan::Sharing::Everyone, "incident",
            {{"on", daysAgo(1)}, {"what", std::string(what)}, {"kindOf", std::string("upset")},
                {"severity", std::string("medium")}, {"hurt", false},
                {"before", std::string("The phone rang at dinner.")}}));
    const auto goal = must(dev.list(space, "goal")).front();
    must(dev.add(space, plan::Sharing::Everyone, "outcome",
        {{"goal", crdt::Reference{goal.id()}}, {"what", std::string("Ten lengths with Moll")},
            {"amount", 10.0}, {"unit", std::string("lengths")}, {"quality", std::int64_t{5}},
            {"judgedBy", std::string("Theo")}, {"on", daysAgo(0)}}));
    page.meetDev();
    page.see("2 worries wait for you");
}

const Ways& shiftWays()
{
    static const Ways list{
        {"home-at-work", [](PageDriver&) {}},
        {"shift", [](PageDriver& page) { page.tap("My shift"); }},
        {"handover",
            [](PageDriver& page) {
                page.tap("My shift");
                page.tap("What happened since my last shift*");
            }},
        {"record-not-asked", [](PageDriver& page) { toTheCheckPage(page); }},
        {"record-other-day",
            [](PageDriver& page) {
                toTheCheckPage(page);
                page.tap("Another day");
            }},
        {"incident-kind",
            [](PageDriver& page) {
                toTheEndOfMyShift(page);
                page.tap("Write down a hard moment");
            }},
        {"incident-hard",
            [](PageDriver& page) {
                toTheEndOfMyShift(page);
                page.tap("Write down a hard moment");
                page.tap("Broke something");
            }},
        {"incident-hurt",
            [](PageDriver& page) {
                toTheEndOfMyShift(page);
                page.tap("Write down a hard moment");
                page.tap("Broke something");
                page.tap("Small");
            }},
        {"incident-words", [](PageDriver& page) { toTheWordsOfAHardMoment(page); }},
        {"incident-day",
            [](PageDriver& page) {
                toTheWordsOfAHardMoment(page);
                page.write("A cup fell.");
                page.tap("Next");
                page.tap("Another day");
            }},
        {"incidents",
            [](PageDriver& page) {
                toTheEndOfMyShift(page);
                page.tap("Show all hard moments");
                page.tap("All hard moments");
            }},
        {"learn",
            [](PageDriver& page) {
                page.tap("My shift");
                page.tap("Very upset. Yesterday.*");
            }},
        {"concern-urgency", [](PageDriver& page) { page.tap("I am worried"); }},
        {"concern-words",
            [](PageDriver& page) {
                page.tap("I am worried");
                page.tap("Soon");
            }},
        {"concern-people",
            [](PageDriver& page) {
                toTheFacesOfAWorry(page);
                page.tap("Dev");
            }},
        {"concern-done",
            [](PageDriver& page) {
                toTheFacesOfAWorry(page);
                page.tap("Dev");
                page.tap("Save");
                page.see("They can see it. Nobody else can.");
            }},
        {"concerns", [](PageDriver& page) { page.tap("Look at them"); }},
        {"concern-one",
            [](PageDriver& page) {
                page.tap("Look at them");
                page.tap("Dev is worried: Nobody rang*");
            }},
        {"concern-reply",
            [](PageDriver& page) {
                page.tap("Look at them");
                page.tap("Dev is worried: Nobody rang*");
                page.tap("Reply");
                page.tap("What will happen now? You can leave it out.");
                page.write("The doctor comes.");
                page.find("Tomorrow");
            }},
    };
    return list;
}

}
