#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Whether a text is Easy Read: short sentences, one idea each, short words, active, nothing that talks down.
// Sources: "Make It Simple" (Inclusion Europe), the Easy Read rules of ../../qml/README.md, and for the
// reading age the Flesch-Kincaid grade (Kincaid et al. 1975) and five years.

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace alongside::easy {

/// A text that people see, and where it stands. %1 and %n stand for a name or a number.
struct Text {
    std::string where;
    std::string words;
};

/// Longest sentence, in words.
inline constexpr std::size_t kSentenceWordsMax = 15;
/// In years. Of texts of at least so many words: of a few words alone it says nothing.
inline constexpr double kReadingAgeMax = 9.0;
inline constexpr std::size_t kReadingAgeWordsMin = 16;
/// A word with more is a hard one.
inline constexpr std::size_t kSyllablesMax = 3;

/// What is wrong with it, each with the words at fault; empty when it is easy. `explained` are hard words
/// that the interface explains.
[[nodiscard]] std::vector<std::string> faultsIn(
    std::string_view text, const std::set<std::string>& explained = {});
[[nodiscard]] double readingAge(std::string_view text);
[[nodiscard]] std::size_t syllablesIn(std::string_view word);

/// What is translated in QML (`qsTr`) and C++ (`QT_TRANSLATE_NOOP`) below a folder.
[[nodiscard]] std::vector<Text> interfaceTexts(const std::filesystem::path& folder);
/// Labels, help and choices of every planning tool.
[[nodiscard]] std::vector<Text> catalogueTexts();

}
