// SPDX-License-Identifier: Apache-2.0
#include "bridge/drafts.h"

#include "bridge/plain_variant.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaMethod>
#include <QMetaProperty>

namespace alongside::bridge {

namespace {

    const auto kMedia = QStringLiteral("media");

}

void Draft::clear()
{
    setValues({});
}

QVariantMap Draft::values() const
{
    QVariantMap values;
    const auto* meta = metaObject();
    for (int i = Draft::staticMetaObject.propertyCount(); i < meta->propertyCount(); ++i)
        values.insert(QString::fromUtf8(meta->property(i).name()), meta->property(i).read(this));
    return values;
}

void Draft::setValues(const QVariantMap& values)
{
    const auto* meta = metaObject();
    for (int i = Draft::staticMetaObject.propertyCount(); i < meta->propertyCount(); ++i) {
        const auto property = meta->property(i);
        property.write(this, values.value(QString::fromUtf8(property.name()), QVariant(property.metaType())));
    }
}

void RecordDraft::setValues(const QVariantMap& values)
{
    if (values == m_values)
        return;
    m_values = values;
    emit valuesChanged();
}

void RecordDraft::put(const QString& name, const QVariant& given)
{
    const auto value = plainVariant(given);
    auto values = m_values;
    const bool isNothing = !value.isValid() || value.isNull()
        || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
    if (isNothing)
        values.remove(name);
    else
        values.insert(name, value);
    setValues(values);
}

QVariantList RecordDraft::media() const
{
    return m_values.value(kMedia).toList();
}

void RecordDraft::setMedia(const QVariantList& items)
{
    put(kMedia, items.isEmpty() ? QVariant() : items);
}

Drafts::Drafts(QObject* parent)
    : QObject(parent)
{
    watch(m_statement);
    watch(m_outcome);
}

// Whatever is answered is heard of, without a line for each question.
void Drafts::watch(Draft& draft)
{
    const auto changedHere = metaObject()->method(metaObject()->indexOfSignal("changed()"));
    const auto* meta = draft.metaObject();
    for (int i = Draft::staticMetaObject.propertyCount(); i < meta->propertyCount(); ++i)
        connect(&draft, meta->property(i).notifySignal(), this, changedHere);
}

RecordDraft* Drafts::of(const QString& name)
{
    auto& draft = m_records[name];
    if (!draft) {
        draft = std::make_unique<RecordDraft>(this);
        watch(*draft);
    }
    return draft.get();
}

void Drafts::setPlace(const QVariantMap& place)
{
    if (place == m_place)
        return;
    m_place = place;
    emit placeChanged();
    emit changed();
}

void Drafts::beginPart(const QString& part, const QString& label, const QString& symbol)
{
    begin({{"part", part}, {"partLabel", label}, {"partSymbol", symbol}, {"record", QString()}});
}

void Drafts::beginChange(const QString& record, const QString& part, const QString& label, const QString& symbol,
    const QString& oldWords, const QString& oldSaidBy, const QString& oldSaidAs)
{
    begin({{"part", part}, {"partLabel", label}, {"partSymbol", symbol}, {"record", record},
        {"oldWords", oldWords}, {"oldSaidBy", oldSaidBy}, {"oldSaidAs", oldSaidAs}});
}

void Drafts::begin(const QVariantMap& where)
{
    const auto subject = [](const QVariantMap& values) {
        return values.value(QStringLiteral("part")).toString() + QLatin1Char('|')
            + values.value(QStringLiteral("record")).toString();
    };
    auto values = m_statement.values();
    if (subject(values) != subject(where)) {
        if (!values.value(QStringLiteral("words")).toString().trimmed().isEmpty()
            || !values.value(kMedia).toList().isEmpty())
            m_unfinished.insert_or_assign(subject(values), values);
        const auto before = m_unfinished.extract(subject(where));
        values = before.empty() ? QVariantMap() : before.mapped();
    }
    values.insert(where);
    m_statement.setValues(values);
}

QByteArray Drafts::save() const
{
    QVariantMap unfinished;
    for (const auto& [subject, values] : m_unfinished)
        unfinished.insert(subject, values);
    QVariantMap records;
    for (const auto& [name, draft] : m_records)
        if (!draft->values().isEmpty())
            records.insert(name, draft->values());
    return QJsonDocument(QJsonObject::fromVariantMap({{"statement", m_statement.values()},
                             {"outcome", m_outcome.values()}, {"unfinished", unfinished}, {"records", records},
                             {"place", m_place}}))
        .toJson(QJsonDocument::Compact);
}

void Drafts::load(const QByteArray& saved)
{
    const QSignalBlocker notBySomebody(this);
    const auto all = QJsonDocument::fromJson(saved).object().toVariantMap();
    const auto part = [&all](const char* name) { return all.value(QString::fromUtf8(name)).toMap(); };
    m_statement.setValues(part("statement"));
    m_outcome.setValues(part("outcome"));
    m_unfinished.clear();
    const auto unfinished = part("unfinished");
    for (auto it = unfinished.begin(); it != unfinished.end(); ++it)
        m_unfinished.insert_or_assign(it.key(), it.value().toMap());
    for (const auto& [name, draft] : m_records)
        draft->setValues({});
    const auto records = part("records");
    for (auto it = records.begin(); it != records.end(); ++it)
        of(it.key())->setValues(it.value().toMap());
    m_place = part("place");
}

}
