// SPDX-License-Identifier: Apache-2.0
#include "plan/passage_info.h"

#include "crdt/graphemes.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace alongside::plan {

namespace {

    std::string mannerWords(crdt::Manner manner)
    {
        switch (manner) {
        case crdt::Manner::Written:
            return "in writing";
        case crdt::Manner::Spoken:
            return "by talking";
        case crdt::Manner::Signed:
            return "with signs";
        case crdt::Manner::Symbols:
            return "with pictures";
        case crdt::Manner::Drawn:
            return "with a drawing";
        case crdt::Manner::Shown:
            return "by what somebody did";
        case crdt::Manner::Other:
            break;
        }
        return "in another way";
    }

    std::string wordsOf(const FieldInfo* field)
    {
        std::string words;
        if (field != nullptr)
            for (const auto& version : field->versions)
                words += (words.empty() ? "" : "\n") + version.text;
        return words;
    }

    store::MemberCard cardOf(const store::Replica& replica, const MemberId& member)
    {
        const auto people = replica.people();
        const auto it = std::find_if(people.begin(), people.end(),
            [&](const store::MemberCard& card) { return card.id == member; });
        return it == people.end() ? store::MemberCard{member, {}, {}, false, false, false, {}}
                                  : *it;
    }

}

std::vector<DifferencePiece> differencePieces(std::string_view before, std::string_view after)
{
    const auto from = crdt::words(before);
    const auto to = crdt::words(after);
    std::vector<DifferencePiece> pieces;
    for (const auto& step : crdt::differences(from, to)) {
        const auto& items = step.kind == crdt::Step::Insert ? to : from;
        std::string text;
        for (auto i = step.from; i < step.from + step.count; ++i)
            text += items[i];
        pieces.push_back({step.kind, std::move(text)});
    }
    return pieces;
}

std::vector<FieldDifference> compareRecords(const RecordInfo& before, const RecordInfo& after)
{
    std::vector<FieldDifference> all;
    const auto compare = [&](const std::string& name, const std::string& label) {
        FieldDifference one{
            name, label, wordsOf(before.field(name)), wordsOf(after.field(name)), {}};
        if (one.before == one.after)
            return;
        one.pieces = differencePieces(one.before, one.after);
        all.push_back(std::move(one));
    };
    for (const auto& field : after.fields)
        compare(field.name, field.label);
    for (const auto& field : before.fields)
        if (after.field(field.name) == nullptr)
            compare(field.name, field.label);
    return all;
}

std::vector<PassageInfo> describePassages(
    const store::Replica& replica, const crdt::TextState& text, bool withDeleted)
{
    std::vector<PassageInfo> all;
    for (const auto& passage : text.passages(withDeleted)) {
        PassageInfo info;
        info.by = replica.personOf(passage.author);
        if (passage.voice.speaker)
            info.speaker = cardOf(replica, *passage.voice.speaker);
        info.manner = mannerWords(passage.voice.manner);
        info.at = passage.at.ms;
        if (passage.placedBy != passage.author || passage.placedAt != passage.at) {
            info.broughtBackBy = replica.personOf(passage.placedBy);
            info.broughtBackAt = passage.placedAt.ms;
        }
        if (passage.isDeleted) {
            info.deletedBy = replica.personOf(passage.deletedBy);
            info.deletedAt = passage.deletedAt.ms;
        }
        info.erased = passage.isErased;
        info.text = passage.text;
        all.push_back(std::move(info));
    }
    return all;
}

}
