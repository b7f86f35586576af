#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/bytes.h"

#include <cstdint>

namespace alongside::test {

/// Bytes that begin as a JPEG does and are otherwise of chance: another photo for each seed.
inline Bytes madePhoto(std::uint32_t seed, std::size_t bytes)
{
    Bytes photo{0xFF, 0xD8, 0xFF};
    photo.resize(bytes);
    for (std::size_t i = 3; i < bytes; ++i) {
        seed = seed * 1664525U + 1013904223U;
        photo[i] = static_cast<std::uint8_t>(seed >> 24U);
    }
    return photo;
}

}
