// SPDX-License-Identifier: Apache-2.0
// What goes wrong with machines in a world.
#include "world_actor_p.h"

#include <algorithm>
#include <fstream>

namespace alongside::simulation {

namespace fs = std::filesystem;

namespace {

    constexpr TimeMs kDay = 86'400'000;

    void copyOver(const fs::path& from, const fs::path& to)
    {
        fs::remove_all(to);
        fs::copy(from, to, fs::copy_options::recursive);
    }

    // One bit of a file, anywhere in it.
    void flipBit(const fs::path& path, std::uint64_t where)
    {
        std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
        const auto at = static_cast<std::streamoff>((where >> 3U) % fs::file_size(path));
        char byte = 0;
        file.seekg(at).get(byte);
        byte = static_cast<char>(byte ^ (1 << (where & 7U)));
        file.seekp(at).put(byte);
    }

}

void World::goesWrong(Actor& actor, const Step& step)
{
    switch (step.event) {
    case Event::Kill:
        if (actor.tablet.isOpen())
            tell(actor.name + "'s app is killed");
        return switchOff(actor);
    case Event::LosePower:
        tell(actor.name + "'s tablet will lose its power in the middle of something");
        return actor.disk.losePowerAt(1 + step.a % 40);
    case Event::DiskFull:
        tell(actor.name + "'s tablet is full for a while");
        return actor.disk.fillFor(1 + step.a % 30);
    case Event::BadReads:
        tell(actor.name + "'s tablet reads badly for a moment");
        // In the middle of something, too.
        return actor.disk.failReadsFor(1 + step.a % 3, m_profile->isWide ? step.b % 8 : 0);
    case Event::ClockJumps: {
        const TimeMs sizes[] = {5'000, 3'600'000, 40 * kDay, 4'000 * kDay};
        const auto by = sizes[step.a % 4] * (step.b % 2 == 0 ? 1 : -1);
        tell(actor.name + "'s clock jumps by " + std::to_string(by / 1000) + " s");
        return actor.clock.jump(by);
    }
    case Event::BackUp:
        return backUp(actor);
    case Event::Restore:
        return restore(actor);
    case Event::Clone:
        return clone(actor);
    case Event::RotBits:
        return rotBits(actor, step);
    case Event::DamageStick:
        return damageStick(step);
    case Event::LoseTablet:
        // The one who may do everything, and one more, stay.
        if (actor.number < 2)
            return;
        tell(actor.name + "'s tablet is lost for good");
        switchOff(actor);
        actor.isLost = true;
        return m_oracle.setBack(actor.number, 0, "the tablet was lost");
    case Event::RoughNetwork:
        actor.isRough = !actor.isRough;
        tell(actor.name + "'s network is " + (actor.isRough ? "bad" : "good"));
        if (m_profile->isWide)
            connectAnew(actor);
        return;
    case Event::AlterFrames:
        return alterFrames(actor, step);
    default:
        return;
    }
}

void World::alterFrames(Actor& actor, const Step& step)
{
    actor.isRough = true;
    tell(actor.name + "'s network is bad, and changes what it carries");
    connectAnew(actor);
    if (step.b % 3 == 0)
        return actor.link.alter(1 + step.a % 3);
    // What others show each other is changed on its way, too.
    actor.link.alterPhotos(step.b % 3);
    auto& other = *m_actors[(actor.number + 1) % m_actors.size()];
    if (other.tablet.isOpen() && !other.isGone())
        takePhoto(other, step);
}

void World::backUp(Actor& actor)
{
    const bool wasOpen = actor.tablet.isOpen();
    switchOff(actor);
    tell(actor.name + "'s tablet is backed up");
    copyOver(
        Actor::homeOf(*this, actor.number), m_folder / ("backup-" + std::to_string(actor.number)));
    actor.backedUpAt = m_step;
    if (wasOpen)
        switchOn(actor);
}

void World::restore(Actor& actor)
{
    if (!actor.backedUpAt)
        return;
    isUnsure(actor);
    switchOff(actor);
    tell(actor.name + "'s tablet is as it was at step " + std::to_string(*actor.backedUpAt));
    copyOver(
        m_folder / ("backup-" + std::to_string(actor.number)), Actor::homeOf(*this, actor.number));
    actor.disk.replaced();
    m_oracle.setBack(actor.number, *actor.backedUpAt, "the tablet was restored from before");
    switchOn(actor);
}

// Somebody copies all of a tablet to a new one, and both are used from then on.
void World::clone(Actor& actor)
{
    if (m_actors.size() >= m_profile->tabletsMax || actor.isGone() || actor.me == MemberId{})
        return;
    const bool wasOpen = actor.tablet.isOpen();
    switchOff(actor);
    const auto number = m_actors.size();
    const auto name = m_actors[actor.person]->name + "'s tablet " + std::to_string(number);
    tell(name + " is a copy of " + actor.name + "'s");
    m_actors.push_back(std::make_unique<Actor>(*this, number, actor, name));
    auto& copy = *m_actors.back();
    copy.isRotten = actor.isRotten;
    copy.knowsServer = actor.knowsServer;
    switchOn(copy);
    if (wasOpen)
        switchOn(actor);
}

void World::rotBits(Actor& actor, const Step& step)
{
    if (actor.number < 2)
        return;
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(Actor::homeOf(*this, actor.number)))
        if (entry.is_regular_file() && entry.path().string().find(".db") != std::string::npos
            && entry.path().extension() != ".db-shm" && entry.file_size() > 0)
            files.push_back(entry.path());
    if (files.empty())
        return;
    std::sort(files.begin(), files.end());
    switchOff(actor);
    tell("a bit of " + actor.name + "'s disk changes by itself");
    flipBit(files[step.a % files.size()], step.b * std::uint64_t{2654435761U});
    actor.isRotten = true;
    isUnsure(actor);
    m_oracle.setBack(actor.number, 0, "its tablet's disk wore out");
    switchOn(actor);
    actor.wasToldOfIt = actor.tablet.isOpen() && isDamageTold(actor);
}

