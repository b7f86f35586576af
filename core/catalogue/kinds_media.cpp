// SPDX-License-Identifier: Apache-2.0
// Photos, sounds and films. They belong to another record, and are said by somebody as words are.
#include "catalogue/declare_p.h"

namespace alongside::catalogue {

namespace {

    using namespace declare;

    constexpr Field kFields[] = {
        reference("about", "What it goes with", "Nothing here means: the whole plan.", kAnyKind),
        required(media("content", "The photo, sound or film", "Pick one from this tablet.")),
        text("words", "What it shows", "Say what can be seen or heard, for somebody who cannot.",
            kWordsCharactersMax),
    };

    constexpr Kind kKinds[] = {
        {.name = "media",
            .label = "A photo, sound or film",
            .plural = "Photos, sounds and films",
            .symbol = "symbols",
            .fields = kFields,
            .titleField = "words"},
    };

}

std::span<const Kind> mediaKinds()
{
    return kKinds;
}

}
