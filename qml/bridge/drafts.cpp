// SPDX-License-Identifier: Apache-2.0
#include "bridge/drafts.h"

#include <QMetaProperty>

namespace alongside::bridge {

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

Drafts::Drafts(QObject* parent)
    : QObject(parent)
{
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
        if (!values.value(QStringLiteral("words")).toString().trimmed().isEmpty())
            m_unfinished.insert_or_assign(subject(values), values);
        const auto before = m_unfinished.extract(subject(where));
        values = before.empty() ? QVariantMap() : before.mapped();
    }
    values.insert(where);
    m_statement.setValues(values);
}

void Drafts::changePerson(const QString& personId)
{
    if (personId == m_person)
        return;
    if (!m_person.isEmpty())
        m_kept.insert_or_assign(m_person, Kept{m_statement.values(), m_outcome.values(), m_unfinished});
    m_person = personId;
    const auto kept = m_kept.extract(personId);
    m_statement.setValues(kept.empty() ? QVariantMap() : kept.mapped().statement);
    m_outcome.setValues(kept.empty() ? QVariantMap() : kept.mapped().outcome);
    m_unfinished = kept.empty() ? Unfinished() : kept.mapped().unfinished;
}

}
