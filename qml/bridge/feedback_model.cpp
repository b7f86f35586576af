// SPDX-License-Identifier: Apache-2.0
#include "bridge/feedback_model.h"

#include "bridge/open_plan.h"
#include "bridge/participants_model.h"
#include "bridge/when_words.h"

#include <QCoreApplication>

namespace alongside::bridge {

namespace {

    QString words(const char* text)
    {
        return QCoreApplication::translate("Group", text);
    }

    // What there is besides the question itself.
    struct Answered {
        const plan::RecordInfo* reply = nullptr;   ///< the latest
        const plan::RecordInfo* verdict = nullptr; ///< of that answer
    };

    Answered answerTo(const PlanRecords& records, const QString& feedback)
    {
        Answered found;
        records.forEach("board-reply", [&](const QString&, const plan::RecordInfo& info) {
            if (referenceOf(info, "feedback") == feedback
                && (found.reply == nullptr
                    || std::tuple(found.reply->changedAt, found.reply->id())
                        < std::tuple(info.changedAt, info.id())))
                found.reply = &info;
        });
        if (found.reply == nullptr)
            return found;
        const auto reply = QString::fromStdString(found.reply->id().hex());
        records.forEach("verdict", [&](const QString&, const plan::RecordInfo& info) {
            if (referenceOf(info, "reply") == reply)
                found.verdict = &info;
        });
        return found;
    }

    qint64 daysUntil(const plan::RecordInfo& feedback, TimeMs now)
    {
        const auto due
            = QDate::fromString(QString::fromStdString(choiceOf(feedback, "due")), Qt::ISODate);
        return QDateTime::fromMSecsSinceEpoch(now).date().daysTo(due);
    }

    QString statusOf(const Answered& answered, qint64 days)
    {
        const auto verdict
            = answered.verdict != nullptr ? choiceOf(*answered.verdict, "verdict") : std::string();
        if (verdict == "answered" || verdict == "partly")
            return QStringLiteral("done");
        if (answered.reply != nullptr && answered.verdict == nullptr)
            return QStringLiteral("came");
        return days < 0 ? QStringLiteral("overdue") : QStringLiteral("waiting");
    }

    QString statusLine(const QString& status, qint64 days)
    {
        if (status == QStringLiteral("came"))
            return words(QT_TRANSLATE_NOOP("Group", "An answer came."));
        if (status == QStringLiteral("done"))
            return words(QT_TRANSLATE_NOOP("Group", "It is answered."));
        if (days == -1)
            return words(QT_TRANSLATE_NOOP("Group", "No answer. It is 1 day late."));
        if (days < 0)
            return words(QT_TRANSLATE_NOOP("Group", "No answer. It is %1 days late.")).arg(-days);
        if (days == 0)
            return words(QT_TRANSLATE_NOOP("Group", "The answer is due today."));
        if (days == 1)
            return words(QT_TRANSLATE_NOOP("Group", "The answer is due tomorrow."));
        return words(QT_TRANSLATE_NOOP("Group", "The answer is due in %1 days.")).arg(days);
    }

    QString tookPartWords(const plan::RecordInfo& info)
    {
        const auto number = numberOf(info, "tookPart");
        if (!number)
            return words(QT_TRANSLATE_NOOP("Group", "A group of fewer than 5 people asks."));
        return words(QT_TRANSLATE_NOOP("Group", "A group of %1 people asks."))
            .arg(static_cast<int>(*number));
    }

    QString labelOf(const plan::RecordInfo* info, std::string_view field)
    {
        const auto* found = info != nullptr ? info->field(field) : nullptr;
        return found != nullptr ? catalogueWords(found->latest().text) : QString();
    }

    QString wordsIn(const plan::RecordInfo* info, std::string_view field)
    {
        return info != nullptr ? textOf(*info, field) : QString();
    }

    // Who answers, by what they are called: where their own signature is under it, as they are called now.
    struct Replier {
        QString name;
        QString writer;
    };

