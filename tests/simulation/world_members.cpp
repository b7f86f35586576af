// SPDX-License-Identifier: Apache-2.0
// Who belongs to the plan of a world, on which tablets, and who can read what.
#include "world_tell_p.h"

#include "must.h"

#include <algorithm>

namespace alongside::simulation {

using test::must;

namespace {
    constexpr TimeMs kLong = TimeMs{5'000} * 86'400'000; // clocks are wrong by decades
}

void World::gatherReaders(Actor& actor, const Step& step)
{
    std::vector<MemberId> members;
    for (std::size_t i = 0; i < m_actors.size(); ++i)
        if (((step.a >> i) & 1U) != 0 && !m_actors[i]->isRemoved
            && std::find(members.begin(), members.end(), m_actors[i]->me) == members.end())
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
void World::learnReaders(const plan::AudienceInfo& audience)
{
    if (m_oracle.knows(audience.id))
        return;
    std::set<MemberId> readers;
    for (const auto& card : audience.readers)
        readers.insert(card.id);
    for (const auto& actor : m_actors)
        if (std::find(actor->intended.begin(), actor->intended.end(), readers)
            != actor->intended.end())
            for (const auto& member : readers)
                m_oracle.mayRead(audience.id, member);
}

void World::changeReaders(Actor& actor, const Step& step)
{
    const auto audiences = actor.workspace().audiences(m_space);
    if (!audiences || audiences->size() < 3)
        return;
    const auto& audience = (*audiences)[2 + step.a % (audiences->size() - 2)];
    learnReaders(audience);
    auto& other = *m_actors[step.b % m_actors.size()];
    store::ReaderChange change;
    ((step.b >> 8U) % 2 == 0 ? change.in : change.out).push_back(other.me);
    // Told before: it may be on the disk though the call did not come back.
    if (!change.in.empty()) {
        m_oracle.mayRead(audience.id, other.me);
    } else {
        for (auto& tablet : m_actors)
            if (tablet->person == other.person) {
                m_oracle.takenOut(tablet->number, audience.id);
                tablet->wasTakenOut = true;
            }
    }
    went(actor,
        (change.in.empty() ? "takes " : "lets ") + other.name
            + (change.in.empty() ? " out of" : " into") + " the readers of something",
        actor.workspace().changeReaders(m_space, audience.id, change));
}

// Where they sit together what one of them has is on the server before the other uses it.
bool World::comesTogether(Actor& host)
{
    host.isRough = false;
    connect(host);
    rounds(400);
    return host.tablet.isOpen() && isAtRest(host) && m_server;
}

void World::comeIn(Actor& guest)
{
    guest.me = must(guest.workspace().replicas().open(m_space))->me();
    guest.cameAt = m_step;
    m_oracle.mayRead(log::everyoneOf(m_space), guest.me);
    m_oracle.mayRead(log::justMeOf(m_space, guest.me), guest.me);
    connect(guest);
    rounds(400);
    tell(guest.name + " comes in");
}

void World::join(Actor& host, const Step&)
{
    const auto number = m_actors.size();
    const auto invited = host.workspace().invite(
        m_space, kRoles[number % std::size(kRoles)], number == 1, kLong, 1);
    if (!went(host, "invites " + std::string(kNames[m_people % std::size(kNames)]), invited)
        || !m_server || !comesTogether(host))
        return;
    auto& guest = newActor();
    const auto read = log::SpaceInvitation::fromText(*invited);
    const auto joined = read ? guest.workspace().join(*read)
                             : Result<SpaceId>(fail(ErrorCode::InvitationInvalid));
    if (joined)
        return comeIn(guest);
    // Made by somebody whose clock is years behind.
    if (joined.error().code != ErrorCode::InvitationExpired)
        return problem(guest.name + " cannot join: " + describe(joined.error()));
    guest.isLost = guest.isRemoved = true;
    guest.tablet.kill();
}

void World::addDevice(Actor& host)
{
    const auto invited = host.workspace().inviteDevice({m_space}, kLong);
    if (!went(host, "makes an invitation for another tablet", invited) || !m_server
        || !comesTogether(host))
        return;
    auto& guest = newActor(host.person);
    const auto read = log::DeviceInvitation::fromText(*invited);
    const auto joined = read ? guest.workspace().joinAsDevice(*read)
                             : Result<std::vector<SpaceId>>(fail(ErrorCode::InvitationInvalid));
    if (joined) {
        guest.mayBeRemoved = host.mayBeRemoved;
        guest.wasTakenOut = host.wasTakenOut;
        return comeIn(guest);
    }
    if (joined.error().code != ErrorCode::InvitationExpired)
        return problem(guest.name + " cannot join: " + describe(joined.error()));
    guest.isLost = guest.isOut = true;
    guest.tablet.kill();
}

void World::remove(Actor& host, const Step& step)
{
    if (m_actors.size() < 4 || host.number > 1)
        return;
    const auto& gone = *m_actors[2 + step.a % (m_actors.size() - 2)];
    if (gone.isRemoved || gone.person < 2)
        return;
    // As with erasing: a power loss may leave it done.
    for (const auto& tablet : m_actors)
        if (tablet->person == gone.person)
            m_oracle.removed(tablet->number);
    const bool done = went(host, "removes " + m_actors[gone.person]->name,
        host.workspace().removeMember(m_space, gone.me));
    for (auto& tablet : m_actors)
        if (tablet->person == gone.person) {
            tablet->isRemoved = done;
            tablet->mayBeRemoved = !done && (tablet->mayBeRemoved || !isHealthy(host));
        }
}

// Of another tablet of one's own. What was copied from it, and says things under keys that come from its
// own, may go with it.
void World::removeDevice(Actor& host, const Step& step)
{
    std::vector<Actor*> others;
    for (auto& tablet : m_actors)
        if (tablet->person == host.person && tablet.get() != &host && tablet->number > 1
            && !tablet->isGone() && tablet->tablet.isOpen())
            others.push_back(tablet.get());
    if (others.empty())
        return;
    auto& gone = *others[step.a % others.size()];
    const auto replica = gone.workspace().replicas().open(m_space);
    if (!replica)
        return;
    for (auto& tablet : m_actors)
        if (tablet->person == host.person && tablet.get() != &host) {
            m_oracle.removed(tablet->number);
            tablet->mayBeOut = true;
        }
    gone.isOut = went(host, "removes " + gone.name,
        host.workspace().removeDevice(m_space, (*replica)->author().id()));
}

// Whoever this one removed may belong to the plan again, where nobody has heard of it.
void World::isUnsure(const Actor& whoDidIt)
{
    for (auto& other : m_actors) {
        other->mayBeRemoved = other->mayBeRemoved || std::exchange(other->isRemoved, false);
        if (other->person == whoDidIt.person)
            other->mayBeOut = other->mayBeOut || std::exchange(other->isOut, false);
    }
}

}
