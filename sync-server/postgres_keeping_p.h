#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// How much is stored in PostgreSQL, and what was erased: two tables beside the changes, of which
// triggers keep the first right.

#include "log_store.h"
#include "postgres_connection_p.h"

namespace alongside::server {

/// Whoever locks these two numbers waits for nobody's space.
inline constexpr const char* kEraseLock = "1634494315, 2";
/// Shared by every server that hears of others' news, for as long as it does.
inline constexpr const char* kServingLock = "1634494315, 3";

[[nodiscard]] std::uint64_t bytesKept(pqxx::transaction_base& at, const SpaceId& space);
/// Without the members; every space, most bytes first.
[[nodiscard]] StoreStats statsKept(pqxx::transaction_base& at);
[[nodiscard]] std::vector<SpaceId> spacesKeptLike(
    pqxx::transaction_base& at, const std::string& hexPrefix, std::size_t most);
/// Sums that do not fit what is there, in words.
[[nodiscard]] std::vector<std::string> wrongSums(pqxx::transaction_base& at);

/// Which of these were erased, and not founded anew.
[[nodiscard]] std::vector<SpaceId> erasedOf(
    pqxx::transaction_base& at, const std::vector<SpaceId>& spaces);
/// Whether it was erased, and this invitation is not newer than that.
[[nodiscard]] bool isErasedSinceInvitation(
    pqxx::transaction_base& at, const SpaceId& space, ByteView token);
/// They are founded anew. That they were erased is still said by erasedSince(): a server that had
/// one of them open has to let go of what it knows.
void foundAnew(pqxx::transaction_base& at, const std::vector<SpaceId>& spaces);
/// Call with the space locked. Its number in the order of erasing, which is also that of the commits.
Result<std::int64_t> eraseKept(pqxx::work& at, const SpaceId& space, TimeMs now);
[[nodiscard]] std::vector<ErasedSpace> erasedSince(pqxx::transaction_base& at, std::int64_t number);
void confirmKept(pqxx::transaction_base& at, std::int64_t number);
/// Also when there is no server that could have it open.
[[nodiscard]] bool isConfirmedOrUnserved(pqxx::transaction_base& at, std::int64_t number);

}
