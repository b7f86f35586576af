// SPDX-License-Identifier: Apache-2.0
// The part of a replica that deals with who can read what: making audiences, changing their readers,
// and seeing to it that everyone who may read has the keys, and nobody else.
#include "base/planted.h"
#include "base/text.h"
#include "store/replica.h"

#include <algorithm>
#include <iterator>

namespace alongside::store {

namespace {

    constexpr std::size_t kLabelCodePointsMax = 200;
    // Of about 150 bytes each, so that a change stays well below its limit.
    constexpr std::size_t kWrapsInChangeMax = 4000;

    Bytes labelContext(const SpaceId& space, const AudienceId& audience)
    {
        return crypto::hashBytesOf("alongside audience label", {space.view(), audience.view()});
    }

}

void Replica::giveKey(log::Grant& grant, const AudienceId& audience, std::uint32_t epoch,
    const crypto::Secret& key, const std::vector<crypto::AuthorPublic>& holders)
{
    for (const auto& holder : holders)
        grant.wraps.push_back(log::wrapKey(audience, epoch, key, holder));
}

// Every key up to an epoch that is here.
Result<void> Replica::giveKeys(log::Grant& grant, const AudienceId& audience,
    std::uint32_t lastEpoch, const std::vector<crypto::AuthorPublic>& holders) const
{
    for (std::uint32_t epoch = 1; epoch <= lastEpoch; ++epoch) {
        ALONGSIDE_TRY_LET(keys, m_vault->keys(m_space, audience, epoch));
        for (const auto& key : keys)
            giveKey(grant, audience, epoch, key, holders);
    }
    return {};
}

Result<AudienceId> Replica::makeAudience(const std::vector<std::string>& roles,
    const std::vector<MemberId>& members, std::string_view name)
{
    for (const auto& id : members)
        if (const auto it = m_membership.members().find(id);
            it == m_membership.members().end() || it->second.removed)
            return fail(ErrorCode::NotAMember, id.hex().substr(0, 8));
    if (codePoints(name) > kLabelCodePointsMax || !isValidUtf8(name))
        return fail(ErrorCode::LimitExceeded,
            "a name has at most " + std::to_string(kLabelCodePointsMax) + " letters");
    log::MakeAudienceOf made{roles, members, {}, {}};
    const auto me = m_membership.members().find(m_me);
    if (me == m_membership.members().end())
        return fail(ErrorCode::NotAMember, "choosing who can read");
    const auto has = [](const auto& list, const auto& what) {
        return std::find(list.begin(), list.end(), what) != list.end();
    };
    if (!has(roles, me->second.role) && !has(members, m_me))
        made.members.push_back(m_me);
    std::sort(made.members.begin(), made.members.end());
    made.members.erase(std::unique(made.members.begin(), made.members.end()), made.members.end());
    if (!name.empty()) {
        // One called "health" and one called "money", of the same people, are two.
        made.nonce.resize(16);
        crypto::SystemRandom().fill(made.nonce);
    }
    const auto id = log::audienceIdOf(m_space, made);
    if (m_membership.mayRead(m_author.id(), id))
        return id;
    const auto key = crypto::makeKey();
    if (!name.empty())
        made.sealedLabel
            = crypto::encrypt(key, encode(std::string(name)), labelContext(m_space, id));
    // Whom it is for is what the membership says once the audience is there.
    ALONGSIDE_TRY_LET(trial, tried({made}));
    log::Grant grant;
    giveKey(grant, id, 1, key,
        trial.membership.keyHolders(isPlanted(Defect::LeakKey) ? everyone() : id));
    ALONGSIDE_TRY(commitStatements({made, std::move(grant)}));
    return id;
}

Result<void> Replica::changeReaders(const AudienceId& audience, const ReaderChange& change)
{
    const auto* known = m_membership.audience(audience);
    if (known == nullptr)
        return fail(ErrorCode::NotFound, "audience " + audience.hex().substr(0, 8));
    log::ChangeReaders statement{
        audience, change.rolesIn, change.rolesOut, change.in, change.out, {}};
    const auto readersBefore = m_membership.readers(audience);
    // Tried first with nobody pinned, to see who goes out.
    ALONGSIDE_TRY_LET(trial, tried({statement}));
    const auto readersAfter = trial.membership.readers(audience);
    if (readersBefore == readersAfter && change.rolesIn.empty() && change.rolesOut.empty())
        return {};
    std::vector<MemberId> gone;
    std::set_difference(readersBefore.begin(), readersBefore.end(), readersAfter.begin(),
        readersAfter.end(), std::back_inserter(gone));
    ALONGSIDE_TRY_LET(have, version());
    for (const auto& [chain, seq] : have)
        if (chain.audience == audience)
            if (const auto* author = m_membership.author(chain.author);
                author && std::binary_search(gone.begin(), gone.end(), author->member))
                statement.pins.push_back({audience, chain.author, seq});

    log::Grant grant;
    const auto holdersBefore = m_membership.keyHolders(audience);
    auto holders = trial.membership.keyHolders(audience);
    if (!gone.empty() && trial.membership.mayRead(m_author.id(), audience))
        giveKey(grant, audience, known->epoch + 1, crypto::makeKey(), holders);
    std::erase_if(holders, [&](const crypto::AuthorPublic& holder) {
        return std::any_of(holdersBefore.begin(), holdersBefore.end(),
            [&](const auto& before) { return before.id() == holder.id(); });
    });
    ALONGSIDE_TRY(giveKeys(grant, audience, known->epoch, holders));
    std::vector<log::Statement> statements{std::move(statement)};
    if (!grant.wraps.empty())
        statements.emplace_back(std::move(grant));
    return commitStatements(statements);
}

std::string Replica::openLabel(const AudienceId& audience, const Bytes& sealed) const
{
    return openSealed(audience, 1, sealed, labelContext(m_space, audience));
}

std::string Replica::audienceName(const AudienceId& audience) const
{
    const auto it = m_audienceNames.find(audience);
    return it == m_audienceNames.end() ? std::string() : it->second;
}

// What of each chain is in the view and counts.
log::Version Replica::countedChains() const
{
    log::Version counted;
    for (const auto& [chain, seq] : m_applied)
        counted[chain] = countedOf(chain);
    return counted;
}

// One's own words are always there for oneself.
std::uint64_t Replica::countedOf(const log::ChainId& chain) const
{
    const auto applied = m_applied.find(chain);
    if (applied == m_applied.end())
        return 0;
    return isOwn(chain.author) ? applied->second
                               : std::min(applied->second, m_membership.lineOf(chain));
}

// Somebody was put out by people who had less of what they wrote than is here: the words that are here
// count too, for everybody. What comes later does not.
Result<void> Replica::defendLines(const log::Version& countedBefore)
{
    std::vector<log::Statement> statements;
    if (isPlanted(Defect::DefendNothing))
        return {};
    for (const auto& [chain, seq] : countedBefore)
        if (m_membership.lineOf(chain) < seq && m_membership.mayRead(m_author.id(), chain.audience))
            statements.emplace_back(log::ChangeReaders{
                chain.audience, {}, {}, {}, {}, {{chain.audience, chain.author, seq}}});
    return statements.empty() ? Result<void>() : commitStatements(statements);
}

// Up to which epoch there are keys here; the membership need not know the audience any more.
Result<std::uint32_t> Replica::lastKeyOf(const AudienceId& audience) const
{
    for (std::uint32_t epoch = 0;; ++epoch) {
        ALONGSIDE_TRY_LET(next, m_vault->key(m_space, audience, epoch + 1));
        if (!next)
            return epoch;
    }
}

// What was said in an audience is not lost because whoever removed its maker had not heard of it.
Result<bool> Replica::makeLostAudiences()
{
    for (auto& made : m_membership.lostAudiences()) {
        const auto id = log::audienceIdOf(m_space, made);
        log::Grant grant;
        // In a copy first, to see who its readers are.
        const auto trial = tried({made});
        if (!trial)
            continue;
        const auto holders = trial->membership.keyHolders(id);
        ALONGSIDE_TRY_LET(last, lastKeyOf(id));
        if (last == 0)
            continue; // it was never given to this device; another will
        ALONGSIDE_TRY(giveKeys(grant, id, last, holders));
        // Its maker has these keys: what comes is written with another.
        giveKey(grant, id, last + 1, crypto::makeKey(), holders);
        ALONGSIDE_TRY(commitStatements({std::move(made), std::move(grant)}));
        return true;
    }
    return false;
}

Result<bool> Replica::tend()
{
    if (m_isTended || !m_membership.isActive(m_author.id()))
        return false;
    ALONGSIDE_TRY_LET(remade, makeLostAudiences());
    if (remade)
        return true;
    // How many keys each holder was given: two people may each have brought one in for one epoch.
    std::map<std::tuple<AudienceId, std::uint32_t, AuthorId>, std::size_t> given;
    for (const auto& wrap : m_membership.wraps())
        ++given[{wrap.audience, wrap.epoch, wrap.forAuthor}];
    ALONGSIDE_TRY_LET(have, version());

    std::vector<log::Statement> statements;
    log::Grant grant;
    for (const auto& audience : audiences()) {
        if (audience == log::kMembership || grant.wraps.size() > kWrapsInChangeMax)
            continue;
        const auto holders = m_membership.keyHolders(audience);
        const auto newest = m_membership.audience(audience)->epoch;
        for (std::uint32_t epoch = 1; epoch <= newest; ++epoch) {
            ALONGSIDE_TRY_LET(keys, m_vault->keys(m_space, audience, epoch));
            auto lacking = holders;
            std::erase_if(lacking, [&](const crypto::AuthorPublic& holder) {
                const auto it = given.find({audience, epoch, holder.id()});
                return holder.id() == m_author.id()
                    || (it != given.end() && it->second >= keys.size());
            });
            for (const auto& key : keys)
                giveKey(grant, audience, epoch, key, lacking);
        }
        if (!isPlanted(Defect::RemovedKeepsKey) && m_membership.needsNewKey(audience)
            && m_membership.mayChange(m_me, audience))
            giveKey(grant, audience, newest + 1, crypto::makeKey(), holders);

        log::ChangeReaders lines{audience, {}, {}, {}, {}, {}};
        for (const auto& author : m_membership.undrawn(audience)) {
            const auto it = have.find({audience, author});
            lines.pins.push_back({audience, author, it == have.end() ? 0 : it->second});
        }
        if (!lines.pins.empty())
            statements.emplace_back(std::move(lines));
    }
    if (!grant.wraps.empty())
        statements.emplace_back(std::move(grant));
    if (statements.empty()) {
        m_isTended = true;
        return false;
    }
    ALONGSIDE_TRY(commitStatements(statements));
    return true;
}

}
