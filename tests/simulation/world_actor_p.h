#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "world.h"

namespace alongside::simulation {

inline constexpr const char* kNames[] = {"Ana", "Dev", "Theo", "Moll", "Rick", "Mo", "Finn", "Jay"};
inline constexpr const char* kRoles[]
    = {"family", "supporter", "person", "supporter", "family", "advocate", "friend", "supporter"};

/// Somebody with a tablet, and all that can go wrong with it.
struct World::Actor {
    Actor(World& world, std::size_t theNumber, std::uint32_t seed)
        : number(theNumber)
        , name(kNames[theNumber % std::size(kNames)])
        , clock(world.m_time)
        , link(seed)
        , disk(world.m_folder / name, seed + 1)
        , tablet(world.m_io, world.m_folder / name, name, clock)
    {
    }
    plan::Workspace& workspace() { return tablet.workspace(); }

    std::size_t number;
    std::string name;
    WrongClock clock;
    scenario::UnreliableLink link;
    SimulatedDisk disk;
    scenario::SimulatedTablet tablet;
    MemberId me;
    bool isRough = false; ///< its network
    bool isLost = false;  ///< the tablet, for good
    bool isRemoved = false;
    bool wasTakenOut = false; ///< of some readers: what they had not sent there waits for ever
    std::vector<std::set<MemberId>> intended; ///< readers it meant to gather when its disk failed
    bool mayBeRemoved = false;                ///< the power went while somebody did it
    std::optional<std::uint64_t> backedUpAt;
    std::uint64_t refusals = 0; ///< of its disk, before this step
};

}
