#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/user_message.h"

#include <QObject>
#include <QQmlEngine>

namespace alongside::bridge {

/// Puts the open plan on a server, so that it can be shared: with the line that whoever looks after the
/// server gave (`alongside-server invite`).
///
/// Threads: the interface's thread.
class PlanServer : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problemTitle READ problemTitle NOTIFY changed)
    Q_PROPERTY(QString problemNextStep READ problemNextStep NOTIFY changed)
    QML_ELEMENT

public:
    using QObject::QObject;
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString problemTitle() const { return m_problem.title; }
    [[nodiscard]] QString problemNextStep() const { return m_problem.nextStep; }

    /// The server that such a line invites to; empty when it is no such line.
    Q_INVOKABLE [[nodiscard]] static QString addressIn(const QString& line);
    /// kept(), or problem… says why not. Not for a plan that others already share through a server: they
    /// would go on at the old one.
    Q_INVOKABLE void keepOn(const QString& line);

signals:
    void changed();
    void kept();

private:
    bool m_busy = false;
    UserMessage m_problem;
};

}
