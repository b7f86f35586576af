// SPDX-License-Identifier: Apache-2.0
#include "net/network_error_p.h"

#include "net/address.h"

#include <boost/asio/error.hpp>
#include <boost/asio/ssl/error.hpp>
#include <boost/system/system_error.hpp>

#include <exception>

namespace alongside::net {

namespace asio = boost::asio;

Error connectFailed(const boost::system::error_code& ec, std::string_view where)
{
    std::string detail(where);
    detail += ": " + ec.message();
    if (ec == asio::error::operation_aborted)
        return {ErrorCode::Cancelled, {}};
    if (ec == asio::error::timed_out)
        return {ErrorCode::TimedOut, std::move(detail)};
    return {ErrorCode::NoConnection, std::move(detail)};
}

Error handshakeFailed(const boost::system::error_code& ec)
{
    // stream_truncated is in a category of its own: the other side hung up.
    if (ec.category() == asio::error::get_ssl_category())
        return {ErrorCode::ProtocolMismatch, "TLS 1.3: " + ec.message()};
    return connectionFailed(ec);
}

Error connectionFailed(const boost::system::error_code& ec)
{
    if (ec == asio::error::operation_aborted)
        return {ErrorCode::Cancelled, {}};
    return {ErrorCode::ConnectionLost, ec.message()};
}

Error caughtError() noexcept
{
    try {
        throw;
    } catch (const boost::system::system_error& e) {
        if (e.code() == asio::error::operation_aborted)
            return {ErrorCode::Cancelled, {}};
        return {ErrorCode::Internal, e.what()};
    } catch (const std::exception& e) {
        return {ErrorCode::Internal, e.what()};
    } catch (...) {
        return {ErrorCode::Internal, {}};
    }
}

std::string endpointText(const asio::ip::tcp::endpoint& endpoint)
{
    auto address = endpoint.address();
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        address = asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6());
    return ServerAddress{address.to_string(), endpoint.port()}.text();
}

}
