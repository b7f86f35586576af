// SPDX-License-Identifier: Apache-2.0
// What comes in on a socket once TLS is there: a request to the server and the WebSocket frames after it;
// and to a tablet, what a server answers. The bytes come in steps of any size.
#include "fuzz_targets_p.h"

#include "net/web_socket_p.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include <openssl/sha.h>

namespace alongside::fuzz {

namespace {

    using namespace net;

    constexpr std::size_t kMessageMax = 4096;
    // Where a server's answer says this, it is given what the client's key asks for.
    constexpr std::string_view kAcceptHere = "ACCEPT-ACCEPT-ACCEPT-ACCEPT=";
    constexpr std::string_view kAcceptSalt = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    std::string base64(ByteView bytes)
    {
        auto text = toBase64Url(bytes);
        for (auto& c : text)
            c = c == '-' ? '+' : c == '_' ? '/' : c;
        while (text.size() % 4 != 0)
            text += '=';
        return text;
    }

    // Gives what the other side sends, and keeps what is sent to it.
    class Memory final : public Transport {
    public:
        Memory(asio::any_io_executor executor, ByteView in, std::size_t step)
            : m_executor(std::move(executor))
            , m_in(in.begin(), in.end())
            , m_step(step)
        {
        }
        void readSome(asio::mutable_buffer into, IoHandler handler) override
        {
            answerToKey();
            const auto size = std::min({into.size(), m_step, m_in.size() - m_at});
            SystemError ec;
            if (m_closed)
                ec = asio::error::operation_aborted;
            else if (m_at == m_in.size())
                ec = asio::error::eof;
            else
                std::copy_n(m_in.begin() + static_cast<std::ptrdiff_t>(m_at), size,
                    static_cast<std::uint8_t*>(into.data()));
            m_at += ec ? 0 : size;
            asio::post(
                m_executor, [handler = std::move(handler), ec, size = ec ? 0 : size]() mutable {
                    handler(ec, size);
                });
        }
        void writeSome(WritePieces from, IoHandler handler) override
        {
            std::size_t size = 0;
            for (const auto& piece : from) {
                m_out.append(static_cast<const char*>(piece.data()), piece.size());
                size += piece.size();
            }
            const SystemError ec = m_closed ? asio::error::operation_aborted : SystemError();
            asio::post(m_executor,
                [handler = std::move(handler), ec, size]() mutable { handler(ec, ec ? 0 : size); });
        }
        void shutdown(IoHandler handler) override
        {
            m_closed = true;
            asio::post(m_executor, [handler = std::move(handler)]() mutable { handler({}, 0); });
        }
        void close() noexcept override { m_closed = true; }
        asio::any_io_executor executor() override { return m_executor; }
        [[nodiscard]] const std::string& out() const { return m_out; }

    private:
        // RFC 6455, 4.2.2.
        void answerToKey()
        {
            const auto in = asText(m_in);
            const auto here = in.find(kAcceptHere);
            constexpr std::string_view kField = "Sec-WebSocket-Key: ";
            const auto at = m_out.find(kField);
            if (here == std::string_view::npos || at == std::string::npos)
                return;
            const auto key = m_out.substr(at + kField.size(), 24) + std::string(kAcceptSalt);
            Bytes hash(SHA_DIGEST_LENGTH);
            SHA1(asBytes(key).data(), key.size(), hash.data());
            const auto text = base64(hash);
            std::copy(text.begin(), text.end(), m_in.begin() + static_cast<std::ptrdiff_t>(here));
        }

        asio::any_io_executor m_executor;
        Bytes m_in;
        std::size_t m_at = 0;
        std::size_t m_step;
        std::string m_out;
        bool m_closed = false;
    };

    HttpAnswer answer(std::string_view method, std::string_view target)
    {
        if (target != "/healthz" && target != "/metrics")
            return {404, "text/plain; charset=utf-8", "There is nothing here.\n"};
        if (method != "GET" && method != "HEAD")
            return {405, "text/plain; charset=utf-8", "Use GET.\n"};
        return {200, "text/plain; charset=utf-8", "well\n"};
    }

    asio::awaitable<void> listenTo(std::unique_ptr<Connection> connection)
    {
        while (true) {
            auto message = co_await connection->receive();
            if (!isTaken(message))
                break;
            check(message->size() <= kMessageMax, "no longer than is allowed");
            if (message->size() % 3 == 0)
                static_cast<void>(isTaken(co_await connection->send(std::move(*message))));
        }
        const auto after = co_await connection->receive();
        check(!isTaken(after), "what has ended does not go on");
    }

