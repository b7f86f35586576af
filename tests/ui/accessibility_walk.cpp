// SPDX-License-Identifier: Apache-2.0
#include "accessibility_walk.h"

#include <QtGui/private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

#include <QAccessible>
#include <QFont>
#include <QHash>
#include <QMetaMethod>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <optional>

namespace alongside::test {

namespace {

    using Kind = AccessibilityFinding::Kind;

    constexpr double kTouchTarget = 48;
    constexpr double kSlack = 1;      // a pixel of rounding
    constexpr double kLineAir = 0.25; // of the letters' size
    constexpr int kTabStopsMax = 300;

    bool isControl(QAccessible::Role role)
    {
        switch (role) {
        case QAccessible::Button:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::EditableText:
        case QAccessible::Slider:
        case QAccessible::SpinBox:
        case QAccessible::Dial:
        case QAccessible::ComboBox:
        case QAccessible::Link:
        case QAccessible::MenuItem:
        case QAccessible::PageTab:
        case QAccessible::ListItem:
            return true;
        default:
            return false;
        }
    }

    bool isPressed(QAccessible::Role role)
    {
        return role == QAccessible::Button || role == QAccessible::CheckBox
            || role == QAccessible::RadioButton;
    }

    // Shown at all: opacity counts, the place does not.
    bool isSeen(const QQuickItem& item)
    {
        for (const QQuickItem* above = &item; above != nullptr; above = above->parentItem()) {
            if (!above->isVisible() || above->opacity() <= 0) {
                return false;
            }
        }
        return true;
    }

    QString describe(const QQuickItem& item, const QString& name = {})
    {
        QString kind = QString::fromLatin1(item.metaObject()->className());
        kind = kind.left(kind.indexOf(QStringLiteral("_QML")));
        const QString said = name.isEmpty() ? item.property("text").toString() : name;
        const QRectF place = item.mapRectToScene(QRectF(QPointF(), item.size()));
        return QStringLiteral("%1 \"%2\" at %3,%4 size %5x%6")
            .arg(kind, said.left(40))
            .arg(place.x())
            .arg(place.y())
            .arg(place.width())
            .arg(place.height());
    }

    QList<QQuickItem*> seenItems(QQuickItem* top)
    {
        QList<QQuickItem*> items{top};
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QList<QQuickItem*> inside = items[i]->childItems();
            for (QQuickItem* item : inside) {
                if (item->isVisible() && item->opacity() > 0) {
                    items.append(item);
                }
            }
        }
        return items;
    }

    QRectF withSlack(const QRectF& room)
    {
        return room.adjusted(-kSlack, -kSlack, kSlack, kSlack);
    }

    // The list whose content this is; null for anything else.
    const QQuickItem* listOfContent(const QQuickItem& item)
    {
        const QQuickItem* above = item.parentItem();
        const bool isContent = above != nullptr && above->inherits("QQuickFlickable")
            && above->property("contentItem").value<QQuickItem*>() == &item;
        return isContent ? above : nullptr;
    }

    // The part of the scene where `rect` of `item` would have to lie to be seen or scrolled to;
    // nothing when it does lie there. Goes up from what stands in what, with `rect` in the terms of
    // `at`.
    std::optional<QRectF> missedArea(
        const QQuickItem& item, QRectF rect, const QQuickWindow& window)
    {
        const QQuickItem* at = &item;
        while (const QQuickItem* above = at->parentItem()) {
            rect = at->mapRectToItem(above, rect);
            at = above;
            const QQuickItem* list = listOfContent(*above);
            QRectF room(QPointF(), above->size());
            if (list != nullptr) {
                room.setSize({std::max(list->property("contentWidth").toDouble(), 0.0),
                    std::max(list->property("contentHeight").toDouble(), 0.0)});
            }
            if ((list != nullptr || above->clip()) && !withSlack(room).contains(rect)) {
                return above->mapRectToScene(room);
            }
            // What is in a list is scrolled into sight: from here on it is as large as its view.
            if (list != nullptr) {
                rect = QRectF(QPointF(), list->size());
                at = list;
            }
        }
        const QRectF screen(QPointF(), QSizeF(window.size()));
        return withSlack(screen).contains(at->mapRectToScene(rect)) ? std::nullopt
                                                                    : std::optional(screen);
    }

    class Walk {
    public:
        explicit Walk(QQuickWindow& window)
            : m_window(window)
        {
        }

        QList<AccessibilityFinding> run()
        {
            readTree(QAccessible::queryAccessibleInterface(&m_window));
            const QList<QQuickItem*> items = seenItems(m_window.contentItem());
            for (QQuickItem* item : items) {
                checkTouch(*item);
            }
            checkWords(items);
            checkControls();
            checkTab();
            return m_findings;
        }

    private:
        void find(Kind kind, const QString& what) { m_findings.append({kind, what}); }

