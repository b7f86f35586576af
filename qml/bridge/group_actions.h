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
