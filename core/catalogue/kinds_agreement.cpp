// SPDX-License-Identifier: Apache-2.0
// Whether each of those who will carry out a plan agrees to it, in so many words of it; and what
// somebody wants to decide later.
#include "catalogue/declare_p.h"

namespace alongside::catalogue {

namespace {

    using namespace declare;

    constexpr Choice kAnswers[] = {
        {"yes", "Yes", "working"},
        {"changes", "Yes, with changes", "talk-later"},
        {"no", "No", "not-working"},
    };

    // One for each party and subject: somebody who answers again changes their answer.
    constexpr Field kAnswerFields[] = {
        reference("about", "What it is about", "Nothing here means: the whole plan.", kAnyKind),
        required(text(
            "party", "Who answers", "The name of the person who answers.", kNameCharactersMax)),
        required(choice("answer", "The answer", "Yes, no, or yes with changes.", kAnswers)),
        text("reason", "Why", "What should be different, or why not.", kWordsCharactersMax),
        choice("howSaid", "How it was said", "By talking, with signs, or another way.", kHowSaid),
        required(state("words", "To which words", "What the plan said when this was answered.")),
    };

    // A choice between two answers that somebody wants to make later. For that person only.
    constexpr Field kLaterFields[] = {
        required(reference("about", "Which answers", "What there is to choose.", kAnyKind)),
        required(date("until", "Until when", "The day to be asked again.")),
    };

    constexpr Kind kKinds[] = {
        {.name = "answer",
            .label = "An answer to the plan",
            .plural = "Who agrees",
            .symbol = "keep-both",
            .fields = kAnswerFields,
            .titleField = "party"},
        {.name = "later",
            .label = "To choose later",
            .plural = "To choose later",
            .symbol = "talk-later",
            .fields = kLaterFields,
            .titleField = "until"},
    };

}

std::span<const Kind> agreementKinds()
{
    return kKinds;
}

}
