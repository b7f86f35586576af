#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/drafts.h"

#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "catalogue/kinds.h"
#endif

#include <QPointer>

namespace alongside::bridge {

/// One record of whatever kind while it is being told, question by question; or one whose answers are
/// given anew. What is to be asked comes from the catalogue. Every answer is kept in a draft of the
/// person who is signed in, so that going back, stopping and locking lose nothing.
///
/// `saidAs` to `audiencePicked` have the names that the pages of "Say something" use, so that whose
/// words it is, and who can see it, is asked by the same pages.
///
/// Threads: the interface's thread.
class Entry : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY subjectChanged)
    /// The key of the record that gets new answers; empty for a new one.
    Q_PROPERTY(QString record READ record WRITE setRecord NOTIFY subjectChanged)
    /// What is settled already and not asked: the part of the tool, or the topic.
    Q_PROPERTY(QVariantMap given READ given WRITE setGiven NOTIFY subjectChanged)
    Q_PROPERTY(QString partLabel READ partLabel NOTIFY subjectChanged)
    Q_PROPERTY(QString symbol READ symbol NOTIFY subjectChanged)
    /// The names of the fields that are asked one after the other.
    Q_PROPERTY(QStringList questions READ questions NOTIFY subjectChanged)
    /// Every field in order with its answer, for reading it again: maps of name, label, text, symbol,
    /// required, missing.
    Q_PROPERTY(QVariantList answers READ answers NOTIFY answersChanged)
    Q_PROPERTY(QVariantMap values READ values NOTIFY answersChanged)
    /// Everything that is needed is there.
    Q_PROPERTY(bool whole READ isWhole NOTIFY answersChanged)
    /// Whose words it is has to be said.
    Q_PROPERTY(bool needsVoice READ needsVoice NOTIFY subjectChanged)
    Q_PROPERTY(QString saidAs READ saidAs WRITE setSaidAs NOTIFY answersChanged)
    Q_PROPERTY(QString saidBy READ saidBy WRITE setSaidBy NOTIFY answersChanged)
    Q_PROPERTY(QString howSaid READ howSaid WRITE setHowSaid NOTIFY answersChanged)
    Q_PROPERTY(QString because READ because WRITE setBecause NOTIFY answersChanged)
    Q_PROPERTY(bool justMe READ justMe WRITE setJustMe NOTIFY answersChanged)
    /// Members who can read it, when it is neither everybody nor only oneself.
    Q_PROPERTY(QStringList readers READ readers WRITE setReaders NOTIFY answersChanged)
    Q_PROPERTY(bool audiencePicked READ audiencePicked WRITE setAudiencePicked NOTIFY answersChanged)
    QML_ELEMENT

public:
    using QObject::QObject;

    [[nodiscard]] QString kind() const { return m_kind; }
    void setKind(const QString& kind);
    [[nodiscard]] QString record() const { return m_record; }
    void setRecord(const QString& key);
    [[nodiscard]] QVariantMap given() const { return m_given; }
    void setGiven(const QVariantMap& given);
    [[nodiscard]] QString partLabel() const;
    [[nodiscard]] QString symbol() const;
    [[nodiscard]] QStringList questions() const;
    [[nodiscard]] QVariantList answers() const;
    [[nodiscard]] QVariantMap values() const;
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] bool needsVoice() const;
    [[nodiscard]] QString saidAs() const { return text("saidAs"); }
    void setSaidAs(const QString& name) { put(QStringLiteral("saidAs"), name); }
    [[nodiscard]] QString saidBy() const { return text("saidBy"); }
    void setSaidBy(const QString& name) { put(QStringLiteral("saidBy"), name); }
    [[nodiscard]] QString howSaid() const { return text("howSaid"); }
    void setHowSaid(const QString& name) { put(QStringLiteral("howSaid"), name); }
    [[nodiscard]] QString because() const { return text("because"); }
    void setBecause(const QString& words) { put(QStringLiteral("because"), words); }
    [[nodiscard]] bool justMe() const;
    void setJustMe(bool justMe);
    [[nodiscard]] QStringList readers() const;
    void setReaders(const QStringList& members);
    [[nodiscard]] bool audiencePicked() const;
    void setAudiencePicked(bool picked);

    /// One question: name, label, help, symbol, type ("text", "choice", "number", "whole", "date", "flag",
    /// "faces", "names", "reference"), required, short (a name and no story), charactersMax, min, max,
    /// choices (maps of name, label, symbol), kind (that a reference points to), ahead (a day to come).
    Q_INVOKABLE [[nodiscard]] QVariantMap question(const QString& field) const;
    Q_INVOKABLE void put(const QString& field, const QVariant& answer);
    /// Those in the plan and in the person's life, the person first.
    Q_INVOKABLE [[nodiscard]] QStringList people() const;
    /// The day so many days, then months, from today, as the catalogue writes days; and in words.
    Q_INVOKABLE [[nodiscard]] QString dayFromToday(int days, int months) const;
    Q_INVOKABLE [[nodiscard]] QString dayInWords(const QString& isoDay) const;
    /// Adds the record, or gives it the answers that became others. Then Plan.saved() or Plan.refused().
    Q_INVOKABLE void save();
    /// Forgets what was said so far.
    Q_INVOKABLE void forget();

signals:
    void subjectChanged();
    void answersChanged();

private:
    [[nodiscard]] const catalogue::Kind* declared() const;
    /// The answer that was given before the first question; null when there is none to choose from.
    [[nodiscard]] const catalogue::Choice* givenChoice() const;
    [[nodiscard]] QString text(const char* field) const;
    [[nodiscard]] QString wordsFor(const catalogue::Field& field) const;
    [[nodiscard]] bool isNeeded(const catalogue::Field& field) const;
    [[nodiscard]] QVariantMap said() const;
    [[nodiscard]] QVariantMap changedFrom(const QVariantMap& fields) const;
    void begin();
    void takeFromRecord();

    QString m_kind;
    QString m_record;
    QVariantMap m_given;
    QPointer<RecordDraft> m_draft;
};

}
