// SPDX-License-Identifier: Apache-2.0
#include "story/finger.h"

#include <QAccessible>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QStyleHints>
#include <QTest>
#include <QtQuickTest/quicktest.h>

#include <algorithm>

namespace alongside::story {

namespace {

    constexpr int kStepMs = 5;
    constexpr int kStillMs = 350;    // longer than any movement of a page
    constexpr int kNoFrameMs = 500; // a window that nobody looks at draws none
    constexpr int kHoldMs = 120; // a flick is what moved less than 100 ms before
    constexpr int kDragSteps = 6;
    constexpr int kScrollsMax = 40;
    constexpr double kEdge = 4;
    constexpr double kTouchable = 60; // so much of a thing has to be inside the view
    constexpr double kReach = 0.6;    // how far one push goes, as a part of the view

    bool matches(const QString& name, const QString& wanted)
    {
        if (wanted.endsWith(QLatin1Char('*')))
            return name.startsWith(QStringView(wanted).chopped(1));
        return name == wanted;
    }

    bool isPressable(QAccessible::Role role)
    {
        switch (role) {
        case QAccessible::Button:
        case QAccessible::RadioButton:
        case QAccessible::CheckBox:
        case QAccessible::EditableText:
        case QAccessible::ListItem:
        case QAccessible::MenuItem:
        case QAccessible::Link:
            return true;
        default:
            return false;
        }
    }

    QQuickItem* flickableAround(QQuickItem* item)
    {
        for (auto* parent = item->parentItem(); parent != nullptr; parent = parent->parentItem())
            if (parent->inherits("QQuickFlickable") && parent->property("interactive").toBool()
                && parent->property("contentHeight").toDouble() > parent->height() + 1)
                return parent;
        return nullptr;
    }

    bool isShown(const QQuickItem* item)
    {
        if (!item->isVisible() || item->width() <= 0 || item->height() <= 0)
            return false;
        for (const auto* here = item; here != nullptr; here = here->parentItem())
            if (here->opacity() < 0.1)
                return false;
        return true;
    }

    QString wordsOf(const QQuickItem* item)
    {
        for (const char* name : {"text", "title"}) {
            const auto value = item->property(name);
            if (value.typeId() == QMetaType::QString && !value.toString().isEmpty())
                return value.toString();
        }
        return {};
    }

}

Finger::Finger(QQuickWindow* window, int patienceMs)
    : m_window(window)
    , m_patienceMs(patienceMs)
{
    static QPointingDevice* const device = QTest::createTouchDevice();
    m_touch = device;
}

bool Finger::waitFor(const std::function<bool()>& condition)
{
    const QDeadlineTimer deadline(m_patienceMs);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QTest::qWait(kStepMs);
    }
    return true;
}

void Finger::visit(const std::function<void(QQuickItem*)>& visitor) const
{
    const std::function<void(QQuickItem*)> walk = [&](QQuickItem* item) {
        if (!item->isVisible() || item->opacity() < 0.1)
            return;
        visitor(item);
        for (auto* child : item->childItems())
            walk(child);
    };
    walk(m_window->contentItem());
}

QQuickItem* Finger::control(const QString& name) const
{
    QQuickItem* found = nullptr;
    visit([&](QQuickItem* item) {
        if (found != nullptr || !item->isEnabled() || !isShown(item))
            return;
        auto* seen = QAccessible::queryAccessibleInterface(item);
        if (seen != nullptr && isPressable(seen->role()) && matches(seen->text(QAccessible::Name), name))
            found = item;
    });
    return found;
}

// Brings enough of a thing into view, the way people do: by pushing the page.
bool Finger::scrollTo(QQuickItem* item)
{
    auto* view = flickableAround(item);
    if (view == nullptr)
        return true;
    for (int i = 0; i < kScrollsMax; ++i) {
        const auto top = item->mapToItem(view, QPointF(0, 0)).y();
        const auto bottom = top + item->height();
        const auto shown = std::min(bottom, view->height()) - std::max(top, 0.0);
        if (shown >= std::min({item->height(), view->height(), kTouchable}) - 1)
            return true;
        // So far that its middle, or as much of it as there is room for, is in the middle.
        const auto by = std::clamp(view->height() / 2 - (top + bottom) / 2, -view->height() * kReach, view->height() * kReach);
        // A drag begins only after a threshold that the page then lacks.
        const auto far = by + (by > 0 ? 1 : -1) * QGuiApplication::styleHints()->startDragDistance();
        const auto middle = view->mapToScene(QPointF(view->width() - kEdge, view->height() / 2));
        const auto before = view->property("contentY").toDouble();
        drag(QPointF(middle.x(), middle.y() - far / 2), QPointF(middle.x(), middle.y() + far / 2));
        waitFor([view] { return !view->property("moving").toBool(); });
        if (std::abs(view->property("contentY").toDouble() - before) < 0.5)
            return shown > kEdge;
    }
    return false;
}

