#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// What the stores in tests/fixtures/stores hold: written once by each released form, opened by all
// later ones.

#include "tablet_harness.h"

namespace alongside::test {

inline constexpr const char* kStoreForm = "v4";

/// Writes a plan of two people with something of every kind: two versions, settled ones, a text and a
/// set that both wrote, what was put away, what was erased, an agreement, what only a newer app
/// understands, something private; what some share, somebody who went out of that, and a record that was
/// moved with whose words it is; a photo; how far something has come. Ana's store is left in `home`, and that of somebody who began with a
/// snapshot.
void writeReleasedStore(const std::filesystem::path& home, const std::filesystem::path& other);

/// What there is to see of it, as JSON, the same for ever. Times and ids included.
std::string describeStore(const std::filesystem::path& home);

}
