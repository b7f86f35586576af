#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/record_model.h"

namespace alongside::bridge {

/// Where people said different things without knowing of each other, and nobody has settled it.
class OpenVersionsModel : public alongside::bridge::RecordModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    enum Role {
        Key = Qt::UserRole + 1,
        Label,   ///< what it is about: "Bedtime"
        Symbol,
        Answers, ///< maps; see answerMaps()
        Names,   ///< who said something: "Ana and Dev"
    };
    Q_ENUM(Role)

    explicit OpenVersionsModel(PlanRecords* records, QObject* parent = nullptr);

protected:
    [[nodiscard]] std::optional<Row> rowFor(const QString& key, const plan::RecordInfo& info) const override;
};

/// The people in the person's life, closest first.
class CircleModel : public alongside::bridge::RecordModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit CircleModel(PlanRecords* records, QObject* parent = nullptr);

protected:
    [[nodiscard]] std::optional<Row> rowFor(const QString& key, const plan::RecordInfo& info) const override;
};

}
