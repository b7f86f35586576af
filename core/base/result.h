#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/error.h"

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace alongside {

/// A value, or the reason why there is none. Expected failures travel in this, never as exceptions.
template<class T = void>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

}

// Returns the error of `expression` to the caller, or goes on.
#define ALONGSIDE_TRY(expression)                                                                  \
    do {                                                                                           \
        if (auto tryResult_ = (expression); !tryResult_)                                           \
            return ::alongside::fail(std::move(tryResult_.error()));                               \
    } while (false)

// Defines `name` as the value of `expression`, or returns its error to the caller.
#define ALONGSIDE_TRY_LET(name, expression)                                                        \
    auto name##Result_ = (expression);                                                             \
    if (!name##Result_)                                                                            \
        return ::alongside::fail(std::move(name##Result_.error()));                                \
    auto& name = *name##Result_
