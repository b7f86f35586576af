// SPDX-License-Identifier: Apache-2.0
// Aim: whatever goes wrong with networks, disks, clocks and machines, what was saved is there, what was
// not shared is not read, and everybody comes to the same.
// Method: whole worlds from fixed seeds (world.h); and the simulated disk alone, which must lose what was
// not synced and nothing else.
#include "defects.h"
#include "world.h"

#include "must.h"
#include "temporary_folder.h"

#include "store/database.h"

#include <gtest/gtest.h>

namespace alongside::simulation {
namespace {

    constexpr std::uint32_t kWorlds = 6;
    constexpr std::size_t kSteps = 60;

    class Worlds : public ::testing::TestWithParam<std::string> { };

    TEST_P(Worlds, LoseNothingAndTellNobodyElse)
    {
        for (std::uint32_t seed = 1; seed <= kWorlds; ++seed) {
            test::TemporaryFolder folder(scenario::quickFolder());
            const auto& profile = *profileNamed(GetParam());
            World world(seed, profile, folder.path() / "world");
            const auto outcome = world.live(lifeOf(profile, seed, kSteps));
            for (const auto& problem : outcome.problems)
                ADD_FAILURE() << problem << "\nalongside-simulate --steps " << kSteps
                              << " --profile " << profile.name << " --seed " << seed;
            EXPECT_GT(outcome.counts.at("things said"), 1U);
        }
    }

    INSTANTIATE_TEST_SUITE_P(Profiles, Worlds,
        ::testing::Values("family", "shift", "group", "chaos"),
        [](const auto& one) { return one.param; });

    struct Once {
        const char* profile;
        std::size_t steps;
        std::uint32_t seed;
    };

    // Worlds that found something that has been mended since (README.md).
    TEST(Worlds, ThatOnceWentWrongHold)
    {
        for (const auto& once : {Once{"family-1", 80, 4}, Once{"family-1", 80, 8},
                 Once{"family-1", 120, 29}, Once{"family-1", 120, 253}, Once{"shift-1", 80, 3},
                 Once{"shift-1", 80, 134}, Once{"group-1", 80, 18}, Once{"chaos-1", 80, 13},
                 Once{"chaos-1", 80, 66}, Once{"chaos-1", 120, 20175}, Once{"chaos-1", 120, 50026},
                 Once{"chaos-1", 120, 50365}, Once{"chaos-1", 120, 50759},
                 Once{"chaos-1", 120, 50883}, Once{"chaos-1", 120, 50913}, Once{"chaos", 120, 62},
                 Once{"chaos", 120, 200014}, Once{"chaos", 120, 200180},
                 Once{"chaos", 120, 200436}}) {
            test::TemporaryFolder folder(scenario::quickFolder());
            const auto& profile = *profileNamed(once.profile);
            World world(once.seed, profile, folder.path() / "world");
            for (const auto& problem : world.live(lifeOf(profile, once.seed, once.steps)).problems)
                ADD_FAILURE() << once.profile << ' ' << once.seed << ": " << problem;
        }
    }

    struct Caught {
        const char* defect;
        std::uint32_t seed;
        const char* profile = "chaos";
    };

    // Each mistake on purpose, in the first world that catches it (README.md says how many that takes).
    TEST(Worlds, CatchWhatIsPlanted)
    {
        for (const auto& caught :
            {Caught{"skip-sync", 100000}, Caught{"hide-disk-errors", 100000},
                Caught{"stale-view", 100000}, Caught{"checkpoint-ahead", 100002},
                Caught{"copy-unnoticed", 100011}, Caught{"forget-before-judging", 50026, "chaos-1"},
                Caught{"last-writer-wins", 100012}, Caught{"lose-third-version", 100273},
                Caught{"forget-dependencies", 100008}, Caught{"clock-goes-back", 100074},
                Caught{"erase-only-here", 100000}, Caught{"defend-nothing", 100064},
                Caught{"leak-key", 100000}, Caught{"removed-keeps-key", 100001},
                Caught{"reuse-nonce", 100000}, Caught{"all-in-one-change", 50913, "chaos-1"},
                Caught{"count-the-removed", 100001}, Caught{"seal-unchecked", 100000},
                Caught{"sent-is-stored", 100001}, Caught{"resume-off-by-one", 100000},
                Caught{"send-what-does-not-count", 50759, "chaos-1"},
                Caught{"chunk-unchecked", 100012}, Caught{"last-chunk-skipped", 100004},
                Caught{"stick-leaves-out-last", 100001}, Caught{"stick-is-server", 100001},
                Caught{"acknowledge-before-commit", 100001}}) {
            test::TemporaryFolder folder(scenario::quickFolder());
            const auto& profile = *profileNamed(caught.profile);
            const auto* known = defectNamed(caught.defect);
            ASSERT_NE(known, nullptr) << caught.defect;
            const PlantedDefect planted(known->defect);
            World world(caught.seed, profile, folder.path() / "world");
            EXPECT_FALSE(world.live(lifeOf(profile, caught.seed, 120)).problems.empty())
                << caught.defect;
        }
    }

