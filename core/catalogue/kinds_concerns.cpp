// SPDX-License-Identifier: Apache-2.0
// Worries: what somebody is worried about, who replies by which day, and whether that was enough.
#include "catalogue/declare_p.h"

namespace alongside::catalogue {

namespace {

    using namespace declare;

    constexpr Choice kUrgencies[] = {
        {"now", "Now", "urgent-now"},
        {"soon", "Soon", "urgent-soon"},
        {"when-you-can", "When you can", "urgent-later"},
    };

    constexpr Choice kOkForMe[] = {
        {"yes", "Yes, this is OK for me", "working"},
        {"not-yet", "Not yet", "not-working"},
    };

    // Who can read it is not a field: a concern lives among those whom it was told.
    constexpr Field kConcernOwn[] = {
        required(
            text("what", "What the worry is", "Say it in your own words.", kWordsCharactersMax)),
        required(choice("urgency", "How soon", "How soon you need a reply.", kUrgencies)),
        names("to", "Who is told", "The people who can read it."),
        required(text("replier", "Who will reply", "The name of one person who will reply.",
            kNameCharactersMax)),
        required(date("replyBy", "Reply by", "The last day for a reply.")),
        reference("about", "What it is about", "Something in the plan, if you want.", kAnyKind),
        required(text(
            "saidBy", "Who is worried", "The name of the person who says it.", kNameCharactersMax)),
        required(date("on", "Said on", "The day it was said.")),
        // Names may be those of several people, or change.
        text("replierId", "Who will reply, for the app", "The app fills this in.",
            kNameCharactersMax),
    };
    constexpr auto kConcernFields = joined(kConcernOwn, kTold);

    // The answer to "OK for me?" stands with the reply that it is about: a new reply is a new question.
    constexpr Field kReplyFields[] = {
        required(reference(
            "concern", "To which worry", "The worry that this is a reply to.", "concern")),
        required(
            text("words", "The reply", "Say what you think, in easy words.", kWordsCharactersMax)),
        required(
            text("by", "Who replies", "The name of the person who replies.", kNameCharactersMax)),
        required(date("on", "Said on", "The day of the reply.")),
        text("willHappen", "What will happen", "What somebody will do now.", kWordsCharactersMax),
        date("byWhen", "By when", "The day when it will be done."),
        choice(
            "okForMe", "OK for me?", "Is the reply enough for the one who was worried?", kOkForMe),
        onlyWith(text("notYetWhy", "Why not yet", "What is still missing. You can leave this out.",
                     kWordsCharactersMax),
            "okForMe", "not-yet"),
        date("okOn", "Answered on", "The day of the answer."),
        text("repliedBy", "Who wrote the reply", "The app fills this in.", kNameCharactersMax),
    };

    constexpr Kind kKinds[] = {
        {.name = "concern",
            .label = "A worry",
            .plural = "Worries",
            .symbol = "worried",
            .fields = kConcernFields,
            .titleField = "what"},
        {.name = "concern-reply",
            .label = "A reply to a worry",
            .plural = "Replies to worries",
            .symbol = "reply",
            .fields = kReplyFields,
            .titleField = "words"},
    };

}

std::span<const Kind> concernKinds()
{
    return kKinds;
}

}
