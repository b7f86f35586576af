#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "plan/workspace.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace alongside::plan {

/// What somebody votes. It is never a value of a record.
enum class Ballot : std::uint8_t { Yes, No, NotSure };

/// How one tablet stands in one vote.
struct BoxStanding {
    std::string tablet; ///< the author's id
    std::string holder; ///< whose tablet it is
    enum class State : std::uint8_t { NotBegun, Open, Closed, LeftOut };
    State state = State::NotBegun;
    bool isThis = false;
    bool counts = false; ///< it is the one that counts
};

/// How a vote came out. What could show a single person's vote is not in it: see outcomeOf().
struct VoteOutcome {
    std::string outcome; ///< a choice of vote-result.outcome
    std::uint64_t voted = 0;
    std::optional<std::uint64_t> atLeast;
    std::optional<std::uint64_t> yes;
    std::optional<std::uint64_t> no;
    std::optional<std::uint64_t> notSure;
    bool operator==(const VoteOutcome&) const = default;
};

/// All that a page needs to know of a vote.
struct VoteStanding {
    RecordId vote;
    std::string words;
    std::vector<BoxStanding> boxes; ///< the one that counts first
    std::vector<RecordId> voted;    ///< participants, by id
    std::vector<RecordId> held;     ///< of these, those who voted on two tablets
    std::vector<RecordId> late;     ///< whose only vote is in a box that was left out
    bool mayVoteHere = false;       ///< this tablet takes part, and its box is not closed
    bool countsHere = false;
    std::optional<VoteOutcome> outcome; ///< nothing: not final
    /// Boxes that the count waits for.
    [[nodiscard]] std::vector<BoxStanding> waitingFor() const;
};

/// Votes that nobody can link to a name: not with the log, not by the order or time of changes, and not
/// by comparing one count with a later one.
///
/// - A single ballot is kept in the vault of the tablet that it was cast on, encrypted, and goes when
///   it is no longer needed. At once only a mark is written: this person has voted, on this tablet.
///   Two tablets that do not know of each other make the same mark, with both tablets in it.
/// - One tablet counts: the one that the vote was begun on. The others are named when it begins, so
///   that it knows whom to wait for. Each closes its box, and then hands on sums, without names,
///   locked for the tablet that counts. Why locked: the sums of a tablet that two people used would
///   say what they voted, and so would the difference between a first count and a better one.
/// - Whoever voted on two tablets counts once: with the ballot of the tablet that counts, else of the
///   one whose id comes first. The other tablet takes its ballot out before it hands on anything.
/// - There is one result, written once. Until then a count is not final, and nothing of it is shown.
///
/// Threads: as the workspace.
class Ballots {
public:
    Ballots(Workspace& workspace, const SpaceId& space);

    /// Begins a vote in a meeting. `about`: a question or a topic. `others`: tablets that go round too.
    /// This tablet counts. AlreadyThere when this is being voted on.
    Result<RecordId> begin(const RecordId& session, const std::optional<RecordId>& about,
        std::string_view words, const std::vector<AuthorId>& others);
    /// Puts a ballot in this tablet's box. AlreadyThere when this person has voted, as far as is known
    /// here: the first ballot stays. NotAllowed when this tablet takes no part or its box is closed.
    Result<void> cast(const RecordId& vote, const RecordId& participant, Ballot ballot);
    /// Nobody votes on this tablet any more. Then carries on.
    Result<void> closeBox(const RecordId& vote);
    /// The count goes on without a tablet; what is in its box is never counted. NotAllowed on other
    /// tablets than the one that counts, and when a third tablet may have relied on it.
    Result<void> leaveOut(const RecordId& vote, std::string_view tablet);
    /// Does what can be done now in all votes: hands sums on, counts, lets ballots go that nobody needs
    /// any more. To be called when something arrived. True when something was written.
    Result<bool> carryOn();

    [[nodiscard]] Result<VoteStanding> standing(const RecordId& vote) const;
    /// Ballots that are kept here for this vote.
    [[nodiscard]] Result<std::size_t> keptHere(const RecordId& vote) const;

private:
    struct Vote;
    [[nodiscard]] Result<Vote> read(const RecordId& vote) const;
    [[nodiscard]] Result<std::vector<RecordId>> votes() const;
    Result<bool> carryOn(const Vote& vote);
    Result<bool> handOn(const Vote& vote);
    Result<bool> count(const Vote& vote);
    Result<void> letGo(const RecordId& vote);
    Result<void> setBox(const RecordId& vote, std::string_view tablet, FieldValues fields);

    Workspace* m_workspace;
    SpaceId m_space;
};

/// What may be said of so many votes. Numbers only from 5 people on and when at least two did not go
/// with the most; with one or none it says only "at least so many", so that nobody can tell whether
/// all thought the same. Below 5 only what most said, below 3 nothing.
[[nodiscard]] VoteOutcome outcomeOf(std::uint64_t yes, std::uint64_t no, std::uint64_t notSure);

inline constexpr std::uint64_t kVotersForNumbersMin = 5;
inline constexpr std::uint64_t kVotersMin = 3;

}
