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

    enum Place : std::uint8_t {
        InUse,
        Arriving,
    };
    [[nodiscard]] std::optional<log::SignedSnapshot> find(
        Place place, const SpaceId& space, const AudienceId& audience) const;
    [[nodiscard]] std::optional<Bytes> piece(
        Place place, const SpaceId& space, const AudienceId& audience, std::uint32_t number) const;
    void drop(Place place, const SpaceId& space, const AudienceId& audience);

    /// Begins to take one in, or goes on with the same: the number of the piece that is next. What was
    /// arriving before is dropped when it is another one.
    std::uint32_t begin(
        const SpaceId& space, const AudienceId& audience, const log::SignedSnapshot& snapshot);
    /// True when that was the last one. BadMessage when none is arriving, the piece is not the next, or
    /// its hash is not in the header.
    Result<bool> add(const SpaceId& space, const AudienceId& audience, std::uint32_t number,
        const Bytes& sealed);
    /// It is the one in use from now on, in place of the one before.
    void keepArrived(const SpaceId& space, const AudienceId& audience);

private:
    [[nodiscard]] std::uint32_t arrivedPieces(
        const SpaceId& space, const AudienceId& audience) const;
    Database* m_db;
};

}
