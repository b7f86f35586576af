// SPDX-License-Identifier: Apache-2.0
//
// Reading a text at rest. The bytes may come from anybody who can make a snapshot, so nothing in
// them is believed: every character has a place, once; every parent is there, on the right side, and
// nobody is their own ancestor.
#include "base/data_limits.h"
#include "base/text.h"
#include "crdt/text_columns_p.h"
#include "crdt/text_state.h"

#include <algorithm>

namespace alongside::crdt {

namespace {

    [[noreturn]] void refuse(const char* why)
    {
        throw cereal::Exception(why);
    }

    Bytes unpack(InputArchive& ar, std::size_t& room)
    {
        Bytes frame;
        ar(frame);
        auto bytes = decompress(frame, room);
        if (!bytes)
            throw cereal::Exception(bytes.error().detail);
        room -= bytes->size();
        return std::move(*bytes);
    }

    std::string unpackText(InputArchive& ar, std::size_t& room)
    {
        const auto bytes = unpack(ar, room);
        std::string text(asText(bytes));
        return text;
    }

    std::uint32_t number(InputArchive& ar, std::uint64_t end)
    {
        const auto value = ar.getVarint();
        if (value >= end)
            refuse("a number out of range");
        return static_cast<std::uint32_t>(value);
    }

    std::optional<CharRef> loadRef(InputArchive& ar, std::uint64_t people)
    {
        const auto who = number(ar, people + 1);
        if (who == 0)
            return std::nullopt;
        return CharRef{who - 1, number(ar, kTextCharactersMax)};
    }

}

struct TextState::Loader {
    TextState& state;
    InputArchive& ar;
    std::string visible;
    std::size_t& spansLeft; ///< that may be read
    std::vector<Span> spans;
    // For each author, the span that begins or ends with a number; of all once they are filled in.
    std::vector<std::vector<std::uint32_t>> spanOf;
    std::vector<bool> isFilled;

    void loadTables()
    {
        for (auto count = ar.checkCount(ar.getVarint()); count > 0; --count) {
            AuthorId id;
            ar(id);
            if (!state.m_people.empty() && !(state.m_people.back().id < id))
                refuse("authors out of order");
            (void)state.whoIs(id);
        }
        ar(state.m_voices);
        Stamp before;
        for (auto count = ar.checkCount(ar.getVarint()); count > 0; --count) {
            const auto who = number(ar, state.m_people.size() * 2);
            Deletion deletion;
            deletion.who = who / 2;
            deletion.erases = who % 2 != 0;
            loadStamp(deletion.at, before);
            if (state.deletionIndex(deletion) != state.m_deletions.size())
                refuse("a deletion twice");
        }
        for (auto& person : state.m_people)
            loadSaid(person);
    }

    void loadStamp(Stamp& at, Stamp& before)
    {
        std::int64_t difference = 0;
        ar(difference, at.count);
        // Wraps like the difference did when it was written.
        at.ms = static_cast<TimeMs>(
            static_cast<std::uint64_t>(before.ms) + static_cast<std::uint64_t>(difference));
        before = at;
    }

    void loadSaid(Person& person)
    {
        Stamp last;
        std::uint64_t first = 0;
        for (auto count = ar.checkCount(ar.getVarint()); count > 0; --count) {
            Said said;
            const auto step = ar.getVarint();
            if (person.said.empty() ? step != 0 : step == 0)
                refuse("runs out of order");
            first += step;
            if (first >= kTextCharactersMax)
                refuse("a number out of range");
            said.first = static_cast<std::uint32_t>(first);
            said.voice = number(ar, state.m_voices.size());
            loadStamp(said.at, last);
            if (const auto copy = loadRef(ar, state.m_people.size())) {
                said.copyWho = copy->who;
                said.copyN = copy->n;
            }
            person.said.push_back(said);
        }
    }

