#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/record_model.h"

namespace alongside::bridge {

/// What people would like to be different in somebody else's words: those that wait for an answer first.
class ProposalsModel : public alongside::bridge::RecordModel {
    Q_OBJECT
    /// About one record only; empty: about any.
    Q_PROPERTY(QString about READ about WRITE setAbout NOTIFY aboutChanged)
    /// Only those that wait for an answer of this person's.
    Q_PROPERTY(bool forMe READ forMe WRITE setForMe NOTIFY aboutChanged)
    QML_ELEMENT

public:
    enum Role {
        Key = Qt::UserRole + 1,
        By,
        When,
        Words,
        Why,
        Pieces, ///< from the words that are there to the new ones: see pieceMaps()
        Difference, ///< the same, read out
        Answer, ///< "accepted", "declined"; empty while it waits
        AnswerLine, ///< "Theo said yes. Today, 10:42"
        Reason,
        HowSaidLabel,
        OwnerName, ///< whose words they are now; who answers
        CanAnswer,
        Mine, ///< this person asked for it, and can take it back
        AboutLabel, ///< what it is about: "Bedtime"
    };
    Q_ENUM(Role)

    explicit ProposalsModel(QObject* parent = nullptr);
    explicit ProposalsModel(PlanRecords* records, QObject* parent = nullptr);

    [[nodiscard]] QString about() const { return m_about; }
    void setAbout(const QString& key);
    [[nodiscard]] bool forMe() const { return m_forMe; }
    void setForMe(bool forMe);

    /// Asks for other words in place of somebody's. Plan.saved() or Plan.refused() follows, as for all
    /// of these; `draft` is done with once it is on disk.
    Q_INVOKABLE void propose(const QString& key, const QString& words, const QString& why, const QString& draft = {});
    Q_INVOKABLE void accept(const QString& key, const QString& reason = {}, const QString& howSaid = {});
    Q_INVOKABLE void decline(const QString& key, const QString& reason = {}, const QString& howSaid = {});

signals:
    void aboutChanged();

protected:
    [[nodiscard]] std::optional<Row> rowFor(const QString& key, const plan::RecordInfo& info) const override;
    [[nodiscard]] QStringList touchedBy(const QStringList& keys) const override;

private:
    [[nodiscard]] const plan::RecordInfo* subjectOf(const plan::RecordInfo& proposal) const;
    QString m_about;
    bool m_forMe = false;
};

}
