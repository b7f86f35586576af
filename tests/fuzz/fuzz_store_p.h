#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// A tablet of the sample plan as it lies in tests/fixtures/stores, fresh for every input: two people, their
// keys, and something of every kind.

#include "fuzz_check.h"

#include "core_harness.h"
#include "plan/workspace.h"

#include <filesystem>
#include <memory>

namespace alongside::fuzz {

/// Whose tablet is tried; and whose keys somebody has who means harm.
inline constexpr const char* kOwner = "Ana";
inline constexpr const char* kOther = "Sis";
inline constexpr const char* kPin = "2580";

/// Puts a fresh copy of somebody's tablet into a folder of its own, and gives the folder.
std::filesystem::path freshTablet(const char* name);
/// The database in it.
std::filesystem::path databaseIn(const std::filesystem::path& home);
Result<std::unique_ptr<plan::Workspace>> openTablet(const std::filesystem::path& home);

/// Looks at everything that there is to see, as pages and terminal do. Errors are clear; nothing ends the
/// program.
void useAll(plan::Workspace& workspace);

}
