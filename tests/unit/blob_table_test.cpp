// SPDX-License-Identifier: Apache-2.0
//
// Aim: what nobody names is not stored, what is named is kept once, and what was erased is gone, as far as
// nobody else names it; lists and chunks that are not what they say are refused.
// Method: the tables in memory, chunks made by hand, rows counted and altered behind the table's back.
#include "blob_maker.h"

#include "base/data_limits.h"

namespace alongside::test {
namespace {

    using store::BlobPlace;
    using Positions = std::vector<std::uint32_t>;

    class BlobTableTest : public ::testing::Test {
    protected:
        BlobTableTest()
        {
            store::ChangeTable::create(db);
            store::BlobTable::create(db);
        }
        void name(const MadeBlob& blob, std::uint64_t seq = 1, std::uint32_t edit = 0)
        {
            blobs.addUses(space, chain, seq, {{edit, blob.id}});
        }
        bool unname(std::uint64_t seq = 1, std::uint32_t edit = 0)
        {
            return blobs.dropUse(space, audience, {chain.author, seq, edit});
        }
        [[nodiscard]] BlobPlace placeOf(const MadeBlob& blob) const { return {audience, blob.id}; }
        Positions begin(const MadeBlob& blob, bool draft = false)
        {
            return must(blobs.begin(space, placeOf(blob), blob.chunks, draft));
        }
        std::string add(const MadeBlob& blob, std::uint32_t position)
        {
            const auto added = blobs.add(space, placeOf(blob), position, blob.sealed.at(position));
            if (!added)
                return outcome(added);
            return *added ? "whole" : "more";
        }
        void addAll(const MadeBlob& blob)
        {
            for (const auto position : begin(blob))
                add(blob, position);
        }
        std::int64_t rows(const std::string& table)
        {
            auto row = db.prepare("SELECT COUNT(*) FROM " + table);
            row.step();
            return row.whole(0);
        }
        bool isEmpty()
        {
            return rows("blob") + rows("blob_use") + rows("blob_chunk") + rows("chunk") == 0;
        }

        const SpaceId space = idFrom<SpaceId>(1);
        const AudienceId audience = idFrom<AudienceId>(2);
        const AudienceId others = idFrom<AudienceId>(3);
        const log::ChainId chain{audience, idFrom<AuthorId>(4)};
        const std::set<AudienceId> both{audience, others};
        const MadeBlob photo = blobOf({1, 2, 3});
        store::Database db;
        store::ChangeTable changes{db};
        store::BlobTable blobs{db};
    };

    TEST_F(BlobTableTest, TakesChunksInAnyOrderAndGoesOnWhereItStopped)
    {
        name(photo);
        EXPECT_EQ(blobs.find(space, placeOf(photo)), std::nullopt) << "named, and not begun";
        EXPECT_EQ(add(photo, 0), "not-found");
        EXPECT_EQ(begin(photo), (Positions{0, 1, 2}));
        EXPECT_EQ(add(photo, 2), "more");
        EXPECT_EQ(begin(photo), (Positions{0, 1}));
        EXPECT_EQ(add(photo, 2), "more") << "it is here already";
        EXPECT_EQ(add(photo, 0), "more");
        EXPECT_EQ(blobs.find(space, placeOf(photo))->here, 2U);
        EXPECT_EQ(blobs.lacking(space, both, 9), std::vector{placeOf(photo)});
        EXPECT_TRUE(blobs.whole(space, both).empty());
        EXPECT_EQ(add(photo, 1), "whole");
        EXPECT_EQ(add(photo, 1), "whole");
        EXPECT_EQ(begin(photo), Positions{});
        EXPECT_TRUE(blobs.lacking(space, both, 9).empty());
        EXPECT_EQ(blobs.whole(space, both), std::vector{placeOf(photo)});
        EXPECT_EQ(blobs.find(space, placeOf(photo))->chunks, photo.chunks);
        for (std::uint32_t i = 0; i < 3; ++i)
            EXPECT_EQ(blobs.chunk(space, placeOf(photo), i), photo.sealed[i]);
        EXPECT_EQ(blobs.chunk(space, placeOf(photo), 3), std::nullopt);
        EXPECT_TRUE(blobs.problems(space).empty());
    }

