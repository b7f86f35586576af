// SPDX-License-Identifier: Apache-2.0
// Aim: what people type and programs hand over becomes the one kept form, or a clear refusal.
// Method: each type with good, boundary and malformed input, on real fields and a made-up kind that
// has every type; in the end random bytes on every field.
#include "base/data_limits.h"
#include "catalogue/validate.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

using namespace alongside;
using namespace alongside::catalogue;
using crdt::Value;

namespace {

constexpr Choice kColours[] = {{"dark-red", "Dark red", "red"}, {"blue", "Blue", "blue"}};
constexpr Field kAllFields[] = {
    {.name = "text", .label = "", .help = "", .charactersMax = 10},
    {.name = "choice", .label = "", .help = "", .type = FieldType::Choice, .choices = kColours},
    {.name = "number", .label = "", .help = "", .type = FieldType::Number, .min = -5, .max = 100},
    {.name = "whole", .label = "", .help = "", .type = FieldType::Whole, .min = 0, .max = 9},
    {.name = "date", .label = "", .help = "", .type = FieldType::Date},
    {.name = "flag", .label = "", .help = "", .type = FieldType::Flag},
    {.name = "faces", .label = "", .help = "", .type = FieldType::Faces, .min = 1, .max = 5},
    {.name = "reference",
        .label = "",
        .help = "",
        .type = FieldType::Reference,
        .refersTo = "goal"},
    {.name = "names", .label = "", .help = "", .type = FieldType::Names, .charactersMax = 10},
};
constexpr Kind kEverything{
    .name = "everything", .label = "", .plural = "", .symbol = "", .fields = kAllFields};

Result<Value> parse(std::string_view field, std::string_view typed)
{
    return parseValue(kEverything, *kEverything.field(field), typed);
}

Result<Value> fit(std::string_view field, Value value)
{
    return fitted(kEverything, *kEverything.field(field), std::move(value));
}

void expectRefused(std::string_view field, std::string_view typed, ErrorCode code)
{
    const auto value = parse(field, typed);
    ASSERT_FALSE(value) << field << " took: " << typed.substr(0, 80);
    EXPECT_EQ(value.error().code, code) << value.error().detail;
    EXPECT_NE(value.error().detail.find("everything." + std::string(field)), std::string::npos)
        << value.error().detail;
    EXPECT_TRUE(typed.size() < 4 || value.error().detail.find(typed) == std::string::npos)
        << "repeats the value";
}

}

TEST(CatalogueParse, TextIsTrimmedAndComposed)
{
    EXPECT_EQ(parse("text", "  hello \n"), Value(std::string("hello")));
    EXPECT_EQ(parse("text", "cafe\xcc\x81"), Value(std::string("caf\xc3\xa9")));
    EXPECT_EQ(parse("text", "a\r\nb\tc"), Value(std::string("a\nb\tc")));
    EXPECT_EQ(
        parse("text", "\xf0\x9f\x91\x8d dobrze"), Value(std::string("\xf0\x9f\x91\x8d dobrze")));
}

TEST(CatalogueParse, NothingTypedIsNothing)
{
    for (const auto& field : kAllFields) {
        EXPECT_EQ(parse(field.name, ""), Value()) << field.name;
        EXPECT_EQ(parse(field.name, " \t\n"), Value()) << field.name;
    }
}

TEST(CatalogueParse, NothingTypedInARequiredFieldIsRefused)
{
    const auto& goal = *findKind("goal");
    const auto value = parseValue(goal, *goal.field("words"), "  ");
    ASSERT_FALSE(value);
    EXPECT_EQ(value.error().code, ErrorCode::MissingField);
    EXPECT_EQ(value.error().detail, "goal.words is needed and is empty");
}

TEST(CatalogueParse, TextOfExactlyTheLimitFitsAndOneMoreDoesNot)
{
    EXPECT_TRUE(parse("text", std::string(10, 'x')));
    expectRefused("text", std::string(11, 'x'), ErrorCode::TooLong);
    std::string thumbs;
    for (int i = 0; i < 10; ++i)
        thumbs += "\xf0\x9f\x91\x8d";
    EXPECT_TRUE(parse("text", thumbs));
    expectRefused("text", thumbs + "\xf0\x9f\x91\x8d", ErrorCode::TooLong);
    expectRefused("text", thumbs + "x", ErrorCode::TooLong);
    expectRefused("text", std::string(10'000'000, 'x'), ErrorCode::TooLong);
    EXPECT_EQ(parse("text", std::string(11, 'x')).error().detail,
        "everything.text: 11 characters; at most 10");
    // Ten letters with an accent each, typed as twenty: they fit once composed.
    std::string accents;
    for (int i = 0; i < 10; ++i)
        accents += "e\xcc\x81";
    EXPECT_TRUE(parse("text", accents));
}

