#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "log/snapshot.h"
#include "store/database.h"

#include <optional>

namespace alongside::store {

/// The newest snapshot of each audience, the same in a person's vault and on the server, and the one
/// that is arriving. Pieces come in order; what has come stays when a connection breaks. Throws
/// DatabaseFailure; use inside guarded().
///
/// Threads: those of its database.
class SnapshotTable {
public:
    explicit SnapshotTable(Database& db)
        : m_db(&db)
    {
    }
    static void create(Database& db);

    /// The whole one.
    [[nodiscard]] std::optional<log::SignedSnapshot> find(
        const SpaceId& space, const AudienceId& audience) const;
    [[nodiscard]] std::optional<Bytes> piece(
        const SpaceId& space, const AudienceId& audience, std::uint32_t number) const;

    /// Begins to take one in, or goes on with the same: the number of the piece that is next. What was
    /// arriving before is dropped when it is another one.
    std::uint32_t begin(
        const SpaceId& space, const AudienceId& audience, const log::SignedSnapshot& snapshot);
    /// True when that was the last one. BadMessage when none is arriving, the piece is not the next, or
    /// its hash is not in the header.
    Result<bool> add(const SpaceId& space, const AudienceId& audience, std::uint32_t number,
        const Bytes& sealed);
    /// The one that arrived, when it is all there.
    [[nodiscard]] std::optional<log::SignedSnapshot> arrived(
        const SpaceId& space, const AudienceId& audience) const;
    [[nodiscard]] std::optional<Bytes> arrivedPiece(
        const SpaceId& space, const AudienceId& audience, std::uint32_t number) const;
    /// It becomes the whole one, in place of the one before.
    void keepArrived(const SpaceId& space, const AudienceId& audience);
    void dropArrived(const SpaceId& space, const AudienceId& audience);
    /// All of it: what there is and what is arriving.
    void drop(const SpaceId& space, const AudienceId& audience);

private:
    enum Place : std::uint8_t { Kept, Arriving };
    [[nodiscard]] std::optional<log::SignedSnapshot> at(
        Place place, const SpaceId& space, const AudienceId& audience) const;
    [[nodiscard]] std::optional<Bytes> pieceAt(Place place, const SpaceId& space,
        const AudienceId& audience, std::uint32_t number) const;
    [[nodiscard]] std::uint32_t pieces(const SpaceId& space, const AudienceId& audience) const;
    void dropAt(Place place, const SpaceId& space, const AudienceId& audience);
    Database* m_db;
};

}
