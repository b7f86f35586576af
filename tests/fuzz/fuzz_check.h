#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/bytes.h"

#include <algorithm>
#include <cstdlib>

namespace alongside::fuzz {

/// Stops the program where a fuzzer, or a person, can see it.
inline void check(bool holds)
{
    if (!holds)
        std::abort();
}

}

namespace alongside::test {

inline bool isEqual(const Bytes& a, ByteView b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

}
