#pragma once
// SPDX-License-Identifier: Apache-2.0
// The ways to the pages of a shift and of worries, for the walk over every page. Each begins on the
// home of the plan of somebody who works here.

#include "page_ways.h"

namespace alongside::testing {

/// What has happened before anybody looks: worries of Dev's, one of them late, and hard moments.
void prepareShift(PageDriver& page);
[[nodiscard]] const Ways& shiftWays();

}
