// SPDX-License-Identifier: Apache-2.0
// What people type and what programs hand over, turned into the one form that is kept.
#include "base/data_limits.h"
#include "base/text.h"
#include "catalogue/text_rules_p.h"
#include "catalogue/validate.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

namespace alongside::catalogue {

namespace {

    using crdt::Value;

    // Composing can shorten text at most about threefold; what is longer than this cannot fit.
    constexpr std::size_t kBytesBeforeComposing = 16;
    // Whole numbers up to here are exact in a double.
    constexpr double kExactMax = 9007199254740992.0;

    tl::unexpected<Error> notWhatItTakes(const Kind& kind, const Field& field)
    {
        return fail(ErrorCode::WrongType,
            fmt::format("{}.{} takes {}", kind.name, field.name, typeWords(field.type)));
    }

    Result<std::string> keptOr(const Kind& kind, const Field& field, std::string_view typed)
    {
        if (trimmed(typed).size() > kBytesBeforeComposing * field.charactersMax)
            return fail(ErrorCode::TooLong,
                fmt::format("{}.{}: {} bytes; at most {} characters", kind.name, field.name,
                    typed.size(), field.charactersMax));
        auto text = keptText(typed);
        if (!text)
            return fail(ErrorCode::WrongType,
                fmt::format("{}.{}: not well-formed UTF-8 text", kind.name, field.name));
        return std::move(*text);
    }

    template<class Number>
    Result<Value> parseNumber(const Kind& kind, const Field& field, std::string_view text)
    {
        Number number{};
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error == std::errc::result_out_of_range)
            return fail(ErrorCode::OutOfRange,
                fmt::format(
                    "{}.{}: outside {} to {}", kind.name, field.name, field.min, field.max));
        if (error != std::errc{} || end != text.data() + text.size())
            return notWhatItTakes(kind, field);
        return Value(number);
    }

    Result<Value> parseFlag(const Kind& kind, const Field& field, std::string_view text)
    {
        // Nothing longer can be an answer, and folding has a cost.
        const auto word = text.size() <= 8 ? folded(text) : std::string();
        if (word == "yes" || word == "y" || word == "true" || word == "1")
            return Value(true);
        if (word == "no" || word == "n" || word == "false" || word == "0")
            return Value(false);
        return notWhatItTakes(kind, field);
    }

    Result<Value> parseNames(const Kind& kind, const Field& field, std::string_view text)
    {
        std::vector<std::string> names;
        while (!text.empty()) {
            const auto end = std::min(text.find_first_of(",\n"), text.size());
            if (const auto name = trimmed(text.substr(0, end)); !name.empty())
                names.emplace_back(name);
            if (names.size() > kNamesMax)
                return fail(ErrorCode::LimitExceeded,
                    fmt::format("{}.{}: at most {} names", kind.name, field.name, kNamesMax));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        return Value(std::move(names));
    }

    Result<Value> parsed(const Kind& kind, const Field& field, std::string_view text)
    {
        switch (field.type) {
        case FieldType::Text:
        case FieldType::Together:
        case FieldType::Choice:
        case FieldType::Date:
            return Value(std::string(text));
        case FieldType::Number:
            return parseNumber<double>(kind, field, text);
        case FieldType::Whole:
        case FieldType::Faces:
            return parseNumber<std::int64_t>(kind, field, text);
        case FieldType::Flag:
            return parseFlag(kind, field, text);
        case FieldType::Reference:
            if (const auto id = RecordId::fromHexText(text))
                return Value(crdt::Reference{*id});
            return fail(ErrorCode::WrongType,
                fmt::format("{}.{} takes the whole id of a record: 32 hexadecimal digits",
                    kind.name, field.name));
        case FieldType::State:
        case FieldType::Media:
            break;
        case FieldType::Names:
            return parseNames(kind, field, text);
        }
        return notWhatItTakes(kind, field);
    }

    bool isWholeType(FieldType type)
    {
        return type == FieldType::Whole || type == FieldType::Faces;
    }

}

Result<Value> parseValue(const Kind& kind, const Field& field, std::string_view typed)
{
    const auto text = trimmed(typed);
    auto value = text.empty() ? Result<Value>(Value()) : parsed(kind, field, text);
    if (!value)
        return value;
    return fitted(kind, field, std::move(*value));
}

Result<Value> fitted(const Kind& kind, const Field& field, Value value)
{
    if (auto* text = std::get_if<std::string>(&value);
        text && (field.type == FieldType::Text || field.type == FieldType::Together)) {
        ALONGSIDE_TRY_LET(kept, keptOr(kind, field, *text));
        value = kept.empty() ? Value() : Value(std::move(kept));
    } else if (auto* names = std::get_if<std::vector<std::string>>(&value);
               names && field.type == FieldType::Names && names->size() <= kNamesMax) {
        for (auto& name : *names) {
            ALONGSIDE_TRY_LET(kept, keptOr(kind, field, name));
            name = std::move(kept);
        }
    } else if (const auto* whole = std::get_if<std::int64_t>(&value);
               whole && field.type == FieldType::Number) {
        value = static_cast<double>(*whole);
    } else if (const auto* number = std::get_if<double>(&value); number && isWholeType(field.type)
               && std::fabs(*number) <= kExactMax && *number == std::trunc(*number)) {
        value = static_cast<std::int64_t>(*number);
    }
    // One zero: -0 would be other bytes for the same amount.
    if (auto* number = std::get_if<double>(&value); number && *number == 0)
        *number = 0;
    ALONGSIDE_TRY(validate(kind, field, value));
    return value;
}

}
