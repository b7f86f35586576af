// SPDX-License-Identifier: Apache-2.0
#include "plan/ballots.h"

#include "catalogue/place.h"
#include "plan/record_reading_p.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace alongside::plan {

namespace {

    using State = BoxStanding::State;
    using Kept = std::map<RecordId, Ballot>; ///< in the order of ids: that of voting is not kept

    constexpr std::array<std::string_view, 3> kBallotNames{"yes", "no", "not-sure"};

    std::string settingOf(const RecordId& vote)
    {
        return "ballots " + vote.hex();
    }

    Result<Kept> keptBallots(store::Vault& vault, const RecordId& vote)
    {
        ALONGSIDE_TRY_LET(text, vault.setting(settingOf(vote)));
        Kept kept;
        const auto json = nlohmann::json::parse(text, nullptr, false);
        if (!json.is_object())
            return kept;
        for (const auto& [who, what] : json.items()) {
            const auto id = RecordId::fromHexText(who);
            const auto name = std::find(kBallotNames.begin(), kBallotNames.end(),
                what.is_string() ? what.get<std::string>() : std::string());
            if (id && name != kBallotNames.end())
                kept[*id] = static_cast<Ballot>(name - kBallotNames.begin());
        }
        return kept;
    }

    Result<void> keepBallots(store::Vault& vault, const RecordId& vote, const Kept& kept)
    {
        auto json = nlohmann::json::object();
        for (const auto& [who, what] : kept)
            json[who.hex()] = kBallotNames.at(static_cast<std::size_t>(what));
        return vault.setSetting(settingOf(vote), json.dump());
    }

    // Sums in a form that is always equally long, so that its length says nothing.
    using Sums = std::array<std::uint32_t, 3>;

    Bytes bytesOf(const Sums& sums)
    {
        Bytes bytes;
        for (const auto sum : sums)
            for (unsigned shift = 0; shift < 32; shift += 8)
                bytes.push_back(static_cast<std::uint8_t>(sum >> shift));
        return bytes;
    }

    std::optional<Sums> sumsOf(ByteView bytes)
    {
        Sums sums{};
        if (bytes.size() != 4 * sums.size())
            return std::nullopt;
        for (std::size_t i = 0; i < bytes.size(); ++i)
            sums[i / 4] |= static_cast<std::uint32_t>(bytes[i]) << (8 * (i % 4));
        return sums;
    }

    RecordId placeIn(const SpaceId& space, std::string_view kind, const RecordId& vote,
        std::string_view what = {})
    {
        return catalogue::placeOf(
            space, log::everyoneOf(space), kind, vote.hex() + "\n" + std::string(what));
    }

    State stateIn(const store::Record& box)
    {
        // Whoever counts leaves a tablet out for good, whatever that tablet says at the same time.
        const auto says = [&box](std::string_view state) {
            const auto* field = box.state.field("state");
            const auto shown
                = field != nullptr ? field->visible() : std::vector<const crdt::Version*>();
            return std::any_of(shown.begin(), shown.end(), [state](const auto* version) {
                const auto* text = std::get_if<std::string>(&version->value);
                return text != nullptr && *text == state;
            });
        };
        if (says("left-out"))
            return State::LeftOut;
        return says("closed") ? State::Closed : State::Open;
    }

}

// A vote with all that was written about it.
struct Ballots::Vote {
    RecordId id;
    std::optional<RecordId> session;
    std::string words;
    std::string countedOn;
    struct Box {
        std::string tablet;
        State state = State::NotBegun;
        std::string sealed;
        [[nodiscard]] bool isIn() const { return state != State::LeftOut; }
    };
    std::vector<Box> boxes;                          ///< in the order in which they count
    std::map<RecordId, std::set<std::string>> marks; ///< participant → tablets
    std::optional<VoteOutcome> outcome;

