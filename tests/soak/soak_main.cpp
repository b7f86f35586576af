// SPDX-License-Identifier: Apache-2.0
// alongside-soak: the real server as a process of its own and many tablets over a bad network, for a long
// time. Says every so often what each of them takes, and at the end whether anything grew, and whether
// everybody has all that was said.
#include "faulty_way.h"
#include "process_figures.h"
#include "server_program.h"
#include "somebody.h"

#include "crypto/keys.h"
#include "log/invitation.h"
#include "must.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>

namespace {

using namespace alongside;
using namespace std::chrono_literals;
using scenario::ServerProgram;
using soak::FaultyWay;
using soak::Somebody;
using test::must;
namespace asio = boost::asio;

constexpr TimeMs kInvitationMs = 24LL * 60 * 60 * 1000;
constexpr int kPeopleInASpace = 10;
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
        const auto server = m_server.pid();
        now.serverMb = test::residentMb(server);
        now.serverFiles = test::openFilesOf(server);
        now.serverThreads = test::threadsOf(server);
        now.tabletsMb = test::residentMb();
        now.tabletFiles = test::openFilesOf();
        now.tabletThreads = test::threadsOf();
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
    test::raiseFileLimit();
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
