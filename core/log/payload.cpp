// SPDX-License-Identifier: Apache-2.0
#include "log/payload.h"

#include "base/archive.h"
#include "base/compress.h"
#include "base/data_limits.h"

#include <algorithm>

namespace alongside::log {

namespace {

    constexpr std::uint8_t kFormat = 1;
    // In front of what was said, before it is encrypted.
    constexpr std::uint8_t kPlain = 0;
    constexpr std::uint8_t kCompressed = 1;
    // Shorter words do not get shorter.
    constexpr std::size_t kCompressFromBytes = 96;

    crypto::Hash contentHashOf(const SealedEdit& edit)
    {
        return edit.content ? crypto::hashOf("alongside content", {*edit.content})
                            : edit.contentHash;
    }

    Bytes packed(ByteView content)
    {
        Bytes out;
        if (content.size() >= kCompressFromBytes) {
            const auto shorter = compress(content);
            if (shorter.size() < content.size()) {
                out.push_back(kCompressed);
                out.insert(out.end(), shorter.begin(), shorter.end());
                return out;
            }
        }
        out.push_back(kPlain);
        out.insert(out.end(), content.begin(), content.end());
        return out;
    }

    Result<Bytes> unpacked(ByteView bytes, std::size_t bytesMax, std::string_view what)
    {
        if (!bytes.empty() && bytes.front() == kPlain)
            return Bytes(bytes.begin() + 1, bytes.end());
        if (!bytes.empty() && bytes.front() == kCompressed)
            return decompress(bytes.subspan(1), bytesMax);
        return fail(ErrorCode::StoreNewer, std::string(what) + ": packed in a newer way");
    }

    constexpr std::uint32_t structurePart(std::size_t edit)
    {
        return static_cast<std::uint32_t>(edit * 2);
    }
    constexpr std::uint32_t contentPart(std::size_t edit)
    {
        return static_cast<std::uint32_t>(edit * 2 + 1);
    }

}

Bytes Payload::bytes() const
{
    OutputArchive ar;
    ar(kFormat, nonce);
    ar.putVarint(edits.size());
    for (const auto& edit : edits) {
        ar(edit.structure, edit.content.has_value());
        if (edit.content)
            ar(*edit.content);
        else
            ar(edit.contentHash);
    }
    return ar.take();
}

Result<Payload> Payload::fromBytes(ByteView bytes)
{
    try {
        InputArchive ar(bytes);
        std::uint8_t format{};
        ar(format);
        if (format != kFormat)
            return fail(ErrorCode::StoreNewer, "a payload in form " + std::to_string(format));
        Payload payload;
        ar(payload.nonce);
        const auto count = ar.checkCount(ar.getVarint());
        if (count > kEditsInChangeMax)
            return fail(ErrorCode::LimitExceeded,
                "a change touches at most " + std::to_string(kEditsInChangeMax) + " records");
        payload.edits.resize(count);
        for (auto& edit : payload.edits) {
            bool isThere = false;
            ar(edit.structure, isThere);
            if (isThere) {
                edit.content.emplace();
                ar(*edit.content);
            } else {
                ar(edit.contentHash);
            }
        }
        if (ar.left() != 0)
            return fail(ErrorCode::BadMessage, "payload: bytes left over");
        return payload;
    } catch (const cereal::Exception& e) {
        return fail(ErrorCode::BadMessage, std::string("payload: ") + e.what());
    }
}

crypto::Hash Payload::hash() const
{
    auto hash = crypto::hashOf("alongside payload", {nonce.view(), encode(edits.size())});
    for (const auto& edit : edits)
        hash = crypto::hashOf(
            "alongside payload", {hash.view(), edit.structure, contentHashOf(edit).view()});
    return hash;
}

bool Payload::erase(std::uint32_t edit)
{
    if (edit >= edits.size() || !edits[edit].content)
        return false;
    edits[edit].contentHash = contentHashOf(edits[edit]);
    edits[edit].content.reset();
    return true;
}

void addSealed(Payload& payload, const crypto::Secret& key, ByteView structure, ByteView content,
    ByteView context)
{
    const auto at = payload.edits.size();
    SealedEdit edit;
    edit.structure = crypto::encryptPart(key, payload.nonce, structurePart(at), structure, context);
    edit.content
        = crypto::encryptPart(key, payload.nonce, contentPart(at), packed(content), context);
    payload.edits.push_back(std::move(edit));
}

Result<std::vector<OpenedEdit>> openPayload(
    const Payload& payload, const crypto::Secret& key, ByteView context, std::string_view what)
{
    std::vector<OpenedEdit> opened;
    auto left = kContentBytesMax; // for all together: a small payload must not become a huge one
    for (std::size_t i = 0; i < payload.edits.size(); ++i) {
        const auto& edit = payload.edits[i];
        OpenedEdit out;
        ALONGSIDE_TRY_LET(structure,
            crypto::decryptPart(
                key, payload.nonce, structurePart(i), edit.structure, context, what));
        out.structure = std::move(structure);
        if (edit.content) {
            ALONGSIDE_TRY_LET(content,
                crypto::decryptPart(
                    key, payload.nonce, contentPart(i), *edit.content, context, what));
            ALONGSIDE_TRY_LET(plain, unpacked(content, left, what));
            left -= std::min(left, plain.size());
            out.content = std::move(plain);
        }
        opened.push_back(std::move(out));
    }
    return opened;
}

}
