// SPDX-License-Identifier: Apache-2.0
#include "bridge/plan_records.h"

#include <algorithm>
#include <set>

namespace alongside::bridge {

QString keyOf(const store::RecordPlace& place)
{
    return QString::fromStdString(place.audience.hex() + ":" + place.key.kind + ":" + place.key.id.hex());
}

std::optional<store::RecordPlace> placeFromKey(const QString& key)
{
    const auto parts = key.split(QLatin1Char(':'));
    if (parts.size() != 3)
        return std::nullopt;
    const auto audience = AudienceId::fromHexText(parts[0].toStdString());
    const auto id = RecordId::fromHexText(parts[2].toStdString());
    if (!audience || !id)
        return std::nullopt;
    return store::RecordPlace{*audience, {parts[1].toStdString(), *id}};
}

QString Answer::text(const std::string& field) const
{
    const auto it = fields.find(field);
    return it == fields.end() ? QString() : QString::fromStdString(it->second->text);
}

QString answerIdOf(const crdt::OpId& op)
{
    return QString::fromStdString(op.author.hex() + "-" + std::to_string(op.seq));
}

std::vector<Answer> answersOf(const plan::RecordInfo& info)
{
    // The changes that speak in a field with several versions are the answers.
    std::map<QString, Answer> byChange;
    for (const auto& field : info.fields)
        if (field.versions.size() > 1)
            for (const auto& version : field.versions) {
                auto& answer = byChange[answerIdOf(version.op)];
                answer.id = answerIdOf(version.op);
                answer.by = version.by;
                answer.at = std::max(answer.at, version.at);
            }
    std::vector<Answer> answers;
    for (auto& [id, answer] : byChange) {
        for (const auto& field : info.fields) {
            const plan::VersionInfo* own = nullptr;
            const plan::VersionInfo* common = nullptr;
            for (const auto& version : field.versions) {
                const auto change = answerIdOf(version.op);
                if (change == id)
                    own = &version;
                else if (!byChange.contains(change))
                    common = &version;
            }
            if (own != nullptr || common != nullptr)
                answer.fields.emplace(field.name, own != nullptr ? own : common);
        }
        answers.push_back(std::move(answer));
    }
    std::sort(answers.begin(), answers.end(),
        [](const Answer& a, const Answer& b) { return std::tie(a.at, a.id) < std::tie(b.at, b.id); });
    return answers;
}

PlanRecords::PlanRecords(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(&clock)
{
}

void PlanRecords::replaceAll(const SpaceId& space, std::vector<plan::RecordInfo> infos)
{
    m_space = space;
    m_byKind.clear();
    m_records.clear();
    emit cleared();
    put(std::move(infos));
}

void PlanRecords::put(std::vector<plan::RecordInfo> infos)
{
    QStringList keys;
    for (auto& info : infos) {
        keys.append(keyOf(info.place));
        const auto [place, isNew] = m_records.insert_or_assign(keys.back(), std::move(info));
        if (isNew)
            m_byKind[place->second.kind()].emplace(place->first, &place->second);
    }
    if (!keys.isEmpty())
        emit changed(keys);
}

void PlanRecords::setPeople(std::vector<store::MemberCard> people)
{
    m_people = std::move(people);
    refresh();
}

void PlanRecords::refresh()
{
    QStringList keys;
    for (const auto& [key, info] : m_records)
        keys.append(key);
    if (!keys.isEmpty())
        emit changed(keys);
}

QString PlanRecords::aboutName() const
{
    QString name;
    forEach("about", [&name](const QString&, const plan::RecordInfo& info) {
        if (name.isEmpty() || info.sharing == plan::Sharing::Everyone)
            name = QString::fromStdString(info.text("name"));
    });
    return name;
}

const plan::RecordInfo* PlanRecords::find(const QString& key) const
{
    const auto it = m_records.find(key);
    return it == m_records.end() ? nullptr : &it->second;
}

void PlanRecords::forEach(std::string_view kind,
    const std::function<void(const QString&, const plan::RecordInfo&)>& visit) const
{
    const auto ofKind = m_byKind.find(kind);
    if (ofKind == m_byKind.end())
        return;
    for (const auto& [key, info] : ofKind->second)
        if (!info->retired)
            visit(key, *info);
}

}
