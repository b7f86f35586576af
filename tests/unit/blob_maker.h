#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Blobs made by hand: chunks that nobody could read, as whoever stores them has them.

#include "core_harness.h"

#include "store/blob_table.h"

namespace alongside::test {

struct MadeBlob {
    std::vector<Bytes> sealed;
    std::vector<log::ChunkId> chunks;
    log::BlobId id;

    [[nodiscard]] std::size_t bytes() const
    {
        std::size_t sum = 0;
        for (const auto& one : sealed)
            sum += one.size();
        return sum;
    }
};

/// One chunk for each number, of that many hundred bytes and filled with it: equal numbers are equal
/// chunks.
inline MadeBlob blobOf(const std::vector<std::uint8_t>& numbers)
{
    MadeBlob made;
    for (const auto number : numbers) {
        made.sealed.emplace_back(std::size_t{100} * number, number);
        made.chunks.push_back(log::chunkIdOf(made.sealed.back()));
    }
    made.id = log::blobIdOf(made.chunks);
    return made;
}

}
