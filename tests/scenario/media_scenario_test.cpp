// SPDX-License-Identifier: Apache-2.0
//
// Aim: photos, sounds and films reach those they were shared with, whole and unaltered, after the records
// that name them; nobody else; and they go when what named them is erased.
// Method: tablets and a server in one process, over a link that is cut where it hurts.
#include "must.h"
#include "two_people.h"

#include "base/data_limits.h"
#include "store/media_store.h"

#include <algorithm>
#include <fstream>

namespace alongside::scenario {
namespace {

    using test::must;

    class Photos : public TwoPeople {
    protected:
        void SetUp() override
        {
            TwoPeople::SetUp();
            ASSERT_FALSE(join(dev, invitation("supporter")));
            ASSERT_TRUE(allEven());
        }
        /// A JPEG as far as its first bytes say, and otherwise whatever the seed makes.
        std::filesystem::path photo(
            std::size_t bytes, std::uint32_t seed = 1, std::string_view begin = "\xFF\xD8\xFF")
        {
            const auto path
                = folder.path() / ("photo-" + std::to_string(seed) + "-" + std::to_string(bytes));
            std::string content(begin);
            content.resize(bytes);
            auto state = seed;
            for (std::size_t i = begin.size(); i < bytes; ++i) {
                state = state * 1664525U + 1013904223U;
                content[i] = static_cast<char>(state >> 24U);
            }
            std::ofstream(path, std::ios::binary) << content;
            return path;
        }
        static std::string bytesOf(const std::filesystem::path& path)
        {
            std::ifstream file(path, std::ios::binary);
            return {std::istreambuf_iterator<char>(file), {}};
        }
        AudienceId everyone(SimulatedTablet& tablet)
        {
            return must(tablet.workspace().replicas().open(space))->everyone();
        }
        store::RecordPlace attach(SimulatedTablet& tablet, const std::filesystem::path& file,
            std::optional<AudienceId> audience = {})
        {
            return must(tablet.workspace().attach(space, audience.value_or(everyone(tablet)),
                            std::nullopt, file, "Theo at the pool"))
                .place;
        }
        [[nodiscard]] bool isWhole(SimulatedTablet& tablet, const store::RecordPlace& place)
        {
            const auto info = tablet.workspace().media(space, place);
            return info && info->isWhole();
        }
        std::string read(SimulatedTablet& tablet, const store::RecordPlace& place)
        {
            std::string content;
            const auto done
                = tablet.workspace().readMedia(space, place, [&](ByteView bytes) -> Result<void> {
                      content += asText(bytes);
                      return {};
                  });
            return done ? content : words(done.error().code).name.data();
        }
        [[nodiscard]] std::uint64_t stored() { return must(server->store().bytesOf(space)); }
        log::BlobPlace blobOf(SimulatedTablet& tablet, const store::RecordPlace& place)
        {
            const auto shown = must(tablet.workspace().show(space, place));
            return {
                place.audience, std::get<crdt::Media>(shown.field("content")->latest().value).blob};
        }
    };

