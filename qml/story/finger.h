#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QPointF>
#include <QQuickItem>
#include <QQuickWindow>
#include <QString>

#include <functional>
#include <optional>

class QPointingDevice;

namespace alongside::story {

/// A finger on the screen of a tablet: finds things by what they are called, as people and screen
/// readers do, and touches them where they are. What it cannot see, it cannot touch.
///
/// Every call waits, at most `patience`, until the thing is there. Returns an empty text when it
/// went well, and otherwise what was wrong.
///
/// Threads: the interface's thread; events are handled while it waits.
class Finger {
public:
    explicit Finger(QQuickWindow* window, int patienceMs = 10'000);

    /// Touches the control with this name. "Ana*" is one whose name begins with "Ana".
    QString tap(const QString& name);
    /// Touches it if it is there now; does not wait. Whether it was.
    bool tapIfThere(const QString& name);
    /// Waits until a control with this name is there, without touching it.
    QString find(const QString& name);
    /// Whether a control with this name is there now.
    [[nodiscard]] bool has(const QString& name) const { return control(name) != nullptr; }
    /// Writes into the field that has the focus, as an on-screen keyboard does.
    QString write(const QString& text);
    /// Waits until these words are somewhere on the page.
    QString see(const QString& words);
    /// Waits until these words are nowhere on the page.
    QString seeNot(const QString& words);
    /// Presses a key of a keyboard.
    QString key(int key);
    /// Saves a picture of the window once it stands still.
    QString picture(const QString& file);
    /// All words on the page, a line each: for messages when something was not found.
    [[nodiscard]] QString allWords() const;

private:
    bool waitFor(const std::function<bool()>& condition);
    [[nodiscard]] QQuickItem* control(const QString& name) const;
    [[nodiscard]] bool isOnPage(const QString& words) const;
    bool scrollTo(QQuickItem* item);
    void drag(QPointF from, QPointF to);
    void visit(const std::function<void(QQuickItem*)>& visitor) const;

    QQuickWindow* m_window;
    int m_patienceMs;
    QPointingDevice* m_touch;
};

}
