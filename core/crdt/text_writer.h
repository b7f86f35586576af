#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "crdt/text_state.h"

#include <string>
#include <string_view>

namespace alongside::crdt {

/// One author's writing on a text, gathered into one splice.
///
/// Positions count visible code points; graphemes.h turns them into the characters that people see.
/// The state is changed at once; take() gives what others need. The text must be well-formed UTF-8
/// without NUL: where it comes from outside, that was checked on the way in.
class TextWriter {
public:
    /// `at` must be the stamp of the change that the splice will be in.
    TextWriter(TextState& state, const AuthorId& author, Stamp at, Voice voice = {});

    void insert(std::uint32_t position, std::string_view text);
    void remove(std::uint32_t position, std::uint32_t count);
    /// Makes the text this one by taking away and putting in as few words as there are between them.
    void become(std::string_view text);
    /// Makes the text what it was at a moment. Words that others wrote come back as theirs.
    void bringBack(Stamp moment);

    [[nodiscard]] bool isEmpty() const
    {
        return m_splice.inserts.empty() && m_splice.removes.empty();
    }
    /// What was done since the last take().
    [[nodiscard]] Splice take(std::string field);

private:
    void put(std::uint32_t position, std::string_view text, const std::optional<CharRef>& copyOf);
    [[nodiscard]] CharRef outward(const CharRef& c);

    TextState* m_state;
    Who m_self;
    Stamp m_at;
    Splice m_splice;
    std::map<Who, std::uint32_t> m_outward;
    std::uint32_t m_lastEnd = 0; ///< number after the last character put in
};

}
