// SPDX-License-Identifier: Apache-2.0
// Tab completion in a real bash: what it offers is what --help lists, for every command, so that
// neither is forgotten when the other changes. Also: every command has a row in the README.
#include "catalogue/kinds.h"
#include "cli/roles.h"
#include "cli_process.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>

namespace alongside {

namespace {

    using Names = std::set<std::string>;
    using testing::Arguments;

    std::string helpOf(Arguments command, const char* program = ALONGSIDE_PROGRAM)
    {
        command.emplace_back("--help");
        const auto outcome = testing::runProgram(program, command);
        EXPECT_EQ(outcome.exitCode, 0);
        EXPECT_NE(outcome.out.find("Examples:"), std::string::npos)
            << "no examples: " << outcome.out;
        return outcome.out;
    }

    // The commands that a help text lists: lines of two spaces and a word, above "Examples:".
    Names commandsIn(const std::string& help)
    {
        Names names;
        std::istringstream lines(help.substr(0, help.find("Examples:")));
        std::string line;
        while (std::getline(lines, line))
            if (line.size() > 2 && line.starts_with("  ")
                && std::islower(static_cast<unsigned char>(line[2])) != 0)
                names.insert(line.substr(2, line.find(' ', 2) - 2));
        return names;
    }

    Names optionsIn(const std::string& help)
    {
        Names names;
        std::istringstream lines(help.substr(0, help.find("Examples:")));
        std::string line;
        while (std::getline(lines, line)) {
            const auto start = line.find("--");
            if (start != std::string::npos && (start == 2 || line.starts_with("  -h,")))
                names.insert(line.substr(start, line.find_first_of(" \n", start) - start));
        }
        return names;
    }

    // What bash offers for the last of these words.
    Names offered(const Arguments& words, const std::string& program = "alongside",
        const std::string& function = "_alongside")
    {
        std::string script = "_alongside_program='" + std::string(ALONGSIDE_PROGRAM) + "'\n. '"
            + std::string(ALONGSIDE_SOURCE_DIR) + "/platform/linux/completion/" + program
            + ".bash'\nCOMP_WORDS=(" + program;
        for (const auto& word : words)
            script += " '" + word + "'";
        script += ")\nCOMP_CWORD=" + std::to_string(words.size()) + '\n' + function
            + "\n((${#COMPREPLY[@]} == 0)) || printf '%s\\n' \"${COMPREPLY[@]}\"\n";
        const auto outcome = testing::runProgram("/bin/bash", {"-u", "-c", script});
        EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
        EXPECT_EQ(outcome.err, "");
        Names names;
        std::istringstream lines(outcome.out);
        std::string line;
        while (std::getline(lines, line))
            names.insert(line);
        return names;
    }

    Names offeredByServer(const Arguments& words)
    {
        return offered(words, "alongside-server", "_alongside_server");
    }

    Arguments with(Arguments words, const std::string& more)
    {
        words.push_back(more);
        return words;
    }

    Names of(std::span<const std::string_view> names)
    {
        return {names.begin(), names.end()};
    }