    [[nodiscard]] const Box* box(std::string_view tablet) const
    {
        const auto found = std::find_if(
            boxes.begin(), boxes.end(), [&](const Box& b) { return b.tablet == tablet; });
        return found == boxes.end() ? nullptr : &*found;
    }
    /// Whose ballot it is that counts for somebody; null when none does.
    [[nodiscard]] const Box* counting(const std::set<std::string>& tablets) const
    {
        for (const auto& one : boxes)
            if (one.isIn() && tablets.contains(one.tablet))
                return &one;
        return nullptr;
    }
};

std::vector<BoxStanding> VoteStanding::waitingFor() const
{
    std::vector<BoxStanding> waiting;
    for (const auto& box : boxes)
        if (box.state == State::NotBegun || box.state == State::Open)
            waiting.push_back(box);
    return waiting;
}

VoteOutcome outcomeOf(std::uint64_t yes, std::uint64_t no, std::uint64_t notSure)
{
    VoteOutcome outcome;
    outcome.voted = yes + no + notSure;
    outcome.outcome = "mixed";
    if (outcome.voted < kVotersMin)
        outcome.outcome = "too-few";
    else if (2 * yes > outcome.voted)
        outcome.outcome = "most-yes";
    else if (2 * no > outcome.voted)
        outcome.outcome = "most-no";
    if (outcome.voted < kVotersForNumbersMin)
        return outcome;
    const auto most = std::max({yes, no, notSure});
    if (outcome.voted - most < 2) {
        outcome.atLeast = outcome.voted - 1; // of those who were not sure, when it is "mixed"
        return outcome;
    }
    outcome.yes = yes;
    outcome.no = no;
    outcome.notSure = notSure;
    return outcome;
}

Ballots::Ballots(Workspace& workspace, const SpaceId& space)
    : m_workspace(&workspace)
    , m_space(space)
{
}

Result<std::vector<RecordId>> Ballots::votes() const
{
    ALONGSIDE_TRY_LET(replica, m_workspace->replicas().open(m_space));
    ALONGSIDE_TRY_LET(records, replica->view().list("vote", false));
    std::vector<RecordId> ids;
    for (const auto& record : records)
        if (record.place.audience == replica->everyone())
            ids.push_back(record.place.key.id);
    return ids;
}

Result<Ballots::Vote> Ballots::read(const RecordId& id) const
{
    ALONGSIDE_TRY_LET(replica, m_workspace->replicas().open(m_space));
    const auto everyone = replica->everyone();
    ALONGSIDE_TRY_LET(record, replica->view().find({everyone, {"vote", id}}));
    if (!record || record->state.isRetired())
        return fail(ErrorCode::NotFound, "vote");
    Vote vote;
    vote.id = id;
    vote.words = latestText(*record, "words");
    vote.session = latestReference(*record, "session");
    vote.countedOn = latestText(*record, "countedOn");
    vote.boxes.push_back({vote.countedOn, State::NotBegun, {}});
    auto others = textsInSet(*record, "tablets");
    others.erase(vote.countedOn);
    for (const auto& tablet : others)
        vote.boxes.push_back({tablet, State::NotBegun, {}});
    for (auto& box : vote.boxes) {
        ALONGSIDE_TRY_LET(there,
            replica->view().find(
                {everyone, {"ballot-box", placeIn(m_space, "ballot-box", id, box.tablet)}}));
        if (there) {
            box.state = stateIn(*there);
            box.sealed = latestText(*there, "sealed");
        }
    }
    ALONGSIDE_TRY_LET(marks, replica->view().list("voted", false));
    for (const auto& mark : marks)
        if (const auto who = latestReference(mark, "participant");
            who && latestReference(mark, "vote") == id && mark.place.audience == everyone)
            vote.marks[*who].merge(textsInSet(mark, "tablets"));
    ALONGSIDE_TRY_LET(result,
        replica->view().find({everyone, {"vote-result", placeIn(m_space, "vote-result", id)}}));
    if (result) {
        VoteOutcome outcome;
        outcome.outcome = latestText(*result, "outcome");
        outcome.voted = latestCount(*result, "voted").value_or(0);
        outcome.atLeast = latestCount(*result, "atLeast");
        outcome.yes = latestCount(*result, "yes");
        outcome.no = latestCount(*result, "no");
        outcome.notSure = latestCount(*result, "notSure");
        vote.outcome = outcome;
    }
    return vote;
}

