// SPDX-License-Identifier: Apache-2.0
#include "bridge/history_model.h"

#include "bridge/open_plan.h"
#include "bridge/when_words.h"
#include "bridge/word_pieces.h"

#include <QCoreApplication>

namespace alongside::bridge {

namespace {

    // Of long stories the latest part: each step asks the core for what was there.
    constexpr std::size_t kStepsMax = 60;

    QString tr(const char* words)
    {
        return QCoreApplication::translate("History", words);
    }

    // What people mean by "the words" of a record.
    QString wordsOf(const plan::RecordInfo& info)
    {
        const auto words = textOf(info, "words");
        return words.isEmpty() ? QString::fromStdString(info.title) : words;
    }

}

struct HistoryModel::Step {
    plan::HistoryInfo info;
    QString words; ///< what it said after this step
    std::optional<plan::Delivery> delivery;
};

struct HistoryModel::Past {
    bool complete = true;
    std::vector<Step> steps;
};

QStringList reachedLines(const plan::Delivery& delivery, TimeMs now)
{
    QStringList lines;
    for (const auto& one : delivery.reached)
        //: %1 a name, %2 a time
        lines.append(tr("%1 has it since %2.").arg(QString::fromStdString(one.who.name), whenWords(one.at, now)));
    return lines;
}

QString notYetLine(const plan::Delivery& delivery)
{
    QStringList names;
    for (const auto& card : delivery.notYet)
        names.append(QString::fromStdString(card.name));
    //: Who does not have it yet
    return names.isEmpty() ? QString() : tr("Not yet: %1.").arg(namesTogether(names));
}

HistoryModel::HistoryModel(QObject* parent)
    : RowModel({"key", "by", "when", "words", "lines", "erased", "reached", "notYet", "withServer", "mine", "sentence"}, parent)
{
    auto* plan = OpenPlan::instance();
    if (plan == nullptr)
        return;
    connect(plan->records(), &PlanRecords::changed, this, [this](const QStringList& keys) {
        if (keys.contains(m_key))
            ask();
    });
    // Whom it has reached becomes known with what the server and others tell.
    connect(plan, &OpenPlan::sharingChanged, this, &HistoryModel::ask);
}

void HistoryModel::setKey(const QString& key)
{
    if (key == m_key)
        return;
    m_key = key;
    emit keyChanged();
    takeAll();
    ask();
}

Result<HistoryModel::Past> HistoryModel::read(
    plan::Workspace& workspace, const SpaceId& space, const store::RecordPlace& place)
{
    Past past;
    ALONGSIDE_TRY_LET(complete, workspace.hasHistory(space, place.audience));
    past.complete = complete;
    ALONGSIDE_TRY_LET(entries, workspace.history(space, place));
    const auto first = entries.size() - std::min(entries.size(), kStepsMax);
    for (auto i = first; i < entries.size(); ++i) {
        Step step{entries[i], {}, std::nullopt};
        if (complete)
            if (const auto then = workspace.showAt(space, place, entries[i].at))
                step.words = wordsOf(*then);
        if (auto delivery = workspace.delivery(space, place, i))
            step.delivery = std::move(*delivery);
        past.steps.push_back(std::move(step));
    }
    return past;
}

void HistoryModel::ask()
{
    const auto place = placeFromKey(m_key);
    if (!place || OpenPlan::instance() == nullptr)
        return;
    OpenPlan::instance()->ask(
        this,
        [place](plan::Workspace& workspace, const SpaceId& space) { return read(workspace, space, *place); },
        [this, key = m_key](const Result<Past>& past) {
            if (past && key == m_key)
                show(*past);
        });
}

void HistoryModel::show(const Past& past)
{
    const auto now = OpenPlan::instance()->records()->now();
    QString before;
    qint64 rank = 0;
    for (const auto& step : past.steps) {
        const auto key = QString::number(rank);
        const bool changed = step.words != before;
        QStringList lines;
        if (!changed || step.words.isEmpty())
            for (const auto& line : step.info.what)
                lines.append(QString::fromStdString(line));
        const bool own = step.delivery && step.delivery->isOwn;
        const auto reached = own ? reachedLines(*step.delivery, now) : QStringList();
        const auto notYet = own ? notYetLine(*step.delivery) : QString();
        const auto server = own && !step.delivery->isWithServer ? tr("It is on this tablet only.") : QString();
        const auto by = QString::fromStdString(step.info.by.name);
        const auto when = whenWords(step.info.at, now);
        const auto words = changed ? step.words : QString();
        QStringList sentence {tr("%1, %2.").arg(by, when), words};
        sentence += lines + reached + QStringList {notYet, server};
        sentence.removeAll(QString());
        put({key, {-rank, 0, {}},
            {key, by, when, words, lines, step.info.erased, reached, notYet, server, step.info.by.isMe,
                sentence.join(QLatin1Char(' '))}});
        before = step.words;
        ++rank;
    }
    if (past.complete == m_complete)
        return;
    m_complete = past.complete;
    emit completeChanged();
}

void HistoryModel::askForAll()
{
    if (auto* plan = OpenPlan::instance())
        plan->act([key = m_key](plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
            ALONGSIDE_TRY(workspace.askForHistory(space));
            return key;
        });
}

}
