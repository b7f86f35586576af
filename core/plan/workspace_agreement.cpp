// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "catalogue/place.h"
#include "catalogue/validate.h"
#include "log/statement.h"
#include "plan/workspace.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace alongside::plan {

namespace {

    constexpr std::string_view kAnswerKind = "answer";

    // What the whole plan is, for an agreement: what people say and want, and how they help; not what
    // happened day by day.
    constexpr std::array<std::string_view, 4> kPlanKinds{"about", "statement", "goal", "page"};

    std::string placeOfAnswer(
        std::string_view party, const std::optional<store::RecordPlace>& about)
    {
        return folded(party) + "\n" + (about ? about->key.id.hex() : std::string("plan"));
    }

    std::optional<RecordId> subjectOf(const crdt::RecordState& state)
    {
        const auto* field = state.field("about");
        const auto* latest = field != nullptr ? field->latest() : nullptr;
        if (latest == nullptr)
            return std::nullopt;
        const auto* reference = std::get_if<crdt::Reference>(&latest->value);
        return reference != nullptr ? std::optional(reference->record) : std::nullopt;
    }

    const crdt::StateMark* markOf(const crdt::RecordState& state)
    {
        const auto* field = state.field("words");
        const auto* latest = field != nullptr ? field->latest() : nullptr;
        return latest != nullptr ? std::get_if<crdt::StateMark>(&latest->value) : nullptr;
    }

    Result<std::vector<store::Record>> subjectRecords(
        const store::Replica& replica, const std::optional<store::RecordPlace>& about)
    {
        std::vector<store::Record> records;
        if (about) {
            ALONGSIDE_TRY_LET(found, replica.view().find(*about));
            if (!found)
                return fail(ErrorCode::NotFound, about->key.kind);
            records.push_back(std::move(*found));
            return records;
        }
        for (const auto kind : kPlanKinds) {
            ALONGSIDE_TRY_LET(some, replica.view().list(kind, true));
            for (auto& record : some)
                if (record.place.audience == replica.everyone())
                    records.push_back(std::move(record));
        }
        return records;
    }

    // The person whose plan it is may have no tablet: they are asked all the same, before all others.
    Result<std::optional<store::MemberCard>> personWithoutTablet(const store::Replica& replica)
    {
        for (const auto& card : replica.people())
            if (card.role == log::kPersonRole && !card.removed)
                return std::nullopt;
        ALONGSIDE_TRY_LET(about, replica.view().list("about", false));
        for (const auto& record : about) {
            const auto name = describeRecord(replica, record).text("name");
            if (record.place.audience == replica.everyone() && !name.empty())
                return store::MemberCard{
                    {}, name, std::string(log::kPersonRole), false, false, false, {}};
        }
        return std::nullopt;
    }

    // A record that an answer may be about, with its past, read once for all answers.
    struct Subject {
        store::RecordPlace place;
        RecordInfo now;
        std::vector<store::HistoryEntry> history;
        bool hasHistory = true;
        crdt::RecordState state;
    };

    Result<std::vector<Subject>> subjectsOf(
        const store::Replica& replica, const std::vector<store::Record>& records)
    {
        std::vector<Subject> all;
        for (const auto& record : records) {
            ALONGSIDE_TRY_LET(history, replica.history(record.place));
            ALONGSIDE_TRY_LET(hasHistory, replica.hasHistory(record.place.audience));
            all.push_back({record.place, describeRecord(replica, record), std::move(history),
                hasHistory, record.state});
        }
        return all;
    }

    // Without the history: whether whoever answered had seen all that is in it now.
    bool hadSeen(const crdt::RecordState& state, const crdt::StateMark& mark, Stamp answered)
    {
        const auto seen = [&](const crdt::OpId& op) {
            return std::any_of(mark.seen.begin(), mark.seen.end(),
                [&](const auto& item) { return item.first == op.author && op.seq <= item.second; });
        };
        const auto operations = state.operations();
        return state.changedAt() <= answered
            && std::all_of(operations.begin(), operations.end(), seen);
    }

    std::vector<ChangedSince> changesSince(const store::Replica& replica,
        const std::vector<Subject>& subjects, const crdt::StateMark& mark, Stamp answered)
    {
        std::vector<ChangedSince> all;
        for (const auto& [place, now, history, hasHistory, state] : subjects) {
            if (!hasHistory) {
                if (!hadSeen(state, mark, answered))
                    all.push_back({now, false, now.retired, true, {}});
                continue;
            }
            const auto then = store::recordAt(place, history, mark);
            const bool wasThere = then && !then->state.isRetired();
            if (!wasThere && now.retired)
                continue;
            const auto before = wasThere ? describeRecord(replica, *then) : RecordInfo{};
            ChangedSince change{now, !wasThere, wasThere && now.retired, false, {}};
            change.fields = compareRecords(before, now.retired ? RecordInfo{} : now);
            if (change.isNew || change.isGone || !change.fields.empty())
                all.push_back(std::move(change));
        }
        return all;
    }

}

