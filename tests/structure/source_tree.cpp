// SPDX-License-Identifier: Apache-2.0
#include "source_tree.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

namespace alongside::structure {

namespace {

    // Folders that are never sources, wherever they are.
    constexpr std::array<std::string_view, 4> kSkippedFolders
        = {".git", ".cache", "build", "node_modules"};

    bool isSkipped(std::string_view name)
    {
        return std::find(kSkippedFolders.begin(), kSkippedFolders.end(), name)
            != kSkippedFolders.end();
    }

}

std::string_view SourceFile::name() const
{
    const std::string_view all = path;
    const auto slash = all.rfind('/');
    return slash == std::string_view::npos ? all : all.substr(slash + 1);
}

std::string_view SourceFile::extension() const
{
    const auto dot = name().rfind('.');
    return dot == std::string_view::npos || dot == 0 ? std::string_view{} : name().substr(dot);
}

std::string_view SourceFile::folder(std::size_t depth) const
{
    std::string_view rest = path;
    for (;; --depth) {
        const auto slash = rest.find('/');
        if (slash == std::string_view::npos)
            return {};
        if (depth == 0)
            return rest.substr(0, slash);
        rest.remove_prefix(slash + 1);
    }
}

bool SourceTree::has(std::string_view path) const
{
    return std::any_of(
        files.begin(), files.end(), [path](const SourceFile& file) { return file.path == path; });
}

SourceTree readTree(const std::filesystem::path& root)
{
    namespace fs = std::filesystem;
    SourceTree tree;
    for (const auto& entry : fs::directory_iterator(root))
        tree.topLevel.push_back(entry.path().filename().string());

    for (auto it = fs::recursive_directory_iterator(root); it != fs::recursive_directory_iterator();
         ++it) {
        if (it->is_directory() && isSkipped(it->path().filename().string())) {
            it.disable_recursion_pending();
            continue;
        }
        if (!it->is_regular_file())
            continue;
        std::ifstream in(it->path(), std::ios::binary);
        std::string text{std::istreambuf_iterator<char>(in), {}};
        if (text.find('\0') == std::string::npos)
            tree.files.push_back({it->path().lexically_relative(root).generic_string(), text});
    }
    std::sort(tree.topLevel.begin(), tree.topLevel.end());
    std::sort(tree.files.begin(), tree.files.end(),
        [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return tree;
}

}
