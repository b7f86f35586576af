// SPDX-License-Identifier: Apache-2.0
#include "bridge/open_versions_model.h"

#include "bridge/open_plan.h"
#include "bridge/statements_model.h"
#include "bridge/when_words.h"
#include "bridge/word_pieces.h"

namespace alongside::bridge {

OpenVersionsModel::OpenVersionsModel(PlanRecords* records, QObject* parent)
    : RecordModel(records, {"key", "label", "symbol", "answers", "names", "later"}, parent)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &OpenVersionsModel::dueChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &OpenVersionsModel::dueChanged);
    connect(this, &QAbstractItemModel::dataChanged, this, &OpenVersionsModel::dueChanged);
    readAll();
}

int OpenVersionsModel::due() const
{
    int due = 0;
    for (int row = 0; row < count(); ++row)
        due += valueAt(row, QStringLiteral("later")).toString().isEmpty() ? 1 : 0;
    return due;
}

// The day until which this person put a choice off; empty when they did not, or that day has come.
QString OpenVersionsModel::putOffUntil(const plan::RecordInfo& info) const
{
    const auto today = isoDay(records()->now());
    std::string until;
    records()->forEach("later", [&](const QString&, const plan::RecordInfo& later) {
        const auto* field = later.field("about");
        const auto* to = field != nullptr ? std::get_if<crdt::Reference>(&field->latest().value) : nullptr;
        if (to != nullptr && to->record == info.id() && later.sharing == plan::Sharing::JustMe && choiceOf(later, "until") > today)
            until = choiceOf(later, "until");
    });
    return until.empty() ? QString() : dayWords(until, records()->now());
}

QStringList OpenVersionsModel::touchedBy(const QStringList& keys) const
{
    QStringList touched = keys;
    for (const auto& key : keys) {
        const auto* info = records()->find(key);
        const auto* field = info != nullptr && info->kind() == "later" ? info->field("about") : nullptr;
        const auto* to = field != nullptr ? std::get_if<crdt::Reference>(&field->latest().value) : nullptr;
        for (int row = 0; to != nullptr && row < count(); ++row) {
            const auto place = placeFromKey(valueAt(row, QStringLiteral("key")).toString());
            if (place && place->key.id == to->record)
                touched.append(keyOf(*place));
        }
    }
    return touched;
}

std::optional<Row> OpenVersionsModel::rowFor(const QString& key, const plan::RecordInfo& info) const
{
    if (!info.hasOpenVersions())
        return std::nullopt;
    const auto answers = answerMaps(info, *records());
    QStringList names;
    for (const auto& answer : answers)
        if (const auto name = answer.toMap().value(QStringLiteral("by")).toString(); !names.contains(name))
            names.append(name);
    auto symbol = choiceSymbol("statement", "part", choiceOf(info, "part"));
    if (symbol.isEmpty())
        symbol = QString::fromStdString(info.symbol);
    // What was put off comes last: others may still choose, and so may whoever put it off.
    const auto later = putOffUntil(info);
    return Row{key, {later.isEmpty() ? 0 : 1, info.changedAt, {}},
        {key, catalogueWords(info.title), symbol, answers, namesTogether(names), later}};
}

void OpenVersionsModel::putOff(const QString& key, const QString& until)
{
    if (auto* plan = OpenPlan::instance())
        plan->act([key, until = until.toStdString()](plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
            const auto place = placeFromKey(key);
            if (!place)
                return fail(ErrorCode::NotFound);
            ALONGSIDE_TRY(workspace.postpone(space, *place, until));
            return key;
        });
}

CircleModel::CircleModel(PlanRecords* records, QObject* parent)
    : RecordModel(records, {"key", "name", "relation", "ring", "lines", "sentence"}, parent)
{
    readAll();
}

std::optional<Row> CircleModel::rowFor(const QString& key, const plan::RecordInfo& info) const
{
    if (info.kind() != "person")
        return std::nullopt;
    const auto ring = choiceOf(info, "ring");
    const auto rings = catalogue::findKind("person")->field("ring")->choices;
    qint64 rank = static_cast<qint64>(rings.size());
    for (std::size_t i = 0; i < rings.size(); ++i)
        if (rings[i].name == ring)
            rank = static_cast<qint64>(i);
    const auto name = textOf(info, "name");
    QStringList first {textOf(info, "relation"), catalogueWords(info.text("ring"))};
    first.removeAll(QString());
    QStringList lines {first.join(QStringLiteral(" · ")), textOf(info, "phone"), textOf(info, "contactWish")};
    lines.removeAll(QString());
    return Row{key, {rank, 0, name},
        {key, name, textOf(info, "relation"), QString::fromStdString(ring), lines,
            (QStringList(name) + lines).join(QStringLiteral(". "))}};
}

}
