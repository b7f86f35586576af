// SPDX-License-Identifier: Apache-2.0
// Aim: every value, valid or not, is shown in words that cannot harm a screen or a terminal.
#include "base/text.h"
#include "catalogue/validate.h"

#include <gtest/gtest.h>

#include <limits>
#include <random>

using namespace alongside;
using namespace alongside::catalogue;
using crdt::Value;

namespace {

std::string shown(std::string_view kind, std::string_view field, const Value& value)
{
    return formatValue(*findKind(kind)->field(field), value);
}

Value text(std::string_view words)
{
    return std::string(words);
}

}

TEST(CatalogueFormat, ValuesReadAsPeopleSayThem)
{
    EXPECT_EQ(shown("goal", "words", text("Swim every week")), "Swim every week");
    EXPECT_EQ(shown("goal", "lifeArea", text("work-and-fun")), "Work and fun");
    EXPECT_EQ(shown("outcome", "on", text("2025-10-03")), "3 October 2025");
    EXPECT_EQ(shown("outcome", "amount", 2.0), "2");
    EXPECT_EQ(shown("outcome", "amount", 2.5), "2.5");
    EXPECT_EQ(shown("outcome", "quality", std::int64_t{4}), "4 of 5: Good");
    EXPECT_EQ(shown("incident", "hurt", false), "no");
    EXPECT_EQ(shown("incident", "hurt", true), "yes");
    EXPECT_EQ(
        shown("statement", "supportedBy", std::vector<std::string>{"Ana", "Dev"}), "Ana, Dev");
    RecordId id;
    id.bytes.fill(0xab);
    EXPECT_EQ(shown("outcome", "goal", crdt::Reference{id}), "abababababababababababababababab");
    EXPECT_EQ(shown("goal", "why", Value()), "");
}

TEST(CatalogueFormat, EveryChoiceIsShownByItsLabel)
{
    for (const auto& kind : kinds())
        for (const auto& field : kind.fields)
            for (const auto& choice : field.choices)
                EXPECT_EQ(formatValue(field, text(choice.name)), choice.label);
}

TEST(CatalogueFormat, NewerAppsValuesSaySo)
{
    EXPECT_EQ(shown("goal", "words", crdt::UnknownValue{9, {1}}), "made with a newer app");
    EXPECT_EQ(shown("statement", "part", text("night-time")), "made with a newer app");
}

TEST(CatalogueFormat, ValuesThatDoNotFitAreStillShown)
{
    EXPECT_EQ(shown("outcome", "on", text("2025-02-31")), "2025-02-31");
    EXPECT_EQ(shown("outcome", "on", true), "yes");
    EXPECT_EQ(shown("outcome", "quality", std::int64_t{6}), "6");
    EXPECT_EQ(shown("outcome", "quality", std::numeric_limits<std::int64_t>::min()),
        "-9223372036854775808");
    EXPECT_EQ(shown("outcome", "amount", std::numeric_limits<double>::quiet_NaN()), "nan");
}

TEST(CatalogueFormat, ControlsAndBrokenBytesAreReplaced)
{
    constexpr auto kMark = "\xef\xbf\xbd";
    EXPECT_EQ(shown("goal", "words", text("a\x1b[2J")), std::string("a") + kMark + "[2J");
    EXPECT_EQ(shown("goal", "words",
                  text("a\xc2\x9b"
                       "b")),
        std::string("a") + kMark + "b");
    EXPECT_EQ(shown("goal", "words",
                  text("a\xe2\x80\xae"
                       "b")),
        std::string("a") + kMark + "b");
    EXPECT_EQ(shown("goal", "words",
                  text("a\xff"
                       "b\xc3")),
        std::string("a") + kMark + "b" + kMark);
    EXPECT_EQ(shown("goal", "words", text("line\n\tnext")), "line\n\tnext");
    EXPECT_EQ(shown("statement", "part", text("\x1b[1m")), std::string(kMark) + "[1m");
    EXPECT_EQ(shown("statement", "supportedBy", std::vector<std::string>{"\x07", "Ana"}),
        std::string(kMark) + ", Ana");
    EXPECT_EQ(shown("goal", "words", text("Ania \xf0\x9f\x98\x80 \xc5\x82\xc3\xb3 \xc5\xba")),
        "Ania \xf0\x9f\x98\x80 \xc5\x82\xc3\xb3 \xc5\xba");
}

TEST(CatalogueFormat, RandomBytesComeOutAsTextWithoutControls)
{
    std::mt19937 random(20260302);
    const auto& field = *findKind("goal")->field("words");
    for (int round = 0; round < 4000; ++round) {
        std::string bytes(random() % 64, '\0');
        for (auto& c : bytes)
            c = static_cast<char>(random() % 256);
        const auto out = formatValue(field, Value(bytes));
        EXPECT_TRUE(isValidUtf8(out));
        for (const char c : out)
            EXPECT_TRUE(static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t');
    }
}
