// SPDX-License-Identifier: Apache-2.0
//
// Aim: certificates that we make can be used, say what they should, and bad ones are refused.
// Method: OpenSSL reads back what was made; TlsServer is given what does not fit.
#include "net_harness.h"
#include "net_raw_peer.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace alongside::net {

namespace {

    std::shared_ptr<X509> parsed(const std::string& pem)
    {
        BIO* in = BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size()));
        std::shared_ptr<X509> certificate(
            PEM_read_bio_X509(in, nullptr, nullptr, nullptr), &X509_free);
        BIO_free(in);
        return certificate;
    }

    // A private key that asks for a password before it can be read.
    std::string lockedKey()
    {
        EVP_PKEY* key = EVP_EC_gen("P-256");
        BIO* out = BIO_new(BIO_s_mem());
        PEM_write_bio_PKCS8PrivateKey(out, key, EVP_aes_256_cbc(), "secret", 6, nullptr, nullptr);
        char* data = nullptr;
        const auto size = BIO_get_mem_data(out, &data);
        std::string pem(data, static_cast<std::size_t>(size));
        BIO_free(out);
        EVP_PKEY_free(key);
        return pem;
    }

}

TEST(Certificate, namesItsHosts)
{
    const std::array<std::string, 3> hosts{"sync.example.org", "10.1.2.3", "::1"};
    const auto made = makeCertificate(hosts, 90).value();
    const auto certificate = parsed(made.certificatePem);
    ASSERT_TRUE(certificate);
    EXPECT_EQ(X509_check_host(certificate.get(), "sync.example.org", 0, 0, nullptr), 1);
    EXPECT_EQ(X509_check_ip_asc(certificate.get(), "10.1.2.3", 0), 1);
    EXPECT_EQ(X509_check_ip_asc(certificate.get(), "::1", 0), 1);
    EXPECT_EQ(X509_check_host(certificate.get(), "other.example.org", 0, 0, nullptr), 0);
    EXPECT_EQ(X509_verify(certificate.get(), X509_get0_pubkey(certificate.get())), 1);
    EXPECT_EQ(X509_cmp_current_time(X509_get0_notBefore(certificate.get())), -1);
    EXPECT_EQ(X509_cmp_current_time(X509_get0_notAfter(certificate.get())), 1);
    EXPECT_EQ(X509_check_ca(certificate.get()), 0);
}

TEST(Certificate, isRefusedForWhatIsNoHost)
{
    EXPECT_FAILS(makeCertificate({}, 30), ErrorCode::BadArgument);
    for (const std::string host : {"", "two words", "a,DNS:evil.example", "*.example.org"}) {
        const std::array<std::string, 1> hosts{host};
        EXPECT_FAILS(makeCertificate(hosts, 30), ErrorCode::BadArgument);
    }
    const std::array<std::string, 1> hosts{"localhost"};
    EXPECT_FAILS(makeCertificate(hosts, 0), ErrorCode::OutOfRange);
    EXPECT_FAILS(makeCertificate(hosts, -1), ErrorCode::OutOfRange);
    EXPECT_FAILS(makeCertificate(hosts, kCertificateDaysMax + 1), ErrorCode::OutOfRange);
}

TEST(Certificate, pinIsTheKeysAndStaysWhenRenewed)
{
    const auto pin = pinOf(testCertificate().certificatePem).value();
    EXPECT_FALSE(pin.isZero());
    EXPECT_EQ(pinOf(expiredTwin(testCertificate()).certificatePem).value(), pin);

    const std::array<std::string, 1> hosts{"localhost"};
    EXPECT_NE(pinOf(makeCertificate(hosts, 30).value().certificatePem).value(), pin);
    EXPECT_FAILS(pinOf(""), ErrorCode::BadCertificate);
    EXPECT_FAILS(pinOf(testCertificate().privateKeyPem), ErrorCode::BadCertificate);
}

// The expected value comes from:
//   openssl x509 -pubkey -noout | openssl pkey -pubin -outform der | openssl dgst -sha256
TEST(Certificate, pinIsWhatOtherToolsCompute)
{
    constexpr std::string_view kPem = R"(-----BEGIN CERTIFICATE-----
MIIBgTCCASegAwIBAgIUI+SG6+cyWqjKLaMvMWda+6+9SjowCgYIKoZIzj0EAwIw
FjEUMBIGA1UEAwwLcGluLmV4YW1wbGUwHhcNMjYxMTIyMDAwNzI3WhcNMzYxMTE5
MDAwNzI3WjAWMRQwEgYDVQQDDAtwaW4uZXhhbXBsZTBZMBMGByqGSM49AgEGCCqG
SM49AwEHA0IABBBQzKQPJgEBl+b9W9vUywJimP8vQlHHjgxx5iW8eObyzbJhA42g
B6G+GW6t+yK302hduCXMpsK9toJB8o0eiA2jUzBRMB0GA1UdDgQWBBTo4mA+F0Cz
4Sz48CEL9FUQbH8yZDAfBgNVHSMEGDAWgBTo4mA+F0Cz4Sz48CEL9FUQbH8yZDAP
BgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCIQCREgctBWIcVEsXn8mI
0U9xbW1LtbnTUeZUk7vBlSrScwIgYBt5P0uCP2xDwUtbwfZ7N4UTM+vdz8Vx27br
QjBjT4w=
-----END CERTIFICATE-----
)";
    EXPECT_EQ(pinOf(kPem).value().hex(),
        "716ccaaafb1fda027bad41adc38f8ab771ed9a394a38fedbdfa8d578ece862a4");
}

TEST(TlsServerCreate, refusesKeyOfAnotherCertificate)
{
    const std::array<std::string, 1> hosts{"localhost"};
    const auto other = makeCertificate(hosts, 30).value();
    const auto server = TlsServer::create(testCertificate().certificatePem, other.privateKeyPem);
    EXPECT_FAILS(server, ErrorCode::BadCertificate);
    EXPECT_EQ(server.error().detail, "the private key belongs to another certificate");
}

TEST(TlsServerCreate, refusesWhatIsNoCertificateOrKey)
{
    const auto& good = testCertificate();
    EXPECT_FAILS(TlsServer::create("", ""), ErrorCode::BadCertificate);
    EXPECT_FAILS(TlsServer::create("nonsense", good.privateKeyPem), ErrorCode::BadCertificate);
    EXPECT_FAILS(TlsServer::create(good.certificatePem, "nonsense"), ErrorCode::BadCertificate);
    EXPECT_FAILS(
        TlsServer::create(good.certificatePem, good.certificatePem), ErrorCode::BadCertificate);
    EXPECT_FAILS(TlsServer::create(good.certificatePem.substr(0, 200), good.privateKeyPem),
        ErrorCode::BadCertificate);
}

TEST(TlsServerCreate, refusesLockedKeyWithoutAskingAtTheTerminal)
{
    const auto server = TlsServer::create(testCertificate().certificatePem, lockedKey());
    EXPECT_FAILS(server, ErrorCode::BadCertificate);
    EXPECT_EQ(server.error().detail, "the private key is locked with a password");
}

}
