// SPDX-License-Identifier: Apache-2.0
// What people pass on to each other as text: invitations (the same text is in the pictures that cameras
// read), recovery codes; and where a server is.
#include "fuzz_targets_p.h"

#include "base/qr_code.h"
#include "base/text.h"
#include "core_harness.h"
#include "crypto/hash.h"
#include "log/invitation.h"
#include "net/address.h"
#include "net/certificate.h"
#include "plan/secrets.h"
#include "postgres_connection_p.h"
#include "store/ways_in.h"

#include <algorithm>

namespace alongside::fuzz {

namespace {

    using namespace log;

    constexpr std::array<std::string_view, 3> kPrefixes{
        "alongside:server:", "alongside:join:", "alongside:device:"};

    std::string withoutSpaces(std::string_view text)
    {
        std::string clean(text);
        std::erase_if(
            clean, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
        return clean;
    }

    void goOn(const ServerPlace& server)
    {
        static_cast<void>(isTaken(net::parseServerAddress(server.address)));
    }

    // Text that was taken has one spelling, and can be shown as a picture again.
    template<class Invitation>
    const Invitation* taken(const Result<Invitation>& invitation, std::string_view text)
    {
        if (!isTaken(invitation))
            return nullptr;
        check(invitation->text() == withoutSpaces(text), "one spelling of an invitation");
        static_cast<void>(isTaken(QrCode::make(invitation->text())));
        return &*invitation;
    }

    void readText(std::string_view text)
    {
        const auto server = ServerInvitation::fromText(text);
        if (const auto* it = taken(server, text))
            goOn(it->server);
        const auto space = SpaceInvitation::fromText(text);
        if (const auto* it = taken(space, text)) {
            goOn(it->server);
            check(isTaken(crypto::AuthorKeys::fromSeed(it->seed)), "keys can be made of it");
            check(isValidUtf8(it->spaceName) && isValidUtf8(it->invitedBy) && isValidUtf8(it->role),
                "who invites to what is text");
        }
        const auto device = DeviceInvitation::fromText(text);
        if (const auto* it = taken(device, text)) {
            check(!it->spaces.empty() && it->spaces.size() <= DeviceInvitation::kSpacesMax,
                "to some plans, and not to thousands");
            for (const auto& at : it->spaces) {
                goOn(at.server);
                check(isTaken(crypto::AuthorKeys::fromSeed(at.seed)), "keys can be made of it");
            }
        }
    }

    // With the check that finds slips made good.
    void readBody(std::string_view prefix, ByteView body)
    {
        const auto check = crypto::hashOf(prefix, {body});
        Bytes whole(body.begin(), body.end());
        whole.insert(whole.end(), check.bytes.begin(), check.bytes.begin() + 4);
        readText(std::string(prefix) + toBase64Url(whole));
    }

    Bytes bodyOf(const std::string& text)
    {
        auto body = fromBase64Url(std::string_view(text).substr(text.rfind(':') + 1)).value();
        body.resize(body.size() - 4);
        return body;
    }

}

void readInvitation(ByteView input)
{
    const auto [kind, bytes] = chosen(input, 4);
    if (kind < kPrefixes.size())
        return readBody(kPrefixes.at(kind), bytes);
    readText(asText(bytes));
}

Seeds invitationSeeds()
{
    const ServerPlace server{"plans.example.org:4443", {}};
    const Bytes seed(crypto::AuthorKeys::kSeedBytes, 5);
    const auto toServer = ServerInvitation{server, {}}.text();
    const auto toSpace
        = SpaceInvitation{server, {}, seed, "Theo's plan", "Theo", "supporter", 99}.text();
    DeviceInvitation device{"Theo", 99, {}};
    device.spaces.resize(2, {server, {}, seed, "Theo's plan", {}});
    auto broken = toSpace;
    broken.insert(40, "\r\n ");
    return {{"server", choosing(3, toServer)}, {"space", choosing(3, toSpace)},
        {"device", choosing(3, device.text())}, {"broken", choosing(3, broken)},
        {"server-body", choosing(0, bodyOf(toServer))},
        {"space-body", choosing(1, bodyOf(toSpace))},
        {"device-body", choosing(2, bodyOf(device.text()))}};
}

void readRecovery(ByteView input)
{
    const auto typed = asText(input);
    const auto code = plan::readRecoveryCode(typed);
    if (isTaken(code)) {
        check(plan::readRecoveryCode(*code) == *code, "a code is the same when it is read again");
        check(plan::normalSecret(store::way::kRecovery, typed) == *code, "however it was typed");
        check(code->size() == 34, "seven groups of four");
    }
    for (const auto way : {store::way::kPin, store::way::kPictures, store::way::kRecovery})
        static_cast<void>(isTaken(plan::checkSecretIsUsable(way, typed)));
}

Seeds recoverySeeds()
{
    crypto::SystemRandom random;
    const auto code = plan::makeRecoveryCode(random);
    auto typed = code;
    std::transform(typed.begin(), typed.end(), typed.begin(), [](char c) {
        return c == '-' ? ' ' : c == '0' ? 'o' : c == '1' ? 'l' : c;
    });
    const std::string pictures = "cat dog sun tree";
    return {{"code", toBytes(code)}, {"typed", toBytes(typed)}, {"pictures", toBytes(pictures)},
        {"pin", toBytes("2580")}};
}

void readAddress(ByteView input)
{
    const auto [kind, bytes] = chosen(input, 3);
    const auto text = asText(bytes);
    if (kind == 1)
        return static_cast<void>(isTaken(net::pinOf(text)));
    if (kind == 2) {
        if (const auto options = server::postgresOptions(std::string(text)); isTaken(options))
            static_cast<void>(server::postgresName(*options));
        static_cast<void>(server::postgresWithoutPassword(std::string(text)));
        return;
    }
    static_cast<void>(net::isIpAddress(text));
    const auto address = net::parseServerAddress(text);
    if (!isTaken(address))
        return;
    check(net::isHostName(address->host) || net::isIpAddress(address->host), "a host is a host");
    const auto again = net::parseServerAddress(address->text());
    check(again && *again == *address, "an address reads back");
}

Seeds addressSeeds()
{
    const std::array<std::string, 1> host{"localhost"};
    const auto certificate = test::must(net::makeCertificate(host, 30)).certificatePem;
    return {{"wss", choosing(0, "wss://plans.example.org:4443/sync")},
        {"name", choosing(0, "host")}, {"six", choosing(0, "[::1]:4443")},
        {"four", choosing(0, "127.0.0.1:1")}, {"certificate", choosing(1, certificate)},
        {"postgres", choosing(2, "postgres://user:word@host:5432/name?sslmode=require")},
        {"postgres-words", choosing(2, "host=/tmp dbname=plans password='a b'")}};
}

}
