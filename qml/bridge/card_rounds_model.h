#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/record_model.h"

namespace alongside::bridge {

/// What people think about one topic, said with cards in columns or with their voice: a row for each person
/// and day, the latest first. So one can look at it again, hear it or read it out, and see what was
/// different another time.
class CardRoundsModel : public alongside::bridge::RowModel {
    Q_OBJECT
    /// The topic, and who; by their ids. Without a person: everybody's.
    Q_PROPERTY(QString topic READ topic WRITE setTopic NOTIFY askedChanged)
    Q_PROPERTY(QString participant READ participant WRITE setParticipant NOTIFY askedChanged)
    QML_ELEMENT

public:
    enum Role {
        Key = Qt::UserRole + 1,
        Who,
        Picture,     ///< that they are known by: a symbol; empty when they picked none
        Participant, ///< by id
        Day,         ///< in words
        IsoDay,
        Meaning,
        Good, ///< maps of words, symbol and key
        NotSure,
        Bad,
        Voices,   ///< what they said aloud: keys of records, which a MediaModel can be about
        Sentence, ///< all of it, to be read out
    };
    Q_ENUM(Role)

    explicit CardRoundsModel(QObject* parent = nullptr);

    [[nodiscard]] QString topic() const { return m_topic; }
    void setTopic(const QString& topic);
    [[nodiscard]] QString participant() const { return m_participant; }
    void setParticipant(const QString& participant);

    /// What the three columns are called, as [{name, words, symbol}], good first.
    Q_INVOKABLE [[nodiscard]] static QVariantList columns(const QString& meaning);
    /// The cards there are when a topic has none of its own, as [{card, words, symbol}].
    Q_INVOKABLE [[nodiscard]] static QVariantList usualCards();
    /// Those of a topic, in the same form.
    Q_INVOKABLE [[nodiscard]] QVariantList cardsOf(const QString& topic) const;

signals:
    void askedChanged();

private:
    void readAgain();
    QPointer<PlanRecords> m_records;
    QString m_topic;
    QString m_participant;
    QStringList m_shown;
};

/// At most so many cards, so that nobody has to hold too much in mind.
inline constexpr qsizetype kCardsMax = 12;

}
