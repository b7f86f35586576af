// SPDX-License-Identifier: Apache-2.0
#include "bridge/concern_actions.h"

#include "bridge/field_values.h"
#include "bridge/media/media_reading.h"
#include "bridge/open_plan.h"
#include "bridge/readers.h"
#include "bridge/when_words.h"
#include "plan/concern.h"

namespace alongside::bridge {

namespace {

    // A record among the same readers as another, or a change to it.
    void setFields(const QString& key, plan::FieldValues fields)
    {
        OpenPlan::instance()->act([key, fields = std::move(fields)](plan::Workspace& workspace,
                                      const SpaceId& space) -> Result<QString> {
            const auto place = placeFromKey(key);
            if (!place)
                return fail(ErrorCode::NotFound);
            ALONGSIDE_TRY_LET(after, workspace.set(space, *place, fields));
            return keyOf(after.place);
        });
    }

    crdt::Value textOrNothing(const QString& words)
    {
        const auto text = words.trimmed().toStdString();
        return text.empty() ? crdt::Value(std::monostate()) : crdt::Value(text);
    }

    std::string today()
    {
        return isoDay(OpenPlan::instance()->records()->now());
    }

    QStringList namesIn(const std::vector<std::string>& names)
    {
        QStringList list;
        for (const auto& name : names)
            list.append(QString::fromStdString(name));
        return list;
    }

}

void ConcernActions::raise()
{
    auto* plan = OpenPlan::instance();
    auto* draft = plan->drafts()->of(QString::fromLatin1(kDraft));
    auto gathered = draft->values();
    gathered.remove(QStringLiteral("aboutTitle")); // for the pages only
    const auto told = gathered.take(QStringLiteral("to")).toStringList();
    const auto media = gathered.take(QStringLiteral("media")).toList();
    const auto on = today();
    const auto urgency = gathered.value(QStringLiteral("urgency")).toString().toStdString();
    if (gathered.value(QStringLiteral("saidBy")).toString().isEmpty())
        gathered.insert(QStringLiteral("saidBy"), plan->me());
    gathered.insert(QStringLiteral("on"), QString::fromStdString(on));
    gathered.insert(QStringLiteral("replyBy"),
        QString::fromStdString(plan::dayAfter(on, plan::replyDays(urgency))));
    plan->act(
        [gathered, told, media](
            plan::Workspace& workspace, const SpaceId& space) mutable -> Result<QString> {
            ALONGSIDE_TRY_LET(names, namesOfMembers(workspace, space, told));
            gathered.insert(QStringLiteral("to"), namesIn(names));
            gathered.insert(QStringLiteral("replier"), QString::fromStdString(names.front()));
            gathered.insert(QStringLiteral("replierId"), told.front());
            ALONGSIDE_TRY_LET(kind, catalogue::requireKind("concern"));
            ALONGSIDE_TRY_LET(fields, fieldValues(*kind, gathered));
            putStandIn(fields, "what", media);
            ALONGSIDE_TRY_LET(audience, audienceOf(workspace, space, told));
            ALONGSIDE_TRY_LET(added, saveWithMedia(workspace, media, [&](auto with) {
                return workspace.add(space, audience, kind->name, fields,
                    {.beside = false, .voice = {}, .with = std::move(with)});
            }));
            return keyOf(added.place);
        },
        draft);
}

QString ConcernActions::replyDraft(const QString& concernKey) const
{
    return QStringLiteral("reply %1").arg(concernKey);
}

void ConcernActions::reply(const QString& concernKey)
{
    auto* plan = OpenPlan::instance();
    auto* draft = plan->drafts()->of(replyDraft(concernKey));
    auto gathered = draft->values();
    gathered.insert(QStringLiteral("concern"), concernKey);
    gathered.insert(QStringLiteral("by"), plan->me());
    gathered.insert(QStringLiteral("on"), QString::fromStdString(today()));
    plan->act(
        [gathered, concernKey](
            plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
            const auto place = placeFromKey(concernKey);
            if (!place)
                return fail(ErrorCode::NotFound);
            ALONGSIDE_TRY_LET(kind, catalogue::requireKind("concern-reply"));
            ALONGSIDE_TRY_LET(fields, fieldValues(*kind, gathered));
            ALONGSIDE_TRY_LET(replica, workspace.replicas().open(space));
            fields["repliedBy"] = replica->me().hex();
            ALONGSIDE_TRY_LET(added, workspace.add(space, place->audience, kind->name, fields, {}));
            return keyOf(added.place);
        },
        draft);
}

void ConcernActions::sayOk(const QString& replyKey)
{
    setFields(replyKey,
        {{"okForMe", std::string("yes")}, {"okOn", today()}, {"notYetWhy", std::monostate()}});
}

void ConcernActions::sayNotYet(const QString& replyKey, const QString& why)
{
    setFields(replyKey,
        {{"okForMe", std::string("not-yet")}, {"okOn", today()},
            {"notYetWhy", textOrNothing(why)}});
}

QString ConcernActions::dueWords(const QString& urgency) const
{
    const auto due = plan::dayAfter(today(), plan::replyDays(urgency.toStdString()));
    return bridge::dueWords(due, OpenPlan::instance()->records()->now());
}

}
