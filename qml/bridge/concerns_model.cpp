// SPDX-License-Identifier: Apache-2.0
#include "bridge/concerns_model.h"

#include "bridge/field_values.h"
#include "bridge/handover_words.h"
#include "bridge/media/media_reading.h"
#include "bridge/open_plan.h"
#include "bridge/when_words.h"
#include "plan/concern.h"

#include <QCoreApplication>

namespace alongside::bridge {

namespace {

    using plan::ConcernStep;

    constexpr int kListWordsMax = 30;

    QString words(const char* text)
    {
        return QCoreApplication::translate("Concerns", text);
    }

    std::optional<RecordId> referenceOf(const plan::RecordInfo& info, std::string_view field)
    {
        const auto* found = info.field(field);
        const auto* reference
            = found != nullptr ? std::get_if<crdt::Reference>(&found->latest().value) : nullptr;
        return reference != nullptr ? std::optional(reference->record) : std::nullopt;
    }

    std::vector<const plan::RecordInfo*> repliesTo(
        const PlanRecords& records, const RecordId& concern)
    {
        std::vector<const plan::RecordInfo*> replies;
        records.forEach("concern-reply", [&](const QString&, const plan::RecordInfo& info) {
            if (referenceOf(info, "concern") == concern)
                replies.push_back(&info);
        });
        return replies;
    }

    // Whoever wrote the first words of it.
    const store::MemberCard& writerOf(const plan::RecordInfo& info, std::string_view field)
    {
        const auto* found = info.field(field);
        return found != nullptr ? found->versions.front().by : info.changedBy;
    }

    bool isMe(const QString& name)
    {
        auto* plan = OpenPlan::instance();
        return plan != nullptr && !name.isEmpty() && plan->me() == name;
    }

    // Who wrote down somebody else's worry and then replied to it does not say that all is well.
    bool mayAnswer(const plan::RecordInfo& concern, const plan::RecordInfo& reply)
    {
        if (isMe(textOf(concern, "saidBy")))
            return true;
        return writerOf(concern, "what").isMe && !writerOf(reply, "words").isMe;
    }

    // Who is to reply: the member who was chosen, as they are called now. Older worries have a name only.
    struct Replier {
        QString name;
        bool isMe = false;
    };

    Replier replierOf(const PlanRecords& records, const plan::RecordInfo& concern)
    {
        const auto name = textOf(concern, "replier");
        const auto id = concern.text("replierId");
        if (id.empty())
            return {name, isMe(name)};
        for (const auto& card : records.people())
            if (card.id.hex() == id)
                return {card.name.empty() ? name : QString::fromStdString(card.name), card.isMe};
        return {name, false};
    }

    // Whoever signed a reply of their own is called what they are called now.
    QString whoReplied(const plan::RecordInfo& reply)
    {
        const auto& writer = writerOf(reply, "words");
        return !writer.name.empty() && reply.text("repliedBy") == writer.id.hex()
            ? QString::fromStdString(writer.name)
            : textOf(reply, "by");
    }

    QString stepName(ConcernStep step)
    {
        switch (step) {
        case ConcernStep::WaitsForReply:
            return QStringLiteral("reply");
        case ConcernStep::WaitsForOk:
            return QStringLiteral("ok");
        case ConcernStep::NotYet:
            return QStringLiteral("not-yet");
        case ConcernStep::Settled:
            break;
        }
        return QStringLiteral("settled");
    }

    QString standingWords(const plan::RecordInfo& concern, const Replier& who,
        const plan::ConcernStanding& standing, TimeMs now)
    {
        const auto& [replier, mine] = who;
        const auto saidBy = textOf(concern, "saidBy");
        if (standing.step == ConcernStep::Settled)
            return words("%1 says it is OK now.").arg(saidBy);
        if (standing.step == ConcernStep::WaitsForOk) {
            const auto by = whoReplied(*standing.replies.back());
            return mayAnswer(concern, *standing.replies.back())
                ? words("%1 replied. Is it OK?").arg(by)
                : words("%1 replied. %2 has not said yet if it is OK.").arg(by, saidBy);
        }
        const auto due = dueWords(standing.due, now);
        if (standing.overdue)
            return mine ? words("Your reply is late. It was due %1.").arg(due)
                        : words("The reply is late. %1 was to reply by %2.").arg(replier, due);
        if (standing.step == ConcernStep::NotYet)
            return mine ? words("It is not OK yet. You reply again by %1.").arg(due)
                        : words("It is not OK yet. %1 will reply again by %2.").arg(replier, due);
        return mine ? words("You reply by %1.").arg(due)
                    : words("%1 will reply by %2.").arg(replier, due);
    }

    QString waitingWords(const plan::ConcernStanding& standing)
    {
        if (standing.due.empty())
            return {};
        if (standing.daysWaiting == 0)
            return words("since today");
        return standing.daysWaiting == 1 ? words("1 day")
                                         : words("%1 days").arg(standing.daysWaiting);
    }

