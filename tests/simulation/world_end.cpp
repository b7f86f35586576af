// SPDX-License-Identifier: Apache-2.0
// The end of a world: all faults stop, everything comes to rest, and the oracle is asked.
#include "world_tell_p.h"

#include <algorithm>

namespace alongside::simulation {

namespace {

    constexpr int kRoundsToSettle = 60;
    constexpr int kRoundsForMedia = 20;
    constexpr int kRoundsBetween = 250;
    constexpr int kRoundsOfSilence = 300;
    constexpr std::size_t kSilentBytesMax = 16 << 10;
    constexpr std::size_t kTalkBytesMax = 200 << 10;
    constexpr int kRoundsOfTalk = 4;

}

void World::settle()
{
    tell("all faults end, and everybody comes together");
    m_serverDisk->mend();
    if (!m_serverDisk->works())
        stopServer();
    startServer();
    for (auto& actor : m_actors) {
        actor->disk.mend();
        actor->refusals = actor->disk.refusals();
        actor->isRough = false;
        // A bad network may have swallowed the last that was said on it.
        actor->tablet.cut();
        switchOn(*actor);
    }
    int talking = 0;
    for (int round = 0; round < kRoundsToSettle && m_outcome.problems.empty(); ++round) {
        bool atRest = true;
        for (auto& actor : m_actors) {
            if (!actor->tablet.isOpen() || actor->isGone())
                continue;
            if (isAtRest(*actor) && (hasMediaAtRest(*actor) || round > kRoundsForMedia))
                continue;
            atRest = false;
            if (!isAtRest(*actor))
                connect(*actor);
        }
        if (atRest && round > 2)
            return;
        learnWhoIsRemoved();
        // Also those who are even hear of what others send now.
        const auto before = wordsTalked();
        rounds(kRoundsBetween);
        m_time.advance(60'000);
        talking = wordsTalked() > before + kTalkBytesMax ? talking + 1 : 0;
        if (talking == kRoundsOfTalk)
            return problem("tablets and server talk without an end");
    }
    learnWhoIsRemoved();
    for (auto& actor : m_actors)
        if (actor->tablet.isOpen() && !actor->isGone() && !isAtRest(*actor) && !isExcused(*actor))
            problem(actor->name + "'s tablet never comes to rest"
                + (actor->tablet.refused() ? ": " + describe(*actor->tablet.refused())
                                           : std::string()));
}

// Who may stay outside: a tablet that says of itself that it is damaged; one that was put out by somebody
// who was set back since; and one whose coming in was forgotten by the server before anybody else heard of it.
bool World::isExcused(Actor& actor)
{
    const auto& refused = actor.tablet.refused();
    const bool isStranger = refused
        && (refused->code == ErrorCode::NotAMember || refused->code == ErrorCode::UnknownAuthor);
    const auto replica = witness()->workspace().replicas().open(m_space);
    const auto own = actor.workspace().replicas().open(m_space);
    const bool isKnown = replica && own && (*replica)->membership().isActive((*own)->author().id());
    const bool wasForgotten
        = isStranger && !isKnown && m_serverSetBackTo && *m_serverSetBackTo <= actor.cameAt;
    if (!(wasForgotten || (isStranger && actor.mayBeOut)
            || (actor.isRotten && isDamageTold(actor))))
        return false;
    if (wasForgotten)
        ++m_outcome.counts["forgotten by a restored server"];
    actor.isOut = true;
    m_oracle.removed(actor.number);
    return true;
}

bool World::isDamageTold(Actor& actor)
{
    const auto checked = actor.workspace().verify(m_space);
    return actor.wasToldOfIt || !checked || !checked->problems.empty();
}

// One who stays, on a tablet that works.
World::Actor* World::witness()
{
    for (auto& actor : m_actors)
        if (actor->tablet.isOpen() && !actor->isRotten && actor->person < 2 && !actor->isGone()
            && !actor->mayBeOut)
            return actor.get();
    return m_actors.front().get();
}

// What passed over all links without photos, whose size is of chance.
std::size_t World::wordsTalked() const
{
    std::size_t bytes = 0;
    for (const auto& actor : m_actors)
        if (hasMediaAtRest(*actor))
            bytes += actor->tablet.wire().size();
    return bytes;
}

void World::learnWhoIsRemoved()
{
    const auto& seenBy = *witness();
    const auto replica = witness()->workspace().replicas().open(m_space);
    if (!replica)
        return;
    const auto people = (*replica)->people();
    const auto devices = (*replica)->devices();
    for (auto& actor : m_actors) {
        if (actor.get() == &seenBy)
            continue;
        if (actor->mayBeRemoved && std::any_of(people.begin(), people.end(), [&](const auto& card) {
                return card.id == actor->me && card.removed;
            })) {
            actor->isRemoved = true;
            m_oracle.removed(actor->number);
        }
        if (!actor->mayBeOut || !actor->tablet.isOpen())
            continue;
        const auto own = actor->workspace().replicas().open(m_space);
        if (own && std::any_of(devices.begin(), devices.end(), [&](const auto& card) {
                return card.id == (*own)->author().id() && card.removed;
            })) {
            actor->isOut = true;
            m_oracle.removed(actor->number);
        }
    }
}

void World::ask()
{
    std::set<std::size_t> people;
    std::set<std::size_t> lost; // that they came in may have been lost with their tablet
    for (const auto& actor : m_actors)
        if (!actor->isRemoved)
            people.insert(actor->person);
    for (const auto& actor : m_actors)
        if (people.contains(actor->person) && (actor->isLost || actor->isOut))
            lost.insert(actor->person);
    for (auto& actor : m_actors) {
        if (!actor->tablet.isOpen() || actor->isGone())
            continue;
        // What wore out is to be told; what is told may be missing.
        if (const auto checked = actor->workspace().verify(m_space); checked) {
            if (actor->isRotten && isDamageTold(*actor)) {
                ++m_outcome.counts["damage noticed by verify"];
                continue;
            }
            for (const auto& one : checked->problems)
                problem(actor->name + "'s tablet does not verify: " + describe(one));
        } else if (actor->isRotten) {
            continue;
        }
        askNumbers(*actor, people.size(), lost.size());
        askWords(*actor);
    }
    askEquality();
    askKeys();
    askNonces();
    askSilence();
}

void World::askNumbers(Actor& actor, std::size_t members, std::size_t lost)
{
    const auto status = actor.workspace().status(m_space);
    if (!status)
        return problem(actor.name + " cannot see how it stands: " + describe(status.error()));
    if (status->waiting != 0 && !actor.wasTakenOut)
        problem(actor.name + " is told that " + std::to_string(status->waiting)
            + " changes wait, and all is shared");
    if (status->peopleOther + 1 > members || status->peopleOther + 1 + lost < members)
        problem(actor.name + " is told of " + std::to_string(status->peopleOther)
            + " others; there are " + std::to_string(members - 1));
}

// All that this person may read and that was saved is there; what was erased is not; and nothing that was
// never for them.
void World::askWords(Actor& actor)
{
    auto& workspace = actor.workspace();
    std::map<store::RecordPlace, std::string> shown;
    for (const auto* kind : {"page", "statement", "media", kNewerKind}) {
        const auto all = workspace.list(m_space, kind, true);
        if (!all)
            return problem(actor.name + " cannot read the plan: " + describe(all.error()));
        for (const auto& info : *all)
            shown[info.place] = shownOf(info);
    }
    for (const auto& [place, words] : shown)
        if (!m_oracle.couldRead(place.audience, actor.me))
            problem(actor.name + " can read what was never for them: " + words);
    const auto replica = workspace.replicas().open(m_space);
    for (const auto& said : m_oracle.all()) {
        if (!said.excuse.empty() || !replica
            || !(*replica)->membership().mayRead((*replica)->author().id(), said.place.audience))
            continue;
        const auto found = shown.find(said.place);
        const bool isThere
            = found != shown.end() && found->second.find(said.word) != std::string::npos;
        if (said.isErasure && isThere && said.sharedAt != 0)
            problem(m_actors[said.tablet]->name + " erased " + said.word + " at step "
                + std::to_string(said.at) + ", and " + actor.name + " still has it");
        if (!said.isErasure && !isThere)
            problem(m_actors[said.tablet]->name + " said " + said.word + " at step "
                + std::to_string(said.at) + ", it was saved, and " + actor.name
                + " does not have it");
        if (isThere && !said.photo.empty() && said.isPhotoShared)
            askPhoto(actor, said);
    }
}

void World::askPhoto(Actor& actor, const Said& said)
{
    Bytes photo;
    const auto read
        = actor.workspace().readMedia(m_space, said.place, [&](ByteView bytes) -> Result<void> {
              photo.insert(photo.end(), bytes.begin(), bytes.end());
              return {};
          });
    if (!read)
        problem(actor.name + " does not have the photo of " + said.word
            + ", which was shared: " + describe(read.error()));
    else if (photo != said.photo)
        problem(actor.name + " has another photo than the one of " + said.word);
}

void World::askEquality()
{
    if (m_oracle.isErasingInDoubt())
        return;
    std::map<AudienceId, std::pair<std::string, Actor*>> first;
    for (auto& actor : m_actors) {
        if (!actor->tablet.isOpen() || actor->isGone() || (actor->isRotten && isDamageTold(*actor)))
            continue;
        const auto replica = actor->workspace().replicas().open(m_space);
        if (!replica)
            continue;
        for (const auto& [audience, known] : (*replica)->membership().audiences()) {
            if (!(*replica)->membership().mayRead((*replica)->author().id(), audience))
                continue;
            const auto digest = (*replica)->view().digest(audience);
            if (!digest) {
                problem(actor->name
                    + " has no sum of something they may read: " + describe(digest.error()));
                continue;
            }
            const auto sum = digest->hex();
            const auto [it, isFirst] = first.try_emplace(audience, sum, actor.get());
            if (!isFirst && it->second.first != sum)
                problem(actor->name + " and " + it->second.second->name
                    + " read the same and see different things");
        }
    }
}

// Nobody was ever given a key to what was never for them, also not in a form that only another app would
// open; and whoever was put out has none to what is written from now on.
void World::askKeys()
{
    const auto replica = witness()->workspace().replicas().open(m_space);
    if (!replica)
        return;
    const auto& membership = (*replica)->membership();
    for (const auto& wrap : membership.wraps()) {
        const auto* author = membership.author(wrap.forAuthor);
        if (author == nullptr || !m_oracle.knows(wrap.audience))
            continue; // for an invitation; or its readers are known only where a disk failed
        if (!m_oracle.couldRead(wrap.audience, author->member))
            problem("a key to what was never for them was given to somebody");
        const auto* audience = membership.audience(wrap.audience);
        if (author->removed && audience != nullptr && wrap.epoch == audience->epoch
            && membership.mayRead((*replica)->author().id(), wrap.audience))
            problem("somebody who was put out holds the key to what is written now");
    }
    for (auto& actor : m_actors) {
        if (!actor->tablet.isOpen() || actor->isRotten)
            continue;
        for (const auto& [id, audience] : membership.audiences())
            for (std::uint32_t epoch = 1; m_oracle.knows(id) && !m_oracle.couldRead(id, actor->me)
                 && epoch <= audience.epoch;
                 ++epoch)
                if (const auto keys
                    = actor->workspace().replicas().vault().keys(m_space, id, epoch);
                    keys && !keys->empty())
                    problem(actor->name + " holds a key to what was never for them");
    }
}

// Two changes that are encrypted with one nonce tell each other's words to whoever sees both.
void World::askNonces()
{
    auto& vault = witness()->workspace().replicas().vault();
    const auto here = vault.version(m_space);
    std::set<crypto::Nonce> seen;
    if (!here)
        return;
    for (const auto& [chain, seq] : *here) {
        if (chain.audience == log::kMembership)
            continue;
        (void)vault.forEachAfter(
            m_space, chain, 0, seq, [&](const store::StoredChange& stored) -> Result<bool> {
                const auto payload = log::Payload::fromBytes(stored.change.payload);
                if (payload && !seen.insert(payload->nonce).second)
                    problem("two changes were encrypted with one nonce");
                return true;
            });
    }
}

// When all is shared nothing more is sent: nobody's data runs out because tablets keep talking.
void World::askSilence()
{
    rounds(kRoundsBetween);
    std::vector<std::size_t> before;
    for (const auto& actor : m_actors)
        before.push_back(actor->tablet.wire().size());
    rounds(kRoundsOfSilence);
    for (const auto& actor : m_actors)
        if (const auto sent = actor->tablet.wire().size() - before[actor->number];
            sent > kSilentBytesMax && !actor->isGone())
            problem(actor->name + "'s tablet goes on talking: " + std::to_string(sent)
                + " bytes when all is shared");
}

}
