// SPDX-License-Identifier: Apache-2.0
//
// Aim: a vault keeps photos as long as a change names them and whom words have reached, over restarts and
// from one form to the next; and nothing of either when a plan is left.
// Method: a vault in a folder, chains and chunks made by hand, tables looked into behind its back.
#include "blob_maker.h"

#include "store/vault.h"

namespace alongside::test {
namespace {

    using store::BlobPlace;
    using store::ReachStep;
    using store::Vault;
    using Positions = std::vector<std::uint32_t>;
    using Steps = std::vector<ReachStep>;

    class VaultBlobs : public ::testing::Test {
    protected:
        void SetUp() override
        {
            vault = must(Vault::create(home, {"Ana", "family"}, "2580", kQuickPin));
        }
        void reopen()
        {
            vault.reset();
            vault = must(Vault::open(home, "2580"));
        }
        log::Change naming(std::uint64_t seq, const std::vector<MadeBlob>& named)
        {
            log::Header header;
            header.seq = seq;
            for (const auto& one : named)
                header.blobs.push_back({0, one.id});
            return {header.bytes(), plainPayload(Bytes(10, 7))};
        }
        void append(const std::vector<MadeBlob>& named)
        {
            const auto seq = must(vault->tip(space, chain)).seq + 1;
            must(vault->append(space, chain, naming(seq, named), {}));
        }
        void addAll(const MadeBlob& blob, bool draft = false)
        {
            const auto missing = must(vault->beginBlob(space, placeOf(blob), blob.chunks, draft));
            for (const auto position : missing)
                must(vault->addChunk(space, placeOf(blob), position, blob.sealed[position]));
        }
        bool erase(std::uint64_t seq)
        {
            return must(vault->erase(space, {audience, {me.id(), seq, 0}, me.id(), 99, 0}));
        }
        [[nodiscard]] BlobPlace placeOf(const MadeBlob& blob) const { return {audience, blob.id}; }
        std::vector<BlobPlace> lacking() { return must(vault->lackingBlobs(space, {audience}, 9)); }
        std::vector<BlobPlace> whole() { return must(vault->wholeBlobs(space, {audience})); }
        std::string reach(std::uint8_t reader, std::uint64_t seq, TimeMs at, TimeMs heardAt)
        {
            return outcome(
                vault->addReach(space, {chain, seq, idFrom<AuthorId>(reader), at, {}}, heardAt));
        }
        Steps reaches() { return must(vault->reaches(space, chain)); }
        std::int64_t rows(const std::string& table)
        {
            store::Database db(home / "alongside.db", store::Database::Mode::OpenExisting);
            auto row = db.prepare("SELECT COUNT(*) FROM " + table);
            row.step();
            return row.whole(0);
        }

        TemporaryFolder folder;
        const std::filesystem::path home = folder / "ana";
        const SpaceId space = idFrom<SpaceId>(1);
        const AudienceId audience = idFrom<AudienceId>(2);
        const crypto::AuthorKeys me = keysFrom(1);
        const log::ChainId chain{audience, me.id()};
        const AuthorId ben = idFrom<AuthorId>(5);
        const MadeBlob photo = blobOf({1, 2});
        const MadeBlob sound = blobOf({3});
        std::unique_ptr<Vault> vault;
    };

    TEST_F(VaultBlobs, KeepsADraftThatAChangeComesToName)
    {
        addAll(photo, true);
        addAll(sound, true);
        append({photo});
        reopen();
        must(vault->dropDraftBlobs(space));
        EXPECT_EQ(whole(), std::vector{placeOf(photo)});
        EXPECT_EQ(must(vault->chunk(space, placeOf(photo), 1)), photo.sealed[1]);
        EXPECT_EQ(must(vault->findBlob(space, placeOf(sound))), std::nullopt);
        EXPECT_EQ(rows("chunk"), 2);
    }

