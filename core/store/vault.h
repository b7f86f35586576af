#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/clock.h"
#include "base/result.h"
#include "crypto/keys.h"
#include "log/chain.h"
#include "log/invitation.h"
#include "log/reach.h"
#include "log/snapshot.h"
#include "store/blob_table.h"
#include "store/change_table.h"
#include "store/snapshot_table.h"
#include "store/ways_in.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace alongside::store {

/// Who somebody is.
struct PersonCard {
    std::string name;
    std::string role; ///< as they said when they were added: "family", "supporter", …
    bool operator==(const PersonCard&) const = default;
};

/// What is known of a person before they unlock: what the sign-in page shows.
struct PersonFront {
    PersonCard card;
    std::vector<std::string> ways;      ///< in which they can unlock (store/ways_in.h)
    std::map<std::string, Bytes> shown; ///< what they put there for everybody who has the tablet
};

/// How a person takes part in one space. Encrypted at rest.
struct SpaceAccount {
    Bytes
        authorSeed; ///< this device's keys in this space: another key in each, so that nobody can link them
    MemberId member;
    std::optional<log::ServerPlace> server;
    /// Let this device place the space on the server; and does so again when the server was restored
    /// from a backup in which it is not used up.
    Bytes hostingToken;
    /// The invitation's seed until the server has taken the join; empty afterwards.
    Bytes invitationSeed;
    /// Keys that this tablet wrote under before it was restored or copied: only to hand over what was
    /// sealed with them.
    std::vector<Bytes> formerSeeds{};
    /// What it was called, when it is no longer shared and was hidden: its keys are gone.
    std::optional<std::string> hiddenName{};
};

/// Whom words have reached, and when: a reader has a chain up to this change.
struct ReachStep {
    AuthorId reader; ///< kServerReader: the server
    std::uint64_t seq = 0;
    TimeMs at = 0;      ///< by the reader's clock; the server's step by this device's
    TimeMs heardAt = 0; ///< by this device's clock
    bool operator==(const ReachStep&) const = default;
};
/// Stands for the server among readers.
inline constexpr AuthorId kServerReader{};

/// Everything one person has on one tablet, in one SQLite file: ciphertext, keys wrapped under
/// their PIN, what the server has acknowledged. The truth; views are made from it.
///
/// A change and everything that describes it commit in one transaction, synced to disk, so that
/// a crash at any moment leaves both or neither.
///
/// Threads: use from one at a time. A second program that opens the same vault gets StoreInUse.
class Vault {
public:
    /// Makes a new vault in a folder that must not hold one. AlreadyThere, StorageFull …
    /// `witnesses`: a folder that backups leave out; see Incarnation. Empty: copies are not noticed.
    static Result<std::unique_ptr<Vault>> create(const std::filesystem::path& folder,
        const PersonCard& card, std::string_view secret, crypto::PinCost cost = {},
        const std::filesystem::path& witnesses = {}, std::string_view way = way::kPin);
    /// WrongPin, StoreInUse, StoreNewer, StoreDamaged, NotFound; nothing is changed on failure.
    /// One that was restored from a backup, or copied, goes on in each space under a new key.
    static Result<std::unique_ptr<Vault>> open(const std::filesystem::path& folder,
        std::string_view secret, const std::filesystem::path& witnesses = {},
        std::string_view way = way::kPin);
    /// It was noticed at opening that this one was restored or copied.
    [[nodiscard]] bool wasCopied() const;
    /// Who it belongs to, without unlocking it.
    static Result<PersonFront> peek(const std::filesystem::path& folder);
    ~Vault();
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;

    [[nodiscard]] const PersonCard& card() const;

    // How its person unlocks it, and what the sign-in page shows of them
    /// Adds a way, or gives it another secret. The others stay.
    Result<void> setWayIn(std::string_view way, std::string_view secret, crypto::PinCost cost = {});
    /// NotAllowed when there would be none left.
    Result<void> removeWayIn(std::string_view way);
    [[nodiscard]] Result<std::vector<std::string>> waysIn() const;
    /// Whether this is the secret of one of the ways. WrongPin.
    [[nodiscard]] Result<void> checkSecret(std::string_view way, std::string_view secret) const;
    /// Not encrypted: see ShownTable. Empty takes it away. LimitExceeded.
    Result<void> show(std::string_view name, ByteView value);
    [[nodiscard]] Result<std::map<std::string, Bytes>> shown() const;

