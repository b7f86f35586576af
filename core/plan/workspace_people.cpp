// SPDX-License-Identifier: Apache-2.0
// Who takes part in a space, and on which devices.
#include "plan/workspace.h"
#include "plan/workspace_inside_p.h"

#include "base/text.h"

#include <algorithm>

namespace alongside::plan {

void Workspace::announceMembers(const SpaceId& space)
{
    store::Update update;
    update.membership = true;
    m_replicas.announce(space, update);
}

Result<std::string> Workspace::invite(const SpaceId& space, std::string_view role, bool steward,
    TimeMs validForMs, std::uint32_t uses)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(account, m_replicas.vault().account(space));
    if (!account.server)
        return fail(ErrorCode::NoServer, replica->name());
    if (validForMs <= 0 || uses == 0)
        return fail(ErrorCode::BadArgument, "an invitation is for at least one person and one day");
    log::SpaceInvitation invitation;
    invitation.server = *account.server;
    invitation.space = space;
    invitation.spaceName = replica->name();
    invitation.invitedBy = me().name;
    invitation.role = std::string(role);
    invitation.expiresAt = m_replicas.clock().now() + validForMs;
    ALONGSIDE_TRY_LET(seed, replica->invite(role, steward, invitation.expiresAt, uses));
    invitation.seed = std::move(seed);
    announceMembers(space);
    return invitation.text();
}

Result<SpaceId> Workspace::join(const log::SpaceInvitation& invitation)
{
    if (invitation.expiresAt < m_replicas.clock().now())
        return fail(
            ErrorCode::InvitationExpired, "it was valid until " + toIso8601(invitation.expiresAt));
    ALONGSIDE_TRY(store::Replica::prepareJoin(m_replicas.vault(), invitation));
    m_replicas.close(invitation.space); // it may be there, hidden
    return invitation.space;
}

Result<store::MemberCard> Workspace::findMember(const SpaceId& space, std::string_view nameOrId)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    auto people = replica->people();
    std::erase_if(people, [](const store::MemberCard& card) { return card.removed; });
    ALONGSIDE_TRY_LET(found,
        findOne(
            people, nameOrId, [](const store::MemberCard& c) { return c.name; },
            [](const store::MemberCard& c) { return c.id.hex(); }));
    return *found;
}

Result<void> Workspace::removeMember(const SpaceId& space, const MemberId& member)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY(replica->removeMember(member));
    announceMembers(space);
    return {};
}

Result<void> Workspace::changeRole(
    const SpaceId& space, const MemberId& member, std::string_view role, bool steward)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY(replica->changeRole(member, role, steward));
    announceMembers(space);
    return {};
}

Result<std::vector<store::InvitationCard>> Workspace::openInvitations(const SpaceId& space)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    auto cards = replica->openInvitations();
    std::erase_if(cards, [&](const auto& card) {
        return card.expiresAt < m_replicas.clock().now()
            || (card.isDevice && card.by != replica->me());
    });
    return cards;
}

Result<void> Workspace::withdraw(const SpaceId& space, const AuthorId& invitation)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY(replica->withdraw(invitation));
    announceMembers(space);
    return {};
}

Result<std::string> Workspace::inviteDevice(const std::vector<SpaceId>& spaces, TimeMs validForMs)
{
    if (spaces.size() > log::DeviceInvitation::kSpacesMax)
        return fail(ErrorCode::LimitExceeded,
            "a device is invited to at most " + std::to_string(log::DeviceInvitation::kSpacesMax)
                + " plans at once");
    if (validForMs <= 0 || spaces.empty())
        return fail(ErrorCode::BadArgument, "a device is invited to at least one plan");
    log::DeviceInvitation invitation;
    invitation.person = me().name;
    invitation.expiresAt = m_replicas.clock().now() + validForMs;
    for (const auto& space : spaces) {
        ALONGSIDE_TRY_LET(replica, open(space));
        ALONGSIDE_TRY_LET(account, m_replicas.vault().account(space));
        if (!account.server)
            return fail(ErrorCode::NoServer, replica->name());
        ALONGSIDE_TRY_LET(seed, replica->inviteDevice(invitation.expiresAt));
        invitation.spaces.push_back(
            {*account.server, space, std::move(seed), replica->name(), replica->me()});
        announceMembers(space);
    }
    return invitation.text();
}

Result<std::vector<SpaceId>> Workspace::joinAsDevice(const log::DeviceInvitation& invitation)
{
    if (invitation.expiresAt < m_replicas.clock().now())
        return fail(
            ErrorCode::InvitationExpired, "it was valid until " + toIso8601(invitation.expiresAt));
    if (folded(invitation.person) != folded(me().name))
        return fail(ErrorCode::InvitationInvalid,
            "it is for a device of " + invitation.person + ", and you are " + me().name);
    std::vector<SpaceId> joined;
    for (const auto& at : invitation.spaces) {
        log::SpaceInvitation one;
        one.server = at.server;
        one.space = at.space;
        one.seed = at.seed;
        one.spaceName = at.name;
        auto prepared = store::Replica::prepareDevice(m_replicas.vault(), one, at.member);
        // The rest may be new.
        if (!prepared && prepared.error().code == ErrorCode::AlreadyThere)
            continue;
        ALONGSIDE_TRY(prepared);
        m_replicas.close(at.space);
        joined.push_back(at.space);
    }
    if (joined.empty())
        return fail(ErrorCode::AlreadyThere, "everything that it invites to");
    return joined;
}

Result<std::vector<store::DeviceCard>> Workspace::devices(const SpaceId& space)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    return replica->devices();
}

Result<void> Workspace::removeDevice(const SpaceId& space, const AuthorId& device)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY(replica->removeDevice(device));
    announceMembers(space);
    return {};
}

Result<void> Workspace::nameDevice(std::string_view name)
{
    ALONGSIDE_TRY_LET(all, spaces());
    ALONGSIDE_TRY(m_replicas.vault().setSetting(store::Vault::kDeviceName, trimmed(name)));
    for (const auto& info : all) {
        if (info.joining || info.departed)
            continue;
        ALONGSIDE_TRY_LET(replica, open(info.id));
        ALONGSIDE_TRY(replica->nameDevice(trimmed(name)));
        announceMembers(info.id);
    }
    return {};
}

Result<std::optional<DepartureInfo>> Workspace::departure(const SpaceId& space)
{
    ALONGSIDE_TRY_LET(replica, m_replicas.open(space));
    const auto departure = replica->departure();
    if (!departure)
        return std::optional<DepartureInfo>();
    ALONGSIDE_TRY_LET(unsent, replica->unsentWords());
    return std::optional(DepartureInfo{*departure, unsent, replica->isHidden()});
}

Result<std::vector<OwnWords>> Workspace::ownWords(const SpaceId& space)
{
    ALONGSIDE_TRY_LET(replica, m_replicas.open(space));
    return plan::ownWords(*replica, m_replicas.vault());
}

Result<void> Workspace::hide(const SpaceId& space, bool evenIfUnsent)
{
    ALONGSIDE_TRY_LET(replica, m_replicas.open(space));
    ALONGSIDE_TRY_LET(unsent, replica->unsentWords());
    if (unsent > 0 && !evenIfUnsent)
        return fail(ErrorCode::NotAllowed,
            std::to_string(unsent) + " changes were never sent, and would be lost with it");
    ALONGSIDE_TRY(replica->hide());
    announceMembers(space);
    return {};
}

}
