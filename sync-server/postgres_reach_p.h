#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// How far what was said has reached, in PostgreSQL.

#include "log_store.h"
#include "postgres_connection_p.h"

namespace alongside::server {

/// Call with the space locked: so their numbers are in the order in which others come to see them. True
/// when one was new.
bool addReachesHere(
    pqxx::transaction_base& at, const SpaceId& space, std::span<const log::Reach> reaches);
[[nodiscard]] std::vector<LogStore::NumberedReach> reachesAfterHere(pqxx::transaction_base& at,
    const SpaceId& space, const std::set<AuthorId>& authors, std::int64_t number, std::size_t most);

}
