// SPDX-License-Identifier: Apache-2.0
// Aim: values that somebody else's tablet sent are judged right, whatever they are.
// Method: every alternative of Value against every field of every kind, boundary values, and the
// rules of a new record.
#include "base/data_limits.h"
#include "catalogue/validate.h"

#include <gtest/gtest.h>

#include <limits>

using namespace alongside;
using namespace alongside::catalogue;
using crdt::Value;

namespace {

using Fields = std::map<std::string, Value>;

Value text(std::string_view words)
{
    return std::string(words);
}

Result<void> check(std::string_view kind, std::string_view field, const Value& value)
{
    const auto& declared = *findKind(kind);
    return validate(declared, *declared.field(field), value);
}

void expectRefused(
    std::string_view kind, std::string_view field, const Value& value, ErrorCode code)
{
    const auto result = check(kind, field, value);
    ASSERT_FALSE(result) << kind << "." << field;
    EXPECT_EQ(result.error().code, code) << result.error().detail;
    EXPECT_EQ(result.error().detail.rfind(std::string(kind) + "." + std::string(field), 0), 0U)
        << result.error().detail;
}

RecordId someId()
{
    RecordId id;
    id.bytes.fill(7);
    return id;
}

std::size_t alternativeOf(FieldType type)
{
    switch (type) {
    case FieldType::Flag:
        return 1;
    case FieldType::Whole:
    case FieldType::Faces:
        return 2;
    case FieldType::Number:
        return 3;
    case FieldType::Text:
    case FieldType::Together:
    case FieldType::Choice:
    case FieldType::Date:
        return 4;
    case FieldType::Names:
        return 5;
    case FieldType::Reference:
        return 6;
    case FieldType::State:
        return 8;
    case FieldType::Media:
        return 9;
    }
    return 0;
}

Fields newStatement()
{
    return {{"part", text("bedtime")}, {"words", text("I go to bed at ten.")},
        {"saidBy", text("Theo")}, {"saidAs", text("me")}};
}

}

TEST(CatalogueValidate, EveryFieldRefusesEveryOtherType)
{
    const std::vector<Value> values{Value(), true, std::int64_t{3}, 3.0, text("three"),
        std::vector<std::string>{"three"}, crdt::Reference{someId()}, crdt::ErasedValue{},
        crdt::StateMark{}, crdt::Media{}, crdt::UnknownValue{99, {1, 2, 3}}};
    int refused = 0;
    for (const auto& kind : kinds()) {
        for (const auto& field : kind.fields) {
            for (const auto& value : values) {
                if (value.index() == 0 || value.index() == alternativeOf(field.type))
                    continue;
                const auto result = validate(kind, field, value);
                ASSERT_FALSE(result) << kind.name << "." << field.name << " " << value.index();
                EXPECT_EQ(result.error().code, ErrorCode::WrongType);
                ++refused;
            }
        }
    }
    EXPECT_GT(refused, 200);
}

TEST(CatalogueValidate, ErrorNamesWhatTheFieldTakesAndWhatCame)
{
    const auto result = check("outcome", "amount", text("two"));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().detail, "outcome.amount takes a number like 3.5, and this is text");
}

TEST(CatalogueValidate, EmptyingIsForFieldsThatAreNotNeeded)
{
    EXPECT_TRUE(check("goal", "why", Value()));
    expectRefused("goal", "words", Value(), ErrorCode::MissingField);
    expectRefused("goal", "words", text(" \n\t"), ErrorCode::MissingField);
    // Needed only beside "we think", so it can go when that has gone.
    EXPECT_TRUE(check("statement", "because", Value()));
}

TEST(CatalogueValidate, WordsOfTheLimitFitAndOneMoreDoesNot)
{
    EXPECT_TRUE(check("statement", "words", std::string(kWordsCharactersMax, 'x')));
    expectRefused(
        "statement", "words", std::string(kWordsCharactersMax + 1, 'x'), ErrorCode::TooLong);
    expectRefused("statement", "words", std::string(50'000'000, 'x'), ErrorCode::TooLong);
    // Far too long is seen from its size, before anything is counted.
    EXPECT_EQ(check("statement", "words", std::string(50'000'000, 'x')).error().detail,
        "statement.words: 50000000 bytes; at most 4000 characters");
    EXPECT_EQ(check("statement", "words", std::string(4001, 'x')).error().detail,
        "statement.words: 4001 characters; at most 4000");
}

TEST(CatalogueValidate, HostileTextIsRefused)
{
    expectRefused("statement", "words", text("\xff\xfe"), ErrorCode::WrongType);
    expectRefused("statement", "words", text("a\x1b]0;owned\x07"), ErrorCode::WrongType);
    expectRefused("statement", "words", text("a\r"), ErrorCode::WrongType);
    expectRefused("statement", "saidBy", text("\xe2\x80\xaeoehT"), ErrorCode::WrongType);
    EXPECT_TRUE(
        check("statement", "words", text("Nos da \xf0\x9f\x8c\x99\n\tCze\xc5\x9b\xc4\x87")));
}

