#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace alongside::structure {

/// One text file of the project.
struct SourceFile {
    std::string path; ///< from the root of the tree, with '/'
    std::string text;

    [[nodiscard]] std::string_view name() const;      ///< "value.h"
    [[nodiscard]] std::string_view extension() const; ///< ".h", or empty
    /// "core" of "core/crdt/value.h" for 0, "crdt" for 1; empty where there is no such folder.
    [[nodiscard]] std::string_view folder(std::size_t depth) const;
};

/// What is in a folder of sources: what is built, fetched or kept by git is left out, and so are
/// files that are not text (they have zero bytes). In the order of the paths.
struct SourceTree {
    std::vector<std::string> topLevel; ///< the names directly below the root, dot-files too
    std::vector<SourceFile> files;

    [[nodiscard]] bool has(std::string_view path) const;
};

/// Throws std::filesystem::filesystem_error when the folder cannot be read.
[[nodiscard]] SourceTree readTree(const std::filesystem::path& root);

}
