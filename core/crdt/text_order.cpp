// SPDX-License-Identifier: Apache-2.0
//
// Where a character belongs when its parent has other children on that side: after the subtrees of
// the siblings with smaller ids, before those of the others.
//
// Subtrees are stretches of the list, so the search walks along the list. Only where the span before
// has no right children (to the right), or the span after has no left children (to the left), can
// one subtree end and another begin; what begins there is found by climbing from that character to
// the last ancestor of which it is an outermost descendant.
#include "crdt/text_state.h"

namespace alongside::crdt {

bool TextState::isLess(const CharRef& a, const CharRef& b) const
{
    return a.who == b.who ? a.n < b.n : m_people[a.who].id < m_people[b.who].id;
}

CharRef TextState::idAt(const Spot& spot) const
{
    const auto& span = m_tree.at(spot);
    return {span.who, span.n + spot.offset};
}

Side TextState::sideOf(const Spot& spot) const
{
    const auto& span = m_tree.at(spot);
    return spot.offset > 0 || span.continues ? Side::Right : span.side;
}

std::optional<CharRef> TextState::parentOf(const Spot& spot) const
{
    const auto& span = m_tree.at(spot);
    if (spot.offset > 0 || span.continues)
        return CharRef{span.who, span.n + spot.offset - 1};
    if (span.parentWho == kNobody)
        return std::nullopt;
    return CharRef{span.parentWho, span.parentN};
}

Spot TextState::spotAmongRight(const std::optional<CharRef>& parent, const CharRef& id)
{
    Spot parentSpot;
    Spot begin = m_tree.first();
    if (parent) {
        parentSpot = m_tree.spotOf(parent->who, parent->n);
        begin = parentSpot.offset + 1 < m_tree.at(parentSpot).length
            ? Spot{parentSpot.leaf, parentSpot.slot, parentSpot.offset + 1}
            : m_tree.nextSpan(parentSpot);
    }
    while (!begin.isEnd()) {
        auto top = begin;
        while (sideOf(top) == Side::Left) {
            const auto above = *parentOf(top);
            top = m_tree.spotOf(above.who, above.n);
        }
        const auto above = parentOf(top);
        if (above == parent) {
            if (isLess(id, idAt(top)))
                return begin;
        } else if (parent) {
            // Still among the descendants of a smaller sibling, or already past all of them.
            if (!above || m_tree.isBefore(m_tree.spotOf(above->who, above->n), parentSpot))
                return begin;
        }
        while (!begin.isEnd() && m_tree.at(begin).lastHasRight)
            begin = m_tree.nextSpan(begin);
        if (!begin.isEnd())
            begin = m_tree.nextSpan(begin);
    }
    return begin;
}

Spot TextState::spotAmongLeft(const CharRef& parent, const CharRef& id)
{
    const auto parentSpot = m_tree.spotOf(parent.who, parent.n);
    auto begin = parentSpot; // what the new character may stand before
    for (auto last = m_tree.previousSpan(begin); !last.isEnd(); last = m_tree.previousSpan(begin)) {
        auto top = last;
        for (top.offset = 0; sideOf(top) == Side::Right; top.offset = 0) {
            const auto above = parentOf(top);
            if (!above)
                return begin; // the last descendant of a child of the root
            top = m_tree.spotOf(above->who, above->n);
        }
        const auto above = parentOf(top);
        if (*above == parent) {
            if (isLess(idAt(top), id))
                return begin;
        } else if (m_tree.isBefore(parentSpot, m_tree.spotOf(above->who, above->n))) {
            return begin;
        }
        begin = {last.leaf, last.slot, 0};
        while (m_tree.at(begin).firstHasLeft) {
            begin = m_tree.previousSpan(begin);
            begin.offset = 0;
        }
    }
    return begin;
}

}
