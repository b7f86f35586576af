#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QAbstractListModel>
#include <QByteArray>
#include <QString>
#include <QVariant>
#include <QtQmlIntegration>

#include <compare>
#include <vector>

namespace alongside::bridge {

/// Where a row stands among the others: by rank, then by time, then by text, then by key.
struct RowOrder {
    qint64 rank = 0;
    qint64 time = 0;
    QString text;
    bool operator<(const RowOrder& other) const
    {
        if (rank != other.rank)
            return rank < other.rank;
        if (time != other.time)
            return time < other.time;
        return text < other.text;
    }
    bool operator==(const RowOrder&) const = default;
};

struct Row {
    QString key;      ///< names the row for ever
    RowOrder order;
    QVariantList values; ///< one for each role, in order
};

/// A list that keeps itself in order and says exactly what became different: one row came, one row
/// went, these roles of this row changed. Never "everything is new" while somebody looks at it.
///
/// Threads: the interface's thread.
class RowModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    QML_ANONYMOUS

public:
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    /// One value of one row by the role's name: for pages that show a single row.
    Q_INVOKABLE [[nodiscard]] QVariant valueOf(const QString& key, const QString& role) const;
    Q_INVOKABLE [[nodiscard]] QVariant valueAt(int row, const QString& role) const;

signals:
    void countChanged();

protected:
    /// Role names in the order of the subclass's enum, which begins at Qt::UserRole + 1.
    RowModel(QList<QByteArray> roles, QObject* parent);
    /// Adds a row, or changes the one with this key.
    void put(Row row);
    void take(const QString& key);
    void takeAll();

private:
    [[nodiscard]] int find(const QString& key) const;
    [[nodiscard]] int placeFor(const Row& row) const;
    [[nodiscard]] static bool before(const Row& a, const Row& b);

    QList<QByteArray> m_roles;
    std::vector<Row> m_rows;
};

}
