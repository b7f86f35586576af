#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/result.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace alongside::cli {

/// Who somebody is to the person whose plan it is.
inline constexpr std::array<std::string_view, 10> kRoles{"person", "family", "friend", "supporter",
    "manager", "clinician", "advocate", "commissioner", "facilitator", "expert"};
inline constexpr std::array<std::string_view, 3> kSpaceTypes{"plan", "group", "board"};

/// For --help: "person, family, …".
[[nodiscard]] std::string roleWords();
/// "family, friend".
[[nodiscard]] std::string roleList(const std::vector<std::string>& roles);
/// BadArgument, with what was probably meant, when the role is none of them. Empty is fine.
[[nodiscard]] Result<void> checkRole(std::string_view role);
[[nodiscard]] Result<void> checkSpaceType(std::string_view type);

}
