#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/record_model.h"

namespace alongside::bridge {

/// Questions from a group to a board, with what became of them; the same on both sides. A question
/// stays until the group says that it is answered: overdue ones come first, the longest first.
class FeedbackModel : public alongside::bridge::RecordModel {
    Q_OBJECT
    /// "waiting" (no answer yet, or one that did not answer it), "came" (an answer that the group has
    /// not judged), "done"; empty: all.
    Q_PROPERTY(QString show READ show WRITE setShow NOTIFY showChanged)
    /// Only the one with this key; empty: all.
    Q_PROPERTY(QString only READ only WRITE setOnly NOTIFY onlyChanged)
    QML_ELEMENT

public:
    enum Role {
        Key = Qt::UserRole + 1,
        RecordIdText,
        Words,
        Group,
        Board,
        Status,     ///< "overdue", "waiting", "came", "done"
        StatusLine, ///< "The answer is 3 days late."
        Due,        ///< the day in words
        LateDays,   ///< 0 when it is not late
        TookPart,   ///< in words; never below 5
        Outcome,    ///< what most people think, in words; empty when there was no vote
        ReplyId,    ///< the latest answer; empty when there is none
        ReplyKey,
        ReplySpoken, ///< there is a sound, which may still be on its way
        ReplyWords,
        WillDo,
        SaidBy,    ///< who answers for themselves: as they are called now
        WrittenBy, ///< on the board: who wrote down somebody else's answer; else empty
        RepliedOn,
        Verdict,     ///< of that answer: "answered", "partly", "not-answered"; empty
        VerdictLine, ///< in words
        Why,
        SentOn,
        Question, ///< the group's own record, by id; empty on the board's side
    };
    Q_ENUM(Role)

    explicit FeedbackModel(QObject* parent = nullptr);

    [[nodiscard]] QString show() const { return m_show; }
    void setShow(const QString& show);
    [[nodiscard]] QString only() const { return m_only; }
    void setOnly(const QString& key);

signals:
    void showChanged();
    void onlyChanged();

protected:
    [[nodiscard]] std::optional<Row> rowFor(
        const QString& key, const plan::RecordInfo& info) const override;
    [[nodiscard]] QStringList touchedBy(const QStringList& keys) const override;

private:
    QString m_show;
    QString m_only;
};

}
