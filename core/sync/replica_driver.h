#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "store/replica_set.h"
#include "sync/session.h"

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <set>

namespace alongside::sync {

/// Where one space stands on a connection.
struct StreamReport {
    SpaceId space;
    bool even = false;          ///< both sides have everything
    std::uint64_t sent = 0;     ///< changes that the other side has stored, since the beginning
    std::uint64_t received = 0; ///< changes stored here, since the beginning
    std::optional<Error> refused;
    /// Another copy of this device had written too; what was written here goes on under a new key.
    bool copied = false;
    /// Changes that the server had said it had, and has no more: it was restored. They are sent again.
    std::uint64_t lostThere = 0;
    /// Photos, sounds and films that the server still lacks, and that are still to come here. Those that
    /// are large, and that nobody asked for, are not counted.
    std::size_t mediaToSend = 0;
    std::size_t mediaToFetch = 0;
    /// Why one was not taken (there is no room for it), until one is.
    std::optional<Error> mediaRefused;
};

/// Larger ones are fetched when somebody wants to see them.
inline constexpr std::uint64_t kMediaBytesUnasked = 4U << 20U;
/// What has reached this device is said after so long, so that it is said once for many changes.
inline constexpr TimeMs kReachesAfterMs = 3'000;
/// What the server did not have is asked for again after so long.
inline constexpr TimeMs kMediaAgainAfterMs = 30'000;

/// With fewer changes under way a snapshot is not begun before they have arrived.
inline constexpr std::uint64_t kSnapshotWhileWaiting = 100;

/// Carries out a session's effects on a person's replicas: the tablet's and the terminal's side of a
/// connection. Knows no socket: frames come in by received() and go out by a callback, so that a
/// TLS connection, a simulated link and a file can all carry it.
///
/// Threads: use from the thread that uses the ReplicaSet.
class ReplicaDriver {
public:
    struct Callbacks {
        std::function<void(Bytes)> send;
        std::function<void(std::optional<Error>)> close; ///< the last callback
        std::function<void(const StreamReport&)> report;
        /// Like send, and may wait a second or two for something else to be sent. Without it: send.
        std::function<void(Bytes)> sendLater = {};
        /// settle() is to be called in a moment. Without it nothing is put off.
        std::function<void()> settleSoon = {};
    };

    /// Exchanges these spaces. `channel` binds the proofs to the connection.
    ReplicaDriver(store::ReplicaSet& replicas, const std::vector<SpaceId>& spaces, Bytes channel,
        Callbacks callbacks);
    ~ReplicaDriver();
    ReplicaDriver(const ReplicaDriver&) = delete;
    ReplicaDriver& operator=(const ReplicaDriver&) = delete;

    void connected();
    void received(ByteView frame);
    void timer();
    /// All that was to be sent has left; the other side may still be at it.
    void idle();
    /// Judges the statements that have come since the last time, all together.
    void settle();
    /// When timer() is to be called, if nothing happens before.
    [[nodiscard]] std::optional<TimeMs> deadline() const;
    [[nodiscard]] bool isClosed() const { return m_session.isClosed(); }

private:
    struct Space {
        SpaceId id;
        bool asInvitation = false; ///< opened with an invitation's key, to join
        /// Opened before the other side had these statements of ours: what they allow is asked for again
        /// once it has them.
        std::uint64_t openAgainAfter = 0;
        std::size_t olderSpeaker = 0; ///< how many keys before the newest that was known there
        /// The other side left out an audience, and lacked statements that are here: it is asked for again
        /// once it has them.
        bool openAgainWhenEven = false;
        bool evenLater = false; ///< everything is here, and some of it was not judged yet
        bool opening = false;   ///< an Open is on its way; what came before it is out of date
        std::vector<AudienceId> audiences;
        int forks = 0;
        std::optional<Error> usedUp; ///< what was said of our invitation; tried as a member since
        bool sealsLater
            = false; ///< there is more to seal and send, once what is under way has arrived
        /// Whose words came and were not taken in, because their coming in does not count so far.
        std::set<AuthorId> passedOver;
        bool askedWhy = false;         ///< refused, and opened once more to be shown why
        std::set<AudienceId> declined; ///< a snapshot of it was no good: changes instead
        std::set<AudienceId> historyAsked;
        /// On its way to the other side, and those that it was offered before.
        std::optional<store::MadeSnapshot> offered;
        std::optional<store::MadeSnapshot> prepared; ///< made while the other side wrote its disk
        bool hasPrepared = false;                    ///< once on a connection
        std::set<AudienceId> settled;
        StreamReport report;
        // Photos, sounds and films (replica_driver_media.cpp)
        std::deque<log::BlobPlace> toOffer;
        std::optional<log::BlobPlace> offering;
        std::set<log::BlobPlace> fetching;
        std::set<log::BlobPlace> notThere; ///< asked for, and the server did not have it
        std::optional<TimeMs> mediaDue;    ///< when to ask for those again
        std::optional<TimeMs> reachesDue;
        bool reachesSaid = false; ///< on this connection
    };

