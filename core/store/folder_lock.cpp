// SPDX-License-Identifier: Apache-2.0
#include "store/folder_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace alongside::store {

Error folderError(const std::filesystem::path& folder, const std::error_code& code)
{
    if (code == std::errc::no_space_on_device)
        return {ErrorCode::StorageFull, folder.string()};
    if (code == std::errc::permission_denied || code == std::errc::read_only_file_system)
        return {ErrorCode::StorageReadOnly, folder.string()};
    return {ErrorCode::StorageFailed, folder.string() + ": " + code.message()};
}

Result<FolderLock> FolderLock::take(const std::filesystem::path& folder)
{
    std::error_code code;
    std::filesystem::create_directories(folder, code);
    if (code)
        return fail(folderError(folder, code));
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, code);
    const auto path = folder / "lock";
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return fail(folderError(folder, std::error_code(errno, std::generic_category())));
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        return fail(ErrorCode::StoreInUse, folder.string());
    }
    return FolderLock(file);
}

FolderLock::FolderLock(FolderLock&& other) noexcept
    : m_file(std::exchange(other.m_file, -1))
{
}

FolderLock::~FolderLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

}
