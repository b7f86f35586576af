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

void Drafts::changePerson(const QString& personId)
{
    if (personId == m_person)
        return;
    if (!m_person.isEmpty())
        m_kept.insert_or_assign(m_person, Kept{m_statement.values(), m_outcome.values()});
    m_person = personId;
    const auto kept = m_kept.extract(personId);
    m_statement.setValues(kept.empty() ? QVariantMap() : kept.mapped().statement);
    m_outcome.setValues(kept.empty() ? QVariantMap() : kept.mapped().outcome);
}

}
