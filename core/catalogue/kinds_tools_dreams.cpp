// SPDX-License-Identifier: Apache-2.0
// Tools that begin with a dream: the path, the story and its gifts, hopes and fears; and the five
// questions that look back before they look ahead.
#include "catalogue/declare_p.h"

namespace alongside::catalogue {

namespace {

    using namespace declare;

    constexpr Choice kPathSteps[] = {
        {"dream", "My dream", "dream"},
        {"one-year", "One year from now", "good-year"},
        {"now", "How it is now", "today"},
        {"who-to-enrol", "Who we ask to come with us", "friends"},
        {"stay-strong", "How we stay strong", "strong"},
        {"six-months", "In six months", "six-months"},
        {"three-months", "In three months", "three-months"},
        {"first-step", "The first step", "walk"},
    };

    constexpr Field kPathFields[] = {
        required(choice("step", "Which part of the path?", "Begin with the dream.", kPathSteps)),
        required(text("words", "What do you see there?", "Say it or draw it in your own way.",
            kWordsCharactersMax)),
        names("who", "Who does it?", "The people who do this."),
        date("by", "By which day?", "The day it should be done."),
    };
    constexpr auto kPath = withVoice(kPathFields);

    constexpr Choice kStoryParts[] = {
        {"story", "My story", "story"},
        {"dreams", "My dreams", "dream"},
        {"nightmares", "What must not happen", "fear"},
        {"who-i-am", "Who I am", "me"},
        {"gifts", "What I am good at", "gift"},
        {"needs", "What I need", "how-to-support-me"},
        {"actions", "What we will do", "done"},
    };

    constexpr Field kStoryFields[] = {
        required(choice(
            "part", "Which part of the story?", "Pick one. There is no order.", kStoryParts)),
        required(
            text("words", "What do you want to say?", "Say it your own way.", kWordsCharactersMax)),
    };
    constexpr auto kStory = withVoice(kStoryFields);

    constexpr Choice kFourQuestions[] = {
        {"tried", "What have we tried?", "activity"},
        {"learned", "What have we learned?", "learning"},
        {"pleased", "What are we pleased about?", "face-5"},
        {"concerned", "What worries us?", "worried"},
        {"next", "What do we do next?", "goal-path"},
    };

    constexpr Field kFourFields[] = {
        required(choice("question", "Which question?", "Answer the first four before the last.",
            kFourQuestions)),
        required(text("words", "What is the answer?", "One thing is enough.", kWordsCharactersMax)),
        text("topic", "What is it about?", "Like swimming. It can stay empty.", kNameCharactersMax),
    };
    constexpr auto kFour = withVoice(kFourFields);

    constexpr Choice kHopeOrFear[] = {
        {"hope", "A hope", "hope"},
        {"fear", "A fear", "fear"},
    };

    constexpr Field kHopeFields[] = {
        required(choice("sort", "Is it a hope or a fear?", "Both are fine to say.", kHopeOrFear)),
        required(text("words", "What is it?", "Say what you hope for, or what you are afraid of.",
            kWordsCharactersMax)),
        names("whose", "Whose is it?", "The people who feel it."),
        text("wouldHelp", "What would help?", "A first step, or something that makes it better.",
            kWordsCharactersMax),
    };
    constexpr auto kHope = withVoice(kHopeFields);

    constexpr Kind kKinds[] = {
        {.name = "path",
            .label = "Something on my path",
            .plural = "My path",
            .symbol = "path",
            .fields = kPath,
            .titleField = "words"},
        {.name = "maps",
            .label = "A part of my story",
            .plural = "My story and my gifts",
            .symbol = "story",
            .fields = kStory,
            .titleField = "words"},
        {.name = "four-plus-one",
            .label = "An answer",
            .plural = "What we said",
            .symbol = "four-plus-one",
            .fields = kFour,
            .titleField = "words"},
        {.name = "hope-fear",
            .label = "A hope or a fear",
            .plural = "Hopes and fears",
            .symbol = "hope",
            .fields = kHope,
            .titleField = "words"},
    };

}

std::span<const Kind> dreamToolKinds()
{
    return kKinds;
}

}
