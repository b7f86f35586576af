#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// People who write one text, hearing of each other now and then; and a text so simple that it can be
// seen to be right: a tree of characters with lists of children, read by walking it.

#include "crdt/text_writer.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace alongside::test {

struct WrittenSplice {
    crdt::OpId id;
    crdt::Splice splice;
    Stamp at;
};

/// Everything that was written, in an order in which it could have happened, told by a list of
/// decisions: whatever they are, they tell some story. Each person's own text is in `texts`.
struct TextStory {
    std::vector<WrittenSplice> written;
    std::vector<std::string> texts;
};
TextStory textStoryOf(const std::vector<std::uint8_t>& decisions, std::size_t people);

AuthorId textAuthor(std::size_t person);

/// The text after these splices, found by trying again and again until nothing more fits.
class PlainText {
public:
    explicit PlainText(const std::vector<WrittenSplice>& all);

    [[nodiscard]] std::string text() const;
    /// Every character that is to be seen, with its author.
    [[nodiscard]] std::vector<std::pair<std::string, AuthorId>> characters() const;

private:
    using Id = std::pair<AuthorId, std::uint32_t>;
    struct Node {
        std::string character; ///< empty: erased
        std::optional<Id> original;
        std::set<Id> left;
        std::set<Id> right;
    };
    [[nodiscard]] std::vector<std::pair<std::string, std::optional<Id>>> wordsOf(
        const WrittenSplice& item, const crdt::TextInsert& insert) const;
    [[nodiscard]] bool isErased(const Id& id) const;
    void walk(const Id& id, std::vector<Id>& order) const;

    std::map<Id, Node> m_nodes;
    std::set<Id> m_rootChildren;
    std::set<Id> m_removed;
};

/// The splice as it is left when what was said in it is erased.
WrittenSplice huskOf(WrittenSplice item);

/// The state after these, in this order; put aside and taken up again after each `restartEvery`.
crdt::TextState textAfter(const std::vector<WrittenSplice>& all, std::size_t restartEvery = 0);

}
