// SPDX-License-Identifier: Apache-2.0
// Aim: whenever a tablet's app or the server is killed, whatever either had promised is there.
// Method: the real server program and real tablets, each a process on real files; SIGKILL at random, one or
// several at once, round after round. What a process had printed before it died was promised.
// ALONGSIDE_CRASH_ROUNDS=500 for a long run; ALONGSIDE_CRASH_SEED for another order of things.
#include "server_program.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <random>
#include <set>
#include <sstream>

namespace alongside::scenario {
namespace {

    using namespace std::chrono_literals;

    int fromEnvironment(const char* name, int usual)
    {
        const char* text = std::getenv(name);
        return text != nullptr ? std::atoi(text) : usual;
    }

    /// A tablet's app as a process of its own.
    class TabletProcess {
    public:
        TabletProcess(const std::filesystem::path& home, const std::string& name,
            const SpaceId& space, int first)
        {
            int ends[2];
            if (::pipe2(ends, O_CLOEXEC) != 0)
                throw std::runtime_error("there is no pipe to be had");
            const auto number = std::to_string(first);
            const auto spaceText = space.hex();
            m_pid = ::fork();
            if (m_pid == 0) {
                ::dup2(ends[1], STDOUT_FILENO);
                ::execl(ALONGSIDE_CRASH_TABLET, ALONGSIDE_CRASH_TABLET, home.c_str(), name.c_str(),
                    spaceText.c_str(), number.c_str(), nullptr);
                ::_exit(127);
            }
            ::close(ends[1]);
            m_from = ends[0];
        }
        /// What it had promised, a line each; and how it ended, when not by us.
        std::string kill()
        {
            ::kill(m_pid, SIGKILL);
            std::string said;
            char buffer[4096];
            for (ssize_t got = 0; (got = ::read(m_from, buffer, sizeof buffer)) > 0;)
                said.append(buffer, static_cast<std::size_t>(got));
            ::close(m_from);
            int status = 0;
            ::waitpid(m_pid, &status, 0);
            EXPECT_FALSE(WIFEXITED(status))
                << "a tablet ended by itself, with " << WEXITSTATUS(status);
            return said;
        }

    private:
        pid_t m_pid = -1;
        int m_from = -1;
    };

    struct Person {
        std::string name;
        std::filesystem::path home;
        std::set<std::string> saved, shared;
        int next = 0;

        void takeIn(const std::string& said)
        {
            std::istringstream lines(said);
            for (std::string what, word; lines >> what >> word;) {
                if (what == "shared")
                    shared.insert(saved.begin(), saved.end());
                else
                    saved.insert(word);
                next = std::max(next, std::atoi(word.c_str() + name.size()) + 1);
            }
            ++next; // one more may be there that it had no time to promise
        }
    };

    class Crashes : public ::testing::Test {
    protected:
        void SetUp() override
        {
            OnlineTablet founder(people[0].home, people[0].name);
            auto& workspace = founder.workspace();
            auto created = workspace.createSpace("plan", "Theo's plan", "family");
            ASSERT_TRUE(created);
            space = *created;
            ASSERT_TRUE(workspace.setServer(space, server.invitation()));
            ASSERT_EQ(founder.shares(space), "ok");
            for (std::size_t i = 1; i < people.size(); ++i) {
                const auto text = workspace.invite(space, "supporter", false, 1'000'000'000, 1);
                ASSERT_TRUE(text);
                ASSERT_EQ(founder.shares(space), "ok");
                OnlineTablet guest(people[i].home, people[i].name);
                ASSERT_EQ(guest.joins(*text), "ok");
            }
        }
        std::unique_ptr<OnlineTablet> open(const Person& person)
        {
            return OnlineTablet::existing(person.home, person.name);
        }

        TemporaryFolder folder;
        ServerProgram server;
        std::vector<Person> people{{"Ana", folder.path() / "ana", {}, {}},
            {"Dev", folder.path() / "dev", {}, {}}, {"Theo", folder.path() / "theo", {}, {}}};
        SpaceId space;
    };

    TEST_F(Crashes, TakeNothingThatWasPromised)
    {
        const int rounds = fromEnvironment("ALONGSIDE_CRASH_ROUNDS", 12);
        std::mt19937 random(static_cast<unsigned>(fromEnvironment("ALONGSIDE_CRASH_SEED", 1)));
        int serverKills = 0;
        int kills = 0;
        for (int round = 0; round < rounds && !HasFailure(); ++round) {
            std::vector<TabletProcess> tablets;
            for (const auto& person : people)
                tablets.emplace_back(person.home, person.name, space, person.next);
            std::this_thread::sleep_for(std::chrono::milliseconds(60 + random() % 500));
            const bool withServer = random() % 3 == 0;
            if (withServer) {
                server.kill();
                ++serverKills;
                std::this_thread::sleep_for(std::chrono::milliseconds(random() % 100));
            }
            for (std::size_t i = 0; i < tablets.size(); ++i) {
                people[i].takeIn(tablets[i].kill());
                ++kills;
                std::this_thread::sleep_for(std::chrono::milliseconds(random() % 60));
            }
            if (withServer)
                server.startAgain();
        }
        std::vector<std::unique_ptr<OnlineTablet>> tablets;
        for (const auto& person : people) {
            tablets.push_back(open(person));
            const auto reads = tablets.back()->reads(space);
            for (const auto& word : person.saved)
                EXPECT_EQ(reads.count(word), 1U) << word << " was saved, on its own tablet";
        }
        // What was shared is on the server: others have it though its own tablet never comes back.
        EXPECT_EQ(tablets[0]->shares(space), "ok");
        const auto onServer = tablets[0]->reads(space);
        for (const auto& person : people)
            for (const auto& word : person.shared)
                EXPECT_EQ(onServer.count(word), 1U) << word << " was shared";
        for (int time = 0; time < 2; ++time)
            for (auto& tablet : tablets)
                EXPECT_EQ(tablet->shares(space), "ok");
        std::size_t words = 0;
        std::size_t shared = 0;
        for (const auto& person : people) {
            words += person.saved.size();
            shared += person.shared.size();
        }
        for (auto& tablet : tablets) {
            EXPECT_EQ(tablet->reads(space), tablets[0]->reads(space));
            EXPECT_EQ(tablet->workspace().status(space)->waiting, 0U);
            const auto checked = tablet->workspace().verify(space);
            ASSERT_TRUE(checked);
            for (const auto& problem : checked->problems)
                ADD_FAILURE() << describe(problem);
        }
        EXPECT_EQ(server.command({"verify"}).exitCode, 0);
        EXPECT_GT(words, 0U);
        std::cout << rounds << " rounds: " << kills << " tablets and " << serverKills
                  << " servers killed, " << words << " words saved, " << shared
                  << " of them shared before a kill.\n";
    }

}
}
