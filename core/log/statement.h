#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// What is said in the membership stream: who is a member, in which role, on which devices, and who
// holds the key to what. Keys and rights are in the clear, so that the server can refuse strangers;
// names are encrypted for the members.

#include "base/archive.h"
#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "crypto/keys.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace alongside::log {

/// The role of the person whose plan it is.
inline constexpr std::string_view kPersonRole = "person";

/// An audience's key of one epoch, locked for one author (or for the key of an invitation).
struct KeyWrap {
    AudienceId audience;
    std::uint32_t epoch = 0;
    AuthorId forAuthor;
    Bytes sealed;
    bool operator==(const KeyWrap&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(audience, epoch, forAuthor, sealed);
    }
};

[[nodiscard]] KeyWrap wrapKey(const AudienceId& audience, std::uint32_t epoch,
    const crypto::Secret& key, const crypto::AuthorPublic& holder);

/// The beginning of a space. The space's id is the hash of this statement.
struct Found {
    std::string spaceType; ///< "plan", "group" or "board"
    crypto::AuthorPublic author;
    MemberId member;
    std::string role;
    Bytes nonce; ///< so that two spaces founded by one person differ
    bool operator==(const Found&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(spaceType, author, member, role, nonce);
    }
};

/// One of the audiences that every space has: of all members, or of the one who makes it.
struct MakeAudience {
    AudienceId audience;
    bool everyone = false;
    std::vector<MemberId> readers;
    Bytes sealedLabel;
    bool operator==(const MakeAudience&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(audience, everyone, readers, sealedLabel);
    }
};

/// Keys for those who may read. A new epoch begins with the first grant of it.
struct Grant {
    std::vector<KeyWrap> wraps;
    bool operator==(const Grant&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(wraps);
    }
};

/// Who holds the secret of this key may join, in this role, until then, so many times.
struct Invite {
    crypto::AuthorPublic key;
    std::string role;
    bool steward = false; ///< may invite and remove others
    TimeMs expiresAt = 0;
    std::uint32_t usesMax = 1;
    bool operator==(const Invite&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(key, role, steward, expiresAt, usesMax);
    }
};

/// A new member, on the strength of an invitation. First change of a new author.
struct Join {
    AuthorId invitation;
    crypto::AuthorPublic author;
    MemberId member;
    crypto::Signature proof; ///< by the invitation's key; see joinProof()
    bool operator==(const Join&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(invitation, author, member, proof);
    }
};

/// What members may know of each other or of the space: encrypted for everyone.
struct Describe {
    MemberId member; ///< all zero: the space itself
    std::uint32_t epoch = 0;
    Bytes sealed;
    bool operator==(const Describe&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(member, epoch, sealed);
    }
};

/// The last change of a removed author that still counts, as far as whoever says it had heard; a reader
/// who had more says so (ChangeReaders).
struct Pin {
    AudienceId audience;
    AuthorId author;
    std::uint64_t seq = 0;
    bool operator==(const Pin&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(audience, author, seq);
    }
};

/// A member leaves or is removed. Changes above the pins do not count on any replica.
struct Remove {
    MemberId member;
    std::vector<Pin> pins;
    bool operator==(const Remove&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(member, pins);
    }
};

/// A new audience of those in these roles, whenever they join, and of chosen members. Its id follows
/// from this statement (audienceIdOf), so two people who choose the same faces without knowing of each
/// other meet in one audience; with a nonce it is another one all the same.
struct MakeAudienceOf {
    std::vector<std::string> roles;
    std::vector<MemberId> members;
    Bytes nonce;
    Bytes sealedLabel; ///< what it is called, encrypted for its readers; empty: it has no name
    bool operator==(const MakeAudienceOf&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(roles, members, nonce, sealedLabel);
    }
};

/// Who can read an audience from now on. Those who come in can read all of it, also what was written
/// before; those who go out keep what they have read. `pins` draw the line up to which the changes of
/// somebody who went out, or was removed from the space, count in this audience.
struct ChangeReaders {
    AudienceId audience;
    std::vector<std::string> rolesIn;
    std::vector<std::string> rolesOut;
    std::vector<MemberId> in;
    std::vector<MemberId> out;
    std::vector<Pin> pins;
    bool operator==(const ChangeReaders&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(audience, rolesIn, rolesOut, in, out, pins);
    }
};

