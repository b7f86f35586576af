// SPDX-License-Identifier: Apache-2.0
// How soon the app is there and how much memory it takes, beside an empty Qt Quick window; how long a frame
// takes while somebody scrolls through ten thousand notes; how long it is from a touch to "saved".
//
//   alongside-interface-bench [--reps 7] [--notes 10000]
//
// One JSON object a line. Start and memory are those of a process of its own for each run, the empty window
// and the app by turns. Where there is no graphics card all frames are painted by the processor.
#include "app/tablet_app.h"
#include "bench_tools.h"
#include "bridge/tablet_bridge.h"
#include "crypto/keys.h"
#include "first_frame.h"
#include "must.h"
#include "plan/people.h"
#include "temporary_folder.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace {

using namespace alongside;
using test::must;

constexpr const char* kPin = "2580";
constexpr int kPatienceMs = 60'000;
constexpr QSize kTablet(1280, 800);
constexpr int kStep = 60; // pixels: a finger in no hurry
constexpr int kFrames = 300;
constexpr int kSaves = 200;
constexpr std::size_t kTogether = 200;
constexpr double kFrameMs = 1000.0 / 60;

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

QQuickItem* findItem(QQuickItem* from, const std::function<bool(QQuickItem*)>& is)
{
    if (is(from))
        return from;
    for (auto* child : from->childItems())
        if (child->isVisible())
            if (auto* found = findItem(child, is))
                return found;
    return nullptr;
}

QQuickItem* named(QQuickWindow* window, const QString& text)
{
    return findItem(window->contentItem(), [&](QQuickItem* item) {
        return item->inherits("QQuickAbstractButton") && item->property("text").toString() == text;
    });
}

// --- processes of their own -------------------------------------------------------------------

int tabletRole(qint64 since, const QString& home)
{
    const SystemClock clock;
    app::TabletOptions options;
    options.home = home.toStdString();
    options.size = kTablet;
    app::TabletApp tablet(std::move(options), clock);
    if (!tablet.show())
        return 1;
    bench::sayFirstFrameAndGo(
        tablet.window(), since, [&] { return named(tablet.window(), "Ana") != nullptr; });
    return QGuiApplication::exec();
}

struct Run {
    double ms = 0;
    double mb = 0;
};

Run runOne(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationDirPath() + "/" + program,
        QStringList{"--since", QString::number(bench::nowNs())} + arguments);
    process.waitForFinished(kPatienceMs);
    const auto said = process.readAllStandardOutput().simplified().split(' ');
    if (said.size() != 2)
        throw std::runtime_error("a process said nothing");
    return {said[0].toDouble(), said[1].toDouble()};
}

void benchStart(int reps, const QString& home)
{
    std::vector<double> emptyMs, emptyMb, tabletMs, tabletMb;
    for (int i = 0; i < reps; ++i) {
        const auto empty = runOne("alongside-empty-window", {});
        const auto tablet
            = runOne("alongside-interface-bench", {"--role", "tablet", "--home", home});
        emptyMs.push_back(empty.ms);
        emptyMb.push_back(empty.mb);
        tabletMs.push_back(tablet.ms);
        tabletMb.push_back(tablet.mb);
    }
    std::printf(
        "{\"what\":\"start\",\"empty_ms\":%.1f,\"tablet_ms\":%.1f,\"ratio\":%.2f,\"empty_mb\":%.1f,"
        "\"tablet_mb\":%.1f,\"reps\":%d}\n",
        percentile(emptyMs, 0.5), percentile(tabletMs, 0.5),
        percentile(tabletMs, 0.5) / percentile(emptyMs, 0.5), percentile(emptyMb, 0.5),
        percentile(tabletMb, 0.5), reps);
    std::fflush(stdout);
}

// --- in this process --------------------------------------------------------------------------

// One part of a plan in which so many people said something.
void writeNotes(const std::filesystem::path& home, int notes)
{
    const SystemClock clock;
    plan::People people(home);
    const auto ana = must(people.create({"Ana", "family"}, kPin, {1, 8U << 10U}));
    auto workspace = must(plan::Workspace::open(people, ana, kPin, clock));
    const auto space = must(workspace->createSpace("plan", "Theo's plan", "family"));
    std::vector<plan::Workspace::NewRecord> records;
    crypto::SystemRandom random;
    const auto flush = [&] {
        must(workspace->addAll(space, plan::Sharing::Everyone, records));
        records.clear();
    };
    for (int i = 0; i < notes; ++i) {
        records.push_back({"statement", random.id<RecordId>(),
            {{"part", std::string("food")}, {"saidAs", std::string("relative")},
                {"saidBy", std::string("Ana")},
                {"words",
                    "Note " + std::to_string(i)
                        + ": went swimming with Dev and came home happy after two lengths."}}});
        if (records.size() == kTogether)
            flush();
    }
    if (!records.empty())
        flush();
}

void waitFor(const std::function<bool()>& condition, const char* what)
{
    if (!QTest::qWaitFor(condition, kPatienceMs))
        throw std::runtime_error(std::string(what) + " did not come");
}

