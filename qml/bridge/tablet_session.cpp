// SPDX-License-Identifier: Apache-2.0
#include "bridge/tablet_session.h"

#include "bridge/core_thread.h"
#include "bridge/drafts.h"
#include "bridge/media/media_drafts.h"
#include "bridge/open_plan.h"
#include "bridge/person_settings.h"
#include "bridge/shown_pictures.h"
#include "log/invitation.h"

#include <QCoreApplication>

namespace alongside::bridge {

namespace {

    TabletSession* theSession = nullptr;

    struct Opened {
        plan::Person person;
        std::unique_ptr<plan::Workspace> workspace;
    };

    struct SignedIn {
        plan::Person person;
        QVariantList spaces;
        std::string drafts;
    };

    // Where a person's vault keeps what they have half said.
    constexpr std::string_view kDraftsSetting = "drafts";
    // Short enough that a flat battery costs a word or two, long enough that typing costs no disk.
    constexpr int kKeepDraftsMs = 400;

    struct Joined {
        SpaceId space;
        QVariantList spaces;
    };

    // Whose plan it is: somebody in it or, while they are not, whom the plan is about. Empty while nobody knows.
    QString whoseIs(plan::Workspace& workspace, const plan::SpaceInfo& space)
    {
        for (const auto& card : space.people)
            if (!card.removed && card.role == "person")
                return QString::fromStdString(card.name);
        if (space.type != "plan" || space.joining || space.departed)
            return {};
        const auto about = workspace.list(space.id, "about");
        return !about || about->empty() ? QString() : QString::fromStdString(about->front().text("name"));
    }

    // As the pages have them (TabletSession::spaces). On the core's thread.
    Result<QVariantList> spacesToShow(plan::Workspace& workspace)
    {
        ALONGSIDE_TRY_LET(spaces, workspace.spaces());
        QVariantList list;
        for (const auto& space : spaces) {
            QStringList people;
            for (const auto& card : space.people)
                if (!card.removed)
                    people.append(QString::fromStdString(card.name));
            list.append(QVariantMap {{"people", people}, {"spaceId", QString::fromStdString(space.id.hex())},
                {"name", QString::fromStdString(space.name)}, {"type", QString::fromStdString(space.type)},
                {"joining", space.joining}, {"whose", whoseIs(workspace, space)}});
        }
        return list;
    }

}

TabletSession::TabletSession(CoreThread& core, OpenPlan& plan, Drafts& drafts,
    PersonSettings& settings, QObject* parent)
    : QObject(parent)
    , m_core(&core)
    , m_plan(&plan)
    , m_drafts(&drafts)
    , m_settings(&settings)
{
    theSession = this;
    m_keepDrafts.setSingleShot(true);
    m_keepDrafts.setInterval(kKeepDraftsMs);
    connect(&m_keepDrafts, &QTimer::timeout, this, &TabletSession::keepDrafts);
    connect(m_drafts, &Drafts::changed, this, [this] {
        if (signedIn() && !m_keepDrafts.isActive())
            m_keepDrafts.start();
    });
}

TabletSession::~TabletSession()
{
    if (m_keepDrafts.isActive())
        keepDrafts();
    theSession = nullptr;
}

TabletSession* TabletSession::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(theSession, QJSEngine::CppOwnership);
    return theSession;
}

template<class Work, class Done>
void TabletSession::ask(Work work, Done done)
{
    if (++m_asked == 1)
        emit busyChanged();
    clearProblem();
    m_core->ask(this, std::move(work), [this, done = std::move(done)](auto answer) {
        if (--m_asked == 0)
            emit busyChanged();
        if (answer) {
            done(*answer);
        } else {
            showProblem(answer.error());
            emit refused();
        }
    });
}

void TabletSession::look()
{
    ask([](Core& core) { return core.people.list(); },
        [this](const std::vector<plan::Person>& people) {
            m_people.show(people);
            if (!m_looked)
                approach({});
            m_looked = true;
            emit lookedChanged();
        });
}

