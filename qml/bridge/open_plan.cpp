// SPDX-License-Identifier: Apache-2.0
// What the open plan shows. What people do with it: open_plan_actions.cpp.
#include "bridge/open_plan.h"

#include "bridge/when_words.h"

#include <QDateTime>

namespace alongside::bridge {

namespace {

    OpenPlan* thePlan = nullptr;

    // "Today" has to become "Yesterday" on a tablet that is never switched off.
    int msUntilMidnight(TimeMs now)
    {
        const auto time = QDateTime::fromMSecsSinceEpoch(now);
        return static_cast<int>(time.msecsTo(time.date().addDays(1).startOfDay())) + 1;
    }

    OpenPlan::SharingState stateOf(const std::optional<net::SyncReport>& report)
    {
        using State = net::SyncReport::State;
        if (!report || report->state == State::Offline)
            return OpenPlan::SavedHere;
        if (report->state == State::Stopped)
            return OpenPlan::CouldNotShare;
        return report->state == State::Sending ? OpenPlan::Sending : OpenPlan::Shared;
    }

}

OpenPlan::OpenPlan(CoreThread& core, const Clock& clock, Drafts& drafts, QObject* parent)
    : QObject(parent)
    , m_core(&core)
    , m_drafts(&drafts)
    , m_records(clock)
    , m_circle(&m_records)
    , m_parts(&m_records)
    , m_goals(&m_records)
    , m_openVersions(&m_records)
{
    thePlan = this;
    // The news arrive through the core's own queue, so that none is seen after close().
    core.post([self = QPointer<OpenPlan>(this), &core](Core& inside) {
        inside.news = [self, &core](PlanNews news) {
            core.deliver([self, news = std::move(news)] {
                if (self)
                    self->take(news);
            });
        };
    });
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, [this] {
        m_records.refresh();
        emit sharingChanged();
        m_midnight.start(msUntilMidnight(m_records.now()));
    });
    m_midnight.start(msUntilMidnight(m_records.now()));
}

OpenPlan::~OpenPlan()
{
    thePlan = nullptr;
}

OpenPlan* OpenPlan::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(thePlan, QJSEngine::CppOwnership);
    return thePlan;
}

OpenPlan* OpenPlan::instance()
{
    return thePlan;
}

void OpenPlan::open(const SpaceId& space, const QString& type)
{
    close();
    m_space = space;
    m_type = type;
    emit infoChanged();
    m_core->post([space](Core& core) {
        if (core.feed)
            core.feed->open(space);
    });
}

void OpenPlan::sayAnew()
{
    if (!m_space)
        return;
    m_records.refresh();
    emit sharingChanged();
    // Who is in it comes from the core, with what each is there.
    m_core->post([space = *m_space](Core& core) {
        if (core.feed)
            core.feed->open(space);
    });
}

void OpenPlan::close()
{
    m_space.reset();
    m_records.replaceAll({}, {});
    m_members.show({});
    m_records.setPeople({});
    m_name.clear();
    m_type.clear();
    m_personName.clear();
    m_joining = false;
    m_loaded = false;
    m_isMine = false;
    m_status = {};
    m_sharing = SavedHere;
    m_reason = {};
    clearProblem();
    emit openChanged();
    emit infoChanged();
    emit sharingChanged();
}

void OpenPlan::setMe(const QString& name)
{
    m_me = name;
    emit infoChanged();
}

void OpenPlan::take(PlanNews news)
{
    if (news.space != m_space)
        return;
    if (news.info) {
        m_name = QString::fromStdString(news.info->name);
        m_type = QString::fromStdString(news.info->type);
        m_joining = news.info->joining;
        m_members.show(news.info->people);
        m_records.setPeople(news.info->people);
        m_isMine = false;
        m_personName.clear();
        for (const auto& card : news.info->people)
            if (card.role == "person" && !card.removed) {
                m_personName = QString::fromStdString(card.name);
                m_isMine = card.isMe;
            }
    }
    if (news.whole)
        m_records.replaceAll(news.space, std::move(news.records));
    else
        m_records.put(std::move(news.records));
    takeSharing(news);
    if (news.problem) {
        m_problem = userMessage(news.problem->code);
        emit problemChanged();
    }
    if (news.whole) {
        m_loaded = true;
        emit openChanged();
    }
    if (news.media)
        emit mediaCame();
    emit infoChanged();
}

void OpenPlan::takeSharing(const PlanNews& news)
{
    if (news.status)
        m_status = *news.status;
    m_sharing = stateOf(news.report);
    m_reason = {};
    if (news.report && news.report->error)
        m_reason = userMessage(news.report->error->code);
    else if (news.status && !news.status->hasServer())
        m_reason = userMessage(ErrorCode::NoServer);
    emit sharingChanged();
}

const plan::RecordInfo* OpenPlan::aboutRecord() const
{
    const plan::RecordInfo* found = nullptr;
    m_records.forEach("about", [&found](const QString&, const plan::RecordInfo& info) {
        if (found == nullptr || info.sharing == plan::Sharing::Everyone)
            found = &info;
    });
    return found;
}

QString OpenPlan::aboutField(std::string_view field) const
{
    const auto* record = aboutRecord();
    return record != nullptr ? textOf(*record, field) : QString();
}

QString OpenPlan::about() const
{
    const auto name = aboutField("name");
    return name.isEmpty() ? m_personName : name;
}

QString OpenPlan::sharingName() const
{
    switch (m_sharing) {
    case Sending:
        return QStringLiteral("sending");
    case Shared:
        return QStringLiteral("shared");
    case CouldNotShare:
        return QStringLiteral("failed");
    case SavedHere:
        break;
    }
    return QStringLiteral("saved");
}

QVariantMap OpenPlan::sharingSummary() const
{
    return {{"state", sharingName()}, {"waiting", waiting()}, {"time", sharedAt()},
        {"people", sharedWith()}, {"reason", reason()}, {"nextStep", nextStep()}};
}

QString OpenPlan::sharedAt() const
{
    return m_status.lastShared == 0 ? QString() : whenWords(m_status.lastShared, m_records.now());
}

void OpenPlan::clearProblem()
{
    if (m_problem.title.isEmpty())
        return;
    m_problem = {};
    emit problemChanged();
}

}
