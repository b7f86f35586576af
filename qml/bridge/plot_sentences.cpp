// SPDX-License-Identifier: Apache-2.0
// What plots say: in easy words, and never more than the figures do.
#include "bridge/plots.h"

#include "bridge/when_words.h"
#include "catalogue/kinds.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace alongside::bridge {

namespace {

    constexpr int kMonthsInQuarter = 3;
    constexpr int kMonthsInYear = 12;

    QString tr(const char* words)
    {
        return QCoreApplication::translate("Plots", words);
    }

    int monthsIn(PeriodLength length)
    {
        return length == PeriodLength::Quarter ? kMonthsInQuarter : 1;
    }

    QDate beginOf(QDate day, PeriodLength length)
    {
        const int months = monthsIn(length);
        return {day.year(), (day.month() - 1) / months * months + 1, 1};
    }

    QString howMany(int count)
    {
        if (count == 0)
            return tr("There was no hard moment.");
        return count == 1 ? tr("There was 1 hard moment.") : tr("There were %1 hard moments.").arg(count);
    }

    // "30", for a year of which every month is there and over.
    std::map<int, int> wholeYears(const std::vector<Period>& periods)
    {
        std::map<int, int> months;
        std::map<int, int> counts;
        for (const auto& period : periods) {
            if (period.unfinished)
                continue;
            months[period.first.year()] += period.last.month() - period.first.month() + 1;
            counts[period.first.year()] += period.count;
        }
        std::erase_if(counts, [&](const auto& year) { return months[year.first] < kMonthsInYear; });
        return counts;
    }

    QString told(const OutcomeTime& time)
    {
        const auto number = QLocale().toString(*time.amount, 'g', 6);
        const auto amount = time.unit.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, time.unit);
        QString face;
        for (const auto& choice : catalogue::faces())
            if (choice.name == std::to_string(time.quality))
                face = QCoreApplication::translate("Catalogue", std::string(choice.label).c_str());
        //: How much it was, and how good
        return tr("%1, %2").arg(amount, face);
    }

}

std::vector<Period> periodsOf(const std::vector<QDate>& days, const std::vector<std::pair<QDate, QString>>& events,
    PeriodLength length, QDate today, std::size_t periodsMax)
{
    std::vector<Period> periods;
    if (days.empty())
        return periods;
    const int months = monthsIn(length);
    auto first = beginOf(*std::min_element(days.begin(), days.end()), length);
    const auto last = beginOf(std::max(today, *std::max_element(days.begin(), days.end())), length);
    const auto earliest = last.addMonths(-months * (static_cast<int>(periodsMax) - 1));
    first = std::max(first, earliest);
    for (auto begin = first; begin <= last; begin = begin.addMonths(months)) {
        Period period {begin, begin.addMonths(months).addDays(-1), 0, false, {}};
        const auto within = [&](const QDate& day) { return day >= period.first && day <= period.last; };
        period.count = static_cast<int>(std::count_if(days.begin(), days.end(), within));
        period.unfinished = today <= period.last;
        for (const auto& [day, words] : events)
            if (within(day))
                period.events.append(words);
        periods.push_back(std::move(period));
    }
    return periods;
}

QString periodName(const Period& period)
{
    const auto month = [](const QDate& day) { return QLocale().standaloneMonthName(day.month()); };
    if (period.first.month() == period.last.month())
        return tr("%1 %2").arg(month(period.first)).arg(period.first.year());
    //: A stretch of months: "January to March 2024"
    return tr("%1 to %2 %3").arg(month(period.first), month(period.last)).arg(period.last.year());
}

QStringList periodSentences(const std::vector<Period>& periods)
{
    if (periods.empty())
        return {tr("No hard moment is written down.")};
    QStringList sentences;
    const auto add = [&sentences](const QString& when, int count) {
        sentences.append(QStringLiteral("%1: %2").arg(when, howMany(count)));
    };
    const auto lastWhole = std::find_if(periods.rbegin(), periods.rend(), [](const Period& one) { return !one.unfinished; });
    if (lastWhole != periods.rend()) {
        if (&*lastWhole != &periods.front())
            add(periodName(periods.front()), periods.front().count);
        add(periodName(*lastWhole), lastWhole->count);
    }
    for (const auto& [year, count] : wholeYears(periods))
        add(tr("All of %1").arg(year), count);
    if (periods.back().unfinished)
        sentences.append(tr("%1 is not over yet. So far: %2").arg(periodName(periods.back())).arg(periods.back().count));
    for (const auto& period : periods)
        for (const auto& event : period.events)
            sentences.append(tr("%1: %2").arg(periodName(period), event));
    return sentences;
}

QStringList outcomeSentences(const std::vector<OutcomeTime>& times, TimeMs now)
{
    if (times.empty())
        return {tr("Nothing is written down yet.")};
    const auto count = static_cast<int>(times.size());
    const auto whole = static_cast<int>(std::count_if(times.begin(), times.end(), [](const auto& time) { return time.isWhole(); }));
    const auto when = [now](const OutcomeTime& time) { return dayWords(time.day.toString(Qt::ISODate).toStdString(), now); };
    QStringList sentences {count == 1 ? tr("1 time is written down.") : tr("%1 times are written down.").arg(count)};
    if (whole < count)
        sentences.append(count - whole == 1 ? tr("In 1 of them something is missing.") : tr("In %1 of them something is missing.").arg(count - whole));
    const auto first = std::find_if(times.begin(), times.end(), [](const auto& time) { return time.isWhole(); });
    const auto last = std::find_if(times.rbegin(), times.rend(), [](const auto& time) { return time.isWhole(); });
    if (first == times.end())
        sentences.append(tr("None of them tells the whole story."));
    if (whole > 1)
        sentences.append(tr("The first whole time, %1: %2.").arg(when(*first), told(*first)));
    if (whole > 0)
        sentences.append(tr("The last whole time, %1: %2.").arg(when(*last), told(*last)));
    return sentences;
}

}
