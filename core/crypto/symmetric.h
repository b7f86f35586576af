#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/bytes.h"
#include "base/result.h"
#include "crypto/secret.h"

#include <cstdint>
#include <string_view>

namespace alongside::crypto {

inline constexpr std::size_t kKeyBytes = 32;
/// What encrypt() adds to its input: a nonce of 24 bytes and a tag of 16.
inline constexpr std::size_t kEncryptionOverheadBytes = 40;

/// A new random key for encrypt().
[[nodiscard]] Secret makeKey();

/// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha) with a random nonce in front. `context` is
/// authenticated with it and must be given again to decrypt().
[[nodiscard]] Bytes encrypt(const Secret& key, ByteView plain, ByteView context);

/// CannotDecrypt when key, context or a single byte differ. `what` names the thing in the error.
[[nodiscard]] Result<Bytes> decrypt(
    const Secret& key, ByteView sealed, ByteView context, std::string_view what);

/// The same into memory that is there: exactly as long as the plain bytes.
[[nodiscard]] Result<void> decryptInto(std::span<std::uint8_t> plain, const Secret& key,
    ByteView sealed, ByteView context, std::string_view what);

/// A random number under which the parts of one thing are encrypted.
using Nonce = FixedBytes<24, struct NonceTag>;
[[nodiscard]] Nonce makeNonce();

/// As encrypt() and decrypt(), for one of several parts of a thing that share a nonce and differ in
/// their number. Only the tag is added. A nonce is for one thing only, and each number is used once.
[[nodiscard]] Bytes encryptPart(
    const Secret& key, const Nonce& nonce, std::uint32_t part, ByteView plain, ByteView context);
[[nodiscard]] Result<Bytes> decryptPart(const Secret& key, const Nonce& nonce, std::uint32_t part,
    ByteView sealed, ByteView context, std::string_view what);

/// How much work guessing a PIN is. Written beside what it protects, so that it can rise later.
struct PinCost {
    std::uint64_t passes = 4;
    std::uint64_t memoryBytes = 64ULL << 20U;
};
inline constexpr std::size_t kSaltBytes = 16;

/// Argon2id (RFC 9106). Takes about 0.15 s with the default cost. Internal when memory runs out,
/// BadMessage when the cost, which is read from a file, is absurd.
[[nodiscard]] Result<Secret> keyFromPin(std::string_view pin, ByteView salt, PinCost cost);

}
