#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// A record's past as people see it: whose words, what changed between two moments.

#include "crdt/sequence_difference.h"
#include "plan/record_info.h"

#include <optional>
#include <string>
#include <vector>

namespace alongside::plan {

/// Words of one person, said at one time.
struct PassageInfo {
    store::MemberCard by; ///< whose device wrote them
    std::optional<store::MemberCard>
        speaker;        ///< whose words, when they were written down for somebody
    std::string manner; ///< "in writing", "by talking" …
    TimeMs at = 0;
    /// They were taken out and brought back, by whom and when.
    std::optional<store::MemberCard> broughtBackBy;
    TimeMs broughtBackAt = 0;
    /// They were taken out, by whom and when.
    std::optional<store::MemberCard> deletedBy;
    TimeMs deletedAt = 0;
    bool erased = false; ///< for good: there is no text
    std::string text;
};

/// A run of words that stayed, went or came.
struct DifferencePiece {
    crdt::Step::Kind kind = crdt::Step::Keep;
    std::string text;
};

/// What is different in one field.
struct FieldDifference {
    std::string name;
    std::string label;
    std::string before; ///< empty: there was nothing
    std::string after;
    std::vector<DifferencePiece> pieces;
};

/// Word by word.
[[nodiscard]] std::vector<DifferencePiece> differencePieces(
    std::string_view before, std::string_view after);
/// Field by field; where there are several versions they are told apart by lines.
[[nodiscard]] std::vector<FieldDifference> compareRecords(
    const RecordInfo& before, const RecordInfo& after);
[[nodiscard]] std::vector<PassageInfo> describePassages(
    const store::Replica& replica, const crdt::TextState& text, bool withDeleted);

}
