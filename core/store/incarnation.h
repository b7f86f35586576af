#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/ids.h"
#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace alongside::store {

/// Which copy of a vault this is, and how much of what it wrote may have left it. Kept in the vault and
/// once more outside it, in a place that backups leave out. When the two do not agree, the vault was
/// restored or copied: to write on under the same key would fork its chains.
/// (Compare client file identifiers in Realm's sync protocol, and Automerge's rule of one actor for
/// each copy of a document.)
struct Incarnation {
    FixedBytes<16, struct VaultIdTag> vault;
    FixedBytes<16, struct CopyIdTag> copy; ///< fresh from chance whenever a copy is noticed
    std::uint64_t sealed = 0;              ///< changes that were sealed, and so may have been sent

    /// Whether a vault that says this is the one that left `witness` behind.
    [[nodiscard]] bool isWitnessedBy(const std::optional<Incarnation>& witness) const
    {
        return witness && witness->vault == vault && witness->copy == copy
            && witness->sealed <= sealed;
    }
};

/// The copy of it outside the vault: one small file for each vault.
///
/// Threads: those of the vault.
class IncarnationFile {
public:
    /// `folder` is made when it is not there. Empty: there is no such place, and nothing is noticed.
    explicit IncarnationFile(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }
    [[nodiscard]] bool isUsed() const { return !m_folder.empty(); }
    /// Nothing when it is not there or is not one.
    [[nodiscard]] std::optional<Incarnation> read(const Incarnation& of) const;
    /// Nothing is written where there is no folder. StorageFull, StorageReadOnly, StorageFailed.
    [[nodiscard]] Result<void> write(const Incarnation& what) const;

private:
    [[nodiscard]] std::filesystem::path fileOf(const Incarnation& what) const;
    std::filesystem::path m_folder;
};

}
