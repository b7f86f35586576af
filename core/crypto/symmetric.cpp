// SPDX-License-Identifier: Apache-2.0
#include "crypto/symmetric.h"

#include <sodium.h>

#include <algorithm>
#include <string>

namespace alongside::crypto {

namespace {
    constexpr std::size_t kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr std::size_t kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    static_assert(kNonceBytes + kTagBytes == kEncryptionOverheadBytes);
    static_assert(kSaltBytes == crypto_pwhash_argon2id_SALTBYTES);
    static_assert(kKeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

    // A store that claims more than this was not written by us, and would stop a cheap tablet.
    constexpr std::uint64_t kPinPassesMax = 64;
    constexpr std::uint64_t kPinMemoryBytesMax = 1ULL << 30U;

    // `body` is what was encrypted, with its tag.
    Result<void> open(std::span<std::uint8_t> plain, const Secret& key, const std::uint8_t* nonce,
        ByteView body, ByteView context, std::string_view what)
    {
        if (body.size() != plain.size() + kTagBytes || key.view().size() != kKeyBytes)
            return fail(ErrorCode::CannotDecrypt, std::string(what) + ": cut short");
        if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, body.data(),
                body.size(), context.data(), context.size(), nonce, key.view().data())
            != 0)
            return fail(ErrorCode::CannotDecrypt, std::string(what));
        return {};
    }
}

Secret makeKey()
{
    Secret key(kKeyBytes);
    randombytes_buf(key.mutableView().data(), kKeyBytes);
    return key;
}

Bytes encrypt(const Secret& key, ByteView plain, ByteView context)
{
    Bytes out(kNonceBytes + plain.size() + kTagBytes);
    randombytes_buf(out.data(), kNonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data() + kNonceBytes, nullptr, plain.data(),
        plain.size(), context.data(), context.size(), nullptr, out.data(), key.view().data());
    return out;
}

Result<Bytes> decrypt(const Secret& key, ByteView sealed, ByteView context, std::string_view what)
{
    Bytes plain(sealed.size() - std::min(sealed.size(), kEncryptionOverheadBytes));
    ALONGSIDE_TRY(decryptInto(plain, key, sealed, context, what));
    return plain;
}

Result<void> decryptInto(std::span<std::uint8_t> plain, const Secret& key, ByteView sealed,
    ByteView context, std::string_view what)
{
    if (sealed.size() < kNonceBytes)
        return fail(ErrorCode::CannotDecrypt, std::string(what) + ": cut short");
    return open(plain, key, sealed.data(), sealed.subspan(kNonceBytes), context, what);
}

Nonce makeNonce()
{
    Nonce nonce;
    randombytes_buf(nonce.bytes.data(), nonce.bytes.size());
    return nonce;
}

namespace {
    // The last four bytes are counted from the random ones on, so each part has its own.
    Nonce partNonce(Nonce nonce, std::uint32_t part)
    {
        static_assert(Nonce::kSize == kNonceBytes);
        for (std::size_t i = 0; i < 4; ++i)
            nonce.bytes[kNonceBytes - 1 - i] ^= static_cast<std::uint8_t>(part >> (8 * i));
        return nonce;
    }
}

Bytes encryptPart(
    const Secret& key, const Nonce& nonce, std::uint32_t part, ByteView plain, ByteView context)
{
    Bytes out(plain.size() + kTagBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data(), nullptr, plain.data(), plain.size(),
        context.data(), context.size(), nullptr, partNonce(nonce, part).bytes.data(),
        key.view().data());
    return out;
}

Result<Bytes> decryptPart(const Secret& key, const Nonce& nonce, std::uint32_t part,
    ByteView sealed, ByteView context, std::string_view what)
{
    Bytes plain(sealed.size() - std::min(sealed.size(), kTagBytes));
    ALONGSIDE_TRY(open(
        plain, key, partNonce(nonce, part).bytes.data(), sealed, context, what));
    return plain;
}

Result<Secret> keyFromPin(std::string_view pin, ByteView salt, PinCost cost)
{
    if (salt.size() != kSaltBytes || cost.passes < 1 || cost.passes > kPinPassesMax
        || cost.memoryBytes < crypto_pwhash_argon2id_MEMLIMIT_MIN
        || cost.memoryBytes > kPinMemoryBytesMax)
        return fail(ErrorCode::BadMessage, "PIN settings");
    Secret key(kKeyBytes);
    if (crypto_pwhash(key.mutableView().data(), kKeyBytes, pin.data(), pin.size(), salt.data(),
            cost.passes, static_cast<std::size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return fail(ErrorCode::Internal, "not enough memory to check a PIN");
    return key;
}

}
