#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/result.h"

#include <filesystem>
#include <system_error>

namespace alongside::store {

/// Holds a folder for one program, for as long as it lives. The system lets go of it when the
/// program ends, in whatever way.
class FolderLock {
public:
    /// Makes the folder if need be, readable by its owner only. StoreInUse when another program has
    /// it; StorageFull, StorageReadOnly, StorageFailed.
    static Result<FolderLock> take(const std::filesystem::path& folder);
    FolderLock(FolderLock&& other) noexcept;
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;
    FolderLock& operator=(FolderLock&&) = delete;
    ~FolderLock();

private:
    explicit FolderLock(int file)
        : m_file(file)
    {
    }
    int m_file;
};

/// The error for a folder that the system refuses.
[[nodiscard]] Error folderError(const std::filesystem::path& folder, const std::error_code& code);

}
