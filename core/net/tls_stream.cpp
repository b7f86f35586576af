// SPDX-License-Identifier: Apache-2.0
#include "net/tls_stream_p.h"

#include "net/address.h"
#include "net/certificate_p.h"
#include "net/deadline_p.h"

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <openssl/crypto.h>
#include <openssl/ssl.h>

namespace alongside::net {

namespace {

    // After our own end of the stream we read on for at most this long. Closing a socket with
    // unread bytes makes the system throw away what the other side has not read yet, and with it
    // the reason for which we close.
    constexpr std::chrono::milliseconds kLinger{1'000};

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

TlsStream::TlsStream(asio::ip::tcp::socket socket, asio::ssl::context& context)
    : m_stream(std::move(socket), context)
{
}

void TlsStream::expectPin(const CertificatePin& pin)
{
    m_pin = pin;
    // Asio's verify callback is asked only about what is wrong with a chain of authorities. This
    // one takes the place of that whole check, so it hangs on the context; hence one context for
    // each client connection, which the SSL object keeps alive.
    auto* context = SSL_get_SSL_CTX(m_stream.native_handle());
    SSL_CTX_set_cert_verify_callback(
        context,
        [](X509_STORE_CTX* store, void* self) {
            return verifyPin(*static_cast<TlsStream*>(self), store) ? 1 : 0;
        },
        this);
    SSL_set_verify(m_stream.native_handle(), SSL_VERIFY_PEER, nullptr);
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

asio::awaitable<SystemError> TlsStream::clientHandshake(std::string host)
{
    const auto self = shared_from_this();
    if (isHostName(host))
        SSL_set_tlsext_host_name(m_stream.native_handle(), host.c_str());
    SystemError ec;
    co_await m_stream.async_handshake(
        asio::ssl::stream_base::client, asio::redirect_error(asio::use_awaitable, ec));
    co_return ec;
}

asio::awaitable<SystemError> TlsStream::serverHandshake()
{
    const auto self = shared_from_this();
    SystemError ec;
    co_await m_stream.async_handshake(
        asio::ssl::stream_base::server, asio::redirect_error(asio::use_awaitable, ec));
    co_return ec;
}

void TlsStream::readSome(asio::mutable_buffer into, IoHandler handler)
{
    m_stream.async_read_some(into, std::move(handler));
}

void TlsStream::writeSome(WritePieces from, IoHandler handler)
{
    m_stream.async_write_some(from, std::move(handler));
}

void TlsStream::shutdown(IoHandler handler)
{
    const auto executor = handler.get_executor();
    asio::co_spawn(m_stream.get_executor(),
        finish(std::static_pointer_cast<TlsStream>(shared_from_this())),
        asio::bind_executor(
            executor, [handler = std::move(handler)](const std::exception_ptr&) mutable {
                handler(SystemError(), 0);
            }));
}

void TlsStream::close() noexcept
{
    SystemError ignored;
    m_stream.next_layer().close(ignored);
}

asio::awaitable<void> TlsStream::finish(std::shared_ptr<TlsStream> self)
{
    const Deadline deadline(asio::steady_timer::clock_type::now() + kLinger, self);
    // As if the other side had said its goodbye: then OpenSSL sends ours and waits for nothing.
    SSL_set_shutdown(self->m_stream.native_handle(), SSL_RECEIVED_SHUTDOWN);
    SystemError ec;
    co_await self->m_stream.async_shutdown(asio::redirect_error(asio::use_awaitable, ec));
    if (!ec)
        self->socket().shutdown(asio::ip::tcp::socket::shutdown_send, ec);
    Bytes unread(4096);
    while (!ec)
        co_await self->socket().async_read_some(
            asio::buffer(unread), asio::redirect_error(asio::use_awaitable, ec));
    self->close();
}

}
