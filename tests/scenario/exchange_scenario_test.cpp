// SPDX-License-Identifier: Apache-2.0
//
// Aim: everything arrives, whatever the link, the disk and the clock do.
// Method: as story_test.cpp; each test is one sentence.

#include "two_people.h"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <random>

namespace alongside::scenario {
namespace {

    using plan::Sharing;

    TEST_F(TwoPeople, TwoWhoFillTheSamePartApartMeetInOneRecord)
    {
        ASSERT_EQ(join(dev, invitation()), std::nullopt);
        ana.cut();
        dev.cut();
        const auto a = addStatement(ana, "mornings", "He needs an hour.");
        const auto b = addStatement(dev, "mornings", "Quiet until nine.");
        EXPECT_EQ(a, b);
        ana.connect(*server);
        dev.connect(*server);
        ASSERT_TRUE(run(
            [&] { return ana.isEven() && dev.isEven() && statements(ana)[0].hasOpenVersions(); }));
        ASSERT_EQ(statements(ana).size(), 1U);
        EXPECT_EQ(statements(ana)[0].field("words")->versions.size(), 2U);
        expectEqual(ana, dev);
    }

    TEST_F(TwoPeople, TwoWhoChooseDifferentlyApartLoseNeither)
    {
        ASSERT_EQ(join(dev, invitation()), std::nullopt);
        const auto place = addStatement(ana, "food", "Soup.");
        ASSERT_TRUE(allEven());
        ana.cut();
        dev.cut();
        ASSERT_TRUE(ana.workspace().set(space, place, {{"words", "Pasta."}}));
        ASSERT_TRUE(dev.workspace().set(space, place, {{"words", "Rice."}}));
        ana.connect(*server);
        dev.connect(*server);
        ASSERT_TRUE(run(
            [&] { return ana.isEven() && dev.isEven() && statements(ana)[0].hasOpenVersions(); }));
        const auto versions = statements(ana)[0].field("words")->versions;
        ASSERT_EQ(versions.size(), 2U);
        ana.cut();
        dev.cut();
        ASSERT_TRUE(ana.workspace().choose(space, place, "words", versions[0].op));
        ASSERT_TRUE(dev.workspace().choose(space, place, "words", versions[1].op));
        ana.connect(*server);
        dev.connect(*server);
        ASSERT_TRUE(run(
            [&] { return ana.isEven() && dev.isEven() && statements(ana)[0].hasOpenVersions(); }));
        EXPECT_EQ(statements(dev)[0].field("words")->versions.size(), 2U);
        expectEqual(ana, dev);
        // Somebody who knows of both settles it for good.
        ASSERT_TRUE(ana.workspace().choose(space, place, "words", versions[1].op));
        ASSERT_TRUE(run(
            [&] { return ana.isEven() && dev.isEven() && !statements(dev)[0].hasOpenVersions(); }));
        EXPECT_EQ(statements(dev)[0].text("words"), versions[1].text);
        EXPECT_EQ(statements(dev)[0].field("words")->versions[0].by.name, versions[1].by.name);
    }

    TEST_F(TwoPeople, WordsWrittenWhileAnotherPutTheRecordAwayBringItBack)
    {
        ASSERT_EQ(join(dev, invitation()), std::nullopt);
        const auto place = addStatement(ana, "food", "Soup.");
        ASSERT_TRUE(allEven());
        ana.cut();
        dev.cut();
        ASSERT_TRUE(ana.workspace().retire(space, place));
        EXPECT_TRUE(statements(ana).empty());
        ASSERT_TRUE(dev.workspace().set(space, place, {{"words", "Soup, but never tomato."}}));
        ana.connect(*server);
        dev.connect(*server);
        ASSERT_TRUE(
            run([&] { return ana.isEven() && dev.isEven() && statements(ana).size() == 1; }));
        EXPECT_TRUE(statements(ana)[0].broughtBack);
        EXPECT_EQ(statements(ana)[0].text("words"), "Soup, but never tomato.");
        expectEqual(ana, dev);
    }

    TEST_F(TwoPeople, ALargeBacklogArrivesWholeOnANewTablet)
    {
        std::vector<plan::Workspace::NewRecord> goals;
        for (int i = 0; i < 40; ++i)
            goals.push_back({"goal", {}, {{"words", "Goal " + std::to_string(i)}}});
        ASSERT_TRUE(ana.workspace().addAll(space, Sharing::Everyone, goals));
        for (int i = 0; i < 700; ++i)
            addStatement(ana, "food", "Note " + std::to_string(i), Sharing::Everyone, true);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        ASSERT_EQ(join(dev, invitation()), std::nullopt);
        ASSERT_TRUE(run([&] { return dev.isEven() && statements(dev).size() == 700; }));
        expectEqual(ana, dev);
    }

