// SPDX-License-Identifier: Apache-2.0
// alongside-soak: the real server as a process of its own and many tablets over a bad network, for a long
// time. Says every so often what each of them takes, and at the end whether anything grew, and whether
// everybody has all that was said.
#include "faulty_way.h"
#include "server_program.h"

#include "crypto/keys.h"
#include "log/invitation.h"
#include "made_photo.h"
#include "must.h"
#include "net/sync_client.h"
#include "plan/people.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include <boost/asio/steady_timer.hpp>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>

namespace {

using namespace alongside;
using namespace std::chrono_literals;
using scenario::ServerProgram;
using soak::FaultyWay;
using test::must;
namespace asio = boost::asio;

constexpr const char* kPin = "2580";
constexpr crypto::PinCost kQuickPin{1, 64U << 10U};
constexpr TimeMs kInvitationMs = 24LL * 60 * 60 * 1000;
constexpr int kPeopleInASpace = 10;
constexpr double kBetweenDeedsSeconds = 20;
constexpr double kAwaySeconds = 30;
constexpr auto kPatience = 180s;
// What may be more at the end than after the beginning, before it is called growth.
constexpr double kMemoryMore = 1.15;
constexpr double kMemoryMoreMb = 16;
constexpr int kExitGrew = 1;

struct Options {
    int clients = 200;
    double minutes = 30;
    std::uint32_t seed = 1;
    double sampleSeconds = 10;
    std::string table;
};

// What a process takes now.
struct Sample {
    double seconds = 0;
    double serverMb = 0;
    int serverFiles = 0;
    int serverThreads = 0;
    double tabletsMb = 0;
    int tabletFiles = 0;
    int tabletThreads = 0;
    std::uint64_t said = 0;
    int connected = 0;
};

double statusOf(const std::string& process, const std::string& name)
{
    std::ifstream status("/proc/" + process + "/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(name + ":"))
            return std::strtod(line.c_str() + name.size() + 1, nullptr);
    return 0;
}

int filesOf(const std::string& process)
{
    const auto all = std::filesystem::directory_iterator("/proc/" + process + "/fd");
    return static_cast<int>(std::distance(begin(all), end(all)));
}

// Somebody with a tablet: says something, takes a photo, goes where there is no signal, switches it off.
class Somebody {
public:
    Somebody(asio::io_context& io, std::filesystem::path home, std::uint32_t seed)
        : m_io(io)
        , m_home(std::move(home))
        , m_chance(seed)
        , m_timer(io)
    {
        plan::People people(m_home, m_home.string() + "-machine");
        m_id = must(people.create({"Somebody", "supporter"}, kPin, kQuickPin)).id;
        switchOn();
    }

    plan::Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] const SpaceId& space() const { return m_space; }
    [[nodiscard]] const std::vector<std::string>& said() const { return m_said; }
    [[nodiscard]] std::uint64_t timesSwitchedOff() const { return m_switchedOff; }
    [[nodiscard]] std::uint64_t timesAway() const { return m_away; }
    [[nodiscard]] std::uint64_t photos() const { return m_photos; }

    void found(const log::ServerInvitation& server)
    {
        m_space = must(m_workspace->createSpace("plan", "A plan", "supporter"));
        must(m_workspace->setServer(m_space, server));
        m_client->start();
    }
    void join(const log::SpaceInvitation& invitation)
    {
        m_space = must(m_workspace->join(invitation));
        m_client->start();
    }
    [[nodiscard]] bool isShared() const
    {
        const auto report = m_client ? m_client->report(m_space) : std::nullopt;
        return report && report->state == net::SyncReport::State::Shared
            && report->mediaToSend == 0;
    }
    [[nodiscard]] std::optional<Error> stopped() const
    {
        const auto report = m_client ? m_client->report(m_space) : std::nullopt;
        return report && report->state == net::SyncReport::State::Stopped ? report->error
                                                                          : std::nullopt;
    }
    [[nodiscard]] std::multiset<std::string> reads()
    {
        std::multiset<std::string> words;
        for (const auto& goal : must(m_workspace->list(m_space, "goal")))
            words.insert(goal.text("words"));
        return words;
    }

    void live()
    {
        later(kBetweenDeedsSeconds, [this] { doSomething(); });
    }
    void rest()
    {
        m_timer.cancel();
        m_rests = true;
        if (!m_workspace)
            switchOn();
        m_client->start();
        m_client->tryNow();
    }

private:
    void switchOn()
    {
        plan::People people(m_home, m_home.string() + "-machine");
        m_workspace = must(plan::Workspace::open(people, must(people.find(m_id)), kPin, m_clock));
        m_client = std::make_unique<net::SyncClient>(m_io.get_executor(), m_workspace->replicas());
    }
    void switchOff()
    {
        m_client.reset();
        m_workspace.reset();
    }
    template<class Deed>
    void later(double meanSeconds, Deed deed)
    {
        m_timer.expires_after(std::chrono::milliseconds(static_cast<std::int64_t>(
            1000 * std::exponential_distribution<>(1 / meanSeconds)(m_chance))));
        m_timer.async_wait([this, deed](const boost::system::error_code& error) {
            if (!error && !m_rests)
                deed();
        });
    }
    void doSomething()
    {
        const auto what = m_chance() % 100;
        if (what < 3) {
            ++m_switchedOff;
            switchOff();
            return later(kAwaySeconds, [this] {
                switchOn();
                m_client->start();
                live();
            });
        }
        if (what < 10) {
            ++m_away;
            m_client->stop();
            // Writes where there is no signal, too.
            say();
            return later(kAwaySeconds, [this] {
                m_client->start();
                live();
            });
        }
        if (what < 13)
            takePhoto();
        else
            say();
        live();
    }
    void say()
    {
        const auto word = fmt::format("{} says {}", m_id, m_said.size());
        must(m_workspace->add(m_space, plan::Sharing::Everyone, "goal", {{"words", word}}));
        m_said.push_back(word);
    }
    void takePhoto()
    {
        const auto audience = must(m_workspace->audienceFor(m_space, plan::Sharing::Everyone));
        must(m_workspace->attach(m_space, audience, std::nullopt,
            plan::NewMedia{test::madePhoto(static_cast<std::uint32_t>(m_chance()),
                               20'000 + m_chance() % 60'000),
                "A photo"}));
        ++m_photos;
    }

    asio::io_context& m_io;
    std::filesystem::path m_home;
    std::mt19937 m_chance;
    asio::steady_timer m_timer;
    SystemClock m_clock;
    std::string m_id;
    std::unique_ptr<plan::Workspace> m_workspace;
    std::unique_ptr<net::SyncClient> m_client;
    SpaceId m_space;
    std::vector<std::string> m_said;
    std::uint64_t m_switchedOff = 0;
    std::uint64_t m_away = 0;
    std::uint64_t m_photos = 0;
    bool m_rests = false;
};

class Soak {
public:
    explicit Soak(const Options& options)
        : m_options(options)
        , m_folder(scenario::quickFolder())
        , m_way(m_server.port(), options.seed)
        , m_sampler(m_io)
    {
    }

