// SPDX-License-Identifier: Apache-2.0
#include "cli/usage_words.h"

#include "base/did_you_mean.h"

#include <algorithm>

namespace alongside::cli {

namespace {

    const CLI::App& deepest(const CLI::App& root)
    {
        const auto* app = &root;
        for (auto below = app->get_subcommands(); !below.empty(); below = app->get_subcommands())
            app = below.back();
        return *app;
    }

    std::vector<const CLI::App*> commandsOf(const CLI::App& app)
    {
        return app.get_subcommands(
            [](const CLI::App* below) { return !below->get_name().empty(); });
    }

    std::string noSuchCommand(const CLI::App& app, const std::string& typed)
    {
        std::vector<std::string> names;
        for (const auto* below : commandsOf(app))
            names.push_back(below->get_name());
        const std::vector<std::string_view> known(names.begin(), names.end());
        const auto meant = nearest(typed, known);
        return "'" + typed + "' is no command"
            + (meant.empty() ? suggestion(typed, known)
                             : "; did you mean '" + std::string(meant) + "'?");
    }

    std::string noSuchOption(const CLI::App& root, const CLI::App& app, const std::string& typed)
    {
        std::vector<std::string> names;
        for (const auto* from : {&app, &root})
            for (const auto* option :
                from->get_options([](const CLI::Option* o) { return o->nonpositional(); }))
                for (const auto& name : option->get_lnames())
                    names.push_back("--" + name);
        const std::vector<std::string_view> known(names.begin(), names.end());
        const auto word = typed.substr(0, typed.find('='));
        const auto meant = nearest(word, known);
        return "'" + word + "' is no option of this command"
            + (meant.empty() ? std::string() : "; did you mean '" + std::string(meant) + "'?");
    }

    std::string tooMuch(const CLI::App& app, const std::string& typed)
    {
        return "'" + typed + "' is too much here"
            + (app.get_options([](const CLI::Option* o) { return o->get_positional(); }).empty()
                    ? std::string()
                    : "; put quotes around words with spaces in them");
    }

    // The library says "--server: 1 required TEXT missing".
    std::string withoutValue(const CLI::ParseError& problem)
    {
        const std::string text = problem.what();
        const auto colon = text.find(':');
        return colon == std::string::npos ? text : text.substr(0, colon) + " needs a value";
    }

    // The library says "Could not convert: --days = soon".
    std::string notANumber(const CLI::ParseError& problem)
    {
        std::string text = problem.what();
        const auto option = text.find("--");
        const auto equals = text.find(" = ", std::min(option, text.size()));
        if (option == std::string::npos || equals == std::string::npos)
            return text;
        return text.substr(option, equals - option) + " takes a number, and cannot be '"
            + text.substr(equals + 3) + "'";
    }

    std::string missing(const CLI::App& app)
    {
        if (const auto below = commandsOf(app); !below.empty()) {
            std::string names;
            for (const auto* one : below)
                names += (names.empty() ? "" : ", ") + one->get_name();
            return "say what to do: " + names;
        }
        for (const auto* option :
            app.get_options([](const CLI::Option* o) { return o->get_required(); }))
            if (option->count() == 0)
                return option->get_name() + " is missing";
        return "something is missing";
    }

}

std::string commandSoFar(const CLI::App& root)
{
    std::string name;
    const auto* app = &root;
    for (auto below = app->get_subcommands(); !below.empty(); below = app->get_subcommands()) {
        app = below.back();
        name += (name.empty() ? "" : " ") + app->get_name();
    }
    return name;
}

Error usageError(const CLI::App& root, const CLI::ParseError& problem)
{
    const auto& app = deepest(root);
    // With fallthrough, what a command does not know ends up with the program itself.
    auto left = root.remaining(true);
    std::string what;
    if (!left.empty() && left.front().size() > 1 && left.front().front() == '-')
        what = noSuchOption(root, app, left.front());
    else if (!left.empty() && !commandsOf(app).empty())
        what = noSuchCommand(app, left.front());
    else if (!left.empty())
        what = tooMuch(app, left.front());
    else if (dynamic_cast<const CLI::RequiredError*>(&problem) != nullptr)
        what = missing(app);
    else if (dynamic_cast<const CLI::ArgumentMismatch*>(&problem) != nullptr)
        what = withoutValue(problem);
    else if (dynamic_cast<const CLI::ConversionError*>(&problem) != nullptr)
        what = notANumber(problem);
    else
        what = problem.what();
    return {ErrorCode::BadArgument, what};
}

std::string usageAdvice(const CLI::App& root)
{
    const auto command = commandSoFar(root);
    return "See: alongside " + (command.empty() ? "" : command + " ") + "--help";
}

}