    TEST_F(VaultBlobs, FetchesWhatOthersName)
    {
        const auto other = keysFrom(2);
        const log::ChainId theirs{audience, other.id()};
        const auto change = naming(1, {photo, sound});
        const log::Tip tip{1, log::hashChange(space, theirs, {}, change)};
        const log::Run run{theirs, 1, {change}, log::sealTip(other, space, theirs, tip)};
        must(vault->accept(space, run, other.publicKeys().signing));
        EXPECT_EQ(lacking().size(), 2U);
        addAll(sound);
        EXPECT_EQ(lacking(), std::vector{placeOf(photo)});
        must(vault->beginBlob(space, placeOf(photo), photo.chunks));
        must(vault->addChunk(space, placeOf(photo), 0, photo.sealed[0]));
        reopen();
        EXPECT_EQ(must(vault->beginBlob(space, placeOf(photo), photo.chunks)), Positions{1});
        EXPECT_EQ(must(vault->findBlob(space, placeOf(photo)))->here, 1U);
        EXPECT_EQ(
            outcome(vault->addChunk(space, placeOf(photo), 1, photo.sealed[0])), "bad-message");
        EXPECT_EQ(outcome(vault->addChunk(space, placeOf(blobOf({9})), 0, {})), "not-found");
        addAll(photo);
        EXPECT_TRUE(lacking().empty());
        EXPECT_TRUE(must(vault->damagedBlobs(space)).empty());
    }

    TEST_F(VaultBlobs, RemovesWhatWasErasedAndNobodyElseNames)
    {
        addAll(photo, true);
        append({photo});
        append({photo, sound});
        addAll(sound);
        static_cast<void>(erase(1));
        EXPECT_EQ(whole().size(), 2U);
        EXPECT_TRUE(erase(2));
        EXPECT_TRUE(whole().empty());
        EXPECT_EQ(rows("chunk") + rows("blob") + rows("blob_chunk") + rows("blob_use"), 0);
        static_cast<void>(erase(3));
        append({photo});
        EXPECT_TRUE(lacking().empty()) << "it was erased before it came";
    }

    TEST_F(VaultBlobs, KnowsByASnapshotWhatIsNamed)
    {
        must(vault->addBlobUses(space, chain, 7, {{0, photo.id}}));
        EXPECT_EQ(lacking(), std::vector{placeOf(photo)});
        addAll(photo);
        log::SnapshotHeader header;
        header.audience = audience;
        must(vault->keepSnapshot(space, header, {{audience, {me.id(), 7, 0}, me.id(), 8, 0}}));
        EXPECT_TRUE(whole().empty());
        EXPECT_EQ(rows("chunk"), 0);
    }

    TEST_F(VaultBlobs, KeepsThePhotosOfWordsThatAreCarriedOver)
    {
        append({photo});
        append({sound});
        addAll(photo);
        addAll(sound);
        const log::ChainId next{audience, keysFrom(3).id()};
        must(vault->carryOver(space, chain, 1, next, {naming(1, {photo})}));
        EXPECT_EQ(whole(), std::vector{placeOf(photo)});
        EXPECT_EQ(rows("blob_use"), 1);
        EXPECT_EQ(rows("chunk"), 2);
    }

    TEST_F(VaultBlobs, RemembersTheStepsOfEachReader)
    {
        EXPECT_EQ(reach(5, 3, 100, 110), "ok");
        EXPECT_EQ(reach(5, 7, 200, 210), "ok");
        EXPECT_EQ(reach(6, 4, 150, 160), "ok");
        EXPECT_EQ(reach(5, 7, 250, 260), "ok") << "passed over";
        EXPECT_EQ(reach(5, 5, 250, 260), "ok") << "passed over";
        reopen();
        EXPECT_EQ(reaches(),
            (Steps{{ben, 3, 100, 110}, {ben, 7, 200, 210}, {idFrom<AuthorId>(6), 4, 150, 160}}));
        EXPECT_EQ(must(vault->reaches(idFrom<SpaceId>(9), chain)), Steps{});
        EXPECT_EQ(reach(0, 3, 100, 110), "bad-message") << "nobody speaks for the server";
        EXPECT_EQ(reach(5, 0, 100, 110), "bad-message");
        EXPECT_EQ(reach(5, ~std::uint64_t{0}, 100, 110), "bad-message");
    }

    TEST_F(VaultBlobs, KeepsTheNewestStepsOnly)
    {
        const auto most = static_cast<std::uint64_t>(Vault::kReachStepsMax);
        reach(6, 1, 1, 1);
        for (std::uint64_t seq = 1; seq <= most + 10; ++seq)
            reach(5, seq, 1, 1);
        const auto steps = reaches();
        ASSERT_EQ(steps.size(), most + 1);
        EXPECT_EQ(steps.front().seq, 11U);
        EXPECT_EQ(steps[most - 1].seq, most + 10);
        EXPECT_EQ(steps.back().reader, idFrom<AuthorId>(6)) << "another's stay";
    }

