// SPDX-License-Identifier: Apache-2.0
//
// Aim: photos arrive whole or not at all, go on where they were after a break, never hold up what people
// write, and are given to nobody who may not have them; words of what has reached whom come through.
// Method: two sessions over a link in memory, as session_flow_test.cpp; forged messages by hand.
#include "blob_maker.h"
#include "session_peer.h"

#include <algorithm>

namespace alongside::test {
namespace {

    using namespace sync;
    using Side = Session::Side;

    const SpaceId kSpace = idFrom<SpaceId>(0x61);
    const AudienceId kAudience = idFrom<AudienceId>(0x62);
    const AudienceId kOther = idFrom<AudienceId>(0x63);

    class Blobs : public ::testing::Test {
    protected:
        void SetUp() override
        {
            server.write(kSpace, {log::kMembership, server.keys.id()});
            shakeHands(tablet, server);
            tablet.open(1, kSpace, {log::kMembership, kAudience});
            settle(tablet, server);
        }
        static void give(Peer& to, const log::BlobPlace& at, const MadeBlob& blob)
        {
            auto& there = to.blobs[at];
            there.chunks = blob.chunks;
            for (std::uint32_t i = 0; i < blob.sealed.size(); ++i)
                there.here[i] = blob.sealed[i];
        }
        [[nodiscard]] static bool isWhole(const Peer& at, const log::BlobPlace& which)
        {
            const auto it = at.blobs.find(which);
            return it != at.blobs.end() && !it->second.chunks.empty()
                && it->second.here.size() == it->second.chunks.size();
        }
        void offer() { tablet.take(tablet.session.offerBlob(1, place, blob.chunks)); }
        [[nodiscard]] std::string afterForged(const Message& message)
        {
            server.receive(message);
            server.answerAll();
            return server.state();
        }

