// SPDX-License-Identifier: Apache-2.0
//
// Aim: nobody gets further than they may: a session takes only what fits the moment, and says why
// it takes nothing more.
// Method: one session and frames made by hand, in both roles; then two sessions on which one lies.
#include "session_peer.h"

namespace alongside::test {
namespace {

    using namespace sync;
    using Side = Session::Side;

    const SpaceId kSpace = idFrom<SpaceId>(0x51);
    const AudienceId kAudience = idFrom<AudienceId>(0x52);

    class Handshake : public ::testing::Test {
    protected:
        Open goodOpen(std::uint32_t stream = 1, const SpaceId& space = kSpace)
        {
            Open open;
            open.stream = stream;
            open.space = space;
            open.author = tablet.keys.publicKeys();
            open.proof
                = proveAuthor(tablet.keys, idFrom<Nonce>(1), idFrom<Nonce>(2), kChannel, space);
            open.have = {{log::kMembership, {}}, {kAudience, {}}};
            return open;
        }
        // A fresh side after hello and challenge.
        static Peer ready(Side side)
        {
            Peer peer(side, side == Side::Initiator ? 1 : 2);
            peer.connect();
            if (side == Side::Initiator)
                peer.receive(Challenge{kProtocol, "srv", idFrom<Nonce>(2)});
            else
                peer.receive(Hello{kProtocol, kProtocol, "app", idFrom<Nonce>(1)});
            peer.outbox.clear();
            return peer;
        }
        void begin()
        {
            shakeHands(tablet, server);
            tablet.open(1, kSpace, {log::kMembership, kAudience});
            settle(tablet, server);
            ASSERT_EQ(tablet.opened, std::vector<std::uint32_t>{1});
        }

        Peer tablet{Side::Initiator, 1};
        Peer server{Side::Responder, 2};
    };

    std::vector<Message> oneOfEach(const Open& open)
    {
        log::Run run{{kAudience, {}}, 1, {{{1}, {2}}}, {}};
        return {Hello{}, Challenge{}, open, Opened{1, {}}, Changes{1, run}, Durable{1, {}, 1},
            Credit{1}, Live{1}};
    }

    TEST_F(Handshake, MakesBothSidesReady)
    {
        server.connect();
        EXPECT_TRUE(server.outbox.empty()) << "who connected speaks first";
        tablet.connect();
        EXPECT_TRUE(deliver(tablet, server));
        EXPECT_TRUE(server.session.isReady());
        EXPECT_FALSE(tablet.session.isReady());
        EXPECT_TRUE(deliver(server, tablet));
        EXPECT_TRUE(tablet.session.isReady());
        EXPECT_TRUE(tablet.outbox.empty());
    }

    TEST_F(Handshake, EndsKindlyWithAnotherVersion)
    {
        for (const auto& [low, high] :
            {std::pair<std::uint16_t, std::uint16_t>{5, 6}, {0, 0}, {65'535, 65'535}, {2, 1}}) {
            Peer responder(Side::Responder, 2);
            responder.connect();
            responder.receive(Hello{low, high, "app", {}});
            EXPECT_EQ(responder.state(), "protocol-mismatch");
            const auto said = responder.sent();
            ASSERT_EQ(said.size(), 1U);
            EXPECT_EQ(std::get<Refused>(said[0]).code, 402);
            EXPECT_NE(std::get<Refused>(said[0]).detail.find("speaks 1 to 4"), std::string::npos);
        }
        Peer both(Side::Responder, 2);
        both.connect();
        both.receive(Hello{0, 9, "app", {}});
        EXPECT_EQ(both.state(), "open");

        tablet.connect();
        tablet.receive(Challenge{5, "srv", {}});
        EXPECT_EQ(tablet.state(), "protocol-mismatch");
        Peer told(Side::Initiator, 1);
        told.connect();
        told.receive(Refused{0, 402, "speaks 2"});
        told.answerAll();
        EXPECT_EQ(told.state(), "protocol-mismatch");
        ASSERT_EQ(told.refused.size(), 1U);
        EXPECT_EQ(told.refused[0].error.detail, "speaks 2");
    }

