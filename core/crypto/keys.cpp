// SPDX-License-Identifier: Apache-2.0
#include "crypto/keys.h"

#include "crypto/hash.h"

#include <sodium.h>

namespace alongside::crypto {

bool initialise()
{
    return sodium_init() >= 0;
}

void SystemRandom::fill(std::span<std::uint8_t> out)
{
    randombytes_buf(out.data(), out.size());
}

AuthorId AuthorPublic::id() const
{
    return idOf<AuthorId>("alongside author", {signing.view(), sealing.view()});
}

AuthorKeys AuthorKeys::make()
{
    Secret seed(kSeedBytes);
    randombytes_buf(seed.mutableView().data(), kSeedBytes);
    return *fromSeed(seed.view());
}

Result<AuthorKeys> AuthorKeys::fromSeed(ByteView seed)
{
    if (seed.size() != kSeedBytes)
        return fail(ErrorCode::BadArgument, "a key seed has 32 bytes");
    AuthorKeys keys;
    keys.m_seed = Secret(seed);
    // Two unrelated seeds, so that the signing key says nothing about the sealing key.
    const auto signSeed = hashOf("alongside signing key", {seed});
    const auto boxSeed = hashOf("alongside sealing key", {seed});
    keys.m_signing = Secret(std::size_t{crypto_sign_SECRETKEYBYTES});
    keys.m_sealing = Secret(std::size_t{crypto_box_SECRETKEYBYTES});
    crypto_sign_seed_keypair(keys.m_public.signing.bytes.data(),
        keys.m_signing.mutableView().data(), signSeed.bytes.data());
    crypto_box_seed_keypair(keys.m_public.sealing.bytes.data(), keys.m_sealing.mutableView().data(),
        boxSeed.bytes.data());
    keys.m_id = keys.m_public.id();
    return keys;
}

AuthorKeys AuthorKeys::copy() const
{
    return *fromSeed(seed());
}

Signature AuthorKeys::sign(std::string_view domain, std::initializer_list<ByteView> parts) const
{
    const auto hash = hashOf(domain, parts);
    Signature signature;
    crypto_sign_detached(signature.bytes.data(), nullptr, hash.bytes.data(), hash.bytes.size(),
        m_signing.view().data());
    return signature;
}

Result<Secret> AuthorKeys::unseal(ByteView sealed) const
{
    if (sealed.size() < crypto_box_SEALBYTES)
        return fail(ErrorCode::CannotDecrypt, "sealed key: cut short");
    Secret plain(sealed.size() - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(plain.mutableView().data(), sealed.data(), sealed.size(),
            m_public.sealing.bytes.data(), m_sealing.view().data())
        != 0)
        return fail(ErrorCode::CannotDecrypt, "sealed key");
    return plain;
}

bool verify(const SigningPublic& key, std::string_view domain,
    std::initializer_list<ByteView> parts, const Signature& signature)
{
    const auto hash = hashOf(domain, parts);
    return crypto_sign_verify_detached(
               signature.bytes.data(), hash.bytes.data(), hash.bytes.size(), key.bytes.data())
        == 0;
}

Bytes sealFor(const SealingPublic& key, ByteView plain)
{
    Bytes sealed(plain.size() + crypto_box_SEALBYTES);
    if (crypto_box_seal(sealed.data(), plain.data(), plain.size(), key.bytes.data()) != 0)
        return {};
    return sealed;
}

}
