#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// What the JSON documents are made of. The keys are described in README.md and never change.

#include "cli/cli_output.h"
#include "plan/people.h"
#include "plan/workspace.h"

namespace alongside::cli {

[[nodiscard]] Json toJson(const plan::Person& person);
[[nodiscard]] Json toJson(const store::MemberCard& member);
/// With its people.
[[nodiscard]] Json toJson(const plan::SpaceInfo& space);
/// Id and name only.
[[nodiscard]] Json nameJson(const plan::SpaceInfo& space);
[[nodiscard]] Json toJson(const crdt::Value& value);
[[nodiscard]] Json toJson(const plan::VersionInfo& version);
[[nodiscard]] Json toJson(const plan::FieldInfo& field);
[[nodiscard]] Json toJson(const plan::RecordInfo& record);
/// Id, kind and title only.
[[nodiscard]] Json nameJson(const plan::RecordInfo& record);
[[nodiscard]] Json toJson(const plan::HistoryInfo& step);
[[nodiscard]] Json toJson(const plan::PassageInfo& passage);
[[nodiscard]] Json toJson(const plan::FieldDifference& field);
[[nodiscard]] Json toJson(const plan::ErasureStep& step);
[[nodiscard]] Json toJson(const plan::Agreement& agreement);
/// An ISO 8601 text, or null for 0.
[[nodiscard]] Json timeJson(TimeMs time);
/// "everyone", "just-me" or "some".
[[nodiscard]] std::string_view sharingName(plan::Sharing sharing);

}
