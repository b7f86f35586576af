#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/bytes.h"
#include "temporary_folder.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace alongside::fuzz {

/// Where files of targets lie while a program runs: in memory where there is such a place, because
/// thousands are written a second.
inline const std::filesystem::path& scratchFolder()
{
    static const test::TemporaryFolder kFolder([]() -> std::filesystem::path {
        // Whoever runs a fuzzer cleans up behind it: it may end without doing so.
        if (const char* given = std::getenv("ALONGSIDE_FUZZ_SCRATCH"))
            return given;
        std::error_code code;
        return std::filesystem::is_directory("/dev/shm", code)
            ? std::filesystem::path("/dev/shm")
            : std::filesystem::temp_directory_path();
    }());
    return kFolder.path();
}

/// One file, written over again and again.
class Scratch {
public:
    explicit Scratch(std::string_view name)
        : m_path(scratchFolder() / name)
    {
    }
    void write(ByteView bytes) const
    {
        std::ofstream(m_path, std::ios::binary | std::ios::trunc)
            .write(reinterpret_cast<const char*>(bytes.data()),
                static_cast<std::streamsize>(bytes.size()));
    }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

}
