// SPDX-License-Identifier: Apache-2.0
// Writing in a text with others, and changes that somebody would like to somebody else's words.
#include "catalogue/validate.h"
#include "plan/text_merge.h"
#include "plan/workspace.h"
#include "plan/workspace_inside_p.h"

#include <algorithm>

namespace alongside::plan {

namespace {

    // A record moved to other readers is another record; so one id has few places.
    constexpr std::size_t kSameIdMax = 16;

    Result<FieldValues> fittedProposal(const FieldValues& fields)
    {
        ALONGSIDE_TRY_LET(kind, catalogue::requireKind(kProposalKind));
        FieldValues clean;
        for (const auto& [name, value] : fields) {
            ALONGSIDE_TRY_LET(fit, catalogue::fitted(*kind, *kind->field(name), value));
            clean.emplace(name, std::move(fit));
        }
        return clean;
    }

    void putText(FieldValues& fields, const char* name, const std::string& text)
    {
        if (!text.empty())
            fields.emplace(name, text);
    }

    // What a proposal is about is beside it, for the same readers.
    Result<store::RecordPlace> subjectOf(
        const store::Replica& replica, const store::Record& proposal)
    {
        const auto* field = proposal.state.field("about");
        const auto* latest = field != nullptr ? field->latest() : nullptr;
        const auto* about
            = latest != nullptr ? std::get_if<crdt::Reference>(&latest->value) : nullptr;
        if (about == nullptr)
            return fail(ErrorCode::NotFound, "it says nothing of what it is about");
        ALONGSIDE_TRY_LET(found, replica.view().withIdPrefix(about->record.hex(), kSameIdMax));
        for (const auto& place : found)
            if (place.key.id == about->record && place.audience == proposal.place.audience)
                return place;
        return fail(ErrorCode::NotFound, "what it is about is not here");
    }

    // Only a text that is somebody's: a choice or a date is nobody's words.
    Result<void> requireWords(const catalogue::Kind& kind, std::string_view name)
    {
        ALONGSIDE_TRY_LET(field, catalogue::requireField(kind, name));
        if (field->type == catalogue::FieldType::Text)
            return {};
        return fail(ErrorCode::UnknownField, "'" + std::string(name) + "' is not somebody's words");
    }

    // What an answer needs, whichever it is: the proposal is open, and it is for this person to say.
    Result<store::RecordPlace> subjectToDecide(
        const store::Replica& replica, const store::Record& proposal)
    {
        const auto info = describeRecord(replica, proposal);
        if (info.field("answer") != nullptr || info.retired)
            return fail(ErrorCode::NothingToChoose, "it has its answer");
        ALONGSIDE_TRY_LET(subject, subjectOf(replica, proposal));
        ALONGSIDE_TRY_LET(record, requireRecord(replica, subject));
        const auto people = replica.people();
        const auto owner = ownerOfWords(describeRecord(replica, record), people);
        const auto* words = info.field("words");
        const bool isOwn = words != nullptr && words->latest().by.isMe;
        if (!owner.mayChange() || isOwn)
            return fail(ErrorCode::NotAllowed, "whose words they are says yes or no");
        return subject;
    }

}

Result<RecordInfo> Workspace::write(const SpaceId& space, const store::RecordPlace& place,
    std::string_view field, const WrittenText& text, const crdt::Voice& voice)
{
    ALONGSIDE_TRY_LET(kind, catalogue::requireKind(place.key.kind));
    ALONGSIDE_TRY_LET(declared, catalogue::requireField(*kind, field));
    if (declared->type != catalogue::FieldType::Together)
        return fail(ErrorCode::UnknownField,
            "'" + std::string(field) + "' is no text that people write together");
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(record, requireRecord(*replica, place));
    const auto* now = record.state.text(std::string(field));
    const auto there = now != nullptr ? now->text() : std::string();
    return set(
        space, place, {{std::string(field), mergedText(text.base, text.wanted, there)}}, voice);
}

Result<RecordInfo> Workspace::propose(
    const SpaceId& space, const store::RecordPlace& about, const Proposal& proposal)
{
    ALONGSIDE_TRY_LET(kind, catalogue::requireKind(about.key.kind));
    ALONGSIDE_TRY(requireWords(*kind, proposal.field));
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(record, requireRecord(*replica, about));
    const auto info = describeRecord(*replica, record);
    const auto people = replica->people();
    if (const auto owner = ownerOfWords(info, people); owner.who && owner.who->isMe)
        return fail(ErrorCode::NotAllowed, "these are your own words; change them");
    FieldValues fields{{"about", crdt::Reference{about.key.id}}, {"field", proposal.field},
        {"words", proposal.words}};
    putText(fields, "was", info.text(proposal.field));
    putText(fields, "why", proposal.why);
    return add(space, about.audience, kProposalKind, fields, AddOptions{});
}

Result<RecordInfo> Workspace::acceptProposal(
    const SpaceId& space, const store::RecordPlace& place, const ProposalAnswer& answer)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(proposal, requireRecord(*replica, place));
    ALONGSIDE_TRY_LET(subject, subjectToDecide(*replica, proposal));
    const auto info = describeRecord(*replica, proposal);
    ALONGSIDE_TRY_LET(kind, catalogue::requireKind(subject.key.kind));
    const auto name = info.text("field");
    ALONGSIDE_TRY(requireWords(*kind, name));
    ALONGSIDE_TRY_LET(
        words, catalogue::fitted(*kind, *kind->field(name), crdt::Value(info.text("words"))));
    FieldValues said{{"answer", std::string("accepted")}};
    putText(said, "reason", answer.reason);
    putText(said, "howSaid", answer.howSaid);
    ALONGSIDE_TRY_LET(clean, fittedProposal(said));
    ALONGSIDE_TRY_LET(changes, puts(*replica, subject, *kind, {{name, words}}));
    ALONGSIDE_TRY_LET(answers, puts(*replica, place, *catalogue::findKind(kProposalKind), clean));
    crdt::Edits edits;
    edits.push_back({subject.key, std::move(changes)});
    edits.push_back({place.key, std::move(answers)});
    ALONGSIDE_TRY_LET(update, replica->commit(place.audience, edits));
    m_replicas.announce(space, update);
    return show(space, subject);
}

Result<RecordInfo> Workspace::declineProposal(
    const SpaceId& space, const store::RecordPlace& place, const ProposalAnswer& answer)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(proposal, requireRecord(*replica, place));
    ALONGSIDE_TRY(subjectToDecide(*replica, proposal));
    FieldValues said{{"answer", std::string("declined")}};
    putText(said, "reason", answer.reason);
    putText(said, "howSaid", answer.howSaid);
    ALONGSIDE_TRY_LET(clean, fittedProposal(said));
    ALONGSIDE_TRY_LET(ops, puts(*replica, place, *catalogue::findKind(kProposalKind), clean));
    return commitOne(*replica, place, std::move(ops));
}

}
