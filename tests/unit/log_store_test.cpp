// SPDX-License-Identifier: Apache-2.0
//
// Aim: what a server's store promises holds for both kinds of it: what fits is kept and given back,
// what does not fit is refused and leaves nothing behind, what was erased does not come back.
// Method: one suite, run over SQLite and over PostgreSQL; chains made by hand; rows altered behind the
// store's back.
#include "log_store_harness.h"

namespace alongside::test {
namespace {

    using Outcomes = std::vector<std::string>;

    class LogStoreTest : public LogStoreHarness, public ::testing::WithParamInterface<StoreKind> {
    protected:
        LogStoreTest()
            : LogStoreHarness(GetParam())
        {
        }
        std::optional<log::Run> all(std::uint64_t after = 0)
        {
            return must(store->runAfter(space, words.id(), after, 1 << 20));
        }
        std::vector<std::string> problems() { return store->check().problems; }
        // Says so many things to everyone, and hands them in as one run.
        void write(int count)
        {
            const auto first = words.size() + 1;
            for (int i = 0; i < count; ++i)
                words.add(payloadSaying("sentence " + std::to_string(words.size() + 1)));
            EXPECT_EQ(commit(writeOf(words, first, words.size(), *founder)),
                "ok: " + std::to_string(count) + " new");
        }
        log::SnapshotHeader snapshotHeader(std::uint64_t seq, std::vector<Bytes> pieces)
        {
            log::SnapshotHeader header;
            header.audience = everyone;
            header.by = founder->id();
            header.chains = {{founder->id(), words.tip(seq), {}}};
            for (const auto& piece : pieces)
                header.pieces.push_back(log::snapshotPieceHash(piece));
            return header;
        }
        log::SignedSnapshot signedOf(const log::SnapshotHeader& header)
        {
            return log::signSnapshot(founder->keys, space, header);
        }
        std::uint64_t bytesOfRuns()
        {
            std::uint64_t bytes = 0;
            for (const auto& [chain, seq] : must(store->version(space))) {
                const auto run = must(store->runAfter(space, chain, 0, 1 << 20));
                for (const auto& change : run->changes)
                    bytes += change.header.size() + change.payload.size();
            }
            return bytes;
        }
        bool hasSnapshot() { return must(store->snapshot(space, everyone)).has_value(); }
    };

    TEST_P(LogStoreTest, FoundsASpaceWithATokenAndUsesItUp)
    {
        EXPECT_FALSE(must(store->membership(space)).isFounded());
        EXPECT_TRUE(must(store->version(space)).empty());
        auto write = founding();
        write.hostingToken = invite(1);
        EXPECT_EQ(outcome(store->checkInvitation(*write.hostingToken, kToday)), "ok");
        EXPECT_EQ(commit(write), "ok: 1 new");
        EXPECT_TRUE(must(store->membership(space)).isFounded());
        EXPECT_EQ(must(store->membership(space)).changes(), 1U);
        EXPECT_EQ(
            outcome(store->checkInvitation(*write.hostingToken, kToday)), "invitation-used-up");
        EXPECT_EQ(commit(write), "invitation-used-up");
    }

    TEST_P(LogStoreTest, KeepsATokenWhoseFoundingDoesNotCheckOut)
    {
        auto write = founding();
        write.hostingToken = invite(1);
        write.run.seal.bytes[0] ^= 1;
        EXPECT_EQ(commit(write), "bad-signature");
        EXPECT_EQ(outcome(store->checkInvitation(*write.hostingToken, kToday)), "ok");
        EXPECT_TRUE(must(store->version(space)).empty());
    }

    TEST_P(LogStoreTest, ChecksInvitations)
    {
        const auto token = invite(2);
        EXPECT_EQ(outcome(store->checkInvitation(Bytes(16, 9), kToday)), "invitation-invalid");
        EXPECT_EQ(outcome(store->checkInvitation(token, kToday + 1000)), "ok");
        EXPECT_EQ(outcome(store->checkInvitation(token, kToday + 1001)), "invitation-expired");
        auto write = founding();
        write.hostingToken = Bytes(16, 9);
        EXPECT_EQ(commit(write), "invitation-used-up") << "nobody made this one";
    }