void touch(QQuickWindow* window, const QString& text)
{
    waitFor([&] { return named(window, text) != nullptr; }, qPrintable(text));
    QMetaObject::invokeMethod(named(window, text), "clicked");
    QTest::qWait(50);
}

void openPart(app::TabletApp& tablet)
{
    auto& session = tablet.bridge().session();
    waitFor([&] { return session.people()->count() > 0; }, "the faces");
    session.unlock(session.personNamed("Ana"), kPin);
    waitFor([&] { return tablet.bridge().plan().loaded(); }, "the plan");
    touch(tablet.window(), "All of the plan");
}

void benchScroll(app::TabletApp& tablet, int notes)
{
    auto* window = tablet.window();
    QElapsedTimer opening;
    opening.start();
    auto* card = findItem(window->contentItem(),
        [](QQuickItem* item) { return item->property("part").toString() == "food"; });
    if (card == nullptr)
        throw std::runtime_error("the part is not there");
    QMetaObject::invokeMethod(card, "clicked");
    QQuickItem* view = nullptr;
    waitFor(
        [&] {
            view = findItem(window->contentItem(), [](QQuickItem* item) {
                return item->inherits("QQuickFlickable")
                    && item->property("contentHeight").toDouble() > 100'000;
            });
            return view != nullptr;
        },
        "the notes");
    const double openMs = static_cast<double>(opening.elapsed());
    std::vector<double> frames;
    for (int i = 0; i < kFrames; ++i) {
        QElapsedTimer frame;
        frame.start();
        view->setProperty("contentY", view->property("contentY").toDouble() + kStep);
        bool swapped = false;
        const auto seen = QObject::connect(
            window, &QQuickWindow::frameSwapped, window, [&swapped] { swapped = true; });
        window->update();
        while (!swapped)
            QCoreApplication::processEvents(
                QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 100);
        QObject::disconnect(seen);
        frames.push_back(static_cast<double>(frame.nsecsElapsed()) / 1e6);
    }
    const auto late
        = std::count_if(frames.begin(), frames.end(), [](double ms) { return ms > kFrameMs; });
    std::printf("{\"what\":\"scroll\",\"notes\":%d,\"open_ms\":%.0f,\"frames\":%d,\"median_ms\":%."
                "2f,\"p95_ms\":%.2f,"
                "\"max_ms\":%.1f,\"late\":%ld,\"mb\":%.0f}\n",
        notes, openMs, kFrames, percentile(frames, 0.5), percentile(frames, 0.95),
        percentile(frames, 1), static_cast<long>(late), bench::memoryMb());
    std::fflush(stdout);
}

void benchSaved(app::TabletApp& tablet)
{
    auto& plan = tablet.bridge().plan();
    std::vector<double> times;
    for (int i = 0; i < kSaves; ++i) {
        auto* draft = plan.drafts()->statement();
        draft->setValues({{"part", "money"}, {"words", QStringLiteral("Saved %1").arg(i)},
            {"saidAs", "relative"}, {"saidBy", "Ana"}});
        bool saved = false;
        const auto heard
            = QObject::connect(&plan, &bridge::OpenPlan::saved, &plan, [&saved] { saved = true; });
        QElapsedTimer timer;
        timer.start();
        plan.saveStatement();
        while (!saved)
            QCoreApplication::processEvents(
                QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 100);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QObject::disconnect(heard);
    }
    std::printf(
        "{\"what\":\"saved\",\"times\":%d,\"median_ms\":%.2f,\"p95_ms\":%.2f,\"max_ms\":%.1f}\n",
        kSaves, percentile(times, 0.5), percentile(times, 0.95), percentile(times, 1));
}

int benchAll(int reps, int notes)
{
    const test::TemporaryFolder folder;
    writeNotes(folder.path(), notes);
    benchStart(reps, QString::fromStdString(folder.path().string()));
    const SystemClock clock;
    app::TabletOptions options;
    options.home = folder.path();
    options.size = kTablet;
    app::TabletApp tablet(std::move(options), clock);
    if (!tablet.show())
        return 1;
    openPart(tablet);
    benchScroll(tablet, notes);
    benchSaved(tablet);
    return 0;
}

}

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    if (!crypto::initialise())
        return 1;
    QCommandLineParser parser;
    parser.setApplicationDescription("Measures how the app starts, scrolls and saves.");
    parser.addHelpOption();
    parser.addOptions({{"reps", "How often each start is measured.", "N", "7"},
        {"notes", "How many notes there are to scroll through.", "N", "10000"},
        {"role", "For its own processes.", "NAME"}, {"home", "For its own processes.", "DIR"},
        {"since", "For its own processes.", "NS"}});
    parser.process(application);
    try {
        if (parser.value("role") == "tablet")
            return tabletRole(parser.value("since").toLongLong(), parser.value("home"));
        return benchAll(parser.value("reps").toInt(), parser.value("notes").toInt());
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "alongside-interface-bench: %s\n", problem.what());
        return 1;
    }
}
