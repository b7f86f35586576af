// SPDX-License-Identifier: Apache-2.0
#include "catalogue/place.h"
#include "catalogue/validate.h"
#include "crdt/text_writer.h"
#include "log/statement.h"
#include "plan/workspace.h"
#include "plan/workspace_inside_p.h"

#include <algorithm>
#include <set>

namespace alongside::plan {

namespace {

    constexpr std::size_t kCandidatesShown = 5;
    constexpr std::string_view kLaterKind = "later";

    Result<FieldValues> fittedFields(const catalogue::Kind& kind, const FieldValues& fields)
    {
        FieldValues clean;
        for (const auto& [name, value] : fields) {
            ALONGSIDE_TRY_LET(field, catalogue::requireField(kind, name));
            ALONGSIDE_TRY_LET(fit, catalogue::fitted(kind, *field, value));
            clean.emplace(name, std::move(fit));
        }
        return clean;
    }

    Result<const crdt::FieldState*> requireField(const store::Record& record, std::string_view name)
    {
        const auto* field = record.state.field(std::string(name));
        if (field == nullptr || field->visible().empty())
            return fail(ErrorCode::UnknownField, "this record has no " + std::string(name));
        return field;
    }

    // From what the text is now to what it shall be, word by word: others' words stay theirs.
    void addSplice(std::vector<crdt::Op>& ops, const AuthorId& author,
        const std::optional<store::Record>& there, const std::string& name,
        const crdt::Value& value, const crdt::Voice& voice)
    {
        const auto* now = there ? there->state.text(name) : nullptr;
        auto text = now != nullptr ? *now : crdt::TextState();
        crdt::TextWriter writer(text, author, {}, voice);
        const auto* wanted = std::get_if<std::string>(&value);
        writer.become(wanted != nullptr ? std::string_view(*wanted) : std::string_view());
        if (!writer.isEmpty())
            ops.emplace_back(writer.take(name));
    }

    void addSetOps(std::vector<crdt::Op>& ops, const std::optional<store::Record>& there,
        const std::string& name, const crdt::Value& value)
    {
        const auto* names = std::get_if<std::vector<std::string>>(&value);
        std::set<crdt::Value> wanted;
        if (names != nullptr)
            wanted.insert(names->begin(), names->end());
        crdt::SetRemove remove{name, {}};
        std::set<crdt::Value> present;
        if (const auto* now = there ? there->state.set(name) : nullptr)
            for (const auto* item : now->items()) {
                present.insert(item->value);
                if (!wanted.contains(item->value))
                    remove.added.push_back(item->op);
            }
        if (!remove.added.empty())
            ops.emplace_back(std::move(remove));
        if (names == nullptr)
            return;
        for (const auto& one : *names)
            if (present.insert(one).second)
                ops.emplace_back(crdt::SetAdd{name, one});
    }

    Result<void> requireSettler(const store::Replica& replica, const crdt::FieldState& field)
    {
        const auto& membership = replica.membership();
        const auto* me = membership.memberOf(replica.author().id());
        if (me == nullptr)
            return fail(ErrorCode::NotAMember);
        const auto shown = field.visible();
        const bool wroteOne = std::any_of(shown.begin(), shown.end(),
            [&](const auto* version) { return membership.memberOf(version->op.author) == me; });
        if (me->role == log::kPersonRole || me->steward || wroteOne)
            return {};
        return fail(ErrorCode::NotAllowed,
            "the person whose plan it is chooses, or one of those who wrote these answers");
    }

