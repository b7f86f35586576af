// SPDX-License-Identifier: Apache-2.0
// A snapshot as somebody else may have made it: its header, and what its pieces say once decrypted, however
// they are cut.
#include "fuzz_targets_p.h"

#include "core_harness.h"
#include "log/snapshot.h"
#include "store/snapshot_blocks.h"

namespace alongside::fuzz {

namespace {

    void readHeader(ByteView bytes)
    {
        const auto header = log::SnapshotHeader::fromBytes(bytes);
        if (!isTaken(header))
            return;
        check(isEqual(header->bytes(), bytes), "one spelling of a snapshot's header");
        for (const auto& one : header->chains)
            check(header->chain(one.author) == &one && header->covers(one.author, one.tip.seq)
                    && !header->covers(one.author, one.tip.seq + 1),
                "each chain is there once");
        static_cast<void>(header->changes());
    }

    // The bytes are cut into pieces at places that the first byte chooses.
    void readPieces(ByteView bytes)
    {
        store::SnapshotReader reader;
        const std::size_t step = bytes.empty() ? 1 : 1 + 4 * std::size_t{bytes.front()};
        std::size_t records = 0;
        for (std::size_t at = 0; at < bytes.size(); at += step) {
            reader.add(bytes.subspan(at, std::min(step, bytes.size() - at)));
            const auto read = reader.read(
                [](const store::SnapshotAbout&) { return Result<void>(); },
                [&](const crdt::RecordKey& key, const crdt::RecordState& state) -> Result<void> {
                    ++records;
                    check(!key.kind.empty(), "a record has a kind");
                    const auto again = crdt::RecordState::fromBytes(state.bytes());
                    check(again && again->bytes() == state.bytes(), "a record reads back");
                    return {};
                });
            if (!isTaken(read))
                return;
        }
        static_cast<void>(isTaken(reader.end()));
        check(records <= bytes.size(), "a record has a byte at least");
    }

    void readSealed(ByteView bytes)
    {
        static const crypto::Secret kKey(Bytes(crypto::kKeyBytes, 7));
        const auto opened = log::openSnapshotPiece(kKey, {}, {}, {}, 0, bytes);
        check(!isTaken(opened), "nobody guesses a seal");
    }

}

void readSnapshot(ByteView input)
{
    const auto [kind, bytes] = chosen(input, 3);
    if (kind == 0)
        return readHeader(bytes);
    return kind == 1 ? readPieces(bytes) : readSealed(bytes);
}

Seeds snapshotSeeds()
{
    Seeds seeds;
    for (std::uint8_t i = 0; i < 4; ++i) {
        crdt::RecordState state;
        state.apply(
            crdt::Op(crdt::Put{"words", std::string("I like tea"), {}}), {{}, 1, 0}, {1, 0});
        state.apply(crdt::Op(crdt::SetAdd{"with", std::string("Dev")}), {{}, 1, 1}, {1, 0});
        crdt::Splice splice{
            "page", {}, {}, {{std::nullopt, crdt::Side::Right, 0, "Bedtime", 0, {}}}, {}};
        state.apply(crdt::Op(splice), {test::idFrom<AuthorId>(1), 1, 2}, {1, 0});
        Bytes said;
        store::SnapshotWriter pieces(
            [&](ByteView piece) { said.insert(said.end(), piece.begin(), piece.end()); });
        store::SnapshotAbout about;
        about.erasures.push_back({{{}, 2, 0}, {}, 3, 4});
        about.receipts.push_back({{}, 3, {}, {5, 6}});
        pieces.begin(about);
        for (std::uint8_t k = 0; k <= i; ++k)
            pieces.add({"page", test::idFrom<RecordId>(k)}, state.bytes());
        pieces.end();
        const auto name = std::to_string(i);
        seeds.push_back({"pieces-" + name, choosing(1, said)});
        log::SnapshotHeader header;
        for (std::uint8_t k = 0; k <= i; ++k)
            header.chains.push_back({test::idFrom<AuthorId>(k), {7, {}}, {}});
        header.pieces.resize(i + std::size_t{1});
        seeds.push_back({"header-" + name, choosing(0, header.bytes())});
        seeds.push_back({"sealed-" + name, choosing(2, Bytes(60U + i, 3))});
    }
    return seeds;
}

}
