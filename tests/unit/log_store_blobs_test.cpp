// SPDX-License-Identifier: Apache-2.0
//
// Aim: both kinds of server's store keep photos as long as an edit names them, and how far what was said
// has reached, in one order; what does not fit is refused, and what they keep is counted and checked.
// Method: one suite, run over SQLite and over PostgreSQL; chunks made by hand; rows altered behind the
// store's back.
#include "blob_maker.h"
#include "log_store_harness.h"

namespace alongside::test {
namespace {

    using Outcomes = std::vector<std::string>;
    using Positions = std::vector<std::uint32_t>;
    using store::BlobPlace;

    class LogStoreBlobs : public LogStoreHarness, public ::testing::WithParamInterface<StoreKind> {
    protected:
        LogStoreBlobs()
            : LogStoreHarness(GetParam())
        {
            commitFounding();
        }
        std::vector<std::string> problems() { return store->check().problems; }
        void name(const std::vector<log::BlobUse>& uses)
        {
            words.addNaming(uses);
            EXPECT_EQ(commit(writeOf(words, words.size(), words.size(), *founder)), "ok: 1 new");
        }
        [[nodiscard]] BlobPlace placeOf(const MadeBlob& blob) const { return {everyone, blob.id}; }
        Positions begin(const MadeBlob& blob)
        {
            return must(store->beginBlob(space, placeOf(blob), blob.chunks));
        }
        std::string add(const MadeBlob& blob, std::uint32_t position)
        {
            const auto added
                = store->addChunk(space, placeOf(blob), position, blob.sealed.at(position));
            if (!added)
                return outcome(added);
            return *added ? "whole" : "more";
        }
        void addAll(const MadeBlob& blob)
        {
            for (const auto position : begin(blob))
                add(blob, position);
        }
        std::vector<BlobPlace> lacking(std::size_t most = 9)
        {
            return must(store->blobsLacking(space, {everyone, kOthers}, most));
        }
        bool isWhole(const MadeBlob& blob)
        {
            return must(store->blob(space, placeOf(blob))).has_value();
        }
        std::string erase(std::uint64_t seq, std::uint32_t edit = 0)
        {
            return commit(erasing(*founder, {founder->id(), seq, edit}));
        }
        log::Reach reach(std::uint8_t reader, std::uint64_t seq)
        {
            return log::signReach(
                keysFrom(reader), space, words.id(), seq, kToday + static_cast<TimeMs>(seq));
        }
        void reached(const std::vector<log::Reach>& reaches)
        {
            must(store->addReaches(space, reaches));
        }
        // Each as its place in order, and the reach.
        std::vector<std::pair<std::int64_t, log::Reach>> after(
            std::int64_t number, std::size_t most = 99)
        {
            std::vector<std::pair<std::int64_t, log::Reach>> found;
            for (const auto& one : must(store->reachesAfter(space, {founder->id()}, number, most)))
                found.emplace_back(one.number, one.reach);
            return found;
        }

        const AudienceId kOthers = idFrom<AudienceId>(9);
        const MadeBlob photo = blobOf({1, 2, 3});
        const MadeBlob sound = blobOf({3, 4});
    };

    TEST_P(LogStoreBlobs, TakesChunksInAnyOrderAndGoesOnAfterARestart)
    {
        EXPECT_EQ(outcome(store->beginBlob(space, placeOf(photo), photo.chunks)), "not-found");
        name({{0, photo.id}});
        EXPECT_EQ(lacking(), std::vector{placeOf(photo)});
        EXPECT_EQ(add(photo, 0), "not-found") << "named, and not begun";
        EXPECT_FALSE(isWhole(photo));
        EXPECT_EQ(begin(photo), (Positions{0, 1, 2}));
        EXPECT_EQ(add(photo, 1), "more");
        EXPECT_EQ(add(photo, 1), "more") << "it is here already";
        reopen();
        EXPECT_EQ(begin(photo), (Positions{0, 2}));
        EXPECT_EQ(add(photo, 2), "more");
        EXPECT_FALSE(isWhole(photo));
        EXPECT_EQ(lacking(), std::vector{placeOf(photo)});
        EXPECT_EQ(problems(), Outcomes{});
        EXPECT_EQ(add(photo, 0), "whole");
        EXPECT_EQ(add(photo, 0), "whole");
        EXPECT_TRUE(lacking().empty());
        EXPECT_EQ(must(store->blob(space, placeOf(photo))), photo.chunks);
        for (std::uint32_t i = 0; i < 3; ++i)
            EXPECT_EQ(must(store->chunk(space, placeOf(photo), i)), photo.sealed[i]);
        for (const std::uint32_t beyond : {3U, 0x40000000U, 0xFFFFFFFFU})
            EXPECT_EQ(must(store->chunk(space, placeOf(photo), beyond)), std::nullopt);
        EXPECT_EQ(problems(), Outcomes{});
    }

