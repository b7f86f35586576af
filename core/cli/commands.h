#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// How a command is declared: its words, its arguments, and the function that does it. Each family
// (cmd_*.cpp) adds its own; program.cpp runs the one that was chosen.

#include "base/result.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace alongside::cli {

class Session;

/// Headings in --help.
inline constexpr const char* kGroupPeople = "People and plans";
inline constexpr const char* kGroupRecords = "What is in a plan";
inline constexpr const char* kGroupSharing = "Sharing";
inline constexpr const char* kGroupCare = "Looking after it";

class Commands {
public:
    explicit Commands(CLI::App& root)
        : m_root(&root)
    {
    }

    [[nodiscard]] CLI::App& root() { return *m_root; }
    /// A word with commands below it, like "person".
    CLI::App& family(const std::string& name, const std::string& words, const std::string& examples)
    {
        auto& app = *m_root->add_subcommand(name, words);
        app.group(kGroupPeople)->require_subcommand(1, 1);
        app.footer(examples);
        return app;
    }
    /// A command whose arguments are kept in `args`; `command` is called after all was understood.
    template<class Args>
    CLI::App& add(CLI::App& parent, const std::string& name, const std::string& words,
        std::shared_ptr<Args> args, Result<void> (*command)(Session&, const Args&))
    {
        auto& app = *parent.add_subcommand(name, words);
        const auto whole = &parent == m_root ? name : parent.get_name() + ' ' + name;
        if (&parent != m_root)
            app.group("Commands");
        app.callback([this, whole, args, command] {
            m_name = whole;
            m_run = [args, command](Session& session) { return command(session, *args); };
        });
        return app;
    }

    /// The one that was chosen; empty before parsing.
    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] Result<void> run(Session& session) const { return m_run(session); }

private:
    CLI::App* m_root;
    std::string m_name;
    std::function<Result<void>(Session&)> m_run;
};

/// The record that a command is about, by the beginning of its id.
void addRecordOption(CLI::App& app, std::string& record);

void addPersonCommands(Commands& commands);
void addSpaceCommands(Commands& commands);
void addMemberCommands(Commands& commands);
void addInvitationCommands(Commands& commands, CLI::App& memberFamily);
void addDeviceCommands(Commands& commands);
void addDeviceInvitationCommands(Commands& commands, CLI::App& deviceFamily);
void addDepartureCommands(Commands& commands, CLI::App& spaceFamily);
void addAudienceCommands(Commands& commands);
void addMoveCommand(Commands& commands);
void addRecordCommands(Commands& commands);
void addReadingCommands(Commands& commands);
void addPastCommands(Commands& commands);
void addAgreementCommands(Commands& commands);
void addVersionCommands(Commands& commands);
void addSyncCommands(Commands& commands);
void addFileCommands(Commands& commands);
void addBundleCommands(Commands& commands);
void addMediaCommands(Commands& commands);
void addKindCommands(Commands& commands);

}
