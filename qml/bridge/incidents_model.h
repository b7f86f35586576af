#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/record_model.h"

namespace alongside::bridge {

/// Hard moments, the latest day first: the facts, and what was learned from them later.
class IncidentsModel : public alongside::bridge::RecordModel {
    Q_OBJECT
    /// Only those from which nobody has written down yet what was learned.
    Q_PROPERTY(bool onlyWaiting READ onlyWaiting WRITE setOnlyWaiting NOTIFY onlyWaitingChanged)
    QML_ELEMENT

public:
    enum Role {
        Key = Qt::UserRole + 1,
        Words,
        KindLabel,
        KindSymbol,
        SeverityLabel,
        SeveritySymbol,
        Hurt, ///< "yes", "no"; empty when nobody said
        Before,
        Day,     ///< the day it happened
        Written, ///< when it was written down, if that was later; else empty
        SeenBy,
        WrittenBy,
        MyView,
        WhyNoView, ///< the name of the choice
        WhyNoViewWords,
        Learning,
        Waits, ///< for what was learned
        Newer,
        ShortWords, ///< for a list
    };
    Q_ENUM(Role)

    explicit IncidentsModel(QObject* parent = nullptr);
    explicit IncidentsModel(PlanRecords* records, QObject* parent = nullptr);

    [[nodiscard]] bool onlyWaiting() const { return m_onlyWaiting; }
    void setOnlyWaiting(bool only);

signals:
    void onlyWaitingChanged();

protected:
    [[nodiscard]] std::optional<Row> rowFor(
        const QString& key, const plan::RecordInfo& info) const override;

private:
    bool m_onlyWaiting = false;
};

}
