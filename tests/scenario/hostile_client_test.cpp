// SPDX-License-Identifier: Apache-2.0
//
// Aim: whatever clients do to the whole server, each of them is refused or dropped, counted and logged;
// memory stays bounded; and a polite client beside them goes on working.
// Method: the real program with small limits, real sockets from another address of this machine, and a
// tablet that writes and shares. What one connection can do to the net layer is in net_hostile_test.cpp.
#include "hostile_crowd.h"
#include "server_program.h"

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <random>

namespace alongside::scenario {
namespace {

    using namespace std::chrono_literals;
    namespace asio = boost::asio;

    constexpr const char* kSettings = "trust-loopback = false\n"
                                      "connections = 120\n"
                                      "connections-per-address = 50\n"
                                      "handshake-seconds = 2\n"
                                      "idle-seconds = 3\n"
                                      "message-seconds = 2\n"
                                      "message-bytes = 1MiB\n"
                                      "outbox-bytes = 14MiB\n"
                                      "waiting-bytes = 1MiB\n"
                                      "log = debug\n";
    /// The first bytes of a TLS hello that never goes on.
    const std::string kHalfHello("\x16\x03\x01\x02", 4);
    constexpr unsigned char kBinary = 0x82;
    constexpr unsigned char kPing = 0x89;
    constexpr std::size_t kGrowthMax = 48U << 20U;

    class HostileClient : public ::testing::Test {
    protected:
        void SetUp() override
        {
            ASSERT_TRUE(polite.writesAndShares());
            before = server.residentBytes();
        }
        void TearDown() override
        {
            EXPECT_TRUE(polite.writesAndShares()) << server.log();
            const auto after = server.residentBytes();
            RecordProperty("grown_kib", std::to_string((after - std::min(after, before)) / 1024));
            EXPECT_LT(after, before + kGrowthMax);
        }
        using Peer = std::unique_ptr<net::RawPeer>;
        Peer connect(const std::string& from = kElsewhere)
        {
            auto peer = runOn(io, net::rawConnect(server.port(), net::TlsVersion::V13, from));
            EXPECT_TRUE(peer);
            return peer;
        }
        /// Up to the WebSocket; the server's first word is left unread.
        Peer upgrade(const std::string& from = kElsewhere)
        {
            auto peer = connect(from);
            EXPECT_TRUE(runOn(io, peer->write(net::upgradeRequest("/sync"))));
            EXPECT_TRUE(runOn(io, peer->readUntil("\r\n\r\n")).starts_with("HTTP/1.1 101"));
            return peer;
        }
        /// Until the server has hung up.
        std::string rest(const Peer& peer) { return runOn(io, peer->readAll()); }

        ServerProgram server{kSettings};
        PoliteTablet polite{server};
        std::size_t before = 0;
        asio::io_context io{1};
    };

