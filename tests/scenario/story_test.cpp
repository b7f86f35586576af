// SPDX-License-Identifier: Apache-2.0
//
// Aim: the story that must hold: two people write to one plan while apart, come back, and both have
// everything both said; what was private stays so; the person joins later and settles it.
// Method: real workspaces, sessions, hub and stores in one process over a simulated link.

#include "simulated_link.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace alongside::scenario {
namespace {

    using plan::Sharing;

    constexpr const char* kMothersWords = "He likes the landing light left on.";
    constexpr const char* kWorkersWords = "Last week he asked for the door to be shut.";
    constexpr const char* kPrivateWords = "I am so tired that I cried in the car.";

    bool contains(const Bytes& where, std::string_view words)
    {
        return std::search(where.begin(), where.end(), words.begin(), words.end()) != where.end();
    }

    Bytes everythingIn(const std::filesystem::path& folder)
    {
        Bytes all;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
            if (!entry.is_regular_file())
                continue;
            std::ifstream in(entry.path(), std::ios::binary);
            all.insert(all.end(), std::istreambuf_iterator<char>(in), {});
        }
        return all;
    }

    class Story : public ::testing::Test {
    protected:
        void SetUp() override
        {
            ASSERT_TRUE(crypto::initialise());
            auto created = ana.workspace().createSpace("plan", "Theo's plan", "family");
            ASSERT_TRUE(created) << describe(created.error());
            space = *created;
            ASSERT_TRUE(ana.workspace().setServer(space, server.invite()));
            auto answer = ana.workspace().add(space, Sharing::Everyone, "statement",
                {{"part", "bedtime"}, {"words", "I go to bed at ten."}, {"saidBy", "Theo"},
                    {"saidAs", "me"}});
            ASSERT_TRUE(answer) << describe(answer.error());
            bedtime = answer->place;
            auto made = ana.workspace().add(space, Sharing::Everyone, "goal",
                {{"words", "Swim every week"}, {"lifeArea", "health"}});
            if (!made)
                made = ana.workspace().add(
                    space, Sharing::Everyone, "goal", {{"words", "Swim every week"}});
            ASSERT_TRUE(made) << describe(made.error());
            goal = made->id();
            ana.connect(server);
            ASSERT_TRUE(run([&] { return ana.isEven(); }));
            joinBy(dev, "supporter", false);
        }

        void joinBy(SimulatedTablet& tablet, std::string_view role, bool steward)
        {
            auto text = ana.workspace().invite(space, role, steward, 1'000'000, 1);
            ASSERT_TRUE(text) << describe(text.error());
            auto invitation = log::SpaceInvitation::fromText(*text);
            ASSERT_TRUE(invitation);
            EXPECT_EQ(invitation->spaceName, "Theo's plan");
            EXPECT_EQ(invitation->invitedBy, "Ana");
            ASSERT_TRUE(run([&] { return ana.isEven(); }));
            auto joined = tablet.workspace().join(*invitation);
            ASSERT_TRUE(joined) << describe(joined.error());
            tablet.connect(server);
            const bool even = run([&] { return tablet.isEven() && ana.isEven(); });
            ASSERT_TRUE(even) << (tablet.refused() ? describe(*tablet.refused()) : "no answer");
        }

        bool run(const std::function<bool()>& done)
        {
            return runUntil(io, {&ana, &dev, &theo}, done);
        }

        plan::RecordInfo bedtimeOf(SimulatedTablet& tablet)
        {
            auto info = tablet.workspace().show(space, bedtime);
            EXPECT_TRUE(info) << describe(info.error());
            return info.value_or(plan::RecordInfo{});
        }

        std::size_t count(SimulatedTablet& tablet, std::string_view kind)
        {
            return tablet.workspace()
                .list(space, kind)
                .value_or(std::vector<plan::RecordInfo>{})
                .size();
        }

        void addOutcome(SimulatedTablet& tablet, std::string_view what, std::int64_t face)
        {
            auto done = tablet.workspace().add(space, Sharing::Everyone, "outcome",
                {{"goal", crdt::Reference{goal}}, {"what", std::string(what)}, {"amount", 2.0},
                    {"unit", "lengths"}, {"quality", face}, {"judgedBy", "Theo"},
                    {"on", "2026-11-20"}});
            ASSERT_TRUE(done) << describe(done.error());
        }

        void expectEqual(SimulatedTablet& a, SimulatedTablet& b)
        {
            auto left = a.workspace().replicas().open(space);
            auto right = b.workspace().replicas().open(space);
            ASSERT_TRUE(left && right);
            EXPECT_EQ(*(*left)->view().digest((*left)->everyone()),
                *(*right)->view().digest((*right)->everyone()));
        }

        TemporaryFolder folder;
        FakeClock clock;
        boost::asio::io_context io;
        SimulatedServer server{io, folder.path() / "server", clock};
        SimulatedTablet ana{io, folder.path() / "ana", "Ana", clock};
        SimulatedTablet dev{io, folder.path() / "dev", "Dev", clock};
        SimulatedTablet theo{io, folder.path() / "theo", "Theo", clock};
        SpaceId space;
        store::RecordPlace bedtime;
        RecordId goal;
    };

    TEST_F(Story, TwoPeopleWriteApartAndNothingIsLost)
    {
        // Both have the plan, then both lose the connection.
        EXPECT_EQ(bedtimeOf(dev).text("words"), "I go to bed at ten.");
        expectEqual(ana, dev);
        ana.cut();
        dev.cut();

        clock.advance(60'000);
        ASSERT_TRUE(ana.workspace().set(space, bedtime, {{"words", kMothersWords}}));
        auto own = ana.workspace().add(space, Sharing::JustMe, "statement",
            {{"part", "bedtime"}, {"words", kPrivateWords}, {"saidBy", "Ana"}, {"saidAs", "me"}});
        ASSERT_TRUE(own) << describe(own.error());
        addOutcome(dev, "Swam two lengths", 4);
        addOutcome(dev, "Swam without the float", 5);
        clock.advance(60'000);
        ASSERT_TRUE(dev.workspace().set(space, bedtime, {{"words", kWorkersWords}}));

        // Both are killed and opened again: everything is there, and shown as waiting.
        ana.kill();
        dev.kill();
        ana.reopen();
        dev.reopen();
        EXPECT_EQ(bedtimeOf(ana).text("words"), kMothersWords);
        EXPECT_EQ(bedtimeOf(dev).text("words"), kWorkersWords);
        EXPECT_EQ(ana.workspace().status(space)->waiting, 2U);
        EXPECT_EQ(dev.workspace().status(space)->waiting, 3U);

        // The connection comes back.
        ana.connect(server);
        dev.connect(server);
        ASSERT_TRUE(run([&] {
            return ana.isEven() && dev.isEven() && bedtimeOf(ana).hasOpenVersions()
                && bedtimeOf(dev).hasOpenVersions() && count(ana, "outcome") == 2;
        }));
        for (auto* tablet : {&ana, &dev}) {
            const auto info = bedtimeOf(*tablet);
            const auto* words = info.field("words");
            ASSERT_NE(words, nullptr);
            ASSERT_EQ(words->versions.size(), 2U);
            EXPECT_EQ(words->versions[0].text, kMothersWords);
            EXPECT_EQ(words->versions[0].by.name, "Ana");
            EXPECT_EQ(words->versions[1].text, kWorkersWords);
            EXPECT_EQ(words->versions[1].by.name, "Dev");
            EXPECT_LT(words->versions[0].at, words->versions[1].at);
            EXPECT_EQ(tablet->workspace().status(space)->waiting, 0U);
        }
        expectEqual(ana, dev);

        // The private note is on her tablet alone, and readable nowhere else.
        EXPECT_EQ(count(ana, "statement"), 2U);
        EXPECT_EQ(count(dev, "statement"), 1U);
        const auto onServer = everythingIn(folder.path() / "server");
        const auto onDisk = everythingIn(folder.path() / "ana");
        for (const char* words :
            {kPrivateWords, kMothersWords, kWorkersWords, "Theo's plan", "I go to bed"}) {
            EXPECT_FALSE(contains(onServer, words)) << words;
            EXPECT_FALSE(contains(onDisk, words)) << words;
            EXPECT_FALSE(contains(ana.wire(), words)) << words;
            EXPECT_FALSE(contains(dev.wire(), words)) << words;
        }

        // Theo's own tablet joins by invitation and has everything that is shared with it.
        joinBy(theo, "person", true);
        EXPECT_EQ(count(theo, "outcome"), 2U);
        EXPECT_EQ(count(theo, "statement"), 1U);
        expectEqual(ana, theo);

        // He keeps both; everybody sees that.
        ASSERT_TRUE(theo.workspace().keepAll(space, bedtime, "words"));
        ASSERT_TRUE(run([&] {
            return !bedtimeOf(ana).hasOpenVersions() && !bedtimeOf(dev).hasOpenVersions();
        }));
        for (auto* tablet : {&ana, &dev, &theo}) {
            const auto info = bedtimeOf(*tablet);
            EXPECT_EQ(info.field("words")->versions.size(), 2U);
            ASSERT_TRUE(info.field("words")->keptBy);
            EXPECT_EQ(info.field("words")->keptBy->name, "Theo");
        }
        ASSERT_TRUE(run([&] { return ana.isEven() && dev.isEven() && theo.isEven(); }));
        expectEqual(ana, dev);
        expectEqual(ana, theo);

        for (auto* tablet : {&ana, &dev, &theo}) {
            auto report = tablet->workspace().verify(space);
            ASSERT_TRUE(report) << describe(report.error());
            EXPECT_TRUE(report->problems.empty()) << describe(report->problems.front());
            EXPECT_GT(report->changes, 10U);
        }
        EXPECT_TRUE(server.store().check().problems.empty());
    }

}
}
