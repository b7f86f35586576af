// SPDX-License-Identifier: Apache-2.0
#include "bridge/card_rounds_model.h"

#include "bridge/open_plan.h"
#include "bridge/participants_model.h"
#include "bridge/when_words.h"

#include <QCoreApplication>

#include <array>
#include <map>

namespace alongside::bridge {

namespace {

    struct Card {
        const char* name;
        const char* words;
        const char* symbol;
    };

    // Parts of a life that groups talk about. The names are kept in records.
    constexpr std::array<Card, 12> kUsual{{
        {"home", QT_TRANSLATE_NOOP("Group", "My home"), "home"},
        {"support", QT_TRANSLATE_NOOP("Group", "My support"), "paid-support"},
        {"health", QT_TRANSLATE_NOOP("Group", "Health"), "health"},
        {"friends", QT_TRANSLATE_NOOP("Group", "Friends"), "friends"},
        {"family", QT_TRANSLATE_NOOP("Group", "Family"), "family"},
        {"money", QT_TRANSLATE_NOOP("Group", "Money"), "money"},
        {"work", QT_TRANSLATE_NOOP("Group", "Work and fun"), "work-and-fun"},
        {"getting-about", QT_TRANSLATE_NOOP("Group", "Getting about"), "getting-about"},
        {"feeling-safe", QT_TRANSLATE_NOOP("Group", "Feeling safe"), "staying-safe"},
        {"learning", QT_TRANSLATE_NOOP("Group", "Learning"), "learning"},
        {"where-i-live", QT_TRANSLATE_NOOP("Group", "Where I live"), "community"},
        {"being-heard", QT_TRANSLATE_NOOP("Group", "Being heard"), "say-something"},
    }};

    struct Column {
        const char* name;
        const char* symbol;
        std::array<const char*, 3> words; ///< good or bad, like it or not, easy or hard
    };

    constexpr std::array<Column, 3> kColumns{{
        {"good", "face-5",
            {QT_TRANSLATE_NOOP("Group", "Good"), QT_TRANSLATE_NOOP("Group", "I like it"),
                QT_TRANSLATE_NOOP("Group", "Easy")}},
        {"not-sure", "face-3",
            {QT_TRANSLATE_NOOP("Group", "Not sure"), QT_TRANSLATE_NOOP("Group", "Not sure"),
                QT_TRANSLATE_NOOP("Group", "Not sure")}},
        {"bad", "face-1",
            {QT_TRANSLATE_NOOP("Group", "Bad"), QT_TRANSLATE_NOOP("Group", "I do not like it"),
                QT_TRANSLATE_NOOP("Group", "Hard")}},
    }};

    QString translated(const char* words)
    {
        return QCoreApplication::translate("Group", words);
    }

    std::size_t meaningIndex(const QString& meaning)
    {
        return meaning == QStringLiteral("like-not") ? 1
            : meaning == QStringLiteral("easy-hard") ? 2
                                                     : 0;
    }

    QVariantMap cardNamed(const QString& name)
    {
        for (const auto& card : kUsual)
            if (name == QLatin1String(card.name))
                return {{"card", name}, {"words", translated(card.words)},
                    {"symbol", QString::fromLatin1(card.symbol)}};
        return {{"card", name}, {"words", name}, {"symbol", QStringLiteral("card")}};
    }

    struct Round {
        QString participant;
        QString who;
        QString picture;
        std::string day;
        QString meaning;
        std::map<std::string, QVariantList> columns;
        QStringList voices;
    };

    bool isOfRounds(const plan::RecordInfo& info)
    {
        return info.kind() == "placed-card" || info.kind() == "said-aloud"
            || info.kind() == "participant";
    }

    // "Good: Home, Friends. Not sure: nothing. …"
    QString sentenceOf(const Round& round)
    {
        QStringList parts;
        for (const auto& entry : CardRoundsModel::columns(round.meaning)) {
            const auto column = entry.toMap();
            QStringList words;
            const auto found
                = round.columns.find(column.value(QStringLiteral("name")).toString().toStdString());
            if (found != round.columns.end())
                for (const auto& card : found->second)
                    words.append(card.toMap().value(QStringLiteral("words")).toString());
            if (!words.isEmpty())
                parts.append(
                    QStringLiteral("%1: %2.").arg(column.value(QStringLiteral("words")).toString(),
                        words.join(QStringLiteral(", "))));
        }
        if (!round.voices.isEmpty())
            //: After what somebody's cards say
            parts.append(QCoreApplication::translate("Group", "%1 said it aloud.").arg(round.who));
        return parts.join(QLatin1Char(' '));
    }

