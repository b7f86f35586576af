// SPDX-License-Identifier: Apache-2.0
#include "access/scan_rounds.h"

#include <QCoreApplication>
#include <QQuickItem>

#include <algorithm>
#include <array>

namespace alongside::access {

namespace {

    using aloud::PageThing;

    constexpr qsizetype kFew = 5; // so many are as quickly gone through one by one
    constexpr qsizetype kNamed = 3;
    constexpr std::array kTurns{"keyboard", "content", "foot", "bar", "head"};

    QRectF placeOf(const PageThing& thing)
    {
        return thing.item->mapRectToScene(QRectF(QPointF(), thing.item->size()));
    }

    bool isBeside(const PageThing& thing, const PageThing& first)
    {
        const auto middle = placeOf(thing).center().y();
        const auto row = placeOf(first);
        return middle > row.top() && middle < row.bottom();
    }

    void addRows(QList<ScanGroup>& groups, const QString& group, const QList<PageThing>& things)
    {
        for (const auto& thing : things) {
            const bool goesOn = !groups.isEmpty() && groups.last().group == group
                && isBeside(thing, groups.last().things.first());
            if (!goesOn)
                groups.append({group, {}});
            groups.last().things.append(thing);
        }
    }

    bool hasRows(const QString& group)
    {
        return group == QLatin1String("content") || group == QLatin1String("keyboard");
    }

}

QString ScanGroup::name() const
{
    if (group == QLatin1String("head"))
        //: Spoken while a frame goes through the parts of a page
        return QCoreApplication::translate("ScanRounds", "The top of the page");
    if (group == QLatin1String("foot"))
        return QCoreApplication::translate("ScanRounds", "The end of the page");
    QStringList names;
    for (const auto& thing : things.first(std::min(things.size(), kNamed)))
        names.append(thing.name);
    return names.join(QStringLiteral(", "));
}

QList<ScanGroup> scanGroups(const QList<PageThing>& controls)
{
    QList<ScanGroup> groups;
    for (const auto* turn : kTurns) {
        const auto group = QString::fromLatin1(turn);
        QList<PageThing> things;
        for (const auto& control : controls)
            if (control.group == group)
                things.append(control);
        if (hasRows(group))
            addRows(groups, group, things);
        else if (!things.isEmpty())
            groups.append({group, things});
    }
    if (controls.size() > kFew)
        return groups;
    ScanGroup all{QStringLiteral("content"), {}};
    for (const auto& group : groups)
        all.things += group.things;
    return all.things.isEmpty() ? QList<ScanGroup>() : QList<ScanGroup>{all};
}

}
