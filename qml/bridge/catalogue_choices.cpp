// SPDX-License-Identifier: Apache-2.0
#include "bridge/catalogue_choices.h"

#include "bridge/record_model.h"

namespace alongside::bridge {

QVariantList CatalogueChoices::of(const QString& kindName, const QString& fieldName) const
{
    QVariantList list;
    const auto* kind = catalogue::findKind(kindName.toStdString());
    const auto* field = kind != nullptr ? kind->field(fieldName.toStdString()) : nullptr;
    if (field == nullptr)
        return list;
    for (const auto& choice : field->choices)
        list.append(QVariantMap{{"name", QString::fromStdString(std::string(choice.name))},
            {"label", catalogueWords(choice.label)},
            {"symbol", QString::fromStdString(std::string(choice.symbol))}});
    return list;
}

}
