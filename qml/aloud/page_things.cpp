// SPDX-License-Identifier: Apache-2.0
#include "aloud/page_things.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QQuickWindow>

#include <algorithm>
#include <optional>

namespace alongside::aloud {

namespace {

    constexpr double kFaintest = 0.1;
    const auto kContent = QStringLiteral("content");
    const auto kHead = QStringLiteral("head");
    const auto kFoot = QStringLiteral("foot");

    bool isPressed(QAccessible::Role role)
    {
        switch (role) {
        case QAccessible::Button:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::ListItem:
        case QAccessible::MenuItem:
        case QAccessible::PageTab:
        case QAccessible::Link:
            return true;
        default:
            return false;
        }
    }

    bool isWritten(const QQuickItem& item)
    {
        return (item.inherits("QQuickTextEdit") || item.inherits("QQuickTextInput"))
            && !item.property("readOnly").toBool();
    }

    // A PIN is never said: what a field shows as dots has another echoMode.
    QString writtenIn(const QQuickItem& item)
    {
        if (!isWritten(item) || item.property("echoMode").toInt() != 0)
            return {};
        return item.property("text").toString();
    }

    bool isIgnored(const QQuickItem& item)
    {
        for (const QObject* child : item.children())
            if (child->inherits("QQuickAccessibleAttached"))
                return child->property("ignored").toBool();
        return false;
    }

    QAccessibleInterface* seenAs(QQuickItem* item)
    {
        return isIgnored(*item) ? nullptr : QAccessible::queryAccessibleInterface(item);
    }

    QString asSentence(QString words)
    {
        words = words.trimmed();
        if (!words.isEmpty() && words.back().isLetterOrNumber())
            words += QLatin1Char('.');
        return words;
    }

    QString joined(const QStringList& parts)
    {
        QStringList sentences;
        for (const auto& part : parts)
            if (!part.trimmed().isEmpty())
                sentences.append(asSentence(part));
        return sentences.join(QLatin1Char(' '));
    }

    QString spokenWords(QQuickItem& item, QAccessibleInterface& seen)
    {
        QStringList parts{seen.text(QAccessible::Name)};
        if (const auto written = writtenIn(item); !written.isEmpty())
            parts.append(written);
        else
            parts.append(seen.text(QAccessible::Description));
        if (seen.state().checked)
            //: Read aloud after an answer that somebody has picked
            parts.append(QCoreApplication::translate("ReadAloud", "This is picked."));
        parts.removeDuplicates();
        return joined(parts);
    }

    class Walk {
    public:
        explicit Walk(bool aloud)
            : m_aloud(aloud)
        {
        }

        void visit(QQuickItem* item, QString group)
        {
            if (!item->isVisible() || item->opacity() < kFaintest)
                return;
            if (const auto own = item->property("accessGroup").toString(); !own.isEmpty())
                group = own;
            if (group == QLatin1String("silent"))
                return;
            const auto before = m_things.size();
            const auto thing = thingOf(item, group);
            const bool holdsOthers = thing && !thing->isControl;
            if (thing && !holdsOthers)
                m_things.append(*thing);
            const auto children = item->childItems();
            for (auto* child : children)
                visit(child, group);
            // What a group is called is often said by what stands in it.
            if (holdsOthers && !isSaidFrom(before, *thing))
                m_things.insert(before, *thing);
        }

        QList<PageThing> take() { return std::move(m_things); }

    private:
        static std::optional<PageThing> thingOf(QQuickItem* item, const QString& group)
        {
            auto* seen = seenAs(item);
            if (seen == nullptr || item->width() <= 0 || item->height() <= 0)
                return std::nullopt;
            PageThing thing{item, seen->text(QAccessible::Name).trimmed(), {}, group, false, false};
            if (thing.name.isEmpty())
                return std::nullopt;
            thing.isField = isWritten(*item);
            thing.isControl = isPressed(seen->role()) || seen->role() == QAccessible::EditableText;
            thing.words = spokenWords(*item, *seen);
            return thing;
        }

        bool isSaidFrom(qsizetype first, const PageThing& thing) const
        {
            if (!m_aloud)
                return false;
            return std::any_of(
                m_things.begin() + first, m_things.end(), [&](const PageThing& other) {
                    return other.words.startsWith(asSentence(thing.name));
                });
        }

