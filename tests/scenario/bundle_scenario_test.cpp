// SPDX-License-Identifier: Apache-2.0
//
// Aim: where there is no network, a file that is carried from hand to hand does what a server would.
// Method: as story_test.cpp; each test is one sentence.

#include "simulated_link.h"

#include "sync/bundle.h"

#include <gtest/gtest.h>

namespace alongside::scenario {
namespace {

    using plan::Sharing;

    // Tablets that have not seen a server, and a plan that is to be on one some day.
    class Files : public ::testing::Test {
    protected:
        void SetUp() override
        {
            ASSERT_TRUE(crypto::initialise());
            space = *ana.workspace().createSpace("plan", "Theo's plan", "family");
            ASSERT_TRUE(ana.workspace().setServer(space, server->invite()));
        }
        std::filesystem::path write(SimulatedTablet& from)
        {
            const auto file = folder.path() / ("file" + std::to_string(++m_files));
            const auto written = sync::writeBundle(from.workspace().replicas(), {space}, file);
            EXPECT_TRUE(written) << describe(written.error());
            return file;
        }
        Result<sync::ReadBundle> read(SimulatedTablet& to, const std::filesystem::path& file)
        {
            return sync::readBundle(to.workspace().replicas(), file);
        }
        void carry(SimulatedTablet& from, SimulatedTablet& to)
        {
            const auto came = read(to, write(from));
            ASSERT_TRUE(came) << describe(came.error());
            ASSERT_EQ(came->spaces.size(), 1U);
            EXPECT_TRUE(came->spaces[0].refused.empty());
            EXPECT_FALSE(came->spaces[0].needsEarlier);
        }
        // With an invitation on paper and two files.
        void joinByFiles(SimulatedTablet& tablet)
        {
            const auto text = ana.workspace().invite(space, "supporter", false, 1'000'000, 1);
            ASSERT_TRUE(text) << describe(text.error());
            ASSERT_TRUE(tablet.workspace().join(*log::SpaceInvitation::fromText(*text)));
            carry(ana, tablet);
            carry(tablet, ana);
        }
        store::RecordPlace add(SimulatedTablet& tablet, std::string_view part,
            std::string_view words, Sharing sharing = Sharing::Everyone)
        {
            const auto added = tablet.workspace().add(space, sharing, "statement",
                {{"part", std::string(part)}, {"words", std::string(words)}, {"saidBy", "Theo"},
                    {"saidAs", "me"}});
            EXPECT_TRUE(added) << describe(added.error());
            return added ? added->place : store::RecordPlace{};
        }
        std::vector<plan::RecordInfo> statements(SimulatedTablet& tablet)
        {
            return tablet.workspace()
                .list(space, "statement")
                .value_or(std::vector<plan::RecordInfo>{});
        }
        void expectEqual(SimulatedTablet& a, SimulatedTablet& b)
        {
            auto left = a.workspace().replicas().open(space);
            auto right = b.workspace().replicas().open(space);
            ASSERT_TRUE(left && right);
            EXPECT_EQ(*(*left)->view().digest((*left)->everyone()),
                *(*right)->view().digest((*right)->everyone()));
        }
        bool run(const std::function<bool()>& done) { return runUntil(io, tablets, done); }

        TemporaryFolder folder;
        FakeClock clock;
        boost::asio::io_context io;
        std::unique_ptr<SimulatedServer> server
            = std::make_unique<SimulatedServer>(io, folder.path() / "server", clock);
        SimulatedTablet ana{io, folder.path() / "ana", "Ana", clock};
        SimulatedTablet dev{io, folder.path() / "dev", "Dev", clock};
        SimulatedTablet theo{io, folder.path() / "theo", "Theo", clock};
        std::vector<SimulatedTablet*> tablets{&ana, &dev, &theo};
        SpaceId space;

    private:
        int m_files = 0;
    };

