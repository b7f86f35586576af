#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QObject>
#include <QVariant>
#include <QtQmlIntegration>

#include <map>

namespace alongside::bridge {

/// Something half said. Each answer is kept as it is given, so that going back, or being called
/// away, loses nothing. Kept in memory only, and only for whoever is writing.
class Draft : public QObject {
    Q_OBJECT
    QML_ANONYMOUS

public:
    using QObject::QObject;
    Q_INVOKABLE void clear();
    [[nodiscard]] QVariantMap values() const;
    void setValues(const QVariantMap& values);
};

/// What "Say something" asks.
class StatementDraft : public alongside::bridge::Draft {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Plan.drafts has it.")
    Q_PROPERTY(QString part MEMBER m_part NOTIFY partChanged)
    Q_PROPERTY(QString partLabel MEMBER m_partLabel NOTIFY partLabelChanged)
    Q_PROPERTY(QString partSymbol MEMBER m_partSymbol NOTIFY partSymbolChanged)
    /// The answer that is given anew; empty for something new.
    Q_PROPERTY(QString record MEMBER m_record NOTIFY recordChanged)
    Q_PROPERTY(QString oldWords MEMBER m_oldWords NOTIFY oldWordsChanged)
    Q_PROPERTY(QString oldSaidBy MEMBER m_oldSaidBy NOTIFY oldSaidByChanged)
    Q_PROPERTY(QString oldSaidAs MEMBER m_oldSaidAs NOTIFY oldSaidAsChanged)
    Q_PROPERTY(QString words MEMBER m_words NOTIFY wordsChanged)
    Q_PROPERTY(QString saidAs MEMBER m_saidAs NOTIFY saidAsChanged)
    Q_PROPERTY(QString saidBy MEMBER m_saidBy NOTIFY saidByChanged)
    Q_PROPERTY(QString howSaid MEMBER m_howSaid NOTIFY howSaidChanged)
    Q_PROPERTY(QString because MEMBER m_because NOTIFY becauseChanged)
    Q_PROPERTY(bool justMe MEMBER m_justMe NOTIFY justMeChanged)
    Q_PROPERTY(bool audiencePicked MEMBER m_audiencePicked NOTIFY audiencePickedChanged)

public:
    using Draft::Draft;

signals:
    void partChanged();
    void partLabelChanged();
    void partSymbolChanged();
    void recordChanged();
    void oldWordsChanged();
    void oldSaidByChanged();
    void oldSaidAsChanged();
    void wordsChanged();
    void saidAsChanged();
    void saidByChanged();
    void howSaidChanged();
    void becauseChanged();
    void justMeChanged();
    void audiencePickedChanged();

private:
    QString m_part;
    QString m_partLabel;
    QString m_partSymbol;
    QString m_record;
    QString m_oldWords;
    QString m_oldSaidBy;
    QString m_oldSaidAs;
    QString m_words;
    QString m_saidAs;
    QString m_saidBy;
    QString m_howSaid;
    QString m_because;
    bool m_justMe = false;
    bool m_audiencePicked = false;
};

/// What "Record what happened" asks.
class OutcomeDraft : public alongside::bridge::Draft {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Plan.drafts has it.")
    Q_PROPERTY(QString goal MEMBER m_goal NOTIFY goalChanged)
    Q_PROPERTY(QString goalWords MEMBER m_goalWords NOTIFY goalWordsChanged)
    Q_PROPERTY(QString what MEMBER m_what NOTIFY whatChanged)
    Q_PROPERTY(bool hasAmount MEMBER m_hasAmount NOTIFY hasAmountChanged)
    Q_PROPERTY(double amount MEMBER m_amount NOTIFY amountChanged)
    Q_PROPERTY(QString unit MEMBER m_unit NOTIFY unitChanged)
    Q_PROPERTY(int quality MEMBER m_quality NOTIFY qualityChanged)
    Q_PROPERTY(QString judgedBy MEMBER m_judgedBy NOTIFY judgedByChanged)
    Q_PROPERTY(int workerScore MEMBER m_workerScore NOTIFY workerScoreChanged)
    Q_PROPERTY(QString note MEMBER m_note NOTIFY noteChanged)

public:
    using Draft::Draft;

signals:
    void goalChanged();
    void goalWordsChanged();
    void whatChanged();
    void hasAmountChanged();
    void amountChanged();
    void unitChanged();
    void qualityChanged();
    void judgedByChanged();
    void workerScoreChanged();
    void noteChanged();

private:
    QString m_goal;
    QString m_goalWords;
    QString m_what;
    bool m_hasAmount = false;
    double m_amount = 0;
    QString m_unit;
    int m_quality = 0;
    QString m_judgedBy;
    int m_workerScore = 0;
    QString m_note;
};

/// The drafts of whoever is signed in. Each person on the tablet finds their own again.
class Drafts : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(alongside::bridge::StatementDraft* statement READ statement CONSTANT)
    Q_PROPERTY(alongside::bridge::OutcomeDraft* outcome READ outcome CONSTANT)

public:
    explicit Drafts(QObject* parent = nullptr);
    [[nodiscard]] StatementDraft* statement() { return &m_statement; }
    [[nodiscard]] OutcomeDraft* outcome() { return &m_outcome; }
    /// Begins to say something about one part of the plan …
    Q_INVOKABLE void beginPart(const QString& part, const QString& label, const QString& symbol);
    /// … or to answer anew what somebody answered there. What was half said about the same thing
    /// is there again; what was half said about something else waits there.
    Q_INVOKABLE void beginChange(const QString& record, const QString& part, const QString& label,
        const QString& symbol, const QString& oldWords, const QString& oldSaidBy, const QString& oldSaidAs);
    /// Puts away what the last person was writing, and brings back what this one was. Empty: nobody.
    void changePerson(const QString& personId);

private:
    // One unfinished statement for each thing it can be about.
    using Unfinished = std::map<QString, QVariantMap>;
    struct Kept {
        QVariantMap statement;
        QVariantMap outcome;
        Unfinished unfinished;
    };
    void begin(const QVariantMap& where);
    StatementDraft m_statement;
    OutcomeDraft m_outcome;
    Unfinished m_unfinished;
    QString m_person;
    std::map<QString, Kept> m_kept;
};

}
