// SPDX-License-Identifier: Apache-2.0
// The part of a replica that deals with people: founding, inviting, joining, removing, names.
#include "base/data_limits.h"
#include "base/planted.h"
#include "base/text.h"
#include "store/replica.h"

#include <algorithm>

namespace alongside::store {

namespace {

    constexpr std::size_t kNameCodePointsMax = 200;

    Bytes nameContext(const SpaceId& space, const MemberId& member)
    {
        return crypto::hashBytesOf("alongside name", {space.view(), member.view()});
    }

    log::Describe sealName(const SpaceId& space, const MemberId& member, std::string_view name,
        std::uint32_t epoch, const crypto::Secret& key)
    {
        return {member, epoch,
            crypto::encrypt(key, encode(std::string(name)), nameContext(space, member))};
    }

    // Statements that give a new member an audience of their own.
    Result<std::vector<log::Statement>> privateAudience(Vault& vault, const SpaceId& space,
        const MemberId& member, const crypto::AuthorPublic& author)
    {
        const auto audience = log::justMeOf(space, member);
        const auto key = crypto::makeKey();
        ALONGSIDE_TRY(vault.saveKey(space, audience, 1, key));
        return std::vector<log::Statement>{log::MakeAudience{audience, false, {member}, {}},
            log::Grant{{log::wrapKey(audience, 1, key, author)}}};
    }

