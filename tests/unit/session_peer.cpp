// SPDX-License-Identifier: Apache-2.0
#include "session_peer.h"

namespace alongside::test {

using namespace sync;

Peer::Peer(Session::Side side, std::uint8_t nonce, Bytes channel)
    : session({side, "test", std::move(channel), idFrom<Nonce>(nonce)})
    , keys(keysFrom(nonce))
{
    decide = [](const Open& open) -> Result<std::vector<AudienceId>> {
        std::vector<AudienceId> all;
        for (const auto& version : open.have)
            all.push_back(version.audience);
        return all;
    };
}

void Peer::take(Effects effects)
{
    for (auto& effect : effects) {
        if (auto* send = std::get_if<Send>(&effect))
            outbox.push_back(std::move(send->frame));
        else if (const auto* open = std::get_if<DecideOpen>(&effect);
                 open != nullptr && decidesAtOnce)
            answer(*open);
        else
            todo.push_back(std::move(effect));
    }
}

bool Peer::answerOne()
{
    if (todo.empty())
        return false;
    const auto effect = std::move(todo.front());
    todo.pop_front();
    std::visit([this](const auto& e) { answer(e); }, effect);
    return true;
}

void Peer::answerAll()
{
    while (answerOne()) { }
}

log::Version Peer::version(const SpaceId& space) const
{
    log::Version version;
    if (const auto it = logs.find(space); it != logs.end())
        for (const auto& [chain, changes] : it->second)
            version[chain] = changes.size();
    return version;
}

void Peer::open(
    std::uint32_t stream, const SpaceId& space, const std::vector<AudienceId>& audiences)
{
    take(session.open(stream, space, keys, {audiences, version(space), {}, {}}));
}

void Peer::write(const SpaceId& space, const log::ChainId& chain, std::size_t bytes)
{
    auto& changes = logs[space][chain];
    log::Header header;
    header.seq = changes.size() + 1;
    changes.push_back({header.bytes(), Bytes(bytes, static_cast<std::uint8_t>(header.seq))});
    take(session.news(space, {{chain, changes.size()}}));
}

std::vector<Message> Peer::sent() const
{
    std::vector<Message> messages;
    for (const auto& frame : outbox)
        messages.push_back(must(decodeMessage(frame)));
    return messages;
}

std::string Peer::state() const
{
    if (m_closed)
        return *m_closed;
    for (const auto& effect : todo)
        if (const auto* close = std::get_if<Close>(&effect))
            return close->error ? std::string(words(close->error->code).name) : "closed";
    return session.isClosed() ? "closed" : "open";
}

void Peer::answer(const DecideOpen& effect)
{
    const auto allowed = decide(effect.open);
    if (!allowed)
        return take(session.openDecided(effect.open.stream, fail(allowed.error())));
    OpenDecision decision{*allowed, {}, {}};
    for (const auto& [audience, held] : snapshots)
        decision.snapshots.push_back(held.snapshot);
    for (const auto& [chain, seq] : version(effect.open.space))
        if (std::find(allowed->begin(), allowed->end(), chain.audience) != allowed->end())
            decision.have[chain] = seq;
    take(session.openDecided(effect.open.stream, std::move(decision)));
}

void Peer::answer(const Store& effect)
{
    auto& changes = logs[effect.space][effect.run.chain];
    if (effect.run.first > changes.size() + 1)
        return take(session.stored(effect.ticket, fail(ErrorCode::BrokenChain)));
    for (std::size_t i = 0; i < effect.run.changes.size(); ++i)
        if (effect.run.first + i > changes.size())
            changes.push_back(effect.run.changes[i]);
    const auto size = changes.size();
    take(session.stored(effect.ticket, {}));
    take(session.news(effect.space, {{effect.run.chain, size}}));
}

void Peer::answer(const Fetch& effect)
{
    const auto& changes = logs[effect.space][effect.chain];
    log::Run run{effect.chain, effect.after + 1, {}, {}};
    for (auto seq = effect.after;
         seq < changes.size() && (run.changes.empty() || run.bytes() < effect.bytesMax); ++seq)
        run.changes.push_back(changes[seq]);
    if (run.changes.empty())
        return take(session.fetched(effect.ticket, std::optional<log::Run>()));
    const auto before = outbox.size();
    const auto first = run.first;
    const auto last = run.last();
    take(session.fetched(effect.ticket, std::optional(std::move(run))));
    for (auto i = before; i < outbox.size(); ++i)
        if (outbox[i][0] == 5) {
            changesBytesSent += outbox[i].size();
            for (auto seq = first; seq <= last; ++seq)
                ++timesSent[{effect.space, effect.chain, seq}];
        }
}

void Peer::makeSnapshot(
    const SpaceId& space, const AudienceId& audience, std::size_t pieces, std::size_t pieceBytes)
{
    Held held;
    held.header.audience = audience;
    held.header.by = keys.id();
    for (const auto& [chain, seq] : version(space))
        if (chain.audience == audience)
            held.header.chains.push_back({chain.author, {seq, {}}, {}});
    for (std::size_t i = 0; i < pieces; ++i) {
        held.pieces.emplace_back(pieceBytes, static_cast<std::uint8_t>(i + 1));
        held.header.pieces.push_back(log::snapshotPieceHash(held.pieces.back()));
    }
    held.snapshot = log::signSnapshot(keys, space, held.header);
    snapshots[audience] = std::move(held);
}

void Peer::answer(const SnapshotOffered& effect)
{
    if (wants)
        taken[effect.header.audience] = {effect.header, effect.snapshot, {}};
    take(session.answerSnapshot(effect.stream, effect.header.audience, wants));
}

// After the last piece it has the changes too, as far as anybody asks how many.
void Peer::answer(const StorePiece& effect)
{
    auto& held = taken.at(effect.audience);
    held.pieces.push_back(effect.sealed);
    if (effect.number + 1 == held.header.pieces.size())
        for (const auto& one : held.header.chains) {
            auto& changes = logs[effect.space][{effect.audience, one.author}];
            if (changes.size() < one.tip.seq)
                changes.resize(one.tip.seq);
        }
    take(session.stored(effect.ticket, {}));
}

void Peer::answer(const FetchPiece& effect)
{
    const auto it = snapshots.find(effect.audience);
    std::optional<Bytes> piece;
    if (it != snapshots.end())
        piece = it->second.pieces.at(effect.number);
    take(session.pieceFetched(effect.ticket, std::move(piece)));
}

void Peer::answer(const BlobAsked& effect)
{
    const auto it = blobs.find(effect.place);
    if (it == blobs.end())
        return take(session.refuseBlob(effect.stream, effect.place, {ErrorCode::NotFound, {}}));
    take(session.offerBlob(effect.stream, effect.place, it->second.chunks));
}

void Peer::answer(const BlobOffered& effect)
{
    if (refusesBlobs)
        return take(
            session.answerBlob(effect.stream, effect.place, effect.chunks, fail(*refusesBlobs)));
    auto& blob = blobs[effect.place];
    blob.chunks = effect.chunks;
    std::vector<std::uint32_t> missing;
    for (std::uint32_t i = 0; i < effect.chunks.size(); ++i)
        if (!blob.here.contains(i))
            missing.push_back(i);
    take(session.answerBlob(effect.stream, effect.place, effect.chunks, std::move(missing)));
}

void Peer::answer(const StoreChunk& effect)
{
    if (refusesChunks)
        return take(session.chunkStored(effect.ticket, fail(*refusesChunks)));
    blobs[effect.place].here[effect.position] = effect.sealed;
    take(session.chunkStored(effect.ticket, {}));
}

void Peer::answer(const FetchChunk& effect)
{
    std::optional<Bytes> sealed;
    if (const auto it = blobs.find(effect.place); it != blobs.end())
        if (const auto chunk = it->second.here.find(effect.position);
            chunk != it->second.here.end())
            sealed = chunk->second;
    ++chunksFetched;
    take(session.chunkFetched(effect.ticket, std::move(sealed)));
}

void Peer::answer(const DurableThere& effect)
{
    auto& seq = durableThere[{effect.space, effect.chain}];
    seq = std::max(seq, effect.seq);
}

void Peer::answer(const Close& effect)
{
    m_closed = effect.error ? std::string(words(effect.error->code).name) : "closed";
}

bool deliver(Peer& from, Peer& to)
{
    if (from.outbox.empty())
        return false;
    const auto frame = std::move(from.outbox.front());
    from.outbox.pop_front();
    to.receive(frame);
    return true;
}

void shakeHands(Peer& initiator, Peer& responder)
{
    responder.connect();
    initiator.connect();
    deliver(initiator, responder);
    deliver(responder, initiator);
}

void settle(Peer& a, Peer& b)
{
    while (deliver(a, b) || deliver(b, a) || a.answerOne() || b.answerOne()) { }
}

}
