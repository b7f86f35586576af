// SPDX-License-Identifier: Apache-2.0
#include "bridge/handover_model.h"

#include "bridge/handover_words.h"
#include "bridge/open_plan.h"
#include "bridge/when_words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <set>

namespace alongside::bridge {

namespace {

    constexpr TimeMs kDayMs = 24LL * 60 * 60 * 1000;

    // Who hears least hears this first: hard moments, worries, changes, what went well, the rest.
    constexpr std::array kMostNeeded{1, 4, 3, 0, 2};

    std::string settingName(const SpaceId& space)
    {
        return "handover " + space.hex();
    }

    std::string chainOf(const plan::RecordInfo& info, const plan::VersionInfo& version)
    {
        return info.place.audience.hex() + ":" + version.op.author.hex();
    }

    template<class Visit>
    void forAll(const PlanRecords& records, Visit visit)
    {
        for (const auto& kind : catalogue::kinds())
            records.forEach(kind.name, visit);
    }

}

struct HandoverModel::Item {
    QString key;
    TimeMs at = 0;
    HandoverWords words;
    QString by;
};

HandoverModel::HandoverModel(QObject* parent)
    : HandoverModel(
        OpenPlan::instance() != nullptr ? OpenPlan::instance()->records() : nullptr, parent)
{
}

HandoverModel::HandoverModel(PlanRecords* records, QObject* parent)
    : RowModel({"key", "group", "groupLabel", "groupSymbol", "firstOfGroup", "sentence", "symbol",
                   "by", "when"},
        parent)
    , m_records(records)
{
    if (records == nullptr)
        return;
    // Several records that come together make one new list.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &HandoverModel::list);
    connect(records, &PlanRecords::changed, this, [this] { m_soon.start(); });
    connect(records, &PlanRecords::cleared, this, [this] {
        takeAll();
        m_ready = false;
        m_total = 0;
        emit readyChanged();
        emit listed();
        look();
    });
    look();
}

void HandoverModel::look()
{
    auto* plan = OpenPlan::instance();
    if (plan == nullptr)
        return;
    plan->ask(
        this,
        [](plan::Workspace& workspace, const SpaceId& space) {
            return workspace.replicas().vault().setting(settingName(space));
        },
        [this](const Result<std::string>& kept) { takeMark(kept ? *kept : std::string()); });
}

void HandoverModel::takeMark(const std::string& kept)
{
    const auto mark = QJsonDocument::fromJson(QByteArray::fromStdString(kept)).object();
    m_readAt = static_cast<TimeMs>(mark.value(QLatin1String("at")).toDouble());
    m_seen.clear();
    const auto seen = mark.value(QLatin1String("seen")).toObject();
    for (auto it = seen.begin(); it != seen.end(); ++it)
        m_seen[it.key().toStdString()] = static_cast<std::uint64_t>(it.value().toDouble());
    m_ready = true;
    emit readyChanged();
    list();
}

QString HandoverModel::lastRead() const
{
    return m_readAt == 0 || !m_records ? QString() : whenWords(m_readAt, m_records->now());
}

void HandoverModel::setShowAll(bool all)
{
    if (all == m_showAll)
        return;
    m_showAll = all;
    list();
}

// When somebody else last wrote something in it that this person has not read; 0 when nobody did.
TimeMs HandoverModel::newAt(const plan::RecordInfo& info) const
{
    TimeMs at = 0;
    for (const auto& field : info.fields)
        for (const auto& version : field.versions) {
            const auto seen = m_seen.find(chainOf(info, version));
            const bool isNew = seen == m_seen.end() || version.op.seq > seen->second;
            if (isNew && !version.by.isMe)
                at = std::max(at, version.at);
        }
    if (m_readAt != 0 || at == 0)
        return at;
    // The first time: what happened of late, and not the whole story of the plan.
    const auto begin = m_records->now() - kFirstTimeDays * kDayMs;
    const auto on = choiceOf(info, "on");
    return at < begin || (!on.empty() && on < isoDay(begin)) ? 0 : at;
}

std::vector<HandoverModel::Item> HandoverModel::items() const
{
    std::vector<Item> all;
    forAll(*m_records, [&](const QString& key, const plan::RecordInfo& info) {
        const auto at = newAt(info);
        if (at == 0)
            return;
        auto words = handoverWords(*m_records, info);
        if (!words)
            return;
        words->sentence = shortened(words->sentence, kItemWordsMax + kItemWordsMax / 2);
        all.push_back({key, at, std::move(*words), QString::fromStdString(info.changedBy.name)});
    });
    std::sort(all.begin(), all.end(),
        [](const Item& a, const Item& b) { return std::tie(a.at, a.key) < std::tie(b.at, b.key); });
    return all;
}

void HandoverModel::list()
{
    if (!m_records || !m_ready)
        return;
    const auto all = items();
    m_total = static_cast<int>(all.size());
    std::set<QString> shown;
    int words = 0;
    // The latest of each group first, group after group, until two minutes are full.
    std::array<std::vector<const Item*>, 5> groups;
    for (auto it = all.rbegin(); it != all.rend(); ++it)
        groups[static_cast<std::size_t>(it->words.group)].push_back(&*it);
    for (std::size_t round = 0; shown.size() < all.size(); ++round) {
        bool any = false;
        for (const int group : kMostNeeded) {
            const auto& mine = groups[static_cast<std::size_t>(group)];
            if (round >= mine.size())
                continue;
            const int needed = wordsIn(mine[round]->words.sentence);
            if (!m_showAll && words + needed > kWordsMax)
                continue;
            words += needed;
            shown.insert(mine[round]->key);
            any = true;
        }
        if (!any)
            break;
    }
    QStringList gone;
    for (int row = 0; row < count(); ++row)
        if (const auto key = valueAt(row, QStringLiteral("key")).toString(); !shown.contains(key))
            gone.append(key);
    for (const auto& key : gone)
        take(key);
    std::set<int> begun;
    for (const auto& item : all) {
        if (!shown.contains(item.key))
            continue;
        const auto& group = handoverGroups()[static_cast<std::size_t>(item.words.group)];
        put({item.key, {item.words.group, item.at, {}},
            {item.key, QString::fromUtf8(group.name),
                QCoreApplication::translate("Handover", group.label),
                QString::fromUtf8(group.symbol), begun.insert(item.words.group).second,
                item.words.sentence, item.words.symbol, item.by,
                whenWords(item.at, m_records->now())}});
    }
    emit listed();
}

QString HandoverModel::text() const
{
    QStringList lines;
    for (int row = 0; row < count(); ++row) {
        if (valueAt(row, QStringLiteral("firstOfGroup")).toBool())
            lines.append(valueAt(row, QStringLiteral("groupLabel")).toString() + QLatin1Char('.'));
        lines.append(valueAt(row, QStringLiteral("sentence")).toString());
    }
    return lines.join(QLatin1Char('\n'));
}

HandoverModel::Seen HandoverModel::everythingHere() const
{
    auto seen = m_seen;
    forAll(*m_records, [&seen](const QString&, const plan::RecordInfo& info) {
        for (const auto& field : info.fields)
            for (const auto& version : field.versions) {
                auto& last = seen[chainOf(info, version)];
                last = std::max(last, version.op.seq);
            }
    });
    return seen;
}

void HandoverModel::markRead()
{
    auto* plan = OpenPlan::instance();
    if (plan == nullptr || !m_records || !m_ready)
        return;
    QJsonObject seen;
    for (const auto& [chain, last] : everythingHere())
        seen.insert(QString::fromStdString(chain), static_cast<double>(last));
    const QJsonObject mark{{"at", static_cast<double>(m_records->now())}, {"seen", seen}};
    const auto kept = QJsonDocument(mark).toJson(QJsonDocument::Compact).toStdString();
    plan->ask(
        this,
        [kept](plan::Workspace& workspace, const SpaceId& space) {
            return workspace.replicas().vault().setSetting(settingName(space), kept);
        },
        [this, kept](const Result<void>& done) {
            if (!done)
                return;
            m_showAll = false;
            takeMark(kept);
            emit markedRead();
        });
}

}
