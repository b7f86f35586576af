#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/bytes.h"

namespace alongside::crypto {

/// Bytes that are wiped from memory when they are let go. Not copyable by accident.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::size_t size);
    explicit Secret(ByteView from);
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    [[nodiscard]] Secret copy() const { return Secret(view()); }
    [[nodiscard]] ByteView view() const { return m_bytes; }
    [[nodiscard]] std::span<std::uint8_t> mutableView() { return m_bytes; }
    [[nodiscard]] bool empty() const { return m_bytes.empty(); }

private:
    void wipe() noexcept;
    Bytes m_bytes;
};

}