    QVariantList replyMaps(const std::vector<const plan::RecordInfo*>& replies, TimeMs now)
    {
        QVariantList list;
        for (const auto* reply : replies)
            list.append(
                QVariantMap{{"key", keyOf(reply->place)}, {"words", textOf(*reply, "words")},
                    {"by", whoReplied(*reply)}, {"when", dayWords(choiceOf(*reply, "on"), now)},
                    {"willHappen", textOf(*reply, "willHappen")},
                    {"byWhen", dueWords(choiceOf(*reply, "byWhen"), now)},
                    {"okForMe", QString::fromStdString(choiceOf(*reply, "okForMe"))},
                    {"notYetWhy", textOf(*reply, "notYetWhy")}});
        return list;
    }

    QStringList toldOf(const plan::RecordInfo& concern)
    {
        const auto* to = concern.field("to");
        return to != nullptr ? variantOf(to->latest().value).toStringList() : QStringList();
    }

    // Those that wait too long, those that wait, those that wait for an OK, those that are settled.
    RowOrder orderOf(const plan::RecordInfo& concern, const plan::ConcernStanding& standing)
    {
        const auto julian = [](const std::string& day) {
            return QDate::fromString(QString::fromStdString(day), Qt::ISODate).toJulianDay();
        };
        if (standing.step == ConcernStep::Settled)
            return {3, -julian(choiceOf(concern, "on")), {}};
        if (standing.step == ConcernStep::WaitsForOk)
            return {2, julian(choiceOf(concern, "on")), {}};
        return {standing.overdue ? 0 : 1, julian(standing.due), {}};
    }

    QString titleOf(const PlanRecords& records, const std::optional<RecordId>& id)
    {
        QString title;
        if (!id)
            return title;
        for (const auto& kind : catalogue::kinds())
            records.forEach(kind.name, [&](const QString&, const plan::RecordInfo& info) {
                if (info.id() == *id)
                    title = QString::fromStdString(info.title);
            });
        return title;
    }

}

ConcernsModel::ConcernsModel(QObject* parent)
    : ConcernsModel(
        OpenPlan::instance() != nullptr ? OpenPlan::instance()->records() : nullptr, parent)
{
}

ConcernsModel::ConcernsModel(PlanRecords* records, QObject* parent)
    : RecordModel(records,
        {"key", "words", "urgency", "urgencyLabel", "urgencySymbol", "replier", "told", "saidBy",
            "writtenBy", "about", "saidOn", "written", "step", "standing", "waiting", "overdue",
            "replies", "iReply", "iAnswer", "withoutPerson", "shortWords", "lastReply"},
        parent)
{
    readAll();
}

void ConcernsModel::setOnlyForMe(bool only)
{
    if (only == m_onlyForMe)
        return;
    m_onlyForMe = only;
    readAll();
    emit onlyForMeChanged();
}

QStringList ConcernsModel::touchedBy(const QStringList& keys) const
{
    QStringList concerns;
    for (const auto& key : keys) {
        const auto* info = records()->find(key);
        if (info == nullptr)
            continue;
        if (info->kind() == "concern")
            concerns.append(key);
        if (info->kind() != "concern-reply")
            continue;
        const auto concern = referenceOf(*info, "concern");
        records()->forEach("concern", [&](const QString& other, const plan::RecordInfo& candidate) {
            if (concern == candidate.id())
                concerns.append(other);
        });
    }
    concerns.removeDuplicates();
    return concerns;
}

std::optional<Row> ConcernsModel::rowFor(const QString& key, const plan::RecordInfo& info) const
{
    if (info.kind() != "concern")
        return std::nullopt;
    const auto now = records()->now();
    const auto standing = plan::standingOf(info, repliesTo(*records(), info.id()), isoDay(now));
    const auto replier = replierOf(*records(), info);
    const auto saidBy = textOf(info, "saidBy");
    const auto told = toldOf(info);
    const auto writer = QString::fromStdString(writerOf(info, "what").name);
    const auto urgency = choiceOf(info, "urgency");
    const bool isDue
        = standing.step == ConcernStep::WaitsForReply || standing.step == ConcernStep::NotYet;
    const bool iAnswer
        = standing.step == ConcernStep::WaitsForOk && mayAnswer(info, *standing.replies.back());
    if (m_onlyForMe && !iAnswer && !(isDue && replier.isMe))
        return std::nullopt;
    const auto about = records()->aboutName();
    return Row{key, orderOf(info, standing),
        {key, wordsOrStandIn(info, "what"), QString::fromStdString(urgency),
            catalogueWords(info.text("urgency")), choiceSymbol("concern", "urgency", urgency),
            replier.name, told, saidBy, writer == saidBy ? QString() : writer,
            titleOf(*records(), referenceOf(info, "about")), dayWords(choiceOf(info, "on"), now),
            writtenLaterWords(choiceOf(info, "on"), firstWrittenAt(info), now),
            stepName(standing.step), standingWords(info, replier, standing, now),
            waitingWords(standing), standing.overdue, replyMaps(standing.replies, now),
            replier.isMe, iAnswer,
            !about.isEmpty() && saidBy != about && writer != about && !told.contains(about),
            shortened(textOf(info, "what"), kListWordsMax),
            standing.replies.empty() ? QString() : keyOf(standing.replies.back()->place)}};
}

}
