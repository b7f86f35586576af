// SPDX-License-Identifier: Apache-2.0
// Snapshots that come and go, and the history that they stand for.
#include "sync/replica_driver.h"

#include "base/often.h"

#include <algorithm>
#include <utility>

namespace alongside::sync {

namespace {

    // What a snapshot from the server holds of this device's own words is there, and does not wait.
    Result<void> ownIsThere(
        store::Vault& vault, const store::Replica& replica, const AudienceId& audience)
    {
        ALONGSIDE_TRY_LET(
            kept, vault.snapshot(store::SnapshotTable::InUse, replica.space(), audience));
        if (!kept)
            return {};
        ALONGSIDE_TRY_LET(header, log::SnapshotHeader::fromBytes(kept->header));
        for (const auto& one : header.chains)
            if (replica.isOwn(one.author))
                ALONGSIDE_TRY(
                    vault.markDurable(replica.space(), {audience, one.author}, one.tip.seq, 0));
        return {};
    }

    // What is wrong with what came, not with this device.
    bool isAboutBytes(ErrorCode code)
    {
        return code != ErrorCode::StorageFull && code != ErrorCode::StorageFailed
            && code != ErrorCode::StorageReadOnly && code != ErrorCode::StoreDamaged;
    }

}

// What somebody wants to see of the past, or what has to go from it.
bool ReplicaDriver::askForHistory(std::uint32_t number, store::Replica& replica)
{
    auto& at = space(number);
    const auto needed = replica.historyNeeded();
    const auto wanted = m_replicas.vault().wantedHistory(at.id);
    if (!m_session.knowsSnapshots() || !needed || !wanted)
        return false;
    std::vector<HistoryRange> ranges;
    std::set<AudienceId> asked;
    for (const auto& [chain, next] : *wanted) {
        if (!needed->contains(chain.audience) || at.historyAsked.contains(chain.audience)
            || ranges.size() >= kHistoryRangesMax)
            continue;
        const auto begins = m_replicas.vault().base(at.id, chain);
        if (!begins || !*begins)
            continue;
        ranges.push_back({chain, next - 1, (*begins)->seq});
        asked.insert(chain.audience);
    }
    at.historyAsked.insert(asked.begin(), asked.end());
    if (ranges.empty())
        return false;
    run(m_session.askForHistory(number, ranges));
    return true;
}

// After a month without a connection all is sent long before it is on the other side's disk. A snapshot is
// made in that time, so that it follows the changes at once: whoever joins next gets it, and somebody who
// connects for a moment leaves it there.
void ReplicaDriver::idle()
{
    if (m_session.knowsSnapshots())
        for (std::uint32_t number = 1; number <= m_spaces.size(); ++number)
            prepareSnapshot(number);
}

void ReplicaDriver::prepareSnapshot(std::uint32_t number)
{
    auto& at = space(number);
    if (at.hasPrepared || at.asInvitation || at.openAgainAfter != 0 || at.report.even
        || !m_session.hasSentAll(number) || !m_session.isUnderWay(number))
        return;
    auto replica = m_replicas.open(at.id);
    if (!replica || (*replica)->waiting().value_or(0) < often(kSnapshotWhileWaiting))
        return;
    const auto due = dueForSnapshot(at, **replica);
    if (!due)
        return;
    at.hasPrepared = true;
    if (auto made = (*replica)->makeSnapshot(*due); made && *made)
        at.prepared = std::move(**made);
}

// One that was not offered on this connection before.
std::optional<AudienceId> ReplicaDriver::dueForSnapshot(
    const Space& at, const store::Replica& replica)
{
    const auto due
        = std::find_if(at.audiences.begin(), at.audiences.end(), [&](const AudienceId& audience) {
              return audience != log::kMembership && !at.settled.contains(audience)
                  && replica.isSnapshotDue(audience);
          });
    return due == at.audiences.end() ? std::nullopt : std::optional(*due);
}

bool ReplicaDriver::offerSnapshot(std::uint32_t number, store::Replica& replica)
{
    auto& at = space(number);
    if (!m_session.knowsSnapshots() || at.offered)
        return false;
    while (const auto due = dueForSnapshot(at, replica)) {
        at.settled.insert(*due);
        Result<std::optional<store::MadeSnapshot>> made = std::exchange(at.prepared, std::nullopt);
        if (!*made || (*made)->header.audience != *due || !replica.isCurrent((*made)->header))
            made = replica.makeSnapshot(*due);
        // One that cannot be made now is made another time.
        if (!made || !*made)
            continue;
        at.offered = std::move(**made);
        run(m_session.offerSnapshot(number, at.offered->snapshot));
        return true;
    }
    return false;
}

void ReplicaDriver::carryOut(const SnapshotOffered& effect)
{
    auto& at = space(effect.stream);
    const auto& audience = effect.header.audience;
    std::optional<std::uint32_t> from;
    auto replica = m_replicas.open(effect.space);
    if (replica && !at.declined.contains(audience)) {
        // What cannot be checked or read is not wanted; the changes come instead.
        if (auto begun = (*replica)->beginSnapshot(audience, effect.snapshot))
            from = *begun;
        else
            at.declined.insert(audience);
    }
    run(m_session.answerSnapshot(effect.stream, audience, from));
}

void ReplicaDriver::carryOut(const StorePiece& effect)
{
    auto& at = space(effect.stream);
    auto replica = m_replicas.open(effect.space);
    if (!replica)
        return run(m_session.stored(effect.ticket, alongside::fail(replica.error())));
    auto added = (*replica)->addSnapshotPiece(effect.audience, effect.number, effect.sealed);
    if (!added && !isAboutBytes(added.error().code))
        return run(m_session.stored(effect.ticket, alongside::fail(added.error())));
    if (!added) {
        // Not what its maker promised: opened anew, for the changes themselves.
        at.declined.insert(effect.audience);
        return openSpace(effect.stream);
    }
    notEven(at);
    run(m_session.stored(effect.ticket, {}));
    if (*added) {
        if (auto marked = ownIsThere(m_replicas.vault(), **replica, effect.audience); !marked)
            return fail(effect.stream, marked.error());
        at.report.received += 1;
        m_replicas.announce(effect.space, **added);
    }
    m_callbacks.report(at.report);
}

void ReplicaDriver::carryOut(const FetchPiece& effect)
{
    const auto& offered = space(effect.stream).offered;
    std::optional<Bytes> piece;
    if (offered && offered->header.audience == effect.audience
        && effect.number < offered->pieces.size())
        piece = offered->pieces[effect.number];
    run(m_session.pieceFetched(effect.ticket, std::move(piece)));
}

void ReplicaDriver::carryOut(const SnapshotSettled& effect)
{
    auto& at = space(effect.stream);
    if (!at.offered || at.offered->header.audience != effect.audience)
        return;
    // Also when the other side has one that is as good: not offered again before there is more.
    if (auto saved = m_replicas.vault().rememberSnapshotOffer(
            effect.space, effect.audience, at.offered->header.changes());
        !saved)
        return fail(effect.stream, saved.error());
    at.offered.reset();
}

}
