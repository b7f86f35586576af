#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "plan/workspace.h"

#include <string>

namespace alongside::plan {

struct ExportedSpace {
    std::string json; ///< ends with a new line
    std::size_t records = 0;
};

/// Everything that this person can read in a space, in the form that core/cli/README.md describes
/// and that readImport() reads again: records with all their versions, also those that were put
/// away; what a newer app made; who takes part. Not the history, keys or signatures.
/// Threads: as the workspace.
[[nodiscard]] Result<ExportedSpace> exportSpace(
    Workspace& workspace, const SpaceId& space, const Clock& clock);

}
