#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "cli/cli_output.h"
#include "plan/workspace.h"

#include <string>
#include <vector>

namespace alongside::cli {

inline constexpr std::size_t kShortIdDigits = 8;

[[nodiscard]] std::string shortened(const RecordId& id);
/// "Ana", or what to call somebody whose name cannot be read.
[[nodiscard]] std::string nameOf(const store::MemberCard& member);
/// "Theo's plan", or what to call one that has not arrived yet.
[[nodiscard]] std::string nameOf(const plan::SpaceInfo& space);
/// Everything in one record.
void printRecord(Output& out, const plan::RecordInfo& record);
/// One line a record, under a heading for each kind.
void printList(Output& out, const std::vector<plan::RecordInfo>& records);
/// The versions of each field that has several; of all fields when `all`.
void printVersions(Output& out, const plan::RecordInfo& record, bool all);
/// What changed, in one text: "[-gone-]{+come+}".
[[nodiscard]] std::string marked(const std::vector<plan::DifferencePiece>& pieces);
/// Cut to so many characters, in one line.
[[nodiscard]] std::string oneLine(std::string_view text, std::size_t charactersMax);
/// Filled with spaces up to so many characters.
[[nodiscard]] std::string padded(std::string text, std::size_t characters);

}
