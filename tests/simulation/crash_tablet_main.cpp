// SPDX-License-Identifier: Apache-2.0
// alongside-crash-tablet HOME NAME SPACE FIRST: a tablet that says and shares things as fast as it can, until
// it is killed. A line on standard output for each promise: "saved WORD" when a call that writes has come
// back, "shared WORD" when all up to that word is shared.
#include "simulated_link.h"

#include "net/sync_client.h"

#include <boost/asio/co_spawn.hpp>

#include <sys/prctl.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>

using namespace alongside;
using namespace std::chrono_literals;

namespace {

constexpr const char* kPin = "2580";

// One write, so that a line is there whole or not at all.
void promise(const char* what, const std::string& word)
{
    ::dprintf(STDOUT_FILENO, "%s %s\n", what, word.c_str());
}

bool shares(plan::Workspace& workspace, const SpaceId& space)
{
    boost::asio::io_context io;
    net::SyncClient client(io.get_executor(), workspace.replicas());
    bool isShared = false;
    boost::asio::co_spawn(io, client.syncOnce(space, 5s),
        [&](const std::exception_ptr& failed, const Result<net::SyncReport>& outcome) {
            isShared = !failed && outcome.has_value();
            io.stop();
        });
    io.run();
    return isShared;
}

}

int main(int argc, char** argv)
{
    if (argc != 5)
        return 2;
    // Nobody is left behind when the test itself is stopped.
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    const std::filesystem::path home(argv[1]);
    const SystemClock clock;
    plan::People people(home, home.string() + "-machine");
    const auto person = people.find(argv[2]);
    const auto space = SpaceId::fromHexText(argv[3]);
    if (!person || !space)
        return 3;
    auto workspace = plan::Workspace::open(people, *person, kPin, clock);
    if (!workspace) {
        std::fprintf(stderr, "%s\n", describe(workspace.error()).c_str());
        return 4;
    }
    for (int number = std::atoi(argv[4]);; ++number) {
        const auto word = std::string(argv[2]) + std::to_string(number);
        const auto said
            = (*workspace)->add(*space, plan::Sharing::Everyone, "goal", {{"words", word}});
        if (!said) {
            std::fprintf(stderr, "%s\n", describe(said.error()).c_str());
            return 5;
        }
        promise("saved", word);
        if (number % 3 == 0 && shares(**workspace, *space))
            promise("shared", word);
    }
}
