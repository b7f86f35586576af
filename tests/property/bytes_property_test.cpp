// SPDX-License-Identifier: Apache-2.0
//
// Aim: bytes from anybody are refused, or are the one spelling of what they say; nothing in
// between.
// Method: RapidCheck makes up edits, sends them there and back, and damages their bytes.
#include "record_world.h"

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

    RC_GTEST_PROP(BytesProperty, OfEditsComeBack, ())
    {
        const auto edits = anyEdits();
        const auto bytes = crdt::encodeEdits(edits);
        const auto back = crdt::decodeEdits(bytes);
        RC_ASSERT(back.has_value());
        RC_ASSERT((*back == edits));
    }

    RC_GTEST_PROP(BytesProperty, OfDamagedEditsAreRefusedOrOneSpelling, ())
    {
        const auto bytes = damaged(crdt::encodeEdits(anyEdits()));
        if (const auto read = crdt::decodeEdits(bytes)) {
            RC_ASSERT((crdt::encodeEdits(*read) == bytes));
        }
    }

    RC_GTEST_PROP(BytesProperty, OfAnythingAreRefusedOrOneSpelling, ())
    {
        auto bytes = *rc::gen::arbitrary<Bytes>();
        bytes.insert(bytes.begin(), *rc::gen::inRange<std::uint8_t>(0, 12));
        if (const auto read = crdt::decodeEdits(bytes)) {
            RC_ASSERT((crdt::encodeEdits(*read) == bytes));
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
