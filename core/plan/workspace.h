#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "log/invitation.h"
#include "plan/agreement.h"
#include "plan/audience_info.h"
#include "plan/departure.h"
#include "plan/media.h"
#include "plan/passage_info.h"
#include "plan/people.h"
#include "plan/proposal.h"
#include "plan/record_info.h"
#include "store/replica_set.h"
#include "store/spool.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alongside::plan {

/// A space as a person sees it in a list.
struct SpaceInfo {
    SpaceId id;
    std::string type; ///< "plan", "group", "board"; empty until the first sync after joining
    std::string name;
    bool joining = false; ///< accepted an invitation, and the server has not answered yet
    std::vector<store::MemberCard> people;
    bool departed = false; ///< it is no longer shared with this device
};

/// What is left of a space that is no longer shared with this device.
struct DepartureInfo {
    store::Departure how;
    std::uint64_t unsent = 0; ///< changes of this person's own that nobody else has
    bool hidden = false;
};

/// Where the words of this person are.
struct SharingStatus {
    std::uint64_t waiting = 0;   ///< changes that the server does not have yet
    TimeMs lastShared = 0;       ///< when all was shared last; 0 for never
    std::size_t peopleOther = 0; ///< members other than oneself
    std::string server;          ///< "host:port" of where it is kept; empty when it has none
    std::size_t evidence = 0;    ///< changes that were kept but not shown
    [[nodiscard]] bool hasServer() const { return !server.empty(); }
};

/// The fields that a call sets, by name.
using FieldValues = std::map<std::string, crdt::Value>;

/// A photo, sound or film that is in memory, with what it shows in words (none is needed).
struct NewMedia {
    Bytes content;
    std::string words;
};

/// How a record is added.
struct AddOptions {
    bool beside = false; ///< beside what is there, where a plan has one answer
    crdt::Voice voice;   ///< whose words they are, where people write together
    std::vector<NewMedia> with
        = {}; ///< what goes with it, in the same change: all of it or nothing
};

/// Something that was erased for good.
struct ErasureStep {
    store::MemberCard by;
    store::MemberCard writtenBy;
    TimeMs at = 0;
    std::string change;                    ///< which change it was, for people who check
    std::vector<store::MemberCard> doneBy; ///< devices that said they have carried it out
    std::size_t devices = 0;               ///< how many there are to do so
};

/// Everything that one person can do with their plans on this device: the one door for pages and
/// terminal. Each call that writes is on disk when it returns.
///
/// Threads: use from one. Listeners (see replicas().listen) are called from inside the calls.
class Workspace {
public:
    /// Unlocks a person's vault. WrongPin, StoreInUse, StoreNewer, StoreDamaged …
    static Result<std::unique_ptr<Workspace>> open(const People& people, const Person& person,
        std::string_view secret, const Clock& clock, std::string_view way = store::way::kPin);

    [[nodiscard]] const store::PersonCard& me() const;
    [[nodiscard]] store::ReplicaSet& replicas() { return m_replicas; }

    // How this person unlocks what is theirs
    /// Adds a way, or gives it another secret. BadArgument when it is too easy to guess (plan/secrets.h).
    Result<void> setWayIn(std::string_view way, std::string_view secret, crypto::PinCost cost = {});
    /// A code for paper that unlocks as the PIN does, in place of the one before. It is told once.
    Result<std::string> makeRecoveryCode(crypto::PinCost cost = {});

    // Spaces
    [[nodiscard]] Result<std::vector<SpaceInfo>> spaces();
    /// By shortened id or by name; with an empty text: the only one.
    Result<SpaceId> findSpace(std::string_view nameOrId);
    Result<SpaceId> createSpace(
        std::string_view type, std::string_view name, std::string_view role);
    Result<SharingStatus> status(const SpaceId& space);
    /// Where this space is kept from now on.
    Result<void> setServer(const SpaceId& space, const log::ServerInvitation& invitation);

