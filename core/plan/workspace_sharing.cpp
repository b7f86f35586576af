// SPDX-License-Identifier: Apache-2.0
// Who can read what.
#include "base/text.h"
#include "catalogue/place.h"
#include "crdt/text_writer.h"
#include "plan/workspace.h"
#include "plan/workspace_inside_p.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace alongside::plan {

namespace {

    // Who wrote what is shown of a record.
    std::set<MemberId> writersOf(const store::Replica& replica, const store::Record& record)
    {
        std::set<MemberId> writers;
        const auto add = [&](const AuthorId& author) {
            if (const auto* member = replica.membership().memberOf(author))
                writers.insert(member->id);
        };
        for (const auto& [name, field] : record.state.fields())
            for (const auto* version : field.visible())
                add(version->op.author);
        for (const auto& [name, set] : record.state.sets())
            for (const auto* item : set.items())
                add(item->op.author);
        for (const auto& [name, text] : record.state.texts())
            for (const auto& passage : text.passages(false))
                add(passage.author);
        return writers;
    }

    // A text over again, passage by passage, each with the name of whoever's words it is.
    void copyText(std::vector<crdt::Op>& ops, const store::Replica& replica,
        const std::string& name, const crdt::TextState& text)
    {
        crdt::TextState copy;
        for (const auto& passage : text.passages(false)) {
            auto voice = passage.voice;
            const auto* member = replica.membership().memberOf(passage.author);
            if (!voice.speaker && member != nullptr && member->id != replica.me())
                voice.speaker = member->id;
            crdt::TextWriter writer(copy, replica.author().id(), {}, voice);
            writer.insert(copy.length(), passage.text);
            if (!writer.isEmpty())
                ops.emplace_back(writer.take(name));
        }
    }

    // What a record says now, as operations that say it again.
    std::vector<crdt::Op> copyOf(
        const store::Replica& replica, const store::Record& record, const std::string& from)
    {
        std::vector<crdt::Op> ops;
        for (const auto& [name, field] : record.state.fields())
            for (const auto* version : field.visible())
                if (name != catalogue::kMovedFrom)
                    ops.emplace_back(crdt::Put{name, version->value, {}});
        std::set<std::string> writers;
        for (const auto& [name, set] : record.state.sets())
            for (const auto& value : set.values()) {
                const auto* writer = std::get_if<std::string>(&value);
                if (name == catalogue::kFirstWrittenBy && writer != nullptr)
                    writers.insert(*writer);
                else
                    ops.emplace_back(crdt::SetAdd{name, value});
            }
        for (const auto& [name, text] : record.state.texts())
            copyText(ops, replica, name, text);
        for (const auto& id : writersOf(replica, record))
            for (const auto& card : replica.people())
                if (card.id == id && !card.isMe && !card.name.empty())
                    writers.insert(card.name);
        ops.emplace_back(crdt::Put{std::string(catalogue::kMovedFrom), from, {}});
        for (const auto& writer : writers)
            ops.emplace_back(crdt::SetAdd{std::string(catalogue::kFirstWrittenBy), writer});
        return ops;
    }

}

Result<AudienceId> Workspace::audienceFor(const SpaceId& space, Sharing sharing)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    if (sharing == Sharing::Some)
        return fail(ErrorCode::BadArgument, "say with whom");
    return sharing == Sharing::Everyone ? replica->everyone() : replica->justMe();
}

Result<std::vector<AudienceInfo>> Workspace::audiences(const SpaceId& space)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    std::vector<AudienceInfo> all;
    for (const auto& id : replica->audiences())
        if (id != log::kMembership)
            all.push_back(describeAudience(*replica, id));
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return std::tie(a.sharing, a.name, a.id) < std::tie(b.sharing, b.name, b.id);
    });
    return all;
}

Result<AudienceInfo> Workspace::findAudience(const SpaceId& space, std::string_view nameOrId)
{
    ALONGSIDE_TRY_LET(all, audiences(space));
    if (nameOrId.empty())
        return fail(ErrorCode::BadArgument, "say with whom");
    ALONGSIDE_TRY_LET(found,
        findOne(
            all, nameOrId, [](const AudienceInfo& one) { return one.name; },
            [](const AudienceInfo& one) { return one.id.hex(); }));
    return *found;
}

