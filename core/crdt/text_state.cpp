// SPDX-License-Identifier: Apache-2.0
#include "crdt/text_state.h"

#include "base/data_limits.h"
#include "base/text.h"

#include <algorithm>
#include <tuple>

namespace alongside::crdt {

Who TextState::whoIs(const AuthorId& author)
{
    const auto [it, isNew] = m_whoIs.try_emplace(author, static_cast<Who>(m_people.size()));
    if (isNew)
        m_people.push_back({author, 0, {}});
    return it->second;
}

std::uint32_t TextState::voiceIndex(const Voice& voice)
{
    // The same again, most of the time; and there are few of them.
    for (auto i = m_voices.size(); i > 0; --i)
        if (m_voices[i - 1] == voice)
            return static_cast<std::uint32_t>(i - 1);
    m_voices.push_back(voice);
    return static_cast<std::uint32_t>(m_voices.size() - 1);
}

// In spans 0 means not deleted, so these begin at 1.
std::uint32_t TextState::deletionIndex(const Deletion& deletion)
{
    if (!m_deletions.empty() && m_deletions.back() == deletion)
        return static_cast<std::uint32_t>(m_deletions.size());
    const auto [it, isNew]
        = m_deletionIndex.try_emplace(deletion, static_cast<std::uint32_t>(m_deletions.size() + 1));
    if (isNew)
        m_deletions.push_back(deletion);
    return it->second;
}

// Several people may take the same words away. Whose deletion is shown must not depend on what
// came first: an erasure before others, then the earliest.
bool TextState::isStronger(std::uint32_t a, std::uint32_t b) const
{
    if (a == b || b == 0)
        return a != b;
    const auto& x = m_deletions[a - 1];
    const auto& y = m_deletions[b - 1];
    if (x.erases != y.erases)
        return x.erases;
    return x.at != y.at ? x.at < y.at : m_people[x.who].id < m_people[y.who].id;
}

TextState::Run TextState::runAt(Who who, std::uint32_t n, std::uint32_t end) const
{
    const auto& said = m_people[who].said;
    const auto next = std::upper_bound(said.begin(), said.end(), n,
        [](std::uint32_t value, const Said& s) { return value < s.first; });
    return {&*(next - 1), next == said.end() ? end : std::min(end, next->first)};
}

// Written before the author's count of characters goes up.
void TextState::note(Who who, std::uint32_t first, Stamp at, const Voice& voice,
    const std::optional<CharRef>& copyOf)
{
    auto& said = m_people[who].said;
    if (!said.empty() && !copyOf && said.back().copyWho == kNobody && said.back().at == at
        && m_voices[said.back().voice] == voice)
        return;
    Said entry{first, voiceIndex(voice), at, kNobody, 0};
    if (copyOf) {
        entry.copyWho = copyOf->who;
        entry.copyN = copyOf->n;
        if (!said.empty()) {
            const auto& last = said.back();
            if (last.copyWho == entry.copyWho && last.at == at && last.voice == entry.voice
                && last.copyN + (first - last.first) == entry.copyN)
                return;
        }
    }
    said.push_back(entry);
}

TextState::Placed TextState::insert(Who who, Stamp at, const Voice& voice, std::uint32_t position,
    std::string_view text, std::uint32_t characters, const std::optional<CharRef>& copyOf)
{
    const auto first = m_people[who].written;
    note(who, first, at, voice, copyOf);
    m_people[who].written += characters;
    Placed placed{std::nullopt, Side::Right, first};
    Span span;
    span.n = first;
    span.length = characters;
    span.who = who;
    if (position == 0) {
        if (!m_tree.isEmpty()) {
            // The root has children, so this is a left child of the first character there is.
            const auto spot = m_tree.first();
            placed.parent = idAt(spot);
            placed.side = span.side = Side::Left;
            m_tree.at(spot).firstHasLeft = true;
            span.parentWho = placed.parent->who;
            span.parentN = placed.parent->n;
            m_tree.insertBefore(spot, span, text);
        } else {
            m_tree.insertBefore({}, span, text);
        }
        return placed;
    }
    const auto left = m_tree.spotAt(position - 1);
    auto& leftSpan = m_tree.at(left);
    if (left.offset + 1 == leftSpan.length && !leftSpan.lastHasRight) {
        placed.parent = CharRef{leftSpan.who, leftSpan.end() - 1};
        if (leftSpan.who == who && leftSpan.end() == first) {
            if (m_tree.tryExtend(left, text, characters))
                return placed;
            span.continues = true;
        }
        leftSpan.lastHasRight = true;
    } else {
        // The next character, deleted or not, has no left children: it is the outermost left
        // descendant of what stands to the right.
        const Spot next = left.offset + 1 < leftSpan.length
            ? Spot{left.leaf, left.slot, left.offset + 1}
            : m_tree.nextSpan(left);
        placed.parent = idAt(next);
        placed.side = span.side = Side::Left;
    }
    span.parentWho = placed.parent->who;
    span.parentN = placed.parent->n;
    const auto spot = m_tree.insertAfter(left, span, text);
    if (placed.side == Side::Left)
        m_tree.at(m_tree.nextSpan(spot)).firstHasLeft = true;
    return placed;
}

void TextState::remove(Who who, Stamp at, std::uint32_t position, std::uint32_t count,
    std::vector<TextRemove>& removed)
{
    const auto deletion = deletionIndex({at, who, false});
    while (count > 0) {
        const auto spot = m_tree.spotAt(position);
        const auto& span = m_tree.at(spot);
        const auto here = std::min(count, span.length - spot.offset);
        removed.push_back({span.who, span.n + spot.offset, here});
        m_tree.mark(spot, here, deletion);
        count -= here;
    }
}

std::uint32_t TextState::WaitingInsert::characters() const
{
    return text.empty() ? count : static_cast<std::uint32_t>(codePoints(text));
}

void TextState::apply(const Splice& splice, const OpId& id, Stamp at)
{
    std::vector<Who> whos{whoIs(id.author)};
    for (const auto& author : splice.authors)
        whos.push_back(whoIs(author));
    const auto local = [&whos](const CharRef& c) { return CharRef{whos[c.who], c.n}; };
    const auto self = whos.front();
    for (std::uint32_t i = 0; i < splice.inserts.size(); ++i) {
        const auto& from = splice.inserts[i];
        auto& person = m_people[self];
        if (from.first < person.written) {
            // Again; or what is here was erased since.
            if (from.isErased())
                eraseHere(self, from.first, from.first + from.count, at);
            continue;
        }
        WaitingInsert insert{
            at, splice.voice, std::nullopt, from.side, from.text, from.count, std::nullopt};
        if (from.parent)
            insert.parent = local(*from.parent);
        if (from.copyOf)
            insert.copyOf = local(*from.copyOf);
        const auto mine = m_waiting.find(self);
        const bool isNext = from.first == person.written
            && (mine == m_waiting.end() || mine->second.begin()->first.first != from.first);
        if (isNext && isReady(insert)) {
            insert.copyOf ? placeCopy(self, std::move(insert)) : place(self, insert);
            if (m_waitingCount > 0)
                takeWaiting();
        } else {
            wait(self, {from.first, id.seq, id.index, i}, std::move(insert));
        }
    }
    if (!splice.removes.empty()) {
        const auto deletion = deletionIndex({at, self, false});
        std::vector<TextRemove> rest;
        for (const auto& remove : splice.removes)
            removeHere({whos[remove.who], remove.first, remove.count}, deletion, rest);
        for (const auto& what : rest)
            m_removesWaiting.insert({what.who, what.first, what.count, deletion});
    }
    if (!m_removesWaiting.empty())
        takeWaitingRemoves();
}

void TextState::wait(Who who, const WaitingKey& key, WaitingInsert insert)
{
    const auto [it, isNew] = m_waiting[who].try_emplace(key, std::move(insert));
    if (isNew) {
        ++m_waitingCount;
    } else if (insert.isErased()) {
        it->second.text.clear();
        it->second.count = insert.count;
    }
}

// Of characters that are here, the words go; their places stay.
void TextState::eraseHere(Who who, std::uint32_t first, std::uint32_t end, Stamp at)
{
    end = std::min(end, m_people[who].written);
    const auto deletion = deletionIndex({at, who, true});
    while (first < end) {
        const auto spot = m_tree.spotOf(who, first);
        const auto& span = m_tree.at(spot);
        const auto here = std::min(end - first, span.length - spot.offset);
        const bool isNew = span.deletion == 0 || !m_deletions[span.deletion - 1].erases;
        if (isStronger(deletion, span.deletion))
            m_tree.erase(spot, here, deletion);
        if (isNew)
            eraseCopies(who, first, first + here);
        first += here;
    }
}

void TextState::eraseCopies(Who original, std::uint32_t first, std::uint32_t end)
{
    for (Who who = 0; who < m_people.size(); ++who)
        for (std::size_t i = 0; i < m_people[who].said.size(); ++i) {
            const auto said = m_people[who].said[i];
            if (said.copyWho != original)
                continue;
            const auto runEnd = i + 1 < m_people[who].said.size() ? m_people[who].said[i + 1].first
                                                                  : m_people[who].written;
            // The part of the copy that is of these characters.
            const auto from = std::max(first, said.copyN);
            const auto to
                = std::min<std::uint64_t>(end, std::uint64_t{said.copyN} + (runEnd - said.first));
            if (from < to)
                eraseHere(who, said.first + (from - said.copyN),
                    static_cast<std::uint32_t>(said.first + (to - said.copyN)), said.at);
        }
}

bool TextState::isReady(const WaitingInsert& insert) const
{
    return (!insert.parent || isHere(*insert.parent))
        && (!insert.copyOf
            || std::uint64_t{insert.copyOf->n} + insert.count
                <= m_people[insert.copyOf->who].written);
}

// Piece by piece, because some of what it copies may have been erased.
void TextState::placeCopy(Who who, WaitingInsert insert)
{
    auto source = *insert.copyOf;
    for (auto left = insert.count; left > 0;) {
        const auto spot = m_tree.spotOf(source.who, source.n);
        const auto span = m_tree.at(spot);
        const auto here = std::min(left, span.length - spot.offset);
        const bool erased = span.deletion != 0 && m_deletions[span.deletion - 1].erases;
        insert.copyOf = source;
        insert.count = here;
        insert.text.clear();
        if (!erased) {
            const auto from = m_tree.bytesOf(span, spot.offset);
            insert.text
                = m_tree.textOf(span).substr(from, m_tree.bytesOf(span, spot.offset + here) - from);
        }
        place(who, insert);
        insert.parent = CharRef{who, m_people[who].written - 1};
        insert.side = Side::Right;
        source.n += here;
        left -= here;
    }
}

// The parent is here, and the number is the author's next.
void TextState::place(Who who, const WaitingInsert& insert)
{
    const auto characters = insert.characters();
    const std::string_view text = insert.text; // empty for what was erased: only its place is kept
    const auto first = m_people[who].written;
    const CharRef id{who, first};
    Span span;
    span.n = first;
    span.length = characters;
    span.who = who;
    span.side = insert.side;
    if (insert.text.empty())
        span.deletion = deletionIndex({insert.at, who, true});
    note(who, first, insert.at, insert.voice, insert.copyOf);
    // Counted last: until then the tree does not have it.
    const auto count = [&] { m_people[who].written += characters; };
    if (!insert.parent) {
        m_tree.insertBefore(spotAmongRight(insert.parent, id), span, text);
        return count();
    }
    const auto& parent = *insert.parent;
    span.parentWho = parent.who;
    span.parentN = parent.n;
    const auto spot = m_tree.spotOf(span.parentWho, parent.n);
    auto& parentSpan = m_tree.at(spot);
    if (insert.side == Side::Right) {
        span.continues = parent.who == who && parent.n + 1 == first;
        if (spot.offset + 1 == parentSpan.length && !parentSpan.lastHasRight) {
            if (!span.continues || span.deletion != 0
                || !m_tree.tryExtend(spot, text, characters)) {
                parentSpan.lastHasRight = true;
                m_tree.insertAfter(spot, span, text);
            }
        } else {
            m_tree.insertBefore(spotAmongRight(insert.parent, id), span, text);
        }
    } else if (spot.offset > 0 || !parentSpan.firstHasLeft) {
        const auto placed = m_tree.insertBefore(spot, span, text);
        m_tree.at(m_tree.nextSpan(placed)).firstHasLeft = true;
    } else {
        m_tree.insertBefore(spotAmongLeft(parent, id), span, text);
    }
    count();
}

void TextState::takeWaiting()
{
    // Few ever wait, so all who do are asked again until nobody moves.
    for (bool moved = true; moved;) {
        moved = false;
        std::vector<Who> waiting;
        for (const auto& [who, inserts] : m_waiting)
            waiting.push_back(who);
        for (const auto who : waiting)
            moved = takeWaitingOf(who) || moved;
    }
}

bool TextState::takeWaitingOf(Who who)
{
    auto& inserts = m_waiting[who];
    bool moved = false;
    while (!inserts.empty()) {
        const auto it = inserts.begin();
        const auto written = m_people[who].written;
        if (it->first.first > written)
            break;
        if (it->first.first == written) {
            const auto& insert = it->second;
            if (!isReady(insert))
                break;
            insert.copyOf ? placeCopy(who, insert) : place(who, insert);
            moved = true;
        }
        inserts.erase(it);
        --m_waitingCount;
    }
    if (inserts.empty())
        m_waiting.erase(who);
    return moved;
}

void TextState::removeHere(
    const TextRemove& what, std::uint32_t deletion, std::vector<TextRemove>& rest)
{
    const auto who = what.who;
    const auto end = what.first + what.count;
    const auto known = std::min(end, m_people[who].written);
    for (auto n = what.first; n < known;) {
        const auto spot = m_tree.spotOf(who, n);
        const auto& span = m_tree.at(spot);
        const auto here = std::min(known - n, span.length - spot.offset);
        if (isStronger(deletion, span.deletion))
            m_tree.mark(spot, here, deletion);
        n += here;
    }
    if (end > known) {
        const auto from = std::max(known, what.first);
        rest.push_back({what.who, from, end - from});
    }
}

void TextState::takeWaitingRemoves()
{
    std::set<WaitingRemove> still;
    for (const auto& waiting : m_removesWaiting) {
        std::vector<TextRemove> rest;
        removeHere({waiting.who, waiting.first, waiting.count}, waiting.deletion, rest);
        for (const auto& what : rest)
            still.insert({what.who, what.first, what.count, waiting.deletion});
    }
    m_removesWaiting = std::move(still);
}

std::string TextState::text() const
{
    std::string all;
    m_tree.visit([&](const Span& span) {
        if (span.deletion == 0)
            all += m_tree.textOf(span);
    });
    return all;
}

TextAnchor TextState::anchorAt(std::uint32_t position)
{
    if (position == 0)
        return {};
    const auto id = idAt(m_tree.spotAt(std::min(position, length()) - 1));
    return {m_people[id.who].id, id.n};
}

std::uint32_t TextState::positionOf(const TextAnchor& anchor)
{
    const auto it = m_whoIs.find(anchor.author);
    if (anchor.n == kNone || it == m_whoIs.end() || anchor.n >= m_people[it->second].written)
        return 0;
    const auto spot = m_tree.spotOf(it->second, anchor.n);
    return m_tree.positionOf(spot) + (m_tree.at(spot).deletion == 0 ? 1 : 0);
}

}