        bool m_aloud;
        QList<PageThing> m_things;
    };

    QList<PageThing> thingsOf(QQuickItem* top, bool aloud)
    {
        Walk walk(aloud);
        if (top != nullptr)
            walk.visit(top, kContent);
        return walk.take();
    }

    bool isRead(const PageThing& thing)
    {
        const auto silent = thing.item->property("readAloud");
        return (thing.group == kContent || thing.group == kHead || thing.group == kFoot)
            && !(silent.isValid() && !silent.toBool());
    }

    // The order of reading.
    int turn(const PageThing& thing)
    {
        if (thing.group == kHead)
            return thing.isControl ? 3 : 0;
        return thing.group == kFoot ? 2 : 1;
    }

    QQuickItem* viewAround(const QQuickItem& item)
    {
        auto* above = item.parentItem();
        while (above != nullptr && !above->inherits("QQuickFlickable"))
            above = above->parentItem();
        return above;
    }

}

QList<PageThing> linesOf(QQuickItem* top)
{
    auto lines = thingsOf(top, true);
    lines.removeIf([](const PageThing& thing) { return !isRead(thing); });
    std::stable_sort(lines.begin(), lines.end(),
        [](const PageThing& one, const PageThing& other) { return turn(one) < turn(other); });
    return lines;
}

QList<PageThing> controlsOf(QQuickItem* top)
{
    auto controls = thingsOf(top, false);
    // What says it can be written into and cannot, as the dots of a PIN, has nothing to press.
    controls.removeIf([](const PageThing& thing) {
        auto* seen = seenAs(thing.item);
        const bool dots
            = seen != nullptr && seen->role() == QAccessible::EditableText && !thing.isField;
        return !thing.isControl || dots || !thing.item->isEnabled();
    });
    return controls;
}

QQuickItem* topOf(const QQuickWindow& window)
{
    auto* all = window.contentItem();
    const auto layers = all->childItems();
    for (auto* layer : layers) {
        if (!layer->inherits("QQuickOverlay") || !layer->isVisible())
            continue;
        const auto dialogs = layer->childItems();
        for (auto dialog = dialogs.crbegin(); dialog != dialogs.crend(); ++dialog)
            if ((*dialog)->isVisible() && (*dialog)->inherits("QQuickPopupItem"))
                return *dialog;
    }
    return all;
}

QString wordsOf(QQuickItem* item)
{
    auto* seen = item == nullptr ? nullptr : seenAs(item);
    return seen == nullptr ? QString() : spokenWords(*item, *seen);
}

bool isShown(const QQuickItem& item)
{
    for (const QQuickItem* above = &item; above != nullptr; above = above->parentItem())
        if (!above->isVisible() || above->opacity() < kFaintest)
            return false;
    return item.window() != nullptr;
}

void showItem(QQuickItem& item, double margin)
{
    for (auto* view = viewAround(item); view != nullptr; view = viewAround(*view)) {
        const auto place = item.mapRectToItem(view, QRectF(QPointF(), item.size()))
                               .adjusted(0, -margin, 0, margin);
        const auto at = view->property("contentY").toDouble();
        double by = 0;
        if (place.top() < 0 || place.height() > view->height())
            by = place.top();
        else if (place.bottom() > view->height())
            by = place.bottom() - view->height();
        const auto most
            = std::max(0.0, view->property("contentHeight").toDouble() - view->height());
        view->setProperty("contentY", std::clamp(at + by, 0.0, most));
    }
}

QRectF seenRect(const QQuickItem& item)
{
    auto rect = item.mapRectToScene(QRectF(QPointF(), item.size()));
    for (const auto* view = viewAround(item); view != nullptr; view = viewAround(*view))
        rect = rect.intersected(view->mapRectToScene(QRectF(QPointF(), view->size())));
    return rect;
}

QString groupOf(const QQuickItem& item)
{
    for (const QQuickItem* above = &item; above != nullptr; above = above->parentItem())
        if (const auto group = above->property("accessGroup").toString(); !group.isEmpty())
            return group;
    return {};
}

}
