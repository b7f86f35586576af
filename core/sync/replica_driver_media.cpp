// SPDX-License-Identifier: Apache-2.0
// Photos, sounds and films, which travel when all that people wrote has; and what has reached whom.
#include "sync/replica_driver.h"

#include "store/media_store.h"
#include "sync/reaches.h"

#include <algorithm>
#include <utility>

namespace alongside::sync {

namespace {

    constexpr std::size_t kFetchedAtOnce = 2;

}

void ReplicaDriver::tellMedia(std::uint32_t number)
{
    auto& at = space(number);
    at.report.mediaToSend = at.toOffer.size() + (at.offering ? 1 : 0);
    m_callbacks.report(at.report);
}

// What records hold and is not here yet, the small ones unasked.
void ReplicaDriver::fetchMedia(std::uint32_t number)
{
    auto& at = space(number);
    auto replica = m_replicas.open(at.id);
    if (!m_session.knowsBlobs() || !m_session.isEven(number) || !replica)
        return;
    store::MediaStore media(m_replicas.vault(), **replica);
    auto lacking = media.lacking();
    if (!lacking)
        return fail(number, lacking.error());
    std::map<log::BlobPlace, store::MediaStore::Lacking> wanted;
    for (const auto& one : *lacking)
        if (one.bytes <= kMediaBytesUnasked || m_replicas.isWanted(at.id, one.place))
            wanted.emplace(one.place, one);
    std::erase_if(at.fetching, [&](const auto& place) { return !wanted.contains(place); });
    at.report.mediaToFetch = 0;
    for (const auto& [place, one] : wanted) {
        if (at.notThere.contains(place))
            continue;
        ++at.report.mediaToFetch;
        if (at.fetching.contains(place) || at.fetching.size() >= kFetchedAtOnce)
            continue;
        at.fetching.insert(place);
        if (auto expected = media.expect(one); !expected)
            return fail(number, expected.error());
        run(m_session.wantBlob(number, place));
    }
}

void ReplicaDriver::carryOut(const BlobOffered& effect)
{
    auto& at = space(effect.stream);
    if (!at.fetching.contains(effect.place))
        return;
    run(m_session.answerBlob(effect.stream, effect.place, effect.chunks,
        m_replicas.vault().beginBlob(effect.space, effect.place, effect.chunks, false)));
}

void ReplicaDriver::carryOut(const StoreChunk& effect)
{
    auto added
        = m_replicas.vault().addChunk(effect.space, effect.place, effect.position, effect.sealed);
    run(m_session.chunkStored(
        effect.ticket, added ? Result<void>() : alongside::fail(added.error())));
    if (!added)
        return;
    store::Update update;
    update.media = true;
    m_replicas.announce(effect.space, update);
}

void ReplicaDriver::carryOut(const BlobArrived& effect)
{
    auto& at = space(effect.stream);
    at.fetching.erase(effect.place);
    fetchMedia(effect.stream);
    tellMedia(effect.stream);
}

void ReplicaDriver::carryOut(const BlobsLackingThere& effect)
{
    auto& at = space(effect.stream);
    for (const auto& place : effect.blobs) {
        const auto found = m_replicas.vault().findBlob(effect.space, place);
        const bool isQueued = at.offering == place
            || std::find(at.toOffer.begin(), at.toOffer.end(), place) != at.toOffer.end();
        if (found && *found && (*found)->isWhole() && !isQueued)
            at.toOffer.push_back(place);
    }
    offerNext(effect.stream);
}

void ReplicaDriver::offerNext(std::uint32_t number)
{
    auto& at = space(number);
    while (!at.offering && !at.toOffer.empty()) {
        const auto place = at.toOffer.front();
        at.toOffer.pop_front();
        const auto found = m_replicas.vault().findBlob(at.id, place);
        if (!found || !*found || !(*found)->isWhole())
            continue; // erased meanwhile
        at.offering = place;
        run(m_session.offerBlob(number, place, (*found)->chunks));
    }
    tellMedia(number);
}

void ReplicaDriver::carryOut(const FetchChunk& effect)
{
    run(m_session.chunkFetched(
        effect.ticket, m_replicas.vault().chunk(effect.space, effect.place, effect.position)));
}

void ReplicaDriver::carryOut(const BlobWholeThere& effect)
{
    auto& at = space(effect.stream);
    if (at.offering == effect.place) {
        at.offering.reset();
        at.report.mediaRefused.reset();
        store::Update update;
        update.delivery = true;
        m_replicas.announce(at.id, update);
        return offerNext(effect.stream);
    }
    // Somebody else's has come to the server.
    if (at.notThere.erase(effect.place) > 0) {
        fetchMedia(effect.stream);
        tellMedia(effect.stream);
    }
}

void ReplicaDriver::carryOut(const BlobRefusedThere& effect)
{
    auto& at = space(effect.stream);
    if (at.offering == effect.place) {
        at.offering.reset();
        at.report.mediaRefused = effect.error;
        return offerNext(effect.stream);
    }
    if (at.fetching.erase(effect.place) == 0)
        return;
    at.notThere.insert(effect.place);
    if (!at.mediaDue)
        at.mediaDue = m_replicas.clock().now() + kMediaAgainAfterMs;
    fetchMedia(effect.stream);
    tellMedia(effect.stream);
}

void ReplicaDriver::carryOut(const BlobAsked& effect)
{
    // A tablet is asked for nothing: the server lacks something, or it does not.
    run(m_session.refuseBlob(effect.stream, effect.place, {ErrorCode::NotFound, {}}));
}

void ReplicaDriver::carryOut(const ReachesAsked&)
{
}

void ReplicaDriver::carryOut(const ReachesCame& effect)
{
    auto& at = space(effect.stream);
    auto replica = m_replicas.open(effect.space);
    if (!replica)
        return fail(effect.stream, replica.error());
    const auto isNew
        = keepReaches(m_replicas.vault(), **replica, effect.reaches, m_replicas.clock().now());
    if (!isNew)
        return fail(effect.stream, isNew.error());
    if (auto kept = m_replicas.vault().setReachCursor(effect.space, effect.number); !kept)
        return fail(effect.stream, kept.error());
    if (effect.reaches.size() >= kReachesMax)
        run(m_session.askForReaches(effect.stream, effect.number));
    if (!*isNew)
        return;
    store::Update update;
    update.delivery = true;
    m_replicas.announce(at.id, update);
}

// To those who wrote it: their words are here. Once for each chain, however much of it came.
void ReplicaDriver::sayReaches(std::uint32_t number, store::Replica& replica)
{
    auto& at = space(number);
    const auto& author = replica.author();
    if (!m_session.knowsBlobs() || !replica.membership().isActive(author.id()))
        return;
    auto& vault = m_replicas.vault();
    const auto now = m_replicas.clock().now();
    const auto said = vault.reachSaid(at.id);
    if (!said)
        return;
    const auto reaches = reachesToSay(replica, *said, now);
    if (!reaches)
        return;
    inMessages(*reaches, kReachesMax, [&](std::vector<log::Reach> some) {
        run(m_session.sendReaches(number, 0, std::move(some)));
    });
    for (const auto& [chain, seq, reader, when, signature] : *reaches) {
        // Whatever brought it here, the server has it too.
        if (m_session.isEven(number))
            if (auto marked = vault.markDurable(at.id, chain, seq, now); !marked)
                return fail(number, marked.error());
        if (auto kept = vault.saySaid(at.id, chain, seq); !kept)
            return fail(number, kept.error());
    }
}

}
