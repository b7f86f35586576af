// SPDX-License-Identifier: Apache-2.0
#include "story/tablet_mode.h"

#include "app/tablet_app.h"
#include "crypto/keys.h"

#include <QCommandLineParser>
#include <QGuiApplication>

#include <cstdio>
#include <unistd.h>

namespace alongside::story {

TabletMode::TabletMode(QQuickWindow* window, QObject* parent)
    : QObject(parent)
    , m_finger(window)
    , m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_input, &QSocketNotifier::activated, this, &TabletMode::read);
}

void TabletMode::read()
{
    char bytes[4096];
    const auto count = ::read(STDIN_FILENO, bytes, sizeof bytes);
    if (count <= 0) {
        m_input.setEnabled(false);
        QCoreApplication::quit();
        return;
    }
    m_pending.append(bytes, static_cast<std::size_t>(count));
    // The finger waits by handling events; a line must be done before the next is read.
    m_input.setEnabled(false);
    for (auto end = m_pending.find('\n'); end != std::string::npos; end = m_pending.find('\n')) {
        const auto line = QString::fromStdString(m_pending.substr(0, end));
        m_pending.erase(0, end + 1);
        carryOut(line);
    }
    m_input.setEnabled(true);
}

void TabletMode::carryOut(const QString& line)
{
    const auto verb = line.section(QLatin1Char(' '), 0, 0);
    const auto rest = line.section(QLatin1Char(' '), 1);
    if (verb == QStringLiteral("tap"))
        answer(m_finger.tap(rest));
    else if (verb == QStringLiteral("tap-if-there")) {
        m_finger.tapIfThere(rest);
        answer({});
    } else if (verb == QStringLiteral("find"))
        answer(m_finger.find(rest));
    else if (verb == QStringLiteral("write"))
        answer(m_finger.write(rest));
    else if (verb == QStringLiteral("see"))
        answer(m_finger.see(rest));
    else if (verb == QStringLiteral("see-not"))
        answer(m_finger.seeNot(rest));
    else if (verb == QStringLiteral("picture"))
        answer(m_finger.picture(rest));
    else if (verb == QStringLiteral("words"))
        answer(m_finger.allWords().replace(QLatin1Char('\n'), QStringLiteral(" · ")));
    else
        answer(QStringLiteral("there is no \"%1\" to do").arg(verb));
}

void TabletMode::answer(const QString& problem)
{
    const auto line = (problem.isEmpty() ? QStringLiteral("ok") : QStringLiteral("no %1").arg(problem)).toUtf8();
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

int runTablet(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{"home", "", "DIR"}, {"as", "", "NAME"}});
    parser.addPositionalArgument("tablet", "");
    parser.process(application);
    if (!crypto::initialise())
        return 1;
    app::TabletOptions options;
    options.home = parser.value("home").toStdString();
    options.as = parser.value("as");
    const SystemClock clock;
    app::TabletApp tablet(std::move(options), clock);
    if (!tablet.show())
        return 1;
    TabletMode mode(tablet.window());
    return QGuiApplication::exec();
}

}
