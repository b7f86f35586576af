// SPDX-License-Identifier: Apache-2.0
//
// Aim: two server programs on one PostgreSQL are one server to people: what is pushed to one arrives
// live from the other, and when one is killed in the middle of a push, the tablet goes to the other and
// nothing that was acknowledged is missing.
// Method: the real program twice, with one certificate; real tablets over TLS; SIGKILL at the first
// acknowledgement of a push that needs many.

#include "cli_process.h"
#include "private_postgres.h"

#include "net/certificate.h"
#include "net/sync_client.h"
#include "plan/people.h"
#include "plan/workspace.h"
#include "postgres_log_store.h"

#include <boost/asio/io_context.hpp>

#include <gtest/gtest.h>

#include <chrono>

namespace alongside::scenario {
namespace {

    using State = net::SyncReport::State;

    constexpr crypto::PinCost kQuickPin{1, 64 << 10};
    constexpr const char* kPin = "2580";

    // A person's tablet with a connection of its own.
    class LiveTablet {
    public:
        LiveTablet(boost::asio::io_context& io, const std::filesystem::path& home,
            const std::string& name, const Clock& clock)
            : m_io(io)
        {
            plan::People people(home);
            EXPECT_TRUE(people.create({name, ""}, kPin, kQuickPin));
            auto opened = plan::Workspace::open(people, *people.find(name), kPin, clock);
            EXPECT_TRUE(opened);
            m_workspace = std::move(*opened);
        }
        plan::Workspace* operator->() { return m_workspace.get(); }
        void connect(net::SyncClient::Listener listener = {})
        {
            m_client
                = std::make_unique<net::SyncClient>(m_io.get_executor(), m_workspace->replicas());
            if (listener)
                m_client->onReport(std::move(listener));
            m_client->start();
        }
        void disconnect() { m_client.reset(); }
        [[nodiscard]] bool isShared(const SpaceId& space) const
        {
            const auto report = m_client->report(space);
            return report && report->state == State::Shared && report->waiting == 0;
        }
        [[nodiscard]] bool isNotOnServer(const SpaceId& space) const
        {
            const auto report = m_client->report(space);
            return report && report->error && report->error->code == ErrorCode::NotOnServer;
        }
        void say(const SpaceId& space, const std::string& words)
        {
            ASSERT_TRUE(m_workspace->add(space, plan::Sharing::Everyone, "statement",
                {{"part", "bedtime"}, {"words", words}, {"saidBy", "Theo"}, {"saidAs", "me"}},
                true));
        }
        [[nodiscard]] std::size_t count(const SpaceId& space) const
        {
            return m_workspace->list(space, "statement")
                .value_or(std::vector<plan::RecordInfo>{})
                .size();
        }
        [[nodiscard]] log::ChainId chain(const SpaceId& space)
        {
            const auto replica = m_workspace->replicas().open(space);
            return {(*replica)->everyone(), (*replica)->author().id()};
        }

    private:
        boost::asio::io_context& m_io;
        std::unique_ptr<plan::Workspace> m_workspace;
        std::unique_ptr<net::SyncClient> m_client;
    };

    class ServerPrograms : public ::testing::Test {
    protected:
        void SetUp() override
        {
            ASSERT_TRUE(crypto::initialise());
            const std::vector<std::string> names{"127.0.0.1"};
            const auto certificate = net::makeCertificate(names, 1);
            ASSERT_TRUE(certificate);
            serve = {"--postgres", address, "--cert",
                folder.write("cert.pem", certificate->certificatePem), "--key",
                folder.write("key.pem", certificate->privateKeyPem)};
            first = std::make_unique<testing::ServerProcess>(serve);
            second = std::make_unique<testing::ServerProcess>(serve);
            space = *ana->createSpace("plan", "Theo's plan", "family");
            move(ana, *first);
            ana.connect();
            ASSERT_TRUE(run([&] { return ana.isShared(space); }));
        }

        // To another server, as a load balancer would; the first time with a right to place the plan.
        void move(LiveTablet& tablet, const testing::ServerProcess& to)
        {
            const auto made = testing::runProgram(ALONGSIDE_SERVER_PROGRAM,
                {"invite", "--postgres", address, "--public", to.address()});
            ASSERT_EQ(made.exitCode, 0) << made.err;
            const auto text = made.out.substr(0, made.out.find('\n'));
            const auto invitation = log::ServerInvitation::fromText(text);
            ASSERT_TRUE(invitation) << made.out;
            tablet.disconnect();
            ASSERT_TRUE(tablet->setServer(space, *invitation));
        }
        void joinAt(const testing::ServerProcess& server)
        {
            const auto text = ana->invite(space, "supporter", false, 1'000'000, 1);
            ASSERT_TRUE(text);
            ASSERT_TRUE(run([&] { return ana.isShared(space); }));
            auto invitation = log::SpaceInvitation::fromText(*text);
            invitation->server.address = server.address();
            ASSERT_TRUE(dev->join(*invitation));
            dev.connect();
            ASSERT_TRUE(run([&] { return dev.isShared(space); }));
        }
        bool run(const std::function<bool()>& done)
        {
            const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(60);
            while (!done() && std::chrono::steady_clock::now() < end) {
                io.restart();
                io.run_one_for(std::chrono::milliseconds(100));
            }
            return done();
        }

