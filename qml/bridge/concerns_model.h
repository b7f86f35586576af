#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/record_model.h"

namespace alongside::bridge {

/// The worries that this person was told of, or told of: those that wait too long first, those that
/// are settled last. Where each stands: plan/concern.h.
class ConcernsModel : public alongside::bridge::RecordModel {
    Q_OBJECT
    /// Only those that wait for this person: to reply, or to say if a reply is enough.
    Q_PROPERTY(bool onlyForMe READ onlyForMe WRITE setOnlyForMe NOTIFY onlyForMeChanged)
    QML_ELEMENT

public:
    enum Role {
        Key = Qt::UserRole + 1,
        Words,
        Urgency,
        UrgencyLabel,
        UrgencySymbol,
        Replier,
        Told, ///< a list of names
        SaidBy,
        WrittenBy, ///< empty when it is the one who says it
        About, ///< the title of the record that it is about; empty when there is none to be seen
        SaidOn,
        Written,  ///< when it was written down, if that was later
        Step,     ///< "reply", "ok", "not-yet", "settled"
        Standing, ///< one sentence: who does what by when
        Waiting,  ///< "3 days"; empty when nobody waits for a reply
        Overdue,
        Replies,       ///< maps: key, words, by, when, willHappen, byWhen, okForMe, notYetWhy
        IReply,        ///< this person is the one who replies
        IAnswer,       ///< this person is asked "Is it OK for you?"
        WithoutPerson, ///< the person whose plan it is was not told
        ShortWords,    ///< for a list
        LastReply,     ///< the key of the reply that counts; empty when there is none
    };
    Q_ENUM(Role)

    explicit ConcernsModel(QObject* parent = nullptr);
    explicit ConcernsModel(PlanRecords* records, QObject* parent = nullptr);

    [[nodiscard]] bool onlyForMe() const { return m_onlyForMe; }
    void setOnlyForMe(bool only);

signals:
    void onlyForMeChanged();

protected:
    [[nodiscard]] std::optional<Row> rowFor(
        const QString& key, const plan::RecordInfo& info) const override;
    [[nodiscard]] QStringList touchedBy(const QStringList& keys) const override;

private:
    bool m_onlyForMe = false;
};

}
