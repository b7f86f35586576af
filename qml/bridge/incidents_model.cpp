// SPDX-License-Identifier: Apache-2.0
#include "bridge/incidents_model.h"

#include "bridge/handover_words.h"
#include "bridge/media/media_reading.h"
#include "bridge/open_plan.h"
#include "bridge/when_words.h"

#include <QCoreApplication>

namespace alongside::bridge {

namespace {

    constexpr int kListWordsMax = 30;

    QString hurtOf(const plan::RecordInfo& info)
    {
        const auto* found = info.field("hurt");
        const auto* flag = found != nullptr ? std::get_if<bool>(&found->latest().value) : nullptr;
        if (flag == nullptr)
            return {};
        return *flag ? QStringLiteral("yes") : QStringLiteral("no");
    }

    QString noViewWords(const std::string& why, const QString& about)
    {
        const auto tr
            = [](const char* words) { return QCoreApplication::translate("Incidents", words); };
        const auto name = about.isEmpty() ? tr("The person") : about;
        if (why == "not-asked")
            return tr("%1 was not asked.").arg(name);
        if (why == "not-now")
            return tr("%1 did not want to say.").arg(name);
        if (why == "no-way-yet")
            return tr("Nobody knows yet how to ask %1.").arg(name);
        return {};
    }

}

IncidentsModel::IncidentsModel(QObject* parent)
    : IncidentsModel(
        OpenPlan::instance() != nullptr ? OpenPlan::instance()->records() : nullptr, parent)
{
}

IncidentsModel::IncidentsModel(PlanRecords* records, QObject* parent)
    : RecordModel(records,
        {"key", "words", "kindLabel", "kindSymbol", "severityLabel", "severitySymbol", "hurt",
            "before", "day", "written", "seenBy", "writtenBy", "myView", "whyNoView",
            "whyNoViewWords", "learning", "waits", "newer", "shortWords"},
        parent)
{
    readAll();
}

void IncidentsModel::setOnlyWaiting(bool only)
{
    if (only == m_onlyWaiting)
        return;
    m_onlyWaiting = only;
    readAll();
    emit onlyWaitingChanged();
}

std::optional<Row> IncidentsModel::rowFor(const QString& key, const plan::RecordInfo& info) const
{
    const auto learning = textOf(info, "learning");
    if (info.kind() != "incident" || (m_onlyWaiting && !learning.isEmpty()))
        return std::nullopt;
    const auto now = records()->now();
    const auto on = choiceOf(info, "on");
    const auto kindOf = choiceOf(info, "kindOf");
    const auto severity = choiceOf(info, "severity");
    const auto why = choiceOf(info, "whyNoView");
    const auto* what = info.field("what");
    const auto writtenAt = firstWrittenAt(info);
    const auto writer = what != nullptr ? what->versions.front().by.name : info.changedBy.name;
    const auto day = QDate::fromString(QString::fromStdString(on), Qt::ISODate).toJulianDay();
    return Row{key, {-day, -writtenAt, {}},
        {key, wordsOrStandIn(info, "what"), catalogueWords(info.text("kindOf")),
            choiceSymbol("incident", "kindOf", kindOf), catalogueWords(info.text("severity")),
            choiceSymbol("incident", "severity", severity), hurtOf(info), textOf(info, "before"),
            dayWords(on, now), writtenLaterWords(on, writtenAt, now), textOf(info, "seenBy"),
            QString::fromStdString(writer), textOf(info, "myView"), QString::fromStdString(why),
            noViewWords(why, records()->aboutName()), learning, learning.isEmpty(),
            info.fromNewerApp, shortened(wordsOrStandIn(info, "what"), kListWordsMax)}};
}

}
