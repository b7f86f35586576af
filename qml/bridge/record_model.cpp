// SPDX-License-Identifier: Apache-2.0
#include "bridge/record_model.h"

#include <QCoreApplication>

namespace alongside::bridge {

RecordModel::RecordModel(PlanRecords* records, QList<QByteArray> roles, QObject* parent)
    : RowModel(std::move(roles), parent)
    , m_records(records)
{
    if (records == nullptr)
        return;
    connect(records, &PlanRecords::cleared, this, [this] { takeAll(); });
    connect(records, &PlanRecords::changed, this, [this](const QStringList& keys) { look(touchedBy(keys)); });
}

void RecordModel::readAll()
{
    takeAll();
    if (!m_records)
        return;
    for (const auto& kind : catalogue::kinds())
        m_records->forEach(kind.name, [this](const QString& key, const plan::RecordInfo& info) {
            if (auto row = rowFor(key, info))
                put(std::move(*row));
        });
}

void RecordModel::look(const QStringList& keys)
{
    for (const auto& key : keys) {
        const auto* info = m_records->find(key);
        auto row = info != nullptr && !info->retired ? rowFor(key, *info) : std::nullopt;
        if (row)
            put(std::move(*row));
        else
            take(key);
    }
}

TimeMs firstWrittenAt(const plan::RecordInfo& info)
{
    auto first = info.changedAt;
    for (const auto& field : info.fields)
        for (const auto& version : field.versions)
            first = std::min(first, version.at);
    return first;
}

QString textOf(const plan::RecordInfo& info, std::string_view field)
{
    return QString::fromStdString(info.text(field));
}

std::string choiceOf(const plan::RecordInfo& info, std::string_view field)
{
    const auto* found = info.field(field);
    const auto* text = found != nullptr ? std::get_if<std::string>(&found->latest().value) : nullptr;
    return text != nullptr ? *text : std::string();
}

int wholeOf(const plan::RecordInfo& info, std::string_view field)
{
    const auto* found = info.field(field);
    const auto* number = found != nullptr ? std::get_if<std::int64_t>(&found->latest().value) : nullptr;
    return number != nullptr ? static_cast<int>(*number) : 0;
}

std::optional<double> numberOf(const plan::RecordInfo& info, std::string_view field)
{
    const auto* found = info.field(field);
    const auto* number = found != nullptr ? std::get_if<double>(&found->latest().value) : nullptr;
    return number != nullptr ? std::optional(*number) : std::nullopt;
}

QString catalogueWords(std::string_view words)
{
    return QCoreApplication::translate("Catalogue", std::string(words).c_str());
}

QString choiceSymbol(std::string_view kindName, std::string_view fieldName, std::string_view choiceName)
{
    const auto* kind = catalogue::findKind(kindName);
    const auto* field = kind != nullptr ? kind->field(fieldName) : nullptr;
    const auto* choice = field != nullptr ? field->choice(choiceName) : nullptr;
    return choice != nullptr ? QString::fromUtf8(choice->symbol.data(), static_cast<qsizetype>(choice->symbol.size()))
                             : QString();
}

}
