#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "plan/record_info.h"

#include <string>
#include <vector>

namespace alongside::plan {

/// Some people who can read something together, as people see it.
struct AudienceInfo {
    AudienceId id;
    Sharing sharing = Sharing::Everyone;
    std::string name;               ///< what it is called, or who it is: "Dev and Mum"; never empty
    bool named = false;             ///< somebody gave it its name
    std::vector<std::string> roles; ///< whoever has one of these, whenever they join
    std::vector<store::MemberCard> readers; ///< by name, oneself first
    /// People whose plan it is, who cannot read it.
    std::vector<store::MemberCard> withoutPerson;
    bool mayChange = false; ///< this person may take others in and out
};

[[nodiscard]] AudienceInfo describeAudience(const store::Replica& replica, const AudienceId& id);

/// What became of something that was moved to other readers.
struct MoveInfo {
    RecordInfo record; ///< where it is now
    AudienceInfo from;
    AudienceInfo to;
    /// Those who could read it and are not to any more. What they read before they have read.
    std::vector<store::MemberCard> formerReaders;
    /// Where it was, everything that was said in it is erased, on every device that hears of it.
    bool erased = false;
};

}