    void loadSpans(std::string deleted)
    {
        const auto erased = number(ar, kErasedInTextMax + 1);
        Bytes flags;
        Bytes parents;
        std::array<Bytes, 7> columns;
        ar(flags, parents);
        for (auto& column : columns)
            ar(column);
        InputArchive lengths(columns[0]);
        InputArchive starts(columns[1]);
        InputArchive numbers(columns[2]);
        InputArchive jumps(columns[3]);
        InputArchive authors(columns[4]);
        InputArchive deletions(columns[5]);
        InputArchive named(columns[6]);

        const auto charactersMax = visible.size() + deleted.size() + erased;
        OpenEnds ends;
        std::vector<std::int64_t> lastJump(state.m_people.size());
        std::size_t parent = 0;
        Who who = 0;
        std::uint32_t deletion = 0;
        std::size_t characters = 0;
        if (flags.size() > spansLeft)
            refuse("more stretches than are allowed");
        spansLeft -= flags.size();
        spans.resize(flags.size());
        for (std::size_t i = 0; i < flags.size(); ++i) {
            auto& span = spans[i];
            const auto flag = flags[i];
            if ((flag & ~SpanColumns::kFlagsKnown) != 0)
                refuse("unknown flags");
            if ((flag & SpanColumns::kOtherAuthor) != 0)
                who = number(authors, state.m_people.size());
            if (who >= state.m_people.size())
                refuse("nobody's span");
            span.who = who;
            span.length = number(lengths, charactersMax) + 1;
            characters += span.length;
            if ((flag & SpanColumns::kOtherDeletion) != 0)
                deletion = number(deletions, state.m_deletions.size());
            if ((flag & SpanColumns::kDeleted) != 0) {
                if (deletion >= state.m_deletions.size())
                    refuse("a deletion that is not there");
                span.deletion = deletion + 1;
            }
            if ((flag & SpanColumns::kContinues) != 0) {
                const auto depth = starts.getVarint();
                const auto n = depth == 0 ? std::optional(number(numbers, charactersMax))
                                          : ends.take(depth - 1, who);
                if (!n || *n == 0)
                    refuse("a span that continues nothing");
                span.n = *n;
                span.continues = true;
            } else {
                std::int64_t jump = 0;
                jumps(jump);
                const auto at = lastJump[who] + jump;
                if (at < 0 || at >= static_cast<std::int64_t>(charactersMax))
                    refuse("a number out of range");
                lastJump[who] = at;
                span.n = static_cast<std::uint32_t>(at);
                if (parent >= parents.size() || parents[parent] > SpanColumns::kNamedRight)
                    refuse("a span without a parent");
                const auto kind = parents[parent++];
                if (kind == SpanColumns::kNext || kind == SpanColumns::kNamedLeft)
                    span.side = Side::Left;
                if (kind == SpanColumns::kNamedLeft || kind == SpanColumns::kNamedRight) {
                    span.parentWho = number(named, state.m_people.size());
                    span.parentN = number(named, charactersMax);
                } else if (kind == SpanColumns::kPrevious) {
                    if (i == 0)
                        refuse("nothing stands before the first");
                    span.parentWho = spans[i - 1].who;
                    span.parentN = spans[i - 1].end() - 1;
                }
                if (kind == SpanColumns::kNext && i + 1 == flags.size())
                    refuse("nothing stands after the last");
            }
            if (i > 0 && !spans[i - 1].continues && spans[i - 1].side == Side::Left
                && spans[i - 1].parentWho == kNobody) {
                spans[i - 1].parentWho = span.who;
                spans[i - 1].parentN = span.n;
            }
            ends.add(who, span.end());
        }
        if (parent != parents.size()
            || lengths.left() + starts.left() + numbers.left() + jumps.left() + authors.left()
                    + deletions.left() + named.left()
                != 0)
            refuse("bytes left over in a column");
        place(std::move(deleted), erased);
        checkTree(characters);
        for (const auto& span : spans)
            state.m_tree.append(span);
        state.m_tree.finish();
    }

