#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/result.h"

#include <CLI/CLI.hpp>

namespace alongside::cli {

/// What is wrong with a command line: "'pesron' is no command; did you mean 'person'?".
[[nodiscard]] Error usageError(const CLI::App& root, const CLI::ParseError& problem);
/// Where the help for it is: "See: alongside person --help".
[[nodiscard]] std::string usageAdvice(const CLI::App& root);
/// The command as far as it was understood: "person create".
[[nodiscard]] std::string commandSoFar(const CLI::App& root);

}
