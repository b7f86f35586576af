// SPDX-License-Identifier: Apache-2.0
#include "catalogue/validate.h"

#include "base/data_limits.h"
#include "base/did_you_mean.h"
#include "base/text.h"
#include "catalogue/text_rules_p.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace alongside::catalogue {

namespace {

    using crdt::Value;

    std::string where(const Kind& kind, const Field& field)
    {
        return fmt::format("{}.{}", kind.name, field.name);
    }

    std::string_view valueWords(const Value& value)
    {
        constexpr std::string_view kWords[] = {"nothing", "yes or no", "a whole number", "a number",
            "text", "a list", "a reference", "something erased", "a state of a plan",
            "a photo, sound or film",
            "something from a newer app"};
        static_assert(std::size(kWords) == std::variant_size_v<Value>);
        return value.valueless_by_exception() ? kWords[0] : kWords[value.index()];
    }

    tl::unexpected<Error> wrongType(const Kind& kind, const Field& field, const Value& value)
    {
        return fail(ErrorCode::WrongType,
            fmt::format("{} takes {}, and this is {}", where(kind, field), typeWords(field.type),
                valueWords(value)));
    }

    Result<void> checkText(const Kind& kind, const Field& field, std::string_view text)
    {
        // Bytes first: counting characters in a gigabyte would be work for nothing.
        if (text.size() > 4 * field.charactersMax)
            return fail(ErrorCode::TooLong,
                fmt::format("{}: {} bytes; at most {} characters", where(kind, field), text.size(),
                    field.charactersMax));
        if (!isValidUtf8(text))
            return fail(ErrorCode::WrongType,
                fmt::format("{}: not well-formed UTF-8 text", where(kind, field)));
        if (const auto count = codePoints(text); count > field.charactersMax)
            return fail(ErrorCode::TooLong,
                fmt::format("{}: {} characters; at most {}", where(kind, field), count,
                    field.charactersMax));
        if (holdsControls(text))
            return fail(ErrorCode::WrongType,
                fmt::format("{}: holds control characters; only new lines and tabs are allowed",
                    where(kind, field)));
        return {};
    }

    Result<void> checkRange(const Kind& kind, const Field& field, double number)
    {
        if (!std::isfinite(number))
            return fail(ErrorCode::WrongType, fmt::format("{}: not a number", where(kind, field)));
        if (number < field.min || number > field.max)
            return fail(ErrorCode::OutOfRange,
                fmt::format("{}: outside {} to {}", where(kind, field), field.min, field.max));
        return {};
    }

    Result<void> checkChoice(const Kind& kind, const Field& field, const std::string& name)
    {
        if (field.choice(name) != nullptr)
            return {};
        std::vector<std::string_view> known;
        for (const auto& choice : field.choices)
            known.push_back(choice.name);
        return fail(ErrorCode::OutOfRange,
            fmt::format(
                "{}: not one of its choices{}", where(kind, field), suggestion(name, known)));
    }

    Result<void> checkDate(const Kind& kind, const Field& field, std::string_view text)
    {
        const auto day = parseDay(text);
        if (!day)
            return fail(ErrorCode::WrongType,
                fmt::format("{} takes {}, and there is no such day", where(kind, field),
                    typeWords(field.type)));
        if (day->year < kYearMin || day->year > kYearMax)
            return fail(ErrorCode::OutOfRange,
                fmt::format(
                    "{}: outside the years {} to {}", where(kind, field), kYearMin, kYearMax));
        return {};
    }

    Result<void> checkNames(
        const Kind& kind, const Field& field, const std::vector<std::string>& names)
    {
        if (names.size() > kNamesMax)
            return fail(ErrorCode::LimitExceeded,
                fmt::format(
                    "{}: {} names; at most {}", where(kind, field), names.size(), kNamesMax));
        for (const auto& name : names) {
            ALONGSIDE_TRY(checkText(kind, field, name));
            if (trimmed(name).empty())
                return fail(ErrorCode::WrongType,
                    fmt::format("{}: one of the names is empty", where(kind, field)));
        }
        return {};
    }

    Result<void> checkMedia(const Kind& kind, const Field& field, const crdt::Media& media)
    {
        if (media.bytes == 0 || media.bytes > log::kBlobBytesMax)
            return fail(ErrorCode::TooLong,
                fmt::format("{}: {} bytes; a photo, sound or film has at most {} MB",
                    where(kind, field), media.bytes, log::kBlobBytesMax >> 20U));
        if (media.key.size() != log::kBlobKeyBytes || media.type.size() > kMediaTypeBytesMax
            || !std::all_of(media.type.begin(), media.type.end(),
                [](char c) { return c > ' ' && c < 127; }))
            return fail(ErrorCode::WrongType,
                fmt::format("{}: not a photo, sound or film", where(kind, field)));
        return {};
    }

