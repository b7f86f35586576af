// SPDX-License-Identifier: Apache-2.0
// A record's past: whose words, what changed, bringing it back, erasing for good.
#include "cli/cli_session.h"
#include "cli/commands.h"
#include "cli/moment_text.h"
#include "cli/record_json.h"
#include "cli/record_text.h"

namespace alongside::cli {

namespace {

    struct WhoseArgs {
        std::string record;
        std::string field;
        bool deleted = false;
    };
    struct CompareArgs {
        std::string record;
        std::string from;
        std::string to = "now";
    };
    struct BringBackArgs {
        std::string record;
        std::string to;
    };
    struct EraseArgs {
        std::string record;
        std::vector<std::size_t> steps;
        bool all = false;
        bool yes = false;
    };

    std::string wordsAbout(const plan::PassageInfo& passage)
    {
        auto words = (passage.speaker ? nameOf(*passage.speaker) + " (written down by "
                                 + nameOf(passage.by) + ")"
                                      : nameOf(passage.by))
            + ", " + localTime(passage.at);
        if (passage.manner != "in writing")
            words += ", " + passage.manner;
        if (passage.broughtBackBy)
            words += "; brought back by " + nameOf(*passage.broughtBackBy) + ", "
                + localTime(passage.broughtBackAt);
        if (passage.erased)
            words += "; erased for good";
        else if (passage.deletedBy)
            words += "; taken out by " + nameOf(*passage.deletedBy) + ", "
                + localTime(passage.deletedAt);
        return words;
    }

