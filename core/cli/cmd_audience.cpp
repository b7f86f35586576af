// SPDX-License-Identifier: Apache-2.0
// Who can read what: audiences, and moving something from one to another.
#include "cli/cli_session.h"
#include "cli/commands.h"
#include "cli/record_json.h"
#include "cli/record_text.h"
#include "cli/roles.h"
#include "cli/sharing_text.h"

#include <algorithm>

namespace alongside::cli {

namespace {

    struct ListArgs {
    };
    struct CreateArgs {
        std::string name;
        std::vector<std::string> people;
        std::vector<std::string> roles;
    };
    struct ChangeArgs {
        std::string audience;
        std::vector<std::string> in;
        std::vector<std::string> out;
        std::vector<std::string> rolesIn;
        std::vector<std::string> rolesOut;
    };
    struct MoveArgs {
        std::string record;
        std::string to;
        bool erase = false;
    };

    Json toJson(const plan::AudienceInfo& audience)
    {
        Json json{{"id", audience.id.hex()}, {"name", audience.name},
            {"sharing", sharingName(audience.sharing)}, {"roles", audience.roles},
            {"readers", Json::array()}, {"mayChange", audience.mayChange}};
        for (const auto& card : audience.readers)
            json["readers"].push_back(cli::toJson(card));
        return json;
    }

    // Nothing about somebody without them: it is said each time.
    void warnWithoutPerson(Output& out, const plan::AudienceInfo& audience)
    {
        if (audience.sharing == plan::Sharing::Some && !audience.withoutPerson.empty())
            out.hint(namesOf(audience.withoutPerson) + ", whose plan it is, cannot read it.");
    }

    void print(Output& out, const plan::AudienceInfo& audience, std::size_t width)
    {
        out.line(audience.id.hex().substr(0, kShortIdDigits) + "  " + padded(audience.name, width)
            + "  " + namesOf(audience.readers));
    }