    // Spaces
    [[nodiscard]] Result<std::vector<SpaceId>> spaces() const;
    [[nodiscard]] Result<SpaceAccount> account(const SpaceId& space) const;
    Result<void> saveAccount(const SpaceId& space, const SpaceAccount& account);

    /// From now on this device writes in a space under another key; the one before is kept in
    /// `formerSeeds`.
    Result<void> renewAuthor(const SpaceId& space);

    /// Small facts about this tablet, encrypted; empty when it was never set.
    [[nodiscard]] Result<std::string> setting(std::string_view name) const;
    Result<void> setSetting(std::string_view name, std::string_view value);
    /// What its person calls this device.
    static constexpr std::string_view kDeviceName = "device name";

    /// What was true before statements came that are not judged yet, so that a loss of power does not
    /// have it forgotten; empty for nothing. On disk before whatever is written next.
    Result<void> setBeforeJudging(const SpaceId& space, std::string_view before);
    [[nodiscard]] Result<std::string> beforeJudging(const SpaceId& space) const;

    // Keys of audiences, wrapped under the vault's own key
    /// Two stewards may each bring in a key for the same epoch without knowing of each other: both
    /// are kept, up to kKeysPerEpochMax. One that is there already is not kept twice.
    Result<void> saveKey(const SpaceId& space, const AudienceId& audience, std::uint32_t epoch,
        const crypto::Secret& key);
    /// In the order in which they came; empty when this person was never given one.
    [[nodiscard]] Result<std::vector<crypto::Secret>> keys(
        const SpaceId& space, const AudienceId& audience, std::uint32_t epoch) const;
    static constexpr std::size_t kKeysPerEpochMax = 16;
    /// The first of them: what to encrypt with.
    [[nodiscard]] Result<std::optional<crypto::Secret>> key(
        const SpaceId& space, const AudienceId& audience, std::uint32_t epoch) const;

    // The log
    [[nodiscard]] Result<log::Tip> tip(const SpaceId& space, const log::ChainId& chain) const;
    [[nodiscard]] Result<log::Version> version(const SpaceId& space) const;
    /// NotFound when the change is not there.
    [[nodiscard]] Result<crypto::Hash> hashAt(
        const SpaceId& space, const log::ChainId& chain, std::uint64_t seq) const;
    /// Adds a change of this device's own. `dependencies` are remembered with it in the same
    /// transaction, so that the next change names only what is new.
    Result<log::Tip> append(const SpaceId& space, const log::ChainId& chain,
        const log::Change& change, const std::vector<log::Dependency>& dependencies);
    /// What this device's chain has already named as seen.
    [[nodiscard]] Result<std::vector<log::Dependency>> named(
        const SpaceId& space, const log::ChainId& chain) const;
    /// Puts seals on this device's changes that have none yet. Cheap when there are none.
    Result<void> seal(const SpaceId& space, const crypto::AuthorKeys& author);
    /// Adds what somebody else wrote, after checking it with `key`. What is here already is compared
    /// and skipped: ForkedChain when it differs.
    Result<Accepted> accept(
        const SpaceId& space, const log::Run& run, const crypto::SigningPublic& key);
    /// The next sealed changes of a chain after `seq`, about `bytesMax` of them but at least up to
    /// one seal. Nothing when there are none.
    [[nodiscard]] Result<std::optional<log::Run>> runAfter(const SpaceId& space,
        const log::ChainId& chain, std::uint64_t seq, std::size_t bytesMax) const;
    /// Calls `visit` with every change of the space, chain by chain, in order; of one audience only
    /// when it is named. Stops at the first error that `visit` returns.
    Result<void> forEach(const SpaceId& space, const std::optional<AudienceId>& audience,
        const std::function<Result<void>(const StoredChange&)>& visit) const;
    /// The changes of one chain after `seq` up to `last`, in order, until `visit` says false. NotFound or
    /// StoreDamaged, with its name, at the first that is missing or damaged. `visit` may erase in other
    /// changes; it must not add any.
    Result<void> forEachAfter(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq,
        std::uint64_t last, const std::function<Result<bool>(const StoredChange&)>& visit) const;
    [[nodiscard]] Result<StoredChange> change(
        const SpaceId& space, const log::ChainId& chain, std::uint64_t seq) const;

