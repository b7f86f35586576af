// SPDX-License-Identifier: Apache-2.0
// What people do with the open plan.
#include "bridge/open_plan.h"

#include "bridge/field_values.h"
#include "bridge/media/media_reading.h"
#include "bridge/readers.h"
#include "bridge/when_words.h"

namespace alongside::bridge {

namespace {

    std::string trimmedText(const QString& text)
    {
        return text.trimmed().toStdString();
    }

    // Empty answers are left out: a question that nobody answered is not an answer.
    void putText(plan::FieldValues& fields, const char* name, const QString& text)
    {
        if (!text.trimmed().isEmpty())
            fields.emplace(name, trimmedText(text));
    }

    // Those who were chosen: by their faces, by the name of a group of readers, everybody or nobody else.
    Result<AudienceId> readersOf(plan::Workspace& workspace, const SpaceId& space, const QVariantMap& options)
    {
        const auto members = options.value(QStringLiteral("readers")).toStringList();
        if (!members.isEmpty())
            return audienceOf(workspace, space, members);
        const auto chosen = options.value(QStringLiteral("audience")).toString().toStdString();
        const bool justMe = options.value(QStringLiteral("justMe")).toBool();
        if (chosen.empty())
            return workspace.audienceFor(space, justMe ? plan::Sharing::JustMe : plan::Sharing::Everyone);
        if (const auto audience = AudienceId::fromHexText(chosen))
            return *audience;
        return fail(ErrorCode::BadArgument);
    }

