// SPDX-License-Identifier: Apache-2.0
// Whose words are whose: a change that one person would like to another person's words. Only whose words
// they are says yes or no to it.
#include "catalogue/declare_p.h"

namespace alongside::catalogue {

namespace {

    using namespace declare;

    constexpr Choice kProposalAnswers[] = {
        {"accepted", "Yes, take it", "done"},
        {"declined", "No, keep mine", "not-working"},
    };

    constexpr Field kProposalFields[] = {
        required(reference("about", "What it is about", "Whose words they are now.", kAnyKind)),
        required(text("field", "Which words", "The part that would change.", kNameCharactersMax)),
        required(text(
            "words", "The new words", "How it would be after the change.", kWordsCharactersMax)),
        text("was", "The words then", "What was there when somebody asked for the change.",
            kWordsCharactersMax),
        text("why", "Why", "What makes the new words better.", kWordsCharactersMax),
        choice("answer", "The answer", "Yes, or no.", kProposalAnswers),
        text("reason", "Why this answer", "You do not have to say why.", kWordsCharactersMax),
        choice("howSaid", "How the answer was given", "By talking, with signs, or another way.",
            kHowSaid),
    };

    constexpr Kind kKinds[] = {
        {.name = "proposal",
            .label = "A change that somebody would like",
            .plural = "Changes that people would like",
            .symbol = "propose",
            .fields = kProposalFields,
            .titleField = "words"},
    };

}

std::span<const Kind> wordsKinds()
{
    return kKinds;
}

}
