#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "log_store.h"

#include <memory>
#include <string>

namespace alongside::server {

/// A store in a PostgreSQL database, which several server processes may share: one connection that
/// writes, one that reads, and one that hears of the others' news. Connections that break come back by
/// themselves; what was under way fails with ServerBusy, and nothing of it counts as stored.
///
/// All rules hold whoever else writes: a commit locks its spaces, and compares the membership by which
/// each run was judged (Write::membershipSeen).
class PostgresLogStore final : public LogStore {
public:
    /// `url` as libpq has it: postgres://… or "host=… dbname=…". Makes the tables, or migrates them.
    /// BadArgument, NoConnection, StoreNewer, StorageReadOnly …
    static Result<std::unique_ptr<PostgresLogStore>> open(const std::string& url);
    ~PostgresLogStore() override;

    /// Host, port and database of such an address, without user and password.
    [[nodiscard]] static std::string nameOf(const std::string& url);
    /// As it is when there is no password in it; otherwise the rest. Empty when libpq does not
    /// understand it.
    [[nodiscard]] static std::string withoutPassword(const std::string& url);

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
    /// BadArgument: PostgreSQL's own programs copy it; the error says how.
    [[nodiscard]] Result<StoreCheck> backup(const std::filesystem::path& file) override;
    Result<std::int64_t> erase(const SpaceId& space, TimeMs now) override;
    [[nodiscard]] Result<std::vector<ErasedSpace>> erasedAfter(std::int64_t number) override;
    Result<void> confirmErased(std::int64_t number) override;
    [[nodiscard]] Result<bool> isErasedConfirmed(std::int64_t number) override;
    void listen(Heard heard) override;
    [[nodiscard]] StoreCheck check() override;

private:
    struct Inside;
    explicit PostgresLogStore(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

}