    TEST_F(Handshake, TakesNothingElseBeforeIt)
    {
        for (const auto& message : oneOfEach(goodOpen())) {
            Peer responder(Side::Responder, 2);
            responder.connect();
            responder.receive(message);
            EXPECT_EQ(
                responder.state(), std::holds_alternative<Hello>(message) ? "open" : "bad-message")
                << message.index();
            Peer initiator(Side::Initiator, 1);
            initiator.connect();
            initiator.receive(message);
            EXPECT_EQ(initiator.state(),
                std::holds_alternative<Challenge>(message) ? "open" : "bad-message")
                << message.index();
        }
    }

    TEST_F(Handshake, TakesWhatFitsTheRoleAfterIt)
    {
        for (const auto& message : oneOfEach(goodOpen())) {
            auto responder = ready(Side::Responder);
            responder.receive(message);
            // Changes, acknowledgements and news of a stream that was closed a moment ago are
            // passed over.
            const bool late = message.index() >= 4;
            EXPECT_EQ(responder.state(),
                std::holds_alternative<Open>(message) || late ? "open" : "bad-message")
                << message.index();
            auto initiator = ready(Side::Initiator);
            initiator.receive(message);
            EXPECT_EQ(initiator.state(), message.index() >= 5 ? "open" : "bad-message")
                << message.index();
        }
    }

    TEST_F(Handshake, RefusesAProofThatDoesNotHold)
    {
        const auto tryOpen = [&](const Open& open) {
            auto responder = ready(Side::Responder);
            responder.receive(open);
            return responder.state();
        };
        const auto prove = [&](std::uint8_t mine, std::uint8_t theirs, const Bytes& channel,
                               const SpaceId& space) {
            auto open = goodOpen();
            open.proof = proveAuthor(
                tablet.keys, idFrom<Nonce>(mine), idFrom<Nonce>(theirs), channel, space);
            return tryOpen(open);
        };
        EXPECT_EQ(prove(1, 2, kChannel, kSpace), "open");
        EXPECT_EQ(prove(9, 2, kChannel, kSpace), "bad-signature")
            << "from another connection of ours";
        EXPECT_EQ(prove(1, 9, kChannel, kSpace), "bad-signature")
            << "replayed to another challenge";
        EXPECT_EQ(prove(1, 2, Bytes(32, 8), kSpace), "bad-signature")
            << "through somebody in the middle";
        EXPECT_EQ(prove(1, 2, kChannel, idFrom<SpaceId>(9)), "bad-signature");
        auto stolen = goodOpen();
        stolen.author = keysFrom(9).publicKeys();
        EXPECT_EQ(tryOpen(stolen), "bad-signature");
        for (std::size_t i = 0; i < crypto::Signature::kSize; ++i) {
            auto open = goodOpen();
            open.proof.bytes[i] ^= 1U;
            EXPECT_EQ(tryOpen(open), "bad-signature") << i;
        }
    }

    TEST_F(Handshake, RefusesAnOpenThatMakesNoSense)
    {
        const auto tryOpens = [&](const std::vector<Open>& opens) {
            auto responder = ready(Side::Responder);
            for (const auto& open : opens)
                responder.receive(open);
            return responder.state();
        };
        EXPECT_EQ(tryOpens({goodOpen(0)}), "bad-message");
        EXPECT_EQ(tryOpens({goodOpen(), goodOpen()}), "bad-message") << "while it is being decided";
        auto twice = goodOpen();
        twice.have.push_back({kAudience, {}});
        EXPECT_EQ(tryOpens({twice}), "bad-message");
        twice = goodOpen();
        twice.have[1].chains = {{{}, 1}, {{}, 2}};
        EXPECT_EQ(tryOpens({twice}), "bad-message");
        auto many = goodOpen();
        many.have.clear();
        for (std::size_t i = 0; i <= kAudiencesMax; ++i) {
            AudienceId id;
            id.bytes[0] = static_cast<std::uint8_t>(i);
            id.bytes[1] = static_cast<std::uint8_t>(i >> 8U);
            many.have.push_back({id, {}});
        }
        EXPECT_EQ(tryOpens({many}), "bad-message");
        many.have.pop_back();
        EXPECT_EQ(tryOpens({many}), "open");

        std::vector<Open> streams;
        for (std::uint32_t i = 1; i <= kStreamsMax; ++i)
            streams.push_back(goodOpen(i));
        EXPECT_EQ(tryOpens(streams), "open");
        streams.push_back(goodOpen(kStreamsMax + 1));
        EXPECT_EQ(tryOpens(streams), "limit-exceeded");

        auto responder = ready(Side::Responder);
        responder.receive(goodOpen(1));
        responder.answerAll();
        responder.receive(goodOpen(1, idFrom<SpaceId>(9)));
        EXPECT_EQ(responder.state(), "bad-message") << "another space on the same stream";
    }

