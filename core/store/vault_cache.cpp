// SPDX-License-Identifier: Apache-2.0
// Checkpoints of views, encrypted under the vault's key, in files beside it. They can be lost.
#include "store/vault.h"
#include "store/vault_inside_p.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

namespace alongside::store {

namespace {

    std::filesystem::path cacheFile(const std::filesystem::path& vault, const SpaceId& space)
    {
        return vault.parent_path() / ("view-" + space.hex() + ".cache");
    }

    // A file seen as memory, for as long as this lives.
    class MappedFile {
    public:
        explicit MappedFile(const std::filesystem::path& file)
        {
            const int handle = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
            struct stat status { };
            if (handle < 0)
                return;
            if (::fstat(handle, &status) == 0 && status.st_size > 0) {
                m_size = static_cast<std::size_t>(status.st_size);
                m_data = ::mmap(nullptr, m_size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, handle, 0);
                if (m_data == MAP_FAILED)
                    m_data = nullptr;
            }
            ::close(handle);
        }
        ~MappedFile()
        {
            if (m_data != nullptr)
                ::munmap(m_data, m_size);
        }
        MappedFile(const MappedFile&) = delete;
        MappedFile& operator=(const MappedFile&) = delete;
        [[nodiscard]] ByteView bytes() const
        {
            return m_data == nullptr ? ByteView()
                                     : ByteView(static_cast<const std::uint8_t*>(m_data), m_size);
        }

    private:
        void* m_data = nullptr;
        std::size_t m_size = 0;
    };

    constexpr std::string_view kAbout = "alongside view at rest: about";
    constexpr std::string_view kImage = "alongside view at rest: image";

}

// Two sealed blocks: what it is about, after its length, and the image.
Result<void> Vault::saveCache(const SpaceId& space, ByteView about, ByteView image)
{
    const auto file = cacheFile(m_inside->file, space);
    const auto fresh = file.string() + ".new";
    const auto sealedAbout
        = crypto::encrypt(m_inside->key, about, crypto::hashBytesOf(kAbout, {space.view()}));
    const auto sealedImage = crypto::encrypt(
        m_inside->key, image, crypto::hashBytesOf(kImage, {space.view(), sealedAbout}));
    const auto size = encode(sealedAbout.size());
    {
        std::ofstream out(fresh, std::ios::binary | std::ios::trunc);
        for (const ByteView part : {ByteView(size), ByteView(sealedAbout), ByteView(sealedImage)})
            out.write(reinterpret_cast<const char*>(part.data()),
                static_cast<std::streamsize>(part.size()));
        out.close();
        if (!out) {
            std::error_code ignored;
            std::filesystem::remove(fresh, ignored);
            return fail(ErrorCode::StorageFailed, fresh);
        }
    }
    std::error_code code;
    std::filesystem::permissions(
        fresh, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, code);
    std::filesystem::rename(fresh, file, code);
    return code ? fail(ErrorCode::StorageFailed, code.message()) : Result<void>();
}

std::optional<Vault::Cache> Vault::loadCache(const SpaceId& space) const
{
    const MappedFile file(cacheFile(m_inside->file, space));
    try {
        InputArchive ar(file.bytes());
        const auto size = ar.checkBytes(ar.getVarint());
        const auto rest = file.bytes().last(ar.left());
        const auto sealedAbout = rest.first(static_cast<std::size_t>(size));
        const auto sealedImage = rest.subspan(static_cast<std::size_t>(size));
        auto about = crypto::decrypt(
            m_inside->key, sealedAbout, crypto::hashBytesOf(kAbout, {space.view()}), "view");
        if (!about || sealedImage.size() < crypto::kEncryptionOverheadBytes)
            return std::nullopt;
        DatabaseImage image(sealedImage.size() - crypto::kEncryptionOverheadBytes);
        if (!crypto::decryptInto(image.bytes(), m_inside->key, sealedImage,
                crypto::hashBytesOf(kImage, {space.view(), sealedAbout}), "view"))
            return std::nullopt;
        return Cache{std::move(*about), std::move(image)};
    } catch (const cereal::Exception&) {
        return std::nullopt;
    } catch (const DatabaseFailure&) {
        return std::nullopt;
    }
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
            out.write(blank.data(),
                static_cast<std::streamsize>(std::min<std::uintmax_t>(blank.size(), size - at)));
    }
    std::filesystem::remove(file, code);
}

}
