// SPDX-License-Identifier: Apache-2.0
// Aim: every declaration is whole and can be read by the people it is for.
// Method: walk all kinds, fields and choices; names and cross references are checked one by one,
// words by counting sentences and estimating the reading age.
#include "base/data_limits.h"
#include "base/did_you_mean.h"
#include "catalogue/tools.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <functional>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace alongside;
using namespace alongside::catalogue;

namespace {

void forEachWords(const std::function<void(const std::string&, std::string_view)>& visit)
{
    for (const auto& kind : kinds()) {
        const std::string at(kind.name);
        visit(at, kind.label);
        visit(at, kind.plural);
        for (const auto& field : kind.fields) {
            const auto name = at + "." + std::string(field.name);
            visit(name, field.label);
            visit(name, field.help);
            for (const auto& choice : field.choices)
                visit(name + "=" + std::string(choice.name), choice.label);
        }
    }
    for (const auto& tool : tools()) {
        visit(std::string(tool.name), tool.label);
        visit(std::string(tool.name), tool.purpose);
        for (const auto& part : tool.parts)
            visit(std::string(tool.name), part.group);
    }
    for (const auto& face : faces())
        visit("faces", face.label);
}

std::vector<std::string> sentencesOf(std::string_view text)
{
    std::vector<std::string> sentences;
    std::string current;
    for (const char c : text) {
        current += c;
        if (c == '.' || c == '?' || c == '!') {
            sentences.push_back(current);
            current.clear();
        }
    }
    if (current.find_first_not_of(' ') != std::string::npos)
        sentences.push_back(current);
    return sentences;
}

std::vector<std::string> wordsOf(const std::string& text)
{
    std::istringstream in(text);
    return {std::istream_iterator<std::string>(in), {}};
}

// Groups of vowels, without a silent e at the end: near enough for an average.
int syllablesOf(const std::string& word)
{
    int count = 0;
    bool inVowels = false;
    for (const char c : word) {
        const bool vowel = std::string_view("aeiouyAEIOUY").find(c) != std::string_view::npos;
        count += vowel && !inVowels ? 1 : 0;
        inVowels = vowel;
    }
    const auto last = word.find_last_not_of(".,?!");
    if (count > 1 && last != std::string::npos && word[last] == 'e')
        --count;
    return std::max(count, 1);
}

bool isName(std::string_view name, bool kebab)
{
    const auto fits = [kebab](char c) {
        const auto u = static_cast<unsigned char>(c);
        return std::islower(u) || std::isdigit(u) || (kebab ? c == '-' : std::isupper(u) != 0);
    };
    return !name.empty() && std::isupper(static_cast<unsigned char>(name[0])) == 0
        && name.size() <= kChoiceNameBytesMax && std::all_of(name.begin(), name.end(), fits);
}

}

TEST(CatalogueKinds, HasTheKindsOfThePlan)
{
    for (const auto* name : {"about", "statement", "goal", "outcome", "incident", "person"})
        EXPECT_NE(findKind(name), nullptr) << name;
    EXPECT_EQ(findKind("Goal"), nullptr);
    EXPECT_EQ(findKind(""), nullptr);
    EXPECT_EQ(findKind(std::string(100000, 'g')), nullptr);
}

TEST(CatalogueKinds, NamesAreStableIdentifiersAndUnique)
{
    std::set<std::string_view> kindNames;
    for (const auto& kind : kinds()) {
        EXPECT_TRUE(isName(kind.name, true)) << kind.name;
        EXPECT_TRUE(kindNames.insert(kind.name).second) << kind.name;
        std::set<std::string_view> fieldNames;
        for (const auto& field : kind.fields) {
            EXPECT_TRUE(isName(field.name, false)) << kind.name << "." << field.name;
            EXPECT_TRUE(fieldNames.insert(field.name).second) << kind.name << "." << field.name;
            std::set<std::string_view> choiceNames;
            for (const auto& choice : field.choices) {
                EXPECT_TRUE(isName(choice.name, true)) << field.name << "=" << choice.name;
                EXPECT_TRUE(choiceNames.insert(choice.name).second)
                    << field.name << "=" << choice.name;
            }
        }
    }
}

