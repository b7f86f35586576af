#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/clock.h"
#include "sync/messages.h"
#include "sync/progress.h"

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <variant>
#include <vector>

namespace alongside::sync {

/// Bytes of changes that may be on their way to one side before it has stored them.
inline constexpr std::uint64_t kCreditBytes = 8U << 20U;
/// What was stored is granted again when it is so much.
inline constexpr std::uint64_t kCreditStepBytes = kCreditBytes / 32;
/// About how much goes into one message of changes.
inline constexpr std::size_t kRunBytes = 256U << 10U;
/// From the connection to the first Open.
inline constexpr TimeMs kHandshakeMsMax = 15'000;
/// Spaces that may be open on one connection, and audiences in one Open.
inline constexpr std::size_t kStreamsMax = 256;
inline constexpr std::size_t kAudiencesMax = 1024;
/// Chains of which older history is asked for at once.
inline constexpr std::size_t kHistoryRangesMax = 4096;
/// In one message of Reaches or BlobsLacking.
inline constexpr std::size_t kReachesMax = 512;
inline constexpr std::size_t kBlobsNamedMax = 256;
/// Blobs that may come in at once on one stream, and chunks of each that are asked for at once: about as
/// much as arrives in a second on a slow line.
inline constexpr std::size_t kBlobsArrivingMax = 4;
inline constexpr std::size_t kChunksAskedAtOnce = 4;

// What the session asks its driver to do. Those with a ticket are answered by a call of that name.

/// Send this frame; frames keep their order. One that may wait goes with what is sent next, or in a
/// second or two: the other side waits for none of it.
struct Send {
    Bytes frame;
    bool mayWait = false;
};
/// Responder: decide on an Open whose proof is good. Answer with openDecided().
struct DecideOpen {
    Open open;
};
/// Check and store a run, durably. Answer with stored().
struct Store {
    std::uint64_t ticket = 0;
    std::uint32_t stream = 0;
    SpaceId space;
    log::Run run;
};
/// Read the next changes of a chain after `after`. Answer with fetched().
struct Fetch {
    std::uint64_t ticket = 0;
    SpaceId space;
    log::ChainId chain;
    std::uint64_t after = 0;
    std::size_t bytesMax = 0;
};
/// The other side has this much of a chain on disk.
struct DurableThere {
    std::uint32_t stream = 0;
    SpaceId space;
    log::ChainId chain;
    std::uint64_t seq = 0;
};
/// An Open was answered, and exchange has begun.
struct StreamOpened {
    std::uint32_t stream = 0;
    SpaceId space;
    std::set<AudienceId> audiences; ///< those that are exchanged
    log::Version there;             ///< what the other side says it has of them
};
/// Nothing is left to send that the other side has not stored, and it has sent all it had.
struct Even {
    std::uint32_t stream = 0;
    SpaceId space;
};
/// The other side has a snapshot to give. Answer with answerSnapshot().
struct SnapshotOffered {
    std::uint32_t stream = 0;
    SpaceId space;
    log::SnapshotHeader header; ///< decoded, and not checked
    log::SignedSnapshot snapshot;
};
/// Check and store the next piece of a snapshot, durably. Answer with stored().
struct StorePiece {
    std::uint64_t ticket = 0;
    std::uint32_t stream = 0;
    SpaceId space;
    AudienceId audience;
    std::uint32_t number = 0;
    Bytes sealed;
};
/// Read a piece of a snapshot that was offered. Answer with pieceFetched().
struct FetchPiece {
    std::uint64_t ticket = 0;
    std::uint32_t stream = 0;
    SpaceId space;
    AudienceId audience;
    std::uint32_t number = 0;
};
/// The other side has all of a snapshot that was offered to it, or does not want it.
struct SnapshotSettled {
    std::uint32_t stream = 0;
    SpaceId space;
    AudienceId audience;
    bool taken = false;
};
/// What has reached others, from the server; or what has reached a tablet.
struct ReachesCame {
    std::uint32_t stream = 0;
    SpaceId space;
    std::int64_t number = 0;
    std::vector<log::Reach> reaches;
};
/// Responder: what came since a number is wanted. Answer with sendReaches().
struct ReachesAsked {
    std::uint32_t stream = 0;
    SpaceId space;
    std::int64_t number = 0;
};
/// Initiator: the other side lacks these. Answer with offerBlob() for those that are here.
struct BlobsLackingThere {
    std::uint32_t stream = 0;
    SpaceId space;
    std::vector<log::BlobPlace> blobs;
};
/// Responder: answer with offerBlob() or refuseBlob().
struct BlobAsked {
    std::uint32_t stream = 0;
    SpaceId space;
    log::BlobPlace place;
};
/// The other side has it; the list of its chunks is what the blob's name is the hash of. Answer with
/// answerBlob(), now or never.
struct BlobOffered {
    std::uint32_t stream = 0;
    SpaceId space;
    log::BlobPlace place;
    std::vector<log::ChunkId> chunks;
};
/// Store a chunk, durably. Answer with chunkStored().
struct StoreChunk {
    std::uint64_t ticket = 0;
    std::uint32_t stream = 0;
    SpaceId space;
    log::BlobPlace place;
    std::uint32_t position = 0;
    Bytes sealed;
};
/// Read a chunk. Answer with chunkFetched().
struct FetchChunk {
    std::uint64_t ticket = 0;
    std::uint32_t stream = 0;
    SpaceId space;
    log::BlobPlace place;
    std::uint32_t position = 0;
};
/// All chunks that were asked for are stored here.
struct BlobArrived {
    std::uint32_t stream = 0;
    SpaceId space;
    log::BlobPlace place;
};
/// The other side has all of it.
struct BlobWholeThere {
    std::uint32_t stream = 0;
    SpaceId space;
    log::BlobPlace place;
};
/// The other side does not take it, or cannot give it.
struct BlobRefusedThere {
    std::uint32_t stream = 0;
    SpaceId space;
    log::BlobPlace place;
    Error error;
};
/// A stream or (stream 0) the connection is refused. After stream 0 comes Close.
struct RefusedThere {
    std::uint32_t stream = 0;
    SpaceId space;
    Error error;
};
/// Close the connection after what was sent before. No call after this has an effect.
struct Close {
    std::optional<Error> error;
};

using Effect = std::variant<Send, DecideOpen, Store, Fetch, DurableThere, StreamOpened, Even,
    SnapshotOffered, StorePiece, FetchPiece, SnapshotSettled, ReachesCame, ReachesAsked,
    BlobsLackingThere, BlobAsked, BlobOffered, StoreChunk, FetchChunk, BlobArrived, BlobWholeThere,
    BlobRefusedThere, RefusedThere, Close>;
using Effects = std::vector<Effect>;

/// What a driver decided on an Open.
struct OpenDecision {
    std::vector<AudienceId> allowed;
    log::Version have; ///< of the allowed audiences
    /// To be offered first, each in place of many changes.
    std::vector<log::SignedSnapshot> snapshots{};
    /// What comes later is to be told as well. Not for somebody who was removed: they are given what
    /// shows it, and no more.
    bool goesOn = true;
};

/// One connection between two replicas, as a state machine without sockets, clock or disk: events
/// go in, effects come out. The same class is both sides; only who says hello first and who decides
/// on an Open differs.
///
/// Nothing that the other side says is trusted: frames are decoded with limits, numbers and streams
/// are checked, and a side that breaks the rules is refused and closed.
///
/// Threads: use from one at a time.
class Session {
public:
    enum class Side { Initiator, Responder };
    struct Config {
        Side side = Side::Initiator;
        std::string software;
        Bytes channel; ///< binds proofs to the connection: the server's key as both sides see it
        Nonce nonce;   ///< fresh from the system's randomness
    };

