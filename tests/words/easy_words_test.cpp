// SPDX-License-Identifier: Apache-2.0
//
// Aim: whoever reads with effort, or has it read to them, understands every word of the interface.
// Method: reads the texts out of the sources and the catalogue, and looks for what Easy Read rules out.
// Each rule is also shown to find a planted fault.
#include "easy_words.h"

#include <gtest/gtest.h>

namespace alongside::easy {
namespace {

    const std::filesystem::path kSource = ALONGSIDE_SOURCE_DIR;

    // A hard word, and the beginning of the sentence that explains it. Some are short words in one.
    const std::vector<std::pair<std::string, std::string>> kExplained{
        {"invitation", "An invitation is "}, {"everybody", ""}, {"everything", ""},
        {"somebody", ""}};

    std::set<std::string> explained()
    {
        std::set<std::string> words;
        for (const auto& [word, sentence] : kExplained)
            words.insert(word);
        return words;
    }

    void expectEasy(const std::vector<Text>& texts)
    {
        for (const auto& text : texts)
            for (const auto& fault : faultsIn(text.words, explained()))
                ADD_FAILURE() << text.where << ": \"" << text.words << "\"\n  " << fault;
    }

    TEST(EasyWords, HoldOfEveryTextOfTheTablet)
    {
        std::vector<Text> texts;
        for (const auto* room : {"access", "aloud", "app", "bridge", "components", "languages", "pages"})
            for (auto& text : interfaceTexts(kSource / "qml" / room))
                texts.push_back(std::move(text));
        EXPECT_GT(texts.size(), 350U) << "they are found";
        expectEasy(texts);
    }

    TEST(EasyWords, HoldOfEveryPlanningTool)
    {
        const auto texts = catalogueTexts();
        EXPECT_GT(texts.size(), 150U);
        expectEasy(texts);
    }

    TEST(EasyWords, HardOnesAreExplainedWhereTheyAreNeeded)
    {
        const auto texts = interfaceTexts(kSource / "qml" / "pages");
        for (const auto& [word, sentence] : kExplained)
            EXPECT_TRUE(sentence.empty()
                || std::any_of(texts.begin(), texts.end(),
                    [&](const Text& text) {
                        return text.words.find(sentence) != std::string::npos;
                    }))
                << word;
    }

    TEST(EasyWords, OfAFewSentencesHaveTheAgeThatTheFormulaGives)
    {
        EXPECT_EQ(syllablesIn("box"), 1U);
        EXPECT_EQ(syllablesIn("saved"), 1U);
        EXPECT_EQ(syllablesIn("wanted"), 2U);
        EXPECT_EQ(syllablesIn("little"), 2U);
        EXPECT_EQ(syllablesIn("invitation"), 4U);
        // 10 words, 2 sentences, 10 syllables.
        EXPECT_NEAR(readingAge("The cat sat on it. The dog ran up here."), 3.16, 0.01);
        EXPECT_GT(
            readingAge("Individual documentation necessitates comprehensive authorisation."), 20);
    }

    TEST(EasyWords, TellsOfAPlantedFault)
    {
        const auto fault = [](std::string_view text) {
            const auto all = faultsIn(text);
            return all.empty() ? std::string("none") : all.front().substr(0, 12);
        };
        EXPECT_EQ(fault("Touch your face. Then put in your PIN."), "none");
        EXPECT_EQ(fault("One two three four five six seven eight nine ten eleven twelve thirteen "
                        "fourteen fifteen sixteen."),
            "16 words in ");
        EXPECT_EQ(fault("Professional recommendations determine individual provision. Necessary "
                        "documentation accompanies every application. Supporters authorise "
                        "expenditure quarterly. Everybody participates equally."),
            "reading age ");
        EXPECT_EQ(fault("Nobody asked the helper."), "none");
        EXPECT_EQ(fault("Your authorisation."), "a hard word:");
        EXPECT_EQ(fault("There was an error."), "we do not sa");
        EXPECT_EQ(fault("His plan was opened by Ana."), "who does it ");
        EXPECT_EQ(fault("You can't see it."), "a shortened ");
        EXPECT_EQ(fault("You can’t see it."), "a shortened ");
        EXPECT_EQ(fault("Do NOT touch this."), "none");
        EXPECT_EQ(fault("NEVER touch this."), "in capitals:");
        EXPECT_EQ(fault("Pick one; then go on."), "two ideas in");
    }

    TEST(EasyWords, AreReadFromTheSourcesAsTheyStandThere)
    {
        const auto texts = interfaceTexts(kSource / "tests" / "words" / "sample");
        ASSERT_EQ(texts.size(), 4U);
        EXPECT_EQ(texts[0].words, "One.");
        EXPECT_EQ(texts[1].words, "In two parts.");
        EXPECT_EQ(texts[2].words, "Say \"yes\".");
        EXPECT_EQ(texts[3].words, "From the program.");
    }

}
}