    // One byte after the other, for as long as the other side takes them. How many it took.
    asio::awaitable<std::size_t> drip(net::RawPeer* peer, std::chrono::milliseconds pause)
    {
        std::size_t written = 0;
        asio::steady_timer timer(co_await asio::this_coro::executor);
        while (co_await peer->write("x")) {
            ++written;
            timer.expires_after(pause);
            co_await timer.async_wait(asio::use_awaitable);
        }
        co_return written;
    }

}

TEST_F(HostileClient, slowLorisInTlsIsClosedWhenTheTimeForItIsUp)
{
    HostileCrowd crowd(server.port());
    ASSERT_EQ(crowd.connect(40, kElsewhere, kHalfHello), 40U);
    EXPECT_TRUE(polite.writesAndShares());
    EXPECT_EQ(crowd.waitForClosed(40), 40U);
    EXPECT_TRUE(server.reaches("alongside_handshake_failures_total{error=\"timed-out\"}", 40));
    EXPECT_EQ(server.event("handshake_failed", 40)["error"], "timed-out");
}

TEST_F(HostileClient, slowLorisInHttpIsClosedWhenTheTimeForItIsUp)
{
    std::vector<Peer> peers;
    for (int i = 0; i < 10; ++i) {
        peers.push_back(connect());
        ASSERT_TRUE(runOn(io, peers.back()->write("GET /healthz HTTP/1.1\r\nX-Slow: ")));
    }
    EXPECT_TRUE(polite.writesAndShares());
    EXPECT_LT(runOn(io, drip(peers.front().get(), 100ms)), 60U);
    EXPECT_TRUE(server.reaches("alongside_handshake_failures_total{error=\"timed-out\"}", 10));
}

TEST_F(HostileClient, slowLorisInsideAMessageIsDroppedThoughItIsNeverIdle)
{
    const auto peer = upgrade();
    const auto frame = net::clientFrame(kBinary, "x", 500'000);
    ASSERT_TRUE(runOn(io, peer->write(frame)));
    const auto began = std::chrono::steady_clock::now();
    EXPECT_LT(runOn(io, drip(peer.get(), 100ms)), 60U);
    EXPECT_LT(std::chrono::steady_clock::now() - began, 8s);
    EXPECT_TRUE(server.reaches("alongside_connections_ended_total{reason=\"timed-out\"}", 1));
}

TEST_F(HostileClient, halfOpenConnectionsAreNoticedByTheirSilence)
{
    std::vector<Peer> peers;
    for (int i = 0; i < 10; ++i)
        peers.push_back(upgrade());
    EXPECT_TRUE(server.reaches("alongside_connections", 10));
    // Nothing is read, so no ping is answered.
    EXPECT_TRUE(server.reaches("alongside_connections_ended_total{reason=\"timed-out\"}", 10));
    // The polite one ended its own twice before, which is nothing to speak of.
    EXPECT_EQ(server.event("connection_ended", 2)["level"], "debug");
    const auto event = server.event("connection_ended", 12);
    EXPECT_EQ(event["level"], "info");
    EXPECT_EQ(event["reason"], "timed-out");
}

TEST_F(HostileClient, aClaimOfATerabyteTakesNoMemoryAndEndsTheConnection)
{
    for (int i = 0; i < 20; ++i) {
        const auto peer = upgrade();
        ASSERT_TRUE(runOn(io, peer->write(net::clientFrame(kBinary, "x", 1ULL << 40U))));
        (void)rest(peer);
    }
    EXPECT_TRUE(server.reaches("alongside_connections_ended_total{reason=\"limit-exceeded\"}", 20));
}

TEST_F(HostileClient, garbageInMessagesIsRefusedAndDropped)
{
    std::mt19937 random(20261122);
    std::vector<Peer> peers;
    for (int i = 0; i < 30; ++i) {
        std::string bytes(1 + random() % 5000, '\0');
        for (auto& byte : bytes)
            byte = static_cast<char>(random());
        bytes.front() = static_cast<char>(1 + i % 13); // a type of message that there is
        peers.push_back(upgrade());
        ASSERT_TRUE(runOn(io, peers.back()->write(net::clientFrame(kBinary, bytes, bytes.size()))));
    }
    // They do not say goodbye in their turn, so the server waits for that, for all of them at once.
    for (const auto& peer : peers)
        EXPECT_FALSE(rest(peer).empty()) << "it is told why";
    EXPECT_TRUE(server.reaches("alongside_connections_ended_total{reason=\"bad-message\"}", 15));
}

TEST_F(HostileClient, connectionsBeyondThoseOfOneAddressAreRefusedAndLoggedSparingly)
{
    HostileCrowd crowd(server.port());
    ASSERT_EQ(crowd.connect(1500, kElsewhere, {}), 1500U);
    EXPECT_TRUE(polite.writesAndShares()) << "while they are there";
    EXPECT_TRUE(server.reaches("alongside_connections_refused_total{reason=\"address\"}", 1400));
    const auto event = server.event("connection_refused");
    EXPECT_EQ(event["reason"], "address");
    EXPECT_EQ(event["address"], kElsewhere);
    EXPECT_LT(server.events("connection_refused"), 20U);
    EXPECT_GE(crowd.waitForClosed(1450), 1450U);
}

TEST_F(HostileClient, moreConnectionsThanThereMayBeAreRefusedUntilSomeAreGone)
{
    HostileCrowd crowd(server.port());
    for (const auto* from : {"127.0.0.2", "127.0.0.3", "127.0.0.4"})
        ASSERT_EQ(crowd.connect(50, from, {}), 50U);
    EXPECT_EQ(server.event("connection_refused")["reason"], "full");
    // They hold what they have for the time of a handshake at most, and then there is room again.
    EXPECT_EQ(crowd.waitForClosed(150), 150U);
    EXPECT_TRUE(polite.writesAndShares());
}

TEST_F(HostileClient, aFloodOfPingsIsReadNoFasterThanItIsAnswered)
{
    const auto peer = upgrade();
    std::string pings;
    for (int i = 0; i < 100'000; ++i)
        pings += net::clientFrame(kPing, std::string(100, 'p'), 100);
    // Nothing of the answers is read, so the server stops reading, and then ends it.
    EXPECT_FALSE(runOn(io, peer->write(pings)));
    EXPECT_TRUE(server.reaches("alongside_connections_ended_total{reason=\"timed-out\"}", 1));
}

TEST(HostileFlood, isSlowedToItsRateAndAPoliteClientIsNot)
{
    ServerProgram server("trust-loopback = false\n"
                         "bytes-per-second = 1MiB\n");
    PoliteTablet polite(server);
    asio::io_context io(1);
    const auto peer = runOn(io, net::rawConnect(server.port(), net::TlsVersion::V13, kElsewhere));
    ASSERT_TRUE(peer && runOn(io, peer->write(net::upgradeRequest("/sync"))));
    ASSERT_TRUE(runOn(io, peer->readUntil("\r\n\r\n")).starts_with("HTTP/1.1 101"));
    // A message of a kind that is not known yet is passed over, so it may be sent again and again.
    const auto frame = net::clientFrame(kBinary, std::string(512U << 10U, '\xc8'), 512U << 10U);
    // What a system keeps for a socket that is not read is some MiB; far more than that is sent.
    bool done = false;
    const auto flood
        = [](net::RawPeer* to, std::string what, bool* ended) -> asio::awaitable<void> {
        for (int i = 0; i < 48 && co_await to->write(what); ++i) { }
        *ended = true;
    };
    const auto began = std::chrono::steady_clock::now();
    asio::co_spawn(io, flood(peer.get(), frame, &done), [](const std::exception_ptr&) {});
    io.restart();
    std::thread flooding([&] { io.run(); });
    server.event("connection_slowed");
    const auto politeBegan = std::chrono::steady_clock::now();
    EXPECT_TRUE(polite.writesAndShares());
    const auto politeTook = std::chrono::steady_clock::now() - politeBegan;
    EXPECT_GE(server.metric("alongside_pauses_total{limit=\"bytes\"}"), 1);
    const auto received = server.metric("alongside_received_bytes_total");
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - began;
    // Eight seconds' worth at once, then the rate, and one message on its way.
    EXPECT_LT(received, (8 + passed.count() + 1) * (1U << 20U));
    EXPECT_LT(politeTook, 3s);
    EXPECT_EQ(server.stop(), 0);
    flooding.join();
    EXPECT_TRUE(done);
}

}
