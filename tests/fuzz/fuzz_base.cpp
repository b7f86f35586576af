// SPDX-License-Identifier: Apache-2.0
// The smallest readers, of which all others are made: spellings of bytes, text, archives,
// and what is done with text that two people wrote.
#include "fuzz_targets_p.h"

#include "base/did_you_mean.h"
#include "base/qr_code.h"
#include "base/text.h"
#include "crdt/graphemes.h"
#include "plan/text_merge.h"

#include <algorithm>

namespace alongside::fuzz {

namespace {

    void readSpellings(std::string_view text)
    {
        if (const auto bytes = fromBase64Url(text))
            check(toBase64Url(*bytes) == text, "base64url has one spelling");
        if (const auto bytes = fromHex(text)) {
            auto lower = std::string(text);
            std::transform(lower.begin(), lower.end(), lower.begin(),
                [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c; });
            check(toHex(*bytes) == lower, "hexadecimal reads back");
        }
        if (const auto code = QrCode::make(text); isTaken(code))
            check(code->side() > 0 && text.size() <= QrCode::kTextBytesMax, "a code of its size");
    }

    void readText(std::string_view text)
    {
        static_cast<void>(folded(text));
        const auto once = composed(text);
        check(once.has_value() == isValidUtf8(text), "what is text can be composed");
        if (!once)
            return;
        check(isValidUtf8(*once) && composed(*once) == once, "composed once is composed");
        check(codePoints(*once) <= once->size(), "a character has a byte at least");
        std::string again;
        for (const auto& word : crdt::words(*once))
            again += word;
        check(again == *once, "words are the whole text");
        static constexpr std::array<std::string_view, 3> kKnown{"kind", "fields", "records"};
        static_cast<void>(nearest(*once, kKnown));
    }

    void readArchives(ByteView bytes)
    {
        if (const auto texts = decode<std::vector<std::string>>(bytes, "texts"); isTaken(texts))
            check(isEqual(encode(*texts), bytes), "one spelling of texts");
        using Pair = std::pair<std::optional<Bytes>, std::vector<std::pair<bool, std::int64_t>>>;
        if (const auto pair = decode<Pair>(bytes, "pair"); isTaken(pair))
            check(isEqual(encode(*pair), bytes), "one spelling of a pair");
    }

    void readThreeTexts(ByteView bytes)
    {
        const auto texts = decode<std::array<std::string, 3>>(bytes, "texts");
        if (!texts || !std::all_of(texts->begin(), texts->end(), isValidUtf8))
            return;
        const auto merged = plan::mergedText((*texts)[0], (*texts)[1], (*texts)[2]);
        check(isValidUtf8(merged), "what two people wrote is text");
        check(
            merged.size() <= (*texts)[0].size() + 2 * ((*texts)[1].size() + (*texts)[2].size()) + 2,
            "nothing comes from nowhere");
        check(plan::mergedText((*texts)[0], (*texts)[1], (*texts)[0]) == (*texts)[1],
            "who changed nothing changes nothing");
    }

}

void readBase(ByteView input)
{
    const auto [kind, bytes] = chosen(input, 4);
    switch (kind) {
    case 0:
        return readSpellings(asText(bytes));
    case 1:
        return readText(asText(bytes));
    case 2:
        return readArchives(bytes);
    default:
        return readThreeTexts(bytes);
    }
}

Seeds baseSeeds()
{
    const std::string words = "Zoë likes to wake up slowly, with tea. Cŵn! 你好 👩‍🦽";
    using Pair = std::pair<std::optional<Bytes>, std::vector<std::pair<bool, std::int64_t>>>;
    return {{"hex", choosing(0, toHex(asBytes(words)))},
        {"base64", choosing(0, toBase64Url(asBytes(words)))}, {"text", choosing(1, words)},
        {"decomposed", choosing(1, "Zoe\xcc\x88, e\xcc\x81t\xcc\x81")},
        {"texts", choosing(2, encode(std::vector<std::string>{"tea", "", words}))},
        {"pair", choosing(2, encode(Pair{Bytes{1, 2}, {{true, -5}, {false, INT64_MAX}}}))},
        {"merge",
            choosing(3,
                encode(std::array<std::string, 3>{"I like tea in bed.", "I like sweet tea in bed.",
                    "I like tea and toast in my bed."}))}};
}

}
