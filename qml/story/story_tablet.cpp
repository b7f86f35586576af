// SPDX-License-Identifier: Apache-2.0
#include "story/story_tablet.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace alongside::story {

namespace {

    constexpr int kAnswerMs = 30'000;
    constexpr int kStopMs = 5'000;

}

StoryTablet::StoryTablet(QString person, QString home, const QString& logFolder)
    : m_person(std::move(person))
    , m_home(std::move(home))
    , m_process(QStringLiteral("%1's tablet").arg(m_person), QStringLiteral("%1/tablet-%2.log").arg(logFolder, m_person))
{
}

void StoryTablet::start(const Programs& programs)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    m_process.start(programs.story, {"tablet", "--home", m_home, "--as", m_person}, environment);
}

void StoryTablet::stop()
{
    m_process.process().closeWriteChannel();
    if (!m_process.process().waitForFinished(kStopMs))
        m_process.stop();
}

void StoryTablet::unlock(const QString& pin)
{
    see(QStringLiteral("Hello, %1").arg(m_person));
    for (const auto digit : pin)
        tap(QString(digit));
    tap(QStringLiteral("Done"));
}

void StoryTablet::ask(const char* verb, const QString& what)
{
    const auto answer = say(QStringLiteral("%1 %2").arg(QString::fromLatin1(verb), what));
    if (answer == QStringLiteral("ok"))
        return;
    const auto page = say(QStringLiteral("words"));
    throw Trouble(QStringLiteral("On %1's tablet %2.\n  The page says: %3")
                      .arg(m_person, answer.mid(3), page.mid(3)));
}

QString StoryTablet::say(const QString& line)
{
    auto& process = m_process.process();
    process.write((line + QLatin1Char('\n')).toUtf8());
    // The loop runs while it waits, because the way to the server runs in it too.
    QEventLoop loop;
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&process, &QProcess::readyReadStandardOutput, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    limit.start(kAnswerMs);
    while (!process.canReadLine() && process.state() == QProcess::Running && limit.isActive())
        loop.exec();
    if (process.canReadLine())
        return QString::fromUtf8(process.readLine()).trimmed();
    if (process.state() != QProcess::Running)
        throw Trouble(QStringLiteral("%1's tablet ended by itself.").arg(m_person));
    throw Trouble(QStringLiteral("%1's tablet does not answer (%2).").arg(m_person, line));
}

}
