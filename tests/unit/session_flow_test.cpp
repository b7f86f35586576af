// SPDX-License-Identifier: Apache-2.0
//
// Aim: both sides end with everything, nothing that was acknowledged is sent twice, nobody is
// flooded, and it does not matter when things arrive or where the connection is cut.
// Method: two sessions wired back to back over logs in memory, in every order that a seed gives.
#include "session_peer.h"

#include <random>

namespace alongside::test {
namespace {

    using namespace sync;
    using Side = Session::Side;

    const SpaceId kSpace = idFrom<SpaceId>(0x51);
    const SpaceId kOther = idFrom<SpaceId>(0x61);
    const AudienceId kAudience = idFrom<AudienceId>(0x52);
    const std::vector<AudienceId> kAudiences{log::kMembership, kAudience, idFrom<AudienceId>(0x53)};

    log::ChainId chainOf(const Peer& peer, std::size_t audience = 1)
    {
        return {kAudiences[audience], peer.keys.id()};
    }

    // Both have everything that is in the audiences, of both spaces.
    void expectEqual(const Peer& a, const Peer& b, const std::string& where)
    {
        EXPECT_EQ(a.logs == b.logs, true) << where;
    }

    class Flow : public ::testing::Test {
    protected:
        void begin()
        {
            shakeHands(tablet, server);
            tablet.open(1, kSpace, kAudiences);
            settle(tablet, server);
        }

        Peer tablet{Side::Initiator, 1};
        Peer server{Side::Responder, 2};
    };

    TEST_F(Flow, BringsBothSidesTheSame)
    {
        for (int i = 0; i < 5; ++i) {
            tablet.write(kSpace, chainOf(tablet));
            server.write(kSpace, chainOf(server));
            server.write(kSpace, chainOf(server, 0));
        }
        begin();
        expectEqual(tablet, server, "");
        EXPECT_EQ((tablet.durableThere[{kSpace, chainOf(tablet)}]), 5U);
        EXPECT_EQ((server.durableThere[{kSpace, chainOf(server)}]), 5U);
        EXPECT_TRUE(tablet.session.isEven(1));
        EXPECT_TRUE(server.session.isEven(1));
        EXPECT_EQ(tablet.even.size(), 1U);

        tablet.write(kSpace, chainOf(tablet));
        EXPECT_FALSE(tablet.session.isEven(1));
        settle(tablet, server);
        expectEqual(tablet, server, "live");
        EXPECT_EQ(tablet.even.size(), 2U);
        for (const auto& [what, times] : tablet.timesSent)
            EXPECT_EQ(times, 1);
    }

    // A server that has nothing of a space refuses what does not begin with its founding.
    TEST_F(Flow, SendsWhatTheOpenerSaidOfTheMembershipBeforeWhatOthersSaid)
    {
        for (const std::uint8_t other : {std::uint8_t{0x00}, std::uint8_t{0xFF}})
            tablet.write(kSpace, {log::kMembership, idFrom<AuthorId>(other)});
        tablet.write(kSpace, chainOf(tablet, 0));
        shakeHands(tablet, server);
        tablet.open(1, kSpace, kAudiences);
        ASSERT_TRUE(deliver(tablet, server));
        server.answerAll();
        ASSERT_TRUE(deliver(server, tablet));
        tablet.answerAll();
        std::vector<log::ChainId> order;
        for (const auto& message : tablet.sent())
            if (const auto* changes = std::get_if<Changes>(&message))
                order.push_back(changes->run.chain);
        ASSERT_EQ(order.size(), 3U);
        EXPECT_EQ(order.front(), chainOf(tablet, 0));
        settle(tablet, server);
        expectEqual(tablet, server, "all of it");
    }

    TEST_F(Flow, IsEvenAtOnceWhenThereIsNothing)
    {
        begin();
        EXPECT_EQ(tablet.even.size(), 1U);
        EXPECT_EQ(server.even.size(), 1U);
        EXPECT_EQ(tablet.changesBytesSent + server.changesBytesSent, 0U);
    }

