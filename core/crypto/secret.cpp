// SPDX-License-Identifier: Apache-2.0
#include "crypto/secret.h"

#include <sodium.h>

#include <utility>

namespace alongside::crypto {

Secret::Secret(std::size_t size)
    : m_bytes(size)
{
}

Secret::Secret(ByteView from)
    : m_bytes(from.begin(), from.end())
{
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe() noexcept
{
    if (!m_bytes.empty())
        sodium_memzero(m_bytes.data(), m_bytes.size());
}

}
