// SPDX-License-Identifier: Apache-2.0
//
// The one file that knows Beast.
#include "net/web_socket_p.h"

#include "net/deadline_p.h"
#include "net/network_error_p.h"

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/error.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>
#include <boost/beast/websocket/rfc6455.hpp>
#include <boost/beast/websocket/stream.hpp>

#include <algorithm>
#include <optional>

namespace alongside::net {

namespace beast = boost::beast;
namespace http = boost::beast::http;
namespace websocket = boost::beast::websocket;

// Beast finds these three by their argument: how a stream ends politely, how at once.
template<class Handler>
void async_teardown(beast::role_type, ByteStream& stream, Handler&& handler)
{
    const auto executor = asio::get_associated_executor(handler, stream.get_executor());
    stream.async_shutdown(asio::bind_executor(
        executor, [handler = std::forward<Handler>(handler)](SystemError ec, std::size_t) mutable {
            std::move(handler)(ec);
        }));
}
inline void teardown(beast::role_type, ByteStream& stream, SystemError& ec)
{
    stream.transport().close();
    ec = {};
}
inline void beast_close_socket(ByteStream& stream)
{
    stream.transport().close();
}

namespace {

    constexpr std::string_view kTarget = "/sync";
    // One TLS record holds 16 KiB, so smaller frames would only cost headers.
    constexpr std::size_t kFrameBytes = 16384;
    // What is set aside for a message follows what has arrived, not what its header claims.
    constexpr std::size_t kReadBytesMin = 4096;
    constexpr std::size_t kReadBytesMax = 65536;

    using Socket = websocket::stream<ByteStream, false>;

    // Holds a flag up for as long as an operation runs.
    class Running {
    public:
        explicit Running(bool& flag)
            : m_flag(flag)
        {
            m_flag = true;
        }
        Running(const Running&) = delete;
        Running& operator=(const Running&) = delete;
        ~Running() { m_flag = false; }

    private:
        bool& m_flag;
    };

    // Shared by the connection and by what runs on it, so that a connection may be destroyed in
    // the middle of a receive().
    struct Channel {
        Channel(std::shared_ptr<Transport> stream, WebSocketOptions from, beast::role_type role)
            : transport(std::move(stream))
            , socket(ByteStream(transport))
            , options(std::move(from))
        {
            websocket::stream_base::timeout timeout{};
            timeout.handshake_timeout = options.handshakeTimeout;
            timeout.idle_timeout = options.idleTimeout;
            timeout.keep_alive_pings = true;
            socket.set_option(timeout);
            if (role == beast::role_type::client)
                socket.set_option(websocket::stream_base::decorator([](websocket::request_type& r) {
                    r.set(http::field::user_agent, "alongside");
                }));
            else
                socket.set_option(websocket::stream_base::decorator(
                    [](websocket::response_type& r) { r.set(http::field::server, "alongside"); }));
            if (options.receivedBytesMax == 0)
                options.receivedBytesMax = options.messageBytesMax;
            // To Beast 0 means no limit.
            socket.read_message_max(std::max(options.receivedBytesMax, std::size_t{1}));
            socket.write_buffer_bytes(kFrameBytes);
            socket.binary(true);
        }

        std::shared_ptr<Transport> transport;
        Socket socket;
        WebSocketOptions options;
        bool receiving = false;
        bool sending = false;
        bool closedHere = false;
        std::optional<Error> ended; // the first failure; later ones follow from it

        Error end(Error error)
        {
            if (!ended)
                ended = closedHere ? closedOnThisSide() : std::move(error);
            transport->close();
            return *ended;
        }
        std::optional<Error> whyEnded() const
        {
            if (!ended && closedHere)
                return closedOnThisSide();
            return ended;
        }
        static Error closedOnThisSide() { return {ErrorCode::Cancelled, "closed on this side"}; }
        void abort()
        {
            closedHere = true;
            transport->close();
        }
    };

    Error failureOf(const Channel& channel, const SystemError& ec, bool wasCancelled)
    {
        if (wasCancelled)
            return {ErrorCode::Cancelled, {}};
        if (ec == beast::error::timeout)
            return {ErrorCode::TimedOut,
                "nothing heard for " + std::to_string(channel.options.idleTimeout.count()) + " ms"};
        if (ec == websocket::error::message_too_big)
            return {ErrorCode::LimitExceeded,
                "a message longer than " + std::to_string(channel.options.receivedBytesMax)
                    + " bytes came in"};
        if (ec == websocket::error::closed) {
            if (channel.socket.reason().code == websocket::close_code::too_big)
                return {ErrorCode::LimitExceeded, "the other side found a message too long"};
            return {ErrorCode::ConnectionLost, "closed by the other side"};
        }
        if (ec == websocket::condition::protocol_violation)
            return {ErrorCode::BadMessage, "WebSocket: " + ec.message()};
        // Beast gives an error to one operation and tells the others that they were aborted.
        return {ErrorCode::ConnectionLost, ec.message()};
    }

