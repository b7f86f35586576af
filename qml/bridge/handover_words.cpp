// SPDX-License-Identifier: Apache-2.0
#include "bridge/handover_words.h"

#include "bridge/goals_model.h"
#include "bridge/media/media_reading.h"
#include "bridge/when_words.h"

#include <QCoreApplication>

namespace alongside::bridge {

namespace {

    enum Group { Well, Hard, Else, Plan, Worry };

    constexpr int kGoodFace = 4;
    constexpr int kBadFace = 2;
    constexpr int kOwnWordsMax = 18;

    QString tr(const char* words)
    {
        return QCoreApplication::translate("Handover", words);
    }

    // What somebody wrote, short enough to be heard, and with an end.
    QString said(const plan::RecordInfo& info, std::string_view field)
    {
        auto text = shortened(wordsOrStandIn(info, field), kOwnWordsMax);
        const auto end = text.isEmpty() ? QChar() : text.back();
        if (!text.isEmpty() && !QStringLiteral(".!?…").contains(end))
            text += QLatin1Char('.');
        return text;
    }

    QString joined(const QStringList& sentences)
    {
        QStringList there = sentences;
        there.removeAll(QString());
        return there.join(QLatin1Char(' '));
    }

    QString goalTitle(const PlanRecords& records, const plan::RecordInfo& outcome)
    {
        QString title;
        const auto goal = goalOf(outcome);
        records.forEach("goal", [&](const QString&, const plan::RecordInfo& info) {
            if (goal == info.id())
                title = textOf(info, "words");
        });
        return title;
    }

    QString faceSentence(const PlanRecords& records, const plan::RecordInfo& info)
    {
        static constexpr const char* kFaces[]
            = {QT_TRANSLATE_NOOP("Handover", "%1 picked a face: very bad."),
                QT_TRANSLATE_NOOP("Handover", "%1 picked a face: bad."),
                QT_TRANSLATE_NOOP("Handover", "%1 picked a face: in between."),
                QT_TRANSLATE_NOOP("Handover", "%1 picked a face: good."),
                QT_TRANSLATE_NOOP("Handover", "%1 picked a face: very good.")};
        const int quality = wholeOf(info, "quality");
        if (quality < 1 || quality > 5)
            return noFaceWords(info, records.aboutName());
        const auto judge = textOf(info, "judgedBy");
        return tr(kFaces[quality - 1]).arg(judge.isEmpty() ? records.aboutName() : judge);
    }

    HandoverWords outcomeWords(const PlanRecords& records, const plan::RecordInfo& info)
    {
        const int quality = wholeOf(info, "quality");
        const bool whole = plan::triangleOf(info).isWhole();
        auto group = Else;
        if (quality > 0 && quality <= kBadFace)
            group = Hard;
        else if (whole && quality >= kGoodFace) // a missing corner is never success
            group = Well;
        const auto amount = amountWords(info);
        const auto goal = goalTitle(records, info);
        return {group,
            joined({goal.isEmpty() ? QString() : goal + QLatin1Char('.'), said(info, "what"),
                amount.isEmpty() ? QString() : amount + QLatin1Char('.'),
                faceSentence(records, info)}),
            quality > 0 ? QStringLiteral("face-%1").arg(quality) : QStringLiteral("outcome")};
    }

    HandoverWords incidentWords(const PlanRecords&, const plan::RecordInfo& info)
    {
        const auto* found = info.field("hurt");
        const auto* hurt = found != nullptr ? std::get_if<bool>(&found->latest().value) : nullptr;
        const auto learning = said(info, "learning");
        return {Hard,
            joined({catalogueWords(info.text("kindOf")) + QLatin1Char('.'), said(info, "what"),
                hurt != nullptr && *hurt ? tr("Somebody was hurt.") : QString(),
                learning.isEmpty() ? tr("Nobody has written down yet what we learned.")
                                   : tr("We learned: %1").arg(learning)}),
            choiceSymbol("incident", "kindOf", choiceOf(info, "kindOf"))};
    }

    HandoverWords concernWords(const PlanRecords& records, const plan::RecordInfo& info)
    {
        return {Worry,
            joined({tr("%1 is worried: %2").arg(textOf(info, "saidBy"), said(info, "what")),
                tr("%1 is to reply by %2.")
                    .arg(textOf(info, "replier"),
                        dueWords(choiceOf(info, "replyBy"), records.now()))}),
            QStringLiteral("worried")};
    }

    HandoverWords replyWords(const PlanRecords&, const plan::RecordInfo& info)
    {
        const auto ok = choiceOf(info, "okForMe");
        return {Worry,
            joined({tr("%1 replied to a worry: %2").arg(textOf(info, "by"), said(info, "words")),
                ok == "yes"           ? tr("It is OK now.")
                    : ok == "not-yet" ? tr("It is not OK yet: %1").arg(said(info, "notYetWhy"))
                                      : QString()}),
            QStringLiteral("reply")};
    }

    HandoverWords statementWords(const PlanRecords&, const plan::RecordInfo& info)
    {
        const auto part = choiceOf(info, "part");
        return {Plan,
            tr("%1. %2 wrote: %3")
                .arg(catalogueWords(info.text("part")), QString::fromStdString(info.changedBy.name),
                    said(info, "words")),
            choiceSymbol("statement", "part", part)};
    }

    // A tool that has no sentence of its own here still shows in the handover.
    HandoverWords otherWords(const PlanRecords&, const plan::RecordInfo& info)
    {
        return {Plan,
            tr("%1 wrote something. %2: %3")
                .arg(QString::fromStdString(info.changedBy.name), catalogueWords(info.kindLabel),
                    shortened(QString::fromStdString(info.title), kOwnWordsMax)),
            QString::fromStdString(info.symbol)};
    }

}

const std::vector<HandoverGroup>& handoverGroups()
{
    static const std::vector<HandoverGroup> groups{
        {"well", QT_TRANSLATE_NOOP("Handover", "What went well"), "working"},
        {"hard", QT_TRANSLATE_NOOP("Handover", "Hard moments"), "incident"},
        {"else", QT_TRANSLATE_NOOP("Handover", "What else we did"), "activity"},
        {"plan", QT_TRANSLATE_NOOP("Handover", "Changes to the plan"), "writing"},
        {"worry", QT_TRANSLATE_NOOP("Handover", "Worries"), "worried"},
    };
    return groups;
}

std::optional<HandoverWords> handoverWords(const PlanRecords& records, const plan::RecordInfo& info)
{
    // What is only for whoever wrote it, and what stands with another record, is no news by itself.
    const bool silent = info.kind() == "later" || info.kind() == "media" || info.fromNewerApp
        || info.sharing == plan::Sharing::JustMe;
    if (silent || info.retired)
        return std::nullopt;
    if (info.kind() == "outcome")
        return outcomeWords(records, info);
    if (info.kind() == "incident")
        return incidentWords(records, info);
    if (info.kind() == "concern")
        return concernWords(records, info);
    if (info.kind() == "concern-reply")
        return replyWords(records, info);
    if (info.kind() == "statement")
        return statementWords(records, info);
    return otherWords(records, info);
}

QString shortened(const QString& text, int wordsMax)
{
    const auto words = text.simplified().split(QLatin1Char(' '));
    if (words.size() <= wordsMax)
        return text.simplified();
    return words.mid(0, wordsMax).join(QLatin1Char(' ')) + QStringLiteral(" …");
}

int wordsIn(const QString& text)
{
    return static_cast<int>(text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts).size());
}

}
