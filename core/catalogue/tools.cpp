// SPDX-License-Identifier: Apache-2.0
#include "catalogue/tools.h"

#include "catalogue/declare_p.h"

#include <algorithm>

namespace alongside::catalogue {

namespace {

    constexpr ToolPart kOnePage[] = {
        {"statement", "part", "what-people-like"},
        {"statement", "part", "what-matters"},
        {"statement", "part", "how-to-support-me"},
    };
    constexpr ToolPart kImportant[] = {
        {"statement", "part", "important-to-me"},
        {"statement", "part", "important-for-me"},
        {"statement", "part", "balance"},
        {"statement", "part", "still-to-learn"},
    };
    // What the plan itself says about it stands below everybody's views.
    constexpr ToolPart kWorking[] = {
        {"working-view"},
        {"statement", "part", "working"},
        {"statement", "part", "not-working"},
    };
    constexpr ToolPart kDay[] = {{"good-bad-day"}};
    constexpr ToolPart kCommunication[] = {{"communication-sign"}, {"communication-to-me"}};
    constexpr ToolPart kDecisions[] = {{"decision-agreement"}};
    constexpr ToolPart kCircle[] = {{"person"}};
    constexpr ToolPart kLearning[] = {{"learning-log"}};
    constexpr ToolPart kFourPlusOne[] = {
        {"four-plus-one", "question", "tried"},
        {"four-plus-one", "question", "learned"},
        {"four-plus-one", "question", "pleased"},
        {"four-plus-one", "question", "concerned"},
        {"four-plus-one", "question", "next"},
    };
    constexpr ToolPart kPath[] = {
        {"path", "step", "dream"},
        {"path", "step", "one-year"},
        {"path", "step", "now"},
        {"path", "step", "who-to-enrol"},
        {"path", "step", "stay-strong"},
        {"path", "step", "six-months"},
        {"path", "step", "three-months"},
        {"path", "step", "first-step"},
    };
    constexpr ToolPart kMaps[] = {
        {"maps", "part", "story"},
        {"maps", "part", "dreams"},
        {"maps", "part", "nightmares"},
        {"maps", "part", "who-i-am"},
        {"maps", "part", "gifts"},
        {"maps", "part", "needs"},
        {"maps", "part", "actions"},
    };
    constexpr ToolPart kHopes[] = {
        {"hope-fear", "sort", "hope"},
        {"hope-fear", "sort", "fear"},
    };
    constexpr ToolPart kSupport[] = {{"positive-support"}};
    constexpr ToolPart kPassport[] = {
        {"health-passport", "part", "allergies", "You must know this"},
        {"health-passport", "part", "medicines"},
        {"health-passport", "part", "rights"},
        {"health-passport", "part", "contacts"},
        {"health-passport", "part", "communication", "This matters to me"},
        {"health-passport", "part", "pain"},
        {"health-passport", "part", "eating"},
        {"health-passport", "part", "senses"},
        {"health-passport", "part", "moving"},
        {"health-passport", "part", "likes", "What I like, and what I do not"},
        {"health-passport", "part", "dislikes"},
    };
    constexpr ToolPart kContingency[] = {{"contingency"}};

    constexpr Tool kTools[] = {
        {.name = "one-page-profile",
            .label = "One page about me",
            .purpose = "It says on one page who I am, and what helps.",
            .symbol = "one-page",
            .form = ToolForm::Sections,
            .parts = kOnePage},
        {.name = "important-to-and-for",
            .label = "Important to me and for me",
            .purpose = "What I love stands beside what keeps me well and safe.",
            .symbol = "balance",
            .form = ToolForm::Sections,
            .parts = kImportant},
        {.name = "working-not-working",
            .label = "What works and what does not",
            .purpose = "Each person says how they see it. All views stay side by side.",
            .symbol = "views",
            .form = ToolForm::Perspectives,
            .parts = kWorking},
        {.name = "good-and-bad-days",
            .label = "Good days and bad days",
            .purpose = "It shows what makes my day good, and what spoils it.",
            .symbol = "good-bad-day",
            .form = ToolForm::Rows,
            .parts = kDay},
        {.name = "communication-chart",
            .label = "What I do and what it means",
            .purpose = "It helps people to understand me, and to tell me things.",
            .symbol = "communication",
            .form = ToolForm::Rows,
            .parts = kCommunication},
        {.name = "decision-agreement",
            .label = "Who decides what",
            .purpose = "It says how I take part in each decision.",
            .symbol = "decision",
            .form = ToolForm::Rows,
            .parts = kDecisions},
        {.name = "relationship-circle",
            .label = "My circle of people",
            .purpose = "It shows who is in my life, and how close.",
            .symbol = "circle",
            .form = ToolForm::Circle,
            .parts = kCircle},
        {.name = "learning-log",
            .label = "What we learned",
            .purpose = "We write down what worked, and what we do next time.",
            .symbol = "learning",
            .form = ToolForm::List,
            .parts = kLearning},
        {.name = "four-plus-one",
            .label = "Four questions and the next step",
            .purpose = "We look back together. Then we say what to do next.",
            .symbol = "four-plus-one",
            .form = ToolForm::Sections,
            .parts = kFourPlusOne},
        {.name = "path",
            .label = "The path to my dream",
            .purpose = "We start with my dream, and find the first step to it.",
            .symbol = "path",
            .form = ToolForm::Sections,
            .parts = kPath,
            .isTrail = true},
        {.name = "maps",
            .label = "My story and my gifts",
            .purpose = "We tell my story, and find out what I am good at.",
            .symbol = "story",
            .form = ToolForm::Sections,
            .parts = kMaps},
        {.name = "hopes-and-fears",
            .label = "Hopes and fears",
            .purpose = "We say what we hope for, what we are afraid of, and what helps.",
            .symbol = "hope",
            .form = ToolForm::Sections,
            .parts = kHopes},
        {.name = "positive-support",
            .label = "Support for hard times",
            .purpose = "It says what helps before, in and after a hard moment.",
            .symbol = "hard-times",
            .form = ToolForm::List,
            .parts = kSupport},
        {.name = "health-passport",
            .label = "For the hospital",
            .purpose = "It tells nurses and doctors what they need to know about me.",
            .symbol = "health-passport",
            .form = ToolForm::Sections,
            .parts = kPassport},
        {.name = "contingency",
            .label = "If this happens",
            .purpose = "It says who does what when the plan cannot go on.",
            .symbol = "what-if",
            .form = ToolForm::Rows,
            .parts = kContingency},
    };

}

std::span<const Tool> tools()
{
    return kTools;
}

const Tool* findTool(std::string_view name)
{
    const auto* found = std::find_if(std::begin(kTools), std::end(kTools),
        [name](const Tool& tool) { return tool.name == name; });
    return found == std::end(kTools) ? nullptr : found;
}

const Choice* choiceOf(const ToolPart& part)
{
    const auto* kind = findKind(part.kind);
    const auto* field = kind != nullptr ? kind->field(part.field) : nullptr;
    return field != nullptr ? field->choice(part.choice) : nullptr;
}

bool isVoiceField(const Field& field)
{
    const auto named = [&field](const Field& one) { return one.name == field.name; };
    // A tool that needs a day asks for it itself: it is the day that something happened.
    return std::any_of(std::begin(declare::kVoice), std::end(declare::kVoice), named)
        || (field.name == declare::kSaidOn[0].name && !field.required)
        || field.name == declare::kReview[0].name
        // Follows from whether there are words, or only a sound or a photo: nobody is asked.
        || field.name == "toldWith";
}

}
