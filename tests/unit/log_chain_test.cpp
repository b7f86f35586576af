// SPDX-License-Identifier: Apache-2.0
//
// Aim: nobody can alter, reorder, leave out, move or add to what somebody wrote without it being
// noticed.
// Method: a good run, and every way to make it a bad one.
#include "core_harness.h"

#include "base/data_limits.h"

namespace alongside::test {
namespace {

    using namespace log;

    class Chain : public ::testing::Test {
    protected:
        void SetUp() override
        {
            for (int i = 0; i < 5; ++i)
                chain.add(toBytes("payload " + std::to_string(i)),
                    i == 2 ? std::vector<Dependency>{{true, keysFrom(3).id(), 7}}
                           : std::vector<Dependency>{});
        }

        std::string check(const log::Run& run, const Tip& tip = {}) const
        {
            return outcome(checkRun(space, tip, run, keys.publicKeys().signing));
        }

        const SpaceId space = idFrom<SpaceId>(1);
        const AudienceId audience = idFrom<AudienceId>(2);
        const crypto::AuthorKeys keys = keysFrom(1);
        ChainMaker chain{space, audience, keys};
    };

    TEST_F(Chain, IsAcceptedWholeAndInParts)
    {
        const auto hashes = must(checkRun(space, {}, chain.run(), keys.publicKeys().signing));
        ASSERT_EQ(hashes.size(), 5U);
        for (std::uint64_t seq = 1; seq <= 5; ++seq)
            EXPECT_EQ(hashes[seq - 1], chain.tip(seq).hash);
        for (std::uint64_t first = 1; first <= 5; ++first)
            for (std::uint64_t last = first; last <= 5; ++last)
                EXPECT_EQ(check(chain.run(first, last), chain.tip(first - 1)), "ok");
    }

    TEST_F(Chain, IsRefusedWithAGapOrInAnotherOrder)
    {
        auto gap = chain.run();
        gap.changes.erase(gap.changes.begin() + 2);
        EXPECT_EQ(check(gap), "broken-chain");
        auto swapped = chain.run();
        std::swap(swapped.changes[1], swapped.changes[2]);
        EXPECT_EQ(check(swapped), "broken-chain");
        EXPECT_EQ(check(chain.run(2, 5)), "broken-chain");
        EXPECT_EQ(check(chain.run(1, 5), chain.tip(1)), "broken-chain");
        auto moved = chain.run(2, 5);
        moved.first = 1;
        EXPECT_EQ(check(moved), "broken-chain");
        auto twice = chain.run();
        twice.changes.push_back(twice.changes.back());
        EXPECT_EQ(check(twice), "broken-chain");
        auto shorter = chain.run();
        shorter.changes.pop_back();
        EXPECT_EQ(check(shorter), "bad-signature");
        auto far = chain.run();
        far.first = ~std::uint64_t{0};
        EXPECT_EQ(check(far), "broken-chain");
    }

    TEST_F(Chain, IsRefusedWhateverBitIsFlipped)
    {
        const auto good = chain.run();
        for (std::size_t i = 0; i < good.changes.size(); ++i) {
            const auto tryEachBit = [&](Bytes Change::*part) {
                for (std::size_t bit = 0; bit < 8 * (good.changes[i].*part).size(); ++bit) {
                    auto bad = good;
                    auto& byte = (bad.changes[i].*part)[bit / 8];
                    byte = static_cast<std::uint8_t>(byte ^ (1U << (bit % 8)));
                    EXPECT_NE(check(bad), "ok") << "change " << i << " bit " << bit;
                }
            };
            tryEachBit(&Change::header);
            tryEachBit(&Change::payload);
        }
        for (std::size_t bit = 0; bit < 8 * crypto::Signature::kSize; ++bit) {
            auto bad = good;
            auto& byte = bad.seal.bytes[bit / 8];
            byte = static_cast<std::uint8_t>(byte ^ (1U << (bit % 8)));
            EXPECT_EQ(check(bad), "bad-signature") << bit;
        }
        auto previous = chain.tip(2);
        previous.hash.bytes[0] ^= 1U;
        EXPECT_EQ(check(chain.run(3, 5), previous), "bad-signature");
    }

    // The same bytes under another name: each name is in the hash and in the seal.
    TEST_F(Chain, IsRefusedWhenItIsMovedSomewhereElse)
    {
        const auto good = chain.run();
        EXPECT_EQ(outcome(checkRun(idFrom<SpaceId>(9), {}, good, keys.publicKeys().signing)),
            "bad-signature");
        auto audienceOfOthers = good;
        audienceOfOthers.chain.audience = idFrom<AudienceId>(9);
        EXPECT_EQ(check(audienceOfOthers), "bad-signature");
        auto otherAuthor = good;
        otherAuthor.chain.author = keysFrom(2).id();
        EXPECT_EQ(check(otherAuthor), "bad-signature");
        EXPECT_EQ(outcome(checkRun(space, {}, otherAuthor, keysFrom(2).publicKeys().signing)),
            "bad-signature");

        ChainMaker elsewhere(space, idFrom<AudienceId>(9), keys);
        elsewhere.add(toBytes("payload 0")).add(toBytes("payload 1"));
        auto spliced = good;
        spliced.changes[1] = elsewhere.run().changes[1];
        EXPECT_EQ(check(spliced), "ok")
            << "header and payload are the same bytes at the same number";
        ChainMaker other(space, audience, keys);
        other.add(toBytes("other 0")).add(toBytes("payload 1"));
        EXPECT_EQ(check(other.run(2, 2), chain.tip(1)), "bad-signature");
    }

