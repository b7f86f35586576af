// SPDX-License-Identifier: Apache-2.0
// Reading records: show, list, history.
#include "cli/cli_session.h"
#include "cli/commands.h"
#include "cli/moment_text.h"
#include "cli/record_json.h"
#include "cli/record_text.h"

namespace alongside::cli {

namespace {

    struct RecordArgs {
        std::string record;
    };
    struct ShowArgs {
        std::string record;
        std::string at;
    };
    struct ListArgs {
        std::string kind;
        bool all = false;
    };

    Result<void> show(Session& session, const ShowArgs& args)
    {
        std::optional<TimeMs> moment;
        if (!args.at.empty()) {
            ALONGSIDE_TRY_LET(at, momentOf(args.at, SystemClock().now()));
            moment = at;
        }
        ALONGSIDE_TRY_LET(space, session.space());
        ALONGSIDE_TRY_LET(record, session.record(space, args.record));
        auto& out = session.out();
        if (moment) {
            ALONGSIDE_TRY_LET(work, session.workspace());
            ALONGSIDE_TRY_LET(then, work->showAt(space.id, record.place, *moment));
            record = std::move(then);
            out.line("As it was on " + localTime(*moment) + ":");
        }
        out.result()["space"] = nameJson(space);
        out.result()["record"] = toJson(record);
        printRecord(out, record);
        return {};
    }

    Result<void> list(Session& session, const ListArgs& args)
    {
        ALONGSIDE_TRY_LET(space, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(records, work->list(space.id, args.kind, args.all));
        // A kind that is not known may be a newer app's; it is a slip when there is none of it.
        if (records.empty() && !args.kind.empty())
            ALONGSIDE_TRY(catalogue::requireKind(args.kind));
        auto& out = session.out();
        out.result()["space"] = nameJson(space);
        out.result()["records"] = Json::array();
        for (const auto& record : records)
            out.result()["records"].push_back(toJson(record));
        printList(out, records);
        if (records.empty())
            out.line(nameOf(space) + " has none. Add one with: alongside add "
                + (args.kind.empty() ? "KIND" : args.kind) + " FIELD=VALUE …");
        return {};
    }

    struct SearchArgs {
        std::vector<std::string> words;
        std::size_t limit = 20;
    };

    Result<void> search(Session& session, const SearchArgs& args)
    {
        std::string words;
        for (const auto& word : args.words)
            words += (words.empty() ? "" : " ") + word;
        ALONGSIDE_TRY_LET(space, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(found, work->search(space.id, words, args.limit));
        auto& out = session.out();
        out.result()["space"] = nameJson(space);
        out.result()["found"] = Json::array();
        for (const auto& one : found) {
            // In words for people the marks are stars; programs get the pieces.
            auto pieces = Json::array();
            std::string shown;
            std::string piece;
            const auto flush = [&](const char* name) {
                if (!piece.empty())
                    pieces.push_back(Json{{name, piece}});
                piece.clear();
            };
            for (const char c : one.excerpt) {
                if (c == store::kFoundBegin)
                    flush("text");
                else if (c == store::kFoundEnd)
                    flush("match");
                else
                    piece += c;
                shown += c == store::kFoundBegin || c == store::kFoundEnd ? '*' : c;
            }
            flush("text");
            auto document = nameJson(one.record);
            document["excerpt"] = std::move(pieces);
            out.result()["found"].push_back(std::move(document));
            out.line(shortened(one.record.id()) + "  " + one.record.kindLabel + ": "
                + oneLine(one.record.title, 50));
            out.line(wrapped(oneLine(shown, 300), out.width(), 4));
        }
        if (found.empty())
            out.line("Nothing in " + nameOf(space) + " has these words.");
        return {};
    }

    Result<void> history(Session& session, const RecordArgs& args)
    {
        ALONGSIDE_TRY_LET(space, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(record, session.record(space, args.record));
        ALONGSIDE_TRY_LET(steps, work->history(space.id, record.place));
        auto& out = session.out();
        out.result()["space"] = nameJson(space);
        out.result()["record"] = nameJson(record);
        out.result()["steps"] = Json::array();
        out.line(
            shortened(record.id()) + "  " + record.kindLabel + ": " + oneLine(record.title, 60));
        ALONGSIDE_TRY_LET(isWhole, work->hasHistory(space.id, record.place.audience));
        out.result()["whole"] = isWhole;
        if (!isWhole)
            out.line("  What was before is not on this device yet. To fetch it: alongside sync "
                     "--history");
        std::size_t number = 0;
        for (const auto& step : steps) {
            out.result()["steps"].push_back(toJson(step));
            out.line("  " + std::to_string(++number) + ". " + localTime(step.at) + ", "
                + nameOf(step.by));
            for (const auto& what : step.what)
                out.line(wrapped(what, out.width(), 4));
        }
        return {};
    }

}

void addReadingCommands(Commands& commands)
{
    auto showArgs = std::make_shared<ShowArgs>();
    auto& one = commands.add(commands.root(), "show", "Show all of a record", showArgs, show);
    one.group(kGroupRecords);
    addRecordOption(one, showArgs->record);
    one.add_option("--at", showArgs->at,
           "As it was then: a day (2026-11-20, tuesday: the end of it) or a time ('2026-11-20 "
           "14:05')")
        ->type_name("WHEN");
    one.footer("Examples:\n  alongside show 3f9a\n  alongside show 3f9a --at tuesday\n  alongside "
               "show 3f9a --json");

    auto listArgs = std::make_shared<ListArgs>();
    auto& all = commands.add(commands.root(), "list", "List the records of a plan", listArgs, list);
    all.group(kGroupRecords);
    all.add_option("KIND", listArgs->kind, "Only these: see 'alongside kinds'")->type_name("");
    all.add_flag("--all", listArgs->all, "Those that were put away as well");
    all.footer("Examples:\n  alongside list\n  alongside list goal\n  alongside list statement "
               "--all --json");

    auto searchArgs = std::make_shared<SearchArgs>();
    auto& find
        = commands.add(commands.root(), "search", "Find words in a plan", searchArgs, search);
    find.group(kGroupRecords);
    find.add_option("WORD", searchArgs->words, "What to look for: records that have all of it")
        ->required()
        ->type_name("");
    find.add_option("--limit", searchArgs->limit, "At most so many; 20 when left out")
        ->check(CLI::Range(1, 10'000))
        ->type_name("N");
    find.footer("Capitals and accents do not matter, and the last word may be unfinished.\n\n"
                "Examples:\n  alongside search bedtime light\n  alongside search cafe --json");

    auto historyArgs = std::make_shared<RecordArgs>();
    auto& past = commands.add(commands.root(), "history", "Show who did what to a record, and when",
        historyArgs, history);
    past.group(kGroupRecords);
    addRecordOption(past, historyArgs->record);
    past.footer("Examples:\n  alongside history 3f9a");
}

}
