// SPDX-License-Identifier: Apache-2.0
#include "log/membership.h"

#include "base/data_limits.h"

#include <algorithm>
#include <tuple>

namespace alongside::log {

Result<void> Membership::checkSealed(const Bytes& sealed)
{
    if (sealed.size() > kSealedNameBytesMax)
        return fail(ErrorCode::LimitExceeded,
            "a sealed name has at most " + std::to_string(kSealedNameBytesMax) + " bytes");
    return {};
}

Result<void> Membership::add(const AuthorId& author, const Change& change)
{
    ALONGSIDE_TRY_LET(header, Header::fromBytes(change.header));
    const Place place{author, header.seq};
    Entry entry{author, std::move(header), {}, std::nullopt};
    // What cannot be read must not keep the rest from being read: it is evidence, as a rule broken
    // is.
    if (auto statements = decodeStatements(change.payload))
        entry.statements = std::move(*statements);
    else
        entry.unreadable = std::move(statements.error());
    m_entries.insert_or_assign(place, std::move(entry));
    return {};
}

// Kahn's algorithm by levels: an entry's level is one more than the highest of what it had seen.
// What depends on something that has not arrived is left out, and waits.
std::vector<const Membership::Entry*> Membership::ordered() const
{
    std::map<Place, std::uint64_t> levels;
    bool more = true;
    while (more) {
        more = false;
        for (const auto& [place, entry] : m_entries) {
            if (levels.contains(place))
                continue;
            std::uint64_t level = 1;
            bool ready = true;
            const auto need = [&](const Place& other) {
                const auto it = levels.find(other);
                ready = ready && it != levels.end();
                if (it != levels.end())
                    level = std::max(level, it->second + 1);
            };
            if (place.second > 1)
                need({place.first, place.second - 1});
            for (const auto& dependency : entry.header.dependencies)
                need({dependency.author, dependency.seq});
            if (ready) {
                levels.emplace(place, level);
                more = true;
            }
        }
    }
    std::vector<std::pair<std::uint64_t, const Entry*>> ranked;
    ranked.reserve(levels.size());
    for (const auto& [place, level] : levels)
        ranked.emplace_back(level, &m_entries.at(place));
    std::stable_sort(ranked.begin(), ranked.end(),
        [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const Entry*> ordered;
    ordered.reserve(ranked.size());
    for (const auto& [level, entry] : ranked)
        ordered.push_back(entry);
    return ordered;
}

// Where somebody was removed is known only at the end, and what they said above the pin may stand
// early in the order. So it is barred, and all is done again, until nothing more is to be barred.
void Membership::evaluate()
{
    const auto order = ordered();
    m_inOrder.clear();
    for (const auto* entry : order) {
        auto& count = m_inOrder[entry->author];
        count = std::max(count, entry->header.seq);
    }
    Refusals barred;
    do {
        Refusals broken;
        while (!applyAll(order, barred, broken)) { }
    } while (barAbovePins(order, barred));
}

// False when a change broke a rule after some of it had taken effect: it is among the broken ones
// now, and all has to be done again without it.
bool Membership::applyAll(
    const std::vector<const Entry*>& order, const Refusals& barred, Refusals& broken)
{
    m_spaceType.clear();
    m_description = {};
    m_members.clear();
    m_authors.clear();
    m_audiences.clear();
    m_invitations.clear();
    m_wraps.clear();
    m_refusals = barred;
    m_refusals.insert(broken.begin(), broken.end());
    for (const auto& [place, entry] : m_entries)
        if (entry.unreadable)
            m_refusals.emplace(place, *entry.unreadable);
    for (const auto* entry : order) {
        const Place place{entry->author, entry->header.seq};
        if (m_refusals.contains(place))
            continue;
        for (const auto& statement : entry->statements) {
            auto done = std::visit([&](const auto& s) { return apply(*entry, s); }, statement);
            if (done)
                continue;
            m_refusals.emplace(place, done.error());
            // The first statement changes nothing when it fails, except one that gives several
            // keys.
            if (&statement == &entry->statements.front()
                && !std::holds_alternative<Grant>(statement))
                break;
            broken.emplace(place, std::move(done.error()));
            return false;
        }
    }
    return true;
}

bool Membership::barAbovePins(const std::vector<const Entry*>& order, Refusals& barred) const
{
    const auto before = barred.size();
    for (const auto* entry : order) {
        const Place place{entry->author, entry->header.seq};
        const auto* known = author(entry->author);
        if (known != nullptr && known->removed && isAbovePin(*known, entry->header.seq)
            && !m_refusals.contains(place))
            barred.emplace(place, Error{ErrorCode::NotAMember, "said after being removed"});
    }
    return barred.size() > before;
}

// By their first change somebody came to be known at all: that they were here is never undone.
bool Membership::isAbovePin(const Author& author, std::uint64_t seq)
{
    return seq > std::max<std::uint64_t>(author.line, 1);
}

std::uint64_t Membership::inOrder(const AuthorId& author) const
{
    const auto it = m_inOrder.find(author);
    return it == m_inOrder.end() ? 0 : it->second;
}

Member* Membership::actor(const Entry& entry)
{
    const auto author = m_authors.find(entry.author);
    if (author == m_authors.end())
        return nullptr;
    if (author->second.removed && isAbovePin(author->second, entry.header.seq))
        return nullptr;
    return &m_members.at(author->second.member);
}

Result<void> Membership::apply(const Entry& entry, const Found& s)
{
    if (isFounded() || spaceIdOf(s) != m_space || s.author.id() != entry.author
        || entry.header.seq != 1)
        return fail(ErrorCode::NotAllowed, "this is not how the space was founded");
    m_spaceType = s.spaceType;
    m_members.emplace(
        s.member, Member{s.member, s.role, true, false, std::nullopt, entry.header.at, {}});
    m_authors.emplace(entry.author, Author{s.author, s.member, false, 0});
    return {};
}

Result<void> Membership::apply(const Entry& entry, const Invite& s)
{
    const auto* by = actor(entry);
    if (by == nullptr || !by->steward)
        return fail(ErrorCode::NotAllowed, "inviting somebody");
    if (s.usesMax == 0 || s.usesMax > kInvitationUsesMax || m_invitations.contains(s.key.id()))
        return fail(
            ErrorCode::NotAllowed, "an invitation for " + std::to_string(s.usesMax) + " people");
    m_invitations.emplace(s.key.id(), OpenInvitation{s, by->id, 0});
    return {};
}

Result<void> Membership::apply(const Entry& entry, const Join& s)
{
    const auto invitation = m_invitations.find(s.invitation);
    if (invitation == m_invitations.end() || entry.header.seq != 1 || s.author.id() != entry.author
        || m_authors.contains(entry.author) || m_members.contains(s.member)
        || !checkJoinProof(invitation->second.invite.key, m_space, s))
        return fail(ErrorCode::InvitationInvalid, "joining");
    auto& open = invitation->second;
    if (entry.header.at.ms > open.invite.expiresAt)
        return fail(
            ErrorCode::InvitationExpired, "it was valid until " + toIso8601(open.invite.expiresAt));
    if (open.used >= open.invite.usesMax)
        return fail(
            ErrorCode::InvitationUsedUp, "it was for " + std::to_string(open.invite.usesMax));
    ++open.used;
    m_members.emplace(s.member,
        Member{
            s.member, open.invite.role, open.invite.steward, false, open.by, entry.header.at, {}});
    m_authors.emplace(entry.author, Author{s.author, s.member, false, 0});
    return {};
}

Result<void> Membership::apply(const Entry& entry, const Describe& s)
{
    auto* by = actor(entry);
    if (by == nullptr)
        return fail(ErrorCode::NotAMember, "describing oneself");
    ALONGSIDE_TRY(checkSealed(s.sealed));
    if (s.member.isZero()) {
        if (!by->steward)
            return fail(ErrorCode::NotAllowed, "naming the space");
        m_description = s;
        return {};
    }
    if (s.member != by->id)
        return fail(ErrorCode::NotAllowed, "describing somebody else");
    by->profile = s;
    return {};
}

Result<void> Membership::apply(const Entry& entry, const Remove& s)
{
    const auto* by = actor(entry);
    const auto member = m_members.find(s.member);
    if (by == nullptr || member == m_members.end() || member->second.removed
        || (by->id != s.member && !by->steward))
        return fail(ErrorCode::NotAllowed, "removing somebody");
    // The founder of a plan is its person or acts for them; nobody they invited can put them out.
    if (!member->second.invitedBy && by->id != s.member)
        return fail(ErrorCode::NotAllowed, "removing who founded this");
    // Who can read an audience draws the line in it; for the others its own readers do (undrawn).
    for (auto& [id, audience] : m_audiences)
        if (isReader(s.member, audience)) {
            audience.spentEpoch = audience.epoch;
            if (isReader(by->id, audience))
                drawLines(audience, s.member, s.pins);
        }
    member->second.removed = true;
    for (auto& [id, author] : m_authors)
        if (author.member == s.member) {
            author.removed = true;
            for (const auto& pin : s.pins)
                if (pin.author == id && pin.audience == kMembership)
                    author.line = pin.seq;
            // Who leaves says so in their last change: it counts.
            if (id == entry.author)
                author.line = std::max(author.line, entry.header.seq);
        }
    return {};
}

Result<void> Membership::apply(const Entry& entry, const UnknownStatement&)
{
    if (actor(entry) == nullptr)
        return fail(ErrorCode::NotAMember, "a statement of a newer version");
    return {};
}

const Author* Membership::author(const AuthorId& id) const
{
    const auto it = m_authors.find(id);
    return it == m_authors.end() ? nullptr : &it->second;
}

const Member* Membership::memberOf(const AuthorId& id) const
{
    const auto* known = author(id);
    return known == nullptr ? nullptr : &m_members.at(known->member);
}

bool Membership::isActive(const AuthorId& id) const
{
    const auto* known = author(id);
    return known != nullptr && !known->removed;
}

bool Membership::mayErase(const AuthorId& eraser, const AuthorId& writer) const
{
    const auto* by = memberOf(eraser);
    const auto* wrote = memberOf(writer);
    return by != nullptr && (by == wrote || by->role == kPersonRole);
}

std::optional<Error> Membership::refusal(const AuthorId& author, std::uint64_t seq) const
{
    const auto it = m_refusals.find({author, seq});
    return it == m_refusals.end() ? std::nullopt : std::optional(it->second);
}

Result<crypto::SigningPublic> Membership::sealKey(const Run& run) const
{
    if (const auto* known = author(run.chain.author))
        return known->keys.signing;
    if (run.chain.audience == kMembership && run.first == 1 && !run.changes.empty()) {
        ALONGSIDE_TRY_LET(statements, decodeStatements(run.changes.front().payload));
        for (const auto& statement : statements) {
            if (const auto* found = std::get_if<Found>(&statement);
                found && found->author.id() == run.chain.author)
                return found->author.signing;
            if (const auto* join = std::get_if<Join>(&statement);
                join && join->author.id() == run.chain.author)
                return join->author.signing;
        }
    }
    return fail(ErrorCode::UnknownAuthor, nameOf(run.chain, run.first));
}

}
