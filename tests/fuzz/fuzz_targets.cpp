// SPDX-License-Identifier: Apache-2.0
#include "fuzz_targets_p.h"

#include <algorithm>
#include <array>

namespace alongside::fuzz {

namespace {

    constexpr std::size_t kKiB = 1024;
    constexpr std::size_t kMiB = 1024 * kKiB;

    constexpr std::array kTargets{
        Target{"address", readAddress, addressSeeds, 64 * kKiB, 64, 4096},
        Target{"base", readBase, baseSeeds, 64 * kKiB, 64, 4096},
        Target{"bundle", readBundle, bundleSeeds, 64 * kKiB, 64, 8192},
        Target{"change", readChange, changeSeeds, 64 * kKiB, 64, 8192},
        Target{"config", readConfig, configSeeds, 64 * kKiB, 64, 4096},
        Target{"files", readFiles, filesSeeds, 4 * kMiB, 64, 65536},
        Target{"http", readHttp, httpSeeds, 64 * kKiB, 64, 16384},
        Target{"import", readImportFile, importSeeds, 64 * kKiB, 64, 16384},
        Target{"invitation", readInvitation, invitationSeeds, 64 * kKiB, 64, 4096},
        Target{"membership", readMembership, membershipSeeds, 64 * kKiB, 64, 8192},
        Target{"message", readMessage, messageSeeds, 64 * kKiB, 64, 8192},
        Target{"recovery", readRecovery, recoverySeeds, 64 * kKiB, 64, 512},
        Target{"rows", readRows, rowsSeeds, 16 * kMiB, 64, 1024, true},
        Target{"search", readSearch, searchSeeds, 64 * kKiB, 64, 4096},
        Target{"session", readSession, sessionSeeds, 64 * kKiB, 64, 8192},
        Target{"snapshot", readSnapshot, snapshotSeeds, 64 * kKiB, 64, 8192},
        Target{"state", readState, stateSeeds, 64 * kKiB, 64, 8192},
        Target{"story", readStory, storySeeds, 64 * kKiB, 64, 256},
        Target{"tablet", readTablet, tabletSeeds, 16 * kMiB, 64, 4096, true},
        Target{"value", readValue, valueSeeds, 64 * kKiB, 64, 4096},
    };

}

std::span<const Target> targets()
{
    return kTargets;
}

const Target* findTarget(std::string_view name)
{
    const auto* const it = std::find_if(
        kTargets.begin(), kTargets.end(), [&](const Target& one) { return one.name == name; });
    return it == kTargets.end() ? nullptr : it;
}

}
