#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/exit_code.h"
#include "cli/cli_options.h"
#include "cli/cli_output.h"
#include "plan/workspace.h"

#include <filesystem>
#include <istream>
#include <memory>
#include <optional>
#include <string>

namespace alongside::cli {

/// What a command works with: the people of this machine, the plans of the one who is asking, and
/// where to write. Nothing is opened before it is asked for, so that commands that need no PIN ask
/// for none.
///
/// Threads: use from one.
class Session {
public:
    Session(GlobalOptions options, Output& output, std::istream& standardInput);

    [[nodiscard]] Output& out() { return *m_output; }
    [[nodiscard]] std::istream& input() { return *m_input; }
    [[nodiscard]] const GlobalOptions& options() const { return m_options; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    /// BadArgument when neither options nor environment say where.
    [[nodiscard]] Result<plan::People*> people();
    /// Unlocked on the first call. NoSuchPerson, WrongPin, StoreInUse …
    [[nodiscard]] Result<plan::Workspace*> workspace();
    /// The space of --space, or the only one: the only one that is still shared, where others are not.
    [[nodiscard]] Result<plan::SpaceInfo> space();
    /// The space of --space, or the only one that is no longer shared.
    [[nodiscard]] Result<plan::SpaceInfo> departedSpace();
    /// The space of --space, or all of them.
    [[nodiscard]] Result<std::vector<plan::SpaceInfo>> spaces();
    /// The same, those that have arrived and are still shared. NotFound when there are none.
    [[nodiscard]] Result<std::vector<plan::SpaceInfo>> sharedSpaces();
    /// By its name, or by the beginning of its name or id.
    [[nodiscard]] Result<plan::SpaceInfo> spaceNamed(const std::string& name);
    /// A record of that space, by an id shortened as far as it is unique.
    [[nodiscard]] Result<plan::RecordInfo> record(
        const plan::SpaceInfo& space, const std::string& id);

    /// A new PIN: asked for twice where it is asked for.
    [[nodiscard]] Result<std::string> newPin();

    /// Before what cannot be undone. Somebody at a terminal is told and asked; elsewhere --yes (`yes`)
    /// must have been said. BadArgument, or Cancelled when they do not want it.
    [[nodiscard]] Result<void> confirm(
        bool yes, std::string_view warning, std::string_view question);

    /// Ends with this code instead of the one that the error has.
    void endWith(ExitCode code) { m_exit = code; }
    [[nodiscard]] std::optional<ExitCode> exitCode() const { return m_exit; }
    /// Says what to do next instead of what the error says, when a command fails.
    void advise(std::string next) { m_advice = std::move(next); }
    [[nodiscard]] const std::string& advice() const { return m_advice; }

private:
    [[nodiscard]] Result<std::string> pin(bool twice);
    [[nodiscard]] Result<plan::SpaceInfo> oneSpace(bool departed);

    GlobalOptions m_options;
    Output* m_output;
    std::istream* m_input;
    SystemClock m_clock;
    std::unique_ptr<plan::People> m_people;
    std::unique_ptr<plan::Workspace> m_workspace;
    std::optional<ExitCode> m_exit;
    std::string m_advice;
};

/// Where the stores are: --home, $ALONGSIDE_HOME, $XDG_DATA_HOME/alongside or
/// ~/.local/share/alongside.
[[nodiscard]] Result<std::filesystem::path> homeFolder(const std::string& given);

/// Asks on the terminal, without showing what is typed. BadArgument when there is no terminal.
[[nodiscard]] Result<std::string> askWithoutEcho(std::string_view question);
/// Asks a yes or no. Cancelled for anything but a yes; BadArgument when there is no terminal.
[[nodiscard]] Result<void> askToGoOn(std::string_view question);

}
