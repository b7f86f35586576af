#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "client_addresses.h"
#include "space_hub.h"

#include "net/connection.h"
#include "sync/session.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>

#include <deque>
#include <map>
#include <memory>

namespace alongside::server {

/// One client's connection: carries out a sync::Session's effects on the hub.
///
/// Threads: the hub's executor.
class ServerSession final : public Subscriber, public std::enable_shared_from_this<ServerSession> {
public:
    /// `share` is this connection's in its address; null when the address does not matter.
    ServerSession(std::unique_ptr<net::Connection> connection, SpaceHub& hub, const Clock& clock,
        std::uint64_t number, ClientAddresses::Share share = nullptr);

    /// Runs until the connection ends.
    static boost::asio::awaitable<void> run(std::shared_ptr<ServerSession> session);
    /// Sends what is waiting, says goodbye, and ends.
    void stop();

    void news(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq) override;
    void membershipChanged(const SpaceId& space, const log::Membership& membership) override;
    void erased(const SpaceId& space) override;
    void blobsLacking(const SpaceId& space, const std::vector<store::BlobPlace>& blobs) override;
    void blobWhole(const SpaceId& space, const store::BlobPlace& place) override;
    void reachesCame(
        const SpaceId& space, const std::optional<std::set<AuthorId>>& writers) override;

private:
    struct Stream {
        SpaceId space;
        AuthorId author;
        std::set<AudienceId> audiences;
        Bytes hostingToken;
        /// The last that was sent, once they were asked for.
        std::optional<std::int64_t> reaches{};
    };

    static boost::asio::awaitable<void> write(std::shared_ptr<ServerSession> session);
    /// Waits as long as this client is not to be read from: it was too fast, or has enough waiting for
    /// the disk.
    static boost::asio::awaitable<void> rest(
        std::shared_ptr<ServerSession> session, std::size_t bytes);
    [[nodiscard]] bool hasEnoughWaiting() const;
    void pausedFor(std::string_view limit, TokenBucket::Pause pause);
    void dropSlowReader();
    /// Ends a stream for this reason, and leaves the others as they are.
    void endStream(std::uint32_t number, const Error& reason);
    void storeDone(std::uint64_t ticket, Result<void> result);
    static boost::asio::awaitable<void> watchDeadline(std::shared_ptr<ServerSession> session);
    void carryOut(const sync::Effects& effects);
    void carryOut(const sync::Send& effect);
    void carryOut(const sync::DecideOpen& effect);
    void carryOut(const sync::Store& effect);
    void carryOut(const sync::Fetch& effect);
    void carryOut(const sync::DurableThere& effect);
    void carryOut(const sync::StreamOpened& effect);
    void carryOut(const sync::Even& effect);
    void carryOut(const sync::SnapshotOffered& effect);
    void carryOut(const sync::StorePiece& effect);
    void carryOut(const sync::FetchPiece& effect);
    void carryOut(const sync::SnapshotSettled& effect);
    void carryOut(const sync::ReachesCame& effect);
    void carryOut(const sync::ReachesAsked& effect);
    void carryOut(const sync::BlobsLackingThere& effect);
    void carryOut(const sync::BlobAsked& effect);
    void carryOut(const sync::BlobOffered& effect);
    void carryOut(const sync::StoreChunk& effect);
    void carryOut(const sync::FetchChunk& effect);
    void carryOut(const sync::BlobArrived& effect);
    void carryOut(const sync::BlobWholeThere& effect);
    void carryOut(const sync::BlobRefusedThere& effect);
    void carryOut(const sync::RefusedThere& effect);
    void carryOut(const sync::Close& effect);
    void sendReaches(std::uint32_t number, Stream& stream, bool isAsked);
    void leaveAll();

    std::unique_ptr<net::Connection> m_connection;
    SpaceHub& m_hub;
    const Clock& m_clock;
    sync::Session m_session;
    std::map<std::uint32_t, Stream> m_streams;
    std::deque<Bytes> m_outbox;
    std::size_t m_outboxBytes = 0;
    std::size_t m_runsWaiting = 0;
    TokenBucket m_bytes;
    TokenBucket m_opens;
    ClientAddresses::Share m_share;
    std::uint64_t m_newOpens = 0; ///< since the last rest
    bool m_saidItIsSlowed = false;
    bool m_waitsForDisk = false;
    std::string_view m_endedBy; ///< when it was this side
    boost::asio::steady_timer m_wakeReader;
    boost::asio::steady_timer m_wakeWriter;
    boost::asio::steady_timer m_deadline;
    std::uint64_t m_number;
    bool m_closing = false;
    bool m_ended = false;
};

}
