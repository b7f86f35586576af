#pragma once
// SPDX-License-Identifier: Apache-2.0

#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "plan/ballots.h"
#endif

#include <QObject>
#include <QStringList>
#include <QVariant>
#include <QtQmlIntegration>

namespace alongside::bridge {

/// How one private vote stands: who has voted (never what), which tablets the count waits for, and in
/// the end how it came out. It follows what happens.
///
/// Threads: the interface's thread.
class VoteState : public QObject {
    Q_OBJECT
    /// The vote's record, by id.
    Q_PROPERTY(QString vote READ vote WRITE setVote NOTIFY voteChanged)
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    /// Participants, by id.
    Q_PROPERTY(QStringList voted READ voted NOTIFY changed)
    Q_PROPERTY(QStringList held READ held NOTIFY changed)
    Q_PROPERTY(QStringList late READ late NOTIFY changed)
    Q_PROPERTY(bool mayVoteHere READ mayVoteHere NOTIFY changed)
    Q_PROPERTY(bool countsHere READ countsHere NOTIFY changed)
    /// Whether another tablet may still be left out of the count.
    Q_PROPERTY(bool mayLeaveOut READ mayLeaveOut NOTIFY changed)
    /// Tablets whose votes are not in yet: maps of tablet, holder, isThis.
    Q_PROPERTY(QVariantList waitingFor READ waitingFor NOTIFY changed)
    Q_PROPERTY(bool isFinal READ isFinal NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString outcomeWords READ outcomeWords NOTIFY changed)
    Q_PROPERTY(QString outcomeSymbol READ outcomeSymbol NOTIFY changed)
    Q_PROPERTY(int votedCount READ votedCount NOTIFY changed)
    /// "At least 5 of 6 people said yes."; empty when no number may be said.
    Q_PROPERTY(QString numberLine READ numberLine NOTIFY changed)
    /// Maps of words, symbol, count; empty when they may not be said.
    Q_PROPERTY(QVariantList counts READ counts NOTIFY changed)
    QML_ELEMENT

public:
    explicit VoteState(QObject* parent = nullptr);

    [[nodiscard]] QString vote() const { return m_vote; }
    void setVote(const QString& vote);
    [[nodiscard]] bool known() const { return m_known; }
    [[nodiscard]] QString words() const { return QString::fromStdString(m_standing.words); }
    [[nodiscard]] QStringList voted() const;
    [[nodiscard]] QStringList held() const;
    [[nodiscard]] QStringList late() const;
    [[nodiscard]] bool mayVoteHere() const { return m_standing.mayVoteHere; }
    [[nodiscard]] bool countsHere() const { return m_standing.countsHere; }
    [[nodiscard]] bool mayLeaveOut() const;
    [[nodiscard]] QVariantList waitingFor() const;
    [[nodiscard]] bool isFinal() const { return m_standing.outcome.has_value(); }
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] QString outcomeWords() const;
    [[nodiscard]] QString outcomeSymbol() const;
    [[nodiscard]] int votedCount() const;
    [[nodiscard]] QString numberLine() const;
    [[nodiscard]] QVariantList counts() const;

signals:
    void voteChanged();
    void changed();

private:
    void look();
    QString m_vote;
    bool m_known = false;
    plan::VoteStanding m_standing;
};

}