    Result<crdt::Keep> keep(
        const crdt::FieldState& field, std::string_view name, std::vector<crdt::OpId> staying)
    {
        crdt::Keep op{std::string(name), staying, field.heads()};
        const std::set<crdt::OpId> stays(staying.begin(), staying.end());
        std::erase_if(op.replaces, [&](const crdt::OpId& id) { return stays.contains(id); });
        return op;
    }

}

Result<store::Record> requireRecord(const store::Replica& replica, const store::RecordPlace& place)
{
    ALONGSIDE_TRY_LET(found, replica.view().find(place));
    if (!found)
        return fail(ErrorCode::NotFound, place.key.kind + " " + place.key.id.hex().substr(0, 8));
    return std::move(*found);
}

Result<void> requireHistory(const store::Replica& replica, const AudienceId& audience)
{
    ALONGSIDE_TRY_LET(there, replica.hasHistory(audience));
    return there ? Result<void>() : fail(ErrorCode::HistoryNotHere);
}

crdt::Restore restoreOf(const crdt::RecordState& state)
{
    crdt::Restore restore;
    for (const auto* retirement : state.retirements())
        restore.retirements.push_back(retirement->op);
    return restore;
}

Result<RecordInfo> Workspace::add(const SpaceId& space, Sharing sharing, std::string_view kindName,
    const FieldValues& fields, bool beside)
{
    ALONGSIDE_TRY_LET(audience, audienceFor(space, sharing));
    return add(space, audience, kindName, fields, AddOptions{beside, {}, {}});
}

Result<RecordInfo> Workspace::add(const SpaceId& space, const AudienceId& audience,
    std::string_view kindName, const FieldValues& fields, const AddOptions& options)
{
    ALONGSIDE_TRY_LET(kind, catalogue::requireKind(kindName));
    ALONGSIDE_TRY_LET(clean, fittedFields(*kind, fields));
    ALONGSIDE_TRY(catalogue::validateNew(*kind, clean));
    ALONGSIDE_TRY_LET(replica, open(space));

    store::RecordPlace place{audience, {std::string(kindName), {}}};
    const auto where = options.beside ? std::nullopt : catalogue::placeText(*kind, clean);
    if (where) {
        place.key.id = catalogue::placeOf(space, audience, kindName, *where);
        ALONGSIDE_TRY_LET(there, replica->view().find(place));
        if (there && !there->state.isRetired())
            return fail(ErrorCode::AlreadyThere,
                place.key.id.hex().substr(0, 8) + " already answers " + std::string(kindName) + " "
                    + *where);
    } else {
        place.key.id = crypto::SystemRandom().id<RecordId>();
    }
    ALONGSIDE_TRY_LET(ops, puts(*replica, place, *kind, clean, options.voice));
    return commitOne(*replica, place, std::move(ops), options.with);
}

Result<std::vector<RecordId>> Workspace::addAll(
    const SpaceId& space, Sharing sharing, const std::vector<NewRecord>& records)
{
    ALONGSIDE_TRY_LET(audience, audienceFor(space, sharing));
    ALONGSIDE_TRY_LET(replica, open(space));
    crdt::Edits edits;
    std::vector<RecordId> ids;
    std::set<store::RecordPlace> taken;
    for (const auto& record : records) {
        ALONGSIDE_TRY_LET(kind, catalogue::requireKind(record.kind));
        ALONGSIDE_TRY_LET(clean, fittedFields(*kind, record.fields));
        ALONGSIDE_TRY(catalogue::validateNew(*kind, clean));
        store::RecordPlace place{audience, {record.kind, record.id}};
        if (const auto where = catalogue::placeText(*kind, clean); where && record.id.isZero())
            place.key.id = catalogue::placeOf(space, audience, record.kind, *where);
        else if (record.id.isZero())
            place.key.id = crypto::SystemRandom().id<RecordId>();
        ALONGSIDE_TRY_LET(there, replica->view().find(place));
        if (!taken.insert(place).second || (there && !there->state.isRetired()))
            return fail(
                ErrorCode::AlreadyThere, record.kind + " " + place.key.id.hex().substr(0, 8));
        ALONGSIDE_TRY_LET(ops, puts(*replica, place, *kind, clean));
        ids.push_back(place.key.id);
        edits.push_back({place.key, std::move(ops)});
    }
    ALONGSIDE_TRY_LET(update, replica->commit(audience, edits));
    m_replicas.announce(space, update);
    return ids;
}

// Values in place of what is there now, as this person sees it.
Result<std::vector<crdt::Op>> Workspace::puts(const store::Replica& replica,
    const store::RecordPlace& place, const catalogue::Kind& kind, const FieldValues& fields,
    const crdt::Voice& voice)
{
    ALONGSIDE_TRY_LET(there, replica.view().find(place));
    std::vector<crdt::Op> ops;
    // A record that was put away comes back when somebody fills its place again.
    if (there && there->state.isRetired())
        ops.emplace_back(restoreOf(there->state));
    for (const auto& [name, value] : fields) {
        const auto* state = there ? there->state.field(name) : nullptr;
        if (there && kind.fixesPlace(name)) {
            const auto* now = state != nullptr ? state->latest() : nullptr;
            if (now != nullptr && now->value == value)
                continue;
            if (now != nullptr)
                return fail(ErrorCode::NotAllowed,
                    "'" + name + "' says which record this is; add another record instead");
        }
        const auto type = kind.field(name)->type;
        if (type == catalogue::FieldType::Together)
            addSplice(ops, replica.author().id(), there, name, value, voice);
        else if (type == catalogue::FieldType::Names)
            addSetOps(ops, there, name, value);
        else
            ops.emplace_back(crdt::Put{
                name, value, state != nullptr ? state->heads() : std::vector<crdt::OpId>()});
    }
    return ops;
}

Result<RecordInfo> Workspace::commitOne(store::Replica& replica, const store::RecordPlace& place,
    std::vector<crdt::Op> ops, const std::vector<NewMedia>& with)
{
    crdt::Edits edits;
    if (!ops.empty())
        edits.push_back({place.key, std::move(ops)});
    for (const auto& media : with)
        ALONGSIDE_TRY(addMedia(edits, replica, place.audience, place.key.id, media));
    ALONGSIDE_TRY_LET(update, replica.commit(place.audience, edits));
    m_replicas.announce(replica.space(), update);
    ALONGSIDE_TRY_LET(record, requireRecord(replica, place));
    return describeRecord(replica, record);
}

Result<RecordInfo> Workspace::set(const SpaceId& space, const store::RecordPlace& place,
    const FieldValues& fields, const crdt::Voice& voice, const std::vector<NewMedia>& with)
{
    ALONGSIDE_TRY_LET(kind, catalogue::requireKind(place.key.kind));
    ALONGSIDE_TRY_LET(clean, fittedFields(*kind, fields));
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(record, requireRecord(*replica, place));
    if (record.state.isRetired())
        return fail(ErrorCode::NotAllowed, "it was put away; bring it back first");
    ALONGSIDE_TRY_LET(ops, puts(*replica, place, *kind, clean, voice));
    if (ops.empty() && with.empty())
        return describeRecord(*replica, record);
    return commitOne(*replica, place, std::move(ops), with);
}

Result<RecordInfo> Workspace::choose(const SpaceId& space, const store::RecordPlace& place,
    std::string_view fieldName, const crdt::OpId& version)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(record, requireRecord(*replica, place));
    ALONGSIDE_TRY_LET(field, requireField(record, fieldName));
    const auto shown = field->visible();
    if (shown.size() < 2)
        return fail(ErrorCode::NothingToChoose, std::string(fieldName));
    if (std::none_of(shown.begin(), shown.end(), [&](const auto* v) { return v->op == version; }))
        return fail(ErrorCode::NotFound, "version " + shortId(version));
    ALONGSIDE_TRY(requireSettler(*replica, *field));
    ALONGSIDE_TRY_LET(op, keep(*field, fieldName, {version}));
    return commitOne(*replica, place, {std::move(op)});
}

