// SPDX-License-Identifier: Apache-2.0
#include "crdt/graphemes.h"

#include "base/text.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace alongside::crdt {

namespace {

    struct Range {
        std::int32_t first;
        std::int32_t last;
    };

    template<std::size_t N>
    bool isIn(const std::array<Range, N>& ranges, std::int32_t c)
    {
        return std::any_of(ranges.begin(), ranges.end(),
            [c](const Range& range) { return range.first <= c && c <= range.last; });
    }

    // Indic_Conjunct_Break of DerivedCoreProperties.txt, Unicode 15.1.
    constexpr std::array<Range, 20> kConjunctConsonants{{{0x0915, 0x0939}, {0x0958, 0x095f},
        {0x0978, 0x097f}, {0x0995, 0x09a8}, {0x09aa, 0x09b0}, {0x09b2, 0x09b2}, {0x09b6, 0x09b9},
        {0x09dc, 0x09dd}, {0x09df, 0x09df}, {0x09f0, 0x09f1}, {0x0a95, 0x0aa8}, {0x0aaa, 0x0ab0},
        {0x0ab2, 0x0ab3}, {0x0ab5, 0x0ab9}, {0x0af9, 0x0af9}, {0x0b15, 0x0b39}, {0x0b5c, 0x0b5f},
        {0x0b71, 0x0b71}, {0x0c15, 0x0c5a}, {0x0d15, 0x0d3a}}};
    constexpr std::array<Range, 6> kConjunctLinkers{{{0x094d, 0x094d}, {0x09cd, 0x09cd},
        {0x0acd, 0x0acd}, {0x0b4d, 0x0b4d}, {0x0c4d, 0x0c4d}, {0x0d4d, 0x0d4d}}};

    // Thai, Lao, Tibetan, Burmese, Khmer; kana; Han.
    constexpr std::array<Range, 5> kNoSpaces{{{0x0e00, 0x0fff}, {0x1000, 0x109f}, {0x1780, 0x17ff},
        {0x2e80, 0x9fff}, {0x20000, 0x3ffff}}};

    // Where conjuncts stand: after a consonant, then also after a linker.
    class Conjunct {
    public:
        // Whether this code point belongs to a conjunct that has begun.
        bool joins(std::int32_t c)
        {
            if (isIn(kConjunctConsonants, c)) {
                const bool joined = m_hasLinker;
                m_hasConsonant = true;
                m_hasLinker = false;
                return joined;
            }
            if (m_hasConsonant && isIn(kConjunctLinkers, c)) {
                m_hasLinker = true;
            } else if (!m_hasConsonant || !isExtending(c)) {
                m_hasConsonant = m_hasLinker = false;
            }
            return false;
        }

    private:
        static bool isExtending(std::int32_t c)
        {
            return c == 0x200d || utf8proc_get_property(c)->combining_class != 0;
        }
        bool m_hasConsonant = false;
        bool m_hasLinker = false;
    };

    bool isWordCharacter(std::string_view character)
    {
        std::int32_t c = 0;
        utf8proc_iterate(reinterpret_cast<const std::uint8_t*>(character.data()),
            static_cast<std::ptrdiff_t>(character.size()), &c);
        if (isIn(kNoSpaces, c))
            return false;
        switch (utf8proc_category(c)) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
        case UTF8PROC_CATEGORY_MN:
        case UTF8PROC_CATEGORY_MC:
        case UTF8PROC_CATEGORY_ND:
            return true;
        default:
            return false;
        }
    }

}

std::vector<std::string_view> graphemes(std::string_view text)
{
    std::vector<std::string_view> all;
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    std::size_t start = 0;
    std::int32_t before = -1;
    std::int32_t state = 0;
    Conjunct conjunct;
    for (std::size_t at = 0; at < text.size();) {
        std::int32_t c = 0;
        const auto size
            = utf8proc_iterate(bytes + at, static_cast<std::ptrdiff_t>(text.size() - at), &c);
        if (size <= 0)
            break; // not well-formed: the rest is one character
        const bool joins = conjunct.joins(c);
        if (before >= 0 && utf8proc_grapheme_break_stateful(before, c, &state) && !joins) {
            all.push_back(text.substr(start, at - start));
            start = at;
        }
        before = c;
        at += static_cast<std::size_t>(size);
    }
    if (start < text.size())
        all.push_back(text.substr(start));
    return all;
}

std::vector<std::string_view> words(std::string_view text)
{
    std::vector<std::string_view> all;
    bool inWord = false;
    for (const auto& character : graphemes(text)) {
        const bool isWord = isWordCharacter(character);
        if (inWord && isWord)
            all.back() = {all.back().data(), all.back().size() + character.size()};
        else
            all.push_back(character);
        inWord = isWord;
    }
    return all;
}

GraphemePositions::GraphemePositions(std::string_view text)
{
    std::uint32_t at = 0;
    for (const auto& character : graphemes(text)) {
        m_starts.push_back(at);
        at += static_cast<std::uint32_t>(codePoints(character));
    }
    m_starts.push_back(at);
}

std::uint32_t GraphemePositions::codePointOf(std::uint32_t character) const
{
    return m_starts[std::min(character, size())];
}

std::uint32_t GraphemePositions::characterOf(std::uint32_t codePoint) const
{
    if (codePoint >= m_starts.back())
        return size();
    return static_cast<std::uint32_t>(
        std::upper_bound(m_starts.begin(), m_starts.end(), codePoint) - m_starts.begin() - 1);
}

}
