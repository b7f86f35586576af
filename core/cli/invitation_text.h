#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "cli/cli_output.h"
#include "log/invitation.h"

namespace alongside::cli {

/// Everything that an invitation says, for a person who decides whether to accept it.
void printInvitation(Output& out, const log::SpaceInvitation& invitation, TimeMs now);
void printInvitation(Output& out, const log::DeviceInvitation& invitation, TimeMs now);
[[nodiscard]] Json toJson(const log::SpaceInvitation& invitation, TimeMs now);
[[nodiscard]] Json toJson(const log::DeviceInvitation& invitation, TimeMs now);

}
