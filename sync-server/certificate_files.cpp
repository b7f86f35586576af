// SPDX-License-Identifier: Apache-2.0
#include "certificate_files.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>

namespace alongside::server {

namespace {

    constexpr int kDays = 3650;
    constexpr std::uintmax_t kFileBytesMax = 1U << 20U;

    Result<std::string> readFile(const std::filesystem::path& file)
    {
        std::error_code code;
        const auto size = std::filesystem::file_size(file, code);
        std::ifstream in(file, std::ios::binary);
        if (code || !in)
            return fail(ErrorCode::FileUnreadable, file.string());
        if (size > kFileBytesMax)
            return fail(ErrorCode::BadCertificate, file.string() + " is too large");
        return std::string(std::istreambuf_iterator<char>(in), {});
    }

    // Written whole under another name first: a crash leaves no half certificate.
    Result<void> writeFile(
        const std::filesystem::path& file, const std::string& text, ::mode_t mode)
    {
        const auto draft = file.string() + ".new";
        const int out = ::open(draft.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode);
        bool good = out >= 0
            && ::write(out, text.data(), text.size()) == static_cast<ssize_t>(text.size())
            && ::fsync(out) == 0;
        const int why = errno;
        if (out >= 0)
            ::close(out);
        std::error_code code;
        if (good) {
            std::filesystem::rename(draft, file, code);
            good = !code;
        }
        if (!good)
            return fail(
                why == ENOSPC ? ErrorCode::StorageFull : ErrorCode::StorageFailed, file.string());
        return {};
    }

}

std::filesystem::path ownCertificateFile(const std::filesystem::path& folder)
{
    return folder / "certificate.pem";
}

std::filesystem::path ownKeyFile(const std::filesystem::path& folder)
{
    return folder / "key.pem";
}

Result<net::Certificate> readCertificate(
    const std::filesystem::path& certificate, const std::filesystem::path& key)
{
    ALONGSIDE_TRY_LET(certificatePem, readFile(certificate));
    ALONGSIDE_TRY_LET(keyPem, readFile(key));
    return net::Certificate{std::move(certificatePem), std::move(keyPem)};
}

Result<net::Certificate> ownCertificate(
    const std::filesystem::path& folder, std::span<const std::string> hostNames)
{
    const auto certificate = ownCertificateFile(folder);
    const auto key = ownKeyFile(folder);
    std::error_code code;
    if (std::filesystem::exists(certificate, code) || std::filesystem::exists(key, code))
        return readCertificate(certificate, key);
    ALONGSIDE_TRY_LET(made, net::makeCertificate(hostNames, kDays));
    ALONGSIDE_TRY(writeFile(key, made.privateKeyPem, 0600));
    ALONGSIDE_TRY(writeFile(certificate, made.certificatePem, 0644));
    return made;
}

}
