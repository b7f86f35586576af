// SPDX-License-Identifier: Apache-2.0
#include "server_commands.h"

#include "base/exit_code.h"
#include "crypto/keys.h"

#include <CLI/CLI.hpp>

#include <iostream>

int main(int argc, char** argv)
{
    using namespace alongside;
    if (!crypto::initialise()) {
        std::cerr << "alongside-server: this machine has no source of randomness.\n";
        return exitCodeOf(ErrorCode::Internal);
    }
    CLI::App app("Carries what people write with Alongside from one tablet to the others. "
                 "It cannot read any of it.",
        "alongside-server");
    app.set_version_flag("--version", "alongside-server 0.1.0");
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
        "  alongside-server verify                             checks all that is stored\n\n"
        + std::string(exitCodeHelp()));

    // In the environment, other users of the machine do not see the password in it.
    const auto addPostgres = [](CLI::App* command, std::string& address) {
        command
            ->add_option("--postgres", address,
                "Keep everything in this PostgreSQL database instead of the data folder")
            ->type_name("URL")
            ->envname("ALONGSIDE_POSTGRES");
    };
    server::ServeOptions serve;
    serve.data = server::defaultData();
    auto* serveCommand = app.add_subcommand("serve", "Run the server until Ctrl-C or SIGTERM.");
    addPostgres(serveCommand, serve.postgres);
    serveCommand->add_option("--data", serve.data, "Folder for what is stored")
        ->capture_default_str();
    serveCommand
        ->add_option(
            "--listen", serve.listen, "Address and port to listen on (port 4443 if none is given)")
        ->capture_default_str();
    serveCommand->add_option("--public", serve.publicAddress,
        "Address that invitations say, if tablets see another one");
    serveCommand->add_option("--cert", serve.certificate,
        "Certificate (PEM). Without it one is made in the data folder");
    serveCommand->add_option("--key", serve.key, "Private key of the certificate (PEM)");
    serveCommand->add_option("--log", serve.logLevel, "How much to log")
        ->check(CLI::IsMember({"debug", "info", "warning", "error"}))
        ->capture_default_str();

    server::InviteOptions invite;
    invite.data = serve.data;
    auto* inviteCommand
        = app.add_subcommand("invite", "Make an invitation to place plans on this server.");
    addPostgres(inviteCommand, invite.postgres);
    inviteCommand->add_option("--data", invite.data, "The server's data folder")
        ->capture_default_str();
    inviteCommand->add_option("--uses", invite.uses, "How many plans it is good for")
        ->capture_default_str();
    inviteCommand->add_option("--days", invite.days, "For how many days")->capture_default_str();
    inviteCommand->add_option("--public", invite.publicAddress, "Address to say in it");
    inviteCommand->add_flag("--json", invite.json, "One JSON document on standard output");

    server::VerifyOptions verify;
    verify.data = serve.data;
    auto* verifyCommand
        = app.add_subcommand("verify", "Check every page, chain and seal that is stored.");
    addPostgres(verifyCommand, verify.postgres);
    verifyCommand->add_option("--data", verify.data, "The server's data folder")
        ->capture_default_str();
    verifyCommand->add_flag("--json", verify.json, "One JSON document on standard output");

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : exitCodeOf(ErrorCode::BadArgument);
    }
    if (serveCommand->parsed())
        return server::serve(serve);
    if (inviteCommand->parsed())
        return server::invite(invite);
    return server::verify(verify);
}
