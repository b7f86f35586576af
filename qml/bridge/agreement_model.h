#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/plan_records.h"
#include "bridge/row_model.h"

#ifndef Q_MOC_RUN
#include "plan/workspace.h"
#endif

namespace alongside::bridge {

/// Who agrees to something, party by party: the person's own answer first. Nobody's answer weighs more
/// than another's, and none is counted. It follows what people answer and what changes.
class AgreementModel : public alongside::bridge::RowModel {
    Q_OBJECT
    /// About which record; empty: the whole plan.
    Q_PROPERTY(QString about READ about WRITE setAbout NOTIFY aboutChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY standsChanged) ///< the core has told how it stands
    Q_PROPERTY(bool agreed READ agreed NOTIFY standsChanged)
    Q_PROPERTY(QString words READ words NOTIFY standsChanged) ///< what it is about, in its own words
    /// How it stands, as a sentence: "Everybody said yes." "Waiting for Theo and Dev."
    Q_PROPERTY(QString sentence READ sentence NOTIFY standsChanged)
    /// Who has not answered these words: maps of name, role, isMe, isPerson; the person first.
    Q_PROPERTY(QVariantList waitingFor READ waitingFor NOTIFY standsChanged)
    QML_ELEMENT

public:
    enum Role {
        Key = Qt::UserRole + 1,
        Party,
        PartyRole,
        IsPerson,
        Answer, ///< "yes", "changes", "no"
        AnswerLabel,
        AnswerSymbol,
        Reason,
        HowSaid, ///< the symbol of the way
        HowSaidLabel,
        WrittenBy, ///< empty when it is whose answer it is
        When,
        Current, ///< to the words as they are
        Since, ///< what changed since: maps of label, line, pieces, difference
        Sentence,
    };
    Q_ENUM(Role)

    explicit AgreementModel(QObject* parent = nullptr);

    [[nodiscard]] QString about() const { return m_about; }
    void setAbout(const QString& key);
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] bool agreed() const { return m_agreed; }
    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] QString sentence() const { return m_sentence; }
    [[nodiscard]] QVariantList waitingFor() const { return m_waitingFor; }

    /// Answers for oneself, or for `party`. Plan.saved() or Plan.refused() follows.
    Q_INVOKABLE void answer(const QString& answer, const QString& reason, const QString& howSaid,
        const QString& party = {}, const QString& draft = {});

signals:
    void aboutChanged();
    void standsChanged();

private:
    void ask();
    void show(const plan::Agreement& agreement);
    [[nodiscard]] Row rowOf(const plan::PartyAnswer& answer, qint64 rank) const;

    QString m_about;
    bool m_ready = false;
    bool m_agreed = false;
    bool m_asking = false;
    bool m_again = false; ///< something changed while the core was being asked
    QString m_words;
    QString m_sentence;
    QVariantList m_waitingFor;
};

}
