// SPDX-License-Identifier: Apache-2.0
//
// Aim: a snapshot spares the changes it stands for, and nothing is missing when it is not wanted, taken
// back, broken off or not known to the other side.
// Method: as session_flow_test.cpp.
#include "session_peer.h"

namespace alongside::test {
namespace {

    using namespace sync;
    using Side = Session::Side;

    const SpaceId kSpace = idFrom<SpaceId>(0x51);
    const AudienceId kAudience = idFrom<AudienceId>(0x52);
    const std::vector<AudienceId> kAudiences{log::kMembership, kAudience};

    class Snapshots : public ::testing::Test {
    protected:
        void SetUp() override
        {
            for (int i = 0; i < 20; ++i)
                server.write(kSpace, theirs);
            server.write(kSpace, {log::kMembership, server.keys.id()});
        }
        void begin()
        {
            shakeHands(tablet, server);
            tablet.open(1, kSpace, kAudiences);
            settle(tablet, server);
        }
        [[nodiscard]] int sent(std::uint64_t seq) const
        {
            const auto it = server.timesSent.find({kSpace, theirs, seq});
            return it == server.timesSent.end() ? 0 : it->second;
        }
        void expectEven()
        {
            EXPECT_EQ(tablet.state(), "open");
            EXPECT_TRUE(tablet.session.isEven(1));
            EXPECT_TRUE(server.session.isEven(1));
        }

        Peer tablet{Side::Initiator, 1};
        Peer server{Side::Responder, 2};
        log::ChainId theirs{kAudience, server.keys.id()};
    };

    TEST_F(Snapshots, SpareTheChangesTheyStandFor)
    {
        server.makeSnapshot(kSpace, kAudience);
        server.write(kSpace, theirs);
        begin();
        expectEven();
        EXPECT_EQ(tablet.taken.at(kAudience).pieces, server.snapshots.at(kAudience).pieces);
        EXPECT_EQ(sent(1), 0);
        EXPECT_EQ(sent(20), 0);
        EXPECT_EQ(sent(21), 1);
        EXPECT_EQ((tablet.logs[kSpace][theirs].size()), 21U);
        ASSERT_EQ(server.settled.size(), 1U);
        EXPECT_TRUE(server.settled[0].taken);
        tablet.write(kSpace, {kAudience, tablet.keys.id()});
        server.write(kSpace, theirs);
        settle(tablet, server);
        expectEven();
        EXPECT_EQ((server.logs[kSpace][{kAudience, tablet.keys.id()}].size()), 1U);
    }

    TEST_F(Snapshots, AreAnsweredWithAllChangesWhenTheyAreNotWanted)
    {
        server.makeSnapshot(kSpace, kAudience);
        tablet.wants.reset();
        begin();
        expectEven();
        EXPECT_TRUE(tablet.taken.empty());
        EXPECT_EQ(sent(1), 1);
        EXPECT_FALSE(server.settled.at(0).taken);
    }

    TEST_F(Snapshots, GoOnFromThePieceThatIsWanted)
    {
        server.makeSnapshot(kSpace, kAudience, 5);
        tablet.wants = 3;
        begin();
        expectEven();
        EXPECT_EQ(tablet.taken.at(kAudience).pieces.size(), 2U);
    }

    TEST_F(Snapshots, AreTakenBackWhenSomethingInThemIsErased)
    {
        server.makeSnapshot(kSpace, kAudience, 5);
        shakeHands(tablet, server);
        tablet.open(1, kSpace, kAudiences);
        while (tablet.taken.empty() || tablet.taken.at(kAudience).pieces.size() < 2)
            ASSERT_TRUE(deliver(tablet, server) || deliver(server, tablet) || tablet.answerOne()
                || server.answerOne());
        server.snapshots.clear();
        settle(tablet, server);
        expectEven();
        EXPECT_EQ(sent(1), 1) << "the changes come instead";
        EXPECT_EQ(sent(20), 1);
    }

    TEST_F(Snapshots, AreNotSpokenOfToSomebodyWhoDoesNotKnowThem)
    {
        server.makeSnapshot(kSpace, kAudience);
        server.connect();
        server.receive(Hello{1, 1, "older", idFrom<Nonce>(1)});
        const auto answer = std::get<Challenge>(server.sent().front());
        EXPECT_EQ(answer.protocol, 1U);
        // The tablet of this version, told that only the older protocol is spoken.
        tablet.connect();
        tablet.outbox.clear();
        deliver(server, tablet);
        EXPECT_FALSE(tablet.session.knowsSnapshots());
        tablet.open(1, kSpace, kAudiences);
        settle(tablet, server);
        expectEven();
        EXPECT_EQ(sent(1), 1);
    }