Result<RecordId> Ballots::begin(const RecordId& session, const std::optional<RecordId>& about,
    std::string_view words, const std::vector<AuthorId>& others)
{
    ALONGSIDE_TRY_LET(replica, m_workspace->replicas().open(m_space));
    ALONGSIDE_TRY_LET(all, votes());
    for (const auto& id : all) {
        ALONGSIDE_TRY_LET(record, replica->view().find({replica->everyone(), {"vote", id}}));
        ALONGSIDE_TRY_LET(vote, read(id));
        if (about && record && latestReference(*record, "about") == about && !vote.outcome)
            return fail(ErrorCode::AlreadyThere, "this is being voted on");
    }
    FieldValues fields{{"session", crdt::Reference{session}}, {"words", std::string(words)},
        {"countedOn", replica->author().id().hex()},
        {"on", toIso8601(m_workspace->replicas().clock().now()).substr(0, 10)}};
    if (about)
        fields["about"] = crdt::Reference{*about};
    std::vector<std::string> tablets;
    for (const auto& other : others)
        if (other != replica->author().id())
            tablets.push_back(other.hex());
    if (!tablets.empty())
        fields["tablets"] = tablets;
    ALONGSIDE_TRY_LET(ids, m_workspace->addAll(m_space, Sharing::Everyone, {{"vote", {}, fields}}));
    return ids.front();
}

Result<void> Ballots::cast(const RecordId& id, const RecordId& participant, Ballot ballot)
{
    ALONGSIDE_TRY_LET(vote, read(id));
    ALONGSIDE_TRY_LET(replica, m_workspace->replicas().open(m_space));
    const auto tablet = replica->author().id().hex();
    const auto* box = vote.box(tablet);
    if (box == nullptr || vote.outcome || box->state == State::Closed
        || box->state == State::LeftOut)
        return fail(ErrorCode::NotAllowed, "this tablet takes no more votes");
    if (vote.marks.contains(participant))
        return fail(ErrorCode::AlreadyThere, "this person has voted");
    ALONGSIDE_TRY_LET(
        person, replica->view().find({replica->everyone(), {"participant", participant}}));
    if (!person || latestReference(*person, "session") != vote.session)
        return fail(ErrorCode::NotFound, "participant");
    auto& vault = m_workspace->replicas().vault();
    ALONGSIDE_TRY_LET(kept, keptBallots(vault, id));
    kept[participant] = ballot;
    // The ballot first: without its mark it is not counted, and the person is asked again.
    ALONGSIDE_TRY(keepBallots(vault, id, kept));
    std::vector<Workspace::NewRecord> records{
        {"voted", placeIn(m_space, "voted", id, participant.hex()),
            {{"vote", crdt::Reference{id}}, {"participant", crdt::Reference{participant}},
                {"tablets", std::vector<std::string>{tablet}}}}};
    if (box->state == State::NotBegun)
        records.push_back({"ballot-box", placeIn(m_space, "ballot-box", id, tablet),
            {{"vote", crdt::Reference{id}}, {"tablet", tablet}, {"state", std::string("open")}}});
    ALONGSIDE_TRY(m_workspace->addAll(m_space, Sharing::Everyone, records));
    return {};
}

Result<void> Ballots::setBox(const RecordId& vote, std::string_view tablet, FieldValues fields)
{
    ALONGSIDE_TRY_LET(replica, m_workspace->replicas().open(m_space));
    const store::RecordPlace place{
        replica->everyone(), {"ballot-box", placeIn(m_space, "ballot-box", vote, tablet)}};
    ALONGSIDE_TRY_LET(there, replica->view().find(place));
    if (there) {
        ALONGSIDE_TRY(m_workspace->set(m_space, place, fields));
        return {};
    }
    fields["vote"] = crdt::Reference{vote};
    fields["tablet"] = std::string(tablet);
    ALONGSIDE_TRY(m_workspace->addAll(
        m_space, Sharing::Everyone, {{"ballot-box", place.key.id, std::move(fields)}}));
    return {};
}

