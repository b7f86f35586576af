// SPDX-License-Identifier: Apache-2.0
// The nodes above the spans: sums, splitting what is full, loading, the index by id.
#include "crdt/text_tree.h"

#include <algorithm>
#include <cassert>

namespace alongside::crdt {

void TextTree::addVisible(std::uint32_t leaf, std::int64_t difference)
{
    if (difference == 0)
        return;
    m_leaves[leaf].visible = static_cast<std::uint32_t>(m_leaves[leaf].visible + difference);
    m_visible = static_cast<std::uint32_t>(m_visible + difference);
    if (m_lateLeaf != leaf) {
        flushSums();
        m_lateLeaf = leaf;
    }
    m_late += difference;
    // Places after this leaf have moved; a cursor within it has not.
    if (m_cursor.leaf != leaf)
        forgetCursor();
}

void TextTree::flushSums()
{
    if (m_late != 0) {
        auto child = m_lateLeaf;
        for (auto node = m_leaves[child].parent; node != kNone; node = m_inner[node].parent) {
            auto& sum = m_inner[node].visible[placeInParent(node, child)];
            sum = static_cast<std::uint32_t>(sum + m_late);
            child = node;
        }
    }
    m_late = 0;
    m_lateLeaf = kNone;
}

std::uint32_t TextTree::placeInParent(std::uint32_t parent, std::uint32_t child) const
{
    const auto& node = m_inner[parent];
    std::uint32_t i = 0;
    while (node.child[i] != child)
        ++i;
    assert(i < node.size);
    return i;
}

void TextTree::setParent(bool overLeaves, std::uint32_t child, std::uint32_t parent)
{
    if (overLeaves)
        m_leaves[child].parent = parent;
    else
        m_inner[child].parent = parent;
}

// Room for so many more spans in the leaf; gives where the place is afterwards.
Spot TextTree::makeRoom(Spot spot, std::uint32_t spans)
{
    if (m_leaves[spot.leaf].size + spans <= kLeafSpans)
        return spot;
    splitLeaf(spot.leaf, spot.slot);
    const auto size = m_leaves[spot.leaf].size;
    if (spot.slot >= size)
        return {m_leaves[spot.leaf].next, spot.slot - size, spot.offset};
    return spot;
}

// The later part goes to a new leaf after it. People write on where they were, so the cut is near
// the place of writing: full leaves stay behind.
void TextTree::splitLeaf(std::uint32_t at, std::uint32_t slot)
{
    flushSums();
    forgetCursor();
    const auto made = static_cast<std::uint32_t>(m_leaves.size());
    m_leaves.emplace_back();
    auto& left = m_leaves[at];
    auto& right = m_leaves[made];
    const auto cut = std::clamp(slot, kLeafSpans / 4, kLeafSpans - kLeafSpans / 4);
    std::move(left.spans.begin() + cut, left.spans.begin() + left.size, right.spans.begin());
    right.size = left.size - cut;
    left.size = cut;
    for (std::uint32_t i = 0; i < right.size; ++i) {
        if (right.spans[i].deletion == 0)
            right.visible += right.spans[i].length;
        if (m_isIndexed)
            indexSpan(right.spans[i], made);
    }
    left.visible -= right.visible;
    right.previous = at;
    right.next = left.next;
    if (right.next != kNone)
        m_leaves[right.next].previous = made;
    else
        m_lastLeaf = made;
    left.next = made;
    addChild(true, at, made, right.visible);
}

// `right`, just split off `left` with so many visible characters, becomes its neighbour.
void TextTree::addChild(
    bool overLeaves, std::uint32_t left, std::uint32_t right, std::uint32_t visible)
{
    auto parent = overLeaves ? m_leaves[left].parent : m_inner[left].parent;
    if (parent == kNone) {
        parent = static_cast<std::uint32_t>(m_inner.size());
        m_inner.emplace_back();
        auto& root = m_inner[parent];
        root.overLeaves = overLeaves;
        root.size = 2;
        root.child[0] = left;
        root.child[1] = right;
        root.visible[0] = m_visible - visible;
        root.visible[1] = visible;
        setParent(overLeaves, left, parent);
        setParent(overLeaves, right, parent);
        m_root = parent;
        return;
    }
    if (m_inner[parent].size == kChildren) {
        const auto made = static_cast<std::uint32_t>(m_inner.size());
        m_inner.emplace_back();
        auto& a = m_inner[parent];
        auto& b = m_inner[made];
        constexpr auto kHalf = kChildren / 2;
        b.overLeaves = overLeaves;
        b.size = kChildren - kHalf;
        a.size = kHalf;
        std::uint32_t sum = 0;
        for (std::uint32_t i = 0; i < b.size; ++i) {
            b.child[i] = a.child[kHalf + i];
            b.visible[i] = a.visible[kHalf + i];
            sum += b.visible[i];
            setParent(overLeaves, b.child[i], made);
        }
        addChild(false, parent, made, sum);
        parent = overLeaves ? m_leaves[left].parent : m_inner[left].parent;
    }
    auto& node = m_inner[parent];
    const auto place = placeInParent(parent, left);
    for (auto i = node.size; i > place + 1; --i) {
        node.child[i] = node.child[i - 1];
        node.visible[i] = node.visible[i - 1];
    }
    node.child[place + 1] = right;
    node.visible[place + 1] = visible;
    node.visible[place] -= visible;
    ++node.size;
    setParent(overLeaves, right, parent);
}

void TextTree::append(const Span& span)
{
    // A quarter is left free for what comes.
    if (isEmpty() || m_leaves[m_lastLeaf].size >= kLeafSpans * 3 / 4) {
        const auto made = static_cast<std::uint32_t>(m_leaves.size());
        m_leaves.emplace_back();
        m_leaves[made].previous = m_lastLeaf;
        if (m_lastLeaf != kNone)
            m_leaves[m_lastLeaf].next = made;
        else
            m_firstLeaf = made;
        m_lastLeaf = made;
    }
    auto& leaf = m_leaves[m_lastLeaf];
    leaf.spans[leaf.size++] = span;
    if (span.deletion == 0) {
        leaf.visible += span.length;
        m_visible += span.length;
    }
}

// The levels above, from the leaves up.
void TextTree::finish()
{
    struct Node {
        std::uint32_t at;
        std::uint32_t visible;
    };
    std::vector<Node> level;
    for (std::uint32_t i = 0; i < m_leaves.size(); ++i)
        level.push_back({i, m_leaves[i].visible});
    bool overLeaves = true;
    while (level.size() > 1) {
        std::vector<Node> above;
        // Evenly filled, so that no node has a single child.
        const auto nodes = (level.size() + kChildren * 3 / 4 - 1) / (kChildren * 3 / 4);
        for (std::size_t i = 0; i < nodes; ++i) {
            const auto made = static_cast<std::uint32_t>(m_inner.size());
            m_inner.emplace_back();
            auto& node = m_inner[made];
            node.overLeaves = overLeaves;
            std::uint32_t sum = 0;
            for (auto k = level.size() * i / nodes; k < level.size() * (i + 1) / nodes; ++k) {
                node.child[node.size] = level[k].at;
                node.visible[node.size++] = level[k].visible;
                sum += level[k].visible;
                setParent(overLeaves, level[k].at, made);
            }
            above.push_back({made, sum});
        }
        level = std::move(above);
        overLeaves = false;
        m_root = level.front().at;
    }
}

void TextTree::indexSpan(const Span& span, std::uint32_t leaf)
{
    if (m_leafOf.size() <= span.who)
        m_leafOf.resize(span.who + std::size_t{1});
    auto& leafOf = m_leafOf[span.who];
    if (leafOf.size() < span.end())
        leafOf.resize(span.end(), kNone);
    std::fill_n(leafOf.begin() + span.n, span.length, leaf);
}

void TextTree::makeIndex()
{
    m_leafOf.clear();
    for (auto leaf = m_firstLeaf; leaf != kNone; leaf = m_leaves[leaf].next)
        for (std::uint32_t i = 0; i < m_leaves[leaf].size; ++i)
            indexSpan(m_leaves[leaf].spans[i], leaf);
    m_isIndexed = true;
}

}