Result<RecordInfo> Workspace::keepAll(
    const SpaceId& space, const store::RecordPlace& place, std::string_view fieldName)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(record, requireRecord(*replica, place));
    ALONGSIDE_TRY_LET(field, requireField(record, fieldName));
    if (!field->isOpen())
        return fail(ErrorCode::NothingToChoose, std::string(fieldName));
    ALONGSIDE_TRY(requireSettler(*replica, *field));
    std::vector<crdt::OpId> staying;
    for (const auto* version : field->visible())
        staying.push_back(version->op);
    ALONGSIDE_TRY_LET(op, keep(*field, fieldName, staying));
    return commitOne(*replica, place, {std::move(op)});
}

Result<RecordInfo> Workspace::settle(
    const SpaceId& space, const store::RecordPlace& place, const std::optional<crdt::OpId>& version)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(record, requireRecord(*replica, place));
    std::vector<crdt::Op> ops;
    for (const auto& [name, field] : record.state.fields()) {
        if (version ? field.visible().size() < 2 : !field.isOpen())
            continue;
        ALONGSIDE_TRY(requireSettler(*replica, field));
        std::vector<crdt::OpId> all;
        std::vector<crdt::OpId> together; // made in the same change as the one that was chosen
        for (const auto* shown : field.visible()) {
            all.push_back(shown->op);
            if (version && shown->op.author == version->author && shown->op.seq == version->seq)
                together.push_back(shown->op);
        }
        ALONGSIDE_TRY_LET(op, keep(field, name, together.empty() ? all : together));
        ops.emplace_back(std::move(op));
    }
    if (ops.empty())
        return fail(ErrorCode::NothingToChoose, place.key.kind);
    return commitOne(*replica, place, std::move(ops));
}

Result<RecordInfo> Workspace::retire(const SpaceId& space, const store::RecordPlace& place)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(record, requireRecord(*replica, place));
    if (record.state.isRetired())
        return describeRecord(*replica, record);
    return commitOne(*replica, place, {crdt::Retire{record.state.visible()}});
}

Result<RecordInfo> Workspace::restore(const SpaceId& space, const store::RecordPlace& place)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(record, requireRecord(*replica, place));
    auto restore = restoreOf(record.state);
    if (restore.retirements.empty())
        return describeRecord(*replica, record);
    return commitOne(*replica, place, {std::move(restore)});
}

