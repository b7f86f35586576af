// SPDX-License-Identifier: Apache-2.0
#include "server_program.h"

#include "net/sync_client.h"
#include "process_figures.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>

namespace alongside::scenario {

namespace {

    using namespace std::chrono_literals;
    constexpr auto kPatience = 30s;

    std::string readEnd(int end)
    {
        std::string all;
        std::array<char, 4096> block{};
        for (ssize_t got = 0; (got = ::read(end, block.data(), block.size())) > 0;)
            all.append(block.data(), static_cast<std::size_t>(got));
        return all;
    }

    struct Child {
        pid_t pid;
        int output;
    };

    Child spawn(std::vector<std::string> arguments, const std::string& input = {})
    {
        arguments.insert(arguments.begin(), ALONGSIDE_SERVER_PROGRAM);
        std::vector<char*> pointers;
        for (auto& argument : arguments)
            pointers.push_back(argument.data());
        pointers.push_back(nullptr);
        std::array<int, 2> ends{};
        std::array<int, 2> typed{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0 || ::pipe2(typed.data(), O_CLOEXEC) != 0
            || ::write(typed[1], input.data(), input.size()) != static_cast<ssize_t>(input.size()))
            throw std::runtime_error("no pipe");
        const pid_t child = ::fork();
        if (child == 0) {
            ::dup2(typed[0], STDIN_FILENO);
            ::dup2(ends[1], STDOUT_FILENO);
            ::dup2(ends[1], STDERR_FILENO);
            ::execv(pointers.front(), pointers.data());
            ::_exit(127);
        }
        ::close(typed[0]);
        ::close(typed[1]);
        ::close(ends[1]);
        return {child, ends[0]};
    }

    int codeOf(int status)
    {
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }

