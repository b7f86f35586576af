// SPDX-License-Identifier: Apache-2.0
#include "store/search_tokenizer.h"

#include "store/database.h"

#include <sqlite3.h>
#include <utf8proc.h>

#include <array>

namespace alongside::store {

namespace {

    // Longer ones are cut: nobody searches for them, and they would swell the index.
    constexpr std::size_t kWordBytesMax = 64;

    // Thai, Lao, Tibetan, Burmese, Khmer; kana; Han.
    bool isWrittenWithoutSpaces(std::int32_t c)
    {
        return (c >= 0x0e00 && c <= 0x0fff) || (c >= 0x1000 && c <= 0x109f)
            || (c >= 0x1780 && c <= 0x17ff) || (c >= 0x3040 && c <= 0x30ff)
            || (c >= 0x3400 && c <= 0x9fff) || (c >= 0x20000 && c <= 0x3ffff);
    }

    // Vowel signs of Indic scripts are marks too, and make another word; accents do not.
    bool isAccent(std::int32_t c)
    {
        return (c >= 0x0300 && c <= 0x036f) || (c >= 0x0591 && c <= 0x05c7)
            || (c >= 0x0610 && c <= 0x061a) || (c >= 0x064b && c <= 0x065f) || c == 0x0670
            || c == 0x0640;
    }

    bool isMark(std::int32_t c)
    {
        const auto category = utf8proc_category(c);
        return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC || c == 0x200d
            || c == 0x200c;
    }

    bool isLetter(std::int32_t c)
    {
        switch (utf8proc_category(c)) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
        case UTF8PROC_CATEGORY_ND:
        case UTF8PROC_CATEGORY_NL:
        case UTF8PROC_CATEGORY_NO:
            return true;
        default:
            return false;
        }
    }

    void append(std::string& word, std::int32_t c)
    {
        std::array<std::uint8_t, 4> bytes{};
        const auto size = utf8proc_encode_char(c, bytes.data());
        if (word.size() + static_cast<std::size_t>(size) <= kWordBytesMax)
            word.append(
                reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
    }

    // Case folded, taken apart, accents left out.
    void appendFolded(std::string& word, std::int32_t c)
    {
        std::array<std::int32_t, 18> parts{};
        int lastBoundary = 0;
        const auto count
            = utf8proc_decompose_char(c, parts.data(), static_cast<utf8proc_ssize_t>(parts.size()),
                static_cast<utf8proc_option_t>(
                    UTF8PROC_CASEFOLD | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE),
                &lastBoundary);
        if (count <= 0 || count > static_cast<utf8proc_ssize_t>(parts.size()))
            return append(word, c);
        for (utf8proc_ssize_t i = 0; i < count; ++i)
            if (!isAccent(parts[static_cast<std::size_t>(i)]))
                append(word, parts[static_cast<std::size_t>(i)]);
    }

    // Letters of plain text, folded; 0 for what stands between words.
    constexpr auto kPlain = [] {
        std::array<char, 128> table{};
        for (char c = '0'; c <= '9'; ++c)
            table[static_cast<std::size_t>(c)] = c;
        for (char c = 'a'; c <= 'z'; ++c)
            table[static_cast<std::size_t>(c)] = c;
        for (char c = 'A'; c <= 'Z'; ++c)
            table[static_cast<std::size_t>(c)] = static_cast<char>(c - 'A' + 'a');
        return table;
    }();

    template<class F>
    bool eachWord(std::string_view text, F f)
    {
        const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
        std::string word;
        std::size_t begin = 0;
        std::size_t end = 0;
        const auto flush = [&] {
            const bool goOn = word.empty() || f(word, begin, end);
            word.clear();
            return goOn;
        };
        for (std::size_t at = 0; at < text.size();) {
            if (bytes[at] < 0x80) {
                if (const char folded = kPlain[bytes[at]]; folded != 0) {
                    if (word.empty())
                        begin = at;
                    if (word.size() < kWordBytesMax)
                        word += folded;
                    end = ++at;
                } else {
                    ++at;
                    if (!flush())
                        return false;
                }
                continue;
            }
            std::int32_t c = 0;
            auto size
                = utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &c);
            if (size <= 0) {
                ++at;
                if (!flush())
                    return false;
                continue;
            }
            const auto next = at + static_cast<std::size_t>(size);
            if (isWrittenWithoutSpaces(c) && isLetter(c)) {
                if (!flush())
                    return false;
                begin = at;
                appendFolded(word, c);
                end = next;
                if (!flush())
                    return false;
            } else if (isLetter(c) || (!word.empty() && isMark(c))) {
                if (word.empty())
                    begin = at;
                appendFolded(word, c);
                end = next;
            } else if (!flush()) {
                return false;
            }
            at = next;
        }
        return flush();
    }

    int create(void*, const char**, int, Fts5Tokenizer** out)
    {
        *out = reinterpret_cast<Fts5Tokenizer*>(&create); // it has no state
        return SQLITE_OK;
    }

    void destroy(Fts5Tokenizer*)
    {
    }

    int tokenize(Fts5Tokenizer*, void* context, int, const char* text, int size,
        int (*token)(void*, int, const char*, int, int, int))
    {
        int code = SQLITE_OK;
        eachWord(std::string_view(text, static_cast<std::size_t>(size)),
            [&](std::string_view word, std::size_t begin, std::size_t end) {
                code = token(context, 0, word.data(), static_cast<int>(word.size()),
                    static_cast<int>(begin), static_cast<int>(end));
                return code == SQLITE_OK;
            });
        return code;
    }

    fts5_api* apiOf(sqlite3* db)
    {
        fts5_api* api = nullptr;
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
            sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
            sqlite3_step(statement);
        }
        sqlite3_finalize(statement);
        return api;
    }

}

void registerSearchTokenizer(sqlite3* db)
{
    auto* api = apiOf(db);
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    if (api == nullptr
        || api->xCreateTokenizer(api, kSearchTokenizer, nullptr, &tokenizer, nullptr) != SQLITE_OK)
        throw DatabaseFailure{Error{ErrorCode::Internal, "this SQLite has no FTS5"}};
}

void forEachSearchWord(
    std::string_view text, const std::function<bool(std::string_view, std::size_t, std::size_t)>& f)
{
    eachWord(text, f);
}

std::string searchExpression(std::string_view typed)
{
    // Words are quoted, so that nothing somebody types is an operator. Characters of scripts without
    // spaces that touch each other are one phrase. They stand there as they were typed, because the index
    // folds them itself: what is folded twice is not what is folded once (ŀ becomes l and a dot).
    std::string expression;
    std::size_t last = std::string_view::npos;
    eachWord(typed, [&](const std::string&, std::size_t begin, std::size_t end) {
        const std::string word(typed.substr(begin, end - begin));
        if (last == begin && !expression.empty())
            expression.insert(expression.size() - 1, " " + word);
        else
            expression += (expression.empty() ? "\"" : " \"") + word + "\"";
        last = end;
        return true;
    });
    // Still being typed: it may go on.
    if (last == typed.size() && !expression.empty())
        expression += " *";
    return expression;
}

}
