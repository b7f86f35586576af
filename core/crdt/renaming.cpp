// SPDX-License-Identifier: Apache-2.0
#include "crdt/renaming.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace alongside::crdt {

std::pair<AuthorId, std::uint64_t> Renaming::renamed(
    const AuthorId& author, std::uint64_t seq) const
{
    if (author != m_from || seq < m_firstSeq)
        return {author, seq};
    return {m_to, m_newFirstSeq + (seq - m_firstSeq)};
}

void Renaming::rename(OpId& id) const
{
    std::tie(id.author, id.seq) = renamed(id.author, id.seq);
}

void Renaming::rename(std::vector<OpId>& ids) const
{
    for (auto& id : ids)
        rename(id);
}

// In a splice, 0 is whoever made the change. That was the first author, and is the new one.
void Renaming::rename(const RecordKey& record, Splice& splice)
{
    auto& base = m_firstCharacters
                     .try_emplace({record, splice.field}, std::numeric_limits<std::uint32_t>::max())
                     .first->second;
    std::uint32_t before = 0; // the first author's place in the table, once it is needed
    const auto firstAuthor = [&] {
        if (before == 0) {
            splice.authors.push_back(m_from);
            before = static_cast<std::uint32_t>(splice.authors.size());
        }
        return before;
    };
    const auto point = [&](CharRef& at) {
        if (at.who == 0 && at.n >= base)
            at.n -= base;
        else if (at.who == 0)
            at.who = firstAuthor();
    };
    for (auto& insert : splice.inserts) {
        base = std::min(base, insert.first);
        insert.first -= base;
        if (insert.parent)
            point(*insert.parent);
        if (insert.copyOf)
            point(*insert.copyOf);
    }
    std::vector<TextRemove> removes;
    for (auto& remove : splice.removes) {
        if (remove.who != 0) {
            removes.push_back(remove);
            continue;
        }
        const auto older = std::min(remove.count, base > remove.first ? base - remove.first : 0);
        if (older > 0)
            removes.push_back({firstAuthor(), remove.first, older});
        if (remove.count > older)
            removes.push_back({0, remove.first + older - base, remove.count - older});
    }
    splice.removes = std::move(removes);
}

Edits Renaming::renamed(Edits edits)
{
    for (auto& edit : edits)
        for (auto& op : edit.ops) {
            if (auto* put = std::get_if<Put>(&op))
                rename(put->replaces);
            else if (auto* keep = std::get_if<Keep>(&op)) {
                rename(keep->versions);
                rename(keep->replaces);
            } else if (auto* retire = std::get_if<Retire>(&op))
                rename(retire->seen);
            else if (auto* restore = std::get_if<Restore>(&op))
                rename(restore->retirements);
            else if (auto* removed = std::get_if<SetRemove>(&op))
                rename(removed->added);
            else if (auto* splice = std::get_if<Splice>(&op))
                rename(edit.record, *splice);
        }
    return edits;
}

}
