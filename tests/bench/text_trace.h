#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <cstdint>
#include <string>
#include <vector>

namespace alongside::bench {

/// One edit: so many characters away at a position, then these in.
struct Patch {
    std::uint32_t position = 0;
    std::uint32_t removed = 0;
    std::string text;
};

/// What one person did knowing what was done in `parents`.
struct Transaction {
    std::vector<std::size_t> parents;
    std::size_t agent = 0;
    std::vector<Patch> patches;
};

/// A recorded session of writing, in the JSON form of github.com/josephg/editing-traces.
struct TextTrace {
    bool isConcurrent = false;
    std::string end;
    std::vector<Transaction> transactions;
    std::vector<Patch> patches; ///< of all of them, when it is not concurrent

    /// Throws std::runtime_error that says what is wrong with the file.
    static TextTrace read(const std::string& path);
};

}
