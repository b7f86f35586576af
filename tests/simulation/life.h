#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// What happens in a simulated world, as a list that can be lived again, cut down and told in words.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alongside::simulation {

enum class Event : std::uint8_t {
    // What people do
    Say,
    Write,
    Answer,
    Settle,
    PutAway,
    BringBack,
    Erase,
    GatherReaders,
    ChangeReaders,
    Join,
    Remove,
    // What goes on by itself
    Connect,
    Cut,
    Wait,
    // What goes wrong
    Kill,
    LosePower,
    DiskFull,
    BadReads,
    ClockJumps,
    BackUp,
    Restore,
    LoseTablet,
    RoughNetwork,
    SwitchOn,
    ServerKill,
    ServerLosesPower,
    ServerBackUp,
    ServerRestore,
    // What people do, too
    TakePhoto,
    AddDevice,
    RemoveDevice,
    WriteStick,
    ReadStick,
    SayAsNewerApp,
    // What goes wrong, too
    Clone,
    RotBits,
    AlterFrames,
    DamageStick,
};
inline constexpr std::size_t kEvents = static_cast<std::size_t>(Event::DamageStick) + 1;
[[nodiscard]] std::string_view nameOf(Event event);

enum class Cause { People, Course, Machine, Server };
[[nodiscard]] Cause causeOf(Event event);

/// One thing that happens. The numbers choose among what there is when it happens, so that the rest of a
/// life still makes sense when some of it is left out.
struct Step {
    Event event = Event::Wait;
    std::uint32_t who = 0, a = 0, b = 0;
};
using Life = std::vector<Step>;

/// In which proportions things happen: "family", "shift", "group" or "chaos"; and as they were before there
/// were photos, sticks and copies of tablets, "family-1" …, for the worlds that went wrong then.
struct Profile {
    std::string name;
    std::array<std::uint32_t, kEvents> weights{};
    std::size_t tabletsMax = 0;
    /// With what came later than "family-1": answers that are changed, and what is rare done often.
    bool isWide = true;
};
[[nodiscard]] const Profile* profileNamed(std::string_view name);
[[nodiscard]] std::string profileNames();
[[nodiscard]] Life lifeOf(const Profile& profile, std::uint32_t seed, std::size_t steps);

}