    TEST(Worlds, AreTheSameEveryTime)
    {
        const auto& profile = *profileNamed("chaos");
        std::vector<std::vector<std::string>> stories;
        for (int i = 0; i < 2; ++i) {
            test::TemporaryFolder folder(scenario::quickFolder());
            World world(7, profile, folder.path() / "world");
            stories.push_back(world.live(lifeOf(profile, 7, kSteps)).story);
        }
        EXPECT_EQ(stories[0], stories[1]);
    }

    class DiskTest : public ::testing::Test {
    protected:
        DiskTest() { useSimulatedDisks(); }
        void open()
        {
            db = std::make_unique<store::Database>(
                folder.path() / "disk/a.db", store::Database::Mode::OpenOrCreate);
            db->execute("CREATE TABLE IF NOT EXISTS said(word TEXT)");
        }
        void say(int number)
        {
            db->execute(("INSERT INTO said VALUES ('" + std::to_string(number) + "')").c_str());
        }
        int count()
        {
            auto statement = db->prepare("SELECT count(*) FROM said");
            statement.step();
            return static_cast<int>(statement.whole(0));
        }

        test::TemporaryFolder folder{scenario::quickFolder()};
        const std::filesystem::path made = [this] {
            std::filesystem::create_directories(folder.path() / "disk");
            return folder.path() / "disk";
        }();
        std::unique_ptr<store::Database> db;
    };

    TEST_F(DiskTest, LosesNothingThatWasSynced)
    {
        for (std::uint32_t seed = 1; seed <= 40; ++seed) {
            std::filesystem::remove_all(made);
            std::filesystem::create_directories(made);
            SimulatedDisk disk(made, seed);
            open();
            int kept = 0;
            disk.losePowerAt(1 + seed * 3);
            try {
                for (int i = 0; i < 200; ++i) {
                    say(i);
                    ++kept;
                }
            } catch (const store::DatabaseFailure&) {
            }
            db.reset();
            EXPECT_FALSE(disk.works());
            disk.wake();
            open();
            // The last one may be there too: its power went after it was on the disk.
            EXPECT_GE(count(), kept) << seed;
            EXPECT_LE(count(), kept + 1) << seed;
            db.reset();
        }
    }

    TEST_F(DiskTest, LosesWhatWasNotSynced)
    {
        int lost = 0;
        for (std::uint32_t seed = 1; seed <= 40; ++seed) {
            std::filesystem::remove_all(made);
            std::filesystem::create_directories(made);
            SimulatedDisk disk(made, seed);
            open();
            db->execute("PRAGMA synchronous=OFF");
            int said = 0;
            disk.losePowerAt(40);
            try {
                for (int i = 0; i < 200; ++i) {
                    say(i);
                    ++said;
                }
            } catch (const store::DatabaseFailure&) {
            }
            db.reset();
            disk.wake();
            try {
                open();
                lost += count() < said ? 1 : 0;
            } catch (const store::DatabaseFailure&) {
                ++lost; // not even the table
            }
            db.reset();
        }
        EXPECT_GT(lost, 20);
    }

    TEST_F(DiskTest, SaysWhenItIsFull)
    {
        SimulatedDisk disk(made, 1);
        open();
        disk.fillFor(3);
        EXPECT_THROW(say(1), store::DatabaseFailure);
        disk.mend();
        EXPECT_NO_THROW(say(2));
        EXPECT_EQ(count(), 1);
        db.reset();
    }

    // What the disk could not read in the middle of a change is shown once it can, as the log says it.
    TEST(DiskFaults, InTheMiddleOfAChangeLeaveNothingHalfShown)
    {
        int refused = 0;
        for (std::uint64_t after = 0; after < 60; after += 3) {
            test::TemporaryFolder folder(scenario::quickFolder());
            useSimulatedDisks();
            SimulatedDisk disk(folder.path() / "ana", 1);
            boost::asio::io_context io;
            scenario::FakeClock clock;
            scenario::SimulatedTablet ana(io, folder.path() / "ana", "Ana", clock);
            auto& workspace = ana.workspace();
            const auto space = test::must(workspace.createSpace("plan", "Theo's plan", "family"));
            std::vector<store::RecordPlace> places;
            for (int i = 0; i < 4; ++i)
                places.push_back(test::must(
                    workspace.add(space, plan::Sharing::Everyone, "page",
                        {{"title", std::string("Page")}, {"words", std::string("Here.")}}))
                                     .place);
            ana.kill();
            ana.reopen();
            disk.failReadsFor(3, after);
            for (const auto& place : places)
                refused += ana.workspace().erase(space, place, {}) ? 0 : 1;
            disk.mend();
            test::must(ana.workspace().add(space, plan::Sharing::Everyone, "page",
                {{"title", std::string("Page")}, {"words", std::string("After.")}}));
            for (const auto& problem : test::must(ana.workspace().verify(space)).problems)
                ADD_FAILURE() << after << ": " << describe(problem);
        }
        EXPECT_GT(refused, 5);
    }

}
}
