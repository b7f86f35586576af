#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/plan_records.h"
#include "bridge/row_model.h"

#include <QPointer>

#include <optional>
#include <string_view>

namespace alongside::bridge {

/// A list of records of the open plan that follows what happens to them.
class RecordModel : public alongside::bridge::RowModel {
    Q_OBJECT
    QML_ANONYMOUS

protected:
    RecordModel(PlanRecords* records, QList<QByteArray> roles, QObject* parent);

    /// The row of a record, or nothing when it does not belong in this list.
    [[nodiscard]] virtual std::optional<Row> rowFor(const QString& key, const plan::RecordInfo& info) const = 0;
    /// What to look at again when these records changed. Usually the same.
    [[nodiscard]] virtual QStringList touchedBy(const QStringList& keys) const { return keys; }
    /// To be called once by the constructor of a subclass, and again when what it lists is another
    /// thing.
    void readAll();

    [[nodiscard]] PlanRecords* records() const { return m_records; }

private:
    void look(const QStringList& keys);
    QPointer<PlanRecords> m_records;
};

/// By the clock of whoever wrote it: the earliest that is known of what stands in it.
[[nodiscard]] TimeMs firstWrittenAt(const plan::RecordInfo& info);
/// A field's latest words; empty when there is none.
[[nodiscard]] QString textOf(const plan::RecordInfo& info, std::string_view field);
/// The name of the choice that was picked, as the catalogue has it.
[[nodiscard]] std::string choiceOf(const plan::RecordInfo& info, std::string_view field);
[[nodiscard]] int wholeOf(const plan::RecordInfo& info, std::string_view field);
[[nodiscard]] std::optional<double> numberOf(const plan::RecordInfo& info, std::string_view field);
/// Words of the catalogue in the language of the interface.
[[nodiscard]] QString catalogueWords(std::string_view words);
/// The picture of a choice of a field.
[[nodiscard]] QString choiceSymbol(std::string_view kind, std::string_view field, std::string_view choice);

}
