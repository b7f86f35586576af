#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// What must hold for the whole tree of sources, one function a rule. Each answers with what is
// against it, in the order of the paths: nothing when all is well. They read text only, so they
// hold for what is not built on this machine too.

#include "source_tree.h"

#include <string>
#include <vector>

namespace alongside::structure {

/// Something that is against a rule.
struct Finding {
    std::string path;
    std::size_t line = 0; ///< from 1; 0 when it is about the whole file
    std::string what;

    [[nodiscard]] std::string text() const;
};
using Findings = std::vector<Finding>;

/// A layer of core includes only itself and the layers below it; sync and net do without catalogue
/// and plan, so that the server can link them and still read nothing.
[[nodiscard]] Findings layersIncludeDownwards(const SourceTree& tree);
/// Nothing in core or sync-server includes Qt.
[[nodiscard]] Findings coreAndServerDoWithoutQt(const SourceTree& tree);
/// sync-server includes neither catalogue nor plan: it cannot read what it carries.
[[nodiscard]] Findings serverReadsNoPlans(const SourceTree& tree);
/// No two C++ files have the same name: Qt 6.4 includes registered headers by name alone.
[[nodiscard]] Findings namesAreUnique(const SourceTree& tree);
[[nodiscard]] Findings headersHavePragmaOnce(const SourceTree& tree);
/// C++, QML, JavaScript and scripts name the licence in their first lines.
[[nodiscard]] Findings sourcesNameTheLicence(const SourceTree& tree);
/// Each of the five folders opens with a map.
[[nodiscard]] Findings foldersHaveReadme(const SourceTree& tree);
/// The top level holds what README.md says, and nothing else but dot-files and build.
[[nodiscard]] Findings topLevelIsKnown(const SourceTree& tree);
/// No notes of unfinished work, and no path that exists on one machine only.
[[nodiscard]] Findings wordsAreFitToPublish(const SourceTree& tree);

}