    TEST_F(BlobTableTest, RefusesListsThatAreNotTheBlobs)
    {
        name(photo);
        const auto begun = [&](const log::BlobId& blob, const std::vector<log::ChunkId>& chunks) {
            return outcome(blobs.begin(space, {audience, blob}, chunks));
        };
        EXPECT_EQ(begun(photo.id, blobOf({1, 2}).chunks), "bad-message");
        EXPECT_EQ(begun(photo.id, blobOf({2, 1, 3}).chunks), "bad-message");
        EXPECT_EQ(begun(photo.id, {}), "bad-message");
        const auto none = log::blobIdOf({});
        blobs.addUses(space, chain, 2, {{0, none}});
        EXPECT_EQ(begun(none, {}), "bad-message") << "also where that is its name";
        const std::vector<log::ChunkId> most(log::kChunksInBlobMax, photo.chunks[0]);
        auto more = most;
        more.push_back(photo.chunks[0]);
        blobs.addUses(space, chain, 3, {{0, log::blobIdOf(most)}, {1, log::blobIdOf(more)}});
        EXPECT_EQ(begun(log::blobIdOf(more), more), "bad-message");
        EXPECT_EQ(begun(log::blobIdOf(most), most), "ok");
        EXPECT_EQ(rows("chunk"), 0);
    }

    TEST_F(BlobTableTest, RefusesChunksThatAreNotOfThatPosition)
    {
        name(photo);
        begin(photo);
        const auto added = [&](std::uint32_t position, const Bytes& sealed) {
            return outcome(blobs.add(space, placeOf(photo), position, sealed));
        };
        EXPECT_EQ(added(0, photo.sealed[1]), "bad-message");
        EXPECT_EQ(added(3, photo.sealed[2]), "bad-message");
        EXPECT_EQ(added(0, {}), "bad-message");
        EXPECT_EQ(added(0, blobOf({9}).sealed[0]), "bad-message") << "of another blob";
        MadeBlob huge;
        huge.sealed.emplace_back(log::kChunkPlainBytes + 100);
        huge.chunks.push_back(log::chunkIdOf(huge.sealed[0]));
        huge.id = log::blobIdOf(huge.chunks);
        name(huge, 2);
        begin(huge);
        EXPECT_EQ(add(huge, 0), "bad-message");
        EXPECT_EQ(rows("chunk"), 0);
        EXPECT_EQ(added(0, photo.sealed[0]), "ok");
    }

    TEST_F(BlobTableTest, KeepsASharedChunkOnceAndUntilNobodyHasIt)
    {
        const auto other = blobOf({3, 5});
        name(photo, 1);
        name(other, 2);
        addAll(photo);
        EXPECT_EQ(begin(other), Positions{1}) << "the first is here";
        EXPECT_EQ(add(other, 1), "whole");
        EXPECT_EQ(rows("chunk"), 4);
        EXPECT_TRUE(unname(1));
        EXPECT_EQ(rows("chunk"), 2);
        EXPECT_EQ(blobs.chunk(space, placeOf(other), 0), photo.sealed[2]);
        EXPECT_EQ(blobs.whole(space, both), std::vector{placeOf(other)});
        EXPECT_TRUE(unname(2));
        EXPECT_TRUE(isEmpty());
    }

    TEST_F(BlobTableTest, AChunkCountsForEveryBlobThatWaitsForIt)
    {
        const auto twice = blobOf({3, 3});
        name(photo, 1);
        name(twice, 2);
        begin(photo);
        EXPECT_EQ(begin(twice), (Positions{0, 1}));
        EXPECT_EQ(add(photo, 2), "more");
        EXPECT_TRUE(blobs.find(space, placeOf(twice))->isWhole());
        EXPECT_EQ(blobs.lacking(space, both, 9), std::vector{placeOf(photo)});
        EXPECT_TRUE(blobs.problems(space).empty());
        EXPECT_TRUE(unname(2));
        EXPECT_EQ(rows("chunk"), 1);
    }

    TEST_F(BlobTableTest, KeepsWhatAnotherEditStillNames)
    {
        name(photo, 1, 0);
        name(photo, 1, 1);
        name(photo, 1, 1);
        addAll(photo);
        EXPECT_FALSE(unname(1, 0));
        EXPECT_FALSE(unname(1, 0)) << "once more changes nothing";
        EXPECT_TRUE(blobs.isNamed(space, placeOf(photo)));
        EXPECT_EQ(rows("chunk"), 3);
        EXPECT_TRUE(unname(1, 1));
        EXPECT_FALSE(blobs.isNamed(space, placeOf(photo)));
        EXPECT_TRUE(isEmpty());
    }

