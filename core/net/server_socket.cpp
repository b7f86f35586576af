// SPDX-License-Identifier: Apache-2.0
#include "net/server_socket.h"

#include "net/certificate_p.h"
#include "net/deadline_p.h"
#include "net/network_error_p.h"
#include "net/tls_stream_p.h"
#include "net/web_socket_p.h"

#include <boost/asio/ip/v6_only.hpp>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

namespace alongside::net {

using asio::ip::tcp;

namespace {

    Result<tcp::endpoint> endpointOf(
        const asio::any_io_executor& executor, const ServerAddress& address)
    {
        SystemError ec;
        const auto numeric = asio::ip::make_address(address.host, ec);
        if (!ec)
            return tcp::endpoint(numeric, address.port);
        // Names are looked up once, at the start, where waiting is no harm.
        tcp::resolver resolver(executor);
        const auto found = resolver.resolve(
            address.host, std::to_string(address.port), tcp::resolver::passive, ec);
        if (ec || found.empty())
            return fail(ErrorCode::BadArgument,
                "cannot listen on " + address.text() + ": no such address here");
        return found.begin()->endpoint();
    }

    Error listenFailed(const SystemError& ec, const ServerAddress& address)
    {
        if (ec == asio::error::address_in_use)
            return {ErrorCode::PortInUse, address.text()};
        const auto detail = "cannot listen on " + address.text() + ": " + ec.message();
        if (ec == asio::error::access_denied)
            return {ErrorCode::NotAllowed, detail};
        if (ec == boost::system::errc::address_not_available)
            return {ErrorCode::BadArgument, detail};
        return {ErrorCode::Internal, detail};
    }

}

Result<tcp::acceptor> listen(const asio::any_io_executor& executor, const ServerAddress& address)
{
    try {
        ALONGSIDE_TRY_LET(endpoint, endpointOf(executor, address));
        tcp::acceptor acceptor(executor);
        SystemError ec;
        acceptor.open(endpoint.protocol(), ec);
        if (!ec)
            acceptor.set_option(tcp::acceptor::reuse_address(true), ec);
        if (!ec && endpoint.address().is_v6())
            acceptor.set_option(asio::ip::v6_only(false), ec);
        if (!ec)
            acceptor.bind(endpoint, ec);
        if (!ec)
            acceptor.listen(tcp::acceptor::max_listen_connections, ec);
        if (ec)
            return fail(listenFailed(ec, address));
        return acceptor;
    } catch (...) {
        return fail(caughtError());
    }
}

struct TlsServer::Impl {
    asio::ssl::context context;
    CertificatePin pin;

    static asio::awaitable<Result<Accepted>> accept(
        std::shared_ptr<Impl> impl, tcp::socket socket, AcceptOptions options)
    {
        SystemError ignored;
        socket.set_option(tcp::no_delay(true), ignored);
        WebSocketOptions web;
        web.handshakeTimeout = options.handshakeTimeout;
        web.idleTimeout = options.idleTimeout;
        web.messageTimeout = options.messageTimeout;
        web.upgrades = options.upgrades;
        web.messageBytesMax = options.messageBytesMax;
        web.receivedBytesMax = options.receivedBytesMax;
        web.pin = impl->pin;
        web.peerAddress = endpointText(socket.remote_endpoint(ignored));

        const auto stream = std::make_shared<TlsStream>(std::move(socket), impl->context);
        const Deadline deadline(
            asio::steady_timer::clock_type::now() + options.handshakeTimeout, stream);
        if (const auto ec = co_await stream->serverHandshake()) {
            if (deadline.expired())
                co_return fail(ErrorCode::TimedOut, "agreeing on TLS");
            co_return fail(handshakeFailed(ec));
        }
        auto accepted = co_await acceptWebSocket(stream, std::move(web), std::move(options.http));
        if (!accepted && deadline.expired())
            co_return fail(ErrorCode::TimedOut, "waiting for the request");
        co_return accepted;
    }

    static asio::awaitable<Result<Accepted>> acceptGuarded(
        std::shared_ptr<Impl> impl, tcp::socket socket, AcceptOptions options)
    {
        try {
            co_return co_await accept(std::move(impl), std::move(socket), std::move(options));
        } catch (...) {
            co_return fail(caughtError());
        }
    }
};

TlsServer::TlsServer(std::shared_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

Result<TlsServer> TlsServer::create(std::string_view certificatePem, std::string_view privateKeyPem)
{
    try {
        ALONGSIDE_TRY_LET(pin, pinOf(certificatePem));
        ALONGSIDE_TRY_LET(context, makeTlsContext(asio::ssl::context::tls_server));
        bool locked = false;
        // Without this OpenSSL would ask at the terminal, where nobody may be sitting.
        context.set_password_callback([&locked](std::size_t, asio::ssl::context::password_purpose) {
            locked = true;
            return std::string();
        });
        SystemError ec;
        context.use_certificate_chain(asio::buffer(certificatePem), ec);
        if (ec)
            return fail(ErrorCode::BadCertificate, "the certificate: " + ec.message());
        context.use_private_key(asio::buffer(privateKeyPem), asio::ssl::context::pem, ec);
        // The callback refers to this function's variables.
        context.set_password_callback(
            [](std::size_t, asio::ssl::context::password_purpose) { return std::string(); });
        if (ec && locked)
            return fail(ErrorCode::BadCertificate, "the private key is locked with a password");
        if (ec
            && ERR_GET_REASON(static_cast<unsigned long>(ec.value())) == X509_R_KEY_VALUES_MISMATCH)
            return fail(
                ErrorCode::BadCertificate, "the private key belongs to another certificate");
        if (ec)
            return fail(ErrorCode::BadCertificate, "the private key: " + ec.message());
        if (SSL_CTX_check_private_key(context.native_handle()) != 1)
            return fail(ErrorCode::BadCertificate, "the private key: " + takeOpensslError());
        return TlsServer(std::make_shared<Impl>(Impl{std::move(context), pin}));
    } catch (...) {
        return fail(caughtError());
    }
}

const CertificatePin& TlsServer::pin() const
{
    return m_impl->pin;
}

asio::awaitable<Result<Accepted>> TlsServer::accept(tcp::socket socket, AcceptOptions options) const
{
    return Impl::acceptGuarded(m_impl, std::move(socket), std::move(options));
}

}