    WebSocketOptions options()
    {
        WebSocketOptions options;
        options.messageBytesMax = kMessageMax;
        return options;
    }

    asio::awaitable<void> serve(std::shared_ptr<Memory> wire)
    {
        auto accepted = co_await acceptWebSocket(wire, options(), answer);
        if (!wire->out().empty())
            check(wire->out().starts_with("HTTP/1."), "what is answered is HTTP");
        if (!isTaken(accepted))
            co_return;
        if (!accepted->connection) {
            check(accepted->httpStatus >= 200 && accepted->httpStatus < 500, "a status of ours");
            const auto& out = wire->out();
            const auto end = out.find("\r\n\r\n");
            check(end != std::string::npos && end < 1000, "an answer has a short header");
            co_return;
        }
        check(wire->out().find(" 101 ") != std::string::npos, "it was said that it is one");
        co_await listenTo(std::move(accepted->connection));
    }

    asio::awaitable<void> connectTo(std::shared_ptr<Memory> wire)
    {
        auto opened = co_await openWebSocket(wire, "localhost:4443", options());
        if (isTaken(opened))
            co_await listenTo(std::move(*opened));
    }

    std::string frame(std::uint8_t first, std::string_view content, bool isMasked)
    {
        std::string text{static_cast<char>(first)};
        const auto mask = static_cast<std::uint8_t>(isMasked ? 0x80 : 0);
        if (content.size() < 126) {
            text += static_cast<char>(mask | content.size());
        } else {
            text += static_cast<char>(mask | 126U);
            text += static_cast<char>(content.size() >> 8U);
            text += static_cast<char>(content.size());
        }
        // A mask of zeros changes nothing.
        return text + std::string(isMasked ? 4 : 0, '\0') + std::string(content);
    }

    std::string frames(bool isMasked)
    {
        return frame(0x82, "a message", isMasked) + frame(0x02, std::string(300, 'a'), isMasked)
            + frame(0x89, "ping", isMasked) + frame(0x80, "the rest", isMasked)
            + frame(0x88, "\x03\xe8", isMasked);
    }

}

void readHttp(ByteView input)
{
    if (input.size() < 2)
        return;
    asio::io_context io;
    const auto wire
        = std::make_shared<Memory>(io.get_executor(), input.subspan(2), std::size_t{1} + input[1]);
    bool isDone = false;
    asio::co_spawn(io, input[0] % 2 == 0 ? serve(wire) : connectTo(wire),
        [&](const std::exception_ptr& thrown) {
            isDone = true;
            if (thrown)
                std::rethrow_exception(thrown);
        });
    io.run_for(std::chrono::seconds(20));
    check(isDone, "it comes to an end");
}

Seeds httpSeeds()
{
    Seeds seeds;
    const auto add = [&](const char* name, std::uint8_t kind, const std::string& text) {
        for (const std::uint8_t step : {7, 255})
            seeds.push_back({std::string(name) + "-" + std::to_string(step),
                choosing(kind, choosing(step, text))});
    };
    const std::string upgrade = "GET /sync HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n"
                                "Connection: upgrade\r\nSec-WebSocket-Key: "
                                "dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
    add("health", 0, "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
    add("metrics", 0, "HEAD /metrics HTTP/1.0\r\nAccept: */*\r\nUser-Agent: a\r\n\r\n");
    add("post", 0, "POST /metrics HTTP/1.1\r\nContent-Length: 5\r\n\r\nwords");
    add("elsewhere", 0, "OPTIONS * HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n");
    add("upgrade", 0, upgrade);
    // The transport gives no more than a header at once only where the steps are small.
    add("no-upgrade", 1, "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");
    const std::string accepted = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                                 "Connection: upgrade\r\nSec-WebSocket-Accept: "
        + std::string(kAcceptHere) + "\r\n\r\n";
    add("accepted", 1, accepted + frames(false));
    // The request ends where a step ends, as it does on a line: what comes later are frames.
    seeds.push_back({"frames",
        choosing(
            0, choosing(static_cast<std::uint8_t>(upgrade.size() - 1), upgrade + frames(true)))});
    return seeds;
}

}
