// SPDX-License-Identifier: Apache-2.0
#include "bridge/recent_tools_model.h"

#include "bridge/open_plan.h"
#include "bridge/tools_model.h"

#include <algorithm>

namespace alongside::bridge {

namespace {

    // When this person wrote in it last; 0 for never.
    TimeMs lastOwn(const catalogue::Tool& tool, const PlanRecords& records)
    {
        TimeMs last = 0;
        for (const auto& part : tool.parts)
            if (part.kind != "statement")
                records.forEach(part.kind, [&](const QString&, const plan::RecordInfo& info) {
                    if (info.changedBy.isMe && isIn(part, info))
                        last = std::max(last, info.changedAt);
                });
        return last;
    }

}

RecentToolsModel::RecentToolsModel(QObject* parent)
    : RecentToolsModel(
        OpenPlan::instance() != nullptr ? OpenPlan::instance()->records() : nullptr, parent)
{
}

RecentToolsModel::RecentToolsModel(PlanRecords* records, QObject* parent)
    : RowModel({"name", "label", "symbol"}, parent)
    , m_records(records)
{
    if (records != nullptr) {
        connect(records, &PlanRecords::cleared, this, &RecentToolsModel::look);
        connect(records, &PlanRecords::changed, this, &RecentToolsModel::look);
    }
    look();
}

void RecentToolsModel::setLimit(int limit)
{
    if (limit == m_limit)
        return;
    m_limit = limit;
    look();
    emit limitChanged();
}

void RecentToolsModel::look()
{
    std::vector<std::pair<TimeMs, const catalogue::Tool*>> used;
    if (m_records)
        for (const auto& tool : catalogue::tools())
            if (const auto last = lastOwn(tool, *m_records); last > 0)
                used.emplace_back(last, &tool);
    std::stable_sort(
        used.begin(), used.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    used.resize(std::min(used.size(), static_cast<std::size_t>(std::max(m_limit, 0))));
    QStringList keys;
    for (const auto& [last, tool] : used)
        keys.append(plainText(tool->name));
    for (int row = count() - 1; row >= 0; --row)
        if (const auto name = valueAt(row, QStringLiteral("name")).toString(); !keys.contains(name))
            take(name);
    for (const auto& [last, tool] : used) {
        const auto name = plainText(tool->name);
        put({name, {0, -last, {}}, {name, catalogueWords(tool->label), plainText(tool->symbol)}});
    }
}

}