        void readTree(QAccessibleInterface* node)
        {
            if (node == nullptr || !node->isValid()) {
                return;
            }
            auto* item = qobject_cast<QQuickItem*>(node->object());
            if (item != nullptr && isSeen(*item)) {
                checkControl(*node, *item);
            }
            for (int i = 0; i < node->childCount(); ++i) {
                readTree(node->child(i));
            }
        }

        void checkControl(QAccessibleInterface& node, QQuickItem& item)
        {
            if (!isControl(node.role())) {
                return;
            }
            m_controls.insert(&item);
            const QString name = node.text(QAccessible::Name);
            if (name.trimmed().isEmpty()) {
                find(Kind::NoName, describe(item));
            }
            if (item.width() < kTouchTarget - kSlack || item.height() < kTouchTarget - kSlack) {
                find(Kind::TooSmall, describe(item, name));
            }
            if (missedArea(item, QRectF(QPointF(), item.size()), m_window)) {
                find(Kind::Outside, describe(item, name));
            }
            if (node.state().disabled || !item.isEnabled()) {
                return;
            }
            m_wanted.insert(&item);
            if (isPressed(node.role()) && !canBePressed(item)) {
                find(Kind::NoPress, describe(item, name));
            }
        }

        // The tree offers "Press" for every button, also where nothing answers it. What does is a
        // signal of the attached Accessible object that somebody has connected to. (A few templates
        // have two of these objects.)
        static bool canBePressed(const QQuickItem& item)
        {
            for (const QObject* child : item.children()) {
                if (child->inherits("QQuickAccessibleAttached")) {
                    const QMetaObject& meta = *child->metaObject();
                    const QMetaMethod press = meta.method(meta.indexOfSignal("pressAction()"));
                    const QMetaMethod toggle = meta.method(meta.indexOfSignal("toggleAction()"));
                    if (hasListener(*child, press) || hasListener(*child, toggle)) {
                        return true;
                    }
                }
            }
            return false;
        }

        static bool hasListener(const QObject& object, const QMetaMethod& signal)
        {
            // isSignalConnected() is protected; it is looked at, not changed.
            struct Opened : QObject {
                using QObject::isSignalConnected;
            };
            return (object.*(&Opened::isSignalConnected))(signal);
        }

        void checkTouch(QQuickItem& item)
        {
            if (!item.isEnabled() || !takesTouch(item)) {
                return;
            }
            for (const QQuickItem* above = &item; above != nullptr; above = above->parentItem()) {
                if (m_controls.contains(above)) {
                    return;
                }
            }
            find(Kind::HiddenTouch, describe(item));
        }

        static bool takesTouch(const QQuickItem& item)
        {
            if (item.inherits("QQuickMouseArea") || item.inherits("QQuickMultiPointTouchArea")
                || item.inherits("QQuickAbstractButton")) {
                return true;
            }
            return std::any_of(
                item.children().begin(), item.children().end(), [](const QObject* child) {
                    return child->inherits("QQuickPointerHandler")
                        && child->property("enabled").toBool();
                });
        }

        void checkWords(const QList<QQuickItem*>& items)
        {
            QList<QQuickItem*> seen;
            for (QQuickItem* item : items) {
                if (!item->inherits("QQuickText") || item->property("text").toString().isEmpty()) {
                    continue;
                }
                seen.append(item);
                const QSizeF needed(item->property("contentWidth").toDouble(),
                    item->property("contentHeight").toDouble());
                if (item->property("truncated").toBool() || needed.width() > item->width() + kSlack
                    || needed.height() > item->height() + kSlack) {
                    find(Kind::CutWords, describe(*item));
                }
                if (missedArea(*item, QRectF(QPointF(), item->size()), m_window)) {
                    find(Kind::Outside, describe(*item));
                }
            }
            for (qsizetype i = 0; i < seen.size(); ++i) {
                for (qsizetype j = i + 1; j < seen.size(); ++j) {
                    checkOverlap(*seen[i], *seen[j]);
                }
            }
        }

        // A button that lies half on another takes its touches.
        void checkControls()
        {
            const auto all = m_controls.values();
            for (qsizetype i = 0; i < all.size(); ++i) {
                for (qsizetype j = i + 1; j < all.size(); ++j) {
                    if (all[i]->isAncestorOf(all[j]) || all[j]->isAncestorOf(all[i])
                        || scrollerOf(*all[i]) != scrollerOf(*all[j])) {
                        continue;
                    }
                    const QRectF one = all[i]->mapRectToScene(QRectF(QPointF(), all[i]->size()));
                    const QRectF other = all[j]->mapRectToScene(QRectF(QPointF(), all[j]->size()));
                    // A card that is pressed as a whole, with buttons of its own on it.
                    if (one.contains(other) || other.contains(one)) {
                        continue;
                    }
                    const QRectF shared = one.intersected(other);
                    if (shared.width() > 2 * kSlack && shared.height() > 2 * kSlack) {
                        find(Kind::Overlapping,
                            describe(*all[i]) + QStringLiteral(" and ") + describe(*all[j]));
                    }
                }
            }
        }

