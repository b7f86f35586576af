// SPDX-License-Identifier: Apache-2.0
#include "bridge/records_model.h"

#include "bridge/field_values.h"
#include "bridge/open_plan.h"
#include "bridge/when_words.h"

#include <QDate>

namespace alongside::bridge {

namespace {

    // What words a value has in the language of the interface: a choice's label, a day; else as it is.
    QString textOfField(const plan::FieldInfo& field, const catalogue::Field* declared, TimeMs now)
    {
        const auto words = QString::fromStdString(field.latest().text);
        if (declared == nullptr)
            return words;
        if (declared->type == catalogue::FieldType::Choice || declared->type == catalogue::FieldType::Flag)
            return catalogueWords(field.latest().text);
        const auto* text = std::get_if<std::string>(&field.latest().value);
        if (declared->type == catalogue::FieldType::Date && text != nullptr)
            return dayWords(*text, now);
        return words;
    }

}

RecordsModel::RecordsModel(QObject* parent)
    : RecordsModel(OpenPlan::instance() != nullptr ? OpenPlan::instance()->records() : nullptr, parent)
{
}

RecordsModel::RecordsModel(PlanRecords* records, QObject* parent)
    : RecordModel(records,
        {"key", "recordId", "title", "symbol", "values", "texts", "writtenBy", "when", "mine", "justMe",
            "sharedWith", "open", "newer"},
        parent)
{
}

void RecordsModel::setKind(const QString& kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    readAll();
    emit kindChanged();
}

void RecordsModel::setWhere(const QVariantMap& where)
{
    if (where == m_where)
        return;
    m_where = where;
    readAll();
    emit whereChanged();
}

void RecordsModel::setOnly(const QString& key)
{
    if (key == m_only)
        return;
    m_only = key;
    readAll();
    emit onlyChanged();
}

void RecordsModel::setNewestBy(const QString& field)
{
    if (field == m_newestBy)
        return;
    m_newestBy = field;
    readAll();
    emit newestByChanged();
}

bool RecordsModel::isWanted(const QVariantMap& values) const
{
    for (auto it = m_where.begin(); it != m_where.end(); ++it) {
        const auto here = values.value(it.key());
        if (here == it.value())
            continue;
        const auto other = placeFromKey(it.value().toString());
        if (!other || here.toString() != QString::fromStdString(other->key.id.hex()))
            return false;
    }
    return true;
}

std::optional<Row> RecordsModel::rowFor(const QString& key, const plan::RecordInfo& info) const
{
    if (m_kind.isEmpty() || info.kind() != m_kind.toStdString() || info.retired
        || (!m_only.isEmpty() && m_only != key))
        return std::nullopt;
    const auto* kind = catalogue::findKind(info.kind());
    QVariantMap values;
    QVariantMap texts;
    for (const auto& field : info.fields) {
        const auto name = QString::fromStdString(field.name);
        values.insert(name, field.together ? QVariant(QString::fromStdString(field.latest().text))
                                           : variantOf(field.latest().value));
        texts.insert(name,
            textOfField(field, kind != nullptr ? kind->field(field.name) : nullptr, records()->now()));
    }
    if (!isWanted(values))
        return std::nullopt;
    qint64 time = info.changedAt;
    if (const auto day = QDate::fromString(values.value(m_newestBy).toString(), Qt::ISODate); day.isValid())
        time = day.startOfDay().toMSecsSinceEpoch();
    return Row{key, {0, -time, QString::fromStdString(info.title)},
        {key, QString::fromStdString(info.id().hex()), QString::fromStdString(info.title),
            QString::fromStdString(info.symbol), values, texts, QString::fromStdString(info.changedBy.name),
            whenWords(info.changedAt, records()->now()), info.changedBy.isMe,
            info.sharing == plan::Sharing::JustMe, QString::fromStdString(info.sharedWith),
            info.hasOpenVersions(), info.fromNewerApp}};
}

}
