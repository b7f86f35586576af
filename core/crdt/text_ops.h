#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// What people do to a text, as it travels: characters put in at a place in the tree of characters,
// and characters taken away.
//
// The order is that of Fugue: Weidner and Kleppmann, "The Art of the Fugue: Minimizing Interleaving
// in Collaborative Text Editing", 2023 (arXiv:2305.00583). Every character is a node of a tree: a
// left or a right child of another. The text is the tree read in order (left children, the
// character, right children), siblings by id. So two people's passages at one place stay whole.

#include "base/archive.h"
#include "base/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace alongside::crdt {

enum class Side : std::uint8_t {
    Left = 0,
    Right = 1,
};

/// How words came into a text. Numbers of newer versions are kept as they are.
enum class Manner : std::uint8_t {
    Written = 0,
    Spoken = 1,
    Signed = 2,
    Symbols = 3,
    Drawn = 4,
    Shown = 5, ///< by what somebody did
    Other = 6,
};

/// Whose words, when they are not the author's own, and how they were said.
struct Voice {
    Manner manner = Manner::Written;
    std::optional<MemberId> speaker;

    auto operator<=>(const Voice&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(manner, speaker);
    }
};

/// A character, named by who put it in and how many that author had put into this text before.
/// `who` is a place in a table of authors that stands beside it.
struct CharRef {
    std::uint32_t who = 0;
    std::uint32_t n = 0;

    auto operator<=>(const CharRef&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(who, n);
    }
};

/// Characters that follow each other: each is the right child of the one before it.
struct TextInsert {
    /// What the first one is a child of. Nothing: the root, of which it is a right child.
    std::optional<CharRef> parent;
    Side side = Side::Right;
    /// Number of the first one among its author's characters in this text.
    std::uint32_t first = 0;
    std::string text;
    /// How many, when there is no text: because they are a copy, or because somebody erased them and
    /// only their place is known.
    std::uint32_t count = 0;
    /// These words are a copy of characters that were there before, from this one on. So bringing
    /// something back leaves the words their authors', and whoever erases them erases the copy too.
    std::optional<CharRef> copyOf;

    [[nodiscard]] bool isErased() const { return text.empty() && !copyOf; }

    [[nodiscard]] std::uint32_t characters() const;
    bool operator==(const TextInsert&) const = default;
};

/// Characters taken away: `count` of one author's, from number `first` on.
struct TextRemove {
    std::uint32_t who = 0;
    std::uint32_t first = 0;
    std::uint32_t count = 0;

    bool operator==(const TextRemove&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(who, first, count);
    }
};

/// Changes a text field. `who` 0 is the author of the change, `who` k is `authors[k - 1]`.
struct Splice {
    std::string field;
    Voice voice;
    std::vector<AuthorId> authors;
    std::vector<TextInsert> inserts; ///< in the order in which they were made
    std::vector<TextRemove> removes;

    bool operator==(const Splice&) const = default;
};

/// Throws cereal::Exception when something in it names what is not there, or is above a limit.
void checkSplice(const Splice& splice);

}
