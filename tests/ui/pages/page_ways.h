#pragma once
// SPDX-License-Identifier: Apache-2.0
// The ways to the pages, for the walk over every page: each with its name, and from the home of what it is
// part of.

#include "page_driver.h"

#include <functional>
#include <utility>
#include <vector>

namespace alongside::testing {

using Way = std::function<void(PageDriver&)>;
using Ways = std::vector<std::pair<QString, Way>>;

/// Of a plan, and of what belongs to the person.
[[nodiscard]] const Ways& planWays();
/// Of the planning tools; all of the sample has to be in the plan.
[[nodiscard]] const Ways& toolWays();
/// Of a group.
[[nodiscard]] const Ways& groupWays();

}