    asio::awaitable<Result<Bytes>> receiveOn(std::shared_ptr<Channel> channel)
    {
        if (auto reason = channel->whyEnded())
            co_return fail(std::move(*reason));
        if (channel->receiving)
            co_return fail(ErrorCode::Internal, "two receives at once");
        const Running running(channel->receiving);
        try {
            Bytes message;
            std::optional<Deadline> deadline;
            do {
                if (!message.empty() && !deadline && channel->options.messageTimeout.count() > 0)
                    deadline.emplace(
                        asio::steady_timer::clock_type::now() + channel->options.messageTimeout,
                        channel->transport);
                const auto had = message.size();
                message.resize(had + std::clamp(had, kReadBytesMin, kReadBytesMax));
                SystemError ec;
                const auto got = co_await channel->socket.async_read_some(
                    asio::buffer(message.data() + had, message.size() - had),
                    asio::redirect_error(asio::use_awaitable, ec));
                if (ec && deadline && deadline->expired())
                    co_return fail(
                        channel->end({ErrorCode::TimedOut, "a message that did not end"}));
                if (ec) {
                    const auto state = co_await asio::this_coro::cancellation_state;
                    co_return fail(channel->end(failureOf(
                        *channel, ec, state.cancelled() != asio::cancellation_type::none)));
                }
                message.resize(had + got);
            } while (!channel->socket.is_message_done());
            if (!channel->socket.got_binary())
                co_return fail(channel->end({ErrorCode::BadMessage, "text instead of bytes"}));
            co_return message;
        } catch (...) {
            co_return fail(channel->end(caughtError()));
        }
    }

    asio::awaitable<Result<void>> sendOn(std::shared_ptr<Channel> channel, Bytes message)
    {
        if (auto reason = channel->whyEnded())
            co_return fail(std::move(*reason));
        if (message.size() > channel->options.messageBytesMax)
            co_return fail(ErrorCode::LimitExceeded,
                "a message may have " + std::to_string(channel->options.messageBytesMax)
                    + " bytes, this one has " + std::to_string(message.size()));
        if (channel->sending)
            co_return fail(ErrorCode::Internal, "two sends at once");
        const Running running(channel->sending);
        try {
            SystemError ec;
            co_await channel->socket.async_write(
                asio::buffer(message), asio::redirect_error(asio::use_awaitable, ec));
            if (ec) {
                const auto state = co_await asio::this_coro::cancellation_state;
                co_return fail(channel->end(
                    failureOf(*channel, ec, state.cancelled() != asio::cancellation_type::none)));
            }
            co_return Result<void>();
        } catch (...) {
            co_return fail(channel->end(caughtError()));
        }
    }

    asio::awaitable<void> closeOn(std::shared_ptr<Channel> channel)
    {
        if (channel->ended || channel->closedHere)
            co_return;
        channel->closedHere = true;
        try {
            const Deadline deadline(
                asio::steady_timer::clock_type::now() + kCloseTimeout, channel->transport);
            SystemError ignored;
            co_await channel->socket.async_close(
                websocket::close_code::normal, asio::redirect_error(asio::use_awaitable, ignored));
        } catch (...) {
            // Cancelled: then the other side is not waited for. Nobody is told of errors here,
            // because the connection is gone either way.
            (void)caughtError();
        }
        (void)channel->end({ErrorCode::Cancelled, {}});
    }

    class WebSocketConnection final : public Connection {
    public:
        explicit WebSocketConnection(std::shared_ptr<Channel> channel)
            : m_channel(std::move(channel))
        {
        }
        ~WebSocketConnection() override { m_channel->abort(); }

        // Free coroutines, so that each owns its share of the channel and none needs `this`.
        asio::awaitable<Result<Bytes>> receive() override { return receiveOn(m_channel); }
        asio::awaitable<Result<void>> send(Bytes message) override
        {
            return sendOn(m_channel, std::move(message));
        }
        asio::awaitable<void> close() override { return closeOn(m_channel); }
        void abort() override { m_channel->abort(); }
        Bytes channelBinding() const override
        {
            const auto pin = m_channel->options.pin.view();
            return {pin.begin(), pin.end()};
        }
        std::string peerAddress() const override { return m_channel->options.peerAddress; }

    private:
        std::shared_ptr<Channel> m_channel;
    };

