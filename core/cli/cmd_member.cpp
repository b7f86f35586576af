// SPDX-License-Identifier: Apache-2.0
// Who takes part in a plan: roles, removing, leaving.
#include "cli/cli_session.h"
#include "cli/commands.h"
#include "cli/record_json.h"
#include "cli/record_text.h"
#include "cli/roles.h"

#include <algorithm>

namespace alongside::cli {

namespace {

    struct RemoveArgs {
        std::string name;
    };
    struct RoleArgs {
        std::string name;
        std::string role;
        bool steward = false;
        bool noSteward = false;
    };
    struct LeaveArgs {
        bool yes = false;
    };
    struct ListArgs {
        bool all = false;
    };

    Result<void> list(Session& session, const ListArgs& args)
    {
        ALONGSIDE_TRY_LET(info, session.space());
        auto& out = session.out();
        out.result()["space"] = nameJson(info);
        out.result()["members"] = Json::array();
        std::size_t width = 0;
        for (const auto& member : info.people)
            width = std::max(width, nameOf(member).size());
        std::size_t shown = 0;
        for (const auto& member : info.people) {
            if (member.removed && !args.all)
                continue;
            ++shown;
            out.result()["members"].push_back(toJson(member));
            out.line(member.id.hex().substr(0, kShortIdDigits) + "  "
                + padded(nameOf(member), width + 2) + member.role + (member.isMe ? ", me" : "")
                + (member.steward ? ", may invite and remove" : "")
                + (member.removed ? ", removed" : ""));
        }
        if (shown == 0)
            out.line("Nobody is known here yet. To fetch it, run: alongside sync");
        return {};
    }

    Result<void> remove(Session& session, const RemoveArgs& args)
    {
        if (args.name.empty())
            return fail(ErrorCode::BadArgument, "say who is to be removed");
        ALONGSIDE_TRY_LET(info, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(member, work->findMember(info.id, args.name));
        ALONGSIDE_TRY(work->removeMember(info.id, member.id));
        member.removed = true;
        auto& out = session.out();
        out.result()["space"] = nameJson(info);
        out.result()["member"] = toJson(member);
        out.line(nameOf(member) + " no longer takes part in " + nameOf(info) + ".");
        out.line("What they wrote stays. What is written from now on they cannot read. To tell the "
                 "others, run: alongside sync");
        return {};
    }

    Result<void> changeRole(Session& session, const RoleArgs& args)
    {
        if (args.role.empty())
            return fail(ErrorCode::BadArgument, "say which role: " + roleWords());
        ALONGSIDE_TRY(checkRole(args.role));
        if (args.steward && args.noSteward)
            return fail(ErrorCode::BadArgument, "--steward or --no-steward, not both");
        ALONGSIDE_TRY_LET(info, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(member, work->findMember(info.id, args.name));
        member.steward = args.steward || (member.steward && !args.noSteward);
        member.role = args.role;
        ALONGSIDE_TRY(work->changeRole(info.id, member.id, member.role, member.steward));
        auto& out = session.out();
        out.result()["space"] = nameJson(info);
        out.result()["member"] = toJson(member);
        out.line((member.isMe ? "You are " : nameOf(member) + " is ") + member.role + " in "
            + nameOf(info) + " from now on, and " + (member.steward ? "may" : "may not")
            + " invite and remove others.");
        out.line("To tell the others, run: alongside sync");
        return {};
    }

    Result<void> leave(Session& session, const LeaveArgs& args)
    {
        ALONGSIDE_TRY_LET(info, session.space());
        const auto me = std::find_if(info.people.begin(), info.people.end(),
            [](const auto& member) { return member.isMe && !member.removed; });
        if (me == info.people.end())
            return fail(ErrorCode::NoLongerShared, nameOf(info));
        ALONGSIDE_TRY(session.confirm(args.yes,
            "You would no longer see or change anything in " + nameOf(info)
                + ", and could come back only if somebody invites you again. What you wrote stays "
                  "with the others",
            "Do you want to leave " + nameOf(info) + "?"));
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY(work->removeMember(info.id, me->id));
        auto left = *me;
        left.removed = true;
        auto& out = session.out();
        out.result()["space"] = nameJson(info);
        out.result()["member"] = toJson(left);
        out.line("You no longer take part in " + nameOf(info) + ".");
        out.line("To tell the others, run: alongside sync");
        out.line("To keep your own words and remove the rest from this device:\n"
                 "  alongside space save-mine FILE\n  alongside space hide");
        return {};
    }

}

void addMemberCommands(Commands& commands)
{
    auto& family = commands.family("member", "Who takes part in a plan",
        "Examples:\n  alongside member invite --role supporter\n  alongside member list");

    addInvitationCommands(commands, family);

    auto listArgs = std::make_shared<ListArgs>();
    auto& all = commands.add(family, "list", "Show who takes part", listArgs, list);
    all.add_flag("--all", listArgs->all, "Those who were removed as well");
    all.footer("Examples:\n  alongside member list\n  alongside member list --space \"Theo's "
               "plan\" --json");

    auto removeArgs = std::make_shared<RemoveArgs>();
    auto& out = commands.add(family, "remove", "Remove somebody from a plan", removeArgs, remove);
    out.add_option("NAME", removeArgs->name, "Their name, or the beginning of their id")
        ->required()
        ->type_name("");
    out.footer("Examples:\n  alongside member remove Dev");

    auto roleArgs = std::make_shared<RoleArgs>();
    auto& role = commands.add(
        family, "role", "Say who somebody is here, and what they may do", roleArgs, changeRole);
    role.add_option("NAME", roleArgs->name, "Their name, or the beginning of their id")
        ->required()
        ->type_name("");
    role.add_option("ROLE", roleArgs->role, "Who they are from now on: " + roleWords())
        ->required()
        ->type_name("");
    role.add_flag("--steward", roleArgs->steward, "They may invite and remove others");
    role.add_flag("--no-steward", roleArgs->noSteward, "They may no longer do that");
    role.footer("Examples:\n  alongside member role Dev manager\n"
                "  alongside member role Dev supporter --steward");

    auto leaveArgs = std::make_shared<LeaveArgs>();
    auto& go
        = commands.add(family, "leave", "Stop taking part in a plan, yourself", leaveArgs, leave);
    go.add_flag("--yes", leaveArgs->yes, "I know that I cannot come back by myself");
    go.footer("Examples:\n  alongside member leave --space \"Theo's plan\"\n"
              "  alongside member leave --space \"Theo's plan\" --yes");
}

}
