#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "log_store.h"

#include "store/blob_table.h"
#include "store/database.h"
#include "store/snapshot_table.h"

#include <filesystem>
#include <memory>

namespace alongside::server {

/// The embedded store: one SQLite file, two connections (one writes, one reads).
class SqliteLogStore final : public LogStore {
public:
    /// Opens or makes `folder`/server.db. StoreNewer, StoreDamaged, StorageFull, StorageReadOnly …
    static Result<std::unique_ptr<SqliteLogStore>> open(const std::filesystem::path& folder);
    ~SqliteLogStore() override;

    std::vector<Result<store::Accepted>> commit(std::span<const Write> writes) override;
    [[nodiscard]] Result<log::Membership> membership(const SpaceId& space) override;
    [[nodiscard]] Result<log::Version> version(const SpaceId& space) override;
    [[nodiscard]] Result<std::optional<log::Run>> runAfter(const SpaceId& space,
        const log::ChainId& chain, std::uint64_t seq, std::size_t bytesMax) override;
    [[nodiscard]] Result<std::optional<log::SignedSnapshot>> snapshot(
        const SpaceId& space, const AudienceId& audience) override;
    [[nodiscard]] Result<std::optional<Bytes>> snapshotPiece(
        const SpaceId& space, const AudienceId& audience, std::uint32_t number) override;
    [[nodiscard]] Result<bool> snapshotFits(
        const SpaceId& space, const log::SnapshotHeader& header) override;
    Result<std::uint32_t> beginSnapshot(const SpaceId& space, const AudienceId& audience,
        const log::SignedSnapshot& snapshot) override;
    Result<void> addSnapshotPiece(const SpaceId& space, const AudienceId& audience,
        std::uint32_t number, const Bytes& sealed) override;
    Result<std::vector<std::uint32_t>> beginBlob(const SpaceId& space,
        const store::BlobPlace& place, const std::vector<log::ChunkId>& chunks) override;
    Result<bool> addChunk(const SpaceId& space, const store::BlobPlace& place,
        std::uint32_t position, const Bytes& sealed) override;
    [[nodiscard]] Result<std::optional<std::vector<log::ChunkId>>> blob(
        const SpaceId& space, const store::BlobPlace& place) override;
    [[nodiscard]] Result<std::optional<Bytes>> chunk(
        const SpaceId& space, const store::BlobPlace& place, std::uint32_t position) override;
    [[nodiscard]] Result<std::vector<store::BlobPlace>> blobsLacking(
        const SpaceId& space, const std::set<AudienceId>& audiences, std::size_t most) override;
    Result<void> addReaches(const SpaceId& space, std::span<const log::Reach> reaches) override;
    [[nodiscard]] Result<std::vector<NumberedReach>> reachesAfter(const SpaceId& space,
        const std::set<AuthorId>& authors, std::int64_t number, std::size_t most) override;
    Result<void> addInvitation(const HostingInvitation& invitation) override;
    [[nodiscard]] Result<void> checkInvitation(ByteView token, TimeMs now) override;
    [[nodiscard]] Result<void> checkFounding(
        const SpaceId& space, ByteView token, TimeMs now) override;
    [[nodiscard]] Result<std::optional<std::string>> note(const std::string& name) override;
    Result<void> setNote(const std::string& name, const std::string& value) override;
    [[nodiscard]] Result<std::uint64_t> bytesOf(const SpaceId& space) override;
    [[nodiscard]] Result<StoreStats> stats(std::size_t biggestMax) override;
    [[nodiscard]] Result<std::vector<SpaceId>> spacesLike(
        const std::string& hexPrefix, std::size_t most) override;
    [[nodiscard]] Result<StoreCheck> backup(const std::filesystem::path& file) override;
    Result<std::int64_t> erase(const SpaceId& space, TimeMs now) override;
    [[nodiscard]] Result<std::vector<ErasedSpace>> erasedAfter(std::int64_t number) override;
    Result<void> confirmErased(std::int64_t number) override;
    [[nodiscard]] Result<bool> isErasedConfirmed(std::int64_t number) override;
    [[nodiscard]] StoreCheck check() override;

    /// For tests of a full disk.
    void limitPages(std::int64_t pagesMax);

private:
    struct Side {
        explicit Side(const std::filesystem::path& file, store::Database::Mode mode);
        store::Database db;
        store::ChangeTable changes;
        store::SnapshotTable snapshots;
        store::BlobTable blobs;
    };
    SqliteLogStore(std::filesystem::path file, std::unique_ptr<Side> writer,
        std::unique_ptr<Side> reader, std::vector<std::string> damagedAtOpening);
    Result<store::Accepted> commitOne(const Write& write);
    Result<void> useToken(ByteView token);
    void checkSpace(const SpaceId& space, StoreCheck& found);
    static Result<StoreCheck> checkCopy(const std::filesystem::path& file);

    std::filesystem::path m_file;
    std::unique_ptr<Side> m_writer;
    std::unique_ptr<Side> m_reader;
    std::vector<std::string> m_damagedAtOpening;
};

}
