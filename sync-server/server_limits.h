#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Every bound the server works under, in one place, with units. (Not limits.h: that name belongs to
// the C library, and a folder on the include path would hide it.)

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace alongside::server {

/// Connections at one time; one more is told that the server is busy.
inline constexpr std::size_t kConnectionsMax = 12'000;
/// Bytes waiting for one slow reader; one that falls further behind is dropped, and resumes.
inline constexpr std::size_t kOutboxBytesMax = 24U << 20U;
/// Runs that share one transaction.
inline constexpr std::size_t kRunsPerCommitMax = 256;
/// Runs of all clients waiting to be committed; beyond it a client waits for its turn.
inline constexpr std::size_t kRunsWaitingMax = 20'000;
/// A snapshot is handed out, or taken in place of an older one, when it spares so many changes.
inline constexpr std::uint64_t kSnapshotSparesMin = 500;
/// Pieces of a snapshot that the server keeps for an audience: 256 MiB at most.
inline constexpr std::size_t kSnapshotPiecesStored = 1024;
/// Bytes of changes in one INSERT of a commit to PostgreSQL, which takes messages of 1 GiB at most.
inline constexpr std::size_t kInsertBytesMax = 8U << 20U;
/// Changes read from PostgreSQL at once while everything is checked.
inline constexpr std::uint64_t kChangesPerCheckedPage = 256;
/// How often a commit to PostgreSQL is tried that another one got into the way of.
inline constexpr int kCommitAttemptsMax = 3;
/// How often a run is judged anew because who belongs to its plan changes through other processes.
inline constexpr int kJudgedAnewMax = 8;
/// How long to wait before a connection that hears of other processes' news is tried again.
inline constexpr std::chrono::milliseconds kNewsRetryTime{500};
/// How long a stop waits for sessions to end by themselves.
inline constexpr std::chrono::milliseconds kDrainTime{3'000};
/// How many spaces one server invitation may place, and for how long it is good.
inline constexpr std::uint32_t kInvitationUsesMax = 100'000;
inline constexpr int kInvitationDaysMax = 3650;

}
