// SPDX-License-Identifier: Apache-2.0
#include "cli_process.h"

#include "plan/people.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <fstream>

extern char** environ;

namespace alongside::testing {

namespace {

    constexpr int kSecondsMax = 30;
    constexpr uid_t kNobody = 65534;

    // Standard output or error of a child, through a file: nothing can block on it.
    class CaughtFile {
    public:
        CaughtFile()
            : m_file(std::tmpfile())
        {
        }
        ~CaughtFile() { std::fclose(m_file); }
        CaughtFile(const CaughtFile&) = delete;
        CaughtFile& operator=(const CaughtFile&) = delete;
        [[nodiscard]] int number() const { return ::fileno(m_file); }
        void fill(const std::string& text) const
        {
            std::fwrite(text.data(), 1, text.size(), m_file);
            std::fflush(m_file);
            ::lseek(number(), 0, SEEK_SET);
        }
        [[nodiscard]] std::string text() const
        {
            std::string all;
            std::array<char, 4096> block{};
            ::lseek(number(), 0, SEEK_SET);
            for (ssize_t got = 0; (got = ::read(number(), block.data(), block.size())) > 0;)
                all.append(block.data(), static_cast<std::size_t>(got));
            return all;
        }

    private:
        std::FILE* m_file;
    };

    std::vector<char*> pointers(std::vector<std::string>& texts)
    {
        std::vector<char*> list;
        for (auto& text : texts)
            list.push_back(text.data());
        list.push_back(nullptr);
        return list;
    }

    std::vector<std::string> environmentOf(const Surroundings& around)
    {
        std::vector<std::string> list;
        for (char** one = environ; *one != nullptr; ++one) {
            const std::string text(*one);
            const auto name = text.substr(0, text.find('='));
            if (!name.starts_with("ALONGSIDE_") && !around.environment.contains(name))
                list.push_back(text);
        }
        for (const auto& [name, value] : around.environment)
            if (!value.empty())
                list.push_back(name + "=" + value);
        return list;
    }

    // Between fork and exec: only calls that are safe there.
    [[noreturn]] void becomeProgram(const std::vector<char*>& arguments,
        const std::vector<char*>& environment, const std::array<int, 4>& files,
        const Surroundings& around)
    {
        for (int i = 0; i < static_cast<int>(files.size()); ++i)
            ::dup2(files[static_cast<std::size_t>(i)], i);
        ::setsid(); // no terminal to ask on
        if (around.fileBytesMax != 0) {
            const rlimit limit{around.fileBytesMax, around.fileBytesMax};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        }
        if (around.withoutRoot && ::geteuid() == 0
            && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0))
            ::_exit(126);
        ::execve(arguments.front(), arguments.data(), environment.data());
        ::_exit(127);
    }

    pid_t start(const std::string& program, const Arguments& given, const Surroundings& around,
        const std::array<int, 4>& files)
    {
        std::vector<std::string> arguments{program};
        arguments.insert(arguments.end(), given.begin(), given.end());
        auto environment = environmentOf(around);
        const auto argumentList = pointers(arguments);
        const auto environmentList = pointers(environment);
        const pid_t child = ::fork();
        if (child == 0)
            becomeProgram(argumentList, environmentList, files, around);
        return child;
    }

    // A child and the end of a pipe that closes when the child ends.
    struct Child {
        pid_t pid = -1;
        int ended = -1;
    };

    Child start(const std::string& program, const Arguments& arguments, const Surroundings& around,
        int in, int out, int err)
    {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            throw std::runtime_error("no pipe");
        const Child child{start(program, arguments, around, {in, out, err, ends[1]}), ends[0]};
        ::close(ends[1]);
        return child;
    }

