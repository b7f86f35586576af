#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// From faces that somebody touched to those who can read.

#include "plan/workspace.h"

#include <QStringList>

namespace alongside::bridge {

/// Of these members, by their ids as models have them, and always of oneself. BadArgument when there
/// is none, or one is no id; NotFound when one is no member any more. Needs no connection.
[[nodiscard]] Result<AudienceId> audienceOf(
    plan::Workspace& workspace, const SpaceId& space, const QStringList& memberIds);

/// What they are called, in the same order.
[[nodiscard]] Result<std::vector<std::string>> namesOfMembers(
    plan::Workspace& workspace, const SpaceId& space, const QStringList& memberIds);

}
