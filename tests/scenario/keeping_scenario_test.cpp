// SPDX-License-Identifier: Apache-2.0
//
// Aim: a server that is left alone stays fair and bounded, and what whoever keeps it asks for is done
// wholly: a copy is a copy, and what is erased is gone.
// Method: as story_test.cpp; what another program does is done through a store of its own on the same
// files.

#include "two_people.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <fstream>
#include <iterator>
#include <random>
#include <utility>

namespace alongside::scenario {
namespace {

    namespace asio = boost::asio;
    namespace fs = std::filesystem;

    // Words that do not become smaller when they are packed.
    std::string longWords(int number)
    {
        std::minstd_rand random(static_cast<unsigned>(number) + 1);
        std::string words(1500, ' ');
        for (auto& letter : words)
            letter = static_cast<char>('a' + random() % 26);
        return words;
    }

    class Keeping : public TwoPeople {
    protected:
        fs::path serverFolder() { return folder.path() / "server"; }
        /// As another program opens it.
        std::unique_ptr<server::SqliteLogStore> besides()
        {
            auto store = server::SqliteLogStore::open(serverFolder());
            EXPECT_TRUE(store) << describe(store.error());
            return std::move(*store);
        }
        void write(SimulatedTablet& tablet, int count)
        {
            for (int i = 0; i < count; ++i)
                addStatement(tablet, "food", longWords(m_written++), plan::Sharing::Everyone, true);
        }
        AuthorId authorOf(SimulatedTablet& tablet)
        {
            return (*tablet.workspace().replicas().open(space))->author().id();
        }
        AudienceId everyone() { return log::everyoneOf(space); }
        /// Until it is so, with commits on their thread and no tablet connected.
        bool settled(const std::function<bool()>& done)
        {
            const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
            while (!done() && std::chrono::steady_clock::now() < end) {
                io.restart();
                io.run_one_for(std::chrono::milliseconds(50));
            }
            return done();
        }
        /// As a connection does before it sends: each of these is a run of its own.
        void seal(SimulatedTablet& tablet, const SpaceId& id)
        {
            ASSERT_TRUE(tablet.workspace().replicas().vault().seal(
                id, (*tablet.workspace().replicas().open(id))->author()));
        }
        void writeRuns(SimulatedTablet& tablet, std::size_t count)
        {
            for (std::size_t i = 0; i < count; ++i) {
                write(tablet, 1);
                seal(tablet, space);
            }
        }
        /// The next run of somebody's words after `seq`, as it is sent.
        std::optional<log::Run> runOf(SimulatedTablet& tablet, std::uint64_t seq)
        {
            auto run = tablet.workspace().replicas().vault().runAfter(
                space, {everyone(), authorOf(tablet)}, seq, 1);
            EXPECT_TRUE(run) << describe(run.error());
            return run ? *run : std::nullopt;
        }
        std::uint64_t storedSeq(SimulatedTablet& tablet)
        {
            const auto version = server->store().version(space).value();
            const auto at = version.find({everyone(), authorOf(tablet)});
            return at == version.end() ? 0 : at->second;
        }
        bool isOnDisk(const Bytes& needle)
        {
            for (const auto* name : {"server.db", "server.db-wal"}) {
                std::ifstream in(serverFolder() / name, std::ios::binary);
                const std::string all((std::istreambuf_iterator<char>(in)), {});
                if (all.find(std::string(needle.begin(), needle.end())) != std::string::npos)
                    return true;
            }
            return false;
        }
        void expectSound(server::LogStore& store)
        {
            for (const auto& problem : store.check().problems)
                ADD_FAILURE() << problem;
        }

        int m_written = 0;
    };

    TEST_F(Keeping, AFullSpaceIsAnsweredPlainlyAndLosesNothingAndHurtsNoOther)
    {
        const auto second = ana.workspace().createSpace("plan", "Another plan", "family");
        ASSERT_TRUE(second && ana.workspace().setServer(*second, server->invite()));
        limits.spaceBytes = 64U << 10U;
        restartServer();
        ana.connect(*server);
        for (int i = 0; i < 15; ++i) {
            write(ana, 10);
            ASSERT_TRUE(run([&] { return ana.isEven() || ana.refused(); }));
        }
        ASSERT_TRUE(
            ana.workspace().add(*second, plan::Sharing::Everyone, "goal", {{"words", "Swim"}}));
        ana.connect(*server);
        ASSERT_TRUE(run([&] { return ana.refused().has_value(); }));
        EXPECT_EQ(ana.refused()->code, ErrorCode::QuotaReached);
        EXPECT_GT(server->hub().metrics().writesRefused.value("quota-reached"), 0);
        const auto full = server->store().bytesOf(space).value();
        EXPECT_LE(full, limits.spaceBytes);
        EXPECT_GT(full, limits.spaceBytes / 2);
        EXPECT_EQ(statements(ana).size(), 150U);
        // On the same connection the other plan is taken in.
        ASSERT_TRUE(run([&] {
            const auto version = server->store().version(*second).value();
            return version.contains({log::everyoneOf(*second),
                (*ana.workspace().replicas().open(*second))->author().id()});
        }));

        limits.spaceBytes = 10U << 20U;
        restartServer();
        ana.connect(*server);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        EXPECT_EQ(ana.refused(), std::nullopt);
        EXPECT_EQ(storedSeq(ana), 150U);
        expectSound(server->store());
    }

