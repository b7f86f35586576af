// SPDX-License-Identifier: Apache-2.0
// A snapshot as somebody else may have made it: its header, and what its pieces say once decrypted, taken
// in by a whole tablet.
#include "fuzz_check.h"

#include "log/snapshot.h"
#include "store/snapshot_blocks.h"

using namespace alongside;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const ByteView bytes(data + 1, size - 1);
    if (data[0] % 2 == 0) {
        if (const auto header = log::SnapshotHeader::fromBytes(bytes)) {
            fuzz::check(test::isEqual(header->bytes(), bytes));
            for (const auto& one : header->chains)
                fuzz::check(header->chain(one.author) == &one
                    && header->covers(one.author, one.tip.seq)
                    && !header->covers(one.author, one.tip.seq + 1));
        }
        return 0;
    }
    // The bytes are cut into pieces at places that the second byte chooses.
    store::SnapshotReader reader;
    const std::size_t step = size < 2 ? 1 : 1 + data[1];
    std::size_t records = 0;
    for (std::size_t at = 0; at < bytes.size(); at += step) {
        reader.add(bytes.subspan(at, std::min(step, bytes.size() - at)));
        const auto read = reader.read(
            [](const store::SnapshotAbout&) { return Result<void>(); },
            [&](const crdt::RecordKey& key, const crdt::RecordState& state) -> Result<void> {
                ++records;
                fuzz::check(!key.kind.empty());
                const auto again = crdt::RecordState::fromBytes(state.bytes());
                fuzz::check(again && again->bytes() == state.bytes());
                return {};
            });
        if (!read)
            return 0;
    }
    fuzz::check(records <= bytes.size());
    return 0;
}
