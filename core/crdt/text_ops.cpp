// SPDX-License-Identifier: Apache-2.0
#include "crdt/text_ops.h"

#include "base/data_limits.h"
#include "base/text.h"

namespace alongside::crdt {

std::uint32_t TextInsert::characters() const
{
    return text.empty() ? count : static_cast<std::uint32_t>(codePoints(text));
}

void checkSplice(const Splice& splice)
{
    const auto check = [](bool holds, const char* what) {
        if (!holds)
            throw cereal::Exception(what);
    };
    const auto isNamed = [&splice](const std::optional<CharRef>& c) {
        return !c || (c->who <= splice.authors.size() && c->n < kTextCharactersMax);
    };
    check(splice.authors.size() <= kSpliceAuthorsMax, "a splice names too many authors");
    for (const auto& insert : splice.inserts) {
        check(insert.side <= Side::Right, "a side that is neither left nor right");
        check(insert.parent || insert.side == Side::Right, "the root has no left children");
        check(isNamed(insert.parent) && isNamed(insert.copyOf), "a character of nobody");
        check(insert.first < kTextCharactersMax, "more characters than a text can take");
        check(insert.text.empty() == (insert.count > 0) && insert.count <= kTextCharactersMax
                && (!insert.copyOf || insert.text.empty()),
            "characters that are neither there nor elsewhere");
        check(isValidUtf8(insert.text), "text that is not UTF-8");
    }
    for (const auto& remove : splice.removes) {
        check(remove.who <= splice.authors.size(), "a character of nobody");
        check(remove.first < kTextCharactersMax && remove.count > 0
                && remove.count < kTextCharactersMax,
            "characters taken away that cannot be");
    }
}

}
