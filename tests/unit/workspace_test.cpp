// SPDX-License-Identifier: Apache-2.0
//
// Aim: the one door for pages and terminal: what people add, change, choose, put away and look up,
// alone and with somebody else.
// Method: one tablet, or two that hand each other what they wrote.
#include "tablet_harness.h"

#include "catalogue/place.h"

namespace alongside::test {
namespace {

    using plan::FieldValues;
    using plan::Sharing;

    class WorkspaceTest : public ::testing::Test {
    protected:
        void SetUp() override { ana.found("Theo's plan", "family"); }

        plan::RecordInfo goal(std::string words)
        {
            return must(
                ana->add(space(), Sharing::Everyone, "goal", {{"words", std::move(words)}}));
        }
        const SpaceId& space() { return ana.space(); }
        static FieldValues words(std::string text) { return {{"words", std::move(text)}}; }

        TemporaryFolder folder;
        FakeClock clock;
        Tablet ana{folder / "ana", "Ana", clock};
    };

    class TwoPeople : public WorkspaceTest {
    protected:
        void SetUp() override
        {
            WorkspaceTest::SetUp();
            dev.join(ana);
            place = ana.addStatement("bedtime", "At ten.").place;
            exchange(ana, dev);
            clock.time += 1000;
            must(ana->set(space(), place, words("Ana's words")));
            clock.time += 1000;
            must(dev->set(space(), place, words("Dev's words")));
            exchange(ana, dev);
        }

        Tablet dev{folder / "dev", "Dev", clock};
        store::RecordPlace place;
    };

    TEST_F(WorkspaceTest, AddsAndShowsARecord)
    {
        const auto added = must(ana->add(space(), Sharing::Everyone, "outcome",
            {{"goal", crdt::Reference{goal("Swim").id()}}, {"what", std::string("  Two lengths  ")},
                {"amount", std::int64_t{2}}, {"quality", std::int64_t{4}},
                {"on", std::string("2026-03-01")}}));
        EXPECT_EQ(added.title, "Two lengths");
        EXPECT_EQ(added.sharing, Sharing::Everyone);
        EXPECT_EQ(added.changedBy.name, "Ana");
        EXPECT_EQ(added.changedAt, clock.time);
        EXPECT_EQ(added.field("amount")->latest().value, crdt::Value(2.0))
            << "one form for each value";
        EXPECT_EQ(added.text("on"), "1 March 2026");
        EXPECT_TRUE(plan::triangleOf(added).isWhole());
        EXPECT_EQ(must(ana->list(space(), "outcome")).size(), 1U);
        EXPECT_EQ(must(ana->list(space(), {})).size(), 2U);
        ana.reopen();
        EXPECT_EQ(must(ana->show(space(), added.place)).title, "Two lengths");
    }

