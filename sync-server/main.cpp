// SPDX-License-Identifier: Apache-2.0
#include "keeping_commands.h"
#include "server_commands.h"
#include "server_config.h"
#include "server_metrics.h"
#include "store_choice.h"

#include "base/exit_code.h"
#include "crypto/keys.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace {

using namespace alongside;

/// What a command does once the command line was read.
using Run = std::function<int()>;
using Commands = std::vector<std::pair<CLI::App*, Run>>;

constexpr const char* kJsonHelp = "One JSON document on standard output";

void addData(CLI::App& command, std::filesystem::path& data)
{
    data = server::defaultData();
    command.add_option("--data", data, "The server's data folder")->capture_default_str();
}

/// The data folder, or the database that stands for it.
template<class Options>
void addStore(CLI::App& command, Options& options)
{
    addData(command, options.data);
    // In the environment, other users of the machine do not see the password in it.
    command.add_option("--postgres", options.postgres, "The server's PostgreSQL database")
        ->type_name("URL")
        ->envname(server::kPostgresVariable);
}

/// Every setting is an option of the same name, so that file and command line cannot differ.
void addSettings(CLI::App& command, std::filesystem::path& file, server::GivenSettings& given)
{
    command.add_option("--config", file, "Configuration file; the command line goes before it");
    server::ServeOptions standard;
    standard.data = server::defaultData();
    for (const auto& setting : server::settings()) {
        auto help = setting.help;
        if (!setting.range.empty())
            help += " (" + setting.range + ')';
        auto* option = command.add_option_function<std::string>(
            "--" + setting.name,
            [&given, name = setting.name](const std::string& value) { given[name] = value; }, help);
        option->default_str(setting.show(standard));
        if (!setting.environment.empty())
            option->envname(setting.environment);
    }
}

void addServe(CLI::App& app, Commands& commands)
{
    struct State {
        std::filesystem::path file;
        server::GivenSettings given;
        bool allowNewKey = false;
        bool json = false;
    };
    const auto serve = std::make_shared<State>();
    auto* command = app.add_subcommand("serve", "Run the server until Ctrl-C or SIGTERM.");
    addSettings(*command, serve->file, serve->given);
    command->add_flag("--allow-new-key", serve->allowNewKey,
        "Use a certificate with another key: everybody needs a new invitation then");
    command->footer("SIGHUP: reads certificate and key again, for new connections.\n\n"
                    "Examples:\n"
                    "  alongside-server serve\n"
                    "  alongside-server serve --config /etc/alongside-server.conf\n"
                    "  alongside-server serve --data /srv/alongside --listen 0.0.0.0:443 --public "
                    "plans.example.org\n"
                    "  alongside-server serve --postgres postgres://alongside@db.example.org/"
                    "alongside --cert cert.pem --key key.pem\n"
                    "                                     one of several on one database\n"
                    "  alongside-server serve --log-format json --connections 500\n");
    commands.emplace_back(command, [serve] {
        auto options = server::configure(serve->file, serve->given);
        if (options)
            options->allowNewKey = serve->allowNewKey;
        return server::serve(options);
    });

    const auto config = std::make_shared<State>();
    auto* shows
        = app.add_subcommand("config", "Print the settings in force, as a configuration file.");
    addSettings(*shows, config->file, config->given);
    shows->add_flag("--json", config->json, kJsonHelp);
    shows->footer(
        "Examples:\n"
        "  alongside-server config > alongside-server.conf     a file to begin with\n"
        "  alongside-server config --config alongside-server.conf   whether it is right\n");
    commands.emplace_back(shows, [config] {
        return server::showConfig(server::configure(config->file, config->given), config->json);
    });
}

void addInvite(CLI::App& app, Commands& commands)
{
    const auto options = std::make_shared<server::InviteOptions>();
    auto* command
        = app.add_subcommand("invite", "Make an invitation to place plans on this server.");
    addStore(*command, *options);
    command->add_option("--uses", options->uses, "How many plans it is good for")
        ->capture_default_str();
    command->add_option("--days", options->days, "For how many days")->capture_default_str();
    command->add_option("--public", options->publicAddress, "Address to say in it");
    command->add_flag("--qr", options->qr, "Show it as a code for a tablet's camera, too");
    command->add_flag("--json", options->json, kJsonHelp);
    command->footer("Examples:\n"
                    "  alongside-server invite\n"
                    "  alongside-server invite --qr\n"
                    "  alongside-server invite --uses 20 --days 90 --public plans.example.org\n");
    commands.emplace_back(command, [options] { return server::invite(*options); });
}

