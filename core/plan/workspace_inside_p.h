#pragma once
// SPDX-License-Identifier: Apache-2.0
// Shared by the workspace_*.cpp.

#include "store/replica.h"

namespace alongside::plan {

/// NotFound, naming it, when the view has no such record.
[[nodiscard]] Result<store::Record> requireRecord(
    const store::Replica& replica, const store::RecordPlace& place);
/// What takes back every retirement of a record.
[[nodiscard]] crdt::Restore restoreOf(const crdt::RecordState& state);

}
