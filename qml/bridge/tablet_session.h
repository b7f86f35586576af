#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/people_model.h"
#include "bridge/user_message.h"
#include "plan/workspace.h"

#include <QJSEngine>
#include <QQmlEngine>
#include <QTimer>
#include <QVariant>

namespace alongside::bridge {

class CoreThread;
class Drafts;
class OpenPlan;
class PersonSettings;

/// Who uses this tablet, who is signed in, and which plans they have. In QML: Session.
///
/// Everything is asked of the core's thread; the answer comes as a signal. While something is being
/// asked, `busy` is true. What went wrong is in the problem… properties, in words, until the next
/// attempt.
///
/// Threads: the interface's thread.
class TabletSession final : public QObject {
    Q_OBJECT
    Q_PROPERTY(alongside::bridge::PeopleModel* people READ people CONSTANT)
    Q_PROPERTY(bool looked MEMBER m_looked NOTIFY lookedChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(bool signedIn READ signedIn NOTIFY personChanged)
    Q_PROPERTY(QString personId READ personId NOTIFY personChanged)
    Q_PROPERTY(QString personName READ personName NOTIFY personChanged)
    /// In which way they unlocked: "pin", "pictures" or "recovery".
    Q_PROPERTY(QString unlockedBy READ unlockedBy NOTIFY personChanged)
    /// What they said they are when they were added: "family", "supporter" …
    Q_PROPERTY(QString personRole READ personRole NOTIFY personChanged)
    Q_PROPERTY(QVariantList spaces READ spaces NOTIFY spacesChanged)
    Q_PROPERTY(bool hasProblem READ hasProblem NOTIFY problemChanged)
    Q_PROPERTY(QString problemTitle READ problemTitle NOTIFY problemChanged)
    Q_PROPERTY(QString problemSentence READ problemSentence NOTIFY problemChanged)
    Q_PROPERTY(QString problemNextStep READ problemNextStep NOTIFY problemChanged)
    Q_PROPERTY(QString problemSymbol READ problemSymbol NOTIFY problemChanged)
    QML_NAMED_ELEMENT(Session)
    QML_SINGLETON

public:
    TabletSession(CoreThread& core, OpenPlan& plan, Drafts& drafts, PersonSettings& settings,
        QObject* parent = nullptr);
    ~TabletSession() override;
    static TabletSession* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] PeopleModel* people() { return &m_people; }
    [[nodiscard]] bool busy() const { return m_asked > 0; }
    [[nodiscard]] bool signedIn() const { return !m_personId.isEmpty(); }
    [[nodiscard]] QString personId() const { return m_personId; }
    [[nodiscard]] QString personName() const { return m_personName; }
    [[nodiscard]] QString unlockedBy() const { return m_unlockedBy; }
    [[nodiscard]] QString personRole() const { return m_personRole; }
    /// Maps: spaceId, name, type, joining, people (names) and whose plan it is.
    [[nodiscard]] QVariantList spaces() const { return m_spaces; }
    [[nodiscard]] bool hasProblem() const { return !m_problem.title.isEmpty(); }
    [[nodiscard]] QString problemTitle() const { return m_problem.title; }
    [[nodiscard]] QString problemSentence() const { return m_problem.sentence; }
    [[nodiscard]] QString problemNextStep() const { return m_problem.nextStep; }
    [[nodiscard]] QString problemSymbol() const { return m_problem.symbol; }

    /// Looks who uses this tablet.
    Q_INVOKABLE void look();
    /// unlocked(), or refused() with the problem in words.
    /// By PIN, or another way that this person has (store/ways_in.h).
    Q_INVOKABLE void unlock(
        const QString& personId, const QString& secret, const QString& way = QStringLiteral("pin"));
    /// Pages look from now on as this person likes them, who is about to unlock; nobody: as they are at
    /// first, with switches when anybody here uses them.
    Q_INVOKABLE void approach(const QString& personId);
    /// Signs out. What was half written waits for its writer.
    Q_INVOKABLE void lock();
    /// Somebody new on this tablet, who is signed in from here on: unlocked(), or refused().
    /// `way`: in which they will unlock; `pictures`: those to unlock with (shown_pictures.h).
    Q_INVOKABLE void addPerson(const QString& name, const QString& role, const QString& secret,
        const QString& way = QStringLiteral("pin"), const QVariantList& pictures = {});
    /// What an invitation says before anybody accepts it: valid, spaceName, invitedBy, role.
    Q_INVOKABLE [[nodiscard]] static QVariantMap readInvitation(const QString& text);
    /// A new plan, or another kind of space, on this tablet: joined() with it open, or refused().
    Q_INVOKABLE void begin(const QString& type, const QString& name, const QString& role);
    /// A plan about somebody else, with their name in it; whoever begins it is in it as what they are.
    Q_INVOKABLE void beginFor(const QString& name);
    /// joined() with the plan open, or refused().
    Q_INVOKABLE void join(const QString& invitation);
    /// Opens the plan with this id or, with an empty one, the only plan there is.
    Q_INVOKABLE void openSpace(const QString& spaceId);
    /// The id of the person with this name; empty when there is none.
    Q_INVOKABLE [[nodiscard]] QString personNamed(const QString& name) const;
    /// The id of the plan with this name; empty when there is none.
    Q_INVOKABLE [[nodiscard]] QString spaceNamed(const QString& name) const;
    Q_INVOKABLE void clearProblem();

signals:
    void lookedChanged();
    void busyChanged();
    void personChanged();
    void spacesChanged();
    void problemChanged();
    void unlocked();
    void refused();
    void locked();
    void joined();

private:
    template<class Work, class Done>
    void ask(Work work, Done done);
    template<class Open>
    void enter(const QString& way, Open open);
    template<class First>
    void beginWith(
        const std::string& type, const std::string& name, const std::string& role, First first);
    void showProblem(const Error& error);
    void showSpaces(const QVariantList& spaces);
    void keepDrafts();

    CoreThread* m_core;
    OpenPlan* m_plan;
    Drafts* m_drafts;
    PersonSettings* m_settings;
    PeopleModel m_people;
    bool m_looked = false;
    int m_asked = 0;
    QString m_personId;
    QString m_personName;
    QString m_personRole;
    QString m_unlockedBy;
    QVariantList m_spaces;
    UserMessage m_problem;
    QTimer m_keepDrafts; ///< what is half said is kept a moment after it was said
};

}
