#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/result.h"
#include "server_commands.h"

#include <functional>
#include <istream>
#include <map>
#include <string>
#include <vector>

namespace alongside::server {

/// One thing that whoever runs a server may choose: a line of the configuration file, and an option
/// of `serve` and `config` of the same name.
struct Setting {
    std::string name;                 ///< "outbox-bytes"
    std::string help;                 ///< one sentence
    std::string range;                ///< in words; empty when anything goes
    std::vector<std::string> words{}; ///< when it is one of these
    std::function<Result<void>(ServeOptions&, const std::string&)> set;
    std::function<std::string(const ServeOptions&)> show; ///< as it stands in a file
    std::string environment{}; ///< the variable that says it where the command line does not
};

[[nodiscard]] const std::vector<Setting>& settings();

/// What the command line says, by name. It goes before the file, and that before what is built in.
using GivenSettings = std::map<std::string, std::string>;

/// All together. `file` may be empty. FileUnreadable, BadFile (a line that is not right: the detail
/// names it, and says what was probably meant), OutOfRange, BadArgument.
[[nodiscard]] Result<ServeOptions> configure(
    const std::filesystem::path& file, const GivenSettings& given);

/// The settings in force, as a configuration file with a comment on each.
[[nodiscard]] std::string configText(const ServeOptions& options);

}
