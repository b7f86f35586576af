#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// The small closed set of operations that everything else is built on. One change holds a list of
// edits, each of some operations on one record; they take effect together or not at all.

#include "base/result.h"
#include "crdt/text_ops.h"
#include "crdt/value.h"

#include <compare>
#include <string>
#include <variant>
#include <vector>

namespace alongside::crdt {

/// Names one operation within an audience: the author's change number, and the place in it.
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

/// An operation of a newer version: kept, forwarded, and shown as "made with a newer app".
struct UnknownOp {
    std::uint8_t type = 0;
    Bytes body;
    bool operator==(const UnknownOp&) const = default;
};

using Op = std::variant<Put, Keep, Retire, Restore, Splice, UnknownOp>;

/// Operations on one record.
struct Edit {
    RecordKey record;
    std::vector<Op> ops;
    bool operator==(const Edit&) const = default;
};

/// What one change does. Operations are numbered through all edits, from 0.
using Edits = std::vector<Edit>;

/// The bytes that a change encrypts.
[[nodiscard]] Bytes encodeEdits(const Edits& edits);
/// BadMessage or LimitExceeded; never reads past the end or allocates more than a multiple of the
/// input.
[[nodiscard]] Result<Edits> decodeEdits(ByteView bytes);

}
