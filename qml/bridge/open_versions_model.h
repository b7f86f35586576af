#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/record_model.h"

namespace alongside::bridge {

/// Where people said different things without knowing of each other, and nobody has settled it.
class OpenVersionsModel : public alongside::bridge::RecordModel {
    Q_OBJECT
    /// How many this person did not put off.
    Q_PROPERTY(int due READ due NOTIFY dueChanged)
    QML_ANONYMOUS

public:
    enum Role {
        Key = Qt::UserRole + 1,
        Label,   ///< what it is about: "Bedtime"
        Symbol,
        Answers, ///< maps; see answerMaps()
        Names,   ///< who said something: "Ana and Dev"
        Later,   ///< the day until which this person put it off, in words; else empty
    };
    Q_ENUM(Role)

    explicit OpenVersionsModel(PlanRecords* records, QObject* parent = nullptr);
    [[nodiscard]] int due() const;
    /// Asks this person again on that day ("2026-12-01"). Plan.saved() or Plan.refused() follows.
    Q_INVOKABLE void putOff(const QString& key, const QString& until);

signals:
    void dueChanged();

protected:
    [[nodiscard]] std::optional<Row> rowFor(const QString& key, const plan::RecordInfo& info) const override;
    [[nodiscard]] QStringList touchedBy(const QStringList& keys) const override;

private:
    [[nodiscard]] QString putOffUntil(const plan::RecordInfo& info) const;
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
