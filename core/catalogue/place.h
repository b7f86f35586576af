#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Ids that derive from a place instead of chance, so that two people who write "bedtime" apart from
// each other meet in one record.

#include "base/ids.h"
#include "catalogue/kinds.h"
#include "crdt/value.h"

#include <map>
#include <optional>
#include <string>

namespace alongside::catalogue {

/// The id of the record of this kind at this place, for one audience of one space. The same for
/// everybody, for ever: it is part of the format.
[[nodiscard]] RecordId placeOf(const SpaceId& space, const AudienceId& audience,
    std::string_view kind, std::string_view place);

/// Where a new record with these fields belongs: the value of the kind's place field, or the kind
/// itself where there is only one. Nothing when ids of this kind come by chance, or when the field
/// is missing or no text.
[[nodiscard]] std::optional<std::string> placeText(
    const Kind& kind, const std::map<std::string, crdt::Value>& fields);

}
