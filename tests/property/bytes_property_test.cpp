// SPDX-License-Identifier: Apache-2.0
//
// Aim: bytes from anybody are refused, or are the one spelling of what they say; nothing in
// between.
// Method: RapidCheck makes up edits, sends them there and back, and damages their bytes.
#include "record_world.h"
#include "text_world.h"

#include "base/compress.h"
#include "log/payload.h"
#include "log/statement.h"
#include "sync/messages.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <random>

namespace alongside::test {
namespace {

    crdt::Edits anyEdits()
    {
        crdt::Edits edits;
        for (const auto& item : storyOf(*rc::gen::scale(4.0, rc::gen::arbitrary<Bytes>()))) {
            RecordId id;
            id.bytes.fill(static_cast<std::uint8_t>(item.record));
            edits.push_back({{"statement", id}, {item.op}});
        }
        return edits;
    }

    Bytes damaged(Bytes bytes)
    {
        std::mt19937 random(*rc::gen::arbitrary<std::uint32_t>());
        for (auto times = 1 + random() % 3; times > 0 && !bytes.empty(); --times)
            switch (random() % 4) {
            case 0:
                bytes.resize(random() % bytes.size());
                break;
            case 1:
                bytes.push_back(static_cast<std::uint8_t>(random()));
                break;
            default:
                bytes[random() % bytes.size()]
                    = static_cast<std::uint8_t>(random() % 2 == 0 ? 0xff : random());
            }
        return bytes;
    }

    Bytes bytesOf(const crdt::Edit& edit)
    {
        const auto bytes = crdt::encodeEdit(edit);
        return encode(std::pair(bytes.structure, bytes.content));
    }

    Result<crdt::Edit> editOf(ByteView bytes)
    {
        ALONGSIDE_TRY_LET(parts, (decode<std::pair<Bytes, Bytes>>(bytes, "edit")));
        return crdt::decodeEdit(parts.first, parts.second);
    }

    crdt::Edit anyEdit()
    {
        crdt::Edit edit{{"page", {}}, {}};
        for (const auto& item : anyEdits())
            edit.ops.insert(edit.ops.end(), item.ops.begin(), item.ops.end());
        const auto decisions
            = *rc::gen::scale(2.0, rc::gen::arbitrary<std::vector<std::uint8_t>>());
        for (const auto& item : textStoryOf(decisions, 2).written)
            edit.ops.emplace_back(item.splice);
        return edit;
    }

    RC_GTEST_PROP(BytesProperty, OfEditsComeBack, ())
    {
        const auto edit = anyEdit();
        const auto back = editOf(bytesOf(edit));
        RC_ASSERT(back.has_value());
        RC_ASSERT((*back == edit));
    }

    RC_GTEST_PROP(BytesProperty, OfDamagedEditsAreRefusedOrOneSpelling, ())
    {
        const auto bytes = damaged(bytesOf(anyEdit()));
        if (const auto read = editOf(bytes)) {
            RC_ASSERT((bytesOf(*read) == bytes));
        }
    }

    // Packed texts are mostly refused by their packing; so the parts inside are damaged too.
    RC_GTEST_PROP(BytesProperty, OfADamagedTextAreRefusedOrGiveAText, ())
    {
        const auto decisions
            = *rc::gen::scale(3.0, rc::gen::arbitrary<std::vector<std::uint8_t>>());
        const auto story = textStoryOf(decisions, 3);
        auto whole = textAfter(story.written).bytes();
        std::vector<Bytes> parts(3);
        InputArchive ar(whole);
        std::uint8_t format{};
        ar(format, parts[0], parts[1], parts[2]);
        const auto which = *rc::gen::inRange<std::size_t>(0, 3);
        parts[which] = compress(damaged(decompress(parts[which], 1U << 20U).value()));
        OutputArchive out;
        out(format, parts[0], parts[1], parts[2]);
        auto read = crdt::TextState::fromBytes(out.take());
        RC_CLASSIFY(read.has_value());
        if (!read)
            return;
        // Whatever it is, it is a text: it can be read, saved, and written on.
        RC_ASSERT(crdt::TextState::fromBytes(read->bytes()).has_value());
        static_cast<void>(read->passages(true));
        for (const auto& item : story.written)
            read->apply(item.splice, item.id, item.at);
        crdt::TextWriter writer(*read, textAuthor(1), {5, 0});
        const auto before = read->text();
        writer.become("something else");
        RC_LOG() << (toHex(asBytes(before)) + " " + toHex(asBytes(read->text())));
        RC_ASSERT((read->text() == "something else"));
    }

    RC_GTEST_PROP(BytesProperty, OfAnythingAreRefusedOrOneSpelling, ())
    {
        auto bytes = *rc::gen::arbitrary<Bytes>();
        bytes.insert(bytes.begin(), *rc::gen::inRange<std::uint8_t>(0, 12));
        if (const auto read = editOf(bytes)) {
            RC_ASSERT((bytesOf(*read) == bytes));
        }
        if (const auto read = log::Payload::fromBytes(bytes)) {
            RC_ASSERT((read->bytes() == bytes));
        }
        if (const auto read = log::decodeStatements(bytes)) {
            RC_ASSERT((log::encodeStatements(*read) == bytes));
        }
        if (const auto read = sync::decodeMessage(bytes)) {
            RC_ASSERT((sync::encodeMessage(*read) == bytes));
        }
        static_cast<void>(crdt::RecordState::fromBytes(bytes));
    }

}
}