    TEST_F(Keeping, SomebodyCanBeInvitedAndRemovedInAFullSpace)
    {
        ASSERT_EQ(join(dev, invitation()), std::nullopt);
        write(ana, 3);
        ASSERT_TRUE(allEven());
        limits.spaceBytes = 1;
        restartServer();
        ana.connect(*server);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        ASSERT_TRUE(
            ana.workspace().removeMember(space, ana.workspace().findMember(space, "Dev")->id));
        ASSERT_TRUE(run(
            [&] { return !server->store().membership(space).value().isActive(authorOf(dev)); }));
        EXPECT_EQ(server->hub().metrics().writesRefused.value("quota-reached"), 0);
    }

    TEST_F(Keeping, APoliteClientsChangeIsInTheNextCommitWhileAnotherFloods)
    {
        ASSERT_EQ(join(dev, invitation()), std::nullopt);
        ASSERT_TRUE(allEven());
        ana.cut();
        dev.cut();
        constexpr std::size_t kFlood = 3 * server::kRunsPerCommitMax;
        writeRuns(ana, kFlood);
        writeRuns(dev, 1);
        auto& hub = server->hub();
        const auto before = hub.counts().commits;
        std::uint64_t floodDone = 0;
        std::optional<std::uint64_t> politeAt;
        std::uint64_t seq = storedSeq(ana);
        for (std::size_t i = 0; i < kFlood; ++i) {
            auto run = runOf(ana, seq);
            ASSERT_TRUE(run);
            seq = run->last();
            hub.submit(1, space, authorOf(ana), std::move(*run), {}, [&](Result<void> result) {
                EXPECT_TRUE(result) << describe(result.error());
                ++floodDone;
            });
        }
        EXPECT_EQ(hub.counts().waiting, kFlood);
        hub.submit(
            2, space, authorOf(dev), *runOf(dev, storedSeq(dev)), {}, [&](Result<void> result) {
                EXPECT_TRUE(result) << describe(result.error());
                politeAt = hub.counts().commits - before;
            });
        ASSERT_TRUE(settled([&] { return floodDone == kFlood && politeAt.has_value(); }));
        EXPECT_EQ(politeAt, 1U) << "first come, first served would be 4";
        EXPECT_EQ(hub.counts().commits - before, 4U);
    }

    TEST_F(Keeping, OneWhoChangesMembershipAllTheTimeDoesNotHoldUpOthers)
    {
        // Each change of membership in a space needs a commit of its own.
        const auto second = dev.workspace().createSpace("plan", "Another plan", "family");
        ASSERT_TRUE(second && dev.workspace().setServer(*second, server->invite()));
        dev.connect(*server);
        ASSERT_TRUE(run([&] { return dev.isEven(); }));
        ana.cut();
        for (int i = 0; i < 20; ++i) {
            ASSERT_TRUE(ana.workspace().invite(space, "supporter", false, 1'000'000, 1));
            seal(ana, space);
        }
        auto& hub = server->hub();
        const auto author = authorOf(ana);
        const log::ChainId chain{log::kMembership, author};
        auto seq = server->store().version(space).value().at(chain);
        std::size_t done = 0;
        for (int i = 0; i < 20; ++i) {
            auto run = ana.workspace().replicas().vault().runAfter(space, chain, seq, 1);
            ASSERT_TRUE(run && *run);
            seq = (*run)->last();
            hub.submit(1, space, author, std::move(**run), {}, [&](Result<void> result) {
                EXPECT_TRUE(result) << describe(result.error());
                ++done;
            });
        }
        dev.cut();
        ASSERT_TRUE(
            dev.workspace().add(*second, plan::Sharing::Everyone, "goal", {{"words", "Swim"}}));
        const auto devs = (*dev.workspace().replicas().open(*second))->author().id();
        seal(dev, *second);
        auto run1 = dev.workspace().replicas().vault().runAfter(
            *second, {log::everyoneOf(*second), devs}, 0, 1);
        ASSERT_TRUE(run1 && *run1);
        std::optional<std::size_t> doneBeforePolite;
        hub.submit(2, *second, devs, std::move(**run1), {}, [&](Result<void> result) {
            EXPECT_TRUE(result) << describe(result.error());
            doneBeforePolite = done;
        });
        ASSERT_TRUE(settled([&] { return done == 20 && doneBeforePolite.has_value(); }));
        EXPECT_LE(*doneBeforePolite, 1U);
    }

