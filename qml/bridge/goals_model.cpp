// SPDX-License-Identifier: Apache-2.0
#include "bridge/goals_model.h"

#include "bridge/open_plan.h"
#include "bridge/when_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

namespace alongside::bridge {

namespace {

    constexpr std::size_t kTrailMax = 8;
    constexpr qsizetype kUsualMax = 4;

    // A day as a number that sorts; the day it was written when the day is missing.
    qint64 timeOf(const plan::RecordInfo& outcome)
    {
        const auto day = QDate::fromString(QString::fromStdString(choiceOf(outcome, "on")), Qt::ISODate);
        return day.isValid() ? day.toJulianDay() : QDateTime::fromMSecsSinceEpoch(outcome.changedAt).date().toJulianDay();
    }

    std::vector<const plan::RecordInfo*> outcomesOf(const PlanRecords& records, const RecordId& goal)
    {
        std::vector<const plan::RecordInfo*> outcomes;
        records.forEach("outcome", [&](const QString&, const plan::RecordInfo& info) {
            if (goalOf(info) == goal)
                outcomes.push_back(&info);
        });
        std::sort(outcomes.begin(), outcomes.end(), [](const auto* a, const auto* b) {
            return std::tuple(timeOf(*a), a->changedAt, a->id()) < std::tuple(timeOf(*b), b->changedAt, b->id());
        });
        return outcomes;
    }

    QString lastLine(const plan::RecordInfo* last, TimeMs now)
    {
        if (last == nullptr)
            return QCoreApplication::translate("Goals", "Nothing is written down yet.");
        return QCoreApplication::translate("Goals", "The last time: %1").arg(dayWords(choiceOf(*last, "on"), now));
    }

    qint64 stateRank(std::string_view state)
    {
        return state == "paused" ? 1 : state == "done" ? 2 : 0;
    }

}

std::optional<RecordId> goalOf(const plan::RecordInfo& outcome)
{
    const auto* field = outcome.field("goal");
    const auto* reference = field != nullptr ? std::get_if<crdt::Reference>(&field->latest().value) : nullptr;
    return reference != nullptr ? std::optional(reference->record) : std::nullopt;
}

QString noFaceWords(const plan::RecordInfo& outcome, const QString& about)
{
    const auto why = choiceOf(outcome, "whyNoFace");
    if (wholeOf(outcome, "quality") > 0 || why.empty())
        return {};
    const auto name = about.isEmpty() ? QCoreApplication::translate("Goals", "The person") : about;
    return why == "not-asked" ? QCoreApplication::translate("Goals", "%1 was not asked.").arg(name)
                              : QCoreApplication::translate("Goals", "%1 gave no answer.").arg(name);
}

QString amountWords(const plan::RecordInfo& outcome)
{
    const auto amount = numberOf(outcome, "amount");
    if (!amount)
        return {};
    const auto number = QLocale().toString(*amount, 'g', 6);
    const auto unit = textOf(outcome, "unit");
    return unit.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, unit);
}

GoalsModel::GoalsModel(PlanRecords* records, QObject* parent)
    : RecordModel(records,
        {"key", "words", "why", "symbol", "state", "stateLabel", "howOften", "stateLine", "lastLine", "writtenBy", "lastWhat", "lastAmount",
            "lastQuality", "lastWhen", "lastJudgedBy", "lastWhole", "recorded", "wholeOnes", "trail", "usual",
            "usualUnit", "usualAmounts", "open"},
        parent)
{
    readAll();
}

QStringList GoalsModel::touchedBy(const QStringList& keys) const
{
    QStringList goals;
    const auto note = [&goals](const QString& key) {
        if (!goals.contains(key))
            goals.append(key);
    };
    for (const auto& key : keys) {
        const auto* info = records()->find(key);
        if (info == nullptr)
            continue;
        if (info->kind() == "goal")
            note(key);
        if (info->kind() != "outcome")
            continue;
        // A goal may be in another audience than its outcome; it is found by its id.
        const auto goal = goalOf(*info);
        records()->forEach("goal", [&](const QString& goalKey, const plan::RecordInfo& candidate) {
            if (goal == candidate.id())
                note(goalKey);
        });
    }
    return goals;
}

