#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/bytes.h"

#include <initializer_list>
#include <string_view>

namespace alongside::crypto {

/// BLAKE2b with 32 bytes of output (RFC 7693).
using Hash = FixedBytes<32, struct HashTag>;

/// The hash of several parts under a name of its own. Domain and parts are each preceded by their
/// length, so that no two different lists of parts are hashed as the same bytes.
[[nodiscard]] Hash hashOf(std::string_view domain, std::initializer_list<ByteView> parts);

/// The same as bytes: what an encryption is bound to, for one.
[[nodiscard]] Bytes hashBytesOf(std::string_view domain, std::initializer_list<ByteView> parts);

/// The first bytes of hashOf as an id. Only for ids whose every byte may be known to anybody.
template<class Id>
[[nodiscard]] Id idOf(std::string_view domain, std::initializer_list<ByteView> parts)
{
    static_assert(Id::kSize <= Hash::kSize);
    const auto hash = hashOf(domain, parts);
    return *Id::fromView(hash.view().first(Id::kSize));
}

/// True when both are the same; takes the same time wherever they differ.
[[nodiscard]] bool sameSecret(ByteView a, ByteView b);

}
