// SPDX-License-Identifier: Apache-2.0
// Whose words, and what the text was.
#include "crdt/text_state.h"

#include <utility>

namespace alongside::crdt {

CharRef TextState::originalOf(const CharRef& c) const
{
    const auto run = runAt(c.who, c.n, kNone);
    if (run.said->copyWho == kNobody)
        return c;
    return {run.said->copyWho, run.said->copyN + (c.n - run.said->first)};
}

std::string TextState::textAt(Stamp moment) const
{
    std::string all;
    visitMoments([&](const CharRef&, std::uint32_t, std::string_view text, Stamp at,
                     const Stamp* deletedAt) {
        if (at <= moment && (deletedAt == nullptr || *deletedAt > moment))
            all += text;
    });
    return all;
}

std::vector<Passage> TextState::passages(bool withDeleted) const
{
    std::vector<Passage> all;
    const auto add = [&](Passage passage) {
        auto text = std::exchange(passage.text, {});
        if (!all.empty()) {
            auto before = std::exchange(all.back().text, {});
            const bool isSame = passage == all.back(); // in all but the text
            all.back().text = std::move(before);
            if (isSame) {
                all.back().text += text;
                return;
            }
        }
        passage.text = std::move(text);
        all.push_back(std::move(passage));
    };
    m_tree.visit([&](const Span& span) {
        if (span.deletion != 0 && !withDeleted)
            return;
        for (auto n = span.n; n < span.end();) {
            const auto run = runAt(span.who, n, span.end());
            Passage passage;
            passage.placedBy = m_people[span.who].id;
            passage.placedAt = run.said->at;
            auto end = run.end;
            auto words = run.said;
            auto author = span.who;
            if (const auto original = originalOf({span.who, n}); isHere(original)) {
                const auto there = runAt(original.who, original.n, original.n + (end - n));
                end = n + (there.end - original.n);
                words = there.said;
                author = original.who;
            }
            passage.author = m_people[author].id;
            passage.at = words->at;
            passage.voice = m_voices[words->voice];
            if (span.deletion != 0) {
                const auto& deletion = m_deletions[span.deletion - 1];
                passage.isDeleted = true;
                passage.isErased = deletion.erases;
                passage.deletedBy = m_people[deletion.who].id;
                passage.deletedAt = deletion.at;
            }
            const auto from = m_tree.bytesOf(span, n - span.n);
            passage.text
                = m_tree.textOf(span).substr(from, m_tree.bytesOf(span, end - span.n) - from);
            add(std::move(passage));
            n = end;
        }
    });
    return all;
}

}
