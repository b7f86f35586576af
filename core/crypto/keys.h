#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/ids.h"
#include "base/random.h"
#include "base/result.h"
#include "crypto/secret.h"

namespace alongside::crypto {

/// Ed25519 (RFC 8032).
using SigningPublic = FixedBytes<32, struct SigningPublicTag>;
using Signature = FixedBytes<64, struct SignatureTag>;
/// X25519 (RFC 7748).
using SealingPublic = FixedBytes<32, struct SealingPublicTag>;

/// Must have returned before anything else in this layer is used; safe to call again. False when
/// the machine has no source of randomness.
[[nodiscard]] bool initialise();

/// The system's random bytes.
class SystemRandom final : public Random {
public:
    void fill(std::span<std::uint8_t> out) override;
};

/// What others know of an author: it checks that author's signatures and locks things for them.
struct AuthorPublic {
    SigningPublic signing;
    SealingPublic sealing;
    auto operator<=>(const AuthorPublic&) const = default;

    /// The author's id follows from the keys, so nobody can claim another's.
    [[nodiscard]] AuthorId id() const;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(signing, sealing);
    }
};

/// An author's own keys, made from 32 secret bytes. Whoever has the bytes is the author.
class AuthorKeys {
public:
    static constexpr std::size_t kSeedBytes = 32;

    [[nodiscard]] static AuthorKeys make();
    /// BadArgument when the seed has another size.
    [[nodiscard]] static Result<AuthorKeys> fromSeed(ByteView seed);

    [[nodiscard]] const AuthorPublic& publicKeys() const { return m_public; }
    [[nodiscard]] AuthorId id() const { return m_id; }
    [[nodiscard]] ByteView seed() const { return m_seed.view(); }
    [[nodiscard]] AuthorKeys copy() const;

    /// Signs the hash of `parts` under `domain` (see hashOf), so that a signature for one purpose
    /// is never valid for another.
    [[nodiscard]] Signature sign(
        std::string_view domain, std::initializer_list<ByteView> parts) const;
    /// Opens what sealFor() locked for this author.
    [[nodiscard]] Result<Secret> unseal(ByteView sealed) const;

private:
    Secret m_seed;
    Secret m_signing;
    Secret m_sealing;
    AuthorPublic m_public;
    AuthorId m_id;
};

[[nodiscard]] bool verify(const SigningPublic& key, std::string_view domain,
    std::initializer_list<ByteView> parts, const Signature& signature);

/// Locks bytes so that only the holder of the key can open them; anonymous sealed box of libsodium.
/// Empty when the key is not a usable point (it comes from others).
[[nodiscard]] Bytes sealFor(const SealingPublic& key, ByteView plain);

}