    QVariantList column(const Round& round, const char* name)
    {
        const auto found = round.columns.find(name);
        return found == round.columns.end() ? QVariantList() : found->second;
    }

}

CardRoundsModel::CardRoundsModel(QObject* parent)
    : RowModel({"key", "who", "picture", "participant", "day", "isoDay", "meaning", "good",
                   "notSure", "bad", "voices", "sentence"},
        parent)
    , m_records(OpenPlan::instance() != nullptr ? OpenPlan::instance()->records() : nullptr)
{
    if (m_records == nullptr)
        return;
    connect(m_records, &PlanRecords::cleared, this, &CardRoundsModel::readAgain);
    connect(m_records, &PlanRecords::changed, this, [this](const QStringList& keys) {
        for (const auto& key : keys)
            if (const auto* info = m_records->find(key); info != nullptr && isOfRounds(*info))
                return readAgain();
    });
}

void CardRoundsModel::setTopic(const QString& topic)
{
    if (topic == m_topic)
        return;
    m_topic = topic;
    emit askedChanged();
    readAgain();
}

void CardRoundsModel::setParticipant(const QString& participant)
{
    if (participant == m_participant)
        return;
    m_participant = participant;
    emit askedChanged();
    readAgain();
}

void CardRoundsModel::readAgain()
{
    // In the order in which they were put there, or said.
    std::map<std::pair<TimeMs, QString>, const plan::RecordInfo*> said;
    if (m_records != nullptr && !m_topic.isEmpty())
        for (const auto* kind : {"placed-card", "said-aloud"})
            m_records->forEach(kind, [&](const QString& key, const plan::RecordInfo& info) {
                if (referenceOf(info, "topic") == m_topic)
                    said[{info.changedAt, key}] = &info;
            });
    std::map<QString, Round> rounds;
    for (const auto& [when, what] : said) {
        const auto& [at, key] = when;
        const auto& info = *what;
        const auto who = referenceOf(info, "participant");
        if (!m_participant.isEmpty() && who != m_participant)
            continue;
        const auto day = choiceOf(info, "on");
        auto& round = rounds[who + QLatin1Char(' ') + QString::fromStdString(day)];
        round.participant = who;
        round.day = day;
        if (info.kind() == "said-aloud") {
            round.voices.append(key);
            continue;
        }
        round.meaning = QString::fromStdString(choiceOf(info, "meaning"));
        auto shown = cardNamed(textOf(info, "card"));
        shown.insert(QStringLiteral("key"), key);
        round.columns[choiceOf(info, "column")].append(shown);
    }
    if (m_records != nullptr)
        m_records->forEach("participant", [&](const QString&, const plan::RecordInfo& info) {
            for (auto& [key, round] : rounds)
                if (round.participant == QString::fromStdString(info.id().hex())) {
                    round.who = participantName(*m_records, info);
                    round.picture
                        = choiceSymbol("participant", "picture", choiceOf(info, "picture"));
                }
        });
    for (const auto& key : std::exchange(m_shown, {}))
        if (!rounds.contains(key))
            take(key);
    for (const auto& [key, round] : rounds) {
        m_shown.append(key);
        const auto day = QDate::fromString(QString::fromStdString(round.day), Qt::ISODate);
        put({key, {0, -day.toJulianDay(), round.who},
            {key, round.who, round.picture, round.participant,
                dayWords(round.day, m_records->now()), QString::fromStdString(round.day),
                round.meaning, column(round, "good"), column(round, "not-sure"),
                column(round, "bad"), round.voices, sentenceOf(round)}});
    }
}

QVariantList CardRoundsModel::columns(const QString& meaning)
{
    QVariantList list;
    for (const auto& column : kColumns)
        list.append(QVariantMap{{"name", QString::fromLatin1(column.name)},
            {"words", translated(column.words.at(meaningIndex(meaning)))},
            {"symbol", QString::fromLatin1(column.symbol)}});
    return list;
}

QVariantList CardRoundsModel::usualCards()
{
    QVariantList list;
    for (const auto& card : kUsual)
        list.append(cardNamed(QString::fromLatin1(card.name)));
    return list;
}

QVariantList CardRoundsModel::cardsOf(const QString& topic) const
{
    QVariantList list;
    if (m_records != nullptr)
        m_records->forEach("topic", [&](const QString&, const plan::RecordInfo& info) {
            const auto* cards = info.field("cards");
            if (QString::fromStdString(info.id().hex()) != topic || cards == nullptr)
                return;
            if (const auto* names = std::get_if<std::vector<std::string>>(&cards->latest().value))
                for (const auto& name : *names)
                    if (list.size() < kCardsMax)
                        list.append(cardNamed(QString::fromStdString(name)));
        });
    return list.isEmpty() ? usualCards() : list;
}

}
