#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "crypto/symmetric.h"
#include "store/blob_table.h"
#include "store/change_table.h"
#include "store/database.h"
#include "store/folder_lock.h"
#include "store/incarnation.h"
#include "store/snapshot_table.h"
#include "store/vault.h"
#include "store/ways_in.h"

namespace alongside::store {

/// Schema of the vault's file. A file with a higher number is refused, never touched.
inline constexpr int kVaultSchema = 5;
inline constexpr const char* kVaultFile = "alongside.db";

struct Vault::Inside {
    Inside(FolderLock folderLock, std::filesystem::path path, Database::Mode mode)
        : lock(std::move(folderLock))
        , file(std::move(path))
        , db(file, mode)
        , changes(
              db,
              [this](const auto& chain, auto seq, Bytes payload) {
                  return toRest(chain, seq, std::move(payload));
              },
              [this](const auto& chain, auto seq, Bytes payload) {
                  return fromRest(chain, seq, std::move(payload));
              })
        , snapshots(db)
        , blobs(db)
    {
        changes.whenAdded([this](const auto& space, const auto& chain, auto seq,
                              const auto& change) { blobs.addUsesOf(space, chain, seq, change); });
    }

    [[nodiscard]] const log::Version& versionOf(const SpaceId& space) const;
    void grew(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq);
    [[nodiscard]] log::Tip tipOf(const SpaceId& space, const log::ChainId& chain) const;
    /// What is known of chains is read anew.
    void forgetChains(const SpaceId& space);
    [[nodiscard]] Incarnation incarnation();
    void saveIncarnation(const Incarnation& what);
    /// Inside a transaction of the caller's.
    void addReachStep(const SpaceId& space, const log::ChainId& chain, const ReachStep& step);

    FolderLock lock;
    std::filesystem::path file;
    IncarnationFile witness{{}};
    bool wasCopied = false;
    mutable Database db;
    ChangeTable changes;
    SnapshotTable snapshots;
    BlobTable blobs;
    crypto::Secret key;
    PersonCard card;
    mutable std::map<SpaceId, log::Version> versions; ///< as they are on disk; of those asked for
    mutable std::map<SpaceId, std::map<log::ChainId, log::Tip>> tips; ///< likewise
    std::vector<std::string> damagedAtOpening; ///< in the write-ahead log, before SQLite read it

    // What the server may read in transit is still nobody's business on a lost tablet: payloads of
    // the membership stream are encrypted under the vault's key at rest.
    [[nodiscard]] Bytes toRest(const log::ChainId& chain, std::uint64_t seq, Bytes payload) const;
    [[nodiscard]] Bytes fromRest(const log::ChainId& chain, std::uint64_t seq, Bytes payload) const;
};

/// Throws DatabaseFailure with the error of a Result, for code between guarded() and Results.
template<class T>
T valueOrThrow(Result<T> result)
{
    if (!result)
        throw DatabaseFailure{std::move(result.error())};
    return std::move(*result);
}

}
