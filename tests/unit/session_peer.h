#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// One side of a connection for tests: a session, and a log in memory that answers its questions
// when the test says so.

#include "core_harness.h"

#include "sync/session.h"

#include <deque>
#include <functional>
#include <map>

namespace alongside::test {

inline const Bytes kChannel(32, 7);

class Peer {
public:
    using Log = std::map<log::ChainId, std::vector<log::Change>>;

    Peer(sync::Session::Side side, std::uint8_t nonce, Bytes channel = kChannel);

    /// Takes what a session asks for: frames go to the outbox, everything else waits in `todo`.
    void take(sync::Effects effects);
    void connect() { take(session.connected(clock.time)); }
    void receive(ByteView frame) { take(session.received(clock.time, frame)); }
    void receive(const sync::Message& message) { receive(sync::encodeMessage(message)); }
    /// Answers the oldest question; false when there is none.
    bool answerOne();
    void answerAll();
    /// Asks for these audiences of a space.
    void open(std::uint32_t stream, const SpaceId& space, const std::vector<AudienceId>& audiences);
    /// Writes a change of its own.
    void write(const SpaceId& space, const log::ChainId& chain, std::size_t bytes = 20);

    /// What was sent and nobody took yet, decoded.
    std::vector<sync::Message> sent() const;
    /// The name of the error with which it closed; "open" while it is open.
    [[nodiscard]] std::string state() const;

    sync::Session session;
    FakeClock clock;
    crypto::AuthorKeys keys;
    std::map<SpaceId, Log> logs;
    std::deque<Bytes> outbox;
    std::deque<sync::Effect> todo;
    std::function<Result<std::vector<AudienceId>>(const sync::Open&)> decide;
    bool decidesAtOnce = false; ///< as a server does, instead of when the test says so
    std::map<std::pair<SpaceId, log::ChainId>, std::uint64_t> durableThere;
    std::map<std::tuple<SpaceId, log::ChainId, std::uint64_t>, int> timesSent;
    std::vector<sync::RefusedThere> refused;
    std::vector<std::uint32_t> opened;
    std::vector<std::uint32_t> even;
    std::uint64_t changesBytesSent = 0;

    /// A snapshot of all it has of an audience, in pieces of this many bytes.
    void makeSnapshot(const SpaceId& space, const AudienceId& audience, std::size_t pieces = 3,
        std::size_t pieceBytes = 100);
    struct Held {
        log::SnapshotHeader header;
        log::SignedSnapshot snapshot;
        std::vector<Bytes> pieces;
    };
    std::map<AudienceId, Held> snapshots; ///< that it can give
    std::map<AudienceId, Held> taken;
    /// Which piece it wants first of what is offered; nothing: none.
    std::optional<std::uint32_t> wants = 0;
    std::vector<sync::SnapshotSettled> settled;

    /// Photos: the chunks that are here, by position; a whole one has all that its list names.
    struct Blob {
        std::vector<ChunkId> chunks;
        std::map<std::uint32_t, Bytes> here;
    };
    std::map<log::BlobPlace, Blob> blobs;
    std::optional<Error> refusesBlobs;
    std::optional<Error> refusesChunks;
    int chunksFetched = 0;
    std::vector<log::BlobPlace> arrived;
    std::vector<log::BlobPlace> wholeThere;
    std::vector<sync::BlobRefusedThere> blobsRefused;
    std::vector<sync::BlobsLackingThere> lacking;
    std::vector<sync::ReachesCame> reaches;
    std::vector<sync::ReachesAsked> reachesAsked;

private:
    void answer(const sync::Send&) { }
    void answer(const sync::DecideOpen& effect);
    void answer(const sync::Store& effect);
    void answer(const sync::Fetch& effect);
    void answer(const sync::DurableThere& effect);
    void answer(const sync::StreamOpened& effect) { opened.push_back(effect.stream); }
    void answer(const sync::Even& effect) { even.push_back(effect.stream); }
    void answer(const sync::SnapshotOffered& effect);
    void answer(const sync::StorePiece& effect);
    void answer(const sync::FetchPiece& effect);
    void answer(const sync::SnapshotSettled& effect) { settled.push_back(effect); }
    void answer(const sync::ReachesCame& effect) { reaches.push_back(effect); }
    void answer(const sync::ReachesAsked& effect) { reachesAsked.push_back(effect); }
    void answer(const sync::BlobsLackingThere& effect) { lacking.push_back(effect); }
    void answer(const sync::BlobAsked& effect);
    void answer(const sync::BlobOffered& effect);
    void answer(const sync::StoreChunk& effect);
    void answer(const sync::FetchChunk& effect);
    void answer(const sync::BlobArrived& effect) { arrived.push_back(effect.place); }
    void answer(const sync::BlobWholeThere& effect) { wholeThere.push_back(effect.place); }
    void answer(const sync::BlobRefusedThere& effect) { blobsRefused.push_back(effect); }
    void answer(const sync::RefusedThere& effect) { refused.push_back(effect); }
    void answer(const sync::Close& effect);
    [[nodiscard]] log::Version version(const SpaceId& space) const;

    std::optional<std::string> m_closed;
};

/// Says hello and challenge; both are ready.
void shakeHands(Peer& initiator, Peer& responder);
/// Moves one frame; false when there is none.
bool deliver(Peer& from, Peer& to);
/// Until neither has anything to say or to answer.
void settle(Peer& a, Peer& b);

}
