// SPDX-License-Identifier: Apache-2.0
// Who takes part in a plan: inviting, joining, removing.
#include "cli/cli_session.h"
#include "cli/commands.h"
#include "cli/field_text.h"
#include "cli/record_json.h"
#include "cli/record_text.h"
#include "cli/roles.h"
#include "base/data_limits.h"

#include <algorithm>

namespace alongside::cli {

namespace {

    constexpr std::uint32_t kDaysMax = 365;
    constexpr TimeMs kDayMs = 24LL * 60 * 60 * 1000;

    struct InviteArgs {
        std::string role;
        bool steward = false;
        std::uint32_t days = 14;
        std::uint32_t uses = 1;
    };
    struct JoinArgs {
        std::string invitation;
    };
    struct RemoveArgs {
        std::string name;
    };
    struct ListArgs {
        bool all = false;
    };

    Result<void> invite(Session& session, const InviteArgs& args)
    {
        ALONGSIDE_TRY(checkRole(args.role));
        if (args.days == 0 || args.days > kDaysMax)
            return fail(ErrorCode::OutOfRange, "--days is 1 to " + std::to_string(kDaysMax));
        if (args.uses == 0 || args.uses > log::kInvitationUsesMax)
            return fail(
                ErrorCode::OutOfRange, "--uses is 1 to " + std::to_string(log::kInvitationUsesMax));
        ALONGSIDE_TRY_LET(info, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        const auto role = args.role.empty() ? std::string("supporter") : args.role;
        const auto expires = session.clock().now() + args.days * kDayMs;
        ALONGSIDE_TRY_LET(
            text, work->invite(info.id, role, args.steward, args.days * kDayMs, args.uses));
        auto& out = session.out();
        out.result() = Json{{"space", nameJson(info)}, {"invitation", text}, {"role", role},
            {"steward", args.steward}, {"uses", args.uses}, {"expiresAt", timeJson(expires)}};
        out.line(text);
        out.hint("This invites " + counted(args.uses, "person", "people") + " to " + nameOf(info)
            + " as " + role + ", until " + localTime(expires) + ".");
        out.hint("Whoever has it can join, so pass it on with care. It works once you have run: "
                 "alongside sync");
        return {};
    }

    Result<void> join(Session& session, const JoinArgs& args)
    {
        ALONGSIDE_TRY_LET(text, readArgument(args.invitation, session.input()));
        ALONGSIDE_TRY_LET(invitation, log::SpaceInvitation::fromText(text));
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(id, work->join(invitation));
        auto& out = session.out();
        out.result() = Json{{"space", {{"id", id.hex()}, {"name", invitation.spaceName}}},
            {"invitedBy", invitation.invitedBy}, {"role", invitation.role},
            {"server", invitation.server.address}};
        out.line(invitation.invitedBy + " invited you to " + invitation.spaceName + " as "
            + invitation.role + ".");
        out.line("To fetch it, run: alongside sync");
        return {};
    }

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

}

void addMemberCommands(Commands& commands)
{
    auto& family = commands.family("member", "Who takes part in a plan",
        "Examples:\n  alongside member invite --role supporter\n  alongside member list");

    auto inviteArgs = std::make_shared<InviteArgs>();
    auto& ask = commands.add(
        family, "invite", "Print an invitation that somebody can join with", inviteArgs, invite);
    ask.add_option(
           "--role", inviteArgs->role, "Who they will be (default supporter): " + roleWords())
        ->type_name("ROLE");
    ask.add_flag("--steward", inviteArgs->steward, "They may invite and remove others too");
    ask.add_option("--days", inviteArgs->days, "How long it is valid (default 14)")->type_name("N");
    ask.add_option("--uses", inviteArgs->uses, "How many people can join with it (default 1)")
        ->type_name("N");
    ask.footer("Examples:\n  alongside member invite --role family\n"
               "  alongside member invite --uses 5 --days 2 > invitation.txt");

    auto joinArgs = std::make_shared<JoinArgs>();
    auto& enter = commands.add(family, "join", "Join a plan with an invitation", joinArgs, join);
    enter
        .add_option("INVITATION", joinArgs->invitation, "The text, @FILE, or - for standard input")
        ->required()
        ->type_name("");
    enter.footer("Examples:\n  alongside member join - < invitation.txt\n"
                 "  alongside member join @invitation.txt");

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
}

}
