#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/record_model.h"

namespace alongside::bridge {

/// Who came to one meeting of a group, in the order in which they came. Everybody has a name to be
/// called by: their own, that of their picture, or "Person 2".
class ParticipantsModel : public alongside::bridge::RecordModel {
    Q_OBJECT
    /// The meeting's record, by id.
    Q_PROPERTY(QString session READ session WRITE setSession NOTIFY sessionChanged)
    /// Pictures to be known by: maps of name, words, symbol.
    Q_PROPERTY(QVariantList pictures READ pictures CONSTANT)
    QML_ELEMENT

public:
    enum Role {
        Key = Qt::UserRole + 1,
        RecordIdText,
        Name,       ///< what they are called here
        Picture,    ///< a symbol; empty when they picked none
        PersonName, ///< for a face with initials; empty when there is a picture
    };
    Q_ENUM(Role)

    explicit ParticipantsModel(QObject* parent = nullptr);

    [[nodiscard]] QString session() const { return m_session; }
    void setSession(const QString& session);
    [[nodiscard]] static QVariantList pictures();
    /// Somebody in this meeting has this picture: two of the same could not be told apart.
    Q_INVOKABLE [[nodiscard]] bool isTaken(const QString& picture) const;
    /// What somebody is called; empty when there is no such person.
    Q_INVOKABLE [[nodiscard]] QString nameOf(const QString& recordId) const;
    /// The symbol that they picked; empty when they picked none.
    Q_INVOKABLE [[nodiscard]] QString pictureOf(const QString& recordId) const;
    /// They gave no name, with a picture or without: nobody is to know who it was.
    Q_INVOKABLE [[nodiscard]] bool gaveNoName(const QString& recordId) const;
    /// What they are called, of several, as a list.
    Q_INVOKABLE [[nodiscard]] QStringList namesOf(const QStringList& recordIds) const;

signals:
    void sessionChanged();

protected:
    [[nodiscard]] std::optional<Row> rowFor(
        const QString& key, const plan::RecordInfo& info) const override;

private:
    [[nodiscard]] const plan::RecordInfo* participant(const QString& recordId) const;

    QString m_session;
};

/// The record that a field of another points to, as QML has it; empty when it points nowhere.
[[nodiscard]] QString referenceOf(const plan::RecordInfo& info, std::string_view field);
/// What a participant is called: see ParticipantsModel.
[[nodiscard]] QString participantName(
    const PlanRecords& records, const plan::RecordInfo& participant);

}