std::optional<Row> GoalsModel::rowFor(const QString& key, const plan::RecordInfo& info) const
{
    if (info.kind() != "goal")
        return std::nullopt;
    const auto now = records()->now();
    const auto outcomes = outcomesOf(*records(), info.id());
    const auto* last = outcomes.empty() ? nullptr : outcomes.back();
    const auto wholeOnes = std::count_if(outcomes.begin(), outcomes.end(),
        [](const auto* outcome) { return plan::triangleOf(*outcome).isWhole(); });
    QVariantList trail;
    for (std::size_t i = outcomes.size() - std::min(outcomes.size(), kTrailMax); i < outcomes.size(); ++i)
        trail.append(QVariantMap {{"quality", wholeOf(*outcomes[i], "quality")},
            {"whole", plan::triangleOf(*outcomes[i]).isWhole()},
            {"when", dayWords(choiceOf(*outcomes[i], "on"), now)}});
    QStringList usual;
    QString unit;
    std::set<double> amounts;
    for (auto it = outcomes.rbegin(); it != outcomes.rend(); ++it) {
        const auto what = textOf(**it, "what");
        if (usual.size() < kUsualMax && !what.isEmpty() && !usual.contains(what))
            usual.append(what);
        if (unit.isEmpty())
            unit = textOf(**it, "unit");
        if (const auto number = numberOf(**it, "amount"); number && *number > 0 && amounts.size() < kUsualMax)
            amounts.insert(*number);
    }
    const auto area = choiceOf(info, "lifeArea");
    auto symbol = choiceSymbol("goal", "lifeArea", area);
    if (symbol.isEmpty())
        symbol = QStringLiteral("goal");
    const auto state = choiceOf(info, "state");
    QStringList stateLine {catalogueWords(info.text("state")), textOf(info, "howOften")};
    stateLine.removeAll(QString());
    return Row{key, {stateRank(state), 0, textOf(info, "words")},
        {key, textOf(info, "words"), textOf(info, "why"), symbol, QString::fromStdString(state),
            catalogueWords(info.text("state")), textOf(info, "howOften"), stateLine.join(QStringLiteral(" · ")),
            lastLine(last, now), QString::fromStdString(info.changedBy.name),
            last != nullptr ? textOf(*last, "what") : QString(), last != nullptr ? amountWords(*last) : QString(),
            last != nullptr ? wholeOf(*last, "quality") : 0,
            last != nullptr ? dayWords(choiceOf(*last, "on"), now) : QString(),
            last != nullptr ? textOf(*last, "judgedBy") : QString(),
            last != nullptr && plan::triangleOf(*last).isWhole(), static_cast<int>(outcomes.size()),
            static_cast<int>(wholeOnes), trail, usual, unit, QVariantList(amounts.begin(), amounts.end()),
            info.hasOpenVersions()}};
}

OutcomesModel::OutcomesModel(QObject* parent)
    : OutcomesModel(OpenPlan::instance() != nullptr ? OpenPlan::instance()->records() : nullptr, parent)
{
}

OutcomesModel::OutcomesModel(PlanRecords* records, QObject* parent)
    : RecordModel(records,
        {"key", "what", "amount", "quality", "judgedBy", "workerScore", "note", "when", "writtenBy", "whole", "mine",
            "open", "newer", "whyNoFace", "written"},
        parent)
{
}

void OutcomesModel::setGoal(const QString& goalKey)
{
    if (goalKey == m_goal)
        return;
    m_goal = goalKey;
    readAll();
    emit goalChanged();
}

std::optional<Row> OutcomesModel::rowFor(const QString& key, const plan::RecordInfo& info) const
{
    const auto goal = placeFromKey(m_goal);
    if (info.kind() != "outcome" || !goal || goalOf(info) != goal->key.id)
        return std::nullopt;
    return Row{key, {-timeOf(info), -info.changedAt, {}},
        {key, textOf(info, "what"), amountWords(info), wholeOf(info, "quality"), textOf(info, "judgedBy"),
            wholeOf(info, "workerScore"), textOf(info, "note"),
            dayWords(choiceOf(info, "on"), records()->now()), QString::fromStdString(info.changedBy.name),
            plan::triangleOf(info).isWhole(), info.changedBy.isMe, info.hasOpenVersions(), info.fromNewerApp,
            noFaceWords(info, records()->aboutName()),
            writtenLaterWords(choiceOf(info, "on"), firstWrittenAt(info), records()->now())}};
}

}
