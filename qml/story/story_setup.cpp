// SPDX-License-Identifier: Apache-2.0
// The folder, the server and the people of the story.
#include "story/stop_signals.h"
#include "story/story.h"

#include <QDateTime>
#include <QEventLoop>
#include <QHostAddress>
#include <QJsonArray>
#include <QTcpSocket>
#include <QTextStream>
#include <QTimer>

namespace alongside::story {

namespace {

    constexpr int kServerMs = 15'000;
    constexpr int kLookMs = 50;

    quint16 freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

    bool answers(quint16 port)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        return socket.waitForConnected(kLookMs);
    }

    void pause(int ms)
    {
        QEventLoop loop;
        QTimer::singleShot(ms, &loop, &QEventLoop::quit);
        loop.exec();
    }

}

QString pinOf(const QString& person)
{
    if (person == QStringLiteral("Ana"))
        return QStringLiteral("2580");
    return person == QStringLiteral("Dev") ? QStringLiteral("1470") : QStringLiteral("3690");
}

Story::Story(Programs programs, StoryOptions options)
    : m_programs(std::move(programs))
    , m_options(std::move(options))
{
    m_options.out = QDir(m_options.out).absolutePath();
    m_time.start();
}

// Nobody is left behind, whatever happened: tablets first, then the server.
Story::~Story()
{
    m_ana.reset();
    m_dev.reset();
    m_theo.reset();
    if (m_server)
        m_server->stop();
}

void Story::tell(const QString& words) const
{
    QTextStream(stdout) << words << '\n' << Qt::flush;
}

void Story::step(const QString& words, const std::function<void()>& act)
{
    ++m_step;
    QElapsedTimer time;
    time.start();
    try {
        act();
    } catch (const Trouble& trouble) {
        throw Trouble(QStringLiteral("Step %1 (%2) did not hold.\n  %3\n  The logs are in %4")
                          .arg(m_step)
                          .arg(words, QString::fromStdString(trouble.what()), path(QStringLiteral("logs"))));
    }
    tell(QStringLiteral("%1. %2 (%3 s)").arg(m_step).arg(words).arg(static_cast<double>(time.elapsed()) / 1000, 0, 'f', 1));
}

void Story::need(bool holds, const QString& what) const
{
    if (!holds)
        throw Trouble(what);
}

void Story::clearFolder()
{
    QDir out(m_options.out);
    if (!out.mkpath(QStringLiteral(".")))
        throw Trouble(QStringLiteral("The folder %1 cannot be made.").arg(m_options.out));
    for (const auto& name : {"tablets", "server", "logs", "damaged"})
        QDir(out.filePath(QString::fromLatin1(name))).removeRecursively();
    for (const auto& picture : out.entryList({"*.png"}))
        out.remove(picture);
    for (const auto& name : {"tablets", "server", "logs"})
        out.mkpath(QString::fromLatin1(name));
}

void Story::startServer()
{
    m_road = std::make_unique<Relay>(path(QStringLiteral("logs/wire.bin")));
    const auto road = m_road->listen();
    if (m_serverPort == 0) {
        m_serverPort = m_options.port;
        if (m_serverPort == 0 || answers(m_serverPort)) {
            if (m_serverPort != 0)
                tell(QStringLiteral("Port %1 is taken; the server takes another.").arg(m_serverPort));
            m_serverPort = freePort();
        }
    }
    need(road != 0 && m_serverPort != 0, QStringLiteral("There is no free port on this machine."));
    m_road->setServer(m_serverPort);
    m_server = std::make_unique<Companion>(QStringLiteral("The server"), path(QStringLiteral("logs/server.log")));
    m_server->process().setStandardOutputFile(path(QStringLiteral("logs/server.log")), QIODevice::Append);
    m_server->start(m_programs.server,
        {"serve", "--data", path(QStringLiteral("server")), "--listen", QStringLiteral("127.0.0.1:%1").arg(m_serverPort),
            "--public", QStringLiteral("127.0.0.1:%1").arg(road)},
        QProcessEnvironment::systemEnvironment());
    QElapsedTimer time;
    time.start();
    while (!answers(m_serverPort)) {
        need(m_server->isRunning(), QStringLiteral("The server ended by itself."));
        need(time.elapsed() < kServerMs, QStringLiteral("The server does not answer."));
        pause(kLookMs);
    }
}

Terminal Story::terminalOf(const QString& person) const
{
    return {m_programs.terminal, path(QStringLiteral("tablets/%1").arg(person.toLower())), pinOf(person)};
}

void Story::makePeople()
{
    const auto ana = terminalOf(QStringLiteral("Ana"));
    ana({"person", "create", "Ana", "--role", "family"});
    ana({"import", m_options.sample});
    const auto invited = run(m_programs.server, {"invite", "--data", path(QStringLiteral("server"))},
        QProcessEnvironment::systemEnvironment());
    need(invited.exitCode == 0, QStringLiteral("The server gave no invitation: %1").arg(QString::fromUtf8(invited.error)));
    ana({"space", "place", QString::fromUtf8(invited.out).trimmed()});
    ana({"sync"});
    const auto forDev = invite(QStringLiteral("supporter"));
    m_invitationForTheo = invite(QStringLiteral("person"));
    ana({"sync"});
    join(QStringLiteral("Dev"), QStringLiteral("supporter"), forDev);
    ana({"sync"});
}

QString Story::invite(const QString& role)
{
    return terminalOf(QStringLiteral("Ana"))({"member", "invite", "--role", role})
        .value(QStringLiteral("invitation"))
        .toString();
}

void Story::join(const QString& person, const QString& role, const QString& invitation)
{
    const auto terminal = terminalOf(person);
    terminal({"person", "create", person, "--role", role});
    terminal({"member", "join", invitation});
    terminal({"sync"});
}

void Story::openWindows()
{
    tell(QStringLiteral("Setting up two tablets …"));
    clearFolder();
    startServer();
    makePeople();
    const auto environment = QProcessEnvironment::systemEnvironment();
    QEventLoop loop;
    const StopSignals stopSignals([&loop] { loop.quit(); });
    std::vector<std::unique_ptr<Companion>> windows;
    for (const auto& person : {QStringLiteral("Ana"), QStringLiteral("Dev")}) {
        auto& window = windows.emplace_back(std::make_unique<Companion>(
            person, path(QStringLiteral("logs/tablet-%1.log").arg(person))));
        window->start(m_programs.tablet,
            {"--home", path(QStringLiteral("tablets/%1").arg(person.toLower())), "--as", person}, environment);
        QObject::connect(&window->process(), &QProcess::finished, &loop, [&windows, &loop] {
            for (const auto& other : windows)
                if (other->isRunning())
                    return;
            loop.quit();
        });
    }
    tell(QStringLiteral("Two tablets are open: Ana (PIN %1) and Dev (PIN %2).").arg(pinOf("Ana"), pinOf("Dev")));
    tell(QStringLiteral("Their data is in %1. To end, press Ctrl-C here, or close both windows.").arg(m_options.out));
    loop.exec();
    for (const auto& window : windows)
        window->stop();
    tell(QStringLiteral("All is stopped."));
}

}
