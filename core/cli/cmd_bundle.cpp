// SPDX-License-Identifier: Apache-2.0
// Plans in a file, for a stick between two tablets.
#include "cli/cli_session.h"
#include "cli/commands.h"
#include "cli/record_json.h"
#include "cli/record_text.h"
#include "sync/bundle.h"

#include <algorithm>

namespace alongside::cli {

namespace {

    constexpr std::size_t kRecordsShown = 20;
    constexpr std::uint64_t kHundred = 100;

    struct WriteArgs {
        std::string file;
        bool force = false;
        bool withoutMedia = false;
    };
    struct ReadArgs {
        std::string file;
    };

    sync::BundleProgress showing(Output& out, std::string what)
    {
        return [&out, what = std::move(what)](std::uint64_t done, std::uint64_t all) {
            out.progress(
                what + " " + std::to_string(all == 0 ? kHundred : done * kHundred / all) + " % …");
        };
    }

    std::string sizeWords(std::uint64_t bytes)
    {
        constexpr std::uint64_t kThousand = 1000;
        if (bytes < kThousand * kThousand)
            return std::to_string((bytes + kThousand - 1) / kThousand) + " kB";
        const auto tenths = bytes / (kThousand * kThousand / 10);
        return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + " MB";
    }

    std::string mediaWords(std::uint64_t media)
    {
        return media == 0
            ? std::string()
            : " and " + counted(media, "photo, sound or film", "photos, sounds or films");
    }

    std::string peopleWords(const sync::WrittenSpace& space)
    {
        std::string names;
        for (const auto& member : space.people)
            names += (names.empty() ? "" : ", ")
                + (member.isMe ? std::string("your other devices") : nameOf(member));
        if (space.invitations != 0)
            names += (names.empty() ? "" : ", ") + std::string("whoever has an open invitation");
        return names;
    }

    Result<void> write(Session& session, const WriteArgs& args)
    {
        ALONGSIDE_TRY_LET(spaces, session.sharedSpaces());
        ALONGSIDE_TRY_LET(work, session.workspace());
        std::vector<SpaceId> ids;
        for (const auto& info : spaces)
            ids.push_back(info.id);
        auto& out = session.out();
        auto written = sync::writeBundle(work->replicas(), ids, args.file,
            {args.force, !args.withoutMedia, showing(out, "writing")});
        if (!written && written.error().code == ErrorCode::AlreadyThere)
            return fail(ErrorCode::AlreadyThere, args.file + "; --force replaces it");
        if (!written)
            return fail(written.error());
        out.result()
            = Json{{"file", args.file}, {"bytes", written->bytes}, {"spaces", Json::array()}};
        out.line("Wrote " + args.file + " (" + sizeWords(written->bytes) + "):");
        for (const auto& space : written->spaces) {
            auto people = Json::array();
            for (const auto& member : space.people)
                people.push_back(toJson(member));
            out.result()["spaces"].push_back(Json{{"id", space.id.hex()}, {"name", space.name},
                {"changes", space.changes}, {"media", space.media}, {"people", std::move(people)},
                {"invitations", space.invitations}});
            out.line("  " + space.name + ", " + counted(space.changes, "change", "changes")
                + mediaWords(space.media) + ", for " + peopleWords(space));
        }
        out.line("Nobody else can read it. On the other tablet, run: alongside bundle read FILE");
        return {};
    }

    Json toJson(const sync::ReadSpace& space)
    {
        Json document{{"id", space.id.hex()}, {"name", space.name}, {"changes", space.changes},
            {"media", space.media}, {"statements", space.statements}, {"by", Json::array()},
            {"records", Json::array()}, {"joined", space.joined}, {"departed", space.departed},
            {"needsEarlier", space.needsEarlier}, {"refused", Json::array()}};
        for (const auto& one : space.by)
            document["by"].push_back(
                Json{{"member", cli::toJson(one.member)}, {"changes", one.changes}});
        for (const auto& error : space.refused)
            document["refused"].push_back(errorJson(error));
        return document;
    }

    std::string whoseWords(const sync::ReadSpace& space)
    {
        std::string text;
        for (const auto& one : space.by)
            text += (text.empty() ? ": " : ", ") + std::to_string(one.changes) + " of "
                + (one.member.isMe ? std::string("yours") : nameOf(one.member));
        return text;
    }

