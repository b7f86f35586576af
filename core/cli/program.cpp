// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include "cli/cli_session.h"
#include "cli/commands.h"
#include "cli/usage_words.h"
#include "crypto/keys.h"

#include <algorithm>
#include <cstring>
#include <exception>
#include <sstream>
#include <utility>

namespace alongside::cli {

namespace {

    constexpr const char* kWhat
        = "Alongside: life plans that people write together. This is the "
          "terminal, for those who look after it, test it, or write scripts.";

    constexpr std::size_t kNamesWidth = 26;
    constexpr std::size_t kWordsWidth = 54;

    class HelpFormatter : public CLI::Formatter {
    public:
        HelpFormatter()
        {
            column_width(kNamesWidth);
            label("SUBCOMMAND", "COMMAND");
            label("OPTIONS", "OPTIONS");
            label("Positionals", "What to give");
            label("REQUIRED", "");
        }
        std::string make_subcommand(const CLI::App* app) const override
        {
            std::ostringstream out;
            CLI::detail::format_help(
                out, app->get_name(), wrapped(app->get_description(), kWordsWidth, 0), kNamesWidth);
            return out.str();
        }
        std::string make_usage(const CLI::App* app, std::string name) const override
        {
            auto text = CLI::Formatter::make_usage(app, whole(app, std::move(name)));
            return "\n" + text;
        }
        std::string make_option_desc(const CLI::Option* option) const override
        {
            return wrapped(option->get_description(), kWordsWidth, 0);
        }
        std::string make_description(const CLI::App* app) const override
        {
            return wrapped(app->get_description(), kNamesWidth + kWordsWidth, 0) + "\n";
        }

    private:
        // The library's own words for this begin with the name of the file that was started.
        static std::string whole(const CLI::App* app, std::string name)
        {
            if (app->get_parent() == nullptr)
                return "alongside";
            const auto& own = app->get_name();
            return own.empty() ? std::move(name) : whole(app->get_parent(), {}) + " " + own;
        }
    };

    // "alongside help add" is what people try first; it is "alongside add --help".
    std::vector<std::string> argumentsOf(int argc, const char* const* argv)
    {
        std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
        if (!arguments.empty() && arguments.front() == "help") {
            arguments.erase(arguments.begin());
            arguments.emplace_back("--help");
        }
        // The library takes them from the back.
        std::reverse(arguments.begin(), arguments.end());
        return arguments;
    }

    // Known even when the rest of the line is not understood, so that the answer is JSON too.
    bool asksForJson(int argc, const char* const* argv)
    {
        for (int i = 1; i < argc; ++i) {
            if (std::strcmp(argv[i], "--") == 0)
                return false;
            if (std::strcmp(argv[i], "--json") == 0)
                return true;
        }
        return false;
    }

    void addGlobalOptions(CLI::App& app, GlobalOptions& options)
    {
        app.add_option("--home", options.home,
               "Where the stores are (default $ALONGSIDE_HOME, then $XDG_DATA_HOME/alongside, then "
               "~/.local/share/alongside)")
            ->type_name("DIR");
        app.add_option(
               "--as", options.as, "Who you are (default $ALONGSIDE_PERSON, then the only one)")
            ->type_name("NAME");
        app.add_option("--pin-file", options.pinFile,
               "Read your PIN from the first line of a file, or of standard input with - (default "
               "$ALONGSIDE_PIN, then asked)")
            ->type_name("FILE");
        app.add_option("--space", options.space,
               "Which plan: its name or the beginning of its id (default the only one)")
            ->type_name("NAME");
        app.add_flag("--json", options.json, "Answer with one JSON document");
    }

    void addAllCommands(Commands& commands)
    {
        addPersonCommands(commands);
        addSpaceCommands(commands);
        addMemberCommands(commands);
        addDeviceCommands(commands);
        addAudienceCommands(commands);
        addKindCommands(commands);
        addRecordCommands(commands);
        addMoveCommand(commands);
        addReadingCommands(commands);
        addPastCommands(commands);
        addMediaCommands(commands);
        addAgreementCommands(commands);
        addVersionCommands(commands);
        addSyncCommands(commands);
        addFileCommands(commands);
        addBundleCommands(commands);
    }

    int tell(Output& out, const std::string& command, const char* key, const std::string& text)
    {
        out.result()[key] = text;
        out.line(text);
        return out.finish(command) ? ExitOk : ExitStore;
    }

    int failWith(Output& out, const std::string& command, const Error& error,
        std::optional<ExitCode> code = {}, std::string_view next = {})
    {
        out.failed(command, error, next);
        return code.value_or(exitCodeOf(error.code));
    }

    int runCommand(const Commands& commands, Session& session, Output& out)
    {
        if (const auto done = commands.run(session); !done)
            return failWith(
                out, commands.name(), done.error(), session.exitCode(), session.advice());
        if (out.finish(commands.name()))
            return ExitOk;
        out.warn("alongside: The answer could not be written to standard output.");
        return ExitStore;
    }

    // The help of the command that was being typed.
    std::string helpText(const CLI::App& root)
    {
        const auto* app = &root;
        for (auto below = app->get_subcommands(); !below.empty(); below = app->get_subcommands())
            app = below.back();
        auto text = app->help();
        if (app != &root)
            text += "\nOptions of every command, and the exit codes: alongside --help\n";
        text.erase(0, std::min(text.find_first_not_of('\n'), text.size()));
        while (text.ends_with('\n'))
            text.pop_back();
        return text;
    }

}

int run(int argc, const char* const* argv, std::istream& standardInput)
{
    Output out(asksForJson(argc, argv));
    std::string command;
    try {
        if (!crypto::initialise())
            return failWith(
                out, command, {ErrorCode::Internal, "this machine gives no random numbers"});
        GlobalOptions options;
        CLI::App app(kWhat, "alongside");
        app.formatter(std::make_shared<HelpFormatter>());
        app.set_help_flag("-h,--help", "Show this and stop");
        app.set_version_flag(
            "--version", std::string(ALONGSIDE_VERSION), "Show the version and stop");
        app.fallthrough()->require_subcommand(1, 1);
        addGlobalOptions(app, options);
        Commands commands(app);
        addAllCommands(commands);
        app.footer("Examples:\n"
                   "  alongside person create Ana --role family\n"
                   "  alongside space create \"Theo's plan\"\n"
                   "  alongside add goal words='Swim every week'\n"
                   "  alongside list\n"
                   "More about a command: alongside COMMAND --help\n\n"
            + exitCodeHelp());
        try {
            app.parse(argumentsOf(argc, argv));
        } catch (const CLI::CallForVersion&) {
            return tell(out, "version", "version", ALONGSIDE_VERSION);
        } catch (const CLI::CallForHelp&) {
            return tell(out, "help", "help", helpText(app));
        } catch (const CLI::ParseError& problem) {
            out.failed(commandSoFar(app), usageError(app, problem), usageAdvice(app));
            return ExitUsage;
        }
        command = commands.name();
        Session session(options, out, standardInput);
        return runCommand(commands, session, out);
    } catch (const std::exception& problem) {
        return failWith(out, command, {ErrorCode::Internal, problem.what()});
    }
}

void addRecordOption(CLI::App& app, std::string& record)
{
    app.add_option("RECORD", record, "Its id; the first letters are enough")
        ->required()
        ->type_name("");
}

}
