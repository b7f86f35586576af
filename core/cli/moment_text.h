#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/clock.h"
#include "base/result.h"

#include <string_view>

namespace alongside::cli {

/// A moment as people type it, in the time of this machine: "2026-11-20" and "tuesday" are the end
/// of that day (the last one that is over or is today), "yesterday", "now", "2026-11-20 14:05",
/// "2026-11-20T14:05:30Z". BadArgument with examples for anything else.
[[nodiscard]] Result<TimeMs> momentOf(std::string_view text, TimeMs now);

}