    Result<void> printRecords(Session& session, const sync::ReadSpace& space, Json& document)
    {
        ALONGSIDE_TRY_LET(work, session.workspace());
        std::size_t shown = 0;
        for (const auto& place : space.records) {
            auto record = work->show(space.id, place);
            if (!record)
                continue; // it came and went
            document["records"].push_back(nameJson(*record));
            if (shown++ < kRecordsShown)
                session.out().line("    " + shortened(record->id()) + "  " + record->kindLabel
                    + ": " + oneLine(record->title, 60));
        }
        if (shown > kRecordsShown)
            session.out().line("    and " + std::to_string(shown - kRecordsShown) + " more");
        return {};
    }

    Result<void> printSpace(Session& session, const sync::ReadSpace& space)
    {
        auto& out = session.out();
        auto document = toJson(space);
        const auto name = space.name.empty() ? std::string("A plan") : space.name;
        if (space.changes != 0)
            out.line(name + ": " + counted(space.changes, "change is", "changes are") + " new"
                + whoseWords(space));
        else if (space.media != 0)
            out.line(name + ": nothing that was written is new");
        else if (space.statements != 0)
            out.line(name + ": something is new about who takes part");
        else
            out.line(name + ": nothing in it was new");
        if (space.media != 0)
            out.line("  " + counted(space.media, "photo, sound or film", "photos, sounds or films")
                + " came with it.");
        if (!space.departed)
            ALONGSIDE_TRY(printRecords(session, space, document));
        if (space.joined)
            out.line("  You have joined. The others see it when they read a file of yours: "
                     "alongside bundle write FILE");
        if (space.departed)
            out.line("  It is no longer shared with you. See: alongside status");
        if (space.needsEarlier)
            out.line("  Some of it needs an earlier file. Read that one, then this one again; "
                     "nothing is lost.");
        for (const auto& error : space.refused)
            out.warn(name + ": not taken in: " + describe(error));
        session.out().result()["spaces"].push_back(std::move(document));
        return {};
    }

    Result<void> read(Session& session, const ReadArgs& args)
    {
        ALONGSIDE_TRY_LET(work, session.workspace());
        auto& out = session.out();
        ALONGSIDE_TRY_LET(
            came, sync::readBundle(work->replicas(), args.file, showing(out, "reading")));
        out.result() = Json{{"file", args.file}, {"cutOff", came.cutOff},
            {"damaged", came.damaged ? Json(*came.damaged) : Json()}, {"spaces", Json::array()}};
        for (const auto& space : came.spaces)
            ALONGSIDE_TRY(printSpace(session, space));
        session.advise("What was sound in it was taken in. Copy the file again, or ask for a new "
                       "one, and read that.");
        if (came.damaged)
            return fail(ErrorCode::BadFile, args.file + " is damaged (" + *came.damaged + ")");
        if (came.cutOff)
            return fail(ErrorCode::BadFile, args.file + " was cut off; its end is missing");
        session.advise({});
        const auto refused = std::find_if(came.spaces.begin(), came.spaces.end(),
            [](const auto& space) { return !space.refused.empty(); });
        if (refused != came.spaces.end())
            return fail(refused->refused.front());
        out.hint("To share it with those who use a server: alongside sync");
        return {};
    }

}

void addBundleCommands(Commands& commands)
{
    auto& family = commands.family("bundle", "Plans in a file, to carry to another tablet",
        "Examples:\n  alongside bundle write /media/stick/plans.alongside\n"
        "  alongside bundle read /media/stick/plans.alongside");

    auto writeArgs = std::make_shared<WriteArgs>();
    auto& out = commands.add(
        family, "write", "Write your plans to a file for those who share them", writeArgs, write);
    out.add_option("FILE", writeArgs->file, "The file")->required()->type_name("");
    out.add_flag("--force", writeArgs->force, "Replace the file if it is there");
    out.add_flag("--no-photos", writeArgs->withoutMedia, "Leave out photos, sounds and films");
    out.footer(
        "All your plans, or that of --space. Only the devices of those who take part can open "
        "it, each of them\nwhat they may read.\n\nExamples:\n"
        "  alongside bundle write /media/stick/plans.alongside\n"
        "  alongside bundle write --space \"Theo's plan\" --force theo.alongside");

    auto readArgs = std::make_shared<ReadArgs>();
    auto& in = commands.add(family, "read", "Take in what a file has for you", readArgs, read);
    in.add_option("FILE", readArgs->file, "What 'alongside bundle write' wrote")
        ->required()
        ->type_name("");
    in.footer("Files can be read in any order, and again. Somebody who has an invitation and no "
              "network runs\n'alongside member join' first, and then this.\n\nExamples:\n"
              "  alongside bundle read /media/stick/plans.alongside");
}

}