    TEST_P(LogStoreTest, GivesBackWhatItTookInRunsThatEndWithASeal)
    {
        commitFounding();
        write(3);
        write(2);
        EXPECT_EQ(
            must(store->version(space)), (log::Version{{founder->chain.id(), 1}, {words.id(), 5}}));
        EXPECT_EQ(all(), words.run(1, 5));
        EXPECT_EQ(all(3), words.run(4, 5));
        EXPECT_EQ(must(store->runAfter(space, words.id(), 0, 1)), words.run(1, 3))
            << "up to the first seal, however long that is";
        EXPECT_EQ(all(5), std::nullopt);
        EXPECT_EQ(must(store->runAfter(idFrom<SpaceId>(9), words.id(), 0, 1000)), std::nullopt);
        reopen();
        EXPECT_EQ(all(), words.run(1, 5));
        EXPECT_TRUE(must(store->membership(space)).isFounded());
        write(1);
        EXPECT_EQ(must(store->version(space)).at(words.id()), 6U);
        EXPECT_EQ(problems(), Outcomes{});
    }

    TEST_P(LogStoreTest, PassesOverWhatIsThereAlreadyAndTakesTheRest)
    {
        commitFounding();
        write(3);
        EXPECT_EQ(commit(writeOf(words, 1, 3, *founder)), "ok: 0 new");
        EXPECT_EQ(commit(writeOf(words, 2, 2, *founder)), "ok: 0 new");
        words.add(payloadSaying("four")).add(payloadSaying("five"));
        EXPECT_EQ(commit(writeOf(words, 2, 5, *founder)), "ok: 2 new");
        EXPECT_EQ(all(), words.run(1, 5));
        EXPECT_EQ(problems(), Outcomes{});
    }

    TEST_P(LogStoreTest, RefusesASecondChangeUnderOneNumber)
    {
        commitFounding();
        ChainMaker other(space, everyone, keysFrom(1));
        other.add(payloadSaying("another first")).add(payloadSaying("and a second"));
        write(3);
        EXPECT_EQ(commit(writeOf(other, 1, 2, *founder)), "forked-chain");
        EXPECT_EQ(commit(writeOf(other, 2, 2, *founder)), "bad-signature")
            << "its seal is over another history";
        EXPECT_EQ(all(), words.run(1, 3));
    }

    TEST_P(LogStoreTest, RefusesWhatDoesNotContinueTheChain)
    {
        commitFounding();
        write(2);
        words.add(payloadSaying("three")).add(payloadSaying("four"));
        EXPECT_EQ(commit(writeOf(words, 4, 4, *founder)), "broken-chain");
        auto none = writeOf(words, 3, 3, *founder);
        none.run.first = 0;
        EXPECT_EQ(commit(none), "broken-chain");
        auto altered = writeOf(words, 3, 4, *founder);
        altered.run.changes[0].payload = payloadSaying("other words");
        EXPECT_EQ(commit(altered), "bad-signature");
        auto others = writeOf(words, 3, 4, *founder);
        others.key = keysFrom(7).publicKeys().signing;
        EXPECT_EQ(commit(others), "bad-signature");
        auto empty = writeOf(words, 3, 4, *founder);
        empty.run.changes.clear();
        EXPECT_EQ(commit(empty), "limit-exceeded");
        EXPECT_EQ(must(store->version(space)).at(words.id()), 2U);
        EXPECT_EQ(commit(writeOf(words, 3, 4, *founder)), "ok: 2 new");
        EXPECT_EQ(problems(), Outcomes{});
    }

