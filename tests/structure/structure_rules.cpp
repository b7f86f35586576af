// SPDX-License-Identifier: Apache-2.0
#include "structure_rules.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <optional>

namespace alongside::structure {

namespace {

    // Lowest first. cli is the terminal: it stands on all of them.
    constexpr std::array<std::string_view, 10> kLayers
        = {"base", "crypto", "crdt", "log", "store", "catalogue", "plan", "sync", "net", "cli"};
    constexpr std::array<std::string_view, 2> kReadablePlans = {"catalogue", "plan"};
    constexpr std::array<std::string_view, 2> kBlindLayers = {"sync", "net"};
    constexpr std::array<std::string_view, 5> kFolders
        = {"core", "platform", "qml", "sync-server", "tests"};
    constexpr std::array<std::string_view, 6> kTopLevelFiles
        = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "SECURITY.md", "build"};
    constexpr std::array<std::string_view, 3> kHeaders = {".h", ".hh", ".hpp"};
    constexpr std::array<std::string_view, 7> kCpp
        = {".h", ".hh", ".hpp", ".c", ".cc", ".cpp", ".cxx"};
    constexpr std::array<std::string_view, 4> kOtherSources = {".qml", ".js", ".mjs", ".sh"};
    // Qt's headers by their file names, those that C++ without QML or windows would want.
    constexpr std::array<std::string_view, 8> kQtLowerCase = {"qglobal.h", "qobject.h", "qstring.h",
        "qbytearray.h", "qvariant.h", "qcoreapplication.h", "qqml.h", "qdebug.h"};
    // In pieces, so that this file does not hold what it looks for.
    const std::array<std::string, 3> kUnfinished
        = {std::string("TO") + "DO", std::string("FIX") + "ME", std::string("XX") + "X"};
    const std::array<std::string, 4> kMachinePaths = {std::string("/wo") + "rk/",
        std::string("/ro") + "ot/", std::string("/ho") + "me/", std::string("/Us") + "ers/"};

    template<class List>
    bool isIn(const List& list, std::string_view word)
    {
        return std::find(list.begin(), list.end(), word) != list.end();
    }

    // Calls visit(lineNumber, line) for each line.
    template<class Visit>
    void forEachLine(std::string_view text, Visit visit)
    {
        for (std::size_t number = 1; !text.empty(); ++number) {
            const auto end = text.find('\n');
            visit(number, text.substr(0, end));
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        }
    }

    std::string_view trimmed(std::string_view text)
    {
        const auto first = text.find_first_not_of(" \t\r");
        if (first == std::string_view::npos)
            return {};
        return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
    }

    // What an include line names: log/change.h of `#include "log/change.h"`.
    std::optional<std::string_view> included(std::string_view line)
    {
        line = trimmed(line);
        if (!line.starts_with('#'))
            return std::nullopt;
        line = trimmed(line.substr(1));
        if (!line.starts_with("include"))
            return std::nullopt;
        line = trimmed(line.substr(7));
        if (line.size() < 2 || (line.front() != '"' && line.front() != '<'))
            return std::nullopt;
        const auto end = line.find(line.front() == '"' ? '"' : '>', 1);
        return line.substr(1, end == std::string_view::npos ? end : end - 1);
    }

    // Calls visit(file, lineNumber, included) for each include line of the C++ files in a folder.
    template<class Visit>
    void forEachInclude(const SourceTree& tree, std::string_view folder, Visit visit)
    {
        for (const auto& file : tree.files) {
            if (file.folder(0) != folder || !isIn(kCpp, file.extension()))
                continue;
            forEachLine(file.text, [&](std::size_t number, std::string_view line) {
                if (const auto name = included(line))
                    visit(file, number, *name);
            });
        }
    }

    // The layer that an include reaches: "log" of "log/change.h", "core/log/x.h", "../log/x.h".
    // Empty for another file of the same folder and for libraries.
    std::string_view layerOf(std::string_view include)
    {
        while (include.starts_with("../") || include.starts_with("./"))
            include.remove_prefix(include.find('/') + 1);
        if (include.starts_with("core/"))
            include.remove_prefix(5);
        const auto first = include.substr(0, include.find('/'));
        return first.size() < include.size() && isIn(kLayers, first) ? first : std::string_view{};
    }

    // <QObject>, <QtQml/qqml.h>, <qobject.h>, and anything from our own Qt side.
    bool isQt(std::string_view include)
    {
        const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
        const auto file = include.substr(include.rfind('/') + 1);
        return include.starts_with("Qt") || include.starts_with("qml/")
            || (file.size() > 1 && file[0] == 'Q' && isUpper(file[1])) || isIn(kQtLowerCase, file);
    }

    bool isWordCharacter(char c)
    {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
    }

    bool holdsWord(std::string_view line, std::string_view word)
    {
        for (auto at = line.find(word); at != std::string_view::npos;
             at = line.find(word, at + 1)) {
            const auto end = at + word.size();
            if ((at == 0 || !isWordCharacter(line[at - 1]))
                && (end == line.size() || !isWordCharacter(line[end])))
                return true;
        }
        return false;
    }

