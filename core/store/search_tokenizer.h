#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// How text is cut into words for search: an FTS5 tokenizer (sqlite.org/fts5.html, "Custom
// Tokenizers"). Case and accents are folded in every script; scripts that are written without spaces
// give one token for each character, so that any part of a sentence is found.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace alongside::store {

inline constexpr const char* kSearchTokenizer = "alongside";

/// Makes the tokenizer known to a connection. Throws DatabaseFailure.
void registerSearchTokenizer(sqlite3* db);

/// Calls `f(folded, begin, end)` for each word; begin and end are bytes in `text`, which may be
/// anything.
void forEachSearchWord(std::string_view text,
    const std::function<bool(std::string_view folded, std::size_t begin, std::size_t end)>& f);

/// What to ask FTS5 for when somebody typed this: all of the words, the last one perhaps unfinished.
/// Empty when there is no word in it.
[[nodiscard]] std::string searchExpression(std::string_view typed);

}
