#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/bytes.h"
#include "base/result.h"

#include <filesystem>
#include <string>

namespace alongside::sync {

/// A file that is written beside its place, and put there when it is whole and on the disk. Goes away
/// when it is let go of before. Only its owner can read it, where the disk knows of owners.
class NewFile {
public:
    NewFile() = default;
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    ~NewFile();

    /// AlreadyThere when something has the place and is not to be replaced; StorageFull,
    /// StorageReadOnly, StorageFailed, for all of these calls.
    Result<void> begin(const std::filesystem::path& place, bool replace);
    Result<void> write(ByteView bytes);
    Result<void> finish();
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }

private:
    [[nodiscard]] tl::unexpected<Error> failure(int number) const;
    std::filesystem::path m_place;
    std::string m_beside;
    bool m_replace = false;
    int m_file = -1;
    std::uint64_t m_bytes = 0;
};

}
