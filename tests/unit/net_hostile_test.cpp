// SPDX-License-Identifier: Apache-2.0
//
// Aim: whatever comes in on the port, the answer is an error value, in bounded time and memory, and
// the next honest client is served.
// Method: raw peers that break the rules, one rule in each test.
#include "net_harness.h"
#include "net_raw_peer.h"

#include <boost/asio/write.hpp>

#include <random>

namespace alongside::net {

namespace {

    // Connects without TLS, writes, and keeps the socket open.
    asio::awaitable<std::shared_ptr<tcp::socket>> plainWrite(std::uint16_t port, std::string text)
    {
        auto socket = std::make_shared<tcp::socket>(co_await asio::this_coro::executor);
        const tcp::endpoint endpoint(asio::ip::address_v4::loopback(), port);
        co_await socket->async_connect(endpoint, asio::use_awaitable);
        co_await asio::async_write(*socket, asio::buffer(text), asio::use_awaitable);
        co_return socket;
    }

    // Closes once the other side has: without this its courtesy of waiting for us takes a second.
    asio::awaitable<bool> hangUpAfter(RawPeer* peer)
    {
        (void)co_await peer->readAll();
        peer->vanish();
        co_return true;
    }

    class NetHostileTest : public NetTest {
    protected:
        std::uint16_t port() { return acceptor.local_endpoint().port(); }

        /// A WebSocket whose client end is raw.
        void upgrade()
        {
            auto accept = startAccept();
            peer = run(rawConnect(port(), TlsVersion::V13));
            ASSERT_TRUE(peer);
            ASSERT_TRUE(run(peer->write(upgradeRequest("/sync"))));
            ASSERT_TRUE(run(peer->readUntil("\r\n\r\n")).starts_with("HTTP/1.1 101"));
            auto accepted = finish(accept);
            ASSERT_TRUE(accepted) << accepted.error().detail;
            connection = std::move(accepted->connection);
            ASSERT_TRUE(connection);
        }
        /// What receive() makes of these bytes.
        Result<Bytes> receiveOf(const std::string& bytes)
        {
            upgrade();
            auto received = start(connection->receive());
            EXPECT_TRUE(run(peer->write(bytes)));
            auto hungUp = start(hangUpAfter(peer.get()));
            auto message = finish(received);
            if (message) // nothing ended, so nobody hangs up by itself
                connection->abort();
            EXPECT_TRUE(finish(hungUp));
            return message;
        }
        void TearDown() override
        {
            const auto pair = connectPair();
            auto received = start(pair.server->receive());
            EXPECT_TRUE(run(pair.client->send(pattern(11))));
            EXPECT_EQ(finish(received).value(), pattern(11)) << "the server must still work";
        }

        std::unique_ptr<RawPeer> peer;
        ConnectionPtr connection;
    };