void World::damageStick(const Step& step)
{
    if (m_sticks.empty())
        return;
    auto stick = m_sticks.begin();
    std::advance(stick, static_cast<std::ptrdiff_t>(step.a % m_sticks.size()));
    const auto& file = stick->first;
    stick->second.clear(); // nobody relies on it any more
    const auto size = fs::file_size(file);
    if (step.b % 2 == 0) {
        tell("a stick was pulled out too early");
        fs::resize_file(file, step.b / 2 % (size + 1));
    } else if (size > 0) {
        tell("a bit on a stick changes by itself");
        flipBit(file, step.b * std::uint64_t{2654435761U});
    }
}

void World::server(const Step& step)
{
    switch (step.event) {
    case Event::ServerKill:
        tell("the server is killed and started again");
        stopServer();
        return startServer();
    case Event::ServerLosesPower:
        tell("the server will lose its power in the middle of something");
        return m_serverDisk->losePowerAt(1 + step.a % 30);
    case Event::ServerBackUp:
        stopServer();
        tell("the server is backed up");
        copyOver(m_folder / "server", m_folder / "backup-server");
        m_serverBackedUpAt = m_step;
        return startServer();
    default:
        if (!m_serverBackedUpAt)
            return;
        stopServer();
        tell("the server is as it was at step " + std::to_string(*m_serverBackedUpAt));
        copyOver(m_folder / "backup-server", m_folder / "server");
        m_serverDisk->replaced();
        m_oracle.serverSetBack(*m_serverBackedUpAt);
        m_serverSetBackTo
            = std::min(m_serverSetBackTo.value_or(*m_serverBackedUpAt), *m_serverBackedUpAt);
        for (auto& actor : m_actors)
            actor->knowsServer = false;
        return startServer();
    }
}

// Nobody is told that less waits than does: what the server does not have is on this tablet only.
void World::checkWaiting()
{
    if (!m_server || !m_serverDisk->works())
        return;
    const auto there = m_server->store().version(m_space);
    if (!there)
        return;
    for (auto& actor : m_actors) {
        if (!actor->tablet.isOpen() || !actor->knowsServer || actor->isRotten || actor->isGone()
            || actor->wasTakenOut || !isHealthy(*actor) || actor->disk.isFaulty())
            continue;
        const auto replica = actor->workspace().replicas().open(m_space);
        const auto here
            = replica ? (*replica)->version() : Result<log::Version>(fail(ErrorCode::NotFound));
        const auto status = actor->workspace().status(m_space);
        if (!here || !status)
            continue;
        std::uint64_t lacking = 0;
        for (const auto& [chain, seq] : *here) {
            const auto known = there->find(chain);
            const auto stored = known == there->end() ? 0 : known->second;
            if ((*replica)->isOwn(chain.author) && seq > stored)
                lacking += seq - stored;
        }
        if (status->waiting < lacking)
            problem(actor->name + " is told that " + std::to_string(status->waiting)
                + " changes wait, and the server lacks " + std::to_string(lacking));
    }
}

}
