#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Shared by the kinds_*.cpp: short ways to write a field, and the fields that many tools have.

#include "base/data_limits.h"
#include "catalogue/kinds.h"

#include <array>

namespace alongside::catalogue {

// One for each kinds_*.cpp; kinds.cpp puts them together.
std::span<const Kind> planKinds();
std::span<const Kind> goalKinds();
std::span<const Kind> incidentKinds();
std::span<const Kind> agreementKinds();
std::span<const Kind> mediaKinds();
std::span<const Kind> everydayToolKinds();
std::span<const Kind> dreamToolKinds();
std::span<const Kind> safetyToolKinds();
std::span<const Kind> concernKinds();
std::span<const Kind> wordsKinds();
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

    inline constexpr Choice kSaidAs[] = {
        {"me", "My own words", "me"},
        {"relative", "My family say it for me", "relative"},
        {"we-think", "We think, because we saw", "we-think"},
    };

    /// Whose words a record holds, and who helped: what every planning tool asks.
    inline constexpr Field kVoice[] = {
        required(text(
            "saidBy", "Who says this", "The name of the person who says it.", kNameCharactersMax)),
        required(choice(
            "saidAs", "Whose words", "Are these my own words, or what others think?", kSaidAs)),
        onlyWith(required(text("because", "What we saw",
                     "We think this. Say what you saw that shows it.", kWordsCharactersMax)),
            "saidAs", "we-think"),
        choice("howSaid", "How it was said", "By talking, with signs, or another way.", kHowSaid),
        names("supportedBy", "Who helped", "The people who helped to say it."),
    };
    inline constexpr Field kSaidOn[] = {date("on", "Said on", "The day it was said.")};
    inline constexpr Field kReview[]
        = {date("review", "Look again on", "The day to ask if it is still right.")};

    inline constexpr Choice kToldWith[] = {
        {"sound", "With a sound", "speech"},
        {"photo", "With a photo", "photo"},
        {"drawing", "With a drawing", "drawing"},
        {"several", "In more than one way", "symbols"},
    };
    /// Where nobody wrote words: those of the record then say only what there is to hear or see.
    inline constexpr Field kTold[] = {
        choice("toldWith", "What tells it", "Only where there are no words for it.", kToldWith),
    };

    // Of an array as of C and of std::array.
    template<class List>
    inline constexpr std::size_t kFieldsIn = sizeof(List) / sizeof(Field);
    /// Several lists of fields as one.
    template<class... Lists>
    constexpr auto joined(const Lists&... lists)
    {
        std::array<Field, (kFieldsIn<Lists> + ...)> all{};
        std::size_t at = 0;
        const auto append = [&](const auto& list) {
            for (const auto& field : list)
                all[at++] = field;
        };
        (append(lists), ...);
        return all;
    }
    /// The same fields, none of them needed.
    template<class List>
    constexpr auto optional(const List& list)
    {
        auto all = joined(list);
        for (auto& field : all)
            field.required = false;
        return all;
    }
    /// What a tool asks about one thing, then whose words it is, when, and when to look again.
    template<std::size_t Size>
    constexpr auto withVoice(const Field (&own)[Size])
    {
        return joined(own, kVoice, kSaidOn, kReview);
    }

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
