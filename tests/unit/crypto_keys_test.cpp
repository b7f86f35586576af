// SPDX-License-Identifier: Apache-2.0
//
// Aim: the primitives are those that the standards describe, and whatever differs by a bit, a key
// or a purpose is refused.
// Method: known answers from the standards, and from an independent implementation for what we
// build on them; then every way to be wrong.
#include "core_harness.h"

#include "crypto/hash.h"
#include "crypto/keys.h"
#include "crypto/symmetric.h"

#include <sodium.h>

namespace alongside::test {
namespace {

    using namespace crypto;

    class Crypto : public ::testing::Test {
    protected:
        static void SetUpTestSuite() { ASSERT_TRUE(initialise()); }
    };

    Bytes hex(std::string_view text)
    {
        return fromHex(text).value();
    }

    Bytes countingSeed()
    {
        Bytes seed(32);
        for (std::size_t i = 0; i < seed.size(); ++i)
            seed[i] = static_cast<std::uint8_t>(i);
        return seed;
    }

    // RFC 8032 §7.1, test 2: what we link is Ed25519.
    TEST_F(Crypto, LinksTheSignatureOfTheStandard)
    {
        const auto key = hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        const auto signature
            = hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                  "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        const Bytes message{0x72};
        EXPECT_EQ(crypto_sign_verify_detached(
                      signature.data(), message.data(), message.size(), key.data()),
            0);
    }

    // BLAKE2b-256 over each part with its length in front; answers from another implementation.
    TEST_F(Crypto, HashesAsDocumented)
    {
        EXPECT_EQ(hashOf("", {}).hex(),
            "81e47a19e6b29b0a65b9591762ce5143ed30d0261e5d24a3201752506b20f15c");
        EXPECT_EQ(hashOf("d", {asBytes("a"), asBytes("bc")}).hex(),
            "5fdc6bce53aae4659ae2b1701141910a93961bb875d5f99a433def8c3f827711");
    }

    TEST_F(Crypto, HashesNoTwoListsOfPartsAlike)
    {
        const auto a = asBytes("a");
        const auto b = asBytes("b");
        const auto ab = asBytes("ab");
        const ByteView none;
        const std::set<Hash> all{hashOf("", {ab}), hashOf("", {a, b}), hashOf("a", {b}),
            hashOf("ab", {}), hashOf("", {ab, none}), hashOf("", {none, ab}),
            hashOf("", {a, none, b}), hashOf("", {b, a})};
        EXPECT_EQ(all.size(), 8U);
        EXPECT_EQ(idOf<SpaceId>("d", {a}).hex(), hashOf("d", {a}).hex().substr(0, 32));
    }

    TEST_F(Crypto, MakesTheSameKeysFromTheSameSeed)
    {
        const auto keys = must(AuthorKeys::fromSeed(countingSeed()));
        EXPECT_EQ(keys.publicKeys().signing.hex(),
            "4353448684c772a205a33b12a132d014af4c291c7a72eb00ff6ff78a9f6b6628");
        EXPECT_EQ(keys.publicKeys().sealing.hex(),
            "32be87a3647c2929094f0ef1ab241f19d68ac60d2941875d492d64afa2cdb11e");
        EXPECT_EQ(keys.id().hex(), "02875e3be95b34c5e213638fa6029202");
        EXPECT_EQ(keys.sign("domain", {asBytes("part")}).hex(),
            "cf64ebe4f75bd88ebddbe6ad167ebb771ce767471c005df4f6d6cef7991baa76"
            "cdfcc016db2f81ce8666ff524a2e81c03a19faac85f45a6674d8da7802756609");
        EXPECT_EQ(keys.copy().id(), keys.id());
        EXPECT_NE(AuthorKeys::make().id(), AuthorKeys::make().id());
        EXPECT_EQ(outcome(AuthorKeys::fromSeed(Bytes(31))), "bad-argument");
        EXPECT_EQ(outcome(AuthorKeys::fromSeed(Bytes(33))), "bad-argument");
    }

    TEST_F(Crypto, RefusesASignatureThatDiffersInAnything)
    {
        const auto keys = keysFrom(1);
        const auto part = toBytes("part");
        const auto good = keys.sign("domain", {part});
        const auto& key = keys.publicKeys().signing;
        EXPECT_TRUE(verify(key, "domain", {part}, good));
        EXPECT_FALSE(verify(key, "domain2", {part}, good));
        EXPECT_FALSE(verify(key, "domain", {part, ByteView{}}, good));
        EXPECT_FALSE(verify(keysFrom(2).publicKeys().signing, "domain", {part}, good));
        EXPECT_FALSE(verify(SigningPublic{}, "domain", {part}, good));
        for (std::size_t bit = 0; bit < 8 * Signature::kSize; ++bit) {
            auto bad = good;
            bad.bytes[bit / 8] = static_cast<std::uint8_t>(bad.bytes[bit / 8] ^ (1U << (bit % 8)));
            EXPECT_FALSE(verify(key, "domain", {part}, bad)) << bit;
        }
    }

    // draft-irtf-cfrg-xchacha-03, A.3.1.
    TEST_F(Crypto, OpensTheVectorOfTheDraft)
    {
        const auto key = hex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
        const auto context = hex("50515253c0c1c2c3c4c5c6c7");
        const auto sealed = hex("404142434445464748494a4b4c4d4e4f5051525354555657"
                                "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
                                "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
                                "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
                                "21f9664c97637da9768812f615c68b13b52e"
                                "c0875924c1c7987947deafd8780acf49");
        const auto plain = must(decrypt(Secret(key), sealed, context, "vector"));
        EXPECT_EQ(asText(plain),
            "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
            "future, sunscreen would be it.");
    }

