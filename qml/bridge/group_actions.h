#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QObject>
#include <QStringList>
#include <QVariant>
#include <QtQmlIntegration>

namespace alongside::bridge {

/// What a group does with the open space, besides adding records: votes, cards, questions to a board.
/// Ids are those of records, as the models have them. Each answers with Plan.saved() or Plan.refused().
///
/// Threads: the interface's thread.
class GroupActions : public QObject {
    Q_OBJECT
    /// Tablets of others in the group, that can go round too: maps of tablet, holder, name.
    Q_PROPERTY(QVariantList otherTablets READ otherTablets NOTIFY otherTabletsChanged)
    QML_ELEMENT

public:
    using QObject::QObject;

    [[nodiscard]] QVariantList otherTablets() const { return m_otherTablets; }
    Q_INVOKABLE void lookForTablets();

    /// saved() with the vote's key.
    Q_INVOKABLE void beginVote(const QString& session, const QString& about, const QString& words,
        const QStringList& tablets);
    /// `ballot`: "yes", "no" or "not-sure". It goes to the box and nowhere else.
    Q_INVOKABLE void castBallot(
        const QString& vote, const QString& participant, const QString& ballot);
    Q_INVOKABLE void closeBox(const QString& vote);
    Q_INVOKABLE void leaveOut(const QString& vote, const QString& tablet);

    /// Puts a card into a column, or moves it there. On another day it is another record, so that
    /// one can compare.
    Q_INVOKABLE void placeCard(const QString& topic, const QString& participant,
        const QString& card, const QString& column, const QString& meaning, bool ownWords);

    /// Keeps what somebody said aloud about a topic: `items` as MediaDrafts has them, and `draft`, the name
    /// of the draft that is done with then. Refused when there is nothing to hear.
    Q_INVOKABLE void sayAloud(const QString& topic, const QString& participant,
        const QVariantList& items, const QString& draft);

    /// Where that waits until it is kept.
    Q_INVOKABLE [[nodiscard]] static QString voiceDraft(
        const QString& topic, const QString& participant);
    /// What a topic is called, by its id.
    Q_INVOKABLE [[nodiscard]] static QString topicTitle(const QString& topic);

    /// The board's answer to a question: `said` has words, willDo, and saidBy where somebody else answers
    /// than whoever is here. `items` and `draft` as above; there need be nothing to hear.
    Q_INVOKABLE void answer(const QString& feedback, const QVariantMap& said,
        const QVariantList& items, const QString& draft);

    Q_INVOKABLE void sendToBoard(
        const QString& question, const QString& boardSpace, int daysUntilDue);
    Q_INVOKABLE void judge(
        const QString& feedback, const QString& reply, const QString& verdict, const QString& why);

    /// Today as records have it, and a day to come in words.
    Q_INVOKABLE [[nodiscard]] static QString today();
    Q_INVOKABLE [[nodiscard]] static QString dayIn(int days);
    /// "23 November": for a name that lasts.
    Q_INVOKABLE [[nodiscard]] static QString todayByName();
    /// The id in a record's key.
    Q_INVOKABLE [[nodiscard]] static QString idOf(const QString& key);

signals:
    void otherTabletsChanged();

private:
    QVariantList m_otherTablets;
};

}
