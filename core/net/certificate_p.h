#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "net/certificate.h"

#include <openssl/types.h>

#include <optional>

namespace alongside::net {

/// Nothing when OpenSSL cannot write out the key.
[[nodiscard]] std::optional<CertificatePin> pinOfX509(const X509* certificate) noexcept;

/// What OpenSSL says about the last failure in this thread; empties its queue.
[[nodiscard]] std::string takeOpensslError();

}
