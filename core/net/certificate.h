#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/bytes.h"
#include "base/result.h"

#include <span>
#include <string>
#include <string_view>

namespace alongside::net {

/// A server's certificate and its private key, both as PEM. The key is a secret: never log it.
struct Certificate {
    std::string certificatePem;
    std::string privateKeyPem;
};

/// SHA-256 of a certificate's SubjectPublicKeyInfo (as in RFC 7469): what an invitation carries,
/// and the only thing by which a client knows its server. It stays the same when a certificate is
/// renewed with the same key.
using CertificatePin = FixedBytes<32, struct PinTag>;

inline constexpr int kCertificateDaysMax = 36500;

/// Makes a self-signed certificate with a new P-256 key for these DNS names and IP addresses. It is
/// valid from a day ago, so that a clock that is slow does not matter.
/// Fails with BadArgument (no name, or one that cannot be) or OutOfRange (days).
/// Threads: any.
[[nodiscard]] Result<Certificate> makeCertificate(std::span<const std::string> hostNames, int days);

/// The pin of the first certificate in this PEM text. Fails with BadCertificate.
/// Threads: any.
[[nodiscard]] Result<CertificatePin> pinOf(std::string_view certificatePem);

}