Result<RecordInfo> Workspace::answer(
    const SpaceId& space, const std::optional<store::RecordPlace>& about, const Answer& answer)
{
    ALONGSIDE_TRY_LET(kind, catalogue::requireKind(kAnswerKind));
    ALONGSIDE_TRY_LET(replica, open(space));
    const auto audience = about ? about->audience : replica->everyone();
    ALONGSIDE_TRY(subjectRecords(*replica, about));
    std::string party = answer.party;
    if (party.empty())
        for (const auto& card : replica->people())
            if (card.isMe)
                party = card.name;
    FieldValues fields{{"party", party}, {"answer", answer.answer}, {"reason", answer.reason},
        {"words", replica->mark(audience)}};
    if (!answer.howSaid.empty())
        fields["howSaid"] = answer.howSaid;
    if (about)
        fields["about"] = crdt::Reference{about->key.id};
    FieldValues clean;
    for (const auto& [name, value] : fields) {
        ALONGSIDE_TRY_LET(fit, catalogue::fitted(*kind, *kind->field(name), value));
        clean.emplace(name, std::move(fit));
    }
    ALONGSIDE_TRY(catalogue::validateNew(*kind, clean));
    const auto place = catalogue::placeOf(
        space, audience, kAnswerKind, placeOfAnswer(std::get<std::string>(clean["party"]), about));
    const store::RecordPlace at{audience, {std::string(kAnswerKind), place}};
    ALONGSIDE_TRY_LET(ops, puts(*replica, at, *kind, clean));
    return commitOne(*replica, at, std::move(ops));
}

Result<Agreement> Workspace::agreement(
    const SpaceId& space, const std::optional<store::RecordPlace>& about)
{
    ALONGSIDE_TRY_LET(replica, open(space));
    ALONGSIDE_TRY_LET(records, subjectRecords(*replica, about));
    ALONGSIDE_TRY_LET(subjects, subjectsOf(*replica, records));
    Agreement agreement;
    if (about)
        agreement.about = subjects.front().now;
    const auto audience = about ? about->audience : replica->everyone();
    const auto subject = about ? std::optional(about->key.id) : std::nullopt;
    auto people = replica->people();
    const auto& membership = replica->membership();
    const auto readers = membership.readers(audience);
    std::erase_if(people, [&](const store::MemberCard& card) {
        return card.removed || std::find(readers.begin(), readers.end(), card.id) == readers.end();
    });

    ALONGSIDE_TRY_LET(person, personWithoutTablet(*replica));
    if (person && audience != replica->justMe())
        people.push_back(std::move(*person));

    ALONGSIDE_TRY_LET(answers, replica->view().list(kAnswerKind, false));
    for (const auto& record : answers) {
        const auto* mark = markOf(record.state);
        if (record.place.audience != audience || subjectOf(record.state) != subject
            || mark == nullptr)
            continue;
        PartyAnswer one;
        one.record = describeRecord(*replica, record);
        one.party = one.record.text("party");
        for (const auto& card : people)
            if (folded(card.name) == folded(one.party))
                one.role = card.role;
        if (const auto* field = one.record.field("answer")) {
            one.answer = std::get<std::string>(field->latest().value);
            one.writtenBy = field->latest().by;
            one.at = field->latest().at;
        }
        one.reason = one.record.text("reason");
        one.howSaid = one.record.text("howSaid");
        one.since = changesSince(*replica, subjects, *mark, record.state.changedAt());
        agreement.answers.push_back(std::move(one));
    }
    const auto isPerson = [](const std::string& role) { return role == log::kPersonRole; };
    std::sort(agreement.answers.begin(), agreement.answers.end(),
        [&](const PartyAnswer& a, const PartyAnswer& b) {
            return std::tuple(!isPerson(a.role), a.at, a.party)
                < std::tuple(!isPerson(b.role), b.at, b.party);
        });
    for (const auto& card : people) {
        const bool answered = std::any_of(
            agreement.answers.begin(), agreement.answers.end(), [&](const PartyAnswer& a) {
                return a.isCurrent() && folded(a.party) == folded(card.name);
            });
        if (!answered)
            agreement.waitingFor.push_back(card);
    }
    std::stable_sort(agreement.waitingFor.begin(), agreement.waitingFor.end(),
        [&](const auto& a, const auto& b) {
            return std::tuple(!isPerson(a.role), a.since, a.name)
                < std::tuple(!isPerson(b.role), b.since, b.name);
        });
    agreement.isAgreed = agreement.waitingFor.empty() && !agreement.answers.empty()
        && std::all_of(agreement.answers.begin(), agreement.answers.end(),
            [](const PartyAnswer& a) { return a.isCurrent() && a.answer == "yes"; });
    return agreement;
}

}
