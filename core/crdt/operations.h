#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// The small closed set of operations that everything else is built on. One change holds a list of
// edits, each of some operations on one record; they take effect together or not at all.

#include "base/data_limits.h"
#include "base/result.h"
#include "crdt/text_ops.h"
#include "crdt/value.h"

#include <compare>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace alongside::crdt {

/// Names one operation within an audience: the author's change number, and the place in it (see
/// opIndex).
struct OpId {
    AuthorId author;
    std::uint64_t seq = 0;
    std::uint32_t index = 0;

    auto operator<=>(const OpId&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(author, seq, index);
    }
};

/// Which record. Two records with the same id and different kinds are different records, so no
/// order of arrival has to decide what kind something is.
struct RecordKey {
    std::string kind;
    RecordId id;

    auto operator<=>(const RecordKey&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(kind, id);
    }
};

/// Gives a field a value in place of the versions, and the settlements, that its author had seen.
struct Put {
    std::string field;
    Value value;
    std::vector<OpId> replaces;
    bool operator==(const Put&) const = default;
};

/// Settles a field that has several versions by keeping some of them, in their authors' own words;
/// the others, and earlier settlements, are named in `replaces`. One version kept is a choice,
/// several are kept side by side.
struct Keep {
    std::string field;
    std::vector<OpId> versions;
    std::vector<OpId> replaces;
    bool operator==(const Keep&) const = default;
};

/// Puts a record away. `seen` are the versions its author had seen; one that is not among them
/// brings the record back.
struct Retire {
    std::vector<OpId> seen;
    bool operator==(const Retire&) const = default;
};

/// Takes these retirements back.
struct Restore {
    std::vector<OpId> retirements;
    bool operator==(const Restore&) const = default;
};

/// Puts a value into a set. Sets are observed-remove sets (Shapiro et al., "A comprehensive study of
/// Convergent and Commutative Replicated Data Types", INRIA RR-7506, 2011): who takes a value out
/// takes out the puttings-in that they saw, so what somebody else puts in meanwhile stays.
struct SetAdd {
    std::string field;
    Value value;
    bool operator==(const SetAdd&) const = default;
};

/// Takes out what these operations put in.
struct SetRemove {
    std::string field;
    std::vector<OpId> added;
    bool operator==(const SetRemove&) const = default;
};

/// An operation of a newer version: kept, forwarded, and shown as "made with a newer app".
struct UnknownOp {
    std::uint8_t type = 0;
    Bytes structure;
    Bytes content; ///< empty when it was erased
    bool operator==(const UnknownOp&) const = default;
};

using Op = std::variant<Put, Keep, Retire, Restore, Splice, SetAdd, SetRemove, UnknownOp>;

/// The number of an operation within its change: edits count by kOpsInChangeMax, so that the
/// numbers of one edit do not depend on what is in another.
[[nodiscard]] constexpr std::uint32_t opIndex(std::size_t edit, std::size_t op)
{
    return static_cast<std::uint32_t>(edit * kOpsInChangeMax + op);
}

/// Throws cereal::Exception when the name of a kind or a field is none: 1 to kNameBytesMax bytes, all of
/// them visible ASCII, so that it can be shown by an app that does not know it.
void checkName(const std::string& name);

/// Operations on one record.
struct Edit {
    RecordKey record;
    std::vector<Op> ops;
    bool operator==(const Edit&) const = default;
};

/// What one change does.
using Edits = std::vector<Edit>;

/// The bytes of one edit, in two parts that are encrypted by themselves: what was said, and all the
/// rest. So what was said can be erased for good, and the structure that is left is still its
/// author's: nobody can lie about what stood there.
struct EditBytes {
    Bytes structure;
    Bytes content;
};
[[nodiscard]] EditBytes encodeEdit(const Edit& edit);
/// Without content the values are ErasedValue, and characters are counted only. BadMessage or
/// LimitExceeded; never reads past the end or allocates more than a multiple of the input.
[[nodiscard]] Result<Edit> decodeEdit(ByteView structure, const std::optional<Bytes>& content);

}
