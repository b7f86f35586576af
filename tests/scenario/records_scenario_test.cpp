// SPDX-License-Identifier: Apache-2.0
//
// Aim: what people write together merges, and what is erased is gone everywhere, over the link and
// the server as they are.
// Method: as story_test.cpp; each test is one sentence.

#include "two_people.h"

#include "log/payload.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace alongside::scenario {
namespace {

    using plan::Sharing;

    class Records : public TwoPeople {
    protected:
        store::RecordPlace addPage(SimulatedTablet& tablet, std::string words)
        {
            const auto page = tablet.workspace().add(space, Sharing::Everyone, "page",
                {{"title", std::string("Bedtime")}, {"words", std::move(words)},
                    {"writtenWith", std::vector<std::string>{"Theo"}}});
            EXPECT_TRUE(page);
            return page->place;
        }
        std::string words(SimulatedTablet& tablet, const store::RecordPlace& place)
        {
            const auto shown = tablet.workspace().show(space, place);
            return shown ? shown->text("words") : "(not there)";
        }
        void set(SimulatedTablet& tablet, const store::RecordPlace& place,
            const plan::FieldValues& fields)
        {
            EXPECT_TRUE(tablet.workspace().set(space, place, fields));
        }
        /// What was said in the last change that somebody made for everyone, as it is encrypted.
        Bytes lastContent(SimulatedTablet& tablet)
        {
            auto& replica = **tablet.workspace().replicas().open(space);
            const log::ChainId chain{replica.everyone(), replica.author().id()};
            const auto tip = *tablet.workspace().replicas().vault().tip(space, chain);
            const auto change
                = *tablet.workspace().replicas().vault().change(space, chain, tip.seq);
            return *log::Payload::fromBytes(change.change.payload)->edits.front().content;
        }
        // In any file below a folder.
        bool isAnywhereBelow(const std::filesystem::path& below, const Bytes& bytes)
        {
            const std::string_view wanted = asText(bytes);
            for (const auto& entry : std::filesystem::recursive_directory_iterator(below)) {
                if (!entry.is_regular_file())
                    continue;
                std::ifstream in(entry.path(), std::ios::binary);
                const std::string all(std::istreambuf_iterator<char>(in), {});
                if (all.find(wanted) != std::string::npos)
                    return true;
            }
            return false;
        }
    };

    TEST_F(Records, TwoWhoWriteOneTextApartLoseNoWordAndMakeNoVersions)
    {
        ASSERT_EQ(join(dev, invitation()), std::nullopt);
        const auto page = addPage(ana, "He likes the light on.");
        ASSERT_TRUE(allEven());
        ana.cut();
        dev.cut();
        set(ana, page, {{"words", std::string("He likes the blue light on. And a story.")}});
        set(dev, page,
            {{"words", std::string("He likes the light on until ten.")},
                {"writtenWith", std::vector<std::string>{"Theo", "Dev"}}});
        set(ana, page, {{"writtenWith", std::vector<std::string>{"Ana"}}});
        ana.connect(*server);
        dev.connect(*server);
        ASSERT_TRUE(run([&] { return ana.isEven() && dev.isEven(); }));
        expectEqual(ana, dev);
        const auto merged = words(ana, page);
        EXPECT_EQ(merged, words(dev, page));
        for (const auto* piece : {"blue light", "And a story.", "until ten"})
            EXPECT_NE(merged.find(piece), std::string::npos) << merged;
        const auto shown = *ana.workspace().show(space, page);
        EXPECT_FALSE(shown.hasOpenVersions());
        auto names = std::get<std::vector<std::string>>(shown.field("writtenWith")->latest().value);
        std::sort(names.begin(), names.end());
        EXPECT_EQ(names, (std::vector<std::string>{"Ana", "Dev"}));
        // And everybody can see whose words are whose.
        const auto passages = *dev.workspace().whose(space, page, "words", false);
        for (const auto& passage : passages)
            EXPECT_EQ(
                passage.by.name, passage.text.find("ten") == std::string::npos ? "Ana" : "Dev")
                << passage.text;
    }

    // Clocks of tablets count milliseconds, and one that is behind follows the others.
    TEST_F(Records, OfWhatWasSaidInOneMomentTheLaterWordsAreTheLatestForEverybody)
    {
        ASSERT_FALSE(join(dev, invitation()));
        const auto place = addStatement(ana, "bedtime", "At nine.");
        ASSERT_TRUE(allEven());
        for (int turn = 0; turn < 4; ++turn) {
            auto& tablet = turn % 2 == 0 ? dev : ana;
            set(tablet, place, {{"words", "At ten. " + std::to_string(turn)}});
            ASSERT_TRUE(allEven());
            for (auto* seen : {&ana, &dev}) {
                const auto shown = seen->workspace().show(space, place);
                ASSERT_TRUE(shown);
                EXPECT_EQ(shown->changedBy.name, tablet.name()) << "turn " << turn;
                EXPECT_EQ(shown->text("words"), "At ten. " + std::to_string(turn));
            }
        }
    }