TEST(CatalogueParse, TextWithControlsOrBrokenBytesIsRefused)
{
    for (const std::string_view typed : {"a\x1b[2Jb", "a\x07",
             "a\x7f"
             "b",
             "a\xc2\x9b"
             "b",
             "a\rb",
             "a\xe2\x80\xae"
             "b",
             "a\xff", "a\xc3", "\xed\xa0\x80", "\xc0\x80"})
        expectRefused("text", typed, ErrorCode::WrongType);
    expectRefused("text", std::string_view("a\0b", 3), ErrorCode::WrongType);
}

TEST(CatalogueParse, ChoiceIsOneOfItsNames)
{
    EXPECT_EQ(parse("choice", "dark-red"), Value(std::string("dark-red")));
    EXPECT_EQ(parse("choice", " blue "), Value(std::string("blue")));
    for (const std::string_view typed : {"Blue", "green", "Dark red", "dark-red blue", "\xff", "-"})
        expectRefused("choice", typed, ErrorCode::OutOfRange);
    expectRefused("choice", std::string(1'000'000, 'b'), ErrorCode::OutOfRange);
    EXPECT_EQ(parse("choice", "darkred").error().detail,
        "everything.choice: not one of its choices; did you mean 'dark-red'?; known are dark-red, "
        "blue");
}

TEST(CatalogueParse, NumberTakesOneSpellingAndItsRange)
{
    EXPECT_EQ(parse("number", "3.5"), Value(3.5));
    EXPECT_EQ(parse("number", "3"), Value(3.0));
    EXPECT_EQ(parse("number", "-5"), Value(-5.0));
    EXPECT_EQ(parse("number", "100"), Value(100.0));
    for (const std::string_view typed :
        {"3,5", "3.5 km", "three", "nan", "inf", "-inf", "0x10", "--1", "1e", "3 4", "+3", "\xff"})
        expectRefused("number", typed, ErrorCode::WrongType);
    for (const std::string_view typed : {"100.0001", "-5.0001", "1e300", "1e999", "-1e999"})
        expectRefused("number", typed, ErrorCode::OutOfRange);
    EXPECT_EQ(parse("number", "101").error().detail, "everything.number: outside -5 to 100");
}

TEST(CatalogueParse, MinusZeroIsKeptAsZero)
{
    const auto zero = parse("number", "-0");
    ASSERT_TRUE(zero);
    EXPECT_FALSE(std::signbit(std::get<double>(*zero)));
}

TEST(CatalogueParse, WholeAndFacesTakeNoFractions)
{
    EXPECT_EQ(parse("whole", "0"), Value(std::int64_t{0}));
    EXPECT_EQ(parse("whole", "9"), Value(std::int64_t{9}));
    EXPECT_EQ(parse("faces", "1"), Value(std::int64_t{1}));
    EXPECT_EQ(parse("faces", "5"), Value(std::int64_t{5}));
    for (const std::string_view typed : {"3.0", "3.5", "good", "1e1", "4/5", "0x1"}) {
        expectRefused("whole", typed, ErrorCode::WrongType);
        expectRefused("faces", typed, ErrorCode::WrongType);
    }
    expectRefused("whole", "10", ErrorCode::OutOfRange);
    expectRefused("whole", "-1", ErrorCode::OutOfRange);
    expectRefused("faces", "0", ErrorCode::OutOfRange);
    expectRefused("faces", "6", ErrorCode::OutOfRange);
    expectRefused("faces", "99999999999999999999", ErrorCode::OutOfRange);
}

TEST(CatalogueParse, DateIsADayOfTheCalendar)
{
    for (const std::string_view typed :
        {"2026-03-01", "2024-02-29", "2000-02-29", "1900-01-01", "2199-12-31"})
        EXPECT_EQ(parse("date", typed), Value(std::string(typed)));
    for (const std::string_view typed : {"2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10",
             "2026-04-31", "2026-01-00", "2026-1-1", "01/03/2026", "2026-03-01T10:00", "20260301",
             "2026_03_01", "+026-03-01", "today", "2026-03-0x", "\xff\xff\xff\xff-01-01"})
        expectRefused("date", typed, ErrorCode::WrongType);
    expectRefused("date", "1899-12-31", ErrorCode::OutOfRange);
    expectRefused("date", "2200-01-01", ErrorCode::OutOfRange);
}

