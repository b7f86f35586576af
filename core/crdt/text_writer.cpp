// SPDX-License-Identifier: Apache-2.0
#include "crdt/text_writer.h"

#include "base/text.h"
#include "crdt/graphemes.h"
#include "crdt/sequence_difference.h"

#include <algorithm>

namespace alongside::crdt {

TextWriter::TextWriter(TextState& state, const AuthorId& author, Stamp at, Voice voice)
    : m_state(&state)
    , m_self(state.whoIs(author))
    , m_at(at)
{
    m_splice.voice = std::move(voice);
}

CharRef TextWriter::outward(const CharRef& c)
{
    if (c.who == m_self)
        return {0, c.n};
    const auto next = static_cast<std::uint32_t>(m_splice.authors.size() + 1);
    const auto [it, isNew] = m_outward.try_emplace(c.who, next);
    if (isNew)
        m_splice.authors.push_back(m_state->author(c.who));
    return {it->second, c.n};
}

void TextWriter::insert(std::uint32_t position, std::string_view text)
{
    put(position, text, std::nullopt);
}

void TextWriter::put(
    std::uint32_t position, std::string_view text, const std::optional<CharRef>& copyOf)
{
    if (text.empty())
        return;
    const auto characters = static_cast<std::uint32_t>(codePoints(text));
    const auto placed = m_state->insert(m_self, m_at, m_splice.voice,
        std::min(position, m_state->length()), text, characters, copyOf);
    auto& inserts = m_splice.inserts;
    // Typing on makes the last one longer: its next character would be this one.
    if (!inserts.empty() && !copyOf && !inserts.back().copyOf && placed.side == Side::Right
        && placed.parent == CharRef{m_self, placed.first - 1} && m_lastEnd == placed.first) {
        inserts.back().text += text;
    } else {
        TextInsert made;
        if (placed.parent)
            made.parent = outward(*placed.parent);
        made.side = placed.side;
        made.first = placed.first;
        if (copyOf) {
            made.copyOf = outward(*copyOf);
            made.count = characters;
        } else {
            made.text = text;
        }
        inserts.push_back(std::move(made));
    }
    m_lastEnd = placed.first + characters;
}

void TextWriter::remove(std::uint32_t position, std::uint32_t count)
{
    if (position >= m_state->length())
        return;
    std::vector<TextRemove> removed;
    m_state->remove(m_self, m_at, position, std::min(count, m_state->length() - position), removed);
    for (const auto& range : removed) {
        const auto who = outward({range.who, 0}).who;
        auto& all = m_splice.removes;
        if (!all.empty() && all.back().who == who
            && all.back().first + all.back().count == range.first)
            all.back().count += range.count;
        else if (!all.empty() && all.back().who == who
            && range.first + range.count == all.back().first) {
            all.back().first = range.first;
            all.back().count += range.count;
        } else
            all.push_back({who, range.first, range.count});
    }
}

void TextWriter::become(std::string_view text)
{
    // By words, because half of the letters of a word that somebody else wrote are nobody's words.
    const auto before = m_state->text();
    const auto from = words(before);
    const auto to = words(text);
    const auto joined = [](const std::vector<std::string_view>& items, const Step& step) {
        const auto& last = items[step.from + step.count - 1];
        const auto* begin = items[step.from].data();
        return std::string_view(begin, static_cast<std::size_t>(last.data() + last.size() - begin));
    };
    std::uint32_t position = 0;
    for (const auto& step : differences(from, to)) {
        const auto piece = joined(step.kind == Step::Insert ? to : from, step);
        const auto length = static_cast<std::uint32_t>(codePoints(piece));
        if (step.kind == Step::Remove) {
            remove(position, length);
            continue;
        }
        if (step.kind == Step::Insert)
            insert(position, piece);
        position += length;
    }
}

void TextWriter::bringBack(Stamp moment)
{
    struct Piece {
        std::uint32_t position;
        std::uint32_t length;
        std::string text;
        CharRef original;
        bool comesBack;
    };
    std::vector<Piece> pieces;
    std::uint32_t position = 0;
    m_state->visitMoments([&](const CharRef& first, std::uint32_t length, std::string_view text,
                              Stamp at, const Stamp* deletedAt) {
        const bool was = at <= moment && (deletedAt == nullptr || *deletedAt > moment);
        const bool is = deletedAt == nullptr;
        if (was != is)
            pieces.push_back({position, length, std::string(text), first, was});
        if (is)
            position += length;
    });
    // From the end, so that the places before it stay.
    for (auto it = pieces.rbegin(); it != pieces.rend(); ++it) {
        if (it->comesBack)
            put(it->position, it->text, m_state->originalOf(it->original));
        else
            remove(it->position, it->length);
    }
}

Splice TextWriter::take(std::string field)
{
    Splice taken = std::move(m_splice);
    taken.field = std::move(field);
    m_splice = {};
    m_splice.voice = taken.voice;
    m_outward.clear();
    m_lastEnd = 0;
    return taken;
}

}