    TEST_F(Flow, SendsOnlyTheAudiencesThatWereAllowed)
    {
        server.decide = [](const Open&) -> Result<std::vector<AudienceId>> {
            return std::vector{log::kMembership, kAudience};
        };
        tablet.write(kSpace, chainOf(tablet, 1));
        tablet.write(kSpace, chainOf(tablet, 2));
        server.write(kSpace, chainOf(server, 1));
        server.write(kSpace, chainOf(server, 2));
        begin();
        EXPECT_TRUE(server.logs[kSpace].contains(chainOf(tablet, 1)));
        EXPECT_FALSE(server.logs[kSpace].contains(chainOf(tablet, 2)));
        EXPECT_FALSE(tablet.logs[kSpace].contains(chainOf(server, 2)));
        EXPECT_TRUE(tablet.session.isEven(1));
    }

    TEST_F(Flow, SendsMembershipFirst)
    {
        for (const std::size_t audience : {2U, 1U, 0U})
            server.write(kSpace, chainOf(server, audience));
        shakeHands(tablet, server);
        tablet.open(1, kSpace, kAudiences);
        while (deliver(tablet, server) || server.answerOne()) { }
        std::vector<AudienceId> order;
        for (const auto& message : server.sent())
            if (const auto* changes = std::get_if<Changes>(&message))
                order.push_back(changes->run.chain.audience);
        EXPECT_EQ(order, kAudiences);
    }

