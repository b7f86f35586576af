#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// What somebody is left with when a plan is no longer shared with them: their own words.

#include "plan/record_info.h"

#include <string>
#include <utility>
#include <vector>

namespace alongside::plan {

/// What one person wrote in one go about one record.
struct OwnWords {
    RecordId record;
    std::string kindLabel;
    std::string title;
    Stamp at;
    bool sent = false; ///< the server had it, so those who stay have it too
    std::vector<std::pair<std::string, std::string>> words; ///< by the field's label
};

/// Everything that this person wrote on this device, oldest first; nobody else's words.
[[nodiscard]] Result<std::vector<OwnWords>> ownWords(
    const store::Replica& replica, const store::Vault& vault);

}