    TEST_F(Snapshots, AreOfferedByATabletAndTakenOnce)
    {
        begin();
        tablet.makeSnapshot(kSpace, kAudience);
        tablet.take(tablet.session.offerSnapshot(1, tablet.snapshots.at(kAudience).snapshot));
        EXPECT_FALSE(tablet.session.isEven(1)) << "until it is settled";
        settle(tablet, server);
        expectEven();
        ASSERT_EQ(tablet.settled.size(), 1U);
        EXPECT_TRUE(tablet.settled[0].taken);
        EXPECT_EQ(server.taken.at(kAudience).pieces.size(), 3U);
        server.wants.reset();
        tablet.take(tablet.session.offerSnapshot(1, tablet.snapshots.at(kAudience).snapshot));
        settle(tablet, server);
        expectEven();
        EXPECT_FALSE(tablet.settled.at(1).taken);
    }

    TEST_F(Snapshots, KeepWithinTheCredit)
    {
        server.makeSnapshot(kSpace, kAudience, 40, 1U << 20U);
        shakeHands(tablet, server);
        tablet.open(1, kSpace, kAudiences);
        for (bool more = true; more;) {
            more = false;
            while (deliver(tablet, server) || server.answerOne())
                more = true;
            std::size_t waiting = 0;
            for (const auto& frame : server.outbox)
                waiting += frame.size();
            EXPECT_LT(waiting, kCreditBytes + kMessageBytesMax);
            while (deliver(server, tablet))
                more = true;
            more = tablet.answerOne() || more;
        }
        expectEven();
        EXPECT_EQ(tablet.taken.at(kAudience).pieces.size(), 40U);
    }

    TEST_F(Snapshots, LetHistoryBeFetchedAfterwards)
    {
        server.makeSnapshot(kSpace, kAudience);
        begin();
        EXPECT_EQ(sent(1), 0);
        const auto evenBefore = tablet.even.size();
        tablet.take(tablet.session.askForHistory(1, {{theirs, 4, 20}}));
        EXPECT_FALSE(tablet.session.isEven(1));
        settle(tablet, server);
        expectEven();
        EXPECT_EQ(tablet.even.size(), evenBefore + 1);
        EXPECT_EQ(sent(4), 0);
        EXPECT_EQ(sent(5), 1);
        EXPECT_EQ(sent(20), 1);
    }

    TEST_F(Snapshots, AreRefusedWhenTheyBreakTheRules)
    {
        const auto broken = [&](const std::function<void(Peer&, Peer::Held&)>& how) {
            Peer good{Side::Initiator, 1};
            Peer bad{Side::Responder, 2};
            bad.logs = server.logs;
            bad.makeSnapshot(kSpace, kAudience);
            auto held = bad.snapshots.at(kAudience);
            bad.snapshots.clear();
            shakeHands(good, bad);
            good.open(1, kSpace, kAudiences);
            settle(good, bad);
            how(good, held);
            good.answerAll();
            return good.state();
        };
        EXPECT_EQ(broken([](Peer& p, Peer::Held& held) {
            p.receive(SnapshotBegins{1, held.snapshot});
        }),
            "open");
        EXPECT_EQ(broken([](Peer& p, Peer::Held& held) {
            p.receive(SnapshotBegins{1, held.snapshot});
            p.receive(SnapshotBegins{1, held.snapshot});
        }),
            "bad-message");
        EXPECT_EQ(broken([](Peer& p, Peer::Held& held) {
            held.header.audience = idFrom<AudienceId>(0x99);
            p.receive(SnapshotBegins{1, {held.header.bytes(), {}}});
        }),
            "not-allowed");
        EXPECT_EQ(broken([](Peer& p, Peer::Held& held) {
            held.header.audience = log::kMembership;
            p.receive(SnapshotBegins{1, {held.header.bytes(), {}}});
        }),
            "not-allowed");
        EXPECT_EQ(broken([](Peer& p, Peer::Held&) {
            p.receive(SnapshotBegins{1, {Bytes(9, 1), {}}});
        }),
            "bad-message");
        EXPECT_EQ(broken([](Peer& p, Peer::Held& held) {
            p.receive(SnapshotBegins{1, held.snapshot});
            p.receive(SnapshotPiece{1, kAudience, 0, held.pieces[0]});
        }),
            "bad-message") << "before it was asked for";
        EXPECT_EQ(broken([](Peer& p, Peer::Held& held) {
            p.receive(SnapshotBegins{1, held.snapshot});
            p.answerAll();
            p.receive(SnapshotPiece{1, kAudience, 1, held.pieces[1]});
        }),
            "bad-message");
        EXPECT_EQ(broken([](Peer& p, Peer::Held& held) {
            p.receive(SnapshotPiece{1, kAudience, 0, held.pieces[0]});
        }),
            "open") << "nobody asked: passed over";
        EXPECT_EQ(broken([](Peer& p, Peer::Held&) {
            p.receive(SnapshotWanted{1, kAudience, 0});
        }),
            "open");
        EXPECT_EQ(broken([this](Peer& p, Peer::Held&) {
            p.receive(HistoryWanted{1, {{theirs, 0, 1000}}});
        }),
            "bad-message");
        EXPECT_EQ(broken([this](Peer& p, Peer::Held&) {
            p.receive(HistoryWanted{1, std::vector<HistoryRange>(5000, {theirs, 0, 1})});
        }),
            "bad-message");
    }

}
}
