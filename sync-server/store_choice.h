#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "log_store.h"

#include <filesystem>
#include <memory>
#include <string>

namespace alongside::server {

/// The environment variable that stands for --postgres.
inline constexpr const char* kPostgresVariable = "ALONGSIDE_POSTGRES";

/// Where a server keeps what it carries, as somebody said on the command line.
struct StoreChoice {
    std::filesystem::path data; ///< the folder of the store, when there is no PostgreSQL
    std::string postgres;       ///< its address; may hold a password, so it is never printed

    /// Opens it; makes it when it is not there. Errors as SqliteLogStore and PostgresLogStore have them.
    [[nodiscard]] Result<std::unique_ptr<LogStore>> open() const;
    /// The same, and NotFound when no server has run with it yet.
    [[nodiscard]] Result<std::unique_ptr<LogStore>> openExisting() const;
    /// For people and logs: the folder, or host and database.
    [[nodiscard]] std::string name() const;
    /// PostgreSQL's address as it was given where it has no password; otherwise as libpq has it, with
    /// the rest. Empty when there is none, or when it is not understood.
    [[nodiscard]] std::string withoutPassword() const;
    /// Pages that were altered, of a store that does not open; PostgreSQL looks after its own.
    [[nodiscard]] std::vector<std::string> alteredPages() const;
};

}
