#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// How much is stored, and what was erased: two tables beside the changes.

#include "store/database.h"

#include "base/ids.h"

#include <string>
#include <vector>

namespace alongside::server {

/// The third form of the server's database. Triggers keep the sums, so that whatever writes keeps
/// them right, and asking is quick.
void createKeeping(store::Database& db);
/// NotAMember when it was erased.
[[nodiscard]] Result<void> refuseErased(store::Database& db, const SpaceId& space);
/// It is founded anew.
void forgetErased(store::Database& db, const SpaceId& space);
/// Sums that do not fit what is there, in words.
[[nodiscard]] std::vector<std::string> wrongUsage(store::Database& db);

}
