#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// What the server's stores in tests/fixtures/server-stores hold: written once by each released form,
// opened by all later ones.

#include <filesystem>
#include <string>

namespace alongside::scenario {

inline constexpr const char* kServerStoreForm = "v4";

/// A plan of three people with what some of them share, something erased, somebody removed, two devices
/// of one person and an invitation that was not used; and a plan that was erased; a photo. Made by tablets that
/// exchanged over a server.
void writeServerStore(const std::filesystem::path& folder);

/// What there is in it, as JSON, the same for ever.
std::string describeServerStore(const std::filesystem::path& folder);

}
