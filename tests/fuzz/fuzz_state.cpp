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
        check(
            crdt::TextState::fromBytes(text.bytes()).has_value(), "what was written on reads back");
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

    // A frame that says how much it holds, with one block of the same byte again and again in it (RFC 8878):
    // with `last` it is whole, whatever it says.
    Bytes frameOf(std::uint32_t says, std::uint32_t holds, bool last)
    {
        Bytes frame{0x28, 0xB5, 0x2F, 0xFD, 0xA0};
        for (unsigned shift = 0; shift < 32; shift += 8)
            frame.push_back(static_cast<std::uint8_t>(says >> shift));
        for (auto left = holds; left > 0;) {
            const auto size = std::min<std::uint32_t>(left, 128U << 10U);
            left -= size;
            const auto head = size << 3U | 1U << 1U | (left == 0 && last ? 1U : 0U);
            for (unsigned shift = 0; shift < 24; shift += 8)
                frame.push_back(static_cast<std::uint8_t>(head >> shift));
            frame.push_back('a');
        }
        return frame;
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
    const auto [kind, bytes] = chosen(input, 2);
    return kind == 0 ? readRecord(bytes) : readParts(bytes);
}

void readPacked(ByteView input)
{
    const auto [kind, bytes] = chosen(input, 2);
    if (kind == 0)
        return readText(bytes);
    constexpr std::size_t kUnpackedMax = 1U << 18U;
    const auto plain = decompress(bytes, kUnpackedMax);
    if (!isTaken(plain))
        return;
    check(plain->size() <= kUnpackedMax, "no more than is allowed");
    const auto again = decompress(compress(*plain), kUnpackedMax);
    check(again && *again == *plain, "packed again it is the same");
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
        state.apply(crdt::Op(crdt::Put{"title", std::string("Bedtime"), {}}),
            {{}, 1, crdt::opIndex(0, k++)}, {1, 0});
        state.apply(crdt::Op(crdt::SetAdd{"with", std::string("Dev")}),
            {{}, 1, crdt::opIndex(0, k++)}, {2, 0});
        state.apply(crdt::Op(crdt::Retire{{}}), {{}, 1, crdt::opIndex(0, k++)}, {3, 0});
        if (i % 4 == 0)
            seeds.push_back({"record-" + name, choosing(0, state.bytes())});
    }
    return seeds;
}

Seeds packedSeeds()
{
    const auto text = [](const Bytes& frame) {
        OutputArchive ar;
        ar(std::uint8_t{1}, frame, frame, frame);
        return choosing(0, ar.take());
    };
    const auto words = toBytes("Zoë likes to wake up slowly, slowly, slowly, with tea.");
    const auto story = test::textStoryOf({9, 8, 7, 6, 5, 4, 3, 2, 1, 9, 8, 7, 6, 5}, 2);
    // Those that say more than they hold, and one that holds as much as so few bytes can.
    return {{"lie-small", text(frameOf(60'000'000, 5, true))},
        {"lie-open", text(frameOf(60'000'000, 500'000, false))},
        {"true-large", text(frameOf(1'000'000, 1'000'000, true))},
        {"text", choosing(0, test::textAfter(story.written).bytes())},
        {"words", choosing(1, compress(words))},
        {"long", choosing(1, compress(Bytes(60'000, 'a')))},
        {"thorough", choosing(1, compress(words, Effort::Thorough))}};
}

void readStory(ByteView decisions)
{
    const auto story = test::textStoryOf({decisions.begin(), decisions.end()}, 3);
    const auto text = test::textAfter(story.written);
    const test::PlainText plain(story.written);
    check(text.text() == plain.text(), "the text is what a simpler text says");
    check(
        test::textAfter(story.written, 1).bytes() == text.bytes(), "put aside and taken up again");
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
