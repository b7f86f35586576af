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
/// The fourth form: photos, sounds and films, and how far what was said has reached.
void createBlobs(store::Database& db);
/// wasErased() when it was.
[[nodiscard]] Result<void> refuseErased(store::Database& db, const SpaceId& space);
/// wasErased() when it was, and this invitation is not newer than that.
[[nodiscard]] Result<void> refuseOlderToken(
    store::Database& db, const SpaceId& space, ByteView token);
/// It is founded anew.
void forgetErased(store::Database& db, const SpaceId& space);
/// Sums that do not fit what is there, in words.
[[nodiscard]] std::vector<std::string> wrongUsage(store::Database& db);

}