    int run()
    {
        std::printf("%d tablets in plans of %d, for %g minutes, seed %u.\n", m_options.clients,
            kPeopleInASpace, m_options.minutes, m_options.seed);
        begin();
        m_begun = Clock::now();
        for (auto& somebody : m_people)
            somebody->live();
        sample();
        asio::steady_timer over(
            m_io, std::chrono::milliseconds(static_cast<std::int64_t>(m_options.minutes * 60'000)));
        over.async_wait([this](const boost::system::error_code&) { m_io.stop(); });
        m_io.run();
        m_sampler.cancel();
        const bool all = end();
        return tell() && all ? 0 : kExitGrew;
    }

private:
    using Clock = std::chrono::steady_clock;

    // Invitations say where the server is; tablets go through the bad network.
    template<class Invitation>
    Invitation throughTheWay(Invitation invitation) const
    {
        invitation.server.address = fmt::format("127.0.0.1:{}", m_way.port());
        return invitation;
    }

    bool runUntil(const std::function<bool()>& done)
    {
        const auto until = Clock::now() + kPatience;
        m_io.restart();
        while (!done() && Clock::now() < until)
            m_io.run_for(100ms);
        return done();
    }

    void begin()
    {
        std::shared_ptr<Somebody> founder;
        std::string invitation;
        for (int i = 0; i < m_options.clients; ++i) {
            m_people.push_back(std::make_shared<Somebody>(m_io, m_folder.path() / std::to_string(i),
                m_options.seed * 1000 + static_cast<std::uint32_t>(i)));
            auto& somebody = *m_people.back();
            if (i % kPeopleInASpace == 0) {
                founder = m_people.back();
                somebody.found(throughTheWay(m_server.invitation()));
                invitation = must(somebody.workspace().invite(
                    somebody.space(), "supporter", false, kInvitationMs, kPeopleInASpace));
                if (!runUntil([&] { return somebody.isShared(); }))
                    throw std::runtime_error("a plan could not be placed");
            } else {
                somebody.join(throughTheWay(must(log::SpaceInvitation::fromText(invitation))));
            }
            if (!runUntil([&] { return somebody.isShared(); }))
                throw std::runtime_error("somebody could not join");
            std::printf("\r%d tablets are in.", i + 1);
            std::fflush(stdout);
        }
        std::printf("\n");
        m_io.restart();
    }

    void sample()
    {
        Sample now;
        now.seconds = std::chrono::duration<double>(Clock::now() - m_begun).count();
        const auto server = std::to_string(m_server.pid());
        now.serverMb = statusOf(server, "VmRSS") / 1024;
        now.serverFiles = filesOf(server);
        now.serverThreads = static_cast<int>(statusOf(server, "Threads"));
        now.tabletsMb = statusOf("self", "VmRSS") / 1024;
        now.tabletFiles = filesOf("self");
        now.tabletThreads = static_cast<int>(statusOf("self", "Threads"));
        for (const auto& somebody : m_people) {
            now.said += somebody->said().size();
            now.connected += somebody->isShared() ? 1 : 0;
            if (const auto why = somebody->stopped())
                m_stopped.insert(describe(*why));
        }
        m_samples.push_back(now);
        if (m_samples.size() % 6 == 1)
            std::printf(
                "%5.0f s: the server has %.0f MB, %d files, %d threads; %llu said, %d of %d "
                "tablets even\n",
                now.seconds, now.serverMb, now.serverFiles, now.serverThreads,
                static_cast<unsigned long long>(now.said), now.connected, m_options.clients);
        std::fflush(stdout);
        m_sampler.expires_after(
            std::chrono::milliseconds(static_cast<std::int64_t>(m_options.sampleSeconds * 1000)));
        m_sampler.async_wait([this](const boost::system::error_code& error) {
            if (!error)
                sample();
        });
    }

    // No more faults: whether everybody comes to have all that was said in their plan.
    bool end()
    {
        m_way.heal();
        for (auto& somebody : m_people)
            somebody->rest();
        const auto isComplete = [this] {
            return std::all_of(m_people.begin(), m_people.end(), [](const auto& somebody) {
                return somebody->isShared();
            }) && missing() == 0;
        };
        const auto from = Clock::now();
        const bool all = runUntil(isComplete);
        std::printf("%s after %.1f s without faults.\n",
            all ? "Everybody has all that was said" : "SOMETHING IS MISSING",
            std::chrono::duration<double>(Clock::now() - from).count());
        return all;
    }

    std::size_t missing()
    {
        std::size_t count = 0;
        std::multiset<std::string> said;
        for (std::size_t i = 0; i < m_people.size(); ++i) {
            const auto founder = i - i % kPeopleInASpace;
            if (i == founder) {
                said.clear();
                for (auto k = founder; k < std::min(founder + kPeopleInASpace, m_people.size());
                     ++k)
                    said.insert(m_people[k]->said().begin(), m_people[k]->said().end());
            }
            count += m_people[i]->reads() == said ? 0 : 1;
        }
        return count;
    }

    template<class Value>
    double median(double fromShare, double toShare, Value value) const
    {
        const auto size = static_cast<double>(m_samples.size());
        std::vector<double> values;
        for (auto i = static_cast<std::size_t>(fromShare * size);
             i < static_cast<std::size_t>(toShare * size); ++i)
            values.push_back(static_cast<double>(value(m_samples[i])));
        if (values.empty())
            return 0;
        std::nth_element(values.begin(),
            values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
        return values[values.size() / 2];
    }

    // The second sixth beside the last: caches have filled by then.
    template<class Value>
    bool holds(const char* what, Value value, double times, double more) const
    {
        const auto early = median(1.0 / 6, 2.0 / 6, value);
        const auto late = median(5.0 / 6, 1, value);
        const bool is = late <= early * times + more;
        std::printf("  %-28s %8.1f  %8.1f  %s\n", what, early, late, is ? "" : "IT GREW");
        return is;
    }

    bool tell() const
    {
        std::uint64_t said = 0, off = 0, away = 0, photos = 0;
        for (const auto& somebody : m_people) {
            said += somebody->said().size();
            off += somebody->timesSwitchedOff();
            away += somebody->timesAway();
            photos += somebody->photos();
        }
        std::printf(
            "%llu things said, %llu photos; tablets switched off %llu times, without a signal %llu "
            "times; %llu connections refused, %llu cut, %llu outages for all.\n",
            static_cast<unsigned long long>(said), static_cast<unsigned long long>(photos),
            static_cast<unsigned long long>(off), static_cast<unsigned long long>(away),
            static_cast<unsigned long long>(m_way.refused()),
            static_cast<unsigned long long>(m_way.cuts()),
            static_cast<unsigned long long>(m_way.outages()));
        std::printf("  %-28s %8s  %8s\n", "medians", "early", "late");
        bool fine = true;
        fine &= holds(
            "server: memory, MB", [](const Sample& s) { return s.serverMb; }, kMemoryMore,
            kMemoryMoreMb);
        fine &= holds(
            "server: open files", [](const Sample& s) { return s.serverFiles; }, 1.1, 5);
        fine &= holds(
            "server: threads", [](const Sample& s) { return s.serverThreads; }, 1, 0);
        // What tablets remember of what was said grows with it, and is told for each thing said.
        const auto mb = [](const Sample& s) { return s.tabletsMb; };
        const auto words = [](const Sample& s) { return s.said; };
        const auto moreMb = median(5.0 / 6, 1, mb) - median(1.0 / 6, 2.0 / 6, mb);
        const auto moreSaid = median(5.0 / 6, 1, words) - median(1.0 / 6, 2.0 / 6, words);
        std::printf("  %-28s %8.1f  %8.1f  %.0f bytes for each thing somebody knows\n",
            "tablets: memory, MB", median(1.0 / 6, 2.0 / 6, mb), median(5.0 / 6, 1, mb),
            moreSaid > 0 ? moreMb * 1048576 / (moreSaid * kPeopleInASpace) : 0.0);
        fine &= holds(
            "tablets: open files", [](const Sample& s) { return s.tabletFiles; }, 1.1, 5);
        fine &= holds(
            "tablets: threads", [](const Sample& s) { return s.tabletThreads; }, 1, 0);
        for (const auto& why : m_stopped)
            std::printf("  STOPPED: %s\n", why.c_str());
        if (!m_options.table.empty())
            writeTable();
        std::printf(fine && m_stopped.empty() ? "Nothing grew.\n" : "SOMETHING IS WRONG.\n");
        return fine && m_stopped.empty();
    }

    void writeTable() const
    {
        std::ofstream out(m_options.table);
        out << "seconds,server_mb,server_files,server_threads,tablets_mb,tablet_files,tablet_"
               "threads,said,even\n";
        for (const auto& s : m_samples)
            out << fmt::format("{:.1f},{:.1f},{},{},{:.1f},{},{},{},{}\n", s.seconds, s.serverMb,
                s.serverFiles, s.serverThreads, s.tabletsMb, s.tabletFiles, s.tabletThreads, s.said,
                s.connected);
    }

    Options m_options;
    test::TemporaryFolder m_folder;
    ServerProgram m_server;
    FaultyWay m_way;
    asio::io_context m_io{1};
    asio::steady_timer m_sampler;
    std::vector<std::shared_ptr<Somebody>> m_people;
    Clock::time_point m_begun;
    std::vector<Sample> m_samples;
    std::set<std::string> m_stopped;
};

void raiseFileLimit()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

}

int main(int argc, char** argv)
{
    Options options;
    CLI::App app(
        "The real server and many tablets over a bad network, for a long time: does anything grow, "
        "and does everybody have all in the end?\n\nExamples:\n"
        "  alongside-soak                              200 tablets, 30 minutes\n"
        "  alongside-soak --clients 40 --minutes 2     a quick look\n"
        "  alongside-soak --table soak.csv             with what was measured, for a plot");
    app.add_option("--clients", options.clients, "How many tablets.")
        ->check(CLI::Range(2, 2000))
        ->capture_default_str();
    app.add_option("--minutes", options.minutes, "How long the faults last.")
        ->check(CLI::Range(0.1, 10'000.0))
        ->capture_default_str();
    app.add_option("--seed", options.seed, "For all that is of chance.")->capture_default_str();
    app.add_option("--sample", options.sampleSeconds, "Seconds between two measurements.")
        ->check(CLI::Range(0.1, 600.0))
        ->capture_default_str();
    app.add_option("--table", options.table, "A file for all measurements, as CSV.");
    CLI11_PARSE(app, argc, argv);
    spdlog::set_level(spdlog::level::warn);
    raiseFileLimit();
    if (!crypto::initialise()) {
        std::fprintf(stderr, "alongside-soak: this machine has no source of randomness\n");
        return 2;
    }
    try {
        return Soak(options).run();
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "alongside-soak: %s\n", problem.what());
        return 2;
    }
}
