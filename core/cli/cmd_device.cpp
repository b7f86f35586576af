// SPDX-License-Identifier: Apache-2.0
// The devices that people use: which there are, what this one is called, removing one.
#include "base/text.h"
#include "cli/cli_session.h"
#include "cli/commands.h"
#include "cli/record_json.h"
#include "cli/record_text.h"

#include <algorithm>

namespace alongside::cli {

namespace {

    constexpr std::size_t kIdDigitsMin = 4;

    struct RemoveArgs {
        std::string device;
        bool yes = false;
    };
    struct NameArgs {
        std::string name;
    };
    struct ListArgs {
        bool all = false;
    };

    /// A device in one plan: it is another id in each.
    struct Place {
        plan::SpaceInfo space;
        store::DeviceCard device;
        store::MemberCard member;
    };

    std::string nameOf(const store::DeviceCard& device)
    {
        return device.name.empty() ? std::string("(no name)") : device.name;
    }

    Json toJson(const Place& at)
    {
        return {{"id", at.device.id.hex()}, {"name", at.device.name},
            {"member", cli::toJson(at.member)}, {"since", timeJson(at.device.since.ms)},
            {"removed", at.device.removed}, {"hidden", at.device.hidden},
            {"this", at.device.isThis}};
    }

    Result<std::vector<Place>> devicesOf(Session& session, const plan::SpaceInfo& space)
    {
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(cards, work->devices(space.id));
        std::vector<Place> places;
        for (auto& card : cards) {
            const auto member = std::find_if(space.people.begin(), space.people.end(),
                [&](const auto& one) { return one.id == card.member; });
            places.push_back({space, std::move(card),
                member == space.people.end() ? store::MemberCard{} : *member});
        }
        return places;
    }

    std::string lineOf(const Place& at, std::size_t width)
    {
        std::string text = at.device.id.hex().substr(0, kShortIdDigits) + "  "
            + padded(nameOf(at.device), width + 2)
            + (at.member.isMe ? std::string("yours") : cli::nameOf(at.member) + "'s");
        text += ", since " + localTime(at.device.since.ms);
        if (at.device.isThis)
            text += ", this one";
        if (at.device.removed)
            text += at.device.hidden ? ", removed; it shows nothing any more" : ", removed";
        return text;
    }

    Result<void> list(Session& session, const ListArgs& args)
    {
        ALONGSIDE_TRY_LET(spaces, session.sharedSpaces());
        auto& out = session.out();
        out.result()["spaces"] = Json::array();
        for (const auto& space : spaces) {
            ALONGSIDE_TRY_LET(places, devicesOf(session, space));
            if (!args.all)
                std::erase_if(places, [](const auto& at) { return at.device.removed; });
            auto document = nameJson(space);
            document["devices"] = Json::array();
            std::size_t width = 0;
            for (const auto& at : places)
                width = std::max(width, nameOf(at.device).size());
            out.line(cli::nameOf(space));
            for (const auto& at : places) {
                document["devices"].push_back(toJson(at));
                out.line("  " + lineOf(at, width));
            }
            out.result()["spaces"].push_back(std::move(document));
        }
        return {};
    }

    std::vector<Place> meant(const std::vector<Place>& places, const std::string& wanted)
    {
        std::vector<Place> byId;
        std::vector<Place> mine;
        std::vector<Place> others;
        for (const auto& at : places) {
            if (wanted.size() >= kIdDigitsMin && at.device.id.hex().starts_with(wanted))
                byId.push_back(at);
            else if (!at.device.name.empty() && folded(at.device.name) == folded(wanted))
                (at.member.isMe ? mine : others).push_back(at);
        }
        return !mine.empty() ? mine : !others.empty() ? others : byId;
    }