    TEST_F(WorkspaceTest, RefusesWhatDoesNotFitAndWritesNothing)
    {
        const auto add = [&](std::string_view kind, const FieldValues& fields,
                             Sharing sharing = Sharing::Everyone) {
            return outcome(ana->add(space(), sharing, kind, fields));
        };
        const auto before = must(ana->status(space())).waiting;
        EXPECT_EQ(add("gaol", words("x")), "unknown-kind");
        EXPECT_EQ(add("goal", {{"word", std::string("x")}}), "unknown-field");
        EXPECT_EQ(add("goal", {}), "missing-field");
        EXPECT_EQ(add("goal", words("  ")), "missing-field");
        EXPECT_EQ(add("goal", {{"words", true}}), "wrong-type");
        EXPECT_EQ(add("goal", words(std::string(100'000, 'x'))), "too-long");
        EXPECT_EQ(add("goal", words("\xff")), "wrong-type");
        EXPECT_EQ(add("goal", {{"words", std::string("x")}, {"lifeArea", std::string("Nowhere!")}}),
            "out-of-range");
        EXPECT_EQ(add("goal", words("x"), Sharing::Some), "bad-argument");
        const auto made = goal("Swim");
        EXPECT_EQ(outcome(ana->set(space(), made.place, {{"words", {}}})), "missing-field");
        EXPECT_EQ(outcome(ana->set(space(), made.place, {{"review", std::string("2026-02-30")}})),
            "wrong-type");
        auto nowhere = made.place;
        nowhere.key.id = idFrom<RecordId>(1);
        EXPECT_EQ(outcome(ana->set(space(), nowhere, words("x"))), "not-found");
        EXPECT_EQ(outcome(ana->show(space(), nowhere)), "not-found");
        EXPECT_EQ(outcome(ana->show(idFrom<SpaceId>(1), made.place)), "not-found");
        EXPECT_EQ(must(ana->status(space())).waiting, before + 1);
    }

    TEST_F(WorkspaceTest, AddsAllOrNothing)
    {
        const std::vector<plan::Workspace::NewRecord> good{
            {"goal", {}, words("One")}, {"goal", idFrom<RecordId>(7), words("Two")}};
        auto bad = good;
        bad.push_back({"goal", {}, {{"words", true}}});
        EXPECT_EQ(outcome(ana->addAll(space(), Sharing::Everyone, bad)), "wrong-type");
        EXPECT_TRUE(must(ana->list(space(), {})).empty());
        const auto before = must(ana->status(space())).waiting;
        const auto ids = must(ana->addAll(space(), Sharing::Everyone, good));
        EXPECT_EQ(ids[1], idFrom<RecordId>(7));
        EXPECT_EQ(must(ana->list(space(), "goal")).size(), 2U);
        EXPECT_EQ(must(ana->status(space())).waiting, before + 1) << "one change for all";
        std::vector<plan::Workspace::NewRecord> many(3000, good[0]);
        for (auto& record : many)
            record.fields["why"] = std::string("because");
        EXPECT_EQ(outcome(ana->addAll(space(), Sharing::Everyone, many)), "limit-exceeded");
        EXPECT_EQ(must(ana->list(space(), "goal")).size(), 2U);
    }

    TEST_F(WorkspaceTest, HasOneSharedAnswerForAPartOfThePlan)
    {
        const auto first = ana.addStatement("bedtime", "At ten.");
        const FieldValues again{{"part", std::string("bedtime")},
            {"words", std::string("At nine.")}, {"saidBy", std::string("Ana")},
            {"saidAs", std::string("me")}};
        const auto refused = ana->add(space(), Sharing::Everyone, "statement", again);
        ASSERT_EQ(outcome(refused), "already-there");
        EXPECT_NE(refused.error().detail.find(first.id().hex().substr(0, 8)), std::string::npos)
            << "says which";
        const auto beside = must(ana->add(space(), Sharing::Everyone, "statement", again, true));
        EXPECT_NE(beside.id(), first.id());
        EXPECT_EQ(outcome(ana->add(space(), Sharing::JustMe, "statement", again)), "ok")
            << "another audience";
        EXPECT_EQ(outcome(ana->set(space(), first.place, {{"part", std::string("mornings")}})),
            "not-allowed");
        EXPECT_EQ(
            outcome(ana->set(space(), first.place, {{"part", std::string("bedtime")}})), "ok");

        must(ana->retire(space(), first.place));
        const auto back = must(ana->add(space(), Sharing::Everyone, "statement", again));
        EXPECT_EQ(back.id(), first.id()) << "the place is filled again";
        EXPECT_FALSE(back.retired);
        EXPECT_EQ(back.text("words"), "At nine.");
        EXPECT_EQ(back.field("words")->versions.size(), 1U);
    }

    TEST_F(WorkspaceTest, PutsAwayAndBringsBack)
    {
        const auto made = goal("Swim");
        EXPECT_TRUE(must(ana->retire(space(), made.place)).retired);
        EXPECT_TRUE(must(ana->list(space(), "goal")).empty());
        EXPECT_EQ(must(ana->list(space(), "goal", true)).size(), 1U);
        EXPECT_EQ(outcome(ana->set(space(), made.place, words("x"))), "not-allowed");
        const auto waiting = must(ana->status(space())).waiting;
        EXPECT_TRUE(must(ana->retire(space(), made.place)).retired);
        EXPECT_EQ(must(ana->status(space())).waiting, waiting) << "nothing to do, nothing written";
        clock.time += 5000;
        const auto back = must(ana->restore(space(), made.place));
        EXPECT_FALSE(back.retired);
        EXPECT_FALSE(back.broughtBack);
        EXPECT_EQ(back.changedAt, clock.time);
        EXPECT_EQ(outcome(ana->restore(space(), made.place)), "ok");
        EXPECT_EQ(must(ana->status(space())).waiting, waiting + 1);
    }

    TEST_F(WorkspaceTest, FindsARecordByTheBeginningOfItsId)
    {
        auto a = idFrom<RecordId>(0xab);
        auto b = a;
        b.bytes[15] = 0xac;
        must(ana->addAll(
            space(), Sharing::Everyone, {{"goal", a, words("One")}, {"goal", b, words("Two")}}));
        const auto find
            = [&](std::string_view text) { return outcome(ana->findRecord(space(), text)); };
        EXPECT_EQ(must(ana->findRecord(space(), a.hex())).key.id, a);
        EXPECT_EQ(must(ana->findRecord(space(), b.hex())).key.id, b);
        EXPECT_EQ(must(ana->findRecord(space(), a.hex().substr(0, 32))).key.id, a);
        for (const auto* text : {"abab", "ababababab"}) {
            const auto found = ana->findRecord(space(), text);
            ASSERT_EQ(outcome(found), "ambiguous");
            EXPECT_NE(found.error().detail.find("goal abababababab"), std::string::npos);
        }
        for (const auto* text : {"", "aba", "ABAB", "zzzz", "abaf", "abab'", "%%%%"})
            EXPECT_EQ(find(text), "not-found") << text;
        EXPECT_EQ(find(a.hex() + "0"), "not-found");
        EXPECT_EQ(find(std::string(10'000, 'a')), "not-found");
    }

    TEST_F(WorkspaceTest, TellsTheHistory)
    {
        const auto made = goal("Swim");
        clock.time += 1000;
        must(ana->set(space(), made.place,
            {{"words", std::string("Swim every week")}, {"why", std::string("Fun")}}));
        must(ana->set(space(), made.place, {{"why", {}}}));
        must(ana->retire(space(), made.place));
        must(ana->restore(space(), made.place));
        const auto history = must(ana->history(space(), made.place));
        ASSERT_EQ(history.size(), 5U);
        EXPECT_EQ(history[0].what, std::vector<std::string>{"What I want: Swim"});
        EXPECT_EQ(history[1].what,
            (std::vector<std::string>{"Why I want it: Fun", "What I want: Swim every week"}));
        EXPECT_EQ(history[2].what, std::vector<std::string>{"emptied Why I want it"});
        EXPECT_EQ(history[3].what, std::vector<std::string>{"put it away"});
        EXPECT_EQ(history[4].what, std::vector<std::string>{"brought it back"});
        for (const auto& step : history)
            EXPECT_EQ(step.by.name, "Ana");
        EXPECT_LE(history[0].at + 1000, history[1].at);
        EXPECT_EQ(must(ana->show(space(), made.place)).field("why"), nullptr)
            << "an emptied field is not shown";
    }

    TEST_F(WorkspaceTest, NeedsAServerToInviteAndSaneWords)
    {
        Tablet bob(folder / "bob", "Bob", clock);
        bob.setSpace(must(bob->createSpace("group", "Speaking up", "facilitator")));
        EXPECT_EQ(outcome(bob->invite(bob.space(), "friend", false, 1000, 1)), "no-server");
        EXPECT_EQ(outcome(ana->invite(space(), "friend", false, 0, 1)), "bad-argument");
        EXPECT_EQ(outcome(ana->invite(space(), "friend", false, 1000, 0)), "bad-argument");
        EXPECT_EQ(outcome(ana->invite(space(), "friend", false, 1000, 100'000)), "not-allowed");
        EXPECT_EQ(outcome(bob->createSpace("club", "x", "")), "bad-argument");
        for (const std::string& name : {std::string(), std::string("  "), std::string("\xff"),
                 std::string("a\x1b[2J"), std::string(201, 'x')})
            EXPECT_EQ(outcome(bob->createSpace("plan", name, "")), "bad-argument")
                << toHex(asBytes(name));
        EXPECT_EQ(must(bob->spaces()).size(), 1U);
        auto text = must(ana->invite(space(), "friend", false, 1000, 1));
        clock.time += 1001;
        EXPECT_EQ(
            outcome(bob->join(must(log::SpaceInvitation::fromText(text)))), "invitation-expired");
        EXPECT_EQ(must(bob->findSpace("")), bob.space());
        EXPECT_EQ(must(bob->findSpace("speaking UP")), bob.space());
        EXPECT_EQ(must(bob->findSpace(bob.space().hex().substr(0, 6))), bob.space());
        EXPECT_EQ(outcome(bob->findSpace("other")), "not-found");
    }

    TEST_F(WorkspaceTest, TellsListenersUntilTheyAreForgotten)
    {
        std::vector<std::string> heard;
        auto& replicas = ana->replicas();
        int second = 0;
        const int first = replicas.listen([&](const SpaceId&, const store::Update&) {
            heard.emplace_back("first");
            replicas.forget(second);
        });
        second = replicas.listen(
            [&](const SpaceId&, const store::Update&) { heard.emplace_back("second"); });
        goal("Swim");
        EXPECT_EQ(heard, std::vector<std::string>{"first"})
            << "who was forgotten meanwhile is gone, it may be dead";
        replicas.forget(first);
        goal("Run");
        EXPECT_EQ(heard.size(), 1U);
    }

    TEST_F(TwoPeople, SeeBothVersionsSideBySide)
    {
        for (auto* tablet : {&ana, &dev}) {
            EXPECT_EQ(
                tablet->shown(place), (std::vector<std::string>{"Ana's words", "Dev's words"}));
            const auto open = must((*tablet)->openVersions(space()));
            ASSERT_EQ(open.size(), 1U);
            EXPECT_TRUE(open[0].field("words")->open);
            EXPECT_EQ(open[0].field("words")->versions[0].by.name, "Ana");
            EXPECT_FALSE(open[0].field("part")->open);
            EXPECT_EQ(open[0].text("words"), "Dev's words")
                << "the latest, where there is room for one";
        }
        EXPECT_TRUE(isEqual(ana, dev));
    }

    TEST_F(TwoPeople, ChooseOne)
    {
        const auto version = must(ana->show(space(), place)).field("words")->versions[0].op;
        const auto after = must(ana->choose(space(), place, "words", version));
        EXPECT_EQ(after.field("words")->versions.size(), 1U);
        EXPECT_FALSE(after.hasOpenVersions());
        exchange(ana, dev);
        EXPECT_EQ(dev.shown(place), std::vector<std::string>{"Ana's words"});
        EXPECT_EQ(outcome(dev->choose(space(), place, "words", version)), "nothing-to-choose");
        EXPECT_EQ(outcome(dev->keepAll(space(), place, "words")), "nothing-to-choose");
        EXPECT_EQ(outcome(dev->choose(space(), place, "why", version)), "unknown-field");
        EXPECT_EQ(must(dev->history(space(), place)).back().what,
            std::vector<std::string>{"chose one version of The words"});
        EXPECT_TRUE(isEqual(ana, dev));
    }

    TEST_F(TwoPeople, KeepBothAndCanStillChooseLater)
    {
        auto kept = must(dev->keepAll(space(), place, "words"));
        EXPECT_EQ(kept.field("words")->versions.size(), 2U);
        EXPECT_FALSE(kept.hasOpenVersions());
        EXPECT_EQ(kept.field("words")->keptBy->name, "Dev");
        EXPECT_EQ(outcome(dev->keepAll(space(), place, "words")), "nothing-to-choose");
        exchange(ana, dev);
        EXPECT_EQ(must(ana->show(space(), place)).field("words")->keptBy->name, "Dev");
        EXPECT_TRUE(must(ana->openVersions(space())).empty());
        EXPECT_EQ(must(ana->history(space(), place)).back().what,
            std::vector<std::string>{"kept 2 versions of The words"});
        const auto version = kept.field("words")->versions[1].op;
        must(ana->choose(space(), place, "words", version));
        exchange(ana, dev);
        EXPECT_EQ(dev.shown(place), std::vector<std::string>{"Dev's words"});
    }

    TEST_F(TwoPeople, HaveBothBackWhenTheyChooseDifferently)
    {
        const auto versions = must(ana->show(space(), place)).field("words")->versions;
        must(ana->choose(space(), place, "words", versions[0].op));
        must(dev->choose(space(), place, "words", versions[1].op));
        exchange(ana, dev);
        for (auto* tablet : {&ana, &dev}) {
            EXPECT_EQ(tablet->shown(place).size(), 2U);
            EXPECT_EQ(must((*tablet)->openVersions(space())).size(), 1U);
        }
        must(ana->set(space(), place, words("Settled together.")));
        exchange(ana, dev);
        EXPECT_EQ(dev.shown(place), std::vector<std::string>{"Settled together."});
        EXPECT_TRUE(must(dev->openVersions(space())).empty());
    }

    TEST_F(TwoPeople, SettleAWholeAnswerInOneChange)
    {
        const FieldValues anas{{"words", std::string("Ten.")}, {"saidBy", std::string("Ana")}};
        const FieldValues devs{{"words", std::string("Nine.")}, {"saidBy", std::string("Dev")}};
        must(ana->set(space(), place, anas));
        exchange(ana, dev);
        must(ana->set(space(), place,
            {{"words", std::string("Half past ten.")}, {"saidBy", std::string("Nan")}}));
        clock.time += 1000;
        must(dev->set(space(), place, devs));
        exchange(ana, dev);
        const auto open = must(ana->show(space(), place));
        ASSERT_TRUE(open.field("words")->open && open.field("saidBy")->open);

        // All that came with Dev's words, and nothing of Ana's.
        const auto before = must(ana->history(space(), place)).size();
        const auto version = open.field("words")->versions.back();
        ASSERT_EQ(version.by.name, "Dev");
        const auto chosen = must(ana->settle(space(), place, version.op));
        EXPECT_EQ(chosen.text("words"), "Nine.");
        EXPECT_EQ(chosen.text("saidBy"), "Dev");
        EXPECT_EQ(chosen.field("saidBy")->versions.size(), 1U);
        EXPECT_EQ(must(ana->history(space(), place)).size(), before + 1);
        exchange(ana, dev);
        EXPECT_TRUE(isEqual(ana, dev));
        EXPECT_EQ(outcome(dev->settle(space(), place, std::nullopt)), "nothing-to-choose");
    }

    TEST_F(TwoPeople, KeepAllOfAWholeAnswerInOneChange)
    {
        const auto kept = must(dev->settle(space(), place, std::nullopt));
        EXPECT_EQ(kept.field("words")->versions.size(), 2U);
        EXPECT_FALSE(kept.hasOpenVersions());
        exchange(ana, dev);
        EXPECT_TRUE(must(ana->openVersions(space())).empty());
    }

    TEST_F(TwoPeople, RefuseAVersionThatIsNotShown)
    {
        crdt::OpId other = must(ana->show(space(), place)).field("words")->versions[0].op;
        other.seq += 100;
        EXPECT_EQ(outcome(ana->choose(space(), place, "words", other)), "not-found");
        EXPECT_EQ(ana.shown(place).size(), 2U);
    }

    TEST_F(TwoPeople, BringBackWhatOnePutAwayAndTheOtherChanged)
    {
        must(ana->set(space(), place, words("Settled.")));
        exchange(ana, dev);
        must(ana->retire(space(), place));
        must(dev->set(space(), place, words("Still needed.")));
        exchange(ana, dev);
        for (auto* tablet : {&ana, &dev}) {
            const auto info = must((*tablet)->show(space(), place));
            EXPECT_FALSE(info.retired);
            EXPECT_TRUE(info.broughtBack);
            EXPECT_EQ(info.text("words"), "Still needed.");
        }
        EXPECT_FALSE(must(dev->restore(space(), place)).broughtBack);
    }

    TEST_F(TwoPeople, MeetInOneRecordWhenTheyFillTheSamePlaceApart)
    {
        ana.addStatement("mornings", "Tea first.");
        dev.addStatement("mornings", "Shower first.");
        exchange(ana, dev);
        for (auto* tablet : {&ana, &dev}) {
            std::size_t mornings = 0;
            for (const auto& info : must((*tablet)->list(space(), "statement")))
                if (info.place.key.id
                    == catalogue::placeOf(space(), info.place.audience, "statement", "mornings")) {
                    ++mornings;
                    EXPECT_EQ(info.field("words")->versions.size(), 2U);
                    EXPECT_TRUE(info.field("words")->open);
                }
            EXPECT_EQ(mornings, 1U);
        }
    }

    TEST_F(TwoPeople, CountWhatWaitsAndWhoElseIsThere)
    {
        const auto status = must(ana->status(space()));
        EXPECT_TRUE(status.hasServer());
        EXPECT_EQ(status.peopleOther, 1U);
        EXPECT_EQ(status.lastShared, 0);
        EXPECT_EQ(status.waiting, 4U) << "founding, invitation, two of her own words";
        EXPECT_EQ(status.evidence, 0U);
        const log::ChainId chain{ana.replica().everyone(), ana.replica().author().id()};
        must(ana.vault().markDurable(space(), chain, 1));
        EXPECT_EQ(must(ana->status(space())).waiting, 3U);
    }

    TEST_F(TwoPeople, MayPutAChoiceOffAndAreAskedAgain)
    {
        const auto other = ana.addStatement("food", "Soup.").place;
        dev.addStatement("food", "Rice.");
        exchange(ana, dev);
        const auto order = [this] {
            std::vector<std::string> all;
            for (const auto& info : must(ana->openVersions(space())))
                all.push_back(info.title + info.postponedUntil);
            return all;
        };
        ASSERT_EQ(order().size(), 2U);
        must(ana->postpone(space(), place, "2025-12-01"));
        EXPECT_EQ(order(), (std::vector<std::string>{"Food and drink", "Bedtime2025-12-01"}));
        EXPECT_TRUE(must(dev->openVersions(space())).front().postponedUntil.empty())
            << "others are not told";
        must(ana->postpone(space(), place, "2025-12-03"));
        EXPECT_EQ(order().back(), "Bedtime2025-12-03");
        clock.time += TimeMs{90} * 24 * 3600 * 1000;
        EXPECT_TRUE(must(ana->openVersions(space())).front().postponedUntil.empty());

        EXPECT_EQ(outcome(ana->postpone(space(), place, "soon")), "wrong-type");
        must(ana->keepAll(space(), other, "words"));
        EXPECT_EQ(outcome(ana->postpone(space(), other, "2026-12-01")), "nothing-to-choose");
    }

    TEST_F(TwoPeople, MayChooseWhenTheyWroteOneOfThemAndThePersonAlwaysMay)
    {
        Tablet kit{folder / "kit", "Kit", clock};
        kit.join(ana);
        Tablet theo{folder / "theo", "Theo", clock};
        theo.join(ana, "person");
        for (auto* tablet : {&kit, &theo}) {
            exchange(ana, *tablet);
            exchange(dev, *tablet);
        }
        EXPECT_EQ(outcome(kit->keepAll(space(), place, "words")), "not-allowed");
        EXPECT_EQ(outcome(kit->settle(space(), place, std::nullopt)), "not-allowed");
        must(theo->keepAll(space(), place, "words"));
        must(dev->keepAll(space(), place, "words"));
    }

    // Everybody answers for themselves, to the words that were there.
    TEST_F(TwoPeople, AgreeToAnExactState)
    {
        Tablet theo{folder / "theo", "Theo", clock};
        theo.join(ana, "person");
        const auto plan = ana.addStatement("health", "A check in May.").place;
        const auto everywhere = [&] {
            for (auto* tablet : {&dev, &theo})
                exchange(ana, *tablet);
            exchange(ana, dev);
        };
        everywhere();
        must(ana->answer(space(), plan, {"yes", "", "", ""}));
        must(dev->answer(space(), plan, {"yes", "", "", ""}));
        everywhere();
        auto stands = must(ana->agreement(space(), plan));
        EXPECT_FALSE(stands.isAgreed) << "two of three is no agreement";
        ASSERT_EQ(stands.waitingFor.size(), 1U);
        EXPECT_EQ(stands.waitingFor[0].name, "Theo");

        must(theo->answer(space(), plan, {"yes", "", "symbols", ""}));
        everywhere();
        stands = must(dev->agreement(space(), plan));
        EXPECT_TRUE(stands.isAgreed);
        ASSERT_EQ(stands.answers.size(), 3U);
        EXPECT_EQ(stands.answers[0].party, "Theo") << "the person's own answer comes first";
        EXPECT_EQ(stands.answers[0].howSaid, "With pictures");

        clock.time += 1000;
        must(dev->set(space(), plan, words("A check in June.")));
        everywhere();
        stands = must(theo->agreement(space(), plan));
        EXPECT_FALSE(stands.isAgreed);
        EXPECT_EQ(stands.waitingFor.size(), 3U);
        for (const auto& answer : stands.answers) {
            ASSERT_EQ(answer.since.size(), 1U);
            ASSERT_EQ(answer.since[0].fields.size(), 1U);
            EXPECT_EQ(answer.since[0].fields[0].before, "A check in May.");
            EXPECT_EQ(answer.since[0].fields[0].after, "A check in June.");
        }
        // Somebody who had not heard of the change answers to what they had.
        must(theo->answer(space(), plan, {"no", "I do not like May", "", ""}));
        everywhere();
        stands = must(ana->agreement(space(), plan));
        EXPECT_EQ(stands.answers[0].answer, "no");
        EXPECT_TRUE(stands.answers[0].isCurrent());
        EXPECT_EQ(must(ana->list(space(), "answer")).size(), 3U)
            << "one for each, not one for each time";
    }

    // Somebody who has no tablet is asked all the same, and first.
    TEST_F(TwoPeople, WaitForThePersonEvenWhereTheyHaveNoTablet)
    {
        must(ana->add(space(), Sharing::Everyone, "about", {{"name", std::string("Theo")}}));
        const auto plan = ana.addStatement("health", "A check in May.").place;
        exchange(ana, dev);
        must(ana->answer(space(), plan, {"yes", "", "", ""}));
        must(dev->answer(space(), plan, {"yes", "", "", ""}));
        exchange(ana, dev);
        auto stands = must(ana->agreement(space(), plan));
        EXPECT_FALSE(stands.isAgreed);
        ASSERT_EQ(stands.waitingFor.size(), 1U);
        EXPECT_EQ(stands.waitingFor[0].name, "Theo");
        must(ana->answer(space(), plan, {"yes", "", "signs", "Theo"}));
        stands = must(ana->agreement(space(), plan));
        EXPECT_TRUE(stands.isAgreed);
        EXPECT_EQ(stands.answers[0].party, "Theo") << "the person's own answer comes first";
        EXPECT_EQ(stands.answers[0].writtenBy.name, "Ana");
    }

}
}
