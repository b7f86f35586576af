#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Shared by the kinds_*.cpp: short ways to write a field, and the fields that many tools have.

#include "base/data_limits.h"
#include "catalogue/kinds.h"

namespace alongside::catalogue {

// One for each kinds_*.cpp; kinds.cpp puts them together.
std::span<const Kind> planKinds();
std::span<const Kind> goalKinds();
std::span<const Kind> incidentKinds();
std::span<const Kind> agreementKinds();
std::span<const Kind> mediaKinds();
std::span<const Kind> groupKinds();

namespace declare {

    using Words = std::string_view;

    constexpr Field text(Words name, Words label, Words help, std::size_t charactersMax)
    {
        return {.name = name, .label = label, .help = help, .charactersMax = charactersMax};
    }
    constexpr Field together(Words name, Words label, Words help, std::size_t charactersMax)
    {
        return {.name = name,
            .label = label,
            .help = help,
            .type = FieldType::Together,
            .charactersMax = charactersMax};
    }
    constexpr Field choice(Words name, Words label, Words help, std::span<const Choice> choices)
    {
        return {.name = name,
            .label = label,
            .help = help,
            .type = FieldType::Choice,
            .choices = choices};
    }
    constexpr Field number(Words name, Words label, Words help, double min, double max)
    {
        return {.name = name,
            .label = label,
            .help = help,
            .type = FieldType::Number,
            .min = min,
            .max = max};
    }
    constexpr Field date(Words name, Words label, Words help)
    {
        return {.name = name, .label = label, .help = help, .type = FieldType::Date};
    }
    constexpr Field flag(Words name, Words label, Words help)
    {
        return {.name = name, .label = label, .help = help, .type = FieldType::Flag};
    }
    constexpr Field fiveFaces(Words name, Words label, Words help)
    {
        return {.name = name,
            .label = label,
            .help = help,
            .type = FieldType::Faces,
            .min = kFacesMin,
            .max = kFacesMax};
    }
    constexpr Field reference(Words name, Words label, Words help, Words kind)
    {
        return {.name = name,
            .label = label,
            .help = help,
            .type = FieldType::Reference,
            .refersTo = kind};
    }
    constexpr Field state(Words name, Words label, Words help)
    {
        return {.name = name, .label = label, .help = help, .type = FieldType::State};
    }
    constexpr Field media(Words name, Words label, Words help)
    {
        return {.name = name, .label = label, .help = help, .type = FieldType::Media};
    }
    constexpr Field names(Words name, Words label, Words help)
    {
        return {.name = name,
            .label = label,
            .help = help,
            .type = FieldType::Names,
            .charactersMax = kNameCharactersMax};
    }
    constexpr Field required(Field field)
    {
        field.required = true;
        return field;
    }
    constexpr Field onlyWith(Field field, Words otherField, Words otherChoice)
    {
        field.when = {otherField, otherChoice};
        return field;
    }

    /// How something was said, when it need not have been in words.
    inline constexpr Choice kHowSaid[] = {
        {"speech", "By talking", "speech"},
        {"signs", "With signs", "sign"},
        {"symbols", "With pictures", "symbols"},
        {"writing", "In writing", "writing"},
        {"drawing", "With a drawing", "drawing"},
        {"behaviour", "By what I did", "watching"},
    };

    /// Parts of a life, for goals. Kept here because other tools sort by them too.
    inline constexpr Choice kLifeAreas[] = {
        {"home", "Home", "home"},
        {"health", "Health", "health"},
        {"people", "People", "people"},
        {"work-and-fun", "Work and fun", "work-and-fun"},
        {"learning", "Learning", "learning"},
        {"getting-about", "Getting about", "getting-about"},
        {"community", "Where I live", "community"},
        {"money", "Money", "money"},
        {"staying-safe", "Staying safe", "staying-safe"},
    };

}

}