    TEST_F(Handshake, EndsWhenNothingIsOpenedInTime)
    {
        for (const auto side : {Side::Initiator, Side::Responder}) {
            Peer peer(side, 1);
            EXPECT_FALSE(peer.session.deadline());
            peer.connect();
            ASSERT_EQ(peer.session.deadline(), peer.clock.time + kHandshakeMsMax);
            peer.take(peer.session.timer(peer.clock.time + kHandshakeMsMax - 1));
            EXPECT_EQ(peer.state(), "open");
            peer.take(peer.session.timer(peer.clock.time + kHandshakeMsMax));
            EXPECT_EQ(peer.state(), "timed-out");
            EXPECT_FALSE(peer.session.deadline());
        }
        begin();
        EXPECT_FALSE(tablet.session.deadline());
        EXPECT_FALSE(server.session.deadline());
        tablet.take(tablet.session.timer(tablet.clock.time + 10 * kHandshakeMsMax));
        EXPECT_EQ(tablet.state(), "open");
    }

    TEST_F(Handshake, PassesOverWhatANewerSideMayAdd)
    {
        begin();
        const Bytes optional{200, 1, 2, 3};
        server.receive(optional);
        tablet.receive(optional);
        EXPECT_EQ(server.state(), "open");
        EXPECT_EQ(tablet.state(), "open");
        const Bytes mandatory{77, 1, 2, 3};
        server.receive(mandatory);
        EXPECT_EQ(server.state(), "protocol-mismatch");
        tablet.receive(mandatory);
        EXPECT_EQ(tablet.state(), "protocol-mismatch");
    }

    TEST_F(Handshake, EndsAtAFrameThatIsNone)
    {
        const std::pair<Bytes, std::string> bad[] = {{{}, "bad-message"}, {{8}, "bad-message"},
            {{8, 0x80, 0x00}, "bad-message"}, {Bytes(kMessageBytesMax + 1, 200), "limit-exceeded"}};
        for (const auto& [frame, reason] : bad) {
            auto responder = ready(Side::Responder);
            responder.receive(frame);
            EXPECT_EQ(responder.state(), reason);
            responder.answerAll();
            responder.outbox.clear();
            responder.receive(goodOpen());
            responder.connect();
            EXPECT_TRUE(responder.outbox.empty()) << "nothing has an effect any more";
            EXPECT_TRUE(responder.todo.empty());
        }
    }

    TEST_F(Handshake, SaysWhyAnOpenIsRefused)
    {
        server.decide = [](const Open&) -> Result<std::vector<AudienceId>> {
            return fail(ErrorCode::NotAMember, std::string(1000, 'x'));
        };
        shakeHands(tablet, server);
        tablet.open(1, kSpace, {log::kMembership});
        settle(tablet, server);
        ASSERT_EQ(tablet.refused.size(), 1U);
        EXPECT_EQ(tablet.refused[0].error.code, ErrorCode::NotAMember);
        EXPECT_EQ(tablet.refused[0].space, kSpace);
        EXPECT_EQ(tablet.refused[0].error.detail.size(), 400U);
        EXPECT_EQ(tablet.state(), "open") << "other spaces may go on";
        server.decide = [](const Open&) -> Result<std::vector<AudienceId>> {
            return std::vector{log::kMembership};
        };
        tablet.open(1, kSpace, {log::kMembership});
        settle(tablet, server);
        EXPECT_EQ(tablet.opened.size(), 1U);

        server.take(server.session.revoke(1, {ErrorCode::NotAllowed, {}}));
        settle(tablet, server);
        ASSERT_EQ(tablet.refused.size(), 2U);
        EXPECT_EQ(tablet.refused[1].error.code, ErrorCode::NotAllowed);
        EXPECT_TRUE(server.session.revoke(1, {ErrorCode::NotAllowed, {}}).empty());
        tablet.receive(Refused{5, 999, "a reason of a newer server"});
        tablet.answerAll();
        EXPECT_EQ(tablet.refused.back().error.code, ErrorCode::ServerRefused);
    }

