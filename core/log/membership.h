#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "log/chain.h"
#include "log/statement.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace alongside::log {

struct Member {
    MemberId id;
    std::string role;
    bool steward = false; ///< may invite and remove
    bool removed = false;
    std::optional<MemberId> invitedBy; ///< none for the founder
    Stamp since;
    Describe profile; ///< latest; `sealed` is empty until there is one
};

/// One device of a member.
struct Author {
    crypto::AuthorPublic keys;
    MemberId member;
    Stamp since;
    bool removed = false;
    std::uint64_t line = 0;        ///< when removed: the last of their statements that counts
    AuthorId removedBy;            ///< when removed, by which device: one's own when somebody left
    std::uint64_t removedWith = 0; ///< the number of that device's change
    Stamp removedAt;
    std::optional<Stamp> hidden; ///< it was removed, and shows nothing of the space any more
    DescribeDevice profile;      ///< `sealed` is empty until there is one
};

/// Who can read something. A reader is whoever is named, or has one of the roles, and was not taken
/// out by name since.
struct Audience {
    AudienceId id;
    bool everyone = false;
    bool own = false; ///< somebody's own, that nobody else can ever read
    std::set<std::string> roles;
    std::set<MemberId> chosen;
    std::set<MemberId> takenOut;
    std::set<MemberId> makers; ///< several when people made the same one apart
    Bytes sealedLabel;
    std::uint32_t epoch = 0; ///< latest for which there is a grant

    /// Up to where the changes count of an author who can no longer read it: what whoever put them out
    /// had of theirs, and what any reader had before they heard of it.
    std::map<AuthorId, std::uint64_t> lines;
    /// Devices that could ever read it.
    std::set<AuthorId> everReaders;
    /// Up to this epoch somebody who cannot read the audience any more was given keys.
    std::uint32_t spentEpoch = 0;

    /// Whether whoever joins in this role will be a reader.
    [[nodiscard]] bool holdsRole(const std::string& role) const
    {
        return everyone || roles.contains(role);
    }
    [[nodiscard]] bool holds(const Member& member) const
    {
        return everyone
            || (!takenOut.contains(member.id)
                && (chosen.contains(member.id) || roles.contains(member.role)));
    }
};

struct OpenInvitation {
    Invite invite;
    MemberId by;
    AuthorId author; ///< the device on which it was made
    std::uint32_t used = 0;
    bool closed = false;   ///< withdrawn, or whoever made it was removed
    bool isDevice = false; ///< for another device of whoever made it

    [[nodiscard]] bool isOpen() const { return !closed && used < invite.usesMax; }
};

/// Who belongs to a space and what they may do: a pure function of the set of changes in its
/// membership stream. Every replica and the server evaluate the same set to the same answer, in an
/// order that follows from the changes alone: whoever stands nearest to the founder comes first, with
/// all that they had seen, then the next; among those who stand equally near, whoever was invited
/// earlier. So where two people act against each other without knowing of it, the one who was there
/// first wins, and nobody can win by claiming to have seen less than they had.
/// (Compare state resolution in Matrix, room version 2: events of those with more power first.)
///
/// A change that breaks a rule, or cannot be read, stays in the log as evidence, has no effect at
/// all, and is reported by refusal(). So does what a removed author said above the pin, however
/// early it claims to be.
///
/// Threads: not synchronised.
class Membership {
public:
    explicit Membership(SpaceId space)
        : m_space(space)
        , m_everyone(everyoneOf(space))
    {
    }

    /// Takes in a change that was checked against its chain (checkRun). Call evaluate() after the
    /// last of several.
    Result<void> add(const AuthorId& author, const Change& change);
    void evaluate();

    [[nodiscard]] const SpaceId& space() const { return m_space; }
    /// Whether a change of the membership stream is here.
    [[nodiscard]] bool has(const AuthorId& author, std::uint64_t seq) const
    {
        return m_entries.contains({author, seq});
    }
    /// How many changes of the membership stream are here: it only grows, and tells whether there is
    /// more somewhere else.
    [[nodiscard]] std::uint64_t changes() const { return m_entries.size(); }
    /// How many of an author's changes are in order: all they depend on is here. A change of one's
    /// own names no others, or somebody could make it wait for what does not exist.
    [[nodiscard]] std::uint64_t inOrder(const AuthorId& author) const;
    /// The changes in order that no other names: whoever names these has named all, because each
    /// stands for what it names.
    [[nodiscard]] std::vector<std::pair<AuthorId, std::uint64_t>> heads() const;
    [[nodiscard]] bool isFounded() const { return !m_members.empty(); }
    [[nodiscard]] const std::string& spaceType() const { return m_spaceType; }
    [[nodiscard]] const Describe& description() const { return m_description; }
    [[nodiscard]] const std::map<MemberId, Member>& members() const { return m_members; }
    [[nodiscard]] const std::map<AuthorId, Author>& authors() const { return m_authors; }
    [[nodiscard]] const std::map<AudienceId, Audience>& audiences() const { return m_audiences; }
    [[nodiscard]] const std::map<AuthorId, OpenInvitation>& invitations() const
    {
        return m_invitations;
    }
    [[nodiscard]] const std::vector<KeyWrap>& wraps() const { return m_wraps; }

