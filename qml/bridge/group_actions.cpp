// SPDX-License-Identifier: Apache-2.0
#include "bridge/group_actions.h"

#include "bridge/field_values.h"
#include "bridge/media/media_reading.h"
#include "bridge/open_plan.h"
#include "bridge/record_model.h"
#include "bridge/when_words.h"
#include "catalogue/place.h"
#include "plan/ballots.h"
#include "plan/board_loop.h"

#include <QLocale>

namespace alongside::bridge {

namespace {

    std::optional<RecordId> recordId(const QString& text)
    {
        return RecordId::fromHexText(text.toStdString());
    }

    std::optional<plan::Ballot> ballotNamed(const QString& name)
    {
        if (name == QStringLiteral("yes"))
            return plan::Ballot::Yes;
        if (name == QStringLiteral("no"))
            return plan::Ballot::No;
        if (name == QStringLiteral("not-sure"))
            return plan::Ballot::NotSure;
        return std::nullopt;
    }

    QString keyIn(const SpaceId& space, const char* kind, const RecordId& id)
    {
        return keyOf({log::everyoneOf(space), {kind, id}});
    }

    template<class Work>
    void act(Work work)
    {
        if (auto* plan = OpenPlan::instance())
            plan->act(std::move(work));
    }

    TimeMs now()
    {
        auto* plan = OpenPlan::instance();
        return plan != nullptr ? plan->records()->now() : 0;
    }

}

void GroupActions::lookForTablets()
{
    auto* plan = OpenPlan::instance();
    if (plan == nullptr)
        return;
    plan->ask(
        this,
        [](plan::Workspace& workspace, const SpaceId& space) -> Result<QVariantList> {
            ALONGSIDE_TRY_LET(devices, workspace.devices(space));
            ALONGSIDE_TRY_LET(replica, workspace.replicas().open(space));
            QVariantList list;
            for (const auto& device : devices)
                if (!device.isThis && !device.removed)
                    list.append(QVariantMap{{"tablet", QString::fromStdString(device.id.hex())},
                        {"holder", QString::fromStdString(replica->personOf(device.id).name)},
                        {"name", QString::fromStdString(device.name)}});
            return list;
        },
        [this](const Result<QVariantList>& tablets) {
            if (!tablets || *tablets == m_otherTablets)
                return;
            m_otherTablets = *tablets;
            emit otherTabletsChanged();
        });
}

void GroupActions::beginVote(
    const QString& session, const QString& about, const QString& words, const QStringList& tablets)
{
    act([session, about, words = words.trimmed().toStdString(), tablets](
            plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
        const auto meeting = recordId(session);
        if (!meeting)
            return fail(ErrorCode::NotFound);
        std::vector<AuthorId> others;
        for (const auto& tablet : tablets)
            if (const auto id = AuthorId::fromHexText(tablet.toStdString()))
                others.push_back(*id);
        ALONGSIDE_TRY_LET(
            vote, plan::Ballots(workspace, space).begin(*meeting, recordId(about), words, others));
        return keyIn(space, "vote", vote);
    });
}

void GroupActions::castBallot(
    const QString& vote, const QString& participant, const QString& ballot)
{
    act([vote, participant, ballot](
            plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
        const auto id = recordId(vote);
        const auto who = recordId(participant);
        const auto what = ballotNamed(ballot);
        if (!id || !who || !what)
            return fail(ErrorCode::BadArgument);
        ALONGSIDE_TRY(plan::Ballots(workspace, space).cast(*id, *who, *what));
        return keyIn(space, "vote", *id);
    });
}

void GroupActions::closeBox(const QString& vote)
{
    act([vote](plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
        const auto id = recordId(vote);
        if (!id)
            return fail(ErrorCode::NotFound);
        ALONGSIDE_TRY(plan::Ballots(workspace, space).closeBox(*id));
        return keyIn(space, "vote", *id);
    });
}

void GroupActions::leaveOut(const QString& vote, const QString& tablet)
{
    act([vote, tablet = tablet.toStdString()](
            plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
        const auto id = recordId(vote);
        if (!id)
            return fail(ErrorCode::NotFound);
        ALONGSIDE_TRY(plan::Ballots(workspace, space).leaveOut(*id, tablet));
        return keyIn(space, "vote", *id);
    });
}

void GroupActions::placeCard(const QString& topic, const QString& participant, const QString& card,
    const QString& column, const QString& meaning, bool ownWords)
{
    const auto about = recordId(topic);
    const auto who = recordId(participant);
    if (!about || !who)
        return;
    plan::FieldValues fields{{"topic", crdt::Reference{*about}},
        {"participant", crdt::Reference{*who}}, {"card", card.trimmed().toStdString()},
        {"column", column.toStdString()}, {"on", isoDay(now())}};
    if (!meaning.isEmpty())
        fields["meaning"] = meaning.toStdString();
    if (ownWords)
        fields["ownWords"] = true;
    act([fields = std::move(fields), about = *about, who = *who](
            plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
        const auto place = about.hex() + "\n" + who.hex() + "\n"
            + std::get<std::string>(fields.at("card")) + "\n"
            + std::get<std::string>(fields.at("on"));
        const auto id = catalogue::placeOf(space, log::everyoneOf(space), "placed-card", place);
        auto added
            = workspace.addAll(space, plan::Sharing::Everyone, {{"placed-card", id, fields}});
        if (!added && added.error().code == ErrorCode::AlreadyThere) {
            ALONGSIDE_TRY(workspace.set(space, {log::everyoneOf(space), {"placed-card", id}},
                {{"column", fields.at("column")}}));
        } else if (!added) {
            return fail(added.error());
        }
        return keyIn(space, "placed-card", id);
    });
}

void GroupActions::sayAloud(const QString& topic, const QString& participant,
    const QVariantList& items, const QString& draft)
{
    auto* plan = OpenPlan::instance();
    const auto about = recordId(topic);
    const auto who = recordId(participant);
    if (plan == nullptr || !about || !who)
        return;
    plan->act(
        [items, about = *about, who = *who, day = isoDay(now())](
            plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
            const auto save = [&](std::vector<plan::NewMedia> sounds) -> Result<plan::RecordInfo> {
                if (sounds.empty())
                    return fail(ErrorCode::BadArgument, "there is nothing to hear");
                return workspace.add(space, log::everyoneOf(space), "said-aloud",
                    {{"topic", crdt::Reference{about}}, {"participant", crdt::Reference{who}},
                        {"on", day}},
                    {.beside = false, .voice = {}, .with = std::move(sounds)});
            };
            ALONGSIDE_TRY_LET(added, saveWithMedia(workspace, items, save));
            return keyOf(added.place);
        },
        draft.isEmpty() ? nullptr : plan->drafts()->of(draft));
}

QString GroupActions::voiceDraft(const QString& topic, const QString& participant)
{
    return QStringLiteral("said-aloud %1 %2").arg(topic, participant);
}

QString GroupActions::topicTitle(const QString& topic)
{
    QString title;
    if (auto* plan = OpenPlan::instance())
        plan->records()->forEach("topic", [&](const QString&, const plan::RecordInfo& info) {
            if (QString::fromStdString(info.id().hex()) == topic)
                title = textOf(info, "title");
        });
    return title;
}

void GroupActions::answer(const QString& feedback, const QVariantMap& said,
    const QVariantList& items, const QString& draft)
{
    auto* plan = OpenPlan::instance();
    if (plan == nullptr)
        return;
    auto gathered = said;
    gathered.insert(QStringLiteral("feedback"), feedback);
    gathered.insert(QStringLiteral("on"), today());
    const bool own = said.value(QStringLiteral("saidBy")).toString().trimmed().isEmpty();
    if (own)
        gathered.insert(QStringLiteral("saidBy"), plan->me());
    plan->act(
        [gathered, items, own](
            plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
            ALONGSIDE_TRY_LET(kind, catalogue::requireKind("board-reply"));
            ALONGSIDE_TRY_LET(fields, fieldValues(*kind, gathered));
            ALONGSIDE_TRY_LET(replica, workspace.replicas().open(space));
            // What they are called may change; who signed it does not.
            if (own)
                fields["repliedBy"] = replica->me().hex();
            ALONGSIDE_TRY_LET(added, saveWithMedia(workspace, items, [&](auto sounds) {
                if (!sounds.empty())
                    fields["withSound"] = true;
                return workspace.add(space, log::everyoneOf(space), kind->name, fields,
                    {.beside = false, .voice = {}, .with = std::move(sounds)});
            }));
            return keyOf(added.place);
        },
        draft.isEmpty() ? nullptr : plan->drafts()->of(draft));
}

void GroupActions::sendToBoard(const QString& question, const QString& boardSpace, int daysUntilDue)
{
    const auto day
        = QDateTime::fromMSecsSinceEpoch(now()).date().addDays(daysUntilDue).toString(Qt::ISODate);
    act([question, boardSpace, day = day.toStdString()](
            plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
        const auto id = recordId(question);
        const auto board = SpaceId::fromHexText(boardSpace.toStdString());
        if (!id || !board)
            return fail(ErrorCode::NotFound);
        ALONGSIDE_TRY_LET(sent, plan::BoardLoop(workspace, space).send(*id, *board, day));
        return keyIn(space, "feedback", sent);
    });
}

void GroupActions::judge(
    const QString& feedback, const QString& reply, const QString& verdict, const QString& why)
{
    act([feedback, reply, verdict = verdict.toStdString(), why = why.trimmed().toStdString()](
            plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
        const auto about = recordId(feedback);
        const auto answer = recordId(reply);
        if (!about || !answer)
            return fail(ErrorCode::NotFound);
        ALONGSIDE_TRY_LET(
            id, plan::BoardLoop(workspace, space).judge(*about, *answer, verdict, why));
        return keyIn(space, "verdict", id);
    });
}

QString GroupActions::today()
{
    return QString::fromStdString(isoDay(now()));
}

QString GroupActions::dayIn(int days)
{
    const auto date = QDateTime::fromMSecsSinceEpoch(now()).date().addDays(days);
    return dayWords(date.toString(Qt::ISODate).toStdString(), now());
}

QString GroupActions::todayByName()
{
    return QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(now()).date(), QStringLiteral("d MMMM"));
}

QString GroupActions::idOf(const QString& key)
{
    const auto place = placeFromKey(key);
    return place ? QString::fromStdString(place->key.id.hex()) : QString();
}

}
