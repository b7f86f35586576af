// SPDX-License-Identifier: Apache-2.0
#include "plan/record_info.h"

#include "base/text.h"
#include "catalogue/validate.h"
#include "plan/audience_info.h"

#include <algorithm>
#include <tuple>

namespace alongside::plan {

std::string wordsOf(const catalogue::Field* field, const crdt::Value& value)
{
    static constexpr catalogue::Field kUnknown{};
    return catalogue::formatValue(field != nullptr ? *field : kUnknown, value);
}

namespace {

    constexpr std::size_t kTitleCodePointsMax = 80;

    std::string shortened(std::string text)
    {
        std::size_t points = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const bool starts = (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U;
            if (text[i] == '\n' || (starts && ++points > kTitleCodePointsMax)) {
                text.resize(i);
                return text + "…";
            }
        }
        return text;
    }

    FieldInfo named(const catalogue::Field* field, const std::string& name)
    {
        FieldInfo info;
        info.name = name;
        info.label = field != nullptr ? std::string(field->label) : name;
        info.known = field != nullptr;
        return info;
    }

    FieldInfo describeField(const store::Replica& replica, const catalogue::Kind* kind,
        const std::string& name, const crdt::FieldState& state)
    {
        const auto* field = catalogue::anyField(kind, name);
        auto info = named(field, name);
        info.open = state.isOpen();
        for (const auto* version : state.visible())
            info.versions.push_back(
                {version->op, shortId(version->op), version->value, wordsOf(field, version->value),
                    replica.personOf(version->op.author), version->at.ms, version->at.count});
        std::sort(info.versions.begin(), info.versions.end(),
            [](const auto& a, const auto& b) { return b.isAfter(a); });
        if (const auto* kept = state.settled()) {
            info.keptBy = replica.personOf(kept->op.author);
            info.keptAt = kept->at.ms;
        }
        return info;
    }

    FieldInfo describeTogether(const store::Replica& replica, const catalogue::Kind* kind,
        const std::string& name, const crdt::OpId& last, Stamp at, crdt::Value value)
    {
        const auto* field = catalogue::anyField(kind, name);
        auto info = named(field, name);
        info.together = true;
        auto words = wordsOf(field, value);
        info.versions.push_back({last, shortId(last), std::move(value), std::move(words),
            replica.personOf(last.author), at.ms, at.count});
        return info;
    }

    // A text, with whoever wrote in it last.
    std::optional<FieldInfo> describeText(const store::Replica& replica,
        const catalogue::Kind* kind, const std::string& name, const crdt::RecordState& state)
    {
        const auto* text = state.text(name);
        if (text == nullptr || text->length() == 0)
            return std::nullopt;
        const auto [last, at] = state.lastWords(name);
        return describeTogether(replica, kind, name, last, at, text->text());
    }

    std::optional<FieldInfo> describeSet(const store::Replica& replica, const catalogue::Kind* kind,
        const std::string& name, const crdt::RecordState& state)
    {
        const auto* set = state.set(name);
        if (set == nullptr)
            return std::nullopt;
        std::vector<std::string> names;
        for (const auto& value : set->values())
            if (const auto* text = std::get_if<std::string>(&value))
                names.push_back(*text);
        if (names.empty())
            return std::nullopt;
        const auto* last = set->items().back();
        return describeTogether(replica, kind, name, last->op, last->at, std::move(names));
    }

    bool isEmptied(const FieldInfo& info)
    {
        return info.versions.empty()
            || (info.versions.size() == 1
                && std::holds_alternative<std::monostate>(info.versions.front().value));
    }

