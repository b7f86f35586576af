#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "cli/cli_session.h"
#include "cli/field_text.h"

namespace alongside::cli {

/// The values that these texts spell for a kind. References are record ids shortened as far as they
/// are unique, and must be of the right kind.
[[nodiscard]] Result<plan::FieldValues> readFields(Session& session, const plan::SpaceInfo& space,
    const catalogue::Kind& kind, const std::vector<FieldText>& texts);

}
