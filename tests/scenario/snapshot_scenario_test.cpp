// SPDX-License-Identifier: Apache-2.0
//
// Aim: a new tablet is ready at once, however long the story before it is, and has all of it when
// somebody wants to look back.
// Method: as story_test.cpp; each test is one sentence.

#include "two_people.h"

#include <algorithm>

namespace alongside::scenario {
namespace {

    using plan::Sharing;

    constexpr int kNotes = 1'100;

    class Snapshots : public TwoPeople {
    protected:
        void SetUp() override
        {
            TwoPeople::SetUp();
            ASSERT_EQ(join(dev, invitation()), std::nullopt);
            for (int i = 0; i < kNotes; ++i)
                addStatement(dev, "food", "Note " + std::to_string(i), Sharing::Everyone, true);
            page = addPage(ana, "We go swimming.");
            ASSERT_TRUE(allEven());
        }
        store::RecordPlace addPage(SimulatedTablet& tablet, std::string words)
        {
            auto added = tablet.workspace().add(space, Sharing::Everyone, "page",
                {{"title", std::string("Week")}, {"words", std::move(words)}});
            EXPECT_TRUE(added);
            return added->place;
        }
        AudienceId everyone() { return log::everyoneOf(space); }
        bool isEqual(SimulatedTablet& a, SimulatedTablet& b)
        {
            return *(*a.workspace().replicas().open(space))->view().digest(everyone())
                == *(*b.workspace().replicas().open(space))->view().digest(everyone());
        }
        std::uint64_t changesHere(SimulatedTablet& tablet)
        {
            std::uint64_t count = 0;
            EXPECT_TRUE(tablet.workspace().replicas().vault().forEach(
                space, everyone(), [&](const store::StoredChange&) {
                    ++count;
                    return Result<void>();
                }));
            return count;
        }
        store::RecordPlace page;
    };

    TEST_F(Snapshots, ANewTabletIsReadyWithoutTheHistoryAndFetchesItWhenAsked)
    {
        ASSERT_TRUE(*server->store().snapshot(space, everyone())) << "a tablet has made one";
        ASSERT_EQ(join(theo, invitation("person", true)), std::nullopt);
        ASSERT_TRUE(allEven());
        EXPECT_EQ(statements(theo).size(), std::size_t{kNotes});
        expectEqual(ana, theo);
        EXPECT_LT(changesHere(theo), 300U) << "nearly all of it came as a snapshot";
        EXPECT_FALSE(*theo.workspace().hasHistory(space, everyone()));
        auto past = theo.workspace().showAt(space, page, clock.now());
        ASSERT_FALSE(past);
        EXPECT_EQ(past.error().code, ErrorCode::HistoryNotHere);

        // What is written now goes on from it.
        ASSERT_TRUE(theo.workspace().set(
            space, page, {{"words", std::string("We go swimming on Mondays.")}}));
        EXPECT_TRUE(run([&] { return isEqual(ana, theo); }));

        ASSERT_TRUE(theo.workspace().askForHistory(space));
        ASSERT_TRUE(run([&] { return *theo.workspace().hasHistory(space, everyone()); }));
        ASSERT_TRUE(allEven());
        EXPECT_GT(changesHere(theo), std::uint64_t{kNotes});
        EXPECT_EQ(theo.workspace().history(space, page)->size(), 2U);
        EXPECT_TRUE((*theo.workspace().replicas().open(space))->evidence().empty());
        expectEqual(ana, theo);
        EXPECT_TRUE(theo.workspace().verify(space)->problems.empty());
    }

    TEST_F(Snapshots, ATabletThatBeganWithOneAndWasAwayForLongTakesTheNextOne)
    {
        ASSERT_EQ(join(theo, invitation("person", true)), std::nullopt);
        ASSERT_TRUE(allEven());
        const auto before = changesHere(theo);
        theo.cut();
        for (int i = 0; i < kNotes; ++i)
            addStatement(dev, "mornings", "Later " + std::to_string(i), Sharing::Everyone, true);
        ASSERT_TRUE(run([&] { return ana.isEven() && dev.isEven(); }));
        // Whoever was there all the time makes the next one.
        dev.connect(*server);
        ASSERT_TRUE(run([&] { return ana.isEven() && dev.isEven(); }));
        theo.connect(*server);
        ASSERT_TRUE(run([&] { return theo.isEven(); }));
        EXPECT_EQ(statements(theo).size(), std::size_t{2 * kNotes});
        EXPECT_LT(changesHere(theo), before + kNotes / 2) << "it came as a snapshot";
        expectEqual(ana, theo);
        EXPECT_TRUE(theo.workspace().verify(space)->problems.empty());
        EXPECT_EQ(theo.workspace().status(space)->waiting, 0U);

        // And all of the story, when somebody wants it.
        ASSERT_TRUE(theo.workspace().askForHistory(space));
        ASSERT_TRUE(run([&] { return *theo.workspace().hasHistory(space, everyone()); }));
        ASSERT_TRUE(run([&] { return theo.isEven(); }));
        EXPECT_GT(changesHere(theo), std::uint64_t{2 * kNotes});
        EXPECT_TRUE(theo.workspace().verify(space)->problems.empty());
        expectEqual(ana, theo);
    }

