// SPDX-License-Identifier: Apache-2.0
//
// Aim: the bytes on the wire are those that every released version speaks, and no bytes at all can
// do harm.
// Method: pinned bytes of each message; every cut, every changed byte, and a seeded flood of
// garbage.
#include "core_harness.h"

#include "sync/messages.h"

#include <random>

namespace alongside::test {
namespace {

    using namespace sync;

    std::string repeat(std::string_view text, int times)
    {
        std::string all;
        for (int i = 0; i < times; ++i)
            all += text;
        return all;
    }

    struct Pinned {
        std::string name;
        Message message;
        std::string hex;
    };

    std::vector<Pinned> pinned()
    {
        const auto space = idFrom<SpaceId>(0xa1);
        const auto audience = idFrom<AudienceId>(0xa2);
        const auto author = idFrom<AuthorId>(0xa3);
        const log::ChainId chain{audience, author};
        const crypto::AuthorPublic keys{
            idFrom<crypto::SigningPublic>(0xb1), idFrom<crypto::SealingPublic>(0xb2)};
        const auto signature = idFrom<crypto::Signature>(0xb3);
        const auto s = repeat("a1", 16);
        const auto a = repeat("a2", 16);
        const auto w = repeat("a3", 16);
        const log::BlobPlace place{audience, idFrom<BlobId>(0xd1)};
        const auto b = a + repeat("d1", 32);
        const log::Run run{chain, 300, {{{1, 2}, {3}}, {{4}, {}}}, signature};
        return {
            {"hello", Hello{1, 2, "app", idFrom<Nonce>(0xc1)},
                "01"
                "01"
                "02"
                "03617070"
                    + repeat("c1", 32)},
            {"challenge", Challenge{1, "srv", idFrom<Nonce>(0xc2)},
                "02"
                "01"
                "03737276"
                    + repeat("c2", 32)},
            {"open",
                Open{7, space, keys, signature, {9, 8}, {{audience, {{author, 300}}}, {{}, {}}}},
                "03"
                "07" + s
                    + repeat("b1", 32) + repeat("b2", 32) + repeat("b3", 64)
                    + "020908"
                      "02"
                    + a + "01" + w + "ac02" + repeat("00", 16) + "00"},
            {"opened", Opened{7, {{audience, {{author, 1}}}}},
                "04"
                "07"
                "01" + a
                    + "01" + w + "01"},
            {"changes", Changes{7, run},
                "05"
                "07" + a
                    + w
                    + "ac02"
                      "02"
                      "020102"
                      "0103"
                      "0104"
                      "00"
                    + repeat("b3", 64)},
            {"durable", Durable{7, chain, 300},
                "06"
                "07" + a
                    + w + "ac02"},
            {"credit", Credit{70'000},
                "07"
                "f0a204"},
            {"live", Live{300},
                "08"
                "ac02"},
            {"refused", Refused{0, 205, "why"},
                "09"
                "00"
                "cd01"
                "03776879"},
            {"snapshot begins", SnapshotBegins{7, {{1, 2}, signature}},
                "0a"
                "07"
                "020102"
                    + repeat("b3", 64)},
            {"snapshot wanted", SnapshotWanted{7, audience, kNoPiece},
                "0b"
                "07" + a
                    + "ffffffff0f"},
            {"snapshot piece", SnapshotPiece{7, audience, 3, {5, 6}},
                "0c"
                "07" + a
                    + "03"
                      "020506"},
            {"history wanted", HistoryWanted{7, {{chain, 1, 300}}},
                "0d"
                "07"
                "01" + a
                    + w
                    + "01"
                      "ac02"},
            {"ended", Ended{7, 205, "why"},
                "0e"
                "07"
                "cd01"
                "03776879"},
            {"reaches", Reaches{7, 300, {{chain, 300, idFrom<AuthorId>(0xa4), -1, signature}}},
                "0f"
                "07"
                "d804"
                "01" + a
                    + w + "ac02" + repeat("a4", 16) + "01" + repeat("b3", 64)},
            {"reaches wanted", ReachesWanted{7, 300},
                "10"
                "07"
                "d804"},
            {"blobs lacking", BlobsLacking{7, {place}},
                "11"
                "07"
                "01" + b},
            {"blob wanted", BlobWanted{7, place}, "1207" + b},
            {"blob is", BlobIs{7, place, {idFrom<ChunkId>(0xd2)}},
                "1307" + b + "01" + repeat("d2", 32)},
            {"chunks wanted", ChunksWanted{7, place, {0, 200}}, "1407" + b + "0200c801"},
            {"chunk", Chunk{7, place, 200, {5, 6}}, "1507" + b + "c801020506"},
            {"blob refused", BlobRefused{7, place, {ErrorCode::QuotaReached, "why"}},
                "1607" + b + "9b0303776879"},
            {"blob whole", BlobWhole{7, place}, "1707" + b},
        };
    }

    TEST(Messages, HaveTheBytesThatEveryVersionSpeaks)
    {
        const auto all = pinned();
        ASSERT_EQ(all.size(), std::variant_size_v<Message> - 1) << "a message without pinned bytes";
        for (const auto& item : all) {
            EXPECT_EQ(toHex(encodeMessage(item.message)), item.hex) << item.name;
            const auto back = must(decodeMessage(*fromHex(item.hex)));
            EXPECT_EQ(back.index(), item.message.index()) << item.name;
            EXPECT_EQ(toHex(encodeMessage(back)), item.hex) << item.name;
        }
    }

    TEST(Messages, AreRefusedWhereverTheyAreCut)
    {
        EXPECT_EQ(outcome(decodeMessage({})), "bad-message");
        for (const auto& item : pinned()) {
            const auto frame = encodeMessage(item.message);
            for (std::size_t size = 1; size < frame.size(); ++size)
                EXPECT_EQ(outcome(decodeMessage(ByteView(frame).first(size))), "bad-message")
                    << item.name << size;
            auto more = frame;
            more.push_back(0);
            EXPECT_EQ(outcome(decodeMessage(more)), "bad-message") << item.name;
        }
    }

    TEST(Messages, HaveOneSpellingWhateverByteIsChanged)
    {
        for (const auto& item : pinned()) {
            const auto frame = encodeMessage(item.message);
            for (std::size_t i = 1; i < frame.size(); ++i)
                for (unsigned change = 1; change < 256; ++change) {
                    auto altered = frame;
                    altered[i] = static_cast<std::uint8_t>(altered[i] ^ change);
                    if (const auto read = decodeMessage(altered)) {
                        ASSERT_EQ(encodeMessage(*read), altered) << item.name << " byte " << i;
                    }
                }
        }
    }

    TEST(Messages, OfUnknownTypesArePassedOverOrRefused)
    {
        for (unsigned type = 0; type < 256; ++type) {
            if (type >= 1 && type <= 23)
                continue;
            const Bytes frame{static_cast<std::uint8_t>(type), 1, 2, 3};
            EXPECT_EQ(outcome(decodeMessage(frame)), type >= 128 ? "ok" : "protocol-mismatch")
                << type;
        }
    }

    TEST(Messages, HaveLimits)
    {
        EXPECT_EQ(outcome(decodeMessage(Bytes(kMessageBytesMax + 1, 200))), "limit-exceeded");
        EXPECT_EQ(outcome(decodeMessage(Bytes(kMessageBytesMax, 200))), "ok");
        Hello hello;
        hello.software = std::string(500, 'x');
        EXPECT_EQ(outcome(decodeMessage(encodeMessage(hello))), "ok");
        hello.software += 'x';
        EXPECT_EQ(outcome(decodeMessage(encodeMessage(hello))), "limit-exceeded");
        EXPECT_EQ(outcome(decodeMessage(encodeMessage(Refused{0, 1, std::string(501, 'x')}))),
            "limit-exceeded");
    }

    // What a vault gives out at most (two large changes under one seal) has to fit.
    TEST(Messages, CarryTheLargestRun)
    {
        log::Run run{{}, 1,
            {{Bytes(100), Bytes(1U << 20U)}, {Bytes(100), Bytes(1U << 20U)}, {Bytes(100), {}}}, {}};
        const auto back = must(decodeMessage(encodeMessage(Changes{1, run})));
        EXPECT_EQ(std::get<Changes>(back).run, run);
    }

    TEST(Messages, OfGarbageDoNoHarm)
    {
        constexpr unsigned kSeed = 11;
        std::mt19937 random(kSeed);
        const auto all = pinned();
        std::size_t read = 0;
        for (int i = 0; i < 30'000; ++i) {
            auto frame = encodeMessage(all[random() % all.size()].message);
            for (auto changes = 1 + random() % 4; changes > 0; --changes)
                frame[random() % frame.size()]
                    = static_cast<std::uint8_t>(random() % 3 == 0 ? 0xff : random());
            if (const auto message = decodeMessage(frame)) {
                ++read;
                ASSERT_EQ(encodeMessage(*message).size(),
                    std::holds_alternative<Unknown>(*message) ? 1 : frame.size())
                    << "seed " << kSeed << " case " << i;
            }
        }
        EXPECT_GT(read, 100U);
    }

    TEST(Proof, HoldsForOneConnectionAndOneSpaceOnly)
    {
        const auto keys = keysFrom(1);
        const auto mine = idFrom<Nonce>(1);
        const auto theirs = idFrom<Nonce>(2);
        const Bytes channel(32, 3);
        Open open;
        open.space = idFrom<SpaceId>(5);
        open.author = keys.publicKeys();
        open.proof = proveAuthor(keys, mine, theirs, channel, open.space);
        EXPECT_TRUE(checkProof(open, mine, theirs, channel));
        EXPECT_FALSE(checkProof(open, theirs, mine, channel));
        EXPECT_FALSE(checkProof(open, idFrom<Nonce>(9), theirs, channel));
        EXPECT_FALSE(checkProof(open, mine, idFrom<Nonce>(9), channel));
        EXPECT_FALSE(checkProof(open, mine, theirs, Bytes(32, 4)));
        EXPECT_FALSE(checkProof(open, mine, theirs, {}));
        auto other = open;
        other.space = idFrom<SpaceId>(6);
        EXPECT_FALSE(checkProof(other, mine, theirs, channel));
        other = open;
        other.author = keysFrom(2).publicKeys();
        EXPECT_FALSE(checkProof(other, mine, theirs, channel));
    }

}
}
