// SPDX-License-Identifier: Apache-2.0
#include "log/membership.h"

#include "base/data_limits.h"

#include <algorithm>

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
    if (header.seq == 1) // its proof is another one, if it is another change
        std::erase_if(m_proven, [&](const auto& known) { return known.first.first == author; });
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

// Where somebody was removed is known only at the end, and what they said above the pin may stand
// early in the order. So it is barred, and all is done again, until nothing more is to be barred. Who was
// vouched for is known only then, too.
void Membership::evaluate()
{
    judge();
    for (const auto& [place, error] : m_refusals)
        if (author(place.first) != nullptr && !m_inGoodFaith.contains(place))
            m_inGoodFaith.emplace(place, !refusalAsSeen(place.first, place.second));
    spendLostKeys();
}

void Membership::judge()
{
    const auto order = ordered();
    m_inOrder.clear();
    for (const auto* entry : order) {
        auto& count = m_inOrder[entry->author];
        count = std::max(count, entry->header.seq);
    }
    Refusals barred;
    m_letIn.clear();
    for (bool more = true; more;) {
        do {
            Refusals broken;
            while (!applyAll(order, barred, broken)) { }
        } while (barAbovePins(order, barred));
        const auto before = m_letIn.size();
        m_letIn.insert(m_vouchedFor.begin(), m_vouchedFor.end());
        more = m_letIn.size() > before;
    }
}

// False when a change broke a rule after some of it had taken effect: it is among the broken ones
// now, and all has to be done again without it.
bool Membership::applyAll(const Order& order, const Refusals& barred, Refusals& broken)
{
    m_spaceType.clear();
    m_description = {};
    m_members.clear();
    m_authors.clear();
    m_audiences.clear();
    m_shared.clear();
    m_own.clear();
    m_devices.clear();
    m_invitations.clear();
    m_wraps.clear();
    m_vouchedFor.clear();
    m_turnedAway.clear();
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

bool Membership::barAbovePins(const Order& order, Refusals& barred) const
{
    const auto isReceipt = [](const Entry& entry) {
        return std::all_of(entry.statements.begin(), entry.statements.end(),
            [](const auto& said) { return std::holds_alternative<Hidden>(said); });
    };
    const auto before = barred.size();
    for (const auto* entry : order) {
        const Place place{entry->author, entry->header.seq};
        const auto* known = author(entry->author);
        if (known != nullptr && known->removed && isAbovePin(*known, entry->header.seq)
            && !m_refusals.contains(place) && !isReceipt(*entry))
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
    addAuthor(entry, s.author, s.member);
    return {};
}

Result<void> Membership::apply(const Entry& entry, const Invite& s)
{
    const auto* by = actor(entry);
    if (by == nullptr)
        return fail(ErrorCode::NotAMember, "inviting somebody");
    if (!by->steward)
        return fail(ErrorCode::NotAllowed, "inviting somebody");
    if (s.usesMax == 0 || s.usesMax > kInvitationUsesMax || m_invitations.contains(s.key.id()))
        return fail(
            ErrorCode::NotAllowed, "an invitation for " + std::to_string(s.usesMax) + " people");
    m_invitations.emplace(
        s.key.id(), OpenInvitation{s, by->id, entry.author, 0, isPutOut(entry.author), false});
    return {};
}

Result<void> Membership::apply(const Entry& entry, const Join& s)
{
    ALONGSIDE_TRY_LET(open, useInvitation(entry, s.invitation));
    if (open->isDevice || entry.header.seq != 1 || s.author.id() != entry.author
        || m_authors.contains(entry.author) || m_members.contains(s.member)
        || !isProven(
            entry, open->invite.key, [&] { return checkJoinProof(open->invite.key, m_space, s); }))
        return fail(ErrorCode::InvitationInvalid, "joining");
    ++open->used;
    m_members.emplace(s.member,
        Member{s.member, open->invite.role, open->invite.steward, false, open->by, entry.header.at,
            {}});
    addAuthor(entry, s.author, s.member);
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
    if (by == nullptr)
        return fail(ErrorCode::NotAMember, "removing somebody");
    if (member == m_members.end() || member->second.removed || (by->id != s.member && !by->steward))
        return fail(ErrorCode::NotAllowed, "removing somebody");
    // The founder of a plan is its person or acts for them; nobody they invited can put them out.
    if (!member->second.invitedBy && by->id != s.member)
        return fail(ErrorCode::NotAllowed, "removing who founded this");
    // Who can read an audience draws the line in it; for the others its own readers do (undrawn).
    const auto before = readerships(*by);
    member->second.removed = true;
    for (auto& [id, author] : m_authors)
        if (author.member == s.member && !author.removed)
            removeAuthor(author, entry, s.pins);
    settle(before, s.pins);
    // What somebody put out could still let in, nobody comes in by. Who leaves invited in good faith.
    for (auto& [id, open] : m_invitations)
        if (open.by == s.member && (by->id != s.member || open.isDevice))
            close(open);
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

namespace {

    // An author's id is the hash of their keys, so whoever says the keys cannot say others.
    std::optional<crypto::SigningPublic> keySaidIn(
        const std::vector<Statement>& statements, const AuthorId& author)
    {
        for (const auto& statement : statements) {
            if (const auto* found = std::get_if<Found>(&statement);
                found && found->author.id() == author)
                return found->author.signing;
            if (const auto* join = std::get_if<Join>(&statement);
                join && join->author.id() == author)
                return join->author.signing;
            if (const auto* added = std::get_if<AddDevice>(&statement);
                added && added->author.id() == author)
                return added->author.signing;
        }
        return std::nullopt;
    }

}

Result<crypto::SigningPublic> Membership::sealKey(const Run& run) const
{
    const auto& author = run.chain.author;
    std::optional<crypto::SigningPublic> key;
    if (const auto* known = this->author(author)) {
        key = known->keys.signing;
    } else if (run.chain.audience == kMembership && run.first == 1 && !run.changes.empty()) {
        ALONGSIDE_TRY_LET(statements, decodeStatements(run.changes.front().payload));
        key = keySaidIn(statements, author);
    } else if (run.chain.audience == kMembership) {
        key = keptKey(author);
    }
    if (!key)
        return fail(ErrorCode::UnknownAuthor, nameOf(run.chain, run.first));
    return *key;
}

std::optional<crypto::SigningPublic> Membership::keptKey(const AuthorId& author) const
{
    if (const auto* known = this->author(author))
        return known->keys.signing;
    // How they came in may be here, and wait for what let them in, or count for nothing.
    const auto first = m_entries.find({author, 1});
    return first == m_entries.end() ? std::nullopt : keySaidIn(first->second.statements, author);
}

}
