// SPDX-License-Identifier: Apache-2.0
// Sharing: sync and status.
#include "cli/cli_session.h"
#include "cli/commands.h"
#include "cli/departure_text.h"
#include "cli/field_text.h"
#include "cli/record_json.h"
#include "cli/record_text.h"
#include "net/sync_client.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <exception>
#include <optional>

namespace alongside::cli {

namespace {

    constexpr int kTimeoutDefault = 30;
    constexpr int kTimeoutMax = 3600;

    struct SyncArgs {
        std::string server;
        int timeout = kTimeoutDefault;
        bool history = false;
        bool media = false;
    };
    struct NoArgs { };

    std::string_view stateName(net::SyncReport::State state)
    {
        switch (state) {
        case net::SyncReport::State::Offline:
            return "offline";
        case net::SyncReport::State::Sending:
            return "sending";
        case net::SyncReport::State::Shared:
            return "shared";
        case net::SyncReport::State::Stopped:
            break;
        }
        return "stopped";
    }

    // Servers are for one space each; a new one is for those that have none, and for the one that
    // was named.
    Result<void> takeServer(Session& session, plan::Workspace& work,
        const std::vector<plan::SpaceInfo>& spaces, const std::string& given)
    {
        ALONGSIDE_TRY_LET(text, readArgument(given, session.input()));
        ALONGSIDE_TRY_LET(invitation, log::ServerInvitation::fromText(text));
        for (const auto& space : spaces) {
            ALONGSIDE_TRY_LET(status, work.status(space.id));
            if (!status.hasServer() || !session.options().space.empty())
                ALONGSIDE_TRY(work.setServer(space.id, invitation));
        }
        return {};
    }

    Result<net::SyncReport> syncOne(Session& session, plan::Workspace& work,
        const plan::SpaceInfo& space, std::chrono::seconds timeout)
    {
        boost::asio::io_context context(1);
        net::SyncClient client(context.get_executor(), work.replicas());
        const auto name = nameOf(space);
        session.out().progress(name + ": connecting …");
        client.onReport([&](const net::SyncReport& report) {
            session.out().progress(name + ": sent " + std::to_string(report.sent) + ", received "
                + std::to_string(report.received) + " …");
        });
        std::optional<Result<net::SyncReport>> outcome;
        boost::asio::co_spawn(context, client.syncOnce(space.id, timeout),
            [&](const std::exception_ptr& broken, Result<net::SyncReport> report) {
                outcome = broken ? Result<net::SyncReport>(
                              fail(ErrorCode::Internal, "sync ended in an exception"))
                                 : std::move(report);
            });
        while (!outcome && context.run_one() != 0) { }
        if (!outcome)
            return fail(ErrorCode::Internal, "sync ended without an answer");
        return std::move(*outcome);
    }

    // The large ones too, which are else fetched when somebody wants to see them.
    Result<void> wantAll(plan::Workspace& work, const SpaceId& space)
    {
        ALONGSIDE_TRY_LET(records, work.list(space, plan::kMediaKind));
        for (const auto& record : records)
            ALONGSIDE_TRY(work.wantMedia(space, record.place));
        return {};
    }

    Json reportJson(const plan::SpaceInfo& space, const Result<net::SyncReport>& report)
    {
        auto document = nameJson(space);
        document["ok"] = report.has_value();
        if (!report) {
            document["error"] = errorJson(report.error());
            return document;
        }
        document["state"] = stateName(report->state);
        document["sent"] = report->sent;
        document["received"] = report->received;
        document["waiting"] = report->waiting;
        document["mediaRefused"] = report->mediaRefused ? errorJson(*report->mediaRefused) : Json();
        return document;
    }

    Json quietJson(
        const plan::SpaceInfo& space, const plan::SharingStatus& status, const char* state)
    {
        auto document = nameJson(space);
        document["ok"] = true;
        document["state"] = state;
        document["sent"] = 0;
        document["received"] = 0;
        document["waiting"] = status.waiting;
        document["mediaRefused"] = Json();
        return document;
    }

    Result<std::optional<plan::DepartureInfo>> departureOf(
        plan::Workspace& work, const plan::SpaceInfo& space)
    {
        if (!space.departed)
            return std::optional<plan::DepartureInfo>();
        return work.departure(space.id);
    }

    void printReport(Output& out, const plan::SpaceInfo& space, const net::SyncReport& report)
    {
        std::string text = nameOf(space) + ": ";
        text += report.sent == 0 && report.received == 0 ? "nothing was new"
                                                         : "sent " + std::to_string(report.sent)
                + ", received " + std::to_string(report.received);
        text += report.waiting == 0
            ? ". All is shared."
            : ". " + counted(report.waiting, "change waits", "changes wait") + " here.";
        out.line(text);
        if (report.mediaRefused)
            out.line("  A photo, sound or film stays here only: " + describe(*report.mediaRefused));
    }

