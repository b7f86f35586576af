#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/record_model.h"

namespace alongside::bridge {

/// The planning tools that this person wrote in last, the latest first: for the first page, so that going
/// on takes one touch less. What is said of the parts of a plan counts for no tool: that has its own way.
class RecentToolsModel : public alongside::bridge::RowModel {
    Q_OBJECT
    /// How many at most.
    Q_PROPERTY(int limit READ limit WRITE setLimit NOTIFY limitChanged)
    QML_ELEMENT

public:
    enum Role {
        Name = Qt::UserRole + 1,
        Label,
        Symbol,
    };
    Q_ENUM(Role)

    explicit RecentToolsModel(QObject* parent = nullptr);
    explicit RecentToolsModel(PlanRecords* records, QObject* parent = nullptr);
    [[nodiscard]] int limit() const { return m_limit; }
    void setLimit(int limit);

signals:
    void limitChanged();

private:
    void look();
    QPointer<PlanRecords> m_records;
    int m_limit = 2;
};

}
