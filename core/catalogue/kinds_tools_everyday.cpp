// SPDX-License-Identifier: Apache-2.0
// Tools for every day: what works, good and bad days, how somebody says things, who decides, and
// what was learned.
#include "catalogue/declare_p.h"

namespace alongside::catalogue {

namespace {

    using namespace declare;

    constexpr Choice kPerspectives[] = {
        {"me", "Me", "me"},
        {"family", "My family", "family"},
        {"staff", "My support workers", "paid-support"},
        {"other", "Somebody else", "people"},
    };

    constexpr Choice kGoes[] = {
        {"working", "It works", "working"},
        {"not-working", "It does not work", "not-working"},
    };

    constexpr Choice kKeepOrChange[] = {
        {"keep", "Keep it", "done"},
        {"change", "Change it", "change"},
    };

    // One view of one topic. Views stand beside each other; nothing puts two of them into one.
    constexpr Field kViewFields[] = {
        required(text("topic", "What is it about?", "Like mornings, or the bus. A few words.",
            kNameCharactersMax)),
        required(choice("perspective", "Who sees it this way?",
            "Each person has a view of their own.", kPerspectives)),
        required(choice("goes", "Does it work?", "Say how this person sees it.", kGoes)),
        required(text("words", "What works, or what does not?",
            "Say it the way this person sees it.", kWordsCharactersMax)),
        choice("next", "Keep it or change it?", "What this person wants now.", kKeepOrChange),
    };
    constexpr auto kView = withVoice(kViewFields);

    constexpr Choice kTimes[] = {
        {"waking-up", "Waking up", "morning"},
        {"morning", "In the morning", "food"},
        {"midday", "In the middle of the day", "midday"},
        {"afternoon", "In the afternoon", "activity"},
        {"evening", "In the evening", "evening"},
        {"night", "At night", "bedtime"},
    };

    constexpr Field kDayFields[] = {
        required(
            choice("time", "Which time of the day?", "Pick one. You can add more later.", kTimes)),
        text(
            "good", "What makes it good?", "What happens here on a good day.", kWordsCharactersMax),
        text("bad", "What makes it bad?", "What happens here on a bad day.", kWordsCharactersMax),
        text("soWeWill", "So what will we do?", "What people will do to have more good days.",
            kWordsCharactersMax),
    };
    constexpr auto kDay = withVoice(kDayFields);

    constexpr Field kSignFields[] = {
        text("whenThisHappens", "When does it happen?", "What is going on at that time.",
            kWordsCharactersMax),
        required(text("iDo", "What do I do?", "What people can see or hear.", kWordsCharactersMax)),
        text("weThinkItMeans", "What do we think it means?", "What I may want to say with it.",
            kWordsCharactersMax),
        text("youShould", "What should you do?", "What helps me then.", kWordsCharactersMax),
    };
    constexpr auto kSign = withVoice(kSignFields);

    // The other way round: what people do when they want to tell the person something.
    constexpr Field kTellMeFields[] = {
        required(text("youWantToTellMe", "What do you want to tell me?",
            "Like: it is time to go out.", kWordsCharactersMax)),
        required(text("doOrSay", "What do you do or say?",
            "Words, signs or things that help me to understand.", kWordsCharactersMax)),
        text("whatElseHelps", "What else helps?", "Like time, a quiet place or a picture.",
            kWordsCharactersMax),
    };
    constexpr auto kTellMe = withVoice(kTellMeFields);

    constexpr Field kDecisionFields[] = {
        required(text("decision", "Which decision is it?", "Like what I spend my money on.",
            kLineCharactersMax)),
        text(
            "howIAmInvolved", "How do I take part?", "How I say what I want.", kWordsCharactersMax),
        names("whoHelps", "Who helps me?", "The people who help me to think about it."),
        required(names("finalSay", "Who has the last word?", "The people who decide in the end.")),
    };
    constexpr auto kDecision = withVoice(kDecisionFields);

    constexpr Field kLearningFields[] = {
        required(text("what", "What did we do?", "Say what happened.", kWordsCharactersMax)),
        required(date("on", "Which day was it?", "The day it happened.")),
        text("where", "Where was it?", "The place.", kNameCharactersMax),
        text("howLong", "How long did it take?", "Like ten minutes, or all day.",
            kNameCharactersMax),
        names("whoWasThere", "Who was there?", "All the people who were there."),
        text("worked", "What worked well?", "What I liked, and what we should do again.",
            kWordsCharactersMax),
        text("didNotWork", "What did not work?", "What I did not like.", kWordsCharactersMax),
        text("nextTime", "So what will we do next time?", "What we learned from it.",
            kWordsCharactersMax),
        reference("goal", "Is it part of a goal?", "The goal that this is part of.", "goal"),
    };
    constexpr auto kLearning = joined(kLearningFields, kVoice, kReview);

    constexpr Kind kKinds[] = {
        {.name = "working-view",
            .label = "A view of what works",
            .plural = "How each person sees it",
            .symbol = "views",
            .fields = kView,
            .titleField = "topic"},
        {.name = "good-bad-day",
            .label = "A time of the day",
            .plural = "My day",
            .symbol = "good-bad-day",
            .fields = kDay,
            .titleField = "time"},
        {.name = "communication-sign",
            .label = "What I do",
            .plural = "When I tell you something",
            .symbol = "communication",
            .fields = kSign,
            .titleField = "iDo"},
        {.name = "communication-to-me",
            .label = "How to tell me",
            .plural = "When you want to tell me something",
            .symbol = "speech",
            .fields = kTellMe,
            .titleField = "youWantToTellMe"},
        {.name = "decision-agreement",
            .label = "A decision",
            .plural = "Decisions in my life",
            .symbol = "decision",
            .fields = kDecision,
            .titleField = "decision"},
        {.name = "learning-log",
            .label = "Something we learned",
            .plural = "What we learned",
            .symbol = "learning",
            .fields = kLearning,
            .titleField = "what"},
    };

}

std::span<const Kind> everydayToolKinds()
{
    return kKinds;
}

}
