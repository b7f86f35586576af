#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "postgres_connection_p.h"

namespace alongside::server {

/// The newest form of the tables that this version knows.
inline constexpr int kPostgresSchemaVersion = 3;

/// Makes the tables, or brings older ones to the newest form, under a lock: of several servers that
/// start at once, one does it and the others wait. StoreNewer for a form that a later version made;
/// then nothing was changed.
[[nodiscard]] Result<void> migratePostgres(PostgresConnection& connection);

}
