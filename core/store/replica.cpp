// SPDX-License-Identifier: Apache-2.0
// Opening a space and bringing its view up to date. Membership: replica_members.cpp.
#include "store/replica.h"

#include "store/media_store.h"

#include "base/data_limits.h"
#include "base/planted.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>
#include <utility>

namespace alongside::store {

namespace {

    // Empty when an operation is about more than a field.
    std::vector<std::string> fieldsOf(const crdt::Edit& edit)
    {
        std::set<std::string> fields;
        for (const auto& op : edit.ops) {
            const bool named = std::visit(
                [&](const auto& it) {
                    if constexpr (requires { it.field; }) {
                        fields.insert(it.field);
                        return true;
                    } else
                        return false;
                },
                op);
            if (!named)
                return {};
        }
        return {fields.begin(), fields.end()};
    }

    using BeforeOnDisk = std::pair<log::Version, std::vector<AuthorId>>;

    // It may work again in a moment, with the same change.
    bool isOfTheDisk(ErrorCode code)
    {
        return code == ErrorCode::StorageFull || code == ErrorCode::StorageReadOnly
            || code == ErrorCode::StorageFailed;
    }

}

void Update::gather()
{
    std::sort(records.begin(), records.end(),
        [](const auto& a, const auto& b) { return a.place < b.place; });
    std::vector<ChangedRecord> all;
    for (auto& one : records) {
        if (all.empty() || all.back().place != one.place) {
            all.push_back(std::move(one));
            continue;
        }
        auto& fields = all.back().fields;
        if (fields.empty() || one.fields.empty())
            fields.clear();
        else
            fields.insert(fields.end(), one.fields.begin(), one.fields.end());
        std::sort(fields.begin(), fields.end());
        fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
    }
    records = std::move(all);
}

void Update::add(Update other)
{
    membership = membership || other.membership;
    media = media || other.media;
    delivery = delivery || other.delivery;
    history = history || other.history;
    records.insert(records.end(), std::make_move_iterator(other.records.begin()),
        std::make_move_iterator(other.records.end()));
    gather();
}

Replica::Replica(Vault& vault, const SpaceId& space, const Clock& clock, Rules rules,
    crypto::AuthorKeys author, MemberId me)
    : m_vault(&vault)
    , m_space(space)
    , m_clock(clock)
    , m_rules(std::move(rules))
    , m_author(std::move(author))
    , m_me(me)
    , m_membership(space)
    , m_view(std::make_unique<View>(m_rules.schema))
{
}

Result<std::unique_ptr<Replica>> Replica::open(
    Vault& vault, const SpaceId& space, const Clock& clock, const Rules& rules, ViewFrom from)
{
    ALONGSIDE_TRY_LET(account, vault.account(space));
    ALONGSIDE_TRY_LET(author, crypto::AuthorKeys::fromSeed(account.authorSeed));
    auto replica = std::unique_ptr<Replica>(
        new Replica(vault, space, clock, rules, std::move(author), account.member));
    if (!account.invitationSeed.empty()) {
        ALONGSIDE_TRY_LET(invitation, crypto::AuthorKeys::fromSeed(account.invitationSeed));
        replica->m_invitation = std::move(invitation);
    }
    for (const auto& seed : account.formerSeeds) {
        ALONGSIDE_TRY_LET(former, crypto::AuthorKeys::fromSeed(seed));
        replica->m_former.push_back(std::move(former));
    }
    replica->m_isHidden = account.hiddenName.has_value();
    replica->m_hiddenName = account.hiddenName.value_or("");
    ALONGSIDE_TRY(replica->loadMembership());
    ALONGSIDE_TRY(vault.dropDraftBlobs(space));
    replica->m_keepsCheckpoint = from == ViewFrom::Checkpoint;
    Update unheard; // nobody listens yet
    if (!replica->m_keepsCheckpoint || !replica->loadCheckpoint())
        ALONGSIDE_TRY(replica->takeUpSnapshots(unheard));
    ALONGSIDE_TRY(replica->advance());
    ALONGSIDE_TRY(replica->recallBefore());
    ALONGSIDE_TRY(replica->followFormer());
    return replica;
}

Result<void> Replica::loadMembership()
{
    ALONGSIDE_TRY(m_vault->forEach(m_space, log::kMembership, [&](const StoredChange& stored) {
        return m_membership.add(stored.chain.author, stored.change);
    }));
    m_membership.evaluate();
    return absorbKeys();
}

// Keys come wrapped in the membership stream; each is opened once and kept in the vault.
Result<void> Replica::absorbKeys()
{
    m_secrets.clear();
    const auto lost = m_membership.lostWraps();
    for (const auto* wraps : {&m_membership.wraps(), &lost})
        for (const auto& wrap : *wraps)
            ALONGSIDE_TRY(absorb(wrap));
    readNames();
    return {};
}

Result<void> Replica::absorb(const log::KeyWrap& wrap)
{
    if (m_isHidden)
        return {};
    const auto* holder = wrap.forAuthor == m_author.id()       ? &m_author
        : m_invitation && wrap.forAuthor == m_invitation->id() ? &*m_invitation
                                                               : nullptr;
    for (const auto& former : m_former)
        if (wrap.forAuthor == former.id())
            holder = &former;
    if (holder == nullptr || !m_openedWraps.insert(wrap.sealed).second)
        return {};
    auto opened = holder->unseal(wrap.sealed);
    // A wrap that does not open was made wrongly by somebody else; another may come.
    if (!opened || opened->view().size() != crypto::kKeyBytes)
        return {};
    m_newKeys.insert(wrap.audience);
    return m_vault->saveKey(m_space, wrap.audience, wrap.epoch, *opened);
}

// Brings the view up to what the membership says now. What was counted otherwise is counted anew, and so
// is an audience in which something could not be read, and for which another key has come: two people
// may each have brought one in for the same epoch.
Result<Update> Replica::takeInMembership(const log::Version& countedBefore)
{
    m_isTended = false;
    const auto newKeys = std::exchange(m_newKeys, {});
    const bool canReadMore
        = std::any_of(m_evidence.begin(), m_evidence.end(), [&](const Evidence& evidence) {
              return evidence.reason.code == ErrorCode::CannotDecrypt
                  && newKeys.contains(evidence.chain.audience);
          });
    return canReadMore || countedChains() != countedBefore ? rebuild() : advance();
}

std::vector<AudienceId> Replica::audiences() const
{
    std::vector<AudienceId> list{log::kMembership};
    for (const auto& [id, audience] : m_membership.audiences())
        if (m_membership.mayRead(m_author.id(), id))
            list.push_back(id);
    return list;
}

// Takes every chain as far as it will go. Chains wait for each other (dependencies), so this goes
// round until nothing moves.
Result<Update> Replica::advance()
{
    Update update;
    ALONGSIDE_TRY_LET(have, version());
    m_view->beginMany();
    auto done = advanceAll(have, update);
    m_view->endMany();
    ALONGSIDE_TRY(done);
    // So that what was erased is not left in the write-ahead log.
    if (m_erased) {
        ALONGSIDE_TRY(m_vault->truncateLog());
        m_erased = false;
        m_vault->dropCache(m_space);
        m_view->forgetErased();
    }
    update.gather();
    return update;
}

Result<void> Replica::advanceAll(const log::Version& have, Update& update)
{
    for (bool moved = true; moved;) {
        moved = false;
        for (const auto& [chain, seq] : have) {
            if (chain.audience == log::kMembership)
                continue;
            ALONGSIDE_TRY_LET(progress, advanceChain(chain, seq, update));
            moved = moved || progress;
        }
    }
    return {};
}

Result<bool> Replica::advanceChain(const log::ChainId& chain, std::uint64_t upTo, Update& update)
{
    auto& applied = m_applied[chain];
    const auto start = applied;
    if (applied >= upTo)
        return false;
    auto read = m_vault->forEachAfter(
        m_space, chain, applied, upTo, [&](const StoredChange& stored) -> Result<bool> {
            ALONGSIDE_TRY_LET(goOn, advanceOne(stored, update));
            if (goOn)
                ++applied;
            return goOn;
        });
    if (!read) {
        // A damaged change stops its own chain; what else can be read is still shown.
        const auto code = read.error().code;
        if (code != ErrorCode::NotFound && code != ErrorCode::StoreDamaged)
            return fail(std::move(read.error()));
        note(chain, applied + 1, {ErrorCode::StoreDamaged, std::move(read.error().detail)});
    }
    return applied != start;
}

// False when it has to wait.
Result<bool> Replica::advanceOne(const StoredChange& stored, Update& update)
{
    const auto& chain = stored.chain;
    ALONGSIDE_TRY_LET(header, log::Header::fromBytes(stored.change.header));
    const bool ready = std::all_of(
        header.dependencies.begin(), header.dependencies.end(), [&](const log::Dependency& d) {
            if (d.onMembership)
                return m_membership.has(d.author, d.seq);
            const log::ChainId other{chain.audience, d.author};
            const auto it = m_applied.find(other);
            // What does not count may never come.
            return d.author == chain.author || (it != m_applied.end() && it->second >= d.seq)
                || m_membership.lineOf(other) < d.seq;
        });
    if (!ready)
        return false;
    // Not a member yet as far as we know: waits. Above the line that was drawn when they were put
    // out: does not count. One's own words are always there for oneself.
    if (m_membership.author(chain.author) == nullptr)
        return false;
    if (!isOwn(chain.author) && !m_membership.counts(chain, stored.seq))
        return true;
    ALONGSIDE_TRY_LET(secrets, secretsOf(chain.audience, header.epoch));
    if (secrets->empty())
        return false;
    m_clock.see(header.at);
    ++m_sinceCheckpoint;
    auto done = applyData(stored, header, *secrets, update);
    // Of the disk: nothing is wrong with the change. It is taken in when the disk works again.
    if (!done && isOfTheDisk(done.error().code))
        return fail(std::move(done.error()));
    if (!done)
        note(chain, stored.seq, done.error());
    return true;
}

// Unwrapped once, not for every change.
Result<const Replica::Secrets*> Replica::secretsOf(const AudienceId& audience, std::uint32_t epoch)
{
    const auto it = m_secrets.find({audience, epoch});
    if (it != m_secrets.end() && !it->second.empty())
        return &it->second;
    ALONGSIDE_TRY_LET(secrets, m_vault->keys(m_space, audience, epoch));
    return &(m_secrets[{audience, epoch}] = std::move(secrets));
}

Result<void> Replica::applyData(
    const StoredChange& stored, const log::Header& header, const Secrets& secrets, Update& update)
{
    ALONGSIDE_TRY_LET(read, readEdits(stored, secrets));
    for (std::size_t i = 0; i < read.edits.size(); ++i)
        if (!read.erased[i])
            for (const auto& op : read.edits[i].ops)
                ALONGSIDE_TRY(m_rules.checker(read.edits[i].record, op));
    ALONGSIDE_TRY(m_view->apply(stored.chain, stored.seq, header.at, read.edits));
    for (const auto& edit : read.edits)
        update.records.push_back({{stored.chain.audience, edit.record}, fieldsOf(edit)});
    return carryOut(stored.chain, header, update);
}

Result<ReadEdits> Replica::readEdits(const StoredChange& stored, const Secrets& secrets) const
{
    const auto context
        = log::payloadContext(m_space, stored.chain, stored.previous, stored.change.header);
    const auto name = log::nameOf(stored.chain, stored.seq);
    for (const auto& secret : secrets) {
        auto read = openEdits(stored.change.payload, secret, context, name);
        if (read || read.error().code != ErrorCode::CannotDecrypt)
            return read;
    }
    return fail(ErrorCode::CannotDecrypt, name);
}

void Replica::note(const log::ChainId& chain, std::uint64_t seq, Error reason)
{
    const bool known = std::any_of(m_evidence.begin(), m_evidence.end(),
        [&](const Evidence& e) { return e.chain == chain && e.seq == seq; });
    if (!known)
        m_evidence.push_back({chain, seq, std::move(reason)});
}

Result<Update> Replica::rebuild(std::optional<ReadSnapshot> read)
{
    m_vault->dropCache(m_space);
    m_view = read ? std::move(read->view) : std::make_unique<View>(m_rules.schema);
    m_applied.clear();
    m_evidence.clear();
    m_receipts = read ? std::move(read->receipts) : Receipts();
    m_unanswered.clear();
    Update all;
    ALONGSIDE_TRY(takeUpSnapshots(all, std::move(read)));
    ALONGSIDE_TRY_LET(since, advance());
    all.add(std::move(since));
    return all;
}

Result<log::Header> Replica::nextHeader(const log::ChainId& chain, std::uint32_t epoch)
{
    ALONGSIDE_TRY_LET(tip, m_vault->tip(m_space, chain));
    ALONGSIDE_TRY_LET(named, m_vault->named(m_space, chain));
    ALONGSIDE_TRY_LET(have, version());
    log::Header header;
    header.seq = tip.seq + 1;
    header.at = m_clock.tick();
    header.epoch = epoch;
    if (isPlanted(Defect::ForgetDependencies))
        return header;
    const auto nameIfNew = [&](bool onMembership, const AuthorId& other, std::uint64_t seq) {
        const bool known = std::any_of(named.begin(), named.end(), [&](const log::Dependency& d) {
            return d.onMembership == onMembership && d.author == other && d.seq >= seq;
        });
        // What does not fit is named by the next change: the merge needs no order, only waiting
        // does.
        if (!known && seq > 0 && header.dependencies.size() < log::kDependenciesMax)
            header.dependencies.push_back({onMembership, other, seq});
    };
    if (chain.audience == log::kMembership) {
        // A statement stands for all that it names, so the last of them are enough: with hundreds of
        // people, who each name everybody, judging them would take too long.
        for (const auto& [author, seq] : m_membership.heads())
            if (author != chain.author)
                nameIfNew(true, author, seq);
        return header;
    }
    for (const auto& [other, seq] : have) {
        if (other == chain)
            continue;
        if (other.audience == log::kMembership)
            nameIfNew(true, other.author, std::min(seq, m_membership.inOrder(other.author)));
        else if (other.audience == chain.audience) {
            // Not what somebody said who was put out before: others may never have it.
            nameIfNew(false, other.author, countedOf(other));
        }
    }
    return header;
}

std::vector<std::string> Replica::mediaKinds() const
{
    std::vector<std::string> kinds;
    for (const auto& kind : m_rules.schema.kinds)
        if (std::any_of(kind.columns.begin(), kind.columns.end(),
                [](const ViewColumn& column) { return column.type == ColumnType::Media; }))
            kinds.push_back(kind.name);
    return kinds;
}

Result<Update> Replica::commit(const AudienceId& audience, const crdt::Edits& edits)
{
    for (const auto& edit : edits)
        for (const auto& op : edit.ops)
            ALONGSIDE_TRY(m_rules.checker(edit.record, op));
    return write(audience, edits, {}, {});
}

Result<Update> Replica::write(const AudienceId& audience, const crdt::Edits& edits,
    std::vector<log::Erasure> erasures, std::vector<log::Receipt> receipts)
{
    const auto* known = m_membership.audience(audience);
    if (!m_membership.mayRead(m_author.id(), audience) || known == nullptr)
        return fail(
            m_membership.isActive(m_author.id()) ? ErrorCode::CannotRead : ErrorCode::NotAMember,
            "writing here");
    const auto epoch = known->epoch;
    ALONGSIDE_TRY_LET(secrets, secretsOf(audience, epoch));
    if (secrets->empty())
        return fail(ErrorCode::CannotDecrypt, "the newest key of this audience is not here yet");

    ALONGSIDE_TRY(checkEdits(edits));
    const log::ChainId chain{audience, m_author.id()};
    ALONGSIDE_TRY_LET(tip, m_vault->tip(m_space, chain));
    ALONGSIDE_TRY_LET(header, nextHeader(chain, epoch));
    log::Change change;
    header.erasures = std::move(erasures);
    header.receipts = std::move(receipts);
    header.blobs = usesOf(edits);
    if (!header.blobs.empty())
        ALONGSIDE_TRY(MediaStore(*m_vault, *this).bringAlong(audience, edits));
    if (header.blobs.size() > log::kBlobsInChangeMax)
        return fail(ErrorCode::LimitExceeded,
            "one change has at most " + std::to_string(log::kBlobsInChangeMax)
                + " photos, sounds and films");
    change.header = header.bytes();
    change.payload = sealEdits(
        edits, secrets->front(), log::payloadContext(m_space, chain, tip.hash, change.header));
    if (change.payload.size() > log::kPayloadBytesMax)
        return fail(ErrorCode::LimitExceeded,
            "one change has at most " + std::to_string(log::kPayloadBytesMax) + " bytes");
    ALONGSIDE_TRY(m_vault->append(m_space, chain, change, header.dependencies));
    auto update = noted(advance());
    if (update || !isOfTheDisk(update.error().code))
        return update;
    // It is saved, and will be shown when the disk can be read again: to say that it failed would have
    // people say it twice.
    Update saved;
    for (const auto& edit : edits)
        saved.records.push_back({{audience, edit.record}, fieldsOf(edit)});
    return saved;
}

Result<void> Replica::seal()
{
    ALONGSIDE_TRY(answerErasures());
    for (const auto& former : m_former)
        ALONGSIDE_TRY(m_vault->seal(m_space, former));
    return m_vault->seal(m_space, m_author);
}

template<class T>
Result<T> Replica::noted(Result<T> result)
{
    if (!result && isOfTheDisk(result.error().code))
        m_isTorn = true;
    return result;
}

Result<Update> Replica::accept(const log::Run& run)
{
    ALONGSIDE_TRY_LET(settled, settle());
    ALONGSIDE_TRY_LET(update, noted(acceptOne(run)));
    if (run.chain.audience == log::kMembership) {
        ALONGSIDE_TRY_LET(said, settle());
        update.add(std::move(said));
    }
    settled.add(std::move(update));
    return settled;
}

Result<void> Replica::acceptStatements(const log::Run& run)
{
    return noted(acceptOne(run)).map([](const Update&) {});
}

// What is in it of membership is taken in by settle().
Result<Update> Replica::acceptOne(const log::Run& run)
{
    // Of somebody whose coming in is known and does not count, as when they renewed a key while they were
    // put out: a server that heard of that later may still have what they said.
    if (run.chain.audience != log::kMembership && m_membership.author(run.chain.author) == nullptr
        && m_membership.keptKey(run.chain.author))
        return Update{};
    ALONGSIDE_TRY_LET(signer, m_membership.sealKey(run));
    ALONGSIDE_TRY_LET(wanted, m_vault->wantedHistory(m_space));
    ALONGSIDE_TRY_LET(waited, erasuresWait(wanted));
    if (run.chain.audience == log::kMembership && !m_unsettled)
        ALONGSIDE_TRY(rememberBefore());
    ALONGSIDE_TRY_LET(accepted, m_vault->accept(m_space, run, signer));
    if (accepted.fresh == 0)
        return Update{};
    if (accepted.older > 0) {
        // Judged with what was wanted before this came.
        ALONGSIDE_TRY_LET(dropped, dropNeedlessSnapshot(run.chain.audience));
        if (dropped)
            return historyArrived(run.chain.audience, waited.contains(run.chain.audience));
    }
    if (isPlanted(Defect::StaleView) && run.changes.size() > 1)
        return Update{};
    if (run.chain.audience != log::kMembership)
        return advance();
    for (const auto& change : run.changes)
        ALONGSIDE_TRY(m_membership.add(run.chain.author, change));
    return Update{};
}

Result<Update> Replica::settle()
{
    return noted(settleAll());
}

Result<Update> Replica::settleAll()
{
    if (!m_unsettled)
        return Update{};
    const auto [counted, active] = *std::exchange(m_unsettled, std::nullopt);
    m_membership.evaluate();
    ALONGSIDE_TRY(absorbKeys());
    ALONGSIDE_TRY(vouchForThose(active));
    ALONGSIDE_TRY(defendLines(counted));
    ALONGSIDE_TRY_LET(update, takeInMembership(counted));
    update.membership = true;
    ALONGSIDE_TRY(m_vault->setBeforeJudging(m_space, {}));
    return update;
}

// What somebody said who is put out by these statements counts as far as it was here before them
// (defendLines): also when the power goes before they are judged.
Result<void> Replica::rememberBefore()
{
    m_unsettled = {countedChains(), activeAuthors()};
    const BeforeOnDisk kept{
        m_unsettled->counted, {m_unsettled->active.begin(), m_unsettled->active.end()}};
    return m_vault->setBeforeJudging(m_space, asText(encode(kept)));
}

Result<void> Replica::recallBefore()
{
    ALONGSIDE_TRY_LET(kept, m_vault->beforeJudging(m_space));
    if (kept.empty() || isPlanted(Defect::ForgetBeforeJudging))
        return {};
    ALONGSIDE_TRY_LET(before, decode<BeforeOnDisk>(asBytes(kept), "what was true before"));
    m_unsettled = {std::move(before.first), {before.second.begin(), before.second.end()}};
    return {};
}

Result<VerifyReport> Replica::verify()
{
    VerifyReport report;
    for (auto& line : m_vault->damage())
        report.problems.push_back({ErrorCode::StoreDamaged, std::move(line)});
    auto checked = m_vault->checkChains(m_space, [&](const AuthorId& id) {
        return id == m_author.id() ? std::optional(m_author.publicKeys().signing)
                                   : m_membership.keptKey(id);
    });
    if (checked)
        report.changes = *checked;
    else
        report.problems.push_back(checked.error());
    ALONGSIDE_TRY_LET(blobs, m_vault->damagedBlobs(m_space));
    for (auto& line : blobs)
        report.problems.push_back({ErrorCode::StoreDamaged, std::move(line)});

    // The view as it stands against one made afresh from the log.
    const SystemClock clock;
    auto opened = Replica::open(*m_vault, m_space, clock, m_rules, ViewFrom::Log);
    if (!opened) {
        report.problems.push_back(std::move(opened.error()));
        return report;
    }
    const auto& fresh = *opened;
    for (const auto& audience : audiences()) {
        if (audience == log::kMembership)
            continue;
        ALONGSIDE_TRY_LET(here, m_view->digest(audience));
        ALONGSIDE_TRY_LET(there, fresh->m_view->digest(audience));
        if (here != there)
            report.problems.push_back({ErrorCode::StoreDamaged,
                "what is shown of audience " + audience.hex().substr(0, 8)
                    + " is not what the log says"});
    }
    for (const auto& evidence : fresh->m_evidence)
        report.problems.push_back({evidence.reason.code,
            log::nameOf(evidence.chain, evidence.seq) + ": " + evidence.reason.detail});
    ALONGSIDE_TRY_LET(records, m_view->count());
    report.records = records;
    return report;
}

}