    TEST_F(TwoPeople, TheLinkIsCutAgainAndAgainAndNothingIsLostOrDoubled)
    {
        ASSERT_EQ(join(dev, invitation()), std::nullopt);
        std::minstd_rand random(20261121);
        int written = 0;
        for (int round = 0; round < 60; ++round) {
            for (auto* tablet : {&ana, &dev})
                if (random() % 2 == 0)
                    addStatement(*tablet, "food", "Note " + std::to_string(written++),
                        Sharing::Everyone, true);
            ana.connect(*server);
            dev.connect(*server);
            const auto steps = random() % 25;
            for (unsigned i = 0; i < steps; ++i) {
                io.poll();
                io.restart();
                ana.pump();
                dev.pump();
            }
            ana.cut();
            dev.cut();
        }
        ana.connect(*server);
        dev.connect(*server);
        ASSERT_TRUE(run([&] {
            return ana.isEven() && dev.isEven()
                && statements(ana).size() == static_cast<std::size_t>(written)
                && statements(dev).size() == static_cast<std::size_t>(written);
        }));
        expectEqual(ana, dev);
        EXPECT_TRUE(server->store().check().problems.empty());
    }

    TEST_F(TwoPeople, ATabletWhoseClockIsTenYearsOffLosesNothing)
    {
        ASSERT_EQ(join(dev, invitation()), std::nullopt);
        const auto place = addStatement(ana, "food", "Soup.");
        ASSERT_TRUE(allEven());
        ana.cut();
        clock.advance(10LL * 365 * 24 * 3600 * 1000);
        ASSERT_TRUE(dev.workspace().set(space, place, {{"words", "From the future."}}));
        ASSERT_TRUE(run([&] { return dev.isEven(); }));
        clock.advance(-10LL * 365 * 24 * 3600 * 1000);
        ana.connect(*server);
        ASSERT_TRUE(run([&] {
            return ana.isEven() && statements(ana)[0].text("words") == "From the future.";
        }));
        ASSERT_TRUE(ana.workspace().set(space, place, {{"words", "And back."}}));
        ASSERT_TRUE(allEven());
        ASSERT_TRUE(run([&] { return statements(dev)[0].text("words") == "And back."; }));
        EXPECT_FALSE(statements(dev)[0].hasOpenVersions());
    }

    TEST_F(TwoPeople, AServerWithAFullDiskSaysSoAndTakesEverythingWhenThereIsSpace)
    {
        auto& disk = dynamic_cast<server::SqliteLogStore&>(server->store());
        disk.limitPages(1); // no page more than there are
        std::minstd_rand random(1);
        for (int i = 0; i < 40; ++i) {
            std::string words; // that do not get shorter when they are packed
            while (words.size() < 3000)
                words += static_cast<char>('a' + random() % 26);
            addStatement(ana, "food", words, Sharing::Everyone, true);
        }
        ASSERT_TRUE(run([&] { return ana.refused().has_value(); }));
        EXPECT_EQ(ana.refused()->code, ErrorCode::StorageFull);
        EXPECT_EQ(statements(ana).size(), 40U);
        EXPECT_GT(ana.workspace().status(space)->waiting, 0U);
        EXPECT_TRUE(server->store().check().problems.empty());

        disk.limitPages(1 << 20);
        ana.connect(*server);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        EXPECT_EQ(ana.workspace().status(space)->waiting, 0U);
        EXPECT_TRUE(server->store().check().problems.empty());
    }

    TEST_F(TwoPeople, AServerThatIsStoppedAndStartedGoesOnWhereItWas)
    {
        ASSERT_EQ(join(dev, invitation()), std::nullopt);
        addStatement(ana, "food", "Soup.");
        ASSERT_TRUE(allEven());
        restartServer();
        addStatement(dev, "health", "A check in May.");
        ana.connect(*server);
        dev.connect(*server);
        ASSERT_TRUE(
            run([&] { return ana.isEven() && dev.isEven() && statements(ana).size() == 2; }));
        expectEqual(ana, dev);
    }

    // Whatever byte of the server's files is changed, the check says so and names the place.
    TEST_F(TwoPeople, AByteChangedAnywhereInTheServersDataIsNoticedAndNamed)
    {
        for (int i = 0; i < 30; ++i)
            addStatement(ana, "food", "Note " + std::to_string(i), Sharing::Everyone, true);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        ana.cut();
        restartServer();
        server.reset(); // closed: everything is in one file
        const auto file = folder.path() / "server" / "server.db";
        std::ifstream in(file, std::ios::binary);
        const std::string sound(std::istreambuf_iterator<char>(in), {});
        in.close();
        ASSERT_GT(sound.size(), 20'000U);
        std::minstd_rand random(7);
        for (int i = 0; i < 150; ++i) {
            const auto at = i < 110 ? static_cast<std::size_t>(i) : random() % sound.size();
            auto altered = sound;
            altered[at] = static_cast<char>(altered[at] ^ (1 << (random() % 8)));
            {
                std::ofstream out(file, std::ios::binary | std::ios::trunc);
                out << altered;
            }
            auto store = server::SqliteLogStore::open(folder.path() / "server");
            if (!store) {
                EXPECT_FALSE(store.error().detail.empty()) << "byte " << at;
                continue;
            }
            const auto found = (*store)->check();
            EXPECT_FALSE(found.problems.empty()) << "byte " << at;
            // Named: the page, and for what is stored also the change.
            if (!found.problems.empty() && at >= 4096) {
                EXPECT_NE(found.problems[0].find("page " + std::to_string(at / 4096 + 1)),
                    std::string::npos)
                    << found.problems[0] << " for byte " << at;
            }
        }
        std::ofstream(file, std::ios::binary | std::ios::trunc) << sound;
        auto store = server::SqliteLogStore::open(folder.path() / "server");
        ASSERT_TRUE(store);
        EXPECT_TRUE((*store)->check().problems.empty());
    }

}
}
