// SPDX-License-Identifier: Apache-2.0
#include "access/switch_scanner.h"

#include <QAccessible>
#include <QKeyEvent>

#include <algorithm>

namespace alongside::access {

namespace {

    constexpr int kUsualMs = 2000;
    constexpr int kSettledMs = 120;
    constexpr double kMargin = 24;

    bool areSame(const QList<ScanGroup>& one, const QList<ScanGroup>& other)
    {
        const auto same
            = [](const aloud::PageThing& a, const aloud::PageThing& b) { return a.item == b.item; };
        return std::equal(one.begin(), one.end(), other.begin(), other.end(),
            [&](const ScanGroup& a, const ScanGroup& b) {
                return std::equal(
                    a.things.begin(), a.things.end(), b.things.begin(), b.things.end(), same);
            });
    }

}

SwitchScanner::SwitchScanner(QObject* parent)
    : QObject(parent)
{
    m_timer.setInterval(kUsualMs);
    connect(&m_timer, &QTimer::timeout, this, &SwitchScanner::step);
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettledMs);
    connect(&m_settled, &QTimer::timeout, this, &SwitchScanner::look);
    connect(&m_mark, &aloud::MarkTracker::moved, this, &SwitchScanner::rectChanged);
    connect(&m_mark, &aloud::MarkTracker::moved, this, [this] {
        // What was framed has gone: nobody has to wait for the next step to see a frame again.
        if (m_mark.rect().isEmpty() && m_group >= 0)
            m_settled.start();
    });
}

void SwitchScanner::setWindow(QQuickWindow* window)
{
    if (window == m_window)
        return;
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = window;
    if (m_window && on())
        m_window->installEventFilter(this);
    emit windowChanged();
    begin();
}

void SwitchScanner::setMode(const QString& mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    if (m_window) {
        m_window->removeEventFilter(this);
        if (on())
            m_window->installEventFilter(this);
    }
    emit modeChanged();
    begin();
}

void SwitchScanner::setSeconds(double seconds)
{
    const auto ms = static_cast<int>(seconds * 1000);
    if (ms <= 0 || ms == m_timer.interval())
        return;
    m_timer.setInterval(ms);
    emit secondsChanged();
}

QString SwitchScanner::name() const
{
    if (m_group < 0 || m_group >= m_groups.size())
        return {};
    const auto& group = m_groups[m_group];
    return m_thing >= 0 && m_thing < group.things.size() ? group.things[m_thing].name
                                                         : group.name();
}

QStringList SwitchScanner::framedNames() const
{
    QStringList names;
    if (m_group < 0 || m_group >= m_groups.size())
        return names;
    const auto& things = m_groups[m_group].things;
    for (qsizetype i = 0; i < things.size(); ++i)
        if (m_thing < 0 || i == m_thing)
            names.append(things[i].name);
    return names;
}

// From the start of what is there now.
void SwitchScanner::begin()
{
    m_waiting = false;
    m_groups = m_window && on() ? scanGroups(aloud::controlsOf(aloud::topOf(*m_window)))
                                : QList<ScanGroup>();
    m_group = m_groups.isEmpty() ? -1 : 0;
    m_thing = m_groups.size() == 1 ? 0 : -1;
    show();
    m_settled.start();
    if (on() && !isTwo())
        m_timer.start();
    else
        m_timer.stop();
}

// Once the page has come to rest: the frame is around something that is there, and all of it is in sight.
void SwitchScanner::look()
{
    if (on() && !m_waiting && !changedMeanwhile())
        showFramed();
}

void SwitchScanner::wait()
{
    m_waiting = true;
    m_group = -1;
    m_thing = -1;
    m_timer.stop();
    show();
}

bool SwitchScanner::changedMeanwhile()
{
    const auto now
        = m_window ? scanGroups(aloud::controlsOf(aloud::topOf(*m_window))) : QList<ScanGroup>();
    if (areSame(now, m_groups))
        return false;
    begin();
    return true;
}

void SwitchScanner::step()
{
    if (!on() || m_waiting || changedMeanwhile() || m_groups.isEmpty())
        return;
    if (m_thing >= 0 && m_thing + 1 < m_groups[m_group].things.size()) {
        ++m_thing;
    } else if (m_thing >= 0 && m_groups.size() > 1) {
        m_thing = -1; // around the row once more, and on from there
    } else if (m_thing < 0 && m_group + 1 < m_groups.size()) {
        ++m_group;
    } else if (isTwo()) {
        begin();
        return;
    } else {
        wait();
        return;
    }
    show();
}

void SwitchScanner::select()
{
    if (!on())
        return;
    if (m_waiting) {
        begin();
        return;
    }
    // What is not there any more is not pressed, nor what has come in its place.
    if (changedMeanwhile() || m_group < 0)
        return;
    const auto& things = m_groups[m_group].things;
    if (m_thing >= 0 || things.size() == 1) {
        press(things[std::max<qsizetype>(m_thing, 0)]);
        return;
    }
    m_thing = 0;
    show();
    if (!isTwo())
        m_timer.start();
}

void SwitchScanner::press(const aloud::PageThing& thing)
{
    auto* item = thing.item.data();
    auto* seen = item == nullptr ? nullptr : QAccessible::queryAccessibleInterface(item);
    if (seen == nullptr)
        return;
    if (thing.isField)
        item->forceActiveFocus(Qt::OtherFocusReason);
    else if (auto* actions = seen->actionInterface())
        actions->doAction(QAccessibleActionInterface::pressAction());
    // What it leads to is there once this event is over.
    QMetaObject::invokeMethod(this, &SwitchScanner::begin, Qt::QueuedConnection);
}

void SwitchScanner::show()
{
    QList<QPointer<QQuickItem>> items;
    if (m_group >= 0 && m_group < m_groups.size()) {
        const auto& things = m_groups[m_group].things;
        for (qsizetype i = 0; i < things.size(); ++i)
            if (m_thing < 0 || i == m_thing)
                items.append(things[i].item);
    }
    m_mark.follow(items);
    showFramed();
    emit framed();
}

void SwitchScanner::showFramed()
{
    if (m_group < 0 || m_group >= m_groups.size())
        return;
    const auto& things = m_groups[m_group].things;
    auto* item = things[std::clamp<qsizetype>(m_thing, 0, things.size() - 1)].item.data();
    if (item != nullptr)
        aloud::showItem(*item, kMargin);
}

bool SwitchScanner::isNext(int key) const
{
    return isTwo() && key == (m_nextKey == 0 ? int(Qt::Key_Space) : m_nextKey);
}

bool SwitchScanner::isSelect(int key) const
{
    const bool usual = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    return !isNext(key) && (usual || (m_selectKey != 0 && key == m_selectKey));
}

bool SwitchScanner::byKey(int key, bool isPress, bool isRepeat)
{
    if (!isNext(key) && !isSelect(key))
        return false;
    if (isPress && !isRepeat)
        isNext(key) ? step() : select();
    return true;
}

// While somebody scans with one switch, a touch is the switch, wherever it is.
bool SwitchScanner::eventFilter(QObject*, QEvent* event)
{
    const bool touchIsSwitch = !isTwo();
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease: {
        const auto* key = static_cast<QKeyEvent*>(event);
        return byKey(key->key(), event->type() == QEvent::KeyPress, key->isAutoRepeat());
    }
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        if (touchIsSwitch)
            select();
        return touchIsSwitch;
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        return touchIsSwitch;
    default:
        return false;
    }
}

}
