// SPDX-License-Identifier: Apache-2.0
// Tools for hard times: support before, in and after them; what a hospital must know; and who does
// what when a plan cannot go on. Neutral words for what somebody does, never for what somebody is.
#include "catalogue/declare_p.h"

namespace alongside::catalogue {

namespace {

    using namespace declare;

    constexpr Choice kFunctions[] = {
        {"get-something", "To get something", "gift"},
        {"get-away", "To get away from something", "went-out"},
        {"be-with-people", "To be with people", "friends"},
        {"feels-good", "Because it feels good", "senses"},
        {"pain", "Because something hurts", "pain"},
        {"not-known", "We do not know yet", "help"},
    };

    constexpr Field kSupportFields[] = {
        required(text("behaviour", "What do people see?", "Say what I do. Do not say what I am.",
            kLineCharactersMax)),
        text("settings", "When is it more likely?", "Like when I am tired, ill or hungry.",
            kWordsCharactersMax),
        text("triggers", "What comes just before?", "What can set it off.", kWordsCharactersMax),
        choice("function", "What is it for?", "What I may get from it. Pick one.", kFunctions),
        text("functionWords", "What more do we know about why?", "Say it in a few words.",
            kWordsCharactersMax),
        text("everyDay", "What helps every day?", "What people do, so that life is good.",
            kWordsCharactersMax),
        text("newSkills", "What can I learn to do instead?", "A skill that gets me the same thing.",
            kWordsCharactersMax),
        text("earlySigns", "What are the first signs?", "What you can see before it gets hard.",
            kWordsCharactersMax),
        text("earlyHelp", "What helps at the first signs?", "What you do and say then.",
            kWordsCharactersMax),
        text("hardMoment", "What do you do in the hard moment?",
            "The smallest thing that keeps all people safe.", kWordsCharactersMax),
        text("afterCare", "What helps me after it?", "What I need when it is over.",
            kWordsCharactersMax),
        text("talkAfter", "Who talks about it after?", "When we look back, and who takes part.",
            kWordsCharactersMax),
        text("limits", "What limits are there now?",
            "Like a locked door. Leave it empty if there are none.", kWordsCharactersMax),
        text("fewerLimits", "How will there be fewer limits?", "What must change, and by when.",
            kWordsCharactersMax),
    };
    constexpr auto kSupport = withVoice(kSupportFields);

    constexpr Choice kPassportParts[] = {
        {"allergies", "Things that make me ill", "allergies"},
        {"medicines", "My medicine", "medicine"},
        {"rights", "Who decides with me, and my rights", "rights"},
        {"contacts", "Who to ring", "contact"},
        {"communication", "How I say things", "communication"},
        {"pain", "How I show pain", "pain"},
        {"eating", "Eating and drinking", "food"},
        {"senses", "Noise, light and touch", "senses"},
        {"moving", "Moving and washing", "walk"},
        {"likes", "What I like", "likes"},
        {"dislikes", "What I do not like", "dislikes"},
    };

    constexpr Field kPassportFields[] = {
        required(choice(
            "part", "Which part?", "The first four are what people must know.", kPassportParts)),
        required(text("words", "What should they know?",
            "Say it so that people who do not know me understand.", kWordsCharactersMax)),
    };
    constexpr auto kPassport = withVoice(kPassportFields);

    constexpr Field kContingencyFields[] = {
        required(text("ifThis", "What could happen?", "Like: my support worker is ill.",
            kWordsCharactersMax)),
        required(text(
            "whatToDo", "Who does what?", "What to do first, then next.", kWordsCharactersMax)),
        names("whoStepsIn", "Who steps in?", "The people who can come or take over."),
        text("thingsNeeded", "What things are needed?", "Like a key, and where it is.",
            kLineCharactersMax),
        text("numbers", "Which phone numbers?", "Write the name beside each number.",
            kLineCharactersMax),
        text("stopWhen", "When can it stop?", "How we know that it is over.", kLineCharactersMax),
    };
    constexpr auto kContingency = withVoice(kContingencyFields);

    constexpr Kind kKinds[] = {
        {.name = "positive-support",
            .label = "Support for a hard time",
            .plural = "Support for hard times",
            .symbol = "hard-times",
            .fields = kSupport,
            .titleField = "behaviour"},
        {.name = "health-passport",
            .label = "Something for the hospital",
            .plural = "What a hospital should know",
            .symbol = "health-passport",
            .fields = kPassport,
            .titleField = "words"},
        {.name = "contingency",
            .label = "Something that could happen",
            .plural = "If this happens",
            .symbol = "what-if",
            .fields = kContingency,
            .titleField = "ifThis"},
    };

}

std::span<const Kind> safetyToolKinds()
{
    return kKinds;
}

}