    TEST_P(LogStoreBlobs, RefusesListsAndChunksThatAreAnothers)
    {
        name({{0, photo.id}});
        const auto begun = [&](const std::vector<log::ChunkId>& chunks) {
            return outcome(store->beginBlob(space, placeOf(photo), chunks));
        };
        EXPECT_EQ(begun(sound.chunks), "bad-message");
        EXPECT_EQ(begun({}), "bad-message");
        EXPECT_EQ(begun(std::vector<log::ChunkId>(100'000, photo.chunks[0])), "bad-message");
        EXPECT_EQ(begun(photo.chunks), "ok");
        EXPECT_EQ(
            outcome(store->addChunk(space, placeOf(photo), 0, photo.sealed[1])), "bad-message");
        EXPECT_EQ(
            outcome(store->addChunk(space, placeOf(photo), 9, photo.sealed[1])), "bad-message");
        EXPECT_EQ(outcome(store->addChunk(space, placeOf(photo), 0, {})), "bad-message");
        EXPECT_EQ(outcome(store->addChunk(space, placeOf(sound), 0, sound.sealed[0])), "not-found");
        EXPECT_EQ(
            outcome(store->addChunk(space, {kOthers, photo.id}, 0, photo.sealed[0])), "not-found")
            << "of another audience";
        EXPECT_EQ(begin(photo), (Positions{0, 1, 2}));
    }

    TEST_P(LogStoreBlobs, KeepsASharedChunkOnceUntilNobodyHasIt)
    {
        name({{0, photo.id}, {1, sound.id}});
        begin(sound);
        addAll(photo);
        EXPECT_EQ(begin(sound), Positions{1}) << "the first came with the other";
        EXPECT_EQ(add(sound, 1), "whole");
        EXPECT_EQ(erase(1, 0), "ok: 1 new");
        EXPECT_FALSE(isWhole(photo));
        EXPECT_TRUE(isWhole(sound));
        EXPECT_EQ(must(store->chunk(space, placeOf(sound), 0)), photo.sealed[2]);
        EXPECT_EQ(must(store->chunk(space, placeOf(photo), 0)), std::nullopt);
        EXPECT_EQ(problems(), Outcomes{});
        EXPECT_EQ(erase(1, 1), "ok: 1 new");
        EXPECT_FALSE(isWhole(sound));
        EXPECT_TRUE(lacking().empty());
        EXPECT_EQ(problems(), Outcomes{});
    }

    TEST_P(LogStoreBlobs, AChunkMakesEveryBlobWholeThatWaitedForIt)
    {
        const auto twice = blobOf({3, 3});
        name({{0, photo.id}, {1, twice.id}});
        begin(twice);
        begin(photo);
        EXPECT_EQ(add(photo, 2), "more");
        EXPECT_TRUE(isWhole(twice));
        EXPECT_EQ(lacking(), std::vector{placeOf(photo)});
        EXPECT_EQ(problems(), Outcomes{});
    }

    TEST_P(LogStoreBlobs, RemovesABlobWithTheLastEditThatNamesIt)
    {
        name({{0, photo.id}});
        name({{2, photo.id}});
        addAll(photo);
        EXPECT_EQ(erase(1), "ok: 1 new");
        EXPECT_TRUE(isWhole(photo));
        EXPECT_EQ(erase(2, 1), "ok: 1 new") << "another edit";
        EXPECT_TRUE(isWhole(photo));
        EXPECT_EQ(erase(2, 2), "ok: 1 new");
        EXPECT_FALSE(isWhole(photo));
        EXPECT_EQ(outcome(store->beginBlob(space, placeOf(photo), photo.chunks)), "not-found");
        // The same run again names nothing: it was there already.
        EXPECT_EQ(commit(writeOf(words, 1, 2, *founder)), "ok: 0 new");
        EXPECT_TRUE(lacking().empty());
        name({{0, photo.id}});
        EXPECT_EQ(begin(photo), (Positions{0, 1, 2})) << "said anew, nothing of it was left";
    }

    TEST_P(LogStoreBlobs, AnEditThatIsErasedBeforeItComesOrWithItNamesNothing)
    {
        EXPECT_EQ(erase(2, 1), "ok: 1 new");
        name({{0, photo.id}, {1, sound.id}});
        EXPECT_EQ(lacking(), std::vector{placeOf(photo)});
        const auto film = blobOf({7});
        words.addNaming({{0, film.id}});
        auto write = writeOf(words, 3, 3, *founder);
        write.erasures.push_back({everyone, {founder->id(), 3, 0}, founder->id(), 3, kToday});
        EXPECT_EQ(commit(write), "ok: 1 new");
        EXPECT_EQ(lacking(), std::vector{placeOf(photo)});
    }

    TEST_P(LogStoreBlobs, ARunThatFailsNamesNothing)
    {
        words.addNaming({{0, photo.id}});
        auto bad = writeOf(words, 1, 1, *founder);
        bad.run.seal.bytes[0] ^= 1;
        EXPECT_EQ(commit(bad), "bad-signature");
        EXPECT_TRUE(lacking().empty());
        EXPECT_EQ(outcome(store->beginBlob(space, placeOf(photo), photo.chunks)), "not-found");
    }

    TEST_P(LogStoreBlobs, KeepsAudiencesApart)
    {
        ChainMaker own(space, kOthers, keysFrom(1));
        own.addNaming({{0, photo.id}});
        name({{0, photo.id}});
        EXPECT_EQ(commit(writeOf(own, 1, 1, *founder)), "ok: 1 new");
        EXPECT_EQ(lacking().size(), 2U);
        EXPECT_EQ(lacking(1).size(), 1U);
        addAll(photo);
        EXPECT_EQ(
            must(store->beginBlob(space, {kOthers, photo.id}, photo.chunks)), (Positions{0, 1, 2}));
        EXPECT_EQ(must(store->chunk(space, {kOthers, photo.id}, 0)), std::nullopt);
        EXPECT_EQ(lacking(), (std::vector<BlobPlace>{{kOthers, photo.id}}));
        EXPECT_TRUE(must(store->blobsLacking(space, {everyone}, 9)).empty());
        EXPECT_TRUE(must(store->blobsLacking(space, {}, 9)).empty());
        EXPECT_EQ(erase(1), "ok: 1 new");
        EXPECT_EQ(lacking(), (std::vector<BlobPlace>{{kOthers, photo.id}}));
    }

    TEST_P(LogStoreBlobs, CountsChunksAndLists)
    {
        name({{0, photo.id}});
        name({{0, sound.id}});
        const auto before = must(store->bytesOf(space));
        begin(photo);
        EXPECT_EQ(must(store->bytesOf(space)), before + 3 * log::ChunkId::kSize);
        addAll(photo);
        EXPECT_EQ(must(store->bytesOf(space)), before + 3 * log::ChunkId::kSize + photo.bytes());
        add(photo, 0);
        addAll(sound);
        const auto all = before + 5 * log::ChunkId::kSize + photo.bytes() + sound.sealed[1].size();
        EXPECT_EQ(must(store->bytesOf(space)), all) << "what both have counts once";
        EXPECT_EQ(must(store->stats(1)).bytes, all);
        EXPECT_EQ(problems(), Outcomes{});
        EXPECT_EQ(erase(1), "ok: 1 new");
        EXPECT_EQ(erase(2), "ok: 1 new");
        EXPECT_LT(must(store->bytesOf(space)), before + 400) << "two changes that erase came";
        EXPECT_EQ(problems(), Outcomes{});
    }

    TEST_P(LogStoreBlobs, CheckFindsChunksThatWereAlteredOrAreMissing)
    {
        name({{0, photo.id}});
        addAll(photo);
        ASSERT_EQ(problems(), Outcomes{});
        const auto name = "space " + space.hex().substr(0, 8) + ": ";
        const auto altered
            = name + "photo or sound " + photo.id.hex().substr(0, 8) + " was altered";
        place.alter("UPDATE blob SET missing = 1");
        EXPECT_EQ(problems(), Outcomes{altered});
        place.alter("UPDATE blob SET missing = 0");
        place.alter("UPDATE chunk SET chunk = sealed WHERE length(sealed) = 100");
        EXPECT_FALSE(problems().empty());
        place.alter("DELETE FROM chunk WHERE length(chunk) = 100");
        EXPECT_EQ(problems(), Outcomes{altered});
        EXPECT_EQ(outcome(store->beginBlob(space, placeOf(photo), photo.chunks)), "ok");
    }

    TEST_P(LogStoreBlobs, CheckFindsAChunkOfOtherBytes)
    {
        name({{0, photo.id}});
        addAll(photo);
        place.alter("UPDATE chunk SET sealed = audience WHERE length(sealed) = 100");
        const auto found = problems();
        ASSERT_FALSE(found.empty());
        EXPECT_NE(found[0].find("chunk " + photo.chunks[0].hex().substr(0, 8)), std::string::npos)
            << found[0];
    }

    TEST_P(LogStoreBlobs, AnErasedSpaceTakesNoneAndKeepsNone)
    {
        name({{0, photo.id}});
        addAll(photo);
        reached({reach(7, 1)});
        must(store->erase(space, kToday));
        EXPECT_FALSE(isWhole(photo));
        EXPECT_EQ(must(store->chunk(space, placeOf(photo), 0)), std::nullopt);
        EXPECT_TRUE(lacking().empty());
        EXPECT_EQ(outcome(store->beginBlob(space, placeOf(photo), photo.chunks)), "not-on-server");
        EXPECT_EQ(add(photo, 0), "not-found");
        reached({reach(7, 1)});
        EXPECT_TRUE(after(0).empty());
        EXPECT_EQ(must(store->bytesOf(space)), 0U);
        EXPECT_EQ(problems(), Outcomes{});
    }

    TEST_P(LogStoreBlobs, KeepsTheFurthestReachOfEachReaderInTheOrderInWhichTheyCame)
    {
        for (int i = 0; i < 5; ++i)
            name({{0, photo.id}});
        reached({});
        reached({reach(7, 2), reach(8, 1)});
        reached({reach(7, 2), reach(7, 1)});
        EXPECT_EQ(after(0),
            (std::vector<std::pair<std::int64_t, log::Reach>>{{1, reach(7, 2)}, {2, reach(8, 1)}}));
        reached({reach(7, 3), reach(7, 5), reach(7, 4)});
        reopen();
        auto found = after(0);
        ASSERT_EQ(found.size(), 2U);
        EXPECT_EQ(found[0].second, reach(8, 1));
        EXPECT_EQ(found[1].second, reach(7, 5)) << "one that goes further takes a new place";
        const auto last = found[1].first;
        EXPECT_EQ(after(2), (decltype(found){found[1]}));
        EXPECT_EQ(after(0, 1), (decltype(found){found[0]}));
        EXPECT_TRUE(after(last).empty());
        EXPECT_EQ(after(last + 1), found) << "of a store that was restored: from the first";
        EXPECT_TRUE(must(store->reachesAfter(space, {keysFrom(7).id()}, 0, 9)).empty())
            << "of one's own chains only";
        EXPECT_TRUE(must(store->reachesAfter(space, {}, 0, 9)).empty());
        EXPECT_TRUE(log::isSignedBy(keysFrom(7).publicKeys().signing, space, found[1].second));
    }

    TEST_P(LogStoreBlobs, GivesReachesOfSeveralAuthorsInOneOrder)
    {
        ChainMaker theirs(space, everyone, keysFrom(2));
        theirs.add(payloadSaying("one")).add(payloadSaying("two"));
        auto& dev = joined(2);
        EXPECT_EQ(commit(std::vector{writeOf(founder->chain, 2, 2, *founder),
                      writeOf(dev.chain, 1, 1, dev), writeOf(theirs, 1, 2, dev)}),
            (Outcomes{"ok: 1 new", "ok: 1 new", "ok: 2 new"}));
        name({{0, photo.id}});
        const auto of = [&](const log::ChainId& chain, std::uint64_t seq, std::uint8_t reader) {
            return log::signReach(keysFrom(reader), space, chain, seq, kToday);
        };
        reached({of(theirs.id(), 1, 7), of(words.id(), 1, 7), of(theirs.id(), 1, 8)});
        reached({of(theirs.id(), 2, 7)});
        const auto found = must(store->reachesAfter(space, {founder->id(), dev.id()}, 0, 2));
        ASSERT_EQ(found.size(), 2U);
        EXPECT_EQ(found[0].reach, of(words.id(), 1, 7));
        EXPECT_EQ(found[1].reach, of(theirs.id(), 1, 8));
        const auto rest
            = must(store->reachesAfter(space, {founder->id(), dev.id()}, found[1].number, 2));
        ASSERT_EQ(rest.size(), 1U);
        EXPECT_EQ(rest[0].reach, of(theirs.id(), 2, 7));
    }

    TEST_P(LogStoreBlobs, PassesOverReachesOfWhatIsNotHere)
    {
        name({{0, photo.id}});
        auto nobodys = reach(7, 1);
        nobodys.chain.audience = kOthers;
        auto none = reach(7, 1);
        none.seq = 0;
        auto most = reach(7, 1);
        most.seq = ~std::uint64_t{0};
        reached({reach(7, 2), nobodys, none, most});
        EXPECT_TRUE(after(0).empty());
        reached({reach(7, 2), reach(7, 1), most});
        EXPECT_EQ(after(0).size(), 1U) << "one that is good is not lost with the others";
    }

    INSTANTIATE_TEST_SUITE_P(Both, LogStoreBlobs,
        ::testing::Values(StoreKind::Sqlite, StoreKind::Postgres),
        [](const auto& one) { return one.param == StoreKind::Sqlite ? "Sqlite" : "Postgres"; });

}
}
