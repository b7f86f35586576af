// SPDX-License-Identifier: Apache-2.0
//
// Aim: what is promised holds with the real server program, over real sockets and TLS.
// Method: tablets that connect, exchange and disconnect; the server is killed, stopped and restored
// between and during that. Each test is one sentence.

#include "server_program.h"

#include "net/sync_client.h"

namespace alongside::scenario {
namespace {

    namespace fs = std::filesystem;
    using Words = std::multiset<std::string>;

    class Processes : public ::testing::Test {
    protected:
        void SetUp() override
        {
            auto created = ana.workspace().createSpace("plan", "Theo's plan", "family");
            ASSERT_TRUE(created);
            space = *created;
            ASSERT_TRUE(ana.workspace().setServer(space, server.invitation()));
            ASSERT_EQ(dev.joins(invitation()), "ok");
            ASSERT_EQ(ana.shares(space), "ok");
        }
        std::string invitation(std::uint32_t uses = 1)
        {
            const auto text
                = ana.workspace().invite(space, "supporter", false, 1'000'000'000, uses);
            EXPECT_TRUE(text);
            EXPECT_EQ(ana.shares(space), "ok");
            return *text;
        }
        std::uint64_t waiting(OnlineTablet& tablet)
        {
            return tablet.workspace().status(space)->waiting;
        }
        // Twice: the first may bring what the others wrote after one of them had been there.
        void allShare(const std::vector<OnlineTablet*>& tablets)
        {
            for (int round = 0; round < 2; ++round)
                for (auto* tablet : tablets)
                    EXPECT_EQ(tablet->shares(space), "ok") << server.log();
        }
        void expectSoundServer()
        {
            const auto verified = server.command({"verify"});
            EXPECT_EQ(verified.exitCode, 0) << verified.out;
        }

        TemporaryFolder folder{quickFolder()};
        ServerProgram server;
        OnlineTablet ana{folder.path() / "ana", "Ana"};
        OnlineTablet dev{folder.path() / "dev", "Dev"};
        OnlineTablet theo{folder.path() / "theo", "Theo"};
        SpaceId space;
    };

    TEST_F(Processes, WhatTwoWroteWithoutASignalMeets)
    {
        ana.says(space, "By Ana.");
        dev.says(space, "By Dev.");
        dev.says(space, "Only Dev's.", plan::Sharing::JustMe);
        allShare({&ana, &dev});
        EXPECT_EQ(ana.reads(space), (Words{"By Ana.", "By Dev."}));
        EXPECT_EQ(dev.reads(space), (Words{"By Ana.", "By Dev.", "Only Dev's."}));
        EXPECT_EQ(waiting(ana) + waiting(dev), 0U);
    }

    TEST_F(Processes, SomebodyRemovedWhileAwayIsToldAndKeepsTheirWords)
    {
        dev.says(space, "Sent before.");
        allShare({&dev, &ana});
        for (int day = 0; day < 30; ++day)
            dev.says(space, "Day " + std::to_string(day));
        ASSERT_TRUE(
            ana.workspace().removeMember(space, ana.workspace().findMember(space, "Dev")->id));
        ana.says(space, "After Dev had left.");
        ASSERT_EQ(ana.shares(space), "ok");
        EXPECT_EQ(dev.shares(space), "no-longer-shared");
        EXPECT_EQ(dev.workspace().ownWords(space)->size(), 31U);
        EXPECT_EQ((*dev.workspace().departure(space))->unsent, 30U);
        ASSERT_EQ(ana.shares(space), "ok");
        EXPECT_EQ(ana.reads(space), (Words{"Sent before.", "After Dev had left."}));
    }

    TEST_F(Processes, ACloneAndItsOriginalBothWriteAndNothingOfEitherIsLost)
    {
        dev.tablet().kill();
        auto copied = std::make_unique<SimulatedTablet>(dev.tablet(), folder.path() / "clone");
        fs::copy(dev.tablet().machine(), copied->machine(), fs::copy_options::recursive);
        copied->reopen();
        dev.tablet().reopen();
        OnlineTablet clone(std::move(copied));
        dev.says(space, "By the original.");
        clone.says(space, "By the clone.");
        allShare({&dev, &clone, &ana});
        EXPECT_EQ(ana.reads(space), (Words{"By the original.", "By the clone."}));
        EXPECT_EQ(clone.reads(space), ana.reads(space));
        EXPECT_EQ(dev.reads(space), ana.reads(space));
        expectSoundServer();
    }

