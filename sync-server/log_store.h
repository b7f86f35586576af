#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/clock.h"
#include "log/membership.h"
#include "log/snapshot.h"
#include "store/change_table.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace alongside::server {

/// One run on its way to disk.
struct Write {
    SpaceId space;
    log::Run run;
    crypto::SigningPublic key;
    /// What changes in the run ask to erase, as far as their author may.
    std::vector<store::ErasureRecord> erasures;
    /// Set when this run founds the space: the token that allows it, used up with it.
    std::optional<Bytes> hostingToken;
    /// By how many changes of the membership stream the run was judged (log::Membership::changes());
    /// nothing: it does not matter. Where other processes write to the same store, that is compared.
    std::optional<std::uint64_t> membershipSeen{};
};

/// What commit() says of a write whose membershipSeen is not what is there now: nothing was stored;
/// read the membership again, and judge anew.
[[nodiscard]] Error membershipMoved();

/// What somebody asked for with `alongside-server invite`.
struct HostingInvitation {
    Bytes tokenHash;
    std::uint32_t uses = 1;
    TimeMs expiresAt = 0;
};

/// What a check of everything found.
struct StoreCheck {
    std::uint64_t spaces = 0;
    std::uint64_t changes = 0;
    std::vector<std::string> problems; ///< each names what and where; empty when all is sound
};

/// Where the server keeps what it carries: ciphertext, headers, seals. It cannot read any of it.
///
/// Threads: commit() on one thread, everything else on another; the two may run at once.
class LogStore {
public:
    LogStore() = default;
    LogStore(const LogStore&) = delete;
    LogStore& operator=(const LogStore&) = delete;
    virtual ~LogStore() = default;

    /// Checks and adds all of these in one transaction; a run that does not check out fails alone.
    /// When this returns, what succeeded is on disk. One result for each write, in order. ServerBusy
    /// when it is not known whether they were stored (the database was lost): handing them in again
    /// is safe, as what is there already is not added again.
    virtual std::vector<Result<store::Accepted>> commit(std::span<const Write> writes) = 0;

    /// Empty (not founded) for a space that is not here.
    [[nodiscard]] virtual Result<log::Membership> membership(const SpaceId& space) = 0;
    [[nodiscard]] virtual Result<log::Version> version(const SpaceId& space) = 0;
    [[nodiscard]] virtual Result<std::optional<log::Run>> runAfter(
        const SpaceId& space, const log::ChainId& chain, std::uint64_t seq, std::size_t bytesMax)
        = 0;

    // Snapshots: see store::SnapshotTable. Those that change something on the thread of commit().
    [[nodiscard]] virtual Result<std::optional<log::SignedSnapshot>> snapshot(
        const SpaceId& space, const AudienceId& audience)
        = 0;
    [[nodiscard]] virtual Result<std::optional<Bytes>> snapshotPiece(
        const SpaceId& space, const AudienceId& audience, std::uint32_t number)
        = 0;
    /// Whether each chain stands here as the header says, and nothing was erased that it may still hold.
    [[nodiscard]] virtual Result<bool> snapshotFits(
        const SpaceId& space, const log::SnapshotHeader& header)
        = 0;
    virtual Result<std::uint32_t> beginSnapshot(
        const SpaceId& space, const AudienceId& audience, const log::SignedSnapshot& snapshot)
        = 0;
    /// After the last piece it is the one that is given out.
    virtual Result<void> addSnapshotPiece(
        const SpaceId& space, const AudienceId& audience, std::uint32_t number, const Bytes& sealed)
        = 0;

    virtual Result<void> addInvitation(const HostingInvitation& invitation) = 0;
    /// InvitationInvalid, InvitationExpired or InvitationUsedUp.
    [[nodiscard]] virtual Result<void> checkInvitation(ByteView token, TimeMs now) = 0;

    /// Small facts about this server: its public address, the hashes of its certificate files.
    [[nodiscard]] virtual Result<std::optional<std::string>> note(const std::string& name) = 0;
    virtual Result<void> setNote(const std::string& name, const std::string& value) = 0;

    /// Says of which space something was committed by another process; nothing: of any space, since
    /// what was said in the meantime may have been missed.
    using Heard = std::function<void(const std::optional<SpaceId>&)>;
    /// Calls `heard` from now on, on a thread of its own, until it is called with none or the store
    /// goes. A store that only one process writes to never calls it.
    virtual void listen(Heard heard) { static_cast<void>(heard); }

    /// Reads everything: pages, structure, chains, seals, membership.
    [[nodiscard]] virtual StoreCheck check() = 0;
};

[[nodiscard]] Bytes hashToken(ByteView token);

}
