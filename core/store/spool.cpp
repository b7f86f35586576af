// SPDX-License-Identifier: Apache-2.0
#include "store/spool.h"

#include "base/data_limits.h"
#include "store/vault.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <fstream>

namespace alongside::store {

const std::size_t Spool::kBytesMax = log::kBlobBytesMax;

namespace {

    constexpr std::string_view kKeySetting = "spool key";
    constexpr std::string_view kUnfinished = ".new";
    constexpr std::size_t kLengthBytes = 4;
    constexpr std::size_t kNameCharactersMax = 64;

    Bytes contextOf(std::string_view name)
    {
        return toBytes("alongside spool " + std::string(name));
    }

    Result<void> storageError(const char* what)
    {
        const auto code = errno == ENOSPC || errno == EDQUOT ? ErrorCode::StorageFull
            : errno == EROFS                                 ? ErrorCode::StorageReadOnly
                                                             : ErrorCode::StorageFailed;
        return fail(code, what);
    }

    // Only its owner may read it, sealed as it is; and it is on the disk when this returns.
    Result<void> writeAll(const std::filesystem::path& path, ByteView bytes, int how)
    {
        const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | how, 0600);
        if (file < 0)
            return storageError("opening a spool");
        Result<void> done;
        while (done && !bytes.empty()) {
            const auto written = ::write(file, bytes.data(), bytes.size());
            if (written < 0 && errno != EINTR)
                done = storageError("writing a spool");
            else if (written > 0)
                bytes = bytes.subspan(static_cast<std::size_t>(written));
        }
        if (done && ::fsync(file) != 0 && errno != EINVAL)
            done = storageError("keeping a spool");
        ::close(file);
        return done;
    }

    // The length stands before each part: what is shorter than it says was cut off.
    void addPart(Bytes& file, const crypto::Secret& key, const crypto::Nonce& nonce,
        std::uint32_t number, ByteView plain, ByteView context)
    {
        const auto sealed = crypto::encryptPart(key, nonce, number, plain, context);
        for (std::size_t i = 0; i < kLengthBytes; ++i)
            file.push_back(static_cast<std::uint8_t>(sealed.size() >> (8 * i)));
        file.insert(file.end(), sealed.begin(), sealed.end());
    }

    // Takes the next part off `rest`; empty when it is not whole.
    ByteView takePart(ByteView& rest)
    {
        if (rest.size() < kLengthBytes)
            return {};
        std::size_t length = 0;
        for (std::size_t i = 0; i < kLengthBytes; ++i)
            length |= static_cast<std::size_t>(rest[i]) << (8 * i);
        if (length > rest.size() - kLengthBytes)
            return {};
        const auto part = rest.subspan(kLengthBytes, length);
        rest = rest.subspan(kLengthBytes + length);
        return part;
    }

    Result<Bytes> fileBytes(const std::filesystem::path& path)
    {
        std::ifstream file(path, std::ios::binary);
        if (!file)
            return fail(ErrorCode::NotFound, "nothing was begun here");
        return Bytes{std::istreambuf_iterator<char>(file), {}};
    }

}

Spool::Spool(std::filesystem::path folder, crypto::Secret key)
    : m_folder(std::move(folder))
    , m_key(std::move(key))
{
}

Result<Spool> Spool::open(const std::filesystem::path& folder, Vault& vault)
{
    std::error_code code;
    std::filesystem::create_directories(folder, code);
    if (code)
        return fail(ErrorCode::StorageFailed, folder.string());
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, code);
    // What put() had not finished when the power went.
    for (const auto& entry : std::filesystem::directory_iterator(folder, code))
        if (entry.path().extension() == kUnfinished)
            std::filesystem::remove(entry.path(), code);
    ALONGSIDE_TRY_LET(kept, vault.setting(kKeySetting));
    if (kept.size() == crypto::kKeyBytes)
        return Spool(folder, crypto::Secret(asBytes(kept)));
    auto key = crypto::makeKey();
    ALONGSIDE_TRY(vault.setSetting(kKeySetting, asText(key.view())));
    return Spool(folder, std::move(key));
}