void Finger::drag(QPointF from, QPointF to)
{
    QTest::touchEvent(m_window, m_touch).press(0, from.toPoint(), m_window);
    for (int step = 1; step <= kDragSteps; ++step) {
        QTest::qWait(kStepMs);
        const auto at = from + (to - from) * step / kDragSteps;
        QTest::touchEvent(m_window, m_touch).move(0, at.toPoint(), m_window);
    }
    // Held still before it lets go: the page stops where it is instead of flying on.
    QTest::qWait(kHoldMs);
    QTest::touchEvent(m_window, m_touch).release(0, to.toPoint(), m_window);
    QTest::qWait(kStepMs);
}

QString Finger::find(const QString& name)
{
    if (waitFor([&] { return control(name) != nullptr; }))
        return {};
    return QStringLiteral("there is nothing called \"%1\" to touch").arg(name);
}

bool Finger::tapIfThere(const QString& name)
{
    return control(name) != nullptr && tap(name).isEmpty();
}

QString Finger::tap(const QString& name)
{
    if (auto problem = find(name); !problem.isEmpty())
        return problem;
    // Pages move while they change; a finger waits until what it aims at stands still. What waits to be laid out
    // stands still as well, and where it is about to be is elsewhere.
    QRectF last;
    QElapsedTimer since;
    QQuickItem* item = nullptr;
    const bool still = waitFor([&] {
        item = control(name);
        if (item == nullptr)
            return false;
        const auto at = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        const bool moves = !since.isValid() || at != last;
        last = at;
        if (moves)
            since.start();
        if (moves || (QQuickTest::qIsPolishScheduled(m_window) && !since.hasExpired(kNoFrameMs)))
            return false;
        return scrollTo(item);
    });
    if (!still)
        return QStringLiteral("\"%1\" cannot be brought into view").arg(name);
    auto area = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    if (auto* view = flickableAround(item))
        area = area.intersected(view->mapRectToScene(QRectF(0, 0, view->width(), view->height())));
    const auto point = area.center();
    if (!QRectF(QPointF(0, 0), m_window->size()).contains(point))
        return QStringLiteral("\"%1\" is outside the screen").arg(name);
    QTest::touchEvent(m_window, m_touch).press(0, point.toPoint(), m_window);
    QTest::qWait(kStepMs);
    QTest::touchEvent(m_window, m_touch).release(0, point.toPoint(), m_window);
    QTest::qWait(kStepMs);
    return {};
}

QString Finger::write(const QString& text)
{
    const auto ready = [this] {
        const auto* item = m_window->activeFocusItem();
        return item != nullptr && item->flags().testFlag(QQuickItem::ItemAcceptsInputMethod);
    };
    if (!waitFor(ready))
        return QStringLiteral("there is nothing to write in");
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(m_window->activeFocusItem(), &event);
    QTest::qWait(kStepMs);
    return {};
}

bool Finger::isOnPage(const QString& words) const
{
    bool found = false;
    visit([&](QQuickItem* item) {
        if (found || !isShown(item))
            return;
        found = wordsOf(item).contains(words);
        if (found)
            return;
        auto* seen = QAccessible::queryAccessibleInterface(item);
        found = seen != nullptr && seen->text(QAccessible::Name).contains(words);
    });
    return found;
}

QString Finger::see(const QString& words)
{
    if (waitFor([&] { return isOnPage(words); }))
        return {};
    return QStringLiteral("\"%1\" is not on the page").arg(words);
}

QString Finger::seeNot(const QString& words)
{
    if (waitFor([&] { return !isOnPage(words); }))
        return {};
    return QStringLiteral("\"%1\" is on the page").arg(words);
}

QString Finger::key(int key)
{
    QTest::keyClick(m_window, static_cast<Qt::Key>(key));
    QTest::qWait(kStepMs);
    return {};
}

QString Finger::picture(const QString& file)
{
    QTest::qWait(kStillMs);
    if (m_window->grabWindow().save(file))
        return {};
    return QStringLiteral("the picture %1 could not be saved").arg(file);
}

QString Finger::allWords() const
{
    QStringList lines;
    visit([&](QQuickItem* item) {
        auto* seen = QAccessible::queryAccessibleInterface(item);
        if (!isShown(item))
            return;
        if (seen != nullptr && isPressable(seen->role()))
            lines.append(QStringLiteral("[%1]").arg(seen->text(QAccessible::Name)));
        else if (const auto words = wordsOf(item); !words.isEmpty())
            lines.append(words);
    });
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n'));
}

}
