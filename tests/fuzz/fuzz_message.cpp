// SPDX-License-Identifier: Apache-2.0
// What the other side of a connection sends, of every type and version, and what lies inside it.
#include "fuzz_targets_p.h"

#include "core_harness.h"
#include "log/snapshot.h"
#include "store/blob_table.h"
#include "sync/messages.h"

namespace alongside::fuzz {

namespace {

    using namespace sync;

    void goOn(const Changes& message)
    {
        static const auto kKey = test::keysFrom(1).publicKeys().signing;
        const log::Tip before{message.run.first - 1, {}};
        static_cast<void>(isTaken(log::checkRun({}, before, message.run, kKey)));
        static_cast<void>(message.run.bytes());
    }
    void goOn(const Open& message)
    {
        static_cast<void>(checkProof(message, {}, {}, {}));
        static_cast<void>(message.author.id());
    }
    void goOn(const SnapshotBegins& message)
    {
        const auto header = log::SnapshotHeader::fromBytes(message.snapshot.header);
        if (isTaken(header))
            check(
                header->bytes() == message.snapshot.header, "one spelling of a snapshot's header");
    }
    void goOn(const BlobIs& message)
    {
        static_cast<void>(isTaken(store::checkChunkList(message.place.blob, message.chunks)));
        for (std::uint32_t i = 0; i < 3; ++i)
            static_cast<void>(
                isTaken(store::checkChunk(message.chunks, i, message.place.blob.view())));
    }
    void goOn(const Reaches& message)
    {
        static const auto kKey = test::keysFrom(1).publicKeys().signing;
        for (const auto& reach : message.reaches)
            static_cast<void>(isSignedBy(kKey, {}, reach));
    }
    // What the other side says is handed on to people: its words are the other side's, ours are clear.
    void goOn(const Reason& message)
    {
        check(
            isKnown(static_cast<std::uint16_t>(message.error().code)), "a reason of no known code");
        checkClear(Error{message.error().code, {}});
    }
    void goOn(const BlobRefused& message)
    {
        checkClear(Error{message.error().code, {}});
    }
    template<class Other>
    void goOn(const Other&)
    {
    }

    template<class One>
    void add(Seeds& seeds, std::string name, const One& message)
    {
        seeds.push_back({std::move(name), encodeMessage(message)});
    }

    log::Run runOfThree(const SpaceId& space)
    {
        test::ChainMaker chain(space, test::idFrom<AudienceId>(2), test::keysFrom(1));
        for (int i = 0; i < 3; ++i)
            chain.add(test::plainPayload(toBytes("words that nobody can read")));
        return chain.run();
    }

}

void readMessage(ByteView frame)
{
    const auto message = decodeMessage(frame);
    if (!isTaken(message))
        return;
    std::visit([](const auto& it) { goOn(it); }, *message);
    // One of a newer version is known by its type only.
    if (!std::holds_alternative<Unknown>(*message))
        check(isEqual(encodeMessage(*message), frame), "one spelling of each message");
}

Seeds messageSeeds()
{
    Seeds seeds;
    const auto space = test::idFrom<SpaceId>(1);
    const auto audience = test::idFrom<AudienceId>(2);
    const auto keys = test::keysFrom(1);
    const log::ChainId chain{audience, keys.id()};
    const std::vector<log::ChunkId> chunks{test::idFrom<ChunkId>(3), test::idFrom<ChunkId>(4)};
    const log::BlobPlace place{audience, log::blobIdOf(chunks)};
    Open open{7, space, keys.publicKeys(), proveAuthor(keys, {}, {}, {}, space), Bytes(16, 9),
        {{audience, {{keys.id(), 300}}}, {{}, {}}}};
    log::SnapshotHeader header;
    header.by = keys.id();
    header.chains.push_back({keys.id(), {7, {}}, {}});
    header.pieces.resize(3);
    add(seeds, "hello", Hello{1, 4, "alongside 0.1", {}});
    add(seeds, "challenge", Challenge{4, "alongside-server 0.1", {}});
    add(seeds, "open", open);
    add(seeds, "opened", Opened{7, {{audience, {{keys.id(), 1}}}}});
    add(seeds, "changes", Changes{7, runOfThree(space)});
    add(seeds, "durable", Durable{7, chain, 300});
    add(seeds, "credit", Credit{70'000});
    add(seeds, "live", Live{300});
    add(seeds, "refused", Refused{0, Error{ErrorCode::NotAMember, "why"}});
    add(seeds, "snapshot", SnapshotBegins{7, log::signSnapshot(keys, space, header)});
    add(seeds, "wanted", SnapshotWanted{7, audience, kNoPiece});
    add(seeds, "piece", SnapshotPiece{7, audience, 3, Bytes(60, 5)});
    add(seeds, "history", HistoryWanted{7, {{chain, 1, 300}}});
    add(seeds, "ended", Ended{7, Error{ErrorCode::NotAllowed, "why"}});
    add(seeds, "reaches", Reaches{7, 300, {log::signReach(keys, space, chain, 300, 5)}});
    add(seeds, "reaches-wanted", ReachesWanted{7, 300});
    add(seeds, "lacking", BlobsLacking{7, {place}});
    add(seeds, "blob-wanted", BlobWanted{7, place});
    add(seeds, "blob-is", BlobIs{7, place, chunks});
    add(seeds, "chunks-wanted", ChunksWanted{7, place, {0, 1}});
    add(seeds, "chunk", Chunk{7, place, 1, Bytes(80, 6)});
    add(seeds, "blob-refused", BlobRefused{7, place, Error{ErrorCode::QuotaReached, "full"}});
    add(seeds, "blob-whole", BlobWhole{7, place});
    seeds.push_back({"newer", {200, 1, 2, 3}});
    return seeds;
}

}