    Replier replierOf(const plan::RecordInfo* reply)
    {
        const auto* written = reply != nullptr ? reply->field("words") : nullptr;
        if (written == nullptr)
            return {};
        const auto& writer = written->latest().by;
        const auto said = textOf(*reply, "saidBy");
        const auto name = QString::fromStdString(writer.name);
        // In the group it is signed by whoever carried it there, which is nobody's answer.
        if (OpenPlan::instance()->type() != QStringLiteral("board") || name.isEmpty())
            return {said, {}};
        if (reply->text("repliedBy") == writer.id.hex())
            return {name, {}};
        return {said, said == name ? QString() : name};
    }

    qint64 rankOf(const QString& status)
    {
        if (status == QStringLiteral("overdue"))
            return 0;
        if (status == QStringLiteral("waiting"))
            return 1;
        return status == QStringLiteral("came") ? 2 : 3;
    }

}

FeedbackModel::FeedbackModel(QObject* parent)
    : RecordModel(OpenPlan::instance() != nullptr ? OpenPlan::instance()->records() : nullptr,
        {"key", "recordId", "words", "group", "board", "status", "statusLine", "due", "lateDays",
            "tookPart", "outcome", "replyId", "replyKey", "replySpoken", "replyWords", "willDo",
            "saidBy", "writtenBy", "repliedOn", "verdict", "verdictLine", "why", "sentOn",
            "question"},
        parent)
{
    readAll();
}

void FeedbackModel::setShow(const QString& show)
{
    if (show == m_show)
        return;
    m_show = show;
    readAll();
    emit showChanged();
}

void FeedbackModel::setOnly(const QString& key)
{
    if (key == m_only)
        return;
    m_only = key;
    readAll();
    emit onlyChanged();
}

QStringList FeedbackModel::touchedBy(const QStringList& keys) const
{
    QStringList touched;
    for (const auto& key : keys) {
        const auto* info = records()->find(key);
        if (info == nullptr)
            continue;
        if (info->kind() == "feedback")
            touched.append(key);
        if (info->kind() != "board-reply" && info->kind() != "verdict")
            continue;
        const auto about = referenceOf(*info, "feedback");
        records()->forEach(
            "feedback", [&](const QString& feedbackKey, const plan::RecordInfo& feedback) {
                if (QString::fromStdString(feedback.id().hex()) == about)
                    touched.append(feedbackKey);
            });
    }
    touched.removeDuplicates();
    return touched;
}

std::optional<Row> FeedbackModel::rowFor(const QString& key, const plan::RecordInfo& info) const
{
    if (info.kind() != "feedback" || (!m_only.isEmpty() && m_only != key))
        return std::nullopt;
    const auto now = records()->now();
    const auto id = QString::fromStdString(info.id().hex());
    const auto [reply, verdict] = answerTo(*records(), id);
    const auto replier = replierOf(reply);
    const auto days = daysUntil(info, now);
    const auto status = statusOf({reply, verdict}, days);
    const bool isWaiting
        = status == QStringLiteral("overdue") || status == QStringLiteral("waiting");
    if (!m_show.isEmpty() && m_show != (isWaiting ? QStringLiteral("waiting") : status))
        return std::nullopt;
    const auto day = [now](const plan::RecordInfo* of, std::string_view field) {
        return of != nullptr ? dayWords(choiceOf(*of, field), now) : QString();
    };
    return Row{key, {rankOf(status), isWaiting ? days : -info.changedAt, textOf(info, "words")},
        {key, id, textOf(info, "words"), textOf(info, "group"), textOf(info, "board"), status,
            statusLine(status, days), day(&info, "due"),
            status == QStringLiteral("overdue") ? -days : qint64(0), tookPartWords(info),
            labelOf(&info, "outcome"),
            reply != nullptr ? QString::fromStdString(reply->id().hex()) : QString(),
            reply != nullptr ? keyOf(reply->place) : QString(),
            reply != nullptr && reply->field("withSound") != nullptr, wordsIn(reply, "words"),
            wordsIn(reply, "willDo"), replier.name, replier.writer, day(reply, "on"),
            verdict != nullptr ? QString::fromStdString(choiceOf(*verdict, "verdict")) : QString(),
            labelOf(verdict, "verdict"), wordsIn(verdict, "why"), day(&info, "on"),
            referenceOf(info, "question")}};
}

}
