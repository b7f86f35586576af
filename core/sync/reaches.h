#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Whom words have reached, as it comes from a server or in a file.

#include "log/reach.h"
#include "store/replica.h"

#include <vector>

namespace alongside::sync {

/// Keeps what was said by devices of the space about one's own words; the rest is passed over. True when
/// something was kept.
Result<bool> keepReaches(store::Vault& vault, const store::Replica& replica,
    const std::vector<log::Reach>& reaches, TimeMs heardAt);

/// This device's word to everybody whose words it has, by chain; not what was said before, as far as
/// `said` goes.
Result<std::vector<log::Reach>> reachesToSay(
    const store::Replica& replica, const log::Version& said, TimeMs now);

}
