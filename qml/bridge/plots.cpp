// SPDX-License-Identifier: Apache-2.0
// The plots that pages show. What they say is worked out in plot_sentences.cpp.
#include "bridge/plots.h"

#include "bridge/goals_model.h"
#include "bridge/open_plan.h"
#include "bridge/when_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace alongside::bridge {

namespace {

    constexpr std::size_t kTimesMax = 12;
    constexpr std::size_t kPeriodsMax = 12;
    constexpr std::size_t kStonesMax = 6;

    QString tr(const char* words)
    {
        return QCoreApplication::translate("Plots", words);
    }

    QDate dayOf(const plan::RecordInfo& info)
    {
        const auto day = QDate::fromString(QString::fromStdString(choiceOf(info, "on")), Qt::ISODate);
        return day.isValid() ? day : QDateTime::fromMSecsSinceEpoch(info.changedAt).date();
    }

    QDate todayOf(const PlanRecords& records)
    {
        return QDateTime::fromMSecsSinceEpoch(records.now()).date();
    }

    OutcomeTime timeOf(const plan::RecordInfo& info)
    {
        return {dayOf(info), textOf(info, "what"), numberOf(info, "amount"), textOf(info, "unit"), wholeOf(info, "quality")};
    }

    std::vector<OutcomeTime> timesOf(const PlanRecords& records, const RecordId& goal)
    {
        std::vector<OutcomeTime> times;
        records.forEach("outcome", [&](const QString&, const plan::RecordInfo& info) {
            if (goalOf(info) == goal)
                times.push_back(timeOf(info));
        });
        std::stable_sort(times.begin(), times.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
        return times;
    }

    std::vector<OutcomeTime> latest(const std::vector<OutcomeTime>& times, std::size_t max)
    {
        return {times.end() - static_cast<std::ptrdiff_t>(std::min(times.size(), max)), times.end()};
    }

    // Lengths and minutes have no height in common: what most of the times were counted in is drawn.
    QString usualUnit(const std::vector<OutcomeTime>& times)
    {
        std::map<QString, int> tally;
        for (const auto& time : times)
            if (time.amount)
                ++tally[time.unit];
        const auto it = std::max_element(tally.begin(), tally.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        return it == tally.end() ? QString() : it->first;
    }

    QString amountText(const OutcomeTime& time)
    {
        if (!time.amount)
            return {};
        const auto number = QLocale().toString(*time.amount, 'g', 6);
        return time.unit.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, time.unit);
    }

    QStringList missingIn(const OutcomeTime& time)
    {
        QStringList missing;
        if (time.what.isEmpty())
            missing.append(tr("what was done"));
        if (!time.amount)
            missing.append(tr("how much"));
        if (time.quality == 0)
            missing.append(tr("how good"));
        return missing;
    }

    QString missingLine(const OutcomeTime& time)
    {
        const auto missing = missingIn(time);
        return missing.isEmpty() ? QString() : tr("Missing: %1").arg(missing.join(QStringLiteral(", ")));
    }

    QString faceWords(int quality)
    {
        for (const auto& face : catalogue::faces())
            if (face.name == std::to_string(quality))
                return catalogueWords(face.label);
        return {};
    }

    QString iso(const QDate& day)
    {
        return day.toString(Qt::ISODate);
    }

}

Plot::Plot(QObject* parent)
    : QObject(parent)
{
    if (auto* all = records()) {
        connect(all, &PlanRecords::cleared, this, &Plot::redraw);
        connect(all, &PlanRecords::changed, this, [this, all](const QStringList& keys) {
            for (const auto& key : keys)
                if (const auto* info = all->find(key); info != nullptr && kinds().contains(QString::fromStdString(info->kind())))
                    return redraw();
        });
        // What a subclass draws is known once it is made.
        QMetaObject::invokeMethod(this, [this] { redraw(); }, Qt::QueuedConnection);
    }
}

PlanRecords* Plot::records() const
{
    return OpenPlan::instance() != nullptr ? OpenPlan::instance()->records() : nullptr;
}

void Plot::redraw()
{
    m_marks.clear();
    m_sentences.clear();
    m_rows.clear();
    m_most = 0;
    m_unit.clear();
    if (records() != nullptr)
        draw();
    emit plotChanged();
}

void OutcomePlot::setGoal(const QString& key)
{
    if (key == m_goal)
        return;
    m_goal = key;
    redraw();
    emit goalChanged();
}

void OutcomePlot::draw()
{
    const auto place = placeFromKey(m_goal);
    if (!place)
        return;
    const auto now = records()->now();
    const auto all = timesOf(*records(), place->key.id);
    const auto shown = latest(all, kTimesMax);
    m_unit = usualUnit(shown);
    for (const auto& time : shown)
        if (time.amount && time.unit == m_unit)
            m_most = std::max(m_most, *time.amount);
    m_head = QStringList {tr("The day"), tr("What we did"), tr("How much"), tr("How good")};
    for (const auto& time : shown) {
        const auto when = dayWords(iso(time.day).toStdString(), now);
        const bool comparable = time.amount && time.unit == m_unit && m_most > 0;
        m_marks.append(QVariantMap {{"day", QLocale().toString(time.day, QStringLiteral("d MMM"))}, {"when", when},
            {"what", time.what}, {"amountText", amountText(time)},
            {"part", comparable ? *time.amount / m_most : 0.0}, {"quality", time.quality},
            {"whole", time.isWhole()}, {"missing", missingLine(time)}});
        m_rows.prepend(QVariant(QStringList {when, time.what.isEmpty() ? tr("Nobody said") : time.what,
            time.amount ? amountText(time) : tr("Nobody said"), time.quality > 0 ? faceWords(time.quality) : tr("Nobody said")}));
    }
    m_sentences = outcomeSentences(all, now);
}

void MomentsPlot::setMonthly(bool monthly)
{
    if (monthly == m_monthly)
        return;
    m_monthly = monthly;
    redraw();
    emit monthlyChanged();
}

void MomentsPlot::draw()
{
    std::vector<QDate> days;
    records()->forEach("incident", [&](const QString&, const plan::RecordInfo& info) { days.push_back(dayOf(info)); });
    std::vector<std::pair<QDate, QString>> events;
    records()->forEach("event", [&](const QString&, const plan::RecordInfo& info) { events.emplace_back(dayOf(info), textOf(info, "words")); });
    const auto periods = periodsOf(days, events, m_monthly ? PeriodLength::Month : PeriodLength::Quarter, todayOf(*records()), kPeriodsMax);
    for (const auto& period : periods)
        m_most = std::max(m_most, static_cast<double>(period.count));
    m_head = QStringList {tr("When"), tr("How many"), tr("What changed")};
    for (const auto& period : periods) {
        const auto name = periodName(period);
        m_marks.append(QVariantMap {{"label", QLocale().standaloneMonthName(period.first.month(), QLocale::ShortFormat)},
            {"year", QString::number(period.first.year())}, {"name", name},
            {"count", period.count}, {"part", m_most > 0 ? period.count / m_most : 0.0},
            {"unfinished", period.unfinished}, {"events", period.events}});
        const auto count = period.unfinished ? tr("%1 so far").arg(period.count) : QString::number(period.count);
        m_rows.prepend(QVariant(QStringList {name, count, period.events.join(QStringLiteral(", "))}));
    }
    m_sentences = periodSentences(periods);
}

void GoalPathPlot::setGoal(const QString& key)
{
    if (key == m_goal)
        return;
    m_goal = key;
    redraw();
    emit goalChanged();
}

void GoalPathPlot::draw()
{
    const auto* goal = records()->find(m_goal);
    if (goal == nullptr)
        return;
    const auto now = records()->now();
    const auto all = timesOf(*records(), goal->id());
    const auto first = textOf(*goal, "firstStep");
    const bool reached = choiceOf(*goal, "state") == "done";
    const auto firstWords = first.isEmpty() ? tr("Nobody said the first step.") : first;
    m_head = QStringList {tr("Where"), tr("What")};
    m_marks.append(QVariantMap {{"kind", "first"}, {"words", firstWords}, {"whole", !first.isEmpty()}});
    m_rows.append(QVariant(QStringList {tr("First step"), firstWords}));
    for (const auto& time : latest(all, kStonesMax)) {
        const auto when = dayWords(iso(time.day).toStdString(), now);
        m_marks.append(QVariantMap {{"kind", "time"}, {"words", when}, {"quality", time.quality}, {"whole", time.isWhole()}});
        const auto words = time.what.isEmpty() ? tr("Nobody said what") : time.what;
        m_rows.append(QVariant(QStringList {when, time.isWhole() ? words : words + QStringLiteral(". ") + missingLine(time)}));
    }
    const auto stands = catalogueWords(goal->text("state"));
    if (!reached)
        m_marks.append(QVariantMap {{"kind", "here"}, {"words", tr("We are here")}, {"whole", true}});
    m_marks.append(QVariantMap {{"kind", "goal"}, {"words", textOf(*goal, "words")}, {"whole", reached}});
    m_rows.append(QVariant(QStringList {tr("The goal"), textOf(*goal, "words") + QStringLiteral(". ") + stands}));
    m_sentences.append(first.isEmpty() ? firstWords : tr("The first step: %1").arg(first));
    if (all.empty())
        m_sentences.append(tr("Nothing is written down yet."));
    else
        m_sentences.append(all.size() == 1 ? tr("Something was done once.") : tr("Something was done %1 times.").arg(all.size()));
    m_sentences.append(reached ? tr("The goal is done.") : tr("We are on the way to the goal."));
}

}