    TEST_F(Keeping, WhatIsErasedIsGoneFromTheDiskAndFromWhoeverHasItOpen)
    {
        ASSERT_EQ(join(dev, invitation()), std::nullopt);
        write(ana, 20);
        ASSERT_TRUE(allEven());
        const auto payload = runOf(ana, 3)->changes.front().payload;
        const Bytes needle(payload.begin() + 40, payload.begin() + 104);
        ASSERT_TRUE(isOnDisk(needle));

        ASSERT_TRUE(ana.workspace().setServer(space, server->invite(5)));
        const auto other = besides();
        const auto number = other->erase(space, clock.now());
        ASSERT_TRUE(number) << describe(number.error());
        EXPECT_FALSE(isOnDisk(needle));
        EXPECT_FALSE(other->isErasedConfirmed(*number).value());
        server->hub().closeErased();
        EXPECT_TRUE(other->isErasedConfirmed(*number).value());
        ASSERT_TRUE(run([&] { return ana.refused() && dev.refused(); }));
        EXPECT_EQ(ana.refused()->code, ErrorCode::NotOnServer);
        EXPECT_EQ(dev.refused()->detail, "this plan was erased on this server");

        // What the tablets still have does not come back by itself, though an invitation is good for
        // more: they give a plan back to a server that has lost it, and this one did not lose it.
        write(ana, 2);
        ana.connect(*server);
        ASSERT_TRUE(run([&] { return ana.refused().has_value(); }));
        EXPECT_EQ(ana.refused()->code, ErrorCode::NotOnServer);
        EXPECT_EQ(server->store().bytesOf(space), 0U);
        EXPECT_EQ(statements(ana).size(), 22U);
        expectSound(server->store());
        EXPECT_EQ(other->erase(SpaceId{}, clock.now()).error().code, ErrorCode::NotFound);
    }

    TEST_F(Keeping, NoTableKeepsARowOfAnErasedSpace)
    {
        write(ana, 3);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        store::Database db(serverFolder() / "server.db", store::Database::Mode::OpenExisting);
        // What a plan with photos has besides: any row of it will do.
        for (const std::string row :
            {"blob_use(space, audience, author, seq, edit, blob) VALUES (?, X'', X'', 1, 0, X'')",
                "blob(space, audience, blob, chunks, missing, held) VALUES (?, X'', X'', X'', 1, "
                "0)",
                "blob_chunk(space, audience, chunk, blob, position) VALUES (?, X'', X'', X'', 0)",
                "chunk(space, audience, chunk, sealed) VALUES (?, X'', X'', X'00')",
                "reach(space, author, audience, reader, seq, at_ms, signature, number) "
                "VALUES (?, X'', X'', X'', 1, 0, X'', 1)"})
            db.prepare("INSERT INTO " + row).bind(space).run();
        ASSERT_TRUE(besides()->erase(space, clock.now()));
        auto tables = db.prepare("SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c "
                                 "WHERE m.type = 'table' AND c.name = 'space'");
        int seen = 0;
        while (tables.step()) {
            const auto name = tables.text(0);
            auto rows = db.prepare("SELECT COUNT(*) FROM " + name + " WHERE space = ?");
            rows.bind(space);
            ASSERT_TRUE(rows.step());
            EXPECT_EQ(rows.whole(0), 0) << name;
            ++seen;
        }
        EXPECT_GE(seen, 11);
    }

    TEST_F(Keeping, ARunThatIsOnItsWayWhileItsSpaceIsErasedLeavesNothing)
    {
        ana.cut();
        writeRuns(ana, 1);
        // The hub knows of the space, and of nothing that the other program does.
        sync::Open open;
        open.space = space;
        open.author = (*ana.workspace().replicas().open(space))->author().publicKeys();
        open.have = {{log::kMembership, {}}, {everyone(), {}}};
        ASSERT_TRUE(server->hub().decide(open));
        ASSERT_TRUE(besides()->erase(space, clock.now()));
        std::optional<Result<void>> outcome;
        server->hub().submit(1, space, authorOf(ana), *runOf(ana, 0), {},
            [&](Result<void> result) { outcome = std::move(result); });
        ASSERT_TRUE(settled([&] { return outcome.has_value(); }));
        ASSERT_FALSE(*outcome);
        EXPECT_EQ(outcome->error().code, ErrorCode::NotOnServer);
        EXPECT_EQ(server->store().bytesOf(space), 0U);
        expectSound(server->store());
    }

