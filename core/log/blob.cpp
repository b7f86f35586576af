// SPDX-License-Identifier: Apache-2.0
#include "log/blob.h"

#include "base/data_limits.h"

#include <algorithm>

namespace alongside::log {

namespace {

    constexpr std::string_view kChunkContext = "alongside chunk";

    // A key is for one content, so the number of the part is all that has to differ.
    constexpr crypto::Nonce kNonce{};

}

ChunkId chunkIdOf(ByteView sealed)
{
    return crypto::idOf<ChunkId>("alongside chunk id", {sealed});
}

BlobId blobIdOf(std::span<const ChunkId> chunks)
{
    Bytes list;
    list.reserve(chunks.size() * ChunkId::kSize);
    for (const auto& chunk : chunks)
        list.insert(list.end(), chunk.bytes.begin(), chunk.bytes.end());
    return crypto::idOf<BlobId>("alongside blob id", {list});
}

std::size_t chunkPlainBytes(std::uint64_t blobBytes, std::size_t position)
{
    const auto before = static_cast<std::uint64_t>(position) * kChunkPlainBytes;
    return blobBytes <= before
        ? 0
        : static_cast<std::size_t>(std::min<std::uint64_t>(blobBytes - before, kChunkPlainBytes));
}

crypto::Secret blobKeyOf(const crypto::Secret& audienceKey, const crypto::Hash& content)
{
    return crypto::Secret(
        crypto::hashOf("alongside blob key", {audienceKey.view(), content.view()}).view());
}

Bytes sealChunk(const crypto::Secret& key, std::uint32_t position, ByteView plain)
{
    return crypto::encryptPart(key, kNonce, position, plain, asBytes(kChunkContext));
}

Result<Bytes> openChunk(const crypto::Secret& key, std::uint32_t position, ByteView sealed)
{
    return crypto::decryptPart(
        key, kNonce, position, sealed, asBytes(kChunkContext), "a photo or sound");
}

}
