// SPDX-License-Identifier: Apache-2.0
#include "store/edit_sealing.h"

#include "base/data_limits.h"
#include "base/planted.h"

namespace alongside::store {

namespace {

    Result<void> checkCounts(const crdt::Edits& edits)
    {
        std::size_t ops = 0;
        for (const auto& edit : edits)
            ops += edit.ops.size();
        if (edits.size() > crdt::kOpsInChangeMax || ops > crdt::kOpsInChangeMax)
            return fail(ErrorCode::LimitExceeded,
                "a change holds at most " + std::to_string(crdt::kOpsInChangeMax) + " operations");
        std::uint64_t characters = 0;
        for (const auto& edit : edits)
            for (const auto& op : edit.ops)
                if (const auto* splice = std::get_if<crdt::Splice>(&op))
                    for (const auto& insert : splice->inserts)
                        characters += insert.characters();
        if (characters > crdt::kContentCharactersMax)
            return fail(ErrorCode::LimitExceeded,
                "a change puts in at most " + std::to_string(crdt::kContentCharactersMax)
                    + " letters");
        return {};
    }

}

Bytes sealEdits(const crdt::Edits& edits, const crypto::Secret& key, ByteView context)
{
    log::Payload payload{isPlanted(Defect::ReuseNonce) ? crypto::Nonce{} : crypto::makeNonce(), {}};
    for (const auto& edit : edits) {
        const auto bytes = crdt::encodeEdit(edit);
        log::addSealed(payload, key, bytes.structure, bytes.content, context);
    }
    return payload.bytes();
}

Result<ReadEdits> openEdits(
    ByteView payload, const crypto::Secret& key, ByteView context, std::string_view what)
{
    ALONGSIDE_TRY_LET(parts, log::Payload::fromBytes(payload));
    ALONGSIDE_TRY_LET(opened, log::openPayload(parts, key, context, what));
    ReadEdits read;
    for (const auto& part : opened) {
        ALONGSIDE_TRY_LET(edit, crdt::decodeEdit(part.structure, part.content));
        read.edits.push_back(std::move(edit));
        read.erased.push_back(!part.content);
    }
    ALONGSIDE_TRY(checkCounts(read.edits));
    return read;
}

Result<void> checkEdits(const crdt::Edits& edits)
{
    ALONGSIDE_TRY(checkCounts(edits));
    for (const auto& edit : edits) {
        const auto bytes = crdt::encodeEdit(edit);
        if (bytes.content.size() > log::kContentBytesMax)
            return fail(ErrorCode::LimitExceeded,
                "what is said in one go has at most " + std::to_string(log::kContentBytesMax)
                    + " bytes");
        ALONGSIDE_TRY(crdt::decodeEdit(bytes.structure, bytes.content));
    }
    return {};
}

}