    TEST_P(LogStoreTest, LetsOneRunOfManyFailAlone)
    {
        commitFounding();
        ChainMaker own(space, log::justMeOf(space, founder->member), keysFrom(1));
        own.add(payloadSaying("for me"));
        words.add(payloadSaying("one")).add(payloadSaying("two")).add(payloadSaying("three"));
        auto bad = writeOf(words, 2, 2, *founder);
        bad.run.seal.bytes[0] ^= 1;
        EXPECT_EQ(commit(std::vector{writeOf(words, 1, 1, *founder), bad,
                      writeOf(words, 3, 3, *founder), writeOf(own, 1, 1, *founder),
                      writeOf(words, 1, 2, *founder), writeOf(words, 3, 3, *founder)}),
            (Outcomes{"ok: 1 new", "bad-signature", "broken-chain", "ok: 1 new", "ok: 1 new",
                "ok: 1 new"}))
            << "each continues what those before it in the same transaction left";
        EXPECT_EQ(all(), words.run(1, 3));
        EXPECT_EQ(problems(), Outcomes{});
    }

    TEST_P(LogStoreTest, ErasesWhatIsThereForGood)
    {
        commitFounding();
        words.add(payloadSaying("a secret")).add(payloadSaying("no secret"));
        EXPECT_EQ(commit(writeOf(words, 1, 2, *founder)), "ok: 2 new");
        ASSERT_TRUE(says(all(), "a secret"));
        EXPECT_EQ(commit(erasing(*founder, {founder->id(), 1, 0})), "ok: 1 new");
        EXPECT_FALSE(says(all(), "a secret"));
        EXPECT_TRUE(says(all(), "no secret"));
        EXPECT_EQ(commit(writeOf(words, 1, 3, *founder)), "ok: 0 new")
            << "the chain still verifies";
        EXPECT_FALSE(says(all(), "a secret")) << "also when it is sent again";
        EXPECT_EQ(problems(), Outcomes{});
        reopen();
        EXPECT_FALSE(says(all(), "a secret"));
    }

    TEST_P(LogStoreTest, ErasesWhatComesAfterTheErasure)
    {
        commitFounding();
        ChainMaker theirs(space, everyone, keysFrom(2));
        theirs.add(payloadSaying("harmless")).add(payloadSaying("a secret"));
        auto& dev = joined(2);
        EXPECT_EQ(commit(std::vector{
                      writeOf(founder->chain, 2, 2, *founder), writeOf(dev.chain, 1, 1, dev)}),
            (Outcomes{"ok: 1 new", "ok: 1 new"}));
        EXPECT_EQ(commit(erasing(*founder, {dev.id(), 2, 0})), "ok: 1 new");
        EXPECT_EQ(commit(writeOf(theirs, 1, 2, dev)), "ok: 2 new");
        const auto run = must(store->runAfter(space, theirs.id(), 0, 1 << 20));
        EXPECT_TRUE(says(run, "harmless"));
        EXPECT_FALSE(says(run, "a secret"));
        EXPECT_EQ(problems(), Outcomes{});
    }

    TEST_P(LogStoreTest, ErasesWhatComesInTheSameTransactionAndNothingForARunThatFails)
    {
        commitFounding();
        words.add(payloadSaying("a secret"));
        const auto first = writeOf(words, 1, 1, *founder);
        auto bad = erasing(*founder, {founder->id(), 1, 0});
        const auto good = bad;
        bad.run.seal.bytes[0] ^= 1;
        EXPECT_EQ(commit(std::vector{first, bad}), (Outcomes{"ok: 1 new", "bad-signature"}));
        EXPECT_TRUE(says(all(), "a secret"));
        words.add(payloadSaying("another secret"));
        auto third = writeOf(words, 3, 3, *founder);
        third.erasures.push_back({everyone, {founder->id(), 3, 0}, founder->id(), 3, kToday});
        EXPECT_EQ(commit(std::vector{good, third}), (Outcomes{"ok: 1 new", "ok: 1 new"}));
        EXPECT_FALSE(says(all(), "a secret"));
        EXPECT_FALSE(says(all(), "another secret"));
        EXPECT_EQ(problems(), Outcomes{});
    }

