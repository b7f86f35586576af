// SPDX-License-Identifier: Apache-2.0
// Finding characters, and putting in, splitting and joining spans within a leaf. What happens when
// a leaf is full is in text_tree_nodes.cpp.
#include "crdt/text_tree.h"

#include <algorithm>
#include <cassert>

namespace alongside::crdt {

namespace {

    bool isContinuation(char c)
    {
        return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
    }

}

std::uint32_t TextTree::bytesOf(const Span& span, std::uint32_t characters) const
{
    if (span.length == span.byteLength || characters == 0)
        return characters;
    if (span.byteLength == 0)
        return 0; // erased
    if (characters == span.length)
        return span.byteLength;
    auto at = span.bytes;
    for (; characters > 0; --characters) {
        ++at;
        while (isContinuation(m_arena[at]))
            ++at;
    }
    return at - span.bytes;
}

Spot TextTree::spotAt(std::uint32_t position)
{
    assert(position < m_visible);
    if (m_cursor.leaf == kNone || position < m_cursor.leafStart
        || position - m_cursor.leafStart >= m_leaves[m_cursor.leaf].visible) {
        flushSums();
        auto node = m_root;
        std::uint32_t start = 0;
        auto leaf = m_firstLeaf;
        while (node != kNone) {
            const auto& inner = m_inner[node];
            std::uint32_t i = 0;
            while (position - start >= inner.visible[i])
                start += inner.visible[i++];
            if (inner.overLeaves) {
                leaf = inner.child[i];
                break;
            }
            node = inner.child[i];
        }
        m_cursor = {leaf, start, 0, start};
    } else if (position < m_cursor.spanStart) {
        restartCursorIn(m_cursor.leaf);
    }
    const auto& leaf = m_leaves[m_cursor.leaf];
    auto slot = m_cursor.slot;
    auto start = m_cursor.spanStart;
    for (;; ++slot) {
        const auto& span = leaf.spans[slot];
        if (span.deletion != 0)
            continue;
        if (position - start < span.length)
            break;
        start += span.length;
    }
    m_cursor.slot = slot;
    m_cursor.spanStart = start;
    return {m_cursor.leaf, slot, position - start};
}

// What the cursor knows of the spans before it in its leaf no longer holds.
void TextTree::changesAt(const Spot& spot)
{
    if (m_cursor.leaf == spot.leaf && spot.slot < m_cursor.slot)
        restartCursorIn(spot.leaf);
}

void TextTree::restartCursorIn(std::uint32_t leaf)
{
    if (m_cursor.leaf != leaf)
        return forgetCursor();
    m_cursor.slot = 0;
    m_cursor.spanStart = m_cursor.leafStart;
}

Spot TextTree::spotOf(Who who, std::uint32_t n)
{
    if (!m_isIndexed)
        makeIndex();
    const auto at = m_leafOf[who][n];
    const auto& leaf = m_leaves[at];
    std::uint32_t slot = 0;
    while (leaf.spans[slot].who != who || n - leaf.spans[slot].n >= leaf.spans[slot].length)
        ++slot;
    assert(slot < leaf.size);
    return {at, slot, n - leaf.spans[slot].n};
}

std::uint32_t TextTree::positionOf(const Spot& spot)
{
    flushSums();
    const auto& leaf = m_leaves[spot.leaf];
    std::uint32_t position = leaf.spans[spot.slot].deletion == 0 ? spot.offset : 0;
    for (std::uint32_t i = 0; i < spot.slot; ++i)
        if (leaf.spans[i].deletion == 0)
            position += leaf.spans[i].length;
    auto child = spot.leaf;
    for (auto node = leaf.parent; node != kNone; node = m_inner[node].parent) {
        const auto place = placeInParent(node, child);
        for (std::uint32_t i = 0; i < place; ++i)
            position += m_inner[node].visible[i];
        child = node;
    }
    return position;
}

Spot TextTree::first() const
{
    return {m_firstLeaf, 0, 0};
}

Spot TextTree::nextSpan(const Spot& spot) const
{
    const auto& leaf = m_leaves[spot.leaf];
    if (spot.slot + 1 < leaf.size)
        return {spot.leaf, spot.slot + 1, 0};
    return {leaf.next, 0, 0};
}

Spot TextTree::previousSpan(const Spot& spot) const
{
    auto leaf = spot.leaf;
    auto slot = spot.slot;
    if (slot == 0) {
        leaf = m_leaves[leaf].previous;
        if (leaf == kNone)
            return {};
        slot = m_leaves[leaf].size;
    }
    --slot;
    return {leaf, slot, m_leaves[leaf].spans[slot].length - 1};
}

bool TextTree::isBefore(const Spot& a, const Spot& b) const
{
    if (a.leaf == b.leaf)
        return a.slot != b.slot ? a.slot < b.slot : a.offset < b.offset;
    // All leaves are equally deep, so both climb at the same pace.
    auto x = a.leaf;
    auto y = b.leaf;
    auto parentX = m_leaves[x].parent;
    auto parentY = m_leaves[y].parent;
    while (parentX != parentY) {
        x = parentX;
        y = parentY;
        parentX = m_inner[x].parent;
        parentY = m_inner[y].parent;
    }
    return placeInParent(parentX, x) < placeInParent(parentX, y);
}

bool TextTree::tryExtend(const Spot& spot, std::string_view text, std::uint32_t length)
{
    auto& span = at(spot);
    if (span.deletion != 0 || span.lastHasRight || spot.offset + 1 != span.length
        || span.bytes + span.byteLength != m_arena.size())
        return false;
    m_arena.append(text);
    span.length += length;
    span.byteLength += static_cast<std::uint32_t>(text.size());
    addVisible(spot.leaf, length);
    changesAt(spot);
    if (m_isIndexed)
        m_leafOf[span.who].resize(m_leafOf[span.who].size() + length, spot.leaf);
    return true;
}

Spot TextTree::insertBefore(Spot spot, Span span, std::string_view text)
{
    span.bytes = static_cast<std::uint32_t>(m_arena.size());
    span.byteLength = static_cast<std::uint32_t>(text.size());
    m_arena.append(text);
    if (isEmpty()) {
        m_leaves.emplace_back();
        m_firstLeaf = m_lastLeaf = 0;
    }
    if (spot.isEnd()) {
        spot = {m_lastLeaf, m_leaves[m_lastLeaf].size, 0};
        spot = makeRoom(spot, 1);
    } else {
        spot = makeRoom(spot, 2);
        if (spot.offset > 0)
            spot = splitAt(spot);
    }
    insertSpan(spot, span);
    return spot;
}

Spot TextTree::insertAfter(Spot spot, Span span, std::string_view text)
{
    if (spot.offset + 1 < at(spot).length)
        return insertBefore({spot.leaf, spot.slot, spot.offset + 1}, span, text);
    span.bytes = static_cast<std::uint32_t>(m_arena.size());
    span.byteLength = static_cast<std::uint32_t>(text.size());
    m_arena.append(text);
    ++spot.slot;
    spot.offset = 0;
    spot = makeRoom(spot, 1);
    insertSpan(spot, span);
    return spot;
}

// There is room for it. The cursor is put on the new span when it was in this leaf.
void TextTree::insertSpan(const Spot& before, const Span& span)
{
    auto& leaf = m_leaves[before.leaf];
    const auto from = leaf.spans.begin() + before.slot;
    std::move_backward(from, leaf.spans.begin() + leaf.size, leaf.spans.begin() + leaf.size + 1);
    *from = span;
    ++leaf.size;
    addVisible(before.leaf, span.deletion == 0 ? span.length : 0);
    if (m_isIndexed)
        indexSpan(span, before.leaf);
    if (m_cursor.leaf == before.leaf && before.slot <= m_cursor.slot)
        restartCursorIn(before.leaf);
}

// There is room for it. Gives the place of the character, now the first of its span.
Spot TextTree::splitAt(Spot spot)
{
    auto& leaf = m_leaves[spot.leaf];
    const auto from = leaf.spans.begin() + spot.slot;
    std::move_backward(from, leaf.spans.begin() + leaf.size, leaf.spans.begin() + leaf.size + 1);
    ++leaf.size;
    auto& left = *from;
    auto& right = *(from + 1);
    const auto bytes = bytesOf(left, spot.offset);
    right.n += spot.offset;
    right.length -= spot.offset;
    right.bytes += bytes;
    right.byteLength -= bytes;
    right.continues = true;
    right.firstHasLeft = false;
    left.length = spot.offset;
    left.byteLength = bytes;
    left.lastHasRight = true;
    changesAt(spot);
    return {spot.leaf, spot.slot + 1, 0};
}

// Whether b goes on where a ends, apart from what became of them.
bool TextTree::canJoin(const Span& a, const Span& b)
{
    return b.continues && a.who == b.who && a.end() == b.n && !b.firstHasLeft
        && a.bytes + a.byteLength == b.bytes;
}

void TextTree::joinWithNext(std::uint32_t leafAt, std::uint32_t slot)
{
    auto& leaf = m_leaves[leafAt];
    if (slot + 1 >= leaf.size)
        return;
    auto& a = leaf.spans[slot];
    const auto& b = leaf.spans[slot + 1];
    if (a.deletion != b.deletion || !canJoin(a, b))
        return;
    a.length += b.length;
    a.byteLength += b.byteLength;
    a.lastHasRight = b.lastHasRight;
    std::move(leaf.spans.begin() + slot + 2, leaf.spans.begin() + leaf.size,
        leaf.spans.begin() + slot + 1);
    --leaf.size;
}

// Makes `count` characters from here on a span of their own.
Spot TextTree::isolate(Spot spot, std::uint32_t count)
{
    spot = makeRoom(spot, 2);
    if (spot.offset > 0)
        spot = splitAt(spot);
    if (count < at(spot).length)
        splitAt({spot.leaf, spot.slot, count});
    return spot;
}

void TextTree::mark(Spot spot, std::uint32_t count, std::uint32_t deletion)
{
    auto& leaf = m_leaves[spot.leaf];
    auto& span = leaf.spans[spot.slot];
    if (span.deletion == deletion)
        return;
    const auto fewer = span.deletion == 0 ? -static_cast<std::int64_t>(count) : 0;
    changesAt(spot);

    // Backspace: the characters join the deleted ones after them.
    const bool atEnd = spot.offset > 0 && spot.offset + count == span.length;
    if (atEnd && spot.slot + 1 < leaf.size) {
        auto& next = leaf.spans[spot.slot + 1];
        if (next.deletion == deletion && canJoin(span, next)) {
            const auto kept = bytesOf(span, spot.offset);
            const auto moved = span.byteLength - kept;
            next.n -= count;
            next.length += count;
            next.bytes -= moved;
            next.byteLength += moved;
            span.length = spot.offset;
            span.byteLength = kept;
            span.lastHasRight = true;
            addVisible(spot.leaf, fewer);
            return;
        }
    }
    // Delete: they join those before them.
    if (spot.offset == 0 && count < span.length && spot.slot > 0) {
        auto& previous = leaf.spans[spot.slot - 1];
        if (previous.deletion == deletion && canJoin(previous, span)) {
            const auto moved = bytesOf(span, count);
            previous.length += count;
            previous.byteLength += moved;
            span.n += count;
            span.length -= count;
            span.bytes += moved;
            span.byteLength -= moved;
            addVisible(spot.leaf, fewer);
            return;
        }
    }
    spot = isolate(spot, count);
    addVisible(spot.leaf, fewer);
    at(spot).deletion = deletion;
    joinWithNext(spot.leaf, spot.slot);
    if (spot.slot > 0)
        joinWithNext(spot.leaf, spot.slot - 1);
    restartCursorIn(spot.leaf);
}

void TextTree::erase(Spot spot, std::uint32_t count, std::uint32_t deletion)
{
    spot = isolate(spot, count);
    auto& span = at(spot);
    if (span.deletion == 0)
        addVisible(spot.leaf, -static_cast<std::int64_t>(count));
    std::fill_n(m_arena.begin() + span.bytes, span.byteLength, '\0');
    span.byteLength = 0;
    span.deletion = deletion;
    restartCursorIn(spot.leaf);
}

}