Result<store::RecordPlace> Workspace::findRecord(const SpaceId& space, std::string_view idPrefix)
{
    const bool hex = std::all_of(idPrefix.begin(), idPrefix.end(),
        [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    if (!hex || idPrefix.size() < kIdPrefixMin || idPrefix.size() > 2 * RecordId::kSize)
        return fail(ErrorCode::NotFound,
            "'" + std::string(idPrefix.substr(0, 40)) + "'; an id is at least "
                + std::to_string(kIdPrefixMin) + " of the digits that 'list' shows");
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(found, replica->view().withIdPrefix(idPrefix, kCandidatesShown + 1));
    if (found.empty())
        return fail(ErrorCode::NotFound, std::string(idPrefix));
    if (found.size() > 1) {
        std::string candidates;
        for (std::size_t i = 0; i < std::min(found.size(), kCandidatesShown); ++i)
            candidates += (i == 0 ? "" : ", ") + found[i].key.kind + " "
                + found[i].key.id.hex().substr(0, 12);
        return fail(
            ErrorCode::Ambiguous, candidates + (found.size() > kCandidatesShown ? ", …" : ""));
    }
    return found.front();
}

Result<RecordInfo> Workspace::show(const SpaceId& space, const store::RecordPlace& place)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(record, requireRecord(*replica, place));
    return describeRecord(*replica, record);
}

Result<std::vector<RecordInfo>> Workspace::list(
    const SpaceId& space, std::string_view kind, bool withRetired)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(records,
        kind.empty() ? replica->view().all(withRetired) : replica->view().list(kind, withRetired));
    std::vector<RecordInfo> infos;
    infos.reserve(records.size());
    for (const auto& record : records)
        infos.push_back(describeRecord(*replica, record));
    return infos;
}

Result<std::vector<Workspace::Found>> Workspace::search(
    const SpaceId& space, std::string_view words, std::size_t limit)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(hits, replica->view().search(words, limit));
    std::vector<Found> found;
    for (auto& hit : hits) {
        ALONGSIDE_TRY_LET(record, requireRecord(*replica, hit.place));
        found.push_back({describeRecord(*replica, record), std::move(hit.excerpt)});
    }
    return found;
}

Result<std::vector<RecordInfo>> Workspace::openVersions(const SpaceId& space)
{
    ALONGSIDE_TRY_LET(infos, list(space, {}, false));
    // What this person put off, by record.
    std::map<RecordId, std::string> later;
    ALONGSIDE_TRY_LET(replica, open(space));
    const auto today = toIso8601(m_replicas.clock().now()).substr(0, 10);
    for (const auto& info : infos)
        if (info.kind() == kLaterKind && info.place.audience == replica->justMe()
            && info.text("until") != "")
            if (const auto* about = info.field("about"))
                if (const auto* to = std::get_if<crdt::Reference>(&about->latest().value))
                    if (const auto* until
                        = std::get_if<std::string>(&info.field("until")->latest().value);
                        until != nullptr && *until > today)
                        later[to->record] = *until;
    std::erase_if(infos, [](const RecordInfo& info) { return !info.hasOpenVersions(); });
    for (auto& info : infos)
        if (const auto it = later.find(info.id()); it != later.end())
            info.postponedUntil = it->second;
    std::stable_partition(infos.begin(), infos.end(),
        [](const RecordInfo& info) { return info.postponedUntil.empty(); });
    return infos;
}

Result<RecordInfo> Workspace::postpone(
    const SpaceId& space, const store::RecordPlace& place, std::string_view until)
{
    ALONGSIDE_TRY_LET(kind, catalogue::requireKind(kLaterKind));
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(record, requireRecord(*replica, place));
    const auto& fields = record.state.fields();
    if (std::none_of(
            fields.begin(), fields.end(), [](const auto& entry) { return entry.second.isOpen(); }))
        return fail(ErrorCode::NothingToChoose, place.key.kind);
    ALONGSIDE_TRY_LET(day, catalogue::parseValue(*kind, *kind->field("until"), until));
    const FieldValues values{{"about", crdt::Reference{place.key.id}}, {"until", day}};
    ALONGSIDE_TRY(catalogue::validateNew(*kind, values));
    const auto audience = replica->justMe();
    const store::RecordPlace at{audience,
        {std::string(kLaterKind),
            catalogue::placeOf(space, audience, kLaterKind, place.key.id.hex())}};
    ALONGSIDE_TRY_LET(ops, puts(*replica, at, *kind, values));
    return commitOne(*replica, at, std::move(ops));
}

Result<std::vector<HistoryInfo>> Workspace::history(
    const SpaceId& space, const store::RecordPlace& place)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY(requireRecord(*replica, place));
    ALONGSIDE_TRY_LET(entries, replica->history(place));
    std::vector<HistoryInfo> infos;
    for (const auto& entry : entries)
        infos.push_back(describeHistory(*replica, place.key.kind, entry));
    return infos;
}

}
