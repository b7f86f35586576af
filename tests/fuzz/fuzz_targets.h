#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Everything that reads what somebody else wrote, each with the bytes that an honest program would have
// given it. README.md says which decoder is in which target.

#include "base/bytes.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace alongside::fuzz {

/// What an honest program gives a target.
struct Seed {
    std::string name;
    Bytes bytes;
};
using Seeds = std::vector<Seed>;

struct Target {
    std::string_view name;
    /// Reads these bytes and checks what is promised; ends the program where it is not kept.
    void (*read)(ByteView bytes);
    Seeds (*seeds)();
    /// The most that may be in memory at once while it reads, in bytes: of its own, and for each byte
    /// that it is given (fuzz_memory_test.cpp).
    std::size_t memoryOwn;
    std::size_t memoryPerByte;
    /// Longer inputs find nothing that shorter ones do not.
    std::size_t bytesMax;
    /// One that opens a whole tablet takes a thousand times longer than one that reads a header.
    bool isSlow = false;
};

[[nodiscard]] std::span<const Target> targets();
/// Null when there is none of this name.
[[nodiscard]] const Target* findTarget(std::string_view name);

}
