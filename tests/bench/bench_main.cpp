// SPDX-License-Identifier: Apache-2.0
// alongside-bench: how fast and how large, as one JSON object a line.
#include "notes_bench.h"
#include "peer_protocol.h"
#include "sync_bench.h"
#include "text_bench.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>

int main(int argc, char** argv)
{
    CLI::App app("How fast Alongside is, and how large. Results are JSON objects, one a line.");
    app.require_subcommand(1);
    app.footer("Example:\n  alongside-bench text --trace automerge-paper.json --reps 5\n  "
               "alongside-bench notes");

    std::string trace;
    std::string name = "trace";
    int reps = 5;
    auto* text = app.add_subcommand("text", "Replay a recorded session of writing");
    text->add_option("--trace", trace, "The recording, as JSON")
        ->required()
        ->check(CLI::ExistingFile);
    text->add_option("--name", name, "What to call it in the results");
    text->add_option("--reps", reps, "How often to measure each figure")
        ->check(CLI::Range(1, 1000));
    int notes = 36'500;
    auto* many = app.add_subcommand("notes", "Shift notes: making a view, opening it, searching");
    many->add_option("--notes", notes, "How many")->check(CLI::Range(1, 1'000'000));
    many->add_option("--reps", reps, "How often to measure each figure")
        ->check(CLI::Range(1, 1000));
    std::string options;
    std::vector<CLI::App*> roles;
    for (const auto& role : alongside::bench::syncRoles()) {
        roles.push_back(
            app.add_subcommand(role, "Sync, told by a harness: the " + role)->group("Sync"));
        roles.back()->add_option("options", options, "As a JSON object")->required();
    }
    CLI11_PARSE(app, argc, argv);
    const auto role = std::find_if(
        roles.begin(), roles.end(), [](const CLI::App* one) { return one->parsed(); });
    try {
        if (role != roles.end())
            alongside::bench::runSyncRole((*role)->get_name(), nlohmann::json::parse(options));
        else if (many->parsed())
            alongside::bench::benchNotes(notes, reps);
        else
            alongside::bench::benchText(trace, name, reps);
    } catch (const std::exception& e) {
        if (role != roles.end())
            alongside::bench::PeerProtocol::giveUp(e.what());
        std::cerr << "alongside-bench: " << e.what() << "\n";
        return 1;
    }
    return 0;
}
