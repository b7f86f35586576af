// SPDX-License-Identifier: Apache-2.0
#include "aloud/mark_tracker.h"

#include "aloud/page_things.h"

#include <QQuickWindow>

namespace alongside::aloud {

void MarkTracker::follow(const QList<QPointer<QQuickItem>>& items)
{
    m_items = items;
    if (m_window)
        m_window->disconnect(this);
    m_window = items.isEmpty() || items.first() == nullptr ? nullptr : items.first()->window();
    // Once for each frame that is drawn: nothing moves between two of them.
    if (m_window)
        connect(m_window, &QQuickWindow::afterAnimating, this, &MarkTracker::look);
    look();
}

void MarkTracker::look()
{
    QRectF rect;
    for (const auto& item : std::as_const(m_items))
        if (item != nullptr && isShown(*item))
            rect = rect.united(seenRect(*item));
    if (rect == m_rect)
        return;
    m_rect = rect;
    emit moved();
}

}
