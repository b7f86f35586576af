// SPDX-License-Identifier: Apache-2.0
#include "net_raw_peer.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <openssl/pem.h>

namespace alongside::net {

namespace asio = boost::asio;
using asio::ip::tcp;
using SystemError = boost::system::error_code;

namespace {

    std::string textOf(BIO* bio)
    {
        char* data = nullptr;
        const auto size = BIO_get_mem_data(bio, &data);
        return {data, static_cast<std::size_t>(size)};
    }

    class Peer final : public RawPeer {
    public:
        Peer(tcp::socket socket, asio::ssl::context context)
            : m_context(std::move(context))
            , m_stream(std::move(socket), m_context)
        {
            m_stream.next_layer().set_option(tcp::no_delay(true));
        }
        asio::awaitable<bool> handshake(asio::ssl::stream_base::handshake_type type)
        {
            SystemError ec;
            co_await m_stream.async_handshake(type, asio::redirect_error(asio::use_awaitable, ec));
            co_return !ec;
        }
        asio::awaitable<std::string> readUntil(std::string end) override
        {
            std::string text;
            SystemError ec;
            const auto size = co_await asio::async_read_until(m_stream, asio::dynamic_buffer(text),
                end, asio::redirect_error(asio::use_awaitable, ec));
            (void)size;
            co_return text;
        }
        asio::awaitable<std::string> readAll() override
        {
            std::string text;
            std::string part(4096, '\0');
            SystemError ec;
            while (!ec) {
                const auto got = co_await m_stream.async_read_some(
                    asio::buffer(part), asio::redirect_error(asio::use_awaitable, ec));
                text.append(part.data(), got);
            }
            co_return text;
        }
        asio::awaitable<bool> write(std::string text) override
        {
            SystemError ec;
            co_await asio::async_write(
                m_stream, asio::buffer(text), asio::redirect_error(asio::use_awaitable, ec));
            co_return !ec;
        }
        std::string certificate() override
        {
            X509* shown = SSL_get1_peer_certificate(m_stream.native_handle());
            BIO* out = BIO_new(BIO_s_mem());
            PEM_write_bio_X509(out, shown);
            auto text = textOf(out);
            BIO_free(out);
            X509_free(shown);
            return text;
        }
        std::string version() override { return SSL_get_version(m_stream.native_handle()); }
        void vanish() override { m_stream.next_layer().close(); }

    private:
        asio::ssl::context m_context;
        asio::ssl::stream<tcp::socket> m_stream;
    };

    asio::ssl::context contextFor(TlsVersion version)
    {
        asio::ssl::context context(asio::ssl::context::tls);
        const int number = version == TlsVersion::V12 ? TLS1_2_VERSION : TLS1_3_VERSION;
        SSL_CTX_set_min_proto_version(context.native_handle(), TLS1_2_VERSION);
        SSL_CTX_set_max_proto_version(context.native_handle(), number);
        return context;
    }

}

asio::awaitable<std::unique_ptr<RawPeer>> rawConnect(
    std::uint16_t port, TlsVersion version, std::string from)
{
    tcp::socket socket(co_await asio::this_coro::executor);
    socket.open(tcp::v4());
    socket.bind({asio::ip::make_address(from), 0});
    const tcp::endpoint endpoint(asio::ip::address_v4::loopback(), port);
    co_await socket.async_connect(endpoint, asio::use_awaitable);
    auto peer = std::make_unique<Peer>(std::move(socket), contextFor(version));
    if (!co_await peer->handshake(asio::ssl::stream_base::client))
        co_return nullptr;
    co_return peer;
}

asio::awaitable<std::unique_ptr<RawPeer>> rawAccept(
    tcp::acceptor* acceptor, Certificate certificate, TlsVersion version)
{
    auto socket = co_await acceptor->async_accept(asio::use_awaitable);
    auto context = contextFor(version);
    context.use_certificate_chain(asio::buffer(certificate.certificatePem));
    context.use_private_key(asio::buffer(certificate.privateKeyPem), asio::ssl::context::pem);
    auto peer = std::make_unique<Peer>(std::move(socket), std::move(context));
    if (!co_await peer->handshake(asio::ssl::stream_base::server))
        co_return nullptr;
    co_return peer;
}

std::string upgradeRequest(const std::string& target)
{
    return "GET " + target
        + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
}

std::string clientFrame(unsigned char first, const std::string& payload, std::uint64_t claimed)
{
    constexpr unsigned char kMasked = 0x80;
    constexpr unsigned char kTwoByteLength = 126;
    constexpr unsigned char kEightByteLength = 127;
    const auto appendLength = [](std::string& to, std::uint64_t length, int bytes) {
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
            to += static_cast<char>((length >> shift) & 0xffU);
    };
    std::string frame;
    frame += static_cast<char>(first);
    if (claimed < 126) {
        frame += static_cast<char>(kMasked | claimed);
    } else if (claimed <= 0xffffU) {
        frame += static_cast<char>(kMasked | kTwoByteLength);
        appendLength(frame, claimed, 2);
    } else {
        frame += static_cast<char>(kMasked | kEightByteLength);
        appendLength(frame, claimed, 8);
    }
    frame.append(4, '\0');
    return frame + payload;
}

Certificate expiredTwin(const Certificate& from)
{
    BIO* in
        = BIO_new_mem_buf(from.certificatePem.data(), static_cast<int>(from.certificatePem.size()));
    X509* certificate = PEM_read_bio_X509(in, nullptr, nullptr, nullptr);
    BIO* keyIn
        = BIO_new_mem_buf(from.privateKeyPem.data(), static_cast<int>(from.privateKeyPem.size()));
    EVP_PKEY* key = PEM_read_bio_PrivateKey(keyIn, nullptr, nullptr, nullptr);
    X509_time_adj_ex(X509_getm_notBefore(certificate), -30, 0, nullptr);
    X509_time_adj_ex(X509_getm_notAfter(certificate), -1, 0, nullptr);
    X509_EXTENSION_free(
        X509_delete_ext(certificate, X509_get_ext_by_NID(certificate, NID_subject_alt_name, -1)));
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "O", MBSTRING_ASC,
        reinterpret_cast<const unsigned char*>("elsewhere.example"), -1, -1, 0);
    X509_sign(certificate, key, EVP_sha256());
    BIO* out = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(out, certificate);
    Certificate twin{textOf(out), from.privateKeyPem};
    BIO_free(out);
    EVP_PKEY_free(key);
    BIO_free(keyIn);
    X509_free(certificate);
    BIO_free(in);
    return twin;
}

}