    // People of a space
    /// An invitation as text. NoServer until the space has one.
    Result<std::string> invite(const SpaceId& space, std::string_view role, bool steward,
        TimeMs validForMs, std::uint32_t uses);
    /// Accepts an invitation. The space is there at once, empty until the first sync.
    Result<SpaceId> join(const log::SpaceInvitation& invitation);
    /// What somebody does here from now on, and whether they may invite and remove others.
    Result<void> changeRole(
        const SpaceId& space, const MemberId& member, std::string_view role, bool steward);
    /// Those with which somebody can still come in.
    Result<std::vector<store::InvitationCard>> openInvitations(const SpaceId& space);
    Result<void> withdraw(const SpaceId& space, const AuthorId& invitation);

    // This person's own devices
    /// An invitation, as text, for another device of this person's, to all of these spaces.
    Result<std::string> inviteDevice(const std::vector<SpaceId>& spaces, TimeMs validForMs);
    /// The spaces that are new on this device. AlreadyThere when there is none.
    Result<std::vector<SpaceId>> joinAsDevice(const log::DeviceInvitation& invitation);
    /// Of everybody in a space.
    Result<std::vector<store::DeviceCard>> devices(const SpaceId& space);
    Result<void> removeDevice(const SpaceId& space, const AuthorId& device);
    /// What this device is called, for everybody in all spaces.
    Result<void> nameDevice(std::string_view name);

    // After a space is no longer shared with this device: everything else fails with NoLongerShared
    /// Nothing while it is shared.
    Result<std::optional<DepartureInfo>> departure(const SpaceId& space);
    /// What this person wrote here, to be saved; empty once it is hidden.
    Result<std::vector<OwnWords>> ownWords(const SpaceId& space);
    /// Removes what is no longer shared from this device, for good, and leaves a receipt. NotAllowed
    /// while there are words that were never sent, unless they were saved: say so with `evenIfUnsent`.
    Result<void> hide(const SpaceId& space, bool evenIfUnsent);
    Result<store::MemberCard> findMember(const SpaceId& space, std::string_view nameOrId);
    Result<void> removeMember(const SpaceId& space, const MemberId& member);

    // Who can read what
    [[nodiscard]] Result<AudienceId> audienceFor(const SpaceId& space, Sharing sharing);
    /// Those this person is in: everyone first, then "just me".
    Result<std::vector<AudienceInfo>> audiences(const SpaceId& space);
    /// By its name ("everyone", "just me", "family") or the beginning of its id.
    Result<AudienceInfo> findAudience(const SpaceId& space, std::string_view nameOrId);
    /// Of everybody who has one of these roles, now or later, and of these people; always with oneself.
    /// Without a name it is the one that these people have already, if there is one. AlreadyThere when
    /// the name is taken.
    Result<AudienceInfo> makeAudience(const SpaceId& space, std::string_view name,
        const std::vector<std::string>& roles, const std::vector<MemberId>& members);
    /// Those who come in can read all of it. Those who go out keep what they have read.
    Result<AudienceInfo> changeReaders(
        const SpaceId& space, const AudienceId& audience, const store::ReaderChange& change);
    /// Moves a record to other readers: it is put away where it was, and with `eraseThere` all that was
    /// said in it there is erased. Whose words they are goes with it. NotAllowed when some of what is
    /// to be erased is somebody else's.
    Result<MoveInfo> move(const SpaceId& space, const store::RecordPlace& place,
        const AudienceId& audience, bool eraseThere);

