// SPDX-License-Identifier: Apache-2.0
// Another device of the same person: inviting it, and joining on it.
#include "cli/cli_session.h"
#include "cli/commands.h"
#include "cli/field_text.h"
#include "cli/invitation_text.h"
#include "cli/qr_text.h"
#include "cli/record_json.h"
#include "cli/record_text.h"

#include <algorithm>

namespace alongside::cli {

namespace {

    constexpr TimeMs kHourMs = 60LL * 60 * 1000;
    constexpr std::uint32_t kHoursDefault = 24;
    constexpr std::uint32_t kDaysMax = 30;

    struct InviteArgs {
        std::vector<std::string> spaces;
        std::uint32_t days = 0;
        std::uint32_t hours = 0;
        QrArgs qr;
    };
    struct JoinArgs {
        std::string invitation;
        bool yes = false;
    };

    Result<TimeMs> validFor(const InviteArgs& args)
    {
        if (args.days != 0 && args.hours != 0)
            return fail(ErrorCode::BadArgument, "--days or --hours, not both");
        if (args.days > kDaysMax || args.hours > kDaysMax * 24)
            return fail(ErrorCode::OutOfRange,
                "an invitation for a device is valid for at most " + std::to_string(kDaysMax)
                    + " days");
        const auto hours = args.days != 0 ? args.days * 24 : args.hours;
        return (hours == 0 ? kHoursDefault : hours) * kHourMs;
    }

    // Those that were named, or all that have a server.
    Result<std::vector<plan::SpaceInfo>> spacesFor(Session& session, const InviteArgs& args)
    {
        ALONGSIDE_TRY_LET(work, session.workspace());
        if (args.spaces.empty()) {
            ALONGSIDE_TRY_LET(all, session.sharedSpaces());
            std::vector<plan::SpaceInfo> kept;
            for (auto& info : all) {
                ALONGSIDE_TRY_LET(status, work->status(info.id));
                if (status.hasServer())
                    kept.push_back(std::move(info));
                else
                    session.out().warn("Left out: " + nameOf(info) + " is on no server yet.");
            }
            if (kept.empty())
                return fail(ErrorCode::NoServer, "none of your plans has one");
            return kept;
        }
        std::vector<plan::SpaceInfo> named;
        for (const auto& name : args.spaces) {
            ALONGSIDE_TRY_LET(info, session.spaceNamed(name));
            ALONGSIDE_TRY_LET(status, work->status(info.id));
            if (!status.hasServer())
                return fail(ErrorCode::NoServer, nameOf(info));
            if (std::none_of(
                    named.begin(), named.end(), [&](const auto& one) { return one.id == info.id; }))
                named.push_back(std::move(info));
        }
        return named;
    }

    Result<void> invite(Session& session, const InviteArgs& args)
    {
        ALONGSIDE_TRY(checkQr(args.qr));
        ALONGSIDE_TRY_LET(valid, validFor(args));
        ALONGSIDE_TRY_LET(spaces, spacesFor(session, args));
        ALONGSIDE_TRY_LET(work, session.workspace());
        std::vector<SpaceId> ids;
        auto names = Json::array();
        for (const auto& info : spaces) {
            ids.push_back(info.id);
            names.push_back(nameJson(info));
        }
        const auto expires = session.clock().now() + valid;
        ALONGSIDE_TRY_LET(text, work->inviteDevice(ids, valid));
        auto& out = session.out();
        out.result() = Json{
            {"spaces", std::move(names)}, {"invitation", text}, {"expiresAt", timeJson(expires)}};
        out.line(text);
        ALONGSIDE_TRY(giveQr(out, args.qr, text));
        out.warn("Whoever has this reads everything that you read in "
            + (spaces.size() == 1 ? nameOf(spaces.front())
                                  : counted(spaces.size(), "plan", "plans"))
            + ", and writes in your name. It is for your own device only, until "
            + localTime(expires) + ".");
        out.hint("It works once you have run: alongside sync");
        return {};
    }

    Result<void> join(Session& session, const JoinArgs& args)
    {
        ALONGSIDE_TRY_LET(text, readArgument(args.invitation, session.input()));
        ALONGSIDE_TRY_LET(invitation, log::DeviceInvitation::fromText(text));
        auto& out = session.out();
        if (out.isWatched()) {
            printInvitation(out, invitation, session.clock().now());
            if (!args.yes)
                ALONGSIDE_TRY(askToGoOn("Do you want to add this device?"));
        }
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(joined, work->joinAsDevice(invitation));
        out.result() = Json{{"person", invitation.person}, {"spaces", Json::array()}};
        for (const auto& at : invitation.spaces) {
            if (std::find(joined.begin(), joined.end(), at.space) == joined.end())
                continue;
            out.result()["spaces"].push_back(
                Json{{"id", at.space.hex()}, {"name", at.name}, {"server", at.server.address}});
            out.line("Added: " + at.name);
        }
        out.line("To fetch what is in it, run: alongside sync");
        return {};
    }

    void addInvite(Commands& commands, CLI::App& family)
    {
        auto args = std::make_shared<InviteArgs>();
        auto& app = commands.add(
            family, "invite", "Print an invitation for another device of yours", args, invite);
        app.add_option("--space", args->spaces,
               "A plan that it is to show; may be repeated (default all that are on a server)")
            ->type_name("NAME");
        app.add_option("--days", args->days, "How long it is valid, in days")->type_name("N");
        app.add_option("--hours", args->hours, "The same in hours (default 24)")->type_name("N");
        addQrOptions(app, args->qr);
        app.footer("Whoever has the invitation reads everything that you read, and writes in your "
                   "name.\n\nExamples:\n  alongside device invite --qr\n"
                   "  alongside device invite --space \"Theo's plan\" --hours 1 > invitation.txt");
    }

    void addJoin(Commands& commands, CLI::App& family)
    {
        auto args = std::make_shared<JoinArgs>();
        auto& app = commands.add(
            family, "join", "Make this another device of yours, with an invitation", args, join);
        app.add_option("INVITATION", args->invitation, "The text, @FILE, or - for standard input")
            ->required()
            ->type_name("");
        app.add_flag("--yes", args->yes, "Join without being asked");
        app.footer("Run it on the new device, as a person with the same name. On a terminal it "
                   "shows what the\ninvitation is to, and asks.\n\nExamples:\n"
                   "  alongside device join @invitation.txt\n"
                   "  alongside device join - < invitation.txt");
    }

}

void addDeviceInvitationCommands(Commands& commands, CLI::App& family)
{
    addInvite(commands, family);
    addJoin(commands, family);
}

}
