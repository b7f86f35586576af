#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <istream>

namespace alongside::cli {

/// The whole program: understands the command line, does it, says how it went. Gives the exit code
/// (base/exit_code.h). Nothing is thrown.
[[nodiscard]] int run(int argc, const char* const* argv, std::istream& standardInput);

}
