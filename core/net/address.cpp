// SPDX-License-Identifier: Apache-2.0
#include "net/address.h"

#include "base/text.h"

#include <boost/asio/ip/address.hpp>

#include <algorithm>
#include <charconv>

namespace alongside::net {

namespace {

    constexpr std::size_t kNameCharsMax = 253;
    constexpr std::size_t kLabelCharsMax = 63;

    std::string lowered(std::string_view text)
    {
        std::string out(text);
        for (auto& c : out)
            if (c >= 'A' && c <= 'Z')
                c = static_cast<char>(c - 'A' + 'a');
        return out;
    }

    bool isLabelCharacter(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '-' || c == '_';
    }

    tl::unexpected<Error> wrong(std::string_view address, std::string_view why)
    {
        constexpr std::size_t kShownMax = 80;
        std::string detail = "address \"";
        detail += shownBeginning(address, kShownMax);
        detail += "\": ";
        detail += why;
        return fail(ErrorCode::BadArgument, std::move(detail));
    }

    Result<std::string_view> withoutScheme(std::string_view text)
    {
        const auto mark = text.find("://");
        if (mark == std::string_view::npos)
            return text;
        if (lowered(text.substr(0, mark)) != "wss")
            return wrong(text, "it must begin with wss://, or with the name of the server");
        auto rest = text.substr(mark + 3);
        // The path is ours and always the same, so a copied link may have it or not.
        const auto slash = rest.find('/');
        if (slash != std::string_view::npos) {
            const auto path = rest.substr(slash);
            if (path != "/" && path != "/sync")
                return wrong(text, "nothing may follow the port");
            rest = rest.substr(0, slash);
        }
        return rest;
    }

    Result<std::uint16_t> parsePort(std::string_view whole, std::string_view digits)
    {
        std::uint16_t port = 0;
        const auto* end = digits.data() + digits.size();
        const auto [at, error] = std::from_chars(digits.data(), end, port);
        if (digits.empty() || error != std::errc() || at != end)
            return wrong(whole, "the port must be a number up to 65535");
        return port;
    }

}

std::string ServerAddress::text() const
{
    const bool needsBrackets = host.find(':') != std::string::npos;
    return (needsBrackets ? '[' + host + ']' : host) + ':' + std::to_string(port);
}

bool isIpAddress(std::string_view text)
{
    boost::system::error_code ec;
    (void)boost::asio::ip::make_address(text, ec);
    return !ec;
}

bool isHostName(std::string_view text)
{
    if (text.empty() || text.size() > kNameCharsMax)
        return false;
    while (true) {
        const auto dot = text.find('.');
        const auto label = text.substr(0, dot);
        if (label.empty() || label.size() > kLabelCharsMax || label.front() == '-'
            || label.back() == '-' || !std::all_of(label.begin(), label.end(), isLabelCharacter))
            return false;
        if (dot == std::string_view::npos)
            break;
        text = text.substr(dot + 1);
    }
    // A name made of digits and dots is an IPv4 address with a slip in it ("10.0.0.300").
    return text.find_first_not_of("0123456789") != std::string_view::npos;
}

Result<ServerAddress> parseServerAddress(std::string_view text)
{
    const auto whole = trimmed(text);
    ALONGSIDE_TRY_LET(rest, withoutScheme(whole));
    if (rest.empty())
        return wrong(whole, "the name of the server is missing");

    ServerAddress address;
    std::string_view port;
    bool hasPort = false;
    if (rest.front() == '[') {
        const auto end = rest.find(']');
        if (end == std::string_view::npos)
            return wrong(whole, "the closing bracket is missing");
        address.host = lowered(rest.substr(1, end - 1));
        const auto after = rest.substr(end + 1);
        hasPort = !after.empty();
        if (hasPort && after.front() != ':')
            return wrong(whole, "only :port may follow the bracket");
        port = hasPort ? after.substr(1) : after;
        if (address.host.find(':') == std::string::npos || !isIpAddress(address.host))
            return wrong(whole, "what is in brackets is not an IPv6 address");
    } else {
        const auto colon = rest.find(':');
        if (colon != std::string_view::npos && rest.find(':', colon + 1) != std::string_view::npos)
            return wrong(whole, "an IPv6 address must be in brackets, as in [::1]:4443");
        address.host = lowered(rest.substr(0, colon));
        hasPort = colon != std::string_view::npos;
        port = hasPort ? rest.substr(colon + 1) : std::string_view();
        if (!isHostName(address.host) && !isIpAddress(address.host))
            return wrong(whole, "this is neither the name of a server nor an IP address");
    }
    if (hasPort) {
        ALONGSIDE_TRY_LET(number, parsePort(whole, port));
        address.port = number;
    }
    return address;
}

}
