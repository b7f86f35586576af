// SPDX-License-Identifier: Apache-2.0
//
// A text at rest: three compressed blocks. The text itself comes first, so that reading it costs
// nothing but that. Then the spans, a column for each thing that is known of them, because equal
// things compress well beside each other. Last the words that were taken away.
#include "crdt/text_columns_p.h"
#include "crdt/text_state.h"

#include <algorithm>
#include <map>
#include <set>

namespace alongside::crdt {

struct TextState::Saver {
    const TextState& state;
    std::vector<Span> spans; ///< joined as far as the order allows, wherever their bytes are
    std::string visible;
    std::string deleted;
    std::uint64_t erased = 0;
    std::vector<Who> people;              ///< by id
    std::vector<std::uint32_t> place;     ///< in `people`, for each number in use
    std::vector<std::uint32_t> deletions; ///< by first appearance
    std::vector<std::uint32_t> deletionPlace;
    std::vector<std::uint32_t> voicePlace;
    std::vector<Voice> voices;

    explicit Saver(const TextState& from)
        : state(from)
    {
        gatherSpans();
        gatherTables();
    }

    void gatherSpans()
    {
        state.m_tree.visit([this](const Span& span) {
            (span.deletion == 0 ? visible : deleted) += state.m_tree.textOf(span);
            if (span.byteLength == 0)
                erased += span.length;
            if (!spans.empty()) {
                auto& last = spans.back();
                if (span.continues && last.who == span.who && last.end() == span.n
                    && !span.firstHasLeft && last.deletion == span.deletion) {
                    last.length += span.length;
                    last.byteLength += span.byteLength;
                    return;
                }
            }
            spans.push_back(span);
        });
    }

    void gatherTables()
    {
        deletionPlace.assign(state.m_deletions.size() + 1, kNone);
        const auto useDeletion = [this](std::uint32_t deletion) {
            if (deletion != 0 && deletionPlace[deletion] == kNone) {
                deletionPlace[deletion] = static_cast<std::uint32_t>(deletions.size());
                deletions.push_back(deletion);
            }
        };
        for (const auto& span : spans)
            useDeletion(span.deletion);
        std::vector<std::uint32_t> waiting;
        for (const auto& remove : state.m_removesWaiting)
            waiting.push_back(remove.deletion);
        std::sort(waiting.begin(), waiting.end(),
            [this](std::uint32_t a, std::uint32_t b) { return a != b && state.isStronger(a, b); });
        for (const auto deletion : waiting)
            useDeletion(deletion);

        std::set<Who> used;
        std::set<Voice> voicesUsed;
        for (Who who = 0; who < state.m_people.size(); ++who) {
            const auto& person = state.m_people[who];
            if (person.written > 0)
                used.insert(who);
            for (const auto& said : person.said) {
                voicesUsed.insert(state.m_voices[said.voice]);
                if (said.copyWho != kNobody)
                    used.insert(said.copyWho);
            }
        }
        for (const auto deletion : deletions)
            used.insert(state.m_deletions[deletion - 1].who);
        for (const auto& remove : state.m_removesWaiting)
            used.insert(remove.who);
        for (const auto& [who, inserts] : state.m_waiting) {
            used.insert(who);
            for (const auto& [key, insert] : inserts) {
                voicesUsed.insert(insert.voice);
                if (insert.parent)
                    used.insert(insert.parent->who);
                if (insert.copyOf)
                    used.insert(insert.copyOf->who);
            }
        }
        people.assign(used.begin(), used.end());
        std::sort(people.begin(), people.end(),
            [this](Who a, Who b) { return state.m_people[a].id < state.m_people[b].id; });
        place.assign(state.m_people.size(), kNone);
        for (std::uint32_t i = 0; i < people.size(); ++i)
            place[people[i]] = i;
        voices.assign(voicesUsed.begin(), voicesUsed.end());
        for (const auto& voice : state.m_voices)
            voicePlace.push_back(static_cast<std::uint32_t>(
                std::lower_bound(voices.begin(), voices.end(), voice) - voices.begin()));
    }

    void saveRef(OutputArchive& ar, const std::optional<CharRef>& c) const
    {
        ar.putVarint(c ? place[c->who] + 1 : 0);
        if (c)
            ar.putVarint(c->n);
    }

