// SPDX-License-Identifier: Apache-2.0
// What people do in a world, and what the oracle is told of it.
#include "world_actor_p.h"

#include "must.h"

#include <algorithm>

namespace alongside::simulation {

using test::must;

namespace {

    constexpr const char* kParts[] = {"bedtime", "food", "mornings"};
    constexpr TimeMs kLong = TimeMs{5'000} * 86'400'000; // clocks are wrong by decades

    // What somebody may not do, or cannot yet, is no fault.
    bool mayBe(const Error& error)
    {
        const auto group = static_cast<int>(error.code) / 100;
        return group == 1 || group == 2 || error.code == ErrorCode::HistoryNotHere
            || error.code == ErrorCode::CannotDecrypt || error.code == ErrorCode::LimitExceeded;
    }

}

template<class T>
bool World::went(Actor& actor, const std::string& what, const Result<T>& result)
{
    const bool done = result.has_value();
    tell(actor.name + " " + what + (done ? "" : ": " + describe(result.error())));
    if (!done && !mayBe(result.error()) && isHealthy(actor))
        problem(actor.name + " " + what + ", and that failed: " + describe(result.error()));
    return done;
}

void World::saved(Actor& actor, const std::string& word, const store::RecordPlace& place)
{
    m_oracle.saved(
        {.word = word, .tablet = actor.number, .by = actor.me, .place = place, .at = m_step});
}

std::optional<plan::RecordInfo> World::pick(
    Actor& actor, std::uint32_t chance, std::string_view kind)
{
    const auto all = actor.workspace().list(m_space, kind, true);
    if (!all || all->empty())
        return std::nullopt;
    return (*all)[chance % all->size()];
}

void World::say(Actor& actor, const Step& step)
{
    const auto audiences = actor.workspace().audiences(m_space);
    if (!audiences || audiences->empty())
        return;
    const auto& audience = (*audiences)[step.a % audiences->size()];
    learnReaders(actor, audience);
    const auto word = nextWord();
    const auto added = actor.workspace().add(m_space, audience.id, "page",
        {{"title", std::string("Page")}, {"words", "Begin " + word + " end."}}, {});
    if (audience.sharing == plan::Sharing::JustMe)
        m_oracle.mayRead(audience.id, actor.me);
    if (went(actor, "says " + word + " to " + audience.name, added))
        saved(actor, word, added->place);
}

void World::write(Actor& actor, const Step& step)
{
    const auto record = pick(actor, step.a, "page");
    if (!record)
        return;
    auto text = record->text("words");
    const auto word = nextWord();
    const auto at = text.find(' ', text.empty() ? 0 : step.b % text.size());
    text.insert(at == std::string::npos ? text.size() : at, " " + word);
    const auto done = actor.workspace().set(m_space, record->place, {{"words", text}});
    if (went(actor, "writes " + word + " into a page", done))
        saved(actor, word, record->place);
}

// Several answer the same without knowing of each other.
void World::answer(Actor& actor, const Step& step)
{
    const auto* part = kParts[step.a % std::size(kParts)];
    const auto word = nextWord();
    const plan::FieldValues fields{{"part", std::string(part)}, {"words", word},
        {"saidBy", actor.name}, {"saidAs", std::string("relative")}};
    auto added = actor.workspace().add(m_space, plan::Sharing::Everyone, "statement", fields, true);
    if (went(actor, "answers " + std::string(part) + " with " + word, added))
        saved(actor, word, added->place);
}

void World::onRecord(Actor& actor, const Step& step)
{
    const auto record = pick(actor, step.a, step.b % 2 == 0 ? "page" : "statement");
    if (!record)
        return;
    auto& workspace = actor.workspace();
    switch (step.event) {
    case Event::Settle:
        if (record->hasOpenVersions())
            went(actor, "keeps both versions",
                workspace.settle(m_space, record->place, std::nullopt));
        return;
    case Event::PutAway:
        went(actor, "puts something away", workspace.retire(m_space, record->place));
        return;
    case Event::BringBack:
        went(actor, "brings something back", workspace.restore(m_space, record->place));
        return;
    default:
        // What a power loss leaves of it is known only later: some of it may be gone already.
        m_oracle.erased(record->place);
        went(actor, "erases something", workspace.erase(m_space, record->place, {}));
    }
}

void World::gatherReaders(Actor& actor, const Step& step)
{
    std::vector<MemberId> members;
    for (std::size_t i = 0; i < m_actors.size(); ++i)
        if (((step.a >> i) & 1U) != 0 && !m_actors[i]->isRemoved)
            members.push_back(m_actors[i]->me);
    const auto made = actor.workspace().makeAudience(m_space, {}, {}, members);
    if (!made) {
        actor.intended.emplace_back(members.begin(), members.end());
        actor.intended.back().insert(actor.me);
    }
    if (!went(actor, "gathers " + std::to_string(members.size()) + " readers", made))
        return;
    m_oracle.mayRead(made->id, actor.me);
    for (const auto& member : members)
        m_oracle.mayRead(made->id, member);
}

// A disk that failed in the end may have kept the readers that somebody gathered.
void World::learnReaders(Actor& actor, const plan::AudienceInfo& audience)
{
    if (m_oracle.knows(audience.id))
        return;
    std::set<MemberId> readers;
    for (const auto& card : audience.readers)
        readers.insert(card.id);
    if (std::find(actor.intended.begin(), actor.intended.end(), readers) != actor.intended.end())
        for (const auto& member : readers)
            m_oracle.mayRead(audience.id, member);
}

void World::changeReaders(Actor& actor, const Step& step)
{
    const auto audiences = actor.workspace().audiences(m_space);
    if (!audiences || audiences->size() < 3)
        return;
    const auto& audience = (*audiences)[2 + step.a % (audiences->size() - 2)];
    learnReaders(actor, audience);
    auto& other = *m_actors[step.b % m_actors.size()];
    store::ReaderChange change;
    ((step.b >> 8U) % 2 == 0 ? change.in : change.out).push_back(other.me);
    // Told before: it may be on the disk though the call did not come back.
    if (!change.in.empty()) {
        m_oracle.mayRead(audience.id, other.me);
    } else {
        m_oracle.takenOut(other.number, audience.id);
        other.wasTakenOut = true;
    }
    went(actor,
        (change.in.empty() ? "takes " : "lets ") + other.name
            + (change.in.empty() ? " out of" : " into") + " the readers of something",
        actor.workspace().changeReaders(m_space, audience.id, change));
}

void World::join(Actor& host, const Step&)
{
    const auto number = m_actors.size();
    const auto invited = host.workspace().invite(
        m_space, kRoles[number % std::size(kRoles)], number == 1, kLong, 1);
    if (!went(host, "invites " + std::string(kNames[number % std::size(kNames)]), invited)
        || !m_server)
        return;
    // Where they sit together the invitation is on the server before it is used.
    host.isRough = false;
    connect(host);
    rounds(400);
    if (!host.tablet.isOpen() || !isAtRest(host) || !m_server)
        return;
    auto& guest = newActor(number);
    const auto read = log::SpaceInvitation::fromText(*invited);
    const auto joined = read ? guest.workspace().join(*read)
                             : Result<SpaceId>(fail(ErrorCode::InvitationInvalid));
    if (!joined)
        return problem(guest.name + " cannot join: " + describe(joined.error()));
    guest.me = must(guest.workspace().replicas().open(m_space))->me();
    m_oracle.mayRead(log::everyoneOf(m_space), guest.me);
    connect(guest);
    rounds(400);
    tell(guest.name + " comes in");
}

void World::remove(Actor& host, const Step& step)
{
    if (m_actors.size() < 4 || host.number > 1)
        return;
    auto& gone = *m_actors[2 + step.a % (m_actors.size() - 2)];
    if (gone.isRemoved)
        return;
    // As with erasing: a power loss may leave it done.
    m_oracle.removed(gone.number);
    gone.isRemoved
        = went(host, "removes " + gone.name, host.workspace().removeMember(m_space, gone.me));
    gone.mayBeRemoved = !gone.isRemoved && (gone.mayBeRemoved || !isHealthy(host));
}

}
