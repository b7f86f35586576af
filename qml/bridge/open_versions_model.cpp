// SPDX-License-Identifier: Apache-2.0
#include "bridge/open_versions_model.h"

#include "bridge/statements_model.h"

#include <QCoreApplication>

namespace alongside::bridge {

namespace {

    // "Ana and Dev", "Ana, Dev and Moll".
    QString joined(const QStringList& names)
    {
        if (names.size() < 2)
            return names.join(QString());
        //: The last two of some names: "Ana and Dev"
        return QCoreApplication::translate("Names", "%1 and %2")
            .arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
    }

}

OpenVersionsModel::OpenVersionsModel(PlanRecords* records, QObject* parent)
    : RecordModel(records, {"key", "label", "symbol", "answers", "names"}, parent)
{
    readAll();
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
    return Row{key, {0, info.changedAt, {}},
        {key, catalogueWords(info.title), symbol, answers, joined(names)}};
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