    /// Carries an erasure out: the words are overwritten. True when there were any; then call
    /// truncateLog(), so that they are not left in the write-ahead log.
    Result<bool> erase(const SpaceId& space, const ErasureRecord& erasure);
    Result<void> truncateLog();
    [[nodiscard]] Result<std::vector<ErasureRecord>> erasures(const SpaceId& space) const;

    // Snapshots: what an audience says at a version, in place of the changes that made it so.
    [[nodiscard]] Result<std::optional<log::SignedSnapshot>> snapshot(
        SnapshotTable::Place place, const SpaceId& space, const AudienceId& audience) const;
    [[nodiscard]] Result<std::optional<Bytes>> snapshotPiece(SnapshotTable::Place place,
        const SpaceId& space, const AudienceId& audience, std::uint32_t number) const;
    Result<void> dropSnapshot(
        SnapshotTable::Place place, const SpaceId& space, const AudienceId& audience);
    /// Takes one in, piece by piece; see SnapshotTable.
    Result<std::uint32_t> beginSnapshot(
        const SpaceId& space, const AudienceId& audience, const log::SignedSnapshot& snapshot);
    Result<bool> addSnapshotPiece(const SpaceId& space, const AudienceId& audience,
        std::uint32_t number, const Bytes& sealed);
    /// The one that arrived is in use from now on: chains begin where it ends, and what was erased
    /// before it is erased here too when it comes.
    Result<void> keepSnapshot(const SpaceId& space, const log::SnapshotHeader& header,
        const std::vector<ErasureRecord>& erasures);
    /// Chains of which only a snapshot is here, with the number of the change that is wanted next.
    [[nodiscard]] Result<log::Version> wantedHistory(const SpaceId& space) const;
    /// Where a chain begins of which only a snapshot is here.
    [[nodiscard]] Result<std::optional<log::Tip>> base(
        const SpaceId& space, const log::ChainId& chain) const;
    /// The seal over a change; nothing when it has none.
    [[nodiscard]] Result<std::optional<crypto::Signature>> sealAt(
        const SpaceId& space, const log::ChainId& chain, std::uint64_t seq) const;
    /// How many changes the snapshot stood for that was last offered to a server.
    [[nodiscard]] Result<std::uint64_t> snapshotOffered(
        const SpaceId& space, const AudienceId& audience) const;
    Result<void> rememberSnapshotOffer(
        const SpaceId& space, const AudienceId& audience, std::uint64_t changes);

    // Photos, sounds and films: see BlobTable. append() and accept() note what changes name, and erase()
    // removes what nothing names any more.
    /// BadMessage. `draft`: the change that is going to name it is not made yet.
    Result<std::vector<std::uint32_t>> beginBlob(const SpaceId& space, const BlobPlace& place,
        const std::vector<log::ChunkId>& chunks, bool draft = false);
    /// True when it is whole with it. NotFound, BadMessage, StorageFull. What was added before a change is
    /// on disk when that change is; power that fails before that may take it away again.
    Result<bool> addChunk(
        const SpaceId& space, const BlobPlace& place, std::uint32_t position, ByteView sealed);
    /// What a snapshot says that changes name which are not here themselves.
    Result<void> addBlobUses(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq,
        const std::vector<log::BlobUse>& uses);
    /// Nothing when it was never begun.
    [[nodiscard]] Result<std::optional<BlobTable::Found>> findBlob(
        const SpaceId& space, const BlobPlace& place) const;
    [[nodiscard]] Result<std::optional<Bytes>> chunk(
        const SpaceId& space, const BlobPlace& place, std::uint32_t position) const;
    /// Named, and not whole here; at most so many.
    [[nodiscard]] Result<std::vector<BlobPlace>> lackingBlobs(
        const SpaceId& space, const std::set<AudienceId>& audiences, std::size_t most) const;
    /// Named, and whole here.
    [[nodiscard]] Result<std::vector<BlobPlace>> wholeBlobs(
        const SpaceId& space, const std::set<AudienceId>& audiences) const;
    /// Removes drafts that no change came to name.
    Result<void> dropDraftBlobs(const SpaceId& space);

