#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "bridge/core_thread.h"
#include "bridge/drafts.h"
#include "bridge/goals_model.h"
#include "bridge/open_versions_model.h"
#include "bridge/people_model.h"
#include "bridge/plan_feed.h"
#include "bridge/statements_model.h"
#include "bridge/user_message.h"

#include <QJSEngine>
#include <QQmlEngine>
#include <QTimer>

namespace alongside::bridge {

/// The plan that is open: who it is about, what is said in it, and whether it is shared. In QML:
/// Plan.
///
/// Actions return at once; what they change shows in the models a moment later, after it is on
/// disk. Then saved() is sent with the record, or refused() with the problem in words: nothing was
/// changed, and the draft is as it was.
///
/// Threads: the interface's thread.
class OpenPlan final : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY openChanged)
    /// Its records are here.
    Q_PROPERTY(bool loaded READ loaded NOTIFY openChanged)
    Q_PROPERTY(QString spaceId READ spaceId NOTIFY openChanged)
    Q_PROPERTY(bool joining READ joining NOTIFY infoChanged)
    /// "plan", "group" or "board"; empty while nobody has told this tablet.
    Q_PROPERTY(QString type READ type NOTIFY infoChanged)
    Q_PROPERTY(QString name READ name NOTIFY infoChanged)
    Q_PROPERTY(QString about READ about NOTIFY infoChanged)
    Q_PROPERTY(bool isMine READ isMine NOTIFY infoChanged)
    Q_PROPERTY(QString me READ me NOTIFY infoChanged)
    Q_PROPERTY(QString contactName READ contactName NOTIFY infoChanged)
    Q_PROPERTY(QString contactPhone READ contactPhone NOTIFY infoChanged)
    Q_PROPERTY(QString ifThingsGoWrong READ ifThingsGoWrong NOTIFY infoChanged)
    Q_PROPERTY(QString likesToBeCalled READ likesToBeCalled NOTIFY infoChanged)
    Q_PROPERTY(alongside::bridge::MembersModel* members READ members CONSTANT)
    Q_PROPERTY(alongside::bridge::CircleModel* circle READ circle CONSTANT)
    Q_PROPERTY(alongside::bridge::PartsModel* parts READ parts CONSTANT)
    Q_PROPERTY(alongside::bridge::GoalsModel* goals READ goals CONSTANT)
    Q_PROPERTY(alongside::bridge::OpenVersionsModel* openVersions READ openVersions CONSTANT)
    Q_PROPERTY(alongside::bridge::Drafts* drafts READ drafts CONSTANT)
    Q_PROPERTY(SharingState sharing READ sharing NOTIFY sharingChanged)
    /// The same as one word: "saved", "sending", "shared", "failed".
    Q_PROPERTY(QString sharingName READ sharingName NOTIFY sharingChanged)
    /// All of it at once, as the frame of a page takes it.
    Q_PROPERTY(QVariantMap sharingSummary READ sharingSummary NOTIFY sharingChanged)
    Q_PROPERTY(int waiting READ waiting NOTIFY sharingChanged)
    Q_PROPERTY(QString sharedAt READ sharedAt NOTIFY sharingChanged)
    Q_PROPERTY(int sharedWith READ sharedWith NOTIFY sharingChanged)
    /// "host:port" of the server that carries it; empty while it is on this tablet only.
    Q_PROPERTY(QString server READ server NOTIFY sharingChanged)
    Q_PROPERTY(QString reason READ reason NOTIFY sharingChanged)
    Q_PROPERTY(QString reasonMore READ reasonMore NOTIFY sharingChanged)
    Q_PROPERTY(QString nextStep READ nextStep NOTIFY sharingChanged)
    Q_PROPERTY(QString problemTitle READ problemTitle NOTIFY problemChanged)
    Q_PROPERTY(QString problemSentence READ problemSentence NOTIFY problemChanged)
    Q_PROPERTY(QString problemNextStep READ problemNextStep NOTIFY problemChanged)
    Q_PROPERTY(QString problemSymbol READ problemSymbol NOTIFY problemChanged)
    QML_NAMED_ELEMENT(Plan)
    QML_SINGLETON