    TEST_F(Files, TwoTabletsThatNeverSeeAServerExchangeInBothDirectionsAndAgree)
    {
        joinByFiles(dev);
        const auto place = add(ana, "food", "Soup.");
        add(dev, "mornings", "An hour.");
        carry(ana, dev);
        carry(dev, ana);
        expectEqual(ana, dev);
        ASSERT_EQ(statements(ana).size(), 2U);
        // Apart from each other, and neither is lost.
        ASSERT_TRUE(ana.workspace().set(space, place, {{"words", "Pasta."}}));
        ASSERT_TRUE(dev.workspace().set(space, place, {{"words", "Rice."}}));
        const auto anas = write(ana);
        const auto devs = write(dev);
        ASSERT_TRUE(read(dev, anas));
        ASSERT_TRUE(read(ana, devs));
        expectEqual(ana, dev);
        EXPECT_EQ(ana.workspace().show(space, place)->field("words")->versions.size(), 2U);
        const auto me = dev.workspace().findMember(space, "Dev");
        ASSERT_TRUE(me);
        EXPECT_EQ(ana.workspace().findMember(space, "Dev")->id, me->id);
    }

    TEST_F(Files, FilesAreReadInAnyOrderAndTwiceAndNothingIsDoubled)
    {
        joinByFiles(dev);
        std::vector<std::filesystem::path> files;
        for (const auto* part : {"food", "mornings", "bedtime", "health"}) {
            add(ana, part, "Words.");
            files.push_back(write(ana));
        }
        for (const auto index : {2U, 0U, 2U, 3U, 1U, 3U, 0U})
            ASSERT_TRUE(read(dev, files[index]));
        expectEqual(ana, dev);
        EXPECT_EQ(statements(dev).size(), 4U);
        const auto report = dev.workspace().verify(space);
        ASSERT_TRUE(report);
        EXPECT_TRUE(report->problems.empty());
    }

    TEST_F(Files, AThirdTabletCarriesWhatTwoOthersWrote)
    {
        joinByFiles(dev);
        joinByFiles(theo);
        add(ana, "food", "Soup.");
        add(ana, "health", "Only mine.", Sharing::JustMe);
        carry(ana, theo);
        add(theo, "mornings", "An hour.");
        carry(theo, dev);
        EXPECT_EQ(statements(dev).size(), 2U) << "Ana's, by way of Theo's tablet";
        expectEqual(theo, dev);
    }

