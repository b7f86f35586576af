// SPDX-License-Identifier: Apache-2.0
#include "bridge/when_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace alongside::bridge {

namespace {

    // Nothing for a day that needs to be named.
    QString nearDay(const QDate& day, const QDate& today)
    {
        if (day == today)
            return QCoreApplication::translate("WhenWords", "Today");
        if (day.addDays(1) == today)
            return QCoreApplication::translate("WhenWords", "Yesterday");
        return {};
    }

    QString namedDay(const QDate& day, const QDate& today)
    {
        if (day.year() == today.year())
            return QLocale().toString(day, QStringLiteral("d MMMM"));
        return QLocale().toString(day, QStringLiteral("d MMMM yyyy"));
    }

}

QString whenWords(TimeMs at, TimeMs now)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(at);
    const auto today = QDateTime::fromMSecsSinceEpoch(now).date();
    auto day = nearDay(time.date(), today);
    if (day.isEmpty())
        day = namedDay(time.date(), today);
    if (time.date().year() != today.year())
        return day;
    //: A day and a time: "Today, 10:42"
    return QCoreApplication::translate("WhenWords", "%1, %2").arg(day, clockWords(at));
}

QString dayWords(std::string_view isoDay, TimeMs now)
{
    const auto day = QDate::fromString(
        QString::fromUtf8(isoDay.data(), static_cast<qsizetype>(isoDay.size())), Qt::ISODate);
    if (!day.isValid())
        return {};
    const auto today = QDateTime::fromMSecsSinceEpoch(now).date();
    const auto near = nearDay(day, today);
    return near.isEmpty() ? namedDay(day, today) : near;
}

QString dueWords(std::string_view isoDay, TimeMs now)
{
    const auto day = QDate::fromString(
        QString::fromUtf8(isoDay.data(), static_cast<qsizetype>(isoDay.size())), Qt::ISODate);
    if (!day.isValid())
        return {};
    const auto today = QDateTime::fromMSecsSinceEpoch(now).date();
    if (day == today)
        return QCoreApplication::translate("WhenWords", "today");
    const auto named = QLocale().toString(day, QStringLiteral("dddd d MMMM"));
    //: %1 is a day: "tomorrow, Tuesday 24 November"
    return day == today.addDays(1) ? QCoreApplication::translate("WhenWords", "tomorrow, %1").arg(named) : named;
}

QString writtenLaterWords(std::string_view happened, TimeMs writtenAt, TimeMs now)
{
    const auto written = isoDay(writtenAt);
    if (happened.empty() || written <= happened)
        return {};
    return QCoreApplication::translate("WhenWords", "Written down later: %1").arg(dayWords(written, now));
}

QString clockWords(TimeMs at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).time(), QStringLiteral("HH:mm"));
}

std::string isoDay(TimeMs now)
{
    return QDateTime::fromMSecsSinceEpoch(now).date().toString(Qt::ISODate).toStdString();
}

}
