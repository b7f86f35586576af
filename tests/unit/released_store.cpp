// SPDX-License-Identifier: Apache-2.0
#include "released_store.h"

#include "plan/exporter.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace alongside::test {

using plan::Sharing;

void writeReleasedStore(const std::filesystem::path& home, const std::filesystem::path& other)
{
    FakeClock clock;
    Tablet ana(home, "Ana", clock);
    Tablet dev(other, "Dev", clock);
    ana.found("Theo's plan", "family");
    dev.join(ana);
    const auto later = [&clock] { clock.time += 60'000; };
    const auto space = ana.space();

    // Two versions that wait, and two that somebody settled.
    const auto bedtime = ana.addStatement("bedtime", "At ten.");
    dev.addStatement("bedtime", "He decides, between nine and eleven.");
    const auto food = ana.addStatement("food", "Soup.");
    dev.addStatement("food", "Pasta.");
    later();
    exchange(ana, dev);
    must(ana->keepAll(space, food.place, "words"));

    // A text and a set that both wrote.
    const auto page = must(ana->add(space, Sharing::Everyone, "page",
        {{"title", std::string("How we do bedtime")},
            {"words",
                std::string("He likes the light on. 👩‍👩‍👧 বাংলা بستر")},
            {"writtenWith", std::vector<std::string>{"Theo"}}}));
    exchange(ana, dev);
    later();
    must(ana->set(space, page.place,
        {{"words",
            std::string(
                "He likes the blue light on. 👩‍👩‍👧 বাংলা بستر")}}));
    must(dev->set(space, page.place,
        {{"words",
             std::string("He likes the light on. 👩‍👩‍👧 বাংলা بستر And a "
                         "story.")},
            {"writtenWith", std::vector<std::string>{"Theo", "Dev"}}}));
    exchange(ana, dev);
    const auto tuesday = clock.time;
    later();
    must(dev->set(space, page.place, {{"words", std::string("Something else.")}}));
    exchange(ana, dev);
    later();
    must(ana->bringBack(space, page.place, tuesday));

    // Put away; put away and brought back by somebody who did not know.
    const auto goal = must(ana->add(space, Sharing::Everyone, "goal",
        {{"words", std::string("Swim every week")}, {"lifeArea", std::string("health")}}));
    const auto outcome = must(ana->add(space, Sharing::Everyone, "outcome",
        {{"goal", crdt::Reference{goal.id()}}, {"amount", 6.0}, {"quality", std::int64_t{4}},
            {"on", std::string("2026-03-05")}}));
    exchange(ana, dev);
    must(ana->retire(space, outcome.place));
    must(ana->retire(space, goal.place));
    must(dev->set(space, goal.place, {{"state", std::string("doing")}}));
    later();
    exchange(ana, dev);

    // Erased, with the other device's receipt.
    const auto slip = must(ana->add(space, Sharing::Everyone, "incident",
        {{"on", std::string("2026-03-06")}, {"what", std::string("Never to be read again.")},
            {"kindOf", std::string("other")}}));
    exchange(ana, dev);
    must(ana->erase(space, slip.place, {}));
    exchange(ana, dev);
    exchange(ana, dev);

    // An agreement; something private; something from a newer app.
    must(dev->answer(space, bedtime.place, {"changes", "Not on Fridays", "speech", "Theo"}));
    must(ana->answer(space, std::nullopt, {"yes", "", "", ""}));
    ana.addStatement("health", "Only for me.", Sharing::JustMe);
    must(dev.replica().commit(dev.replica().everyone(),
        {{goal.place.key,
             {crdt::Put{"shape", crdt::UnknownValue{200, {1, 2}}, {}},
                 crdt::UnknownOp{201, {3}, {4}}}},
            {{"pathway", idFrom<RecordId>(8)}, {crdt::Put{"name", std::string("College"), {}}}}}));
    later();
    exchange(ana, dev);

    // What some share; somebody goes out; a record is moved with whose words it is.
    const auto member = [&](Tablet& whose) { return whose.replica().me(); };
    const auto money = must(ana->makeAudience(space, "Money", {"supporter"}, {member(dev)}));
    exchange(ana, dev);
    const auto saving = must(ana->add(space, money.id, "page",
        {{"title", std::string("Saving")}, {"words", std::string("Two pounds a week.")}}, {}));
    exchange(ana, dev);
    must(dev->set(space, saving.place, {{"words", std::string("Two pounds a week. For a bike.")}},
        {crdt::Manner::Spoken, member(ana)}));
    exchange(ana, dev);
    later();
    must(ana->move(space, page.place, money.id, false));
    must(ana->changeReaders(space, money.id, {{}, {}, {}, {member(dev)}}));
    must(ana->set(space, saving.place, {{"title", std::string("Saving up")}}));
    exchange(ana, dev);

    // A photo, and what the server has.
    const auto photo = other / "bike.jpg";
    std::ofstream(photo, std::ios::binary) << "\xff\xd8\xff\xe0" << std::string(20'000, 'b');
    must(ana->attach(space, ana.replica().everyone(), goal.id(), photo, "The red bike."));
    const log::ChainId said{ana.replica().everyone(), ana.replica().author().id()};
    must(ana.vault().markDurable(space, said, 3, clock.time));
    exchange(ana, dev);

    // Another person on the same tablet, who began with a snapshot.
    Tablet sis(home, "Sis", clock);
    sis.setSpace(space);
    const auto text = must(ana->invite(space, "family", false, 1'000'000, 1));
    must(sis->join(must(log::SpaceInvitation::fromText(text))));
    sendMembership(ana, sis);
    must(sis.replica().joinNow());
    must(sis.replica().finishJoin());
    sendMembership(sis, ana);
    // One of the newer app's operations is in everyone's; so the snapshot is of "Money".
    must(ana->changeReaders(space, money.id, {{}, {}, {member(sis)}, {}}));
    sendMembership(ana, sis);
    const auto made = must(ana.replica().makeSnapshot(money.id));
    must(sis.replica().beginSnapshot(money.id, made->snapshot));
    for (std::uint32_t i = 0; i < made->pieces.size(); ++i)
        must(sis.replica().addSnapshotPiece(money.id, i, made->pieces[i]));
    must(sis->set(space, saving.place, {{"words", std::string("Two pounds a week. For a red bike.")}}));
    exchange(ana, sis);
}

namespace {

nlohmann::ordered_json describePerson(
    const plan::People& people, const plan::Person& person, const Clock& clock)
{
    auto work = must(plan::Workspace::open(people, person, "2580", clock));
    const auto space = must(work->spaces()).at(0).id;
    auto all = nlohmann::ordered_json::parse(must(plan::exportSpace(*work, space, clock)).json);
    all.erase("exported");
    const auto report = must(work->verify(space));
    all["sound"] = report.problems.empty();
    all["changes"] = report.changes;
    for (const auto& record : must(work->list(space, {}, true))) {
        auto& steps = all["history"][record.id().hex() + record.place.audience.hex().substr(0, 4)];
        for (const auto& step : must(work->history(space, record.place)))
            steps.push_back({step.by.name, step.at, step.what});
    }
    for (const auto& page : must(work->list(space, "page")))
        for (const auto& passage : must(work->whose(space, page.place, "words", true)))
            {
            all["passages"].push_back({passage.by.name, passage.at, passage.text,
                passage.deletedBy ? passage.deletedBy->name : "",
                passage.broughtBackBy ? passage.broughtBackBy->name : ""});
            if (passage.speaker)
                all["speakers"].push_back({passage.text, passage.speaker->name, passage.manner});
        }
    for (const auto& audience : must(work->audiences(space)))
        if (audience.sharing == Sharing::Some)
            all["audiences"].push_back({audience.name, audience.readers.size(), audience.roles,
                must(work->hasHistory(space, audience.id))});
    for (const auto& step : must(work->erasures(space)))
        all["erasures"].push_back({step.by.name, step.at, step.doneBy.size()});
    const auto agreement = must(work->agreement(space, std::nullopt));
    for (const auto& one : agreement.answers)
        all["answers"].push_back({one.party, one.answer, one.isCurrent()});
    for (const auto& record : must(work->list(space, plan::kMediaKind))) {
        std::size_t bytes = 0;
        const auto read = work->readMedia(space, record.place, [&](ByteView part) {
            bytes += part.size();
            return Result<void>();
        });
        const auto about = must(work->media(space, record.place));
        all["media"].push_back({about.type, about.bytes, about.isWhole(), outcome(read), bytes});
    }
    // Not known of stores from before they kept it.
    for (const auto& record : must(work->list(space, "statement")))
        if (const auto sent = must(work->delivery(space, record.place)); sent.withServerSince != 0)
            all["delivered"].push_back({record.id().hex(), sent.withServerSince, sent.notYet.size()});
    for (const auto& hit : must(work->search(space, "blue light")))
        all["found"].push_back(hit.record.id().hex());
    return all;
}

}

std::string describeStore(const std::filesystem::path& home)
{
    FakeClock clock;
    plan::People people(home);
    auto all = describePerson(people, must(people.find("Ana")), clock);
    for (const auto& person : must(people.list()))
        if (person.card.name != "Ana")
            all["others"][person.card.name] = describePerson(people, person, clock);
    return all.dump(1) + "\n";
}

}