        const std::string address = test::newPostgresDatabase();
        testing::TemporaryFolder folder;
        testing::Arguments serve;
        std::unique_ptr<testing::ServerProcess> first;
        std::unique_ptr<testing::ServerProcess> second;
        SystemClock clock;
        boost::asio::io_context io;
        LiveTablet ana{io, folder.path() / "ana", "Ana", clock};
        LiveTablet dev{io, folder.path() / "dev", "Dev", clock};
        SpaceId space;
    };

    TEST_F(ServerPrograms, WhatIsPushedToOneArrivesLiveFromTheOther)
    {
        joinAt(*second);
        ana.say(space, "I go to bed at ten.");
        ana.connect();
        EXPECT_TRUE(run([&] { return dev.count(space) == 1; }));
        dev.say(space, "With the door shut.");
        dev.connect();
        EXPECT_TRUE(run([&] { return ana.count(space) == 2; }));
    }

    TEST_F(ServerPrograms, NothingAcknowledgedIsMissingWhenOneIsKilledInAPush)
    {
        joinAt(*second);
        ana.disconnect();
        constexpr std::size_t kSaid = 600; // more than one run
        for (std::size_t i = 0; i < kSaid; ++i)
            ana.say(space, "sentence " + std::to_string(i));
        const auto waiting = [&] { return *(*ana->replicas().open(space))->waiting(); };
        ASSERT_EQ(waiting(), kSaid);
        bool killed = false;
        ana.connect([&](const net::SyncReport& report) {
            if (!killed && report.state == State::Sending && waiting() < kSaid) {
                killed = true;
                first->kill();
            }
        });
        ASSERT_TRUE(run([&] { return killed; }));
        const auto acknowledged = *ana->replicas().vault().durable(space, ana.chain(space));
        ASSERT_GT(acknowledged, 0U);
        ASSERT_LT(acknowledged, kSaid) << "it was killed in the middle";
        ana.disconnect();

        auto store = server::PostgresLogStore::open(address);
        ASSERT_TRUE(store);
        EXPECT_GE((*store)->version(space)->at(ana.chain(space)), acknowledged);
        move(ana, *second);
        ana.connect();
        EXPECT_TRUE(run([&] { return ana.isShared(space) && dev.count(space) == kSaid; }))
            << waiting() << " waiting, " << dev.count(space) << " arrived";
        EXPECT_EQ((*store)->version(space)->at(ana.chain(space)), kSaid);
        const auto verified
            = testing::runProgram(ALONGSIDE_SERVER_PROGRAM, {"verify", "--postgres", address});
        EXPECT_EQ(verified.exitCode, 0) << verified.err;
    }

    TEST_F(ServerPrograms, WhoKeepsThemAsksAndErasesThroughTheDatabase)
    {
        joinAt(*second);
        ana.connect();
        ASSERT_TRUE(run([&] { return ana.isShared(space); }));
        const auto command = [&](testing::Arguments arguments) {
            arguments.insert(arguments.end(), {"--postgres", address});
            return testing::runProgram(ALONGSIDE_SERVER_PROGRAM, arguments);
        };
        const auto before = command({"stats", "--json"}).json()["result"];
        EXPECT_EQ(before["spaces"], 1);
        EXPECT_EQ(before["members"], 2);
        EXPECT_EQ(command({"healthy"}).exitCode, 0);
        EXPECT_EQ(command({"healthy", "--listen", first->address()}).exitCode, 0);
        const auto copied = command({"backup", (folder.path() / "copy").string()});
        EXPECT_EQ(copied.exitCode, 2);
        EXPECT_NE(copied.err.find("pg_dump"), std::string::npos) << copied.err;

        const auto erased = command({"erase", space.hex().substr(0, 8), "--yes", "--json"});
        EXPECT_EQ(erased.exitCode, 0) << erased.err;
        EXPECT_EQ(erased.json()["result"]["serverHeard"], true);
        EXPECT_TRUE(run([&] { return ana.isNotOnServer(space) && dev.isNotOnServer(space); }))
            << "each is connected to another one of the two";
        EXPECT_EQ(command({"stats", "--json"}).json()["result"]["spaces"], 0);
        first->kill();
        EXPECT_EQ(command({"healthy", "--listen", first->address()}).exitCode, 6);
        EXPECT_EQ(command({"verify"}).exitCode, 0);
    }

}
}
