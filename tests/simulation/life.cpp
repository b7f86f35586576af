// SPDX-License-Identifier: Apache-2.0
#include "life.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace alongside::simulation {

namespace {

    constexpr std::array<std::string_view, kEvents> kNames{"say", "write", "answer", "settle",
        "put away", "bring back", "erase", "gather readers", "change readers", "join", "remove",
        "connect", "cut", "wait", "kill", "lose power", "disk full", "bad reads", "clock jumps",
        "back up", "restore", "lose tablet", "rough network", "switch on", "server kill",
        "server loses power", "server back up", "server restore", "take photo", "add device",
        "remove device", "write stick", "read stick", "say as newer app", "clone", "rot bits",
        "alter frames", "damage stick"};

    struct WideProfile {
        std::string_view name;
        std::array<std::uint32_t, kEvents> weights;
        std::size_t tabletsMax;
        std::size_t tabletsMaxAtFirst;
    };

    // In the order of Event.
    constexpr WideProfile kProfiles[] = {
        // A few people, long without a connection, who write at the same things.
        {"family",
            {20, 14, 14, 4, 3, 2, 1, 3, 2, 2, 0, 16, 8, 10, 3, 2, 1, 1, 1, 1, 0, 0, 2, 6, 0, 0, 0,
                0, 5, 1, 0, 2, 2, 1, 0, 0, 0, 0},
            6, 4},
        // Several to a tablet in quick turns, always killed and switched on again.
        {"shift",
            {30, 6, 6, 1, 1, 1, 0, 1, 1, 3, 1, 20, 12, 12, 8, 5, 2, 1, 2, 1, 0, 1, 3, 14, 1, 1, 0,
                0, 4, 1, 0, 0, 0, 1, 0, 0, 1, 0},
            8, 6},
        // Many who read and write one small thing after another, mostly connected.
        {"group",
            {16, 20, 10, 3, 2, 2, 0, 4, 4, 6, 1, 26, 5, 16, 2, 1, 1, 0, 1, 0, 0, 0, 2, 6, 1, 0, 0,
                0, 3, 1, 0, 1, 1, 1, 0, 0, 0, 0},
            10, 8},
        // Everything that there is.
        {"chaos",
            {16, 12, 12, 3, 3, 2, 2, 4, 4, 4, 2, 18, 8, 12, 5, 6, 3, 3, 4, 3, 2, 1, 5, 14, 3, 3, 2,
                1, 4, 3, 1, 4, 4, 2, 1, 1, 2, 1},
            9, 6},
    };

    // Those above, and each as it was before there were photos, sticks and copies.
    std::vector<Profile> everyProfile()
    {
        std::vector<Profile> all;
        for (const auto& wide : kProfiles) {
            all.push_back({std::string(wide.name), wide.weights, wide.tabletsMax});
            auto first = all.back();
            first.name += "-1";
            first.isWide = false;
            first.tabletsMax = wide.tabletsMaxAtFirst;
            std::fill(first.weights.begin() + static_cast<std::ptrdiff_t>(Event::TakePhoto),
                first.weights.end(), 0U);
            all.push_back(std::move(first));
        }
        return all;
    }

}

std::string_view nameOf(Event event)
{
    return kNames[static_cast<std::size_t>(event)];
}

Cause causeOf(Event event)
{
    if (event <= Event::Remove || (event >= Event::TakePhoto && event <= Event::SayAsNewerApp))
        return Cause::People;
    if (event <= Event::Wait)
        return Cause::Course;
    return event >= Event::ServerKill && event <= Event::ServerRestore ? Cause::Server
                                                                       : Cause::Machine;
}

const Profile* profileNamed(std::string_view name)
{
    static const auto all = everyProfile();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Profile& profile) { return profile.name == name; });
    return found == all.end() ? nullptr : &*found;
}

std::string profileNames()
{
    std::string names;
    for (const auto& profile : kProfiles)
        names += (names.empty() ? "" : ", ") + std::string(profile.name);
    return names;
}

Life lifeOf(const Profile& profile, std::uint32_t seed, std::size_t steps)
{
    std::mt19937 random(seed);
    const auto total = std::accumulate(std::begin(profile.weights), std::end(profile.weights), 0U);
    Life life;
    for (std::size_t i = 0; i < steps; ++i) {
        auto at = static_cast<std::uint32_t>(random()) % total;
        std::size_t event = 0;
        while (at >= profile.weights[event])
            at -= profile.weights[event++];
        life.push_back({static_cast<Event>(event), static_cast<std::uint32_t>(random()),
            static_cast<std::uint32_t>(random()), static_cast<std::uint32_t>(random())});
    }
    return life;
}

}