    // An absolute path begins at the start, or after a blank, a quote or a bracket: "some/work/x"
    // and "https://example.org/work/" are none.
    bool holdsPath(std::string_view line, std::string_view path)
    {
        for (auto at = line.find(path); at != std::string_view::npos; at = line.find(path, at + 1))
            if (at == 0
                || std::string_view(" \t\"'`([{<=:,;|&").find(line[at - 1])
                    != std::string_view::npos)
                return true;
        return false;
    }

}

std::string Finding::text() const
{
    return path + (line == 0 ? "" : ":" + std::to_string(line)) + ": " + what;
}

Findings layersIncludeDownwards(const SourceTree& tree)
{
    Findings findings;
    forEachInclude(
        tree, "core", [&](const SourceFile& file, std::size_t line, std::string_view include) {
            const auto own = file.folder(1);
            const auto other = layerOf(include);
            if (!isIn(kLayers, own)) {
                findings.push_back({file.path, line, "is in core, but in none of its layers"});
            } else if (std::find(kLayers.begin(), kLayers.end(), own)
                    < std::find(kLayers.begin(), kLayers.end(), other)
                && !other.empty()) {
                findings.push_back({file.path, line,
                    std::string(own) + " is below " + std::string(other)
                        + ", so it may not include " + std::string(include)});
            } else if (isIn(kBlindLayers, own) && isIn(kReadablePlans, other)) {
                findings.push_back({file.path, line,
                    std::string(own) + " is linked by the server, so it may not include "
                        + std::string(include)});
            }
        });
    return findings;
}

Findings coreAndServerDoWithoutQt(const SourceTree& tree)
{
    Findings findings;
    for (const auto* folder : {"core", "sync-server"})
        forEachInclude(
            tree, folder, [&](const SourceFile& file, std::size_t line, std::string_view include) {
                if (isQt(include))
                    findings.push_back({file.path, line, "includes Qt: " + std::string(include)});
            });
    return findings;
}

Findings serverReadsNoPlans(const SourceTree& tree)
{
    Findings findings;
    forEachInclude(tree, "sync-server",
        [&](const SourceFile& file, std::size_t line, std::string_view include) {
            const auto layer = layerOf(include);
            if (isIn(kReadablePlans, layer) || layer == "cli")
                findings.push_back(
                    {file.path, line, "the server may not include " + std::string(include)});
        });
    return findings;
}

Findings namesAreUnique(const SourceTree& tree)
{
    Findings findings;
    std::map<std::string_view, std::string_view> seen;
    for (const auto& file : tree.files) {
        if (!isIn(kCpp, file.extension()))
            continue;
        const auto [first, isNew] = seen.emplace(file.name(), file.path);
        if (!isNew)
            findings.push_back(
                {file.path, 0, "has the same name as " + std::string(first->second)});
    }
    return findings;
}

Findings headersHavePragmaOnce(const SourceTree& tree)
{
    Findings findings;
    for (const auto& file : tree.files) {
        if (!isIn(kHeaders, file.extension()))
            continue;
        bool found = false;
        forEachLine(file.text, [&](std::size_t, std::string_view line) {
            found = found || trimmed(line) == "#pragma once";
        });
        if (!found)
            findings.push_back({file.path, 0, "has no #pragma once"});
    }
    return findings;
}

Findings sourcesNameTheLicence(const SourceTree& tree)
{
    constexpr std::size_t kLinesRead = 3;
    Findings findings;
    for (const auto& file : tree.files) {
        const bool isScript = file.extension().empty() && file.text.starts_with("#!");
        if (!isScript && !isIn(kCpp, file.extension()) && !isIn(kOtherSources, file.extension()))
            continue;
        bool found = false;
        forEachLine(file.text, [&](std::size_t number, std::string_view line) {
            found = found
                || (number <= kLinesRead
                    && line.find("SPDX-License-Identifier: Apache-2.0") != std::string_view::npos);
        });
        if (!found)
            findings.push_back({file.path, 0, "does not name the licence in its first lines"});
    }
    return findings;
}

Findings foldersHaveReadme(const SourceTree& tree)
{
    Findings findings;
    for (const auto folder : kFolders)
        if (const auto readme = std::string(folder) + "/README.md"; !tree.has(readme))
            findings.push_back({readme, 0, "is missing"});
    return findings;
}

Findings topLevelIsKnown(const SourceTree& tree)
{
    Findings findings;
    for (const auto& name : tree.topLevel)
        if (!name.starts_with('.') && !isIn(kFolders, name) && !isIn(kTopLevelFiles, name))
            findings.push_back({name, 0, "does not belong at the top level"});
    return findings;
}

Findings wordsAreFitToPublish(const SourceTree& tree)
{
    Findings findings;
    for (const auto& file : tree.files)
        forEachLine(file.text, [&](std::size_t number, std::string_view line) {
            for (const auto& word : kUnfinished)
                if (holdsWord(line, word))
                    findings.push_back({file.path, number, "unfinished work: " + word});
            for (const auto& path : kMachinePaths)
                if (holdsPath(line, path))
                    findings.push_back({file.path, number, "a path of one machine: " + path});
        });
    return findings;
}

}