    // Whom words have reached: see log/reach.h
    /// One that the caller has checked. Of each reader and chain the newest kReachStepsMax are kept; one
    /// that goes no further than what is known is passed over. BadMessage for one that nobody can mean.
    Result<void> addReach(const SpaceId& space, const log::Reach& reach, TimeMs heardAt);
    static constexpr std::size_t kReachStepsMax = 64;
    /// By reader, and each reader's in order.
    [[nodiscard]] Result<std::vector<ReachStep>> reaches(
        const SpaceId& space, const log::ChainId& chain) const;
    /// Up to where this device's own word of what it has was given to the server.
    [[nodiscard]] Result<log::Version> reachSaid(const SpaceId& space) const;
    Result<void> saySaid(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq);
    /// To another server, or to one that was restored, all is said again.
    Result<void> forgetSaid(const SpaceId& space);
    /// Which of the server's reaches came last; 0 for none.
    [[nodiscard]] Result<std::int64_t> reachCursor(const SpaceId& space) const;
    Result<void> setReachCursor(const SpaceId& space, std::int64_t number);

    // What can be made again from the log, encrypted beside the vault
    struct Cache {
        Bytes about;
        DatabaseImage image;
    };
    Result<void> saveCache(const SpaceId& space, ByteView about, ByteView image);
    /// Nothing when there is none, or when it is damaged.
    [[nodiscard]] std::optional<Cache> loadCache(const SpaceId& space) const;
    /// Overwrites and removes it.
    void dropCache(const SpaceId& space);

    /// Takes the end of a chain away, from a change on, and puts these changes at the end of another:
    /// both or neither.
    Result<void> carryOver(const SpaceId& space, const log::ChainId& from, std::uint64_t seq,
        const log::ChainId& to, const std::vector<log::Change>& changes);
    /// Everything but the membership stream goes, for good: changes, keys, snapshots, photos, reaches.
    Result<void> forgetContent(const SpaceId& space);

    // Delivery
    /// The server has less of a chain than it said before: then it was not reached either.
    Result<void> lowerDurable(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq);
    /// `at`: when this was heard, which is remembered as a reach of the server's; 0: it is not.
    Result<void> markDurable(
        const SpaceId& space, const log::ChainId& chain, std::uint64_t seq, TimeMs at = 0);
    /// Changes of these chains that the server has not acknowledged: never a counter of its own.
    [[nodiscard]] Result<std::uint64_t> waiting(
        const SpaceId& space, const std::function<bool(const log::ChainId&)>& counts) const;
    /// Up to where the server has acknowledged a chain.
    [[nodiscard]] Result<std::uint64_t> durable(
        const SpaceId& space, const log::ChainId& chain) const;
    Result<void> rememberSync(const SpaceId& space, TimeMs at);
    /// When everything was last shared; 0 for never.
    [[nodiscard]] Result<TimeMs> lastSync(const SpaceId& space) const;

    // Checking
    /// Damage that SQLite or the page checksums find, in words. Empty when sound.
    [[nodiscard]] std::vector<std::string> damage();
    /// Checks hashes and seals of every chain with the keys that `keyOf` knows. The first thing
    /// wrong, named.
    Result<std::uint64_t> checkChains(const SpaceId& space,
        const std::function<std::optional<crypto::SigningPublic>(const AuthorId&)>& keyOf) const;

    /// Reads every chunk of every photo, sound and film. What does not fit, in words.
    [[nodiscard]] Result<std::vector<std::string>> damagedBlobs(const SpaceId& space) const;

    /// For tests of a full disk.
    void limitPages(std::int64_t pagesMax);

private:
    struct Inside;
    explicit Vault(std::unique_ptr<Inside> inside);
    Result<void> lookForCopy(bool isFirstTime);
    std::unique_ptr<Inside> m_inside;
};

}
