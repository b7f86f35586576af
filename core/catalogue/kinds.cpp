// SPDX-License-Identifier: Apache-2.0
#include "catalogue/kinds.h"

#include "base/did_you_mean.h"
#include "catalogue/declare_p.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace alongside::catalogue {

namespace {

    template<class Item>
    const Item* findNamed(std::span<const Item> items, std::string_view name)
    {
        const auto found = std::find_if(
            items.begin(), items.end(), [name](const Item& i) { return i.name == name; });
        return found == items.end() ? nullptr : &*found;
    }

    template<class Item>
    std::vector<std::string_view> namesOf(std::span<const Item> items)
    {
        std::vector<std::string_view> names;
        for (const auto& item : items)
            names.push_back(item.name);
        return names;
    }

    // Details of errors end up in logs, and somebody may have typed a sentence where a name
    // belongs; so only what looks like a name is repeated.
    std::string quoted(std::string_view typed)
    {
        const auto nameLike = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                || c == '-' || c == '_';
        };
        if (typed.empty() || typed.size() > kSuggestBytesMax
            || !std::all_of(typed.begin(), typed.end(), nameLike))
            return "that name";
        return fmt::format("'{}'", typed);
    }

    constexpr Choice kFaces[] = {
        {"1", "Very bad", "face-1"},
        {"2", "Bad", "face-2"},
        {"3", "Okay", "face-3"},
        {"4", "Good", "face-4"},
        {"5", "Very good", "face-5"},
    };

}

std::string_view typeWords(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return "text";
    case FieldType::Choice:
        return "one of its choices";
    case FieldType::Number:
        return "a number like 3.5";
    case FieldType::Whole:
        return "a whole number like 3";
    case FieldType::Date:
        return "a date like 2026-03-01";
    case FieldType::Flag:
        return "yes or no";
    case FieldType::Faces:
        return "a whole number from 1 to 5";
    case FieldType::Reference:
        return "the id of a record";
    case FieldType::Media:
        return "a photo, a sound or a film";
    case FieldType::Together:
        return "text that people write together";
    case FieldType::State:
        return "what the plan said at that time";
    case FieldType::Names:
        return "a list of names";
    }
    return "a value";
}

const Choice* Field::choice(std::string_view choiceName) const
{
    return findNamed(choices, choiceName);
}

const Field* Kind::field(std::string_view fieldName) const
{
    return findNamed(fields, fieldName);
}

const Field* anyField(const Kind* kind, std::string_view name)
{
    static constexpr Field kCommon[] = {
        declare::text(kMovedFrom, "Moved from", "Who could read it before.", kLineCharactersMax),
        declare::names(
            kFirstWrittenBy, "First written by", "Who wrote these words before they were moved."),
    };
    const auto* own = kind != nullptr ? kind->field(name) : nullptr;
    return own != nullptr ? own : findNamed(std::span<const Field>(kCommon), name);
}

bool Kind::fixesPlace(std::string_view fieldName) const
{
    return !place.empty() && fieldName == place;
}

std::span<const Kind> kinds()
{
    static const std::vector<Kind> all = [] {
        std::vector<Kind> list;
        for (const auto family : {planKinds(), goalKinds(), incidentKinds(), agreementKinds(),
                 mediaKinds(), concernKinds(), wordsKinds(), groupKinds(), everydayToolKinds(),
                 dreamToolKinds(), safetyToolKinds()})
            list.insert(list.end(), family.begin(), family.end());
        return list;
    }();
    return all;
}

const Kind* findKind(std::string_view name)
{
    return findNamed(kinds(), name);
}

Result<const Kind*> requireKind(std::string_view name)
{
    if (const auto* kind = findKind(name))
        return kind;
    return fail(ErrorCode::UnknownKind,
        fmt::format("no kind {}{}", quoted(name), suggestion(name, namesOf(kinds()))));
}

Result<const Field*> requireField(const Kind& kind, std::string_view name)
{
    if (const auto* field = kind.field(name))
        return field;
    return fail(ErrorCode::UnknownField,
        fmt::format("{} has no field {}{}", kind.name, quoted(name),
            suggestion(name, namesOf(kind.fields))));
}

std::span<const Choice> faces()
{
    return kFaces;
}

}
