#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Peers that need not keep to the rules: TLS (or not even that) and whatever bytes a test likes.

#include "net/certificate.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <memory>
#include <string>

namespace alongside::net {

enum class TlsVersion { V12, V13 };

/// One TLS connection without a WebSocket.
class RawPeer {
public:
    virtual ~RawPeer() = default;
    /// Everything until the other side ends, or until `end` has come.
    virtual boost::asio::awaitable<std::string> readUntil(std::string end) = 0;
    virtual boost::asio::awaitable<std::string> readAll() = 0;
    /// False when the other side is gone.
    virtual boost::asio::awaitable<bool> write(std::string text) = 0;
    /// The other side's certificate (PEM).
    virtual std::string certificate() = 0;
    /// "TLSv1.3"
    virtual std::string version() = 0;
    /// Drops TCP without a word of TLS.
    virtual void vanish() = 0;
};

/// Null when the handshake failed. No certificate is checked. `from` is the address on this machine
/// that it comes from.
boost::asio::awaitable<std::unique_ptr<RawPeer>> rawConnect(
    std::uint16_t port, TlsVersion version, std::string from = "127.0.0.1");
boost::asio::awaitable<std::unique_ptr<RawPeer>> rawAccept(
    boost::asio::ip::tcp::acceptor* acceptor, Certificate certificate, TlsVersion version);

/// A correct upgrade request for `target`.
std::string upgradeRequest(const std::string& target);
/// A client's frame: first byte, payload, masked with zeros. `claimed` is the length in the header.
std::string clientFrame(unsigned char first, const std::string& payload, std::uint64_t claimed);

/// The same certificate and key with other dates and another name.
Certificate expiredTwin(const Certificate& from);

}