    Names kindNames()
    {
        Names names;
        for (const auto& kind : catalogue::kinds())
            names.emplace(kind.name);
        return names;
    }

}

TEST(CliCompletion, OffersTheCommandsAndOptionsThatHelpLists)
{
    const auto help = helpOf({});
    const auto global = optionsIn(help);
    EXPECT_EQ(global.size(), 7U);
    auto expected = commandsIn(help);
    EXPECT_EQ(expected.size(), 32U);
    std::vector<Arguments> commands;
    for (const auto& name : expected) {
        const auto below = commandsIn(helpOf({name}));
        if (below.empty())
            commands.push_back({name});
        else
            EXPECT_EQ(offered({name, ""}), below) << name;
        for (const auto& second : below)
            commands.push_back({name, second});
    }
    expected.insert(global.begin(), global.end());
    EXPECT_EQ(offered({""}), expected);
    for (const auto& command : commands) {
        auto options = optionsIn(helpOf(command));
        options.insert(global.begin(), global.end());
        EXPECT_EQ(offered(with(command, "--")), options)
            << command.front() << ' ' << command.back();
    }
}

TEST(CliCompletion, OffersKindsFieldsAndChoices)
{
    EXPECT_EQ(offered({"add", ""}), kindNames());
    EXPECT_EQ(offered({"kinds", ""}), kindNames());
    EXPECT_EQ(offered({"list", "goa"}), Names{"goal"});
    Names fields;
    for (const auto& field : catalogue::findKind("goal")->fields)
        fields.insert(std::string(field.name) + "=");
    EXPECT_EQ(offered({"add", "goal", ""}), fields);
    EXPECT_EQ(offered({"add", "goal", "words", "=", "x", "li"}), Names{"lifeArea="});
    EXPECT_EQ(offered({"add", "goal", "lifeArea", "="}).size(),
        catalogue::findKind("goal")->field("lifeArea")->choices.size());
    EXPECT_EQ(offered({"add", "goal", "lifeArea", "=", "he"}), Names{"health"});
    EXPECT_EQ(offered({"add", "gaol", ""}), Names{});
}

TEST(CliCompletion, OffersRolesAndTypesAndLooksPastOptions)
{
    EXPECT_EQ(offered({"person", "create", "--role", ""}), of(cli::kRoles));
    EXPECT_EQ(offered({"person", "create", "--role", "=", "fam"}), Names{"family"});
    EXPECT_EQ(offered({"space", "create", "--type", ""}), of(cli::kSpaceTypes));
    EXPECT_EQ(offered({"--as", "Ana", "--json", "memb"}), Names{"member"});
    EXPECT_EQ(offered({"--space", "=", "x", "member", "rem"}), Names{"remove"});
    EXPECT_EQ(offered({"member", "role", "Dev", "fam"}), Names{"family"});
    EXPECT_EQ(offered({"member", "role", ""}), Names{}) << "nor of members";
    EXPECT_EQ(offered({"--as", ""}), Names{}) << "names of people are not asked for";
}

TEST(ServerCompletion, OffersTheCommandsAndOptionsThatHelpLists)
{
    const auto help = helpOf({}, ALONGSIDE_SERVER_PROGRAM);
    auto expected = commandsIn(help);
    EXPECT_EQ(expected,
        (Names{"serve", "config", "invite", "verify", "backup", "stats", "erase", "healthy"}));
    for (const auto& command : expected) {
        const auto options = optionsIn(helpOf({command}, ALONGSIDE_SERVER_PROGRAM));
        EXPECT_EQ(offeredByServer({command, "--"}), options) << command;
    }
    expected.insert({"--help", "--version"});
    EXPECT_EQ(offeredByServer({""}), expected);
}

TEST(ServerCompletion, OffersWordsOfSettingsAndLooksPastOptions)
{
    EXPECT_EQ(offeredByServer({"serve", "--log-format", ""}), (Names{"text", "json"}));
    EXPECT_EQ(offeredByServer({"serve", "--log", "=", "w"}), Names{"warning"});
    EXPECT_EQ(offeredByServer({"serve", "--connections", ""}), Names{});
    EXPECT_EQ(offeredByServer({"stats", "--data", "=", "x", "--big"}), Names{"--biggest"});
}

TEST(CliReadme, HasARowForEveryCommand)
{
    std::ifstream file(std::string(ALONGSIDE_SOURCE_DIR) + "/core/cli/README.md");
    std::ostringstream text;
    text << file.rdbuf();
    const auto expect = [&](const std::string& command) {
        EXPECT_NE(text.str().find("\n| `" + command + "` | "), std::string::npos) << command;
    };
    for (const auto& name : commandsIn(helpOf({}))) {
        const auto below = commandsIn(helpOf({name}));
        if (below.empty())
            expect(name);
        for (const auto& second : below)
            expect(name + ' ' + second);
    }
}

}
