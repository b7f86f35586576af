// SPDX-License-Identifier: Apache-2.0
#include "bridge/statements_model.h"

#include "bridge/media/media_reading.h"
#include "bridge/open_plan.h"
#include "bridge/when_words.h"
#include "catalogue/place.h"

#include <QCoreApplication>

namespace alongside::bridge {

namespace {

    const catalogue::Field& partField()
    {
        return *catalogue::findKind("statement")->field("part");
    }

    // A part that a newer app added stands last.
    qint64 rankOf(std::string_view part)
    {
        const auto choices = partField().choices;
        for (std::size_t i = 0; i < choices.size(); ++i)
            if (choices[i].name == part)
                return static_cast<qint64>(i);
        return static_cast<qint64>(choices.size());
    }

    QVariantList namesOf(const plan::RecordInfo& info, std::string_view field)
    {
        QVariantList names;
        const auto* found = info.field(field);
        if (found != nullptr)
            if (const auto* list = std::get_if<std::vector<std::string>>(&found->latest().value))
                for (const auto& name : *list)
                    names.append(QString::fromStdString(name));
        return names;
    }

    QString choiceOfAnswer(const Answer& answer, const std::string& field)
    {
        const auto it = answer.fields.find(field);
        if (it == answer.fields.end())
            return {};
        const auto* text = std::get_if<std::string>(&it->second->value);
        return text != nullptr ? QString::fromStdString(*text) : QString();
    }

    struct Whose {
        QString name;
        bool isMine = false;
        bool mayChange = false;
    };

    // The person's own words are theirs, even when the person has no tablet and somebody wrote them down.
    Whose whoseWordsAre(const plan::RecordInfo& info, const PlanRecords& records)
    {
        const auto owner = plan::ownerOfWords(info, records.people());
        if (owner.who)
            return {QString::fromStdString(owner.who->name), owner.who->isMe, owner.mayChange()};
        const auto* words = info.field("words");
        const bool wroteIt = words != nullptr && words->latest().by.isMe;
        return {textOf(info, "saidBy"), wroteIt && choiceOf(info, "saidAs") != "me", true};
    }