    void saveTables(OutputArchive& ar) const
    {
        ar.putVarint(people.size());
        for (const auto who : people)
            ar(state.m_people[who].id);
        ar(voices);
        ar.putVarint(deletions.size());
        Stamp before;
        for (const auto deletion : deletions) {
            const auto& d = state.m_deletions[deletion - 1];
            ar.putVarint(place[d.who] * std::uint64_t{2} + (d.erases ? 1 : 0));
            ar(d.at.ms - before.ms, d.at.count);
            before = d.at;
        }
        for (const auto who : people) {
            const auto& person = state.m_people[who];
            ar.putVarint(person.said.size());
            std::uint32_t first = 0;
            Stamp last;
            for (const auto& said : person.said) {
                ar.putVarint(said.first - first);
                first = said.first;
                ar.putVarint(voicePlace[said.voice]);
                ar(said.at.ms - last.ms, said.at.count);
                last = said.at;
                saveRef(ar,
                    said.copyWho == kNobody ? std::nullopt
                                            : std::optional(CharRef{said.copyWho, said.copyN}));
            }
        }
    }

    void saveWaiting(OutputArchive& ar) const
    {
        std::uint64_t count = 0;
        for (const auto& [who, inserts] : state.m_waiting)
            count += inserts.size();
        ar.putVarint(count);
        for (const auto who : people) {
            const auto mine = state.m_waiting.find(who);
            if (mine == state.m_waiting.end())
                continue;
            for (const auto& [key, insert] : mine->second) {
                ar.putVarint(place[who]);
                ar(key.first, key.seq, key.index, key.place, insert.at.ms, insert.at.count,
                    insert.voice, insert.side, insert.text, insert.count);
                saveRef(ar, insert.parent);
                saveRef(ar, insert.copyOf);
            }
        }
        std::set<WaitingRemove> removes;
        for (const auto& remove : state.m_removesWaiting)
            removes.insert(
                {place[remove.who], remove.first, remove.count, deletionPlace[remove.deletion]});
        ar.putVarint(removes.size());
        for (const auto& remove : removes)
            ar(remove.who, remove.first, remove.count, remove.deletion);
    }

    void saveSpans(OutputArchive& ar) const
    {
        SpanColumns columns;
        OpenEnds ends;
        Who lastWho = 0;
        std::uint32_t lastDeletion = 0;
        for (std::size_t i = 0; i < spans.size(); ++i) {
            const auto& span = spans[i];
            const auto who = place[span.who];
            std::uint8_t flags = 0;
            if (who != lastWho) {
                flags |= SpanColumns::kOtherAuthor;
                columns.authors.putVarint(who);
                lastWho = who;
            }
            if (span.deletion != 0) {
                flags |= SpanColumns::kDeleted;
                const auto deletion = deletionPlace[span.deletion];
                if (deletion != lastDeletion) {
                    flags |= SpanColumns::kOtherDeletion;
                    columns.deletions.putVarint(deletion);
                    lastDeletion = deletion;
                }
            }
            saveStart(columns, ends, i, who, flags);
            columns.flags.push_back(flags);
            columns.lengths.putVarint(span.length - 1);
            ends.add(who, span.end());
        }
        ar.putVarint(erased);
        columns.save(ar);
    }

    // Which number the span begins with, and what its first character is a child of.
    void saveStart(SpanColumns& columns, OpenEnds& ends, std::size_t i, std::uint32_t who,
        std::uint8_t& flags) const
    {
        const auto& span = spans[i];
        if (span.continues) {
            // The stretch it continues ended a little earlier, most of the time.
            flags |= SpanColumns::kContinues;
            if (const auto depth = ends.depthOf(who, span.n)) {
                columns.starts.putVarint(*depth + 1);
                return;
            }
            columns.starts.putVarint(0);
            columns.numbers.putVarint(span.n);
            return;
        }
        columns.jump(who, span.n);
        const auto* before = i > 0 ? &spans[i - 1] : nullptr;
        const auto* after = i + 1 < spans.size() ? &spans[i + 1] : nullptr;
        if (span.side == Side::Left && after != nullptr && span.parentWho == after->who
            && span.parentN == after->n) {
            columns.parents.push_back(SpanColumns::kNext);
        } else if (span.side == Side::Right && before != nullptr && span.parentWho == before->who
            && span.parentN == before->end() - 1) {
            columns.parents.push_back(SpanColumns::kPrevious);
        } else if (span.parentWho == kNobody) {
            columns.parents.push_back(SpanColumns::kRoot);
        } else {
            columns.parents.push_back(
                span.side == Side::Left ? SpanColumns::kNamedLeft : SpanColumns::kNamedRight);
            columns.named.putVarint(place[span.parentWho]);
            columns.named.putVarint(span.parentN);
        }
    }
};

Bytes TextState::bytes(Effort effort) const
{
    const Saver saver(*this);
    OutputArchive spans;
    saver.saveTables(spans);
    saver.saveSpans(spans);
    saver.saveWaiting(spans);
    OutputArchive ar;
    ar(kTextFormat);
    ar(compress(asBytes(saver.visible), effort), compress(spans.take(), effort),
        compress(asBytes(saver.deleted), effort));
    return ar.take();
}

}