    // Records
    /// Adds a record. Where the kind has a place (one shared answer to a question) and somebody has
    /// answered, AlreadyThere: change that one with set(), or say something `beside` it.
    Result<RecordInfo> add(const SpaceId& space, Sharing sharing, std::string_view kind,
        const FieldValues& fields, bool beside = false);
    Result<RecordInfo> add(const SpaceId& space, const AudienceId& audience, std::string_view kind,
        const FieldValues& fields, const AddOptions& options);
    /// Several at once: all of them or none. AlreadyThere when one has the place of another.
    struct NewRecord {
        std::string kind;
        RecordId id; ///< zero: chosen here
        FieldValues fields;
    };
    Result<std::vector<RecordId>> addAll(
        const SpaceId& space, Sharing sharing, const std::vector<NewRecord>& records);
    /// Gives fields new values, in place of what this person sees there. `voice`: whose words they
    /// are and how they were said, where people write together. `with`: what goes with it from now on, in
    /// the same change.
    Result<RecordInfo> set(const SpaceId& space, const store::RecordPlace& place,
        const FieldValues& fields, const crdt::Voice& voice = {},
        const std::vector<NewMedia>& with = {});
    // Who may settle: the person whose plan it is, always; stewards; and whoever wrote one of the
    // versions. NotAllowed for others.
    /// Settles a field by keeping one version …
    Result<RecordInfo> choose(const SpaceId& space, const store::RecordPlace& place,
        std::string_view field, const crdt::OpId& version);
    /// … or all of them, side by side. NothingToChoose when there is one.
    Result<RecordInfo> keepAll(
        const SpaceId& space, const store::RecordPlace& place, std::string_view field);
    /// Settles all fields in one change: by keeping what came with `version` (its author changed
    /// several fields at once), or everything that is open when there is none.
    Result<RecordInfo> settle(const SpaceId& space, const store::RecordPlace& place,
        const std::optional<crdt::OpId>& version);
    Result<RecordInfo> retire(const SpaceId& space, const store::RecordPlace& place);
    Result<RecordInfo> restore(const SpaceId& space, const store::RecordPlace& place);

    /// By an id shortened as far as it is unique. NotFound, Ambiguous with the candidates.
    Result<store::RecordPlace> findRecord(const SpaceId& space, std::string_view idPrefix);
    Result<RecordInfo> show(const SpaceId& space, const store::RecordPlace& place);
    /// Of one kind, or of all when `kind` is empty.
    Result<std::vector<RecordInfo>> list(
        const SpaceId& space, std::string_view kind, bool withRetired = false);
    /// Records that have all these words, whatever their case and accents, best first. The last word
    /// may be unfinished.
    struct Found {
        RecordInfo record;
        std::string excerpt; ///< with store::kFoundBegin and kFoundEnd around what was found
    };
    Result<std::vector<Found>> search(
        const SpaceId& space, std::string_view words, std::size_t limit = 50);
    /// Asks this person again on that day ("2026-12-01"); others are not told, and may choose before.
    /// NothingToChoose when no field has versions that wait.
    Result<RecordInfo> postpone(
        const SpaceId& space, const store::RecordPlace& place, std::string_view until);
    /// Records with a field that waits for a decision; those that this person put off come last.
    Result<std::vector<RecordInfo>> openVersions(const SpaceId& space);
    Result<std::vector<HistoryInfo>> history(const SpaceId& space, const store::RecordPlace& place);

    // A record's past. On a device that began with a snapshot it may not be here yet: then history()
    // gives what there is, and the rest fails with HistoryNotHere.
    [[nodiscard]] Result<bool> hasHistory(const SpaceId& space, const AudienceId& audience);
    /// Has it fetched, at once or when there is a connection again.
    Result<void> askForHistory(const SpaceId& space);
    /// As it was at a moment, by the clocks of those who wrote. NotFound before it began.
    Result<RecordInfo> showAt(const SpaceId& space, const store::RecordPlace& place, TimeMs moment);
    /// Whose words, in a text that people write together. UnknownField when it is no such text.
    Result<std::vector<PassageInfo>> whose(const SpaceId& space, const store::RecordPlace& place,
        std::string_view field, bool withDeleted);
    /// Makes it what it was, as a change of its own: the words stay those of whoever wrote them, and
    /// what came since stays in the history.
    Result<RecordInfo> bringBack(
        const SpaceId& space, const store::RecordPlace& place, TimeMs moment);
    /// Removes what was said in these steps of its history (from 0; none: in all of them) for good,
    /// on every device and on the server. NotAllowed, NotFound: then nothing is erased.
    Result<RecordInfo> erase(const SpaceId& space, const store::RecordPlace& place,
        const std::vector<std::size_t>& steps);
    /// What was erased in a space.
    Result<std::vector<ErasureStep>> erasures(const SpaceId& space);

