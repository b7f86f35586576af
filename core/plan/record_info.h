#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Records as people see them: with names instead of keys and labels instead of fields. Plain data,
// safe to hand to another thread.

#include "catalogue/kinds.h"
#include "store/replica.h"

#include <optional>
#include <string>
#include <vector>

namespace alongside::plan {

/// One value of a field, with whose it is.
struct VersionInfo {
    crdt::OpId op;
    std::string id; ///< short text for the terminal: "a1b2c3d4-12-0"
    crdt::Value value;
    std::string text; ///< the value in words
    store::MemberCard by;
    TimeMs at = 0;
    std::uint32_t count = 0; ///< of what was said at one moment: which came after which

    [[nodiscard]] bool isAfter(const VersionInfo& other) const;
};

struct FieldInfo {
    std::string name;
    std::string label; ///< the name itself when a newer app made the field
    bool known = true;
    std::vector<VersionInfo> versions; ///< oldest first; never empty
    bool together = false; ///< a text that people write at once, or a set: never two versions
    bool open = false;     ///< several versions, and nobody settled it
    std::optional<store::MemberCard> keptBy; ///< who decided that these stay
    TimeMs keptAt = 0;

    /// What to show where there is room for one: the latest.
    [[nodiscard]] const VersionInfo& latest() const { return versions.back(); }
};

/// Who can read something, in the form that pages show.
enum class Sharing { Everyone, JustMe, Some };
inline constexpr std::string_view kEveryoneName = "everyone";
inline constexpr std::string_view kJustMeName = "just me";

struct RecordInfo {
    store::RecordPlace place;
    std::string kindLabel;
    std::string symbol;
    std::string title; ///< what a list shows of it
    Sharing sharing = Sharing::Everyone;
    std::string sharedWith;        ///< when it is some: what they are called, or their names
    std::vector<FieldInfo> fields; ///< in the catalogue's order, unknown ones last
    bool retired = false;
    bool broughtBack = false; ///< put away by one, changed by another who did not know
    /// "2026-12-01": this person put the choice between its versions off until then.
    std::string postponedUntil;
    bool fromNewerApp = false; ///< has something that only a newer app understands
    store::MemberCard changedBy;
    TimeMs changedAt = 0;

    [[nodiscard]] RecordId id() const { return place.key.id; }
    [[nodiscard]] const std::string& kind() const { return place.key.kind; }
    /// Null when the record has no such field.
    [[nodiscard]] const FieldInfo* field(std::string_view name) const;
    /// The latest text of a field, or nothing.
    [[nodiscard]] std::string text(std::string_view name) const;
    [[nodiscard]] bool hasOpenVersions() const;
};

/// One step in a record's history.
struct HistoryInfo {
    store::MemberCard by;
    TimeMs at = 0;
    std::vector<std::string> what; ///< sentences: "wrote Words: …", "put it away"
    std::uint64_t seq = 0;         ///< the number of the change among its author's
    bool erased = false;           ///< what was said in it is gone for good
};

/// A value in words; of a field that this version does not know (null), as far as its type is known.
[[nodiscard]] std::string wordsOf(const catalogue::Field* field, const crdt::Value& value);
[[nodiscard]] RecordInfo describeRecord(const store::Replica& replica, const store::Record& record);
[[nodiscard]] HistoryInfo describeHistory(
    const store::Replica& replica, const std::string& kind, const store::HistoryEntry& entry);
[[nodiscard]] Sharing sharingOf(const store::Replica& replica, const AudienceId& audience);
[[nodiscard]] std::string shortId(const crdt::OpId& op);

/// The three corners of an outcome (what was done, how much, how good it was). It counts as a result
/// only when all three are there: a missing corner is never success.
struct Triangle {
    bool what = false;
    bool howMuch = false;
    bool howGood = false;
    [[nodiscard]] bool isWhole() const { return what && howMuch && howGood; }
};
[[nodiscard]] Triangle triangleOf(const RecordInfo& outcome);

}