    int waitFor(const Child& child)
    {
        pollfd end{child.ended, POLLIN, 0};
        if (::poll(&end, 1, kSecondsMax * 1000) <= 0) {
            ADD_FAILURE() << "the program did not end within " << kSecondsMax << " seconds";
            ::kill(child.pid, SIGKILL);
        }
        ::close(child.ended);
        int status = 0;
        ::waitpid(child.pid, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }

}

Outcome runProgram(
    const std::string& program, const Arguments& arguments, const Surroundings& around)
{
    const CaughtFile in;
    const CaughtFile out;
    const CaughtFile err;
    in.fill(around.input);
    const auto child = start(program, arguments, around, in.number(), out.number(), err.number());
    return {waitFor(child), out.text(), err.text()};
}

Outcome runOnTerminal(const std::string& program, const Arguments& given,
    const Surroundings& around, const std::vector<std::string>& answers)
{
    std::vector<std::string> arguments{program};
    arguments.insert(arguments.end(), given.begin(), given.end());
    auto environment = environmentOf(around);
    const auto argumentList = pointers(arguments);
    const auto environmentList = pointers(environment);
    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) {
        ::execve(argumentList.front(), argumentList.data(), environmentList.data());
        ::_exit(127);
    }
    Outcome outcome;
    std::size_t answered = 0;
    std::size_t asked = 0;
    std::array<char, 512> block{};
    pollfd end{terminal, POLLIN, 0};
    // A terminal whose program has ended gives an error, not an end.
    while (::poll(&end, 1, kSecondsMax * 1000) > 0) {
        const auto got = ::read(terminal, block.data(), block.size());
        if (got <= 0)
            break;
        outcome.out.append(block.data(), static_cast<std::size_t>(got));
        const auto question = outcome.out.find(": ", asked);
        if (question == std::string::npos || answered == answers.size())
            continue;
        asked = question + 2;
        const auto& answer = answers[answered++];
        const auto line = answer == "\x03" ? answer : answer + "\n"; // Ctrl-C needs no Return
        EXPECT_EQ(::write(terminal, line.data(), line.size()), static_cast<ssize_t>(line.size()));
    }
    ::close(terminal);
    int status = 0;
    ::waitpid(child, &status, 0);
    outcome.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return outcome;
}

void Home::addPerson(const std::string& name, const std::string& role) const
{
    ASSERT_TRUE(crypto::initialise());
    plan::People people(path());
    ASSERT_TRUE(people.create({name, role}, kPin, {1, 8192}));
}

std::filesystem::path Home::store() const
{
    return std::filesystem::directory_iterator(path() / "people")->path();
}

Outcome Home::run(const Arguments& arguments, Surroundings around) const
{
    around.environment.emplace("ALONGSIDE_HOME", path().string());
    around.environment.emplace("ALONGSIDE_PIN", kPin);
    if (!around.withoutRoot || ::geteuid() != 0)
        return runProgram(ALONGSIDE_PROGRAM, arguments, around);
    // The build folder may be out of reach for nobody.
    static const TemporaryFolder folder;
    std::filesystem::permissions(folder.path(), std::filesystem::perms(0755));
    const auto copy = folder.path() / "alongside";
    if (!std::filesystem::exists(copy))
        std::filesystem::copy_file(ALONGSIDE_PROGRAM, copy);
    return runProgram(copy, arguments, around);
}

Json Home::result(const Arguments& arguments, const Surroundings& around) const
{
    auto all = arguments;
    all.insert(all.begin(), "--json");
    const auto outcome = run(all, around);
    EXPECT_EQ(outcome.exitCode, 0) << arguments.front() << ": " << outcome.err;
    const auto document = outcome.json();
    EXPECT_TRUE(document.is_object()) << outcome.out;
    return document.value("result", Json::object());
}

ServerProcess::ServerProcess(const Arguments& more)
{
    Arguments arguments{"serve", "--data", m_data.path().string(), "--listen", "127.0.0.1:0"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    const auto child = start(ALONGSIDE_SERVER_PROGRAM, arguments, {}, nothing, ends[1], ends[1]);
    ::close(ends[1]);
    ::close(nothing);
    m_pid = child.pid;
    m_ended = child.ended;
    m_log = ends[0];
    std::string said;
    std::array<char, 512> block{};
    while (said.find("invitations say") == std::string::npos) {
        const auto got = ::read(m_log, block.data(), block.size());
        if (got <= 0) {
            ADD_FAILURE() << "the server did not start: " << said;
            break;
        }
        said.append(block.data(), static_cast<std::size_t>(got));
    }
    const std::string before = "listening address=";
    const auto at = said.find(before) + before.size();
    m_address = said.substr(at, said.find(' ', at) - at);
}

ServerProcess::~ServerProcess()
{
    if (m_pid > 0) {
        ::kill(m_pid, SIGTERM);
        waitFor({m_pid, m_ended});
    }
    ::close(m_log);
}

void ServerProcess::kill()
{
    ::kill(m_pid, SIGKILL);
    waitFor({m_pid, m_ended});
    m_pid = -1;
}

std::string ServerProcess::invitation() const
{
    const auto outcome = runProgram(
        ALONGSIDE_SERVER_PROGRAM, {"invite", "--data", m_data.path().string(), "--uses", "5"});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
    return outcome.out;
}

}
