#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// How things are going, for the eye, as sentences and as a table: all three say the same.

#include "bridge/plan_records.h"

#include <QDate>
#include <QStringList>
#include <QVariantList>
#include <QtQmlIntegration>

namespace alongside::bridge {

/// A stretch of time, and how often something happened in it.
struct Period {
    QDate first;
    QDate last;
    int count = 0;
    bool unfinished = false; ///< it is not over on the day one looks
    QStringList events;      ///< what changed in it
};

/// One time that something was done for a goal.
struct OutcomeTime {
    QDate day;
    QString what;
    std::optional<double> amount;
    QString unit;
    int quality = 0; ///< 0 when nobody picked a face
    [[nodiscard]] bool isWhole() const { return !what.isEmpty() && amount && quality > 0; }
};

enum class PeriodLength { Quarter, Month };

/// The periods from the first of these days to the one in which `today` is, at most `periodsMax` of them,
/// the latest. Without days there are none.
[[nodiscard]] std::vector<Period> periodsOf(const std::vector<QDate>& days,
    const std::vector<std::pair<QDate, QString>>& events, PeriodLength length, QDate today,
    std::size_t periodsMax);
/// "January to March 2024", "March 2024".
[[nodiscard]] QString periodName(const Period& period);
/// What the periods say: the first, the last that is over, whole years, and what is not over yet. Nothing
/// is said of why.
[[nodiscard]] QStringList periodSentences(const std::vector<Period>& periods);
/// How often, how many of them tell everything, the first and the last of those. Times with something
/// missing are said to be so, and are no success.
[[nodiscard]] QStringList outcomeSentences(const std::vector<OutcomeTime>& times, TimeMs now);

/// What all plots have for pages.
class Plot : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QVariantList marks READ marks NOTIFY plotChanged) ///< for the picture
    Q_PROPERTY(QStringList sentences READ sentences NOTIFY plotChanged)
    Q_PROPERTY(QStringList head READ head NOTIFY plotChanged) ///< of the table
    Q_PROPERTY(QVariantList rows READ rows NOTIFY plotChanged) ///< lists of texts, the latest first
    Q_PROPERTY(double most READ most NOTIFY plotChanged) ///< the highest mark
    Q_PROPERTY(QString unit READ unit NOTIFY plotChanged)
    Q_PROPERTY(bool empty READ empty NOTIFY plotChanged)

public:
    explicit Plot(QObject* parent = nullptr);

    [[nodiscard]] QVariantList marks() const { return m_marks; }
    [[nodiscard]] QStringList sentences() const { return m_sentences; }
    [[nodiscard]] QStringList head() const { return m_head; }
    [[nodiscard]] QVariantList rows() const { return m_rows; }
    [[nodiscard]] double most() const { return m_most; }
    [[nodiscard]] QString unit() const { return m_unit; }
    [[nodiscard]] bool empty() const { return m_marks.isEmpty(); }

signals:
    void plotChanged();

protected:
    /// Reads the records anew; called when some of `kinds()` changed.
    virtual void draw() = 0;
    [[nodiscard]] virtual QStringList kinds() const = 0;
    void redraw();
    [[nodiscard]] PlanRecords* records() const;

    QVariantList m_marks;
    QStringList m_sentences;
    QStringList m_head;
    QVariantList m_rows;
    double m_most = 0;
    QString m_unit;
};

/// What was done for one goal, time by time. Marks: day, what, amount, amountText, part (0 to 1 of the
/// most), quality, whole, missing (what nobody said).
class OutcomePlot : public alongside::bridge::Plot {
    Q_OBJECT
    Q_PROPERTY(QString goal READ goal WRITE setGoal NOTIFY goalChanged)
    QML_ELEMENT

public:
    using Plot::Plot;
    [[nodiscard]] QString goal() const { return m_goal; }
    void setGoal(const QString& key);

signals:
    void goalChanged();

protected:
    void draw() override;
    [[nodiscard]] QStringList kinds() const override { return {QStringLiteral("outcome"), QStringLiteral("goal")}; }

private:
    QString m_goal;
};

/// Hard moments in each three months, or in each month, and what changed meanwhile. Marks: label, year,
/// name, count, part, unfinished, events.
class MomentsPlot : public alongside::bridge::Plot {
    Q_OBJECT
    Q_PROPERTY(bool monthly READ monthly WRITE setMonthly NOTIFY monthlyChanged)
    QML_ELEMENT

public:
    using Plot::Plot;
    [[nodiscard]] bool monthly() const { return m_monthly; }
    void setMonthly(bool monthly);

signals:
    void monthlyChanged();

protected:
    void draw() override;
    [[nodiscard]] QStringList kinds() const override { return {QStringLiteral("incident"), QStringLiteral("event")}; }

private:
    bool m_monthly = false;
};

/// The way to a goal: its first step, what was done, where we are. Marks: kind ("first", "time", "here",
/// "goal"), words, quality, whole, reached.
class GoalPathPlot : public alongside::bridge::Plot {
    Q_OBJECT
    Q_PROPERTY(QString goal READ goal WRITE setGoal NOTIFY goalChanged)
    QML_ELEMENT

public:
    using Plot::Plot;
    [[nodiscard]] QString goal() const { return m_goal; }
    void setGoal(const QString& key);

signals:
    void goalChanged();

protected:
    void draw() override;
    [[nodiscard]] QStringList kinds() const override { return {QStringLiteral("outcome"), QStringLiteral("goal")}; }

private:
    QString m_goal;
};

}
