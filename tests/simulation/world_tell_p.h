#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "world_actor_p.h"

namespace alongside::simulation {

// What somebody may not do, or cannot yet, is no fault.
inline bool mayBe(const Error& error)
{
    const auto group = static_cast<int>(error.code) / 100;
    return group == 1 || group == 2 || error.code == ErrorCode::HistoryNotHere
        || error.code == ErrorCode::CannotDecrypt || error.code == ErrorCode::LimitExceeded;
}

template<class T>
bool World::went(Actor& actor, const std::string& what, const Result<T>& result)
{
    const bool done = result.has_value();
    tell(actor.name + " " + what + (done ? "" : ": " + describe(result.error())));
    if (!done && !mayBe(result.error()) && isHealthy(actor) && !actor.isRotten)
        problem(actor.name + " " + what + ", and that failed: " + describe(result.error()));
    return done;
}

}