    TEST_F(VaultBlobs, RemembersWhenTheServerHadIt)
    {
        append({});
        append({});
        must(vault->markDurable(space, chain, 1, 500));
        must(vault->markDurable(space, chain, 2, 600));
        must(vault->markDurable(space, chain, 2, 700));
        EXPECT_EQ(reaches(),
            (Steps{{store::kServerReader, 1, 500, 500}, {store::kServerReader, 2, 600, 600}}));
        reach(5, 2, 650, 660);
        must(vault->lowerDurable(space, chain, 1));
        EXPECT_EQ(reaches(), (Steps{{store::kServerReader, 1, 500, 500}, {ben, 2, 650, 660}}))
            << "it has lost it; a reader has not";
        must(vault->markDurable(space, chain, 2));
        EXPECT_EQ(reaches().size(), 2U);
        EXPECT_EQ(must(vault->durable(space, chain)), 2U);
    }

    TEST_F(VaultBlobs, RemembersWhatItSaidAndHeard)
    {
        const log::ChainId theirs{audience, ben};
        must(vault->saySaid(space, theirs, 5));
        must(vault->saySaid(space, chain, 2));
        must(vault->saySaid(space, theirs, 4));
        EXPECT_EQ(must(vault->reachCursor(space)), 0);
        must(vault->setReachCursor(space, 12));
        must(vault->setReachCursor(space, 11));
        reopen();
        EXPECT_EQ(must(vault->reachSaid(space)), (log::Version{{theirs, 5}, {chain, 2}}));
        EXPECT_EQ(must(vault->reachCursor(space)), 11) << "a restored server begins lower";
        must(vault->forgetSaid(idFrom<SpaceId>(9)));
        EXPECT_EQ(must(vault->reachSaid(space)).size(), 2U);
        must(vault->forgetSaid(space));
        EXPECT_TRUE(must(vault->reachSaid(space)).empty());
    }

    TEST_F(VaultBlobs, KeepsNothingOfAPlanThatWasLeft)
    {
        append({photo});
        addAll(photo);
        reach(5, 1, 100, 110);
        must(vault->saySaid(space, chain, 1));
        must(vault->setReachCursor(space, 1));
        must(vault->forgetContent(space));
        for (const auto* table :
            {"blob_use", "blob", "blob_chunk", "chunk", "reach", "reach_said", "reach_cursor"})
            EXPECT_EQ(rows(table), 0) << table;
    }

    TEST_F(VaultBlobs, TakesAVaultOfTheFormBefore)
    {
        append({});
        vault.reset();
        {
            store::Database db(home / "alongside.db", store::Database::Mode::OpenExisting);
            for (const std::string table :
                {"blob_use", "blob", "blob_chunk", "chunk", "reach", "reach_said", "reach_cursor"})
                db.execute(("DROP TABLE " + table).c_str());
            // The PIN stood with the person then.
            for (const std::string column :
                {"salt BLOB", "passes INTEGER", "memory INTEGER", "sealed_key BLOB"})
                db.execute(("ALTER TABLE person ADD COLUMN " + column).c_str());
            db.execute("UPDATE person SET (salt, passes, memory, sealed_key) = "
                       "(SELECT salt, passes, memory, sealed_key FROM way_in)");
            db.execute("DROP TABLE way_in");
            db.execute("DROP TABLE shown");
            db.setSchemaVersion(3);
        }
        reopen();
        EXPECT_EQ(must(vault->tip(space, chain)).seq, 1U);
        addAll(photo, true);
        append({photo});
        EXPECT_EQ(whole(), std::vector{placeOf(photo)});
    }

    TEST_F(VaultBlobs, SaysWhichChunkWasAltered)
    {
        append({photo});
        addAll(photo);
        EXPECT_TRUE(must(vault->damagedBlobs(space)).empty());
        {
            store::Database db(home / "alongside.db", store::Database::Mode::OpenExisting);
            db.execute("UPDATE chunk SET sealed = X'00' WHERE length(sealed) = 100");
        }
        EXPECT_EQ(must(vault->damagedBlobs(space)).size(), 1U);
    }

}
}