// `open`: what opens the workspace of whoever comes in, on the core's thread.
template<class Open>
void TabletSession::enter(const QString& way, Open open)
{
    ask(
        [open](Core& core) -> Result<SignedIn> {
            ALONGSIDE_TRY_LET(opened, open(core));
            auto& [person, workspace] = opened;
            ALONGSIDE_TRY_LET(spaces, spacesToShow(*workspace));
            // Half-said things that cannot be read are no reason to stay out.
            auto drafts = workspace->replicas().vault().setting(kDraftsSetting);
            core.signIn(std::move(workspace));
            return SignedIn{std::move(person), std::move(spaces), drafts ? std::move(*drafts) : std::string()};
        },
        [this, way](const SignedIn& signedIn) {
            m_unlockedBy = way;
            m_personId = QString::fromStdString(signedIn.person.id);
            m_personName = QString::fromStdString(signedIn.person.card.name);
            m_personRole = QString::fromStdString(signedIn.person.card.role);
            m_settings->use(shownText(signedIn.person.shown, kLookShown), m_personRole);
            m_drafts->load(QByteArray::fromStdString(signedIn.drafts));
            if (MediaDrafts::instance() != nullptr)
                MediaDrafts::instance()->sweep();
            m_plan->setMe(m_personName);
            emit personChanged();
            showSpaces(signedIn.spaces);
            emit unlocked();
        });
}

void TabletSession::unlock(const QString& personId, const QString& secret, const QString& way)
{
    enter(way,
        [id = personId.toStdString(), secret = secret.toStdString(), way = way.toStdString()](
            Core& core) -> Result<Opened> {
            ALONGSIDE_TRY_LET(person, core.people.find(id));
            ALONGSIDE_TRY_LET(
                workspace, plan::Workspace::open(core.people, person, secret, *core.clock, way));
            return Opened{std::move(person), std::move(workspace)};
        });
}

void TabletSession::approach(const QString& personId)
{
    if (signedIn())
        return;
    if (!personId.isEmpty()) {
        m_settings->use(m_people.valueOf(personId, QStringLiteral("look")).toByteArray());
        return;
    }
    // Who needs switches needs them to touch their face.
    QByteArray switches;
    for (int row = 0; row < m_people.count() && switches.isEmpty(); ++row)
        switches = PersonSettings::switchesOf(m_people.valueAt(row, QStringLiteral("look")).toByteArray());
    m_settings->use(switches);
}

void TabletSession::lock()
{
    if (!signedIn())
        return;
    keepDrafts();
    m_drafts->load({});
    m_plan->close();
    m_core->post([](Core& core) { core.signOut(); });
    m_personId.clear();
    m_personName.clear();
    m_personRole.clear();
    m_unlockedBy.clear();
    approach({});
    look();
    m_spaces.clear();
    emit personChanged();
    emit spacesChanged();
    emit locked();
}

// A disk that is full now may have room for the next word; what is being said stays in sight meanwhile.
void TabletSession::keepDrafts()
{
    m_keepDrafts.stop();
    if (!signedIn())
        return;
    m_core->post([saved = m_drafts->save().toStdString()](Core& core) {
        if (core.workspace)
            static_cast<void>(core.workspace->replicas().vault().setSetting(kDraftsSetting, saved));
    });
}

// They gave their secret twice just now: nobody asks a third time.
void TabletSession::addPerson(const QString& name, const QString& role, const QString& secret,
    const QString& way, const QVariantList& pictures)
{
    enter(way,
        [name = name.toStdString(), role = role.toStdString(), secret = secret.toStdString(),
            way = way.toStdString(), shown = picturesToShow(pictures)](Core& core) -> Result<Opened> {
            ALONGSIDE_TRY_LET(person, core.people.create({name, role}, secret, {}, way));
            ALONGSIDE_TRY_LET(
                workspace, plan::Workspace::open(core.people, person, secret, *core.clock, way));
            if (shown.size() > 1)
                for (const auto& [what, value] : shown)
                    ALONGSIDE_TRY(workspace->replicas().vault().show(what, value));
            return Opened{std::move(person), std::move(workspace)};
        });
    look();
}

QVariantMap TabletSession::readInvitation(const QString& text)
{
    const auto invitation = log::SpaceInvitation::fromText(text.trimmed().toStdString());
    if (!invitation)
        return {{"valid", false}};
    return {{"valid", true}, {"spaceName", QString::fromStdString(invitation->spaceName)},
        {"invitedBy", QString::fromStdString(invitation->invitedBy)}, {"role", roleWords(invitation->role)}};
}

