#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <cstddef>

namespace alongside::fuzz {

/// Counts what is taken from the heap while it lives, by whatever library: malloc() itself is counted, so
/// SQLite, zstd and libsodium are too. One at a time, in one thread.
class CountedMemory {
public:
    CountedMemory();
    ~CountedMemory();
    CountedMemory(const CountedMemory&) = delete;
    CountedMemory& operator=(const CountedMemory&) = delete;

    /// The most that was there at once, beyond what was there before.
    [[nodiscard]] std::size_t peak() const;
};

}
