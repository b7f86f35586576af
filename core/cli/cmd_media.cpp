// SPDX-License-Identifier: Apache-2.0
// Photos, sounds and films; and how far words have come.
#include "cli/cli_session.h"
#include "cli/commands.h"
#include "cli/private_file.h"
#include "cli/record_json.h"
#include "cli/record_text.h"
#include "cli/sharing_text.h"

namespace alongside::cli {

namespace {

    struct AttachArgs {
        std::string file;
        std::string to;
        std::string words;
        bool onlyMe = false;
        std::string share;
    };
    struct NoArgs { };
    struct SaveArgs {
        std::string record;
        std::string file;
    };
    struct DeliveryArgs {
        std::string record;
        std::size_t step = 0;
    };

    Result<void> attach(Session& session, const AttachArgs& args)
    {
        if (args.onlyMe && !args.share.empty())
            return fail(ErrorCode::BadArgument, "--private and --share say different things");
        ALONGSIDE_TRY_LET(space, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        std::optional<RecordId> about;
        std::string with = nameOf(space);
        std::optional<AudienceId> audience;
        if (!args.to.empty()) {
            ALONGSIDE_TRY_LET(record, session.record(space, args.to));
            about = record.id();
            with = record.title;
            audience = record.place.audience; // whoever reads the words sees the photo
        }
        if (!audience || args.onlyMe || !args.share.empty()) {
            ALONGSIDE_TRY_LET(readers,
                audienceOf(session, space,
                    !args.share.empty() ? args.share
                        : args.onlyMe   ? std::string(plan::kJustMeName)
                                        : std::string(plan::kEveryoneName)));
            audience = readers.id;
        }
        ALONGSIDE_TRY_LET(record, work->attach(space.id, *audience, about, args.file, args.words));
        auto& out = session.out();
        out.result()["space"] = nameJson(space);
        out.result()["record"] = toJson(record);
        out.line("Added " + shortened(record.id()) + "  " + record.text(plan::kMediaContent)
            + ", with " + oneLine(with, 60) + "; " + sharingWords(record) + ".");
        return {};
    }

    std::string whereWords(const plan::MediaInfo& media)
    {
        if (media.isWhole())
            return "here";
        return media.chunksHere == 0
            ? "not here yet"
            : std::to_string(100 * media.chunksHere / media.chunks) + " % is here";
    }

    Result<void> list(Session& session, const NoArgs&)
    {
        ALONGSIDE_TRY_LET(space, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(records, work->list(space.id, plan::kMediaKind));
        auto& out = session.out();
        out.result()["space"] = nameJson(space);
        out.result()["media"] = Json::array();
        bool isMissing = false;
        for (const auto& record : records) {
            ALONGSIDE_TRY_LET(media, work->media(space.id, record.place));
            isMissing = isMissing || !media.isWhole();
            auto document = nameJson(record);
            document["type"] = media.type;
            document["bytes"] = media.bytes;
            document["chunks"] = media.chunks;
            document["chunksHere"] = media.chunksHere;
            out.result()["media"].push_back(std::move(document));
            out.line(shortened(record.id()) + "  " + record.text(plan::kMediaContent) + ", "
                + whereWords(media)
                + (record.title.empty() ? "" : ": " + oneLine(record.title, 60)));
        }
        if (records.empty())
            out.line("There are none yet. To add one: alongside attach FILE");
        if (isMissing)
            out.hint("To fetch what is not here, large films too: alongside sync --media");
        return {};
    }

    Result<void> save(Session& session, const SaveArgs& args)
    {
        ALONGSIDE_TRY_LET(space, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(record, session.record(space, args.record));
        std::string content;
        ALONGSIDE_TRY(work->readMedia(space.id, record.place, [&](ByteView bytes) -> Result<void> {
            content += asText(bytes);
            return {};
        }));
        ALONGSIDE_TRY(writePrivateFile(args.file, content));
        auto& out = session.out();
        out.result()["space"] = nameJson(space);
        out.result()["record"] = nameJson(record);
        out.result()["file"] = args.file;
        out.result()["bytes"] = content.size();
        out.line("Saved as " + args.file + ".");
        out.hint("This file is not encrypted: whoever has it can look at it.");
        return {};
    }

    Json reachedJson(const plan::Delivery::Reached& one)
    {
        return {{"member", toJson(one.who)}, {"at", timeJson(one.at)}};
    }

    Result<void> delivery(Session& session, const DeliveryArgs& args)
    {
        ALONGSIDE_TRY_LET(space, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(record, session.record(space, args.record));
        const auto step = args.step == 0 ? std::nullopt : std::optional<std::size_t>(args.step - 1);
        ALONGSIDE_TRY_LET(found, work->delivery(space.id, record.place, step));
        auto& out = session.out();
        Json document{{"by", toJson(found.by)}, {"at", timeJson(found.said)}, {"own", found.isOwn},
            {"withServer", found.isWithServer},
            {"withServerSince",
                found.withServerSince == 0 ? Json() : timeJson(found.withServerSince)},
            {"reached", Json::array()}, {"notYet", Json::array()}};
        out.line(
            shortened(record.id()) + "  " + record.kindLabel + ": " + oneLine(record.title, 60));
        out.line("  " + nameOf(found.by) + " wrote it, " + localTime(found.said)
            + ". It is on this tablet.");
        out.line(!found.isWithServer         ? std::string("  The server does not have it yet.")
                : found.withServerSince == 0 ? std::string("  The server has it.")
                                             : "  The server has it, since "
                    + localTime(found.withServerSince) + " at the latest.");
        for (const auto& one : found.reached) {
            document["reached"].push_back(reachedJson(one));
            out.line("  It has reached " + nameOf(one.who) + ", " + localTime(one.at) + ".");
        }
        for (const auto& card : found.notYet)
            document["notYet"].push_back(toJson(card));
        if (!found.notYet.empty())
            out.line("  Not yet, as far as is known here: " + namesOf(found.notYet) + ".");
        if (!found.isOwn)
            out.hint("Whom it has reached is for " + nameOf(found.by) + " to know.");
        out.result()["space"] = nameJson(space);
        out.result()["record"] = nameJson(record);
        out.result()["delivery"] = std::move(document);
        return {};
    }

}

void addMediaCommands(Commands& commands)
{
    auto attachArgs = std::make_shared<AttachArgs>();
    auto& create
        = commands.add(commands.root(), "attach", "Add a photo, sound or film", attachArgs, attach);
    create.group(kGroupRecords);
    create.add_option("FILE", attachArgs->file, "JPEG, PNG, MP3, MP4 and others, up to 50 MB")
        ->required()
        ->type_name("");
    create
        .add_option("--to", attachArgs->to, "The record it goes with, by the beginning of its id")
        ->type_name("RECORD");
    create
        .add_option("--words", attachArgs->words, "What it shows, for somebody who cannot see it")
        ->type_name("TEXT");
    create.add_flag("--private", attachArgs->onlyMe, "Only you can see it");
    create
        .add_option("--share", attachArgs->share,
            "Who can see it, if not whoever sees the record it goes with")
        ->type_name("WHO");
    create.footer("Examples:\n  alongside attach pool.jpg --to 3f9a --words 'Theo in the water'\n"
                  "  alongside attach my-voice.mp3 --private");

    auto& family = commands.family("media", "Photos, sounds and films",
        "Examples:\n  alongside media list\n  alongside media save 3f9a pool.jpg");
    family.group(kGroupRecords);
    auto& all = commands.add(
        family, "list", "Show them, and which are here", std::make_shared<NoArgs>(), list);
    all.footer("Examples:\n  alongside media list\n  alongside media list --json");
    auto saveArgs = std::make_shared<SaveArgs>();
    auto& keep = commands.add(family, "save", "Write one into a file", saveArgs, save);
    addRecordOption(keep, saveArgs->record);
    keep.add_option("FILE", saveArgs->file, "Where to; only you will be able to read it")
        ->required()
        ->type_name("");
    keep.footer("Examples:\n  alongside media save 3f9a pool.jpg");

    auto deliveryArgs = std::make_shared<DeliveryArgs>();
    auto& far = commands.add(
        commands.root(), "delivery", "Show how far words have come", deliveryArgs, delivery);
    far.group(kGroupSharing);
    addRecordOption(far, deliveryArgs->record);
    far.add_option("--step", deliveryArgs->step, "Which step of 'history', from 1; else the last")
        ->type_name("N");
    far.footer("Examples:\n  alongside delivery 3f9a\n  alongside delivery 3f9a --step 1");
}

}