TEST(CatalogueParse, FlagIsYesOrNo)
{
    for (const std::string_view typed : {"yes", "Yes", "y", "true", "1"})
        EXPECT_EQ(parse("flag", typed), Value(true)) << typed;
    for (const std::string_view typed : {"no", "NO", "n", "false", "0"})
        EXPECT_EQ(parse("flag", typed), Value(false)) << typed;
    for (const std::string_view typed : {"maybe", "2", "yess", "yes please do", "\xff"})
        expectRefused("flag", typed, ErrorCode::WrongType);
}

TEST(CatalogueParse, ReferenceIsAWholeId)
{
    const std::string hex = "000102030405060708090a0b0c0d0e0f";
    const auto value = parse("reference", hex);
    ASSERT_TRUE(value);
    EXPECT_EQ(std::get<crdt::Reference>(*value).record.hex(), hex);
    for (const auto& typed : {hex.substr(1), hex.substr(2), hex + "00", std::string(32, 'g'),
             std::string(32, '0'), std::string("swim")})
        expectRefused("reference", typed, ErrorCode::WrongType);
}

TEST(CatalogueParse, NamesAreSplitTrimmedAndCounted)
{
    EXPECT_EQ(parse("names", "Ana, Dev ,, Moll\n"),
        Value(std::vector<std::string>{"Ana", "Dev", "Moll"}));
    EXPECT_EQ(parse("names", "Ana\nDev"), Value(std::vector<std::string>{"Ana", "Dev"}));
    EXPECT_EQ(parse("names", ", ,"), Value(std::vector<std::string>{}));
    std::string many = "a";
    for (std::size_t i = 1; i < kNamesMax; ++i)
        many += ",a";
    EXPECT_TRUE(parse("names", many));
    expectRefused("names", many + ",a", ErrorCode::LimitExceeded);
    expectRefused("names", "Ana, " + std::string(11, 'x'), ErrorCode::TooLong);
    expectRefused("names", "Ana, \x1b[2J", ErrorCode::WrongType);
}

TEST(CatalogueFitted, NumbersOfProgramsTakeTheFieldsForm)
{
    EXPECT_EQ(fit("number", std::int64_t{2}), Value(2.0));
    EXPECT_EQ(fit("faces", 4.0), Value(std::int64_t{4}));
    EXPECT_EQ(fit("whole", 7.0), Value(std::int64_t{7}));
    for (const double odd : {4.5, std::numeric_limits<double>::quiet_NaN(),
             std::numeric_limits<double>::infinity(), 1e300})
        EXPECT_FALSE(fit("faces", odd)) << odd;
    EXPECT_FALSE(fit("number", std::numeric_limits<std::int64_t>::max()));
    EXPECT_FALSE(fit("whole", std::numeric_limits<std::int64_t>::min()));
}

TEST(CatalogueFitted, TextAndNamesAreComposedAndOthersLeftAlone)
{
    EXPECT_EQ(fit("text", std::string(" e\xcc\x81 ")), Value(std::string("\xc3\xa9")));
    EXPECT_EQ(fit("text", std::string("  ")), Value());
    EXPECT_EQ(
        fit("names", std::vector<std::string>{" Ana "}), Value(std::vector<std::string>{"Ana"}));
    EXPECT_FALSE(fit("names", std::vector<std::string>{"Ana", " "}));
    EXPECT_FALSE(fit("names", std::vector<std::string>(kNamesMax + 1, "a")));
    EXPECT_EQ(fit("flag", true), Value(true));
    EXPECT_FALSE(fit("flag", std::string("yes")));
    EXPECT_FALSE(fit("date", std::string(" 2026-03-01")));
}

TEST(CatalogueParse, WhatIsTakenOnceIsTakenAgainUnchanged)
{
    for (const auto& [field, typed] : std::vector<std::pair<std::string_view, std::string_view>>{
             {"text", " e\xcc\x81 a"}, {"choice", "blue"}, {"number", "2"}, {"whole", "3"},
             {"date", "2026-03-01"}, {"flag", "yes"}, {"faces", "4"},
             {"reference", "000102030405060708090a0b0c0d0e0f"}, {"names", "Ana,Dev"}}) {
        const auto once = parse(field, typed);
        ASSERT_TRUE(once) << field;
        EXPECT_EQ(fit(field, *once), *once) << field;
    }
}

TEST(CatalogueParse, RandomBytesNeverGetPastTheChecks)
{
    std::mt19937 random(20260301);
    for (int round = 0; round < 4000; ++round) {
        std::string typed(random() % 40, '\0');
        for (auto& c : typed)
            c = static_cast<char>(random() % 256);
        for (const auto& field : kAllFields) {
            const auto value = parse(field.name, typed);
            if (value)
                EXPECT_TRUE(validate(kEverything, field, *value)) << field.name;
            else
                EXPECT_FALSE(value.error().detail.empty()) << field.name;
        }
    }
}
