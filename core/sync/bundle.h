#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Plans in a file, to be carried from one tablet to another where there is no network. What is in it is
// what a session would have sent (messages.h), and it is taken in by the same checks. README.md
// describes the file's form, and what somebody who finds it can learn.

#include "store/replica_set.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace alongside::sync {

/// How far long work has come, in a unit of its own.
using BundleProgress = std::function<void(std::uint64_t done, std::uint64_t all)>;

/// What was written of one space.
struct WrittenSpace {
    SpaceId id;
    std::string name;
    std::uint64_t changes = 0; ///< without statements about who takes part
    std::uint64_t media = 0;   ///< photos, sounds and films
    /// Who can open it, on which devices; oneself only with another device of one's own.
    std::vector<store::MemberCard> people;
    std::size_t invitations = 0; ///< that are still open: whoever has one can open it too
};
struct BundleOptions {
    bool replace = false; ///< the file, if it is there
    bool media = true;    ///< photos, sounds and films, as far as they are here
    BundleProgress progress{};
};
struct WrittenBundle {
    std::vector<WrittenSpace> spaces;
    std::uint64_t bytes = 0;
};

/// Writes all that is here of these spaces to a file that only they can open who may read it, each of
/// them what they may read. The file is there whole or not at all: it is written beside its place first.
/// NotFound when nobody else takes part in any of them (spaces in which nobody does are left out);
/// AlreadyThere when there is such a file and it is not to be replaced; NoLongerShared;
/// LimitExceeded; StorageFull, StorageReadOnly, StorageFailed.
///
/// Memory: a few megabytes, however much there is. Threads: that of the replicas.
Result<WrittenBundle> writeBundle(store::ReplicaSet& replicas, const std::vector<SpaceId>& spaces,
    const std::filesystem::path& file, const BundleOptions& options = {});

/// What came of one space.
struct ReadSpace {
    struct By {
        store::MemberCard member;
        std::uint64_t changes = 0;
    };
    SpaceId id;
    std::string name;
    std::uint64_t changes = 0;               ///< that were not here
    std::uint64_t media = 0;                 ///< photos, sounds and films that became whole here
    std::uint64_t statements = 0;            ///< about who takes part, that were not here
    std::vector<By> by;                      ///< whose changes they are
    std::vector<store::RecordPlace> records; ///< that are different now, each once
    bool joined = false;                     ///< an invitation was taken up with what came
    bool departed = false; ///< it says that this device was put out: nothing else was taken in
    bool needsEarlier
        = false; ///< some of it follows something that is not here: read the earlier file
    std::vector<Error> refused; ///< what was not taken in, and why
};
struct ReadBundle {
    std::vector<ReadSpace> spaces;
    bool cutOff = false; ///< it ends too early; what was whole before was taken in
    /// Where it is damaged, for people; what was sound was taken in.
    std::optional<std::string> damaged;
};

/// Takes in what a file has for this tablet. Files may be read in any order, again and again, and next to
/// any connection; what is taken in goes on to servers as if it had come from one.
/// FileUnreadable; BadFile when it is no such file; StoreNewer; CannotRead when it is for other tablets;
/// NoLongerShared; what the store says when it cannot write: then all that came before is there.
///
/// Memory: a few megabytes, and what the records take. Threads: that of the replicas.
Result<ReadBundle> readBundle(store::ReplicaSet& replicas, const std::filesystem::path& file,
    const BundleProgress& progress = {});

}
