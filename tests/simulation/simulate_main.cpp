// SPDX-License-Identifier: Apache-2.0
// alongside-simulate: lives worlds, and tells a short story of one that goes wrong.
#include "defects.h"
#include "world.h"

#include "temporary_folder.h"

#include <CLI/CLI.hpp>
#include <spdlog/spdlog.h>

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cinttypes>
#include <cstdio>
#include <iomanip>
#include <iostream>
#include <regex>
#include <thread>

namespace {

using namespace alongside::simulation;
using alongside::Defect;
using Clock = std::chrono::steady_clock;

constexpr int kExitFound = 1;

struct Options {
    std::uint32_t from = 1;
    std::uint32_t seeds = 20;
    std::size_t steps = 80;
    double minutes = 0;
    unsigned jobs = 0;
    std::string profile = "chaos";
    Defect defect = Defect::None;
    bool tells = false;
    bool shrinks = true;
};

Outcome lived(const Options& options, std::uint32_t seed, const Life& life)
{
    std::optional<PlantedDefect> planted;
    if (options.defect != Defect::None)
        planted.emplace(options.defect);
    alongside::test::TemporaryFolder folder(alongside::scenario::quickFolder());
    World world(seed, *profileNamed(options.profile), folder.path() / "world");
    return world.live(life);
}

// What kind of thing went wrong: names, words and numbers left out.
std::string kindOf(const std::string& problem)
{
    static const std::regex word("w[0-9]+x"), id("[0-9a-f]{8,}"), number("[0-9]+"),
        name("(Ana|Dev|Theo|Moll|Rick|Mo|Finn|Jay|Ada|Bo|Cy|Eve)\\b('s tablet [0-9]+)?");
    auto kind = std::regex_replace(problem, word, "WORD");
    kind = std::regex_replace(kind, id, "ID");
    kind = std::regex_replace(kind, name, "Somebody");
    return std::regex_replace(kind, number, "N").substr(0, 150);
}

bool goesWrongLike(const Outcome& outcome, const std::string& kind)
{
    return std::any_of(outcome.problems.begin(), outcome.problems.end(),
        [&](const std::string& problem) { return kindOf(problem) == kind; });
}

// Delta debugging (Zeller and Hildebrandt, 2002): parts are left out as long as it still goes wrong in that
// way.
Life shrunk(const Options& options, std::uint32_t seed, Life life)
{
    const auto whole = lived(options, seed, life);
    if (whole.problems.empty())
        return life;
    const auto kind = kindOf(whole.problems.front());
    for (std::size_t size = std::max<std::size_t>(1, life.size() / 2); size > 0; size /= 2)
        for (std::size_t at = 0; at < life.size();) {
            Life less = life;
            const auto begin = less.begin() + static_cast<std::ptrdiff_t>(at);
            less.erase(
                begin, begin + static_cast<std::ptrdiff_t>(std::min(size, less.size() - at)));
            if (!goesWrongLike(lived(options, seed, less), kind)) {
                at += size;
                continue;
            }
            std::cerr << "\r\x1b[K"
                      << "Shorter: " << less.size() << " steps" << std::flush;
            life = std::move(less);
        }
    std::cerr << "\r\x1b[K";
    return life;
}

void tellStory(const Outcome& outcome)
{
    for (const auto& line : outcome.story)
        std::cout << "  " << line << '\n';
    for (const auto& line : outcome.problems)
        std::cout << "  WRONG: " << line << '\n';
}

int tellWrong(const Options& options, std::uint32_t seed)
{
    const auto life = lifeOf(*profileNamed(options.profile), seed, options.steps);
    const auto shorter = options.shrinks ? shrunk(options, seed, life) : life;
    std::cout << "Seed " << seed << " of \"" << options.profile << "\" goes wrong, in "
              << shorter.size() << " steps:\n";
    tellStory(lived(options, seed, shorter));
    std::cout << "Once more: alongside-simulate --profile " << options.profile << " --steps "
              << options.steps << " --seed " << seed << '\n';
    return kExitFound;
}

// One process for each core; each says on its pipe how many worlds held, what happened, and what went wrong.
struct Worker {
    pid_t pid = -1;
    int from = -1;
};

void work(const Options& options, unsigned number, unsigned jobs, Clock::time_point until, int out)
{
    std::map<std::string, std::uint64_t> counts;
    std::uint64_t worlds = 0;
    for (std::uint32_t i = number; options.minutes > 0 ? Clock::now() < until : i < options.seeds;
         i += jobs) {
        const auto seed = options.from + i;
        const auto outcome
            = lived(options, seed, lifeOf(*profileNamed(options.profile), seed, options.steps));
        ++worlds;
        for (const auto& [what, count] : outcome.counts)
            counts[what] += count;
        if (!outcome.problems.empty())
            ::dprintf(out, "wrong %u %s\n", seed, kindOf(outcome.problems.front()).c_str());
        if (!outcome.problems.empty() && options.defect != Defect::None)
            break; // caught
        if (options.tells)
            tellStory(outcome);
    }
    ::dprintf(out, "worlds %" PRIu64 "\n", worlds);
    for (const auto& [what, count] : counts)
        ::dprintf(out, "count %" PRIu64 " %s\n", count, what.c_str());
}

Worker startWorker(const Options& options, unsigned number, unsigned jobs, Clock::time_point until)
{
    int ends[2];
    if (::pipe(ends) != 0)
        throw std::runtime_error("there is no pipe to be had");
    Worker worker;
    worker.from = ends[0];
    worker.pid = ::fork();
    if (worker.pid == 0) {
        ::close(ends[0]);
        work(options, number, jobs, until, ends[1]);
        std::cout.flush();
        ::_exit(0);
    }
    ::close(ends[1]);
    return worker;
}

std::string readAll(int end)
{
    std::string text;
    char buffer[4096];
    for (ssize_t got = 0; (got = ::read(end, buffer, sizeof buffer)) > 0;)
        text.append(buffer, static_cast<std::size_t>(got));
    ::close(end);
    return text;
}

struct Totals {
    std::uint64_t worlds = 0;
    std::map<std::uint32_t, std::string> wrong; ///< by seed
    std::map<std::string, std::uint64_t> counts;
    bool crashed = false;
};

void takeIn(const std::string& said, Totals& totals)
{
    std::istringstream lines(said);
    std::uint64_t number = 0;
    std::string rest;
    for (std::string what; lines >> what >> number && std::getline(lines, rest);) {
        rest.erase(0, 1);
        if (what == "worlds")
            totals.worlds += number;
        else if (what == "wrong")
            totals.wrong[static_cast<std::uint32_t>(number)] = rest;
        else
            totals.counts[rest] += number;
    }
}

// The same mistake mostly goes wrong in many worlds: each kind once, with where to find it.
void tellKinds(const Totals& totals)
{
    std::map<std::string, std::vector<std::uint32_t>> kinds;
    for (const auto& [seed, kind] : totals.wrong)
        kinds[kind].push_back(seed);
    for (const auto& [kind, seeds] : kinds) {
        std::cout << "  " << seeds.size() << " times: " << kind << "\n     seeds";
        for (std::size_t i = 0; i < std::min<std::size_t>(seeds.size(), 8); ++i)
            std::cout << ' ' << seeds[i];
        std::cout << (seeds.size() > 8 ? " …\n" : "\n");
    }
}

Totals liveAtOnce(const Options& options)
{
    const auto jobs
        = options.jobs > 0 ? options.jobs : std::max(1U, std::thread::hardware_concurrency());
    const auto until = Clock::now()
        + std::chrono::milliseconds(static_cast<std::int64_t>(options.minutes * 60'000));
    std::vector<Worker> workers;
    for (unsigned i = 0; i < jobs; ++i)
        workers.push_back(startWorker(options, i, jobs, until));
    Totals totals;
    for (const auto& worker : workers) {
        takeIn(readAll(worker.from), totals);
        int status = 0;
        ::waitpid(worker.pid, &status, 0);
        totals.crashed = totals.crashed || status != 0;
    }
    return totals;
}

// Each mistake in as many worlds as it takes.
int catchDefects(Options options)
{
    int missed = 0;
    options.minutes = 0;
    for (const auto& known : knownDefects()) {
        options.defect = known.defect;
        const auto totals = liveAtOnce(options);
        const bool isCaught = totals.crashed || !totals.wrong.empty();
        missed += isCaught ? 0 : 1;
        std::cout << std::left << std::setw(28) << known.name;
        if (!totals.wrong.empty())
            std::cout << "caught in world " << totals.wrong.begin()->first - options.from + 1
                      << ": " << totals.wrong.begin()->second << std::endl;
        else
            std::cout << (isCaught ? "crashed" : "NOT CAUGHT in ")
                      << (isCaught ? "" : std::to_string(totals.worlds) + " worlds") << std::endl;
    }
    return missed == 0 ? 0 : kExitFound;
}

int liveMany(const Options& options)
{
    const auto begin = Clock::now();
    const auto totals = liveAtOnce(options);
    const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    std::cout << totals.worlds << " worlds of \"" << options.profile << "\", " << options.steps
              << " steps each, in " << std::lround(seconds) << " s; " << totals.wrong.size()
              << " went wrong.\n";
    for (const auto& [what, count] : totals.counts)
        std::cout << "  " << count << "  " << what << '\n';
    if (totals.crashed)
        std::cout << "A process that lived worlds crashed. With --jobs 1 --story the last world "
                     "told is the one.\n";
    tellKinds(totals);
    if (!totals.wrong.empty())
        return tellWrong(options, totals.wrong.begin()->first);
    return totals.crashed ? kExitFound : 0;
}

}

int main(int argc, char** argv)
{
    CLI::App app{"Lives worlds of simulated tablets, people, servers and faults, and checks that "
                 "nothing that\n"
                 "was saved is lost and nothing is read by those it was not for."};
    Options options;
    std::optional<std::uint32_t> one;
    app.add_option("--seed", one, "Live this one world, and tell what happens");
    app.add_option("--seeds", options.seeds, "How many worlds")->capture_default_str();
    app.add_option("--from", options.from, "The first one's seed")->capture_default_str();
    app.add_option("--minutes", options.minutes, "Live worlds for so long instead");
    app.add_option("--steps", options.steps, "How much happens in each")->capture_default_str();
    app.add_option("--profile", options.profile, "What happens how often: " + profileNames())
        ->capture_default_str();
    app.add_option("--jobs", options.jobs, "Processes at once; by default one for each core");
    std::string defect;
    bool catches = false;
    app.add_option("--planted", defect, "With this mistake, made on purpose");
    app.add_flag(
        "--defects", catches, "Plant each mistake there is, and say which world catches it");
    app.add_flag("--story", options.tells, "Tell of each what happens");
    app.add_flag(
        "!--whole", options.shrinks, "Tell all of a world that goes wrong, not a shortened one");
    app.footer("Exit codes: 0 all held, 1 something went wrong, 2 not understood.\n"
               "Examples:\n"
               "  alongside-simulate --seeds 100\n"
               "  alongside-simulate --minutes 2 --profile shift\n"
               "  alongside-simulate --seed 17 --profile chaos\n"
               "  alongside-simulate --defects --seeds 200\n"
               "  alongside-simulate --planted skip-sync --seeds 50\n");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
        return app.exit(e) == 0 ? 0 : 2;
    }
    if (profileNamed(options.profile) == nullptr) {
        std::cerr << "There is no profile \"" << options.profile
                  << "\"; there are: " << profileNames() << '\n';
        return 2;
    }
    if (const auto* known = defectNamed(defect)) {
        options.defect = known->defect;
    } else if (!defect.empty()) {
        std::cerr << "There is no mistake \"" << defect << "\"; there are:\n";
        for (const auto& each : knownDefects())
            std::cerr << "  " << std::left << std::setw(28) << each.name << each.words << '\n';
        return 2;
    }
    // What the server tells its keeper is not what is asked here.
    spdlog::set_level(spdlog::level::off);
    if (catches)
        return catchDefects(options);
    if (!one)
        return liveMany(options);
    const auto outcome
        = lived(options, *one, lifeOf(*profileNamed(options.profile), *one, options.steps));
    if (!outcome.problems.empty())
        return tellWrong(options, *one);
    tellStory(outcome);
    std::cout << "All held.\n";
    return 0;
}
