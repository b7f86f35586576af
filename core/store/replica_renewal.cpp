// SPDX-License-Identifier: Apache-2.0
// The part of a replica that deals with tablets that were restored from a backup, or copied: two of them
// must never write under the same numbers, and where they did, both are kept.
#include "base/planted.h"
#include "crdt/renaming.h"
#include "store/replica.h"

#include <algorithm>

namespace alongside::store {

bool Replica::isOwn(const AuthorId& author) const
{
    return author == m_author.id()
        || std::any_of(m_former.begin(), m_former.end(),
            [&](const crypto::AuthorKeys& keys) { return keys.id() == author; });
}

Result<const crypto::AuthorKeys*> Replica::speaker(std::size_t older) const
{
    std::vector<const crypto::AuthorKeys*> newestFirst{&m_author};
    for (auto it = m_former.rbegin(); it != m_former.rend(); ++it)
        newestFirst.push_back(&*it);
    std::size_t known = 0;
    // The power may have gone between one renewal and the next, before anybody heard of either.
    for (; known + 1 < newestFirst.size(); ++known) {
        ALONGSIDE_TRY_LET(
            there, m_vault->durable(m_space, {log::kMembership, newestFirst[known]->id()}));
        if (there > 0)
            break;
    }
    return known + older < newestFirst.size() ? newestFirst[known + older] : nullptr;
}

// The newest key is made known by the newest one that counts. It has the keys to everything already: this
// device's vault does. To give them to itself here, too, would have all of it refused where its owner was
// taken out of some readers meanwhile, and leave the device outside; others give what is lacking (tend()).
Result<void> Replica::followFormer()
{
    const auto former = std::find_if(m_former.rbegin(), m_former.rend(),
        [&](const crypto::AuthorKeys& keys) { return m_membership.isActive(keys.id()); });
    if (former == m_former.rend() || m_membership.author(m_author.id()) != nullptr)
        return {};
    const auto& mine = m_author.publicKeys();
    ALONGSIDE_TRY(commitStatements({log::AddDevice{
        former->id(), mine, m_me, log::deviceProof(*former, m_space, mine, m_me)}}));
    return nameThisDevice();
}

Result<void> Replica::renewAuthor()
{
    ALONGSIDE_TRY(m_vault->renewAuthor(m_space));
    ALONGSIDE_TRY_LET(account, m_vault->account(m_space));
    ALONGSIDE_TRY_LET(next, crypto::AuthorKeys::fromSeed(account.authorSeed));
    m_former.push_back(std::move(m_author));
    m_author = std::move(next);
    return followFormer();
}

Result<std::uint64_t> Replica::firstDifference(const log::Run& run) const
{
    ALONGSIDE_TRY_LET(key, m_membership.sealKey(run));
    ALONGSIDE_TRY_LET(before, m_vault->hashAt(m_space, run.chain, run.first - 1));
    ALONGSIDE_TRY_LET(hashes, log::checkRun(m_space, {run.first - 1, before}, run, key));
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        const auto here = m_vault->hashAt(m_space, run.chain, run.first + i);
        if (!here || *here != hashes[i])
            return run.first + i;
    }
    return fail(ErrorCode::NotFound, "there is no difference");
}