    explicit Session(Config config);

    // Events
    [[nodiscard]] Effects connected(TimeMs now);
    [[nodiscard]] Effects received(TimeMs now, ByteView frame);
    /// Call when deadline() is reached.
    [[nodiscard]] Effects timer(TimeMs now);
    [[nodiscard]] std::optional<TimeMs> deadline() const { return m_deadline; }
    /// The driver's log has so much of these chains now.
    [[nodiscard]] Effects news(const SpaceId& space, const log::Version& version);

    /// Opens a space, or opens it anew. `have` is what is here of the audiences asked for; every
    /// audience must have an entry in `audiences` even when nothing of it is here. `doubted`: chains of
    /// which the other side is told less than is here, so that it sends what it has beyond that, to be
    /// compared.
    struct Opening {
        std::vector<AudienceId> audiences;
        log::Version have;
        log::Version doubted;
        Bytes hostingToken;
    };
    [[nodiscard]] Effects open(std::uint32_t stream, const SpaceId& space,
        const crypto::AuthorKeys& author, const Opening& opening);

    // Answers to effects
    [[nodiscard]] Effects openDecided(std::uint32_t stream, Result<OpenDecision> decision);
    [[nodiscard]] Effects stored(std::uint64_t ticket, Result<void> result);
    [[nodiscard]] Effects fetched(std::uint64_t ticket, Result<std::optional<log::Run>> run);
    /// From which piece on it is wanted; nothing: not at all.
    [[nodiscard]] Effects answerSnapshot(
        std::uint32_t stream, const AudienceId& audience, std::optional<std::uint32_t> from);
    /// Nothing: it is not there any more.
    [[nodiscard]] Effects pieceFetched(std::uint64_t ticket, Result<std::optional<Bytes>> piece);
    /// Offers a snapshot on a stream that is open. Nothing happens when the other side knows of none.
    [[nodiscard]] Effects offerSnapshot(std::uint32_t stream, const log::SignedSnapshot& snapshot);
    [[nodiscard]] bool knowsSnapshots() const { return m_protocol >= kProtocolWithSnapshots; }
    /// Initiator, once the stream is even: asks for what snapshots stand for. It is even again when all
    /// has come that the other side has.
    [[nodiscard]] Effects askForHistory(
        std::uint32_t stream, const std::vector<HistoryRange>& ranges);

