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
        {"one-page-profile", "One page about me", "It says on one page who I am, and what helps.",
            "one-page", ToolForm::Sections, kOnePage},
        {"important-to-and-for", "Important to me and for me",
            "What I love stands beside what keeps me well and safe.", "balance", ToolForm::Sections,
            kImportant},
        {"working-not-working", "What works and what does not",
            "Each person says how they see it. All views stay side by side.", "views",
            ToolForm::Perspectives, kWorking},
        {"good-and-bad-days", "Good days and bad days",
            "It shows what makes my day good, and what spoils it.", "good-bad-day", ToolForm::Rows,
            kDay},
        {"communication-chart", "What I do and what it means",
            "It helps people to understand me, and to tell me things.", "communication",
            ToolForm::Rows, kCommunication},
        {"decision-agreement", "Who decides what", "It says how I take part in each decision.",
            "decision", ToolForm::Rows, kDecisions},
        {"relationship-circle", "My circle of people", "It shows who is in my life, and how close.",
            "circle", ToolForm::Circle, kCircle},
        {"learning-log", "What we learned", "We write down what worked, and what we do next time.",
            "learning", ToolForm::List, kLearning},
        {"four-plus-one", "Four questions and the next step",
            "We look back together. Then we say what to do next.", "four-plus-one",
            ToolForm::Sections, kFourPlusOne},
        {"path", "The path to my dream", "We start with my dream, and find the first step to it.",
            "path", ToolForm::Sections, kPath, true},
        {"maps", "My story and my gifts", "We tell my story, and find out what I am good at.",
            "story", ToolForm::Sections, kMaps},
        {"hopes-and-fears", "Hopes and fears",
            "We say what we hope for, what we are afraid of, and what helps.", "hope",
            ToolForm::Sections, kHopes},
        {"positive-support", "Support for hard times",
            "It says what helps before, in and after a hard moment.", "hard-times", ToolForm::List,
            kSupport},
        {"health-passport", "For the hospital",
            "It tells nurses and doctors what they need to know about me.", "health-passport",
            ToolForm::Sections, kPassport},
        {"contingency", "If this happens", "It says who does what when the plan cannot go on.",
            "what-if", ToolForm::Rows, kContingency},
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
        || field.name == declare::kReview[0].name;
}

}
