#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QObject>
#include <QVariant>
#include <QtQmlIntegration>

#include <map>
#include <memory>

namespace alongside::bridge {

/// Something half said. Each answer is kept as it is given, so that going back, or being called
/// away, loses nothing.
class Draft : public QObject {
    Q_OBJECT
    QML_ANONYMOUS

public:
    using QObject::QObject;
    Q_INVOKABLE void clear();
    [[nodiscard]] virtual QVariantMap values() const;
    virtual void setValues(const QVariantMap& values);
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
    /// Sounds, photos and drawings that tell it (media/media_drafts.h).
    Q_PROPERTY(QVariantList media MEMBER m_media NOTIFY mediaChanged)
    Q_PROPERTY(bool justMe MEMBER m_justMe NOTIFY justMeChanged)
    /// Those who can see it too, by the ids of members; empty: all, or just me.
    Q_PROPERTY(QStringList readers MEMBER m_readers NOTIFY readersChanged)
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
    void mediaChanged();
    void justMeChanged();
    void readersChanged();
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
    QVariantList m_media;
    bool m_justMe = false;
    QStringList m_readers;
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
    /// Why there is no face: "not-asked", "no-answer"; empty while nobody said.
    Q_PROPERTY(QString whyNoFace MEMBER m_whyNoFace NOTIFY whyNoFaceChanged)
    Q_PROPERTY(int workerScore MEMBER m_workerScore NOTIFY workerScoreChanged)
    Q_PROPERTY(QString note MEMBER m_note NOTIFY noteChanged)
    /// What was said instead of a note.
    Q_PROPERTY(QVariantList media MEMBER m_media NOTIFY mediaChanged)
    /// The day it happened ("2026-03-01"); empty: today.
    Q_PROPERTY(QString on MEMBER m_on NOTIFY onChanged)

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
    void whyNoFaceChanged();
    void workerScoreChanged();
    void noteChanged();
    void mediaChanged();
    void onChanged();

private:
    QString m_goal;
    QString m_goalWords;
    QString m_what;
    bool m_hasAmount = false;
    double m_amount = 0;
    QString m_unit;
    int m_quality = 0;
    QString m_whyNoFace;
    int m_workerScore = 0;
    QString m_note;
    QVariantList m_media;
    QString m_on;
};

/// What the questions about any other kind of record have been answered with so far, by the names of its
/// fields; a page may keep answers of its own there too.
class RecordDraft : public alongside::bridge::Draft {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Plan.drafts.of() has it.")
    Q_PROPERTY(QVariantMap values READ values WRITE setValues NOTIFY valuesChanged)
    /// Sounds, photos and drawings that tell it (media/media_drafts.h), one of its values.
    Q_PROPERTY(QVariantList media READ media WRITE setMedia NOTIFY valuesChanged)

public:
    using Draft::Draft;
    [[nodiscard]] QVariantMap values() const override { return m_values; }
    void setValues(const QVariantMap& values) override;
    [[nodiscard]] QVariantList media() const;
    void setMedia(const QVariantList& items);
    /// Undefined, null and nothing typed take the answer away.
    Q_INVOKABLE void put(const QString& name, const QVariant& value);

signals:
    void valuesChanged();

private:
    QVariantMap m_values;
};

/// The drafts of whoever is signed in. They are kept with everything else that is theirs, encrypted, so
/// that neither a flat battery nor somebody else who takes the tablet costs them a word.
///
/// Threads: the interface's thread.
class Drafts : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(alongside::bridge::StatementDraft* statement READ statement CONSTANT)
    Q_PROPERTY(alongside::bridge::OutcomeDraft* outcome READ outcome CONSTANT)
    /// Where somebody was when they were called away; empty when nothing was begun.
    Q_PROPERTY(QVariantMap place READ place WRITE setPlace NOTIFY placeChanged)

public:
    explicit Drafts(QObject* parent = nullptr);
    [[nodiscard]] StatementDraft* statement() { return &m_statement; }
    [[nodiscard]] OutcomeDraft* outcome() { return &m_outcome; }
    /// Of one kind of record, or of another name that a page chooses. Lives as long as this.
    Q_INVOKABLE alongside::bridge::RecordDraft* of(const QString& name);
    /// Begins to say something about one part of the plan …
    Q_INVOKABLE void beginPart(const QString& part, const QString& label, const QString& symbol);
    /// … or to answer anew what somebody answered there. What was half said about the same thing
    /// is there again; what was half said about something else waits there.
    Q_INVOKABLE void beginChange(const QString& record, const QString& part, const QString& label,
        const QString& symbol, const QString& oldWords, const QString& oldSaidBy, const QString& oldSaidAs);
    [[nodiscard]] QVariantMap place() const { return m_place; }
    void setPlace(const QVariantMap& place);

    /// All of it, to be kept, and back. Nothing is changed by what is no such text.
    [[nodiscard]] QByteArray save() const;
    void load(const QByteArray& saved);

signals:
    /// Something else was said since the last load().
    void changed();
    void placeChanged();

private:
    // One unfinished statement for each thing it can be about.
    using Unfinished = std::map<QString, QVariantMap>;
    void begin(const QVariantMap& where);
    void watch(Draft& draft);
    StatementDraft m_statement;
    OutcomeDraft m_outcome;
    Unfinished m_unfinished;
    std::map<QString, std::unique_ptr<RecordDraft>> m_records;
    QVariantMap m_place;
};

}
