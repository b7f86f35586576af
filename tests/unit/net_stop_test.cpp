// SPDX-License-Identifier: Apache-2.0
//
// Aim: whatever runs can be cancelled, dropped with its io_context, or spread over threads; nothing
// is leaked or touched afterwards (the asan and tsan builds look).
// Method: cancellation signals at each step; contexts destroyed while everything waits.
#include "net_harness.h"
#include "net_raw_peer.h"

#include <boost/asio/detached.hpp>
#include <boost/asio/strand.hpp>

#include <atomic>
#include <thread>

namespace alongside::net {

namespace {

    asio::awaitable<bool> echo(Connection* connection)
    {
        while (true) {
            auto message = co_await connection->receive();
            if (!message)
                co_return message.error().code == ErrorCode::ConnectionLost;
            if (!co_await connection->send(std::move(*message)))
                co_return false;
        }
    }

    // Holds `token` for as long as the coroutine's frame exists.
    asio::awaitable<bool> waitForMessage(
        std::unique_ptr<Connection> connection, std::shared_ptr<int> token)
    {
        const auto message = co_await connection->receive();
        *token = message ? 1 : 2;
        co_return true;
    }

    asio::awaitable<void> serveEcho(tcp::socket socket, TlsServer server)
    {
        const AcceptOptions options;
        const auto accepted = co_await server.accept(std::move(socket), options);
        if (accepted && accepted->connection)
            (void)co_await echo(accepted->connection.get());
    }

    asio::awaitable<void> serveOnStrands(tcp::acceptor* acceptor, TlsServer server, int count)
    {
        for (int i = 0; i < count; ++i) {
            const auto strand = asio::make_strand(acceptor->get_executor());
            auto socket = co_await acceptor->async_accept(strand, asio::use_awaitable);
            asio::co_spawn(strand, serveEcho(std::move(socket), server), asio::detached);
        }
    }

