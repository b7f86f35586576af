// SPDX-License-Identifier: Apache-2.0
//
// Aim: what people see of a text: characters that are never split, differences by words, the words
// of each author.
// Method: examples in several scripts; what must hold for every text is in tests/property.
#include "core_harness.h"

#include "crdt/graphemes.h"
#include "crdt/sequence_difference.h"
#include "crdt/text_writer.h"

namespace alongside::test {
namespace {

    using namespace crdt;

    std::string marked(std::string_view before, std::string_view after)
    {
        const auto from = words(before);
        const auto to = words(after);
        std::string all;
        for (const auto& step : differences(from, to)) {
            std::string text;
            for (auto i = step.from; i < step.from + step.count; ++i)
                text += step.kind == Step::Insert ? to[i] : from[i];
            all += step.kind == Step::Keep  ? text
                : step.kind == Step::Insert ? "{" + text + "}"
                                            : "[" + text + "]";
        }
        return all;
    }

    TEST(Graphemes, AreWhatPeopleSeeAsOneCharacter)
    {
        for (const std::string one : {"a", "é", "e\u0301", "👩‍👩‍👧", "🏳️‍🌈",
                 "🇬🇧", "👍🏽", "ক্ষ", "ক্ষি", "न्त्र", "ত্রী", "بُ", "ก็", "한"}) {
            EXPECT_EQ(graphemes(one).size(), 1U) << one;
            EXPECT_EQ(graphemes("x" + one + "y").size(), 3U) << one;
        }
        EXPECT_EQ(graphemes("বাংলা").size(), 2U);
        EXPECT_EQ(graphemes("بستر").size(), 4U);
        EXPECT_EQ(graphemes("").size(), 0U);
    }

    TEST(Graphemes, TellWhereTheyStandInCodePointsAndBack)
    {
        const GraphemePositions at("a👩‍👩‍👧é");
        ASSERT_EQ(at.size(), 3U);
        EXPECT_EQ(at.codePointOf(1), 1U);
        EXPECT_EQ(at.codePointOf(2), 6U);
        EXPECT_EQ(at.codePointOf(3), 7U);
        EXPECT_EQ(at.codePointOf(99), 7U);
        for (std::uint32_t i = 1; i < 6; ++i)
            EXPECT_EQ(at.characterOf(i), 1U);
        EXPECT_EQ(at.characterOf(7), 3U);
    }

    TEST(Differences, AreToldByWords)
    {
        EXPECT_EQ(
            marked("He goes up at nine.", "He goes up at ten."), "He goes up at [nine]{ten}.");
        EXPECT_EQ(marked("", "Soup"), "{Soup}");
        EXPECT_EQ(marked("Soup", ""), "[Soup]");
        EXPECT_EQ(marked("Soup", "Soup"), "Soup");
        EXPECT_EQ(marked("سو جاؤ", "سو نہ جاؤ"), "سو {نہ }جاؤ");
        EXPECT_EQ(marked("我喜欢光", "我不喜欢光"), "我{不}喜欢光");
    }

    TEST(Differences, AreToldAsPeopleWrite)
    {
        EXPECT_EQ(marked("Light on.", "Light on. And a story."), "Light on.{ And a story.}");
        EXPECT_EQ(marked("One. Two. Three.", "One. Three."), "One. [Two. ]Three.");
    }

    TEST(Differences, OfTextsThatHaveNothingInCommonAreOneReplacement)
    {
        std::string before;
        std::string after;
        for (int i = 0; i < 3000; ++i) {
            before += "a" + std::to_string(i) + " ";
            after += "b" + std::to_string(i) + "-";
        }
        const auto from = words(before);
        const auto to = words(after);
        EXPECT_EQ(differences(from, to).size(), 2U);
    }

    TEST(Text, KeepsWhoseWordsAndHowTheyWereSaid)
    {
        const auto ana = idFrom<AuthorId>(1);
        const auto dev = idFrom<AuthorId>(2);
        TextState state;
        TextWriter first(state, ana, {1, 0}, {Manner::Spoken, idFrom<MemberId>(7)});
        first.insert(0, "He sleeps well.");
        TextWriter second(state, dev, {2, 0});
        second.insert(10, " very");
        second.remove(0, 2);
        const auto passages = state.passages(true);
        ASSERT_EQ(passages.size(), 4U);
        EXPECT_EQ(passages[0].text, "He");
        EXPECT_TRUE(passages[0].isDeleted);
        EXPECT_EQ(passages[0].author, ana);
        EXPECT_EQ(passages[0].deletedBy, dev);
        EXPECT_EQ(passages[0].voice.manner, Manner::Spoken);
        EXPECT_EQ(passages[0].voice.speaker, idFrom<MemberId>(7));
        EXPECT_EQ(passages[2].text, " very");
        EXPECT_EQ(passages[2].author, dev);
        EXPECT_EQ(passages[2].at, (Stamp{2, 0}));
        EXPECT_EQ(must(TextState::fromBytes(state.bytes())).passages(true), passages);
    }

    TEST(Text, ASpliceThatComesBeforeWhatItContinuesWaits)
    {
        const auto ana = idFrom<AuthorId>(1);
        TextState mine;
        TextWriter first(mine, ana, {1, 0});
        first.insert(0, "Hello");
        const auto one = first.take("words");
        TextWriter second(mine, idFrom<AuthorId>(2), {2, 0});
        second.insert(5, ", world");
        second.remove(0, 1);
        const auto two = second.take("words");
        TextState other;
        other.apply(two, {idFrom<AuthorId>(2), 1, 0}, {2, 0});
        EXPECT_TRUE(other.isWaiting());
        EXPECT_EQ(other.text(), "");
        auto again = must(TextState::fromBytes(other.bytes()));
        again.apply(one, {ana, 1, 0}, {1, 0});
        EXPECT_FALSE(again.isWaiting());
        EXPECT_EQ(again.text(), "ello, world");
        EXPECT_EQ(again.bytes(), mine.bytes());
    }

    TEST(Text, TextsThatAreReadOneAfterTheOtherShareWhatTheyMayTake)
    {
        TextState state;
        TextWriter writer(state, idFrom<AuthorId>(1), {1, 0});
        writer.insert(0, "Hello, world");
        writer.insert(5, " there");
        const auto bytes = state.bytes();
        TextState::Room room;
        const auto whole = room;
        ASSERT_TRUE(TextState::fromBytes(bytes, room));
        const auto taken = whole.bytes - room.bytes;
        const auto spans = whole.spans - room.spans;
        EXPECT_GT(taken, 18U);
        EXPECT_EQ(spans, 3U);
        TextState::Room twice{2 * taken - 1, 100};
        EXPECT_TRUE(TextState::fromBytes(bytes, twice));
        EXPECT_EQ(outcome(TextState::fromBytes(bytes, twice)), "bad-message");
        TextState::Room few{100'000, 5};
        EXPECT_TRUE(TextState::fromBytes(bytes, few));
        const auto refused = TextState::fromBytes(bytes, few);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().detail, "text: more stretches than are allowed");
    }

}
}
