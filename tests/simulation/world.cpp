// SPDX-License-Identifier: Apache-2.0
#include "world_actor_p.h"

#include "must.h"

#include "base/often.h"

#include <sodium.h>

#include <algorithm>
#include <random>

namespace alongside::simulation {

namespace fs = std::filesystem;
using test::must;

namespace {

    std::mt19937_64& chance()
    {
        static std::mt19937_64 generator;
        return generator;
    }

    constexpr TimeMs kDay = 86'400'000;
    constexpr int kRoundsAtOnce = 40;
}

void seedChance(std::uint32_t seed)
{
    static randombytes_implementation repeatable{
        .implementation_name = [] { return "simulation"; },
        .random = [] { return static_cast<std::uint32_t>(chance()()); },
        .stir = nullptr,
        .uniform = nullptr,
        .buf =
            [](void* const buffer, const size_t size) {
                auto* bytes = static_cast<std::uint8_t*>(buffer);
                for (size_t i = 0; i < size; ++i)
                    bytes[i] = static_cast<std::uint8_t>(chance()());
            },
        .close = nullptr,
    };
    randombytes_set_implementation(&repeatable);
    chance().seed(seed);
}

World::World(std::uint32_t seed, const Profile& profile, const fs::path& folder)
    : m_folder(folder)
    , m_profile(&profile)
    , m_seed(seed)
{
    useSimulatedDisks();
    seedChance(seed);
    // Snapshots and quick starts in every second world: they change the order of things.
    if (profile.isWide && seed % 2 == 0)
        rareThingsAfter = 8;
    fs::create_directories(m_folder);
    m_serverDisk = std::make_unique<SimulatedDisk>(m_folder / "server", seed ^ 0x5eedU);
    startServer();
    found();
}

World::~World()
{
    rareThingsAfter = 0;
    for (auto& actor : m_actors)
        actor->tablet.kill();
    while (m_io.poll() > 0)
        m_io.restart();
    m_actors.clear();
    m_server.reset();
}

void World::tell(const std::string& sentence)
{
    m_outcome.story.push_back(std::to_string(m_step) + ". " + sentence);
}

void World::problem(const std::string& what)
{
    m_outcome.problems.push_back(what);
}

std::string World::nextWord()
{
    return "w" + std::to_string(++m_words) + "x";
}

World::Actor& World::newActor(std::optional<std::size_t> person)
{
    const auto number = m_actors.size();
    std::string name;
    if (person) {
        name = m_actors[*person]->name + "'s tablet " + std::to_string(number);
    } else {
        name = kNames[m_people % std::size(kNames)];
        ++m_people;
    }
    m_actors.push_back(std::make_unique<Actor>(*this, number, person.value_or(number), name));
    return *m_actors.back();
}

void World::found()
{
    auto& first = newActor();
    m_space = must(first.workspace().createSpace("plan", "Theo's plan", kRoles[0]));
    must(first.workspace().setServer(m_space, m_server->invite(1, 1000 * kDay)));
    first.me = must(first.workspace().replicas().open(m_space))->me();
    m_oracle.mayRead(log::everyoneOf(m_space), first.me);
    m_oracle.mayRead(log::justMeOf(m_space, first.me), first.me);
    for (std::uint32_t i = 1; i < 3; ++i)
        join(first, {Event::Join, 0, 0, 0});
}

// ---- Time and machines

void World::rounds(int count)
{
    for (int round = 0; round < count; ++round) {
        m_time.advance(20);
        m_io.poll();
        m_io.restart();
        for (auto& actor : m_actors) {
            if (!actor->tablet.isConnected())
                continue;
            actor->tablet.pump();
            if (!actor->disk.works() || !isAtRest(*actor))
                continue;
            m_oracle.shared(actor->number, m_step, hasMediaAtRest(*actor));
            actor->knowsServer = true;
            actor->cameAt = std::min(actor->cameAt, m_step);
        }
        afterwards();
    }
}

// What an app shows as "shared".
bool World::isAtRest(const Actor& actor)
{
    return actor.tablet.isEven() && !actor.tablet.refused();
}

bool World::hasMediaAtRest(const Actor& actor)
{
    const auto& reports = actor.tablet.reports();
    return std::all_of(reports.begin(), reports.end(), [](const auto& entry) {
        return entry.second.mediaToSend == 0 && entry.second.mediaToFetch == 0;
    });
}

void World::connect(Actor& actor)
{
    // A tablet that cannot read its store has nothing to say to a server.
    if (!m_server || !actor.tablet.isOpen() || !actor.workspace().replicas().vault().spaces())
        return;
    actor.tablet.goOver(actor.isRough ? &actor.link : nullptr);
    actor.tablet.connect(*m_server);
}

void World::connectAnew(Actor& actor)
{
    actor.tablet.cut();
    connect(actor);
}

// Machines whose power went while something was done on them.
void World::afterwards()
{
    for (auto& actor : m_actors)
        if (actor->tablet.isOpen() && !actor->disk.works())
            switchOff(*actor);
    if (m_server && !m_serverDisk->works())
        stopServer();
}

void World::switchOff(Actor& actor)
{
    actor.disk.freeze();
    actor.tablet.kill();
    actor.disk.wake();
}

void World::switchOn(Actor& actor)
{
    if (actor.tablet.isOpen() || actor.isLost)
        return;
    const auto opened = actor.tablet.tryReopen();
    if (!actor.disk.works())
        return switchOff(actor);
    if (opened || !isHealthy(actor))
        return;
    if (!actor.isRotten)
        return problem(
            actor.name + "'s tablet does not open any more: " + describe(opened.error()));
    tell(actor.name + "'s tablet says that it is damaged: " + describe(opened.error()));
    ++m_outcome.counts["damage noticed at opening"];
    actor.isLost = true;
}

// Nothing that its disk did in this step explains that something did not work.
bool World::isHealthy(const Actor& actor) const
{
    return actor.disk.works() && actor.disk.refusals() == actor.refusals;
}

void World::stopServer()
{
    m_serverDisk->freeze();
    for (auto& actor : m_actors)
        actor->tablet.cut();
    while (m_io.poll() > 0)
        m_io.restart();
    m_io.restart();
    m_server.reset();
    m_serverDisk->wake();
}

void World::startServer()
{
    if (m_server)
        return;
    auto store = server::SqliteLogStore::open(m_folder / "server");
    if (!store) {
        if (m_serverDisk->works())
            problem("the server's store does not open any more: " + describe(store.error()));
        m_serverDisk->wake();
        return;
    }
    m_server = std::make_unique<scenario::SimulatedServer>(
        m_io, std::move(*store), m_time, server::ServerLimits{}, true);
}

// ---- What happens

Outcome World::live(const Life& life)
{
    try {
        for (const auto& one : life) {
            ++m_step;
            m_time.advance(1000 + one.b % 60'000);
            ++m_outcome.counts[std::string(nameOf(one.event))];
            for (auto& actor : m_actors)
                actor->refusals = actor->disk.refusals();
            step(one);
            afterwards();
            rounds(kRoundsAtOnce);
            checkWaiting();
            if (!m_outcome.problems.empty())
                return m_outcome;
        }
        ++m_step;
        settle();
        if (m_outcome.problems.empty())
            ask();
    } catch (const std::exception& e) {
        problem(std::string("the program failed: ") + e.what());
    }
    countFaults();
    return m_outcome;
}

void World::countFaults()
{
    for (const auto& actor : m_actors) {
        const auto& counts = actor->disk.counts();
        m_outcome.counts["writes to a disk"] += counts.writes;
        m_outcome.counts["power losses in a write"] += counts.powerLosses;
        m_outcome.counts["writes lost"] += counts.lost;
        m_outcome.counts["writes torn"] += counts.torn;
        m_outcome.counts["writes refused"] += counts.refused;
        for (const auto& [what, count] : actor->link.did())
            m_outcome.counts["frames " + what] += static_cast<std::uint64_t>(count);
    }
    m_outcome.counts["things said"] += m_oracle.all().size();
    m_outcome.counts["tablet-days"]
        += m_actors.size() * static_cast<std::uint64_t>(m_time.now() - m_begin) / kDay;
}

void World::step(const Step& step)
{
    const auto cause = causeOf(step.event);
    if (cause == Cause::Server)
        return server(step);
    auto& actor = *m_actors[step.who % m_actors.size()];
    if (actor.isLost)
        return;
    const bool isPeople = cause == Cause::People;
    if (step.event == Event::SwitchOn || (!actor.tablet.isOpen() && isPeople)) {
        tell(actor.name + " switches the tablet on");
        switchOn(actor);
    }
    const bool needsTablet = isPeople || cause == Cause::Course;
    if (needsTablet && !actor.tablet.isOpen())
        return;
    if (isPeople)
        return actor.isGone() ? void() : doneByPeople(actor, step);
    cause == Cause::Course ? goesOn(actor, step) : goesWrong(actor, step);
}

void World::doneByPeople(Actor& actor, const Step& step)
{
    const bool hasRoom = m_actors.size() < m_profile->tabletsMax;
    switch (step.event) {
    case Event::Say:
        return say(actor, step);
    case Event::Write:
        return write(actor, step);
    case Event::Answer:
        return answer(actor, step);
    case Event::GatherReaders:
        return gatherReaders(actor, step);
    case Event::ChangeReaders:
        return changeReaders(actor, step);
    case Event::Join:
        return hasRoom ? join(actor, step) : void();
    case Event::Remove:
        return remove(actor, step);
    case Event::TakePhoto:
        return takePhoto(actor, step);
    case Event::AddDevice:
        return hasRoom ? addDevice(actor) : void();
    case Event::RemoveDevice:
        return removeDevice(actor, step);
    case Event::WriteStick:
        return writeStick(actor, step);
    case Event::ReadStick:
        return readStick(actor, step);
    case Event::SayAsNewerApp:
        return sayAsNewerApp(actor);
    default:
        return onRecord(actor, step);
    }
}

void World::goesOn(Actor& actor, const Step& step)
{
    switch (step.event) {
    case Event::Connect:
        if (!m_server)
            return;
        tell(actor.name + "'s tablet finds a connection");
        connect(actor);
        return rounds(kRoundsAtOnce * 4);
    case Event::Cut:
        tell(actor.name + "'s tablet loses its connection");
        return actor.tablet.cut();
    default:
        m_time.advance(static_cast<TimeMs>(step.a % 100) * 600'000);
        return rounds(kRoundsAtOnce);
    }
}

}