    // By a name it is the same device in several plans; never two in one.
    Result<std::vector<Place>> findDevice(Session& session, const std::string& wanted)
    {
        ALONGSIDE_TRY_LET(spaces, session.sharedSpaces());
        std::vector<Place> all;
        for (const auto& space : spaces) {
            ALONGSIDE_TRY_LET(places, devicesOf(session, space));
            std::erase_if(places, [](const auto& at) { return at.device.removed; });
            all.insert(all.end(), places.begin(), places.end());
        }
        auto found = meant(all, std::string(trimmed(wanted)));
        if (found.empty())
            return fail(ErrorCode::NotFound,
                "no device is called '" + wanted + "'; see them with 'alongside device list'");
        const auto& first = found.front();
        for (std::size_t i = 1; i < found.size(); ++i)
            if (found[i].space.id == found[i - 1].space.id
                || found[i].member.isMe != first.member.isMe
                || (!first.member.isMe && found[i].member.name != first.member.name))
                return fail(ErrorCode::Ambiguous,
                    "several devices are called '" + wanted
                        + "'; give the beginning of an id that 'alongside device list' shows");
        return found;
    }

    Result<void> remove(Session& session, const RemoveArgs& args)
    {
        if (args.device.empty())
            return fail(ErrorCode::BadArgument, "say which device");
        ALONGSIDE_TRY_LET(found, findDevice(session, args.device));
        const bool isThis = found.front().device.isThis;
        if (isThis)
            ALONGSIDE_TRY(session.confirm(args.yes,
                "This is the device that you are using, and it would show nothing any more",
                "Do you want to remove it?"));
        ALONGSIDE_TRY_LET(work, session.workspace());
        auto& out = session.out();
        out.result()["spaces"] = Json::array();
        for (auto& at : found) {
            ALONGSIDE_TRY(work->removeDevice(at.space.id, at.device.id));
            at.device.removed = true;
            auto document = nameJson(at.space);
            document["device"] = toJson(at);
            out.result()["spaces"].push_back(std::move(document));
            out.line((isThis ? "This device" : nameOf(at.device)) + " no longer takes part in "
                + cli::nameOf(at.space) + ".");
        }
        out.line("What was written on it stays. To tell the others, run: alongside sync");
        out.hint("If it was lost, what it had fetched may still be on it, behind its PIN.");
        return {};
    }

    Result<void> name(Session& session, const NameArgs& args)
    {
        if (trimmed(args.name).empty())
            return fail(ErrorCode::BadArgument, "say what this device is called");
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY(work->nameDevice(args.name));
        auto& out = session.out();
        out.result()["name"] = trimmed(args.name);
        out.line("This device is called " + std::string(trimmed(args.name)) + " from now on.");
        out.line("To tell the others, run: alongside sync");
        return {};
    }

}

void addDeviceCommands(Commands& commands)
{
    auto& family = commands.family("device", "The devices that you and others use",
        "Examples:\n  alongside device list\n  alongside device invite --qr");

    auto listArgs = std::make_shared<ListArgs>();
    auto& all
        = commands.add(family, "list", "Show the devices of everybody in a plan", listArgs, list);
    all.add_flag("--all", listArgs->all, "Those that were removed as well");
    all.footer("Examples:\n  alongside device list\n  alongside device list --all --json");

    addDeviceInvitationCommands(commands, family);

    auto removeArgs = std::make_shared<RemoveArgs>();
    auto& out = commands.add(
        family, "remove", "Remove a device, such as one that was lost", removeArgs, remove);
    out.add_option("DEVICE", removeArgs->device, "Its name, or the beginning of its id")
        ->required()
        ->type_name("");
    out.add_flag("--yes", removeArgs->yes, "Even when it is the device that you are using");
    out.footer(
        "By its name it is removed from all your plans, by its id from the one plan that has "
        "this id.\n\nExamples:\n  alongside device remove \"Old tablet\"\n"
        "  alongside device remove 3f9a");

    auto nameArgs = std::make_shared<NameArgs>();
    auto& call = commands.add(family, "name", "Say what this device is called", nameArgs, name);
    call.add_option(
            "NAME", nameArgs->name, "For you and for others to tell it from your other ones")
        ->required()
        ->type_name("");
    call.footer("Examples:\n  alongside device name \"Ana's tablet\"");
}

}
