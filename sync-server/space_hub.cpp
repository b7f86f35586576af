// SPDX-License-Identifier: Apache-2.0
// Who may do what. Commits are in space_hub_commit.cpp.
#include "space_hub.h"

#include "base/data_limits.h"

#include <boost/asio/post.hpp>

#include <algorithm>

namespace alongside::server {

namespace asio = boost::asio;

namespace {

    constexpr std::size_t kChangesKept = 4;

    // Whether it spares somebody who has so much enough changes.
    bool isWorth(const log::SignedSnapshot& snapshot, const sync::AudienceVersion& have)
    {
        const auto header = log::SnapshotHeader::fromBytes(snapshot.header);
        if (!header)
            return false;
        std::uint64_t spared = header->changes();
        for (const auto& [author, seq] : have.chains)
            if (const auto* chain = header->chain(author))
                spared -= std::min(seq, chain->tip.seq);
        return spared >= kSnapshotSparesMin;
    }

    // A member could not know that somebody else had taken the right to it from them, or had done the
    // same. It has no effect, and is stored all the same: what they say next follows it in their chain.
    bool isInGoodFaith(const log::Membership& trial, const AuthorId& author, std::uint64_t seq)
    {
        return trial.isActive(author) && !trial.refusalAsSeen(author, seq);
    }

}

SpaceHub::SpaceHub(asio::any_io_executor executor, LogStore& store, const Clock& clock,
    const ServerLimits& limits, const std::optional<asio::any_io_executor>& committer)
    : m_executor(std::move(executor))
    , m_commitThread(committer ? 0 : 1)
    , m_committer(committer ? *committer : m_commitThread.get_executor())
    , m_store(store)
    , m_clock(clock)
    , m_limits(limits)
    , m_keepReaches(m_executor)
{
    // What was erased before now nobody has open here.
    closeErased();
    listen();
}

SpaceHub::~SpaceHub()
{
    m_store.listen({});
    m_commitThread.join();
}

Result<SpaceHub::Space*> SpaceHub::space(const SpaceId& id)
{
    if (const auto it = m_spaces.find(id); it != m_spaces.end())
        return &it->second;
    ALONGSIDE_TRY_LET(membership, m_store.membership(id));
    return &m_spaces.emplace(id, Space(std::move(membership))).first->second;
}

std::vector<AudienceId> SpaceHub::allowed(const log::Membership& membership, const AuthorId& author,
    const std::set<AudienceId>& asked, TimeMs now)
{
    std::vector<AudienceId> list;
    for (const auto& audience : asked)
        if (membership.mayRead(author, audience))
            list.push_back(audience);
    const auto invitation = membership.invitations().find(author);
    if (invitation != membership.invitations().end() && asked.contains(log::kMembership)
        && invitation->second.invite.expiresAt >= now
        && invitation->second.used < invitation->second.invite.usesMax)
        list.push_back(log::kMembership);
    return list;
}

Result<sync::OpenDecision> SpaceHub::decide(const sync::Open& open)
{
    auto decision = decideOn(open);
    // A stranger who asks for spaces at random must not fill the memory with them.
    if (!decision)
        forgetUnused(open.space);
    if (decision)
        m_metrics.opened.Increment();
    else
        m_metrics.opensRefused.increment(decision.error().code);
    return decision;
}

Result<sync::OpenDecision> SpaceHub::decideOn(const sync::Open& open)
{
    ALONGSIDE_TRY_LET(at, space(open.space));
    ALONGSIDE_TRY_LET(version, m_store.version(open.space));
    ALONGSIDE_TRY(refresh(*at, version));
    std::set<AudienceId> asked;
    for (const auto& audience : open.have)
        asked.insert(audience.audience);
    const auto author = open.author.id();
    sync::OpenDecision decision;
    if (!at->membership.isFounded()) {
        if (open.hostingToken.empty())
            return fail(ErrorCode::NotOnServer);
        ALONGSIDE_TRY(m_store.checkFounding(open.space, open.hostingToken, m_clock.now()));
        decision.allowed.assign(asked.begin(), asked.end());
        return decision;
    }
    decision.allowed = allowed(at->membership, author, asked, m_clock.now());
    if (decision.allowed.empty() && at->membership.removalOf(author))
        return farewell(open.space, *at, author);
    if (decision.allowed.empty()) {
        const auto invitation = at->membership.invitations().find(author);
        if (invitation == at->membership.invitations().end())
            return fail(ErrorCode::NotAMember);
        if (invitation->second.invite.expiresAt < m_clock.now())
            return fail(ErrorCode::InvitationExpired);
        return fail(ErrorCode::InvitationUsedUp);
    }
    for (const auto& asks : open.have) {
        if (asks.audience == log::kMembership
            || std::find(decision.allowed.begin(), decision.allowed.end(), asks.audience)
                == decision.allowed.end())
            continue;
        ALONGSIDE_TRY_LET(snapshot, m_store.snapshot(open.space, asks.audience));
        if (snapshot && isWorth(*snapshot, asks))
            decision.snapshots.push_back(std::move(*snapshot));
    }
    for (const auto& [chain, seq] : version)
        if (std::find(decision.allowed.begin(), decision.allowed.end(), chain.audience)
            != decision.allowed.end())
            decision.have.emplace(chain, seq);
    return decision;
}

// Somebody who was removed is shown that they were, by whom and up to where what they wrote counts: as
// much of the membership stream as whoever removed them had seen. A tablet that hides a plan because a
// server says so, and nobody else, would be a way to take a plan from somebody.
Result<sync::OpenDecision> SpaceHub::farewell(
    const SpaceId& id, const Space& at, const AuthorId& author)
{
    ALONGSIDE_TRY_LET(version, m_store.version(id));
    sync::OpenDecision decision;
    decision.allowed = {log::kMembership};
    decision.goesOn = false;
    for (const auto& [who, seq] : at.membership.removalShownBy(author))
        decision.have.emplace(log::ChainId{log::kMembership, who}, seq);
    if (const auto own = version.find({log::kMembership, author}); own != version.end())
        decision.have[own->first] = own->second;
    return decision;
}

void SpaceHub::subscribe(const SpaceId& id, const std::shared_ptr<Subscriber>& who)
{
    if (auto at = space(id))
        (*at)->subscribers[who.get()] = who;
}

void SpaceHub::unsubscribe(const SpaceId& id, const Subscriber* who)
{
    if (const auto it = m_spaces.find(id); it != m_spaces.end())
        it->second.subscribers.erase(who);
    forgetUnused(id);
}

// What nobody has open is read again when somebody comes.
void SpaceHub::forgetUnused(const SpaceId& id)
{
    const auto it = m_spaces.find(id);
    if (it == m_spaces.end())
        return;
    if (!it->second.subscribers.empty() || m_queued.contains(id))
        return;
    if (m_committing)
        m_unused.insert(id);
    else
        m_spaces.erase(it);
}

void SpaceHub::closeErased()
{
    const auto erased = m_store.erasedAfter(m_erasedSeen);
    if (!erased || erased->empty())
        return;
    std::set<Bytes> hashes;
    for (const auto& one : *erased)
        hashes.insert(one.spaceHash);
    std::vector<SpaceId> closing;
    for (const auto& [id, space] : m_spaces)
        if (hashes.contains(hashErased(id)))
            closing.push_back(id);
    for (const auto& id : closing) {
        const auto subscribers = m_spaces.at(id).subscribers;
        // What is asked from now on is answered by what is stored: nothing.
        m_spaces.erase(id);
        for (const auto& [key, weak] : subscribers)
            if (const auto who = weak.lock())
                who->erased(id);
    }
    m_metrics.spacesErased.Increment(static_cast<double>(closing.size()));
    if (m_store.confirmErased(erased->back().number))
        m_erasedSeen = erased->back().number;
}

// What a run asks to erase is erased here too, where its author may ask for it.
Result<void> SpaceHub::findErasures(Waiting& waiting, const log::Membership& membership)
{
    auto& write = waiting.write;
    const auto& chain = write.run.chain;
    for (const auto& change : write.run.changes) {
        ALONGSIDE_TRY_LET(header, log::Header::fromBytes(change.header));
        for (const auto& erasure : header.erasures)
            if (membership.mayErase(chain.author, erasure.author))
                write.erasures.push_back(
                    {chain.audience, erasure, chain.author, header.seq, header.at.ms});
        for (const auto& use : header.blobs)
            waiting.blobs.push_back({chain.audience, use.blob});
    }
    return {};
}

// Whether this run may be stored at all. What is in it of membership is tried on a copy first: a
// statement that no replica would heed has no business in the log.
Result<void> SpaceHub::vet(Waiting& waiting)
{
    auto& write = waiting.write;
    ALONGSIDE_TRY_LET(at, space(write.space));
    const auto& membership = at->membership;
    const bool founding = !membership.isFounded();
    if (!founding)
        write.hostingToken.reset();
    else if (!write.hostingToken)
        return fail(ErrorCode::NotOnServer);
    ALONGSIDE_TRY_LET(key, membership.sealKey(write.run));
    write.key = key;
    write.membershipSeen = membership.changes();
    const auto& chain = write.run.chain;
    if (chain.audience != log::kMembership) {
        if (!membership.mayRead(waiting.by, chain.audience))
            return fail(ErrorCode::NotAMember, "writing to this audience");
        if (!membership.counts(chain, write.run.last()))
            return fail(ErrorCode::NotAllowed, log::nameOf(chain, write.run.last()));
        return findErasures(waiting, membership);
    }
    // What is here already does no harm, whoever brings it: it is compared, and skipped.
    if (membership.has(chain.author, write.run.last()))
        return {};
    auto trial = membership;
    for (const auto& change : write.run.changes)
        ALONGSIDE_TRY(trial.add(chain.author, change));
    trial.evaluate();
    // Members bring what others said to a server that was restored: also what is heeded by nobody, because
    // what they said since names it.
    const bool fillsUp = chain.author != waiting.by && membership.isActive(waiting.by);
    for (auto seq = write.run.first; seq <= write.run.last(); ++seq)
        if (const auto refused = trial.refusal(chain.author, seq);
            refused && !fillsUp && !isInGoodFaith(trial, chain.author, seq))
            // Whoever was removed is to hear of that, whatever else is wrong with what they say.
            return fail(trial.removalOf(waiting.by) ? Error{ErrorCode::NotAMember, {}} : *refused);
    if (!trial.isFounded())
        return fail(ErrorCode::NotAllowed, "the founding must come first");
    // Whoever hands this in is a member, or becomes one by it; or was removed, and confirms it.
    const bool confirms = membership.removalOf(waiting.by) && chain.author == waiting.by;
    if (!confirms && !membership.isActive(waiting.by) && !trial.isActive(waiting.by)
        && !(trial.isActive(chain.author) && membership.invitations().contains(waiting.by)))
        return fail(ErrorCode::NotAMember, "handing in " + log::nameOf(chain, write.run.first));
    // The date in a join is its writer's own; the server's clock is the one that closes the door. And
    // whoever came first stays: of two who come apart, the rule alone would take either.
    const auto invitation = membership.invitations().find(waiting.by);
    if (!membership.author(chain.author) && !founding
        && invitation != membership.invitations().end()) {
        if (invitation->second.invite.expiresAt < m_clock.now())
            return fail(ErrorCode::InvitationExpired);
        if (!invitation->second.isOpen())
            return fail(invitation->second.closed ? ErrorCode::InvitationInvalid
                                                  : ErrorCode::InvitationUsedUp);
    }
    return {};
}

Result<bool> SpaceHub::isWanted(const SpaceId& id, const AuthorId& by,
    const log::SnapshotHeader& header, const log::SignedSnapshot& snapshot)
{
    ALONGSIDE_TRY_LET(at, space(id));
    ALONGSIDE_TRY(refresh(*at));
    const auto* author = at->membership.author(by);
    if (author == nullptr || header.by != by || header.audience == log::kMembership
        || !log::isSignedBy(author->keys.signing, id, snapshot)
        || !at->membership.mayRead(by, header.audience)
        || header.pieces.size() > kSnapshotPiecesStored)
        return false;
    // Room is for changes first: without them nobody can go on.
    ALONGSIDE_TRY_LET(stored, m_store.bytesOf(id));
    if (stored + header.pieces.size() * log::kSnapshotPiecePlainMax > m_limits.spaceBytes)
        return false;
    ALONGSIDE_TRY_LET(there, m_store.snapshot(id, header.audience));
    if (there) {
        const auto old = log::SnapshotHeader::fromBytes(there->header);
        if (old && header.changes() < old->changes() + kSnapshotSparesMin)
            return false;
    }
    return m_store.snapshotFits(id, header);
}

void SpaceHub::offered(const SpaceId& id, const AuthorId& by, const log::SnapshotHeader& header,
    const log::SignedSnapshot& snapshot, Wanted wanted)
{
    const auto good = isWanted(id, by, header, snapshot);
    if (!good || !*good)
        return wanted(std::nullopt);
    asio::post(m_committer,
        [this, id, audience = header.audience, snapshot, wanted = std::move(wanted)]() mutable {
            auto begun = m_store.beginSnapshot(id, audience, snapshot);
            asio::post(m_executor, [begun = std::move(begun), wanted = std::move(wanted)] {
                wanted(begun ? std::optional(*begun) : std::nullopt);
            });
        });
}

void SpaceHub::storePiece(
    const SpaceId& id, const AudienceId& audience, std::uint32_t number, Bytes sealed, Done done)
{
    asio::post(m_committer,
        [this, id, audience, number, sealed = std::move(sealed), done = std::move(done)]() mutable {
            auto result = m_store.addSnapshotPiece(id, audience, number, sealed);
            asio::post(
                m_executor, [this, result = std::move(result), done = std::move(done)]() mutable {
                    if (result)
                        m_metrics.piecesStored.Increment();
                    else
                        m_metrics.writesRefused.increment(result.error().code);
                    done(std::move(result));
                });
        });
}

Result<std::optional<Bytes>> SpaceHub::piece(
    const SpaceId& id, const AudienceId& audience, std::uint32_t number)
{
    auto piece = m_store.snapshotPiece(id, audience, number);
    if (piece && *piece)
        m_metrics.piecesSent.Increment();
    return piece;
}

Result<void> SpaceHub::checkQuota(const Write& write, std::uint64_t onTheWay, std::size_t bytes)
{
    ALONGSIDE_TRY_LET(stored, m_store.bytesOf(write.space));
    auto quota = m_limits.spaceBytes;
    // Somebody must still be able to leave, and words to be erased, or it stays full for ever.
    if (write.run.chain.audience == log::kMembership || !write.erasures.empty())
        quota += kBytesOverQuota;
    if (stored + onTheWay + bytes <= quota)
        return {};
    return fail(ErrorCode::QuotaReached,
        std::to_string(m_limits.spaceBytes) + " bytes may be stored for one plan");
}

Result<std::optional<log::Run>> SpaceHub::fetch(const sync::Fetch& fetch)
{
    const auto isSame = [&](const sync::Fetch& other) {
        return other.chain == fetch.chain && other.after == fetch.after
            && other.bytesMax == fetch.bytesMax;
    };
    const auto at = m_spaces.find(fetch.space);
    if (at != m_spaces.end() && at->second.fetched && isSame(at->second.fetched->asked))
        return at->second.fetched->run;
    ALONGSIDE_TRY_LET(run, m_store.runAfter(fetch.space, fetch.chain, fetch.after, fetch.bytesMax));
    // A change that was just written is small; a backlog goes to each at a time of their own.
    if (at != m_spaces.end() && run && run->changes.size() <= kChangesKept)
        at->second.fetched = {fetch, *run};
    return run;
}

void SpaceHub::drain(std::function<void()> done)
{
    keepReaches();
    m_drained.push_back(std::move(done));
    if (!m_committing)
        asio::post(m_executor, [this] { commitNext(); });
}

std::string SpaceHub::metricsText()
{
    m_metrics.runsWaiting.Set(static_cast<double>(m_queue.size()));
    m_metrics.bytesWaiting.Set(static_cast<double>(m_waitingBytes));
    m_metrics.spacesOpen.Set(static_cast<double>(std::count_if(m_spaces.begin(), m_spaces.end(),
        [](const auto& entry) { return !entry.second.subscribers.empty(); })));
    return m_metrics.text();
}

SpaceHub::Counts SpaceHub::counts() const
{
    auto counts = m_counts;
    counts.waiting = m_queue.size();
    return counts;
}

}
