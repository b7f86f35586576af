#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "crdt/operations.h"
#include "log/membership.h"
#include "store/edit_sealing.h"
#include "store/vault.h"
#include "store/view.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace alongside::store {

/// A member as others see them.
struct MemberCard {
    MemberId id;
    std::string name; ///< empty while their name cannot be read
    std::string role;
    bool steward = false;
    bool removed = false;
    bool isMe = false;
    Stamp since;
};

/// One device of a member.
struct DeviceCard {
    AuthorId id;
    MemberId member;
    std::string name; ///< what its member calls it; empty when that is not known
    Stamp since;
    bool removed = false;
    bool hidden = false; ///< removed, and it has said that it shows nothing any more
    bool isThis = false;
};

/// Somebody who may still come in.
struct InvitationCard {
    AuthorId id;
    MemberId by;
    std::string role;
    bool steward = false;
    bool isDevice = false; ///< another device of whoever made it
    TimeMs expiresAt = 0;
    std::uint32_t used = 0;
    std::uint32_t usesMax = 1;
};

/// This device was put out of a space, or its member left.
struct Departure {
    MemberCard by;
    Stamp at;
    bool left = false;       ///< by oneself
    bool onlyDevice = false; ///< the member goes on with another device
};

/// What somebody did to a record, in one change.
struct HistoryEntry {
    AuthorId author;
    std::uint64_t seq = 0;
    Stamp at;
    std::vector<crdt::Op> ops;
    std::vector<crdt::OpId> ids; ///< of each
    std::uint32_t edit = 0;      ///< which edit of that change
    bool erased = false;         ///< what was said in it is gone for good
};

/// The record that these steps of its history make, as far as `counts` says yes. Nothing when it never
/// does.
[[nodiscard]] std::optional<Record> recordAfter(const RecordPlace& place,
    const std::vector<HistoryEntry>& entries,
    const std::function<bool(const HistoryEntry&)>& counts);
/// The record as whoever had seen so much knew it.
[[nodiscard]] std::optional<Record> recordAt(const RecordPlace& place,
    const std::vector<HistoryEntry>& entries, const crdt::StateMark& mark);

/// What was erased in a space, by whom, and who has carried it out.
struct ErasureInfo {
    ErasureRecord record;
    std::map<AuthorId, Stamp> receipts; ///< by device, without that of whoever asked
};

/// Who comes into an audience and who goes out of it.
struct ReaderChange {
    std::vector<std::string> rolesIn;
    std::vector<std::string> rolesOut;
    std::vector<MemberId> in;
    std::vector<MemberId> out;
};

/// A change that broke a rule: kept in the log, not shown.
struct Evidence {
    log::ChainId chain;
    std::uint64_t seq = 0;
    Error reason;
};

/// A record that is different now, and in which fields.
struct ChangedRecord {
    RecordPlace place;
    /// Sorted, each once. Empty: in all of them, or in something else (it was put away, erased …).
    std::vector<std::string> fields;
    bool operator==(const ChangedRecord&) const = default;
};

/// A snapshot on its way to others.
struct MadeSnapshot {
    log::SnapshotHeader header;
    log::SignedSnapshot snapshot;
    std::vector<Bytes> pieces;
};

/// What is different now. An interface re-reads these records, or only these fields, and no others.
struct Update {
    std::vector<ChangedRecord> records; ///< by place, each once
    bool membership = false;
    bool media = false;    ///< some of a photo, sound or film has come, or is wanted
    bool delivery = false; ///< it is known of more people that something has reached them
    bool history = false;  ///< what was before is wanted
    [[nodiscard]] bool isEmpty() const
    {
        return records.empty() && !membership && !media && !delivery && !history;
    }
    /// Puts several entries of one record together.
    void gather();
    void add(Update other);
};

struct VerifyReport {
    std::uint64_t changes = 0;
    std::uint64_t records = 0;
    std::vector<Error> problems; ///< empty: all is sound
};

/// Says whether an operation fits the catalogue. What it does not know passes: a newer app made it.
using Checker = std::function<Result<void>(const crdt::RecordKey&, const crdt::Op&)>;

/// What the store is told of the planning tools.
struct Rules {
    Checker checker;
    ViewSchema schema;
};