    TEST_F(Keeping, AnErasedSpaceCanBePlacedAnewWithAnInvitation)
    {
        write(ana, 5);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        ASSERT_TRUE(besides()->erase(space, clock.now()));
        server->hub().closeErased();
        ASSERT_TRUE(ana.workspace().setServer(space, server->invite()));
        ana.connect(*server);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        EXPECT_EQ(storedSeq(ana), 5U);
        expectSound(server->store());
        server->hub().closeErased();
        write(ana, 1);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        EXPECT_EQ(storedSeq(ana), 6U);
    }

    TEST_F(Keeping, ACopyMadeWhileSomebodyWritesIsWholeAndCanBeServed)
    {
        write(ana, 30);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        const auto file = folder.path() / "copy" / "server.db";
        fs::create_directories(file.parent_path());
        write(ana, 30); // under way
        const auto found = besides()->backup(file);
        ASSERT_TRUE(found) << describe(found.error());
        EXPECT_EQ(found->spaces, 1U);
        EXPECT_GE(found->changes, 30U);
        EXPECT_EQ(fs::status(file).permissions(), fs::perms(0600));
        EXPECT_EQ(std::distance(fs::directory_iterator(file.parent_path()), {}), 1) << "no draft";
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        ana.cut();

        SimulatedServer copied(io, file.parent_path(), clock);
        expectSound(copied.store());
        ana.connect(copied);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        EXPECT_EQ(ana.refused(), std::nullopt);
        const auto version = copied.store().version(space).value();
        EXPECT_EQ(version.at({everyone(), authorOf(ana)}), 60U);
    }

    TEST_F(Keeping, ADamagedStoreGivesNoCopyAndLeavesNoDraft)
    {
        write(ana, 200);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        const auto payload = runOf(ana, 150)->changes.front().payload;
        restartServer(); // all is in the file, nothing in the log
        const auto store = besides();
        const auto file = serverFolder() / "server.db";
        std::fstream disk(file, std::ios::binary | std::ios::in | std::ios::out);
        const std::string all((std::istreambuf_iterator<char>(disk)), {});
        const auto at = all.find(std::string(payload.begin() + 40, payload.begin() + 72));
        ASSERT_NE(at, std::string::npos);
        disk.clear();
        disk.seekp(static_cast<std::streamoff>(at));
        disk.put(static_cast<char>(all[at] ^ 1));
        disk.close();
        const auto copy = folder.path() / "copy.db";
        const auto found = store->backup(copy);
        ASSERT_FALSE(found);
        EXPECT_EQ(found.error().code, ErrorCode::StoreDamaged);
        EXPECT_FALSE(fs::exists(copy));
        EXPECT_FALSE(fs::exists(copy.string() + ".part"));
    }

    TEST_F(Keeping, WhatIsCountedFitsWhatIsThere)
    {
        ASSERT_EQ(join(dev, invitation()), std::nullopt);
        write(ana, 10);
        ASSERT_TRUE(allEven());
        const auto stats = besides()->stats(5);
        ASSERT_TRUE(stats) << describe(stats.error());
        EXPECT_EQ(stats->spaces, 1U);
        EXPECT_EQ(stats->members, 2U);
        ASSERT_EQ(stats->biggest.size(), 1U);
        EXPECT_EQ(stats->biggest.front().space, space);
        EXPECT_EQ(stats->biggest.front().bytes, stats->bytes);
        EXPECT_GT(stats->bytes, 10U * 100);
        EXPECT_EQ(stats->changes, server->store().check().changes);
        EXPECT_EQ(besides()->stats(0)->biggest.size(), 0U);
        EXPECT_EQ(besides()->spacesLike(space.hex().substr(0, 8), 2)->size(), 1U);
    }