TEST(CatalogueValidate, AmountsAndFacesKeepToTheirRange)
{
    for (const double good : {0.0, 0.5, 10000.0})
        EXPECT_TRUE(check("outcome", "amount", good)) << good;
    for (const double outside : {-0.001, 10000.001, 1e308, -1e308})
        expectRefused("outcome", "amount", outside, ErrorCode::OutOfRange);
    for (const double odd : {std::numeric_limits<double>::quiet_NaN(),
             std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()})
        expectRefused("outcome", "amount", odd, ErrorCode::WrongType);
    for (std::int64_t face = 1; face <= 5; ++face)
        EXPECT_TRUE(check("outcome", "quality", face));
    for (const std::int64_t outside : {std::int64_t{0}, std::int64_t{6},
             std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()})
        expectRefused("outcome", "quality", outside, ErrorCode::OutOfRange);
}

TEST(CatalogueValidate, ReferenceMustPointSomewhere)
{
    EXPECT_TRUE(check("outcome", "goal", crdt::Reference{someId()}));
    expectRefused("outcome", "goal", crdt::Reference{}, ErrorCode::WrongType);
}

TEST(CatalogueValidate, NamesAreLimitedInNumberAndLength)
{
    using Names = std::vector<std::string>;
    EXPECT_TRUE(check("statement", "supportedBy", Names{}));
    EXPECT_TRUE(check("statement", "supportedBy", Names(kNamesMax, "Ana")));
    expectRefused(
        "statement", "supportedBy", Names(kNamesMax + 1, "Ana"), ErrorCode::LimitExceeded);
    expectRefused("statement", "supportedBy", Names{"Ana", ""}, ErrorCode::WrongType);
    expectRefused("statement", "supportedBy", Names{std::string(kNameCharactersMax + 1, 'x')},
        ErrorCode::TooLong);
    expectRefused("statement", "supportedBy", Names{"\xc3\x28"}, ErrorCode::WrongType);
}

TEST(CatalogueValidate, NewerAppsValuesAreToldFromBrokenOnes)
{
    const auto& part = *findKind("statement")->field("part");
    const auto& words = *findKind("statement")->field("words");
    EXPECT_TRUE(isFromNewerApp(part, text("night-time")));
    EXPECT_TRUE(isFromNewerApp(words, crdt::UnknownValue{200, {}}));
    EXPECT_FALSE(isFromNewerApp(part, text("bedtime")));
    EXPECT_FALSE(isFromNewerApp(part, text("Bed time!")));
    EXPECT_FALSE(isFromNewerApp(part, text("")));
    EXPECT_FALSE(isFromNewerApp(part, std::string(kChoiceNameBytesMax + 1, 'a')));
    EXPECT_FALSE(isFromNewerApp(part, std::int64_t{1}));
    EXPECT_FALSE(isFromNewerApp(words, text("night-time")));
    expectRefused("statement", "part", text("night-time"), ErrorCode::OutOfRange);
}

TEST(CatalogueValidateNew, TakesAWholeRecord)
{
    EXPECT_TRUE(validateNew(*findKind("statement"), newStatement()));
    EXPECT_TRUE(validateNew(*findKind("goal"), Fields{{"words", text("Swim every week")}}));
}

TEST(CatalogueValidateNew, NamesEveryFieldThatIsMissing)
{
    const auto result = validateNew(
        *findKind("statement"), Fields{{"part", text("bedtime")}, {"words", text("Ten.")}});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::MissingField);
    EXPECT_EQ(result.error().detail, "a new statement needs saidBy and saidAs");
    EXPECT_FALSE(validateNew(*findKind("outcome"), Fields{}));
}

TEST(CatalogueValidateNew, UnknownFieldSaysWhatWasMeant)
{
    auto fields = newStatement();
    fields["word"] = text("x");
    const auto result = validateNew(*findKind("statement"), fields);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::UnknownField);
    EXPECT_NE(result.error().detail.find("did you mean 'words'?"), std::string::npos);
}

TEST(CatalogueValidateNew, OneBadValueRefusesTheRecord)
{
    auto fields = newStatement();
    fields["on"] = text("2026-02-30");
    const auto result = validateNew(*findKind("statement"), fields);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::WrongType);
}

TEST(CatalogueValidateNew, WeThinkNeedsWhatWasSeenAndNothingElseTakesIt)
{
    auto fields = newStatement();
    fields["saidAs"] = text("we-think");
    auto result = validateNew(*findKind("statement"), fields);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().detail, "a new statement needs because");

    fields["because"] = text("He turned the big light off three nights running.");
    EXPECT_TRUE(validateNew(*findKind("statement"), fields));

    fields["saidAs"] = text("me");
    result = validateNew(*findKind("statement"), fields);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::BadArgument);
    EXPECT_EQ(result.error().detail, "statement.because only makes sense with saidAs=we-think");

    fields["because"] = Value();
    EXPECT_TRUE(validateNew(*findKind("statement"), fields));
}
