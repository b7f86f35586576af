#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "world.h"

namespace alongside::simulation {

inline constexpr const char* kNames[]
    = {"Ana", "Dev", "Theo", "Moll", "Rick", "Mo", "Finn", "Jay", "Ada", "Bo", "Cy", "Eve"};
inline constexpr const char* kRoles[]
    = {"family", "supporter", "person", "supporter", "family", "advocate", "friend", "supporter"};
/// A kind of record that only a newer app knows.
inline constexpr const char* kNewerKind = "simulated-tool";

/// A tablet, whose it is, and all that can go wrong with it.
struct World::Actor {
    Actor(World& world, std::size_t theNumber, std::size_t thePerson, std::string theName)
        : number(theNumber)
        , person(thePerson)
        , name(std::move(theName))
        , clock(world.m_time)
        , link(seedOf(world, theNumber))
        , disk(homeOf(world, theNumber), seedOf(world, theNumber) + 1)
        , tablet(world.m_io, homeOf(world, theNumber), kNames[thePerson % std::size(kNames)], clock)
    {
    }
    /// One that begins with all that another holds.
    Actor(World& world, std::size_t theNumber, const Actor& of, std::string theName)
        : number(theNumber)
        , person(of.person)
        , name(std::move(theName))
        , clock(world.m_time)
        , link(seedOf(world, theNumber))
        , disk(homeOf(world, theNumber), seedOf(world, theNumber) + 1)
        , tablet(of.tablet, homeOf(world, theNumber), &clock)
        , me(of.me)
        , isRemoved(of.isRemoved)
        , isOut(of.isOut)
        , wasTakenOut(of.wasTakenOut)
        , intended(of.intended)
        , mayBeRemoved(of.mayBeRemoved)
        , mayBeOut(of.mayBeOut)
    {
    }
    static std::filesystem::path homeOf(const World& world, std::size_t number)
    {
        return world.m_folder / ("tablet-" + std::to_string(100 + number));
    }
    static std::uint32_t seedOf(const World& world, std::size_t number)
    {
        return world.m_seed * 31U + static_cast<std::uint32_t>(number);
    }
    plan::Workspace& workspace() { return tablet.workspace(); }
    /// It has nothing to do with the plan any more, as far as is known.
    [[nodiscard]] bool isGone() const { return isRemoved || isOut; }

    std::size_t number;
    std::size_t person; ///< the number of the first tablet of whoever has this one
    std::string name;
    WrongClock clock;
    scenario::UnreliableLink link;
    SimulatedDisk disk;
    scenario::SimulatedTablet tablet;
    MemberId me;
    bool isRough = false; ///< its network
    bool isLost = false;  ///< the tablet, for good
    bool isRemoved = false;
    bool isOut = false;       ///< this tablet, while its owner stays
    bool wasTakenOut = false; ///< of some readers: what they had not sent there waits for ever
    bool isRotten = false;    ///< its disk has changed what was on it
    bool wasToldOfIt = false;
    std::vector<std::set<MemberId>> intended; ///< readers it meant to gather when its disk failed
    bool mayBeRemoved = false;                ///< the power went while somebody did it
    bool mayBeOut = false;
    bool knowsServer = true; ///< nothing was taken from the server since they last talked
    std::optional<std::uint64_t> backedUpAt;
    std::uint64_t cameAt = 0;   ///< the step at which it came in
    std::uint64_t refusals = 0; ///< of its disk, before this step
};

}
