#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Characters as people see them: Unicode Standard Annex 29, extended grapheme clusters, with the
// rule GB9c of Unicode 15.1, which keeps the conjuncts of Bengali, Devanagari, Gujarati, Malayalam,
// Odia and Telugu whole (utf8proc of Debian 12 is older than that rule).

#include <cstdint>
#include <string_view>
#include <vector>

namespace alongside::crdt {

/// The characters of well-formed UTF-8. They point into the text.
[[nodiscard]] std::vector<std::string_view> graphemes(std::string_view text);

/// Words, and each of the characters between them. Scripts that write without spaces give single
/// characters.
[[nodiscard]] std::vector<std::string_view> words(std::string_view text);

/// Between the code points that a text is stored in and the characters that an interface counts.
/// Built once for a text; each question then takes logarithmic time.
class GraphemePositions {
public:
    explicit GraphemePositions(std::string_view text);

    /// How many characters people see.
    [[nodiscard]] std::uint32_t size() const
    {
        return static_cast<std::uint32_t>(m_starts.size() - 1);
    }
    /// The code point at which this character begins; the end of the text from size() on.
    [[nodiscard]] std::uint32_t codePointOf(std::uint32_t character) const;
    /// The character that this code point is part of; size() at the end.
    [[nodiscard]] std::uint32_t characterOf(std::uint32_t codePoint) const;

private:
    std::vector<std::uint32_t> m_starts; ///< and the end
};

}