Result<void> Ballots::closeBox(const RecordId& id)
{
    ALONGSIDE_TRY_LET(vote, read(id));
    ALONGSIDE_TRY_LET(replica, m_workspace->replicas().open(m_space));
    const auto tablet = replica->author().id().hex();
    const auto* box = vote.box(tablet);
    if (box == nullptr || box->state == State::LeftOut)
        return fail(ErrorCode::NotAllowed, "this tablet takes no part");
    if (box->state != State::Closed)
        ALONGSIDE_TRY(setBox(id, tablet, {{"state", std::string("closed")}}));
    ALONGSIDE_TRY(carryOn());
    return {};
}

Result<void> Ballots::leaveOut(const RecordId& id, std::string_view tablet)
{
    ALONGSIDE_TRY_LET(vote, read(id));
    ALONGSIDE_TRY_LET(replica, m_workspace->replicas().open(m_space));
    const auto own = replica->author().id().hex();
    const auto* box = vote.box(tablet);
    if (box == nullptr)
        return fail(ErrorCode::NotFound, "tablet");
    if (vote.countedOn != own || tablet == own || vote.outcome)
        return fail(ErrorCode::NotAllowed, "only the tablet that counts can leave another out");
    // A third tablet may have taken a ballot out because it is in this box: see handOn().
    const auto others = std::count_if(vote.boxes.begin(), vote.boxes.end(),
        [&](const Vote::Box& b) { return b.isIn() && b.tablet != own && b.tablet != tablet; });
    if (others > 0 && vote.boxes.front().state == State::Closed)
        return fail(ErrorCode::NotAllowed, "another tablet may rely on it; vote again");
    ALONGSIDE_TRY(setBox(id, tablet, {{"state", std::string("left-out")}}));
    ALONGSIDE_TRY(carryOn());
    return {};
}

Result<bool> Ballots::carryOn()
{
    ALONGSIDE_TRY_LET(ids, votes());
    bool wrote = false;
    for (const auto& id : ids) {
        ALONGSIDE_TRY_LET(vote, read(id));
        ALONGSIDE_TRY_LET(one, carryOn(vote));
        wrote = wrote || one;
    }
    return wrote;
}

Result<bool> Ballots::carryOn(const Vote& vote)
{
    ALONGSIDE_TRY_LET(replica, m_workspace->replicas().open(m_space));
    const auto tablet = replica->author().id().hex();
    const auto* box = vote.box(tablet);
    if (box == nullptr || vote.outcome || !box->isIn() || !box->sealed.empty()) {
        ALONGSIDE_TRY(letGo(vote.id));
        return false;
    }
    if (box->state != State::Closed)
        return false;
    return vote.countedOn == tablet ? count(vote) : handOn(vote);
}

// Only when every box that comes before is closed: then all marks of theirs are here too, because they
// came before that in the same chains.
Result<bool> Ballots::handOn(const Vote& vote)
{
    ALONGSIDE_TRY_LET(replica, m_workspace->replicas().open(m_space));
    const auto tablet = replica->author().id().hex();
    for (const auto& before : vote.boxes) {
        if (before.tablet == tablet)
            break;
        if (before.isIn() && before.state != State::Closed)
            return false;
    }
    const auto counter = AuthorId::fromHexText(vote.countedOn);
    const auto* author = counter ? replica->membership().author(*counter) : nullptr;
    if (author == nullptr)
        return fail(ErrorCode::UnknownAuthor, "the tablet that counts");
    ALONGSIDE_TRY_LET(kept, keptBallots(m_workspace->replicas().vault(), vote.id));
    Sums sums{};
    for (const auto& [who, ballot] : kept) {
        const auto mark = vote.marks.find(who);
        const auto* counting = mark != vote.marks.end() ? vote.counting(mark->second) : nullptr;
        if (counting != nullptr && counting->tablet == tablet)
            ++sums[static_cast<std::size_t>(ballot)];
    }
    const auto sealed = crypto::sealFor(author->keys.sealing, bytesOf(sums));
    if (sealed.empty())
        return fail(ErrorCode::UnknownAuthor, "the tablet that counts");
    ALONGSIDE_TRY(setBox(vote.id, tablet, {{"sealed", toHex(sealed)}}));
    ALONGSIDE_TRY(letGo(vote.id));
    return true;
}