    // Gives the spans their bytes.
    void place(std::string deleted, std::size_t erased)
    {
        auto& arena = state.m_tree.arena();
        const auto visibleEnd = visible.size();
        arena = std::move(visible);
        arena += deleted;
        const bool isPlain
            = std::all_of(arena.begin(), arena.end(), [](char c) { return (c & 0x80) == 0; });
        std::size_t shown = 0;
        std::size_t hidden = visibleEnd;
        for (auto& span : spans) {
            auto& at = span.deletion == 0 ? shown : hidden;
            const auto end = span.deletion == 0 ? visibleEnd : arena.size();
            span.bytes = static_cast<std::uint32_t>(at);
            if (span.deletion != 0 && state.m_deletions[span.deletion - 1].erases) {
                if (span.length > erased)
                    refuse("more erased than was said");
                erased -= span.length;
                continue;
            }
            if (isPlain) {
                at += span.length;
            } else {
                for (auto left = span.length; left > 0; --left) {
                    if (at >= end)
                        refuse("more characters than text");
                    do
                        ++at;
                    while (at < end && (arena[at] & 0xc0) == 0x80);
                }
            }
            if (at > end)
                refuse("more characters than text");
            span.byteLength = static_cast<std::uint32_t>(at - span.bytes);
        }
        if (erased != 0 || shown != visibleEnd || hidden != arena.size())
            refuse("more text than characters");
    }

    // Each author's spans follow each other without a gap and without overlap.
    void checkTree(std::size_t characters)
    {
        spanOf.resize(state.m_people.size());
        isFilled.resize(state.m_people.size());
        std::vector<std::size_t> counted(state.m_people.size());
        for (const auto& span : spans) {
            if (span.end() > characters)
                refuse("a number out of range");
            counted[span.who] += span.length;
        }
        for (Who who = 0; who < state.m_people.size(); ++who)
            if (counted[who] <= characters)
                spanOf[who].resize(counted[who], kNone);
        std::vector<std::size_t> spansOfWho(state.m_people.size());
        for (std::uint32_t i = 0; i < spans.size(); ++i) {
            const auto& span = spans[i];
            auto& at = spanOf[span.who];
            if (span.end() > at.size())
                refuse("a character is missing");
            at[span.n] = at[span.end() - 1] = i;
            ++spansOfWho[span.who];
        }
        for (Who who = 0; who < state.m_people.size(); ++who) {
            for (std::uint32_t n = 0; n < counted[who]; --spansOfWho[who]) {
                const auto i = spanOf[who][n];
                if (i == kNone || spans[i].who != who || spans[i].n != n)
                    refuse("a character twice");
                n = spans[i].end();
            }
            if (spansOfWho[who] != 0)
                refuse("a character twice");
            auto& person = state.m_people[who];
            person.written = static_cast<std::uint32_t>(counted[who]);
            if (person.written > 0 && person.said.empty())
                refuse("words that nobody said");
            if (!person.said.empty() && person.said.back().first >= person.written)
                refuse("something said without words");
        }
        std::vector<std::uint32_t> above(spans.size(), kNone);
        for (std::uint32_t i = 0; i < spans.size(); ++i)
            above[i] = parentSpan(i);
        checkNoCycle(above);
    }

    // Ends of spans are known; what is in the middle of one is looked up rarely.
    std::uint32_t spanAt(Who who, std::uint32_t n)
    {
        if (spanOf[who][n] == kNone && !isFilled[who]) {
            isFilled[who] = true;
            for (std::uint32_t i = 0; i < spans.size(); ++i)
                if (spans[i].who == who)
                    std::fill_n(spanOf[who].begin() + spans[i].n, spans[i].length, i);
        }
        return spanOf[who][n];
    }

    // Also tells the parent that it has a child there.
    std::uint32_t parentSpan(std::uint32_t i)
    {
        const auto& span = spans[i];
        const auto who = span.continues ? span.who : span.parentWho;
        if (who == kNobody)
            return kNone;
        const auto n = span.continues ? span.n - 1 : span.parentN;
        if (n >= spanOf[who].size())
            refuse("a parent that is not there");
        const auto at = spanAt(who, n);
        auto& parent = spans[at];
        if (span.side == Side::Right) {
            if (at >= i)
                refuse("a right child before its parent");
            if (n + 1 == parent.end())
                parent.lastHasRight = true;
        } else {
            if (at <= i || n != parent.n)
                refuse("a left child after its parent");
            parent.firstHasLeft = true;
        }
        return at;
    }

