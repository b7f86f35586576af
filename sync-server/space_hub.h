#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "fair_queue.h"
#include "log_store.h"
#include "server_limits.h"
#include "server_metrics.h"
#include "sync/session.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>

#include <functional>
#include <map>
#include <memory>
#include <set>

namespace alongside::server {

/// Somebody who has a space open: a session of the server.
class Subscriber {
public:
    Subscriber() = default;
    Subscriber(const Subscriber&) = delete;
    Subscriber& operator=(const Subscriber&) = delete;
    virtual ~Subscriber() = default;
    /// A run was committed; it may be the subscriber's own.
    virtual void news(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq) = 0;
    /// Who belongs to the space has changed: look again at what this subscriber may have.
    virtual void membershipChanged(const SpaceId& space, const log::Membership& membership) = 0;
    /// The space is no more: nothing of it may be asked for or sent.
    virtual void erased(const SpaceId& space) = 0;
    /// Changes that were just committed name these, and they are not whole here.
    virtual void blobsLacking(const SpaceId& space, const std::vector<store::BlobPlace>& blobs) = 0;
    virtual void blobWhole(const SpaceId& space, const store::BlobPlace& place) = 0;
    /// Some of what these wrote has reached somebody; nothing: perhaps of anybody.
    virtual void reachesCame(const SpaceId& space, const std::optional<std::set<AuthorId>>& writers)
        = 0;
};

/// Where sessions meet: decides who may open what, gathers what everybody sends into one commit at a
/// time, and tells the others of it.
///
/// Threads: one executor for everything; commits run on a thread of their own, or where one says.
class SpaceHub {
public:
    using Done = std::function<void(Result<void>)>;

    /// `committer`: where commits run, which must be done there before the hub goes.
    SpaceHub(boost::asio::any_io_executor executor, LogStore& store, const Clock& clock,
        const ServerLimits& limits = {},
        const std::optional<boost::asio::any_io_executor>& committer = std::nullopt);
    ~SpaceHub();
    SpaceHub(const SpaceHub&) = delete;
    SpaceHub& operator=(const SpaceHub&) = delete;
    [[nodiscard]] const boost::asio::any_io_executor& executor() const { return m_executor; }
    [[nodiscard]] const ServerLimits& limits() const { return m_limits; }
    [[nodiscard]] ServerMetrics& metrics() { return m_metrics; }

    /// NotOnServer, NotAMember, InvitationExpired, InvitationUsedUp, InvitationInvalid …
    [[nodiscard]] Result<sync::OpenDecision> decide(const sync::Open& open);
    /// What an author may have of a space now; empty when nothing.
    [[nodiscard]] static std::vector<AudienceId> allowed(const log::Membership& membership,
        const AuthorId& author, const std::set<AudienceId>& asked, TimeMs now);

    void subscribe(const SpaceId& space, const std::shared_ptr<Subscriber>& who);
    void unsubscribe(const SpaceId& space, const Subscriber* who);

    /// Stores a run durably, then calls `done` on the hub's executor. `by` is the author whose proof
    /// opened the stream. `sender` is the connection: each has its turn, however much another one sends.
    void submit(std::uint64_t sender, const SpaceId& space, const AuthorId& by, log::Run run,
        Bytes hostingToken, Done done);
    /// So much waits for the disk that whoever has something waiting should send no more just now.
    [[nodiscard]] bool isBehind() const
    {
        return m_waitingBytes > m_limits.waitingBytes || m_queue.size() > kRunsWaitingMax / 2;
    }
    /// Ends everything that has to do with spaces that another program has erased since the last call,
    /// and tells it so.
    void closeErased();
    [[nodiscard]] Result<std::optional<log::Run>> fetch(const sync::Fetch& fetch);

    // Snapshots
    /// From which piece on a snapshot that a member offers is wanted; nothing when it is not, or when
    /// the space has no room for it.
    using Wanted = std::function<void(std::optional<std::uint32_t>)>;
    void offered(const SpaceId& space, const AuthorId& by, const log::SnapshotHeader& header,
        const log::SignedSnapshot& snapshot, Wanted wanted);
    void storePiece(const SpaceId& space, const AudienceId& audience, std::uint32_t number,
        Bytes sealed, Done done);
    [[nodiscard]] Result<std::optional<Bytes>> piece(
        const SpaceId& space, const AudienceId& audience, std::uint32_t number);

    // Photos, sounds and films (space_hub_media.cpp)
    using Lacking = std::function<void(Result<std::vector<std::uint32_t>>)>;
    /// The positions of the chunks that are not here. QuotaReached, NotFound, BadMessage.
    void beginBlob(const SpaceId& space, const store::BlobPlace& place,
        const std::vector<ChunkId>& chunks, Lacking lacking);
    void storeChunk(const SpaceId& space, const store::BlobPlace& place, std::uint32_t position,
        Bytes sealed, Done done);
    [[nodiscard]] Result<std::optional<std::vector<ChunkId>>> blob(
        const SpaceId& space, const store::BlobPlace& place);
    [[nodiscard]] Result<std::optional<Bytes>> chunk(
        const SpaceId& space, const store::BlobPlace& place, std::uint32_t position);
    [[nodiscard]] Result<std::vector<store::BlobPlace>> blobsLacking(
        const SpaceId& space, const std::set<AudienceId>& audiences);

