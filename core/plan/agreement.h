#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Agreement on an exact state: everybody who will carry out a plan answers for themselves, and an
// answer holds for the words that were there when it was given.

#include "plan/passage_info.h"
#include "plan/record_info.h"

#include <optional>
#include <string>
#include <vector>

namespace alongside::plan {

/// What somebody answers.
struct Answer {
    std::string answer; ///< "yes", "changes" or "no"
    std::string reason;
    std::string howSaid; ///< one of the catalogue's, or empty
    /// For whom; empty: for oneself. The author stays whoever writes it down.
    std::string party;
};

/// What changed in one record since somebody answered.
struct ChangedSince {
    RecordInfo record; ///< as it is now
    bool isNew = false;
    bool isGone = false;    ///< put away since
    bool isUnknown = false; ///< what exactly: the older history is not on this device
    std::vector<FieldDifference> fields;
};

/// The answer of one party.
struct PartyAnswer {
    std::string party;
    std::string role; ///< empty when no member has this name
    RecordInfo record;
    std::string answer;
    std::string reason;
    std::string howSaid; ///< in words
    store::MemberCard writtenBy;
    TimeMs at = 0;
    /// Empty: the answer is to the words as they are. Otherwise it is to an earlier version, and
    /// this is the difference.
    std::vector<ChangedSince> since;
    [[nodiscard]] bool isCurrent() const { return since.empty(); }
};

/// Where an agreement stands. No majority counts: it is agreed when everybody has said yes to the
/// words as they are, the person whose plan it is first of all.
struct Agreement {
    std::optional<RecordInfo> about;           ///< none: the whole plan
    std::vector<PartyAnswer> answers;          ///< the person's own first, then by time
    std::vector<store::MemberCard> waitingFor; ///< no answer to these words yet; the person first,
                                               ///< then who has been here longest
    bool isAgreed = false;
};

}
