#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// A whole world from one seed: tablets, people, a server, networks, disks and clocks, in one thread. The
// core, its stores, sync and the server's sessions are the real ones.

#include "faulty_links.h"
#include "life.h"
#include "oracle.h"
#include "simulated_disk.h"
#include "simulated_link.h"

#include <boost/asio/io_context.hpp>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace alongside::simulation {

/// A clock that is wrong by as much as somebody set it wrong.
class WrongClock final : public Clock {
public:
    explicit WrongClock(const Clock& right)
        : m_right(&right)
    {
    }
    [[nodiscard]] TimeMs now() const override { return m_right->now() + m_by; }
    void jump(TimeMs by) { m_by += by; }

private:
    const Clock* m_right;
    TimeMs m_by = 0;
};

/// What became of one world.
struct Outcome {
    std::vector<std::string> problems;           ///< what the oracle found; empty when all held
    std::vector<std::string> story;              ///< what happened, a sentence each
    std::map<std::string, std::uint64_t> counts; ///< how often what happened
};

class World {
public:
    /// `folder` is this world's own, and empty.
    World(std::uint32_t seed, const Profile& profile, const std::filesystem::path& folder);
    ~World();
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    /// Lives all of it, lets everything come to rest, and asks the oracle. Once.
    Outcome live(const Life& life);

private:
    struct Actor;

    Actor& newActor(std::optional<std::size_t> person = {});
    void found();
    void step(const Step& step);
    void doneByPeople(Actor& actor, const Step& step);
    void goesOn(Actor& actor, const Step& step);
    void goesWrong(Actor& actor, const Step& step);
    void server(const Step& step);

    // What people say (world_people.cpp)
    void say(Actor& actor, const Step& step);
    void write(Actor& actor, const Step& step);
    void replace(Actor& actor, const Step& step);
    void answer(Actor& actor, const Step& step);
    void onRecord(Actor& actor, const Step& step);
    void erase(Actor& actor, const plan::RecordInfo& record);
    void takePhoto(Actor& actor, const Step& step);
    void sayAsNewerApp(Actor& actor);
    void writeStick(Actor& actor, const Step& step);
    void readStick(Actor& actor, const Step& step);
    void checkShown(Actor& actor, const Said& said, const plan::RecordInfo* before = nullptr);
    void checkTaken(Actor& actor, const std::string& stick, const log::Version& held);

    // Who belongs to it (world_members.cpp)
    void gatherReaders(Actor& actor, const Step& step);
    void learnReaders(const plan::AudienceInfo& audience);
    void changeReaders(Actor& actor, const Step& step);
    void join(Actor& host, const Step& step);
    void remove(Actor& host, const Step& step);
    void addDevice(Actor& host);
    void removeDevice(Actor& host, const Step& step);
    bool comesTogether(Actor& host);
    void comeIn(Actor& guest);
    void isUnsure(const Actor& whoDidIt);

    // Machines (world.cpp, world_faults.cpp)
    void rounds(int count);
    void afterwards();
    void connect(Actor& actor);
    void connectAnew(Actor& actor);
    [[nodiscard]] static bool isAtRest(const Actor& actor);
    [[nodiscard]] static bool hasMediaAtRest(const Actor& actor);
    void switchOff(Actor& actor);
    void switchOn(Actor& actor);
    void stopServer();
    void startServer();
    void alterFrames(Actor& actor, const Step& step);
    void backUp(Actor& actor);
    void restore(Actor& actor);
    void clone(Actor& actor);
    void rotBits(Actor& actor, const Step& step);
    void damageStick(const Step& step);
    void checkWaiting();

    // The end (world_end.cpp)
    void settle();
    [[nodiscard]] bool isExcused(Actor& actor);
    [[nodiscard]] std::size_t wordsTalked() const;
    [[nodiscard]] Actor* witness();
    void learnWhoIsRemoved();
    void ask();
    void askNumbers(Actor& actor, std::size_t members, std::size_t lost);
    void askWords(Actor& actor);
    void askPhoto(Actor& actor, const Said& said);
    void askEquality();
    void askKeys();
    void askSilence();
    void askNonces();
    [[nodiscard]] bool isDamageTold(Actor& actor);
    void countFaults();

    [[nodiscard]] std::string nextWord();
    [[nodiscard]] std::optional<plan::RecordInfo> pick(
        Actor& actor, std::uint32_t chance, std::string_view kind);
    [[nodiscard]] bool isHealthy(const Actor& actor) const;
    template<class T>
    bool went(Actor& actor, const std::string& what, const Result<T>& result);
    Said& saved(Actor& actor, const std::string& word, const store::RecordPlace& place);
    void tell(const std::string& sentence);
    void problem(const std::string& what);

    std::filesystem::path m_folder;
    const Profile* m_profile;
    std::uint32_t m_seed;
    boost::asio::io_context m_io{1};
    scenario::FakeClock m_time;
    const TimeMs m_begin = m_time.now();
    std::vector<std::unique_ptr<Actor>> m_actors;
    std::size_t m_people = 0;
    std::unique_ptr<SimulatedDisk> m_serverDisk;
    std::unique_ptr<scenario::SimulatedServer> m_server;
    std::optional<std::uint64_t> m_serverBackedUpAt;
    std::optional<std::uint64_t> m_serverSetBackTo; ///< the earliest step that it went back to
    std::map<std::filesystem::path, log::Version> m_sticks; ///< and what was on them when they were sound
    SpaceId m_space;
    Oracle m_oracle;
    Outcome m_outcome;
    std::uint64_t m_step = 0;
    int m_words = 0;
};

/// Makes what the core takes for chance repeatable, in this process.
void seedChance(std::uint32_t seed);

}
