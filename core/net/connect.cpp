// SPDX-License-Identifier: Apache-2.0
#include "net/connect.h"

#include "net/deadline_p.h"
#include "net/network_error_p.h"
#include "net/tls_stream_p.h"
#include "net/web_socket_p.h"

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace alongside::net {

namespace {

    using asio::ip::tcp;
    using SteadyClock = asio::steady_timer::clock_type;
    using TimePoint = asio::steady_timer::time_point;
    using Endpoints = std::vector<tcp::endpoint>;

    struct Lookup {
        explicit Lookup(const asio::any_io_executor& executor)
            : resolver(executor)
            , done(executor)
        {
        }
        tcp::resolver resolver;
        asio::steady_timer done;
        bool finished = false;
        SystemError error;
        Endpoints endpoints;
    };

    Error timedOut(const ServerAddress& address, std::string_view what)
    {
        return {ErrorCode::TimedOut, address.text() + ": " + std::string(what)};
    }

    // The system's look-up blocks a thread and cannot be stopped. So it reports to a timer on which
    // the coroutine waits, and which ends in time or when cancelled, whatever the look-up does.
    asio::awaitable<Result<Endpoints>> resolve(ServerAddress address, TimePoint until)
    {
        SystemError ec;
        const auto numeric = asio::ip::make_address(address.host, ec);
        if (!ec) {
            Endpoints one{tcp::endpoint(numeric, address.port)};
            co_return one;
        }
        const auto executor = co_await asio::this_coro::executor;
        const auto lookup = std::make_shared<Lookup>(executor);
        lookup->done.expires_at(until);
        lookup->resolver.async_resolve(address.host, std::to_string(address.port),
            tcp::resolver::numeric_service,
            asio::bind_executor(
                executor, [lookup](SystemError error, const tcp::resolver::results_type& found) {
                    lookup->error = error;
                    for (const auto& entry : found)
                        lookup->endpoints.push_back(entry.endpoint());
                    lookup->finished = true;
                    lookup->done.cancel();
                }));
        co_await lookup->done.async_wait(asio::redirect_error(asio::use_awaitable, ec));
        if (!lookup->finished) {
            lookup->resolver.cancel();
            if (ec)
                co_return fail(ErrorCode::Cancelled);
            co_return fail(timedOut(address, "looking up the name"));
        }
        if (lookup->error || lookup->endpoints.empty())
            co_return fail(connectFailed(
                lookup->error ? lookup->error : asio::error::host_not_found, address.text()));
        co_return std::move(lookup->endpoints);
    }

    // One address after the other. Each gets its share of the time that is left, so that one which
    // swallows packets does not keep the next from being tried.
    asio::awaitable<Result<void>> connectTcp(std::shared_ptr<TlsStream> stream, Endpoints endpoints,
        ServerAddress address, TimePoint until)
    {
        Error last = timedOut(address, "connecting");
        for (std::size_t i = 0; i < endpoints.size(); ++i) {
            const auto now = SteadyClock::now();
            if (now >= until)
                break;
            const Deadline share(
                now + (until - now) / static_cast<std::int64_t>(endpoints.size() - i), stream);
            SystemError ec;
            co_await stream->socket().async_connect(
                endpoints[i], asio::redirect_error(asio::use_awaitable, ec));
            if (!ec) {
                stream->socket().set_option(tcp::no_delay(true), ec);
                co_return Result<void>();
            }
            stream->close();
            if (share.expired())
                last = timedOut(address, "connecting");
            else if (ec == asio::error::operation_aborted)
                co_return fail(ErrorCode::Cancelled);
            else
                last = connectFailed(ec, endpointText(endpoints[i]));
        }
        co_return fail(last);
    }

    asio::awaitable<Result<std::unique_ptr<Connection>>> connectSecurely(
        std::shared_ptr<TlsStream> stream, ConnectOptions options, TimePoint until)
    {
        const Deadline deadline(until, stream);
        const auto ec = co_await stream->clientHandshake(options.address.host);
        if (stream->sawOtherPin())
            co_return fail(ErrorCode::CertificateMismatch, options.address.text());
        if (ec && deadline.expired())
            co_return fail(timedOut(options.address, "agreeing on TLS"));
        if (ec)
            co_return fail(handshakeFailed(ec));
        // Cannot be, for every cipher suite of TLS 1.3 comes with a certificate here; but nothing
        // may be sent to somebody who was not asked for one.
        if (!stream->sawExpectedPin())
            co_return fail(ErrorCode::CertificateMismatch, options.address.text());

        SystemError ignored;
        WebSocketOptions web;
        web.handshakeTimeout = options.handshakeTimeout;
        web.idleTimeout = options.idleTimeout;
        web.messageBytesMax = options.messageBytesMax;
        web.pin = options.pin;
        web.peerAddress = endpointText(stream->socket().remote_endpoint(ignored));
        auto connection = co_await openWebSocket(stream, options.address.text(), std::move(web));
        if (!connection && deadline.expired())
            co_return fail(timedOut(options.address, "agreeing on WebSocket"));
        co_return connection;
    }

    asio::awaitable<Result<std::unique_ptr<Connection>>> connectUnguarded(ConnectOptions options)
    {
        if (options.address.host.empty() || options.address.port == 0)
            co_return fail(ErrorCode::BadArgument, "a server's address has a name and a port");
        const auto until = SteadyClock::now() + options.handshakeTimeout;
        auto context = makeTlsContext(asio::ssl::context::tls_client);
        if (!context)
            co_return fail(std::move(context.error()));
        auto endpoints = co_await resolve(options.address, until);
        if (!endpoints)
            co_return fail(std::move(endpoints.error()));

        const auto executor = co_await asio::this_coro::executor;
        const auto stream = std::make_shared<TlsStream>(tcp::socket(executor), *context);
        stream->expectPin(options.pin);
        auto connected = co_await connectTcp(stream, std::move(*endpoints), options.address, until);
        if (!connected)
            co_return fail(std::move(connected.error()));
        co_return co_await connectSecurely(stream, std::move(options), until);
    }

}

asio::awaitable<Result<std::unique_ptr<Connection>>> connect(ConnectOptions options)
{
    try {
        co_return co_await connectUnguarded(std::move(options));
    } catch (...) {
        co_return fail(caughtError());
    }
}

}
