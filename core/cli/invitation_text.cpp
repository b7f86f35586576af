// SPDX-License-Identifier: Apache-2.0
#include "cli/invitation_text.h"

#include "cli/record_json.h"
#include "cli/record_text.h"

namespace alongside::cli {

namespace {

    constexpr std::size_t kDigitsTogether = 8;

    // In groups, so that two people can compare it over the telephone.
    std::string pinWords(const log::ServerPlace& server)
    {
        const auto digits = server.pin.hex();
        std::string words;
        for (std::size_t i = 0; i < digits.size(); i += kDigitsTogether)
            words += (i == 0 ? "" : " ") + digits.substr(i, kDigitsTogether);
        return words;
    }

    void printUntil(Output& out, TimeMs expiresAt, TimeMs now)
    {
        out.line(expiresAt < now
                ? "It is too old: it could be used until " + localTime(expiresAt) + "."
                : "It can be used until " + localTime(expiresAt) + ".");
    }

    void printServer(Output& out, const log::ServerPlace& server, std::string_view indent)
    {
        out.line(std::string(indent) + "Server  " + server.address);
        out.line(std::string(indent) + "Its key " + pinWords(server));
    }

    Json spaceJson(const SpaceId& id, const std::string& name, const log::ServerPlace& server)
    {
        return {{"id", id.hex()}, {"name", name}, {"server", server.address},
            {"pin", server.pin.hex()}};
    }

    Json document(const char* whom, const std::string& by, Json role, TimeMs expiresAt, TimeMs now)
    {
        return {{"for", whom}, {"invitedBy", by}, {"role", std::move(role)},
            {"expiresAt", timeJson(expiresAt)}, {"expired", expiresAt < now},
            {"spaces", Json::array()}};
    }

}

void printInvitation(Output& out, const log::SpaceInvitation& invitation, TimeMs now)
{
    out.line(invitation.invitedBy + " invites you to " + invitation.spaceName + ", as "
        + invitation.role + ".");
    printUntil(out, invitation.expiresAt, now);
    printServer(out, invitation.server, "  ");
}

void printInvitation(Output& out, const log::DeviceInvitation& invitation, TimeMs now)
{
    out.line("This adds another device of " + invitation.person + "'s to "
        + counted(invitation.spaces.size(), "plan", "plans") + ". It is for nobody but "
        + invitation.person + ".");
    printUntil(out, invitation.expiresAt, now);
    for (const auto& at : invitation.spaces) {
        out.line("  " + at.name);
        printServer(out, at.server, "    ");
    }
}

Json toJson(const log::SpaceInvitation& invitation, TimeMs now)
{
    auto all = document("person", invitation.invitedBy, invitation.role, invitation.expiresAt, now);
    all["spaces"].push_back(spaceJson(invitation.space, invitation.spaceName, invitation.server));
    return all;
}

Json toJson(const log::DeviceInvitation& invitation, TimeMs now)
{
    auto all = document("device", invitation.person, Json(), invitation.expiresAt, now);
    for (const auto& at : invitation.spaces)
        all["spaces"].push_back(spaceJson(at.space, at.name, at.server));
    return all;
}

}
