#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/planted.h"

#include <array>
#include <string_view>

namespace alongside::simulation {

/// A mistake that can be planted, by its name on the command line and in words.
struct KnownDefect {
    Defect defect = Defect::None;
    std::string_view name;
    std::string_view words;
};
inline constexpr std::size_t kDefects = static_cast<std::size_t>(Defect::Count_) - 1;
[[nodiscard]] const std::array<KnownDefect, kDefects>& knownDefects();
/// Null when there is none of that name.
[[nodiscard]] const KnownDefect* defectNamed(std::string_view name);

/// There is one for as long as this lives.
class PlantedDefect {
public:
    explicit PlantedDefect(Defect defect);
    ~PlantedDefect();
    PlantedDefect(const PlantedDefect&) = delete;
    PlantedDefect& operator=(const PlantedDefect&) = delete;
};

}