/// One space on one device: its log in the vault, its members, its keys, and the view made of them.
///
/// Threads: use from the thread that uses the vault.
class Replica {
public:
    /// How the view comes about: from its checkpoint and what came since, or from the log alone.
    enum class ViewFrom { Checkpoint, Log };
    /// Opens a space that the vault has an account for. A damaged change stops its own chain only.
    static Result<std::unique_ptr<Replica>> open(Vault& vault, const SpaceId& space,
        const Clock& clock, const Rules& rules, ViewFrom from = ViewFrom::Checkpoint);
    /// Puts the view aside when much has come since it last was.
    ~Replica();
    Replica(const Replica&) = delete;
    Replica& operator=(const Replica&) = delete;
    /// A new space, with this person as its first member. `name` is readable by members only.
    static Result<SpaceId> found(Vault& vault, const Clock& clock, std::string_view spaceType,
        std::string_view name, std::string_view role);
    /// Prepares to be another device of somebody who is a member: see inviteDevice().
    static Result<void> prepareDevice(
        Vault& vault, const log::SpaceInvitation& invitation, const MemberId& member);
    /// Prepares to join: makes this device's keys and remembers the invitation. The rest happens when
    /// the membership stream has arrived (see joinNow). AlreadyThere when the person is a member.
    static Result<void> prepareJoin(Vault& vault, const log::SpaceInvitation& invitation);

    [[nodiscard]] const SpaceId& space() const { return m_space; }
    [[nodiscard]] const log::Membership& membership() const { return m_membership; }
    [[nodiscard]] const View& view() const { return *m_view; }
    /// Kinds of records that hold photos, sounds or films.
    [[nodiscard]] std::vector<std::string> mediaKinds() const;
    [[nodiscard]] const crypto::AuthorKeys& author() const { return m_author; }
    [[nodiscard]] MemberId me() const { return m_me; }
    [[nodiscard]] AudienceId everyone() const { return log::everyoneOf(m_space); }
    [[nodiscard]] AudienceId justMe() const { return log::justMeOf(m_space, m_me); }
    [[nodiscard]] std::string name() const;
    [[nodiscard]] std::vector<MemberCard> people() const;
    /// Who wrote something; the card has an empty name when that is not known.
    [[nodiscard]] MemberCard personOf(const AuthorId& author) const;
    [[nodiscard]] const std::vector<Evidence>& evidence() const { return m_evidence; }

    // Writing
    /// Makes one change out of all edits: together or not at all, on disk when this returns.
    Result<Update> commit(const AudienceId& audience, const crdt::Edits& edits);
    /// Removes what was said in these changes to a record, for good, here at once and everywhere else
    /// when they hear of it. NotAllowed when some of it is somebody else's and this is not the
    /// person's own plan; NotFound when the record has no such change. Nothing is written then.
    /// `edits` are made in the same change.
    Result<Update> erase(const RecordPlace& place, const std::vector<HistoryEntry>& entries,
        const crdt::Edits& edits = {});
    [[nodiscard]] Result<std::vector<ErasureInfo>> erasures() const;
    /// What this device has seen of an audience.
    [[nodiscard]] crdt::StateMark mark(const AudienceId& audience) const;
    /// An invitation with keys for everyone's audience. `seed` is the secret to pass on.
    Result<Bytes> invite(std::string_view role, bool steward, TimeMs expiresAt, std::uint32_t uses);
    /// Removes a member, pins what they wrote, and gives everyone who remains new keys.
    Result<void> removeMember(const MemberId& member);
    /// What somebody does here from now on, and whether they may invite and remove others. Who can no
    /// longer read something because of it is put out of it as by changeReaders().
    Result<void> changeRole(const MemberId& member, std::string_view role, bool steward);
    /// Closes an invitation; whoever may have it does not have the keys to what is written from now on.
    Result<void> withdraw(const AuthorId& invitation);
    [[nodiscard]] std::vector<InvitationCard> openInvitations() const;

    // Devices
    /// An invitation for another device of this person's own. `seed` is the secret to pass on.
    Result<Bytes> inviteDevice(TimeMs expiresAt);
    /// As removeMember, for one device: a lost tablet, or one's own old one.
    Result<void> removeDevice(const AuthorId& device);
    Result<void> nameDevice(std::string_view name);
    /// Of all members, oldest first.
    [[nodiscard]] std::vector<DeviceCard> devices() const;
    /// Nothing while this device belongs to the space, as far as is known here.
    [[nodiscard]] std::optional<Departure> departure() const;
    /// After a departure: removes all of the space but who belonged to it, for good, and says so to those
    /// who stay, if they can still be told.
    Result<void> hide();
    [[nodiscard]] bool isHidden() const;
    /// Changes of this device's own that the server does not have.
    [[nodiscard]] Result<std::uint64_t> waiting() const;
    /// The same without statements of membership.
    [[nodiscard]] Result<std::uint64_t> unsentWords() const;