    TEST_F(Keeping, AStoreOfTheFormBeforeIsCountedWhenItIsOpened)
    {
        write(ana, 10);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        const auto bytes = server->store().bytesOf(space).value();
        for (auto* tablet : {&ana, &dev, &theo})
            tablet->cut();
        server.reset();
        {
            store::Database db(serverFolder() / "server.db", store::Database::Mode::OpenExisting);
            for (const auto* table : {"reach", "chunk", "blob_chunk", "blob", "blob_use"})
                db.execute((std::string("DROP TABLE ") + table).c_str());
            for (const auto* trigger :
                {"change_added", "change_removed", "change_erased", "piece_added", "piece_removed"})
                db.execute((std::string("DROP TRIGGER usage_") + trigger).c_str());
            db.execute("DROP TABLE usage");
            db.execute("DROP TABLE erased");
            db.execute("ALTER TABLE invitation DROP COLUMN made");
            db.setSchemaVersion(2);
        }
        const auto store = besides();
        EXPECT_EQ(store->bytesOf(space), bytes);
        expectSound(*store);
    }

    // A client that stops reading when it is told to: what is sent to it then never arrives.
    struct Hearing {
        std::function<void(Bytes)> heard;
        std::deque<Bytes> said;
        bool deaf = false;
        bool aborted = false;
    };
    class HalfConnection final : public net::Connection {
    public:
        HalfConnection(asio::io_context& io, std::shared_ptr<Hearing> client)
            : m_client(std::move(client))
            , m_said(io)
            , m_heard(io)
        {
        }
        void wake()
        {
            m_said.cancel();
            m_heard.cancel();
        }
        net::asio::awaitable<Result<Bytes>> receive() override
        {
            while (m_client->said.empty() && !m_client->aborted)
                co_await pause(m_said);
            if (m_client->aborted)
                co_return fail(ErrorCode::Cancelled);
            auto frame = std::move(m_client->said.front());
            m_client->said.pop_front();
            co_return frame;
        }
        net::asio::awaitable<Result<void>> send(Bytes frame) override
        {
            while (m_client->deaf && !m_client->aborted)
                co_await pause(m_heard);
            if (m_client->aborted)
                co_return fail(ErrorCode::ConnectionLost);
            m_client->heard(std::move(frame));
            co_return Result<void>{};
        }
        net::asio::awaitable<void> close() override { co_return; }
        void abort() override
        {
            m_client->aborted = true;
            wake();
        }
        [[nodiscard]] Bytes channelBinding() const override { return Bytes(32, 7); }
        [[nodiscard]] std::string peerAddress() const override { return "half"; }

    private:
        // One each for the two that may wait: to set a timer again wakes whoever waits for it.
        static asio::awaitable<void> pause(asio::steady_timer& timer)
        {
            timer.expires_at(asio::steady_timer::time_point::max());
            co_await timer.async_wait(asio::as_tuple(asio::use_awaitable));
        }
        std::shared_ptr<Hearing> m_client;
        asio::steady_timer m_said;
        asio::steady_timer m_heard;
    };

    TEST_F(Keeping, AReaderThatTakesNothingIsDroppedAtItsLimitAndGoesOnLater)
    {
        ASSERT_EQ(join(dev, invitation()), std::nullopt);
        ASSERT_TRUE(allEven());
        dev.cut();
        limits.outboxBytes = 64U << 10U;
        restartServer();
        ana.connect(*server);

        const auto client = std::make_shared<Hearing>();
        auto connection = std::make_unique<HalfConnection>(io, client);
        auto* half = connection.get();
        bool even = false;
        sync::ReplicaDriver::Callbacks callbacks;
        callbacks.send = [&](Bytes frame) {
            client->said.push_back(std::move(frame));
            half->wake();
        };
        callbacks.close = [](const std::optional<Error>&) {};
        callbacks.report = [&](const sync::StreamReport& report) { even = report.even; };
        auto driver = std::make_unique<sync::ReplicaDriver>(
            dev.workspace().replicas(), std::vector{space}, Bytes(32, 7), std::move(callbacks));
        client->heard = [&](Bytes frame) { driver->received(frame); };
        auto session = std::make_shared<server::ServerSession>(
            std::move(connection), server->hub(), clock, 77);
        asio::co_spawn(io, server::ServerSession::run(session), asio::detached);
        driver->connected();
        ASSERT_TRUE(run([&] { return even && ana.isEven(); }));

        client->deaf = true;
        write(ana, 600);
        ASSERT_TRUE(run([&] { return client->aborted; }));
        const std::weak_ptr<server::ServerSession> watched = std::exchange(session, nullptr);
        ASSERT_TRUE(run([&] { return watched.expired() && ana.isEven(); })) << "it is let go of";
        EXPECT_EQ(server->hub().metrics().ended.value("slow-reader"), 1);

        driver.reset();
        // What it lacks fits into the outbox that a server has (server_config.h sees to that).
        limits.outboxBytes = server::kOutboxBytesMin;
        restartServer();
        dev.connect(*server);
        ASSERT_TRUE(run([&] { return dev.isEven() && statements(dev).size() == 600; }));
    }

}
}
