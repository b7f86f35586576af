// SPDX-License-Identifier: Apache-2.0
// After a plan is no longer shared with this device: keeping one's own words, letting go of the rest.
#include "cli/cli_session.h"
#include "cli/commands.h"
#include "cli/departure_text.h"
#include "cli/private_file.h"
#include "cli/record_json.h"
#include "cli/record_text.h"

namespace alongside::cli {

namespace {

    struct SaveArgs {
        std::string file;
    };
    struct HideArgs {
        bool evenIfUnsent = false;
        bool yes = false;
    };

    Result<void> saveMine(Session& session, const SaveArgs& args)
    {
        ALONGSIDE_TRY_LET(space, session.departedSpace());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(words, work->ownWords(space.id));
        // An empty page in place of the one that was saved before would be the loss of it.
        if (words.empty())
            return fail(ErrorCode::NotFound,
                "nothing that you wrote in " + nameOf(space) + " is on this device");
        auto& out = session.out();
        const auto now = session.clock().now();
        const auto document = ownWordsJson(space, work->me().name, words, now);
        if (args.file == "-") {
            if (out.isJson())
                out.result() = document;
            else
                out.line(ownWordsText(space, work->me().name, words, now));
            return {};
        }
        const auto page = out.isJson()
            ? document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n'
            : ownWordsText(space, work->me().name, words, now);
        ALONGSIDE_TRY(writePrivateFile(args.file, page));
        out.result()
            = Json{{"space", nameJson(space)}, {"file", args.file}, {"entries", words.size()}};
        out.line("Saved " + counted(words.size(), "entry", "entries") + " that you wrote in "
            + nameOf(space) + " to " + args.file + ".");
        out.hint("This file is not locked: everyone who can open it can read your words.");
        if (space.departed)
            out.line("To remove the rest from this device: alongside space hide");
        return {};
    }

    Result<void> hide(Session& session, const HideArgs& args)
    {
        ALONGSIDE_TRY_LET(space, session.departedSpace());
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(departure, work->departure(space.id));
        if (!departure)
            return fail(ErrorCode::NotAllowed,
                nameOf(space)
                    + " is still shared with you; to stop taking part, use 'alongside "
                      "member leave'");
        auto& out = session.out();
        if (!departure->hidden) {
            if (departure->unsent != 0 && !args.evenIfUnsent)
                return fail(ErrorCode::NotAllowed,
                    counted(departure->unsent, "change of yours was", "changes of yours were")
                        + " never sent, and would be lost; save your words with 'alongside space "
                          "save-mine FILE', then add --even-if-unsent");
            ALONGSIDE_TRY(session.confirm(args.yes,
                "Everything in " + nameOf(space)
                    + " would be gone from this device for good, your own words too",
                "Do you want to remove it?"));
            ALONGSIDE_TRY(work->hide(space.id, args.evenIfUnsent));
        }
        out.result() = Json{{"space", nameJson(space)}, {"hidden", true},
            {"unsent", departure->hidden ? 0 : departure->unsent}};
        out.line(nameOf(space) + " is gone from this device.");
        out.line("To let the others know that it is, run: alongside sync");
        return {};
    }

}

void addDepartureCommands(Commands& commands, CLI::App& family)
{
    auto saveArgs = std::make_shared<SaveArgs>();
    auto& save = commands.add(
        family, "save-mine", "Save what you wrote yourself, as a page to read", saveArgs, saveMine);
    save.add_option("FILE", saveArgs->file, "The file; - for standard output")
        ->required()
        ->type_name("");
    save.footer("Your own words only, oldest first. With --json the file is a JSON document.\n\n"
                "Examples:\n  alongside space save-mine my-words.txt\n"
                "  alongside space save-mine - --space \"Theo's plan\"");

    auto hideArgs = std::make_shared<HideArgs>();
    auto& gone = commands.add(family, "hide",
        "Remove a plan that is no longer shared with you from this device", hideArgs, hide);
    gone.add_flag("--even-if-unsent", hideArgs->evenIfUnsent,
        "Also when words of yours were never sent: I have saved them");
    gone.add_flag("--yes", hideArgs->yes, "I know that it cannot be undone");
    gone.footer("The others are told that nothing is left of it here. Save your own words first: "
                "'save-mine'.\n\nExamples:\n  alongside space hide --space \"Theo's plan\"\n"
                "  alongside space hide --even-if-unsent --yes");
}

}
