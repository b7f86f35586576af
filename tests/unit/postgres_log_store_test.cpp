// SPDX-License-Identifier: Apache-2.0
//
// Aim: several servers on one PostgreSQL keep all rules together, hear of each other, and get over a
// database that goes away: what was acknowledged is there, and nothing else counts.
// Method: two stores on one database, from two threads; connections that are ended from outside; a
// third connection that stands in the way; rows altered behind the stores' backs.
#include "blob_maker.h"
#include "log_store_harness.h"

#include "private_postgres.h"

#include "postgres_log_store.h"

#include <pqxx/pqxx>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace alongside::test {
namespace {

    using server::LogStore;
    using server::PostgresLogStore;

    // What a store heard, to be waited for.
    class Ears {
    public:
        [[nodiscard]] LogStore::Heard heard()
        {
            return [this](const std::optional<SpaceId>& space) {
                const std::lock_guard lock(m_mutex);
                m_heard.push_back(space);
                m_changed.notify_all();
            };
        }
        /// The next that was heard; fails the test after a while.
        std::optional<SpaceId> next()
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait_for(
                    lock, std::chrono::seconds(20), [this] { return m_taken < m_heard.size(); })) {
                ADD_FAILURE() << "nothing was heard";
                return std::nullopt;
            }
            return m_heard[m_taken++];
        }
        bool isQuiet()
        {
            const std::lock_guard lock(m_mutex);
            return m_taken == m_heard.size();
        }

    private:
        std::mutex m_mutex;
        std::condition_variable m_changed;
        std::vector<std::optional<SpaceId>> m_heard;
        std::size_t m_taken = 0;
    };

    class PostgresLogStoreTest : public LogStoreHarness {
    protected:
        PostgresLogStoreTest()
            : LogStoreHarness(StoreKind::Postgres)
            , second(must(place.open()))
        {
        }
        server::Write next(const std::string& said)
        {
            words.add(payloadSaying(said));
            return writeOf(words, words.size(), words.size(), *founder);
        }
        std::string commitTo(LogStore& where, const server::Write& write)
        {
            return wordsOf(where.commit({&write, 1}).front());
        }
        // Another plan of the same founder, for what concerns several.
        server::Write otherFounding(const Bytes& token)
        {
            log::Found found = foundingSaid;
            found.nonce = Bytes(16, token.at(0));
            const auto id = log::spaceIdOf(found);
            ChainMaker chain(id, log::kMembership, founder->keys);
            chain.addStatements({found});
            server::Write write;
            write.space = id;
            write.run = chain.run();
            write.key = founder->keys.publicKeys().signing;
            write.hostingToken = token;
            return write;
        }

        void dropThirdForm()
        {
            place.alter("DROP TABLE blob_use, blob, blob_chunk, chunk, reach");
            for (const std::string name :
                {"chunk_added", "chunk_removed", "blob_added", "blob_altered", "blob_removed"})
                place.alter("DROP FUNCTION usage_" + name);
        }

        const log::Found foundingSaid = Circle::founding;
        std::unique_ptr<LogStore> second;
    };

    TEST_F(PostgresLogStoreTest, LetsOneOfTwoServersWinWhenAChainForks)
    {
        commitFounding();
        constexpr std::uint64_t kRounds = 40;
        ChainMaker mine(space, everyone, keysFrom(1));
        ChainMaker theirs(space, everyone, keysFrom(1));
        for (std::uint64_t i = 0; i < kRounds; ++i) {
            mine.add(payloadSaying("mine"));
            theirs.add(payloadSaying("theirs"));
        }
        const auto push = [&](LogStore& where, const ChainMaker& chain) {
            std::uint64_t stored = 0;
            for (std::uint64_t seq = 1; seq <= kRounds; ++seq)
                stored
                    += commitTo(where, writeOf(chain, seq, seq, *founder)) == "ok: 1 new" ? 1 : 0;
            return stored;
        };
        std::uint64_t stored = 0;
        std::thread other([&] { stored = push(*second, theirs); });
        const auto storedHere = push(*store, mine);
        other.join();
        EXPECT_EQ(std::max(stored, storedHere), kRounds);
        EXPECT_EQ(std::min(stored, storedHere), 0U);
        EXPECT_EQ(store->check().problems, std::vector<std::string>{});
        EXPECT_EQ(store->check().changes, kRounds + 1);
    }

    TEST_F(PostgresLogStoreTest, TakesChainsOfOnePlanFromTwoServersAtOnce)
    {
        commitFounding();
        auto& dev = joined(2);
        EXPECT_EQ(commit(writeOf(founder->chain, 2, 2, *founder)), "ok: 1 new");
        EXPECT_EQ(commitTo(*second, writeOf(dev.chain, 1, 1, dev)), "ok: 1 new");
        constexpr std::uint64_t kRounds = 40;
        ChainMaker theirs(space, everyone, dev.keys);
        for (std::uint64_t i = 0; i < kRounds; ++i) {
            words.add(payloadSaying("of the founder"));
            theirs.add(payloadSaying("of another"));
        }
        const auto push = [&](LogStore& where, const ChainMaker& chain, const Actor& by) {
            std::uint64_t stored = 0;
            for (std::uint64_t seq = 1; seq <= kRounds; ++seq)
                stored += commitTo(where, writeOf(chain, seq, seq, by)) == "ok: 1 new" ? 1 : 0;
            return stored;
        };
        std::uint64_t stored = 0;
        std::thread other([&] { stored = push(*second, theirs, dev); });
        EXPECT_EQ(push(*store, words, *founder), kRounds);
        other.join();
        EXPECT_EQ(stored, kRounds);
        EXPECT_EQ(must(second->version(space)).at(words.id()), kRounds);
        EXPECT_EQ(second->check().problems, std::vector<std::string>{});
    }

    TEST_F(PostgresLogStoreTest, RefusesWhatWasJudgedByAnOlderMembership)
    {
        auto write = founding();
        write.membershipSeen = 0;
        EXPECT_EQ(commit(write), "ok: 1 new");
        auto said = next("something");
        said.membershipSeen = must(second->membership(space)).changes();
        say(*founder, {Circle::invite(101)});
        EXPECT_EQ(commit(writeOf(founder->chain, 2, 2, *founder)), "ok: 1 new");
        const auto refused = second->commit({&said, 1}).front();
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error(), server::membershipMoved());
        EXPECT_FALSE(must(store->version(space)).contains(words.id()));
        said.membershipSeen = must(second->membership(space)).changes();
        EXPECT_EQ(commitTo(*second, said), "ok: 1 new");
        EXPECT_EQ(commit(writeOf(founder->chain, 1, 2, *founder)), "ok: 0 new");
        EXPECT_EQ(commitTo(*second, next("more")), "ok: 1 new") << "a repetition moves nothing";
    }

    TEST_F(PostgresLogStoreTest, HearsOfOthersAndNotOfItself)
    {
        Ears first;
        Ears other;
        store->listen(first.heard());
        second->listen(other.heard());
        EXPECT_EQ(first.next(), std::nullopt) << "from here on";
        EXPECT_EQ(other.next(), std::nullopt);
        commitFounding();
        EXPECT_EQ(other.next(), space);
        EXPECT_EQ(commitTo(*second, next("from the second")), "ok: 1 new");
        EXPECT_EQ(first.next(), space);
        // What changes nothing is no news: the next that is heard is of the next change.
        EXPECT_EQ(commit(founding()), "ok: 0 new");
        const auto token = LogStoreHarness::invite(1, 5);
        const auto plan = otherFounding(token);
        EXPECT_EQ(commit(plan), "ok: 1 new");
        EXPECT_EQ(other.next(), plan.space);
        EXPECT_TRUE(first.isQuiet());
        store->listen({});
        second->listen({});
    }

    TEST_F(PostgresLogStoreTest, SaysThatAnythingMayHaveChangedAfterABreak)
    {
        Ears ears;
        second->listen(ears.heard());
        EXPECT_EQ(ears.next(), std::nullopt);
        EXPECT_GT(cutPostgresConnections(place.address()), 0);
        EXPECT_EQ(ears.next(), std::nullopt);
        commitFounding();
        EXPECT_EQ(ears.next(), space);
        second->listen({});
    }

    TEST_F(PostgresLogStoreTest, GetsOverALostConnection)
    {
        commitFounding();
        EXPECT_EQ(commit(next("one")), "ok: 1 new");
        EXPECT_TRUE(must(second->membership(space)).isFounded());
        EXPECT_GE(cutPostgresConnections(place.address()), 3);
        EXPECT_EQ(must(second->version(space)).at(words.id()), 1U);
        EXPECT_EQ(commit(next("two")), "ok: 1 new");
        EXPECT_EQ(must(store->version(space)).at(words.id()), 2U);
    }

    TEST_F(PostgresLogStoreTest, SaysNothingIsStoredWhenTheConnectionIsLostInTheCommit)
    {
        commitFounding();
        Ears ears;
        store->listen(ears.heard());
        EXPECT_EQ(ears.next(), std::nullopt);
        place.alter(R"(
            CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS
                'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END';
            CREATE CONSTRAINT TRIGGER die_at_commit AFTER INSERT ON change
                DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION die();)");
        const auto lost = next("one");
        EXPECT_EQ(commit(lost), "server-busy");
        EXPECT_EQ(ears.next(), space) << "it may have been committed: that is looked at";
        place.alter("DROP TRIGGER die_at_commit ON change");
        EXPECT_EQ(commit(lost), "ok: 1 new");
        EXPECT_EQ(must(store->version(space)).at(words.id()), 1U);
        EXPECT_EQ(store->check().problems, std::vector<std::string>{});
        store->listen({});
    }

    TEST_F(PostgresLogStoreTest, TriesAgainWhenTwoWaitForEachOther)
    {
        const auto write = otherFounding(LogStoreHarness::invite(1, 5));
        const auto later = otherFounding(LogStoreHarness::invite(1, 6));
        pqxx::connection connection(place.address());
        pqxx::work inTheWay(connection);
        const auto use = [&](const Bytes& token) {
            const auto hash = server::hashToken(token);
            inTheWay.exec("UPDATE invitation SET uses_left = uses_left WHERE token_hash = '\\x"
                + toHex(hash) + "'");
        };
        use(*later.hostingToken);
        std::vector<std::string> said;
        std::thread other([&] { said = commit(std::vector{write, later}); });
        pqxx::connection looking(place.address());
        pqxx::nontransaction looks(looking);
        while (looks.exec("SELECT 1 FROM pg_locks WHERE NOT granted").empty()) { }
        // Now each has what the other wants. The database ends one of the two.
        try {
            use(*write.hostingToken);
        } catch (const pqxx::transaction_rollback&) {
        }
        inTheWay.abort();
        other.join();
        EXPECT_EQ(said, (std::vector<std::string>{"ok: 1 new", "ok: 1 new"}));
        EXPECT_EQ(
            outcome(store->checkInvitation(*write.hostingToken, kToday)), "invitation-used-up");
        EXPECT_EQ(store->check().problems, std::vector<std::string>{});
    }

    TEST_F(PostgresLogStoreTest, LetsTheOthersGoOnWhenTheDatabaseRefusesOne)
    {
        commitFounding();
        const auto plan = otherFounding(LogStoreHarness::invite(1, 5));
        // A row that the end of its chain does not know of: the key itself refuses a second one.
        EXPECT_EQ(commit(next("one")), "ok: 1 new");
        place.alter("DELETE FROM chain WHERE audience <> '\\x00000000000000000000000000000000'");
        EXPECT_EQ(commit(std::vector{writeOf(words, 1, 1, *founder), plan}),
            (std::vector<std::string>{"storage-failed", "ok: 1 new"}));
    }

    TEST_F(PostgresLogStoreTest, CheckFindsWhatOnlyTheseTablesCanSay)
    {
        commitFounding();
        EXPECT_EQ(commit(next("one")), "ok: 1 new");
        EXPECT_EQ(commit(next("two")), "ok: 1 new");
        const auto found = [&](const std::string& sql, const std::string& what) {
            place.alter(sql);
            const auto problems = store->check().problems;
            for (const auto& problem : problems)
                if (problem.find(what) != std::string::npos)
                    return true;
            return false;
        };
        EXPECT_TRUE(found("DELETE FROM change WHERE seq = 2", "it ends with change 1"));
        EXPECT_TRUE(found("DELETE FROM chain WHERE seq = 2", "a chain that has no end"));
        EXPECT_TRUE(
            found("UPDATE space SET membership = 7", "number of changes of its membership"));
        EXPECT_TRUE(found("DELETE FROM chain", "its founding is missing"));
    }

    TEST_F(PostgresLogStoreTest, RefusesANewerFormAndLeavesItAsItIs)
    {
        commitFounding();
        store.reset();
        place.alter("UPDATE schema_version SET version = 99");
        EXPECT_EQ(outcome(place.open()), "store-newer");
        place.alter("UPDATE schema_version SET version = 3");
        store = must(place.open());
        EXPECT_TRUE(must(store->membership(space)).isFounded());
    }

    TEST_F(PostgresLogStoreTest, CountsWhatTheFormBeforeHeldWhenItIsOpened)
    {
        commitFounding();
        EXPECT_EQ(commit(next("one")), "ok: 1 new");
        const auto bytes = must(store->bytesOf(space));
        store.reset();
        second.reset();
        for (const std::string name :
            {"change_added", "change_removed", "change_altered", "piece_added", "piece_removed"})
            place.alter("DROP FUNCTION usage_" + name + " CASCADE");
        dropThirdForm();
        place.alter("DROP TABLE usage; DROP TABLE erased; ALTER TABLE invitation DROP COLUMN made; "
                    "UPDATE schema_version SET version = 1");
        store = must(place.open());
        EXPECT_GT(bytes, 0U);
        EXPECT_EQ(must(store->bytesOf(space)), bytes);
        EXPECT_EQ(commit(next("two")), "ok: 1 new");
        EXPECT_EQ(store->check().problems, std::vector<std::string>{});
    }

    TEST_F(PostgresLogStoreTest, AddsToTheFormBeforeWhatItDidNotKnow)
    {
        commitFounding();
        store.reset();
        second.reset();
        dropThirdForm();
        place.alter("UPDATE schema_version SET version = 2");
        store = must(place.open());
        const auto photo = blobOf({1});
        words.addNaming({{0, photo.id}});
        EXPECT_EQ(commit(writeOf(words, 1, 1, *founder)), "ok: 1 new");
        must(store->beginBlob(space, {everyone, photo.id}, photo.chunks));
        EXPECT_TRUE(must(store->addChunk(space, {everyone, photo.id}, 0, photo.sealed[0])));
        EXPECT_EQ(store->check().problems, std::vector<std::string>{});
    }

    TEST_F(PostgresLogStoreTest, OthersHearOfAPhotoThatIsWholeAndOfHowFarWordsReached)
    {
        commitFounding();
        const auto photo = blobOf({1, 2});
        words.addNaming({{0, photo.id}});
        EXPECT_EQ(commit(writeOf(words, 1, 1, *founder)), "ok: 1 new");
        Ears own;
        Ears others;
        store->listen(own.heard());
        second->listen(others.heard());
        EXPECT_EQ(own.next(), std::nullopt);
        EXPECT_EQ(others.next(), std::nullopt);
        const store::BlobPlace at{everyone, photo.id};
        must(store->beginBlob(space, at, photo.chunks));
        must(store->addChunk(space, at, 0, photo.sealed[0]));
        // What is passed over is no news: the next that is heard is of another plan.
        must(store->addReaches(space, {}));
        const auto plan = otherFounding(LogStoreHarness::invite(1, 5));
        EXPECT_EQ(commit(plan), "ok: 1 new");
        EXPECT_EQ(others.next(), plan.space);
        must(store->addChunk(space, at, 1, photo.sealed[1]));
        EXPECT_EQ(others.next(), space);
        EXPECT_EQ(must(second->blob(space, at)), photo.chunks);
        const auto reach = log::signReach(founder->keys, space, words.id(), 1, kToday);
        must(store->addReaches(space, {&reach, 1}));
        EXPECT_EQ(others.next(), space);
        must(store->addReaches(space, {&reach, 1}));
        EXPECT_EQ(commit(otherFounding(LogStoreHarness::invite(1, 6))), "ok: 1 new");
        EXPECT_NE(others.next(), space) << "that was known";
        EXPECT_TRUE(own.isQuiet());
        store->listen({});
        second->listen({});
    }

    TEST_F(PostgresLogStoreTest, NumbersReachesOfTwoServersInTheOrderInWhichTheyAreSeen)
    {
        commitFounding();
        constexpr std::uint64_t kRounds = 40;
        for (std::uint64_t i = 0; i < kRounds; ++i)
            words.add(payloadSaying("something"));
        EXPECT_EQ(commit(writeOf(words, 1, kRounds, *founder)), "ok: 40 new");
        const auto push = [&](LogStore& where, std::uint8_t reader) {
            for (std::uint64_t seq = 1; seq <= kRounds; ++seq) {
                const auto reach = log::signReach(keysFrom(reader), space, words.id(), seq, kToday);
                must(where.addReaches(space, {&reach, 1}));
            }
        };
        std::thread other([&] { push(*second, 7); });
        std::thread own([&] { push(*store, 8); });
        // Whoever asks for what is new while two servers write comes to see the end of both.
        const auto asking = must(place.open());
        std::int64_t cursor = 0;
        std::map<AuthorId, std::uint64_t> seen;
        const auto ask = [&] {
            for (const auto& [number, reach] :
                must(asking->reachesAfter(space, {founder->id()}, cursor, 1))) {
                EXPECT_GT(number, cursor);
                cursor = number;
                seen[reach.reader] = reach.seq;
            }
        };
        for (std::uint64_t i = 0; i < kRounds; ++i)
            ask();
        own.join();
        other.join();
        ask();
        ask();
        EXPECT_EQ(cursor, static_cast<std::int64_t>(2 * kRounds));
        EXPECT_EQ(seen,
            (std::map<AuthorId, std::uint64_t>{
                {keysFrom(7).id(), kRounds}, {keysFrom(8).id(), kRounds}}));
    }

    TEST_F(PostgresLogStoreTest, ErasesASpaceThatAnotherServerIsWritingTo)
    {
        auto write = founding();
        write.membershipSeen = 0;
        EXPECT_EQ(commit(write), "ok: 1 new");
        auto said = next("something");
        said.membershipSeen = 1;
        EXPECT_EQ(commit(said), "ok: 1 new");
        auto more = next("more");
        more.membershipSeen = 1;
        const auto number = must(second->erase(space, kToday));
        EXPECT_EQ(commit(more), "not-on-server") << "not that it be judged anew";
        EXPECT_EQ(must(store->bytesOf(space)), 0U);
        write.hostingToken = LogStoreHarness::invite(1, 5);
        EXPECT_EQ(commitTo(*second, write), "ok: 1 new");
        const auto erased = must(store->erasedAfter(number - 1));
        ASSERT_EQ(erased.size(), 1U) << "who still has the old one open is told all the same";
        EXPECT_EQ(erased.front().spaceHash, server::hashErased(space));
        EXPECT_EQ(store->check().problems, std::vector<std::string>{});
    }

    TEST_F(PostgresLogStoreTest, KeepsNoRowOfAnErasedSpace)
    {
        commitFounding();
        EXPECT_EQ(commit(next("one")), "ok: 1 new");
        EXPECT_EQ(commit(erasing(*founder, {founder->id(), 1, 0})), "ok: 1 new");
        const auto photo = blobOf({1, 2});
        words.addNaming({{0, photo.id}});
        EXPECT_EQ(commit(writeOf(words, 3, 3, *founder)), "ok: 1 new");
        must(store->beginBlob(space, {everyone, photo.id}, photo.chunks));
        must(store->addChunk(space, {everyone, photo.id}, 0, photo.sealed[0]));
        const auto reach = log::signReach(founder->keys, space, words.id(), 1, kToday);
        must(store->addReaches(space, {&reach, 1}));
        pqxx::connection connection(place.address());
        pqxx::nontransaction at(connection);
        for (const std::string table : {"blob_use", "blob", "blob_chunk", "chunk", "reach"})
            EXPECT_GT(at.exec("SELECT 1 FROM " + table).size(), 0U) << table;
        must(store->erase(space, kToday));
        const auto tables = at.exec("SELECT table_name FROM information_schema.columns "
                                    "WHERE table_schema = 'public' AND column_name = 'space'");
        EXPECT_GE(tables.size(), 12U);
        for (const auto& table : tables) {
            const auto name = table[0].as<std::string>();
            EXPECT_EQ(at.exec("SELECT 1 FROM " + name).size(), 0U) << name;
        }
    }

    TEST_F(PostgresLogStoreTest, KnowsWhetherThereIsAServerThatCouldHaveItOpen)
    {
        commitFounding();
        Ears ears;
        second->listen(ears.heard());
        EXPECT_EQ(ears.next(), std::nullopt);
        const auto number = must(store->erase(space, kToday));
        EXPECT_FALSE(must(store->isErasedConfirmed(number)));
        must(second->confirmErased(number));
        EXPECT_TRUE(must(store->isErasedConfirmed(number)));
        second->listen({});
        second.reset();
        const auto plan = otherFounding(LogStoreHarness::invite(1, 5));
        EXPECT_EQ(commit(plan), "ok: 1 new");
        const auto unheard = must(store->erase(plan.space, kToday));
        // The database ends its side of a connection a little later.
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
        while (!must(store->isErasedConfirmed(unheard)) && std::chrono::steady_clock::now() < end) {
        }
        EXPECT_TRUE(must(store->isErasedConfirmed(unheard))) << "nobody is there";
    }

    TEST_F(PostgresLogStoreTest, SaysWhichProgramCopiesIt)
    {
        const auto copied = store->backup("copy.backup");
        ASSERT_EQ(outcome(copied), "bad-argument");
        EXPECT_NE(copied.error().detail.find("pg_dump"), std::string::npos);
    }

    TEST_F(PostgresLogStoreTest, IsMadeOnceWhenManyStartAtOnce)
    {
        const StorePlace empty(StoreKind::Postgres);
        std::vector<std::string> said(4);
        std::vector<std::thread> threads;
        for (auto& one : said)
            threads.emplace_back([&] { one = outcome(empty.open()); });
        for (auto& thread : threads)
            thread.join();
        EXPECT_EQ(said, std::vector<std::string>(4, "ok"));
        pqxx::connection connection(empty.address());
        EXPECT_EQ(
            pqxx::nontransaction(connection).exec("SELECT version FROM schema_version").size(), 1U);
    }

    TEST(PostgresAddress, IsRefusedWithoutRepeatingIt)
    {
        for (const std::string bad : {"nonsense", "postgres://u:hidden%zz@h/d", "host='hidden"}) {
            const auto opened = PostgresLogStore::open(bad);
            ASSERT_EQ(outcome(opened), "bad-argument") << bad;
            EXPECT_EQ(opened.error().detail.find("hidden"), std::string::npos);
        }
        EXPECT_EQ(PostgresLogStore::withoutPassword("postgres://u@h/d"), "postgres://u@h/d");
        EXPECT_EQ(PostgresLogStore::withoutPassword("postgres://u:hidden@h/d"),
            "dbname='d' host='h' user='u'");
        EXPECT_EQ(PostgresLogStore::nameOf("postgres://u:hidden@h:5/d"), "PostgreSQL on h:5/d");
        const auto unreached = PostgresLogStore::open("postgres://u:hidden@127.0.0.1:1/d");
        ASSERT_EQ(outcome(unreached), "no-connection");
        EXPECT_EQ(unreached.error().detail.find("hidden"), std::string::npos);
    }

}
}