    TEST_F(Chain, IsRefusedUnderASealThatWasUsedBefore)
    {
        auto run = chain.run();
        run.seal = chain.run(1, 3).seal;
        EXPECT_EQ(check(run), "bad-signature");
        auto part = chain.run(1, 3);
        part.seal = chain.run().seal;
        EXPECT_EQ(check(part), "bad-signature");
    }

    TEST_F(Chain, HasLimits)
    {
        auto empty = chain.run();
        empty.changes.clear();
        EXPECT_EQ(check(empty), "limit-exceeded");

        ChainMaker many(space, audience, keys);
        for (std::size_t i = 0; i < kChangesPerSealMax; ++i)
            many.add({});
        EXPECT_EQ(check(many.run()), "ok");
        many.add({});
        EXPECT_EQ(check(many.run()), "limit-exceeded");

        ChainMaker large(space, audience, keys);
        const auto around = plainPayload(Bytes(kPayloadBytesMax)).size() - kPayloadBytesMax;
        large.add(Bytes(kPayloadBytesMax - around));
        EXPECT_EQ(check(large.run()), "ok");
        large.add(Bytes(kPayloadBytesMax - around + 1));
        EXPECT_EQ(check(large.run()), "limit-exceeded");
    }

    TEST_F(Chain, NamesThePlaceThatIsWrong)
    {
        auto gap = chain.run();
        gap.changes.erase(gap.changes.begin() + 2);
        const auto refused = checkRun(space, {}, gap, keys.publicKeys().signing);
        ASSERT_FALSE(refused);
        EXPECT_NE(refused.error().detail.find("change 3 of author " + keys.id().hex().substr(0, 8)),
            std::string::npos)
            << refused.error().detail;
    }

    TEST_F(Chain, BindsAPayloadToItsPlace)
    {
        const auto header = chain.run().changes[0].header;
        const ChainId other{idFrom<AudienceId>(9), keys.id()};
        const ChainId author{audience, keysFrom(2).id()};
        const std::set<Bytes> all{payloadContext(space, chain.id(), {}, header),
            payloadContext(idFrom<SpaceId>(9), chain.id(), {}, header),
            payloadContext(space, other, {}, header), payloadContext(space, author, {}, header),
            payloadContext(space, chain.id(), chain.tip(1).hash, header),
            payloadContext(space, chain.id(), {}, chain.run().changes[1].header)};
        EXPECT_EQ(all.size(), 6U);
    }

    TEST(Header, ComesBackAsItWas)
    {
        const Header header{7, {-5, 4'000'000'000U}, 3,
            {{true, keysFrom(1).id(), 1}, {false, keysFrom(2).id(), 300}},
            {{keysFrom(2).id(), 300, 1}}, {{keysFrom(1).id(), 4}}};
        const auto back = must(Header::fromBytes(header.bytes()));
        EXPECT_EQ(back.bytes(), header.bytes());
        EXPECT_EQ(back.dependencies, header.dependencies);
        EXPECT_EQ(back.erasures, header.erasures);
        EXPECT_EQ(back.receipts, header.receipts);
        EXPECT_EQ(back.at, header.at);
        EXPECT_EQ(toHex(Header{1, {1, 0}, 0, {}, {}, {}}.bytes()), "0101020000000000");
    }

    TEST(Header, IsRefusedWhenHostile)
    {
        const auto good = Header{7, {5, 0}, 3, {{true, keysFrom(1).id(), 1}}, {}, {}}.bytes();
        for (std::size_t size = 0; size < good.size(); ++size)
            EXPECT_EQ(outcome(Header::fromBytes(ByteView(good).first(size))), "bad-message");
        auto more = good;
        more.push_back(0);
        EXPECT_EQ(outcome(Header::fromBytes(more)), "bad-message");
        EXPECT_EQ(outcome(Header::fromBytes(Header{0, {}, 0, {}, {}, {}}.bytes())), "bad-message");
        auto newer = good;
        newer[0] = 3;
        EXPECT_EQ(outcome(Header::fromBytes(newer)), "store-newer");
        newer[0] = 2;
        EXPECT_EQ(outcome(Header::fromBytes(newer)), "bad-message") << "no list of photos";
        newer.push_back(0);
        EXPECT_EQ(outcome(Header::fromBytes(newer)), "bad-message") << "the first form would do";
        Header naming{1, {}, 0, {}, {}, {}, {{3, idFrom<BlobId>(7)}}};
        EXPECT_EQ(must(Header::fromBytes(naming.bytes())).blobs, naming.blobs);
        naming.blobs.resize(kBlobsInChangeMax + 1);
        EXPECT_EQ(outcome(Header::fromBytes(naming.bytes())), "limit-exceeded");
        const Bytes lie{1, 1, 2, 0, 0, 0xff, 0xff, 0xff, 0xff, 0x0f};
        EXPECT_EQ(outcome(Header::fromBytes(lie)), "bad-message");
        Header full{
            1, {}, 0, std::vector<Dependency>(kDependenciesMax, Dependency{true, {}, 1}), {}, {}};
        EXPECT_EQ(outcome(Header::fromBytes(full.bytes())), "ok");
        full.dependencies.emplace_back();
        EXPECT_EQ(outcome(Header::fromBytes(full.bytes())), "limit-exceeded");
        EXPECT_EQ(outcome(Header::fromBytes(Bytes(kHeaderBytesMax + 1, 1))), "limit-exceeded");
        for (std::size_t i = 0; i < good.size(); ++i)
            for (unsigned change = 1; change < 256; ++change) {
                auto altered = good;
                altered[i] = static_cast<std::uint8_t>(altered[i] ^ change);
                if (const auto read = Header::fromBytes(altered)) {
                    ASSERT_EQ(read->bytes(), altered) << "byte " << i;
                }
            }
    }

}
}