    /// Writes in a text that people write together: what changed from `base`, which is what the writer
    /// saw, to `wanted`, on top of whatever others wrote since. UnknownField when it is no such text.
    Result<RecordInfo> write(const SpaceId& space, const store::RecordPlace& place,
        std::string_view field, const WrittenText& text, const crdt::Voice& voice = {});

    // Proposals (proposal.h): nobody changes somebody else's words. They say how they would, and whose
    // words they are decides.
    /// NotAllowed for one's own words: change those. NotFound, UnknownField.
    Result<RecordInfo> propose(
        const SpaceId& space, const store::RecordPlace& about, const Proposal& proposal);
    /// Makes the words the new ones, as a change by their owner, and says so in the proposal: both or
    /// neither. NotAllowed for anybody else, NothingToChoose when it has its answer.
    Result<RecordInfo> acceptProposal(const SpaceId& space, const store::RecordPlace& proposal,
        const ProposalAnswer& answer = {});
    /// The words stay. As acceptProposal.
    Result<RecordInfo> declineProposal(const SpaceId& space, const store::RecordPlace& proposal,
        const ProposalAnswer& answer = {});

    // Agreement
    /// Answers about a record, or about the whole plan when there is none, to the words as this
    /// device has them. Answering again changes the answer.
    Result<RecordInfo> answer(
        const SpaceId& space, const std::optional<store::RecordPlace>& about, const Answer& answer);
    Result<Agreement> agreement(
        const SpaceId& space, const std::optional<store::RecordPlace>& about);

    // Photos, sounds and films: records of kMediaKind. The record is there at once; what it holds comes
    // when there is time, the small ones unasked.
    /// Adds one from a file, to go with a record or with the whole plan. FileUnreadable, BadFile (it is
    /// none), TooLong.
    Result<RecordInfo> attach(const SpaceId& space, const AudienceId& audience,
        const std::optional<RecordId>& about, const std::filesystem::path& file,
        std::string_view words);
    /// The same from memory, for what was never a file.
    Result<RecordInfo> attach(const SpaceId& space, const AudienceId& audience,
        const std::optional<RecordId>& about, const NewMedia& media);
    /// NotFound when the record holds none.
    Result<MediaInfo> media(const SpaceId& space, const store::RecordPlace& place);
    /// Its bytes, piece by piece, each checked before. MediaNotHere.
    Result<void> readMedia(const SpaceId& space, const store::RecordPlace& place,
        const std::function<Result<void>(ByteView)>& sink);
    /// Has it fetched, large as it may be.
    Result<void> wantMedia(const SpaceId& space, const store::RecordPlace& place);

    /// How far a step of a record's history has come; its last when none is named.
    Result<Delivery> delivery(const SpaceId& space, const store::RecordPlace& place,
        const std::optional<std::size_t>& step = std::nullopt);

    /// What is spoken, drawn or picked and not saved yet: kept on this device, for this person only.
    Result<store::Spool*> spool();

    Result<store::VerifyReport> verify(const SpaceId& space);

private:
    Workspace(
        std::unique_ptr<store::Vault> vault, const Clock& clock, std::filesystem::path folder);
    /// One that is shared with this device.
    Result<store::Replica*> open(const SpaceId& space);
    void announceMembers(const SpaceId& space);
    Result<RecordInfo> commitOne(store::Replica& replica, const store::RecordPlace& place,
        std::vector<crdt::Op> ops, const std::vector<NewMedia>& with = {});
    Result<void> addMedia(crdt::Edits& edits, store::Replica& replica, const AudienceId& audience,
        const std::optional<RecordId>& about, const NewMedia& media);
    Result<std::vector<crdt::Op>> puts(const store::Replica& replica,
        const store::RecordPlace& place, const catalogue::Kind& kind, const FieldValues& fields,
        const crdt::Voice& voice = {});

    store::ReplicaSet m_replicas;
    std::filesystem::path m_folder;
    std::optional<store::Spool> m_spool;
};

/// What replicas are told of the planning tools: the check on the way in (the catalogue's rules, and
/// leave for what a newer app made), and the tables of views.
[[nodiscard]] store::Rules planRules();

}