    TEST_F(Files, WhatComesBackSaysWhomWordsHaveReachedAndOnlyToWhomSaidThem)
    {
        joinByFiles(dev);
        joinByFiles(theo);
        const auto place = add(ana, "food", "Soup.");
        const auto reached = [&](SimulatedTablet& tablet) {
            return tablet.workspace().delivery(space, place)->reached;
        };
        carry(ana, dev);
        EXPECT_TRUE(reached(ana).empty());
        clock.advance(60'000);
        const auto file = write(dev);
        ASSERT_TRUE(read(theo, file));
        ASSERT_TRUE(read(ana, file));
        const auto byNow = reached(ana);
        ASSERT_EQ(byNow.size(), 1U);
        EXPECT_EQ(byNow[0].who.name, "Dev");
        EXPECT_EQ(byNow[0].at, clock.now());
        EXPECT_FALSE(ana.workspace().delivery(space, place)->isWithServer);
        const log::ChainId chain{
            place.audience, (*ana.workspace().replicas().open(space))->author().id()};
        EXPECT_FALSE(ana.workspace().replicas().vault().reaches(space, chain)->empty());
        EXPECT_TRUE(theo.workspace().replicas().vault().reaches(space, chain)->empty());
    }

    TEST_F(Files, SomebodyWhoWasRemovedCannotReadWhatIsWrittenAfterwards)
    {
        joinByFiles(dev);
        joinByFiles(theo);
        add(ana, "food", "Soup.");
        const auto before = write(ana);
        const auto member = ana.workspace().findMember(space, "Dev");
        ASSERT_TRUE(ana.workspace().removeMember(space, member->id));
        add(ana, "mornings", "An hour.");
        const auto after = write(ana);
        EXPECT_EQ(read(dev, after).error().code, ErrorCode::CannotRead);
        EXPECT_TRUE(read(dev, before)) << "what was written for him before is his";
        EXPECT_EQ(statements(dev).size(), 1U);
        ASSERT_TRUE(read(theo, after));
        EXPECT_EQ(statements(theo).size(), 2U);
        // Nor does a file of his bring anything back.
        add(dev, "bedtime", "Ten.");
        ASSERT_TRUE(read(theo, write(dev)));
        EXPECT_EQ(statements(theo).size(), 2U);
    }

    TEST_F(Files, ASecondTabletOfOnePersonIsAddedWithoutANetworkAndHasTheirOwnWordsToo)
    {
        add(ana, "food", "Only mine.", Sharing::JustMe);
        const auto text = ana.workspace().inviteDevice({space}, 1'000'000);
        ASSERT_TRUE(text) << describe(text.error());
        SimulatedTablet phone{io, folder.path() / "phone", "Ana", clock};
        ASSERT_TRUE(phone.workspace().joinAsDevice(*log::DeviceInvitation::fromText(*text)));
        carry(ana, phone);
        carry(phone, ana);
        carry(ana, phone);
        EXPECT_EQ(statements(phone).size(), 1U);
        add(phone, "mornings", "From the phone.", Sharing::JustMe);
        carry(phone, ana);
        EXPECT_EQ(statements(ana).size(), 2U);
        EXPECT_EQ(ana.workspace().devices(space)->size(), 2U);
    }

    TEST_F(Files, WhatCameInAFileGoesOnToTheServerAndSoToEverybodyElse)
    {
        joinByFiles(dev);
        const auto place = add(dev, "food", "Dev's words.");
        carry(dev, ana);
        // Of several, some have an id that sorts before the founder's: the founding goes first all the same.
        std::deque<SimulatedTablet> more;
        for (int i = 0; i < 4; ++i)
            joinByFiles(
                more.emplace_back(io, folder.path() / ("more" + std::to_string(i)), "Sam", clock));
        // Dev's tablet is never seen again. Ana's has a network one day.
        ana.connect(*server);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        const auto text = ana.workspace().invite(space, "person", false, 1'000'000, 1);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        ASSERT_TRUE(theo.workspace().join(*log::SpaceInvitation::fromText(*text)));
        theo.connect(*server);
        ASSERT_TRUE(run([&] { return theo.isEven() || theo.refused(); }));
        ASSERT_FALSE(theo.refused()) << describe(*theo.refused());
        const auto seen = theo.workspace().show(space, place);
        ASSERT_TRUE(seen) << describe(seen.error());
        EXPECT_EQ(seen->text("words"), "Dev's words.");
        EXPECT_EQ(seen->changedBy.name, "Dev");
        expectEqual(ana, theo);
        EXPECT_TRUE(server->store().check().problems.empty());

        // And when Dev's does come, the server has all of it.
        dev.connect(*server);
        ASSERT_TRUE(run([&] { return dev.isEven() || dev.refused(); }));
        ASSERT_FALSE(dev.refused()) << describe(*dev.refused());
        EXPECT_EQ(dev.workspace().status(space)->waiting, 0U);
        expectEqual(dev, theo);
    }

    TEST_F(Files, AFileThatIsReadWhileConnectedGoesStraightOn)
    {
        joinByFiles(dev);
        ana.connect(*server);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        const auto text = ana.workspace().invite(space, "person", false, 1'000'000, 1);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        ASSERT_TRUE(theo.workspace().join(*log::SpaceInvitation::fromText(*text)));
        theo.connect(*server);
        ASSERT_TRUE(run([&] { return theo.isEven(); }));
        add(dev, "food", "By stick.");
        carry(dev, ana);
        ASSERT_TRUE(run([&] { return ana.isEven() && statements(theo).size() == 1; }));
        expectEqual(ana, theo);
    }

}
}
