// SPDX-License-Identifier: Apache-2.0
#include "crdt/record.h"

#include "base/planted.h"

#include <algorithm>
#include <tuple>

namespace alongside::crdt {

namespace {

    std::vector<OpId> sortedUnique(std::vector<OpId> ids)
    {
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        return ids;
    }

    bool contains(const std::vector<OpId>& sorted, const OpId& id)
    {
        return std::binary_search(sorted.begin(), sorted.end(), id);
    }

    template<class Item>
    bool isEarlier(const Item* a, const Item* b)
    {
        return std::tie(a->at, a->op) < std::tie(b->at, b->op);
    }

    void emplaceValue(std::map<OpId, Version>& values, const OpId& id, Stamp at, const Value& value)
    {
        const auto [it, isNew] = values.emplace(id, Version{id, at, value});
        if (!isNew && std::holds_alternative<ErasedValue>(value))
            it->second.value = value;
    }

    // An operation never replaces itself, or it could not be told from one that did not arrive.
    void addReplaced(std::set<OpId>& replaced, const std::vector<OpId>& named, const OpId& self)
    {
        for (const auto& id : named)
            if (id != self)
                replaced.insert(id);
    }

}

std::vector<const Version*> FieldState::visible() const
{
    std::vector<const Version*> shown;
    for (const auto& [id, version] : m_versions) {
        const bool kept
            = std::any_of(m_kept.begin(), m_kept.end(), [this, &id = id](const auto& entry) {
                  return isLive(entry.second) && contains(entry.second.versions, id);
              });
        if (kept || !m_replaced.contains(id))
            shown.push_back(&version);
    }
    if (isPlanted(Defect::LoseThirdVersion) && shown.size() > 2)
        shown.pop_back();
    if (isPlanted(Defect::LastWriterWins) && shown.size() > 1)
        shown = {*std::max_element(shown.begin(), shown.end(), isEarlier<Version>)};
    return shown;
}

const Version* FieldState::latest() const
{
    const auto shown = visible();
    const auto it = std::max_element(shown.begin(), shown.end(), isEarlier<Version>);
    return it == shown.end() ? nullptr : *it;
}

const Kept* FieldState::settled() const
{
    const auto shown = visible();
    const Kept* found = nullptr;
    for (const auto& [id, kept] : m_kept) {
        const auto& versions = kept.versions;
        const bool all = isLive(kept)
            && std::all_of(shown.begin(), shown.end(),
                [&versions](const Version* v) { return contains(versions, v->op); });
        if (all && (found == nullptr || isEarlier(found, &kept)))
            found = &kept;
    }
    return found;
}

bool FieldState::isOpen() const
{
    const auto shown = visible();
    const bool differ = std::any_of(shown.begin(), shown.end(),
        [&](const Version* version) { return version->value != shown.front()->value; });
    return differ && settled() == nullptr;
}

std::vector<OpId> FieldState::heads() const
{
    std::vector<OpId> ids;
    for (const auto* version : visible())
        ids.push_back(version->op);
    for (const auto& [id, kept] : m_kept)
        if (isLive(kept))
            ids.push_back(id);
    return ids;
}

void RecordState::apply(const Op& op, const OpId& id, Stamp at)
{
    m_changedAt = std::max(m_changedAt, at);
    std::visit([&](const auto& o) { apply(o, id, at); }, op);
}

void RecordState::apply(const Put& op, const OpId& id, Stamp at)
{
    auto& field = m_fields[op.field];
    emplaceValue(field.m_versions, id, at, op.value);
    addReplaced(field.m_replaced, op.replaces, id);
}

void RecordState::apply(const Keep& op, const OpId& id, Stamp at)
{
    auto& field = m_fields[op.field];
    field.m_kept.emplace(id, Kept{id, at, sortedUnique(op.versions)});
    addReplaced(field.m_replaced, op.replaces, id);
}

void RecordState::apply(const Retire& op, const OpId& id, Stamp at)
{
    m_retirements.emplace(id, Retirement{id, at, sortedUnique(op.seen)});
}

void RecordState::apply(const Restore& op, const OpId& id, Stamp)
{
    addReplaced(m_restored, op.retirements, id);
}

void RecordState::apply(const Splice& op, const OpId& id, Stamp at)
{
    m_texts[op.field].apply(op, id, at);
    auto& last = m_lastWords[op.field][id.author];
    if (last.op <= id)
        last = {id, at};
}

void RecordState::apply(const SetAdd& op, const OpId& id, Stamp at)
{
    emplaceValue(m_sets[op.field].m_added, id, at, op.value);
}

void RecordState::apply(const SetRemove& op, const OpId& id, Stamp)
{
    addReplaced(m_sets[op.field].m_removed, op.added, id);
}

void RecordState::apply(const UnknownOp&, const OpId& id, Stamp)
{
    m_unknownOps.insert(id);
}

const FieldState* RecordState::field(const std::string& name) const
{
    const auto it = m_fields.find(name);
    return it == m_fields.end() ? nullptr : &it->second;
}

const TextState* RecordState::text(const std::string& name) const
{
    const auto it = m_texts.find(name);
    return it == m_texts.end() ? nullptr : &it->second;
}

std::pair<OpId, Stamp> RecordState::lastWords(const std::string& text) const
{
    std::pair<OpId, Stamp> latest;
    for (const auto& [author, last] : m_lastWords.at(text))
        if (std::tie(latest.second, latest.first) < std::tie(last.at, last.op))
            latest = {last.op, last.at};
    return latest;
}

std::vector<OpId> RecordState::operations() const
{
    std::set<OpId> all(m_unknownOps);
    for (const auto& [name, field] : m_fields) {
        for (const auto& [id, version] : field.m_versions)
            all.insert(id);
        for (const auto& [id, kept] : field.m_kept)
            all.insert(id);
    }
    for (const auto& [id, retirement] : m_retirements)
        all.insert(id);
    for (const auto& [name, set] : m_sets)
        for (const auto& [id, item] : set.m_added)
            all.insert(id);
    for (const auto& [name, authors] : m_lastWords)
        for (const auto& [author, last] : authors)
            all.insert(last.op);
    return {all.begin(), all.end()};
}

const SetState* RecordState::set(const std::string& name) const
{
    const auto it = m_sets.find(name);
    return it == m_sets.end() ? nullptr : &it->second;
}

std::vector<const SetItem*> SetState::items() const
{
    std::vector<const SetItem*> items;
    for (const auto& [id, item] : m_added)
        if (!m_removed.contains(id))
            items.push_back(&item);
    std::sort(items.begin(), items.end(), isEarlier<SetItem>);
    return items;
}

std::vector<Value> SetState::values() const
{
    std::vector<Value> values;
    for (const auto* item : items())
        if (std::find(values.begin(), values.end(), item->value) == values.end())
            values.push_back(item->value);
    return values;
}

std::vector<const Retirement*> RecordState::retirements() const
{
    std::vector<const Retirement*> live;
    for (const auto& [id, retirement] : m_retirements)
        if (!m_restored.contains(id))
            live.push_back(&retirement);
    return live;
}

bool RecordState::coversAll(const Retirement& retirement) const
{
    const auto ids = visible();
    return std::all_of(
        ids.begin(), ids.end(), [&](const OpId& id) { return contains(retirement.seen, id); });
}

bool RecordState::isRetired() const
{
    const auto live = retirements();
    return std::any_of(
        live.begin(), live.end(), [this](const Retirement* r) { return coversAll(*r); });
}

bool RecordState::isBroughtBack() const
{
    return !retirements().empty() && !isRetired();
}

std::vector<OpId> RecordState::visible() const
{
    std::vector<OpId> ids;
    for (const auto& [name, field] : m_fields)
        for (const auto* version : field.visible())
            ids.push_back(version->op);
    for (const auto& [name, set] : m_sets)
        for (const auto* item : set.items())
            ids.push_back(item->op);
    for (const auto& [name, authors] : m_lastWords)
        for (const auto& [author, last] : authors)
            ids.push_back(last.op);
    std::sort(ids.begin(), ids.end());
    return ids;
}

}
