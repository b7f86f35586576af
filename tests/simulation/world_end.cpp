// SPDX-License-Identifier: Apache-2.0
// The end of a world: all faults stop, everything comes to rest, and the oracle is asked.
#include "world_actor_p.h"

#include <algorithm>

namespace alongside::simulation {

namespace {

    constexpr int kRoundsToSettle = 60;
    constexpr int kRoundsBetween = 250;

    // All that a tablet shows of a record, as one text.
    std::string shownOf(const plan::RecordInfo& info)
    {
        std::string all;
        for (const auto& field : info.fields)
            for (const auto& version : field.versions)
                all += version.text + ' ';
        return all;
    }

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
    for (int round = 0; round < kRoundsToSettle && m_outcome.problems.empty(); ++round) {
        bool atRest = true;
        for (auto& actor : m_actors) {
            if (!actor->tablet.isOpen() || actor->isRemoved || isAtRest(*actor))
                continue;
            atRest = false;
            connect(*actor);
        }
        if (atRest && round > 2)
            return;
        learnWhoIsRemoved();
        // Also those who are even hear of what others send now.
        rounds(kRoundsBetween);
        m_time.advance(60'000);
    }
    for (auto& actor : m_actors)
        if (actor->tablet.isOpen() && !actor->isRemoved && !isAtRest(*actor))
            problem(actor->name + "'s tablet never comes to rest"
                + (actor->tablet.refused() ? ": " + describe(*actor->tablet.refused())
                                           : std::string()));
}

void World::learnWhoIsRemoved()
{
    const auto replica = m_actors.front()->workspace().replicas().open(m_space);
    for (auto& actor : m_actors)
        if (actor->mayBeRemoved && replica)
            for (const auto& card : (*replica)->people())
                if (card.id == actor->me && card.removed) {
                    actor->isRemoved = true;
                    m_oracle.removed(actor->number);
                }
}

void World::ask()
{
    std::size_t members = 0;
    std::size_t lost = 0; // that they came in may have been lost with their tablet
    for (const auto& actor : m_actors) {
        members += actor->isRemoved ? 0 : 1;
        lost += !actor->isRemoved && actor->isLost ? 1 : 0;
    }
    for (auto& actor : m_actors) {
        if (!actor->tablet.isOpen() || actor->isRemoved)
            continue;
        const auto status = actor->workspace().status(m_space);
        if (!status) {
            problem(actor->name + " cannot see how it stands: " + describe(status.error()));
            continue;
        }
        if (status->waiting != 0 && !actor->wasTakenOut)
            problem(actor->name + " is told that " + std::to_string(status->waiting)
                + " changes wait, and all is shared");
        if (status->peopleOther + 1 > members || status->peopleOther + 1 + lost < members)
            problem(actor->name + " is told of " + std::to_string(status->peopleOther)
                + " others; there are " + std::to_string(members - 1));
        if (const auto checked = actor->workspace().verify(m_space); checked)
            for (const auto& one : checked->problems)
                problem(actor->name + "'s tablet does not verify: " + describe(one));
        askWords(*actor);
    }
    askEquality();
}

// All that this person may read and that was saved is there; and nothing that was never for them.
void World::askWords(Actor& actor)
{
    auto& workspace = actor.workspace();
    std::map<store::RecordPlace, std::string> shown;
    for (const auto* kind : {"page", "statement"}) {
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
        if (found == shown.end() || found->second.find(said.word) == std::string::npos)
            problem(m_actors[said.tablet]->name + " said " + said.word + " at step "
                + std::to_string(said.at) + ", it was saved, and " + actor.name
                + " does not have it");
    }
}

void World::askEquality()
{
    std::map<AudienceId, std::pair<std::string, Actor*>> first;
    for (auto& actor : m_actors) {
        if (!actor->tablet.isOpen() || actor->isRemoved)
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

}
