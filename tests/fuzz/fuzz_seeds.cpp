// SPDX-License-Identifier: Apache-2.0
// Writes a first corpus: honest bytes of everything the targets read.
#include "text_world.h"

#include "base/compress.h"
#include "crdt/record.h"
#include "log/chain.h"
#include "log/payload.h"
#include "log/snapshot.h"
#include "store/snapshot_blocks.h"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>

using namespace alongside;

namespace {

void write(const std::filesystem::path& file, std::uint8_t kind, const Bytes& bytes)
{
    std::ofstream out(file, std::ios::binary);
    out.put(static_cast<char>(kind));
    out.write(
        reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

}

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::cerr << "Usage: alongside-fuzz-seeds FOLDER\n";
        return 2;
    }
    const std::filesystem::path folder = argv[1];
    for (const char* target : {"change", "snapshot", "state"})
        std::filesystem::create_directories(folder / target);
    std::mt19937 random(1);
    for (int i = 0; i < 40; ++i) {
        std::vector<std::uint8_t> decisions(static_cast<std::size_t>(10 + 8 * i));
        for (auto& decision : decisions)
            decision = static_cast<std::uint8_t>(random());
        const auto story = test::textStoryOf(decisions, 3);
        const auto name = std::to_string(i);
        const auto text = test::textAfter(story.written).bytes();
        InputArchive ar(text);
        std::uint8_t format{};
        std::array<Bytes, 3> parts;
        ar(format, parts[0], parts[1], parts[2]);
        for (auto& part : parts)
            part = decompress(part, 1U << 20U).value();
        write(folder / "state" / ("text-" + name), 1, encode(parts));

        crdt::Edit edit{{"page", {}}, {}};
        for (const auto& item : story.written)
            edit.ops.emplace_back(item.splice);
        edit.ops.emplace_back(crdt::Put{"title", std::string("Bedtime"), {}});
        edit.ops.emplace_back(crdt::SetAdd{"writtenWith", std::string("Dev")});
        const auto bytes = crdt::encodeEdit(edit);
        write(folder / "change" / ("edit-" + name), 4,
            encode(std::pair(bytes.structure, bytes.content)));
        crdt::RecordState state;
        for (std::size_t k = 0; k < edit.ops.size(); ++k)
            state.apply(edit.ops[k], {{}, 1, crdt::opIndex(0, k)}, {1, 0});
        write(folder / "state" / ("record-" + name), 0, state.bytes());
        Bytes said;
        store::SnapshotWriter pieces(
            [&](ByteView piece) { said.insert(said.end(), piece.begin(), piece.end()); });
        store::SnapshotAbout about;
        about.erasures.push_back({{{}, 2, 0}, {}, 3, 4});
        about.receipts.push_back({{}, 3, {}, {5, 6}});
        pieces.begin(about);
        pieces.add(edit.record, state.bytes());
        pieces.end();
        write(folder / "snapshot" / ("pieces-" + name), 1, said);
        log::SnapshotHeader snapshot;
        snapshot.chains.push_back({{}, {7, {}}, {}});
        snapshot.pieces.resize(static_cast<std::size_t>(1 + i % 3));
        write(folder / "snapshot" / ("header-" + name), 0, snapshot.bytes());
        log::Payload payload;
        payload.edits.push_back({bytes.structure, bytes.content, {}});
        write(folder / "change" / ("payload-" + name), 1, payload.bytes());
        log::Header header;
        header.seq = static_cast<std::uint64_t>(i + 1);
        header.dependencies.push_back({true, {}, 3});
        header.erasures.push_back({{}, 2, 0});
        write(folder / "change" / ("header-" + name), 0, header.bytes());
    }
    return 0;
}