    asio::awaitable<void> talk(ConnectOptions options, std::atomic<int>* echoed)
    {
        const auto connection = co_await connect(std::move(options));
        if (!connection)
            co_return;
        for (std::size_t i = 0; i < 50; ++i) {
            const auto sent = pattern(i * 97);
            if (!co_await (*connection)->send(sent))
                co_return;
            const auto back = co_await (*connection)->receive();
            if (back && *back == sent)
                ++*echoed;
        }
        co_await (*connection)->close();
    }

}

TEST_F(NetTest, cancelledConnectEndsInEveryPhase)
{
    // Steps of the loop until the signal: from "nothing done yet" to "nearly connected".
    for (int steps = 0; steps < 14; ++steps) {
        acceptor = listen(io.get_executor(), ServerAddress{"127.0.0.1", 0}).value();
        asio::cancellation_signal stopServer;
        asio::cancellation_signal stopClient;
        auto accepted = start(acceptOne(&acceptor, server, accepting), stopServer.slot());
        auto connected = start(connect(connectOptions()), stopClient.slot());
        io.restart();
        for (int i = 0; i < steps; ++i)
            io.run_one_for(50ms);
        stopClient.emit(asio::cancellation_type::terminal);
        runUntil([&] { return connected.isDone(); });
        // co_spawn itself throws when it is cancelled before the coroutine has begun.
        if (!connected.threw()) {
            const auto result = connected.take();
            if (!result) {
                EXPECT_FAILS(result, ErrorCode::Cancelled);
            }
        }
        stopServer.emit(asio::cancellation_type::terminal);
        runUntil([&] { return accepted.isDone(); });
        // A signal to a coroutine is posted: it must not be gone when its turn comes.
        settle();
    }
}

TEST_F(NetTest, cancelledWhileConnectingToSomebodySilent)
{
    asio::cancellation_signal stop;
    auto connected = start(connect(connectOptions()), stop.slot());
    settle();
    ASSERT_FALSE(connected.isDone());
    stop.emit(asio::cancellation_type::terminal);
    EXPECT_FAILS(finish(connected), ErrorCode::Cancelled);
}

TEST_F(NetTest, cancelledAcceptClosesTheSocket)
{
    asio::cancellation_signal stop;
    auto accepted = start(acceptOne(&acceptor, server, accepting), stop.slot());
    const auto peer = run(rawConnect(acceptor.local_endpoint().port(), TlsVersion::V13));
    ASSERT_TRUE(peer);
    settle();
    stop.emit(asio::cancellation_type::terminal); // it waits for the HTTP request
    EXPECT_FAILS(finish(accepted), ErrorCode::Cancelled);
    EXPECT_EQ(run(peer->readAll()), "");
}

TEST_F(NetTest, cancelledReceiveEndsTheConnection)
{
    const auto pair = connectPair();
    asio::cancellation_signal stop;
    auto received = start(pair.server->receive(), stop.slot());
    settle();
    stop.emit(asio::cancellation_type::terminal);
    EXPECT_FAILS(finish(received), ErrorCode::Cancelled);
    EXPECT_FAILS(run(pair.server->send(pattern(1))), ErrorCode::Cancelled);
    EXPECT_FAILS(run(pair.client->receive()), ErrorCode::ConnectionLost);
}

TEST_F(NetTest, cancelledSendEndsTheConnection)
{
    const auto pair = connectPair();
    asio::cancellation_signal stop;
    Task<Result<void>> sent;
    for (int i = 0; i < 64; ++i) { // until the system's buffers are full
        sent = start(pair.server->send(pattern(kMessageBytesMax)), stop.slot());
        settle();
        if (!sent.isDone())
            break;
        ASSERT_TRUE(sent.take());
    }
    ASSERT_FALSE(sent.isDone());
    stop.emit(asio::cancellation_type::terminal);
    EXPECT_FAILS(finish(sent), ErrorCode::Cancelled);
    EXPECT_FAILS(run(pair.server->receive()), ErrorCode::Cancelled);
}

TEST_F(NetTest, connectionMayBeDestroyedWhileItReceives)
{
    auto pair = connectPair();
    auto received = start(pair.client->receive());
    auto there = start(pair.server->receive());
    settle();
    pair.client.reset();
    EXPECT_FAILS(finish(received), ErrorCode::Cancelled);
    EXPECT_FAILS(finish(there), ErrorCode::ConnectionLost);
}

TEST(NetStop, contextMayBeDestroyedWhileEverythingWaits)
{
    auto token = std::make_shared<int>(0);
    const std::weak_ptr<int> watch = token;
    {
        asio::io_context io;
        const auto server = testServer();
        auto acceptor = listen(io.get_executor(), {"127.0.0.1", 0}).value();
        ConnectOptions options;
        options.address = {"127.0.0.1", acceptor.local_endpoint().port()};
        options.pin = server.pin();

        std::unique_ptr<Connection> atServer;
        std::unique_ptr<Connection> atClient;
        acceptor.async_accept([&](boost::system::error_code, tcp::socket socket) {
            asio::co_spawn(io, server.accept(std::move(socket), {}),
                [&](const std::exception_ptr&, Result<Accepted> accepted) {
                    atServer = std::move(accepted.value().connection);
                });
        });
        asio::co_spawn(io, connect(options),
            [&](const std::exception_ptr&, Result<std::unique_ptr<Connection>> connected) {
                atClient = std::move(connected.value());
            });
        while (!atServer || !atClient)
            ASSERT_NE(io.run_one_for(10s), 0U);

        asio::co_spawn(io, waitForMessage(std::move(atClient), token), asio::detached);
        asio::co_spawn(io, waitForMessage(std::move(atServer), token), asio::detached);
        // One that waits for TLS, for which nobody accepts.
        asio::co_spawn(io, connect(options),
            [token](
                const std::exception_ptr&, Result<std::unique_ptr<Connection>>) { *token = 3; });
        io.run_for(50ms);
        EXPECT_EQ(*token, 0);
        token.reset();
        EXPECT_FALSE(watch.expired());
    }
    EXPECT_TRUE(watch.expired()) << "every coroutine's frame must be gone";
}

TEST(NetStop, connectionsOnStrandsRunInManyThreads)
{
    constexpr int kClients = 6;
    asio::io_context io;
    const auto server = testServer();
    auto acceptor = listen(io.get_executor(), {"127.0.0.1", 0}).value();
    ConnectOptions options;
    options.address = {"127.0.0.1", acceptor.local_endpoint().port()};
    options.pin = server.pin();
    std::atomic<int> echoed = 0;
    asio::co_spawn(io, serveOnStrands(&acceptor, server, kClients), asio::detached);
    for (int i = 0; i < kClients; ++i)
        asio::co_spawn(asio::make_strand(io), talk(options, &echoed), asio::detached);
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i)
        threads.emplace_back([&io] { io.run_for(60s); });
    for (auto& thread : threads)
        thread.join();
    EXPECT_EQ(echoed, kClients * 50);
}

}
