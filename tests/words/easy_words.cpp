// SPDX-License-Identifier: Apache-2.0
#include "easy_words.h"

#include "catalogue/tools.h"
#include "file_content.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <regex>

namespace alongside::easy {

namespace {

    // Of computers and of offices; and words that say less of a person than they are.
    constexpr std::array kNotSaid{"error", "invalid", "failed", "conflict", "sync", "server",
        "upload", "download", "submit", "configure", "settings", "log in", "logged", "username",
        "password", "data", "database", "offline", "e.g.", "i.e.", "etc", "utilise", "facilitate",
        "regarding", "via", "service user", "challenging behaviour", "non-compliant", "absconded",
        "mental age", "suffers", "special needs", "low functioning", "high functioning",
        "the disabled", "placement", "feeding"};

    std::string lower(std::string_view text)
    {
        std::string all(text);
        std::transform(all.begin(), all.end(), all.begin(),
            [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        return all;
    }

    // A placeholder is read out as a name, and a typographic apostrophe is one.
    std::string plain(std::string_view text)
    {
        auto all = std::regex_replace(std::string(text), std::regex("%[0-9n]"), "Ana");
        all = std::regex_replace(all, std::regex("’"), "'");
        return std::regex_replace(all, std::regex("[“”]"), " ");
    }

    std::vector<std::string> wordsOf(const std::string& text)
    {
        static const std::regex word("[A-Za-z][A-Za-z']*");
        return {std::sregex_token_iterator(text.begin(), text.end(), word), {}};
    }

    std::vector<std::string> sentencesOf(const std::string& text)
    {
        static const std::regex end("[.!?:\n]+(?:\\s|$)|…");
        std::vector<std::string> sentences;
        for (auto it = std::sregex_token_iterator(text.begin(), text.end(), end, -1);
             it != std::sregex_token_iterator(); ++it)
            if (!wordsOf(it->str()).empty())
                sentences.push_back(it->str());
        return sentences;
    }

    bool isVowel(char c)
    {
        return std::string_view("aeiouy").find(c) != std::string_view::npos;
    }

    // String literals from here on, put together, up to what is neither a literal nor a plus.
    std::string literalsFrom(const std::string& source, std::size_t& at)
    {
        std::string all;
        while (at < source.size()) {
            const char c = source[at];
            if (std::isspace(static_cast<unsigned char>(c)) != 0 || c == '+') {
                ++at;
                continue;
            }
            if (c != '"')
                break;
            for (++at; at < source.size() && source[at] != '"'; ++at) {
                if (source[at] == '\\' && at + 1 < source.size()) {
                    ++at;
                    all += source[at] == 'n' ? '\n' : source[at];
                } else {
                    all += source[at];
                }
            }
            ++at;
        }
        return all;
    }

    void takeFrom(const std::string& source, std::string_view call, bool hasContext,
        const std::string& where, std::vector<Text>& texts)
    {
        for (auto at = source.find(call); at != std::string::npos; at = source.find(call, at)) {
            at += call.size();
            auto words = literalsFrom(source, at);
            if (hasContext && at < source.size() && source[at] == ',') {
                ++at;
                words = literalsFrom(source, at);
            }
            if (!words.empty())
                texts.push_back({where, std::move(words)});
        }
    }

}

std::size_t syllablesIn(std::string_view word)
{
    std::string letters;
    for (const char c : lower(word))
        if (c >= 'a' && c <= 'z')
            letters += c;
    // An e at the end is silent, and so is that of -es and -ed after most letters.
    const auto endsWith = [&](std::string_view end) { return letters.ends_with(end); };
    if (letters.size() > 3 && endsWith("e") && !endsWith("le")
        && !isVowel(letters[letters.size() - 2]))
        letters.pop_back();
    else if (letters.size() > 4 && (endsWith("es") || endsWith("ed")) && !endsWith("ted")
        && !endsWith("ded") && !endsWith("ses") && !isVowel(letters[letters.size() - 3]))
        letters.resize(letters.size() - 2);
    std::size_t count = 0;
    bool wasVowel = false;
    for (const char c : letters) {
        if (isVowel(c) && !wasVowel)
            ++count;
        wasVowel = isVowel(c);
    }
    return std::max<std::size_t>(count, 1);
}

double readingAge(std::string_view text)
{
    const auto all = plain(text);
    const auto words = wordsOf(all);
    const auto sentences = sentencesOf(all);
    if (words.empty() || sentences.empty())
        return 0;
    std::size_t syllables = 0;
    for (const auto& word : words)
        syllables += syllablesIn(word);
    const auto count = static_cast<double>(words.size());
    return 0.39 * count / static_cast<double>(sentences.size())
        + 11.8 * static_cast<double>(syllables) / count - 15.59 + 5;
}

std::vector<std::string> faultsIn(std::string_view text, const std::set<std::string>& explained)
{
    std::vector<std::string> faults;
    const auto all = plain(text);
    for (const auto& sentence : sentencesOf(all))
        if (const auto count = wordsOf(sentence).size(); count > kSentenceWordsMax)
            faults.push_back(std::to_string(count) + " words in one sentence:" + sentence);
    const auto words = wordsOf(all);
    if (words.size() >= kReadingAgeWordsMin && readingAge(text) > kReadingAgeMax)
        faults.push_back("reading age " + std::to_string(readingAge(text)).substr(0, 4));
    for (const auto& word : words)
        if (syllablesIn(word) > kSyllablesMax && !explained.contains(lower(word)))
            faults.push_back("a hard word: " + word);
    const auto small = lower(all);
    for (const std::string_view one : kNotSaid) {
        const auto at = small.find(one);
        const auto isLetter = [&](std::size_t place) {
            return place < small.size()
                && std::isalpha(static_cast<unsigned char>(small[place])) != 0;
        };
        if (at != std::string::npos && (at == 0 || !isLetter(at - 1)) && !isLetter(at + one.size()))
            faults.push_back("we do not say: " + std::string(one));
    }
    // "is saved" says how something is; only with "by" somebody is left until last.
    static const std::regex passive("\\b(is|are|was|were|been|be) [a-z]+(ed|en) by\\b");
    static const std::regex shortened("\\b[a-z]+(n't|'ll|'re|'ve|'d)\\b");
    std::smatch found;
    if (std::regex_search(small, found, passive))
        faults.push_back("who does it comes last: " + found.str());
    if (std::regex_search(small, found, shortened))
        faults.push_back("a shortened word: " + found.str());
    static const std::regex shouted("\\b[A-Z]{4,}\\b");
    if (std::regex_search(all, found, shouted))
        faults.push_back("in capitals: " + found.str());
    if (all.find(';') != std::string::npos || all.find(" – ") != std::string::npos)
        faults.emplace_back("two ideas in one sentence");
    return faults;
}

std::vector<Text> interfaceTexts(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".qml" || entry.path().extension() == ".cpp")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<Text> texts;
    for (const auto& file : files) {
        const auto source = test::contentOf(file);
        const auto where = std::filesystem::relative(file, folder).string();
        takeFrom(source, "qsTr(", false, where, texts);
        takeFrom(source, "QT_TRANSLATE_NOOP(", true, where, texts);
        takeFrom(source, "QCoreApplication::translate(", true, where, texts);
    }
    return texts;
}

std::vector<Text> catalogueTexts()
{
    std::vector<Text> texts;
    for (const auto& kind : catalogue::kinds()) {
        const std::string name(kind.name);
        texts.push_back({name, std::string(kind.label)});
        texts.push_back({name, std::string(kind.plural)});
        for (const auto& field : kind.fields) {
            const auto where = name + "." + std::string(field.name);
            texts.push_back({where, std::string(field.label)});
            texts.push_back({where, std::string(field.help)});
            for (const auto& choice : field.choices)
                texts.push_back({where, std::string(choice.label)});
        }
    }
    for (const auto& tool : catalogue::tools()) {
        texts.push_back({std::string(tool.name), std::string(tool.label)});
        texts.push_back({std::string(tool.name), std::string(tool.purpose)});
        for (const auto& part : tool.parts)
            if (!part.group.empty())
                texts.push_back({std::string(tool.name), std::string(part.group)});
    }
    for (const auto& face : catalogue::faces())
        texts.push_back({"faces", std::string(face.label)});
    return texts;
}

}
