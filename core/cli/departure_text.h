#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "cli/cli_output.h"
#include "plan/workspace.h"

#include <string>

namespace alongside::cli {

/// "Dev removed you on 3 March 2026, 14:05".
[[nodiscard]] std::string departureWords(const plan::DepartureInfo& departure);
/// What to do about a plan that is no longer shared; one line.
[[nodiscard]] std::string departureAdvice(const plan::DepartureInfo& departure);
[[nodiscard]] Json toJson(const plan::DepartureInfo& departure);
/// A person's own words as a page to read, and as a document.
[[nodiscard]] std::string ownWordsText(const plan::SpaceInfo& space, const std::string& writer,
    const std::vector<plan::OwnWords>& words, TimeMs now);
[[nodiscard]] Json ownWordsJson(const plan::SpaceInfo& space, const std::string& writer,
    const std::vector<plan::OwnWords>& words, TimeMs now);

}
