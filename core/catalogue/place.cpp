// SPDX-License-Identifier: Apache-2.0
#include "catalogue/place.h"

#include "crypto/hash.h"

namespace alongside::catalogue {

RecordId placeOf(
    const SpaceId& space, const AudienceId& audience, std::string_view kind, std::string_view place)
{
    return crypto::idOf<RecordId>(
        "alongside record place 1", {space.view(), audience.view(), asBytes(kind), asBytes(place)});
}

std::optional<std::string> placeText(
    const Kind& kind, const std::map<std::string, crdt::Value>& fields)
{
    if (kind.single)
        return std::string(kind.name);
    if (kind.place.empty())
        return std::nullopt;
    const auto found = fields.find(std::string(kind.place));
    if (found == fields.end())
        return std::nullopt;
    const auto* text = std::get_if<std::string>(&found->second);
    return text == nullptr ? std::nullopt : std::optional(*text);
}

}
