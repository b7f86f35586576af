#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace alongside::bridge {

/// What people do about worries. Plan.saved() and Plan.refused() tell how it went.
///
/// Threads: the interface's thread.
class ConcernActions : public QObject {
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;
    /// The draft in which a worry is gathered: "urgency", "what", "saidBy" (oneself when empty), "to" (ids of
    /// members; the first of them replies), "about" (a record's key) and "media" (media/media_drafts.h).
    static constexpr const char* kDraft = "concern";
    /// Tells of the worry in the draft those who were chosen, and nobody else.
    Q_INVOKABLE void raise();
    /// The draft in which the reply to this worry is gathered: "words", "willHappen" and "byWhen".
    Q_INVOKABLE [[nodiscard]] QString replyDraft(const QString& concernKey) const;
    Q_INVOKABLE void reply(const QString& concernKey);
    /// "This is OK for me" to a reply, or what is still missing.
    Q_INVOKABLE void sayOk(const QString& replyKey);
    Q_INVOKABLE void sayNotYet(const QString& replyKey, const QString& why);
    /// The day by which somebody replies, within a sentence, if it is said today.
    Q_INVOKABLE [[nodiscard]] QString dueWords(const QString& urgency) const;
};

}
