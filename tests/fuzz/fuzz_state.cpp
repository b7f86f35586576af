// SPDX-License-Identifier: Apache-2.0
// A record's state as somebody else may have written it. What is accepted can be read, written on and put
// aside again. The three parts of a text are given plain and packed here, because a fuzzer does not find
// its way through packing; and there are inputs that come packed.
#include "fuzz_targets_p.h"

#include "base/compress.h"
#include "base/text.h"
#include "crdt/record.h"
#include "crdt/text_writer.h"
#include "text_world.h"

#include <random>

namespace alongside::fuzz {

namespace {

    void readRecord(ByteView bytes)
    {
        const auto state = crdt::RecordState::fromBytes(bytes);
        if (!isTaken(state))
            return;
        const auto again = crdt::RecordState::fromBytes(state->bytes());
        check(again && again->bytes() == state->bytes(), "a record reads back what it wrote");
        static_cast<void>(state->visible());
        static_cast<void>(state->operations());
        static_cast<void>(state->isBroughtBack());
        for (const auto& [name, text] : state->texts())
            static_cast<void>(state->lastWords(name));
    }

    void write(crdt::TextState& text)
    {
        AuthorId me;
        me.bytes.fill(3);
        crdt::TextWriter writer(text, me, {5, 0});
        writer.become("something else");
        check(text.text() == "something else", "a text can be written on");
        writer.bringBack({4, 0});
        static_cast<void>(writer.take("words"));
        check(crdt::TextState::fromBytes(text.bytes()).has_value(), "what was written on reads back");
    }

    void readText(ByteView bytes)
    {
        const auto plain = crdt::TextState::textOf(bytes);
        auto text = crdt::TextState::fromBytes(bytes);
        if (!isTaken(text)) {
            static_cast<void>(isTaken(plain));
            return;
        }
        check(plain && text->text() == *plain && isValidUtf8(*plain), "the words stand in front");
        static_cast<void>(text->passages(true));
        static_cast<void>(text->textAt({1, 0}));
        const auto again = crdt::TextState::fromBytes(text->bytes());
        check(again && again->bytes() == text->bytes() && again->text() == text->text(),
            "a text reads back what it wrote");
        write(*text);
    }

    void readParts(ByteView bytes)
    {
        const auto parts = decode<std::array<Bytes, 3>>(bytes, "text");
        if (!parts)
            return;
        OutputArchive ar;
        ar(std::uint8_t{1}, compress((*parts)[0]), compress((*parts)[1]), compress((*parts)[2]));
        readText(ar.take());
    }

    Bytes partsOf(ByteView text)
    {
        InputArchive ar(text);
        std::uint8_t format{};
        std::array<Bytes, 3> parts;
        ar(format, parts[0], parts[1], parts[2]);
        for (auto& part : parts)
            part = decompress(part, 1U << 20U).value();
        return encode(parts);
    }

}

void readState(ByteView input)
{
    const auto [kind, bytes] = chosen(input, 3);
    if (kind == 0)
        return readRecord(bytes);
    return kind == 1 ? readParts(bytes) : readText(bytes);
}

Seeds stateSeeds()
{
    Seeds seeds;
    std::mt19937 random(1);
    for (std::size_t i = 0; i < 20; ++i) {
        std::vector<std::uint8_t> decisions(4 + 12 * i);
        for (auto& decision : decisions)
            decision = static_cast<std::uint8_t>(random());
        const auto story = test::textStoryOf(decisions, 3);
        const auto name = std::to_string(i);
        const auto text = test::textAfter(story.written).bytes();
        seeds.push_back({"parts-" + name, choosing(1, partsOf(text))});
        crdt::RecordState state;
        std::size_t k = 0;
        for (const auto& item : story.written)
            state.apply(crdt::Op(item.splice), item.id, item.at);
        state.apply(crdt::Op(crdt::Put{"title", std::string("Bedtime"), {}}), {{}, 1, crdt::opIndex(0, k++)}, {1, 0});
        state.apply(crdt::Op(crdt::SetAdd{"with", std::string("Dev")}), {{}, 1, crdt::opIndex(0, k++)}, {2, 0});
        state.apply(crdt::Op(crdt::Retire{{}}), {{}, 1, crdt::opIndex(0, k++)}, {3, 0});
        if (i % 4 != 0)
            continue;
        seeds.push_back({"text-" + name, choosing(2, text)});
        seeds.push_back({"record-" + name, choosing(0, state.bytes())});
    }
    return seeds;
}

void readStory(ByteView decisions)
{
    const auto story = test::textStoryOf({decisions.begin(), decisions.end()}, 3);
    const auto text = test::textAfter(story.written);
    const test::PlainText plain(story.written);
    check(text.text() == plain.text(), "the text is what a simpler text says");
    check(test::textAfter(story.written, 1).bytes() == text.bytes(), "put aside and taken up again");
    std::vector<test::WrittenSplice> husks;
    for (const auto& item : story.written)
        husks.push_back(husks.size() % 3 == 0 ? test::huskOf(item) : item);
    const test::PlainText left(husks);
    check(test::textAfter(husks).text() == left.text(), "what was erased leaves the rest");
}

Seeds storySeeds()
{
    Seeds seeds;
    std::mt19937 random(2);
    for (std::size_t i = 0; i < 8; ++i) {
        Bytes decisions(10 + 20 * i);
        for (auto& decision : decisions)
            decision = static_cast<std::uint8_t>(random());
        seeds.push_back({"story-" + std::to_string(i), decisions});
    }
    return seeds;
}

}