        void checkOverlap(const QQuickItem& one, const QQuickItem& other)
        {
            // Scrolled and fixed words may share a place for a moment; they are clipped.
            if (scrollerOf(one) != scrollerOf(other)) {
                return;
            }
            const QRectF shared = inked(one).intersected(inked(other));
            if (shared.width() > 2 * kSlack && shared.height() > 2 * kSlack) {
                find(Kind::Overlapping, describe(one) + QStringLiteral(" and ") + describe(other));
            }
        }

        static const QQuickItem* scrollerOf(const QQuickItem& item)
        {
            const QQuickItem* above = &item;
            while (above != nullptr && !above->inherits("QQuickFlickable")) {
                above = above->parentItem();
            }
            return above;
        }

        // Where the letters are: a text item may be wider than its words.
        static QRectF inked(const QQuickItem& text)
        {
            const double width = std::min(text.property("contentWidth").toDouble(), text.width());
            const double height
                = std::min(text.property("contentHeight").toDouble(), text.height());
            // The line's own air above and below the letters may be shared.
            const double air = text.property("font").value<QFont>().pixelSize() * kLineAir;
            const int align = text.property("effectiveHorizontalAlignment").toInt();
            double x = 0;
            if ((align & Qt::AlignRight) != 0) {
                x = text.width() - width;
            } else if ((align & Qt::AlignHCenter) != 0) {
                x = (text.width() - width) / 2;
            }
            const int upright = text.property("verticalAlignment").toInt();
            double y = 0;
            if ((upright & Qt::AlignBottom) != 0) {
                y = text.height() - height;
            } else if ((upright & Qt::AlignVCenter) != 0) {
                y = (text.height() - height) / 2;
            }
            return text.mapRectToScene(QRectF(x, y, width, height).adjusted(0, air, 0, -air));
        }

        void checkTab()
        {
            QSet<const QQuickItem*> reached;
            const QQuickItem* first = nullptr;
            bool round = false;
            for (int i = 0; i < kTabStopsMax && !round; ++i) {
                QTest::keyClick(&m_window, Qt::Key_Tab);
                QQuickItem* now = m_window.activeFocusItem();
                if (now == nullptr || now == m_window.contentItem()) {
                    round = first != nullptr || i > 0;
                    continue;
                }
                round = reached.contains(now) && now == first;
                if (first == nullptr) {
                    first = now;
                }
                if (!reached.contains(now) && !m_controls.contains(now)
                    && now->activeFocusOnTab()) {
                    find(Kind::NoRole, describe(*now));
                }
                if (reached.contains(now) && !round) {
                    break; // stuck in a smaller circle, or on one thing
                }
                reached.insert(now);
            }
            if (!round && !m_wanted.isEmpty()) {
                find(Kind::TabTrap,
                    m_window.activeFocusItem() != nullptr ? describe(*m_window.activeFocusItem())
                                                          : QStringLiteral("the window"));
            }
            for (const QQuickItem* item : std::as_const(m_wanted)) {
                if (!reached.contains(item)) {
                    find(Kind::Unreachable, describe(*item));
                }
            }
        }

        QQuickWindow& m_window;
        QSet<const QQuickItem*> m_controls; // all that are shown
        QSet<const QQuickItem*> m_wanted;   // those that can be used now
        QList<AccessibilityFinding> m_findings;
    };

}

QString toString(const AccessibilityFinding& finding)
{
    static const QHash<Kind, QString> words{
        {Kind::NoName, QStringLiteral("no name")},
        {Kind::NoRole, QStringLiteral("no role")},
        {Kind::NoPress, QStringLiteral("cannot be pressed by a screen reader")},
        {Kind::TooSmall, QStringLiteral("too small")},
        {Kind::Outside, QStringLiteral("outside of what can be seen")},
        {Kind::CutWords, QStringLiteral("words are cut")},
        {Kind::Overlapping, QStringLiteral("one lies on the other")},
        {Kind::Unreachable, QStringLiteral("Tab does not lead there")},
        {Kind::TabTrap, QStringLiteral("Tab does not come round")},
        {Kind::HiddenTouch, QStringLiteral("takes touches, unknown to screen readers")},
    };
    return words.value(finding.kind) + QStringLiteral(": ") + finding.what;
}

void switchAccessibilityOn()
{
    // QAccessible::setActive() does nothing on the offscreen platform.
    QPlatformIntegration* platform = QGuiApplicationPrivate::platformIntegration();
    if (platform != nullptr && platform->accessibility() != nullptr) {
        platform->accessibility()->setActive(true);
    }
}

QList<AccessibilityFinding> walkAccessibility(QQuickWindow& window)
{
    return Walk(window).run();
}

}
