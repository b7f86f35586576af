#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/clock.h"
#include "log/membership.h"
#include "log/reach.h"
#include "log/snapshot.h"
#include "store/blob_table.h"
#include "store/change_table.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <set>
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

/// What is said of a space that was erased: NotOnServer.
[[nodiscard]] Error wasErased();

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

/// How much is kept. Nothing in it says what, or of whom.
struct SpaceStats {
    SpaceId space;
    std::uint64_t members = 0; ///< who belong to it now
    std::uint64_t changes = 0;
    std::uint64_t bytes = 0; ///< of changes, snapshots, photos, sounds and films
};
struct StoreStats {
    std::uint64_t spaces = 0;
    std::uint64_t members = 0;
    std::uint64_t changes = 0;
    std::uint64_t bytes = 0;
    std::uint64_t fileBytes = 0;     ///< on disk
    std::vector<SpaceStats> biggest; ///< most bytes first
};

/// That a space was erased. Its id is gone too: who knows it can tell that this is it.
struct ErasedSpace {
    std::int64_t number = 0; ///< in the order of erasing
    Bytes spaceHash;
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

    // Photos, sounds and films: see store::BlobTable. commit() notes which blobs its changes name, and
    // removes those that after its erasures nothing names. Those that change something on the thread of
    // commit().
    /// The positions of the chunks that are not here yet; none: it is whole. NotFound when no change here
    /// names it, BadMessage when the list is another's.
    virtual Result<std::vector<std::uint32_t>> beginBlob(const SpaceId& space,
        const store::BlobPlace& place, const std::vector<log::ChunkId>& chunks)
        = 0;
    /// True when it is whole with it. NotFound, BadMessage.
    virtual Result<bool> addChunk(const SpaceId& space, const store::BlobPlace& place,
        std::uint32_t position, const Bytes& sealed)
        = 0;
    /// Its chunks; nothing when it is not here, or not whole.
    [[nodiscard]] virtual Result<std::optional<std::vector<log::ChunkId>>> blob(
        const SpaceId& space, const store::BlobPlace& place)
        = 0;
    [[nodiscard]] virtual Result<std::optional<Bytes>> chunk(
        const SpaceId& space, const store::BlobPlace& place, std::uint32_t position)
        = 0;
    [[nodiscard]] virtual Result<std::vector<store::BlobPlace>> blobsLacking(
        const SpaceId& space, const std::set<AudienceId>& audiences, std::size_t most)
        = 0;

    // How far what was said has reached: see log/reach.h
    /// Keeps the furthest of each reader and chain; what is not further than that is passed over, as is
    /// what is of no chain that is here, or beyond its end. On the thread of commit().
    virtual Result<void> addReaches(const SpaceId& space, std::span<const log::Reach> reaches) = 0;
    /// A reach, and its place in the order in which they came to this store. One that goes further takes
    /// a new place.
    struct NumberedReach {
        std::int64_t number = 0;
        log::Reach reach;
    };
    /// Of the chains of these authors, in order, at most so many. When `number` is beyond the last one
    /// (the store was restored from a backup): from the first.
    [[nodiscard]] virtual Result<std::vector<NumberedReach>> reachesAfter(const SpaceId& space,
        const std::set<AuthorId>& authors, std::int64_t number, std::size_t most)
        = 0;

    virtual Result<void> addInvitation(const HostingInvitation& invitation) = 0;
    /// InvitationInvalid, InvitationExpired or InvitationUsedUp.
    [[nodiscard]] virtual Result<void> checkInvitation(ByteView token, TimeMs now) = 0;
    /// Whether this space may be founded with that invitation: as checkInvitation(), and wasErased() when
    /// the space was erased after the invitation was made. Tablets keep theirs and give a plan back to
    /// a server that has lost it; one that was erased must not come back by that.
    [[nodiscard]] virtual Result<void> checkFounding(
        const SpaceId& space, ByteView token, TimeMs now)
        = 0;

    /// Small facts about this server: its public address, the hashes of its certificate files.
    [[nodiscard]] virtual Result<std::optional<std::string>> note(const std::string& name) = 0;
    virtual Result<void> setNote(const std::string& name, const std::string& value) = 0;

    /// Bytes stored of a space: as SpaceStats has them. Quick, however large it is.
    [[nodiscard]] virtual Result<std::uint64_t> bytesOf(const SpaceId& space) = 0;
    [[nodiscard]] virtual Result<StoreStats> stats(std::size_t biggestMax) = 0;
    /// Ids of spaces that begin with these hexadecimal digits, at most so many.
    [[nodiscard]] virtual Result<std::vector<SpaceId>> spacesLike(
        const std::string& hexPrefix, std::size_t most)
        = 0;
    /// Writes all of it into a new file, as it is at one moment, while the server runs, and checks that
    /// file. AlreadyThere; BadArgument where copying is another program's work.
    [[nodiscard]] virtual Result<StoreCheck> backup(const std::filesystem::path& file) = 0;

    // Erasing. What another program erases, a running server hears of by asking.
    /// Removes everything of a space for good. What arrives for it afterwards is refused with wasErased(),
    /// unless somebody founds it anew with an invitation made later. The number of the erasure; NotFound. SQLite's file
    /// and log have its bytes no more; they may be in the log still when somebody read all the time: then
    /// StoreInUse, and doing it again is right. PostgreSQL's have them until their room is used again.
    virtual Result<std::int64_t> erase(const SpaceId& space, TimeMs now) = 0;
    [[nodiscard]] virtual Result<std::vector<ErasedSpace>> erasedAfter(std::int64_t number) = 0;
    /// That nobody has them open any more, up to this number; of several servers the first one says so.
    virtual Result<void> confirmErased(std::int64_t number) = 0;
    /// Whether that was said; where the store knows its servers, also when there is none.
    [[nodiscard]] virtual Result<bool> isErasedConfirmed(std::int64_t number) = 0;

    /// Says of which space something was committed by another process; nothing: of any space, since
    /// what was said in the meantime may have been missed.
    using Heard = std::function<void(const std::optional<SpaceId>&)>;
    /// Calls `heard` from now on, on a thread of its own, until it is called with none or the store
    /// goes. A store that only one process writes to never calls it.
    virtual void listen(Heard heard) { static_cast<void>(heard); }

    /// Reads everything: pages, structure, chains, seals, membership.
    [[nodiscard]] virtual StoreCheck check() = 0;
};

// Notes that more than one command reads.
inline constexpr const char* kPinNote = "pin";
inline constexpr const char* kListenNote = "listening on";

[[nodiscard]] Bytes hashToken(ByteView token);
/// What stands for a space that was erased.
[[nodiscard]] Bytes hashErased(const SpaceId& space);

}