TEST(CatalogueKinds, EveryKindAndChoiceHasWordsAndASymbol)
{
    for (const auto& kind : kinds()) {
        EXPECT_FALSE(kind.label.empty()) << kind.name;
        EXPECT_FALSE(kind.plural.empty()) << kind.name;
        EXPECT_TRUE(isName(kind.symbol, true)) << kind.name;
        for (const auto& field : kind.fields) {
            EXPECT_FALSE(field.label.empty()) << kind.name << "." << field.name;
            EXPECT_FALSE(field.help.empty()) << kind.name << "." << field.name;
            std::set<std::string_view> labels;
            for (const auto& choice : field.choices) {
                EXPECT_FALSE(choice.label.empty()) << field.name << "=" << choice.name;
                EXPECT_TRUE(labels.insert(choice.label).second) << "said twice: " << choice.label;
                EXPECT_TRUE(isName(choice.symbol, true)) << field.name << "=" << choice.name;
            }
        }
    }
    EXPECT_EQ(faces().size(), static_cast<std::size_t>(kFacesMax));
}

TEST(CatalogueKinds, EveryFieldHasWhatItsTypeNeeds)
{
    for (const auto& kind : kinds()) {
        for (const auto& field : kind.fields) {
            SCOPED_TRACE(std::string(kind.name) + "." + std::string(field.name));
            const bool written = field.type == FieldType::Text || field.type == FieldType::Names
                || field.type == FieldType::Together;
            EXPECT_EQ(field.charactersMax > 0, written);
            EXPECT_LE(field.charactersMax,
                field.type == FieldType::Together ? kPageCharactersMax : kWordsCharactersMax);
            EXPECT_EQ(field.choices.empty(), field.type != FieldType::Choice);
            EXPECT_EQ(field.refersTo.empty(), field.type != FieldType::Reference);
            const bool counted = field.type == FieldType::Number || field.type == FieldType::Whole
                || field.type == FieldType::Faces;
            EXPECT_EQ(field.min < field.max, counted);
            EXPECT_TRUE(field.refersTo.empty() || field.refersTo == kAnyKind
                || findKind(field.refersTo) != nullptr);
        }
    }
}

TEST(CatalogueKinds, PlacesTitlesAndConditionsNameRealFields)
{
    for (const auto& kind : kinds()) {
        SCOPED_TRACE(kind.name);
        EXPECT_NE(kind.field(kind.titleField), nullptr);
        if (!kind.place.empty()) {
            const auto* place = kind.field(kind.place);
            ASSERT_NE(place, nullptr);
            EXPECT_TRUE(place->required);
            EXPECT_EQ(place->type, FieldType::Choice);
            EXPECT_FALSE(kind.single);
            EXPECT_TRUE(kind.fixesPlace(kind.place));
        }
        EXPECT_FALSE(kind.fixesPlace(""));
        for (const auto& field : kind.fields) {
            if (field.when.field.empty())
                continue;
            const auto* other = kind.field(field.when.field);
            ASSERT_NE(other, nullptr) << field.name;
            EXPECT_NE(other->choice(field.when.choice), nullptr) << field.name;
        }
    }
    EXPECT_TRUE(findKind("about")->single);
    EXPECT_EQ(findKind("statement")->place, "part");
}

TEST(CatalogueKinds, NoSentenceIsLongerThanFifteenWords)
{
    forEachWords([](const std::string& at, std::string_view text) {
        for (const auto& sentence : sentencesOf(text))
            EXPECT_LE(wordsOf(sentence).size(), 15U) << at << ": " << sentence;
    });
}