    // What has reached whom
    /// Keeps these a little later, many at a time: if they are lost, so is only the knowledge of them.
    void reached(const SpaceId& space, std::vector<log::Reach> reaches);
    /// What has reached others of what the author's member wrote.
    [[nodiscard]] Result<std::vector<LogStore::NumberedReach>> reachesAfter(
        const SpaceId& space, const AuthorId& author, std::int64_t number);
    [[nodiscard]] Result<std::set<AuthorId>> devicesOf(
        const SpaceId& space, const AuthorId& author);

    /// Calls `done` when nothing waits to be committed any more.
    void drain(std::function<void()> done);

    struct Counts {
        std::uint64_t commits = 0;
        std::uint64_t runs = 0;
        std::uint64_t refused = 0;
        std::size_t waiting = 0;
    };
    [[nodiscard]] Counts counts() const;
    /// All that is counted, in Prometheus' text format.
    [[nodiscard]] std::string metricsText();

private:
    struct Waiting {
        Write write;
        std::vector<store::BlobPlace> blobs; ///< that its changes name
        AuthorId by;
        Done done;
        std::size_t bytes = 0;
        std::uint64_t sender = 0;
        int judgedAnew = 0;
    };
    using Batch = std::vector<Waiting>;
    struct Space {
        log::Membership membership;
        bool membershipDue = false; ///< was read again, and subscribers were not told yet
        /// What other processes' news was last told of.
        log::Version told{};
        /// What was fetched last: everybody who reads along asks for the same.
        struct Fetched {
            sync::Fetch asked;
            log::Run run;
        };
        std::optional<Fetched> fetched;
        std::map<const Subscriber*, std::weak_ptr<Subscriber>> subscribers;
        explicit Space(log::Membership m)
            : membership(std::move(m))
        {
        }
    };

    Result<Space*> space(const SpaceId& id);
    Result<sync::OpenDecision> decideOn(const sync::Open& open);
    Result<sync::OpenDecision> farewell(const SpaceId& id, const Space& at, const AuthorId& author);
    void forgetUnused(const SpaceId& id);
    Result<void> vet(Waiting& waiting);
    /// … and what its changes name.
    [[nodiscard]] static Result<void> findErasures(
        Waiting& waiting, const log::Membership& membership);
    /// QuotaReached when it would be too much for its space, `onTheWay` included.
    Result<void> checkQuota(const Write& write, std::uint64_t onTheWay, std::size_t bytes);
    void commitNext();
    [[nodiscard]] Batch nextBatch();
    void finished(Batch batch, std::vector<Result<store::Accepted>> results, double seconds);
    void answer(Waiting& waiting, Result<void> result);
    [[nodiscard]] Result<bool> isWanted(const SpaceId& space, const AuthorId& by,
        const log::SnapshotHeader& header, const log::SignedSnapshot& snapshot);
    void takeInMembership(Space& space, const log::Run& run);
    void tellNews(const Write& write);
    void tellLacking(const Waiting& waiting);
    void keepReaches();
    [[nodiscard]] std::vector<std::shared_ptr<Subscriber>> subscribersOf(const SpaceId& space);

    // What other processes of the same store commit (space_hub_news.cpp)
    void listen();
    void heard(const std::optional<SpaceId>& space);
    void catchUpWithHeard();
    void catchUp(const SpaceId& space);
    /// Reads the membership again when the store has more of it, and tells the subscribers soon.
    Result<void> refresh(Space& space, const log::Version& version);
    Result<void> refresh(Space& space);
    void tellMembershipIfDue(const SpaceId& space);
    void tellMembership(const SpaceId& space);
    void judgeAnew(std::vector<Waiting> refused);

    boost::asio::any_io_executor m_executor;
    boost::asio::thread_pool m_commitThread;
    boost::asio::any_io_executor m_committer;
    LogStore& m_store;
    const Clock& m_clock;
    std::map<SpaceId, Space> m_spaces;
    const ServerLimits m_limits;
    ServerMetrics m_metrics;
    FairQueue<Waiting> m_queue;
    std::map<SpaceId, std::size_t> m_queued; ///< how many of each space
    std::size_t m_waitingBytes = 0;          ///< queued or being committed
    std::set<SpaceId> m_unused;              ///< to be looked at when the commit is over
    std::int64_t m_erasedSeen = 0;
    bool m_committing = false;
    std::vector<std::function<void()>> m_drained;
    Counts m_counts;
    std::set<SpaceId> m_heard; ///< has news that subscribers were not told of yet
    bool m_catchingUp = false;
    std::map<SpaceId, std::vector<log::Reach>> m_reaches; ///< not kept yet
    std::size_t m_reachesWaiting = 0;
    boost::asio::steady_timer m_keepReaches;
    /// Goes with the hub: what was posted from elsewhere looks whether it is still there.
    std::shared_ptr<SpaceHub*> m_self = std::make_shared<SpaceHub*>(this);
};

}
