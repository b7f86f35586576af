#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/user_message.h"

#include <QObject>
#include <QQmlEngine>
#include <QUrl>

namespace alongside::bridge {

/// Makes an invitation to the open plan, as text to send and as a code for another tablet's camera; and
/// reads such a code from a photo.
///
/// Threads: the interface's thread.
class InvitationMaker : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString text READ text NOTIFY changed)
    /// A drawing of the code, to show.
    Q_PROPERTY(QUrl code READ code NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problemTitle READ problemTitle NOTIFY changed)
    Q_PROPERTY(QString problemNextStep READ problemNextStep NOTIFY changed)
    QML_ELEMENT

public:
    using QObject::QObject;
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QUrl code() const { return m_code; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString problemTitle() const { return m_problem.title; }
    [[nodiscard]] QString problemNextStep() const { return m_problem.nextStep; }

    /// For one person who will be this in the plan; it holds for two weeks.
    Q_INVOKABLE void make(const QString& role);
    Q_INVOKABLE void clear();
    /// What a code in a photo says; empty when there is none.
    Q_INVOKABLE [[nodiscard]] static QString readPhoto(const QUrl& photo);

signals:
    void changed();

private:
    void show(const QString& text);
    QString m_text;
    QUrl m_code;
    bool m_busy = false;
    UserMessage m_problem;
};

}
