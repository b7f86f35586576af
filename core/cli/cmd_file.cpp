// SPDX-License-Identifier: Apache-2.0
// Looking after what is here: import, export, verify.
#include "base/text.h"
#include "cli/cli_session.h"
#include "cli/commands.h"
#include "cli/field_text.h"
#include "cli/private_file.h"
#include "cli/record_json.h"
#include "cli/record_text.h"
#include "cli/roles.h"
#include "plan/exporter.h"
#include "plan/importer.h"

namespace alongside::cli {

namespace {

    struct ImportArgs {
        std::string file;
        std::string name;
        std::string role;
    };
    struct ExportArgs {
        std::string format = "json";
        std::string file;
    };
    struct NoArgs { };

    // The space that the file goes into: that of --space, or a new one.
    Result<SpaceId> spaceFor(Session& session, const ImportArgs& args, const plan::ImportPlan& plan)
    {
        ALONGSIDE_TRY_LET(work, session.workspace());
        if (!session.options().space.empty()) {
            if (!args.name.empty())
                return fail(ErrorCode::BadArgument,
                    "--name is for a new plan; --space is one that is there");
            ALONGSIDE_TRY_LET(there, session.space());
            ALONGSIDE_TRY(plan::checkImport(*work, there.id, plan));
            return there.id;
        }
        const auto name = args.name.empty() ? plan.spaceName : args.name;
        ALONGSIDE_TRY_LET(all, work->spaces());
        for (const auto& info : all)
            if (folded(info.name) == folded(trimmed(name)))
                return fail(ErrorCode::AlreadyThere,
                    info.name + "; to add to it say --space \"" + info.name
                        + "\", to make another say --name \"NAME\"");
        const auto role = !args.role.empty() ? args.role
            : !work->me().role.empty()       ? work->me().role
                                             : std::string(kRoles.front());
        return work->createSpace(plan.spaceType, name, role);
    }

    void printSummary(Output& out, const plan::ImportSummary& summary)
    {
        for (const auto& [kind, count] : summary.kinds) {
            const auto* known = catalogue::findKind(kind);
            out.line("  " + padded(std::to_string(count), 6)
                + (known != nullptr ? std::string(known->plural) : kind) + " (" + kind + ")");
        }
        if (summary.onlyMe != 0)
            out.line("  " + std::to_string(summary.onlyMe) + " of them only you can see.");
        for (const auto& note : summary.leftOut)
            out.warn("Left out: " + note);
    }

    Result<void> import(Session& session, const ImportArgs& args)
    {
        ALONGSIDE_TRY(checkRole(args.role));
        ALONGSIDE_TRY_LET(text, readWhole(args.file, session.input(), plan::kImportBytesMax));
        auto plan = plan::readImport(text);
        if (!plan)
            return fail(plan.error().code, args.file + ": " + plan.error().detail);
        ALONGSIDE_TRY_LET(work, session.workspace());
        const bool created = session.options().space.empty();
        ALONGSIDE_TRY_LET(space, spaceFor(session, args, *plan));
        auto& out = session.out();
        ALONGSIDE_TRY_LET(summary,
            plan::runImport(*work, space, *plan, [&out](std::size_t done, std::size_t all) {
                out.progress(std::to_string(done) + " of " + std::to_string(all) + " …");
            }));
        plan::SpaceInfo info;
        ALONGSIDE_TRY_LET(all, work->spaces());
        for (const auto& one : all)
            if (one.id == space)
                info = one;
        out.result() = Json{{"space", nameJson(info)}, {"created", created},
            {"records", summary.records}, {"kinds", summary.kinds}, {"justMe", summary.onlyMe},
            {"putAway", summary.putAway}, {"leftOut", summary.leftOut}};
        out.line((created ? "Made " : "Added to ") + nameOf(info) + ": "
            + counted(summary.records, "record", "records"));
        printSummary(out, summary);
        return {};
    }

