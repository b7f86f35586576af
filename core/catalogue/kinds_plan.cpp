// SPDX-License-Identifier: Apache-2.0
// The plan itself: whose it is, what is said in it, and who is in the person's life.
#include "catalogue/declare_p.h"

namespace alongside::catalogue {

namespace {

    using namespace declare;

    constexpr Field kAboutFields[] = {
        required(text("name", "Name", "The whole name of the person.", kNameCharactersMax)),
        text("likesToBeCalled", "Likes to be called", "The name that people should use.",
            kNameCharactersMax),
        date("birthday", "Birthday", "The day the person was born."),
        text("pronouns", "He, she or they", "How to speak about the person.", kNameCharactersMax),
        text("contactName", "Who to ring first", "One person who knows what to do.",
            kNameCharactersMax),
        text("contactPhone", "Their phone number", "It works day and night, if you can.",
            kPhoneCharactersMax),
        text("ifThingsGoWrong", "If things go wrong", "What to do. Who to ring. What helps.",
            kWordsCharactersMax),
    };

    constexpr Choice kParts[] = {
        {"what-matters", "What matters to me", "what-matters"},
        {"important-to-me", "Important to me", "important-to-me"},
        {"how-to-support-me", "How to support me well", "how-to-support-me"},
        {"working", "What is working", "working"},
        {"not-working", "What is not working", "not-working"},
        {"communication", "How I say things", "communication"},
        {"mornings", "Mornings", "morning"},
        {"bedtime", "Bedtime", "bedtime"},
        {"food", "Food and drink", "food"},
        {"health", "My health", "health"},
        {"people", "People in my life", "people"},
        {"home", "My home", "home"},
        {"work-and-fun", "Work and fun", "work-and-fun"},
        {"staying-safe", "Staying safe", "staying-safe"},
        {"money", "My money", "money"},
        {"visits", "Visits", "visits"},
        {"what-people-like", "What people like about me", "likes"},
        {"important-for-me", "Important for me", "important-for-me"},
        {"balance", "How both fit together", "balance"},
        {"still-to-learn", "What we still need to learn", "still-to-learn"},
    };

    constexpr Field kStatementOwn[] = {
        required(choice("part", "Which part", "The part of the plan that this is for.", kParts)),
        required(text("words", "The words", "Say it your own way.", kWordsCharactersMax)),
    };
    constexpr auto kStatementFields = joined(kStatementOwn, kVoice, kSaidOn, kReview, kTold);

    constexpr Choice kRings[] = {
        {"closest", "Closest to me", "what-matters"},
        {"friends", "Friends", "friends"},
        {"family", "Family", "family"},
        {"community", "People near me", "community"},
        {"paid", "Paid to help me", "paid-support"},
    };

    constexpr Choice kTrends[] = {
        {"more", "More than before", "up"},
        {"same", "The same as before", "same"},
        {"less", "Less than before", "down"},
    };

    constexpr Field kPersonOwn[] = {
        required(text("name", "Name", "What this person is called.", kNameCharactersMax)),
        required(choice("ring", "How close", "How close this person is to me.", kRings)),
        text("relation", "Who they are to me", "Like mum, friend or support worker.",
            kNameCharactersMax),
        text("phone", "Phone number", "How to ring them.", kPhoneCharactersMax),
        text("contactWish", "How I want to keep in touch", "When, where and how often.",
            kLineCharactersMax),
        choice("trend", "How often we meet now", "More, the same, or less than before.", kTrends),
    };
    // Most people were added before anybody asked who says it.
    constexpr auto kPersonFields = joined(kPersonOwn, optional(kVoice), kSaidOn, kReview);

    constexpr Field kPageFields[] = {
        required(text("title", "What it is about", "A few words.", kLineCharactersMax)),
        together("words", "The words", "Everybody can write here, at the same time.",
            kPageCharactersMax),
        names("writtenWith", "Who was there", "The people who wrote it together."),
        date("on", "The day", "The day you wrote it."),
    };

    constexpr Field kMemberPhotoFields[] = {
        required(text("name", "Name", "Who is in the photo.", kNameCharactersMax)),
    };

    constexpr Kind kKinds[] = {
        {.name = "about",
            .label = "About the person",
            .plural = "About the person",
            .symbol = "who",
            .fields = kAboutFields,
            .titleField = "name",
            .single = true},
        {.name = "statement",
            .label = "Something to say",
            .plural = "What is said in the plan",
            .symbol = "say-something",
            .fields = kStatementFields,
            .place = "part",
            .titleField = "part"},
        {.name = "page",
            .label = "A page we write together",
            .plural = "Pages we write together",
            .symbol = "writing",
            .fields = kPageFields,
            .titleField = "title"},
        {.name = "person",
            .label = "A person in my life",
            .plural = "People in my life",
            .symbol = "people",
            .fields = kPersonFields,
            .titleField = "name"},
        {.name = "member-photo",
            .label = "A photo of me",
            .plural = "Photos of the people here",
            .symbol = "photo",
            .fields = kMemberPhotoFields,
            .titleField = "name"},
    };

}

std::span<const Kind> planKinds()
{
    return kKinds;
}

}