public:
    /// The four calm states. Not connected is a kind of SavedHere and no fault.
    enum SharingState { SavedHere, Sending, Shared, CouldNotShare };
    Q_ENUM(SharingState)

    OpenPlan(CoreThread& core, const Clock& clock, Drafts& drafts, QObject* parent = nullptr);
    ~OpenPlan() override;
    static OpenPlan* create(QQmlEngine* engine, QJSEngine* scriptEngine);
    /// Null before there is one.
    static OpenPlan* instance();

    /// `type`: as far as it is known before the plan is read.
    void open(const SpaceId& space, const QString& type = {});
    void close();
    /// Says all of it again: the language has changed.
    Q_INVOKABLE void sayAnew();
    void setMe(const QString& name);

    [[nodiscard]] CoreThread& core() { return *m_core; }
    /// Nothing while none is open.
    [[nodiscard]] const std::optional<SpaceId>& space() const { return m_space; }
    [[nodiscard]] QString spaceId() const
    {
        return m_space ? QString::fromStdString(m_space->hex()) : QString();
    }
    [[nodiscard]] PlanRecords* records() { return &m_records; }
    [[nodiscard]] bool isOpen() const { return m_space.has_value(); }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] bool joining() const { return m_joining; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString type() const { return m_type; }
    [[nodiscard]] QString about() const;
    [[nodiscard]] bool isMine() const { return m_isMine; }
    [[nodiscard]] QString me() const { return m_me; }
    [[nodiscard]] QString contactName() const { return aboutField("contactName"); }
    [[nodiscard]] QString contactPhone() const { return aboutField("contactPhone"); }
    [[nodiscard]] QString ifThingsGoWrong() const { return aboutField("ifThingsGoWrong"); }
    [[nodiscard]] QString likesToBeCalled() const { return aboutField("likesToBeCalled"); }
    [[nodiscard]] MembersModel* members() { return &m_members; }
    [[nodiscard]] CircleModel* circle() { return &m_circle; }
    [[nodiscard]] PartsModel* parts() { return &m_parts; }
    [[nodiscard]] GoalsModel* goals() { return &m_goals; }
    [[nodiscard]] OpenVersionsModel* openVersions() { return &m_openVersions; }
    [[nodiscard]] Drafts* drafts() { return m_drafts; }
    [[nodiscard]] SharingState sharing() const { return m_sharing; }
    [[nodiscard]] QString sharingName() const;
    [[nodiscard]] QVariantMap sharingSummary() const;
    [[nodiscard]] int waiting() const { return static_cast<int>(m_status.waiting); }
    [[nodiscard]] QString sharedAt() const;
    [[nodiscard]] int sharedWith() const { return static_cast<int>(m_status.peopleOther); }
    [[nodiscard]] QString server() const { return QString::fromStdString(m_status.server); }
    [[nodiscard]] QString reason() const { return m_reason.title; }
    [[nodiscard]] QString reasonMore() const { return m_reason.sentence; }
    [[nodiscard]] QString nextStep() const { return m_reason.nextStep; }
    [[nodiscard]] QString problemTitle() const { return m_problem.title; }
    [[nodiscard]] QString problemSentence() const { return m_problem.sentence; }
    [[nodiscard]] QString problemNextStep() const { return m_problem.nextStep; }
    [[nodiscard]] QString problemSymbol() const { return m_problem.symbol; }

    /// Adds what drafts.statement says, or gives its record a new answer, and clears the draft.
    Q_INVOKABLE void saveStatement();
    /// Adds what drafts.outcome says, and clears the draft.
    Q_INVOKABLE void saveOutcome();
    /// Adds a record of any kind with what a page gathered (field_values.h). `options`: "justMe";
    /// "readers", the ids of members; or "audience", the id of those who can read it; "beside" what is there, where a plan has one answer;
    /// "media", what goes with it (media/media_drafts.h); "draft", the name of the draft that is done with
    /// once this is on disk.
    Q_INVOKABLE void addRecord(
        const QString& kind, const QVariantMap& fields, const QVariantMap& options = {});
    /// Gives fields of a record new values; what is null or empty is emptied. `draft`: as for addRecord.
    Q_INVOKABLE void setRecord(const QString& key, const QVariantMap& fields, const QString& draft = {});
    Q_INVOKABLE void addGoal(const QString& words, const QString& why);
    /// Settles a record with several answers by keeping one of them …
    Q_INVOKABLE void chooseAnswer(const QString& key, const QString& answerId);
    /// … or all, side by side.
    Q_INVOKABLE void keepBoth(const QString& key);
    /// Puts a record away. undo() brings it back.
    Q_INVOKABLE void putAway(const QString& key);
    Q_INVOKABLE void bringBack(const QString& key);
    /// Tries to share now.
    Q_INVOKABLE void tryNow();
    Q_INVOKABLE void clearProblem();

    /// Lets `work(Workspace&, const SpaceId&)` change something, which gives the key of what it changed.
    /// Then saved() with that key, or refused() and the problem in words; `finished` is the draft that is
    /// done with once its words are on disk. For what belongs to one journey only, and has a place of its
    /// own in this folder.
    template<class Work>
    void act(Work work, Draft* finished = nullptr);
    /// Lets `work(Workspace&, const SpaceId&)` look something up, or keep something of this person's own;
    /// then `done` with the Result that it gives, unless `context` has gone. Nothing is said to the pages.
    template<class Work, class Done>
    void ask(QObject* context, Work work, Done done);


signals:
    void openChanged();
    void infoChanged();
    void sharingChanged();
    void problemChanged();
    void saved(const QString& key);
    void refused();
    /// More of a photo, sound or film is here, or is wanted.
    void mediaCame();

private:
    void take(PlanNews news);
    void takeSharing(const PlanNews& news);
    [[nodiscard]] const plan::RecordInfo* aboutRecord() const;
    [[nodiscard]] QString aboutField(std::string_view field) const;

    CoreThread* m_core;
    Drafts* m_drafts;
    PlanRecords m_records;
    MembersModel m_members;
    CircleModel m_circle;
    PartsModel m_parts;
    GoalsModel m_goals;
    OpenVersionsModel m_openVersions;
    QTimer m_midnight;

    std::optional<SpaceId> m_space;
    QString m_me;
    QString m_name;
    QString m_type;
    QString m_personName; ///< of the member whose plan it is
    bool m_joining = false;
    bool m_loaded = false;
    bool m_isMine = false;
    SharingState m_sharing = SavedHere;
    plan::SharingStatus m_status;
    UserMessage m_reason;
    UserMessage m_problem;
};

template<class Work, class Done>
void OpenPlan::ask(QObject* context, Work work, Done done)
{
    if (!m_space)
        return;
    using Reply = decltype(work(std::declval<plan::Workspace&>(), *m_space));
    m_core->ask(
        context,
        [space = *m_space, work = std::move(work)](Core& core) mutable -> Reply {
            if (!core.workspace)
                return fail(ErrorCode::Cancelled);
            return work(*core.workspace, space);
        },
        std::move(done));
}

template<class Work>
void OpenPlan::act(Work work, Draft* finished)
{
    clearProblem();
    if (!m_space)
        return;
    m_core->ask(
        this,
        [space = *m_space, work = std::move(work)](Core& core) mutable -> Result<QString> {
            if (!core.workspace)
                return fail(ErrorCode::Cancelled);
            return work(*core.workspace, space);
        },
        [this, finished](const Result<QString>& key) {
            if (key) {
                if (finished != nullptr)
                    finished->clear();
                emit saved(*key);
                return;
            }
            m_problem = userMessage(key.error().code);
            emit problemChanged();
            emit refused();
        });
}

}