    Result<void> sync(Session& session, const SyncArgs& args)
    {
        if (args.timeout < 1 || args.timeout > kTimeoutMax)
            return fail(ErrorCode::OutOfRange,
                "--timeout is 1 to " + std::to_string(kTimeoutMax) + " seconds");
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(spaces, session.spaces());
        if (spaces.empty())
            return fail(ErrorCode::NotFound, "there is no plan yet");
        if (!args.server.empty())
            ALONGSIDE_TRY(takeServer(session, *work, spaces, args.server));
        auto& out = session.out();
        out.result()["spaces"] = Json::array();
        std::vector<std::pair<std::string, Error>> failures;
        std::size_t shared = 0;
        for (auto& space : spaces) {
            ALONGSIDE_TRY_LET(before, work->status(space.id));
            if (args.history)
                ALONGSIDE_TRY(work->askForHistory(space.id));
            if (args.media)
                ALONGSIDE_TRY(wantAll(*work, space.id));
            if (!before.hasServer() && spaces.size() > 1) {
                out.result()["spaces"].push_back(quietJson(space, before, "local"));
                out.line(nameOf(space) + ": on this machine only; it has no server");
                continue;
            }
            ALONGSIDE_TRY_LET(departure, departureOf(*work, space));
            auto report = syncOne(session, *work, space, std::chrono::seconds(args.timeout));
            if (report && report->state != net::SyncReport::State::Shared && report->error)
                report = fail(*report->error);
            if (departure && departure->hidden && !report
                && report.error().code == ErrorCode::NoLongerShared) {
                ALONGSIDE_TRY_LET(after, work->status(space.id));
                out.result()["spaces"].push_back(quietJson(space, after, "stopped"));
                out.line(nameOf(space) + ": nothing of it is on this device any more"
                    + (after.waiting == 0 ? ", and the others can see that" : ""));
                ++shared;
                continue;
            }
            // A plan that was joined has its name only now.
            if (auto after = work->spaces(); after)
                for (auto& info : *after)
                    if (info.id == space.id)
                        space = std::move(info);
            out.result()["spaces"].push_back(reportJson(space, report));
            if (report) {
                printReport(out, space, *report);
                ++shared;
            } else {
                failures.emplace_back(nameOf(space), report.error());
            }
        }
        if (shared == 0 && failures.empty())
            return fail(ErrorCode::NoServer, "none of your plans has one");
        if (failures.empty())
            return {};
        for (std::size_t i = 1; i < failures.size(); ++i)
            out.warn(failures[i].first + ": " + describe(failures[i].second));
        const auto& [name, error] = failures.front();
        return fail(error.code, name + (error.detail.empty() ? "" : ": " + error.detail));
    }

    std::string statusWords(const plan::SpaceInfo& space, const plan::SharingStatus& status)
    {
        if (space.joining && space.type.empty())
            return "joined, and not fetched yet. Run: alongside sync";
        std::string text;
        if (!status.hasServer())
            text = "on this machine only; it has no server yet";
        else if (status.waiting == 0)
            text = "all is shared (" + localTime(status.lastShared) + ")";
        else
            text = counted(status.waiting, "change waits", "changes wait")
                + " to be shared (last shared: " + localTime(status.lastShared) + ")";
        if (status.evidence != 0)
            text += "; " + counted(status.evidence, "change breaks", "changes break")
                + " a rule and is not shown";
        return text;
    }

    std::string withWhom(const plan::SpaceInfo& space)
    {
        std::string text;
        for (const auto& member : space.people)
            if (!member.isMe && !member.removed)
                text += (text.empty() ? "" : ", ") + nameOf(member) + " (" + member.role + ")";
        return text.empty() ? "nobody else yet" : text;
    }

    void printDeparture(Output& out, const plan::DepartureInfo& departure)
    {
        out.line("  no longer shared with you: " + departureWords(departure));
        if (departure.unsent != 0 && !departure.hidden)
            out.line("  "
                + counted(departure.unsent, "change of yours was", "changes of yours were")
                + " never sent.");
        out.line("  " + departureAdvice(departure));
    }

    Result<void> status(Session& session, const NoArgs&)
    {
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(spaces, session.spaces());
        auto& out = session.out();
        out.result()["person"] = Json{{"name", work->me().name}, {"role", work->me().role}};
        out.result()["spaces"] = Json::array();
        for (const auto& space : spaces) {
            ALONGSIDE_TRY_LET(now, work->status(space.id));
            auto document = toJson(space);
            document["waiting"] = now.waiting;
            document["lastShared"] = timeJson(now.lastShared);
            document["hasServer"] = now.hasServer();
            document["peopleOther"] = now.peopleOther;
            document["evidence"] = now.evidence;
            ALONGSIDE_TRY_LET(departure, departureOf(*work, space));
            document["departure"] = departure ? toJson(*departure) : Json();
            out.result()["spaces"].push_back(std::move(document));
            out.line(nameOf(space) + "  " + space.id.hex().substr(0, kShortIdDigits));
            if (departure) {
                printDeparture(out, *departure);
                continue;
            }
            out.line("  " + statusWords(space, now));
            out.line("  with: " + withWhom(space));
        }
        if (spaces.empty())
            out.line("There is no plan yet. Make one with: alongside space create NAME");
        return {};
    }

}

void addSyncCommands(Commands& commands)
{
    auto syncArgs = std::make_shared<SyncArgs>();
    auto& share = commands.add(commands.root(), "sync",
        "Send and fetch what is new, for all plans or one", syncArgs, sync);
    share.group(kGroupSharing);
    share
        .add_option("--server", syncArgs->server,
            "The server for plans that have none, or for that of --space: what 'alongside-server "
            "invite' printed, @FILE, or -")
        ->type_name("TEXT");
    share.add_flag("--history", syncArgs->history,
        "Fetch older history too, where a new device began without it");
    share.add_flag("--media", syncArgs->media, "Fetch large films and sounds too");
    share.add_option("--timeout", syncArgs->timeout, "Seconds to wait for a server (default 30)")
        ->type_name("S");
    share.footer("Examples:\n  alongside sync\n  alongside sync --history\n  alongside sync "
                 "--server @server.txt --space "
                 "\"Theo's plan\"");

    auto& state = commands.add(commands.root(), "status",
        "Show what waits, what is shared, and with whom", std::make_shared<NoArgs>(), status);
    state.group(kGroupSharing);
    state.footer("Examples:\n  alongside status\n  alongside status --json");
}

}