    TEST_F(Handshake, RefusesAnAnswerThatWasNotAskedFor)
    {
        shakeHands(tablet, server);
        tablet.open(1, kSpace, {log::kMembership});
        tablet.receive(Opened{1, {{kAudience, {}}}});
        EXPECT_EQ(tablet.state(), "bad-message") << "an audience that was not asked for";
    }

    TEST_F(Handshake, RefusesChangesThatDoNotFit)
    {
        const auto tryRun = [&](const log::Run& run, std::uint32_t stream = 1) {
            tablet = Peer(Side::Initiator, 1);
            server = Peer(Side::Responder, 2);
            begin();
            server.receive(Changes{stream, run});
            server.answerAll();
            return server.state();
        };
        const log::Run good{{kAudience, tablet.keys.id()}, 1, {{{1}, {2}}}, {}};
        EXPECT_EQ(tryRun(good), "open");
        auto run = good;
        run.chain.audience = idFrom<AudienceId>(0x77);
        EXPECT_EQ(tryRun(run), "not-allowed") << "an audience that was not opened";
        run = good;
        run.changes.clear();
        EXPECT_EQ(tryRun(run), "bad-message");
        run = good;
        run.first = 0;
        EXPECT_EQ(tryRun(run), "bad-message");
        run = good;
        run.first = 5;
        EXPECT_EQ(tryRun(run), "broken-chain") << "what the store refuses ends it";
        run = good;
        run.first = ~std::uint64_t{0};
        run.changes.push_back(run.changes[0]);
        EXPECT_EQ(tryRun(run), "bad-message") << "numbers that begin again at zero";
    }

    TEST_F(Handshake, RefusesAnAcknowledgementOfWhatWasNotSent)
    {
        begin();
        const log::ChainId chain{kAudience, tablet.keys.id()};
        tablet.write(kSpace, chain);
        settle(tablet, server);
        EXPECT_EQ((tablet.durableThere[{kSpace, chain}]), 1U);
        tablet.receive(Durable{1, chain, 1});
        EXPECT_EQ(tablet.state(), "open") << "said twice is no harm";
        tablet.receive(Durable{1, chain, 2});
        tablet.answerAll();
        EXPECT_EQ(tablet.state(), "bad-message");
        EXPECT_EQ((tablet.durableThere[{kSpace, chain}]), 1U);
    }

    // Who says to have more of our own chain than there is would make what we write later look
    // sent.
    TEST_F(Handshake, CountsNothingAsDeliveredThatIsNotThere)
    {
        const log::ChainId chain{kAudience, tablet.keys.id()};
        tablet.write(kSpace, chain);
        shakeHands(tablet, server);
        tablet.open(1, kSpace, {kAudience});
        tablet.receive(Opened{1, {{kAudience, {{tablet.keys.id(), 1000}}}}});
        tablet.answerAll();
        EXPECT_EQ((tablet.durableThere[{kSpace, chain}]), 1U);
    }

    TEST_F(Handshake, RefusesAnAbsurdAmountOfCredit)
    {
        begin();
        auto other = ready(Side::Initiator);
        other.receive(Credit{kCreditBytes});
        EXPECT_EQ(other.state(), "open");
        other.receive(Credit{~std::uint64_t{0}});
        EXPECT_EQ(other.state(), "bad-message");
        for (int i = 0; i < 100 && tablet.state() == "open"; ++i)
            tablet.receive(Credit{kCreditBytes});
        EXPECT_EQ(tablet.state(), "bad-message");
    }

}
}
