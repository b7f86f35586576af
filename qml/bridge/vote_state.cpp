// SPDX-License-Identifier: Apache-2.0
#include "bridge/vote_state.h"

#include "bridge/open_plan.h"

#include <QCoreApplication>

#include <algorithm>

namespace alongside::bridge {

namespace {

    QStringList idsOf(const std::vector<RecordId>& ids)
    {
        QStringList list;
        for (const auto& id : ids)
            list.append(QString::fromStdString(id.hex()));
        return list;
    }

    bool isOfVotes(const QString& key)
    {
        const auto place = placeFromKey(key);
        return place
            && (place->key.kind == "vote" || place->key.kind == "voted"
                || place->key.kind == "ballot-box" || place->key.kind == "vote-result");
    }

    QString said(const char* text)
    {
        return QCoreApplication::translate("Group", text);
    }

}

VoteState::VoteState(QObject* parent)
    : QObject(parent)
{
    if (auto* plan = OpenPlan::instance())
        connect(plan->records(), &PlanRecords::changed, this, [this](const QStringList& keys) {
            if (std::any_of(keys.begin(), keys.end(), isOfVotes))
                look();
        });
}

void VoteState::setVote(const QString& vote)
{
    if (vote == m_vote)
        return;
    m_vote = vote;
    m_known = false;
    m_standing = {};
    emit voteChanged();
    emit changed();
    look();
}

void VoteState::look()
{
    const auto id = RecordId::fromHexText(m_vote.toStdString());
    auto* plan = OpenPlan::instance();
    if (!id || plan == nullptr)
        return;
    plan->ask(
        this,
        [id = *id](plan::Workspace& workspace, const SpaceId& space) {
            return plan::Ballots(workspace, space).standing(id);
        },
        [this, asked = m_vote](const Result<plan::VoteStanding>& standing) {
            if (!standing || asked != m_vote)
                return;
            m_known = true;
            m_standing = *standing;
            emit changed();
        });
}

QStringList VoteState::voted() const
{
    return idsOf(m_standing.voted);
}

QStringList VoteState::held() const
{
    return idsOf(m_standing.held);
}

QStringList VoteState::late() const
{
    return idsOf(m_standing.late);
}

bool VoteState::mayLeaveOut() const
{
    const auto others
        = std::count_if(m_standing.boxes.begin(), m_standing.boxes.end(), [](const auto& box) {
              return !box.counts && box.state != plan::BoxStanding::State::LeftOut;
          });
    return m_standing.countsHere && !isFinal() && (others == 1 || m_standing.mayVoteHere);
}

QVariantList VoteState::waitingFor() const
{
    QVariantList list;
    for (const auto& box : m_standing.waitingFor())
        list.append(QVariantMap{{"tablet", QString::fromStdString(box.tablet)},
            {"holder", QString::fromStdString(box.holder)}, {"isThis", box.isThis}});
    return list;
}

QString VoteState::outcome() const
{
    return m_standing.outcome ? QString::fromStdString(m_standing.outcome->outcome) : QString();
}

QString VoteState::outcomeWords() const
{
    const auto* kind = catalogue::findKind("vote-result");
    const auto* choice = kind != nullptr && m_standing.outcome
        ? kind->field("outcome")->choice(m_standing.outcome->outcome)
        : nullptr;
    return choice != nullptr ? catalogueWords(choice->label) : QString();
}

QString VoteState::outcomeSymbol() const
{
    return choiceSymbol("vote-result", "outcome", outcome().toStdString());
}

int VoteState::votedCount() const
{
    return m_standing.outcome ? static_cast<int>(m_standing.outcome->voted)
                              : static_cast<int>(m_standing.voted.size());
}

QString VoteState::numberLine() const
{
    if (!m_standing.outcome || !m_standing.outcome->atLeast)
        return {};
    const auto& name = m_standing.outcome->outcome;
    const auto line = name == "most-yes"
        ? said(QT_TRANSLATE_NOOP("Group", "At least %1 of %2 people said yes."))
        : name == "most-no"
        ? said(QT_TRANSLATE_NOOP("Group", "At least %1 of %2 people said no."))
        : said(QT_TRANSLATE_NOOP("Group", "At least %1 of %2 people are not sure."));
    return line.arg(*m_standing.outcome->atLeast).arg(m_standing.outcome->voted);
}

QVariantList VoteState::counts() const
{
    if (!m_standing.outcome || !m_standing.outcome->yes || !m_standing.outcome->no
        || !m_standing.outcome->notSure)
        return {};
    const auto one = [](const char* text, const char* symbol, std::uint64_t count) {
        return QVariantMap{{"words", said(text)}, {"symbol", QString::fromLatin1(symbol)},
            {"count", static_cast<int>(count)}};
    };
    return {one(QT_TRANSLATE_NOOP("Group", "Yes"), "working", *m_standing.outcome->yes),
        one(QT_TRANSLATE_NOOP("Group", "Not sure"), "talk-later", *m_standing.outcome->notSure),
        one(QT_TRANSLATE_NOOP("Group", "No"), "not-working", *m_standing.outcome->no)};
}

}
