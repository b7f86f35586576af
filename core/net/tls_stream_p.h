#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/result.h"
#include "net/byte_stream_p.h"
#include "net/certificate.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>

namespace alongside::net {

/// A context that speaks TLS 1.3 and nothing else.
[[nodiscard]] Result<asio::ssl::context> makeTlsContext(asio::ssl::context::method method);

/// TLS over TCP.
class TlsStream final : public Transport {
public:
    /// The context has to live until the constructor is done, no longer.
    TlsStream(asio::ip::tcp::socket socket, asio::ssl::context& context);

    [[nodiscard]] asio::ip::tcp::socket& socket() { return m_stream.next_layer(); }

    /// The client accepts no certificate but one with this key. Call before clientHandshake().
    void expectPin(const CertificatePin& pin);
    /// True when a certificate came and had another key.
    [[nodiscard]] bool sawOtherPin() const { return m_pinState == PinState::Other; }
    [[nodiscard]] bool sawExpectedPin() const { return m_pinState == PinState::Expected; }

    /// `host` is sent as server name when it is a name. Both throw only when cancelled.
    [[nodiscard]] asio::awaitable<SystemError> clientHandshake(std::string host);
    [[nodiscard]] asio::awaitable<SystemError> serverHandshake();

    void readSome(asio::mutable_buffer into, IoHandler handler) override;
    void writeSome(WritePieces from, IoHandler handler) override;
    void shutdown(IoHandler handler) override;
    void close() noexcept override;
    asio::any_io_executor executor() override { return m_stream.get_executor(); }

private:
    enum class PinState { NotSeen, Expected, Other };
    static bool verifyPin(TlsStream& self, X509_STORE_CTX* store) noexcept;
    static asio::awaitable<void> finish(std::shared_ptr<TlsStream> self);

    asio::ssl::stream<asio::ip::tcp::socket> m_stream;
    CertificatePin m_pin;
    PinState m_pinState = PinState::NotSeen;
};

}
