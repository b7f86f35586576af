// SPDX-License-Identifier: Apache-2.0
// The people who use this machine.
#include "cli/cli_session.h"
#include "cli/commands.h"
#include "cli/record_json.h"
#include "cli/record_text.h"
#include "cli/roles.h"

#include <algorithm>

namespace alongside::cli {

namespace {

    struct CreateArgs {
        std::string name;
        std::string role;
    };
    struct NoArgs { };

    Result<void> create(Session& session, const CreateArgs& args)
    {
        ALONGSIDE_TRY(checkRole(args.role));
        ALONGSIDE_TRY_LET(people, session.people());
        ALONGSIDE_TRY_LET(pin, session.newPin());
        ALONGSIDE_TRY_LET(person, people->create({args.name, args.role}, pin));
        auto& out = session.out();
        out.result()["person"] = toJson(person);
        out.line(person.card.name + " can use this machine now.");
        out.hint("Next: alongside --as '" + person.card.name + "' space create \"NAME\"");
        return {};
    }

    Result<void> list(Session& session, const NoArgs&)
    {
        ALONGSIDE_TRY_LET(people, session.people());
        ALONGSIDE_TRY_LET(everybody, people->list());
        auto& out = session.out();
        out.result()["people"] = Json::array();
        out.result()["problems"] = Json::array();
        std::size_t width = 0;
        for (const auto& person : everybody)
            width = std::max(width, person.card.name.size());
        for (const auto& person : everybody) {
            out.result()["people"].push_back(toJson(person));
            out.line(padded(person.card.name, width + 2) + person.card.role);
        }
        for (const auto& problem : people->problems()) {
            out.result()["problems"].push_back(errorJson(problem));
            out.warn(describe(problem));
        }
        if (everybody.empty() && people->problems().empty())
            out.line(
                "Nobody uses this machine yet. Add somebody with: alongside person create NAME");
        return {};
    }

    Result<void> recoveryCode(Session& session, const NoArgs&)
    {
        ALONGSIDE_TRY_LET(workspace, session.workspace());
        ALONGSIDE_TRY_LET(code, workspace->makeRecoveryCode());
        auto& out = session.out();
        out.result()["code"] = code;
        out.line(code);
        out.hint("Write it down and keep it away from this machine. It is shown only now, and an older one "
                 "does not work any more. Put it in wherever the PIN is asked for.");
        return {};
    }

}

void addPersonCommands(Commands& commands)
{
    auto& family = commands.family("person", "The people who use this machine",
        "Examples:\n  alongside person create Ana --role family\n  alongside person list");

    auto createArgs = std::make_shared<CreateArgs>();
    auto& add
        = commands.add(family, "create", "Add somebody who uses this machine", createArgs, create);
    add.add_option("NAME", createArgs->name, "What the person is called")
        ->required()
        ->type_name("");
    add.add_option("--role", createArgs->role, "Who they are: " + roleWords())->type_name("ROLE");
    add.footer("Examples:\n  alongside person create Ana --role family\n"
               "  alongside --pin-file ana.pin person create Ana");

    auto& all = commands.add(
        family, "list", "Show who uses this machine", std::make_shared<NoArgs>(), list);
    all.footer("Examples:\n  alongside person list\n  alongside person list --json");

    auto& code = commands.add(family, "recovery-code",
        "Make a code for paper, for the day on which the PIN is forgotten",
        std::make_shared<NoArgs>(), recoveryCode);
    code.footer("Examples:\n  alongside person recovery-code\n"
                "  alongside --as Ana person recovery-code --json");
}

}