    TEST_F(Crypto, OpensOnlyWithTheSameKeyAndContextAndBytes)
    {
        const auto key = makeKey();
        const auto plain = toBytes("the landing light");
        const auto context = toBytes("here");
        const auto sealed = encrypt(key, plain, context);
        EXPECT_EQ(sealed.size(), plain.size() + kEncryptionOverheadBytes);
        EXPECT_EQ(must(decrypt(key, sealed, context, "it")), plain);
        EXPECT_NE(encrypt(key, plain, context), sealed) << "the same nonce twice";
        EXPECT_EQ(outcome(decrypt(makeKey(), sealed, context, "it")), "cannot-decrypt");
        EXPECT_EQ(outcome(decrypt(key, sealed, asBytes("there"), "it")), "cannot-decrypt");
        EXPECT_EQ(outcome(decrypt(key, sealed, {}, "it")), "cannot-decrypt");
        EXPECT_EQ(outcome(decrypt(Secret(), sealed, context, "it")), "cannot-decrypt");
        for (std::size_t bit = 0; bit < 8 * sealed.size(); ++bit) {
            auto bad = sealed;
            bad[bit / 8] = static_cast<std::uint8_t>(bad[bit / 8] ^ (1U << (bit % 8)));
            EXPECT_EQ(outcome(decrypt(key, bad, context, "it")), "cannot-decrypt") << bit;
        }
        for (std::size_t size = 0; size < sealed.size(); ++size)
            EXPECT_EQ(outcome(decrypt(key, ByteView(sealed).first(size), context, "it")),
                "cannot-decrypt");
        EXPECT_EQ(must(decrypt(key, encrypt(key, {}, {}), {}, "nothing")), Bytes{});
    }

    TEST_F(Crypto, UnsealsOnlyWhatWasSealedForIt)
    {
        const auto keys = keysFrom(1);
        const auto plain = toBytes("0123456789abcdef0123456789abcdef");
        const auto sealed = sealFor(keys.publicKeys().sealing, plain);
        const auto opened = must(keys.unseal(sealed));
        EXPECT_TRUE(sameSecret(opened.view(), plain));
        EXPECT_EQ(outcome(keysFrom(2).unseal(sealed)), "cannot-decrypt");
        for (std::size_t size = 0; size < sealed.size(); ++size)
            EXPECT_EQ(outcome(keys.unseal(ByteView(sealed).first(size))), "cannot-decrypt");
        for (std::size_t i = 0; i < sealed.size(); ++i) {
            auto bad = sealed;
            bad[i] = static_cast<std::uint8_t>(bad[i] ^ 1U);
            // X25519 ignores the top bit of a point's last byte, and nothing else.
            EXPECT_EQ(outcome(keys.unseal(bad)), "cannot-decrypt") << i;
        }
    }

    // Points of small order come from whoever wants a key that anybody can open.
    TEST_F(Crypto, SealsNothingForAPointThatIsNone)
    {
        SealingPublic zero;
        SealingPublic one;
        one.bytes[0] = 1;
        EXPECT_TRUE(sealFor(zero, asBytes("key")).empty());
        EXPECT_TRUE(sealFor(one, asBytes("key")).empty());
    }

    TEST_F(Crypto, MakesAKeyFromAPinSaltAndCost)
    {
        const Bytes salt(kSaltBytes, 3);
        const Bytes otherSalt(kSaltBytes, 4);
        const auto key = must(keyFromPin("2580", salt, kQuickPin));
        EXPECT_EQ(key.view().size(), kKeyBytes);
        const auto same = [&](std::string_view pin, const Bytes& with, PinCost cost) {
            return sameSecret(key.view(), must(keyFromPin(pin, with, cost)).view());
        };
        EXPECT_TRUE(same("2580", salt, kQuickPin));
        EXPECT_FALSE(same("2581", salt, kQuickPin));
        EXPECT_FALSE(same("", salt, kQuickPin));
        EXPECT_FALSE(same("2580", otherSalt, kQuickPin));
        EXPECT_FALSE(same("2580", salt, {2, 64 << 10}));
    }

    TEST_F(Crypto, RefusesAPinCostThatWouldStopATablet)
    {
        const Bytes salt(kSaltBytes, 3);
        for (const PinCost cost : {PinCost{0, 64 << 10}, PinCost{65, 64 << 10}, PinCost{1, 8191},
                 PinCost{1, (1ULL << 30U) + 1}, PinCost{~0ULL, ~0ULL}})
            EXPECT_EQ(outcome(keyFromPin("2580", salt, cost)), "bad-message");
        EXPECT_EQ(outcome(keyFromPin("2580", Bytes(15), kQuickPin)), "bad-message");
    }

    TEST_F(Crypto, MovesSecretsWithoutLeavingThemBehind)
    {
        Secret first(asBytes("secret"));
        Secret second = std::move(first);
        EXPECT_TRUE(
            first.empty()); // NOLINT(bugprone-use-after-move): that it is empty is the point
        EXPECT_EQ(asText(second.view()), "secret");
        Secret third(std::size_t{4});
        third = std::move(second);
        EXPECT_EQ(asText(third.copy().view()), "secret");
    }

}
}
