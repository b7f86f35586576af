// SPDX-License-Identifier: Apache-2.0
#include "crypto/hash.h"

#include <sodium.h>

namespace alongside::crypto {

Hash hashOf(std::string_view domain, std::initializer_list<ByteView> parts)
{
    crypto_generichash_state state;
    Hash hash;
    crypto_generichash_init(&state, nullptr, 0, Hash::kSize);
    const auto add = [&state](ByteView part) {
        std::array<std::uint8_t, 8> size{};
        for (std::size_t i = 0; i < size.size(); ++i)
            size[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(part.size()) >> (8 * i));
        crypto_generichash_update(&state, size.data(), size.size());
        crypto_generichash_update(&state, part.data(), part.size());
    };
    add(asBytes(domain));
    for (const auto part : parts)
        add(part);
    crypto_generichash_final(&state, hash.bytes.data(), hash.bytes.size());
    return hash;
}

Bytes hashBytesOf(std::string_view domain, std::initializer_list<ByteView> parts)
{
    const auto hash = hashOf(domain, parts);
    return {hash.bytes.begin(), hash.bytes.end()};
}

bool sameSecret(ByteView a, ByteView b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

}
