#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace alongside::test {

/// A folder that is gone when the test ends, also when the test took its permissions away.
class TemporaryFolder {
public:
    explicit TemporaryFolder(
        const std::filesystem::path& in = std::filesystem::temp_directory_path())
    {
        auto name = (in / "alongside-XXXXXX").string(); // mkdtemp puts letters there
        if (::mkdtemp(name.data()) == nullptr)
            throw std::runtime_error("no temporary folder in " + in.string());
        m_path = name;
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, ignored);
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path operator/(std::string_view name) const
    {
        return m_path / name;
    }
    /// Writes a file in it, and gives its whole path.
    [[nodiscard]] std::string write(std::string_view name, std::string_view content) const
    {
        const auto file = m_path / name;
        std::ofstream(file, std::ios::binary) << content;
        return file.string();
    }

private:
    std::filesystem::path m_path;
};

}