// What this device said in an audience from a change on, as changes of the newest key.
Result<std::vector<log::Change>> Replica::saidAgain(const log::ChainId& from, std::uint64_t seq)
{
    if (from.author == m_author.id())
        ALONGSIDE_TRY(renewAuthor());
    const log::ChainId to{from.audience, m_author.id()};
    ALONGSIDE_TRY_LET(end, m_vault->tip(m_space, from));
    ALONGSIDE_TRY_LET(tip, m_vault->tip(m_space, to));
    const auto epoch = m_membership.audience(from.audience)->epoch;
    ALONGSIDE_TRY_LET(secret, m_vault->key(m_space, from.audience, epoch));
    if (!secret)
        return fail(ErrorCode::CannotDecrypt, "the newest key of this audience is not here yet");
    crdt::Renaming renaming(from.author, seq, to.author, tip.seq + 1);
    std::vector<log::Change> changes;
    ALONGSIDE_TRY_LET(header, nextHeader(to, epoch));
    // It does not wait for what nobody will ever have.
    for (auto& dependency : header.dependencies)
        if (!dependency.onMembership && dependency.author == from.author)
            dependency.seq = std::min(dependency.seq, seq - 1);
    std::erase_if(header.dependencies, [](const log::Dependency& d) { return d.seq == 0; });
    ALONGSIDE_TRY(m_vault->forEachAfter(
        m_space, from, seq - 1, end.seq, [&](const StoredChange& stored) -> Result<bool> {
            ALONGSIDE_TRY_LET(old, log::Header::fromBytes(stored.change.header));
            ALONGSIDE_TRY_LET(secrets, secretsOf(from.audience, old.epoch));
            ALONGSIDE_TRY_LET(read, readEdits(stored, *secrets));
            header.at = old.at;
            header.erasures = std::move(old.erasures);
            for (auto& erasure : header.erasures)
                std::tie(erasure.author, erasure.seq)
                    = renaming.renamed(erasure.author, erasure.seq);
            header.receipts = std::move(old.receipts);
            header.blobs = std::move(old.blobs);
            log::Change change;
            change.header = header.bytes();
            change.payload = sealEdits(renaming.renamed(std::move(read.edits)), *secret,
                log::payloadContext(m_space, to, tip.hash, change.header));
            tip = {header.seq, log::hashChange(m_space, to, tip.hash, change)};
            changes.push_back(std::move(change));
            ++header.seq;
            header.dependencies.clear();
            return true;
        }));
    if (isPlanted(Defect::RenewForgetsWords))
        changes.clear();
    return changes;
}

// The same for what was said in the membership stream, as far as it would still be heeded.
Result<std::vector<log::Change>> Replica::statedAgain(const log::ChainId& from, std::uint64_t seq)
{
    std::vector<std::vector<log::Statement>> said;
    log::Membership without(m_space);
    ALONGSIDE_TRY(m_vault->forEach(
        m_space, log::kMembership, [&](const StoredChange& stored) -> Result<void> {
            if (stored.chain.author != from.author || stored.seq < seq)
                return without.add(stored.chain.author, stored.change);
            ALONGSIDE_TRY_LET(statements, log::decodeStatements(stored.change.payload));
            said.push_back(std::move(statements));
            return {};
        }));
    without.evaluate();
    m_membership = without;
    if (from.author == m_author.id())
        ALONGSIDE_TRY(renewAuthor()); // as if the rest had never been said
    without = m_membership;
    const log::ChainId to{log::kMembership, m_author.id()};
    ALONGSIDE_TRY_LET(header, nextHeader(to, 0));
    for (auto& dependency : header.dependencies)
        if (dependency.author == from.author)
            dependency.seq = std::min(dependency.seq, seq - 1);
    std::erase_if(header.dependencies, [](const log::Dependency& d) { return d.seq == 0; });
    std::vector<log::Change> changes;
    for (const auto& statements : said) {
        log::Change change{header.bytes(), log::encodeStatements(statements)};
        auto trial = without;
        ALONGSIDE_TRY(trial.add(to.author, change));
        trial.evaluate();
        if (trial.refusal(to.author, header.seq))
            continue;
        without = std::move(trial);
        changes.push_back(std::move(change));
        ++header.seq;
        header.dependencies.clear();
    }
    return changes;
}

Result<Update> Replica::carryOver(const log::Run& run)
{
    if (!isOwn(run.chain.author))
        return fail(ErrorCode::ForkedChain, log::nameOf(run.chain, run.first));
    ALONGSIDE_TRY_LET(seq, firstDifference(run));
    const bool isMembership = run.chain.audience == log::kMembership;
    ALONGSIDE_TRY_LET(
        changes, isMembership ? statedAgain(run.chain, seq) : saidAgain(run.chain, seq));
    ALONGSIDE_TRY(
        m_vault->carryOver(m_space, run.chain, seq, {run.chain.audience, m_author.id()}, changes));
    if (isMembership) {
        m_membership = log::Membership(m_space);
        ALONGSIDE_TRY(loadMembership());
    }
    ALONGSIDE_TRY_LET(update, rebuild());
    update.membership = true;
    return update;
}

}
