// SPDX-License-Identifier: Apache-2.0
// The part of a replica that deals with devices, roles and removals.
#include "base/planted.h"
#include "base/text.h"
#include "store/replica.h"

#include <algorithm>

namespace alongside::store {

namespace {

    constexpr std::size_t kNameCodePointsMax = 60;

    Bytes deviceContext(const SpaceId& space, const AuthorId& device)
    {
        return crypto::hashBytesOf("alongside device name", {space.view(), device.view()});
    }

}

// What is here of each chain of those who go.
Result<std::vector<log::Pin>> Replica::pinsOf(
    const std::function<bool(const log::Author&)>& isGone) const
{
    ALONGSIDE_TRY_LET(have, version());
    std::vector<log::Pin> pins;
    for (const auto& [chain, seq] : have)
        if (const auto* author = m_membership.author(chain.author); author && isGone(*author))
            pins.push_back({chain.audience, chain.author, seq});
    return pins;
}

// With new keys for everyone who remains, and for invitations that are still open, so that what is
// written from now on stays with them.
Result<void> Replica::commitRemoval(log::Statement removal)
{
    ALONGSIDE_TRY_LET(trial, tried({removal}));
    log::Grant grant;
    for (const auto& audience : audiences())
        if (!isPlanted(Defect::RemovedKeepsKey) && trial.membership.needsNewKey(audience)
            && trial.membership.mayRead(m_author.id(), audience)
            && trial.membership.mayChange(m_me, audience))
            giveKey(grant, audience, m_membership.audience(audience)->epoch + 1, crypto::makeKey(),
                trial.membership.keyHolders(audience));
    return commitWithKeys({std::move(removal)}, std::move(grant));
}

Result<void> Replica::removeMember(const MemberId& member)
{
    if (!m_membership.isActive(m_author.id()))
        return fail(ErrorCode::NotAMember, "removing somebody");
    ALONGSIDE_TRY_LET(
        pins, pinsOf([&](const log::Author& author) { return author.member == member; }));
    const auto& members = m_membership.members();
    const bool others = std::any_of(members.begin(), members.end(),
        [&](const auto& entry) { return entry.first != m_me && !entry.second.removed; });
    if (member == m_me && others && !m_membership.hasOtherSteward(m_me))
        return fail(ErrorCode::NotAllowed,
            "leaving while nobody else here may invite and remove people; let somebody else do "
            "that first");
    return commitRemoval(log::Remove{member, std::move(pins)});
}

Result<void> Replica::removeDevice(const AuthorId& device)
{
    const auto* known = m_membership.author(device);
    if (known == nullptr || known->removed)
        return fail(ErrorCode::NotFound, "device " + device.hex().substr(0, 8));
    if (!m_membership.hasOtherDevice(device) && known->member == m_me)
        return fail(ErrorCode::NotAllowed, "removing the only device; to leave, leave the plan");
    ALONGSIDE_TRY_LET(
        pins, pinsOf([&](const log::Author& author) { return author.keys.id() == device; }));
    return commitRemoval(log::RemoveDevice{device, std::move(pins)});
}

Result<void> Replica::changeRole(const MemberId& member, std::string_view role, bool steward)
{
    const auto found = m_membership.members().find(member);
    if (found == m_membership.members().end() || found->second.removed)
        return fail(ErrorCode::NotAMember, member.hex().substr(0, 8));
    if (found->second.role == role && found->second.steward == steward)
        return {};
    if (!steward && !m_membership.hasOtherSteward(member))
        return fail(ErrorCode::NotAllowed,
            "nobody else here may invite and remove people; let somebody else do that first");
    ALONGSIDE_TRY_LET(
        pins, pinsOf([&](const log::Author& author) { return author.member == member; }));
    return commitRemoval(log::ChangeRole{member, std::string(role), steward, std::move(pins)});
}

Result<void> Replica::withdraw(const AuthorId& invitation)
{
    const auto found = m_membership.invitations().find(invitation);
    if (found == m_membership.invitations().end() || !found->second.isOpen())
        return fail(ErrorCode::NotFound, "invitation " + invitation.hex().substr(0, 8));
    return commitRemoval(log::Withdraw{invitation});
}

std::vector<InvitationCard> Replica::openInvitations() const
{
    std::vector<InvitationCard> cards;
    for (const auto& [id, open] : m_membership.invitations())
        if (open.isOpen())
            cards.push_back({id, open.by, open.invite.role, open.invite.steward, open.isDevice,
                open.invite.expiresAt, open.used, open.invite.usesMax});
    return cards;
}

Result<Bytes> Replica::inviteDevice(TimeMs expiresAt)
{
    if (!m_membership.isActive(m_author.id()))
        return fail(ErrorCode::NotAMember, "adding a device");
    const auto invitation = crypto::AuthorKeys::make();
    log::Grant grant;
    for (const auto& id : audiences())
        if (const auto* known = m_membership.audience(id))
            ALONGSIDE_TRY(giveKeys(grant, id, known->epoch, {invitation.publicKeys()}));
    ALONGSIDE_TRY(
        commitWithKeys({log::InviteDevice{invitation.publicKeys(), expiresAt}}, std::move(grant)));
    return Bytes(invitation.seed().begin(), invitation.seed().end());
}

// The keys that came with the invitation, once more for this device: the invitation must not be needed
// to read on.
Result<void> Replica::joinAsDevice(const log::OpenInvitation& invitation)
{
    const auto& mine = m_author.publicKeys();
    if (invitation.by != m_me)
        return fail(ErrorCode::InvitationInvalid, "it is for another person's device");
    log::Grant grant;
    for (const auto& [id, audience] : m_membership.audiences())
        if (audience.holds(m_membership.members().at(m_me)))
            ALONGSIDE_TRY(giveKeys(grant, id, audience.epoch, {mine}));
    ALONGSIDE_TRY(commitWithKeys({log::AddDevice{m_invitation->id(), mine, m_me,
                                     log::deviceProof(*m_invitation, m_space, mine, m_me)}},
        std::move(grant)));
    return nameThisDevice();
}

Result<void> Replica::nameDevice(std::string_view name)
{
    if (codePoints(name) > kNameCodePointsMax || !isPlainName(name))
        return fail(ErrorCode::LimitExceeded,
            "the name of a device has at most " + std::to_string(kNameCodePointsMax)
                + " letters, on one line");
    const auto* known = m_membership.audience(everyone());
    if (known == nullptr || !m_membership.isActive(m_author.id()))
        return fail(ErrorCode::NotAMember, "naming a device");
    ALONGSIDE_TRY_LET(key, m_vault->key(m_space, everyone(), known->epoch));
    if (!key)
        return fail(ErrorCode::CannotDecrypt, "the newest key is not here yet");
    return commitStatements({log::DescribeDevice{known->epoch,
        crypto::encrypt(*key, encode(std::string(name)), deviceContext(m_space, m_author.id()))}});
}

// As its person called it when the tablet was set up. That it has no name is no reason not to join.
Result<void> Replica::nameThisDevice()
{
    ALONGSIDE_TRY_LET(name, m_vault->setting(Vault::kDeviceName));
    return name.empty() ? Result<void>() : nameDevice(name);
}

std::vector<DeviceCard> Replica::devices() const
{
    std::vector<DeviceCard> cards;
    for (const auto& [id, author] : m_membership.authors()) {
        DeviceCard card{id, author.member, {}, author.since, author.removed,
            author.hidden.has_value(), id == m_author.id()};
        card.name = openSealed(
            everyone(), author.profile.epoch, author.profile.sealed, deviceContext(m_space, id));
        cards.push_back(std::move(card));
    }
    std::sort(cards.begin(), cards.end(), [](const auto& a, const auto& b) {
        return std::tie(a.since, a.id) < std::tie(b.since, b.id);
    });
    return cards;
}

std::optional<Departure> Replica::departure() const
{
    const auto* known = m_membership.author(m_author.id());
    if (known == nullptr || !known->removed)
        return std::nullopt;
    const auto* by = m_membership.memberOf(known->removedBy);
    Departure departure;
    if (by != nullptr)
        departure.by = cardOf(*by);
    departure.at = known->removedAt;
    departure.left = known->member == departure.by.id;
    departure.onlyDevice = !m_membership.members().at(known->member).removed;
    return departure;
}

bool Replica::isHidden() const
{
    const auto* known = m_membership.author(m_author.id());
    return known != nullptr && known->removed && m_isHidden;
}

Result<std::uint64_t> Replica::unsentWords() const
{
    return m_vault->waiting(m_space, [&](const log::ChainId& chain) {
        return chain.audience != log::kMembership && isOwn(chain.author);
    });
}

Result<std::uint64_t> Replica::waiting() const
{
    return m_vault->waiting(
        m_space, [&](const log::ChainId& chain) { return isOwn(chain.author); });
}

Result<void> Replica::hide()
{
    const auto* known = m_membership.author(m_author.id());
    if (known == nullptr || !known->removed)
        return fail(ErrorCode::NotAllowed, "hiding what one belongs to");
    if (m_isHidden)
        return {};
    ALONGSIDE_TRY_LET(account, m_vault->account(m_space));
    m_hiddenName = name();
    account.hiddenName = m_hiddenName;
    ALONGSIDE_TRY(m_vault->saveAccount(m_space, account));
    ALONGSIDE_TRY(m_vault->forgetContent(m_space));
    m_isHidden = true;
    m_secrets.clear();
    ALONGSIDE_TRY(rebuild());
    // What was said after the removal, and before it was known, counts for nobody: nor can what follows.
    ALONGSIDE_TRY_LET(tip, m_vault->tip(m_space, {log::kMembership, m_author.id()}));
    if (!known->hidden && tip.seq <= std::max<std::uint64_t>(known->line, 1))
        return commitStatements({log::Hidden{}});
    return {};
}

std::set<AuthorId> Replica::activeAuthors() const
{
    std::set<AuthorId> active;
    for (const auto& [id, author] : m_membership.authors())
        if (!author.removed)
            active.insert(id);
    return active;
}

// Somebody joined, and was a member here, before it was heard that their invitation was closed: by
// people who had not heard of the joining. What they wrote since is not to vanish.
Result<void> Replica::vouchForThose(const std::set<AuthorId>& activeBefore)
{
    const auto me = m_membership.members().find(m_me);
    if (!m_membership.isActive(m_author.id()) || me == m_membership.members().end()
        || !me->second.steward)
        return {};
    std::vector<log::Statement> statements;
    for (const auto& id : m_membership.turnedAway())
        if (activeBefore.contains(id))
            statements.emplace_back(log::Vouch{id});
    return statements.empty() ? Result<void>() : commitStatements(statements);
}

}
