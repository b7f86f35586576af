#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// The characters of a text in order, as spans in a B+ tree whose nodes know how many visible
// characters are below them. TextState (text_state.h) knows what the order is; this knows how to
// keep it, and finds a character by its place or by its id.

#include "crdt/text_ops.h"

#include <array>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace alongside::crdt {

using Who = std::uint32_t;
inline constexpr Who kNobody = 0xffffffff;
inline constexpr std::uint32_t kNone = 0xffffffff;

/// Characters of one author with consecutive numbers, next to each other, alive or deleted together.
struct Span {
    std::uint32_t n = 0;      ///< number of the first character
    std::uint32_t length = 0; ///< code points
    std::uint32_t bytes = 0;  ///< where its UTF-8 begins in the arena
    std::uint32_t byteLength = 0;
    std::uint32_t deletion = 0; ///< 0: visible. Otherwise a place in TextState's list, plus one.
    std::uint32_t parentN = 0;  ///< of the first character, unless `continues`
    Who who = 0;
    Who parentWho = kNobody;   ///< kNobody: the root
    Side side = Side::Right;   ///< of the first character
    bool continues = false;    ///< the first character is the right child of number n - 1
    bool firstHasLeft = false; ///< the first character has left children
    bool lastHasRight = false; ///< the last character has right children (outside the span)

    [[nodiscard]] std::uint32_t end() const { return n + length; }
};

/// A character's place in the tree. Valid until the next change.
struct Spot {
    std::uint32_t leaf = kNone;
    std::uint32_t slot = 0;
    std::uint32_t offset = 0;

    [[nodiscard]] bool isEnd() const { return leaf == kNone; }
    bool operator==(const Spot&) const = default;
};

class TextTree {
public:
    [[nodiscard]] std::uint32_t visible() const { return m_visible; }
    [[nodiscard]] bool isEmpty() const { return m_leaves.empty(); }

    [[nodiscard]] const Span& at(const Spot& spot) const
    {
        return m_leaves[spot.leaf].spans[spot.slot];
    }
    [[nodiscard]] Span& at(const Spot& spot) { return m_leaves[spot.leaf].spans[spot.slot]; }
    [[nodiscard]] std::string_view textOf(const Span& span) const
    {
        return std::string_view(m_arena).substr(span.bytes, span.byteLength);
    }

    /// The visible character number `position`, which is less than visible(). Remembers the place,
    /// so that the next look nearby is quick.
    [[nodiscard]] Spot spotAt(std::uint32_t position);
    /// The character with this id, which is in the tree. The first call after a load or after
    /// purely local work makes the index by id.
    [[nodiscard]] Spot spotOf(Who who, std::uint32_t n);
    /// How many visible characters stand before this one.
    [[nodiscard]] std::uint32_t positionOf(const Spot& spot);
    [[nodiscard]] Spot first() const;
    /// The first character of the next span; isEnd() after the last.
    [[nodiscard]] Spot nextSpan(const Spot& spot) const;
    /// The last character of the span before; isEnd() before the first.
    [[nodiscard]] Spot previousSpan(const Spot& spot) const;
    /// Whether the first stands before the second.
    [[nodiscard]] bool isBefore(const Spot& a, const Spot& b) const;

    /// Makes `span.text` the longer by this, when the bytes of the span are the last ones put in.
    /// Only for the last number of its author.
    [[nodiscard]] bool tryExtend(const Spot& spot, std::string_view text, std::uint32_t length);
    /// A new span before this character (at the end: isEnd()), with this text. Its `bytes`,
    /// `byteLength` are set here.
    Spot insertBefore(Spot spot, Span span, std::string_view text);
    /// The same, after this character.
    Spot insertAfter(Spot spot, Span span, std::string_view text);

    /// Gives `count` characters from here on, all in one span, this deletion.
    void mark(Spot spot, std::uint32_t count, std::uint32_t deletion);

    /// The same, and their text is overwritten.
    void erase(Spot spot, std::uint32_t count, std::uint32_t deletion);

    /// Adds a span at the end, for loading; finish() afterwards.
    void append(const Span& span);
    void finish();
    /// The bytes that loaded spans refer to.
    std::string& arena() { return m_arena; }

    /// All spans in order.
    template<class F>
    void visit(F f) const
    {
        for (auto leaf = m_firstLeaf; leaf != kNone; leaf = m_leaves[leaf].next)
            for (std::uint32_t i = 0; i < m_leaves[leaf].size; ++i)
                f(m_leaves[leaf].spans[i]);
    }

    /// Bytes of the first `characters` of a span.
    [[nodiscard]] std::uint32_t bytesOf(const Span& span, std::uint32_t characters) const;

private:
    static constexpr std::uint32_t kLeafSpans = 32;
    static constexpr std::uint32_t kChildren = 32;

    struct Leaf {
        std::uint32_t parent = kNone;
        std::uint32_t previous = kNone;
        std::uint32_t next = kNone;
        std::uint32_t visible = 0;
        std::uint32_t size = 0;
        std::array<Span, kLeafSpans> spans;
    };
    struct Inner {
        std::uint32_t parent = kNone;
        std::uint32_t size = 0;
        bool overLeaves = true;
        std::array<std::uint32_t, kChildren> visible{};
        std::array<std::uint32_t, kChildren> child{};
    };
    // Where the last look by position ended.
    struct Cursor {
        std::uint32_t leaf = kNone;
        std::uint32_t leafStart = 0;
        std::uint32_t slot = 0;
        std::uint32_t spanStart = 0;
    };

    void addVisible(std::uint32_t leaf, std::int64_t difference);
    void flushSums();
    void forgetCursor() { m_cursor.leaf = kNone; }
    void restartCursorIn(std::uint32_t leaf);
    void changesAt(const Spot& spot);
    Spot makeRoom(Spot spot, std::uint32_t spans);
    Spot splitAt(Spot spot);
    Spot isolate(Spot spot, std::uint32_t count);
    void insertSpan(const Spot& before, const Span& span);
    void joinWithNext(std::uint32_t leaf, std::uint32_t slot);
    void splitLeaf(std::uint32_t leaf, std::uint32_t slot);
    void addChild(bool overLeaves, std::uint32_t left, std::uint32_t right, std::uint32_t visible);
    [[nodiscard]] std::uint32_t placeInParent(std::uint32_t parent, std::uint32_t child) const;
    void setParent(bool overLeaves, std::uint32_t child, std::uint32_t parent);
    [[nodiscard]] static bool canJoin(const Span& a, const Span& b);
    void makeIndex();
    void indexSpan(const Span& span, std::uint32_t leaf);

    std::string m_arena;
    std::deque<Leaf> m_leaves;
    std::deque<Inner> m_inner;
    std::uint32_t m_root = kNone; ///< an inner node; kNone while there is one leaf at the most
    std::uint32_t m_firstLeaf = kNone;
    std::uint32_t m_lastLeaf = kNone;
    std::uint32_t m_visible = 0;
    Cursor m_cursor;
    // Sums above this leaf still lack this: typing changes one leaf many times in a row.
    std::uint32_t m_lateLeaf = kNone;
    std::int64_t m_late = 0;
    // For each author, for each of the characters, the leaf it is in.
    std::vector<std::vector<std::uint32_t>> m_leafOf;
    bool m_isIndexed = false;
};

}