    Result<void> exportSpace(Session& session, const ExportArgs& args)
    {
        if (args.format != "json")
            return fail(ErrorCode::BadArgument, "the one format is json");
        ALONGSIDE_TRY_LET(info, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(document, plan::exportSpace(*work, info.id, session.clock()));
        auto& out = session.out();
        if (args.file.empty() || args.file == "-") {
            if (out.isJson())
                out.result() = Json::parse(document.json, nullptr, false);
            else
                out.raw(document.json);
            return {};
        }
        ALONGSIDE_TRY(writePrivateFile(args.file, document.json));
        out.result()
            = Json{{"space", nameJson(info)}, {"file", args.file}, {"records", document.records}};
        out.line("Wrote " + counted(document.records, "record", "records") + " of " + nameOf(info)
            + " to " + args.file + ".");
        out.hint("This file is not locked: everyone who can open it can read the plan.");
        return {};
    }

    // What is wrong ends with the code for damage, whatever part found it.
    Result<void> damaged(Session& session, const Error& error)
    {
        session.endWith(ExitDamaged);
        return fail(error);
    }

    Result<void> verify(Session& session, const NoArgs&)
    {
        auto work = session.workspace();
        if (!work && work.error().code == ErrorCode::StoreDamaged)
            return damaged(session, work.error());
        if (!work)
            return fail(work.error());
        auto spaces = session.spaces();
        if (!spaces && exitCodeOf(spaces.error().code) != ExitValue)
            return damaged(session, spaces.error());
        if (!spaces)
            return fail(spaces.error());
        auto& out = session.out();
        out.result()["spaces"] = Json::array();
        std::optional<Error> first;
        for (const auto& space : *spaces) {
            out.progress("checking " + nameOf(space) + " …");
            auto report = (*work)->verify(space.id);
            if (!report)
                report = store::VerifyReport{0, 0, {report.error()}};
            auto erasures = (*work)->erasures(space.id);
            // Who was removed cannot see who has carried them out; that is no damage.
            if (!erasures && erasures.error().code != ErrorCode::NoLongerShared)
                report->problems.push_back(erasures.error());
            if (!erasures)
                erasures.emplace();
            auto document = nameJson(space);
            document["changes"] = report->changes;
            document["records"] = report->records;
            document["problems"] = Json::array();
            for (const auto& problem : report->problems) {
                document["problems"].push_back(errorJson(problem));
                if (!first)
                    first = Error{problem.code, nameOf(space) + ": " + problem.detail};
                else
                    out.warn(nameOf(space) + ": " + describe(problem));
            }
            document["erasures"] = Json::array();
            for (const auto& step : *erasures)
                document["erasures"].push_back(toJson(step));
            out.result()["spaces"].push_back(std::move(document));
            for (const auto& step : *erasures)
                out.line(nameOf(space) + ": " + nameOf(step.by) + " erased what "
                    + nameOf(step.writtenBy) + " had written (" + step.change + "), "
                    + localTime(step.at) + "; done on " + std::to_string(step.doneBy.size() + 1)
                    + " of " + counted(step.devices + 1, "device", "devices"));
            if (report->problems.empty())
                out.line(nameOf(space) + ": sound (" + counted(report->changes, "change", "changes")
                    + ", " + counted(report->records, "record", "records") + ")");
        }
        if (first)
            return damaged(session, *first);
        if (spaces->empty())
            out.line("Sound. There is no plan yet.");
        return {};
    }

}

void addFileCommands(Commands& commands)
{
    auto importArgs = std::make_shared<ImportArgs>();
    auto& in = commands.add(commands.root(), "import",
        "Read a plan from a file: all of it, or nothing", importArgs, import);
    in.group(kGroupCare);
    in.add_option("FILE", importArgs->file, "A file as 'export' writes it; - for standard input")
        ->required()
        ->type_name("");
    in.add_option("--name", importArgs->name, "Another name for the new plan")->type_name("NAME");
    in.add_option("--role", importArgs->role, "Who you are in the new plan: " + roleWords())
        ->type_name("ROLE");
    in.footer("Makes a new plan, or adds to that of --space.\n\nExamples:\n"
              "  alongside import theo.json --role family\n  alongside import more.json --space "
              "\"Theo's plan\"");

    auto exportArgs = std::make_shared<ExportArgs>();
    auto& out = commands.add(commands.root(), "export",
        "Write all that you can read in a plan to a file", exportArgs, exportSpace);
    out.group(kGroupCare);
    out.add_option("--format", exportArgs->format, "json (the default, and the only one)")
        ->type_name("FORMAT");
    out.add_option("--out", exportArgs->file, "The file; without it, standard output")
        ->type_name("FILE");
    out.footer("'alongside import' reads it again.\n\nExamples:\n"
               "  alongside export --out theo.json\n  alongside export --space \"Theo's plan\" > "
               "theo.json");

    auto& check = commands.add(commands.root(), "verify",
        "Check every change and signature, and build the plans afresh", std::make_shared<NoArgs>(),
        verify);
    check.group(kGroupCare);
    check.footer("Ends with 7 when something is damaged.\n\nExamples:\n  alongside verify\n  "
                 "alongside verify --json");
}

}
