#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "net/connection.h"
#include "net/sync_client.h"
#include "sync/replica_driver.h"

#include <boost/asio/steady_timer.hpp>

#include <deque>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace alongside::net {

/// The first wait after a break, and the longest.
inline constexpr std::chrono::milliseconds kRetryFirst{500};
inline constexpr std::chrono::milliseconds kRetryMax{30'000};

/// So long an acknowledgement may wait for something else to be sent.
inline constexpr std::chrono::milliseconds kAnswerLater{1'500};
/// So long statements wait for others, to be judged together.
inline constexpr std::chrono::milliseconds kSettleLater{20};

/// One connection to one server, made again whenever it breaks.
///
/// Coroutines hold it by shared pointer and look at m_stopped after every wait: after stop() none
/// of them touches the replicas again, which may be gone by then.
class SyncLink : public std::enable_shared_from_this<SyncLink> {
public:
    using Listener = SyncClient::Listener;

    static std::shared_ptr<SyncLink> make(const asio::any_io_executor& executor,
        store::ReplicaSet& replicas, std::string address, Bytes pin, std::vector<SpaceId> spaces,
        Listener listener);
    static asio::awaitable<void> stayConnected(std::shared_ptr<SyncLink> link);
    static asio::awaitable<Result<SyncReport>> once(
        std::shared_ptr<SyncLink> link, std::chrono::seconds timeout);

    [[nodiscard]] const std::vector<SpaceId>& spaces() const { return m_spaces; }
    void tryNow();
    void stop();

private:
    SyncLink(const asio::any_io_executor& executor, store::ReplicaSet& replicas,
        std::string address, Bytes pin, std::vector<SpaceId> spaces, Listener listener);

    static asio::awaitable<Result<void>> exchange(std::shared_ptr<SyncLink> link);
    static asio::awaitable<void> write(
        std::shared_ptr<SyncLink> link, std::shared_ptr<Connection> connection);
    static asio::awaitable<void> watchDeadline(
        std::shared_ptr<SyncLink> link, std::shared_ptr<Connection> connection);
    void send(Bytes frame);
    void sendLater(Bytes frame);
    void settleSoon();
    static asio::awaitable<void> limitTime(
        std::shared_ptr<SyncLink> link, std::chrono::seconds timeout);
    void tell(const sync::StreamReport& report);
    void tellAll(SyncReport::State state, const std::optional<Error>& error);
    [[nodiscard]] std::uint64_t waitingIn(const SpaceId& space) const;
    [[nodiscard]] bool isFinished() const;

    store::ReplicaSet* m_replicas;
    std::string m_address;
    Bytes m_pin;
    std::vector<SpaceId> m_spaces;
    Listener m_listener;
    asio::steady_timer m_retry;
    asio::steady_timer m_wakeWriter;
    asio::steady_timer m_deadline;
    std::optional<TimeMs> m_waitsUntil; ///< what m_deadline is set to
    asio::steady_timer m_later;
    asio::steady_timer m_settle;
    std::shared_ptr<Connection> m_connection;
    std::unique_ptr<sync::ReplicaDriver> m_driver;
    std::deque<Bytes> m_outbox;
    std::deque<Bytes> m_waiting; ///< goes out with what is sent next
    bool m_isSettling = false;
    std::optional<Error> m_closedWith;
    std::map<SpaceId, SyncReport> m_reports;
    std::chrono::milliseconds m_wait = kRetryFirst;
    bool m_stopped = false;
    bool m_once = false;
    bool m_timedOut = false;
    bool m_closing = false; ///< close once the outbox is empty
};

}