    TEST_F(BlobTableTest, RemovesAllThatAnEditNamesAlsoWhenNothingOfItCame)
    {
        const auto other = blobOf({4});
        blobs.addUses(space, chain, 1, {{0, photo.id}, {0, other.id}});
        begin(photo);
        add(photo, 0);
        EXPECT_TRUE(unname());
        EXPECT_TRUE(isEmpty());
        name(other);
        EXPECT_TRUE(unname());
        EXPECT_TRUE(isEmpty());
    }

    TEST_F(BlobTableTest, AnEditThatWasErasedBeforeItCameNamesNothing)
    {
        must(changes.erase(space, {audience, {chain.author, 5, 1}, chain.author, 6, 0}));
        blobs.addUses(space, chain, 5, {{1, photo.id}, {2, blobOf({4}).id}});
        EXPECT_FALSE(blobs.isNamed(space, placeOf(photo)));
        EXPECT_EQ(blobs.lacking(space, both, 9), std::vector{placeOf(blobOf({4}))});
        EXPECT_EQ(rows("blob_use"), 1);
    }

    TEST_F(BlobTableTest, TakesTheEndOfAChainAway)
    {
        const auto other = blobOf({4});
        name(photo, 1);
        name(other, 2);
        name(photo, 3);
        addAll(photo);
        addAll(other);
        EXPECT_TRUE(blobs.dropUsesFrom(space, chain, 2));
        EXPECT_EQ(blobs.whole(space, both), std::vector{placeOf(photo)});
        EXPECT_FALSE(blobs.dropUsesFrom(space, chain, 2));
    }

    TEST_F(BlobTableTest, KeepsDraftsUntilTheyAreDropped)
    {
        EXPECT_EQ(begin(photo, true), (Positions{0, 1, 2}));
        for (std::uint32_t i = 0; i < 3; ++i)
            add(photo, i);
        const auto other = blobOf({4});
        begin(other, true);
        EXPECT_TRUE(blobs.find(space, placeOf(photo))->isWhole());
        EXPECT_TRUE(blobs.whole(space, both).empty()) << "nothing names it yet";
        EXPECT_TRUE(blobs.lacking(space, both, 9).empty());
        name(photo);
        blobs.dropDrafts(space);
        EXPECT_EQ(blobs.whole(space, both), std::vector{placeOf(photo)});
        EXPECT_EQ(blobs.find(space, placeOf(other)), std::nullopt);
        EXPECT_EQ(rows("blob"), 1);
    }

    TEST_F(BlobTableTest, ErasingDoesNotTakeADraftAwayThatIsUnderWay)
    {
        name(photo);
        addAll(photo);
        EXPECT_EQ(begin(photo, true), Positions{}) << "it is added once more";
        EXPECT_FALSE(unname());
        EXPECT_EQ(rows("chunk"), 3);
        blobs.dropDrafts(space);
        EXPECT_TRUE(isEmpty());
    }

    TEST_F(BlobTableTest, WhatASnapshotHasGoesWhenSomethingIsErasedThatIsNotHere)
    {
        const auto other = blobOf({4});
        for (const auto& one : {photo, other})
            addAll(one);
        EXPECT_TRUE(blobs.lacking(space, both, 9).empty());
        blobs.dropDrafts(space);
        EXPECT_EQ(rows("blob"), 2) << "these are no drafts";
        changes.insert(space, chain, 8, {toBytes("header"), toBytes("payload")}, {});
        EXPECT_FALSE(unname(8)) << "a change that is here, and names nothing";
        name(photo, 3);
        EXPECT_TRUE(unname(2)) << "it may have named the one, and not the other";
        EXPECT_EQ(blobs.whole(space, both), std::vector{placeOf(photo)});
        EXPECT_EQ(blobs.find(space, placeOf(other)), std::nullopt);
        EXPECT_TRUE(unname(3));
        EXPECT_TRUE(isEmpty());
        begin(other);
        EXPECT_TRUE(blobs.dropUse(space, audience, {chain.author, 1, 0}));
        EXPECT_TRUE(isEmpty());
    }

