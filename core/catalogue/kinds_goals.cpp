// SPDX-License-Identifier: Apache-2.0
// What somebody wants, and how it is going: goals and the three corners of an outcome.
#include "catalogue/declare_p.h"

namespace alongside::catalogue {

namespace {

    using namespace declare;

    constexpr Choice kStates[] = {
        {"doing", "Doing it now", "goal-path"},
        {"done", "Done", "done"},
        {"paused", "Having a rest from it", "paused"},
    };

    constexpr Field kGoalFields[] = {
        required(text("words", "What I want", "Say it in your own words.", kLineCharactersMax)),
        text("why", "Why I want it", "What will be better in my life.", kWordsCharactersMax),
        choice("lifeArea", "Part of my life", "The part of my life it is about.", kLifeAreas),
        text("firstStep", "First step", "One small thing to do first.", kLineCharactersMax),
        together("howWeHelp", "How we help",
            "Everybody who helps can write here, at the same time.", kPageCharactersMax),
        text("howOften", "How often", "Like every day, or once a week.", kNameCharactersMax),
        date("review", "Look again on", "The day to ask how it is going."),
        choice("state", "How it stands", "Am I doing it, is it done, or is it resting?", kStates),
    };

    // No face is an answer too. Nobody else picks one in the person's place.
    constexpr Choice kNoFaces[] = {
        {"not-asked", "I was not asked", "not-asked"},
        {"no-answer", "I gave no answer", "just-me"},
    };

    // None of the three corners is required: a missing one is shown as missing, never as success.
    constexpr Field kOutcomeFields[] = {
        required(reference("goal", "Which goal", "The goal that this is part of.", "goal")),
        text("what", "What we did", "What happened. This is the first corner.", kLineCharactersMax),
        number("amount", "How much", "How much or how many. This is the second corner.", kAmountMin,
            kAmountMax),
        text("unit", "Of what", "Like minutes, lengths or times.", kNameCharactersMax),
        fiveFaces("quality", "How good it was", "Pick a face. This is the third corner."),
        text("judgedBy", "Who picked the face", "The name of the person who picked it.",
            kNameCharactersMax),
        choice("whyNoFace", "Why there is no face", "Pick why, if there is no face.", kNoFaces),
        fiveFaces("workerScore", "What the worker thinks",
            "The worker picks a face too. It is kept apart."),
        text("note", "More words", "Anything else to remember.", kWordsCharactersMax),
        required(date("on", "The day", "The day it happened.")),
    };

    constexpr Kind kKinds[] = {
        {.name = "goal",
            .label = "A goal",
            .plural = "Goals",
            .symbol = "goal",
            .fields = kGoalFields,
            .titleField = "words"},
        {.name = "outcome",
            .label = "How it went",
            .plural = "How it went",
            .symbol = "outcome",
            .fields = kOutcomeFields,
            .titleField = "what"},
    };

}

std::span<const Kind> goalKinds()
{
    return kKinds;
}

}
