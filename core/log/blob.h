#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Photos, voice and video: too large for a change. A change names them, and they travel beside it.

#include "base/archive.h"
#include "base/ids.h"
#include "base/result.h"
#include "crypto/hash.h"
#include "crypto/symmetric.h"

#include <span>
#include <vector>

namespace alongside::log {

using alongside::BlobId;
using alongside::ChunkId;

[[nodiscard]] ChunkId chunkIdOf(ByteView sealed);
[[nodiscard]] BlobId blobIdOf(std::span<const ChunkId> chunks);

/// Which blob of which audience.
struct BlobPlace {
    AudienceId audience;
    BlobId blob;
    auto operator<=>(const BlobPlace&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(audience, blob);
    }
};

/// In a change's header: one of its edits holds a blob. By this the server knows what may be stored, and
/// what nobody refers to any more.
struct BlobUse {
    std::uint32_t edit = 0;
    BlobId blob;
    auto operator<=>(const BlobUse&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(edit, blob);
    }
};

/// How long the chunk at a position is before it is encrypted.
[[nodiscard]] std::size_t chunkPlainBytes(std::uint64_t blobBytes, std::size_t position);
/// The key follows from the content and a key of the audience, so that the same photo added twice for the
/// same readers is the same blob, and nobody else can try whether they have one.
[[nodiscard]] crypto::Secret blobKeyOf(
    const crypto::Secret& audienceKey, const crypto::Hash& content);
/// The same plain bytes under the same key are the same sealed bytes. A key is for one content only.
[[nodiscard]] Bytes sealChunk(const crypto::Secret& key, std::uint32_t position, ByteView plain);
/// CannotDecrypt.
[[nodiscard]] Result<Bytes> openChunk(
    const crypto::Secret& key, std::uint32_t position, ByteView sealed);

}