    TEST_P(LogStoreTest, TakesASnapshotPieceByPiece)
    {
        commitFounding();
        write(3);
        const std::vector<Bytes> pieces{Bytes(10, 1), Bytes(20, 2)};
        const auto snapshot = signedOf(snapshotHeader(2, pieces));
        const auto add = [&](std::uint32_t number, const Bytes& piece) {
            return outcome(store->addSnapshotPiece(space, everyone, number, piece));
        };
        EXPECT_EQ(add(0, pieces[0]), "bad-message") << "nobody began one";
        EXPECT_EQ(must(store->beginSnapshot(space, everyone, snapshot)), 0U);
        EXPECT_EQ(add(1, pieces[1]), "bad-message") << "not the next";
        EXPECT_EQ(add(0, pieces[1]), "bad-message") << "not this one";
        EXPECT_EQ(add(0, pieces[0]), "ok");
        EXPECT_FALSE(hasSnapshot());
        reopen();
        EXPECT_EQ(must(store->beginSnapshot(space, everyone, snapshot)), 1U) << "it goes on";
        EXPECT_EQ(add(1, pieces[1]), "ok");
        EXPECT_EQ(must(store->snapshot(space, everyone)), snapshot);
        EXPECT_EQ(must(store->snapshotPiece(space, everyone, 1)), pieces[1]);
        EXPECT_EQ(must(store->snapshotPiece(space, everyone, 2)), std::nullopt);
        EXPECT_EQ(add(2, pieces[1]), "bad-message") << "nothing is arriving any more";
        // Another one takes its place when it is whole, and not before.
        const auto second = signedOf(snapshotHeader(3, {Bytes(5, 5)}));
        EXPECT_EQ(must(store->beginSnapshot(space, everyone, second)), 0U);
        EXPECT_EQ(must(store->snapshot(space, everyone)), snapshot);
        EXPECT_EQ(add(0, Bytes(5, 5)), "ok");
        EXPECT_EQ(must(store->snapshot(space, everyone)), second);
        EXPECT_EQ(must(store->snapshotPiece(space, everyone, 1)), std::nullopt);
    }

    TEST_P(LogStoreTest, DropsSnapshotsWhenSomethingIsErased)
    {
        commitFounding();
        write(3);
        const auto header = snapshotHeader(2, {Bytes(10, 1)});
        EXPECT_TRUE(must(store->snapshotFits(space, header)));
        auto wrong = header;
        wrong.chains[0].tip.hash.bytes[0] ^= 1;
        EXPECT_FALSE(must(store->snapshotFits(space, wrong)));
        wrong = header;
        wrong.chains[0].tip.seq = 9;
        EXPECT_FALSE(must(store->snapshotFits(space, wrong)));
        must(store->beginSnapshot(space, everyone, signedOf(header)));
        must(store->addSnapshotPiece(space, everyone, 0, Bytes(10, 1)));
        must(store->beginSnapshot(space, everyone, signedOf(snapshotHeader(3, {Bytes(5, 5)}))));
        ASSERT_TRUE(hasSnapshot());
        EXPECT_EQ(commit(erasing(*founder, {founder->id(), 1, 0})), "ok: 1 new");
        EXPECT_FALSE(hasSnapshot());
        EXPECT_EQ(must(store->snapshotPiece(space, everyone, 0)), std::nullopt);
        EXPECT_EQ(outcome(store->addSnapshotPiece(space, everyone, 0, Bytes(5, 5))), "bad-message")
            << "what was arriving is gone too";
        EXPECT_FALSE(must(store->snapshotFits(space, header))) << "it does not know of the erasure";
        EXPECT_TRUE(must(store->snapshotFits(space, snapshotHeader(4, {Bytes(5, 5)}))));
    }