    TEST_F(Processes, NothingAcknowledgedIsMissingWhenTheServerIsKilledInAPush)
    {
        constexpr std::size_t kSaid = 600; // more than one run
        for (std::size_t i = 0; i < kSaid; ++i)
            ana.says(space, "Sentence " + std::to_string(i));
        const log::ChainId chain{log::everyoneOf(space), ana.replica(space).author().id()};
        bool killed = false;
        {
            net::SyncClient client(ana.io().get_executor(), ana.workspace().replicas());
            client.onReport([&](const net::SyncReport&) {
                if (!std::exchange(killed, killed || waiting(ana) < kSaid) && killed)
                    server.kill();
            });
            client.start();
            const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
            ana.io().restart();
            while (!killed && std::chrono::steady_clock::now() < end)
                ana.io().run_one_for(std::chrono::milliseconds(100));
        }
        ASSERT_TRUE(killed);
        const auto acknowledged = *ana.workspace().replicas().vault().durable(space, chain);
        ASSERT_GT(acknowledged, 0U);
        ASSERT_LT(acknowledged, kSaid) << "it was killed in the middle";
        {
            const auto store = server::SqliteLogStore::open(server.data());
            ASSERT_TRUE(store);
            EXPECT_GE((*store)->version(space)->at(chain), acknowledged);
        }
        server.startAgain();
        allShare({&ana, &dev});
        EXPECT_EQ(dev.reads(space).size(), kSaid);
        EXPECT_EQ(waiting(ana), 0U);
        expectSoundServer();
    }

    TEST_F(Processes, AnAppThatIsPutAwayEndsWhatItIsSendingAndIsNotHeldUpByAnythingElse)
    {
        constexpr std::size_t kSaid = 1'100; // enough for a snapshot
        for (std::size_t i = 0; i < kSaid; ++i)
            ana.says(space, "Sentence " + std::to_string(i));
        const auto putAway = [&](net::SyncClient& client) {
            bool isAway = false;
            net::asio::co_spawn(ana.io(), client.finish(std::chrono::minutes(2)),
                [&](std::exception_ptr failed) { isAway = failed == nullptr; });
            const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(60);
            ana.io().restart();
            while (!isAway && std::chrono::steady_clock::now() < end)
                ana.io().run_one_for(std::chrono::milliseconds(100));
            return isAway;
        };
        net::SyncClient client(ana.io().get_executor(), ana.workspace().replicas());
        EXPECT_TRUE(putAway(client)) << "not even begun";
        bool sending = false;
        client.onReport([&](const net::SyncReport& report) {
            sending = sending || report.state == net::SyncReport::State::Sending;
        });
        client.start();
        ana.io().restart();
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
        while (!sending && std::chrono::steady_clock::now() < end)
            ana.io().run_one_for(std::chrono::milliseconds(100));
        ASSERT_TRUE(sending);
        EXPECT_TRUE(putAway(client));
        EXPECT_EQ(waiting(ana), 0U);
        ASSERT_EQ(server.stop(), 0);
        {
            const auto store = server::SqliteLogStore::open(server.data());
            ASSERT_TRUE(store);
            EXPECT_TRUE((*store)->snapshot(space, log::everyoneOf(space))->has_value());
        }
        ana.says(space, "Nobody is there.");
        client.start();
        EXPECT_TRUE(putAway(client)) << "without a server";
        EXPECT_EQ(waiting(ana), 1U);
    }

    TEST_F(Processes, AServerRestoredFromYesterdaysCopyIsFilledUpAgain)
    {
        ana.says(space, "Before the copy.");
        allShare({&ana, &dev});
        const auto copy = (server.folder() / "yesterday").string();
        ASSERT_EQ(server.command({"backup", copy}).exitCode, 0);
        ana.says(space, "After the copy, by Ana.");
        dev.says(space, "After the copy, by Dev.");
        allShare({&ana, &dev});
        ASSERT_EQ(server.stop(), 0);
        fs::remove(server.data() / "server.db");
        fs::copy_file(copy, server.data() / "server.db");
        server.startAgain();
        // Ana is away: Dev's tablet brings what she wrote as well.
        ASSERT_EQ(dev.shares(space), "ok");
        OnlineTablet sis(folder.path() / "sis", "Sis");
        const auto text = invitation();
        ASSERT_EQ(sis.joins(text), "ok");
        EXPECT_EQ(sis.reads(space),
            (Words{"Before the copy.", "After the copy, by Ana.", "After the copy, by Dev."}));
        expectSoundServer();
    }

    TEST_F(Processes, AnInvitationUsedTwiceLetsOneInAndTellsTheOther)
    {
        const auto text = invitation();
        EXPECT_EQ(theo.joins(text), "ok");
        OnlineTablet sis(folder.path() / "sis", "Sis");
        EXPECT_EQ(sis.joins(text), "invitation-used-up");
        EXPECT_EQ(ana.shares(space), "ok");
        EXPECT_EQ(ana.workspace().spaces()->front().people.size(), 3U);
    }

    TEST_F(Processes, WhatSomeShareIsNotGivenToAnybodyElse)
    {
        ASSERT_EQ(theo.joins(invitation()), "ok");
        const auto money = ana.workspace().makeAudience(
            space, "money", {}, {ana.workspace().findMember(space, "Dev")->id});
        ASSERT_TRUE(money);
        ASSERT_TRUE(ana.workspace().add(
            space, money->id, "goal", {{"words", std::string("Save for a bike.")}}, {}));
        allShare({&ana, &dev, &theo});
        EXPECT_EQ(dev.reads(space), (Words{"Save for a bike."}));
        EXPECT_EQ(theo.reads(space), Words{});
        const auto there = *theo.workspace().replicas().vault().version(space);
        for (const auto& [chain, seq] : there)
            EXPECT_NE(chain.audience, money->id) << "not even what cannot be read";
        EXPECT_TRUE(theo.workspace().replicas().vault().keys(space, money->id, 1)->empty());
    }

}
}
