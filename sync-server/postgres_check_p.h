#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "log_store.h"
#include "postgres_connection_p.h"

namespace alongside::server {

/// Reads everything as it is at one moment, also while servers write: chains, seals, the ends of chains
/// and the numbers of membership. What does not fit is named in `found`. The error says why it could
/// not be read to the end.
Result<void> checkPostgres(PostgresConnection& connection, StoreCheck& found);

}
