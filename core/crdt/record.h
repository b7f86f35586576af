#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/clock.h"
#include "crdt/operations.h"
#include "crdt/text_state.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace alongside::crdt {

/// One value that somebody gave a field. Whose it is, is in `op.author`.
struct Version {
    OpId op;
    Stamp at;
    Value value;
    bool operator==(const Version&) const = default;
};

/// Somebody's decision on which versions stay.
struct Kept {
    OpId op;
    Stamp at;
    std::vector<OpId> versions; ///< sorted
    bool operator==(const Kept&) const = default;
};

/// The values of one field.
///
/// A version is *visible* when nobody replaced it, or when somebody decided to keep it and that
/// decision was not itself replaced. So two people who choose differently without knowing of each
/// other bring both versions back, rather than lose both.
class FieldState {
public:
    /// What is to be shown: more than one when people changed the field without knowing of each
    /// other. Ordered by operation id.
    [[nodiscard]] std::vector<const Version*> visible() const;
    /// The visible version with the latest stamp, then the highest id. Null when there is none.
    [[nodiscard]] const Version* latest() const;
    /// The decision that all of what is visible stays. Null when nobody decided, or when a version
    /// came that the decision did not know.
    [[nodiscard]] const Kept* settled() const;
    /// Several versions that differ, and nobody has settled it. People who say the same apart from each
    /// other agree: there is nothing to ask.
    [[nodiscard]] bool isOpen() const;
    /// What an operation made now has to name as replaced: visible versions and live decisions.
    [[nodiscard]] std::vector<OpId> heads() const;

    bool operator==(const FieldState&) const = default;

private:
    friend class RecordState;
    [[nodiscard]] bool isLive(const Kept& kept) const { return !m_replaced.contains(kept.op); }

    // All of these only grow, and so are the same whatever the order of arrival. Replaced values are
    // kept because a decision to keep one may still be on its way.
    std::map<OpId, Version> m_versions;
    std::map<OpId, Kept> m_kept;
    std::set<OpId> m_replaced;
};

/// Something that somebody put into a set.
using SetItem = Version;

/// An observed-remove set: a value is in it as long as somebody's putting it in was not taken out.
class SetState {
public:
    /// What is in it, oldest first; a value that several people put in is there several times.
    [[nodiscard]] std::vector<const SetItem*> items() const;
    /// The values, each once, in the order in which they were first put in.
    [[nodiscard]] std::vector<Value> values() const;

    bool operator==(const SetState&) const = default;

private:
    friend class RecordState;
    std::map<OpId, SetItem> m_added;
    std::set<OpId> m_removed;
};

struct Retirement {
    OpId op;
    Stamp at;
    std::vector<OpId> seen; ///< sorted
    bool operator==(const Retirement&) const = default;
};

/// What a record is now: a pure function of the *set* of operations on it. apply() may be called in
/// any order, any number of times, and gives the same state, byte for byte.
///
/// Why no causal order is needed: an operation names what it replaces, so "replaced" is membership
/// in a union that only grows and never depends on who arrived first. An operation whose content was
/// erased counts for more than the same one with content, whichever comes first. (The operations of
/// one author on a text come in their order; see TextState.)
class RecordState {
public:
    void apply(const Op& op, const OpId& id, Stamp at);

    [[nodiscard]] const std::map<std::string, FieldState>& fields() const { return m_fields; }
    /// Null when nobody ever gave the field a value.
    [[nodiscard]] const FieldState* field(const std::string& name) const;
    [[nodiscard]] const std::map<std::string, TextState>& texts() const { return m_texts; }
    /// Null when nobody ever wrote in it.
    [[nodiscard]] const TextState* text(const std::string& name) const;
    [[nodiscard]] const std::map<std::string, SetState>& sets() const { return m_sets; }
    /// Null when nobody ever put anything into it.
    [[nodiscard]] const SetState* set(const std::string& name) const;
    /// Put away, and nothing came since that its author had not seen.
    [[nodiscard]] bool isRetired() const;
    /// Put away by somebody, and brought back by words they had not seen.
    [[nodiscard]] bool isBroughtBack() const;
    /// Retirements that nobody has taken back.
    [[nodiscard]] std::vector<const Retirement*> retirements() const;
    /// Operations that only a newer app understands.
    [[nodiscard]] const std::set<OpId>& unknownOps() const { return m_unknownOps; }
    /// All operations that it holds by name, sorted; of those on texts each author's last.
    [[nodiscard]] std::vector<OpId> operations() const;
    /// Who wrote in a text last, as far as clocks tell, and when. The text must be there.
    [[nodiscard]] std::pair<OpId, Stamp> lastWords(const std::string& text) const;
    /// All visible versions of all fields, what is in sets, and each author's last words in texts,
    /// sorted: what a retirement made now has seen.
    [[nodiscard]] std::vector<OpId> visible() const;
    /// The latest stamp among all that was done to it.
    [[nodiscard]] Stamp changedAt() const { return m_changedAt; }

    /// Canonical bytes: equal states, equal bytes.
    [[nodiscard]] Bytes bytes() const;
    [[nodiscard]] static Result<RecordState> fromBytes(ByteView bytes);

private:
    void apply(const Put& op, const OpId& id, Stamp at);
    void apply(const Keep& op, const OpId& id, Stamp at);
    void apply(const Retire& op, const OpId& id, Stamp at);
    void apply(const Restore& op, const OpId& id, Stamp at);
    void apply(const Splice& op, const OpId& id, Stamp at);
    void apply(const SetAdd& op, const OpId& id, Stamp at);
    void apply(const SetRemove& op, const OpId& id, Stamp at);
    void apply(const UnknownOp& op, const OpId& id, Stamp at);
    [[nodiscard]] bool coversAll(const Retirement& retirement) const;

    std::map<std::string, FieldState> m_fields;
    std::map<std::string, SetState> m_sets;
    std::map<std::string, TextState> m_texts;
    struct LastWords {
        OpId op;
        Stamp at;
        template<class Archive>
        void serialize(Archive& ar)
        {
            ar(op, at.ms, at.count);
        }
    };
    std::map<std::string, std::map<AuthorId, LastWords>> m_lastWords; ///< each author's last splice
    std::map<OpId, Retirement> m_retirements;
    std::set<OpId> m_restored;
    std::set<OpId> m_unknownOps;
    Stamp m_changedAt;
};

}
