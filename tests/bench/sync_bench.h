#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace alongside::bench {

/// What one process of a sync measurement can be. README.md says what each does and prints.
[[nodiscard]] std::vector<std::string> syncRoles();
/// Runs one until it is told to quit. Throws when something goes wrong.
void runSyncRole(const std::string& role, const nlohmann::json& options);

// The roles; sync_roles.cpp has their names.
void runServer(const nlohmann::json& options);
void runProducer(const nlohmann::json& options);
void runConsumer(const nlohmann::json& options);
void runWriter(const nlohmann::json& options);
void runReaders(const nlohmann::json& options);
void runPushers(const nlohmann::json& options);
void runIdle(const nlohmann::json& options);

}
