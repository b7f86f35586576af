// SPDX-License-Identifier: Apache-2.0
// How people come in: inviting, looking at an invitation, joining, taking an invitation back.
#include "base/data_limits.h"
#include "cli/cli_session.h"
#include "cli/commands.h"
#include "cli/field_text.h"
#include "cli/invitation_text.h"
#include "cli/qr_text.h"
#include "cli/record_json.h"
#include "cli/record_text.h"
#include "cli/roles.h"

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
        QrArgs qr;
    };
    struct JoinArgs {
        std::string invitation;
        bool yes = false;
    };
    struct WithdrawArgs {
        std::string id;
    };
    struct NoArgs { };

    Result<void> invite(Session& session, const InviteArgs& args)
    {
        ALONGSIDE_TRY(checkRole(args.role));
        ALONGSIDE_TRY(checkQr(args.qr));
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
        ALONGSIDE_TRY(giveQr(out, args.qr, text));
        out.hint("This invites " + counted(args.uses, "person", "people") + " to " + nameOf(info)
            + " as " + role + ", until " + localTime(expires) + ".");
        out.hint("Whoever has it can join, so pass it on with care. It works once you have run: "
                 "alongside sync");
        return {};
    }

    // Of either kind: who was given one does not know which it is.
    Result<void> look(Session& session, const JoinArgs& args)
    {
        ALONGSIDE_TRY_LET(text, readArgument(args.invitation, session.input()));
        auto& out = session.out();
        const auto now = session.clock().now();
        if (const auto device = log::DeviceInvitation::fromText(text)) {
            out.result() = toJson(*device, now);
            printInvitation(out, *device, now);
            out.line("Nothing was joined. To join, run this on the new device: alongside device "
                     "join INVITATION");
            return {};
        }
        ALONGSIDE_TRY_LET(invitation, log::SpaceInvitation::fromText(text));
        out.result() = toJson(invitation, now);
        printInvitation(out, invitation, now);
        out.line("Nothing was joined. To join, run: alongside member join INVITATION");
        return {};
    }

    Result<void> join(Session& session, const JoinArgs& args)
    {
        ALONGSIDE_TRY_LET(text, readArgument(args.invitation, session.input()));
        ALONGSIDE_TRY_LET(invitation, log::SpaceInvitation::fromText(text));
        auto& out = session.out();
        if (out.isWatched()) {
            printInvitation(out, invitation, session.clock().now());
            if (!args.yes)
                ALONGSIDE_TRY(askToGoOn("Do you want to join?"));
        }
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(id, work->join(invitation));
        out.result() = Json{{"space", {{"id", id.hex()}, {"name", invitation.spaceName}}},
            {"invitedBy", invitation.invitedBy}, {"role", invitation.role},
            {"server", invitation.server.address}};
        if (!out.isWatched())
            out.line(invitation.invitedBy + " invited you to " + invitation.spaceName + " as "
                + invitation.role + ".");
        out.line("To fetch it, run: alongside sync");
        return {};
    }

    store::MemberCard whoMade(const plan::SpaceInfo& info, const store::InvitationCard& card)
    {
        const auto found = std::find_if(info.people.begin(), info.people.end(),
            [&](const auto& member) { return member.id == card.by; });
        return found == info.people.end() ? store::MemberCard{} : *found;
    }

    Json toJson(const plan::SpaceInfo& info, const store::InvitationCard& card)
    {
        return {{"id", card.id.hex()}, {"for", card.isDevice ? "device" : "person"},
            {"by", cli::toJson(whoMade(info, card))},
            {"role", card.isDevice ? Json() : Json(card.role)}, {"steward", card.steward},
            {"expiresAt", timeJson(card.expiresAt)}, {"uses", card.usesMax}, {"used", card.used}};
    }

    std::string wordsOf(const plan::SpaceInfo& info, const store::InvitationCard& card)
    {
        const auto maker = whoMade(info, card);
        const auto by = maker.isMe ? std::string("you") : nameOf(maker);
        const auto made = ", until " + localTime(card.expiresAt) + ", made by " + by;
        if (card.isDevice)
            return "another device of yours" + made;
        const auto left = card.usesMax - std::min(card.used, card.usesMax);
        return counted(left, "more person", "more people") + " as " + card.role
            + (card.steward ? ", who may invite and remove" : "") + made;
    }

    Result<void> invitations(Session& session, const NoArgs&)
    {
        ALONGSIDE_TRY_LET(info, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(cards, work->openInvitations(info.id));
        auto& out = session.out();
        out.result()["space"] = nameJson(info);
        out.result()["invitations"] = Json::array();
        for (const auto& card : cards) {
            out.result()["invitations"].push_back(toJson(info, card));
            out.line(card.id.hex().substr(0, kShortIdDigits) + "  " + wordsOf(info, card));
        }
        if (cards.empty())
            out.line("No invitation to " + nameOf(info) + " is open.");
        else
            out.hint("To take one back: alongside member withdraw ID");
        return {};
    }

    Result<store::InvitationCard> invitationOf(
        const std::vector<store::InvitationCard>& cards, std::string_view id)
    {
        std::vector<store::InvitationCard> found;
        std::string known;
        for (const auto& card : cards) {
            const auto whole = card.id.hex();
            known += (known.empty() ? "" : ", ") + whole.substr(0, kShortIdDigits);
            if (!id.empty() && whole.starts_with(id))
                found.push_back(card);
        }
        if (found.size() == 1)
            return found.front();
        if (found.empty())
            return fail(ErrorCode::NotFound,
                "no open invitation begins with '" + std::string(id) + "'"
                    + (known.empty() ? "" : "; there is: " + known));
        return fail(ErrorCode::Ambiguous, known);
    }

    Result<void> withdraw(Session& session, const WithdrawArgs& args)
    {
        ALONGSIDE_TRY_LET(info, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(cards, work->openInvitations(info.id));
        ALONGSIDE_TRY_LET(card, invitationOf(cards, args.id));
        ALONGSIDE_TRY(work->withdraw(info.id, card.id));
        auto& out = session.out();
        out.result()["space"] = nameJson(info);
        out.result()["invitation"] = toJson(info, card);
        out.line("Nobody can come in to " + nameOf(info)
            + " with this invitation any more, once you have run: alongside sync");
        if (card.used > 0 && !card.isDevice)
            out.line("Those who came in with it before still take part. To see who: alongside "
                     "member list");
        return {};
    }

    void addInvitationText(CLI::App& app, std::string& invitation)
    {
        app.add_option("INVITATION", invitation, "The text, @FILE, or - for standard input")
            ->required()
            ->type_name("");
    }

    void addInvite(Commands& commands, CLI::App& family)
    {
        auto args = std::make_shared<InviteArgs>();
        auto& app = commands.add(
            family, "invite", "Print an invitation that somebody can join with", args, invite);
        app.add_option("--role", args->role, "Who they will be (default supporter): " + roleWords())
            ->type_name("ROLE");
        app.add_flag("--steward", args->steward, "They may invite and remove others too");
        app.add_option("--days", args->days, "How long it is valid (default 14)")->type_name("N");
        app.add_option("--uses", args->uses, "How many people can join with it (default 1)")
            ->type_name("N");
        addQrOptions(app, args->qr);
        app.footer("Examples:\n  alongside member invite --role family\n"
                   "  alongside member invite --role friend --qr\n"
                   "  alongside member invite --uses 5 --days 2 > invitation.txt");
    }

}

void addInvitationCommands(Commands& commands, CLI::App& family)
{
    addInvite(commands, family);

    auto lookArgs = std::make_shared<JoinArgs>();
    auto& see = commands.add(
        family, "look", "Show what an invitation is to, without joining", lookArgs, look);
    addInvitationText(see, lookArgs->invitation);
    see.footer(
        "Shows who invites, to what, in which role, until when, and on which server. Needs no "
        "PIN.\n\nExamples:\n  alongside member look @invitation.txt\n"
        "  alongside member look - < invitation.txt");

    auto joinArgs = std::make_shared<JoinArgs>();
    auto& enter = commands.add(family, "join", "Join a plan with an invitation", joinArgs, join);
    addInvitationText(enter, joinArgs->invitation);
    enter.add_flag("--yes", joinArgs->yes, "Join without being asked");
    enter.footer("On a terminal it shows what the invitation is to, and asks.\n\nExamples:\n"
                 "  alongside member join @invitation.txt\n"
                 "  alongside member join - < invitation.txt");

    auto& open = commands.add(family, "invitations", "Show the invitations that can still be used",
        std::make_shared<NoArgs>(), invitations);
    open.footer("Examples:\n  alongside member invitations\n"
                "  alongside member invitations --space \"Theo's plan\" --json");

    auto withdrawArgs = std::make_shared<WithdrawArgs>();
    auto& close
        = commands.add(family, "withdraw", "Take back an invitation", withdrawArgs, withdraw);
    close
        .add_option("ID", withdrawArgs->id,
            "Which one, as 'alongside member invitations' shows it; the first letters are enough")
        ->required()
        ->type_name("");
    close.footer("Examples:\n  alongside member withdraw 3f9a");
}

}
