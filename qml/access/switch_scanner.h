#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "access/scan_rounds.h"
#include "aloud/mark_tracker.h"

#include <QPointer>
#include <QQuickWindow>
#include <QTimer>
#include <QtQmlIntegration>

namespace alongside::access {

/// Leads a frame through what can be pressed, for whoever has one switch or two.
///
/// With one switch the frame moves by itself, and the switch (Space, Enter, a key of one's own, or a
/// touch anywhere) says "this". With two, the first moves the frame and the second says "this". Where
/// there is much, the frame goes through rows first and then within one. A round within a row that
/// nobody ended leads back to the rows; after a round through these it waits for the switch.
class SwitchScanner : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QQuickWindow* window READ window WRITE setWindow NOTIFY windowChanged)
    Q_PROPERTY(QString mode READ mode WRITE setMode NOTIFY modeChanged)
    Q_PROPERTY(double seconds READ seconds WRITE setSeconds NOTIFY secondsChanged)
    Q_PROPERTY(int selectKey MEMBER m_selectKey NOTIFY keysChanged)
    Q_PROPERTY(int nextKey MEMBER m_nextKey NOTIFY keysChanged)
    Q_PROPERTY(bool on READ on NOTIFY modeChanged)
    /// What the frame is around; empty while there is none.
    Q_PROPERTY(QRectF rect READ rect NOTIFY rectChanged)
    Q_PROPERTY(QString name READ name NOTIFY framed)
    Q_PROPERTY(bool withinGroup READ withinGroup NOTIFY framed)
    /// A round went by, and it waits for the switch.
    Q_PROPERTY(bool waiting READ waiting NOTIFY framed)

public:
    explicit SwitchScanner(QObject* parent = nullptr);

    [[nodiscard]] QQuickWindow* window() const { return m_window; }
    void setWindow(QQuickWindow* window);
    [[nodiscard]] QString mode() const { return m_mode; }
    void setMode(const QString& mode);
    [[nodiscard]] double seconds() const { return m_timer.interval() / 1000.0; }
    void setSeconds(double seconds);
    [[nodiscard]] bool on() const { return m_mode == QLatin1String("one") || isTwo(); }
    [[nodiscard]] QRectF rect() const { return m_mark.rect(); }
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool withinGroup() const { return m_thing >= 0; }
    [[nodiscard]] bool waiting() const { return m_waiting; }
    /// The names of what the frame is around.
    [[nodiscard]] QStringList framedNames() const;

    /// The frame goes to the next thing: what the timer does, or the first of two switches.
    Q_INVOKABLE void step();
    /// "This": presses what is framed, goes into a group, or begins again after waiting.
    Q_INVOKABLE void select();
    /// Scrolls what is framed into sight again: the page has become smaller.
    Q_INVOKABLE void showFramed();

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void windowChanged();
    void modeChanged();
    void secondsChanged();
    void keysChanged();
    void rectChanged();
    /// The frame is around something else.
    void framed();

private:
    [[nodiscard]] bool isTwo() const { return m_mode == QLatin1String("two"); }
    [[nodiscard]] bool changedMeanwhile();
    void begin();
    void look();
    void wait();
    void show();
    void press(const aloud::PageThing& thing);
    [[nodiscard]] bool byKey(int key, bool isPress, bool isRepeat);
    [[nodiscard]] bool isSelect(int key) const;
    [[nodiscard]] bool isNext(int key) const;

    QPointer<QQuickWindow> m_window;
    QString m_mode = QStringLiteral("off");
    int m_selectKey = 0;
    int m_nextKey = 0;
    QTimer m_timer;
    QTimer m_settled; ///< a page that has just come goes on moving for a moment
    QList<ScanGroup> m_groups;
    qsizetype m_group = -1;
    qsizetype m_thing = -1; // -1: the group as a whole
    bool m_waiting = false;
    aloud::MarkTracker m_mark;
};

}
