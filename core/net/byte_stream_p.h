#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// A byte stream whose kind is decided at run time.
//
// Beast's WebSocket templates over ssl::stream take a compiler most of a minute. Over this stream
// they are compiled once, and never see the TLS templates (see README.md).

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/cancellation_signal.hpp>

#include <array>
#include <memory>
#include <utility>

namespace alongside::net {

namespace asio = boost::asio;
using SystemError = boost::system::error_code;

class IoHandler;

/// As many pieces as are written at once; a write may be partial, so more of them are no error.
using WritePieces = std::array<asio::const_buffer, 4>;

/// What a byte stream does. Completions are posted, never called from inside.
class Transport : public std::enable_shared_from_this<Transport> {
public:
    virtual ~Transport() = default;
    virtual void readSome(asio::mutable_buffer into, IoHandler handler) = 0;
    virtual void writeSome(WritePieces from, IoHandler handler) = 0;
    /// Ends the stream in an orderly way, in bounded time, and closes the socket.
    virtual void shutdown(IoHandler handler) = 0;
    /// At once; what waits ends with operation_aborted.
    virtual void close() noexcept = 0;
    virtual asio::any_io_executor executor() = 0;
};

/// A completion handler of any type. It keeps the transport alive, because TLS operations go on
/// touching it until their handler has been called. Executor and cancellation are handed through.
class IoHandler {
public:
    using executor_type = asio::any_io_executor;
    using cancellation_slot_type = asio::cancellation_slot;

    template<class Handler>
    IoHandler(std::shared_ptr<Transport> transport, Handler handler)
        : m_executor(asio::get_associated_executor(handler, transport->executor()))
        , m_slot(asio::get_associated_cancellation_slot(handler))
        , m_transport(std::move(transport))
        , m_handler(std::make_unique<Holder<Handler>>(std::move(handler)))
    {
    }

    void operator()(SystemError ec, std::size_t bytes)
    {
        const auto keep = std::move(m_transport);
        auto* handler = m_handler.get();
        handler->call(std::move(m_handler), ec, bytes);
    }
    [[nodiscard]] executor_type get_executor() const noexcept { return m_executor; }
    [[nodiscard]] cancellation_slot_type get_cancellation_slot() const noexcept { return m_slot; }

private:
    struct Base {
        virtual ~Base() = default;
        virtual void call(std::unique_ptr<Base> self, SystemError ec, std::size_t bytes) = 0;
    };
    template<class Handler>
    struct Holder final : Base {
        explicit Holder(Handler&& from)
            : handler(std::move(from))
        {
        }
        // The memory goes before the call, as Asio promises its handlers.
        void call(std::unique_ptr<Base> self, SystemError ec, std::size_t bytes) override
        {
            Handler local(std::move(handler));
            self.reset();
            std::move(local)(ec, bytes);
        }
        Handler handler;
    };

    executor_type m_executor;
    cancellation_slot_type m_slot;
    // Declared before the handler, so that it is destroyed after it.
    std::shared_ptr<Transport> m_transport;
    std::unique_ptr<Base> m_handler;
};

/// A transport in the shape that Asio and Beast want (AsyncReadStream, AsyncWriteStream).
class ByteStream {
public:
    using executor_type = asio::any_io_executor;

    explicit ByteStream(std::shared_ptr<Transport> transport)
        : m_transport(std::move(transport))
    {
    }
    [[nodiscard]] executor_type get_executor() const { return m_transport->executor(); }
    [[nodiscard]] Transport& transport() { return *m_transport; }

    template<class Buffers, class Token>
    auto async_read_some(const Buffers& buffers, Token&& token)
    {
        // Reading some may fill the first piece alone; TLS records make more of them pointless.
        asio::mutable_buffer into;
        for (auto it = asio::buffer_sequence_begin(buffers);
             it != asio::buffer_sequence_end(buffers) && into.size() == 0; ++it)
            into = *it;
        return asio::async_initiate<Token, void(SystemError, std::size_t)>(
            [transport = m_transport, into](auto handler) {
                transport->readSome(into, IoHandler(transport, std::move(handler)));
            },
            token);
    }
    template<class Buffers, class Token>
    auto async_write_some(const Buffers& buffers, Token&& token)
    {
        WritePieces from;
        std::size_t used = 0;
        for (auto it = asio::buffer_sequence_begin(buffers);
             it != asio::buffer_sequence_end(buffers) && used < from.size(); ++it)
            if (const asio::const_buffer piece = *it; piece.size() != 0)
                from[used++] = piece;
        return asio::async_initiate<Token, void(SystemError, std::size_t)>(
            [transport = m_transport, from](auto handler) {
                transport->writeSome(from, IoHandler(transport, std::move(handler)));
            },
            token);
    }
    template<class Token>
    auto async_shutdown(Token&& token)
    {
        return asio::async_initiate<Token, void(SystemError, std::size_t)>(
            [transport = m_transport](
                auto handler) { transport->shutdown(IoHandler(transport, std::move(handler))); },
            token);
    }

private:
    std::shared_ptr<Transport> m_transport;
};

}
