#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/bytes.h"

namespace alongside {

/// Where ids and other unguessable bytes come from; tests hand in a repeatable one.
/// Threads: may be called from any.
class Random {
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> out) = 0;

    template<class Id>
    [[nodiscard]] Id id()
    {
        Id value;
        fill(value.bytes);
        return value;
    }
};

}