    /// Null when the author is not, and never was, a member.
    [[nodiscard]] const Author* author(const AuthorId& id) const;
    [[nodiscard]] const Member* memberOf(const AuthorId& id) const;
    /// Null when there is no such audience.
    [[nodiscard]] const Audience* audience(const AudienceId& id) const;
    /// A member who was not removed.
    [[nodiscard]] bool isActive(const AuthorId& id) const;
    /// May be given the audience's changes now. The membership stream: every active member.
    [[nodiscard]] bool mayRead(const AuthorId& id, const AudienceId& audience) const;
    /// Up to which number the changes of a chain count: all of those of a reader, none of somebody
    /// who never was one, and those of somebody who was put out up to where the line was drawn.
    [[nodiscard]] std::uint64_t lineOf(const ChainId& chain) const;
    [[nodiscard]] bool counts(const ChainId& chain, std::uint64_t seq) const
    {
        return seq <= lineOf(chain);
    }
    /// Who may erase what somebody wrote: that person, on any of their devices, and the person whose
    /// plan it is (the role "person").
    [[nodiscard]] bool mayErase(const AuthorId& eraser, const AuthorId& writer) const;
    /// Somebody else may invite and remove.
    [[nodiscard]] bool hasOtherSteward(const MemberId& than) const;
    /// Its member has another device that was not removed.
    [[nodiscard]] bool hasOtherDevice(const AuthorId& than) const;
    /// Members who can read the audience now.
    [[nodiscard]] std::vector<MemberId> readers(const AudienceId& audience) const;
    /// May take people in and out, and bring in a new key: a reader who made it or is a steward; when
    /// no such reader is left, any reader.
    [[nodiscard]] bool mayChange(const MemberId& member, const AudienceId& audience) const;
    /// Whose keys an audience's key is to be locked for: its readers' devices, and invitations that
    /// are still open for somebody who will be one.
    [[nodiscard]] std::vector<crypto::AuthorPublic> keyHolders(const AudienceId& audience) const;
    /// Authors who are no longer readers, and whose line nobody has drawn yet: whoever removed them from
    /// the space cannot read this audience.
    [[nodiscard]] std::vector<AuthorId> undrawn(const AudienceId& audience) const;
    /// Audiences that somebody made, and that are gone because whoever removed them had not heard of it.
    /// Their readers may make them again: they are the same ones then.
    [[nodiscard]] std::vector<MakeAudienceOf> lostAudiences() const;
    /// Keys that somebody gave before whoever removed them, or did something that leaves it without an
    /// effect, had heard of it: they open what was written with them, and count for nothing else.
    [[nodiscard]] std::vector<KeyWrap> lostWraps() const;
    /// Somebody who may no longer read has the newest key.
    [[nodiscard]] bool needsNewKey(const AudienceId& audience) const;

    /// Why a change of the membership stream has no effect. Nothing when it has, or when it waits
    /// for another.
    [[nodiscard]] std::optional<Error> refusal(const AuthorId& author, std::uint64_t seq) const;

    /// The same for whoever made the change: what they did in good faith has no refusal here, though it
    /// may have no effect, because somebody else did something meanwhile.
    [[nodiscard]] std::optional<Error> refusalAsSeen(
        const AuthorId& author, std::uint64_t seq) const;

    /// What whoever made a change of the membership stream had seen of it, that change included.
    [[nodiscard]] std::map<AuthorId, std::uint64_t> seenBy(
        const AuthorId& author, std::uint64_t seq) const;
    /// How much of the stream shows somebody that they were removed: what whoever removed them had seen,
    /// and what the most senior member had who heard of it. Empty for one who was not.
    [[nodiscard]] std::map<AuthorId, std::uint64_t> removalShownBy(const AuthorId& author) const;
    /// Where an author was removed: the change that says so. Nothing for one who was not.
    [[nodiscard]] std::optional<std::pair<AuthorId, std::uint64_t>> removalOf(
        const AuthorId& author) const;
    /// Authors of whom a change says that they join, and who are not taken in because the invitation was
    /// closed.
    [[nodiscard]] std::vector<AuthorId> turnedAway() const;

    /// The signing key with which a chain's seals are checked: a known author's, or the one that the
    /// first change of a new author's membership chain brings with it.
    [[nodiscard]] Result<crypto::SigningPublic> sealKey(const Run& run) const;
    /// The same for a chain that is here already, also of somebody whose coming in does not count.
    [[nodiscard]] std::optional<crypto::SigningPublic> keptKey(const AuthorId& author) const;

private:
    struct Entry {
        AuthorId author;
        Header header;
        std::vector<Statement> statements;
        std::optional<Error> unreadable;
    };
    using Place = std::pair<AuthorId, std::uint64_t>;

