#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "story/finger.h"

#include <QObject>
#include <QSocketNotifier>

#include <string>

namespace alongside::story {

/// A tablet in a process of its own whose finger is told what to do: a line in, a line out.
///
///   tap NAME · find NAME · write WORDS · see WORDS · see-not WORDS · picture FILE · words
///
/// answers "ok", or "no" and what was wrong. It ends when there is nothing more to read, so that no
/// tablet outlives the story.
class TabletMode : public QObject {
    Q_OBJECT

public:
    explicit TabletMode(QQuickWindow* window, QObject* parent = nullptr);

private:
    void read();
    void carryOut(const QString& line);
    static void answer(const QString& problem);

    Finger m_finger;
    QSocketNotifier m_input;
    std::string m_pending;
};

/// Runs `alongside-story tablet …`.
int runTablet(int argc, char** argv);

}