    constexpr unsigned char kBinary = 0x82;
    constexpr unsigned char kText = 0x81;
    constexpr unsigned char kPing = 0x89;

}

TEST_F(NetHostileTest, rawPeerCanTalkAtAll)
{
    const auto message = receiveOf(clientFrame(kBinary, "hello", 5));
    ASSERT_TRUE(message) << message.error().detail;
    EXPECT_EQ(*message, toBytes("hello"));
}

TEST_F(NetHostileTest, garbageAtTheTlsPortIsRefused)
{
    std::mt19937 random(20260301);
    for (int round = 0; round < 20; ++round) {
        std::string bytes(1 + random() % 3000, '\0');
        for (auto& byte : bytes)
            byte = static_cast<char>(random());
        // Half of them begin like TLS, so that the parser gets further.
        if (round % 2 == 0)
            bytes.replace(0, 3, "\x16\x03\x01");
        accepting.handshakeTimeout = 300ms;
        auto accept = startAccept();
        const auto socket = run(plainWrite(port(), bytes));
        const auto accepted = finish(accept);
        ASSERT_FALSE(accepted);
        EXPECT_TRUE(accepted.error().code == ErrorCode::ProtocolMismatch
            || accepted.error().code == ErrorCode::TimedOut)
            << accepted.error().detail;
    }
    accepting.handshakeTimeout = kHandshakeTimeout;
}

TEST_F(NetHostileTest, plainHttpAtTheTlsPortIsRefused)
{
    auto accept = startAccept();
    const auto socket = run(plainWrite(port(), "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"));
    EXPECT_FAILS(finish(accept), ErrorCode::ProtocolMismatch);
}

TEST_F(NetHostileTest, whoHangsUpBeforeTlsIsForgotten)
{
    auto accept = startAccept();
    auto socket = run(plainWrite(port(), ""));
    socket->close();
    EXPECT_FAILS(finish(accept), ErrorCode::ConnectionLost);
}

TEST_F(NetHostileTest, silenceBeforeTlsTimesOut)
{
    accepting.handshakeTimeout = 100ms;
    auto accept = startAccept();
    const auto socket = run(plainWrite(port(), ""));
    EXPECT_FAILS(finish(accept), ErrorCode::TimedOut);
    accepting.handshakeTimeout = kHandshakeTimeout;
}

TEST_F(NetHostileTest, slowHeaderTimesOut)
{
    accepting.handshakeTimeout = 500ms;
    auto accept = startAccept();
    peer = run(rawConnect(port(), TlsVersion::V13));
    ASSERT_TRUE(peer);
    EXPECT_TRUE(run(peer->write("GET /healthz HTTP/1.1\r\nX-Slow: ")));
    EXPECT_FAILS(finish(accept), ErrorCode::TimedOut);
    accepting.handshakeTimeout = kHandshakeTimeout;
}

TEST_F(NetHostileTest, longHeaderIsRefused)
{
    // A little over the limit and complete; then one that would never end.
    const std::string begin = "GET / HTTP/1.1\r\nHost: x\r\nX-Long: ";
    for (const auto& header : {begin + std::string(kHttpHeaderBytesMax, 'x') + "\r\n\r\n",
             begin + std::string(4 * kHttpHeaderBytesMax, 'x')}) {
        auto accept = startAccept();
        peer = run(rawConnect(port(), TlsVersion::V13));
        ASSERT_TRUE(peer);
        (void)run(peer->write(header));
        EXPECT_FAILS(finish(accept), ErrorCode::LimitExceeded);
    }
    auto accept = startAccept();
    peer = run(rawConnect(port(), TlsVersion::V13));
    ASSERT_TRUE(peer);
    const auto header = begin + std::string(kHttpHeaderBytesMax - 100, 'x') + "\r\n\r\n";
    EXPECT_TRUE(run(peer->write(header)));
    EXPECT_TRUE(run(peer->readUntil("\r\n\r\n")).starts_with("HTTP/1.1 404"));
    peer->vanish();
    EXPECT_TRUE(finish(accept));
}

TEST_F(NetHostileTest, whatIsNotHttpIsRefused)
{
    auto accept = startAccept();
    peer = run(rawConnect(port(), TlsVersion::V13));
    ASSERT_TRUE(peer);
    EXPECT_TRUE(run(peer->write("EHLO example.org\r\n\r\n")));
    EXPECT_FAILS(finish(accept), ErrorCode::ProtocolMismatch);
}

TEST_F(NetHostileTest, bytesBeforeTheUpgradeAreRefused)
{
    auto accept = startAccept();
    peer = run(rawConnect(port(), TlsVersion::V13));
    ASSERT_TRUE(peer);
    EXPECT_TRUE(run(peer->write(upgradeRequest("/sync") + clientFrame(kBinary, "early", 5))));
    EXPECT_FAILS(finish(accept), ErrorCode::ProtocolMismatch);
}

TEST_F(NetHostileTest, peerThatVanishesInAMessageIsLost)
{
    upgrade();
    auto received = start(connection->receive());
    EXPECT_TRUE(run(peer->write(clientFrame(kBinary, "half of ", 100))));
    settle();
    peer->vanish();
    EXPECT_FAILS(finish(received), ErrorCode::ConnectionLost);
    EXPECT_FAILS(run(connection->send(pattern(1))), ErrorCode::ConnectionLost);
}

TEST_F(NetHostileTest, claimedLengthIsCheckedBeforeAnythingComes)
{
    EXPECT_FAILS(
        receiveOf(clientFrame(kBinary, "", std::uint64_t{1} << 62U)), ErrorCode::LimitExceeded);
}

TEST_F(NetHostileTest, manyFramesCannotGetRoundTheLimit)
{
    accepting.messageBytesMax = 1000;
    constexpr unsigned char kBinaryToBeContinued = 0x02;
    constexpr unsigned char kContinuation = 0x00;
    auto frames = clientFrame(kBinaryToBeContinued, std::string(120, 'x'), 120);
    for (int i = 0; i < 10; ++i)
        frames += clientFrame(kContinuation, std::string(120, 'x'), 120);
    EXPECT_FAILS(receiveOf(frames), ErrorCode::LimitExceeded);
}

TEST_F(NetHostileTest, textIsRefused)
{
    EXPECT_FAILS(receiveOf(clientFrame(kText, "hello", 5)), ErrorCode::BadMessage);
}

TEST_F(NetHostileTest, brokenFramesAreRefused)
{
    constexpr unsigned char kReservedBits = 0xf2;
    constexpr unsigned char kUnknownOpcode = 0x8b;
    EXPECT_FAILS(receiveOf(clientFrame(kReservedBits, "x", 1)), ErrorCode::BadMessage);
    EXPECT_FAILS(receiveOf(clientFrame(kUnknownOpcode, "x", 1)), ErrorCode::BadMessage);
    EXPECT_FAILS(receiveOf(std::string("\x82\x01x", 3)), ErrorCode::BadMessage) << "not masked";
    EXPECT_FAILS(receiveOf(clientFrame(kPing, std::string(126, 'x'), 126)), ErrorCode::BadMessage)
        << "long control frame";
}

TEST_F(NetHostileTest, randomFramesNeverHarm)
{
    std::mt19937 random(7);
    for (int round = 0; round < 30; ++round) {
        std::string bytes(200, '\0');
        for (auto& byte : bytes)
            byte = static_cast<char>(random());
        upgrade();
        EXPECT_TRUE(run(peer->write(bytes)));
        settle();
        auto received = start(connection->receive());
        settle();
        peer->vanish();
        const auto message = finish(received);
        if (message) {
            EXPECT_LE(message->size(), bytes.size());
        } else {
            EXPECT_NE(message.error().code, ErrorCode::Internal) << message.error().detail;
        }
    }
}

TEST_F(NetHostileTest, silentPeerTimesOut)
{
    accepting.idleTimeout = 200ms;
    upgrade(); // answers no ping
    EXPECT_FAILS(run(connection->receive()), ErrorCode::TimedOut);
    EXPECT_FAILS(run(connection->send(pattern(1))), ErrorCode::TimedOut);
    accepting.idleTimeout = kIdleTimeout;
}

TEST_F(NetHostileTest, peerThatReadsNothingCannotHoldASendForEver)
{
    accepting.idleTimeout = 500ms;
    upgrade();
    auto received = start(connection->receive());
    Result<void> sent;
    for (int i = 0; i < 64 && sent; ++i) // more than the system's buffers take
        sent = run(connection->send(pattern(kMessageBytesMax)));
    EXPECT_FAILS(sent, ErrorCode::TimedOut);
    EXPECT_FAILS(finish(received), ErrorCode::TimedOut);
    accepting.idleTimeout = kIdleTimeout;
}

TEST_F(NetHostileTest, aMessageThatDoesNotEndTimesOut)
{
    accepting.messageTimeout = 200ms;
    upgrade();
    auto received = start(connection->receive());
    EXPECT_TRUE(run(peer->write(clientFrame(kBinary, "abc", 1000))));
    EXPECT_FAILS(finish(received), ErrorCode::TimedOut);
}

TEST_F(NetHostileTest, silenceBetweenMessagesIsNotTheTimeOfAMessage)
{
    accepting.messageTimeout = 1ms;
    upgrade();
    auto received = start(connection->receive());
    settle();
    EXPECT_FALSE(received.isDone());
    EXPECT_TRUE(run(peer->write(clientFrame(kBinary, "abc", 3))));
    EXPECT_EQ(finish(received).value(), toBytes("abc"));
}

TEST_F(NetHostileTest, lessMayComeInThanMayGoOut)
{
    accepting.messageBytesMax = 4096;
    accepting.receivedBytesMax = 100;
    upgrade();
    EXPECT_TRUE(run(connection->send(pattern(4096))));
    auto received = start(connection->receive());
    EXPECT_TRUE(run(peer->write(clientFrame(kBinary, std::string(101, 'x'), 101))));
    EXPECT_FAILS(finish(received), ErrorCode::LimitExceeded);
}

TEST_F(NetHostileTest, anUpgradeIsAnsweredLikeAnyRequestWhereThereAreNone)
{
    accepting.upgrades = false;
    accepting.http = [](std::string_view, std::string_view target) {
        return HttpAnswer{503, "text/plain", "not now: " + std::string(target)};
    };
    auto accept = startAccept();
    auto connected = startConnect();
    EXPECT_FAILS(finish(connected), ErrorCode::ServerBusy);
    const auto accepted = finish(accept);
    ASSERT_TRUE(accepted) << accepted.error().detail;
    EXPECT_FALSE(accepted->connection);
    EXPECT_EQ(accepted->httpStatus, 503U);
    accepting.upgrades = true;
}

}
