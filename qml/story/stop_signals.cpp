// SPDX-License-Identifier: Apache-2.0
#include "story/stop_signals.h"

#include "story/programs.h"

#include <csignal>
#include <unistd.h>

namespace alongside::story {

namespace {

    int thePipe[2] = {-1, -1};

    // All that a signal handler may do: leave a note.
    void leaveNote(int)
    {
        const char note = 1;
        [[maybe_unused]] const auto written = ::write(thePipe[1], &note, 1);
    }

}

StopSignals::StopSignals(std::function<void()> stop)
{
    if (::pipe(thePipe) != 0)
        throw Trouble(QStringLiteral("This machine has no room for another pipe."));
    m_notifier = std::make_unique<QSocketNotifier>(thePipe[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
        [this, stop = std::move(stop)] {
            m_notifier->setEnabled(false);
            stop();
        });
    std::signal(SIGINT, leaveNote);
    std::signal(SIGTERM, leaveNote);
}

StopSignals::~StopSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    ::close(thePipe[0]);
    ::close(thePipe[1]);
}

}
