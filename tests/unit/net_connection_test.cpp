// SPDX-License-Identifier: Apache-2.0
//
// Aim: two honest ends exchange messages, know the server's key, and notice how it ends.
// Method: a real server and client over loopback in one thread.
#include "net_harness.h"
#include "net_raw_peer.h"

#include <boost/asio/steady_timer.hpp>

namespace alongside::net {

namespace {

    asio::awaitable<bool> sendAll(Connection* connection, std::vector<std::size_t> sizes)
    {
        for (const auto size : sizes)
            if (!co_await connection->send(pattern(size)))
                co_return false;
        co_return true;
    }

    asio::awaitable<bool> expectAll(Connection* connection, std::vector<std::size_t> sizes)
    {
        for (const auto size : sizes) {
            const auto message = co_await connection->receive();
            if (!message || *message != pattern(size))
                co_return false;
        }
        co_return true;
    }

    asio::awaitable<bool> waitFor(std::chrono::milliseconds time)
    {
        asio::steady_timer timer(co_await asio::this_coro::executor, time);
        co_await timer.async_wait(asio::use_awaitable);
        co_return true;
    }

}

TEST_F(NetTest, messagesOfAllSizesCrossBothWaysAtOnce)
{
    const auto pair = connectPair();
    const std::vector<std::size_t> sizes{
        0, 1, 125, 126, 4096, 16383, 16384, 16385, 65535, 65536, 300'000, kMessageBytesMax, 0, 7};
    auto up = start(sendAll(pair.client.get(), sizes));
    auto down = start(sendAll(pair.server.get(), sizes));
    auto atServer = start(expectAll(pair.server.get(), sizes));
    auto atClient = start(expectAll(pair.client.get(), sizes));
    EXPECT_TRUE(finish(atServer));
    EXPECT_TRUE(finish(atClient));
    EXPECT_TRUE(finish(up));
    EXPECT_TRUE(finish(down));
}

TEST_F(NetTest, bothEndsKnowTheServersKey)
{
    const auto pair = connectPair();
    const auto pin = pinOf(testCertificate().certificatePem).value();
    EXPECT_EQ(pair.client->channelBinding(), Bytes(pin.bytes.begin(), pin.bytes.end()));
    EXPECT_EQ(pair.server->channelBinding(), pair.client->channelBinding());
    EXPECT_EQ(pair.client->peerAddress(), connectOptions().address.text());
    EXPECT_TRUE(pair.server->peerAddress().starts_with("127.0.0.1:"));
}

TEST_F(NetTest, nameIsLookedUpAndEveryAddressTried)
{
    auto options = connectOptions();
    options.address.host = "localhost"; // often ::1 first, where nobody listens
    auto accepted = startAccept();
    const auto connected = run(connect(options));
    ASSERT_TRUE(connected) << connected.error().detail;
    EXPECT_TRUE(finish(accepted));
}

TEST_F(NetTest, wrongPinIsRefusedBeforeAnythingIsSent)
{
    auto options = connectOptions();
    options.pin.bytes[31] ^= 1U;
    auto accepted = startAccept();
    EXPECT_FAILS(run(connect(options)), ErrorCode::CertificateMismatch);
    // The server never gets as far as an HTTP request, far less a message.
    EXPECT_FAILS(finish(accepted), ErrorCode::ProtocolMismatch);
}

// The pin names the key. Dates and names in a certificate protect people who trust an authority;
// here nobody does, and a tablet with a wrong clock, or a server that moved, must go on working.
TEST_F(NetTest, expiredCertificateOfAnotherHostIsFineWhenItHasTheKey)
{
    const auto twin = expiredTwin(testCertificate());
    const auto old = TlsServer::create(twin.certificatePem, twin.privateKeyPem);
    ASSERT_TRUE(old) << old.error().detail;
    auto accepted = start(acceptOne(&acceptor, *old, accepting));
    const auto connected = run(connect(connectOptions()));
    ASSERT_TRUE(connected) << connected.error().detail;
    EXPECT_TRUE(finish(accepted));
}

TEST_F(NetTest, connectingFailsWhenNothingListens)
{
    const auto options = connectOptions();
    acceptor.close();
    const auto connected = run(connect(options));
    EXPECT_FAILS(connected, ErrorCode::NoConnection);
    EXPECT_TRUE(connected.error().detail.starts_with(options.address.text()));
}

TEST_F(NetTest, connectingFailsWhenTheNameCannotBe)
{
    auto options = connectOptions();
    options.address.host = std::string(70, 'a') + ".invalid"; // too long for a look-up to be sent
    EXPECT_FAILS(run(connect(options)), ErrorCode::NoConnection);
    options.address.host.clear();
    EXPECT_FAILS(run(connect(options)), ErrorCode::BadArgument);
    options = connectOptions();
    options.address.port = 0;
    EXPECT_FAILS(run(connect(options)), ErrorCode::BadArgument);
}

TEST_F(NetTest, connectingTimesOutWhenTheServerIsSilent)
{
    auto options = connectOptions(); // the system accepts, nobody answers
    options.handshakeTimeout = 100ms;
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_FAILS(run(connect(options)), ErrorCode::TimedOut);
    EXPECT_GE(std::chrono::steady_clock::now() - begin, 100ms);
}

TEST_F(NetTest, connectingTimesOutWhenTheUpgradeIsNotAnswered)
{
    auto options = connectOptions();
    options.handshakeTimeout = 500ms;
    auto raw = start(rawAccept(&acceptor, testCertificate(), TlsVersion::V13));
    auto connected = start(connect(options));
    const auto peer = finish(raw);
    ASSERT_TRUE(peer);
    EXPECT_FAILS(finish(connected), ErrorCode::TimedOut);
}

TEST_F(NetTest, listeningFailsWhenThePortIsTaken)
{
    const ServerAddress address{"127.0.0.1", acceptor.local_endpoint().port()};
    const auto second = listen(io.get_executor(), address);
    EXPECT_FAILS(second, ErrorCode::PortInUse);
    EXPECT_EQ(second.error().detail, address.text());
    EXPECT_FAILS(listen(io.get_executor(), {"203.0.113.1", 0}), ErrorCode::BadArgument);
}

TEST_F(NetTest, messageOverTheLimitEndsTheConnectionForBoth)
{
    accepting.messageBytesMax = 1000;
    const auto pair = connectPair();
    auto received = start(pair.server->receive());
    auto answered = start(pair.client->receive());
    EXPECT_TRUE(run(pair.client->send(pattern(1001))));
    EXPECT_FAILS(finish(received), ErrorCode::LimitExceeded);
    EXPECT_FAILS(finish(answered), ErrorCode::LimitExceeded);
    EXPECT_FAILS(run(pair.server->receive()), ErrorCode::LimitExceeded);
    EXPECT_FAILS(run(pair.server->send(pattern(1))), ErrorCode::LimitExceeded);
}

TEST_F(NetTest, messageOverOnesOwnLimitIsNotSent)
{
    const auto pair = connectPair();
    EXPECT_FAILS(run(pair.client->send(pattern(kMessageBytesMax + 1))), ErrorCode::LimitExceeded);
    auto received = start(pair.server->receive());
    EXPECT_TRUE(run(pair.client->send(pattern(5))));
    EXPECT_EQ(finish(received).value(), pattern(5));
}

TEST_F(NetTest, closingIsNoticedByTheOtherSide)
{
    const auto pair = connectPair();
    auto here = start(pair.client->receive());
    auto there = start(pair.server->receive());
    EXPECT_TRUE(run(closeFully(pair.client.get())));
    const auto end = finish(there);
    EXPECT_FAILS(end, ErrorCode::ConnectionLost);
    EXPECT_EQ(end.error().detail, "closed by the other side");
    EXPECT_FAILS(finish(here), ErrorCode::Cancelled);
    EXPECT_FAILS(run(pair.client->send(pattern(1))), ErrorCode::Cancelled);
    EXPECT_FAILS(run(pair.server->send(pattern(1))), ErrorCode::ConnectionLost);
    EXPECT_TRUE(run(closeFully(pair.client.get())));
    EXPECT_TRUE(run(closeFully(pair.server.get())));
}

TEST_F(NetTest, bothMayCloseAtTheSameTime)
{
    const auto pair = connectPair();
    auto here = start(closeFully(pair.client.get()));
    auto there = start(closeFully(pair.server.get()));
    EXPECT_TRUE(finish(here));
    EXPECT_TRUE(finish(there));
}

TEST_F(NetTest, closingDoesNotWaitLongForSomebodySilent)
{
    const auto pair = connectPair();
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_TRUE(run(closeFully(pair.client.get()))); // nobody receives at the other end
    const auto took = std::chrono::steady_clock::now() - begin;
    EXPECT_LT(took, kCloseTimeout + 2s);
}

TEST_F(NetTest, abortEndsWhatWaits)
{
    const auto pair = connectPair();
    auto here = start(pair.client->receive());
    auto there = start(pair.server->receive());
    settle();
    pair.client->abort();
    EXPECT_FAILS(finish(here), ErrorCode::Cancelled);
    EXPECT_FAILS(finish(there), ErrorCode::ConnectionLost);
    EXPECT_FAILS(run(pair.client->receive()), ErrorCode::Cancelled);
}

TEST_F(NetTest, secondReceiveAtOnceIsRefusedAndHarmless)
{
    const auto pair = connectPair();
    auto first = start(pair.server->receive());
    settle();
    EXPECT_FAILS(run(pair.server->receive()), ErrorCode::Internal);
    EXPECT_TRUE(run(pair.client->send(pattern(9))));
    EXPECT_EQ(finish(first).value(), pattern(9));
}

TEST_F(NetTest, pingsKeepASilentConnectionAlive)
{
    accepting.idleTimeout = 800ms;
    const auto pair = connectPair();
    auto received = start(pair.server->receive());
    auto answered = start(pair.client->receive());
    EXPECT_TRUE(run(waitFor(2'000ms)));
    EXPECT_FALSE(received.isDone());
    EXPECT_TRUE(run(pair.client->send(pattern(3))));
    EXPECT_EQ(finish(received).value(), pattern(3));
    EXPECT_FALSE(answered.isDone());
}

}