Result<AudienceInfo> Workspace::makeAudience(const SpaceId& space, std::string_view name,
    const std::vector<std::string>& roles, const std::vector<MemberId>& members)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(all, audiences(space));
    for (const auto& one : all)
        if (!name.empty() && folded(one.name) == folded(trimmed(name)))
            return fail(ErrorCode::AlreadyThere,
                std::string(name) + " is already the name of " + one.id.hex().substr(0, 8));
    ALONGSIDE_TRY_LET(id, replica->makeAudience(roles, members, trimmed(name)));
    store::Update update;
    update.membership = true;
    m_replicas.announce(space, update);
    return describeAudience(*replica, id);
}

Result<AudienceInfo> Workspace::changeReaders(
    const SpaceId& space, const AudienceId& audience, const store::ReaderChange& change)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY(replica->changeReaders(audience, change));
    store::Update update;
    update.membership = true;
    m_replicas.announce(space, update);
    return describeAudience(*replica, audience);
}

Result<MoveInfo> Workspace::move(const SpaceId& space, const store::RecordPlace& place,
    const AudienceId& audience, bool eraseThere)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(record, requireRecord(*replica, place));
    if (record.state.isRetired())
        return fail(ErrorCode::NotAllowed, "it was put away; bring it back first");
    if (place.audience == audience)
        return fail(ErrorCode::NothingToChoose, "it is there already");
    for (const auto& id : {place.audience, audience})
        if (!replica->membership().mayRead(replica->author().id(), id))
            return fail(ErrorCode::CannotRead, "moving something");

    MoveInfo moved;
    moved.from = describeAudience(*replica, place.audience);
    moved.to = describeAudience(*replica, audience);
    for (const auto& card : moved.from.readers)
        if (std::none_of(moved.to.readers.begin(), moved.to.readers.end(),
                [&](const auto& reader) { return reader.id == card.id; }))
            moved.formerReaders.push_back(card);

    // Another record, for nobody must take the one for the other. Where there is one shared answer to
    // a question, and the new readers have one, it stands beside.
    store::RecordPlace to{audience, {place.key.kind, crypto::SystemRandom().id<RecordId>()}};
    const auto* kind = catalogue::findKind(place.key.kind);
    std::optional<std::string> where;
    if (kind != nullptr && !kind->place.empty())
        if (const auto* field = record.state.field(std::string(kind->place)))
            if (const auto* value = field->latest())
                where = catalogue::placeText(*kind, {{std::string(kind->place), value->value}});
    if (where) {
        store::RecordPlace shared{audience,
            {place.key.kind, catalogue::placeOf(space, audience, place.key.kind, *where)}};
        ALONGSIDE_TRY_LET(there, replica->view().find(shared));
        if (!there)
            to = std::move(shared);
    }

    // What may not be erased is not moved either: nobody should think that it is gone.
    if (eraseThere)
        ALONGSIDE_TRY(requireHistory(*replica, place.audience));
    ALONGSIDE_TRY_LET(entries, replica->history(place));
    if (eraseThere)
        for (const auto& entry : entries)
            if (!replica->membership().mayErase(replica->author().id(), entry.author))
                return fail(ErrorCode::NotAllowed,
                    "some of it is " + replica->personOf(entry.author).name
                        + "'s words; only they, and the person whose plan it is, can erase those");

    // First where it will be: if anything fails in between, it is there twice rather than not at all.
    ALONGSIDE_TRY_LET(
        update, replica->commit(audience, {{to.key, copyOf(*replica, record, moved.from.name)}}));
    m_replicas.announce(space, update);
    const crdt::Edits away{{place.key, {crdt::Retire{record.state.visible()}}}};
    ALONGSIDE_TRY_LET(gone,
        eraseThere ? replica->erase(place, entries, away) : replica->commit(place.audience, away));
    m_replicas.announce(space, gone);
    moved.erased = eraseThere;
    ALONGSIDE_TRY_LET(now, requireRecord(*replica, to));
    moved.record = describeRecord(*replica, now);
    return moved;
}

}
