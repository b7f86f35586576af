// SPDX-License-Identifier: Apache-2.0
#include "fuzz_targets_p.h"

#include <algorithm>
#include <array>

namespace alongside::fuzz {

namespace {

    constexpr std::size_t kKiB = 1024;
    constexpr std::size_t kMiB = 1024 * kKiB;

    // Of its own, for each byte, and the longest input. What a member of a plan can say is opened by a whole
    // tablet, with an SQLite of its own; four packed bytes may hold 128 KiB (RFC 8878), which are there
    // twice for a moment, in each of three parts.
    constexpr std::array kTargets{
        Target{"address", readAddress, addressSeeds, 32 * kKiB, 16, 4096},
        Target{"base", readBase, baseSeeds, 64 * kKiB, 64, 4096},
        Target{"bundle", readBundle, bundleSeeds, 64 * kKiB, 16, 8192},
        Target{"change", readChange, changeSeeds, 64 * kKiB, 64, 8192},
        Target{"config", readConfig, configSeeds, 64 * kKiB, 16, 4096},
        Target{"files", readFiles, filesSeeds, 256 * kKiB, 16, 65536},
        Target{"http", readHttp, httpSeeds, 64 * kKiB, 16, 16384},
        Target{"import", readImportFile, importSeeds, 64 * kKiB, 64, 16384},
        Target{"invitation", readInvitation, invitationSeeds, 64 * kKiB, 64, 4096},
        Target{"membership", readMembership, membershipSeeds, 64 * kKiB, 64, 8192},
        Target{"message", readMessage, messageSeeds, 16 * kKiB, 64, 8192},
        Target{"packed", readPacked, packedSeeds, 64 * kKiB, 6 * 32 * kKiB, 1024},
        Target{"recovery", readRecovery, recoverySeeds, 4 * kKiB, 16, 512},
        Target{"rows", readRows, rowsSeeds, 4 * kMiB, 64, 1024, true},
        Target{"search", readSearch, searchSeeds, 64 * kKiB, 64, 4096},
        Target{"session", readSession, sessionSeeds, 64 * kKiB, 64, 8192},
        Target{"snapshot", readSnapshot, snapshotSeeds, 64 * kKiB, 64, 8192},
        Target{"state", readState, stateSeeds, 64 * kKiB, 64, 8192},
        Target{"story", readStory, storySeeds, 256 * kKiB, 64, 256},
        Target{"tablet", readTablet, tabletSeeds, 4 * kMiB, 64, 4096, true},
        Target{"value", readValue, valueSeeds, 16 * kKiB, 64, 4096},
#ifdef ALONGSIDE_FUZZ_MEDIA
        // A picture is there as it is shown, and libopusfile has its windows, whatever is in the file.
        Target{"drawing", readDrawing, drawingSeeds, kMiB, 256, 4096},
        Target{"photo", readPhoto, photoSeeds, 16 * kMiB, 256, 4096},
        Target{"sound", readSound, soundSeeds, kMiB, 64, 8192},
#endif
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
