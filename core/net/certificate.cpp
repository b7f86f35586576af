// SPDX-License-Identifier: Apache-2.0
#include "net/certificate_p.h"

#include "net/address.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace alongside::net {

namespace {

    template<auto kFree>
    struct Free {
        template<class T>
        void operator()(T* object) const
        {
            kFree(object);
        }
    };
    using BioPtr = std::unique_ptr<BIO, Free<&BIO_free>>;
    using KeyPtr = std::unique_ptr<EVP_PKEY, Free<&EVP_PKEY_free>>;
    using X509Ptr = std::unique_ptr<X509, Free<&X509_free>>;
    using NamePtr = std::unique_ptr<GENERAL_NAME, Free<&GENERAL_NAME_free>>;
    using NamesPtr = std::unique_ptr<GENERAL_NAMES, Free<&GENERAL_NAMES_free>>;
    using ExtensionPtr = std::unique_ptr<X509_EXTENSION, Free<&X509_EXTENSION_free>>;

    // The common name may have 64 characters; it is for people only, clients look at the pin.
    constexpr std::size_t kCommonNameCharsMax = 64;
    constexpr int kSerialBytes = 16;

    tl::unexpected<Error> opensslFailed(std::string_view what)
    {
        return fail(ErrorCode::Internal, std::string(what) + ": " + takeOpensslError());
    }

    NamePtr alternativeName(const std::string& host)
    {
        NamePtr name(GENERAL_NAME_new());
        if (!name)
            return nullptr;
        if (isIpAddress(host)) {
            auto* octets = a2i_IPADDRESS(host.c_str());
            if (octets == nullptr)
                return nullptr;
            GENERAL_NAME_set0_value(name.get(), GEN_IPADD, octets);
        } else {
            auto* text = ASN1_IA5STRING_new();
            if (text == nullptr)
                return nullptr;
            GENERAL_NAME_set0_value(name.get(), GEN_DNS, text);
            if (ASN1_STRING_set(text, host.data(), static_cast<int>(host.size())) != 1)
                return nullptr;
        }
        return name;
    }

    bool addAlternativeNames(X509* certificate, std::span<const std::string> hostNames)
    {
        NamesPtr names(GENERAL_NAMES_new());
        for (const auto& host : hostNames) {
            auto name = alternativeName(host);
            if (!names || !name || sk_GENERAL_NAME_push(names.get(), name.get()) == 0)
                return false;
            (void)name.release(); // the list has it now
        }
        return X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), 0, 0) == 1;
    }

    bool addExtension(X509* certificate, int nid, const char* value)
    {
        const ExtensionPtr extension(X509V3_EXT_conf_nid(nullptr, nullptr, nid, value));
        return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
    }

    bool setRandomSerial(X509* certificate)
    {
        std::array<std::uint8_t, kSerialBytes> serial{};
        if (RAND_bytes(serial.data(), kSerialBytes) != 1)
            return false;
        serial[0] = static_cast<std::uint8_t>((serial[0] & 0x7fU) | 0x40U); // positive, never short
        BIGNUM* number = BN_bin2bn(serial.data(), kSerialBytes, nullptr);
        const bool done = number != nullptr
            && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != nullptr;
        BN_free(number);
        return done;
    }

    bool setNames(X509* certificate, const std::string& host)
    {
        const auto common = host.substr(0, kCommonNameCharsMax);
        auto* subject = X509_get_subject_name(certificate);
        return X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                   reinterpret_cast<const unsigned char*>(common.data()),
                   static_cast<int>(common.size()), -1, 0)
            == 1
            && X509_set_issuer_name(certificate, subject) == 1;
    }

    std::string textOf(BIO* bio)
    {
        char* data = nullptr;
        const auto size = BIO_get_mem_data(bio, &data);
        return size > 0 ? std::string(data, static_cast<std::size_t>(size)) : std::string();
    }

}

std::string takeOpensslError()
{
    const auto code = ERR_get_error();
    ERR_clear_error();
    const char* reason = code != 0 ? ERR_reason_error_string(code) : nullptr;
    return reason != nullptr ? reason : "no reason given";
}

std::optional<CertificatePin> pinOfX509(const X509* certificate) noexcept
{
    unsigned char* der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
    if (size <= 0) {
        ERR_clear_error();
        return std::nullopt;
    }
    CertificatePin pin;
    SHA256(der, static_cast<std::size_t>(size), pin.bytes.data());
    OPENSSL_free(der);
    return pin;
}

Result<Certificate> makeCertificate(std::span<const std::string> hostNames, int days)
{
    if (hostNames.empty())
        return fail(ErrorCode::BadArgument, "certificate: at least one host name is needed");
    for (const auto& host : hostNames)
        if (!isHostName(host) && !isIpAddress(host))
            return fail(ErrorCode::BadArgument, "certificate: \"" + host + "\" is not a host name");
    if (days < 1 || days > kCertificateDaysMax)
        return fail(ErrorCode::OutOfRange,
            "certificate: days must be from 1 to " + std::to_string(kCertificateDaysMax));

    const KeyPtr key(EVP_EC_gen("P-256"));
    const X509Ptr certificate(X509_new());
    if (!key || !certificate)
        return opensslFailed("making a key");
    constexpr long kVersion3 = 2;
    if (X509_set_version(certificate.get(), kVersion3) != 1 || !setRandomSerial(certificate.get())
        || X509_time_adj_ex(X509_getm_notBefore(certificate.get()), -1, 0, nullptr) == nullptr
        || X509_time_adj_ex(X509_getm_notAfter(certificate.get()), days, 0, nullptr) == nullptr
        || X509_set_pubkey(certificate.get(), key.get()) != 1
        || !setNames(certificate.get(), hostNames.front())
        || !addAlternativeNames(certificate.get(), hostNames)
        || !addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE")
        || !addExtension(certificate.get(), NID_key_usage, "critical,digitalSignature")
        || !addExtension(certificate.get(), NID_ext_key_usage, "serverAuth")
        || X509_sign(certificate.get(), key.get(), EVP_sha256()) == 0)
        return opensslFailed("making a certificate");

    // Secure memory for the key's text: OpenSSL wipes it when the BIO goes.
    const BioPtr certificateText(BIO_new(BIO_s_mem()));
    const BioPtr keyText(BIO_new(BIO_s_secmem()));
    if (!certificateText || !keyText
        || PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1
        || PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
            != 1)
        return opensslFailed("writing a certificate");
    return Certificate{textOf(certificateText.get()), textOf(keyText.get())};
}

Result<CertificatePin> pinOf(std::string_view certificatePem)
{
    const BioPtr text(
        BIO_new_mem_buf(certificatePem.data(), static_cast<int>(certificatePem.size())));
    const X509Ptr certificate(
        text ? PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr) : nullptr);
    if (!certificate)
        return fail(ErrorCode::BadCertificate, "not a certificate in PEM: " + takeOpensslError());
    const auto pin = pinOfX509(certificate.get());
    if (!pin)
        return fail(ErrorCode::BadCertificate, "the certificate has no key that can be used");
    return *pin;
}

}
