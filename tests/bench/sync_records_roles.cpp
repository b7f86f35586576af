// SPDX-License-Identifier: Apache-2.0
// One device that writes many notes without a connection, and a fresh one that gets them.
#include "sync_bench.h"

#include "bench_tablet.h"
#include "bench_tools.h"
#include "harness_note.h"
#include "peer_protocol.h"

#include <boost/asio/co_spawn.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>

namespace alongside::bench {

namespace {

    constexpr const char* kRole = "supporter";
    constexpr TimeMs kDayMs = 24 * 60 * 60 * 1000;
    constexpr std::uint32_t kDevicesMax = 20;
    constexpr std::chrono::seconds kFinishWithin{5};
    // As many as an import writes together.
    constexpr std::size_t kRecordsTogether = 200;

    std::vector<plan::Workspace::NewRecord> readRecords(const nlohmann::json& options)
    {
        std::vector<plan::Workspace::NewRecord> records;
        for (const auto& note : readHarnessNotes(options.at("file").get<std::string>()))
            records.push_back(toRecord(note));
        return records;
    }

    double createEach(BenchTablet& tablet, std::vector<plan::Workspace::NewRecord> records)
    {
        return millisecondsOf([&] {
            for (auto& record : records)
                must(tablet.workspace().addAll(
                    tablet.space(), plan::Sharing::Everyone, {std::move(record)}));
        });
    }

    double createTogether(BenchTablet& tablet, std::vector<plan::Workspace::NewRecord> records)
    {
        return millisecondsOf([&] {
            for (std::size_t i = 0; i < records.size(); i += kRecordsTogether) {
                const auto end = std::min(records.size(), i + kRecordsTogether);
                must(tablet.workspace().addAll(tablet.space(), plan::Sharing::Everyone,
                    {records.begin() + static_cast<std::ptrdiff_t>(i),
                        records.begin() + static_cast<std::ptrdiff_t>(end)}));
            }
        });
    }

    // The same notes as an import writes them, on another tablet in a process of its own, so that
    // neither the disk nor the memory of the measured one knows of it.
    double importElsewhere(const nlohmann::json& options)
    {
        int ends[2];
        if (::pipe(ends) != 0)
            throw std::runtime_error("no pipe");
        const auto child = ::fork();
        if (child < 0)
            throw std::runtime_error("no process");
        if (child == 0) {
            double ms = 0;
            const auto home = options.at("dir").get<std::string>() + "-import";
            try {
                boost::asio::io_context io(1);
                BenchTablet tablet(home, "Import", io.get_executor());
                tablet.found("Import", {});
                ms = createTogether(tablet, readRecords(options));
            } catch (const std::exception&) {
                ms = -1;
            }
            std::error_code ignored;
            std::filesystem::remove_all(home, ignored);
            const auto written = ::write(ends[1], &ms, sizeof ms);
            ::_exit(written == sizeof ms ? 0 : 1);
        }
        ::close(ends[1]);
        double ms = -1;
        const auto got = ::read(ends[0], &ms, sizeof ms);
        ::close(ends[0]);
        ::waitpid(child, nullptr, 0);
        if (got != sizeof ms || ms < 0)
            throw std::runtime_error("the import failed");
        return ms;
    }

}

void runProducer(const nlohmann::json& options)
{
    const auto importMs = options.value("import", true) ? importElsewhere(options) : 0;
    boost::asio::io_context io(1);
    PeerProtocol protocol(io);
    const SharedFolder shared(
        options.at("shared").get<std::string>(), options.at("port").get<int>());
    BenchTablet tablet(options.at("dir").get<std::string>(), "Ana", io.get_executor());
    tablet.found("Bench", shared.server());
    shared.putSpace(
        must(tablet.workspace().invite(tablet.space(), kRole, false, kDayMs, kDevicesMax)));
    const auto ms = createEach(tablet, readRecords(options));

    bool acked = false;
    tablet.client().onReport([&](const net::SyncReport& report) {
        BenchTablet::requireGoing(report);
        if (!acked && BenchTablet::isDurable(report)) {
            acked = true;
            PeerProtocol::say("acked", {{"t", monotonicMs()}, {"durable", true}});
        }
    });
    protocol.on("go", [&](const auto&) { tablet.client().start(); });
    // As an app that is put away: what it is in the middle of sending, a snapshot perhaps, it ends.
    protocol.on("quit", [&](const auto&) {
        boost::asio::co_spawn(
            io, tablet.client().finish(kFinishWithin), [&](std::exception_ptr) { io.stop(); });
    });
    PeerProtocol::say("created", {{"ms", ms}, {"import_ms", importMs}});
    io.run();
}

void runConsumer(const nlohmann::json& options)
{
    boost::asio::io_context io(1);
    PeerProtocol protocol(io);
    const auto n = options.at("n").get<std::uint64_t>();
    const SharedFolder shared(
        options.at("shared").get<std::string>(), options.at("port").get<int>());
    BenchTablet tablet(options.at("dir").get<std::string>(), "Dev", io.get_executor());

    std::uint64_t seen = 0;
    bool complete = false;
    tablet.workspace().replicas().listen([&](const SpaceId&, const store::Update& update) {
        // Heard after it is on disk and in the view.
        seen += update.records.size();
        if (complete || seen < n)
            return;
        PeerProtocol::orGiveUp([&] { complete = must(tablet.replica().view().count()) >= n; });
        if (!complete)
            return;
        const auto t = monotonicMs();
        PeerProtocol::say("memory", {{"t", t}});
        PeerProtocol::say("complete", {{"t", t}});
    });
    tablet.client().onReport(BenchTablet::requireGoing);
    protocol.on("go", [&](const auto&) {
        tablet.join(shared.space());
        tablet.client().start();
    });
    protocol.on("verify", [&](const auto&) {
        std::vector<HarnessNote> notes;
        for (const auto& record : must(tablet.replica().view().list("outcome", false)))
            notes.push_back(fromRecord(record));
        if (must(tablet.workspace().search(tablet.space(), "swimming", 1)).empty() && n >= 100)
            throw std::runtime_error("a word of the notes is not found");
        PeerProtocol::say("verified", {{"hash", hashOfNotes(notes)}, {"count", notes.size()}});
    });
    PeerProtocol::say("ready");
    io.run();
}

}
