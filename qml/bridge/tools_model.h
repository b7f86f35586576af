#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/record_model.h"

#include <QVariantMap>

#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "catalogue/tools.h"
#endif

namespace alongside::bridge {

/// The ways to plan: every planning tool of the catalogue, in its order, and how much is in each.
class ToolsModel : public alongside::bridge::RowModel {
    Q_OBJECT
    QML_ELEMENT

public:
    enum Role {
        Name = Qt::UserRole + 1,
        Label,
        Purpose,
        Symbol,
        Things, ///< how many records are in it
    };
    Q_ENUM(Role)

    explicit ToolsModel(QObject* parent = nullptr);
    explicit ToolsModel(PlanRecords* records, QObject* parent = nullptr);

private:
    void countAll();
    QPointer<PlanRecords> m_records;
};

/// One planning tool, as the generic page draws it: its words, its form and its parts. All of it comes
/// from the catalogue and is constant for a name.
class PlanningTool : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(QString label READ label NOTIFY nameChanged)
    Q_PROPERTY(QString purpose READ purpose NOTIFY nameChanged)
    Q_PROPERTY(QString symbol READ symbol NOTIFY nameChanged)
    /// "list", "rows", "perspectives", "sections", "circle".
    Q_PROPERTY(QString form READ form NOTIFY nameChanged)
    Q_PROPERTY(bool isTrail READ isTrail NOTIFY nameChanged)
    /// One map for each part: index, kind, label, symbol, group (words over it, or empty); given, what is
    /// settled for a record that is added there; statementPart, when it is a part of the plan, else empty.
    Q_PROPERTY(QVariantList parts READ parts NOTIFY nameChanged)
    QML_ELEMENT

public:
    using QObject::QObject;
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString& name);
    [[nodiscard]] QString label() const;
    [[nodiscard]] QString purpose() const;
    [[nodiscard]] QString symbol() const;
    [[nodiscard]] QString form() const;
    [[nodiscard]] bool isTrail() const;
    [[nodiscard]] QVariantList parts() const;

signals:
    void nameChanged();

private:
    [[nodiscard]] const catalogue::Tool* tool() const;
    QString m_name;
};

/// Whether a record stands in this part of a tool.
[[nodiscard]] bool isIn(const catalogue::ToolPart& part, const plan::RecordInfo& info);
/// Text of the catalogue that is a name and no words.
[[nodiscard]] QString plainText(std::string_view text);

}
