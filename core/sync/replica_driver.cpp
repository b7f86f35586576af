// SPDX-License-Identifier: Apache-2.0
// Snapshots are in replica_driver_snapshots.cpp, photos and delivery in replica_driver_media.cpp.
#include "sync/replica_driver.h"

#include "base/planted.h"

#include <algorithm>
#include <utility>

namespace alongside::sync {

namespace {

    constexpr const char* kSoftware = "alongside 0.1";
    // In how many audiences a copy is found on one connection, before the person is told to try again.
    constexpr int kForksMax = 64;

    Error noLongerShared(const store::Departure& departure)
    {
        if (departure.left)
            return {ErrorCode::NoLongerShared, "left on " + toIso8601(departure.at.ms)};
        return {ErrorCode::NoLongerShared,
            (departure.onlyDevice ? "this device was removed by " : "removed by ")
                + (departure.by.name.empty() ? std::string("somebody") : departure.by.name) + " on "
                + toIso8601(departure.at.ms)};
    }

    Nonce freshNonce()
    {
        return crypto::SystemRandom().id<Nonce>();
    }

}

ReplicaDriver::ReplicaDriver(store::ReplicaSet& replicas, const std::vector<SpaceId>& spaces,
    Bytes channel, Callbacks callbacks)
    : m_replicas(replicas)
    , m_callbacks(std::move(callbacks))
    , m_session({Session::Side::Initiator, kSoftware, std::move(channel), freshNonce()})
{
    for (const auto& id : spaces) {
        Space space;
        space.id = id;
        space.report.space = id;
        m_spaces.push_back(std::move(space));
    }
    m_listener = m_replicas.listen(
        [this](const SpaceId& id, const store::Update& update) { changed(id, update); });
}

ReplicaDriver::~ReplicaDriver()
{
    m_replicas.forget(m_listener);
}

void ReplicaDriver::connected()
{
    run(m_session.connected(m_replicas.clock().now()));
}

void ReplicaDriver::received(ByteView frame)
{
    run(m_session.received(m_replicas.clock().now(), frame));
    if (m_session.isReady() && !m_openedAll)
        openAll();
}

std::optional<TimeMs> ReplicaDriver::deadline() const
{
    auto first = m_session.deadline();
    for (const auto& space : m_spaces)
        for (const auto& due : {space.mediaDue, space.reachesDue})
            if (due && (!first || *due < *first))
                first = due;
    return first;
}

void ReplicaDriver::timer()
{
    const auto now = m_replicas.clock().now();
    run(m_session.timer(now));
    for (std::uint32_t number = 1; number <= m_spaces.size(); ++number) {
        auto& at = space(number);
        if (at.mediaDue && *at.mediaDue <= now) {
            at.mediaDue.reset();
            at.notThere.clear();
            fetchMedia(number);
        }
        if (!at.reachesDue || *at.reachesDue > now)
            continue;
        at.reachesDue.reset();
        if (auto replica = m_replicas.open(at.id))
            sayReaches(number, **replica);
    }
}

// Effects can lead to events that lead to effects; a queue keeps their order and the stack flat.
void ReplicaDriver::run(Effects effects)
{
    std::move(effects.begin(), effects.end(), std::back_inserter(m_todo));
    if (m_running)
        return;
    m_running = true;
    while (!m_todo.empty()) {
        const auto effect = std::move(m_todo.front());
        m_todo.pop_front();
        std::visit([this](const auto& e) { carryOut(e); }, effect);
    }
    m_running = false;
}

void ReplicaDriver::openAll()
{
    m_openedAll = true;
    for (std::uint32_t number = 1; number <= m_spaces.size(); ++number)
        openSpace(number);
}

void ReplicaDriver::openSpace(std::uint32_t number)
{
    auto& at = space(number);
    auto replica = m_replicas.open(at.id);
    if (!replica)
        return fail(number, replica.error());
    auto account = m_replicas.vault().account(at.id);
    if (!account)
        return fail(number, account.error());
    if (auto sealed = (*replica)->seal(); !sealed)
        return fail(number, sealed.error());
    auto version = (*replica)->version();
    if (!version)
        return fail(number, version.error());
    at.asInvitation = (*replica)->isJoining() && !at.usedUp;
    at.opening = true;
    at.passedOver.clear();
    notEven(at);
    at.offered.reset();
    const log::ChainId statements{log::kMembership, (*replica)->author().id()};
    const auto said = version->find(statements);
    auto known = m_replicas.vault().durable(at.id, statements);
    if (!known)
        return fail(number, known.error());
    at.openAgainAfter = said != version->end() && said->second > *known ? said->second : 0;
    // First only what says who may do what; the rest is asked for when the other side knows.
    at.audiences = at.asInvitation || at.openAgainAfter != 0 ? std::vector{log::kMembership}
                                                             : (*replica)->audiences();
    auto speaker = (*replica)->speaker(at.olderSpeaker);
    if (speaker && *speaker == nullptr) {
        // Meanwhile it is known which key the server has heard of.
        at.olderSpeaker = 0;
        speaker = (*replica)->speaker();
    }
    if (!speaker)
        return fail(number, speaker.error());
    auto doubted = ownDurable(**replica, *version);
    if (!doubted)
        return fail(number, doubted.error());
    const auto& keys = at.asInvitation ? *(*replica)->invitation() : **speaker;
    run(m_session.open(number, at.id, keys,
        {at.audiences, std::move(*version), std::move(*doubted), account->hostingToken}));
}

// One's own chains as far as the server has said that it has them. What it has beyond that is compared
// with what is here: another copy of this device may have written it.
Result<log::Version> ReplicaDriver::ownDurable(
    const store::Replica& replica, const log::Version& have) const
{
    log::Version durable;
    for (const auto& [chain, seq] : have)
        if (replica.isOwn(chain.author)) {
            ALONGSIDE_TRY_LET(known, m_replicas.vault().durable(replica.space(), chain));
            durable.emplace(chain, known);
        }
    return durable;
}

void ReplicaDriver::fail(std::uint32_t number, Error error)
{
    space(number).report.refused = std::move(error);
    m_callbacks.report(space(number).report);
}

// Something is new in the log, by whatever way: seal what is ours, and tell the session.
void ReplicaDriver::changed(const SpaceId& id, const store::Update& update)
{
    for (std::uint32_t number = 1; number <= m_spaces.size(); ++number) {
        auto& at = space(number);
        if (at.id != id || at.report.refused)
            continue;
        if (update.media)
            fetchMedia(number);
        tellNews(at);
        if (m_session.isEven(number))
            if (auto replica = m_replicas.open(id))
                askForHistory(number, **replica);
        if (!m_session.isEven(number))
            notEven(at);
        if (!update.membership || at.asInvitation)
            continue;
        auto replica = m_replicas.open(id);
        const bool countsNow = replica
            && std::any_of(at.passedOver.begin(), at.passedOver.end(), [&](const AuthorId& author) {
                   return (*replica)->membership().author(author) != nullptr;
               });
        // Sent as an Open anew: the other side answers with its version of the new audiences.
        if (replica && at.openAgainAfter == 0
            && (countsNow || (*replica)->audiences() != at.audiences))
            openSpace(number);
    }
}

void ReplicaDriver::notEven(Space& at)
{
    if (std::exchange(at.report.even, false))
        m_callbacks.report(at.report);
}

void ReplicaDriver::tellNews(Space& at)
{
    auto replica = m_replicas.open(at.id);
    if (!replica)
        return;
    const auto number = numberOf(at);
    // Whoever writes faster than the other side can acknowledge: one seal for all that came meanwhile.
    at.sealsLater = m_session.isUnderWay(number);
    if (at.sealsLater)
        return;
    if (auto sealed = (*replica)->seal(); !sealed)
        return fail(number, sealed.error());
    auto version = (*replica)->version();
    if (!version)
        return fail(number, version.error());
    run(m_session.news(at.id, *version));
}

void ReplicaDriver::carryOut(const Send& effect)
{
    if (effect.mayWait && m_callbacks.sendLater)
        m_callbacks.sendLater(effect.frame);
    else
        m_callbacks.send(effect.frame);
}

void ReplicaDriver::carryOut(const DecideOpen& effect)
{
    // A replica is never the responder of a connection.
    run(m_session.openDecided(
        effect.open.stream, alongside::fail(ErrorCode::NotAllowed, "opening a space here")));
}

void ReplicaDriver::carryOut(const Store& effect)
{
    auto& at = space(effect.stream);
    auto replica = m_replicas.open(effect.space);
    if (!replica)
        return run(m_session.stored(effect.ticket, alongside::fail(replica.error())));
    const auto& chain = effect.run.chain;
    const bool isOwn = (*replica)->isOwn(chain.author);
    if (takesLater(**replica, effect.run)) {
        auto taken = (*replica)->acceptStatements(effect.run);
        if (taken) {
            at.report.received += effect.run.changes.size();
            notEven(at);
            m_callbacks.settleSoon();
        }
        return run(m_session.stored(effect.ticket, std::move(taken)));
    }
    settle(at);
    if (chain.audience != log::kMembership
        && (*replica)->membership().author(chain.author) == nullptr)
        at.passedOver.insert(chain.author);
    auto update = (*replica)->accept(effect.run);
    if (!update && update.error().code == ErrorCode::ForkedChain && isOwn) {
        auto carried = (*replica)->carryOver(effect.run);
        if (carried)
            update = (*replica)->accept(effect.run);
        if (carried && update) {
            // Everything is read anew, under the new key.
            at.report.copied = true;
            m_replicas.announce(effect.space, *carried);
            run(m_session.stored(effect.ticket, {}));
            return openSpace(effect.stream);
        }
    }
    if (!update)
        return run(m_session.stored(effect.ticket, alongside::fail(update.error())));
    at.report.received += effect.run.changes.size();
    notEven(at);
    run(m_session.stored(effect.ticket, {}));
    m_replicas.announce(effect.space, *update);
    if (isOwn) // compared, and the same
        delivered(effect.stream, chain, effect.run.last());
}

// Statements come in crowds: all that is said of hundreds of people when somebody joins them, or many who
// join together. What one's own device said is compared at once, and so is what cannot be checked yet.
bool ReplicaDriver::takesLater(const store::Replica& replica, const log::Run& run) const
{
    const auto& chain = run.chain;
    return m_callbacks.settleSoon && chain.audience == log::kMembership
        && !replica.isOwn(chain.author)
        && (run.first == 1 || replica.membership().author(chain.author) != nullptr);
}

void ReplicaDriver::settle()
{
    for (auto& at : m_spaces)
        settle(at);
}

void ReplicaDriver::settle(Space& at)
{
    auto replica = m_replicas.open(at.id);
    if (!replica || (*replica)->isSettled())
        return;
    const auto number = numberOf(at);
    auto update = (*replica)->settle();
    if (!update)
        return fail(number, update.error());
    m_replicas.announce(at.id, *update);
    if (std::exchange(at.evenLater, false) && m_session.isEven(number))
        run({Even{number, at.id}});
}

void ReplicaDriver::carryOut(const Fetch& effect)
{
    auto run
        = m_replicas.vault().runAfter(effect.space, effect.chain, effect.after, effect.bytesMax);
    const auto replica = m_replicas.open(effect.space);
    if (run && *run && replica && !goesOut(**replica, **run)
        && !isPlanted(Defect::SendWhatDoesNotCount))
        run->reset();
    if (isPlanted(Defect::SentIsStored) && run && *run)
        (void)m_replicas.vault().markDurable(effect.space, effect.chain, (*run)->last(), 1);
    this->run(m_session.fetched(effect.ticket, std::move(run)));
}

// What somebody said after they were put out may be here, and nobody takes it: a server that was restored,
// and lacks it, least of all.
bool ReplicaDriver::goesOut(const store::Replica& replica, const log::Run& run)
{
    const auto& chain = run.chain;
    return chain.audience == log::kMembership || replica.isOwn(chain.author)
        || replica.membership().counts(chain, run.last());
}

void ReplicaDriver::carryOut(const DurableThere& effect)
{
    if (effect.stream == 0 || effect.stream > m_spaces.size())
        return;
    delivered(effect.stream, effect.chain, effect.seq);
}

// The other side has this on disk.
void ReplicaDriver::delivered(std::uint32_t number, const log::ChainId& chain, std::uint64_t seq)
{
    auto& at = space(number);
    auto replica = m_replicas.open(at.id);
    if (!replica)
        return;
    auto& vault = m_replicas.vault();
    auto before = vault.durable(at.id, chain);
    if (auto marked = vault.markDurable(at.id, chain, seq, m_replicas.clock().now()); !marked)
        return fail(number, marked.error());
    if (at.sealsLater && !m_session.isUnderWay(number))
        tellNews(at);
    if (!(*replica)->isOwn(chain.author))
        return;
    if (before && seq > *before)
        at.report.sent += seq - *before;
    if (chain == log::ChainId{log::kMembership, (*replica)->author().id()}) {
        if (at.asInvitation) {
            if (auto done = (*replica)->finishJoin(); !done)
                return fail(number, done.error());
            openSpace(number);
            // Nothing else may come in a plan that is empty so far.
            announceMembership(at.id);
        } else if (at.openAgainAfter != 0 && seq >= at.openAgainAfter) {
            at.olderSpeaker = 0; // now it knows the newest
            openSpace(number);
        }
    }
    m_callbacks.report(at.report);
}

void ReplicaDriver::carryOut(const StreamOpened& effect)
{
    auto& at = space(effect.stream);
    at.opening = false;
    const bool hadJoined = std::exchange(at.usedUp, std::nullopt).has_value();
    if (hadJoined) {
        auto replica = m_replicas.open(at.id);
        if (auto done = replica ? (*replica)->finishJoin() : alongside::fail(replica.error());
            !done)
            return fail(effect.stream, done.error());
    }
    if (auto looked = lookForLoss(at, effect); !looked)
        return fail(effect.stream, looked.error());
    // What was under way on the stream as it was before is asked for anew.
    at.toOffer.clear();
    at.offering.reset();
    at.fetching.clear();
    if (!at.asInvitation) {
        // One that was restored may have given out those numbers again.
        const auto known = m_replicas.vault().reachCursor(at.id);
        run(m_session.askForReaches(
            effect.stream, at.report.lostThere > 0 ? 0 : known.value_or(0)));
    }
    if (hadJoined)
        announceMembership(at.id);
    m_callbacks.report(at.report);
}

void ReplicaDriver::announceMembership(const SpaceId& id)
{
    store::Update update;
    update.membership = true;
    m_replicas.announce(id, update);
}

// A server that has less than it said it had was restored from a backup. Whatever it lacks is sent again
// by whoever has it; what was counted as delivered waits again until then.
Result<void> ReplicaDriver::lookForLoss(Space& at, const StreamOpened& effect)
{
    ALONGSIDE_TRY_LET(replica, m_replicas.open(at.id));
    ALONGSIDE_TRY_LET(have, replica->version());
    for (const auto& [chain, seq] : have) {
        if (!replica->isOwn(chain.author) || !effect.audiences.contains(chain.audience))
            continue;
        const auto there = Progress::of(effect.there, chain);
        ALONGSIDE_TRY_LET(known, m_replicas.vault().durable(at.id, chain));
        if (there >= known)
            continue;
        at.report.lostThere += known - there;
        ALONGSIDE_TRY(m_replicas.vault().lowerDurable(at.id, chain, there));
    }
    // It may have forgotten who can read something: then it knows again when it has those statements.
    const bool leftOut = std::any_of(at.audiences.begin(), at.audiences.end(),
        [&](const AudienceId& audience) { return !effect.audiences.contains(audience); });
    at.openAgainWhenEven = leftOut && std::any_of(have.begin(), have.end(), [&](const auto& entry) {
        return entry.first.audience == log::kMembership
            && entry.second > Progress::of(effect.there, entry.first);
    });
    if (at.report.lostThere > 0)
        ALONGSIDE_TRY(m_replicas.vault().forgetSaid(at.id));
    return {};
}

// What is no longer shared is hidden at once when nothing of this person's own would go with it; or else
// when they have saved it.
void ReplicaDriver::depart(std::uint32_t number, store::Replica& replica)
{
    const auto departure = replica.departure();
    const auto unsent = replica.unsentWords();
    if (!unsent)
        return fail(number, unsent.error());
    if (*unsent == 0 && !replica.isHidden()) {
        const log::ChainId statements{log::kMembership, replica.author().id()};
        const auto before = m_replicas.vault().tip(replica.space(), statements);
        if (auto hidden = replica.hide(); !hidden)
            return fail(number, hidden.error());
        const auto after = m_replicas.vault().tip(replica.space(), statements);
        store::Update update;
        update.membership = true;
        m_replicas.announce(replica.space(), update);
        // The receipt is sent, and then this is asked again. There is none from somebody who said
        // something after the line that was drawn.
        if (before && after && after->seq > before->seq)
            return;
    }
    fail(number, noLongerShared(*departure));
}

void ReplicaDriver::carryOut(const Even& effect)
{
    auto& at = space(effect.stream);
    if (at.opening || at.openAgainAfter != 0 || !m_session.isEven(effect.stream))
        return; // there is more to come
    auto replica = m_replicas.open(effect.space);
    if (!replica)
        return fail(effect.stream, replica.error());
    // Also what came on a connection that broke before it was judged.
    at.evenLater = !(*replica)->isSettled();
    // Somebody who joins waits for nothing else.
    if (at.evenLater)
        return m_callbacks.settleSoon && !at.asInvitation ? m_callbacks.settleSoon() : settle(at);
    if ((*replica)->departure())
        return depart(effect.stream, **replica);
    if (std::exchange(at.openAgainWhenEven, false))
        return openSpace(effect.stream);
    if (at.asInvitation) {
        // All of the membership stream is here: now it is possible to join.
        if (auto joined = (*replica)->joinNow(); !joined)
            return fail(effect.stream, joined.error());
        announceMembership(effect.space);
        return;
    }
    // Everything is here; what others could not do for lack of it is done now, and sent.
    auto tended = (*replica)->tend();
    if (!tended)
        return fail(effect.stream, tended.error());
    if (*tended) {
        announceMembership(effect.space);
        return;
    }
    if (askForHistory(effect.stream, **replica) || offerSnapshot(effect.stream, **replica))
        return; // even again after it
    if (auto saved = m_replicas.vault().rememberSync(effect.space, m_replicas.clock().now());
        !saved)
        return fail(effect.stream, saved.error());
    fetchMedia(effect.stream);
    // At once the first time: somebody may connect for a moment only.
    if (!std::exchange(at.reachesSaid, true))
        sayReaches(effect.stream, **replica);
    else if (!at.reachesDue)
        at.reachesDue = m_replicas.clock().now() + kReachesAfterMs;
    at.report.even = true;
    m_callbacks.report(at.report);
}

void ReplicaDriver::carryOut(const RefusedThere& effect)
{
    if (effect.stream == 0 || effect.stream > m_spaces.size())
        return;
    auto& at = space(effect.stream);
    auto replica = m_replicas.open(at.id);
    // Perhaps the join arrived before, and its acknowledgement was lost, or a worn disk forgot it: then we
    // are a member already, and are let in as one.
    if (at.usedUp)
        return fail(effect.stream, *at.usedUp);
    const bool isUsedUp = effect.error.code == ErrorCode::InvitationUsedUp
        || effect.error.code == ErrorCode::InvitationExpired;
    if (at.asInvitation && isUsedUp) {
        at.usedUp = effect.error;
        return openSpace(effect.stream);
    }
    // Another copy of this device wrote under the same numbers: what they wrote comes, and then what
    // was written here is said again under a key of its own.
    if (replica && effect.error.code == ErrorCode::ForkedChain && at.forks++ < kForksMax)
        return openSpace(effect.stream);
    // Believed when it is shown, signed by whoever did it: not on the server's word.
    if (replica && !at.asInvitation && effect.error.code == ErrorCode::NotAMember) {
        if ((*replica)->departure())
            return depart(effect.stream, **replica);
        if (!std::exchange(at.askedWhy, true))
            return openSpace(effect.stream);
        // A server that was restored may know this device only as it was before it renewed its key.
        if (const auto older = (*replica)->speaker(at.olderSpeaker + 1);
            older && *older != nullptr) {
            ++at.olderSpeaker;
            return openSpace(effect.stream);
        }
    }
    fail(effect.stream, effect.error);
}

void ReplicaDriver::carryOut(const Close& effect)
{
    m_callbacks.close(effect.error);
}

}