    void run(Effects effects);
    void settle(Space& space);
    [[nodiscard]] static bool goesOut(const store::Replica& replica, const log::Run& run);
    [[nodiscard]] bool takesLater(const store::Replica& replica, const log::Run& run) const;
    void carryOut(const Send& effect);
    void carryOut(const DecideOpen& effect);
    void carryOut(const Store& effect);
    void carryOut(const Fetch& effect);
    void carryOut(const DurableThere& effect);
    void carryOut(const StreamOpened& effect);
    void carryOut(const Even& effect);
    void carryOut(const SnapshotOffered& effect);
    void carryOut(const StorePiece& effect);
    void carryOut(const FetchPiece& effect);
    void carryOut(const SnapshotSettled& effect);
    void carryOut(const ReachesCame& effect);
    void carryOut(const ReachesAsked& effect);
    void carryOut(const BlobsLackingThere& effect);
    void carryOut(const BlobAsked& effect);
    void carryOut(const BlobOffered& effect);
    void carryOut(const StoreChunk& effect);
    void carryOut(const FetchChunk& effect);
    void carryOut(const BlobArrived& effect);
    void carryOut(const BlobWholeThere& effect);
    void carryOut(const BlobRefusedThere& effect);
    void carryOut(const RefusedThere& effect);
    void carryOut(const Close& effect);

    void openAll();
    void openSpace(std::uint32_t number);
    void announceMembership(const SpaceId& id);
    void changed(const SpaceId& space, const store::Update& update);
    void notEven(Space& space);
    void tellNews(Space& space);
    void delivered(std::uint32_t number, const log::ChainId& chain, std::uint64_t seq);
    [[nodiscard]] Result<log::Version> ownDurable(
        const store::Replica& replica, const log::Version& have) const;
    Result<void> lookForLoss(Space& space, const StreamOpened& effect);
    bool offerSnapshot(std::uint32_t number, store::Replica& replica);
    void prepareSnapshot(std::uint32_t number);
    [[nodiscard]] static std::optional<AudienceId> dueForSnapshot(
        const Space& space, const store::Replica& replica);
    bool askForHistory(std::uint32_t number, store::Replica& replica);
    void depart(std::uint32_t number, store::Replica& replica);
    void fetchMedia(std::uint32_t number);
    void offerNext(std::uint32_t number);
    void tellMedia(std::uint32_t number);
    void sayReaches(std::uint32_t number, store::Replica& replica);
    void fail(std::uint32_t number, Error error);
    [[nodiscard]] Space& space(std::uint32_t number) { return m_spaces[number - 1]; }
    [[nodiscard]] std::uint32_t numberOf(const Space& at) const
    {
        return static_cast<std::uint32_t>(&at - m_spaces.data()) + 1;
    }

    store::ReplicaSet& m_replicas;
    Callbacks m_callbacks;
    Session m_session;
    std::vector<Space> m_spaces; ///< stream number minus one
    std::deque<Effect> m_todo;
    bool m_running = false;
    bool m_openedAll = false;
    int m_listener = 0;
};

}