    // What has reached whom, and blobs (session_blobs.cpp). Nothing happens when the other side knows of
    // none.
    [[nodiscard]] bool knowsBlobs() const { return m_protocol >= kProtocolWithBlobs; }
    [[nodiscard]] Effects sendReaches(
        std::uint32_t stream, std::int64_t number, std::vector<log::Reach> reaches);
    /// Initiator: it is not even before this is answered.
    [[nodiscard]] Effects askForReaches(std::uint32_t stream, std::int64_t number);
    /// Responder.
    [[nodiscard]] Effects tellLacking(std::uint32_t stream, std::vector<log::BlobPlace> blobs);
    [[nodiscard]] Effects tellWhole(std::uint32_t stream, const log::BlobPlace& place);
    [[nodiscard]] Effects refuseBlob(
        std::uint32_t stream, const log::BlobPlace& place, const Error& error);
    /// Initiator.
    [[nodiscard]] Effects wantBlob(std::uint32_t stream, const log::BlobPlace& place);
    [[nodiscard]] Effects offerBlob(
        std::uint32_t stream, const log::BlobPlace& place, const std::vector<log::ChunkId>& chunks);
    /// The positions that are not here; none: it is whole.
    [[nodiscard]] Effects answerBlob(std::uint32_t stream, const log::BlobPlace& place,
        std::vector<log::ChunkId> chunks, Result<std::vector<std::uint32_t>> lacking);
    [[nodiscard]] Effects chunkStored(std::uint64_t ticket, Result<void> result);
    /// Nothing: it is not here any more.
    [[nodiscard]] Effects chunkFetched(std::uint64_t ticket, Result<std::optional<Bytes>> sealed);

    /// Responder: some audiences of a stream may no longer be had; the rest goes on.
    void narrow(std::uint32_t stream, const std::set<AudienceId>& allowed);
    /// Responder: the right to a stream has ended.
    [[nodiscard]] Effects revoke(std::uint32_t stream, const Error& reason);