        Peer tablet{Side::Initiator, 1};
        Peer server{Side::Responder, 2};
        MadeBlob blob = blobOf({1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
        log::BlobPlace place{kAudience, blob.id};
    };

    TEST_F(Blobs, ThatTheOtherSideLacksAreSentWhole)
    {
        give(tablet, place, blob);
        server.take(server.session.tellLacking(1, {place, {kOther, blob.id}}));
        settle(tablet, server);
        ASSERT_EQ(tablet.lacking.size(), 1U);
        EXPECT_EQ(tablet.lacking[0].blobs, std::vector{place})
            << "nothing is said of an audience that is not open";
        offer();
        settle(tablet, server);
        EXPECT_TRUE(isWhole(server, place));
        EXPECT_EQ(server.arrived, std::vector{place});
        EXPECT_EQ(tablet.wholeThere, std::vector{place});
        EXPECT_EQ(tablet.chunksFetched, 10);
        offer();
        settle(tablet, server);
        EXPECT_EQ(tablet.chunksFetched, 10) << "what is there is not sent again";
        EXPECT_EQ(tablet.wholeThere.size(), 2U);
    }

    TEST_F(Blobs, ManyThatAreLackingAreNamedInSeveralMessages)
    {
        std::vector<log::BlobPlace> all;
        for (std::uint16_t i = 0; i < 2 * kBlobsNamedMax + 88; ++i) {
            log::BlobId id;
            id.bytes[0] = static_cast<std::uint8_t>(i >> 8U);
            id.bytes[1] = static_cast<std::uint8_t>(i);
            all.push_back({kAudience, id});
        }
        server.take(server.session.tellLacking(1, all));
        settle(tablet, server);
        std::vector<log::BlobPlace> told;
        for (const auto& some : tablet.lacking)
            told.insert(told.end(), some.blobs.begin(), some.blobs.end());
        EXPECT_EQ(tablet.lacking.size(), 3U);
        EXPECT_EQ(told, all);
    }

    TEST_F(Blobs, ThatAreWantedComeWhole)
    {
        give(server, place, blob);
        tablet.take(tablet.session.wantBlob(1, place));
        settle(tablet, server);
        EXPECT_TRUE(isWhole(tablet, place));
        EXPECT_EQ(tablet.arrived, std::vector{place});
        const log::BlobPlace missing{kAudience, idFrom<BlobId>(9)};
        tablet.take(tablet.session.wantBlob(1, missing));
        settle(tablet, server);
        ASSERT_EQ(tablet.blobsRefused.size(), 1U);
        EXPECT_EQ(tablet.blobsRefused[0].error.code, ErrorCode::NotFound);
        EXPECT_EQ(tablet.state(), "open");
    }

    TEST_F(Blobs, GoOnAfterABreakWithWhatIsStillLacking)
    {
        give(tablet, place, blob);
        offer();
        while (server.blobs[place].here.size() < 6)
            ASSERT_TRUE(deliver(tablet, server) || deliver(server, tablet) || tablet.answerOne()
                || server.answerOne());
        Peer next{Side::Initiator, 1};
        Peer again{Side::Responder, 2};
        next.logs = tablet.logs;
        again.logs = server.logs;
        again.blobs = server.blobs;
        give(next, place, blob);
        shakeHands(next, again);
        next.open(1, kSpace, {log::kMembership, kAudience});
        settle(next, again);
        next.take(next.session.offerBlob(1, place, blob.chunks));
        settle(next, again);
        EXPECT_TRUE(isWhole(again, place));
        EXPECT_LE(next.chunksFetched, 4);
    }

    TEST_F(Blobs, NeverHoldUpWhatPeopleWrite)
    {
        give(tablet, place, blob);
        offer();
        // As far as the server asking for chunks; then somebody writes.
        while (tablet.todo.empty())
            ASSERT_TRUE(deliver(tablet, server) || deliver(server, tablet) || server.answerOne());
        const log::ChainId mine{kAudience, tablet.keys.id()};
        tablet.write(kSpace, mine);
        tablet.answerAll();
        const auto sent = tablet.sent();
        const auto isChunk
            = [](const Message& message) { return std::holds_alternative<Chunk>(message); };
        const auto isChange
            = [](const Message& message) { return std::holds_alternative<Changes>(message); };
        const auto change = std::find_if(sent.begin(), sent.end(), isChange);
        ASSERT_NE(change, sent.end());
        EXPECT_LE(std::count_if(sent.begin(), change, isChunk), 1)
            << "at most the one that was being read";
        settle(tablet, server);
        EXPECT_TRUE(isWhole(server, place));
        EXPECT_EQ(server.logs[kSpace][mine].size(), 1U);
    }

    TEST_F(Blobs, ThatAreNotTakenEndAloneAndSayWhy)
    {
        give(tablet, place, blob);
        server.refusesBlobs = Error{ErrorCode::QuotaReached, "no room"};
        offer();
        settle(tablet, server);
        ASSERT_EQ(tablet.blobsRefused.size(), 1U);
        EXPECT_EQ(tablet.blobsRefused[0].error, *server.refusesBlobs);
        server.refusesBlobs.reset();
        server.refusesChunks = Error{ErrorCode::StorageFull, {}};
        offer();
        settle(tablet, server);
        EXPECT_EQ(tablet.blobsRefused.back().error.code, ErrorCode::StorageFull);
        server.refusesChunks.reset();
        offer();
        settle(tablet, server);
        EXPECT_TRUE(isWhole(server, place));
        EXPECT_EQ(tablet.state(), "open");
    }

    TEST_F(Blobs, OfAnAudienceThatSomebodyIsOutOfAreNotThere)
    {
        give(server, place, blob);
        give(server, {kOther, blob.id}, blob);
        tablet.take(tablet.session.wantBlob(1, place));
        settle(tablet, server);
        // What a tablet would not ask for by itself.
        server.receive(BlobWanted{1, {kOther, blob.id}});
        settle(tablet, server);
        EXPECT_FALSE(isWhole(tablet, {kOther, blob.id}));
        const auto before = server.chunksFetched;
        server.receive(ChunksWanted{1, {kOther, blob.id}, {0}});
        settle(tablet, server);
        EXPECT_EQ(server.chunksFetched, before);
        EXPECT_EQ(server.state(), "open");
        // … and somebody who goes out while it comes.
        Peer late{Side::Initiator, 3};
        Peer hub{Side::Responder, 4};
        give(hub, place, blob);
        shakeHands(late, hub);
        late.open(1, kSpace, {log::kMembership, kAudience});
        settle(late, hub);
        late.take(late.session.wantBlob(1, place));
        while (late.blobs[place].here.size() < 2)
            ASSERT_TRUE(
                deliver(late, hub) || deliver(hub, late) || late.answerOne() || hub.answerOne());
        hub.session.narrow(1, {log::kMembership});
        settle(late, hub);
        EXPECT_FALSE(isWhole(late, place));
    }

    TEST_F(Blobs, AreNotBelieved)
    {
        EXPECT_EQ(
            afterForged(BlobIs{1, {kAudience, idFrom<BlobId>(5)}, blob.chunks}), "bad-message");
    }

    TEST_F(Blobs, ListsOfNothingOrTooMuchAreRefused)
    {
        EXPECT_EQ(afterForged(BlobIs{1, {kAudience, log::blobIdOf({})}, {}}), "bad-message");
    }

    TEST_F(Blobs, ListsThatAreTooLongAreRefused)
    {
        const std::vector<ChunkId> many(log::kChunksInBlobMax + 1);
        EXPECT_EQ(afterForged(BlobIs{1, {kAudience, log::blobIdOf(many)}, many}), "bad-message");
    }

    TEST_F(Blobs, ChunksThatAreNotWhatWasAskedForAreRefused)
    {
        offer();
        ASSERT_TRUE(deliver(tablet, server));
        server.answerAll();
        EXPECT_EQ(afterForged(Chunk{1, place, 0, blob.sealed[1]}), "bad-message");
    }

    TEST_F(Blobs, ChunksThatWereNotAskedForAreRefused)
    {
        offer();
        ASSERT_TRUE(deliver(tablet, server));
        server.answerAll();
        EXPECT_EQ(afterForged(Chunk{1, place, 9, blob.sealed[9]}), "bad-message");
    }

    TEST_F(Blobs, NobodyAsksForMoreAtOnceThanThereMayBe)
    {
        give(server, place, blob);
        std::string state = "open";
        for (int i = 0; i < 100 && state == "open"; ++i) {
            server.receive(ChunksWanted{1, place, std::vector<std::uint32_t>(10, 1)});
            state = server.state();
        }
        EXPECT_EQ(state, "bad-message");
    }

    TEST_F(Blobs, OffersBeyondThoseThatMayComeAtOnceWait)
    {
        for (std::uint8_t i = 1; i <= kBlobsArrivingMax + 1; ++i) {
            const auto other = blobOf({i, 100});
            tablet.take(tablet.session.offerBlob(1, {kAudience, other.id}, other.chunks));
            ASSERT_TRUE(deliver(tablet, server));
            server.answerAll();
        }
        settle(tablet, server);
        ASSERT_GE(tablet.blobsRefused.size(), 1U);
        EXPECT_EQ(tablet.blobsRefused[0].error.code, ErrorCode::ServerBusy);
    }

    TEST_F(Blobs, OnesWhoKnowOfNoneAreToldOfNone)
    {
        Peer old{Side::Initiator, 5};
        Peer hub{Side::Responder, 6};
        old.connect();
        hub.connect();
        hub.receive(Hello{kProtocolMin, kProtocolWithEndings, "old", idFrom<Nonce>(5)});
        EXPECT_FALSE(hub.session.knowsBlobs());
        hub.outbox.clear();
        hub.take(hub.session.tellLacking(1, {place}));
        hub.take(hub.session.tellWhole(1, place));
        hub.take(hub.session.sendReaches(1, 1, {}));
        EXPECT_TRUE(hub.outbox.empty());
    }

    TEST_F(Blobs, WordsOfWhatHasReachedWhomComeBeforeTheEnd)
    {
        const log::ChainId mine{kAudience, tablet.keys.id()};
        const auto reach = log::signReach(server.keys, kSpace, mine, 3, 77);
        EXPECT_TRUE(log::isSignedBy(server.keys.publicKeys().signing, kSpace, reach));
        tablet.even.clear();
        tablet.take(tablet.session.askForReaches(1, 5));
        EXPECT_FALSE(tablet.session.isEven(1)) << "not before it is answered";
        settle(tablet, server);
        ASSERT_EQ(server.reachesAsked.size(), 1U);
        EXPECT_EQ(server.reachesAsked[0].number, 5);
        server.take(server.session.sendReaches(1, 9, {reach}));
        settle(tablet, server);
        EXPECT_TRUE(tablet.session.isEven(1));
        ASSERT_EQ(tablet.reaches.size(), 1U);
        EXPECT_EQ(tablet.reaches[0].number, 9);
        EXPECT_EQ(tablet.reaches[0].reaches, std::vector{reach});
        tablet.take(tablet.session.sendReaches(1, 0, {reach}));
        settle(tablet, server);
        EXPECT_EQ(server.reaches.at(0).reaches.size(), 1U);
        EXPECT_EQ(
            afterForged(Reaches{1, 0, std::vector<log::Reach>(kReachesMax + 1)}), "bad-message");
    }

    TEST(Reach, IsOfOneDeviceChainNumberAndMomentOnly)
    {
        const auto keys = keysFrom(1);
        const log::ChainId chain{kAudience, keysFrom(2).id()};
        const auto reach = log::signReach(keys, kSpace, chain, 3, 77);
        const auto key = keys.publicKeys().signing;
        auto other = reach;
        other.seq = 4;
        EXPECT_FALSE(log::isSignedBy(key, kSpace, other));
        other = reach;
        other.at = 78;
        EXPECT_FALSE(log::isSignedBy(key, kSpace, other));
        other = reach;
        other.chain.audience = kOther;
        EXPECT_FALSE(log::isSignedBy(key, kSpace, other));
        EXPECT_FALSE(log::isSignedBy(key, idFrom<SpaceId>(0x99), reach));
        EXPECT_FALSE(log::isSignedBy(keysFrom(2).publicKeys().signing, kSpace, reach));
    }

}
}