    Error upgradeFailed(const SystemError& ec, const websocket::response_type& response)
    {
        if (ec == websocket::error::upgrade_declined) {
            const auto status = response.result_int();
            const auto detail = "HTTP " + std::to_string(status);
            const bool busy = status == static_cast<unsigned>(http::status::service_unavailable)
                || status == static_cast<unsigned>(http::status::too_many_requests);
            return {busy ? ErrorCode::ServerBusy : ErrorCode::ProtocolMismatch, detail};
        }
        // The rest of what Beast complains about is an answer that is no WebSocket's.
        if (ec == websocket::condition::handshake_failed
            || ec.category() == make_error_code(http::error::bad_version).category())
            return {ErrorCode::ProtocolMismatch, "WebSocket: " + ec.message()};
        return connectionFailed(ec);
    }

    Error requestFailed(const SystemError& ec)
    {
        if (ec == http::error::header_limit || ec == http::error::buffer_overflow)
            return {ErrorCode::LimitExceeded,
                "an HTTP header longer than " + std::to_string(kHttpHeaderBytesMax) + " bytes"};
        if (ec == http::error::end_of_stream || ec == http::error::partial_message)
            return {ErrorCode::ConnectionLost, ec.message()};
        if (ec.category() == make_error_code(http::error::bad_version).category())
            return {ErrorCode::ProtocolMismatch, "HTTP: " + ec.message()};
        return connectionFailed(ec);
    }

    http::response<http::string_body> responseFor(
        const http::request<http::empty_body>& request, HttpAnswer answer)
    {
        http::response<http::string_body> response;
        response.version(request.version());
        response.result(answer.status);
        response.set(http::field::server, "alongside");
        response.set(http::field::content_type, answer.contentType);
        response.set(http::field::cache_control, "no-store");
        response.keep_alive(false);
        response.body() = std::move(answer.body);
        response.prepare_payload();
        if (request.method() == http::verb::head)
            response.body().clear(); // its length stays in the header
        return response;
    }

}

asio::awaitable<Result<std::unique_ptr<Connection>>> openWebSocket(
    std::shared_ptr<Transport> transport, std::string host, WebSocketOptions options)
{
    const auto channel = std::make_shared<Channel>(
        std::move(transport), std::move(options), beast::role_type::client);
    websocket::response_type response;
    SystemError ec;
    co_await channel->socket.async_handshake(
        response, host, beast::string_view(kTarget), asio::redirect_error(asio::use_awaitable, ec));
    if (ec) {
        channel->transport->close();
        co_return fail(upgradeFailed(ec, response));
    }
    std::unique_ptr<Connection> connection = std::make_unique<WebSocketConnection>(channel);
    co_return connection;
}

asio::awaitable<Result<Accepted>> acceptWebSocket(std::shared_ptr<Transport> transport,
    WebSocketOptions options,
    std::function<HttpAnswer(std::string_view method, std::string_view target)> answerTo)
{
    ByteStream stream(transport);
    // Room for more than the header, so that the parser is the one that says it is too long.
    beast::flat_buffer buffer(2 * kHttpHeaderBytesMax);
    http::request_parser<http::empty_body> parser;
    parser.header_limit(kHttpHeaderBytesMax);
    SystemError ec;
    co_await http::async_read_header(
        stream, buffer, parser, asio::redirect_error(asio::use_awaitable, ec));
    if (ec) {
        transport->close();
        co_return fail(requestFailed(ec));
    }
    const auto& request = parser.get();
    const std::string_view target(request.target().data(), request.target().size());

    Accepted accepted;
    if (options.upgrades && target == kTarget && websocket::is_upgrade(request)) {
        // A client may not send before it has our answer; these bytes would be lost.
        if (buffer.size() != 0) {
            transport->close();
            co_return fail(ErrorCode::ProtocolMismatch, "bytes before the upgrade");
        }
        const auto channel = std::make_shared<Channel>(
            std::move(transport), std::move(options), beast::role_type::server);
        co_await channel->socket.async_accept(
            request, asio::redirect_error(asio::use_awaitable, ec));
        if (ec) {
            channel->transport->close();
            co_return fail(upgradeFailed(ec, {}));
        }
        accepted.connection = std::make_unique<WebSocketConnection>(channel);
        co_return accepted;
    }

    HttpAnswer answer{404, "text/plain; charset=utf-8", "There is nothing here.\n"};
    if (answerTo)
        answer = answerTo(
            std::string_view(request.method_string().data(), request.method_string().size()),
            target);
    accepted.httpTarget = target;
    accepted.httpStatus = answer.status;
    const auto response = responseFor(request, std::move(answer));
    co_await http::async_write(stream, response, asio::redirect_error(asio::use_awaitable, ec));
    if (ec) {
        transport->close();
        co_return fail(connectionFailed(ec));
    }
    co_await stream.async_shutdown(asio::redirect_error(asio::use_awaitable, ec));
    co_return accepted;
}

}
