#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/record_model.h"

#include <QVariantMap>

namespace alongside::bridge {

/// What stands in a planning tool, record by record, with each answer in words.
class ToolEntriesModel : public alongside::bridge::RecordModel {
    Q_OBJECT
    Q_PROPERTY(QString tool READ tool WRITE setTool NOTIFY subjectChanged)
    /// Only what stands in this part of the tool; -1: in all of it.
    Q_PROPERTY(int part READ part WRITE setPart NOTIFY subjectChanged)
    /// Only records with these answers; text is the same however its letters are written.
    Q_PROPERTY(QVariantMap where READ where WRITE setWhere NOTIFY subjectChanged)
    /// Only the record with this key; empty: all.
    Q_PROPERTY(QString record READ record WRITE setRecord NOTIFY subjectChanged)
    QML_ELEMENT

public:
    enum Role {
        Key = Qt::UserRole + 1,
        Kind,
        KindLabel,
        Symbol,
        Title,    ///< the answer that stands for the record
        Cells,    ///< what the tool asks, in order: maps of name, label, text, symbol; empty ones too
        Values,   ///< by field: as QML holds it (field_values.h)
        SaidBy,
        SaidAs,
        Because,
        HowSaid,
        HowSaidLabel,
        SupportedBy, ///< "Ana, Moll"
        WrittenBy,
        SaidOn,      ///< the day in words
        Review,      ///< the day in words
        JustMe,
        SharedWith,
        Open,
        Newer,
        CanChange, ///< the words are one's own, or nobody's own
    };
    Q_ENUM(Role)

    explicit ToolEntriesModel(QObject* parent = nullptr);
    explicit ToolEntriesModel(PlanRecords* records, QObject* parent = nullptr);

    [[nodiscard]] QString tool() const { return m_tool; }
    void setTool(const QString& tool);
    [[nodiscard]] int part() const { return m_part; }
    void setPart(int part);
    [[nodiscard]] QVariantMap where() const { return m_where; }
    void setWhere(const QVariantMap& where);
    [[nodiscard]] QString record() const { return m_record; }
    void setRecord(const QString& key);

signals:
    void subjectChanged();

protected:
    [[nodiscard]] std::optional<Row> rowFor(const QString& key, const plan::RecordInfo& info) const override;

private:
    [[nodiscard]] int partOf(const plan::RecordInfo& info) const;
    [[nodiscard]] bool isWanted(const plan::RecordInfo& info) const;
    QString m_tool;
    int m_part = -1;
    QVariantMap m_where;
    QString m_record;
};

/// The topics of a tool that is seen from several sides: each once, however its letters are written.
class ToolTopicsModel : public alongside::bridge::RowModel {
    Q_OBJECT
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY kindChanged)
    QML_ELEMENT

public:
    explicit ToolTopicsModel(QObject* parent = nullptr);
    explicit ToolTopicsModel(PlanRecords* records, QObject* parent = nullptr);

    [[nodiscard]] QString kind() const { return m_kind; }
    void setKind(const QString& kind);

signals:
    void kindChanged();

private:
    void look();
    QPointer<PlanRecords> m_records;
    QString m_kind;
};

/// The people in somebody's life, each with a place in the circle: in which ring, on which side of it,
/// and which of how many there.
class CirclePlacesModel : public alongside::bridge::RecordModel {
    Q_OBJECT
    /// The whole circle for those who would rather hear it: ring by ring, who is in it.
    Q_PROPERTY(QString sentence READ sentence NOTIFY sentenceChanged)
    QML_ELEMENT

public:
    explicit CirclePlacesModel(QObject* parent = nullptr);
    explicit CirclePlacesModel(PlanRecords* records, QObject* parent = nullptr);

    [[nodiscard]] QString sentence() const;

signals:
    void sentenceChanged();

protected:
    [[nodiscard]] std::optional<Row> rowFor(const QString& key, const plan::RecordInfo& info) const override;
    /// One who comes or goes moves the others of the ring.
    [[nodiscard]] QStringList touchedBy(const QStringList& keys) const override;
};

/// An answer in the language of the interface: a choice's label, a day, names, yes or no.
[[nodiscard]] QString answerWords(const plan::RecordInfo& info, std::string_view field, const PlanRecords& records);

}