    /// Nothing to send that the other side has not stored, and nothing to expect.
    [[nodiscard]] bool isEven(std::uint32_t stream) const
    {
        const auto it = m_streams.find(stream);
        return it != m_streams.end() && it->second.evenSaid;
    }
    /// Changes were sent that the other side has not acknowledged.
    [[nodiscard]] bool isUnderWay(std::uint32_t stream) const
    {
        const auto it = m_streams.find(stream);
        return it != m_streams.end() && it->second.opened && isUnderWay(it->second);
    }
    /// Nothing is left to send of changes; some may be under way still.
    [[nodiscard]] bool hasSentAll(std::uint32_t stream) const
    {
        const auto it = m_streams.find(stream);
        return it != m_streams.end() && it->second.opened && !it->second.fetching
            && !nextChain(it->second);
    }
    [[nodiscard]] bool isReady() const { return m_phase == Phase::Ready; }
    [[nodiscard]] bool isClosed() const { return m_phase == Phase::Closed; }

private:
    enum class Phase { Waiting, Ready, Closed };
    struct Offer {
        log::Version version;
        std::uint32_t pieces = 0;
        std::uint32_t next = 0;
        bool wanted = false;
        bool holdsBack = false; ///< the changes that it stands for wait for the answer
    };
    struct Arriving {
        log::Version version;
        std::uint32_t pieces = 0;
        std::uint32_t next = 0;
        bool answered = false;
    };
    struct ArrivingBlob {
        std::vector<log::ChunkId> chunks;
        std::deque<std::uint32_t> lacking; ///< not asked for yet
        std::set<std::uint32_t> asked;     ///< not come yet
        std::size_t storing = 0;
    };
    struct ChunkTicket {
        std::uint32_t stream = 0;
        log::BlobPlace place;
        std::uint32_t position = 0;
        std::uint64_t bytes = 0;
        std::uint64_t generation = 0;
    };
    struct Stream {
        std::uint64_t generation = 0; ///< another one each time it is opened
        SpaceId space;
        AuthorId author;
        bool opened = false;   ///< both versions are known
        bool deciding = false; ///< responder: the driver is thinking about an Open
        std::uint32_t answersDue
            = 0; ///< initiator: Opens that were not answered; the last one counts
        bool liveSent = false;
        bool liveReceived = false;
        bool evenSaid = false;
        bool goesOn = true; ///< responder: what comes later is told as well
        std::set<AudienceId> audiences;
        std::set<AudienceId> ended; ///< what still comes of these is passed over
        log::Version doubted;       ///< counts as delivered up to here, until it was compared
        /// Doubted chains of which the other side has more than it was told, until that has come: what is
        /// here may not follow it, and is not sent.
        log::Version toCompare;
        Progress progress;
        std::optional<std::uint64_t> fetching; ///< ticket
        std::map<AudienceId, Offer> offers;
        std::map<AudienceId, Arriving> arriving;
        /// What the other side wants of older changes: after which number, up to which.
        std::map<log::ChainId, std::pair<std::uint64_t, std::uint64_t>> history;
        bool historyAsked = false; ///< the other side says Live again when it has sent it
        bool reachesAsked = false;
        std::map<log::BlobPlace, ArrivingBlob> blobs;
        std::deque<std::pair<log::BlobPlace, std::uint32_t>> chunksToSend;
        std::optional<std::uint64_t> fetchingChunk; ///< ticket
    };
    struct StoreTicket {
        std::uint32_t stream = 0;
        log::ChainId chain;
        std::uint64_t seq = 0;
        std::uint64_t bytes = 0;
        std::uint64_t generation = 0;
        bool isPiece = false; ///< of a snapshot of the chain's audience
    };
    struct FetchTicket {
        std::uint32_t stream = 0;
        log::ChainId chain;
        std::uint64_t after = 0;
        bool isHistory = false;
    };

