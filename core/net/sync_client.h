#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/result.h"
#include "store/replica_set.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace alongside::net {

/// Where a space stands with its server. The four states that people are shown follow from it.
struct SyncReport {
    enum class State {
        Offline, ///< no server, or not reached; what was written is safe here
        Sending, ///< connected, and one side has what the other does not
        Shared,  ///< connected, and the server has everything
        Stopped, ///< something that waiting does not mend; `error` says what
    };
    SpaceId space;
    State state = State::Offline;
    std::optional<Error> error; ///< why it is Offline or Stopped
    std::uint64_t waiting = 0;  ///< own changes that the server does not have yet
    std::uint64_t sent = 0;     ///< changes, since the connection was made
    std::uint64_t received = 0; ///< changes, since the connection was made
    /// Photos, sounds and films that are on their way; see sync::StreamReport.
    std::size_t mediaToSend = 0;
    std::size_t mediaToFetch = 0;
    std::optional<Error> mediaRefused;
};

/// Keeps a person's spaces in step with their servers.
///
/// Threads: construct and call from the thread that runs the executor, which must be the one that
/// uses the ReplicaSet. Nothing here blocks.
class SyncClient {
public:
    using Listener = std::function<void(const SyncReport&)>;

    SyncClient(boost::asio::any_io_executor executor, store::ReplicaSet& replicas);
    /// Cuts connections. What the server has not acknowledged is sent next time.
    ~SyncClient();
    SyncClient(const SyncClient&) = delete;
    SyncClient& operator=(const SyncClient&) = delete;

    void onReport(Listener listener);
    /// Connects every space that has a server, and stays connected; after a break it tries again,
    /// waiting longer each time (with jitter, at most a minute). Call again when spaces were added.
    void start();
    /// Tries now rather than at the end of the wait: for "share now", or when the network is back.
    void tryNow();
    void stop();
    /// Stops once both sides have everything, or a space cannot go on, at the latest after `timeout`: for
    /// an app that is put away in the middle of something. At once without a connection.
    boost::asio::awaitable<void> finish(std::chrono::milliseconds timeout);
    [[nodiscard]] std::optional<SyncReport> report(const SpaceId& space) const;

    /// Connects once, exchanges everything both ways, and disconnects: for the terminal.
    /// NoServer, NoConnection, CertificateMismatch, NotAMember, TimedOut …
    boost::asio::awaitable<Result<SyncReport>> syncOnce(
        SpaceId space, std::chrono::seconds timeout);

private:
    struct Inside;
    std::shared_ptr<Inside> m_inside;
};

}
