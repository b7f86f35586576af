// SPDX-License-Identifier: Apache-2.0
#include "net/tls_stream_p.h"

#include "net/address.h"
#include "net/certificate_p.h"
#include "net/deadline_p.h"

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <new>

namespace alongside::net {

namespace {

    // After our own end of the stream we read on for at most this long. Closing a socket with
    // unread bytes makes the system throw away what the other side has not read yet, and with it
    // the reason for which we close.
    constexpr std::chrono::milliseconds kLinger{1'000};
    constexpr std::size_t kRecordBytesMax = 16384;

}

Result<asio::ssl::context> makeTlsContext(asio::ssl::context::method method)
{
    try {
        asio::ssl::context context(method);
        auto* handle = context.native_handle();
        if (SSL_CTX_set_min_proto_version(handle, TLS1_3_VERSION) != 1
            || SSL_CTX_set_max_proto_version(handle, TLS1_3_VERSION) != 1)
            return fail(ErrorCode::Internal, "TLS 1.3: " + takeOpensslError());
        // No resumption: sessions last for hours, and a ticket that nobody reads before hanging
        // up turns an orderly end into a reset.
        SSL_CTX_set_session_cache_mode(handle, SSL_SESS_CACHE_OFF);
        SSL_CTX_set_num_tickets(handle, 0);
        return context;
    } catch (const std::exception& e) {
        return fail(ErrorCode::Internal, std::string("TLS: ") + e.what());
    }
}

void TlsStream::Free::operator()(SSL* ssl) const
{
    SSL_free(ssl);
}

TlsStream::TlsStream(asio::ip::tcp::socket socket, asio::ssl::context& context)
    : m_socket(std::move(socket))
    , m_ssl(SSL_new(context.native_handle()))
{
    auto* method = socketMethod();
    auto* bio = m_ssl && method != nullptr ? BIO_new(method) : nullptr;
    if (bio == nullptr)
        throw std::bad_alloc();
    BIO_set_data(bio, this);
    BIO_set_init(bio, 1);
    SSL_set_bio(m_ssl.get(), bio, bio);
    SSL_set_mode(m_ssl.get(),
        SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER
            | SSL_MODE_RELEASE_BUFFERS);
    // A record's header and the rest of it in one go.
    SSL_set_read_ahead(m_ssl.get(), 1);
}

// Made once for all connections, and never freed.
BIO_METHOD* TlsStream::socketMethod()
{
    static BIO_METHOD* const kMethod = [] {
        auto* method = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "socket");
        if (method != nullptr) {
            BIO_meth_set_read_ex(method, readSocket);
            BIO_meth_set_write_ex(method, writeSocket);
            BIO_meth_set_ctrl(method, control);
        }
        return method;
    }();
    return kMethod;
}

int TlsStream::readSocket(BIO* bio, char* into, std::size_t size, std::size_t* got)
{
    auto& self = *static_cast<TlsStream*>(BIO_get_data(bio));
    BIO_clear_retry_flags(bio);
    *got = self.m_socket.read_some(asio::buffer(into, size), self.m_socketError);
    self.m_isDrained = *got < size;
    if (!self.m_socketError)
        return 1;
    if (self.m_socketError == asio::error::would_block)
        BIO_set_retry_read(bio);
    return 0;
}

int TlsStream::writeSocket(BIO* bio, const char* from, std::size_t size, std::size_t* done)
{
    auto& self = *static_cast<TlsStream*>(BIO_get_data(bio));
    BIO_clear_retry_flags(bio);
    *done = self.m_socket.write_some(asio::buffer(from, size), self.m_socketError);
    if (!self.m_socketError)
        return 1;
    if (self.m_socketError == asio::error::would_block)
        BIO_set_retry_write(bio);
    return 0;
}

long TlsStream::control(BIO*, int command, long, void*)
{
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

TlsStream::Tried TlsStream::judge(int result)
{
    if (result == 1)
        return {};
    switch (SSL_get_error(m_ssl.get(), result)) {
    case SSL_ERROR_WANT_READ:
        return {asio::ip::tcp::socket::wait_read, {}};
    case SSL_ERROR_WANT_WRITE:
        return {asio::ip::tcp::socket::wait_write, {}};
    case SSL_ERROR_ZERO_RETURN:
        return {{}, asio::error::eof};
    case SSL_ERROR_SSL:
        if (const auto code = ERR_get_error();
            code != 0 && ERR_GET_REASON(code) != SSL_R_UNEXPECTED_EOF_WHILE_READING)
            return {{}, SystemError(static_cast<int>(code), asio::error::get_ssl_category())};
        return {{}, asio::ssl::error::stream_truncated};
    default:
        if (m_socketError && m_socketError != asio::error::eof)
            return {{}, m_socketError};
        return {{}, asio::ssl::error::stream_truncated};
    }
}

void TlsStream::expectPin(const CertificatePin& pin)
{
    m_pin = pin;
    // Asio's verify callback is asked only about what is wrong with a chain of authorities. This
    // one takes the place of that whole check, so it hangs on the context; hence one context for
    // each client connection, which the SSL object keeps alive.
    auto* context = SSL_get_SSL_CTX(m_ssl.get());
    SSL_CTX_set_cert_verify_callback(
        context,
        [](X509_STORE_CTX* store, void* self) {
            return verifyPin(*static_cast<TlsStream*>(self), store) ? 1 : 0;
        },
        this);
    SSL_set_verify(m_ssl.get(), SSL_VERIFY_PEER, nullptr);
}

bool TlsStream::verifyPin(TlsStream& self, X509_STORE_CTX* store) noexcept
{
    const auto* certificate = X509_STORE_CTX_get0_cert(store);
    const auto seen = certificate != nullptr ? pinOfX509(certificate) : std::nullopt;
    const bool same
        = seen && CRYPTO_memcmp(seen->bytes.data(), self.m_pin.bytes.data(), self.m_pin.kSize) == 0;
    self.m_pinState = same ? PinState::Expected : PinState::Other;
    // The dates and the issuer are none of our concern, so an error noted elsewhere is overwritten.
    X509_STORE_CTX_set_error(store, same ? X509_V_OK : X509_V_ERR_APPLICATION_VERIFICATION);
    return same;
}

asio::awaitable<SystemError> TlsStream::untilDone(
    std::shared_ptr<TlsStream> self, std::function<int(SSL*)> step)
{
    SystemError ec;
    self->m_socket.non_blocking(true, ec);
    while (!ec) {
        ERR_clear_error();
        const auto tried = self->judge(step(self->m_ssl.get()));
        if (!tried.waitFor)
            co_return tried.error;
        co_await self->m_socket.async_wait(
            *tried.waitFor, asio::redirect_error(asio::use_awaitable, ec));
    }
    co_return ec;
}

asio::awaitable<SystemError> TlsStream::clientHandshake(std::string host)
{
    if (isHostName(host))
        SSL_set_tlsext_host_name(m_ssl.get(), host.c_str());
    return untilDone(std::static_pointer_cast<TlsStream>(shared_from_this()), SSL_connect);
}

asio::awaitable<SystemError> TlsStream::serverHandshake()
{
    return untilDone(std::static_pointer_cast<TlsStream>(shared_from_this()), SSL_accept);
}

// Carries a read or a write on when the socket is ready for it.
class TlsStream::Waiter {
public:
    using executor_type = IoHandler::executor_type;
    using cancellation_slot_type = IoHandler::cancellation_slot_type;

    Waiter(TlsStream& stream, Transfer transfer, IoHandler handler)
        : m_stream(&stream)
        , m_transfer(std::move(transfer))
        , m_handler(std::move(handler))
    {
    }
    void operator()(SystemError ec)
    {
        if (ec)
            return m_handler(ec, 0);
        m_stream->m_isDrained = false;
        m_stream->carryOn(std::move(m_transfer), std::move(m_handler), false);
    }
    [[nodiscard]] executor_type get_executor() const noexcept { return m_handler.get_executor(); }
    [[nodiscard]] cancellation_slot_type get_cancellation_slot() const noexcept
    {
        return m_handler.get_cancellation_slot();
    }

private:
    TlsStream* m_stream; ///< kept alive by the handler
    Transfer m_transfer;
    IoHandler m_handler;
};

// Known without asking the system: what had come was read to its end.
bool TlsStream::hasNothingToRead() const
{
    return m_isDrained && SSL_has_pending(m_ssl.get()) == 0;
}

void TlsStream::carryOn(Transfer transfer, IoHandler handler, bool isInside)
{
    Tried tried{asio::ip::tcp::socket::wait_read, {}};
    std::size_t bytes = 0;
    if (transfer.isWrite || !hasNothingToRead()) {
        ERR_clear_error();
        tried = judge(transfer.isWrite
                ? SSL_write_ex(m_ssl.get(), transfer.from.data(), transfer.from.size(), &bytes)
                : SSL_read_ex(m_ssl.get(), transfer.into.data(), transfer.into.size(), &bytes));
    }
    if (tried.waitFor)
        return m_socket.async_wait(
            *tried.waitFor, Waiter(*this, std::move(transfer), std::move(handler)));
    if (!isInside)
        return handler(tried.error, bytes);
    const auto executor = handler.get_executor();
    asio::post(executor,
        [handler = std::move(handler), tried, bytes]() mutable { handler(tried.error, bytes); });
}

void TlsStream::readSome(asio::mutable_buffer into, IoHandler handler)
{
    Transfer transfer;
    transfer.into = into;
    carryOn(std::move(transfer), std::move(handler), true);
}

// The pieces of a frame become one record.
void TlsStream::writeSome(WritePieces from, IoHandler handler)
{
    Transfer transfer;
    transfer.isWrite = true;
    transfer.from = from[0];
    if (from[1].size() > 0) {
        const auto size = std::min(asio::buffer_size(from), kRecordBytesMax);
        transfer.joined = std::make_unique_for_overwrite<std::uint8_t[]>(size);
        transfer.from = asio::buffer(transfer.joined.get(), size);
        asio::buffer_copy(asio::buffer(transfer.joined.get(), size), from);
    }
    carryOn(std::move(transfer), std::move(handler), true);
}

void TlsStream::shutdown(IoHandler handler)
{
    const auto executor = handler.get_executor();
    asio::co_spawn(m_socket.get_executor(),
        finish(std::static_pointer_cast<TlsStream>(shared_from_this())),
        asio::bind_executor(
            executor, [handler = std::move(handler)](const std::exception_ptr&) mutable {
                handler(SystemError(), 0);
            }));
}

void TlsStream::close() noexcept
{
    SystemError ignored;
    m_socket.close(ignored);
}

asio::awaitable<void> TlsStream::finish(std::shared_ptr<TlsStream> self)
{
    const Deadline deadline(asio::steady_timer::clock_type::now() + kLinger, self);
    // As if the other side had said its goodbye: then OpenSSL sends ours and waits for nothing.
    SSL_set_shutdown(self->m_ssl.get(), SSL_RECEIVED_SHUTDOWN);
    SystemError ec = co_await untilDone(self, SSL_shutdown);
    if (!ec)
        self->socket().shutdown(asio::ip::tcp::socket::shutdown_send, ec);
    Bytes unread(4096);
    while (!ec)
        co_await self->socket().async_read_some(
            asio::buffer(unread), asio::redirect_error(asio::use_awaitable, ec));
    self->close();
}

}
