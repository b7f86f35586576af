// SPDX-License-Identifier: Apache-2.0
#include "bridge/idle_watch.h"

#include <QEvent>
#include <QGuiApplication>

#include <algorithm>

namespace alongside::bridge {

namespace {

    constexpr qint64 kMsInSecond = 1000;

    bool isTouch(QEvent::Type type)
    {
        switch (type) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::TouchBegin:
        case QEvent::TouchUpdate:
        case QEvent::Wheel:
        case QEvent::TabletPress:
            return true;
        default:
            return false;
        }
    }

}

IdleWatch::IdleWatch(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            look();
    });
}

void IdleWatch::setSeconds(int seconds)
{
    if (seconds == m_seconds)
        return;
    m_seconds = seconds;
    qGuiApp->removeEventFilter(this);
    m_timer.stop();
    if (m_seconds > 0) {
        qGuiApp->installEventFilter(this);
        begin();
    }
    emit secondsChanged();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    // Not restarted at every touch: look() finds out how long it has really been.
    if (isTouch(event->type()))
        touched();
    return QObject::eventFilter(watched, event);
}

void IdleWatch::touched()
{
    m_sinceTouch.start();
    m_touchedAtMs = QDateTime::currentMSecsSinceEpoch();
}

qint64 IdleWatch::msSinceTouch() const
{
    return std::max(m_sinceTouch.elapsed(), QDateTime::currentMSecsSinceEpoch() - m_touchedAtMs);
}

void IdleWatch::begin()
{
    touched();
    m_timer.start(static_cast<int>(m_seconds * kMsInSecond));
}

void IdleWatch::look()
{
    if (m_seconds == 0)
        return;
    const auto left = m_seconds * kMsInSecond - msSinceTouch();
    if (left > 0) {
        m_timer.start(static_cast<int>(left) + 1);
        return;
    }
    begin();
    emit idle();
}

}
