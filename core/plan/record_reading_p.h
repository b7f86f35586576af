#pragma once
// SPDX-License-Identifier: Apache-2.0
// What a record says in one field, where a rule needs the value and no words.

#include "store/replica.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>

namespace alongside::plan {

template<class Type>
[[nodiscard]] const Type* latestValue(const store::Record& record, const std::string& name)
{
    const auto* field = record.state.field(name);
    const auto* latest = field != nullptr ? field->latest() : nullptr;
    return latest != nullptr ? std::get_if<Type>(&latest->value) : nullptr;
}

[[nodiscard]] inline std::string latestText(const store::Record& record, const std::string& name)
{
    const auto* text = latestValue<std::string>(record, name);
    return text != nullptr ? *text : std::string();
}

[[nodiscard]] inline std::optional<RecordId> latestReference(
    const store::Record& record, const std::string& name)
{
    const auto* to = latestValue<crdt::Reference>(record, name);
    return to != nullptr ? std::optional(to->record) : std::nullopt;
}

/// A number of people; nothing when there is none, or it is no such number.
[[nodiscard]] inline std::optional<std::uint64_t> latestCount(
    const store::Record& record, const std::string& name)
{
    const auto* number = latestValue<double>(record, name);
    return number != nullptr && *number >= 0 ? std::optional(static_cast<std::uint64_t>(*number))
                                             : std::nullopt;
}

[[nodiscard]] inline std::set<std::string> textsInSet(
    const store::Record& record, const std::string& name)
{
    std::set<std::string> texts;
    if (const auto* set = record.state.set(name))
        for (const auto* item : set->items())
            if (const auto* text = std::get_if<std::string>(&item->value))
                texts.insert(*text);
    return texts;
}

}
