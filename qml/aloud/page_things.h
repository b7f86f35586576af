#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// What stands on a page, as a screen reader meets it: the same names and roles, in the same order.

#include <QList>
#include <QPointer>
#include <QQuickItem>
#include <QRectF>
#include <QString>

class QQuickWindow;

namespace alongside::aloud {

/// A part of the window, told by the property `accessGroup` of an item above: "head", "foot",
/// "keyboard", "bar"; a page itself is "content". What is in "silent" is neither read nor pressed.
struct PageThing {
    QPointer<QQuickItem> item;
    QString name;  ///< what it is called
    QString words; ///< what is read aloud: its name, and what there is to know besides
    QString group;
    bool isControl = false; ///< it can be pressed, or written into
    bool isField = false;   ///< it can be written into
};

/// What is read aloud, in the order in which it is read: the title, the page, its foot; last the buttons
/// of the top line. Nothing is said twice, and nothing that has `readAloud: false`.
[[nodiscard]] QList<PageThing> linesOf(QQuickItem* top);

/// What can be pressed or written into now, in the order of the page.
[[nodiscard]] QList<PageThing> controlsOf(QQuickItem* top);

/// What somebody has before them: the dialog on top, or else the whole window.
[[nodiscard]] QQuickItem* topOf(const QQuickWindow& window);

/// What is read aloud of one thing now.
[[nodiscard]] QString wordsOf(QQuickItem* item);

/// Shown at all; it may have to be scrolled to.
[[nodiscard]] bool isShown(const QQuickItem& item);

/// Scrolls what it stands in, until it is in sight.
void showItem(QQuickItem& item, double margin);

/// Where it is seen in the window: without what is scrolled out of sight.
[[nodiscard]] QRectF seenRect(const QQuickItem& item);

/// "" when nothing around the item says it.
[[nodiscard]] QString groupOf(const QQuickItem& item);

}
