// SPDX-License-Identifier: Apache-2.0
// The part of the membership that deals with devices, roles, and invitations that are closed.
#include "base/data_limits.h"
#include "log/membership.h"

#include <algorithm>

namespace alongside::log {

void Membership::addAuthor(
    const Entry& entry, const crypto::AuthorPublic& keys, const MemberId& member)
{
    Author author;
    author.keys = keys;
    author.member = member;
    author.since = entry.header.at;
    m_authors.emplace(entry.author, std::move(author));
    m_devices[member].push_back(entry.author);
    const auto& owner = m_members.at(member);
    if (owner.removed)
        return;
    for (const auto& id : m_shared)
        if (auto& audience = m_audiences.at(id); audience.holds(owner))
            audience.everReaders.insert(entry.author);
    if (const auto own = m_own.find(member); own != m_own.end())
        m_audiences.at(own->second).everReaders.insert(entry.author);
}

void Membership::removeAuthor(Author& author, const Entry& entry, const std::vector<Pin>& pins)
{
    const auto id = author.keys.id();
    author.removed = true;
    author.removedBy = entry.author;
    author.removedAt = entry.header.at;
    author.removedWith = entry.header.seq;
    for (const auto& pin : pins)
        if (pin.author == id && pin.audience == kMembership)
            author.line = std::max(author.line, pin.seq);
    // Who leaves says so in their last change: it counts.
    if (id == entry.author)
        author.line = std::max(author.line, entry.header.seq);
    // Who has the device has what it was inviting with.
    for (auto& [key, open] : m_invitations)
        if (open.author == id && !m_members.at(author.member).removed)
            close(open);
}

// What they invited to before is closed. Who leaves has invited in good faith.
bool Membership::isPutOut(const AuthorId& id) const
{
    const auto& known = m_authors.at(id);
    return known.removed
        && (!m_members.at(known.member).removed || memberOf(known.removedBy)->id != known.member);
}

// Whoever has the invitation may have the newest keys of what it was for.
void Membership::close(OpenInvitation& open)
{
    if (!open.isOpen())
        return;
    for (auto& [id, audience] : m_audiences)
        if (mayHoldKey(open, audience))
            audience.spentEpoch = audience.epoch;
    open.closed = true;
}

bool Membership::mayHoldKey(const OpenInvitation& open, const Audience& audience) const
{
    return open.isDevice ? isReader(open.by, audience) : audience.holdsRole(open.invite.role);
}

bool Membership::isProven(
    const Entry& entry, const crypto::AuthorPublic& by, const std::function<bool()>& check)
{
    const auto [known, isNew] = m_proven.try_emplace({entry.author, by.id()}, false);
    if (isNew)
        known->second = check();
    return known->second;
}

// The invitation that somebody comes with, if it is still good for one more.
Result<OpenInvitation*> Membership::useInvitation(const Entry& entry, const AuthorId& key)
{
    const auto found = m_invitations.find(key);
    if (found == m_invitations.end())
        return fail(ErrorCode::InvitationInvalid, "joining");
    auto& open = found->second;
    if (open.closed && !m_letIn.contains(entry.author)) {
        m_turnedAway.insert(entry.author);
        return fail(ErrorCode::InvitationInvalid, "it was withdrawn");
    }
    if (entry.header.at.ms > open.invite.expiresAt)
        return fail(
            ErrorCode::InvitationExpired, "it was valid until " + toIso8601(open.invite.expiresAt));
    if (open.used >= open.invite.usesMax)
        return fail(
            ErrorCode::InvitationUsedUp, "it was for " + std::to_string(open.invite.usesMax));
    return &open;
}

Result<void> Membership::apply(const Entry& entry, const InviteDevice& s)
{
    const auto* by = actor(entry);
    if (by == nullptr)
        return fail(ErrorCode::NotAMember, "adding a device");
    if (m_invitations.contains(s.key.id()))
        return fail(ErrorCode::NotAllowed, "an invitation that there is already");
    Invite invite;
    invite.key = s.key;
    invite.role = by->role;
    invite.expiresAt = s.expiresAt;
    m_invitations.emplace(s.key.id(),
        OpenInvitation{std::move(invite), by->id, entry.author, 0, isPutOut(entry.author), true});
    return {};
}

Result<void> Membership::apply(const Entry& entry, const AddDevice& s)
{
    const auto member = m_members.find(s.member);
    if (member == m_members.end() || member->second.removed || entry.header.seq != 1
        || s.author.id() != entry.author || m_authors.contains(entry.author))
        return fail(ErrorCode::InvitationInvalid, "adding a device");
    const auto devices = std::count_if(m_authors.begin(), m_authors.end(),
        [&](const auto& other) { return other.second.member == s.member; });
    if (static_cast<std::size_t>(devices) >= kDevicesMax)
        return fail(ErrorCode::LimitExceeded,
            "somebody has at most " + std::to_string(kDevicesMax) + " devices");
    if (const auto* other = author(s.by)) {
        if (other->removed || other->member != s.member || !isProven(entry, other->keys, [&] {
                return checkDeviceProof(other->keys, m_space, s);
            }))
            return fail(ErrorCode::NotAllowed, "adding a device with another one");
        addAuthor(entry, s.author, s.member);
        return {};
    }
    ALONGSIDE_TRY_LET(open, useInvitation(entry, s.by));
    if (!open->isDevice || open->by != s.member || !isProven(entry, open->invite.key, [&] {
            return checkDeviceProof(open->invite.key, m_space, s);
        }))
        return fail(ErrorCode::InvitationInvalid, "adding a device");
    ++open->used;
    addAuthor(entry, s.author, s.member);
    return {};
}

Result<void> Membership::apply(const Entry& entry, const DescribeDevice& s)
{
    if (actor(entry) == nullptr)
        return fail(ErrorCode::NotAMember, "naming a device");
    ALONGSIDE_TRY(checkSealed(s.sealed));
    m_authors.at(entry.author).profile = s;
    return {};
}

Result<void> Membership::apply(const Entry& entry, const RemoveDevice& s)
{
    const auto* by = actor(entry);
    const auto found = m_authors.find(s.author);
    if (by == nullptr || found == m_authors.end() || found->second.removed)
        return fail(ErrorCode::NotAllowed, "removing a device");
    auto& device = found->second;
    const auto& owner = m_members.at(device.member);
    if (by->id != owner.id && !by->steward)
        return fail(ErrorCode::NotAllowed, "removing somebody else's device");
    // Or it would be a way to put out who founded this.
    if (!owner.invitedBy && by->id != owner.id && !hasOtherDevice(s.author))
        return fail(ErrorCode::NotAllowed, "removing the last device of who founded this");
    const auto before = readerships(*by);
    removeAuthor(device, entry, s.pins);
    settle(before, s.pins);
    return {};
}

Result<void> Membership::apply(const Entry& entry, const ChangeRole& s)
{
    const auto* by = actor(entry);
    const auto found = m_members.find(s.member);
    if (by == nullptr || !by->steward || found == m_members.end() || found->second.removed)
        return fail(ErrorCode::NotAllowed, "changing what somebody does here");
    auto& member = found->second;
    if (!member.invitedBy && by->id != member.id)
        return fail(ErrorCode::NotAllowed, "changing what who founded this does here");
    if (s.role.empty() || s.role.size() > kRoleBytesMax)
        return fail(ErrorCode::LimitExceeded,
            "the name of a role has 1 to " + std::to_string(kRoleBytesMax) + " bytes");
    const auto before = readerships(*by);
    const bool was = member.steward;
    member.role = s.role;
    member.steward = s.steward;
    settle(before, s.pins);
    if (was && !s.steward)
        for (auto& [id, open] : m_invitations)
            if (open.by == member.id && !open.isDevice)
                close(open);
    return {};
}

Result<void> Membership::apply(const Entry& entry, const Withdraw& s)
{
    const auto* by = actor(entry);
    const auto found = m_invitations.find(s.invitation);
    if (by == nullptr || found == m_invitations.end()
        || (found->second.by != by->id && (!by->steward || found->second.isDevice)))
        return fail(ErrorCode::NotAllowed, "withdrawing an invitation");
    close(found->second);
    return {};
}

Result<void> Membership::apply(const Entry& entry, const Vouch& s)
{
    const auto* by = actor(entry);
    if (by == nullptr || !by->steward)
        return fail(ErrorCode::NotAllowed, "vouching for somebody");
    m_vouchedFor.insert(s.author);
    return {};
}

Result<void> Membership::apply(const Entry& entry, const Hidden&)
{
    const auto found = m_authors.find(entry.author);
    if (found == m_authors.end() || !found->second.removed)
        return fail(ErrorCode::NotAllowed, "hiding what one belongs to");
    if (!found->second.hidden)
        found->second.hidden = entry.header.at;
    return {};
}

bool Membership::hasOtherSteward(const MemberId& than) const
{
    return std::any_of(m_members.begin(), m_members.end(), [&](const auto& entry) {
        return entry.first != than && !entry.second.removed && entry.second.steward;
    });
}

bool Membership::hasOtherDevice(const AuthorId& than) const
{
    const auto& member = m_authors.at(than).member;
    return std::any_of(m_authors.begin(), m_authors.end(), [&](const auto& entry) {
        return entry.first != than && entry.second.member == member && !entry.second.removed;
    });
}

std::optional<std::pair<AuthorId, std::uint64_t>> Membership::removalOf(const AuthorId& id) const
{
    const auto* known = author(id);
    if (known == nullptr || !known->removed)
        return std::nullopt;
    return std::pair(known->removedBy, known->removedWith);
}

std::vector<AuthorId> Membership::turnedAway() const
{
    return {m_turnedAway.begin(), m_turnedAway.end()};
}

}
