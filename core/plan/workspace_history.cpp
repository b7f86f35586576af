// SPDX-License-Identifier: Apache-2.0
// A record's past: what it was, whose words, bringing it back, erasing for good.
#include "catalogue/kinds.h"
#include "crdt/text_writer.h"
#include "plan/workspace.h"
#include "plan/workspace_inside_p.h"

#include <algorithm>
#include <limits>
#include <set>

namespace alongside::plan {

namespace {

    Stamp endOf(TimeMs moment)
    {
        return {moment, std::numeric_limits<std::uint32_t>::max()};
    }

    // By the clocks of those who wrote.
    Result<store::Record> recordThen(
        const store::Replica& replica, const store::RecordPlace& place, TimeMs moment)
    {
        ALONGSIDE_TRY(requireHistory(replica, place.audience));
        ALONGSIDE_TRY_LET(entries, replica.history(place));
        auto record = store::recordAfter(place, entries,
            [moment](const store::HistoryEntry& entry) { return entry.at <= endOf(moment); });
        if (!record)
            return fail(ErrorCode::NotFound, "it was not there yet at " + toIso8601(moment));
        return std::move(*record);
    }

    // What makes a field show the versions it showed then: they stay in their authors' own words.
    void bringFieldBack(std::vector<crdt::Op>& ops, const std::string& name,
        const crdt::FieldState& now, const crdt::FieldState* then)
    {
        std::set<crdt::OpId> wanted;
        if (then != nullptr)
            for (const auto* version : then->visible())
                wanted.insert(version->op);
        std::set<crdt::OpId> shown;
        for (const auto* version : now.visible())
            shown.insert(version->op);
        if (wanted == shown)
            return;
        if (wanted.empty()) {
            ops.emplace_back(crdt::Put{name, std::monostate{}, now.heads()});
            return;
        }
        crdt::Keep keep{name, {wanted.begin(), wanted.end()}, now.heads()};
        std::erase_if(keep.replaces, [&](const crdt::OpId& id) { return wanted.contains(id); });
        ops.emplace_back(std::move(keep));
    }

    void bringSetBack(std::vector<crdt::Op>& ops, const std::string& name,
        const crdt::SetState& now, const crdt::SetState* then)
    {
        std::vector<crdt::Value> wanted;
        if (then != nullptr)
            wanted = then->values();
        crdt::SetRemove remove{name, {}};
        std::set<crdt::Value> present;
        for (const auto* item : now.items()) {
            if (std::find(wanted.begin(), wanted.end(), item->value) == wanted.end())
                remove.added.push_back(item->op);
            else
                present.insert(item->value);
        }
        if (!remove.added.empty())
            ops.emplace_back(std::move(remove));
        for (const auto& value : wanted)
            if (!present.contains(value))
                ops.emplace_back(crdt::SetAdd{name, value});
    }

}

Result<RecordInfo> Workspace::showAt(
    const SpaceId& space, const store::RecordPlace& place, TimeMs moment)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(record, recordThen(*replica, place, moment));
    return describeRecord(*replica, record);
}

Result<std::vector<PassageInfo>> Workspace::whose(
    const SpaceId& space, const store::RecordPlace& place, std::string_view field, bool withDeleted)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(record, requireRecord(*replica, place));
    const auto* text = record.state.text(std::string(field));
    if (text == nullptr)
        return fail(ErrorCode::UnknownField,
            "'" + std::string(field) + "' is no text that people write together, or it is empty");
    return describePassages(*replica, *text, withDeleted);
}

Result<RecordInfo> Workspace::bringBack(
    const SpaceId& space, const store::RecordPlace& place, TimeMs moment)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(now, requireRecord(*replica, place));
    ALONGSIDE_TRY_LET(then, recordThen(*replica, place, moment));
    std::vector<crdt::Op> ops;
    if (now.state.isRetired() && !then.state.isRetired())
        ops.emplace_back(restoreOf(now.state));
    for (const auto& [name, field] : now.state.fields())
        bringFieldBack(ops, name, field, then.state.field(name));
    for (const auto& [name, set] : now.state.sets())
        bringSetBack(ops, name, set, then.state.set(name));
    for (const auto& [name, text] : now.state.texts()) {
        auto copy = text;
        crdt::TextWriter writer(copy, replica->author().id(), now.state.changedAt());
        writer.bringBack(endOf(moment));
        if (!writer.isEmpty())
            ops.emplace_back(writer.take(name));
    }
    if (ops.empty())
        return describeRecord(*replica, now);
    return commitOne(*replica, place, std::move(ops));
}

Result<RecordInfo> Workspace::erase(
    const SpaceId& space, const store::RecordPlace& place, const std::vector<std::size_t>& steps)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(now, requireRecord(*replica, place));
    ALONGSIDE_TRY(requireHistory(*replica, place.audience));
    ALONGSIDE_TRY_LET(entries, replica->history(place));
    std::vector<store::HistoryEntry> chosen;
    crdt::Edits edits;
    for (const auto step : steps) {
        if (step >= entries.size())
            return fail(ErrorCode::NotFound,
                "there is no step " + std::to_string(step + 1) + "; 'history' shows "
                    + std::to_string(entries.size()));
        chosen.push_back(entries[step]);
    }
    if (steps.empty()) {
        // Nothing is left to show, so it leaves the lists too.
        chosen = std::move(entries);
        if (!now.state.isRetired())
            edits.push_back({place.key, {crdt::Retire{now.state.visible()}}});
    }
    ALONGSIDE_TRY_LET(update, replica->erase(place, chosen, edits));
    m_replicas.announce(space, update);
    return show(space, place);
}

Result<bool> Workspace::hasHistory(const SpaceId& space, const AudienceId& audience)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    return replica->hasHistory(audience);
}

Result<void> Workspace::askForHistory(const SpaceId& space)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    for (const auto& audience : replica->audiences())
        replica->askForHistory(audience);
    store::Update update;
    update.history = true;
    m_replicas.announce(space, update);
    return {};
}

Result<std::vector<ErasureStep>> Workspace::erasures(const SpaceId& space)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(records, replica->erasures());
    std::vector<ErasureStep> all;
    for (const auto& info : records) {
        ErasureStep step;
        step.by = replica->personOf(info.record.by);
        step.writtenBy = replica->personOf(info.record.what.author);
        step.at = info.record.at;
        step.change
            = log::nameOf({info.record.audience, info.record.what.author}, info.record.what.seq);
        for (const auto& [author, at] : info.receipts)
            step.doneBy.push_back(replica->personOf(author));
        step.devices = 0;
        for (const auto& [id, author] : replica->membership().authors())
            if (id != info.record.by && !author.removed
                && replica->membership().mayRead(id, info.record.audience))
                ++step.devices;
        all.push_back(std::move(step));
    }
    return all;
}

}
