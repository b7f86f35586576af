// SPDX-License-Identifier: Apache-2.0
// Writing records: add, set, retire, restore. Reading: cmd_reading.cpp.
#include "cli/cli_session.h"
#include "cli/commands.h"
#include "cli/record_fields.h"
#include "cli/record_json.h"
#include "cli/record_text.h"
#include "cli/sharing_text.h"

namespace alongside::cli {

namespace {

    struct AddArgs {
        std::string kind;
        std::vector<std::string> fields;
        bool onlyMe = false;
        bool beside = false;
        std::string share;
        SaidArgs said;
    };
    struct SetArgs {
        std::string record;
        std::vector<std::string> fields;
        SaidArgs said;
    };
    struct RecordArgs {
        std::string record;
    };

    void report(Session& session, const plan::SpaceInfo& space, const plan::RecordInfo& record,
        std::string_view done)
    {
        auto& out = session.out();
        out.result()["space"] = nameJson(space);
        out.result()["record"] = toJson(record);
        out.line(std::string(done) + ' ' + shortened(record.id()) + "  " + record.kindLabel + ": "
            + oneLine(record.title, 60));
    }

    Result<void> add(Session& session, const AddArgs& args)
    {
        // What can be wrong with the words is said before a PIN is asked for.
        ALONGSIDE_TRY_LET(kind, catalogue::requireKind(args.kind));
        ALONGSIDE_TRY_LET(texts, readFieldTexts(args.fields, session.input()));
        for (const auto& text : texts)
            ALONGSIDE_TRY(catalogue::requireField(*kind, text.name));
        ALONGSIDE_TRY_LET(space, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(values, readFields(session, space, *kind, texts));
        if (args.onlyMe && !args.share.empty())
            return fail(ErrorCode::BadArgument, "--private and --share say different things");
        plan::AddOptions options;
        options.beside = args.beside;
        ALONGSIDE_TRY_LET(voice, voiceOf(session, space, args.said));
        options.voice = voice;
        ALONGSIDE_TRY_LET(audience,
            audienceOf(session, space,
                !args.share.empty()    ? args.share
                    : args.onlyMe ? std::string(plan::kJustMeName)
                                  : std::string(plan::kEveryoneName)));
        auto record = work->add(space.id, audience.id, args.kind, values, options);
        if (!record && record.error().code == ErrorCode::AlreadyThere)
            return fail(ErrorCode::AlreadyThere,
                record.error().detail
                    + "; change it with 'alongside set', or say something else beside "
                      "it with --beside");
        if (!record)
            return fail(record.error());
        report(session, space, *record,
            audience.sharing == plan::Sharing::JustMe         ? "Added for you only:"
                : audience.sharing == plan::Sharing::Everyone ? "Added"
                                                              : "Added for " + audience.name + ":");
        return {};
    }

    Result<void> set(Session& session, const SetArgs& args)
    {
        ALONGSIDE_TRY_LET(texts, readFieldTexts(args.fields, session.input()));
        ALONGSIDE_TRY_LET(space, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(before, session.record(space, args.record));
        ALONGSIDE_TRY_LET(kind, catalogue::requireKind(before.kind()));
        ALONGSIDE_TRY_LET(values, readFields(session, space, *kind, texts));
        ALONGSIDE_TRY_LET(voice, voiceOf(session, space, args.said));
        ALONGSIDE_TRY_LET(record, work->set(space.id, before.place, values, voice));
        report(session, space, record, "Changed");
        return {};
    }

    Result<void> retire(Session& session, const RecordArgs& args)
    {
        ALONGSIDE_TRY_LET(space, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(before, session.record(space, args.record));
        ALONGSIDE_TRY_LET(record, work->retire(space.id, before.place));
        report(session, space, record, before.retired ? "Was put away already:" : "Put away");
        session.out().hint("To bring it back: alongside restore " + shortened(record.id()));
        return {};
    }

    Result<void> restore(Session& session, const RecordArgs& args)
    {
        ALONGSIDE_TRY_LET(space, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(before, session.record(space, args.record));
        ALONGSIDE_TRY_LET(record, work->restore(space.id, before.place));
        report(session, space, record, before.retired ? "Brought back" : "Was not put away:");
        return {};
    }

    constexpr const char* kFieldWords
        = "Values by field: words='Swim every week', words=@FILE, words=- for standard input, "
          "words=\\@home for a value that begins with @. 'alongside kinds KIND' shows the fields";

}

void addRecordCommands(Commands& commands)
{
    auto addArgs = std::make_shared<AddArgs>();
    auto& create = commands.add(commands.root(), "add", "Add a record to a plan", addArgs, add);
    create.group(kGroupRecords);
    create.add_option("KIND", addArgs->kind, "What it is: see 'alongside kinds'")
        ->required()
        ->type_name("");
    create.add_option("FIELD=VALUE", addArgs->fields, kFieldWords)->required()->type_name("");
    create.add_flag("--private", addArgs->onlyMe, "Only you can see it");
    create
        .add_option("--share", addArgs->share,
            "Who can see it: a name of 'alongside audience list', or names of people with commas")
        ->type_name("WHO");
    addSaidOptions(create, addArgs->said);
    create.add_flag("--beside", addArgs->beside,
        "Say something else beside what is there, where a plan has one answer");
    create.footer(
        "Examples:\n  alongside add goal words='Swim every week' lifeArea=health\n"
        "  alongside add outcome goal=3f9a what='Swam' amount=6 unit=lengths quality=4 "
        "on=2026-03-05\n"
        "  alongside add statement part=bedtime words=@bedtime.txt saidBy=Theo saidAs=me\n"
        "  alongside add incident on=2026-03-05 kindOf=upset what=- < note.txt\n"
        "  alongside add goal words='Save for a bike' --share Mum,Dev\n"
        "  alongside add page title='My week' words='I like it.' --said-by Theo --how signs");

    auto setArgs = std::make_shared<SetArgs>();
    auto& change = commands.add(commands.root(), "set", "Change fields of a record", setArgs, set);
    change.group(kGroupRecords);
    addRecordOption(change, setArgs->record);
    change
        .add_option("FIELD=VALUE", setArgs->fields,
            std::string(kFieldWords) + ". Nothing after = empties a field")
        ->required()
        ->type_name("");
    addSaidOptions(change, setArgs->said);
    change.footer("Examples:\n  alongside set 3f9a state=done\n  alongside set 3f9a review=");

    auto retireArgs = std::make_shared<RecordArgs>();
    auto& away = commands.add(commands.root(), "retire", "Put a record away", retireArgs, retire);
    away.group(kGroupRecords);
    addRecordOption(away, retireArgs->record);
    away.footer("It is not deleted: 'alongside restore' brings it back.\n\nExamples:\n  alongside "
                "retire 3f9a");

    auto restoreArgs = std::make_shared<RecordArgs>();
    auto& back
        = commands.add(commands.root(), "restore", "Bring a record back", restoreArgs, restore);
    back.group(kGroupRecords);
    addRecordOption(back, restoreArgs->record);
    back.footer(
        "Examples:\n  alongside restore 3f9a\n  alongside list --all     shows what was put away");
}

}
