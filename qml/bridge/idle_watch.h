#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QQmlEngine>
#include <QTimer>

namespace alongside::bridge {

/// Notices that nobody has touched the tablet for a while: somebody put it down on a table where others
/// walk past. Also when it slept meanwhile, where no timer runs.
///
/// Threads: the interface's thread.
class IdleWatch : public QObject {
    Q_OBJECT
    /// 0: does not watch.
    Q_PROPERTY(int seconds READ seconds WRITE setSeconds NOTIFY secondsChanged)
    QML_ELEMENT

public:
    explicit IdleWatch(QObject* parent = nullptr);
    [[nodiscard]] int seconds() const { return m_seconds; }
    void setSeconds(int seconds);

signals:
    void secondsChanged();
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin();
    void touched();
    void look();
    /// By the clock that people see as well: the other one stands still while a tablet sleeps.
    [[nodiscard]] qint64 msSinceTouch() const;
    int m_seconds = 0;
    QTimer m_timer;
    QElapsedTimer m_sinceTouch;
    qint64 m_touchedAtMs = 0;
};

}
