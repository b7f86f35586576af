// SPDX-License-Identifier: Apache-2.0
#include "text_world.h"

#include <functional>
#include <stdexcept>

namespace alongside::test {

using namespace crdt;

AuthorId textAuthor(std::size_t person)
{
    AuthorId id;
    // Not in the order in which they appear.
    id.bytes[0] = static_cast<std::uint8_t>(person * 89 + 41);
    return id;
}

namespace {

    const char* const kPieces[]
        = {"a", "sleep", "well ", "é", "👩‍👩‍👧", "بستر", "ঘুম", "zz", " "};

    class Writers {
    public:
        Writers(const std::vector<std::uint8_t>& decisions, std::size_t people)
            : m_decisions(&decisions)
            , m_states(people)
            , m_heard(people)
            , m_seq(people)
        {
        }

        TextStory tell()
        {
            while (m_next < m_decisions->size())
                step();
            TextStory story{m_written, {}};
            for (const auto& state : m_states)
                story.texts.push_back(state.text());
            return story;
        }

    private:
        std::uint32_t decide(std::uint32_t below)
        {
            return m_next < m_decisions->size() ? (*m_decisions)[m_next++] % below : 0;
        }

        void step()
        {
            const auto who = decide(static_cast<std::uint32_t>(m_states.size()));
            auto& state = m_states[who];
            const Stamp at{1000 + m_time++, 0};
            if (decide(4) == 0)
                return hear(who);
            TextWriter writer(state, textAuthor(who), at, {static_cast<Manner>(decide(2)), {}});
            for (auto edits = 1 + decide(3); edits > 0; --edits)
                edit(state, writer);
            if (writer.isEmpty())
                return;
            m_written.push_back({{textAuthor(who), ++m_seq[who], 0}, writer.take("words"), at});
        }

        void edit(TextState& state, TextWriter& writer)
        {
            const auto position = decide(state.length() + 1);
            switch (decide(8)) {
            case 0:
            case 1:
                return writer.remove(position, 1 + decide(6));
            case 2:
                return writer.become(state.text().substr(0, 0) + kPieces[decide(9)] + state.text());
            case 3:
                return writer.bringBack({1000 + decide(64), 0});
            default:
                return writer.insert(position, kPieces[decide(9)]);
            }
        }

        // Some of what others wrote, oldest first.
        void hear(std::uint32_t who)
        {
            const auto all = decide(2) == 0;
            for (auto count = all ? m_written.size() : decide(5); count > 0; --count)
                if (m_heard[who] < m_written.size()) {
                    const auto& item = m_written[m_heard[who]++];
                    m_states[who].apply(item.splice, item.id, item.at);
                }
        }

        const std::vector<std::uint8_t>* m_decisions;
        std::size_t m_next = 0;
        std::vector<TextState> m_states;
        std::vector<std::size_t> m_heard;
        std::vector<std::uint64_t> m_seq;
        std::vector<WrittenSplice> m_written;
        TimeMs m_time = 0;
    };

    std::vector<std::string> codePointsOf(const std::string& text)
    {
        std::vector<std::string> all;
        for (const char c : text) {
            if ((c & 0xc0) == 0x80)
                all.back() += c;
            else
                all.emplace_back(1, c);
        }
        return all;
    }

}

TextStory textStoryOf(const std::vector<std::uint8_t>& decisions, std::size_t people)
{
    return Writers(decisions, people).tell();
}

PlainText::PlainText(const std::vector<WrittenSplice>& all)
{
    const auto idOf = [](const WrittenSplice& item, const CharRef& c) {
        return Id{c.who == 0 ? item.id.author : item.splice.authors[c.who - 1], c.n};
    };
    for (bool more = true; more;) {
        more = false;
        for (const auto& item : all)
            for (const auto& insert : item.splice.inserts) {
                Id id{item.id.author, insert.first};
                const bool fits = !m_nodes.contains(id)
                    && (id.second == 0 || m_nodes.contains({id.first, id.second - 1}))
                    && (!insert.parent || m_nodes.contains(idOf(item, *insert.parent)));
                if (!fits)
                    continue;
                const auto said = wordsOf(item, insert);
                if (said.empty())
                    continue; // of what is not here yet
                more = true;
                if (!insert.parent)
                    m_rootChildren.insert(id);
                else if (insert.side == Side::Left)
                    m_nodes[idOf(item, *insert.parent)].left.insert(id);
                else
                    m_nodes[idOf(item, *insert.parent)].right.insert(id);
                for (const auto& [character, original] : said) {
                    m_nodes[id].character = character;
                    m_nodes[id].original = original;
                    if (id.second > insert.first)
                        m_nodes[{id.first, id.second - 1}].right.insert(id);
                    ++id.second;
                }
            }
    }
    for (const auto& item : all)
        for (const auto& remove : item.splice.removes)
            for (std::uint32_t i = 0; i < remove.count; ++i)
                m_removed.insert(idOf(item, {remove.who, remove.first + i}));
}

// What an insert puts in, with the character that each is a copy of. Erased ones are empty.
std::vector<std::pair<std::string, std::optional<PlainText::Id>>> PlainText::wordsOf(
    const WrittenSplice& item, const TextInsert& insert) const
{
    std::vector<std::pair<std::string, std::optional<Id>>> said;
    if (!insert.copyOf) {
        for (const auto& character : codePointsOf(insert.text))
            said.emplace_back(character, std::nullopt);
        if (insert.isErased())
            said.resize(insert.count);
        return said;
    }
    for (std::uint32_t i = 0; i < insert.count; ++i) {
        const Id id{
            insert.copyOf->who == 0 ? item.id.author : item.splice.authors[insert.copyOf->who - 1],
            insert.copyOf->n + i};
        const auto original = m_nodes.find(id);
        if (original == m_nodes.end())
            return {};
        said.emplace_back(original->second.character, id);
    }
    return said;
}

bool PlainText::isErased(const Id& id) const
{
    const auto& node = m_nodes.at(id);
    return node.original ? isErased(*node.original) : node.character.empty();
}

void PlainText::walk(const Id& id, std::vector<Id>& order) const
{
    const auto& node = m_nodes.at(id);
    for (const auto& child : node.left)
        walk(child, order);
    order.push_back(id);
    for (const auto& child : node.right)
        walk(child, order);
}

std::vector<std::pair<std::string, AuthorId>> PlainText::characters() const
{
    std::vector<Id> order;
    for (const auto& child : m_rootChildren)
        walk(child, order);
    std::vector<std::pair<std::string, AuthorId>> seen;
    for (const auto& id : order)
        if (!m_removed.contains(id) && !isErased(id))
            seen.emplace_back(m_nodes.at(id).character, id.first);
    return seen;
}

std::string PlainText::text() const
{
    std::string all;
    for (const auto& [character, author] : characters())
        all += character;
    return all;
}

WrittenSplice huskOf(WrittenSplice item)
{
    for (auto& insert : item.splice.inserts) {
        insert.count = insert.characters();
        insert.text.clear();
    }
    return item;
}

TextState textAfter(const std::vector<WrittenSplice>& all, std::size_t restartEvery)
{
    TextState state;
    std::size_t applied = 0;
    for (const auto& item : all) {
        state.apply(item.splice, item.id, item.at);
        if (restartEvery == 0 || ++applied % restartEvery != 0)
            continue;
        auto again = TextState::fromBytes(state.bytes());
        if (!again)
            throw std::runtime_error("cannot be taken up again: " + again.error().detail);
        state = std::move(*again);
    }
    return state;
}

}