    std::string titleOf(const RecordInfo& info, const catalogue::Kind* kind)
    {
        if (kind != nullptr && !kind->titleField.empty())
            if (auto title = info.text(kind->titleField); !title.empty())
                return shortened(std::move(title));
        for (const auto& field : info.fields)
            if (std::holds_alternative<std::string>(field.latest().value))
                return shortened(field.latest().text);
        return info.kindLabel;
    }

}

Sharing sharingOf(const store::Replica& replica, const AudienceId& audience)
{
    if (audience == replica.everyone())
        return Sharing::Everyone;
    return audience == replica.justMe() ? Sharing::JustMe : Sharing::Some;
}

std::string shortId(const crdt::OpId& op)
{
    return op.author.hex().substr(0, 8) + "-" + std::to_string(op.seq) + "-"
        + std::to_string(op.index);
}

const FieldInfo* RecordInfo::field(std::string_view name) const
{
    const auto it = std::find_if(
        fields.begin(), fields.end(), [name](const FieldInfo& f) { return f.name == name; });
    return it == fields.end() ? nullptr : &*it;
}

std::string RecordInfo::text(std::string_view name) const
{
    const auto* found = field(name);
    return found == nullptr ? std::string() : found->latest().text;
}

bool RecordInfo::hasOpenVersions() const
{
    return std::any_of(fields.begin(), fields.end(), [](const FieldInfo& f) { return f.open; });
}

bool VersionInfo::isAfter(const VersionInfo& other) const
{
    return std::tie(at, count, op) > std::tie(other.at, other.count, other.op);
}

RecordInfo describeRecord(const store::Replica& replica, const store::Record& record)
{
    const auto* kind = catalogue::findKind(record.place.key.kind);
    RecordInfo info;
    info.place = record.place;
    info.kindLabel = kind != nullptr ? std::string(kind->label) : record.place.key.kind;
    info.symbol = kind != nullptr ? std::string(kind->symbol) : std::string();
    info.sharing = sharingOf(replica, record.place.audience);
    if (info.sharing == Sharing::Some)
        info.sharedWith = describeAudience(replica, record.place.audience).name;
    info.retired = record.state.isRetired();
    info.broughtBack = record.state.isBroughtBack();
    info.fromNewerApp = kind == nullptr || !record.state.unknownOps().empty();
    info.changedAt = record.state.changedAt().ms;

    std::vector<std::string> order;
    if (kind != nullptr)
        for (const auto& field : kind->fields)
            order.emplace_back(field.name);
    const auto addName = [&order](const std::string& name) {
        if (std::find(order.begin(), order.end(), name) == order.end())
            order.push_back(name);
    };
    for (const auto& [name, state] : record.state.fields())
        addName(name);
    for (const auto& [name, state] : record.state.texts())
        addName(name);
    for (const auto& [name, state] : record.state.sets())
        addName(name);
    const VersionInfo* newest = nullptr;
    for (const auto& name : order) {
        std::optional<FieldInfo> field;
        if (const auto* state = record.state.field(name))
            field = describeField(replica, kind, name, *state);
        if (!field || isEmptied(*field))
            field = describeText(replica, kind, name, record.state);
        if (!field)
            field = describeSet(replica, kind, name, record.state);
        if (!field)
            continue;
        info.fromNewerApp = info.fromNewerApp || !field->known;
        info.fields.push_back(std::move(*field));
    }
    for (const auto& field : info.fields)
        if (newest == nullptr || field.latest().isAfter(*newest))
            newest = &field.latest();
    if (newest != nullptr)
        info.changedBy = newest->by;
    info.title = titleOf(info, kind);
    return info;
}

namespace {

    void describeSplice(
        std::vector<std::string>& what, const std::string& label, const crdt::Splice& splice)
    {
        std::string written;
        for (const auto& insert : splice.inserts)
            if (!trimmed(insert.text).empty())
                written += (written.empty() ? "" : " … ") + std::string(trimmed(insert.text));
        std::uint64_t back = 0;
        for (const auto& insert : splice.inserts)
            if (insert.copyOf)
                back += insert.count;
        std::uint64_t taken = 0;
        for (const auto& remove : splice.removes)
            taken += remove.count;
        if (!written.empty())
            what.push_back(label + ": wrote " + shortened(std::move(written)));
        const auto letters = [](std::uint64_t count) {
            return std::to_string(count) + (count == 1 ? " letter" : " letters");
        };
        if (back > 0)
            what.push_back(label + ": brought back " + letters(back));
        if (taken > 0)
            what.push_back(label + ": took out " + letters(taken));
    }

}

HistoryInfo describeHistory(
    const store::Replica& replica, const std::string& kindName, const store::HistoryEntry& entry)
{
    const auto* kind = catalogue::findKind(kindName);
    const auto labelOf = [kind](const std::string& name) {
        const auto* field = catalogue::anyField(kind, name);
        return field != nullptr ? std::string(field->label) : name;
    };
    HistoryInfo info{replica.personOf(entry.author), entry.at.ms, {}, entry.seq, entry.erased};
    if (entry.erased) {
        info.what.emplace_back("what was said here was erased");
        return info;
    }
    for (const auto& op : entry.ops) {
        if (const auto* put = std::get_if<crdt::Put>(&op)) {
            const auto text = wordsOf(catalogue::anyField(kind, put->field), put->value);
            info.what.push_back(text.empty() ? "emptied " + labelOf(put->field)
                                             : labelOf(put->field) + ": " + text);
        } else if (const auto* keep = std::get_if<crdt::Keep>(&op)) {
            info.what.push_back(keep->versions.size() == 1
                    ? "chose one version of " + labelOf(keep->field)
                    : "kept " + std::to_string(keep->versions.size()) + " versions of "
                        + labelOf(keep->field));
        } else if (const auto* splice = std::get_if<crdt::Splice>(&op)) {
            describeSplice(info.what, labelOf(splice->field), *splice);
        } else if (const auto* add = std::get_if<crdt::SetAdd>(&op)) {
            info.what.push_back(labelOf(add->field) + ": added " + wordsOf(nullptr, add->value));
        } else if (const auto* remove = std::get_if<crdt::SetRemove>(&op)) {
            info.what.push_back(labelOf(remove->field) + ": took out "
                + std::to_string(remove->added.size())
                + (remove->added.size() == 1 ? " name" : " names"));
        } else if (std::holds_alternative<crdt::Retire>(op)) {
            info.what.emplace_back("put it away");
        } else if (std::holds_alternative<crdt::Restore>(op)) {
            info.what.emplace_back("brought it back");
        } else {
            info.what.emplace_back("did something that only a newer app understands");
        }
    }
    return info;
}

Triangle triangleOf(const RecordInfo& outcome)
{
    return {outcome.field("what") != nullptr, outcome.field("amount") != nullptr,
        outcome.field("quality") != nullptr};
}

}
