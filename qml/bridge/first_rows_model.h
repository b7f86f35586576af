#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QQmlEngine>
#include <QSortFilterProxyModel>

namespace alongside::bridge {

/// The first rows of another model: what is not shown yet costs a page nothing.
///
/// Threads: the interface's thread.
class FirstRowsModel : public QSortFilterProxyModel {
    Q_OBJECT
    Q_PROPERTY(int limit READ limit WRITE setLimit NOTIFY limitChanged)
    QML_ELEMENT

public:
    explicit FirstRowsModel(QObject* parent = nullptr);

    [[nodiscard]] int limit() const { return m_limit; }
    void setLimit(int limit);
    void setSourceModel(QAbstractItemModel* source) override;

signals:
    void limitChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    int m_limit = 0;
};

}
