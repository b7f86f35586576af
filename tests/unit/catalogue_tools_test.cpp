// SPDX-License-Identifier: Apache-2.0
// Aim: every planning tool is whole: it has words and a picture, what it consists of exists, and
// everything that it asks can be answered on a generic page.
// Method: walks all tools and their parts; the tools of the domain are named one by one.
#include "catalogue/tools.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

using namespace alongside::catalogue;

namespace {

const Kind& kindOf(const ToolPart& part)
{
    return *findKind(part.kind);
}

}

TEST(CatalogueTools, AreAllThatPersonCentredPlanningKnows)
{
    for (const auto* name : {"one-page-profile", "important-to-and-for", "working-not-working",
             "good-and-bad-days", "communication-chart", "decision-agreement",
             "relationship-circle", "learning-log", "four-plus-one", "path", "maps",
             "hopes-and-fears", "positive-support", "health-passport", "contingency"})
        EXPECT_NE(findTool(name), nullptr) << name;
    EXPECT_EQ(findTool("Path"), nullptr);
    EXPECT_EQ(findTool(""), nullptr);
}

TEST(CatalogueTools, HaveWordsAPictureAndPartsThatExist)
{
    std::set<std::string_view> names;
    std::set<std::string_view> labels;
    std::set<std::string_view> symbols;
    for (const auto& tool : tools()) {
        SCOPED_TRACE(tool.name);
        EXPECT_TRUE(names.insert(tool.name).second);
        EXPECT_TRUE(labels.insert(tool.label).second);
        EXPECT_TRUE(symbols.insert(tool.symbol).second) << "another tool has this picture";
        EXPECT_FALSE(tool.purpose.empty());
        ASSERT_FALSE(tool.parts.empty());
        for (const auto& part : tool.parts) {
            ASSERT_NE(findKind(part.kind), nullptr) << part.kind;
            EXPECT_EQ(part.field.empty(), part.choice.empty());
            EXPECT_TRUE(part.field.empty() || choiceOf(part) != nullptr) << part.choice;
        }
    }
}

TEST(CatalogueTools, NameEveryChoiceOfWhatTheySortBy)
{
    // A statement has parts of its own for the whole plan; what belongs to a tool alone must show in it.
    for (const auto& tool : tools()) {
        std::set<std::string_view> shown;
        for (const auto& part : tool.parts)
            shown.insert(part.choice);
        for (const auto& part : tool.parts) {
            if (part.field.empty() || part.kind == "statement")
                continue;
            for (const auto& choice : kindOf(part).field(part.field)->choices)
                EXPECT_TRUE(shown.contains(choice.name)) << tool.name << ": " << choice.name;
        }
    }
}

TEST(CatalogueTools, SayWhoseWordsWhoHelpedHowWhenAndWhenToLookAgain)
{
    for (const auto& tool : tools())
        for (const auto& part : tool.parts)
            for (const auto* name :
                {"saidBy", "saidAs", "because", "howSaid", "supportedBy", "on", "review"})
                EXPECT_NE(kindOf(part).field(name), nullptr) << part.kind << "." << name;
}

TEST(CatalogueTools, AskForThemselvesBeforeTheyAskWhoseWordsItIs)
{
    for (const auto& tool : tools())
        for (const auto& part : tool.parts) {
            bool isVoice = false;
            for (const auto& field : kindOf(part).fields) {
                EXPECT_TRUE(!isVoice || isVoiceField(field)) << part.kind << "." << field.name;
                isVoice = isVoiceField(field);
            }
            EXPECT_TRUE(isVoice) << part.kind;
        }
    EXPECT_FALSE(isVoiceField(*findKind("learning-log")->field("on"))) << "the day it happened";
    EXPECT_TRUE(isVoiceField(*findKind("path")->field("on")));
}

TEST(CatalogueTools, ViewsOfOneTopicHaveAllThatKeepsThemApart)
{
    for (const auto& tool : tools()) {
        if (tool.form != ToolForm::Perspectives)
            continue;
        for (const auto* name : {"topic", "perspective", "goes", "words"})
            EXPECT_TRUE(kindOf(tool.parts.front()).field(name)->required) << name;
    }
}

TEST(CatalogueTools, PersonIsNeededToSayNoMoreThanBefore)
{
    for (const auto& field : findKind("person")->fields)
        EXPECT_EQ(field.required, field.name == "name" || field.name == "ring") << field.name;
}
