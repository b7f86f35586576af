#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/record_model.h"

namespace alongside::bridge {

/// The goals of the plan with how they are going: those being done first. An outcome counts as a
/// result only when all three of its corners are there.
class GoalsModel : public alongside::bridge::RecordModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    enum Role {
        Key = Qt::UserRole + 1,
        Words,
        Why,
        Symbol,
        State, ///< "doing", "done", "paused"
        StateLabel,
        HowOften,
        StateLine, ///< how it stands and how often, as one line
        LastLine,  ///< when the last time was, as one line
        WrittenBy,
        LastWhat, ///< of the last time; empty when there was none
        LastAmount, ///< with its unit, in words; empty when nobody said
        LastQuality, ///< 1 to 5; 0 when nobody picked a face
        LastWhen,
        LastJudgedBy,
        LastWhole, ///< all three corners
        Recorded, ///< how often something was recorded
        WholeOnes, ///< … with all three corners
        Trail, ///< the last times, oldest first: maps of quality, whole, when
        Usual, ///< what is often done, most recent first: to tap instead of type
        UsualUnit,
        UsualAmounts, ///< up to four, the smallest first
        Open, ///< two answers, and nobody has settled it
    };
    Q_ENUM(Role)

    explicit GoalsModel(PlanRecords* records, QObject* parent = nullptr);

protected:
    [[nodiscard]] std::optional<Row> rowFor(const QString& key, const plan::RecordInfo& info) const override;
    [[nodiscard]] QStringList touchedBy(const QStringList& keys) const override;
};

/// What was recorded for one goal, the latest day first.
class OutcomesModel : public alongside::bridge::RecordModel {
    Q_OBJECT
    Q_PROPERTY(QString goal READ goal WRITE setGoal NOTIFY goalChanged)
    QML_ELEMENT

public:
    enum Role {
        Key = Qt::UserRole + 1,
        What,
        Amount, ///< with its unit, in words; empty when nobody said
        Quality, ///< 0 when nobody picked a face
        JudgedBy,
        WorkerScore, ///< 0 when there is none
        Note,
        When,
        WrittenBy,
        Whole,
        Mine,
        Open,
        Newer,
        WhyNoFace, ///< in words, when nobody picked a face; empty when nobody said why
        Written, ///< when it was written down, if that was after the day it happened; else empty
    };
    Q_ENUM(Role)

    explicit OutcomesModel(QObject* parent = nullptr);
    explicit OutcomesModel(PlanRecords* records, QObject* parent = nullptr);

    [[nodiscard]] QString goal() const { return m_goal; }
    void setGoal(const QString& goalKey);

signals:
    void goalChanged();

protected:
    [[nodiscard]] std::optional<Row> rowFor(const QString& key, const plan::RecordInfo& info) const override;

private:
    QString m_goal;
};

/// The goal that an outcome is part of.
[[nodiscard]] std::optional<RecordId> goalOf(const plan::RecordInfo& outcome);
/// "Theo was not asked."; empty when there is a face, or nobody said why there is none.
[[nodiscard]] QString noFaceWords(const plan::RecordInfo& outcome, const QString& about);
/// "12 lengths"; empty when nobody said how much.
[[nodiscard]] QString amountWords(const plan::RecordInfo& outcome);

}