TEST(CatalogueKinds, ReadingAgeOfHelpIsNineOrBelow)
{
    double words = 0;
    double sentences = 0;
    double syllables = 0;
    for (const auto& kind : kinds()) {
        for (const auto& field : kind.fields) {
            for (const auto& sentence : sentencesOf(field.help)) {
                sentences += 1;
                for (const auto& word : wordsOf(sentence)) {
                    words += 1;
                    syllables += syllablesOf(word);
                    EXPECT_LE(word.size(), 11U) << "a long word: " << word;
                }
            }
        }
    }
    ASSERT_GT(sentences, 0);
    // Flesch-Kincaid grade; a grade is five years below the age.
    const double grade = 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    EXPECT_LE(grade + 5, 9.0);
}

TEST(CatalogueKinds, UnknownKindNamesTheNearestAndTheKnownOnes)
{
    const auto kind = requireKind("outcom");
    ASSERT_FALSE(kind);
    EXPECT_EQ(kind.error().code, ErrorCode::UnknownKind);
    std::string known;
    for (const auto& one : kinds())
        known += (known.empty() ? "" : ", ") + std::string(one.name);
    EXPECT_EQ(kind.error().detail,
        "no kind 'outcom'; did you mean 'outcome'?; known are " + known);
    ASSERT_TRUE(requireKind("goal"));
    EXPECT_EQ((*requireKind("goal"))->name, "goal");
}

TEST(CatalogueKinds, UnknownFieldNamesKindNearestAndKnownOnes)
{
    const auto field = requireField(*findKind("statement"), "sayed-by");
    ASSERT_FALSE(field);
    EXPECT_EQ(field.error().code, ErrorCode::UnknownField);
    EXPECT_NE(field.error().detail.find("statement has no field 'sayed-by'"), std::string::npos);
    EXPECT_NE(field.error().detail.find("did you mean 'saidBy'?"), std::string::npos);
    EXPECT_NE(field.error().detail.find("howSaid, supportedBy"), std::string::npos);
}

TEST(CatalogueKinds, UnknownNameThatLooksLikePlanTextIsNotRepeated)
{
    for (const auto& typed : {std::string("Theo was sad today"), std::string(500, 'x'),
             std::string("\x1b[2J"), std::string(), std::string("\xff\xfe")}) {
        const auto field = requireField(*findKind("goal"), typed);
        ASSERT_FALSE(field);
        EXPECT_NE(field.error().detail.find("goal has no field that name;"), std::string::npos)
            << field.error().detail;
        EXPECT_TRUE(typed.empty() || field.error().detail.find(typed) == std::string::npos);
    }
}

TEST(CatalogueDidYouMean, ForgivesASlipOrTwoAndNoMore)
{
    constexpr std::string_view kKnown[] = {"bedtime", "mornings", "not-working", "saidBy", "on"};
    EXPECT_EQ(nearest("bedtim", kKnown), "bedtime");
    EXPECT_EQ(nearest("bdetime", kKnown), "bedtime");
    EXPECT_EQ(nearest("BEDTIME", kKnown), "bedtime");
    EXPECT_EQ(nearest("notWorking", kKnown), "not-working");
    EXPECT_EQ(nearest("said_by", kKnown), "saidBy");
    EXPECT_EQ(nearest("mornïng", kKnown), "mornings");
    EXPECT_EQ(nearest("o", kKnown), "on");
    EXPECT_EQ(nearest("no", kKnown), "on");
    EXPECT_EQ(nearest("weekend", kKnown), "");
    EXPECT_EQ(nearest("xyz", kKnown), "");
    EXPECT_EQ(nearest("", kKnown), "");
    EXPECT_EQ(nearest("---", kKnown), "");
    EXPECT_EQ(nearest("\xff\xff", kKnown), "");
    EXPECT_EQ(nearest(std::string(100000, 'b'), kKnown), "");
    EXPECT_EQ(nearest("bedtime", {}), "");
}