    TEST_P(LogStoreTest, CountsWhatItKeeps)
    {
        EXPECT_EQ(must(store->bytesOf(space)), 0U);
        commitFounding();
        write(3);
        const auto bytes = must(store->bytesOf(space));
        EXPECT_EQ(bytes, bytesOfRuns());
        EXPECT_EQ(commit(writeOf(words, 1, 3, *founder)), "ok: 0 new");
        EXPECT_EQ(must(store->bytesOf(space)), bytes);
        const std::vector<Bytes> pieces{Bytes(10, 1), Bytes(20, 2)};
        must(store->beginSnapshot(space, everyone, signedOf(snapshotHeader(2, pieces))));
        must(store->addSnapshotPiece(space, everyone, 0, pieces[0]));
        EXPECT_EQ(must(store->bytesOf(space)), bytes + 10);
        must(store->addSnapshotPiece(space, everyone, 1, pieces[1]));
        EXPECT_EQ(must(store->bytesOf(space)), bytes + 30);
        EXPECT_EQ(problems(), Outcomes{});
        EXPECT_EQ(commit(erasing(*founder, {founder->id(), 1, 0})), "ok: 1 new");
        EXPECT_EQ(must(store->bytesOf(space)), bytesOfRuns()) << "snapshots and words are gone";
        EXPECT_EQ(problems(), Outcomes{});

        const auto stats = must(store->stats(5));
        EXPECT_EQ(stats.spaces, 1U);
        EXPECT_EQ(stats.members, 1U);
        EXPECT_EQ(stats.changes, 5U);
        EXPECT_EQ(stats.bytes, bytesOfRuns());
        EXPECT_GT(stats.fileBytes, stats.bytes);
        ASSERT_EQ(stats.biggest.size(), 1U);
        EXPECT_EQ(stats.biggest[0].space, space);
        EXPECT_EQ(stats.biggest[0].changes, 5U);
        EXPECT_TRUE(must(store->stats(0)).biggest.empty());
        EXPECT_EQ(must(store->spacesLike(space.hex().substr(0, 8), 2)), std::vector{space});
        EXPECT_TRUE(must(store->spacesLike("00000000", 2)).empty());
    }

    TEST_P(LogStoreTest, CheckFindsACountThatIsWrong)
    {
        commitFounding();
        place.alter("UPDATE usage SET bytes = bytes + 1");
        ASSERT_EQ(problems().size(), 1U);
        EXPECT_NE(problems()[0].find("count of its bytes"), std::string::npos) << problems()[0];
    }

    TEST_P(LogStoreTest, ErasesASpaceAndRefusesWhatComesForIt)
    {
        commitFounding();
        write(3);
        EXPECT_EQ(outcome(store->erase(idFrom<SpaceId>(9), kToday)), "not-found");
        const auto number = must(store->erase(space, kToday));
        EXPECT_TRUE(must(store->version(space)).empty());
        EXPECT_FALSE(must(store->membership(space)).isFounded());
        EXPECT_EQ(must(store->bytesOf(space)), 0U);
        EXPECT_EQ(must(store->stats(5)).spaces, 0U);
        const auto erased = must(store->erasedAfter(0));
        ASSERT_EQ(erased.size(), 1U);
        EXPECT_EQ(erased[0].number, number);
        EXPECT_EQ(erased[0].spaceHash, server::hashErased(space));
        EXPECT_TRUE(must(store->erasedAfter(number)).empty());
        EXPECT_EQ(must(store->erase(space, kToday)), number) << "once more changes nothing";

        words.add(payloadSaying("four"));
        EXPECT_EQ(commit(writeOf(words, 4, 4, *founder)), "not-on-server");
        EXPECT_EQ(commit(founding()), "not-on-server");
        EXPECT_EQ(outcome(store->beginSnapshot(
                      space, everyone, signedOf(snapshotHeader(2, {Bytes(10, 1)})))),
            "not-on-server");
        reopen();
        EXPECT_EQ(commit(writeOf(words, 1, 4, *founder)), "not-on-server");
        EXPECT_EQ(must(store->bytesOf(space)), 0U);
        must(store->confirmErased(number));
        EXPECT_TRUE(must(store->isErasedConfirmed(number)));
        EXPECT_EQ(problems(), Outcomes{});
    }

