// SPDX-License-Identifier: Apache-2.0
// Two answers to one question: seeing them side by side, and settling them.
#include "base/did_you_mean.h"
#include "base/text.h"
#include "cli/cli_session.h"
#include "cli/commands.h"
#include "cli/record_json.h"
#include "cli/record_text.h"

#include <algorithm>
#include <charconv>

namespace alongside::cli {

namespace {

    struct VersionsArgs {
        std::string record;
    };
    struct ChooseArgs {
        std::string record;
        std::string field;
        std::string version;
        bool both = false;
        std::string later;
    };

    Json versionsJson(const plan::RecordInfo& record, bool all)
    {
        auto document = nameJson(record);
        document["fields"] = Json::object();
        for (const auto& field : record.fields)
            if (all || field.open)
                document["fields"][field.name] = toJson(field);
        return document;
    }

    Result<void> versions(Session& session, const VersionsArgs& args)
    {
        ALONGSIDE_TRY_LET(space, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        const bool one = !args.record.empty();
        std::vector<plan::RecordInfo> records;
        if (one) {
            ALONGSIDE_TRY_LET(record, session.record(space, args.record));
            records.push_back(std::move(record));
        } else {
            ALONGSIDE_TRY_LET(open, work->openVersions(space.id));
            records = std::move(open);
        }
        auto& out = session.out();
        out.result()["space"] = nameJson(space);
        out.result()["records"] = Json::array();
        for (const auto& record : records) {
            out.result()["records"].push_back(versionsJson(record, one));
            printVersions(out, record, one);
        }
        if (records.empty())
            out.line("Nothing in " + nameOf(space) + " waits for a choice.");
        return {};
    }

    Result<const plan::FieldInfo*> fieldOf(const plan::RecordInfo& record, const std::string& name)
    {
        if (const auto* field = record.field(name))
            return field;
        std::vector<std::string_view> known;
        for (const auto& field : record.fields)
            known.push_back(field.name);
        return fail(ErrorCode::UnknownField, "'" + name + "'" + suggestion(name, known));
    }

    // By number as listed, by id or the beginning of it, or by who wrote it.
    Result<const plan::VersionInfo*> versionOf(
        const plan::FieldInfo& field, const std::string& wanted)
    {
        std::size_t number = 0;
        const auto* end = wanted.data() + wanted.size();
        if (const auto read = std::from_chars(wanted.data(), end, number); read.ec == std::errc{}
            && read.ptr == end && number >= 1 && number <= field.versions.size())
            return &field.versions[number - 1];
        std::vector<const plan::VersionInfo*> found;
        std::string known;
        for (std::size_t i = 0; i < field.versions.size(); ++i) {
            const auto& version = field.versions[i];
            if (!wanted.empty()
                && (version.id.starts_with(wanted) || folded(version.by.name) == folded(wanted)))
                found.push_back(&version);
            known += (i == 0 ? "" : ", ") + std::to_string(i + 1) + " (" + nameOf(version.by) + ", "
                + version.id + ")";
        }
        if (found.size() == 1)
            return found.front();
        return fail(found.empty() ? ErrorCode::NotFound : ErrorCode::Ambiguous,
            "version '" + wanted + "' of " + field.name + "; there is: " + known);
    }

    Result<void> postpone(Session& session, const ChooseArgs& args)
    {
        if (args.both || !args.version.empty())
            return fail(ErrorCode::BadArgument, "choose now, or --later, not the two together");
        ALONGSIDE_TRY_LET(space, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(before, session.record(space, args.record));
        ALONGSIDE_TRY(fieldOf(before, args.field));
        ALONGSIDE_TRY_LET(later, work->postpone(space.id, before.place, args.later));
        auto& out = session.out();
        out.result()["space"] = nameJson(space);
        out.result()["record"] = toJson(before);
        out.line("Both stay as they are. You are asked again on " + later.text("until") + ".");
        return {};
    }

    Result<void> choose(Session& session, const ChooseArgs& args)
    {
        if (!args.later.empty())
            return postpone(session, args);
        if (args.both == !args.version.empty())
            return fail(ErrorCode::BadArgument,
                args.both ? "name one version, or say --both, not the two together"
                          : "say which version to keep, or --both; see 'alongside versions "
                        + args.record + "'");
        ALONGSIDE_TRY_LET(space, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(before, session.record(space, args.record));
        ALONGSIDE_TRY_LET(field, fieldOf(before, args.field));
        if (field->versions.size() < 2)
            return fail(ErrorCode::NothingToChoose, args.field);
        Result<plan::RecordInfo> record = fail(ErrorCode::Internal);
        if (args.both) {
            record = work->keepAll(space.id, before.place, args.field);
        } else {
            ALONGSIDE_TRY_LET(version, versionOf(*field, args.version));
            record = work->choose(space.id, before.place, args.field, version->op);
        }
        if (!record)
            return fail(record.error());
        auto& out = session.out();
        out.result()["space"] = nameJson(space);
        out.result()["record"] = toJson(*record);
        if (args.both)
            out.line("All versions of " + args.field + " are kept, side by side.");
        else
            out.line("Kept: " + oneLine(record->text(args.field), 70));
        return {};
    }

}

void addVersionCommands(Commands& commands)
{
    auto versionsArgs = std::make_shared<VersionsArgs>();
    auto& all = commands.add(
        commands.root(), "versions", "Show what waits for a choice", versionsArgs, versions);
    all.group(kGroupRecords);
    all.add_option("RECORD", versionsArgs->record, "Only this one, with all its fields")
        ->type_name("");
    all.footer(
        "Two people who change the same field without knowing of each other both stay, side by "
        "side,\nuntil somebody chooses.\n\nExamples:\n  alongside versions\n  alongside versions "
        "3f9a");

    auto chooseArgs = std::make_shared<ChooseArgs>();
    auto& pick = commands.add(
        commands.root(), "choose", "Keep one version of a field, or both", chooseArgs, choose);
    pick.group(kGroupRecords);
    addRecordOption(pick, chooseArgs->record);
    pick.add_option("FIELD", chooseArgs->field, "Which field")->required()->type_name("");
    pick.add_option("VERSION", chooseArgs->version,
            "Its number or id as 'alongside versions' shows it, or who wrote it")
        ->type_name("");
    pick.add_flag("--both", chooseArgs->both, "Keep all of them, side by side");
    pick.add_option("--later", chooseArgs->later, "Be asked again on this day: 2026-12-01")
        ->type_name("DAY");
    pick.footer("Examples:\n  alongside choose 3f9a words 1\n  alongside choose 3f9a words Ana\n"
                "  alongside choose 3f9a words --both");
}

}