    Result<void> list(Session& session, const ListArgs&)
    {
        ALONGSIDE_TRY_LET(space, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(all, work->audiences(space.id));
        auto& out = session.out();
        out.result()["space"] = nameJson(space);
        out.result()["audiences"] = Json::array();
        std::size_t width = 0;
        for (const auto& one : all)
            width = std::max(width, one.name.size());
        for (const auto& one : all) {
            out.result()["audiences"].push_back(toJson(one));
            print(out, one, width);
        }
        if (all.empty())
            out.line("Nobody is known here yet. To fetch it, run: alongside sync");
        return {};
    }

    Result<std::vector<MemberId>> members(
        Session& session, const plan::SpaceInfo& space, const std::vector<std::string>& names)
    {
        ALONGSIDE_TRY_LET(work, session.workspace());
        std::vector<MemberId> ids;
        for (const auto& name : names) {
            ALONGSIDE_TRY_LET(member, work->findMember(space.id, name));
            ids.push_back(member.id);
        }
        return ids;
    }

    Result<void> checkRoles(const std::vector<std::string>& roles)
    {
        for (const auto& role : roles) {
            if (role.empty())
                return fail(ErrorCode::BadArgument, "which role?");
            ALONGSIDE_TRY(checkRole(role));
        }
        return {};
    }

    Result<void> create(Session& session, const CreateArgs& args)
    {
        ALONGSIDE_TRY(checkRoles(args.roles));
        if (args.people.empty() && args.roles.empty())
            return fail(ErrorCode::BadArgument, "say who: --with NAME, or --role ROLE");
        ALONGSIDE_TRY_LET(space, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(chosen, members(session, space, args.people));
        ALONGSIDE_TRY_LET(made, work->makeAudience(space.id, args.name, args.roles, chosen));
        auto& out = session.out();
        out.result()["space"] = nameJson(space);
        out.result()["audience"] = toJson(made);
        out.line("These can read what is shared with " + made.name + ": " + namesOf(made.readers));
        if (!made.roles.empty())
            out.line("And whoever joins with one of these roles: " + roleList(made.roles));
        warnWithoutPerson(out, made);
        out.hint("To share something with them: alongside add KIND FIELD=VALUE --share '"
            + made.name + "'");
        return {};
    }

    Result<void> change(Session& session, const ChangeArgs& args)
    {
        ALONGSIDE_TRY(checkRoles(args.rolesIn));
        if (args.in.empty() && args.out.empty() && args.rolesIn.empty() && args.rolesOut.empty())
            return fail(ErrorCode::BadArgument,
                "say what is to change: --add, --remove, --add-role, --remove-role");
        ALONGSIDE_TRY_LET(space, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(audience, work->findAudience(space.id, args.audience));
        if (audience.sharing != plan::Sharing::Some)
            return fail(ErrorCode::NotAllowed, "who '" + audience.name + "' is never changes");
        store::ReaderChange what{args.rolesIn, args.rolesOut, {}, {}};
        ALONGSIDE_TRY_LET(in, members(session, space, args.in));
        ALONGSIDE_TRY_LET(gone, members(session, space, args.out));
        what.in = std::move(in);
        what.out = std::move(gone);
        ALONGSIDE_TRY_LET(now, work->changeReaders(space.id, audience.id, what));
        auto& out = session.out();
        out.result()["space"] = nameJson(space);
        out.result()["audience"] = toJson(now);
        out.line("These can read what is shared with " + now.name + ": " + namesOf(now.readers));
        const auto lost = [&](const store::MemberCard& card) {
            return std::none_of(now.readers.begin(), now.readers.end(),
                [&](const auto& reader) { return reader.id == card.id; });
        };
        if (std::any_of(audience.readers.begin(), audience.readers.end(), lost))
            out.line("Whoever went out keeps what they have read. What is written from now on they "
                     "cannot read.");
        if (now.readers.size() > audience.readers.size())
            out.line("Whoever came in can read all of it, also what was written before.");
        warnWithoutPerson(out, now);
        out.hint("To tell the others, run: alongside sync");
        return {};
    }

    Result<void> move(Session& session, const MoveArgs& args)
    {
        ALONGSIDE_TRY_LET(space, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(before, session.record(space, args.record));
        ALONGSIDE_TRY_LET(to, audienceOf(session, space, args.to));
        ALONGSIDE_TRY_LET(moved, work->move(space.id, before.place, to.id, args.erase));
        auto& out = session.out();
        out.result()["space"] = nameJson(space);
        out.result()["record"] = cli::toJson(moved.record);
        out.result()["from"] = toJson(moved.from);
        out.result()["to"] = toJson(moved.to);
        out.result()["erased"] = moved.erased;
        out.line("Moved " + shortened(before.id()) + " to " + moved.to.name + ": it is "
            + shortened(moved.record.id()) + " now.");
        if (moved.formerReaders.empty())
            return {};
        const auto who = namesOf(moved.formerReaders);
        if (moved.erased)
            out.line("It is erased from the devices of " + who
                + " as they hear of it. What they have read or copied, they have: nobody can take "
                  "that back.");
        else
            out.line("For " + who
                + " it is put away. They can still find it, as they have read it already. To erase "
                  "it there as well: alongside erase "
                + shortened(before.id()) + " --all");
        warnWithoutPerson(out, moved.to);
        out.hint("To tell the others, run: alongside sync");
        return {};
    }

}

void addAudienceCommands(Commands& commands)
{
    auto& family = commands.family("audience", "Who can read what",
        "Examples:\n  alongside audience list\n"
        "  alongside audience create Money --with Mum --with Dev");

    auto& all = commands.add(family, "list", "Show who shares with whom",
        std::make_shared<ListArgs>(), list);
    all.footer("Examples:\n  alongside audience list\n  alongside audience list --json");

    auto createArgs = std::make_shared<CreateArgs>();
    auto& make = commands.add(
        family, "create", "Choose some people to share things with", createArgs, create);
    make.add_option("NAME", createArgs->name, "What to call it; only those in it can read the name")
        ->type_name("");
    make.add_option("--with", createArgs->people, "Somebody who can read it; may be repeated")
        ->type_name("NAME");
    make.add_option("--role", createArgs->roles,
            "Everybody in this role, also those who join later; may be repeated: " + roleWords())
        ->type_name("ROLE");
    make.footer("You are always in it.\n\nExamples:\n"
                "  alongside audience create Money --with Mum --with Dev\n"
                "  alongside audience create --role family\n"
                "  alongside audience create 'Health' --role clinician --role family --with Theo");

    auto changeArgs = std::make_shared<ChangeArgs>();
    auto& alter = commands.add(
        family, "change", "Take people in or out, for what is shared from now on", changeArgs, change);
    alter.add_option("AUDIENCE", changeArgs->audience, "Its name, or the beginning of its id")
        ->required()
        ->type_name("");
    alter.add_option("--add", changeArgs->in, "Who can read all of it from now on")
        ->type_name("NAME");
    alter.add_option("--remove", changeArgs->out, "Who can read nothing new of it")
        ->type_name("NAME");
    alter.add_option("--add-role", changeArgs->rolesIn, "Everybody in this role")->type_name("ROLE");
    alter.add_option("--remove-role", changeArgs->rolesOut, "No longer everybody in this role")
        ->type_name("ROLE");
    alter.footer("Whoever made it may, and stewards who are in it. Anybody may leave.\n\nExamples:\n"
                 "  alongside audience change Money --add Sue\n"
                 "  alongside audience change Money --remove Dev");
}

void addMoveCommand(Commands& commands)
{
    auto moveArgs = std::make_shared<MoveArgs>();
    auto& shift = commands.add(
        commands.root(), "move", "Move a record to other readers", moveArgs, move);
    shift.group(kGroupRecords);
    addRecordOption(shift, moveArgs->record);
    shift
        .add_option("--to", moveArgs->to,
            "Who can read it then: everyone, 'just me', a name of 'audience list', or names of "
            "people")
        ->required()
        ->type_name("WHO");
    shift.add_flag("--erase", moveArgs->erase,
        "Erase it from the devices of those who could read it before");
    shift.footer("Whose words they are stays known. Copies that somebody has read already stay "
                 "read.\n\nExamples:\n  alongside move 3f9a --to 'just me'\n"
                 "  alongside move 3f9a --to Mum,Dev --erase");
}

}
