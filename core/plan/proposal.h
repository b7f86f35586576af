#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Whose words a record holds, and what somebody else would like them to be.

#include "plan/record_info.h"

#include <optional>
#include <span>
#include <string>

namespace alongside::plan {

inline constexpr std::string_view kProposalKind = "proposal";

/// Whose words.
struct WordsOwner {
    /// Who alone changes them. None: they are of somebody who is not in this plan with a device of
    /// their own, or of nobody in particular; then whoever supports them writes down what they say now.
    std::optional<store::MemberCard> who;
    [[nodiscard]] bool mayChange() const { return !who || who->isMe; }
};

/// A statement's words belong to whoever said them; what is in the person's own words, to the person.
/// `people` as a replica or a space gives them.
[[nodiscard]] WordsOwner ownerOfWords(
    const RecordInfo& record, std::span<const store::MemberCard> people);

/// A change that somebody would like.
struct Proposal {
    std::string field = "words"; ///< which words
    std::string words;           ///< the new ones
    std::string why;
};

struct ProposalAnswer {
    std::string reason;
    std::string howSaid; ///< one of the catalogue's, or empty
};

/// What somebody wrote: the whole text as it was when they began, and as it is now.
struct WrittenText {
    std::string base;
    std::string wanted;
};

}
