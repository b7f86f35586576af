// SPDX-License-Identifier: Apache-2.0
#include "bridge/day_names.h"

#include "bridge/open_plan.h"
#include "bridge/when_words.h"
#include "plan/concern.h"

#include <QLocale>

namespace alongside::bridge {

namespace {

    TimeMs now()
    {
        auto* plan = OpenPlan::instance();
        return plan != nullptr ? plan->records()->now() : 0;
    }

}

QString DayNames::daysAgo(int days) const
{
    return QString::fromStdString(plan::dayAfter(isoDay(now()), -days));
}

int DayNames::since(const QString& day) const
{
    return plan::daysBetween(day.toStdString(), isoDay(now()));
}

QString DayNames::words(const QString& day) const
{
    const auto ago = since(day);
    if (ago == 0 || ago == 1)
        return dayWords(day.toStdString(), now());
    return QLocale().toString(QDate::fromString(day, Qt::ISODate), QStringLiteral("dddd d MMMM"));
}

QString DayNames::due(const QString& day) const
{
    return dueWords(day.toStdString(), now());
}

}
