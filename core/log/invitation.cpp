// SPDX-License-Identifier: Apache-2.0
#include "log/invitation.h"

#include "base/archive.h"
#include "base/text.h"
#include "crypto/hash.h"
#include "crypto/keys.h"

#include <algorithm>

namespace alongside::log {

namespace {

    constexpr std::uint8_t kFormat = 1;
    constexpr std::string_view kServerPrefix = "alongside:server:";
    constexpr std::string_view kJoinPrefix = "alongside:join:";
    constexpr std::size_t kCheckBytes = 4;
    constexpr std::string_view kDevicePrefix = "alongside:device:";
    constexpr std::size_t kTextMax = 16'384;

    ByteView checkOf(const crypto::Hash& hash)
    {
        return hash.view().first(kCheckBytes);
    }

    std::string seal(std::string_view prefix, Bytes body)
    {
        const auto hash = crypto::hashOf(prefix, {body});
        const auto check = checkOf(hash);
        body.insert(body.end(), check.begin(), check.end());
        return std::string(prefix) + toBase64Url(body);
    }

    // What people paste has line breaks and spaces in it; base64url never does.
    std::string withoutSpaces(std::string_view text)
    {
        std::string clean;
        for (const char c : text)
            if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
                clean.push_back(c);
        return clean;
    }

    Result<Bytes> open(std::string_view prefix, std::string_view given)
    {
        if (given.size() > kTextMax)
            return fail(ErrorCode::InvitationInvalid, "it is too long");
        const auto text = withoutSpaces(given);
        if (!text.starts_with(prefix)) {
            if (text.starts_with(kServerPrefix))
                return fail(ErrorCode::InvitationInvalid, "it is for a server, not for a plan");
            if (text.starts_with(kJoinPrefix))
                return fail(ErrorCode::InvitationInvalid, "it is for a plan, not for a server");
            if (text.starts_with(kDevicePrefix))
                return fail(ErrorCode::InvitationInvalid, "it is for another device of somebody's");
            return fail(
                ErrorCode::InvitationInvalid, "it should begin with " + std::string(prefix));
        }
        auto body = fromBase64Url(std::string_view(text).substr(prefix.size()));
        if (!body || body->size() < kCheckBytes)
            return fail(ErrorCode::InvitationInvalid, "some of it is missing or changed");
        const ByteView content = ByteView(*body).first(body->size() - kCheckBytes);
        const auto hash = crypto::hashOf(prefix, {content});
        if (!crypto::sameSecret(checkOf(hash), ByteView(*body).last(kCheckBytes)))
            return fail(ErrorCode::InvitationInvalid, "some of it is missing or changed");
        body->resize(content.size());
        return std::move(*body);
    }

    struct ServerBody {
        std::uint8_t format = kFormat;
        ServerInvitation it;
        template<class Archive>
        void serialize(Archive& ar)
        {
            ar(format, it.server.address, it.server.pin, it.token);
        }
    };

    struct JoinBody {
        std::uint8_t format = kFormat;
        SpaceInvitation it;
        template<class Archive>
        void serialize(Archive& ar)
        {
            ar(format, it.server.address, it.server.pin, it.space, it.seed, it.spaceName,
                it.invitedBy, it.role, it.expiresAt);
        }
    };

    struct DeviceBody {
        std::uint8_t format = kFormat;
        DeviceInvitation it;
        template<class Archive>
        void serialize(Archive& ar)
        {
            auto count = static_cast<std::uint8_t>(it.spaces.size());
            ar(format, it.person, it.expiresAt, count);
            it.spaces.resize(count);
            for (auto& at : it.spaces)
                ar(at.server.address, at.server.pin, at.space, at.seed, at.name, at.member);
        }
    };

    template<class Body>
    Result<decltype(Body::it)> read(std::string_view prefix, std::string_view text)
    {
        ALONGSIDE_TRY_LET(bytes, open(prefix, text));
        auto body = decode<Body>(bytes, "invitation");
        if (!body || body->format != kFormat)
            return fail(ErrorCode::InvitationInvalid, "it was made by another version");
        return std::move(body->it);
    }

}

std::string ServerInvitation::text() const
{
    return seal(kServerPrefix, encode(ServerBody{kFormat, *this}));
}

Result<ServerInvitation> ServerInvitation::fromText(std::string_view text)
{
    return read<ServerBody>(kServerPrefix, text);
}

std::string DeviceInvitation::text() const
{
    return seal(kDevicePrefix, encode(DeviceBody{kFormat, *this}));
}

Result<DeviceInvitation> DeviceInvitation::fromText(std::string_view text)
{
    ALONGSIDE_TRY_LET(invitation, read<DeviceBody>(kDevicePrefix, text));
    const auto isSound = [](const Space& at) {
        return at.seed.size() == crypto::AuthorKeys::kSeedBytes && isValidUtf8(at.name);
    };
    if (!isValidUtf8(invitation.person) || invitation.spaces.empty()
        || invitation.spaces.size() > kSpacesMax
        || !std::all_of(invitation.spaces.begin(), invitation.spaces.end(), isSound))
        return fail(ErrorCode::InvitationInvalid, "some of it is missing or changed");
    return invitation;
}

std::string SpaceInvitation::text() const
{
    return seal(kJoinPrefix, encode(JoinBody{kFormat, *this}));
}

Result<SpaceInvitation> SpaceInvitation::fromText(std::string_view text)
{
    ALONGSIDE_TRY_LET(invitation, read<JoinBody>(kJoinPrefix, text));
    if (invitation.seed.size() != crypto::AuthorKeys::kSeedBytes
        || !isValidUtf8(invitation.spaceName) || !isValidUtf8(invitation.invitedBy)
        || !isValidUtf8(invitation.role))
        return fail(ErrorCode::InvitationInvalid, "some of it is missing or changed");
    return invitation;
}

}
