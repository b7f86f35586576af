#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "cli/cli_session.h"

#include <string>

namespace alongside::cli {

/// Who can read something, as people type it: "everyone", "just me", the name of those who share, or
/// names with commas between them. Faces that do not share yet do from then on.
[[nodiscard]] Result<plan::AudienceInfo> audienceOf(
    Session& session, const plan::SpaceInfo& space, const std::string& text);

/// Whose words and how they were said, from --said-by and --how; both may be empty.
struct SaidArgs {
    std::string by;
    std::string how;
};
void addSaidOptions(CLI::App& app, SaidArgs& said);
[[nodiscard]] Result<crdt::Voice> voiceOf(
    Session& session, const plan::SpaceInfo& space, const SaidArgs& said);

/// "Ana and Dev can see it", "only I can see it" …
[[nodiscard]] std::string sharingWords(const plan::RecordInfo& record);
/// "Ana, Dev (me)".
[[nodiscard]] std::string namesOf(const std::vector<store::MemberCard>& people);

}
