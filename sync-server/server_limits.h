#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Every bound the server works under, in one place, with units. (Not limits.h: that name belongs to
// the C library, and a folder on the include path would hide it.)

#include "sync/session.h"

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace alongside::server {

/// What whoever runs a server may choose; server_config.cpp has the words and the range of each.
struct ServerLimits {
    /// At one time. One more is closed before it costs anything.
    std::size_t connections = 12'000;
    std::size_t connectionsPerAddress = 1'000;
    /// In one message that comes in.
    std::size_t messageBytes = sync::kMessageBytesMax;
    // Who is faster is read more slowly. For kBurstSeconds a client may be as fast as it likes.
    std::uint64_t bytesPerSecond = 4U << 20U;
    std::uint64_t bytesPerSecondPerAddress = 32U << 20U;
    std::uint64_t opensPerSecond = 64; ///< a connection may open sync::kStreamsMax spaces at once
    std::uint64_t opensPerSecondPerAddress = 512; ///< every new connection counts as one
    /// TLS and the HTTP header together.
    std::chrono::seconds handshake{10};
    /// Without a sign of life; a ping goes out after half of it.
    std::chrono::seconds idle{120};
    /// From the first byte of a message to its last.
    std::chrono::seconds message{300};
    /// Waiting for one slow reader; one that falls further behind is dropped, and resumes.
    std::size_t outboxBytes = 24U << 20U;
    /// Of all clients, on their way to disk. Beyond it clients wait for their turn.
    std::size_t waitingBytes = 256U << 20U;
    /// Stored for one space, snapshots included. Beyond it changes are answered with QuotaReached.
    std::uint64_t spaceBytes = std::uint64_t{8} << 30U;
    /// How long a stop waits for sessions to end by themselves.
    std::chrono::seconds drain{3};
    /// A proxy on this machine stands for many people: what comes from a loopback address is not
    /// counted by address.
    bool trustLoopback = true;
};

/// An outbox holds what an honest reader may have on its way, and a message; less would drop it.
inline constexpr std::size_t kOutboxBytesMin = sync::kCreditBytes + sync::kMessageBytesMax;
/// File handles that a server needs besides one for each connection.
inline constexpr std::size_t kFilesBesides = 64;
/// How long somebody may be as fast as they like after a rest, in seconds of the rate.
inline constexpr std::uint64_t kBurstSeconds = 8;
/// The longest pause for somebody who was too fast, as a part of the idle time: pings are not
/// answered in a pause.
inline constexpr int kPausesInIdleTime = 4;
/// Addresses that are remembered after their last connection, while their pauses last.
inline constexpr std::size_t kAddressesRemembered = 65'536;
/// Runs that share one transaction.
inline constexpr std::size_t kRunsPerCommitMax = 256;
/// Runs of all clients waiting to be committed; one more is answered with ServerBusy.
inline constexpr std::size_t kRunsWaitingMax = 20'000;
/// Runs of one connection waiting; it is not read from until there are fewer.
inline constexpr std::size_t kRunsWaitingPerConnection = 256;
/// What is stored over the quota of a space, so that people can still be removed from it, and what was
/// written can be erased.
inline constexpr std::uint64_t kBytesOverQuota = 16U << 20U;
/// A snapshot is handed out, or taken in place of an older one, when it spares so many changes.
inline constexpr std::uint64_t kSnapshotSparesMin = 500;
/// Pieces of a snapshot that the server keeps for an audience: 256 MiB at most.
inline constexpr std::size_t kSnapshotPiecesStored = 1024;
/// Bytes of changes in one INSERT of a commit to PostgreSQL, which takes messages of 1 GiB at most.
inline constexpr std::size_t kInsertBytesMax = 8U << 20U;
/// Changes read from PostgreSQL at once while everything is checked.
inline constexpr std::uint64_t kChangesPerCheckedPage = 256;
/// The same for the chunks of photos, sounds and films, which are larger.
inline constexpr std::uint64_t kChunksPerCheckedPage = 16;
/// How often a commit to PostgreSQL is tried that another one got into the way of.
inline constexpr int kCommitAttemptsMax = 3;
/// How often a run is judged anew because who belongs to its plan changes through other processes.
inline constexpr int kJudgedAnewMax = 8;
/// How long to wait before a connection that hears of other processes' news is tried again.
inline constexpr std::chrono::milliseconds kNewsRetryTime{500};
/// How many spaces one server invitation may place, and for how long it is good.
inline constexpr std::uint32_t kInvitationUsesMax = 100'000;
inline constexpr int kInvitationDaysMax = 3650;
/// How often the server looks for what other commands left for it, and how long these wait for it.
inline constexpr std::chrono::seconds kControlInterval{1};
inline constexpr std::chrono::seconds kControlAnswerTime{10};

}