    // What an earlier answer said and this one does not, is emptied: the answer is one whole.
    void emptyOthers(plan::FieldValues& fields, const plan::RecordInfo& info)
    {
        for (const char* name : {"because", "howSaid", "supportedBy", "toldWith"})
            if (!fields.contains(name) && info.field(name) != nullptr)
                fields.emplace(name, std::monostate());
    }

}

void OpenPlan::saveStatement()
{
    const auto draft = m_drafts->statement()->values();
    const auto text = [&draft](const char* name) { return draft.value(QString::fromUtf8(name)).toString(); };
    plan::FieldValues fields;
    putText(fields, "words", text("words"));
    putText(fields, "saidAs", text("saidAs"));
    putText(fields, "saidBy", text("saidBy"));
    putText(fields, "howSaid", text("howSaid"));
    if (text("saidAs") == QStringLiteral("we-think"))
        putText(fields, "because", text("because"));
    // Who wrote down somebody else's words helped to say them.
    if (text("saidAs") == QStringLiteral("me") && text("saidBy") != m_me && !m_me.isEmpty())
        fields.emplace("supportedBy", std::vector<std::string>{trimmedText(m_me)});
    fields.emplace("on", isoDay(m_records.now()));
    const auto media = draft.value(QStringLiteral("media")).toList();
    putStandIn(fields, "words", media);
    const auto place = placeFromKey(text("record"));
    putText(fields, "part", text("part"));
    act([fields = std::move(fields), place, draft, media](
            plan::Workspace& workspace, const SpaceId& space) mutable -> Result<QString> {
        const auto save = [&](std::vector<plan::NewMedia> with) -> Result<plan::RecordInfo> {
            if (place) {
                ALONGSIDE_TRY_LET(before, workspace.show(space, *place));
                fields.erase("part");
                emptyOthers(fields, before);
                return workspace.set(space, *place, fields, {}, with);
            }
            ALONGSIDE_TRY_LET(audience, readersOf(workspace, space, draft));
            plan::AddOptions options{.beside = false, .voice = {}, .with = std::move(with)};
            auto added = workspace.add(space, audience, "statement", fields, options);
            // Somebody answered before: this stands beside it, and nobody's words are touched.
            options.beside = true;
            if (!added && added.error().code == ErrorCode::AlreadyThere)
                added = workspace.add(space, audience, "statement", fields, options);
            return added;
        };
        ALONGSIDE_TRY_LET(saved, saveWithMedia(workspace, media, save));
        return keyOf(saved.place);
    }, m_drafts->statement());
}

void OpenPlan::saveOutcome()
{
    const auto draft = m_drafts->outcome()->values();
    const auto text = [&draft](const char* name) { return draft.value(QString::fromUtf8(name)).toString(); };
    plan::FieldValues fields;
    if (const auto goal = placeFromKey(text("goal")))
        fields.emplace("goal", crdt::Reference{goal->key.id});
    putText(fields, "what", text("what"));
    if (draft.value(QStringLiteral("hasAmount")).toBool()) {
        fields.emplace("amount", draft.value(QStringLiteral("amount")).toDouble());
        putText(fields, "unit", text("unit"));
    }
    if (const int quality = draft.value(QStringLiteral("quality")).toInt(); quality > 0) {
        // The face is the person's own. What the one who writes thinks is the worker's score.
        fields.emplace("quality", static_cast<std::int64_t>(quality));
        putText(fields, "judgedBy", about());
    } else {
        putText(fields, "whyNoFace", text("whyNoFace"));
    }
    if (const int score = draft.value(QStringLiteral("workerScore")).toInt(); score > 0)
        fields.emplace("workerScore", static_cast<std::int64_t>(score));
    putText(fields, "note", text("note"));
    fields.emplace("on", text("on").isEmpty() ? isoDay(m_records.now()) : text("on").toStdString());
    const auto media = draft.value(QStringLiteral("media")).toList();
    act([fields = std::move(fields), media](plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
        ALONGSIDE_TRY_LET(audience, workspace.audienceFor(space, plan::Sharing::Everyone));
        ALONGSIDE_TRY_LET(added, saveWithMedia(workspace, media, [&](auto with) {
            return workspace.add(space, audience, "outcome", fields,
                {.beside = false, .voice = {}, .with = std::move(with)});
        }));
        return keyOf(added.place);
    }, m_drafts->outcome());
}

void OpenPlan::addRecord(const QString& kindName, const QVariantMap& gathered, const QVariantMap& options)
{
    const auto draft = options.value(QStringLiteral("draft")).toString();
    const bool beside = options.value(QStringLiteral("beside")).toBool();
    const auto media = options.value(QStringLiteral("media")).toList();
    act(
        [kindName, gathered, options, beside, media](
            plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
            ALONGSIDE_TRY_LET(kind, catalogue::requireKind(kindName.toStdString()));
            ALONGSIDE_TRY_LET(fields, fieldValues(*kind, gathered));
            if (kind->field("toldWith") != nullptr)
                putStandIn(fields, std::string(kind->titleField), media);
            ALONGSIDE_TRY_LET(audience, readersOf(workspace, space, options));
            ALONGSIDE_TRY_LET(added, saveWithMedia(workspace, media, [&](auto with) {
                return workspace.add(space, audience, kind->name, fields,
                    {.beside = beside, .voice = {}, .with = std::move(with)});
            }));
            return keyOf(added.place);
        },
        draft.isEmpty() ? nullptr : m_drafts->of(draft));
}

void OpenPlan::setRecord(const QString& key, const QVariantMap& gathered, const QString& draft)
{
    act(
        [key, gathered](plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
            const auto place = placeFromKey(key);
            if (!place)
                return fail(ErrorCode::NotFound);
            ALONGSIDE_TRY_LET(kind, catalogue::requireKind(place->key.kind));
            ALONGSIDE_TRY_LET(fields, fieldValues(*kind, gathered, true));
            ALONGSIDE_TRY_LET(after, workspace.set(space, *place, fields));
            return keyOf(after.place);
        },
        draft.isEmpty() ? nullptr : m_drafts->of(draft));
}

void OpenPlan::addGoal(const QString& words, const QString& why)
{
    plan::FieldValues fields;
    putText(fields, "words", words);
    putText(fields, "why", why);
    fields.emplace("state", std::string("doing"));
    act([fields = std::move(fields)](plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
        ALONGSIDE_TRY_LET(added, workspace.add(space, plan::Sharing::Everyone, "goal", fields));
        return keyOf(added.place);
    });
}

void OpenPlan::chooseAnswer(const QString& key, const QString& answerId)
{
    act([key, answerId](plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
        const auto place = placeFromKey(key);
        if (!place)
            return fail(ErrorCode::NotFound);
        ALONGSIDE_TRY_LET(info, workspace.show(space, *place));
        for (const auto& field : info.fields)
            for (const auto& version : field.versions)
                if (field.versions.size() > 1 && answerIdOf(version.op) == answerId) {
                    ALONGSIDE_TRY(workspace.settle(space, *place, version.op));
                    return key;
                }
        return fail(ErrorCode::NothingToChoose);
    });
}

void OpenPlan::keepBoth(const QString& key)
{
    act([key](plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
        const auto place = placeFromKey(key);
        if (!place)
            return fail(ErrorCode::NotFound);
        ALONGSIDE_TRY(workspace.settle(space, *place, std::nullopt));
        return key;
    });
}

void OpenPlan::putAway(const QString& key)
{
    act([key](plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
        const auto place = placeFromKey(key);
        if (!place)
            return fail(ErrorCode::NotFound);
        ALONGSIDE_TRY(workspace.retire(space, *place));
        return key;
    });
}

void OpenPlan::bringBack(const QString& key)
{
    act([key](plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
        const auto place = placeFromKey(key);
        if (!place)
            return fail(ErrorCode::NotFound);
        ALONGSIDE_TRY(workspace.restore(space, *place));
        return key;
    });
}

void OpenPlan::tryNow()
{
    m_core->post([](Core& core) {
        if (core.sync)
            core.sync->tryNow();
    });
}

}
