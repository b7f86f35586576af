#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Between what pages gather and what records hold.

#include "plan/workspace.h"

#include <QVariantMap>

namespace alongside::bridge {

/// What a page gathered for a record of this kind, as it is kept: text for most fields, true or false, a
/// number, a list of names, another record's key. Fields that nobody answered are left out, or emptied
/// with `emptied`. Fails as catalogue::parseValue and fitted do; nothing is said of the value itself.
[[nodiscard]] Result<plan::FieldValues> fieldValues(
    const catalogue::Kind& kind, const QVariantMap& gathered, bool emptied = false);

/// A value as QML holds it: text, number, true or false, a list of names; another record as its id.
[[nodiscard]] QVariant variantOf(const crdt::Value& value);

}
