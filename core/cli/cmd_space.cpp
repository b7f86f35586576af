// SPDX-License-Identifier: Apache-2.0
// The plans, groups and boards that a person takes part in, and the server each is kept on.
#include "base/text.h"
#include "cli/cli_session.h"
#include "cli/commands.h"
#include "cli/field_text.h"
#include "cli/record_json.h"
#include "cli/record_text.h"
#include "cli/roles.h"

#include <algorithm>

namespace alongside::cli {

namespace {

    struct CreateArgs {
        std::string name;
        std::string type = "plan";
        std::string role;
        std::string invitation;
    };
    struct PlaceArgs {
        std::string invitation;
    };
    struct NoArgs { };

    Result<log::ServerInvitation> readServerInvitation(Session& session, const std::string& given)
    {
        ALONGSIDE_TRY_LET(text, readArgument(given, session.input()));
        return log::ServerInvitation::fromText(text);
    }

    Result<plan::SpaceInfo> withId(plan::Workspace& work, const SpaceId& id)
    {
        ALONGSIDE_TRY_LET(all, work.spaces());
        for (auto& info : all)
            if (info.id == id)
                return std::move(info);
        return fail(ErrorCode::Internal, "the new space is not there");
    }

    Result<void> create(Session& session, const CreateArgs& args)
    {
        ALONGSIDE_TRY(checkSpaceType(args.type));
        ALONGSIDE_TRY(checkRole(args.role));
        std::optional<log::ServerInvitation> server;
        if (!args.invitation.empty()) {
            ALONGSIDE_TRY_LET(read, readServerInvitation(session, args.invitation));
            server = std::move(read);
        }
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(there, work->spaces());
        for (const auto& info : there)
            if (folded(info.name) == folded(trimmed(args.name)))
                return fail(ErrorCode::AlreadyThere, info.name);
        const auto role = !args.role.empty() ? args.role
            : !work->me().role.empty()       ? work->me().role
                                             : std::string(kRoles.front());
        ALONGSIDE_TRY_LET(id, work->createSpace(args.type, args.name, role));
        if (server)
            ALONGSIDE_TRY(work->setServer(id, *server));
        ALONGSIDE_TRY_LET(info, withId(*work, id));
        auto& out = session.out();
        out.result()["space"] = toJson(info);
        out.result()["server"] = server ? Json(server->server.address) : Json();
        out.line("Made " + nameOf(info) + " (" + info.type + ", "
            + info.id.hex().substr(0, kShortIdDigits) + "), with you as " + role + ".");
        if (server)
            out.line("It is kept on " + server->server.address + " once you run: alongside sync");
        return {};
    }

    Result<void> list(Session& session, const NoArgs&)
    {
        ALONGSIDE_TRY_LET(all, session.spaces());
        auto& out = session.out();
        out.result()["spaces"] = Json::array();
        std::size_t width = 0;
        for (const auto& info : all)
            width = std::max(width, nameOf(info).size());
        for (const auto& info : all) {
            out.result()["spaces"].push_back(toJson(info));
            const auto people = std::count_if(info.people.begin(), info.people.end(),
                [](const auto& member) { return !member.removed; });
            out.line(info.id.hex().substr(0, kShortIdDigits) + "  "
                + padded(nameOf(info), width + 2)
                + (info.joining && info.type.empty()
                        ? std::string("not here yet; run: alongside sync")
                        : info.departed
                        ? std::string("no longer shared with you; see: alongside status")
                        : info.type + ", "
                            + counted(static_cast<std::uint64_t>(people), "person", "people")));
        }
        if (all.empty())
            out.line("There is no plan yet. Make one with: alongside space create NAME");
        return {};
    }

    Result<void> place(Session& session, const PlaceArgs& args)
    {
        ALONGSIDE_TRY_LET(invitation, readServerInvitation(session, args.invitation));
        ALONGSIDE_TRY_LET(info, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY(work->setServer(info.id, invitation));
        auto& out = session.out();
        out.result()["space"] = nameJson(info);
        out.result()["server"] = invitation.server.address;
        out.line(nameOf(info) + " is kept on " + invitation.server.address
            + " from now on. Share it with: alongside sync");
        return {};
    }

}

void addSpaceCommands(Commands& commands)
{
    auto& family = commands.family("space", "Plans, groups and boards",
        "Examples:\n  alongside space create \"Theo's plan\"\n  alongside space list");

    auto createArgs = std::make_shared<CreateArgs>();
    auto& add
        = commands.add(family, "create", "Make a new plan, group or board", createArgs, create);
    add.add_option("NAME", createArgs->name, "What it is called")->required()->type_name("");
    add.add_option("--type", createArgs->type, "plan (the default), group or board")
        ->type_name("TYPE");
    add.add_option("--role", createArgs->role, "Who you are in it: " + roleWords())
        ->type_name("ROLE");
    add.add_option("--server-invitation", createArgs->invitation,
           "Keep it on this server: what 'alongside-server invite' printed, @FILE, or - for "
           "standard input")
        ->type_name("TEXT");
    add.footer("Examples:\n  alongside space create \"Theo's plan\" --role family\n"
               "  alongside space create \"Theo's plan\" --server-invitation @server.txt");

    auto& all = commands.add(
        family, "list", "Show the plans that you take part in", std::make_shared<NoArgs>(), list);
    all.footer("Examples:\n  alongside space list\n  alongside space list --json");

    auto placeArgs = std::make_shared<PlaceArgs>();
    auto& put = commands.add(
        family, "place", "Say which server a plan is kept on from now on", placeArgs, place);
    put.add_option("INVITATION", placeArgs->invitation,
           "What 'alongside-server invite' printed, @FILE, or - for standard input")
        ->required()
        ->type_name("");
    put.footer("Examples:\n  alongside space place @server.txt --space \"Theo's plan\"\n"
               "  alongside-server invite | alongside space place -");

    addDepartureCommands(commands, family);
}

}
