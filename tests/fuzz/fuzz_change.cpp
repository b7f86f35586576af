// SPDX-License-Identifier: Apache-2.0
// What somebody else sends as a change: its header, its payload, and the edits once decrypted. What is
// accepted must encode back to itself.
#include "fuzz_check.h"

#include "crdt/record.h"
#include "log/chain.h"
#include "log/payload.h"
#include "log/statement.h"
#include "sync/messages.h"

using namespace alongside;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const ByteView bytes(data + 1, size - 1);
    switch (data[0] % 5) {
    case 0:
        if (const auto header = log::Header::fromBytes(bytes))
            fuzz::check(test::isEqual(header->bytes(), bytes));
        break;
    case 1:
        if (auto payload = log::Payload::fromBytes(bytes)) {
            fuzz::check(test::isEqual(payload->bytes(), bytes));
            const auto hash = payload->hash();
            for (std::uint32_t i = 0; i < payload->edits.size(); ++i)
                payload->erase(i);
            fuzz::check(payload->hash() == hash);
        }
        break;
    case 2:
        if (const auto statements = log::decodeStatements(bytes))
            fuzz::check(test::isEqual(log::encodeStatements(*statements), bytes));
        break;
    case 3:
        // One of a newer version is known by its type only.
        if (const auto message = sync::decodeMessage(bytes);
            message && !std::holds_alternative<sync::Unknown>(*message))
            fuzz::check(test::isEqual(sync::encodeMessage(*message), bytes));
        break;
    default: {
        const auto parts = decode<std::pair<Bytes, Bytes>>(bytes, "edit");
        if (!parts)
            break;
        const auto edit = crdt::decodeEdit(parts->first, parts->second);
        if (!edit)
            break;
        const auto again = crdt::encodeEdit(*edit);
        fuzz::check(again.structure == parts->first && again.content == parts->second);
        // Applied twice it is as applied once, and without its content it still applies.
        crdt::RecordState once;
        crdt::RecordState twice;
        for (int round = 0; round < 2; ++round)
            for (std::size_t i = 0; i < edit->ops.size(); ++i) {
                const crdt::OpId id{{}, 1, crdt::opIndex(0, i)};
                if (round == 0)
                    once.apply(edit->ops[i], id, {1, 0});
                twice.apply(edit->ops[i], id, {1, 0});
            }
        fuzz::check(once.bytes() == twice.bytes());
        const auto husk = crdt::decodeEdit(parts->first, std::nullopt);
        fuzz::check(husk.has_value());
        break;
    }
    }
    return 0;
}