    net::asio::awaitable<std::string> getFrom(std::uint16_t port, std::string target)
    {
        std::string answer;
        try {
            const auto peer = co_await net::rawConnect(port, net::TlsVersion::V13);
            if (peer && co_await peer->write("GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                answer = co_await peer->readAll();
        } catch (const std::exception&) {
            // Refused: nothing was answered.
        }
        co_return answer;
    }

}

ServerProgram::ServerProgram(const std::string& settings, std::vector<std::string> arguments)
{
    const auto config = m_folder.path() / "server.conf";
    std::ofstream(config) << settings;
    std::vector<std::string> all{"serve", "--config", config.string(), "--data", data().string(),
        "--listen", std::string(kHere) + ":0", "--log-format", "json"};
    all.insert(all.end(), arguments.begin(), arguments.end());
    m_arguments = all;
    start(all);
}

void ServerProgram::kill()
{
    signal(SIGKILL);
    waitForEnd();
}

void ServerProgram::startAgain()
{
    m_reader.join();
    m_log.clear();
    m_logEnded = false;
    const auto listen = std::find(m_arguments.begin(), m_arguments.end(), "--listen");
    *(listen + 1) = std::string(kHere) + ":" + std::to_string(m_port);
    start(m_arguments);
}

void ServerProgram::start(const std::vector<std::string>& arguments)
{
    const auto child = spawn(arguments);
    m_pid = child.pid;
    m_reader = std::thread([this, end = child.output] { readLog(end); });
    const auto listening = event("listening");
    event("ready");
    if (listening.is_object()) {
        const std::string address = listening["address"];
        m_port = static_cast<std::uint16_t>(std::stoul(address.substr(address.rfind(':') + 1)));
    }
}

void ServerProgram::readLog(int end)
{
    std::array<char, 4096> block{};
    for (ssize_t got = 0; (got = ::read(end, block.data(), block.size())) > 0;) {
        const std::lock_guard lock(m_mutex);
        m_log.append(block.data(), static_cast<std::size_t>(got));
        m_said.notify_all();
    }
    ::close(end);
    const std::lock_guard lock(m_mutex);
    m_logEnded = true;
    m_said.notify_all();
}

ServerProgram::~ServerProgram()
{
    stop();
    m_reader.join();
}

void ServerProgram::signal(int number) const
{
    ::kill(m_pid, number);
}

int ServerProgram::stop()
{
    if (m_pid > 0)
        signal(SIGTERM);
    return waitForEnd();
}

// Its end of the log closes when it ends.
int ServerProgram::waitForEnd()
{
    if (m_pid <= 0)
        return -1;
    bool ended = false;
    {
        std::unique_lock lock(m_mutex);
        ended = m_said.wait_for(lock, kPatience, [&] { return m_logEnded; });
    }
    if (!ended) {
        ADD_FAILURE() << "the server did not end: " << log();
        signal(SIGKILL);
    }
    int status = 0;
    ::waitpid(std::exchange(m_pid, -1), &status, 0);
    return ended ? codeOf(status) : -1;
}

std::string ServerProgram::log()
{
    const std::lock_guard lock(m_mutex);
    return m_log;
}

std::size_t ServerProgram::events(const std::string& name)
{
    const auto text = log();
    const auto wanted = "\"event\":\"" + name + "\"";
    std::size_t count = 0;
    for (auto at = text.find(wanted); at != std::string::npos; at = text.find(wanted, at + 1))
        ++count;
    return count;
}

nlohmann::json ServerProgram::event(const std::string& name, std::size_t times)
{
    const auto end = std::chrono::steady_clock::now() + kPatience;
    for (;;) {
        nlohmann::json last;
        std::size_t count = 0;
        std::unique_lock lock(m_mutex);
        std::istringstream lines(m_log.substr(0, m_log.rfind('\n') + 1));
        for (std::string line; std::getline(lines, line);) {
            auto document = nlohmann::json::parse(line, nullptr, false);
            EXPECT_TRUE(document.is_object()) << "not a line of JSON: " << line;
            if (document.is_object() && document["event"] == name && ++count == times)
                last = std::move(document);
        }
        if (count >= times)
            return last;
        if (m_logEnded || m_said.wait_until(lock, end) == std::cv_status::timeout) {
            ADD_FAILURE() << "no event '" << name << "' in\n" << m_log;
            return {};
        }
    }
}

std::string ServerProgram::get(const std::string& target) const
{
    boost::asio::io_context io(1);
    return runOn(io, getFrom(m_port, target));
}

double ServerProgram::metric(const std::string& nameAndLabel) const
{
    const auto text = get("/metrics");
    EXPECT_TRUE(text.starts_with("HTTP/1.1 200")) << text.substr(0, 200);
    const auto at = text.find("\n" + nameAndLabel + " ");
    return at == std::string::npos ? 0 : std::stod(text.substr(at + nameAndLabel.size() + 2));
}

::testing::AssertionResult ServerProgram::reaches(
    const std::string& nameAndLabel, double least) const
{
    const auto end = std::chrono::steady_clock::now() + kPatience;
    double value = 0;
    do {
        value = metric(nameAndLabel);
        if (value >= least)
            return ::testing::AssertionSuccess();
    } while (std::chrono::steady_clock::now() < end);
    return ::testing::AssertionFailure() << nameAndLabel << " is " << value;
}

std::size_t ServerProgram::residentBytes() const
{
    return static_cast<std::size_t>(test::residentMb(m_pid) * 1048576);
}

CommandOutcome ServerProgram::command(
    std::vector<std::string> arguments, const std::string& input) const
{
    arguments.insert(arguments.begin() + 1, {"--data", data().string()});
    const auto child = spawn(std::move(arguments), input);
    CommandOutcome outcome;
    outcome.out = readEnd(child.output);
    ::close(child.output);
    int status = 0;
    ::waitpid(child.pid, &status, 0);
    outcome.exitCode = codeOf(status);
    return outcome;
}

log::ServerInvitation ServerProgram::invitation() const
{
    auto text = command({"invite"}).out;
    text.erase(text.find_last_not_of('\n') + 1);
    const auto invitation = log::ServerInvitation::fromText(text);
    EXPECT_TRUE(invitation) << text;
    return invitation.value_or(log::ServerInvitation{});
}

OnlineTablet::OnlineTablet(const std::filesystem::path& home, std::string name)
    : m_tablet(std::make_unique<SimulatedTablet>(m_io, home, std::move(name), m_clock))
{
}

OnlineTablet::OnlineTablet(std::unique_ptr<SimulatedTablet> tablet)
    : m_tablet(std::move(tablet))
{
}

std::unique_ptr<OnlineTablet> OnlineTablet::existing(
    const std::filesystem::path& home, const std::string& name)
{
    std::unique_ptr<OnlineTablet> tablet(new OnlineTablet);
    tablet->m_tablet = SimulatedTablet::existing(tablet->m_io, home, name, tablet->m_clock);
    return tablet;
}

store::Replica& OnlineTablet::replica(const SpaceId& space)
{
    return **workspace().replicas().open(space);
}

std::string OnlineTablet::shares(const SpaceId& space)
{
    net::SyncClient client(m_io.get_executor(), workspace().replicas());
    const auto outcome = runOn(m_io, client.syncOnce(space, 30s));
    return outcome ? "ok" : std::string(words(outcome.error().code).name);
}

void OnlineTablet::says(const SpaceId& space, std::string_view words, plan::Sharing sharing)
{
    const auto added = workspace().add(space, sharing, "goal", {{"words", std::string(words)}});
    EXPECT_TRUE(added) << describe(added.error());
}

std::multiset<std::string> OnlineTablet::reads(const SpaceId& space)
{
    std::multiset<std::string> all;
    const auto goals = workspace().list(space, "goal");
    EXPECT_TRUE(goals) << describe(goals.error());
    if (goals)
        for (const auto& goal : *goals)
            all.insert(goal.text("words"));
    return all;
}

std::string OnlineTablet::joins(const std::string& invitation)
{
    const auto read = log::SpaceInvitation::fromText(invitation);
    EXPECT_TRUE(read);
    const auto joined = workspace().join(*read);
    return joined ? shares(*joined) : std::string(words(joined.error().code).name);
}

PoliteTablet::PoliteTablet(const ServerProgram& server)
    : m_tablet(m_io, m_folder.path(), "Ana", m_clock)
{
    auto created = m_tablet.workspace().createSpace("plan", "Theo's plan", "family");
    EXPECT_TRUE(created) << describe(created.error());
    m_space = created.value_or(SpaceId{});
    EXPECT_TRUE(m_tablet.workspace().setServer(m_space, server.invitation()));
    EXPECT_TRUE(shares());
}

void PoliteTablet::write(std::string_view words)
{
    const auto added = m_tablet.workspace().add(
        m_space, plan::Sharing::Everyone, "goal", {{"words", std::string(words)}});
    EXPECT_TRUE(added) << describe(added.error());
}

::testing::AssertionResult PoliteTablet::shares()
{
    net::SyncClient client(m_io.get_executor(), m_tablet.workspace().replicas());
    std::optional<Result<net::SyncReport>> outcome;
    boost::asio::co_spawn(m_io,
        client.syncOnce(m_space, std::chrono::duration_cast<std::chrono::seconds>(kPatience)),
        [&](const std::exception_ptr&, Result<net::SyncReport> report) {
            outcome = std::move(report);
        });
    m_io.restart();
    while (!outcome && m_io.run_one() != 0) { }
    m_error = !outcome ? std::optional(Error{})
        : *outcome     ? std::nullopt
                       : std::optional(outcome->error());
    if (m_error)
        return ::testing::AssertionFailure() << describe(*m_error);
    if ((*outcome)->waiting != 0)
        return ::testing::AssertionFailure() << (*outcome)->waiting << " changes wait";
    return ::testing::AssertionSuccess();
}

::testing::AssertionResult PoliteTablet::writesAndShares()
{
    write("Goal " + std::to_string(m_written++));
    return shares();
}

}
