// SPDX-License-Identifier: Apache-2.0
#include "bridge/row_model.h"

#include <algorithm>

namespace alongside::bridge {

RowModel::RowModel(QList<QByteArray> roles, QObject* parent)
    : QAbstractListModel(parent)
    , m_roles(std::move(roles))
{
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    const int value = role - Qt::UserRole - 1;
    if (!index.isValid() || index.row() >= count() || value < 0 || value >= m_roles.size())
        return {};
    return m_rows[static_cast<std::size_t>(index.row())].values.value(value);
}

QHash<int, QByteArray> RowModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (qsizetype i = 0; i < m_roles.size(); ++i)
        names.insert(Qt::UserRole + 1 + static_cast<int>(i), m_roles[i]);
    return names;
}

QVariant RowModel::valueOf(const QString& key, const QString& role) const
{
    return valueAt(find(key), role);
}

QVariant RowModel::valueAt(int row, const QString& role) const
{
    if (row < 0 || row >= count())
        return {};
    return m_rows[static_cast<std::size_t>(row)].values.value(m_roles.indexOf(role.toUtf8()));
}

void RowModel::put(Row row)
{
    const int there = find(row.key);
    if (there < 0) {
        const int at = placeFor(row);
        beginInsertRows({}, at, at);
        m_rows.insert(m_rows.begin() + at, std::move(row));
        endInsertRows();
        emit countChanged();
        return;
    }
    auto& old = m_rows[static_cast<std::size_t>(there)];
    QList<int> changed;
    for (qsizetype i = 0; i < m_roles.size(); ++i)
        if (old.values.value(i) != row.values.value(i))
            changed.append(Qt::UserRole + 1 + static_cast<int>(i));
    const bool moves = !(old.order == row.order);
    old.values = std::move(row.values);
    if (!changed.isEmpty())
        emit dataChanged(index(there), index(there), changed);
    if (!moves)
        return;

    Row moving = old;
    moving.order = std::move(row.order);
    // Where it belongs among the others, counted as if it were still in its old place.
    int to = 0;
    for (int i = 0; i < count(); ++i)
        if (i != there && before(m_rows[static_cast<std::size_t>(i)], moving))
            to = i + 1;
    if (to == there || to == there + 1) {
        m_rows[static_cast<std::size_t>(there)] = std::move(moving);
        return;
    }
    beginMoveRows({}, there, there, {}, to);
    m_rows.erase(m_rows.begin() + there);
    m_rows.insert(m_rows.begin() + (to > there ? to - 1 : to), std::move(moving));
    endMoveRows();
}

void RowModel::take(const QString& key)
{
    const int at = find(key);
    if (at < 0)
        return;
    beginRemoveRows({}, at, at);
    m_rows.erase(m_rows.begin() + at);
    endRemoveRows();
    emit countChanged();
}

void RowModel::takeAll()
{
    if (m_rows.empty())
        return;
    beginRemoveRows({}, 0, count() - 1);
    m_rows.clear();
    endRemoveRows();
    emit countChanged();
}

int RowModel::find(const QString& key) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.key == key; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int RowModel::placeFor(const Row& row) const
{
    return static_cast<int>(std::lower_bound(m_rows.begin(), m_rows.end(), row, before) - m_rows.begin());
}

bool RowModel::before(const Row& a, const Row& b)
{
    if (!(a.order == b.order))
        return a.order < b.order;
    return a.key < b.key;
}

}
