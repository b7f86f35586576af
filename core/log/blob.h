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

/// The hash of a chunk as it is stored and sent: encrypted.
using ChunkId = FixedBytes<32, struct ChunkTag>;
/// The hash of the list of its chunks: whoever has the list can check it, and with it each chunk, without
/// being able to read any.
using BlobId = FixedBytes<32, struct BlobTag>;

[[nodiscard]] ChunkId chunkIdOf(ByteView sealed);
[[nodiscard]] BlobId blobIdOf(std::span<const ChunkId> chunks);

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

/// Everything that is needed to read a blob once its chunks are there. It stands in an encrypted change.
struct BlobKey {
    BlobId blob;
    Bytes key; ///< of crypto::kKeyBytes
    std::uint64_t bytes = 0;
    auto operator<=>(const BlobKey&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(blob, key, bytes);
    }
    [[nodiscard]] std::size_t chunks() const;
    /// LimitExceeded or BadMessage for what no blob can be.
    [[nodiscard]] Result<void> check() const;
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
