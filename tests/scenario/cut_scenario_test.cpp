// SPDX-License-Identifier: Apache-2.0
//
// Aim: wherever a connection breaks, to the byte, what was written arrives once, and nothing that was
// acknowledged is sent again.
// Method: two tablets write a batch to two audiences each time; the link of one of them is cut after 0,
// 1, 2 … bytes one way, until a connection lasts to its end; then the other way. (Every thirteenth byte,
// and those at the beginning, in the quick run; every byte in the slow one.) People begin anew now
// and then, so that what they look at stays small.

#include "faulty_links.h"
#include "two_people.h"

namespace alongside::scenario {
namespace {

    constexpr int kPositionsMax = 20'000;
    constexpr int kStride = ALONGSIDE_CUT_STRIDE;
    constexpr int kAllUpTo = 60; // hello, and the first of what it answers
    constexpr int kPositionsOfOnePlan = 25;

    class CutPlan : public TwoPeople {
    public:
        void SetUp() override
        {
            TwoPeople::SetUp();
            ASSERT_EQ(join(dev, invitation()), std::nullopt);
            const auto made = ana.workspace().makeAudience(
                space, "money", {}, {ana.workspace().findMember(space, "Dev")->id});
            ASSERT_TRUE(made);
            money = made->id;
            food = addStatement(ana, "food", "Soup.");
            auto page = ana.workspace().add(space, money, "page",
                {{"title", std::string("Saving")}, {"words", std::string("Two pounds.")}}, {});
            ASSERT_TRUE(page);
            saving = page->place;
            ASSERT_TRUE(run([&] { return allEven() && hasAll(dev); }));
            ana.goOver(&link);
        }
        void TearDown() override
        {
            EXPECT_TRUE(server->store().check().problems.empty());
            EXPECT_TRUE(ana.workspace().verify(space)->problems.empty());
            EXPECT_TRUE(dev.workspace().verify(space)->problems.empty());
            ana.goOver(nullptr);
        }
        void TestBody() override { }

        // From this position on; false when a connection lasted to its end.
        bool goThrough(Way way, int& position)
        {
            for (int i = 0; i < kPositionsOfOnePlan && !HasFailure();
                 ++i, position += position < kAllUpTo ? 1 : kStride) {
                SCOPED_TRACE("cut after byte " + std::to_string(position));
                const auto before = versionOf(ana);
                writeBatch(ana, position);
                writeBatch(dev, position);
                const bool broke = exchangeWithACut(way, static_cast<std::size_t>(position));
                link.neverCut();
                if (broke) {
                    ana.cut();
                    ana.connect(*server);
                }
                EXPECT_TRUE(run([&] { return areEqual(); }));
                expectWholeAndOnce(before, position);
                ana.cut();
                dev.cut();
                if (!broke)
                    return false;
            }
            return !HasFailure();
        }

    private:
        [[nodiscard]] log::Version versionOf(SimulatedTablet& tablet) const
        {
            return (*tablet.workspace().replicas().open(space))->version().value();
        }
        [[nodiscard]] bool hasAll(SimulatedTablet& tablet)
        {
            return tablet.workspace().list(space, "page")->size() == 1
                && statements(tablet).size() == 1;
        }
        // Changes in two audiences, of which two follow each other in one run.
        void writeBatch(SimulatedTablet& by, int round)
        {
            const auto words = by.name() + " " + std::to_string(100'000 + round);
            ASSERT_TRUE(by.workspace().set(space, food, {{"words", words + "."}}));
            ASSERT_TRUE(by.workspace().set(space, food, {{"words", words + "!"}}));
            ASSERT_TRUE(by.workspace().set(space, saving, {{"title", words}}));
        }
        // Whether the connection broke before everything had gone over it.
        bool exchangeWithACut(Way way, std::size_t after)
        {
            link.cutAfter(way, after);
            ana.connect(*server);
            dev.connect(*server);
            EXPECT_TRUE(run([&] { return link.isCut() || areEqual(); }));
            return link.isCut();
        }
        bool areEqual() { return ana.isEven() && dev.isEven() && versionOf(ana) == versionOf(dev); }
        void expectWholeAndOnce(const log::Version& before, int round)
        {
            for (const auto& change : link.sentAgain())
                ADD_FAILURE() << "sent again: " << change;
            std::uint64_t written = 0;
            for (const auto& [chain, seq] : versionOf(dev))
                written += seq - (before.contains(chain) ? before.at(chain) : 0);
            EXPECT_EQ(written, 6U);
            EXPECT_EQ(*server->store().version(space), versionOf(ana));
            for (auto* tablet : {&ana, &dev})
                EXPECT_EQ(tablet->workspace().status(space)->waiting, 0U);
            expectEqual(ana, dev);
            const auto versions = statements(dev)[0].field("words")->versions;
            ASSERT_EQ(versions.size(), 2U) << "what both wrote apart";
            for (const auto& version : versions)
                EXPECT_TRUE(version.text.ends_with(std::to_string(100'000 + round) + "!"));
        }

        CutLink link;
        AudienceId money;
        store::RecordPlace food;
        store::RecordPlace saving;
    };

    void goThroughAllPositions(Way way)
    {
        int position = 0;
        for (bool goesOn = true; goesOn;) {
            ASSERT_LT(position, kPositionsMax) << "it does not end";
            CutPlan plan;
            plan.SetUp();
            goesOn = plan.goThrough(way, position);
            plan.TearDown();
        }
        ::testing::Test::RecordProperty("positions", position);
        EXPECT_GT(position, 1000) << "a batch and what is said about it take more than this";
    }

    TEST(Cut, AfterEveryByteOfWhatATabletSaysLosesAndDoublesNothing)
    {
        goThroughAllPositions(Way::ToServer);
    }

    TEST(Cut, AfterEveryByteOfWhatTheServerSaysLosesAndDoublesNothing)
    {
        goThroughAllPositions(Way::ToTablet);
    }

}
}