    TEST_F(BlobTableTest, KeepsAudiencesAndSpacesApart)
    {
        const log::ChainId theirs{others, chain.author};
        name(photo);
        addAll(photo);
        blobs.addUses(space, theirs, 1, {{0, photo.id}});
        EXPECT_EQ(must(blobs.begin(space, {others, photo.id}, photo.chunks)), (Positions{0, 1, 2}))
            << "what one audience has says nothing of another";
        EXPECT_EQ(blobs.chunk(space, {others, photo.id}, 0), std::nullopt);
        EXPECT_EQ(must(blobs.add(space, {others, photo.id}, 0, photo.sealed[0])), false);
        EXPECT_EQ(rows("chunk"), 4);
        EXPECT_EQ(blobs.lacking(space, both, 9), (std::vector<BlobPlace>{{others, photo.id}}));
        EXPECT_TRUE(blobs.lacking(space, {audience}, 9).empty());
        EXPECT_TRUE(unname());
        EXPECT_EQ(blobs.chunk(space, {others, photo.id}, 0), photo.sealed[0]);
        const auto elsewhere = idFrom<SpaceId>(9);
        EXPECT_EQ(blobs.find(elsewhere, {others, photo.id}), std::nullopt);
        EXPECT_FALSE(blobs.isNamed(elsewhere, {others, photo.id}));
        EXPECT_TRUE(blobs.lacking(elsewhere, both, 9).empty());
    }

    TEST_F(BlobTableTest, SaysAtMostSoManyThatAreLacking)
    {
        for (std::uint8_t i = 1; i <= 5; ++i) {
            name(blobOf({i}), i);
            blobs.addUses(space, {others, chain.author}, i, {{0, blobOf({i}).id}});
        }
        EXPECT_EQ(blobs.lacking(space, both, 20).size(), 10U);
        EXPECT_EQ(blobs.lacking(space, both, 7).size(), 7U);
        EXPECT_EQ(blobs.lacking(space, both, 3).size(), 3U);
        EXPECT_TRUE(blobs.lacking(space, both, 0).empty());
    }

    TEST_F(BlobTableTest, FindsWhatIsLackingByAnIndexThatHoldsNothingElse)
    {
        auto plan = db.prepare("EXPLAIN QUERY PLAN SELECT blob FROM blob WHERE space = X'01' "
                               "AND audience = X'02' AND missing > 0 ORDER BY blob");
        ASSERT_TRUE(plan.step());
        EXPECT_NE(plan.text(3).find("blob_lacking"), std::string::npos) << plan.text(3);
    }

    TEST_F(BlobTableTest, NotesWhatAHeaderNames)
    {
        log::Header header;
        header.seq = 1;
        header.blobs = {{0, photo.id}};
        blobs.addUsesOf(space, {log::kMembership, chain.author}, 1, {header.bytes(), {}});
        blobs.addUsesOf(space, chain, 1, {toBytes("nonsense"), {}});
        EXPECT_TRUE(isEmpty());
        blobs.addUsesOf(space, chain, 1, {header.bytes(), {}});
        EXPECT_TRUE(blobs.isNamed(space, placeOf(photo)));
    }

    TEST_F(BlobTableTest, ProblemsNameWhatWasAltered)
    {
        name(photo);
        addAll(photo);
        ASSERT_TRUE(blobs.problems(space).empty());
        const auto found = [&](const char* sql) {
            store::Transaction undone(db);
            db.execute(sql);
            const auto lines = blobs.problems(space);
            return lines.size() == 1 ? lines.front() : std::to_string(lines.size()) + " lines";
        };
        const auto altered = "photo or sound " + photo.id.hex().substr(0, 8) + " was altered";
        EXPECT_EQ(found("UPDATE chunk SET sealed = X'00' WHERE length(sealed) = 200"),
            "chunk " + photo.chunks[1].hex().substr(0, 8) + " of a photo or sound was altered");
        EXPECT_EQ(found("DELETE FROM chunk WHERE length(sealed) = 200"), altered);
        EXPECT_EQ(found("UPDATE blob SET missing = 1"), altered);
        EXPECT_EQ(found("UPDATE blob SET chunks = substr(chunks, 33)"), altered);
        EXPECT_EQ(found("DELETE FROM blob_chunk WHERE position = 0"), altered);
        EXPECT_TRUE(blobs.problems(space).empty());
    }

}
}
