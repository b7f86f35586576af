#pragma once
// SPDX-License-Identifier: Apache-2.0

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
    ServerSession(std::unique_ptr<net::Connection> connection, SpaceHub& hub, const Clock& clock,
        std::uint64_t number);

    /// Runs until the connection ends.
    static boost::asio::awaitable<void> run(std::shared_ptr<ServerSession> session);
    /// Sends what is waiting, says goodbye, and ends.
    void stop();

    void news(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq) override;
    void membershipChanged(const SpaceId& space, const log::Membership& membership) override;

private:
    struct Stream {
        SpaceId space;
        AuthorId author;
        std::set<AudienceId> audiences;
        Bytes hostingToken;
    };

    static boost::asio::awaitable<void> write(std::shared_ptr<ServerSession> session);
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
    void carryOut(const sync::RefusedThere& effect);
    void carryOut(const sync::Close& effect);
    void leaveAll();

    std::unique_ptr<net::Connection> m_connection;
    SpaceHub& m_hub;
    const Clock& m_clock;
    sync::Session m_session;
    std::map<std::uint32_t, Stream> m_streams;
    std::deque<Bytes> m_outbox;
    std::size_t m_outboxBytes = 0;
    boost::asio::steady_timer m_wakeWriter;
    boost::asio::steady_timer m_deadline;
    std::uint64_t m_number;
    bool m_closing = false;
    bool m_ended = false;
};

}