    // What is only thought is always said to be so.
    QString whoseWords(const Answer& answer, const QString& about)
    {
        const auto saidBy = answer.text("saidBy");
        const auto saidAs = choiceOfAnswer(answer, "saidAs");
        if (saidBy.isEmpty())
            return {};
        if (saidAs == QStringLiteral("we-think"))
            return QCoreApplication::translate("Answers", "%1 thinks so, because: %2").arg(saidBy, answer.text("because"));
        if (saidAs == QStringLiteral("relative"))
            return about.isEmpty()
                ? QCoreApplication::translate("Answers", "%1 says it for the person").arg(saidBy)
                : QCoreApplication::translate("Answers", "%1 says it for %2").arg(saidBy, about);
        return QCoreApplication::translate("Answers", "%1’s own words").arg(saidBy);
    }

}

QVariantList answerMaps(const plan::RecordInfo& info, const PlanRecords& records)
{
    QVariantList list;
    for (const auto& answer : answersOf(info)) {
        QString words = answer.text("words");
        // Records without words of their own: what differs, line by line.
        if (words.isEmpty())
            for (const auto& field : info.fields)
                if (field.versions.size() > 1 && answer.fields.contains(field.name))
                    words += (words.isEmpty() ? QString() : QStringLiteral("\n"))
                        + QStringLiteral("%1: %2").arg(catalogueWords(field.label), answer.text(field.name));
        list.append(QVariantMap {
            {"id", answer.id},
            {"by", QString::fromStdString(answer.by.name)},
            {"isMe", answer.by.isMe},
            {"when", whenWords(answer.at, records.now())},
            {"words", words},
            {"saidBy", answer.text("saidBy")},
            {"saidAs", choiceOfAnswer(answer, "saidAs")},
            {"because", answer.text("because")},
            {"howSaidLabel", catalogueWords(answer.text("howSaid").toStdString())},
            {"whose", whoseWords(answer, records.aboutName())},
        });
    }
    return list;
}

bool isSharedAnswer(const plan::RecordInfo& info, const SpaceId& space)
{
    const auto part = choiceOf(info, "part");
    return info.kind() == "statement" && info.sharing == plan::Sharing::Everyone
        && info.id() == catalogue::placeOf(space, info.place.audience, "statement", part);
}

StatementsModel::StatementsModel(QObject* parent)
    : StatementsModel(OpenPlan::instance() != nullptr ? OpenPlan::instance()->records() : nullptr, parent)
{
}

StatementsModel::StatementsModel(PlanRecords* records, QObject* parent)
    : RecordModel(records,
        {"key", "part", "partLabel", "partSymbol", "words", "saidBy", "saidAs", "howSaid", "howSaidLabel",
            "because", "supportedBy", "writtenBy", "when", "mine", "justMe", "sharedWith", "open", "keptBy", "answers",
            "canChange", "canPutAway", "newer", "othersWords", "ownerName", "beside", "toldWith"},
        parent)
{
    readAll();
}

void StatementsModel::setPart(const QString& part)
{
    if (part == m_part)
        return;
    m_part = part;
    readAll();
    emit partChanged();
}

std::optional<Row> StatementsModel::rowFor(const QString& key, const plan::RecordInfo& info) const
{
    if (info.kind() != "statement")
        return std::nullopt;
    const auto part = choiceOf(info, "part");
    if (!m_part.isEmpty() && m_part.toStdString() != part)
        return std::nullopt;
    const auto* words = info.field("words");
    const auto by = words != nullptr ? words->latest().by : info.changedBy;
    const auto at = words != nullptr ? words->latest().at : info.changedAt;
    const bool shared = isSharedAnswer(info, records()->space());
    const bool several = words != nullptr && words->versions.size() > 1;
    const auto whose = whoseWordsAre(info, *records());
    return Row{key, {2 * rankOf(part) + (shared ? 0 : 1), at, {}},
        {key, QString::fromStdString(part), catalogueWords(info.text("part")),
            choiceSymbol("statement", "part", part), wordsOrStandIn(info, "words"), textOf(info, "saidBy"),
            QString::fromStdString(choiceOf(info, "saidAs")), QString::fromStdString(choiceOf(info, "howSaid")),
            catalogueWords(info.text("howSaid")), textOf(info, "because"), namesOf(info, "supportedBy"),
            QString::fromStdString(by.name), whenWords(at, records()->now()), by.isMe,
            info.sharing == plan::Sharing::JustMe, QString::fromStdString(info.sharedWith), info.hasOpenVersions(),
            several && words->keptBy ? QString::fromStdString(words->keptBy->name) : QString(),
            several ? answerMaps(info, *records()) : QVariantList(),
            !info.hasOpenVersions() && whose.mayChange && (shared || by.isMe), by.isMe && !shared,
            info.fromNewerApp, shared && !whose.isMine, whose.name, !shared,
            QString::fromStdString(choiceOf(info, "toldWith"))}};
}

PartsModel::PartsModel(PlanRecords* records, QObject* parent)
    : RecordModel(records, {"part", "label", "symbol", "words", "saidBy", "saidAs", "answerKey", "said", "open", "othersWords",
                               "canChange", "ownerName"},
        parent)
    , m_source(records)
{
    connect(records, &PlanRecords::cleared, this, &PartsModel::showParts);
    connect(records, &PlanRecords::changed, this, &PartsModel::showParts);
    showParts();
}

std::optional<Row> PartsModel::rowFor(const QString&, const plan::RecordInfo&) const
{
    return std::nullopt; // its rows are parts, not records
}

void PartsModel::showParts()
{
    struct Tally {
        QString words;
        QString saidBy;
        QString saidAs;
        QString key;
        int count = 0;
        bool open = false;
        Whose whose;
    };
    std::map<std::string, Tally, std::less<>> said;
    m_source->forEach("statement", [&](const QString& key, const plan::RecordInfo& info) {
        auto& here = said[choiceOf(info, "part")];
        ++here.count;
        here.open = here.open || info.hasOpenVersions();
        if (isSharedAnswer(info, m_source->space())) {
            here.words = wordsOrStandIn(info, "words");
            here.saidBy = textOf(info, "saidBy");
            here.saidAs = QString::fromStdString(choiceOf(info, "saidAs"));
            here.key = key;
            here.whose = whoseWordsAre(info, *m_source);
        }
    });
    qint64 rank = 0;
    for (const auto& choice : partField().choices) {
        const auto& here = said[std::string(choice.name)];
        const auto name = QString::fromUtf8(choice.name.data(), static_cast<qsizetype>(choice.name.size()));
        put({name, {rank++, 0, {}},
            {name, catalogueWords(choice.label), choiceSymbol("statement", "part", choice.name), here.words,
                here.saidBy, here.saidAs, here.key, here.count, here.open,
                !here.key.isEmpty() && !here.whose.isMine, here.whose.mayChange && !here.open, here.whose.name}});
    }
}

}