    static void checkNoCycle(const std::vector<std::uint32_t>& above)
    {
        std::vector<std::uint32_t> seenFrom(above.size(), kNone);
        for (std::uint32_t i = 0; i < above.size(); ++i)
            for (auto at = i; at != kNone; at = above[at]) {
                if (seenFrom[at] == i)
                    refuse("a character is its own ancestor");
                if (seenFrom[at] != kNone)
                    break;
                seenFrom[at] = i;
            }
    }

    void loadWaiting()
    {
        const auto people = state.m_people.size();
        for (auto count = ar.checkCount(ar.getVarint()); count > 0; --count) {
            const auto who = number(ar, people);
            WaitingKey key;
            WaitingInsert insert;
            ar(key.first, key.seq, key.index, key.place, insert.at.ms, insert.at.count,
                insert.voice, insert.side, insert.text, insert.count);
            insert.parent = loadRef(ar, people);
            insert.copyOf = loadRef(ar, people);
            if (insert.side > Side::Right || key.first >= kTextCharactersMax
                || insert.text.empty() != (insert.count > 0) || insert.count > kContentCharactersMax
                || !isValidUtf8(insert.text) || (!insert.parent && insert.side == Side::Left)
                || (insert.copyOf && !insert.text.empty())
                || !state.m_waiting[who].emplace(key, std::move(insert)).second)
                refuse("not something that waits");
            ++state.m_waitingCount;
        }
        for (auto count = ar.checkCount(ar.getVarint()); count > 0; --count) {
            WaitingRemove remove;
            ar(remove.who, remove.first, remove.count, remove.deletion);
            if (remove.who >= people || remove.deletion >= state.m_deletions.size()
                || remove.first >= kTextCharactersMax || remove.count == 0
                || remove.count > kTextCharactersMax)
                refuse("not something that waits");
            ++remove.deletion;
            state.m_removesWaiting.insert(remove);
        }
    }
};

Result<std::string> TextState::textOf(ByteView bytes)
{
    try {
        InputArchive ar(bytes);
        std::uint8_t format{};
        ar(format);
        if (format != kTextFormat)
            return fail(ErrorCode::StoreNewer, "a text in form " + std::to_string(format));
        auto room = kTextStateBytesMax;
        return unpackText(ar, room);
    } catch (const cereal::Exception& e) {
        return fail(ErrorCode::BadMessage, std::string("text: ") + e.what());
    }
}

Result<TextState> TextState::fromBytes(ByteView bytes)
{
    Room room;
    return fromBytes(bytes, room);
}

Result<TextState> TextState::fromBytes(ByteView bytes, Room& room)
{
    try {
        InputArchive ar(bytes);
        std::uint8_t format{};
        ar(format);
        if (format != kTextFormat)
            return fail(ErrorCode::StoreNewer, "a text in form " + std::to_string(format));
        TextState state;
        auto visible = unpackText(ar, room.bytes);
        const auto spans = unpack(ar, room.bytes);
        auto deleted = unpackText(ar, room.bytes);
        if (ar.left() != 0)
            refuse("bytes left over");
        if (!isValidUtf8(visible) || !isValidUtf8(deleted))
            refuse("not UTF-8");
        InputArchive inner(spans, kTextStateBytesMax);
        Loader loader{state, inner, std::move(visible), room.spans, {}, {}, {}};
        loader.loadTables();
        loader.loadSpans(std::move(deleted));
        loader.loadWaiting();
        if (inner.left() != 0)
            refuse("bytes left over");
        return state;
    } catch (const cereal::Exception& e) {
        return fail(ErrorCode::BadMessage, std::string("text: ") + e.what());
    }
}

}
