#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// A PostgreSQL that nobody else uses, for as long as the test program runs.

#include <string>

namespace alongside::test {

/// The address of a database of its own, empty. The first call starts PostgreSQL
/// (platform/linux/private-postgres); it ends with the test program, however that ends. Throws what
/// the script said when it cannot be started.
std::string newPostgresDatabase();

/// Ends every connection to it, as when PostgreSQL is started anew. How many there were.
int cutPostgresConnections(const std::string& address);

}
