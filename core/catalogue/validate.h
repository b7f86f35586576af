#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Values on the way in. What a person typed, what a program hands over and what somebody else's
// tablet sent all pass here once; nothing further in checks again.
//
// Errors name the kind, the field, what was wrong and the limit. They never repeat the value,
// because details end up in logs.
//
// Threads: these functions may be called from any.

#include "catalogue/kinds.h"
#include "crdt/operations.h"

#include <map>
#include <string>

namespace alongside::catalogue {

/// The value that somebody typed: "3.5", "yes", "2026-03-01", a choice's name, a record's whole id
/// as 32 hexadecimal digits, names with commas or new lines between them. Text is composed (NFC)
/// and trimmed; nothing typed is "nothing", which empties the field. Fails as validate().
[[nodiscard]] Result<crdt::Value> parseValue(
    const Kind& kind, const Field& field, std::string_view typed);

/// The same value in the one form in which it is kept: text composed and trimmed, 2 as 2.0 for a
/// number, 2.0 as 2 for a whole number. For values from JSON and from the tablet's pages, whose
/// numbers are all of one type. Fails as validate().
[[nodiscard]] Result<crdt::Value> fitted(const Kind& kind, const Field& field, crdt::Value value);

/// Whether this value may stand in this field. Fails with WrongType, TooLong, OutOfRange,
/// MissingField (a required field emptied) or LimitExceeded. Safe with anything from anybody.
[[nodiscard]] Result<void> validate(const Kind& kind, const Field& field, const crdt::Value& value);

/// Whether a record of this kind may begin with these fields: each valid, none unknown
/// (UnknownField, with what was probably meant), none that is required missing, and none that makes
/// sense only beside another answer (BadArgument).
[[nodiscard]] Result<void> validateNew(
    const Kind& kind, const std::map<std::string, crdt::Value>& fields);

/// Whether an operation that somebody made fits the kind: the right one for the type of its field,
/// with a valid value. What this version does not know passes. Fails as validate().
[[nodiscard]] Result<void> validateOp(const Kind& kind, const crdt::Op& op);

/// True for a value that a newer app may have written: a type or a choice that this version does
/// not know. It fails validate(), but is kept, and shown as "made with a newer app".
[[nodiscard]] bool isFromNewerApp(const Field& field, const crdt::Value& value);

/// The value in words for people: "1 March 2026", a choice's label, "yes". Nothing is empty. Safe
/// with any value, valid or not: bytes that are not text and control characters are shown as �.
[[nodiscard]] std::string formatValue(const Field& field, const crdt::Value& value);

}
