#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "crdt/operations.h"

#include <map>
#include <string>
#include <utility>

namespace alongside::crdt {

/// Says what one author wrote from some change on again as another author: so that what two copies of
/// one device wrote under the same numbers can both stand. What points at something that is written
/// again points at its new place; what came before stays its first author's.
///
/// Give it the changes in their order, one after the other. Pure; no threads.
class Renaming {
public:
    /// Change `firstSeq` of `from` becomes change `newFirstSeq` of `to`, the next one the next.
    Renaming(
        const AuthorId& from, std::uint64_t firstSeq, const AuthorId& to, std::uint64_t newFirstSeq)
        : m_from(from)
        , m_to(to)
        , m_firstSeq(firstSeq)
        , m_newFirstSeq(newFirstSeq)
    {
    }

    [[nodiscard]] Edits renamed(Edits edits);
    /// The new place of a change, or the same when it is not one of those.
    [[nodiscard]] std::pair<AuthorId, std::uint64_t> renamed(
        const AuthorId& author, std::uint64_t seq) const;

private:
    void rename(OpId& id) const;
    void rename(std::vector<OpId>& ids) const;
    void rename(const RecordKey& record, Splice& splice);

    AuthorId m_from;
    AuthorId m_to;
    std::uint64_t m_firstSeq;
    std::uint64_t m_newFirstSeq;
    /// Of each text: the number of the first character that is written again.
    std::map<std::pair<RecordKey, std::string>, std::uint32_t> m_firstCharacters;
};

}
