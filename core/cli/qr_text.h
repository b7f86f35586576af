#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/qr_code.h"
#include "cli/cli_output.h"

#include <CLI/CLI.hpp>

#include <string>

namespace alongside::cli {

/// --qr and --qr-file of the commands that print an invitation.
struct QrArgs {
    bool show = false;
    std::string file;
};
void addQrOptions(CLI::App& app, QrArgs& args);
/// Before an invitation is made: BadArgument for a file that is no picture.
[[nodiscard]] Result<void> checkQr(const QrArgs& args);
/// Shows and writes what was asked for. LimitExceeded when the text is too long for a code.
[[nodiscard]] Result<void> giveQr(Output& out, const QrArgs& args, std::string_view text);

}
