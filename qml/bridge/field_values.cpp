// SPDX-License-Identifier: Apache-2.0
#include "bridge/field_values.h"

#include "bridge/plain_variant.h"
#include "bridge/plan_records.h"
#include "catalogue/validate.h"

namespace alongside::bridge {

namespace {

    Result<crdt::Value> namesFrom(const catalogue::Kind& kind, const catalogue::Field& field, const QStringList& list)
    {
        std::vector<std::string> names;
        for (const auto& name : list)
            if (!name.trimmed().isEmpty())
                names.push_back(name.trimmed().toStdString());
        if (names.empty())
            return crdt::Value();
        return catalogue::fitted(kind, field, std::move(names));
    }

    Result<crdt::Value> valueFrom(const catalogue::Kind& kind, const catalogue::Field& field, const QVariant& wrapped)
    {
        const auto given = plainVariant(wrapped);
        switch (given.typeId()) {
        case QMetaType::UnknownType:
        case QMetaType::Nullptr:
            return crdt::Value();
        case QMetaType::Bool:
            return catalogue::fitted(kind, field, given.toBool());
        case QMetaType::Int:
        case QMetaType::LongLong:
            return catalogue::fitted(kind, field, static_cast<std::int64_t>(given.toLongLong()));
        case QMetaType::Double:
            return catalogue::fitted(kind, field, given.toDouble());
        case QMetaType::QStringList:
        case QMetaType::QVariantList:
            return namesFrom(kind, field, given.toStringList());
        default:
            break;
        }
        if (field.type == catalogue::FieldType::Reference)
            if (const auto place = placeFromKey(given.toString()))
                return crdt::Value(crdt::Reference{place->key.id});
        return catalogue::parseValue(kind, field, given.toString().toStdString());
    }

}

Result<plan::FieldValues> fieldValues(const catalogue::Kind& kind, const QVariantMap& gathered, bool emptied)
{
    plan::FieldValues fields;
    for (auto it = gathered.begin(); it != gathered.end(); ++it) {
        ALONGSIDE_TRY_LET(field, catalogue::requireField(kind, it.key().toStdString()));
        ALONGSIDE_TRY_LET(value, valueFrom(kind, *field, it.value()));
        if (emptied || !std::holds_alternative<std::monostate>(value))
            fields.emplace(std::string(field->name), std::move(value));
    }
    return fields;
}

QVariant variantOf(const crdt::Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return QString::fromStdString(*text);
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return static_cast<qlonglong>(*whole);
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto* reference = std::get_if<crdt::Reference>(&value))
        return QString::fromStdString(reference->record.hex());
    if (const auto* names = std::get_if<std::vector<std::string>>(&value)) {
        QStringList list;
        for (const auto& name : *names)
            list.append(QString::fromStdString(name));
        return list;
    }
    return {};
}

}