    void handle(Effects& out, TimeMs now, const Hello& message);
    void handle(Effects& out, TimeMs now, const Challenge& message);
    void handle(Effects& out, TimeMs now, const Open& message);
    void handle(Effects& out, TimeMs now, const Opened& message);
    void handle(Effects& out, TimeMs now, const Changes& message);
    void handle(Effects& out, TimeMs now, const Durable& message);
    void handle(Effects& out, TimeMs now, const Credit& message);
    void handle(Effects& out, TimeMs now, const Live& message);
    void handle(Effects& out, TimeMs now, const Refused& message);
    void handle(Effects& out, TimeMs now, const Ended& message);
    void handle(Effects& out, TimeMs now, const SnapshotBegins& message);
    void handle(Effects& out, TimeMs now, const SnapshotWanted& message);
    void handle(Effects& out, TimeMs now, const SnapshotPiece& message);
    void handle(Effects& out, TimeMs now, const HistoryWanted& message);
    void handle(Effects& out, TimeMs now, const Reaches& message);
    void handle(Effects& out, TimeMs now, const ReachesWanted& message);
    void handle(Effects& out, TimeMs now, const BlobsLacking& message);
    void handle(Effects& out, TimeMs now, const BlobWanted& message);
    void handle(Effects& out, TimeMs now, const BlobIs& message);
    void handle(Effects& out, TimeMs now, const ChunksWanted& message);
    void handle(Effects& out, TimeMs now, const Chunk& message);
    void handle(Effects& out, TimeMs now, const BlobRefused& message);
    void handle(Effects& out, TimeMs now, const BlobWhole& message);
    void handle(Effects& out, TimeMs now, const Unknown& message);

    void send(Effects& out, const Message& message);
    void refuse(Effects& out, Error error);
    void endStream(Effects& out, std::uint32_t number, const Error& error);
    Stream* endFetch(std::uint64_t ticket, FetchTicket& asked);
    void giveBack(Effects& out, std::uint64_t bytes);
    void passOver(Effects& out);
    void pump(Effects& out);
    void pumpStream(Effects& out, std::uint32_t number, Stream& stream);
    void sayWhenEven(Effects& out, std::uint32_t number, Stream& stream);
    void offer(Effects& out, std::uint32_t number, Stream& stream,
        const log::SignedSnapshot& snapshot, bool holdsBack);
    void pieceStored(Effects& out, const StoreTicket& done);
    bool pumpPieces(Effects& out, std::uint32_t number, Stream& stream);
    bool pumpHistory(Effects& out, std::uint32_t number, Stream& stream);
    void historyFetched(
        Effects& out, const FetchTicket& asked, Stream& stream, std::optional<log::Run> run);
    void askForChunks(
        Effects& out, std::uint32_t number, const log::BlobPlace& place, ArrivingBlob& blob);
    void pumpChunks(Effects& out, std::uint32_t number, Stream& stream);
    /// One that is open, when both sides know of blobs and this one may have the audience.
    [[nodiscard]] Stream* streamFor(const AboutBlob& message);
    [[nodiscard]] Stream* streamFor(std::uint32_t number);
    [[nodiscard]] Stream* openStream(std::uint32_t number);
    [[nodiscard]] static std::optional<log::ChainId> nextChain(const Stream& stream);
    [[nodiscard]] static bool isUnderWay(const Stream& stream);

    Config m_config;
    Phase m_phase = Phase::Waiting;
    std::uint16_t m_protocol = kProtocolMin; ///< that both sides speak
    std::optional<TimeMs> m_deadline;
    Nonce m_otherNonce;
    std::map<std::uint32_t, Stream> m_streams;
    std::map<std::uint64_t, StoreTicket> m_storing;
    std::map<std::uint64_t, FetchTicket> m_fetching;
    std::map<std::uint64_t, ChunkTicket> m_storingChunks;
    std::map<std::uint64_t, ChunkTicket> m_fetchingChunks;
    std::uint64_t m_nextTicket = 1;
    std::uint64_t m_generation = 0;
    std::size_t m_frameBytes = 0;              ///< of the frame that is being handled
    std::int64_t m_creditThere = kCreditBytes; ///< what we may still send
    std::int64_t m_creditHere = kCreditBytes;  ///< what the other side may still send
    std::uint64_t m_creditOwed = 0; ///< was stored, and is granted again with what follows
};

}
