#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/result.h"
#include "net/byte_stream_p.h"
#include "net/certificate.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/error.hpp>

#include <openssl/types.h>

#include <functional>
#include <memory>
#include <optional>

namespace alongside::net {

/// A context that speaks TLS 1.3 and nothing else.
[[nodiscard]] Result<asio::ssl::context> makeTlsContext(asio::ssl::context::method method);

/// TLS over TCP: OpenSSL on the socket itself. Asio's own stream keeps two buffers of 17 KiB for each
/// connection besides OpenSSL's; here whoever waits holds none, for OpenSSL lets go of its own when they
/// are empty.
class TlsStream final : public Transport {
public:
    /// The context has to live until the constructor is done, no longer.
    TlsStream(asio::ip::tcp::socket socket, asio::ssl::context& context);

    [[nodiscard]] asio::ip::tcp::socket& socket() { return m_socket; }

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
    asio::any_io_executor executor() override { return m_socket.get_executor(); }

private:
    enum class PinState { NotSeen, Expected, Other };
    // A read or a write that may have to wait for the socket.
    struct Transfer {
        asio::mutable_buffer into;
        asio::const_buffer from;
        std::unique_ptr<std::uint8_t[]> joined; ///< what `from` refers to, where it came in pieces
        bool isWrite = false;
    };
    // How far something came at once.
    struct Tried {
        std::optional<asio::ip::tcp::socket::wait_type> waitFor; ///< it has to be tried again
        SystemError error;
    };
    class Waiter;
    struct Free {
        void operator()(SSL* ssl) const;
    };

    static bool verifyPin(TlsStream& self, X509_STORE_CTX* store) noexcept;
    static asio::awaitable<void> finish(std::shared_ptr<TlsStream> self);
    static asio::awaitable<SystemError> untilDone(
        std::shared_ptr<TlsStream> self, std::function<int(SSL*)> step);
    static BIO_METHOD* socketMethod();
    static int readSocket(BIO* bio, char* into, std::size_t size, std::size_t* got);
    static int writeSocket(BIO* bio, const char* from, std::size_t size, std::size_t* done);
    static long control(BIO* bio, int command, long, void*);
    [[nodiscard]] Tried judge(int result);
    [[nodiscard]] bool hasNothingToRead() const;
    void carryOn(Transfer transfer, IoHandler handler, bool isInside);

    asio::ip::tcp::socket m_socket;
    std::unique_ptr<SSL, Free> m_ssl;
    SystemError m_socketError; ///< of the last time that OpenSSL turned to the socket
    bool m_isDrained = false;  ///< all that had come was read
    CertificatePin m_pin;
    PinState m_pinState = PinState::NotSeen;
};

}
