// SPDX-License-Identifier: Apache-2.0
// Agreement on a plan, or on one record of it: answering, and where it stands.
#include "cli/cli_session.h"
#include "cli/commands.h"
#include "cli/record_json.h"
#include "cli/record_text.h"

namespace alongside::cli {

namespace {

    struct AgreeArgs {
        std::string record;
        std::string answer;
        std::string reason;
        std::string how;
        std::string party;
    };
    struct AgreementArgs {
        std::string record;
    };

    Result<std::optional<store::RecordPlace>> subject(
        Session& session, const plan::SpaceInfo& space, const std::string& record)
    {
        if (record.empty())
            return std::optional<store::RecordPlace>();
        ALONGSIDE_TRY_LET(found, session.record(space, record));
        return std::optional(found.place);
    }

    std::string answerWords(const std::string& answer)
    {
        const auto* choice = catalogue::findKind("answer")->field("answer")->choice(answer);
        return choice != nullptr ? std::string(choice->label) : answer;
    }

    void print(Output& out, const plan::Agreement& agreement)
    {
        out.line(agreement.about
                ? agreement.about->kindLabel + ": " + oneLine(agreement.about->title, 60)
                : std::string("The whole plan"));
        for (const auto& one : agreement.answers) {
            out.line("  " + one.party + (one.role.empty() ? "" : " (" + one.role + ")") + ": "
                + answerWords(one.answer) + (one.isCurrent() ? "" : ", to an earlier version"));
            if (!one.reason.empty())
                out.line(wrapped(one.reason, out.width(), 4));
            auto how = localTime(one.at);
            if (!one.howSaid.empty())
                how += ", " + one.howSaid;
            if (one.writtenBy.name != one.party)
                how += ", written down by " + nameOf(one.writtenBy);
            out.line("    " + how);
            for (const auto& change : one.since) {
                out.line("    since then: " + change.record.kindLabel + " "
                    + shortened(change.record.id()) + " "
                    + (change.isNew         ? "came"
                            : change.isGone ? "was put away"
                            : change.isUnknown
                            ? "changed; what exactly, shows when its history is here: alongside "
                              "sync --history"
                                            : "changed: " + oneLine(change.record.title, 40)));
                for (const auto& field : change.fields)
                    if (!change.isNew && !change.isGone)
                        out.line(
                            wrapped(field.label + ": " + marked(field.pieces), out.width(), 6));
            }
        }
        std::string waiting;
        for (const auto& card : agreement.waitingFor)
            waiting += (waiting.empty() ? "" : ", ") + nameOf(card);
        if (!waiting.empty())
            out.line("  Waiting for: " + waiting);
        out.line(agreement.isAgreed ? "  Agreed: everybody said yes to these words."
                                    : "  Not agreed yet.");
    }

    Result<void> show(Session& session, const AgreementArgs& args)
    {
        ALONGSIDE_TRY_LET(space, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(about, subject(session, space, args.record));
        ALONGSIDE_TRY_LET(agreement, work->agreement(space.id, about));
        auto& out = session.out();
        out.result()["space"] = nameJson(space);
        out.result()["agreement"] = toJson(agreement);
        print(out, agreement);
        return {};
    }

    Result<void> agree(Session& session, const AgreeArgs& args)
    {
        ALONGSIDE_TRY_LET(space, session.space());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(about, subject(session, space, args.record));
        ALONGSIDE_TRY(
            work->answer(space.id, about, {args.answer, args.reason, args.how, args.party}));
        return show(session, {args.record});
    }

}

void addAgreementCommands(Commands& commands)
{
    constexpr const char* kRecordWords
        = "What it is about: a record's id; the whole plan when left out";
    auto agreeArgs = std::make_shared<AgreeArgs>();
    auto& say = commands.add(commands.root(), "agree",
        "Answer whether you agree to the plan as it is", agreeArgs, agree);
    say.group(kGroupRecords);
    say.add_option("RECORD", agreeArgs->record, kRecordWords)->type_name("");
    say.add_option("--answer", agreeArgs->answer, "yes, changes or no")
        ->required()
        ->check(CLI::IsMember({"yes", "changes", "no"}))
        ->type_name("ANSWER");
    say.add_option("--reason", agreeArgs->reason, "What should be different, or why not")
        ->type_name("TEXT");
    say.add_option("--how", agreeArgs->how, "How it was said: see 'alongside kinds answer'")
        ->type_name("HOW");
    say.add_option("--for", agreeArgs->party, "Write down somebody else's answer")
        ->type_name("NAME");
    say.footer(
        "The answer holds for the words as they are now. When they change, it is shown as an "
        "answer to\nan earlier version.\n\nExamples:\n  alongside agree --answer yes\n  "
        "alongside agree 3f9a --answer changes --reason 'Ten is too late'\n  alongside agree "
        "--answer yes --for Theo --how symbols");

    auto showArgs = std::make_shared<AgreementArgs>();
    auto& stand = commands.add(
        commands.root(), "agreement", "Show who agrees, and to which words", showArgs, show);
    stand.group(kGroupRecords);
    stand.add_option("RECORD", showArgs->record, kRecordWords)->type_name("");
    stand.footer("Examples:\n  alongside agreement\n  alongside agreement 3f9a --json");
}

}