    Result<void> whose(Session& session, const WhoseArgs& args)
    {
        ALONGSIDE_TRY_LET(space, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(record, session.record(space, args.record));
        auto field = args.field;
        if (field.empty())
            for (const auto& one : record.fields)
                if (one.together && std::holds_alternative<std::string>(one.latest().value)) {
                    field = one.name;
                    break;
                }
        ALONGSIDE_TRY_LET(passages, work->whose(space.id, record.place, field, args.deleted));
        auto& out = session.out();
        out.result()["space"] = nameJson(space);
        out.result()["record"] = nameJson(record);
        out.result()["field"] = field;
        out.result()["passages"] = Json::array();
        out.line(
            shortened(record.id()) + "  " + record.kindLabel + ": " + oneLine(record.title, 60));
        for (const auto& passage : passages) {
            out.result()["passages"].push_back(toJson(passage));
            out.line("  " + wordsAbout(passage));
            if (!passage.text.empty())
                out.line(wrapped(passage.text, out.width(), 4));
        }
        return {};
    }

    Result<void> compare(Session& session, const CompareArgs& args)
    {
        const auto now = SystemClock().now();
        ALONGSIDE_TRY_LET(from, momentOf(args.from, now));
        ALONGSIDE_TRY_LET(to, momentOf(args.to, now));
        ALONGSIDE_TRY_LET(space, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(record, session.record(space, args.record));
        auto before = work->showAt(space.id, record.place, from);
        // Before it began there was nothing of it.
        if (!before && before.error().code != ErrorCode::NotFound)
            return fail(before.error());
        ALONGSIDE_TRY_LET(after, work->showAt(space.id, record.place, to));
        const auto fields = plan::compareRecords(before ? *before : plan::RecordInfo{}, after);
        auto& out = session.out();
        out.result()["space"] = nameJson(space);
        out.result()["record"] = nameJson(record);
        out.result()["from"] = timeJson(from);
        out.result()["to"] = timeJson(to);
        out.result()["fields"] = Json::array();
        for (const auto& field : fields) {
            out.result()["fields"].push_back(toJson(field));
            out.line(field.label + ':');
            out.line(wrapped(marked(field.pieces), out.width(), 2));
        }
        if (fields.empty())
            out.line(
                "Nothing in it changed between " + localTime(from) + " and " + localTime(to) + ".");
        return {};
    }

    Result<void> bringBack(Session& session, const BringBackArgs& args)
    {
        ALONGSIDE_TRY_LET(moment, momentOf(args.to, SystemClock().now()));
        ALONGSIDE_TRY_LET(space, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(before, session.record(space, args.record));
        ALONGSIDE_TRY_LET(record, work->bringBack(space.id, before.place, moment));
        auto& out = session.out();
        out.result()["space"] = nameJson(space);
        out.result()["record"] = toJson(record);
        out.line("As it was on " + localTime(moment) + ":");
        printRecord(out, record);
        out.hint("What came since is kept: alongside history " + shortened(record.id()));
        return {};
    }

    Result<void> erase(Session& session, const EraseArgs& args)
    {
        if (args.steps.empty() == !args.all)
            return fail(ErrorCode::BadArgument,
                "say which: --step N (a number that 'history' shows), or --all");
        if (!args.yes)
            return fail(ErrorCode::BadArgument,
                "erasing cannot be undone, here or anywhere else; add --yes to do it");
        ALONGSIDE_TRY_LET(space, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(before, session.record(space, args.record));
        std::vector<std::size_t> steps;
        for (const auto step : args.steps) {
            if (step == 0)
                return fail(ErrorCode::BadArgument, "steps are counted from 1");
            steps.push_back(step - 1);
        }
        ALONGSIDE_TRY_LET(record, work->erase(space.id, before.place, steps));
        auto& out = session.out();
        out.result()["space"] = nameJson(space);
        out.result()["record"] = toJson(record);
        out.line("Erased on this device. Others and the server erase it when you next sync.");
        out.line("Somebody may have read it, copied it or taken a picture of it before.");
        out.hint("Who has carried it out: alongside verify");
        return {};
    }

    constexpr const char* kMoments
        = "A day (2026-11-20, tuesday, yesterday: the end of it) or a time ('2026-11-20 14:05')";

}

void addPastCommands(Commands& commands)
{
    auto whoseArgs = std::make_shared<WhoseArgs>();
    auto& words = commands.add(
        commands.root(), "whose", "Show whose words are in a text", whoseArgs, whose);
    words.group(kGroupRecords);
    addRecordOption(words, whoseArgs->record);
    words.add_option("FIELD", whoseArgs->field, "Which text; the first one when left out")
        ->type_name("");
    words.add_flag("--deleted", whoseArgs->deleted, "Also what was taken out, and by whom");
    words.footer("Examples:\n  alongside whose 3f9a\n  alongside whose 3f9a words --deleted");

    auto compareArgs = std::make_shared<CompareArgs>();
    auto& difference = commands.add(commands.root(), "compare",
        "Show what changed in a record between two moments", compareArgs, compare);
    difference.group(kGroupRecords);
    addRecordOption(difference, compareArgs->record);
    difference.add_option("--from", compareArgs->from, kMoments)->required()->type_name("WHEN");
    difference.add_option("--to", compareArgs->to, "The same; now when left out")
        ->type_name("WHEN");
    difference.footer("[-words-] were taken out, {+words+} came.\n\nExamples:\n  alongside compare "
                      "3f9a --from tuesday\n  alongside compare 3f9a --from 2026-11-01 --to "
                      "'2026-11-20 14:05'");

    auto backArgs = std::make_shared<BringBackArgs>();
    auto& back = commands.add(commands.root(), "bring-back",
        "Make a record what it was at a moment", backArgs, bringBack);
    back.group(kGroupRecords);
    addRecordOption(back, backArgs->record);
    back.add_option("--to", backArgs->to, kMoments)->required()->type_name("WHEN");
    back.footer("It is a change like any other: the words stay those of whoever wrote them, and "
                "nothing\nleaves the history.\n\nExamples:\n  alongside bring-back 3f9a --to "
                "tuesday");

    auto eraseArgs = std::make_shared<EraseArgs>();
    auto& gone = commands.add(
        commands.root(), "erase", "Remove what was said in a record, for good", eraseArgs, erase);
    gone.group(kGroupRecords);
    addRecordOption(gone, eraseArgs->record);
    gone.add_option("--step", eraseArgs->steps, "Only this step of its history; may be repeated")
        ->type_name("N");
    gone.add_flag("--all", eraseArgs->all, "Everything that was ever said in it");
    gone.add_flag("--yes", eraseArgs->yes, "I know that it cannot be undone");
    gone.footer("Whoever wrote it can do this, and the person whose plan it is. To put something "
                "away so that\nit can come back, use 'alongside retire'.\n\nExamples:\n  alongside "
                "erase 3f9a --step 2 --yes\n  alongside erase 3f9a --all --yes");
}

}
