// SPDX-License-Identifier: Apache-2.0
// Values in words for people.
#include "catalogue/text_rules_p.h"
#include "catalogue/validate.h"

#include <fmt/format.h>

namespace alongside::catalogue {

namespace {

    std::string dateWords(const std::string& text)
    {
        constexpr std::string_view kMonths[] = {"January", "February", "March", "April", "May",
            "June", "July", "August", "September", "October", "November", "December"};
        const auto day = parseDay(text);
        if (!day)
            return shownText(text);
        return fmt::format("{} {} {}", day->day, kMonths[day->month - 1], day->year);
    }

    std::string facesWords(std::int64_t score)
    {
        const auto* face = score >= 1 && score <= static_cast<std::int64_t>(faces().size())
            ? &faces()[static_cast<std::size_t>(score - 1)]
            : nullptr;
        return face ? fmt::format("{} of {}: {}", score, faces().size(), face->label)
                    : fmt::format("{}", score);
    }

    std::string namesWords(const std::vector<std::string>& names)
    {
        std::string words;
        for (const auto& name : names)
            words += (words.empty() ? "" : ", ") + shownText(name);
        return words;
    }

    std::string mediaWords(const crdt::Media& media)
    {
        const auto words = media.type.starts_with("image/") ? "a photo"
            : media.type.starts_with("audio/")              ? "a sound"
            : media.type.starts_with("video/")              ? "a film"
                                                            : "a file";
        constexpr std::uint64_t kKilo = 1000;
        constexpr std::uint64_t kMega = kKilo * kKilo;
        return media.bytes < kMega
            ? fmt::format("{} ({} kB)", words, std::max<std::uint64_t>(1, media.bytes / kKilo))
            : fmt::format("{} ({:.1f} MB)", words, static_cast<double>(media.bytes) / kMega);
    }

    std::string textWords(const Field& field, const std::string& text)
    {
        if (field.type == FieldType::Date)
            return dateWords(text);
        if (field.type == FieldType::Choice)
            if (const auto* choice = field.choice(text))
                return std::string(choice->label);
        return shownText(text);
    }

}

std::string formatValue(const Field& field, const crdt::Value& value)
{
    if (isFromNewerApp(field, value))
        return "made with a newer app";
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? "yes" : "no";
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return field.type == FieldType::Faces ? facesWords(*whole) : fmt::format("{}", *whole);
    if (const auto* number = std::get_if<double>(&value))
        return fmt::format("{}", *number);
    if (const auto* text = std::get_if<std::string>(&value))
        return textWords(field, *text);
    if (std::holds_alternative<crdt::ErasedValue>(value))
        return "erased";
    if (const auto* names = std::get_if<std::vector<std::string>>(&value))
        return namesWords(*names);
    if (const auto* media = std::get_if<crdt::Media>(&value))
        return mediaWords(*media);
    if (const auto* reference = std::get_if<crdt::Reference>(&value))
        return reference->record.hex();
    return {};
}

}