    TEST_F(Flow, StopsAtTheWindowAndGoesOnWithCredit)
    {
        begin();
        const auto chain = chainOf(tablet);
        for (int i = 0; i < 60; ++i)
            tablet.write(kSpace, chain, 250'000); // fifteen million bytes
        tablet.answerAll();
        const auto first = tablet.changesBytesSent;
        EXPECT_GE(first, kCreditBytes);
        EXPECT_LT(first, kCreditBytes + kMessageBytesMax);
        while (deliver(tablet, server)) { }
        tablet.answerAll();
        EXPECT_EQ(tablet.changesBytesSent, first) << "nothing more until something is stored";
        EXPECT_EQ(server.state(), "open");
        // One run is stored: about as much again may follow.
        while (server.outbox.empty() && server.answerOne()) { }
        while (deliver(server, tablet) || tablet.answerOne()) { }
        EXPECT_GT(tablet.changesBytesSent, first);
        EXPECT_LT(tablet.changesBytesSent, first + kMessageBytesMax);
        settle(tablet, server);
        expectEqual(tablet, server, "");
        EXPECT_TRUE(tablet.session.isEven(1));
    }

    // Both have twice the window to say, and one of them stores slowly: neither sends more than it was
    // granted, and neither waits for the other for ever.
    TEST_F(Flow, KeepsToTheWindowBothWaysAtOnceWithASlowReader)
    {
        begin();
        for (int i = 0; i < 70; ++i) {
            tablet.write(kSpace, chainOf(tablet), 250'000);
            server.write(kSpace, chainOf(server), 250'000);
        }
        const auto underWay = [](const Peer& from, const Peer& to) {
            std::uint64_t there = 0;
            const auto log = to.logs.find(kSpace);
            if (log != to.logs.end())
                if (const auto it = log->second.find(chainOf(from)); it != log->second.end())
                    for (const auto& change : it->second)
                        there += change.payload.size();
            return from.changesBytesSent - there;
        };
        std::uint64_t mostUnderWay = 0;
        int step = 0;
        for (bool moved = true; moved; ++step) {
            moved = deliver(tablet, server);
            moved = deliver(server, tablet) || moved;
            moved = tablet.answerOne() || moved;
            if (step % 20 == 0 || !moved) // it looks at its disk now and then
                moved = server.answerOne() || moved;
            for (const auto& [from, to] :
                {std::pair(&tablet, &server), std::pair(&server, &tablet)})
                mostUnderWay = std::max(mostUnderWay, underWay(*from, *to));
        }
        EXPECT_GT(mostUnderWay, kCreditBytes / 2) << "the window is used";
        EXPECT_LT(mostUnderWay, kCreditBytes + kMessageBytesMax);
        EXPECT_EQ(tablet.state(), "open");
        EXPECT_EQ(server.state(), "open");
        expectEqual(tablet, server, "");
        EXPECT_TRUE(tablet.session.isEven(1));
        EXPECT_TRUE(server.session.isEven(1));
    }

    TEST_F(Flow, IsNotEvenWhileSomethingWaitsForCredit)
    {
        begin();
        const auto big = chainOf(tablet, 1);
        for (int i = 0; i < 40; ++i)
            tablet.write(kSpace, big, 250'000);
        tablet.answerAll();
        tablet.open(2, kOther, {kAudience}); // a second space, with nothing to send yet
        while (deliver(tablet, server)) { }
        // Only the new space is answered; what was sent before still waits to be stored.
        std::deque<Effect> stores;
        while (!server.todo.empty() && std::holds_alternative<Store>(server.todo.front())) {
            stores.push_back(std::move(server.todo.front()));
            server.todo.pop_front();
        }
        server.answerAll();
        while (deliver(server, tablet) || tablet.answerOne()) { }
        ASSERT_TRUE(tablet.session.isEven(2));
        tablet.write(kOther, chainOf(tablet, 1));
        EXPECT_FALSE(tablet.session.isEven(2));
        server.todo.insert(server.todo.begin(), stores.begin(), stores.end());
        settle(tablet, server);
        EXPECT_TRUE(tablet.session.isEven(1));
        EXPECT_TRUE(tablet.session.isEven(2));
        expectEqual(tablet, server, "");
    }

    TEST_F(Flow, EndsWithWhoSendsMoreThanWasGranted)
    {
        begin();
        std::uint64_t granted = 0;
        std::uint64_t seq = 1;
        std::size_t frames = 0;
        while (server.state() == "open" && frames < 100) {
            log::Run run{chainOf(tablet), seq++, {{{1}, Bytes(1'000'000)}}, {}};
            server.receive(Changes{1, run}); // and nobody stores them
            granted += 1'000'000;
            ++frames;
        }
        EXPECT_EQ(server.state(), "limit-exceeded");
        EXPECT_LE(granted, kCreditBytes + kMessageBytesMax + 1'000'000);
    }

    TEST_F(Flow, EndsEvenInWhateverOrderThingsHappen)
    {
        for (unsigned seed = 1; seed <= 150; ++seed) {
            std::mt19937 random(seed);
            Peer a(Side::Initiator, 1);
            Peer b(Side::Responder, 2);
            b.decidesAtOnce = true;
            const auto writeSomething = [&](Peer& who) {
                who.write(random() % 2 == 0 ? kSpace : kOther, chainOf(who, random() % 3),
                    random() % 10 == 0 ? 200'000 : random() % 50);
            };
            for (auto i = random() % 20; i > 0; --i)
                writeSomething(random() % 2 == 0 ? a : b);
            shakeHands(a, b);
            a.open(1, kSpace, kAudiences);
            a.open(2, kOther, kAudiences);
            for (int step = 0; step < 300; ++step) {
                switch (random() % 9) {
                case 0:
                case 1:
                case 2:
                    deliver(a, b);
                    break;
                case 3:
                case 4:
                    deliver(b, a);
                    break;
                case 5:
                    a.answerOne();
                    break;
                case 6:
                    b.answerOne();
                    break;
                case 7:
                    writeSomething(random() % 2 == 0 ? a : b);
                    break;
                default:
                    if (random() % 20 == 0)
                        a.open(1, kSpace, kAudiences); // anew, as after a change of membership
                }
            }
            settle(a, b);
            const auto where = "seed " + std::to_string(seed);
            ASSERT_EQ(a.state(), "open") << where;
            ASSERT_EQ(b.state(), "open") << where;
            expectEqual(a, b, where);
            for (const std::uint32_t stream : {1U, 2U}) {
                EXPECT_TRUE(a.session.isEven(stream)) << where;
                EXPECT_TRUE(b.session.isEven(stream)) << where;
            }
            for (const auto& [at, seq] : a.durableThere)
                EXPECT_LE(seq, a.logs[at.first][at.second].size()) << where;
        }
    }

    // Cut after every single frame: what was acknowledged before is never sent again.
    TEST_F(Flow, GoesOnWhereItWasAfterACutAnywhere)
    {
        for (std::size_t cutAfter = 0;; ++cutAfter) {
            Peer a(Side::Initiator, 1);
            Peer b(Side::Responder, 2);
            for (int i = 0; i < 4; ++i) {
                a.write(kSpace, chainOf(a), 300'000);
                b.write(kSpace, chainOf(b), 300'000);
                b.write(kSpace, chainOf(b, 0));
            }
            shakeHands(a, b);
            a.open(1, kSpace, kAudiences);
            std::size_t frames = 0;
            const auto one = [&](Peer& from, Peer& to) {
                if (frames >= cutAfter || !deliver(from, to))
                    return false;
                ++frames;
                return true;
            };
            while (one(a, b) || one(b, a) || a.answerOne() || b.answerOne()) { }
            const bool whole = frames < cutAfter;

            Peer a2(Side::Initiator, 1);
            Peer b2(Side::Responder, 2);
            a2.logs = a.logs;
            b2.logs = b.logs;
            shakeHands(a2, b2);
            a2.open(1, kSpace, kAudiences);
            settle(a2, b2);
            const auto where = "cut after frame " + std::to_string(cutAfter);
            expectEqual(a2, b2, where);
            ASSERT_TRUE(a2.session.isEven(1)) << where;
            const auto check = [&](Peer& before, const Peer& after) {
                for (const auto& [what, times] : after.timesSent) {
                    const auto& [space, chain, seq] = what;
                    EXPECT_GT(seq, (before.durableThere[{space, chain}])) << where;
                    EXPECT_EQ(times, 1) << where;
                }
            };
            check(a, a2);
            check(b, b2);
            EXPECT_EQ((a2.durableThere[{kSpace, chainOf(a2)}]), 4U) << where;
            if (whole)
                break;
            ASSERT_LT(cutAfter, 200U);
        }
    }

    TEST_F(Flow, TakesTheLastOfSeveralAnswersWhenItOpenedSeveralTimes)
    {
        shakeHands(tablet, server);
        tablet.open(1, kSpace, {log::kMembership});
        tablet.open(1, kSpace, {log::kMembership, kAudience});
        tablet.open(1, kSpace, kAudiences);
        for (const std::size_t audience : {0U, 1U, 2U}) {
            tablet.write(kSpace, chainOf(tablet, audience));
            server.write(kSpace, chainOf(server, audience));
        }
        // Each is decided before the next arrives, as a server does; the answers are all under way.
        while (deliver(tablet, server))
            server.answerAll();
        settle(tablet, server);
        EXPECT_EQ(tablet.state(), "open");
        EXPECT_EQ(server.state(), "open");
        expectEqual(tablet, server, "");
        EXPECT_TRUE(tablet.session.isEven(1));
    }

    // The window is full, the space is opened anew, and then the store says that it has what was
    // sent before: no reason to part.
    TEST_F(Flow, TakesALateAcknowledgementAfterOpeningAnew)
    {
        begin();
        const auto chain = chainOf(tablet);
        for (int i = 0; i < 40; ++i)
            tablet.write(kSpace, chain, 250'000);
        tablet.answerAll();
        tablet.open(1, kSpace, kAudiences);
        while (deliver(tablet, server)) { }
        // The answer to the Open overtakes what is still being stored.
        std::deque<Effect> stores;
        while (!server.todo.empty() && std::holds_alternative<Store>(server.todo.front())) {
            stores.push_back(std::move(server.todo.front()));
            server.todo.pop_front();
        }
        server.answerAll();
        while (deliver(server, tablet) || tablet.answerOne()) { }
        server.todo.insert(server.todo.begin(), stores.begin(), stores.end());
        settle(tablet, server);
        EXPECT_EQ(tablet.state(), "open");
        EXPECT_EQ(server.state(), "open");
        expectEqual(tablet, server, "");
        EXPECT_TRUE(tablet.session.isEven(1));
    }

    TEST_F(Flow, GivesBackTheCreditOfWhatItPassesOver)
    {
        begin();
        for (int i = 0; i < 20; ++i)
            tablet.write(kSpace, chainOf(tablet), 400'000);
        tablet.answerAll();
        const auto sent = tablet.changesBytesSent;
        server.take(server.session.revoke(1, {ErrorCode::NotAllowed, {}}));
        server.outbox.clear();
        while (deliver(tablet, server)) { }
        std::uint64_t credit = 0;
        for (const auto& message : server.sent())
            if (const auto* given = std::get_if<Credit>(&message))
                credit += given->bytes;
        EXPECT_LE(credit, sent);
        EXPECT_LT(sent - credit, kCreditStepBytes) << "the rest goes with what comes next";
        EXPECT_TRUE(server.todo.empty()) << "nothing of it is stored";
    }

}
}