    using Refusals = std::map<Place, Error>;
    [[nodiscard]] bool isLost(const Place& place) const;
    void judge();
    void spendLostKeys();

    using Order = std::vector<const Entry*>;
    [[nodiscard]] Order ordered() const;
    struct Graph {
        std::vector<const Entry*> entries; ///< in the order of their places
        std::vector<std::vector<std::size_t>>
            needs; ///< numbers of entries; what it follows is last
    };
    static constexpr std::size_t kNotHere = ~std::size_t{0};
    [[nodiscard]] Graph graph() const;
    [[nodiscard]] static std::vector<bool> ready(const Graph& graph);
    [[nodiscard]] std::vector<AuthorId> bySeniority() const;
    bool applyAll(const Order& order, const Refusals& barred, Refusals& broken);
    bool barAbovePins(const Order& order, Refusals& barred) const;
    [[nodiscard]] static bool isAbovePin(const Author& author, std::uint64_t seq);
    Result<void> apply(const Entry& entry, const Found& statement);
    Result<void> apply(const Entry& entry, const MakeAudience& statement);
    Result<void> apply(const Entry& entry, const Grant& statement);
    Result<void> apply(const Entry& entry, const Invite& statement);
    Result<void> apply(const Entry& entry, const Join& statement);
    Result<void> apply(const Entry& entry, const Describe& statement);
    Result<void> apply(const Entry& entry, const Remove& statement);
    Result<void> apply(const Entry& entry, const MakeAudienceOf& statement);
    Result<void> apply(const Entry& entry, const ChangeReaders& statement);
    Result<void> apply(const Entry& entry, const InviteDevice& statement);
    Result<void> apply(const Entry& entry, const AddDevice& statement);
    Result<void> apply(const Entry& entry, const DescribeDevice& statement);
    Result<void> apply(const Entry& entry, const RemoveDevice& statement);
    Result<void> apply(const Entry& entry, const ChangeRole& statement);
    Result<void> apply(const Entry& entry, const Withdraw& statement);
    Result<void> apply(const Entry& entry, const Vouch& statement);
    Result<void> apply(const Entry& entry, const Hidden& statement);
    Result<void> apply(const Entry& entry, const UnknownStatement& statement);
    [[nodiscard]] Member* actor(const Entry& entry);
    [[nodiscard]] bool isReader(const MemberId& member, const Audience& audience) const;
    [[nodiscard]] bool isReading(const AuthorId& author, const Audience& audience) const;
    [[nodiscard]] bool hasLine(const AuthorId& author, const Audience& audience) const;
    static Result<void> checkSealed(const Bytes& sealed);

    // Devices that can read something, before somebody is put out of it or taken in.
    struct Readership {
        std::set<AuthorId> authors;
        bool includesActor = false;
    };
    [[nodiscard]] Readership readership(const Audience& audience, const Member& by) const;
    [[nodiscard]] std::map<AudienceId, Readership> readerships(const Member& by) const;
    void begin(Audience audience);
    void settle(Audience& audience, const Readership& before, const std::vector<Pin>& pins);
    void settle(const std::map<AudienceId, Readership>& before, const std::vector<Pin>& pins);
    void removeAuthor(Author& author, const Entry& entry, const std::vector<Pin>& pins);
    void addAuthor(const Entry& entry, const crypto::AuthorPublic& keys, const MemberId& member);
    [[nodiscard]] bool isProven(
        const Entry& entry, const crypto::AuthorPublic& by, const std::function<bool()>& check);
    Result<OpenInvitation*> useInvitation(const Entry& entry, const AuthorId& key);
    [[nodiscard]] bool isPutOut(const AuthorId& author) const;
    void close(OpenInvitation& invitation);
    [[nodiscard]] bool mayHoldKey(const OpenInvitation& open, const Audience& audience) const;

    SpaceId m_space;
    AudienceId m_everyone;
    std::map<Place, Entry> m_entries;

    std::string m_spaceType;
    Describe m_description;
    std::map<MemberId, Member> m_members;
    std::map<AuthorId, Author> m_authors;
    std::map<AudienceId, Audience> m_audiences;
    std::vector<AudienceId> m_shared;     ///< audiences that are nobody's own
    std::map<MemberId, AudienceId> m_own; ///< the others
    std::map<MemberId, std::vector<AuthorId>> m_devices;
    std::map<AuthorId, OpenInvitation> m_invitations;
    std::vector<KeyWrap> m_wraps;
    std::set<AuthorId> m_vouchedFor; ///< as this evaluation goes on
    std::set<AuthorId> m_letIn;      ///< vouched for, as found so far
    std::set<AuthorId> m_turnedAway;
    /// Signatures that were checked: who joined, by which key. They need checking once.
    std::map<std::pair<AuthorId, AuthorId>, bool> m_proven;
    Refusals m_refusals;
    /// Of those that were refused: whether whoever made it could not know better. That never changes.
    std::map<Place, bool> m_inGoodFaith;
    std::map<AuthorId, std::uint64_t> m_inOrder;
};

}