    TEST_F(Photos, ComeAfterTheRecordThatNamesThemWholeAndUnaltered)
    {
        const auto file = photo(700'000);
        dev.cut();
        const auto place = attach(ana, file);
        EXPECT_EQ(read(ana, place), bytesOf(file));
        ASSERT_TRUE(run([&] { return ana.isEven() && ana.reports().at(space).mediaToSend == 0; }));
        dev.connect(*server);
        bool sawPlaceholder = false;
        ASSERT_TRUE(run([&] {
            const auto info = dev.workspace().media(space, place);
            sawPlaceholder = sawPlaceholder || (info && !info->isWhole());
            return info && info->isWhole();
        }));
        EXPECT_TRUE(sawPlaceholder) << "the record is there first";
        EXPECT_EQ(read(dev, place), bytesOf(file));
        EXPECT_EQ(must(dev.workspace().media(space, place)).type, "image/jpeg");
        EXPECT_TRUE(must(dev.workspace().verify(space)).problems.empty());
        EXPECT_TRUE(server->store().check().problems.empty());
    }

    TEST_F(Photos, TakenWhileConnectedArriveLive)
    {
        const auto place = attach(ana, photo(300'000));
        ASSERT_TRUE(run([&] { return isWhole(dev, place); }));
        const auto second = attach(dev, photo(100'000, 2));
        ASSERT_TRUE(run([&] { return isWhole(ana, second); }));
    }

    TEST_F(Photos, GoOnWhereTheyWereBothWaysHoweverOftenTheLinkIsCut)
    {
        const auto file = photo(3'000'000);
        const auto place = attach(ana, file);
        int cuts = 0;
        for (; cuts < 200 && !isWhole(dev, place); ++cuts) {
            if (!ana.reports().contains(space))
                ana.connect(*server);
            if (!dev.reports().contains(space))
                dev.connect(*server);
            int rounds = 0;
            run([&] { return ++rounds > 6 || isWhole(dev, place); });
            (cuts % 2 == 0 ? ana : dev).cut();
        }
        EXPECT_GT(cuts, 3);
        EXPECT_EQ(read(dev, place), bytesOf(file));
        // Each chunk went up once, and down once, but for the few that were under way.
        const auto size = bytesOf(file).size();
        EXPECT_LT(ana.wire().size(),
            size + static_cast<std::size_t>(cuts + 2) * 5 * log::kChunkPlainBytes);
    }

    TEST_F(Photos, AreThereAfterTheTabletWasKilledAndAfterTheServerWasStopped)
    {
        const auto file = photo(1'500'000);
        const auto place = attach(ana, file);
        run([&, rounds = 0]() mutable { return ++rounds > 30; });
        ana.kill();
        restartServer();
        ana.reopen();
        EXPECT_EQ(read(ana, place), bytesOf(file));
        ana.connect(*server);
        dev.connect(*server);
        ASSERT_TRUE(run([&] { return isWhole(dev, place); }));
        EXPECT_EQ(read(dev, place), bytesOf(file));
    }

    TEST_F(Photos, ThatAreTheSameAreKeptAndSentOnce)
    {
        const auto first = attach(ana, photo(900'000));
        ASSERT_TRUE(run([&] { return isWhole(dev, first); }));
        const auto before = stored();
        const auto sent = ana.wire().size();
        const auto second = attach(ana, photo(900'000));
        ASSERT_TRUE(run([&] { return isWhole(dev, second); }));
        EXPECT_LT(stored(), before + 10'000);
        EXPECT_LT(ana.wire().size(), sent + 20'000);
        EXPECT_EQ(blobOf(ana, first), blobOf(ana, second));
    }

    TEST_F(Photos, OfSomebodysOwnGoToNobody)
    {
        const auto mine = must(ana.workspace().replicas().open(space))->justMe();
        const auto place = attach(ana, photo(300'000), mine);
        ASSERT_TRUE(run([&] { return ana.isEven() && ana.reports().at(space).mediaToSend == 0; }));
        ASSERT_TRUE(allEven());
        EXPECT_FALSE(dev.workspace().media(space, place)) << "nothing of it is there";
        // The same photo for everyone is another blob: nobody can tell that it is the same.
        const auto open = attach(ana, photo(300'000));
        EXPECT_NE(blobOf(ana, place).blob, blobOf(ana, open).blob);
    }

    TEST_F(Photos, LeaveNothingReadableOnDiskOnTheWireOrOnTheServer)
    {
        const std::string sign = "the-sign-above-the-door";
        const auto file = photo(300'000, 3, "\xFF\xD8\xFF" + sign);
        const auto place = attach(ana, file);
        ASSERT_TRUE(run([&] { return isWhole(dev, place); }));
        const auto holds
            = [&](const std::string& text) { return text.find(sign) != std::string::npos; };
        EXPECT_FALSE(holds(std::string(asText(ana.wire()))));
        for (const auto& each : std::filesystem::recursive_directory_iterator(folder.path()))
            if (each.is_regular_file() && !each.path().filename().string().starts_with("photo-")) {
                EXPECT_FALSE(holds(bytesOf(each.path()))) << each.path();
            }
    }

    TEST_F(Photos, ThatAreLargeComeWhenSomebodyWantsThem)
    {
        const auto file = photo(6'000'000, 4, "\x1A\x45\xDF\xA3");
        const auto place = attach(ana, file);
        ASSERT_TRUE(run([&] { return ana.isEven() && ana.reports().at(space).mediaToSend == 0; }));
        ASSERT_TRUE(allEven());
        ASSERT_TRUE(run([&] { return dev.workspace().media(space, place).has_value(); }));
        EXPECT_EQ(must(dev.workspace().media(space, place)).chunksHere, 0U);
        EXPECT_EQ(read(dev, place), "media-not-here");
        must(dev.workspace().wantMedia(space, place));
        std::size_t steps = 0;
        std::size_t last = 0;
        ASSERT_TRUE(run([&] {
            const auto now = must(dev.workspace().media(space, place)).chunksHere;
            steps += now != std::exchange(last, now) ? 1 : 0;
            return isWhole(dev, place);
        }));
        EXPECT_GT(steps, 5U) << "progress can be seen";
        EXPECT_EQ(read(dev, place), bytesOf(file));
    }

    TEST_F(Photos, ForWhichThereIsNoRoomAreAnsweredPlainlyAndWordsGoOn)
    {
        limits.spaceBytes = stored() + 600'000;
        restartServer();
        ana.connect(*server);
        dev.connect(*server);
        ASSERT_TRUE(allEven());
        const auto place = attach(ana, photo(2'000'000));
        ASSERT_TRUE(run([&] { return ana.reports().at(space).mediaRefused.has_value(); }));
        EXPECT_EQ(ana.reports().at(space).mediaRefused->code, ErrorCode::QuotaReached);
        addStatement(ana, "bedtime", "I go to bed at ten.");
        ASSERT_TRUE(run([&] { return statements(dev).size() == 1; })) << "words go on";
        EXPECT_TRUE(isWhole(ana, place)) << "and it stays where it was taken";
        // When there is room again it is sent without being asked for.
        limits.spaceBytes = 100'000'000;
        restartServer();
        ana.connect(*server);
        dev.connect(*server);
        EXPECT_TRUE(run([&] { return isWhole(dev, place); }));
    }

    TEST_F(Photos, GoEverywhereWhenAllThatNamedThemIsErased)
    {
        const auto first = attach(ana, photo(900'000));
        const auto second = attach(ana, photo(900'000));
        ASSERT_TRUE(run([&] { return isWhole(dev, first) && isWhole(dev, second); }));
        ASSERT_TRUE(allEven());
        const auto blob = blobOf(ana, first);
        must(ana.workspace().erase(space, first, {}));
        ASSERT_TRUE(run([&] {
            return ana.isEven() && dev.isEven() && dev.workspace().show(space, first)->retired;
        }));
        EXPECT_TRUE(isWhole(dev, second)) << "another record still names it";
        EXPECT_TRUE(must(server->store().blob(space, blob)));
        const auto full = stored();
        must(ana.workspace().erase(space, second, {}));
        ASSERT_TRUE(run([&] {
            return ana.isEven() && dev.isEven() && !must(server->store().blob(space, blob));
        }));
        EXPECT_LT(stored() + 800'000, full);
        EXPECT_FALSE(must(ana.workspace().replicas().vault().findBlob(space, blob)));
        ASSERT_TRUE(
            run([&] { return !must(dev.workspace().replicas().vault().findBlob(space, blob)); }));
        EXPECT_TRUE(server->store().check().problems.empty());
    }

    TEST_F(Photos, AreGivenAgainToAServerThatLostThemByWhoeverHasThem)
    {
        const auto file = photo(600'000);
        const auto place = attach(ana, file);
        restartServer();
        server.reset();
        std::filesystem::copy(folder.path() / "server", folder.path() / "yesterday",
            std::filesystem::copy_options::recursive);
        server = std::make_unique<SimulatedServer>(io, folder.path() / "server", clock, limits);
        ana.connect(*server);
        dev.connect(*server);
        ASSERT_TRUE(run([&] { return isWhole(dev, place); }));
        restartServer();
        server.reset();
        std::filesystem::remove_all(folder.path() / "server");
        std::filesystem::rename(folder.path() / "yesterday", folder.path() / "server");
        server = std::make_unique<SimulatedServer>(io, folder.path() / "server", clock, limits);
        // Only Dev comes; Ana, who took it, is away.
        const auto blob = blobOf(dev, place);
        dev.connect(*server);
        EXPECT_TRUE(run([&] { return must(server->store().blob(space, blob)).has_value(); }));
    }

    TEST_F(Photos, MovedToOtherReadersGoWithTheirRecord)
    {
        const auto mine = must(ana.workspace().replicas().open(space))->justMe();
        const auto file = photo(300'000);
        const auto place = attach(ana, file, mine);
        ASSERT_TRUE(allEven());
        const auto moved = must(ana.workspace().move(space, place, everyone(ana), false));
        const auto there = moved.record.place;
        ASSERT_TRUE(run([&] { return isWhole(dev, there); }));
        EXPECT_EQ(read(dev, there), bytesOf(file));
    }

    TEST_F(Photos, OfANewTabletThatBeganWithASnapshotComeToo)
    {
        const auto file = photo(300'000);
        const auto place = attach(ana, file);
        for (int i = 0; i < 1200; ++i)
            must(ana.workspace().add(space, plan::Sharing::Everyone, "goal",
                {{"words", "Goal " + std::to_string(i)}, {"lifeArea", std::string("home")}}));
        ASSERT_TRUE(allEven());
        ASSERT_FALSE(join(theo, invitation("person")));
        ASSERT_TRUE(run([&] { return isWhole(theo, place); }));
        EXPECT_FALSE(must(theo.workspace().hasHistory(space, place.audience)))
            << "or there was no snapshot in it";
        EXPECT_EQ(read(theo, place), bytesOf(file));
    }

    TEST_F(Photos, ThatAreNoneOrTooLargeAreRefusedWithTheReason)
    {
        const auto refusal = [&](const std::filesystem::path& file) {
            const auto made = ana.workspace().attach(space, everyone(ana), std::nullopt, file, "");
            return made ? std::string("taken") : std::string(words(made.error().code).name);
        };
        EXPECT_EQ(refusal(photo(100, 9, "#!/bin/sh")), "bad-file");
        EXPECT_EQ(refusal(folder.path() / "nowhere.jpg"), "file-unreadable");
        EXPECT_EQ(refusal(folder.path()), "file-unreadable");
        std::ofstream(folder.path() / "empty.jpg");
        EXPECT_EQ(refusal(folder.path() / "empty.jpg"), "bad-file");
        const auto large = photo(10);
        std::filesystem::resize_file(large, log::kBlobBytesMax + 1);
        EXPECT_EQ(refusal(large), "too-long");
        EXPECT_EQ(refusal(photo(10, 8)), "taken");
    }

    class Deliveries : public Photos {
    protected:
        plan::Delivery delivery(SimulatedTablet& tablet, const store::RecordPlace& place)
        {
            return must(tablet.workspace().delivery(space, place));
        }
        // Many at once are said a little later: both clocks have to move on.
        bool reached(SimulatedTablet& tablet, const store::RecordPlace& place, std::size_t people)
        {
            return run([&] {
                clock.advance(10);
                return delivery(tablet, place).reached.size() == people;
            });
        }
    };

    TEST_F(Deliveries, FollowWordsFromTheTabletToTheServerToWhomTheyReach)
    {
        ana.cut();
        dev.cut();
        const auto place = addStatement(ana, "bedtime", "I go to bed at ten.");
        auto now = delivery(ana, place);
        EXPECT_TRUE(now.isOwn);
        EXPECT_FALSE(now.isWithServer);
        ASSERT_EQ(now.notYet.size(), 1U);
        EXPECT_EQ(now.notYet[0].name, "Dev");
        clock.advance(60'000);
        ana.connect(*server);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        now = delivery(ana, place);
        EXPECT_TRUE(now.isWithServer);
        EXPECT_EQ(now.withServerSince, clock.now());
        EXPECT_TRUE(now.reached.empty());
        ana.cut();
        clock.advance(3'600'000);
        const auto arrived = clock.now();
        dev.connect(*server);
        ASSERT_TRUE(run([&] { return dev.isEven(); }));
        // The server keeps it a little later; Dev is long away when Ana hears of it.
        run([&, rounds = 0]() mutable { return ++rounds > 1500; });
        dev.cut();
        clock.advance(3'600'000);
        ana.connect(*server);
        ASSERT_TRUE(reached(ana, place, 1));
        now = delivery(ana, place);
        EXPECT_EQ(now.reached[0].who.name, "Dev");
        EXPECT_EQ(now.reached[0].at, arrived) << "when it reached them, not when that was heard";
        EXPECT_TRUE(now.notYet.empty());
    }

    TEST_F(Deliveries, AreToldLiveWhileBothAreConnected)
    {
        const auto place = addStatement(ana, "bedtime", "I go to bed at ten.");
        ASSERT_TRUE(reached(ana, place, 1));
        const auto second = addStatement(ana, "mornings", "I get up at seven.");
        EXPECT_TRUE(delivery(ana, second).reached.empty());
        ASSERT_TRUE(reached(ana, second, 1));
    }

    TEST_F(Deliveries, AreKeptOverARestartAndAreForWhoeverWroteItOnly)
    {
        const auto place = addStatement(ana, "bedtime", "I go to bed at ten.");
        ASSERT_FALSE(join(theo, invitation("person")));
        ASSERT_TRUE(reached(ana, place, 2));
        ana.kill();
        ana.reopen();
        EXPECT_EQ(delivery(ana, place).reached.size(), 2U);
        ASSERT_TRUE(run([&] { return dev.isEven() && theo.isEven(); }));
        const auto others = delivery(dev, place);
        EXPECT_FALSE(others.isOwn);
        EXPECT_TRUE(others.isWithServer);
        EXPECT_TRUE(others.reached.empty()) << "whom Ana's words reach is for Ana to know";
        EXPECT_TRUE(others.notYet.empty());
    }

    TEST_F(Deliveries, CountAReaderWhoseClockIsTenYearsOffWhenItWasHeardOf)
    {
        const auto place = addStatement(ana, "bedtime", "I go to bed at ten.");
        auto* replica = must(ana.workspace().replicas().open(space));
        auto* devs = must(dev.workspace().replicas().open(space));
        const auto late = log::signReach(devs->author(), space,
            {place.audience, replica->author().id()}, 1'000, clock.now() + 315'000'000'000);
        must(ana.workspace().replicas().vault().addReach(space, late, clock.now() + 5));
        EXPECT_EQ(delivery(ana, place).reached.at(0).at, clock.now() + 5);
    }

    TEST_F(Deliveries, ThatTheServerMakesUpAreNotBelieved)
    {
        ana.cut();
        dev.cut();
        const auto place = addStatement(ana, "bedtime", "I go to bed at ten.");
        ana.connect(*server);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        auto* mine = must(ana.workspace().replicas().open(space));
        auto* devs = must(dev.workspace().replicas().open(space));
        auto forged = log::signReach(
            mine->author(), space, {place.audience, mine->author().id()}, 1, clock.now());
        forged.reader = devs->author().id();
        must(server->store().addReaches(space, {{forged}}));
        ana.cut();
        ana.connect(*server);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        EXPECT_TRUE(delivery(ana, place).reached.empty());
    }

}
}
