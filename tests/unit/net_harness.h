#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// A server and its clients on loopback, in one thread, driven until what a test waits for is there.

#include "net/connect.h"
#include "net/server_socket.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <gtest/gtest.h>

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace alongside::net {

using asio::ip::tcp;
using namespace std::chrono_literals;

/// What a coroutine will have returned.
template<class T>
class Task {
public:
    [[nodiscard]] bool isDone() const { return m_state->value.has_value() || m_state->error; }
    [[nodiscard]] bool threw() const { return m_state->error != nullptr; }
    T take()
    {
        if (m_state->error)
            std::rethrow_exception(m_state->error);
        return std::move(m_state->value).value();
    }
    void set(std::exception_ptr error, T value)
    {
        if (error)
            m_state->error = std::move(error);
        else
            m_state->value.emplace(std::move(value));
    }

private:
    struct State {
        std::optional<T> value;
        std::exception_ptr error;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

inline asio::awaitable<bool> closeFully(Connection* connection)
{
    co_await connection->close();
    co_return true;
}

inline const Certificate& testCertificate()
{
    static const Certificate kCertificate = [] {
        const std::array<std::string, 2> hosts{"localhost", "127.0.0.1"};
        return makeCertificate(hosts, 30).value();
    }();
    return kCertificate;
}

inline TlsServer testServer()
{
    const auto& certificate = testCertificate();
    return TlsServer::create(certificate.certificatePem, certificate.privateKeyPem).value();
}

inline Bytes pattern(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::uint8_t>((i * 131U) ^ (i >> 8U));
    return bytes;
}

class NetTest : public ::testing::Test {
protected:
    using ConnectionPtr = std::unique_ptr<Connection>;
    struct Pair {
        ConnectionPtr client;
        ConnectionPtr server;
    };

    template<class T>
    Task<T> start(asio::awaitable<T> work, asio::cancellation_slot slot = {})
    {
        Task<T> task;
        asio::co_spawn(io, std::move(work),
            asio::bind_cancellation_slot(slot, [task](std::exception_ptr error, T value) mutable {
                task.set(std::move(error), std::move(value));
            }));
        return task;
    }
    /// Runs the loop until `condition`; a test that waits for ever fails instead.
    void runUntil(const std::function<bool()>& condition)
    {
        const auto end = std::chrono::steady_clock::now() + 30s;
        while (!condition()) {
            ASSERT_LT(std::chrono::steady_clock::now(), end) << "waited in vain";
            io.restart();
            io.run_one_for(50ms);
        }
    }
    /// Runs everything that can run without waiting.
    void settle()
    {
        io.restart();
        io.run_for(20ms);
    }
    template<class T>
    T finish(Task<T> task)
    {
        runUntil([&task] { return task.isDone(); });
        return task.take();
    }
    template<class T>
    T run(asio::awaitable<T> work)
    {
        return finish(start(std::move(work)));
    }

    ConnectOptions connectOptions() const
    {
        ConnectOptions options;
        options.address = {"127.0.0.1", acceptor.local_endpoint().port()};
        options.pin = server.pin();
        return options;
    }
    Task<Result<Accepted>> startAccept() { return start(acceptOne(&acceptor, server, accepting)); }
    Task<Result<ConnectionPtr>> startConnect() { return start(connect(connectOptions())); }

    Pair connectPair()
    {
        auto accepted = startAccept();
        auto connected = startConnect();
        runUntil([&] { return accepted.isDone() && connected.isDone(); });
        auto client = connected.take();
        auto taken = accepted.take();
        EXPECT_TRUE(client) << (client ? "" : client.error().detail);
        EXPECT_TRUE(taken) << (taken ? "" : taken.error().detail);
        return {std::move(client.value()), std::move(taken.value().connection)};
    }

    static asio::awaitable<Result<Accepted>> acceptOne(
        tcp::acceptor* from, TlsServer with, AcceptOptions options)
    {
        auto socket = co_await from->async_accept(asio::use_awaitable);
        co_return co_await with.accept(std::move(socket), std::move(options));
    }

    asio::io_context io{1};
    TlsServer server = testServer();
    AcceptOptions accepting;
    tcp::acceptor acceptor = listen(io.get_executor(), ServerAddress{"127.0.0.1", 0}).value();
};

/// Whether this failed with `expected`; says what came instead.
template<class T>
::testing::AssertionResult failsWith(const Result<T>& result, ErrorCode expected)
{
    if (result)
        return ::testing::AssertionFailure() << "it went well";
    if (result.error().code == expected)
        return ::testing::AssertionSuccess();
    return ::testing::AssertionFailure()
        << words(result.error().code).name << " (" << result.error().detail << ") instead of "
        << words(expected).name;
}

}

#define EXPECT_FAILS(result, expected)                                                             \
    EXPECT_TRUE(::alongside::net::failsWith((result), (expected)))