/// Who holds the secret of this key may add one device of this member, until then. Only the member
/// themself says so: whoever can add a device can write in their name.
struct InviteDevice {
    crypto::AuthorPublic key;
    TimeMs expiresAt = 0;
    bool operator==(const InviteDevice&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(key, expiresAt);
    }
};

/// Another device of somebody who is a member already. First change of a new author. `by` is the key of
/// an InviteDevice, or a device of the same member that vouches with its own key: so a tablet that was
/// restored or copied goes on under a key that nobody else has.
struct AddDevice {
    AuthorId by;
    crypto::AuthorPublic author;
    MemberId member;
    crypto::Signature proof; ///< by that key; see deviceProof()
    bool operator==(const AddDevice&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(by, author, member, proof);
    }
};

/// What its member calls the device that says this: encrypted for everyone.
struct DescribeDevice {
    std::uint32_t epoch = 0;
    Bytes sealed;
    bool operator==(const DescribeDevice&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(epoch, sealed);
    }
};

/// A device is lost, or not used any more. Its member stays. Changes above the pins do not count.
struct RemoveDevice {
    AuthorId author;
    std::vector<Pin> pins;
    bool operator==(const RemoveDevice&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(author, pins);
    }
};

/// A member has another role from now on, and may or may not invite and remove others. `pins` are for
/// the audiences that they can no longer read.
struct ChangeRole {
    MemberId member;
    std::string role;
    bool steward = false;
    std::vector<Pin> pins;
    bool operator==(const ChangeRole&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(member, role, steward, pins);
    }
};

/// An invitation is good no more, for people or devices that whoever says so had not heard of.
struct Withdraw {
    AuthorId invitation;
    bool operator==(const Withdraw&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(invitation);
    }
};

/// A steward had taken somebody for a member before they heard that the invitation was closed: their
/// joining counts.
struct Vouch {
    AuthorId author;
    bool operator==(const Vouch&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(author);
    }
};

/// The receipt of a device that was removed: it no longer shows what was shared with it. The one thing
/// that counts after a removal.
struct Hidden {
    bool operator==(const Hidden&) const = default;
    template<class Archive>
    void serialize(Archive&)
    {
    }
};

/// A statement of a newer version: kept and forwarded.
struct UnknownStatement {
    std::uint8_t type = 0;
    Bytes body;
    bool operator==(const UnknownStatement&) const = default;
};

using Statement = std::variant<Found, MakeAudience, Grant, Invite, Join, Describe, Remove,
    MakeAudienceOf, ChangeReaders, InviteDevice, AddDevice, DescribeDevice, RemoveDevice,
    ChangeRole, Withdraw, Vouch, Hidden, UnknownStatement>;

[[nodiscard]] Bytes encodeStatements(const std::vector<Statement>& statements);
[[nodiscard]] Result<std::vector<Statement>> decodeStatements(ByteView bytes);

[[nodiscard]] SpaceId spaceIdOf(const Found& found);
/// The audience that every space has, and the one that every member has.
[[nodiscard]] AudienceId everyoneOf(const SpaceId& space);
[[nodiscard]] AudienceId justMeOf(const SpaceId& space, const MemberId& member);
/// The audience that this statement makes, whatever it is called. The order of roles and members does
/// not matter.
[[nodiscard]] AudienceId audienceIdOf(const SpaceId& space, MakeAudienceOf made);

/// What an invitation's key signs when somebody joins with it.
[[nodiscard]] crypto::Signature joinProof(const crypto::AuthorKeys& invitation,
    const SpaceId& space, const crypto::AuthorPublic& author, const MemberId& member);
[[nodiscard]] bool checkJoinProof(
    const crypto::AuthorPublic& invitation, const SpaceId& space, const Join& join);
/// What the key of an invitation, or of another device, signs when a device is added with it.
[[nodiscard]] crypto::Signature deviceProof(const crypto::AuthorKeys& by, const SpaceId& space,
    const crypto::AuthorPublic& author, const MemberId& member);
[[nodiscard]] bool checkDeviceProof(
    const crypto::AuthorPublic& by, const SpaceId& space, const AddDevice& added);

}