    // The check for the one alternative that the field's type takes.
    Result<void> checkContent(const Kind& kind, const Field& field, const Value& value)
    {
        const auto* text = std::get_if<std::string>(&value);
        switch (field.type) {
        case FieldType::Text:
        case FieldType::Together:
            return text ? checkText(kind, field, *text) : wrongType(kind, field, value);
        case FieldType::Choice:
            return text ? checkChoice(kind, field, *text) : wrongType(kind, field, value);
        case FieldType::Date:
            return text ? checkDate(kind, field, *text) : wrongType(kind, field, value);
        case FieldType::Number:
            if (const auto* number = std::get_if<double>(&value))
                return checkRange(kind, field, *number);
            break;
        case FieldType::Whole:
        case FieldType::Faces:
            if (const auto* number = std::get_if<std::int64_t>(&value))
                return checkRange(kind, field, static_cast<double>(*number));
            break;
        case FieldType::Flag:
            if (std::holds_alternative<bool>(value))
                return {};
            break;
        case FieldType::Reference:
            if (const auto* reference = std::get_if<crdt::Reference>(&value)) {
                if (!reference->record.isZero())
                    return {};
                return fail(ErrorCode::WrongType,
                    fmt::format("{}: points to no record", where(kind, field)));
            }
            break;
        case FieldType::State:
            if (std::holds_alternative<crdt::StateMark>(value))
                return {};
            break;
        case FieldType::Media:
            if (const auto* media = std::get_if<crdt::Media>(&value))
                return checkMedia(kind, field, *media);
            break;
        case FieldType::Names:
            if (const auto* names = std::get_if<std::vector<std::string>>(&value))
                return checkNames(kind, field, *names);
            break;
        }
        return wrongType(kind, field, value);
    }

    bool isBlank(const Value& value)
    {
        if (const auto* text = std::get_if<std::string>(&value))
            return trimmed(*text).empty();
        if (const auto* names = std::get_if<std::vector<std::string>>(&value))
            return names->empty();
        return std::holds_alternative<std::monostate>(value);
    }

    // Whether another field's answer lets this one count.
    bool holds(const Condition& when, const std::map<std::string, Value>& fields)
    {
        if (when.field.empty())
            return true;
        const auto other = fields.find(std::string(when.field));
        if (other == fields.end())
            return false;
        const auto* answer = std::get_if<std::string>(&other->second);
        return answer != nullptr && *answer == when.choice;
    }

}

Result<void> validate(const Kind& kind, const Field& field, const Value& value)
{
    // A field that counts only beside another answer can be emptied once that answer has changed.
    if (field.required && field.when.field.empty() && isBlank(value))
        return fail(
            ErrorCode::MissingField, fmt::format("{} is needed and is empty", where(kind, field)));
    if (std::holds_alternative<std::monostate>(value))
        return {};
    return checkContent(kind, field, value);
}

Result<void> validateNew(const Kind& kind, const std::map<std::string, Value>& fields)
{
    for (const auto& [name, value] : fields) {
        ALONGSIDE_TRY_LET(field, requireField(kind, name));
        ALONGSIDE_TRY(validate(kind, *field, value));
        if (!isBlank(value) && !holds(field->when, fields))
            return fail(ErrorCode::BadArgument,
                fmt::format("{} only makes sense with {}={}", where(kind, *field),
                    field->when.field, field->when.choice));
    }
    std::vector<std::string_view> missing;
    for (const auto& field : kind.fields) {
        const auto given = fields.find(std::string(field.name));
        if (field.required && holds(field.when, fields)
            && (given == fields.end() || isBlank(given->second)))
            missing.push_back(field.name);
    }
    if (!missing.empty())
        return fail(ErrorCode::MissingField,
            fmt::format("a new {} needs {}", kind.name, fmt::join(missing, " and ")));
    return {};
}

Result<void> validateOp(const Kind& kind, const crdt::Op& op)
{
    if (const auto* put = std::get_if<crdt::Put>(&op)) {
        const auto* field = anyField(&kind, put->field);
        if (field == nullptr || isFromNewerApp(*field, put->value))
            return {};
        if (field->type == FieldType::Together || field->type == FieldType::Names)
            return fail(ErrorCode::WrongType,
                fmt::format("{} is not replaced as a whole", where(kind, *field)));
        return validate(kind, *field, put->value);
    }
    if (const auto* add = std::get_if<crdt::SetAdd>(&op)) {
        const auto* field = anyField(&kind, add->field);
        if (field == nullptr || std::holds_alternative<crdt::UnknownValue>(add->value))
            return {};
        const auto* name = std::get_if<std::string>(&add->value);
        if (field->type != FieldType::Names || name == nullptr)
            return wrongType(kind, *field, add->value);
        return checkNames(kind, *field, {*name});
    }
    if (const auto* splice = std::get_if<crdt::Splice>(&op)) {
        const auto* field = anyField(&kind, splice->field);
        if (field == nullptr)
            return {};
        if (field->type != FieldType::Together)
            return fail(ErrorCode::WrongType,
                fmt::format("{} is not a text that people write together", where(kind, *field)));
        for (const auto& insert : splice->inserts)
            ALONGSIDE_TRY(checkText(kind, *field, insert.text));
    }
    return {};
}

bool isFromNewerApp(const Field& field, const Value& value)
{
    if (std::holds_alternative<crdt::UnknownValue>(value))
        return true;
    const auto* name = std::get_if<std::string>(&value);
    return field.type == FieldType::Choice && name != nullptr && isChoiceName(*name)
        && field.choice(*name) == nullptr;
}

}