    TEST_P(LogStoreTest, AnErasedSpaceIsFoundedAnewWithATokenAndErasedAgain)
    {
        commitFounding();
        write(3);
        auto older = founding();
        older.hostingToken = invite(5, 7);
        const auto number = must(store->erase(space, kToday));
        EXPECT_EQ(commit(older), "not-on-server") << "it does not come back by what somebody kept";
        EXPECT_EQ(
            outcome(store->checkFounding(space, *older.hostingToken, kToday)), "not-on-server");
        EXPECT_EQ(
            outcome(store->checkFounding(idFrom<SpaceId>(9), *older.hostingToken, kToday)), "ok");
        auto bad = founding();
        bad.hostingToken = invite(2);
        EXPECT_EQ(outcome(store->checkFounding(space, *bad.hostingToken, kToday)), "ok");
        EXPECT_EQ(outcome(store->checkFounding(space, Bytes(16, 9), kToday)), "not-on-server");
        const auto good = bad;
        bad.run.seal.bytes[0] ^= 1;
        EXPECT_EQ(commit(bad), "bad-signature");
        EXPECT_EQ(commit(founding()), "not-on-server") << "a founding that fails opens nothing";
        EXPECT_EQ(commit(std::vector{good, writeOf(words, 1, 2, *founder)}),
            (Outcomes{"ok: 1 new", "ok: 2 new"}));
        EXPECT_EQ(commit(writeOf(words, 3, 3, *founder)), "ok: 1 new");
        EXPECT_EQ(must(store->bytesOf(space)), bytesOfRuns());
        EXPECT_EQ(problems(), Outcomes{});
        const auto again = must(store->erase(space, kToday));
        EXPECT_GT(again, number);
        EXPECT_EQ(commit(writeOf(words, 1, 3, *founder)), "not-on-server");
        ASSERT_EQ(must(store->erasedAfter(number)).size(), 1U);
        EXPECT_EQ(must(store->bytesOf(space)), 0U);
    }

    TEST_P(LogStoreTest, KeepsNotes)
    {
        EXPECT_EQ(must(store->note("address")), std::nullopt);
        must(store->setNote("address", "one"));
        must(store->setNote("address", "two's \"own\"; --"));
        reopen();
        EXPECT_EQ(must(store->note("address")), "two's \"own\"; --");
    }

    TEST_P(LogStoreTest, KeepsTheLargestPayloadsAndNoLarger)
    {
        commitFounding();
        log::Payload payload;
        payload.edits.push_back({Bytes(700U << 10U, 1), Bytes(), {}});
        for (int i = 0; i < 12; ++i)
            words.add(payload.bytes());
        EXPECT_EQ(commit(writeOf(words, 1, 12, *founder)), "ok: 12 new");
        EXPECT_EQ(must(store->runAfter(space, words.id(), 0, 1000)), words.run(1, 12));
        payload.edits[0].structure.resize(log::kPayloadBytesMax + 1);
        words.add(payload.bytes());
        EXPECT_EQ(commit(writeOf(words, 13, 13, *founder)), "limit-exceeded");
        EXPECT_EQ(problems(), Outcomes{});
    }

    TEST_P(LogStoreTest, CheckFindsWhatWasAltered)
    {
        commitFounding();
        write(3);
        EXPECT_EQ(store->check().changes, 4U);
        EXPECT_EQ(store->check().spaces, 1U);
        ASSERT_EQ(problems(), Outcomes{});
        const std::string third = " WHERE seq = 3";
        place.alter("UPDATE change SET payload = header" + third);
        ASSERT_EQ(problems().size(), 1U);
        EXPECT_NE(problems()[0].find("change 3"), std::string::npos) << problems()[0];
    }

    TEST_P(LogStoreTest, CheckFindsWhatIsMissing)
    {
        commitFounding();
        write(3);
        place.alter("DELETE FROM change WHERE seq = 2");
        ASSERT_EQ(problems().size(), 1U);
        EXPECT_NE(problems()[0].find("change 3"), std::string::npos) << problems()[0];
    }

    TEST_P(LogStoreTest, CheckFindsASealThatIsAnothers)
    {
        commitFounding();
        write(1);
        write(1);
        place.alter("UPDATE change SET seal = (SELECT c.seal FROM change c "
                    "WHERE c.seq = 2) WHERE seq = 1");
        const auto found = problems();
        ASSERT_FALSE(found.empty());
        EXPECT_NE(found[0].find("seal over"), std::string::npos) << found[0];
    }

    INSTANTIATE_TEST_SUITE_P(Both, LogStoreTest,
        ::testing::Values(StoreKind::Sqlite, StoreKind::Postgres),
        [](const auto& one) { return one.param == StoreKind::Sqlite ? "Sqlite" : "Postgres"; });

}
}
