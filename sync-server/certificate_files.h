#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "net/certificate.h"

#include <filesystem>
#include <span>
#include <string>

namespace alongside::server {

/// Reads a certificate and its key. FileUnreadable names the file.
Result<net::Certificate> readCertificate(
    const std::filesystem::path& certificate, const std::filesystem::path& key);

/// The certificate in the data folder, made there the first time: the key readable by its owner only.
Result<net::Certificate> ownCertificate(
    const std::filesystem::path& folder, std::span<const std::string> hostNames);

[[nodiscard]] std::filesystem::path ownCertificateFile(const std::filesystem::path& folder);
[[nodiscard]] std::filesystem::path ownKeyFile(const std::filesystem::path& folder);

}