    // Who can read what
    /// An audience of these roles and members, and always of oneself. Without a name it is the one that
    /// these people have already, if there is one. NotAMember, LimitExceeded: nothing is made.
    Result<AudienceId> makeAudience(const std::vector<std::string>& roles,
        const std::vector<MemberId>& members, std::string_view name);
    /// Those who come in are given the keys to all of it; when somebody goes out, those who stay are
    /// given a new one. NotAllowed when that is not this person's to decide.
    Result<void> changeReaders(const AudienceId& audience, const ReaderChange& change);
    /// Empty when it has none, or when it cannot be read.
    [[nodiscard]] std::string audienceName(const AudienceId& audience) const;
    /// Does what others could not do because they did not know of each other: gives keys to readers
    /// who lack them, new ones where somebody who went out still has the newest, and draws the line
    /// for somebody who was removed by people who cannot read an audience. To be called when
    /// everything that the other side has is here. True when there was something to do.
    Result<bool> tend();

    // Joining
    [[nodiscard]] bool isJoining() const { return m_invitation.has_value(); }
    [[nodiscard]] const std::optional<crypto::AuthorKeys>& invitation() const
    {
        return m_invitation;
    }
    /// Opens what was locked for this device: under its key, one that it wrote under before, or that of
    /// the invitation it joins with. Nothing when it was locked for somebody else.
    [[nodiscard]] std::optional<crypto::Secret> unlock(ByteView sealed) const;
    /// Joins with the invitation, once the membership stream is here.
    Result<void> joinNow();
    /// The server has taken the join: the invitation is forgotten.
    Result<void> finishJoin();

    // A tablet that was restored or copied
    /// Whether this is one of the keys that this device writes, or has written, under.
    [[nodiscard]] bool isOwn(const AuthorId& author) const;
    /// Whose key opens a connection: the newest that the server has heard of. `older`: so many before
    /// that, for a server that was restored from a backup and has forgotten it; null when there is none.
    [[nodiscard]] Result<const crypto::AuthorKeys*> speaker(std::size_t older = 0) const;
    /// Another copy of this device wrote something else under the same numbers, and theirs are what
    /// everybody has: `run` is what they wrote. What this one wrote is said again under a key that no
    /// other copy has, in the same words and at the same times; nothing of it is lost. Then `run` can
    /// be accepted.
    Result<Update> carryOver(const log::Run& run);

    // Exchange with other replicas
    [[nodiscard]] Result<log::Version> version() const { return m_vault->version(m_space); }
    /// Audiences this device may ask for, the membership stream first.
    [[nodiscard]] std::vector<AudienceId> audiences() const;
    Result<void> seal();
    /// Takes in what somebody else wrote. Errors leave everything as it was.
    Result<Update> accept(const log::Run& run);
    /// The same for statements, of which more may follow at once: they are on disk, and count from
    /// settle() on. Judging who belongs to a plan of hundreds of people takes its time.
    Result<void> acceptStatements(const log::Run& run);
    Result<Update> settle();
    [[nodiscard]] bool isSettled() const { return !m_unsettled; }
    /// The disk failed in the middle of something: what is here in memory may lag behind what is in the
    /// vault, and is to be opened anew.
    [[nodiscard]] bool isTorn() const { return m_isTorn; }

    [[nodiscard]] Result<std::vector<HistoryEntry>> history(const RecordPlace& place) const;
    // Snapshots
    /// Puts all that is here of an audience into one. Nothing when it cannot be whole now: something
    /// waits for something else, older history is not here, or a newer app wrote some of it.
    Result<std::optional<MadeSnapshot>> makeSnapshot(const AudienceId& audience);
    /// Enough has been written since this device last offered one.
    [[nodiscard]] bool isSnapshotDue(const AudienceId& audience) const;
    /// Stands for all that is here of its audience, under the key of today.
    [[nodiscard]] bool isCurrent(const log::SnapshotHeader& header) const;
    /// Begins to take one in: the number of the first piece that is wanted. Who made it and the seals in
    /// it are checked. UnknownAuthor, BadSignature, NotAllowed, ForkedChain, CannotDecrypt.
    Result<std::uint32_t> beginSnapshot(
        const AudienceId& audience, const log::SignedSnapshot& snapshot);
    /// Takes in the next piece. After the last it is read as a whole: what is different then, or an
    /// error, and nothing of it is kept.
    Result<std::optional<Update>> addSnapshotPiece(
        const AudienceId& audience, std::uint32_t number, const Bytes& sealed);
    /// Whether all changes are here, and not only what they come to.
    [[nodiscard]] Result<bool> hasHistory(const AudienceId& audience) const;
    /// Somebody wants to see it: historyNeeded() names it until it is here.
    void askForHistory(const AudienceId& audience);
    /// Audiences of which the older history is to be fetched: because it was asked for, because something
    /// in it was erased, or because the snapshot holds more of somebody who was removed than counts.
    [[nodiscard]] Result<std::set<AudienceId>> historyNeeded() const;

