// SPDX-License-Identifier: Apache-2.0
#include "bridge/proposals_model.h"

#include "bridge/open_plan.h"
#include "bridge/when_words.h"
#include "bridge/word_pieces.h"

#include <QCoreApplication>

namespace alongside::bridge {

namespace {

    std::optional<RecordId> referenceOf(const plan::RecordInfo& info, std::string_view name)
    {
        const auto* field = info.field(name);
        const auto* to = field != nullptr ? std::get_if<crdt::Reference>(&field->latest().value) : nullptr;
        return to != nullptr ? std::optional(to->record) : std::nullopt;
    }

    QString answerLine(const plan::RecordInfo& info, const std::string& answer, TimeMs now)
    {
        const auto* field = info.field("answer");
        if (field == nullptr)
            return {};
        const char* words = answer == "accepted" ? QT_TRANSLATE_NOOP("Proposals", "%1 said yes. %2")
                                                 : QT_TRANSLATE_NOOP("Proposals", "%1 said no. %2");
        return QCoreApplication::translate("Proposals", words)
            .arg(QString::fromStdString(field->latest().by.name), whenWords(field->latest().at, now));
    }

    plan::ProposalAnswer answerOf(const QString& reason, const QString& howSaid)
    {
        return {reason.trimmed().toStdString(), howSaid.toStdString()};
    }

}

ProposalsModel::ProposalsModel(QObject* parent)
    : ProposalsModel(OpenPlan::instance() != nullptr ? OpenPlan::instance()->records() : nullptr, parent)
{
}

ProposalsModel::ProposalsModel(PlanRecords* records, QObject* parent)
    : RecordModel(records,
        {"key", "by", "when", "words", "why", "pieces", "difference", "answer", "answerLine", "reason", "howSaidLabel",
            "ownerName", "canAnswer", "mine", "aboutLabel"},
        parent)
{
    readAll();
}

void ProposalsModel::setAbout(const QString& key)
{
    if (key == m_about)
        return;
    m_about = key;
    readAll();
    emit aboutChanged();
}

void ProposalsModel::setForMe(bool forMe)
{
    if (forMe == m_forMe)
        return;
    m_forMe = forMe;
    readAll();
    emit aboutChanged();
}

const plan::RecordInfo* ProposalsModel::subjectOf(const plan::RecordInfo& proposal) const
{
    const auto about = referenceOf(proposal, "about");
    if (!about)
        return nullptr;
    for (const auto& kind : catalogue::kinds())
        if (const auto* info = records()->find(
                keyOf({proposal.place.audience, {std::string(kind.name), *about}})))
            return info;
    return nullptr;
}

std::optional<Row> ProposalsModel::rowFor(const QString& key, const plan::RecordInfo& info) const
{
    if (info.kind() != plan::kProposalKind)
        return std::nullopt;
    const auto* subject = subjectOf(info);
    if (subject == nullptr || (!m_about.isEmpty() && keyOf(subject->place) != m_about))
        return std::nullopt;
    const auto owner = plan::ownerOfWords(*subject, records()->people());
    const auto* words = info.field("words");
    const bool mine = words != nullptr && words->latest().by.isMe;
    const auto answer = choiceOf(info, "answer");
    const bool canAnswer = answer.empty() && owner.mayChange() && !mine && !subject->retired;
    if (m_forMe && !canAnswer)
        return std::nullopt;
    // While it waits, what counts is what is there now.
    const auto before = answer.empty() ? textOf(*subject, info.text("field")) : textOf(info, "was");
    const auto after = textOf(info, "words");
    const auto at = words != nullptr ? words->latest().at : info.changedAt;
    const auto by = words != nullptr ? words->latest().by : info.changedBy;
    return Row{key, {answer.empty() ? 0 : 1, -at, {}},
        {key, QString::fromStdString(by.name), whenWords(at, records()->now()), after, textOf(info, "why"),
            pieceMaps(before, after), differenceSentence(before, after), QString::fromStdString(answer),
            answerLine(info, answer, records()->now()), textOf(info, "reason"), catalogueWords(info.text("howSaid")),
            owner.who ? QString::fromStdString(owner.who->name) : textOf(*subject, "saidBy"), canAnswer,
            mine && answer.empty(), catalogueWords(subject->title)}};
}

// With whose words they are about: what is different depends on them.
QStringList ProposalsModel::touchedBy(const QStringList& keys) const
{
    QStringList touched = keys;
    records()->forEach(plan::kProposalKind, [&](const QString& key, const plan::RecordInfo& info) {
        const auto* subject = subjectOf(info);
        if (subject != nullptr && !touched.contains(key) && keys.contains(keyOf(subject->place)))
            touched.append(key);
    });
    return touched;
}

void ProposalsModel::propose(const QString& key, const QString& words, const QString& why, const QString& draft)
{
    auto* plan = OpenPlan::instance();
    if (plan == nullptr)
        return;
    plan->act(
        [key, words, why](plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
            const auto place = placeFromKey(key);
            if (!place)
                return fail(ErrorCode::NotFound);
            ALONGSIDE_TRY_LET(made,
                workspace.propose(space, *place,
                    {"words", words.trimmed().toStdString(), why.trimmed().toStdString()}));
            return keyOf(made.place);
        },
        draft.isEmpty() ? nullptr : plan->drafts()->of(draft));
}

void ProposalsModel::accept(const QString& key, const QString& reason, const QString& howSaid)
{
    if (auto* plan = OpenPlan::instance())
        plan->act([key, answer = answerOf(reason, howSaid)](plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
            const auto place = placeFromKey(key);
            if (!place)
                return fail(ErrorCode::NotFound);
            ALONGSIDE_TRY_LET(changed, workspace.acceptProposal(space, *place, answer));
            return keyOf(changed.place);
        });
}

void ProposalsModel::decline(const QString& key, const QString& reason, const QString& howSaid)
{
    if (auto* plan = OpenPlan::instance())
        plan->act([key, answer = answerOf(reason, howSaid)](plan::Workspace& workspace, const SpaceId& space) -> Result<QString> {
            const auto place = placeFromKey(key);
            if (!place)
                return fail(ErrorCode::NotFound);
            ALONGSIDE_TRY(workspace.declineProposal(space, *place, answer));
            return key;
        });
}

}
