// SPDX-License-Identifier: Apache-2.0
// Hard moments: the facts now, the learning later; and what changed in a life meanwhile. There is no field for whose fault it was.
#include "catalogue/declare_p.h"

namespace alongside::catalogue {

namespace {

    using namespace declare;

    // Neutral words for what somebody did, never for what somebody is.
    constexpr Choice kKindsOfIncident[] = {
        {"upset", "Very upset", "upset"},
        {"hit-out", "Hit or pushed somebody", "hit-out"},
        {"broke-something", "Broke something", "broke-something"},
        {"hurt-self", "Hurt myself", "hurt-self"},
        {"went-out", "Went out and nobody knew", "went-out"},
        {"turned-up", "Came without a plan", "visits"},
        {"near-road", "Not safe near a road", "near-road"},
        {"bought-tablets", "Bought tablets", "bought-tablets"},
        {"shut-the-door", "Did not let people in", "shut-the-door"},
        {"on-call", "Rang the on-call person", "contact"},
        {"other", "Something else", "incident"},
    };

    constexpr Choice kSeverities[] = {
        {"small", "Small", "how-hard-small"},
        {"medium", "In the middle", "how-hard-medium"},
        {"big", "Big", "how-hard-big"},
    };

    // An empty place where the person's own words belong is explained, never passed over.
    constexpr Choice kNoViews[] = {
        {"not-asked", "I was not asked", "not-asked"},
        {"not-now", "I did not want to say", "no-answer"},
        {"no-way-yet", "Nobody knows how to ask me yet", "help"},
    };

    constexpr Field kIncidentOwn[] = {
        required(date("on", "The day", "The day it happened.")),
        required(text("what", "What happened", "Say what you saw. Do not say whose fault it was.",
            kWordsCharactersMax)),
        required(choice("kindOf", "What kind", "Pick the one that fits best.", kKindsOfIncident)),
        choice("severity", "How hard it was", "Small, in the middle, or big.", kSeverities),
        text("before", "What came before", "What was going on just before.", kWordsCharactersMax),
        flag("hurt", "Was somebody hurt?", "Yes or no. Say who and how in the words."),
        text("seenBy", "Who saw it", "The name of the person who saw it.", kNameCharactersMax),
        text("myView", "What I say about it", "The words of the person whose plan it is.",
            kWordsCharactersMax),
        choice(
            "whyNoView", "Why my words are missing", "Pick why, if there are no words.", kNoViews),
        text("learning", "What we learned", "What we will try next time. You can add it later.",
            kWordsCharactersMax),
    };
    constexpr auto kIncidentFields = joined(kIncidentOwn, kTold);

    // What changed in somebody's life, to be seen beside how things went.
    constexpr Field kEventFields[] = {
        required(
            text("words", "What changed", "A few words. Like: I moved in.", kLineCharactersMax)),
        required(date("on", "The day", "The day it changed.")),
    };

    constexpr Kind kKinds[] = {
        {.name = "incident",
            .label = "A hard moment",
            .plural = "Hard moments",
            .symbol = "incident",
            .fields = kIncidentFields,
            .titleField = "what"},
        {.name = "event",
            .label = "Something that changed",
            .plural = "Things that changed",
            .symbol = "today",
            .fields = kEventFields,
            .titleField = "words"},
    };

}

std::span<const Kind> incidentKinds()
{
    return kKinds;
}

}
