// SPDX-License-Identifier: Apache-2.0
//
// Aim: for every story of people who write one text, whoever hears of it in whatever order, with
// repeats and with restarts in between, has the same text, byte for byte; it is the one that the
// plain model has; nothing that was put in is missing unless somebody took it away; passages written
// apart do not interleave; what it was at any moment can be told and brought back.
// Method: RapidCheck makes up stories and orders, and shrinks them when one fails.
#include "text_world.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <random>

namespace alongside::test {
namespace {

    using namespace crdt;

    TextStory anyTextStory(std::size_t people = 3)
    {
        return textStoryOf(
            *rc::gen::scale(4.0, rc::gen::arbitrary<std::vector<std::uint8_t>>()), people);
    }

    std::vector<WrittenSplice> rearranged(std::vector<WrittenSplice> all)
    {
        std::mt19937 random(*rc::gen::arbitrary<std::uint32_t>());
        for (auto repeats = all.empty() ? 0 : random() % 5; repeats > 0; --repeats)
            all.push_back(all[random() % all.size()]);
        std::shuffle(all.begin(), all.end(), random);
        return all;
    }

    std::vector<std::pair<std::string, AuthorId>> placed(const TextState& state)
    {
        std::vector<std::pair<std::string, AuthorId>> all;
        for (const auto& passage : state.passages())
            for (const char c : passage.text) {
                if ((c & 0xc0) == 0x80)
                    all.back().first += c;
                else
                    all.emplace_back(std::string(1, c), passage.placedBy);
            }
        return all;
    }

    RC_GTEST_PROP(TextProperty, IsTheSameInWhateverOrderItArrives, ())
    {
        const auto story = anyTextStory();
        const auto restart = *rc::gen::inRange<std::size_t>(0, 4);
        const auto state = textAfter(story.written);
        const auto other = textAfter(rearranged(story.written), restart);
        RC_ASSERT(!other.isWaiting());
        RC_ASSERT((state.text() == other.text()));
        RC_ASSERT((state.passages(true) == other.passages(true)));
        RC_ASSERT((state.bytes() == other.bytes()));
    }

    RC_GTEST_PROP(TextProperty, AgreesWithThePlainTree, ())
    {
        const auto story = anyTextStory();
        const PlainText plain(story.written);
        const auto state = textAfter(rearranged(story.written));
        RC_ASSERT((state.text() == plain.text()));
        RC_ASSERT((placed(state) == plain.characters()));
        RC_ASSERT((TextState::textOf(state.bytes()).value() == plain.text()));
    }

    // Whoever has heard everything sees on their own tablet what a newcomer sees.
    RC_GTEST_PROP(TextProperty, WritingGivesWhatOthersRead, ())
    {
        const auto story = anyTextStory(1);
        RC_ASSERT((textAfter(story.written).text() == story.texts.front()));
    }

    RC_GTEST_PROP(TextProperty, HalfOfTheNewsIsTheSameForAll, ())
    {
        auto story = anyTextStory();
        const auto all = rearranged(story.written);
        const std::vector<WrittenSplice> half(
            all.begin(), all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2));
        RC_ASSERT((textAfter(half).bytes() == textAfter(rearranged(half), 2).bytes()));
        RC_ASSERT((textAfter(half).text() == PlainText(half).text()));
    }

    RC_GTEST_PROP(TextProperty, PassagesWrittenApartStayWhole, ())
    {
        const auto base = *rc::gen::inRange<std::uint32_t>(0, 6);
        const auto place = *rc::gen::inRange<std::uint32_t>(0, base + 1);
        std::vector<WrittenSplice> all;
        TextState common;
        if (base > 0) {
            TextWriter writer(common, textAuthor(0), {1, 0});
            writer.insert(0, std::string(base, '.'));
            all.push_back({{textAuthor(0), 1, 0}, writer.take("words"), {1, 0}});
        }
        std::vector<std::string> passages;
        for (std::size_t person = 1; person < 4; ++person) {
            auto mine = common;
            std::string passage;
            // Forwards, a piece in each change; some write backwards, as a list is put together.
            const bool backwards = *rc::gen::arbitrary<bool>();
            const auto pieces = *rc::gen::inRange<std::uint32_t>(1, 5);
            for (std::uint32_t i = 0; i < pieces; ++i) {
                const Stamp at{2 + i, 0};
                const auto piece = std::string(2, static_cast<char>('a' + 6 * person + i));
                TextWriter writer(mine, textAuthor(person), at);
                writer.insert(backwards ? place : place + 2 * i, piece);
                passage = backwards ? piece + passage : passage + piece;
                all.push_back({{textAuthor(person), i + 1, 0}, writer.take("words"), at});
            }
            passages.push_back(passage);
        }
        const auto text = textAfter(rearranged(all)).text();
        for (const auto& passage : passages)
            RC_ASSERT((text.find(passage) != std::string::npos));
    }

    // Some hear of the words before they are erased, some after, some of both in whatever order.
    RC_GTEST_PROP(TextProperty, WhatIsErasedIsGoneForEverybodyAlike, ())
    {
        const auto story = anyTextStory();
        std::vector<WrittenSplice> husks;
        std::vector<WrittenSplice> both;
        for (const auto& item : story.written) {
            const auto fate = *rc::gen::inRange(0, 6);
            husks.push_back(fate < 2 ? huskOf(item) : item);
            both.push_back(fate == 0 ? huskOf(item) : item);
            if (fate == 1)
                both.push_back(huskOf(item));
        }
        const auto state = textAfter(husks);
        RC_ASSERT((state.text() == PlainText(husks).text()));
        const auto other = textAfter(rearranged(both), *rc::gen::inRange<std::size_t>(0, 3));
        RC_ASSERT((other.text() == state.text()));
        RC_ASSERT((other.passages(true) == state.passages(true)));
        RC_ASSERT((other.bytes() == state.bytes()));
    }

    RC_GTEST_PROP(TextProperty, EveryMomentCanBeBroughtBack, ())
    {
        const auto story = anyTextStory();
        auto state = textAfter(story.written);
        const Stamp moment{1000 + *rc::gen::inRange(0, 40), 0};
        const auto then = state.textAt(moment);
        const auto before = state.passages(true).size();
        TextWriter writer(state, textAuthor(7), {100'000, 0});
        writer.bringBack(moment);
        RC_ASSERT((state.text() == then));
        RC_ASSERT((state.textAt({99'999, 0}) == textAfter(story.written).text()));
        RC_ASSERT(state.passages(true).size() >= before);
        for (const auto& passage : state.passages())
            RC_ASSERT((passage.author != textAuthor(7)));
    }

    RC_GTEST_PROP(TextProperty, AnchorsStayWithTheirCharacters, ())
    {
        const auto story = anyTextStory();
        const auto half = static_cast<std::ptrdiff_t>(story.written.size() / 2);
        auto state = textAfter({story.written.begin(), story.written.begin() + half});
        const auto before = placed(state);
        std::vector<TextAnchor> anchors;
        for (std::uint32_t i = 0; i <= state.length(); ++i) {
            anchors.push_back(state.anchorAt(i));
            RC_ASSERT((state.positionOf(anchors.back()) == i));
        }
        for (auto it = story.written.begin() + half; it != story.written.end(); ++it)
            state.apply(it->splice, it->id, it->at);
        std::uint32_t last = 0;
        for (const auto& anchor : anchors) {
            const auto now = state.positionOf(anchor);
            RC_ASSERT(now >= last);
            RC_ASSERT(now <= state.length());
            last = now;
        }
    }

}
}
