// SPDX-License-Identifier: Apache-2.0
#include "bridge/participants_model.h"

#include "bridge/open_plan.h"

#include <QCoreApplication>

namespace alongside::bridge {

namespace {

    bool isNameless(const plan::RecordInfo& info)
    {
        return info.text("name").empty() && choiceOf(info, "picture").empty();
    }

}

QString referenceOf(const plan::RecordInfo& info, std::string_view name)
{
    const auto* field = info.field(name);
    const auto* to
        = field != nullptr ? std::get_if<crdt::Reference>(&field->latest().value) : nullptr;
    return to != nullptr ? QString::fromStdString(to->record.hex()) : QString();
}

QString participantName(const PlanRecords& records, const plan::RecordInfo& info)
{
    if (const auto name = textOf(info, "name"); !name.isEmpty())
        return name;
    if (const auto* picture = info.field("picture");
        picture != nullptr && !choiceOf(info, "picture").empty())
        return catalogueWords(picture->latest().text);
    int number = 1;
    records.forEach("participant", [&](const QString&, const plan::RecordInfo& other) {
        if (isNameless(other) && referenceOf(other, "session") == referenceOf(info, "session")
            && std::tuple(other.changedAt, other.id()) < std::tuple(info.changedAt, info.id()))
            ++number;
    });
    //: Somebody who gave no name; %1 is a number
    return QCoreApplication::translate("Group", "Person %1").arg(number);
}

ParticipantsModel::ParticipantsModel(QObject* parent)
    : RecordModel(OpenPlan::instance() != nullptr ? OpenPlan::instance()->records() : nullptr,
        {"key", "recordId", "name", "picture", "personName"}, parent)
{
}

void ParticipantsModel::setSession(const QString& session)
{
    if (session == m_session)
        return;
    m_session = session;
    readAll();
    emit sessionChanged();
}

QVariantList ParticipantsModel::pictures()
{
    QVariantList list;
    const auto* kind = catalogue::findKind("participant");
    for (const auto& choice : kind->field("picture")->choices)
        list.append(QVariantMap{{"name", QString::fromStdString(std::string(choice.name))},
            {"words", catalogueWords(choice.label)},
            {"symbol", QString::fromStdString(std::string(choice.symbol))}});
    return list;
}

bool ParticipantsModel::isTaken(const QString& picture) const
{
    for (int row = 0; row < count(); ++row)
        if (valueAt(row, QStringLiteral("picture")).toString() == picture)
            return true;
    return false;
}

const plan::RecordInfo* ParticipantsModel::participant(const QString& recordId) const
{
    const plan::RecordInfo* found = nullptr;
    if (records() != nullptr)
        records()->forEach("participant", [&](const QString&, const plan::RecordInfo& info) {
            if (QString::fromStdString(info.id().hex()) == recordId)
                found = &info;
        });
    return found;
}

QString ParticipantsModel::nameOf(const QString& recordId) const
{
    const auto* found = participant(recordId);
    return found != nullptr ? participantName(*records(), *found) : QString();
}

QString ParticipantsModel::pictureOf(const QString& recordId) const
{
    const auto* found = participant(recordId);
    return found != nullptr ? choiceSymbol("participant", "picture", choiceOf(*found, "picture"))
                            : QString();
}

bool ParticipantsModel::gaveNoName(const QString& recordId) const
{
    const auto* found = participant(recordId);
    return found == nullptr || found->text("name").empty();
}

QStringList ParticipantsModel::namesOf(const QStringList& recordIds) const
{
    QStringList names;
    for (const auto& id : recordIds)
        names.append(nameOf(id));
    return names;
}

std::optional<Row> ParticipantsModel::rowFor(const QString& key, const plan::RecordInfo& info) const
{
    if (info.kind() != "participant" || m_session.isEmpty()
        || referenceOf(info, "session") != m_session)
        return std::nullopt;
    const auto picture = choiceSymbol("participant", "picture", choiceOf(info, "picture"));
    const auto name = participantName(*records(), info);
    return Row{key, {0, info.changedAt, {}},
        {key, QString::fromStdString(info.id().hex()), name, picture,
            picture.isEmpty() ? name : QString()}};
}

}
