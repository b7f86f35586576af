#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/error.h"

#include <nlohmann/json_fwd.hpp>

namespace alongside::server {

// What commands print with --json: one document on standard output, as `alongside` does.

/// An error, in words on standard error. Gives the exit code.
int tell(const Error& error, bool json);
/// That it went well, and what came of it.
void printResult(const nlohmann::ordered_json& result, bool ok = true);

}
