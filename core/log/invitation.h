#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Invitations as people pass them on: one line of text that can be copied, sent or shown as a code.

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "crypto/secret.h"

#include <string>
#include <string_view>
#include <vector>

namespace alongside::log {

/// Where a server is and how to know that it is the right one: the hash of its public key
/// (RFC 7469 form, SHA-256 of the SubjectPublicKeyInfo).
struct ServerPlace {
    std::string address; ///< "host:port"
    FixedBytes<32, struct ServerPinTag> pin;
    bool operator==(const ServerPlace&) const = default;
};

/// Lets somebody place new spaces on a server.
struct ServerInvitation {
    ServerPlace server;
    FixedBytes<16, struct ServerTokenTag> token;

    [[nodiscard]] std::string text() const;
    /// InvitationInvalid when a letter is missing or changed, or when it invites to something else.
    [[nodiscard]] static Result<ServerInvitation> fromText(std::string_view text);
};

/// Lets somebody add another device of their own to the spaces they take part in.
struct DeviceInvitation {
    struct Space {
        ServerPlace server;
        SpaceId space;
        Bytes seed; ///< of the invitation's keys
        std::string name;
        MemberId member;
    };
    static constexpr std::size_t kSpacesMax = 64;
    std::string person; ///< whose device
    TimeMs expiresAt = 0;
    std::vector<Space> spaces;

    [[nodiscard]] std::string text() const;
    [[nodiscard]] static Result<DeviceInvitation> fromText(std::string_view text);
};

/// Lets somebody join a space. Everything but the seed is there so that people can see who invites
/// them to what before they join.
struct SpaceInvitation {
    ServerPlace server;
    SpaceId space;
    Bytes seed; ///< of the invitation's keys (crypto::AuthorKeys)
    std::string spaceName;
    std::string invitedBy;
    std::string role;
    TimeMs expiresAt = 0;

    [[nodiscard]] std::string text() const;
    [[nodiscard]] static Result<SpaceInvitation> fromText(std::string_view text);
};

}
