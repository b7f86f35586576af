#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/record_model.h"

namespace alongside::bridge {

/// What is said in the plan, part by part: the shared answer first, then what others say beside it.
/// With `part` set, of that part only.
class StatementsModel : public alongside::bridge::RecordModel {
    Q_OBJECT
    Q_PROPERTY(QString part READ part WRITE setPart NOTIFY partChanged)
    QML_ELEMENT

public:
    enum Role {
        Key = Qt::UserRole + 1,
        Part,
        PartLabel,
        PartSymbol,
        Words,
        SaidBy,
        SaidAs,       ///< "me", "relative", "we-think"
        HowSaid,
        HowSaidLabel,
        Because,
        SupportedBy,
        WrittenBy,
        When,
        Mine,         ///< whether the person who is signed in wrote it
        JustMe,
        Open,         ///< two answers, and nobody has settled it
        KeptBy,       ///< who kept several answers side by side; else empty
        Answers,      ///< when there are several: a list of maps
        CanChange,
        CanPutAway,
        Newer,        ///< made with a newer app
        OthersWords,  ///< the shared answer, in somebody else's words: one answers beside it first
        OwnerName,    ///< whose words they are
        Beside,       ///< not the shared answer
        ToldWith,     ///< "sound", "photo", "drawing" or "several": `words` are no words of theirs
    };
    Q_ENUM(Role)

    explicit StatementsModel(QObject* parent = nullptr);
    explicit StatementsModel(PlanRecords* records, QObject* parent = nullptr);

    [[nodiscard]] QString part() const { return m_part; }
    void setPart(const QString& part);

signals:
    void partChanged();

protected:
    [[nodiscard]] std::optional<Row> rowFor(const QString& key, const plan::RecordInfo& info) const override;

private:
    QString m_part;
};

/// The parts of a plan, in the catalogue's order, each with what is said there.
class PartsModel : public alongside::bridge::RecordModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    enum Role {
        Part = Qt::UserRole + 1,
        Label,
        Symbol,
        Words,     ///< the shared answer; empty when there is none
        SaidBy,
        SaidAs,
        AnswerKey, ///< the shared answer's record
        Said,      ///< how many things are said there
        Open,      ///< something there waits for a choice
        OthersWordsThere, ///< the shared answer is in somebody else's words
        CanChangeThere,
        OwnerThere, ///< whose words the shared answer is in
    };
    Q_ENUM(Role)

    explicit PartsModel(PlanRecords* records, QObject* parent = nullptr);

protected:
    [[nodiscard]] std::optional<Row> rowFor(const QString& key, const plan::RecordInfo& info) const override;

private:
    void showParts();
    PlanRecords* m_source;
};

/// Answers as maps for pages: id, by, isMe, when, words, saidBy, saidAs, because, howSaidLabel, and
/// whose words they are as one line.
[[nodiscard]] QVariantList answerMaps(const plan::RecordInfo& info, const PlanRecords& records);
/// Whether this is the one shared answer to a question, which anybody in the plan may answer anew.
[[nodiscard]] bool isSharedAnswer(const plan::RecordInfo& info, const SpaceId& space);

}