void addVerify(CLI::App& app, Commands& commands)
{
    const auto options = std::make_shared<server::VerifyOptions>();
    auto* command
        = app.add_subcommand("verify", "Check every page, chain and seal that is stored.");
    addStore(*command, *options);
    command->add_flag("--json", options->json, kJsonHelp);
    command->footer("Examples:\n"
                    "  alongside-server verify\n"
                    "  alongside-server verify --data /srv/alongside --json\n");
    commands.emplace_back(command, [options] { return server::verify(*options); });
}

void addBackup(CLI::App& app, Commands& commands)
{
    const auto options = std::make_shared<server::BackupOptions>();
    auto* command = app.add_subcommand(
        "backup", "Copy all that is stored into a file, and check the copy. The server may run.");
    command->add_option("file", options->file, "The file to write")->required();
    addStore(*command, *options);
    command->add_flag("--force", options->force, "Replace the file if it is there");
    command->add_flag("--json", options->json, kJsonHelp);
    command->footer(
        "To use it: put it as server.db into an empty folder, with key.pem and "
        "certificate.pem\nfrom the data folder beside it.\n\n"
        "Examples:\n"
        "  alongside-server backup alongside.backup\n"
        "  alongside-server backup --data /srv/alongside --force /mnt/alongside.backup\n");
    commands.emplace_back(command, [options] { return server::backup(*options); });
}

void addStats(CLI::App& app, Commands& commands)
{
    const auto options = std::make_shared<server::StatsOptions>();
    auto* command = app.add_subcommand("stats", "Say how much is stored. The server may run.");
    addStore(*command, *options);
    command->add_option("--biggest", options->biggest, "How many of the biggest spaces to list")
        ->capture_default_str();
    command->add_flag("--json", options->json, kJsonHelp);
    command->footer("Examples:\n"
                    "  alongside-server stats\n"
                    "  alongside-server stats --biggest 100 --json\n");
    commands.emplace_back(command, [options] { return server::stats(*options); });
}

void addHealthy(CLI::App& app, Commands& commands)
{
    const auto options = std::make_shared<server::HealthyOptions>();
    auto* command = app.add_subcommand(
        "healthy", "Connect to the running server as a tablet does, and say whether it answers.");
    addStore(*command, *options);
    command->add_option("--listen", options->listen,
        "Where it listens, if several servers share the database: this one, not the last that "
        "started");
    command->add_flag("--json", options->json, kJsonHelp);
    command->footer("The exit code is 0 when it does.\n\n"
                    "Examples:\n"
                    "  alongside-server healthy\n"
                    "  alongside-server healthy --data /srv/alongside || systemctl restart "
                    "alongside-server\n");
    commands.emplace_back(command, [options] { return server::healthy(*options); });
}

void addErase(CLI::App& app, Commands& commands)
{
    const auto options = std::make_shared<server::EraseOptions>();
    auto* command = app.add_subcommand(
        "erase", "Erase everything of one space from this server, for good. The server may run.");
    command->add_option("space", options->space, "The first 8 or more digits of its id")
        ->required();
    addStore(*command, *options);
    command->add_flag("--yes", options->yes, "Do not ask");
    command->add_flag("--json", options->json, kJsonHelp);
    command->footer(
        "Examples:\n"
        "  alongside-server stats                  lists the ids of the biggest spaces\n"
        "  alongside-server erase 3f2a90bc\n"
        "  alongside-server erase --yes 3f2a90bc\n");
    commands.emplace_back(command, [options] { return server::erase(*options); });
}

}

int main(int argc, char** argv)
{
    if (!crypto::initialise()) {
        std::cerr << "alongside-server: this machine has no source of randomness.\n";
        return exitCodeOf(ErrorCode::Internal);
    }
    CLI::App app("Carries what people write with Alongside from one tablet to the others. "
                 "It cannot read any of it.",
        "alongside-server");
    app.set_version_flag("--version", std::string("alongside-server ") + server::kServerVersion);
    app.require_subcommand(1);
    app.footer(
        "Examples:\n"
        "  alongside-server serve                              on localhost:4443\n"
        "  alongside-server serve --data /srv/alongside --listen 0.0.0.0:443 --public "
        "plans.example.org\n"
        "  alongside-server serve --postgres postgres://alongside@db.example.org/alongside "
        "--cert cert.pem --key key.pem\n"
        "                                                      one of several on one database\n"
        "  alongside-server invite --uses 5                    prints an invitation to "
        "place 5 plans here\n"
        "  alongside-server verify                             checks all that is stored\n"
        "  alongside-server backup alongside.backup            while it runs\n\n"
        + std::string(exitCodeHelp()));

    Commands commands;
    addServe(app, commands);
    addInvite(app, commands);
    addVerify(app, commands);
    addBackup(app, commands);
    addStats(app, commands);
    addErase(app, commands);
    addHealthy(app, commands);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : exitCodeOf(ErrorCode::BadArgument);
    }
    for (const auto& [command, run] : commands)
        if (command->parsed())
            return run();
    return exitCodeOf(ErrorCode::Internal);
}