Result<std::filesystem::path> Spool::pathOf(std::string_view name) const
{
    const bool plain = std::all_of(name.begin(), name.end(),
        [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
    if (name.empty() || name.size() > kNameCharactersMax || !plain)
        return fail(ErrorCode::BadArgument, "a spool of such a name");
    return m_folder / name;
}

Result<void> Spool::begin(std::string_view name)
{
    ALONGSIDE_TRY_LET(path, pathOf(name));
    std::erase_if(m_growing, [&](const Growing& one) { return one.name == name; });
    const auto nonce = crypto::makeNonce();
    ALONGSIDE_TRY(writeAll(path, nonce.view(), O_TRUNC));
    m_growing.push_back({std::string(name), nonce, 0, 0});
    return {};
}

Result<void> Spool::append(std::string_view name, ByteView part)
{
    ALONGSIDE_TRY_LET(path, pathOf(name));
    const auto it = std::find_if(
        m_growing.begin(), m_growing.end(), [&](const Growing& one) { return one.name == name; });
    if (it == m_growing.end())
        return fail(ErrorCode::NotFound, "nothing was begun here");
    if (it->bytes + part.size() > kBytesMax)
        return fail(ErrorCode::TooLong, "a sound, photo or drawing");
    Bytes sealed;
    // A number is used once, whatever becomes of the write.
    addPart(sealed, m_key, it->nonce, it->parts++, part, contextOf(name));
    it->bytes += part.size();
    return writeAll(path, sealed, O_APPEND);
}

Result<void> Spool::put(std::string_view name, ByteView whole)
{
    ALONGSIDE_TRY_LET(path, pathOf(name));
    if (whole.size() > kBytesMax)
        return fail(ErrorCode::TooLong, "a sound, photo or drawing");
    std::erase_if(m_growing, [&](const Growing& one) { return one.name == name; });
    const auto nonce = crypto::makeNonce();
    Bytes file(nonce.view().begin(), nonce.view().end());
    addPart(file, m_key, nonce, 0, whole, contextOf(name));
    auto aside = path;
    aside += kUnfinished;
    ALONGSIDE_TRY(writeAll(aside, file, O_TRUNC));
    std::error_code code;
    std::filesystem::rename(aside, path, code);
    return code ? Result<void>(fail(ErrorCode::StorageFailed, "keeping a spool")) : Result<void>();
}

Result<Bytes> Spool::read(std::string_view name) const
{
    ALONGSIDE_TRY_LET(path, pathOf(name));
    ALONGSIDE_TRY_LET(file, fileBytes(path));
    Bytes plain;
    ByteView rest(file);
    if (rest.size() < crypto::Nonce::kSize)
        return plain;
    const auto nonce = *crypto::Nonce::fromView(rest.first(crypto::Nonce::kSize));
    rest = rest.subspan(crypto::Nonce::kSize);
    const auto context = contextOf(name);
    for (std::uint32_t number = 0; !rest.empty(); ++number) {
        const auto sealed = takePart(rest);
        const auto part = crypto::decryptPart(m_key, nonce, number, sealed, context, "a spool");
        if (!part)
            break;
        plain.insert(plain.end(), part->begin(), part->end());
    }
    return plain;
}

void Spool::discard(std::string_view name)
{
    const auto path = pathOf(name);
    if (!path)
        return;
    std::erase_if(m_growing, [&](const Growing& one) { return one.name == name; });
    std::error_code code;
    std::filesystem::remove(*path, code);
}

std::vector<std::string> Spool::names() const
{
    std::vector<std::string> names;
    std::error_code code;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder, code))
        if (entry.path().extension() != kUnfinished)
            names.push_back(entry.path().filename().string());
    return names;
}

}
