#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/result.h"
#include "server_limits.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace alongside::server {

/// server_config.h has the words and the range of each.
struct ServeOptions {
    std::filesystem::path data;
    std::string postgres; ///< empty: the store is in the folder
    std::string listen = "localhost";
    std::string publicAddress; ///< what invitations say; empty: the address listened on
    std::filesystem::path certificate;
    std::filesystem::path key;
    std::string logLevel = "info";
    std::string logFormat = "text";
    bool logAddresses = true;
    std::string metrics = "loopback";
    ServerLimits limits{};
    /// Not in the file: whoever changes the key says so each time.
    bool allowNewKey = false;
};

struct InviteOptions {
    std::filesystem::path data;
    std::string postgres;
    std::uint32_t uses = 1;
    int days = 30;
    std::string publicAddress; ///< empty: what the last serve said
    bool qr = false;           ///< also as a code that a tablet's camera reads
    bool json = false;
};

struct VerifyOptions {
    std::filesystem::path data;
    std::string postgres;
    bool json = false;
};

// Each runs one command to its end and returns the exit code of the program: 0 good, otherwise by
// the group of the error (see --help). Errors go to standard error in words.
int serve(const Result<ServeOptions>& options);
int showConfig(const Result<ServeOptions>& options, bool json);
int invite(const InviteOptions& options);
int verify(const VerifyOptions& options);

/// Where the server keeps its data when nobody says.
[[nodiscard]] std::filesystem::path defaultData();

}
