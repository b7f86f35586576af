// SPDX-License-Identifier: Apache-2.0
#include "story/programs.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTimer>

#include <csignal>
#include <sys/prctl.h>

namespace alongside::story {

namespace {

    constexpr int kCommandMs = 60'000;
    constexpr int kStopMs = 5'000;

    QString findProgram(const QString& own, const QString& beside, const QString& name)
    {
        const QFileInfo inBuild(QFileInfo(own).absolutePath() + beside + QLatin1Char('/') + name);
        if (inBuild.isExecutable())
            return inBuild.canonicalFilePath();
        const QFileInfo together(QFileInfo(own).absolutePath() + QLatin1Char('/') + name);
        if (together.isExecutable())
            return together.canonicalFilePath();
        const auto installed = QStandardPaths::findExecutable(name);
        if (installed.isEmpty())
            throw Trouble(QStringLiteral("The program %1 is not there. Build it first.").arg(name));
        return installed;
    }

    // Whatever ends the story, even SIGKILL, ends its programs.
    void endWithParent(QProcess& process)
    {
        process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    }

}

Programs Programs::find(const QString& ownPath)
{
    return {findProgram(ownPath, QStringLiteral("/../../core/cli"), QStringLiteral("alongside")),
        findProgram(ownPath, QStringLiteral("/../../sync-server"), QStringLiteral("alongside-server")),
        findProgram(ownPath, QStringLiteral("/../app"), QStringLiteral("alongside-tablet")), ownPath};
}

Said run(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    // The way to the server runs in this process, so its events are handled meanwhile.
    QEventLoop loop;
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    limit.start(kCommandMs);
    endWithParent(process);
    process.start(program, arguments);
    while (process.state() != QProcess::NotRunning && limit.isActive())
        loop.exec();
    if (process.error() == QProcess::FailedToStart)
        throw Trouble(QStringLiteral("%1 cannot be started: %2").arg(program, process.errorString()));
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(kStopMs);
        throw Trouble(QStringLiteral("%1 %2 did not end in time.").arg(program, arguments.join(QLatin1Char(' '))));
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
        process.readAllStandardError()};
}

Terminal::Terminal(QString program, QString home, QString pin)
    : m_program(std::move(program))
    , m_home(std::move(home))
    , m_pin(std::move(pin))
{
}

Said Terminal::tryIt(const QStringList& arguments) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ALONGSIDE_PIN"), m_pin);
    return run(m_program, QStringList {"--home", m_home, "--json"} + arguments, environment);
}

QJsonObject Terminal::operator()(const QStringList& arguments) const
{
    const auto said = tryIt(arguments);
    const auto document = QJsonDocument::fromJson(said.out).object();
    if (said.exitCode != 0 || !document.value(QStringLiteral("ok")).toBool())
        throw Trouble(QStringLiteral("alongside %1 failed: %2")
                          .arg(arguments.value(0), QString::fromUtf8(said.error).trimmed()));
    return document.value(QStringLiteral("result")).toObject();
}

Companion::Companion(QString name, const QString& logFile)
    : m_name(std::move(name))
{
    m_process.setStandardErrorFile(logFile, QIODevice::Append);
}

Companion::~Companion()
{
    kill();
}

void Companion::start(
    const QString& program, const QStringList& arguments, const QProcessEnvironment& environment)
{
    m_process.setProcessEnvironment(environment);
    endWithParent(m_process);
    m_process.start(program, arguments);
    if (!m_process.waitForStarted())
        throw Trouble(QStringLiteral("%1 cannot be started: %2").arg(m_name, m_process.errorString()));
}

void Companion::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(kStopMs);
}

void Companion::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(kStopMs))
        kill();
}

}
