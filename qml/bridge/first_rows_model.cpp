// SPDX-License-Identifier: Apache-2.0
#include "bridge/first_rows_model.h"

namespace alongside::bridge {

FirstRowsModel::FirstRowsModel(QObject* parent)
    : QSortFilterProxyModel(parent)
{
}

void FirstRowsModel::setLimit(int limit)
{
    if (limit == m_limit)
        return;
    m_limit = limit;
    invalidateFilter();
    emit limitChanged();
}

// A row that comes moves those after it: the last of them may be too far down now.
void FirstRowsModel::setSourceModel(QAbstractItemModel* source)
{
    if (sourceModel() != nullptr)
        sourceModel()->disconnect(this);
    QSortFilterProxyModel::setSourceModel(source);
    if (source == nullptr)
        return;
    connect(source, &QAbstractItemModel::rowsInserted, this, [this] { invalidateFilter(); });
    connect(source, &QAbstractItemModel::rowsRemoved, this, [this] { invalidateFilter(); });
    connect(source, &QAbstractItemModel::rowsMoved, this, [this] { invalidateFilter(); });
}

bool FirstRowsModel::filterAcceptsRow(int row, const QModelIndex&) const
{
    return row < m_limit;
}

}
