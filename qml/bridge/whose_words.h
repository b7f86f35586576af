#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/plan_records.h"
#include "bridge/row_model.h"

#ifndef Q_MOC_RUN
#include "plan/passage_info.h"
#endif

#include <QPointer>

namespace alongside::bridge {

/// Whose words a text is made of that people write together: its passages in their order. It follows
/// what happens to the text.
class PassagesModel : public alongside::bridge::RowModel {
    Q_OBJECT
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY whichChanged)
    Q_PROPERTY(QString field READ field WRITE setField NOTIFY whichChanged)
    /// With what somebody took out.
    Q_PROPERTY(bool withTaken READ withTaken WRITE setWithTaken NOTIFY whichChanged)
    /// The text as it is, for WhoseText: paragraphs, which are lists of maps of word, name, pattern, and
    /// `first` where somebody else's words begin.
    Q_PROPERTY(QVariantList paragraphs READ paragraphs NOTIFY textChanged)
    /// Who wrote in it, in the order in which their words stand: maps of name and pattern.
    Q_PROPERTY(QVariantList writers READ writers NOTIFY textChanged)
    QML_ELEMENT

public:
    enum Role {
        Key = Qt::UserRole + 1,
        Whose,  ///< whose words
        HowSaid, ///< "By talking"
        WrittenBy, ///< who wrote them down; empty when it is whose words they are
        When,
        Text,
        Pattern,
        Taken, ///< somebody took them out
        TakenLine, ///< by whom and when
        BackLine, ///< who brought them back, and when
        Erased,
        Sentence, ///< all of it, to be read aloud
    };
    Q_ENUM(Role)

    explicit PassagesModel(QObject* parent = nullptr);

    [[nodiscard]] QString key() const { return m_key; }
    void setKey(const QString& key);
    [[nodiscard]] QString field() const { return m_field; }
    void setField(const QString& field);
    [[nodiscard]] bool withTaken() const { return m_withTaken; }
    void setWithTaken(bool with);
    [[nodiscard]] QVariantList paragraphs() const { return m_paragraphs; }
    [[nodiscard]] QVariantList writers() const { return m_writers; }

signals:
    void whichChanged();
    void textChanged();

private:
    void ask();
    void show(const std::vector<plan::PassageInfo>& passages);
    void showText(const std::vector<plan::PassageInfo>& passages);
    [[nodiscard]] int patternOf(const QString& name);

    QString m_key;
    QString m_field;
    bool m_withTaken = false;
    QStringList m_names; ///< each has the pattern of its place
    QVariantList m_paragraphs;
    QVariantList m_writers;
};

}
