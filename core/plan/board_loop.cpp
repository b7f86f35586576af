// SPDX-License-Identifier: Apache-2.0
#include "plan/board_loop.h"

#include "catalogue/place.h"
#include "plan/record_reading_p.h"
#include "store/media_store.h"

#include <algorithm>

namespace alongside::plan {

namespace {

    // What goes to the board, and what comes back. What is only the group's own is not named here.
    const std::vector<std::string> kToBoard{"group", "words", "tookPart", "outcome", "due", "on"};
    const std::vector<std::string> kReply{
        "feedback", "words", "willDo", "saidBy", "on", "repliedBy", "withSound"};
    const std::vector<std::string> kVerdict{"feedback", "reply", "verdict", "why", "on"};

    std::string today(Workspace& workspace)
    {
        return toIso8601(workspace.replicas().clock().now()).substr(0, 10);
    }

    std::optional<crdt::Value> latestOf(const store::Record& record, const std::string& name)
    {
        const auto* field = record.state.field(name);
        const auto* latest = field != nullptr ? field->latest() : nullptr;
        if (latest == nullptr || std::holds_alternative<std::monostate>(latest->value))
            return std::nullopt;
        return latest->value;
    }

    // Nothing stands for nothing: what is not there is emptied where it is copied to.
    FieldValues valuesOf(const store::Record& record, const std::vector<std::string>& names)
    {
        FieldValues values;
        for (const auto& name : names)
            values[name] = latestOf(record, name).value_or(crdt::Value());
        return values;
    }

    // Whoever answers for themselves is called what they are called now. Only their own space knows: the
    // copy is signed by whoever carries it.
    void nameReplier(const store::Replica& replica, const store::Record& reply, FieldValues& values)
    {
        const auto* words = reply.state.field("words");
        const auto* latest = words != nullptr ? words->latest() : nullptr;
        if (latest == nullptr)
            return;
        const auto author = replica.personOf(latest->op.author);
        if (author.id.hex() == latestText(reply, "repliedBy") && !author.name.empty())
            values["saidBy"] = author.name;
    }

