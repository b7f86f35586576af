#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/result.h"

#include <stdexcept>
#include <type_traits>

namespace alongside::test {

/// The value; ends the test with the error in words when there is none.
template<class T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(describe(result.error()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

}
