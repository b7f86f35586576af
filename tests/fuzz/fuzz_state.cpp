// SPDX-License-Identifier: Apache-2.0
// A record's state as somebody else may have written it. What is accepted can be read, written on and
// put aside again. The three parts of a text are given plain and packed here, because a fuzzer does
// not find its way through packing.
#include "fuzz_check.h"

#include "base/archive.h"
#include "base/compress.h"
#include "crdt/record.h"
#include "crdt/text_writer.h"

using namespace alongside;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const ByteView bytes(data + 1, size - 1);
    if (data[0] % 2 == 0) {
        if (const auto state = crdt::RecordState::fromBytes(bytes)) {
            const auto again = crdt::RecordState::fromBytes(state->bytes());
            fuzz::check(again && again->bytes() == state->bytes());
        }
        return 0;
    }
    const auto parts = decode<std::array<Bytes, 3>>(bytes, "text");
    if (!parts)
        return 0;
    OutputArchive ar;
    ar(std::uint8_t{1}, compress((*parts)[0]), compress((*parts)[1]), compress((*parts)[2]));
    auto text = crdt::TextState::fromBytes(ar.take());
    if (!text)
        return 0;
    static_cast<void>(text->passages(true));
    static_cast<void>(text->textAt({1, 0}));
    const auto again = crdt::TextState::fromBytes(text->bytes());
    fuzz::check(again && again->bytes() == text->bytes() && again->text() == text->text());
    AuthorId me;
    me.bytes.fill(3);
    crdt::TextWriter writer(*text, me, {5, 0});
    writer.become("something else");
    fuzz::check(text->text() == "something else");
    writer.bringBack({4, 0});
    static_cast<void>(writer.take("words"));
    fuzz::check(crdt::TextState::fromBytes(text->bytes()).has_value());
    return 0;
}