    bool isFor(const store::Record& record, const char* field, const RecordId& id,
        const store::Replica& replica)
    {
        return latestReference(record, field) == id && record.place.audience == replica.everyone();
    }

}

BoardLoop::BoardLoop(Workspace& workspace, const SpaceId& group)
    : m_workspace(&workspace)
    , m_group(group)
{
}

// What may be said of a question outside the group.
Result<FieldValues> BoardLoop::question(const RecordId& id) const
{
    ALONGSIDE_TRY_LET(replica, m_workspace->replicas().open(m_group));
    const auto everyone = replica->everyone();
    ALONGSIDE_TRY_LET(record, replica->view().find({everyone, {"group-question", id}}));
    if (!record || record->state.isRetired())
        return fail(ErrorCode::NotFound, "group-question");
    FieldValues fields{{"group", replica->name()}, {"words", latestText(*record, "words")},
        {"question", crdt::Reference{id}}};
    if (const auto session = latestReference(*record, "session")) {
        ALONGSIDE_TRY_LET(people, replica->view().list("participant", false));
        std::uint64_t count = 0;
        for (const auto& person : people)
            if (const auto* consent = latestValue<bool>(person, "consent");
                consent != nullptr && *consent && latestReference(person, "session") == session)
                ++count;
        if (count >= kTookPartMin)
            fields["tookPart"] = static_cast<double>(count);
    }
    ALONGSIDE_TRY_LET(votes, replica->view().list("vote", false));
    ALONGSIDE_TRY_LET(results, replica->view().list("vote-result", false));
    for (const auto& vote : votes)
        for (const auto& result : results)
            if (latestReference(vote, "about") == id
                && latestReference(result, "vote") == vote.place.key.id
                && latestText(result, "outcome") != "too-few")
                fields["outcome"] = latestText(result, "outcome");
    return fields;
}

Result<RecordId> BoardLoop::send(
    const RecordId& questionId, const SpaceId& board, std::string_view due)
{
    ALONGSIDE_TRY_LET(fields, question(questionId));
    const auto day = today(*m_workspace);
    if (due <= day)
        return fail(ErrorCode::BadArgument, "the answer is due on a day to come");
    ALONGSIDE_TRY_LET(there, m_workspace->replicas().open(board));
    if (there->membership().spaceType() != "board" || there->departure() || there->isJoining())
        return fail(ErrorCode::NotAMember, "of that board");
    ALONGSIDE_TRY_LET(replica, m_workspace->replicas().open(m_group));
    ALONGSIDE_TRY_LET(sent, replica->view().list("feedback", false));
    for (const auto& one : sent)
        if (latestReference(one, "question") == questionId
            && latestText(one, "boardSpace") == board.hex())
            return fail(ErrorCode::AlreadyThere, "it was sent to this board");
    fields["due"] = std::string(due);
    fields["on"] = day;
    fields["board"] = there->name();
    fields["boardSpace"] = board.hex();
    ALONGSIDE_TRY_LET(ids,
        m_workspace->addAll(m_group, Sharing::Everyone, {{"feedback", {}, std::move(fields)}}));
    ALONGSIDE_TRY(carryOn());
    return ids.front();
}

Result<RecordId> BoardLoop::judge(
    const RecordId& feedback, const RecordId& reply, std::string_view verdict, std::string_view why)
{
    ALONGSIDE_TRY_LET(replica, m_workspace->replicas().open(m_group));
    // One for each answer: whoever judges again changes it.
    const auto id = catalogue::placeOf(m_group, replica->everyone(), "verdict", reply.hex());
    FieldValues fields{{"verdict", std::string(verdict)}, {"on", today(*m_workspace)}};
    fields["why"] = why.empty() ? crdt::Value() : crdt::Value(std::string(why));
    const store::RecordPlace place{replica->everyone(), {"verdict", id}};
    ALONGSIDE_TRY_LET(there, replica->view().find(place));
    if (there && !there->state.isRetired()) {
        ALONGSIDE_TRY(m_workspace->set(m_group, place, fields));
    } else {
        fields["feedback"] = crdt::Reference{feedback};
        fields["reply"] = crdt::Reference{reply};
        if (why.empty())
            fields.erase("why");
        ALONGSIDE_TRY(
            m_workspace->addAll(m_group, Sharing::Everyone, {{"verdict", id, std::move(fields)}}));
    }
    ALONGSIDE_TRY(carryOn());
    return id;
}

Result<bool> BoardLoop::carryOn()
{
    ALONGSIDE_TRY_LET(replica, m_workspace->replicas().open(m_group));
    ALONGSIDE_TRY_LET(sent, replica->view().list("feedback", false));
    bool wrote = false;
    for (const auto& feedback : sent) {
        ALONGSIDE_TRY_LET(one, carryOn(feedback));
        wrote = wrote || one;
    }
    return wrote;
}

store::Replica* BoardLoop::boardOf(const store::Record& feedback) const
{
    const auto board = SpaceId::fromHexText(latestText(feedback, "boardSpace"));
    const auto spaces = m_workspace->replicas().vault().spaces();
    if (!board || !spaces || std::find(spaces->begin(), spaces->end(), *board) == spaces->end())
        return nullptr;
    const auto replica = m_workspace->replicas().open(*board);
    if (!replica || (*replica)->isJoining() || (*replica)->departure() || (*replica)->isHidden()
        || (*replica)->membership().spaceType() != "board")
        return nullptr;
    return *replica;
}

Result<bool> BoardLoop::carryOn(const store::Record& feedback)
{
    const auto* board = boardOf(feedback);
    if (board == nullptr)
        return false;
    const auto there = board->space();
    const auto& id = feedback.place.key.id;
    ALONGSIDE_TRY_LET(sent, copy(there, feedback.place.key, valuesOf(feedback, kToBoard)));
    ALONGSIDE_TRY_LET(came, copyThose("board-reply", id, there, m_group, kReply));
    ALONGSIDE_TRY_LET(told, copyThose("verdict", id, m_group, there, kVerdict));
    ALONGSIDE_TRY_LET(heard, copySounds(id, there));
    return sent || came || told || heard;
}

Result<bool> BoardLoop::copyThose(std::string_view kind, const RecordId& feedback,
    const SpaceId& from, const SpaceId& to, const std::vector<std::string>& fields)
{
    ALONGSIDE_TRY_LET(replica, m_workspace->replicas().open(from));
    ALONGSIDE_TRY_LET(records, replica->view().list(kind, false));
    bool wrote = false;
    for (const auto& record : records) {
        if (!isFor(record, "feedback", feedback, *replica))
            continue;
        auto values = valuesOf(record, fields);
        nameReplier(*replica, record, values);
        ALONGSIDE_TRY_LET(one, copy(to, record.place.key, values));
        wrote = wrote || one;
    }
    return wrote;
}

Result<bool> BoardLoop::copySounds(const RecordId& feedback, const SpaceId& from)
{
    ALONGSIDE_TRY_LET(group, m_workspace->replicas().open(m_group));
    ALONGSIDE_TRY_LET(board, m_workspace->replicas().open(from));
    ALONGSIDE_TRY_LET(replies, group->view().list("board-reply", false));
    ALONGSIDE_TRY_LET(sounds, board->view().list(kMediaKind, false));
    bool wrote = false;
    for (const auto& reply : replies)
        for (const auto& sound : sounds)
            if (isFor(reply, "feedback", feedback, *group)
                && isFor(sound, kMediaAbout.data(), reply.place.key.id, *board)) {
                ALONGSIDE_TRY_LET(one, copySound(sound, from));
                wrote = wrote || one;
            }
    return wrote;
}

// It is sealed anew, for the group. While some of it is on its way, it waits.
Result<bool> BoardLoop::copySound(const store::Record& record, const SpaceId& from)
{
    auto& replicas = m_workspace->replicas();
    ALONGSIDE_TRY_LET(group, replicas.open(m_group));
    ALONGSIDE_TRY_LET(board, replicas.open(from));
    const auto* media = latestValue<crdt::Media>(record, std::string(kMediaContent));
    ALONGSIDE_TRY_LET(there, group->view().find({group->everyone(), record.place.key}));
    if (there || media == nullptr)
        return false;
    const store::MediaStore source(replicas.vault(), *board);
    ALONGSIDE_TRY_LET(state, source.state(record.place.audience, *media));
    if (!state.isWhole())
        return false;
    std::vector<Bytes> parts;
    ALONGSIDE_TRY(source.read(record.place.audience, *media, [&parts](ByteView part) {
        parts.emplace_back(part.begin(), part.end());
        return Result<void>();
    }));
    ALONGSIDE_TRY_LET(kept,
        store::MediaStore(replicas.vault(), *group)
            .keep(group->everyone(), media->type, media->bytes,
                [&parts](std::uint32_t position) { return Result<Bytes>(parts.at(position)); }));
    auto fields = valuesOf(record, {std::string(kMediaAbout), std::string(kMediaWords)});
    std::erase_if(fields,
        [](const auto& field) { return std::holds_alternative<std::monostate>(field.second); });
    fields[std::string(kMediaContent)] = std::move(kept);
    ALONGSIDE_TRY(m_workspace->addAll(m_group, Sharing::Everyone,
        {{record.place.key.kind, record.place.key.id, std::move(fields)}}));
    return true;
}

Result<bool> BoardLoop::copy(
    const SpaceId& to, const crdt::RecordKey& key, const FieldValues& wanted)
{
    ALONGSIDE_TRY_LET(replica, m_workspace->replicas().open(to));
    const store::RecordPlace place{replica->everyone(), key};
    ALONGSIDE_TRY_LET(there, replica->view().find(place));
    if (there && there->state.isRetired())
        return false;
    FieldValues fields;
    for (const auto& [name, value] : wanted) {
        const auto now = there ? latestOf(*there, name) : std::nullopt;
        if (value != now.value_or(crdt::Value()))
            fields[name] = value;
    }
    if (fields.empty())
        return false;
    if (there) {
        ALONGSIDE_TRY(m_workspace->set(to, place, fields));
    } else {
        ALONGSIDE_TRY(m_workspace->addAll(
            to, Sharing::Everyone, {{place.key.kind, place.key.id, std::move(fields)}}));
    }
    return true;
}

}
