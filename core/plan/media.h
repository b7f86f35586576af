#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Photos, sounds and films, and whom words have reached, as pages show them. Plain data.

#include "store/replica.h"

#include <optional>
#include <string>
#include <vector>

namespace alongside::plan {

/// The kind of record that holds one.
inline constexpr std::string_view kMediaKind = "media";
inline constexpr std::string_view kMediaContent = "content";
inline constexpr std::string_view kMediaAbout = "about";
inline constexpr std::string_view kMediaWords = "words";

/// Where a photo, sound or film is. While it is not whole, a page shows a placeholder.
struct MediaInfo {
    std::string type; ///< "image/jpeg"
    std::uint64_t bytes = 0;
    std::size_t chunks = 0;
    std::size_t chunksHere = 0;
    [[nodiscard]] bool isWhole() const { return chunks > 0 && chunksHere == chunks; }
};

/// What a file is by its first bytes, whatever it is called: "image/jpeg". Empty when it is neither a
/// photo nor a sound nor a film that tablets show.
[[nodiscard]] std::string mediaTypeOf(ByteView begin);

/// How far something that was said has come.
struct Delivery {
    struct Reached {
        store::MemberCard who;
        TimeMs at = 0; ///< when it was first on a device of theirs, as far as clocks tell
    };
    store::MemberCard by;
    TimeMs said = 0;
    bool isWithServer = false;
    TimeMs withServerSince = 0;   ///< 0: not known to this device
    std::vector<Reached> reached; ///< earliest first; signed by a device of theirs
    /// Who may read it, and of whom nothing is known yet. Empty for what somebody else said: whom that has
    /// reached is for its author to know.
    std::vector<store::MemberCard> notYet;
    bool isOwn = false;
};

}