Result<bool> Ballots::count(const Vote& vote)
{
    ALONGSIDE_TRY_LET(replica, m_workspace->replicas().open(m_space));
    ALONGSIDE_TRY_LET(kept, keptBallots(m_workspace->replicas().vault(), vote.id));
    std::array<std::uint64_t, 3> all{};
    for (const auto& [who, ballot] : kept)
        if (vote.marks.contains(who))
            ++all[static_cast<std::size_t>(ballot)];
    for (const auto& box : vote.boxes) {
        if (box.tablet == vote.countedOn || !box.isIn())
            continue;
        const auto sealed = fromHex(box.sealed);
        const auto opened = box.state == State::Closed && sealed && !sealed->empty()
            ? replica->unlock(*sealed)
            : std::nullopt;
        const auto sums = opened ? sumsOf(opened->view()) : std::nullopt;
        if (!sums)
            return false;
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] += (*sums)[i];
    }
    const auto outcome = outcomeOf(all[0], all[1], all[2]);
    FieldValues fields{{"vote", crdt::Reference{vote.id}}, {"outcome", outcome.outcome},
        {"voted", static_cast<double>(outcome.voted)}};
    const auto put = [&fields](const char* name, const std::optional<std::uint64_t>& number) {
        if (number)
            fields[name] = static_cast<double>(*number);
    };
    put("atLeast", outcome.atLeast);
    put("yes", outcome.yes);
    put("no", outcome.no);
    put("notSure", outcome.notSure);
    ALONGSIDE_TRY(m_workspace->addAll(m_space, Sharing::Everyone,
        {{"vote-result", placeIn(m_space, "vote-result", vote.id), std::move(fields)}}));
    ALONGSIDE_TRY(letGo(vote.id));
    return true;
}

Result<void> Ballots::letGo(const RecordId& vote)
{
    auto& vault = m_workspace->replicas().vault();
    ALONGSIDE_TRY_LET(text, vault.setting(settingOf(vote)));
    if (text.empty())
        return {};
    ALONGSIDE_TRY(vault.setSetting(settingOf(vote), {}));
    return vault.truncateLog();
}

Result<std::size_t> Ballots::keptHere(const RecordId& vote) const
{
    ALONGSIDE_TRY_LET(kept, keptBallots(m_workspace->replicas().vault(), vote));
    return kept.size();
}

Result<VoteStanding> Ballots::standing(const RecordId& id) const
{
    ALONGSIDE_TRY_LET(vote, read(id));
    ALONGSIDE_TRY_LET(replica, m_workspace->replicas().open(m_space));
    const auto own = replica->author().id().hex();
    VoteStanding standing;
    standing.vote = id;
    standing.words = vote.words;
    standing.outcome = vote.outcome;
    standing.countsHere = vote.countedOn == own;
    for (const auto& box : vote.boxes) {
        const auto author = AuthorId::fromHexText(box.tablet);
        standing.boxes.push_back(
            {box.tablet, author ? replica->personOf(*author).name : std::string(), box.state,
                box.tablet == own, box.tablet == vote.countedOn});
    }
    const auto* here = vote.box(own);
    standing.mayVoteHere = here != nullptr && !vote.outcome
        && (here->state == State::NotBegun || here->state == State::Open);
    for (const auto& [who, onTablets] : vote.marks) {
        const auto& tablets = onTablets; // what Clang 14 lets a lambda hold
        standing.voted.push_back(who);
        const auto in = std::count_if(vote.boxes.begin(), vote.boxes.end(),
            [&](const Vote::Box& b) { return b.isIn() && tablets.contains(b.tablet); });
        if (in > 1)
            standing.held.push_back(who);
        if (in == 0)
            standing.late.push_back(who);
    }
    return standing;
}

}
