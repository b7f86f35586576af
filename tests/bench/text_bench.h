#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <string>

namespace alongside::bench {

/// Replays a recorded session of writing and prints what shared/bench/peers calls "workload 1", one
/// JSON object a line. Throws std::runtime_error when the text does not end as recorded.
void benchText(const std::string& file, const std::string& name, int reps);

}