    TEST_F(Records, WhatIsErasedIsGoneOnEveryTabletAndOnTheServer)
    {
        ASSERT_EQ(join(dev, invitation()), std::nullopt);
        const auto page = addPage(ana, "Something that should never have been written.");
        const auto content = lastContent(ana);
        ASSERT_TRUE(allEven());
        ASSERT_EQ(words(dev, page), "Something that should never have been written.");
        ASSERT_TRUE(isAnywhereBelow(folder.path() / "server", content));
        ASSERT_TRUE(isAnywhereBelow(folder.path() / "dev", content));
        dev.cut();
        set(dev, page,
            {{"words", std::string("Something that should never have been written. I agree.")}});

        ASSERT_TRUE(ana.workspace().erase(space, page, {0}));
        dev.connect(*server);
        ASSERT_TRUE(run([&] {
            const auto erasures = *ana.workspace().erasures(space);
            return ana.isEven() && dev.isEven() && erasures.size() == 1
                && erasures.front().doneBy.size() == 1;
        }));
        EXPECT_EQ(words(ana, page), " I agree.");
        expectEqual(ana, dev);
        const auto step = ana.workspace().erasures(space)->front();
        EXPECT_EQ(step.by.name, "Ana");
        EXPECT_EQ(step.doneBy.front().name, "Dev");
        EXPECT_EQ(step.devices, 1U);
        for (const auto* place : {"server", "ana", "dev"})
            EXPECT_FALSE(isAnywhereBelow(folder.path() / place, content)) << place;

        // The chains still verify, on the server and on all tablets, also a new one.
        ASSERT_EQ(join(theo, invitation("person")), std::nullopt);
        ASSERT_TRUE(run([&] { return theo.isEven(); }));
        EXPECT_EQ(words(theo, page), " I agree.");
        expectEqual(ana, theo);
        for (auto* tablet : {&ana, &dev, &theo}) {
            const auto report = tablet->workspace().verify(space);
            ASSERT_TRUE(report);
            EXPECT_TRUE(report->problems.empty());
        }
        EXPECT_TRUE(server->store().check().problems.empty());
    }

    TEST_F(Records, OnlyWhoeverWroteItAndThePersonWhosePlanItIsMayErase)
    {
        ASSERT_EQ(join(dev, invitation()), std::nullopt);
        ASSERT_EQ(join(theo, invitation("person")), std::nullopt);
        const auto page = addPage(ana, "About Theo.");
        const auto content = lastContent(ana);
        ASSERT_TRUE(run([&] { return ana.isEven() && dev.isEven() && theo.isEven(); }));
        const auto refused = dev.workspace().erase(space, page, {});
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::NotAllowed);
        EXPECT_EQ(words(dev, page), "About Theo.");

        ASSERT_TRUE(theo.workspace().erase(space, page, {}));
        ASSERT_TRUE(run([&] {
            return ana.isEven() && dev.isEven() && theo.isEven()
                && theo.workspace().erasures(space)->front().doneBy.size() == 2;
        }));
        EXPECT_FALSE(isAnywhereBelow(folder.path() / "ana", content));
        EXPECT_TRUE(ana.workspace().list(space, "page")->empty()) << "nothing is left to show";
        expectEqual(ana, theo);
        expectEqual(ana, dev);
    }

    TEST_F(Records, HowItWasOnTuesdayComesBackAsAChangeInTheSameWords)
    {
        ASSERT_EQ(join(dev, invitation()), std::nullopt);
        const auto page = addPage(ana, "He goes up at nine.");
        ASSERT_TRUE(allEven());
        const auto tuesday = clock.now();
        clock.advance(24 * 3600 * 1000);
        set(dev, page,
            {{"words", std::string("He goes up at ten.")}, {"title", std::string("Nights")}});
        ASSERT_TRUE(allEven());
        clock.advance(1000);
        const auto back = dev.workspace().bringBack(space, page, tuesday);
        ASSERT_TRUE(back);
        EXPECT_EQ(back->text("words"), "He goes up at nine.");
        EXPECT_EQ(back->text("title"), "Bedtime");
        EXPECT_EQ(back->field("title")->latest().by.name, "Ana");
        ASSERT_TRUE(allEven());
        expectEqual(ana, dev);
        const auto passages = *ana.workspace().whose(space, page, "words", false);
        for (const auto& passage : passages)
            EXPECT_EQ(passage.by.name, "Ana") << passage.text;
        EXPECT_EQ(ana.workspace().history(space, page)->size(), 3U);
        EXPECT_EQ(ana.workspace().showAt(space, page, clock.now() - 1000)->text("title"), "Nights");
    }

}
}