    TEST_F(Snapshots, AFullSpaceTakesNone)
    {
        const auto snapshot = *server->store().snapshot(space, everyone());
        ASSERT_TRUE(snapshot);
        const auto header = log::SnapshotHeader::fromBytes(snapshot->header).value();
        for (const auto& [quota, taken] : {std::pair(server->store().bytesOf(space).value(), false),
                 std::pair(server::ServerLimits().spaceBytes, true)}) {
            {
                store::Database db(
                    folder.path() / "server" / "server.db", store::Database::Mode::OpenExisting);
                db.execute("DELETE FROM snapshot");
                db.execute("DELETE FROM snapshot_piece");
            }
            limits.spaceBytes = quota;
            restartServer();
            std::optional<std::optional<std::uint32_t>> answer;
            server->hub().offered(space, header.by, header, *snapshot,
                [&](std::optional<std::uint32_t> from) { answer = from; });
            const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
            while (!answer && std::chrono::steady_clock::now() < end) {
                io.restart();
                io.run_one_for(std::chrono::milliseconds(50));
            }
            ASSERT_TRUE(answer);
            EXPECT_EQ(answer->has_value(), taken);
        }
    }

    // The other tablets are away: nobody but Sis can have made it.
    TEST_F(Snapshots, WhoeverComesBackWithALongStoryLeavesASnapshotOfAllOfIt)
    {
        for (const int moves : {3, 10, 30, 100}) {
            SimulatedTablet sis(io, folder.path() / ("sis" + std::to_string(moves)), "Sis", clock);
            tablets.push_back(&sis);
            const auto mine = sis.workspace().createSpace("plan", "Sis's plan", "person");
            ASSERT_TRUE(mine);
            ASSERT_TRUE(sis.workspace().setServer(*mine, server->invite()));
            const auto write = [&](const std::string& words) {
                ASSERT_TRUE(sis.workspace().addAll(
                    *mine, Sharing::Everyone, {{"goal", {}, {{"words", words}}}}));
            };
            for (int i = 0; i < kNotes; ++i)
                write("Goal " + std::to_string(i));
            sis.connect(*server);
            for (int i = 0; i < moves; ++i) {
                sis.pump();
                io.run_one_for(std::chrono::milliseconds(1));
                io.restart();
            }
            // Somebody writes while it is made, or offered, or sent.
            write("One more.");
            ASSERT_TRUE(run([&] { return sis.isEven(); }));
            const auto snapshot = *server->store().snapshot(*mine, log::everyoneOf(*mine));
            ASSERT_TRUE(snapshot) << "after " << moves;
            const auto text = sis.workspace().invite(*mine, "supporter", false, 1'000'000, 1);
            ASSERT_TRUE(text);
            ASSERT_TRUE(run([&] { return sis.isEven(); }));
            SimulatedTablet other(
                io, folder.path() / ("other" + std::to_string(moves)), "Other", clock);
            tablets.push_back(&other);
            ASSERT_TRUE(other.workspace().join(log::SpaceInvitation::fromText(*text).value()));
            other.connect(*server);
            ASSERT_TRUE(run([&] { return sis.isEven() && other.isEven(); }));
            EXPECT_EQ(
                other.workspace().list(*mine, "goal", false)->size(), std::size_t{kNotes} + 1);
            EXPECT_FALSE(*other.workspace().hasHistory(*mine, log::everyoneOf(*mine)));
            tablets.resize(tablets.size() - 2);
        }
    }

    TEST_F(Snapshots, ABrokenConnectionAndAKilledTabletOnlyDelayIt)
    {
        const auto text = invitation("person", true);
        ASSERT_TRUE(theo.workspace().join(text));
        // Cut after every few frames, killed now and then.
        for (int round = 1; round <= 40; ++round) {
            theo.connect(*server);
            for (int i = 0; i < round; ++i) {
                theo.pump();
                io.poll();
                io.restart();
            }
            if (round % 5 == 0) {
                theo.kill();
                theo.reopen();
            } else
                theo.cut();
        }
        theo.connect(*server);
        ASSERT_TRUE(allEven());
        EXPECT_EQ(statements(theo).size(), std::size_t{kNotes});
        expectEqual(ana, theo);
        EXPECT_TRUE(theo.workspace().verify(space)->problems.empty());
    }

    TEST_F(Snapshots, WhatIsErasedIsInNoneThatTheServerGivesOut)
    {
        ASSERT_TRUE(*server->store().snapshot(space, everyone()));
        ASSERT_TRUE(ana.workspace().erase(space, page, {}));
        ASSERT_TRUE(allEven());
        EXPECT_FALSE(*server->store().snapshot(space, everyone()));
        ASSERT_EQ(join(theo, invitation("person", true)), std::nullopt);
        ASSERT_TRUE(allEven());
        expectEqual(ana, theo);
        EXPECT_TRUE(*theo.workspace().hasHistory(space, everyone()))
            << "the changes themselves came";
    }

    TEST_F(Snapshots, WhatIsErasedLaterGoesFromATabletThatBeganWithOne)
    {
        ASSERT_EQ(join(theo, invitation("person", true)), std::nullopt);
        ASSERT_TRUE(allEven());
        EXPECT_FALSE(*theo.workspace().hasHistory(space, everyone()));
        ASSERT_TRUE(ana.workspace().erase(space, page, {}));
        ASSERT_TRUE(run([&] { return *theo.workspace().hasHistory(space, everyone()); }))
            << "it is fetched without being asked for";
        ASSERT_TRUE(allEven());
        expectEqual(ana, theo);
        const auto isDone = [&] {
            const auto steps = ana.workspace().erasures(space);
            return steps && !steps->empty()
                && std::all_of(steps->begin(), steps->end(),
                    [](const auto& step) { return step.doneBy.size() == step.devices; });
        };
        EXPECT_TRUE(run(isDone)) << "and only then every device has said that it is done";
    }

}
}
