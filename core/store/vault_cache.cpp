// SPDX-License-Identifier: Apache-2.0
// Checkpoints of views, encrypted under the vault's key, in files beside it. They can be lost.
#include "store/vault.h"
#include "store/vault_inside_p.h"

#include <cstdio>
#include <fstream>

namespace alongside::store {

namespace {

    std::filesystem::path cacheFile(const std::filesystem::path& vault, const SpaceId& space)
    {
        return vault.parent_path() / ("view-" + space.hex() + ".cache");
    }

    std::optional<Bytes> contentOf(const std::filesystem::path& file)
    {
        std::ifstream in(file, std::ios::binary | std::ios::ate);
        if (!in)
            return std::nullopt;
        Bytes bytes(static_cast<std::size_t>(std::max<std::streamoff>(in.tellg(), 0)));
        in.seekg(0);
        in.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        return in ? std::optional(std::move(bytes)) : std::nullopt;
    }

}

Result<void> Vault::saveCache(const SpaceId& space, ByteView content)
{
    const auto file = cacheFile(m_inside->file, space);
    const auto fresh = file.string() + ".new";
    const auto sealed = crypto::encrypt(m_inside->key, content,
        m_inside->context("alongside view at rest", {space.view()}));
    {
        std::ofstream out(fresh, std::ios::binary | std::ios::trunc);
        out.write(reinterpret_cast<const char*>(sealed.data()),
            static_cast<std::streamsize>(sealed.size()));
        out.close();
        if (!out) {
            std::error_code ignored;
            std::filesystem::remove(fresh, ignored);
            return fail(ErrorCode::StorageFailed, fresh);
        }
    }
    std::error_code code;
    std::filesystem::permissions(fresh,
        std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, code);
    std::filesystem::rename(fresh, file, code);
    return code ? fail(ErrorCode::StorageFailed, code.message()) : Result<void>();
}

std::optional<Bytes> Vault::loadCache(const SpaceId& space) const
{
    const auto sealed = contentOf(cacheFile(m_inside->file, space));
    if (!sealed)
        return std::nullopt;
    auto content = crypto::decrypt(m_inside->key, *sealed,
        m_inside->context("alongside view at rest", {space.view()}), "view");
    return content ? std::optional(std::move(*content)) : std::nullopt;
}

void Vault::dropCache(const SpaceId& space)
{
    const auto file = cacheFile(m_inside->file, space);
    std::error_code code;
    const auto size = std::filesystem::file_size(file, code);
    if (code)
        return;
    // Overwritten first, as far as the disk obeys: it may hold words that somebody erased.
    {
        std::fstream out(file, std::ios::binary | std::ios::in | std::ios::out);
        const std::string blank(4096, '\0');
        for (std::uintmax_t at = 0; at < size; at += blank.size())
            out.write(blank.data(), static_cast<std::streamsize>(
                                        std::min<std::uintmax_t>(blank.size(), size - at)));
    }
    std::filesystem::remove(file, code);
}

}