    Result<void> appendStatements(Vault& vault, const SpaceId& space,
        const crypto::AuthorKeys& author, const log::Header& header,
        const std::vector<log::Statement>& statements)
    {
        const log::ChainId chain{log::kMembership, author.id()};
        ALONGSIDE_TRY(vault.append(space, chain,
            {header.bytes(), log::encodeStatements(statements)}, header.dependencies));
        return {};
    }

}

Result<SpaceId> Replica::found(Vault& vault, const Clock& clock, std::string_view spaceType,
    std::string_view name, std::string_view role)
{
    crypto::SystemRandom random;
    const auto author = crypto::AuthorKeys::make();
    Bytes nonce(16);
    random.fill(nonce);
    const log::Found founding{std::string(spaceType), author.publicKeys(), random.id<MemberId>(),
        std::string(role), nonce};
    const auto space = log::spaceIdOf(founding);
    const auto everyone = log::everyoneOf(space);
    const auto key = crypto::makeKey();

    std::vector<log::Statement> statements{founding, log::MakeAudience{everyone, true, {}, {}},
        log::Grant{{log::wrapKey(everyone, 1, key, author.publicKeys())}},
        sealName(space, {}, name, 1, key),
        sealName(space, founding.member, vault.card().name, 1, key)};
    ALONGSIDE_TRY_LET(own, privateAudience(vault, space, founding.member, author.publicKeys()));
    statements.insert(statements.end(), own.begin(), own.end());

    HybridClock hybrid(clock);
    log::Header header;
    header.seq = 1;
    header.at = hybrid.tick();
    ALONGSIDE_TRY(vault.saveKey(space, everyone, 1, key));
    ALONGSIDE_TRY(appendStatements(vault, space, author, header, statements));
    // The account last: a crash before it leaves rows that nothing refers to, never half a space.
    SpaceAccount account;
    account.authorSeed = Bytes(author.seed().begin(), author.seed().end());
    account.member = founding.member;
    ALONGSIDE_TRY(vault.saveAccount(space, account));
    return space;
}

Result<void> Replica::prepareJoin(Vault& vault, const log::SpaceInvitation& invitation)
{
    return prepareDevice(vault, invitation, crypto::SystemRandom().id<MemberId>());
}

Result<void> Replica::prepareDevice(
    Vault& vault, const log::SpaceInvitation& invitation, const MemberId& member)
{
    ALONGSIDE_TRY_LET(spaces, vault.spaces());
    for (const auto& space : spaces)
        if (space == invitation.space) {
            ALONGSIDE_TRY_LET(before, vault.account(space));
            // Somebody who was put out, and is asked in again, comes as somebody new.
            if (!before.hiddenName)
                return fail(ErrorCode::AlreadyThere, invitation.spaceName);
        }
    const auto author = crypto::AuthorKeys::make();
    SpaceAccount account;
    account.authorSeed = Bytes(author.seed().begin(), author.seed().end());
    account.member = member;
    account.server = invitation.server;
    account.invitationSeed = invitation.seed;
    return vault.saveAccount(invitation.space, account);
}

std::optional<crypto::Secret> Replica::unlock(ByteView sealed) const
{
    std::vector<const crypto::AuthorKeys*> keys{&m_author};
    if (m_invitation)
        keys.push_back(&*m_invitation);
    for (const auto& former : m_former)
        keys.push_back(&former);
    for (const auto* key : keys)
        if (auto opened = key->unseal(sealed))
            return std::move(*opened);
    return std::nullopt;
}

Result<void> Replica::joinNow()
{
    if (!m_invitation)
        return {};
    const auto invitation = m_membership.invitations().find(m_invitation->id());
    if (invitation == m_membership.invitations().end())
        return fail(ErrorCode::InvitationInvalid, "it is not known here");
    if (m_membership.isActive(m_author.id()))
        return {};
    const auto* known = m_membership.audience(everyone());
    if (known == nullptr)
        return fail(ErrorCode::InvitationInvalid, "the plan has nobody to share with");
    const auto newestEpoch = known->epoch;
    ALONGSIDE_TRY_LET(newest, m_vault->key(m_space, everyone(), newestEpoch));
    if (!newest)
        return fail(ErrorCode::InvitationInvalid, "it does not carry the newest key");
    if (invitation->second.isDevice)
        return joinAsDevice(invitation->second);
    const auto& mine = m_author.publicKeys();
    // The keys of the invitation, once more for this device: whoever finds the invitation later
    // must not be needed to read on.
    log::Grant grant;
    for (const auto& [id, audience] : m_membership.audiences())
        if (audience.holdsRole(invitation->second.invite.role))
            ALONGSIDE_TRY(giveKeys(grant, id, audience.epoch, {mine}));
    std::vector<log::Statement> statements{log::Join{m_invitation->id(), mine, m_me,
                                               log::joinProof(*m_invitation, m_space, mine, m_me)},
        sealName(m_space, m_me, m_vault->card().name, newestEpoch, *newest)};
    ALONGSIDE_TRY_LET(own, privateAudience(*m_vault, m_space, m_me, mine));
    statements.insert(statements.end(), own.begin(), own.end());
    ALONGSIDE_TRY(commitWithKeys(std::move(statements), std::move(grant)));
    return nameThisDevice();
}

Result<void> Replica::finishJoin()
{
    if (!m_invitation)
        return {};
    ALONGSIDE_TRY_LET(account, m_vault->account(m_space));
    account.invitationSeed.clear();
    ALONGSIDE_TRY(m_vault->saveAccount(m_space, account));
    m_invitation.reset();
    return {};
}

Result<Replica::Tried> Replica::tried(const std::vector<log::Statement>& statements)
{
    ALONGSIDE_TRY_LET(header, nextHeader({log::kMembership, m_author.id()}, 0));
    Tried trial{std::move(header), m_membership};
    ALONGSIDE_TRY(trial.membership.add(
        m_author.id(), {trial.header.bytes(), log::encodeStatements(statements)}));
    trial.membership.evaluate();
    if (auto refused = trial.membership.refusal(m_author.id(), trial.header.seq))
        return fail(std::move(*refused));
    return trial;
}

Result<void> Replica::commitStatements(const std::vector<log::Statement>& statements)
{
    if (log::encodeStatements(statements).size() > log::kPayloadBytesMax)
        return fail(ErrorCode::LimitExceeded,
            "one change has at most " + std::to_string(log::kPayloadBytesMax) + " bytes");
    // Tried first: what would be refused everywhere must not enter the chain.
    ALONGSIDE_TRY_LET(trial, tried(statements));
    ALONGSIDE_TRY(appendStatements(*m_vault, m_space, m_author, trial.header, statements));
    const auto counted = countedChains();
    m_membership = std::move(trial.membership);
    const bool wasTorn = std::exchange(m_isTorn, true); // until all of it is taken in
    ALONGSIDE_TRY(absorbKeys());
    ALONGSIDE_TRY(takeInMembership(counted));
    m_isTorn = wasTorn;
    return {};
}

// Keys of those readers whom somebody gathered go by themselves. Of a change nothing counts when a part of it
// is refused, as when its author is taken out of those readers meanwhile: that must not undo a removal, or
// keep somebody out who was invited. What is not given now is given by tend().
Result<void> Replica::commitWithKeys(std::vector<log::Statement> statements, log::Grant keys)
{
    log::Grant along;
    std::map<AudienceId, log::Grant> apart;
    for (auto& wrap : keys.wraps) {
        const auto* known = m_membership.audience(wrap.audience);
        const bool isSure = isPlanted(Defect::AllInOneChange)
            || (known != nullptr && (known->everyone || known->own));
        (isSure ? along : apart[wrap.audience]).wraps.push_back(std::move(wrap));
    }
    if (!along.wraps.empty())
        statements.emplace_back(std::move(along));
    ALONGSIDE_TRY(commitStatements(statements));
    for (auto& [audience, grant] : apart)
        if (!commitStatements({std::move(grant)}))
            break;
    return {};
}

Result<Bytes> Replica::invite(
    std::string_view role, bool steward, TimeMs expiresAt, std::uint32_t uses)
{
    const auto invitation = crypto::AuthorKeys::make();
    if (!m_membership.isActive(m_author.id()))
        return fail(ErrorCode::NotAMember, "inviting somebody");
    log::Grant grant;
    for (const auto& id : audiences())
        if (const auto* known = m_membership.audience(id);
            known != nullptr && known->holdsRole(std::string(role)))
            ALONGSIDE_TRY(giveKeys(grant, id, known->epoch, {invitation.publicKeys()}));
    ALONGSIDE_TRY(commitWithKeys(
        {log::Invite{invitation.publicKeys(), std::string(role), steward, expiresAt, uses}},
        std::move(grant)));
    return Bytes(invitation.seed().begin(), invitation.seed().end());
}

// What another member's app wrote is checked like everything else.
bool Replica::isPlainName(std::string_view name)
{
    return isValidUtf8(name) && codePoints(name) <= kNameCodePointsMax
        && std::none_of(
            name.begin(), name.end(), [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; });
}

std::string Replica::openSealed(const AudienceId& audience, std::uint32_t epoch,
    const Bytes& sealed, const Bytes& context) const
{
    if (sealed.empty())
        return {};
    const auto secrets = m_vault->keys(m_space, audience, epoch);
    if (!secrets)
        return {};
    Result<Bytes> plain = fail(ErrorCode::CannotDecrypt, "name");
    for (auto it = secrets->begin(); it != secrets->end() && !plain; ++it)
        plain = crypto::decrypt(*it, sealed, context, "name");
    if (!plain)
        return {};
    auto name = decode<std::string>(*plain, "name");
    return name && isPlainName(*name) ? *name : std::string();
}

std::string Replica::openName(const log::Describe& describe) const
{
    return openSealed(
        everyone(), describe.epoch, describe.sealed, nameContext(m_space, describe.member));
}

std::string Replica::name() const
{
    if (m_isHidden)
        return m_hiddenName;
    return openName(m_membership.description());
}

// Opened once for each change of membership, because every version that is shown asks for one.
void Replica::readNames()
{
    auto before = std::exchange(m_names, {});
    for (const auto& [id, member] : m_membership.members()) {
        // Opened anew only where there is something new to open.
        const auto it = before.find(id);
        if (it != before.end() && !it->second.name.empty()
            && it->second.sealed == member.profile.sealed)
            m_names.insert(before.extract(it));
        else
            m_names.emplace(id, KnownName{member.profile.sealed, openName(member.profile)});
    }
    m_audienceNames.clear();
    for (const auto& [id, audience] : m_membership.audiences())
        m_audienceNames.emplace(id, openLabel(id, audience.sealedLabel));
}

std::string Replica::nameOf(const MemberId& member) const
{
    const auto it = m_names.find(member);
    return it == m_names.end() ? std::string() : it->second.name;
}

MemberCard Replica::cardOf(const log::Member& member) const
{
    return {member.id, nameOf(member.id), member.role, member.steward, member.removed,
        member.id == m_me, member.since};
}

std::vector<MemberCard> Replica::people() const
{
    std::vector<MemberCard> cards;
    for (const auto& [id, member] : m_membership.members())
        cards.push_back(cardOf(member));
    return cards;
}

MemberCard Replica::personOf(const AuthorId& author) const
{
    const auto* member = m_membership.memberOf(author);
    return member == nullptr ? MemberCard{} : cardOf(*member);
}

}
