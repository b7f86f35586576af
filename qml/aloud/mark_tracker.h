#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QList>
#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QRectF>

class QQuickWindow;

namespace alongside::aloud {

/// Follows things on a page with a frame: where they are seen, together, whatever scrolls or grows.
class MarkTracker : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    void follow(const QList<QPointer<QQuickItem>>& items);
    /// Empty while it follows nothing that is seen.
    [[nodiscard]] QRectF rect() const { return m_rect; }

signals:
    void moved();

private:
    void look();

    QList<QPointer<QQuickItem>> m_items;
    QPointer<QQuickWindow> m_window;
    QRectF m_rect;
};

}
