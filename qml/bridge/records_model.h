#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/record_model.h"

#include <QVariantMap>

namespace alongside::bridge {

/// The records of one kind, the latest first: for lists that need no words of their own. What one
/// journey shows in its own way has a model of its own.
class RecordsModel : public alongside::bridge::RecordModel {
    Q_OBJECT
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY kindChanged)
    /// Only those whose fields have these values, as `values` has them; a reference by its record's id or
    /// key. Empty: all.
    Q_PROPERTY(QVariantMap where READ where WRITE setWhere NOTIFY whereChanged)
    /// Only the one with this key; empty: all.
    Q_PROPERTY(QString only READ only WRITE setOnly NOTIFY onlyChanged)
    /// By which date field they stand; empty: by when they were changed last.
    Q_PROPERTY(QString newestBy READ newestBy WRITE setNewestBy NOTIFY newestByChanged)
    QML_ELEMENT

public:
    enum Role {
        Key = Qt::UserRole + 1,
        RecordIdText, ///< how other records refer to it
        Title,
        Symbol,
        Values, ///< by field: as QML holds it (field_values.h)
        Texts,  ///< by field: in words, in the language of the interface
        WrittenBy,
        When, ///< when it was changed last
        Mine,
        JustMe,
        SharedWith, ///< who can read it, when that is neither everyone nor only oneself
        Open,       ///< two answers, and nobody has settled it
        Newer,
    };
    Q_ENUM(Role)

    explicit RecordsModel(QObject* parent = nullptr);
    explicit RecordsModel(PlanRecords* records, QObject* parent = nullptr);

    [[nodiscard]] QString kind() const { return m_kind; }
    void setKind(const QString& kind);
    [[nodiscard]] QVariantMap where() const { return m_where; }
    void setWhere(const QVariantMap& where);
    [[nodiscard]] QString only() const { return m_only; }
    void setOnly(const QString& key);
    [[nodiscard]] QString newestBy() const { return m_newestBy; }
    void setNewestBy(const QString& field);

signals:
    void kindChanged();
    void whereChanged();
    void onlyChanged();
    void newestByChanged();

protected:
    [[nodiscard]] std::optional<Row> rowFor(const QString& key, const plan::RecordInfo& info) const override;

private:
    [[nodiscard]] bool isWanted(const QVariantMap& values) const;
    QString m_kind;
    QVariantMap m_where;
    QString m_only;
    QString m_newestBy;
};

}