    /// Puts the view aside, encrypted, so that the next open() reads only what came since.
    Result<void> saveCheckpoint();
    /// Checks the file, every chain and seal, and that the view is what the log says.
    Result<VerifyReport> verify();

private:
    using Secrets = std::vector<crypto::Secret>;
    Replica(Vault& vault, const SpaceId& space, const Clock& clock, Rules rules,
        crypto::AuthorKeys author, MemberId me);
    Result<void> loadMembership();
    Result<void> absorbKeys();
    Result<void> absorb(const log::KeyWrap& wrap);
    [[nodiscard]] std::string openLabel(const AudienceId& audience, const Bytes& sealed) const;
    void readNames();
    [[nodiscard]] std::string nameOf(const MemberId& member) const;
    [[nodiscard]] MemberCard cardOf(const log::Member& member) const;
    Result<Update> advance();
    bool loadCheckpoint();
    [[nodiscard]] std::vector<std::pair<AuthorId, std::uint64_t>> membershipVersion() const;
    Result<void> advanceAll(const log::Version& have, Update& update);
    Result<bool> advanceOne(const StoredChange& stored, Update& update);
    Result<const Secrets*> secretsOf(const AudienceId& audience, std::uint32_t epoch);
    Result<bool> advanceChain(const log::ChainId& chain, std::uint64_t upTo, Update& update);
    Result<void> applyData(const StoredChange&, const log::Header&, const Secrets&, Update&);
    [[nodiscard]] Result<ReadEdits> readEdits(
        const StoredChange& stored, const Secrets& secrets) const;
    Result<void> commitStatements(const std::vector<log::Statement>& statements);
    Result<void> commitWithKeys(std::vector<log::Statement> statements, log::Grant keys);
    [[nodiscard]] Result<std::vector<log::Pin>> pinsOf(
        const std::function<bool(const log::Author&)>& isGone) const;
    Result<void> commitRemoval(log::Statement removal);
    Result<void> renewAuthor();
    Result<void> followFormer();
    Result<std::uint64_t> firstDifference(const log::Run& run) const;
    Result<std::vector<log::Change>> saidAgain(const log::ChainId& from, std::uint64_t seq);
    Result<std::vector<log::Change>> statedAgain(const log::ChainId& from, std::uint64_t seq);
    Result<void> joinAsDevice(const log::OpenInvitation& invitation);
    Result<void> vouchForThose(const std::set<AuthorId>& activeBefore);
    [[nodiscard]] std::set<AuthorId> activeAuthors() const;
    Result<void> rememberBefore();
    Result<void> recallBefore();
    Result<Update> acceptOne(const log::Run& run);
    // What the membership would be after these, or why they would be refused.
    struct Tried {
        log::Header header;
        log::Membership membership;
    };
    Result<Tried> tried(const std::vector<log::Statement>& statements);
    Result<void> carryOut(const log::ChainId& chain, const log::Header& header, Update& update);
    Result<void> answerErasures();
    Result<Update> write(const AudienceId& audience, const crdt::Edits& edits,
        std::vector<log::Erasure> erasures, std::vector<log::Receipt> receipts);
    Result<log::Header> nextHeader(const log::ChainId& chain, std::uint32_t epoch);
    [[nodiscard]] std::string openName(const log::Describe& describe) const;
    /// Empty when it cannot be read, or is no name.
    [[nodiscard]] std::string openSealed(const AudienceId& audience, std::uint32_t epoch,
        const Bytes& sealed, const Bytes& context) const;
    Result<void> nameThisDevice();
    static void giveKey(log::Grant& grant, const AudienceId& audience, std::uint32_t epoch,
        const crypto::Secret& key, const std::vector<crypto::AuthorPublic>& holders);
    Result<void> giveKeys(log::Grant& grant, const AudienceId& audience, std::uint32_t lastEpoch,
        const std::vector<crypto::AuthorPublic>& holders) const;
    [[nodiscard]] Result<std::uint32_t> lastKeyOf(const AudienceId& audience) const;
    [[nodiscard]] log::Version countedChains() const;
    [[nodiscard]] std::uint64_t countedOf(const log::ChainId& chain) const;
    Result<Update> takeInMembership(const log::Version& countedBefore);
    Result<void> defendLines(const log::Version& countedBefore);
    Result<bool> makeLostAudiences();
    [[nodiscard]] static bool isPlainName(std::string_view name);
    void note(const log::ChainId& chain, std::uint64_t seq, Error reason);
    Vault* m_vault;
    SpaceId m_space;
    HybridClock m_clock;
    Rules m_rules;
    crypto::AuthorKeys m_author;
    MemberId m_me;
    std::vector<crypto::AuthorKeys> m_former; ///< oldest first
    std::optional<crypto::AuthorKeys> m_invitation;
    log::Membership m_membership;
    std::unique_ptr<View> m_view;
    // Receipts by erasing change and device; and the erasing changes that this device has not
    // answered yet.
    using ErasingChange = std::tuple<AudienceId, AuthorId, std::uint64_t>;
    using Receipts = std::map<ErasingChange, std::map<AuthorId, Stamp>>;
    /// What a snapshot says, in a view of its own.
    struct ReadSnapshot {
        AudienceId audience;
        std::unique_ptr<View> view;
        Receipts receipts;
        std::vector<ErasureRecord> erasures;
    };
    /// `read` is not read again.
    Result<Update> settleAll();
    /// Remembers that the disk failed.
    template<class T>
    Result<T> noted(Result<T> result);
    Result<Update> rebuild(std::optional<ReadSnapshot> read = {});
    [[nodiscard]] bool isAnswered(const ErasingChange& change) const;
    [[nodiscard]] Result<log::SnapshotHeader> checkSnapshot(
        const AudienceId& audience, const log::SignedSnapshot& snapshot) const;
    Result<void> readSnapshot(SnapshotTable::Place place, const log::SnapshotHeader& header,
        View& view, Receipts& receipts, std::vector<ErasureRecord>& erasures);
    struct CheckedRecord;
    /// What a snapshot says besides the records, and the records, checked, until `give` wants no more.
    Result<void> checkRecords(SnapshotTable::Place place, const log::SnapshotHeader& header,
        Receipts& receipts, std::vector<ErasureRecord>& erasures,
        const std::function<bool(std::vector<CheckedRecord>)>& give);
    [[nodiscard]] Result<void> checkState(const log::SnapshotHeader& header,
        const crdt::RecordKey& key, const crdt::RecordState& state) const;
    Result<void> takeUpSnapshots(Update& update, std::optional<ReadSnapshot> read = {});
    Result<bool> dropNeedlessSnapshot(const AudienceId& audience);
    Result<Update> historyArrived(const AudienceId& audience, bool erasuresWaited);
    [[nodiscard]] Result<std::set<AudienceId>> erasuresWait(const log::Version& wanted) const;
    Receipts m_receipts;
    std::set<AudienceId> m_historyAsked;
    std::set<ErasingChange> m_unanswered;
    log::Version m_applied; ///< up to where each chain is in the view
    std::vector<Evidence> m_evidence;
    struct KnownName {
        Bytes sealed;
        std::string name;
    };
    std::map<MemberId, KnownName> m_names; ///< as far as they can be read; with the membership
    std::map<AudienceId, std::string> m_audienceNames; ///< likewise
    std::set<Bytes> m_openedWraps;                     ///< so that each is unlocked once
    std::set<AudienceId> m_newKeys;                    ///< audiences for which one has come
    /// How it was before statements came that are not judged yet.
    struct Before {
        log::Version counted;
        std::set<AuthorId> active;
    };
    std::optional<Before> m_unsettled;
    bool m_isTended = false; ///< there was nothing to tend since the membership last changed
    std::map<std::pair<AudienceId, std::uint32_t>, Secrets> m_secrets;
    static constexpr std::uint64_t kCheckpointEvery = 500;
    static constexpr std::uint64_t kSnapshotEvery = 1000;
    std::uint64_t m_sinceCheckpoint = 0; ///< changes applied
    bool m_keepsCheckpoint = true;
    bool m_isHidden = false;
    std::string m_hiddenName; ///< of a space whose keys are gone
    bool m_erased = false;    ///< since the log was last truncated
    bool m_isTorn = false;    ///< see isTorn()
};

}