// `first`: what stands in the new space from the beginning.
template<class First>
void TabletSession::beginWith(
    const std::string& type, const std::string& name, const std::string& role, First first)
{
    ask(
        [type, name, role, first](Core& core) -> Result<Joined> {
            if (!core.workspace)
                return fail(ErrorCode::Cancelled);
            ALONGSIDE_TRY_LET(space, core.workspace->createSpace(type, name, role));
            ALONGSIDE_TRY(first(*core.workspace, space));
            ALONGSIDE_TRY_LET(spaces, spacesToShow(*core.workspace));
            return Joined{space, std::move(spaces)};
        },
        [this](const Joined& here) {
            showSpaces(here.spaces);
            openSpace(QString::fromStdString(here.space.hex()));
            emit joined();
        });
}

void TabletSession::begin(const QString& type, const QString& name, const QString& role)
{
    beginWith(type.toStdString(), name.trimmed().toStdString(), role.toStdString(),
        [](plan::Workspace&, const SpaceId&) { return Result<void>(); });
}

void TabletSession::beginFor(const QString& name)
{
    const auto whose = name.trimmed().toStdString();
    const auto title = QCoreApplication::translate("TabletSession", "The plan of %1").arg(name.trimmed()).toStdString();
    const auto role = m_personRole == QStringLiteral("person") ? std::string("friend") : m_personRole.toStdString();
    beginWith("plan", title, role, [whose](plan::Workspace& workspace, const SpaceId& space) -> Result<void> {
        ALONGSIDE_TRY(workspace.add(space, plan::Sharing::Everyone, "about", {{"name", whose}}));
        return {};
    });
}

void TabletSession::join(const QString& invitation)
{
    ask(
        [text = invitation.trimmed().toStdString()](Core& core) -> Result<Joined> {
            if (!core.workspace)
                return fail(ErrorCode::Cancelled);
            ALONGSIDE_TRY_LET(read, log::SpaceInvitation::fromText(text));
            ALONGSIDE_TRY_LET(space, core.workspace->join(read));
            core.sync->start();
            ALONGSIDE_TRY_LET(spaces, spacesToShow(*core.workspace));
            return Joined{space, std::move(spaces)};
        },
        [this](const Joined& here) {
            showSpaces(here.spaces);
            openSpace(QString::fromStdString(here.space.hex()));
            emit joined();
        });
}

void TabletSession::openSpace(const QString& spaceId)
{
    QString wanted = spaceId;
    if (wanted.isEmpty() && m_spaces.size() == 1)
        wanted = m_spaces.first().toMap().value(QStringLiteral("spaceId")).toString();
    QString type;
    for (const auto& space : m_spaces)
        if (space.toMap().value(QStringLiteral("spaceId")) == wanted)
            type = space.toMap().value(QStringLiteral("type")).toString();
    if (const auto space = SpaceId::fromHexText(wanted.toStdString()))
        m_plan->open(*space, type);
}

QString TabletSession::personNamed(const QString& name) const
{
    for (int row = 0; row < m_people.count(); ++row)
        if (m_people.valueAt(row, QStringLiteral("name")).toString().compare(name, Qt::CaseInsensitive) == 0)
            return m_people.valueAt(row, QStringLiteral("personId")).toString();
    return {};
}

QString TabletSession::spaceNamed(const QString& name) const
{
    for (const auto& space : m_spaces)
        if (space.toMap().value(QStringLiteral("name")).toString().compare(name, Qt::CaseInsensitive) == 0)
            return space.toMap().value(QStringLiteral("spaceId")).toString();
    return {};
}

void TabletSession::clearProblem()
{
    if (!hasProblem())
        return;
    m_problem = {};
    emit problemChanged();
}

void TabletSession::showProblem(const Error& error)
{
    m_problem = userMessage(error.code);
    emit problemChanged();
}

void TabletSession::showSpaces(const QVariantList& spaces)
{
    m_spaces = spaces;
    emit spacesChanged();
}

}
