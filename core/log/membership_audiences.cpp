// SPDX-License-Identifier: Apache-2.0
// Who can read what: the part of the membership that deals with audiences and their keys.
#include "base/data_limits.h"
#include "log/membership.h"

#include <algorithm>
#include <limits>

namespace alongside::log {

namespace {

    constexpr std::uint64_t kAll = std::numeric_limits<std::uint64_t>::max();

    Result<void> checkRoles(const std::vector<std::string>& roles)
    {
        if (roles.size() > kAudienceRolesMax)
            return fail(ErrorCode::LimitExceeded,
                "an audience is made of at most " + std::to_string(kAudienceRolesMax) + " roles");
        for (const auto& role : roles)
            if (role.empty() || role.size() > kRoleBytesMax)
                return fail(ErrorCode::LimitExceeded,
                    "the name of a role has 1 to " + std::to_string(kRoleBytesMax) + " bytes");
        return {};
    }

    Result<void> checkMembers(std::size_t count)
    {
        if (count > kAudienceMembersMax)
            return fail(ErrorCode::LimitExceeded,
                "an audience names at most " + std::to_string(kAudienceMembersMax) + " people");
        return {};
    }

}

bool Membership::isReader(const MemberId& id, const Audience& audience) const
{
    const auto& member = m_members.at(id);
    return !member.removed && audience.holds(member);
}

bool Membership::isReading(const AuthorId& id, const Audience& audience) const
{
    const auto* known = author(id);
    return known != nullptr && !known->removed && isReader(known->member, audience);
}

Membership::Readership Membership::readership(const Audience& audience, const Member& by) const
{
    Readership now;
    for (const auto& [id, known] : m_authors)
        if (isReading(id, audience))
            now.authors.insert(id);
    now.includesActor = isReader(by.id, audience);
    return now;
}

std::map<AudienceId, Membership::Readership> Membership::readerships(const Member& by) const
{
    std::map<AudienceId, Readership> all;
    for (const auto& [id, audience] : m_audiences)
        all.emplace(id, readership(audience, by));
    return all;
}

// Who was put out of an audience had its keys; and whoever did it draws the line, if they can read it.
// What is not pinned was not seen, and does not count.
void Membership::settle(Audience& audience, const Readership& before, const std::vector<Pin>& pins)
{
    for (const auto& id : before.authors) {
        if (isReading(id, audience))
            continue;
        audience.spentEpoch = audience.epoch;
        if (!before.includesActor)
            continue;
        auto& line = audience.lines[id];
        for (const auto& pin : pins)
            if (pin.author == id && pin.audience == audience.id)
                line = std::max(line, pin.seq);
    }
    for (const auto& [id, known] : m_authors)
        if (isReading(id, audience)) {
            audience.lines.erase(id);
            audience.everReaders.insert(id);
        }
}

void Membership::settle(
    const std::map<AudienceId, Readership>& before, const std::vector<Pin>& pins)
{
    for (const auto& [id, readership] : before)
        settle(m_audiences.at(id), readership, pins);
}

// Somebody who was removed meanwhile may have written in it: that counts until a line is drawn.
void Membership::begin(Audience audience)
{
    const auto hold = [&](const MemberId& member) {
        if (const auto devices = m_devices.find(member); devices != m_devices.end())
            audience.everReaders.insert(devices->second.begin(), devices->second.end());
    };
    // Nearly everybody has one of their own, which nobody else need be looked at for.
    if (audience.own) {
        for (const auto& member : audience.chosen) {
            hold(member);
            m_own.emplace(member, audience.id);
        }
    } else {
        for (const auto& [id, member] : m_members)
            if (audience.holds(member))
                hold(id);
        m_shared.push_back(audience.id);
    }
    m_audiences.emplace(audience.id, std::move(audience));
}

Result<void> Membership::apply(const Entry& entry, const MakeAudience& s)
{
    const auto* by = actor(entry);
    if (by == nullptr)
        return fail(ErrorCode::NotAMember, "making an audience");
    ALONGSIDE_TRY(checkSealed(s.sealedLabel));
    ALONGSIDE_TRY(checkMembers(s.readers.size()));
    const bool isEveryone = s.audience == m_everyone;
    if (s.audience == kMembership || m_audiences.contains(s.audience) || s.everyone != isEveryone
        || (isEveryone && by->invitedBy))
        return fail(ErrorCode::NotAllowed, "making this audience");
    Audience audience;
    audience.id = s.audience;
    audience.everyone = s.everyone;
    audience.own = s.audience == justMeOf(m_space, by->id);
    audience.chosen = {s.readers.begin(), s.readers.end()};
    audience.makers = {by->id};
    audience.sealedLabel = s.sealedLabel;
    if (!s.everyone && !audience.chosen.contains(by->id))
        return fail(ErrorCode::NotAllowed, "making an audience without being in it");
    // The id of "just me" is known to all; only its owner may claim it.
    const auto isSomebodysOwn = [&] {
        return std::any_of(m_members.begin(), m_members.end(),
            [&](const auto& member) { return s.audience == justMeOf(m_space, member.first); });
    };
    if (audience.own ? audience.chosen.size() != 1 : !isEveryone && isSomebodysOwn())
        return fail(ErrorCode::NotAllowed, "making somebody else's private audience");
    begin(std::move(audience));
    return {};
}

Result<void> Membership::apply(const Entry& entry, const MakeAudienceOf& s)
{
    const auto* by = actor(entry);
    if (by == nullptr)
        return fail(ErrorCode::NotAMember, "making an audience");
    ALONGSIDE_TRY(checkSealed(s.sealedLabel));
    ALONGSIDE_TRY(checkRoles(s.roles));
    ALONGSIDE_TRY(checkMembers(s.members.size()));
    const auto id = audienceIdOf(m_space, s);
    Audience audience;
    audience.id = id;
    audience.roles = {s.roles.begin(), s.roles.end()};
    audience.chosen = {s.members.begin(), s.members.end()};
    audience.makers = {by->id};
    audience.sealedLabel = s.sealedLabel;
    if (!audience.holds(*by))
        return fail(ErrorCode::NotAllowed, "making an audience without being in it");
    const auto there = m_audiences.find(id);
    if (there != m_audiences.end()) {
        // Somebody else made the same one: this one's keys are as good as theirs.
        if (!there->second.holds(*by))
            return fail(
                ErrorCode::NotAllowed, "making an audience again that one was taken out of");
        there->second.makers.insert(by->id);
        return {};
    }
    const auto made = std::count_if(m_audiences.begin(), m_audiences.end(), [&](const auto& other) {
        const auto& it = other.second;
        return it.makers.contains(by->id) && !it.everyone && !it.own;
    });
    if (static_cast<std::size_t>(made) >= kAudiencesMadeMax)
        return fail(ErrorCode::LimitExceeded,
            "one person makes at most " + std::to_string(kAudiencesMadeMax) + " audiences");
    begin(std::move(audience));
    return {};
}

Result<void> Membership::apply(const Entry& entry, const Grant& s)
{
    const auto* by = actor(entry);
    if (by == nullptr)
        return fail(ErrorCode::NotAMember, "giving keys");
    for (const auto& wrap : s.wraps) {
        const auto found = m_audiences.find(wrap.audience);
        if (found == m_audiences.end() || !isReader(by->id, found->second))
            return fail(ErrorCode::NotAllowed, "giving keys to an audience one is not in");
        auto& audience = found->second;
        const auto next = audience.epoch + 1;
        const bool isRenewal = wrap.epoch == next && audience.epoch != 0;
        if (wrap.epoch == 0 || wrap.epoch > next || (isRenewal && !mayChange(by->id, audience.id)))
            return fail(
                ErrorCode::NotAllowed, "giving a key of epoch " + std::to_string(wrap.epoch));
        ALONGSIDE_TRY(checkSealed(wrap.sealed));
        audience.epoch = std::max(audience.epoch, wrap.epoch);
        // Whoever gave it did not know that they had been put out: another key is needed.
        if (author(wrap.forAuthor) != nullptr && !isReading(wrap.forAuthor, audience)
            && mayChange(by->id, audience.id))
            audience.spentEpoch = std::max(audience.spentEpoch, wrap.epoch);
        m_wraps.push_back(wrap);
    }
    return {};
}

Result<void> Membership::apply(const Entry& entry, const ChangeReaders& s)
{
    const auto* by = actor(entry);
    const auto found = m_audiences.find(s.audience);
    if (by == nullptr || found == m_audiences.end() || !isReader(by->id, found->second))
        return fail(ErrorCode::NotAllowed, "changing who can read an audience one is not in");
    auto& audience = found->second;
    ALONGSIDE_TRY(checkRoles(s.rolesIn));
    const bool stays = s.rolesIn.empty() && s.rolesOut.empty() && s.in.empty();
    if ((!stays || !s.out.empty()) && (audience.everyone || audience.own))
        return fail(ErrorCode::NotAllowed, "changing who everyone is, or oneself");
    const bool onlyLeaves = stays
        && std::all_of(s.out.begin(), s.out.end(), [&](const auto& id) { return id == by->id; });
    if (!onlyLeaves && !mayChange(by->id, s.audience))
        return fail(
            ErrorCode::NotAllowed, "only whoever made an audience, or a steward in it, may");
    for (const auto& ids : {s.in, s.out})
        for (const auto& id : ids)
            if (!m_members.contains(id))
                return fail(ErrorCode::NotAMember, "changing who can read an audience");
    ALONGSIDE_TRY(checkMembers(audience.chosen.size() + s.in.size()));
    if (audience.roles.size() + s.rolesIn.size() > kAudienceRolesMax)
        return fail(ErrorCode::LimitExceeded,
            "an audience is made of at most " + std::to_string(kAudienceRolesMax) + " roles");

    const auto before = readership(audience, *by);
    for (const auto& role : s.rolesOut)
        audience.roles.erase(role);
    for (const auto& id : s.out) {
        audience.chosen.erase(id);
        audience.takenOut.insert(id);
    }
    audience.roles.insert(s.rolesIn.begin(), s.rolesIn.end());
    for (const auto& id : s.in) {
        audience.takenOut.erase(id);
        audience.chosen.insert(id);
    }
    settle(audience, before, s.pins);
    // What a reader has of somebody who was put out by people who had less of it.
    for (const auto& pin : s.pins)
        if (pin.audience == s.audience && hasLine(pin.author, audience)) {
            auto& line = audience.lines[pin.author];
            line = std::max(line, pin.seq);
        }
    return {};
}

// Was a reader, and is none.
bool Membership::hasLine(const AuthorId& id, const Audience& audience) const
{
    return audience.everReaders.contains(id) && !isReading(id, audience);
}

const Audience* Membership::audience(const AudienceId& id) const
{
    const auto it = m_audiences.find(id);
    return it == m_audiences.end() ? nullptr : &it->second;
}

bool Membership::mayRead(const AuthorId& id, const AudienceId& audienceId) const
{
    if (!isActive(id))
        return false;
    if (audienceId == kMembership)
        return true;
    const auto* known = audience(audienceId);
    return known != nullptr && isReader(author(id)->member, *known);
}

std::uint64_t Membership::lineOf(const ChainId& chain) const
{
    const auto* known = author(chain.author);
    if (known == nullptr)
        return 0;
    if (chain.audience == kMembership)
        return known->removed ? std::max<std::uint64_t>(known->line, 1) : kAll;
    const auto* readable = audience(chain.audience);
    if (readable == nullptr)
        return 0;
    if (isReading(chain.author, *readable))
        return kAll;
    const auto line = readable->lines.find(chain.author);
    if (line != readable->lines.end())
        return line->second;
    // Nobody has drawn it yet.
    return readable->everReaders.contains(chain.author) ? kAll : 0;
}

std::vector<MemberId> Membership::readers(const AudienceId& audienceId) const
{
    std::vector<MemberId> ids;
    if (const auto* known = audience(audienceId))
        for (const auto& [id, member] : m_members)
            if (isReader(id, *known))
                ids.push_back(id);
    return ids;
}

bool Membership::mayChange(const MemberId& id, const AudienceId& audienceId) const
{
    const auto* known = audience(audienceId);
    if (known == nullptr || !m_members.contains(id) || !isReader(id, *known))
        return false;
    const auto keeps = [&](const Member& member) {
        return member.steward || (!known->everyone && known->makers.contains(member.id));
    };
    if (keeps(m_members.at(id)))
        return true;
    return std::none_of(m_members.begin(), m_members.end(),
        [&](const auto& entry) { return isReader(entry.first, *known) && keeps(entry.second); });
}

std::vector<crypto::AuthorPublic> Membership::keyHolders(const AudienceId& audienceId) const
{
    std::vector<crypto::AuthorPublic> holders;
    const auto* known = audience(audienceId);
    if (known == nullptr)
        return holders;
    for (const auto& [id, author] : m_authors)
        if (!author.removed && isReader(author.member, *known))
            holders.push_back(author.keys);
    for (const auto& [id, open] : m_invitations)
        if (open.isOpen() && mayHoldKey(open, *known))
            holders.push_back(open.invite.key);
    return holders;
}

std::vector<AuthorId> Membership::undrawn(const AudienceId& audienceId) const
{
    std::vector<AuthorId> ids;
    if (const auto* known = audience(audienceId))
        for (const auto& [id, author] : m_authors)
            if (hasLine(id, *known) && !known->lines.contains(id))
                ids.push_back(id);
    return ids;
}

// Said by somebody who was a member, and above the line; or by a member who could not know that it would
// have no effect.
bool Membership::isLost(const Place& place) const
{
    const auto* known = author(place.first);
    if (known == nullptr)
        return false;
    if (m_refusals.contains(place))
        if (const auto it = m_inGoodFaith.find(place); it != m_inGoodFaith.end() && it->second)
            return true;
    return known->removed && isAbovePin(*known, place.second);
}

// Who gave it, and those whom they gave it to, have it all the same. Where one of them may not read any
// more, another one is needed.
void Membership::spendLostKeys()
{
    for (const auto& [place, entry] : m_entries) {
        if (!isLost(place))
            continue;
        for (const auto& statement : entry.statements) {
            const auto* grant = std::get_if<Grant>(&statement);
            for (const auto& wrap : grant == nullptr ? std::vector<KeyWrap>() : grant->wraps) {
                const auto found = m_audiences.find(wrap.audience);
                if (found == m_audiences.end() || wrap.epoch > found->second.epoch)
                    continue;
                const bool isOut = !isReading(place.first, found->second)
                    || (author(wrap.forAuthor) != nullptr
                        && !isReading(wrap.forAuthor, found->second));
                if (isOut)
                    found->second.spentEpoch = std::max(found->second.spentEpoch, wrap.epoch);
            }
        }
    }
}

std::vector<KeyWrap> Membership::lostWraps() const
{
    std::vector<KeyWrap> lost;
    for (const auto& [place, entry] : m_entries) {
        if (!isLost(place))
            continue;
        for (const auto& statement : entry.statements)
            if (const auto* grant = std::get_if<Grant>(&statement))
                lost.insert(lost.end(), grant->wraps.begin(), grant->wraps.end());
    }
    return lost;
}

std::vector<MakeAudienceOf> Membership::lostAudiences() const
{
    std::vector<MakeAudienceOf> lost;
    for (const auto& [place, entry] : m_entries) {
        if (!isLost(place))
            continue;
        for (const auto& statement : entry.statements)
            if (const auto* made = std::get_if<MakeAudienceOf>(&statement);
                made && !m_audiences.contains(audienceIdOf(m_space, *made)))
                lost.push_back(*made);
    }
    return lost;
}

bool Membership::needsNewKey(const AudienceId& audienceId) const
{
    const auto* known = audience(audienceId);
    return known != nullptr && known->epoch > 0 && known->spentEpoch >= known->epoch;
}

}
