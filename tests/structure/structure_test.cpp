// SPDX-License-Identifier: Apache-2.0
//
// Aim: the tree of sources keeps to the rules of structure_rules.h, and each rule notices when it
// does not.
// Method: one test for the real tree, and for each rule a small tree in a temporary folder that is
// right but for planted defects; what is found must be exactly those.

#include "structure_rules.h"

#include "temporary_folder.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace alongside::structure {

namespace {

    namespace fs = std::filesystem;

    constexpr std::string_view kLicence = "// SPDX-License-Identifier: Apache-2.0\n";

    // A folder of files that goes away with the test.
    class PlantedTree {
    public:
        PlantedTree& with(const std::string& path, std::string_view text)
        {
            fs::create_directories((m_root / path).parent_path());
            static_cast<void>(m_root.write(path, text));
            return *this;
        }
        PlantedTree& withHeader(const std::string& path, std::string_view body)
        {
            return with(path, "#pragma once\n" + std::string(kLicence) + std::string(body));
        }
        [[nodiscard]] SourceTree read() const { return readTree(m_root.path()); }

    private:
        test::TemporaryFolder m_root;
    };

    std::vector<std::string> paths(const Findings& findings)
    {
        std::vector<std::string> found;
        for (const auto& finding : findings)
            found.push_back(
                finding.path + (finding.line ? ":" + std::to_string(finding.line) : ""));
        return found;
    }

    using Paths = std::vector<std::string>;

}

TEST(Structure, realTreeKeepsToEveryRule)
{
    const auto tree = readTree(ALONGSIDE_SOURCE_DIR);
    ASSERT_TRUE(tree.has("core/base/result.h")) << "the wrong folder was read";
    for (const auto rule : {layersIncludeDownwards, coreAndServerDoWithoutQt, serverReadsNoPlans,
             namesAreUnique, headersHavePragmaOnce, sourcesNameTheLicence, foldersHaveReadme,
             topLevelIsKnown, wordsAreFitToPublish})
        for (const auto& finding : rule(tree))
            ADD_FAILURE() << finding.text();
}

TEST(Structure, layerIncludesOneAboveIt)
{
    PlantedTree tree;
    tree.withHeader("core/log/good.h", "#include \"base/result.h\"\n#include \"log/other.h\"\n")
        .withHeader("core/log/above.h", "#include <vector>\n#include \"store/log_store.h\"\n")
        .withHeader("core/base/spaced.h", "  #  include   <crypto/hash.h> // why\n")
        .withHeader("core/crdt/relative.h", "#include \"../plan/home.h\"\n")
        .withHeader("core/cli/all.h", "#include \"plan/home.h\"\n#include \"net/connect.h\"\n")
        .withHeader("core/plan/comment.h", "// #include \"net/connect.h\"\n")
        .withHeader("core/strange/folder.h", "#include <map>\n");
    EXPECT_EQ(paths(layersIncludeDownwards(tree.read())),
        (Paths{"core/base/spaced.h:3", "core/crdt/relative.h:3", "core/log/above.h:4",
            "core/strange/folder.h:3"}));
}

TEST(Structure, syncAndNetIncludePlans)
{
    PlantedTree tree;
    tree.withHeader("core/sync/session.h", "#include \"log/change.h\"\n#include \"plan/home.h\"\n")
        .with(
            "core/net/connect.cpp", "#include \"sync/session.h\"\n#include \"catalogue/kinds.h\"\n")
        .with("core/plan/home.cpp", "#include \"catalogue/kinds.h\"\n");
    EXPECT_EQ(paths(layersIncludeDownwards(tree.read())),
        (Paths{"core/net/connect.cpp:2", "core/sync/session.h:4"}));
}

TEST(Structure, coreOrServerIncludesQt)
{
    PlantedTree tree;
    tree.with("core/base/a.cpp", "#include <QString>\n")
        .with("core/net/b.cpp", "#include <QtCore/qglobal.h>\n#include <queue>\n")
        .with("sync-server/c.cpp",
            "#include \"QObject\"\n#include \"query.h\"\n#include \"Quota.h\"\n")
        .with("sync-server/d.cpp", "#include <qobject.h>\n")
        .with("qml/bridge/e.cpp", "#include <QString>\n");
    EXPECT_EQ(paths(coreAndServerDoWithoutQt(tree.read())),
        (Paths{"core/base/a.cpp:1", "core/net/b.cpp:1", "sync-server/c.cpp:1",
            "sync-server/d.cpp:1"}));
}

TEST(Structure, serverIncludesPlans)
{
    PlantedTree tree;
    tree.with("sync-server/hub.cpp", "#include \"log/change.h\"\n#include \"catalogue/kinds.h\"\n")
        .with("sync-server/space.cpp", "#include <core/plan/home.h>\n")
        .with("sync-server/plan.cpp", "#include \"plan_free.h\"\n");
    EXPECT_EQ(paths(serverReadsNoPlans(tree.read())),
        (Paths{"sync-server/hub.cpp:2", "sync-server/space.cpp:1"}));
}

TEST(Structure, nameIsUsedTwice)
{
    PlantedTree tree;
    tree.with("core/log/record.h", "")
        .with("qml/bridge/record.h", "")
        .with("core/log/record.cpp", "");
    tree.with("core/README.md", "").with("qml/README.md", "");
    EXPECT_EQ(paths(namesAreUnique(tree.read())), Paths{"qml/bridge/record.h"});
}

TEST(Structure, headerLacksPragmaOnce)
{
    PlantedTree tree;
    tree.withHeader("core/log/good.h", "").with("core/log/bad.h", "// #pragma once is missing\n");
    tree.with("core/log/source.cpp", "");
    EXPECT_EQ(paths(headersHavePragmaOnce(tree.read())), Paths{"core/log/bad.h"});
}

TEST(Structure, sourceDoesNotNameTheLicence)
{
    PlantedTree tree;
    tree.withHeader("core/log/good.h", "")
        .with("core/log/bad.cpp", "int main() {}\n")
        .with("core/log/late.cpp", "\n\n\n\n" + std::string(kLicence))
        .with("qml/app/Main.qml", "import QtQuick\n")
        .with("platform/linux/script", "#!/bin/bash\n")
        .with("tests/fixtures/plan.json", "{}\n");
    EXPECT_EQ(paths(sourcesNameTheLicence(tree.read())),
        (Paths{
            "core/log/bad.cpp", "core/log/late.cpp", "platform/linux/script", "qml/app/Main.qml"}));
}

TEST(Structure, folderHasNoReadme)
{
    PlantedTree tree;
    for (const auto* folder : {"core", "qml", "sync-server", "platform"})
        tree.with(folder + std::string("/README.md"), "# Map\n");
    tree.with("tests/unit/README.md", "# Another map\n");
    EXPECT_EQ(paths(foldersHaveReadme(tree.read())), Paths{"tests/README.md"});
}

TEST(Structure, topLevelHoldsSomethingElse)
{
    PlantedTree tree;
    tree.with("README.md", "").with(".gitignore", "").with("build/dev/x.cpp", "");
    tree.with("core/a.h", "").with("notes.txt", "").with("scripts/go", "");
    EXPECT_EQ(paths(topLevelIsKnown(tree.read())), (Paths{"notes.txt", "scripts"}));
}

TEST(Structure, textHoldsUnfinishedWorkOrMachinePaths)
{
    const std::string later = std::string("TO") + "DO";
    const std::string machine = std::string("/wo") + "rk/";
    PlantedTree tree;
    tree.with("core/a.cpp", "int a; // " + later + ": more\nint " + later + "S;\n")
        .with("core/b.md", "See `" + machine + "main`.\nSee https://example.org" + machine + "x\n")
        .with("platform/c", "cd " + std::string("/ro") + "ot/x\n")
        .with("tests/picture.png", std::string("\0", 1) + later)
        .with("build/d.cpp", later)
        .with("qml/node_modules/e.js", later);
    EXPECT_EQ(paths(wordsAreFitToPublish(tree.read())),
        (Paths{"core/a.cpp:1", "core/b.md:1", "platform/c:1"}));
}

TEST(Structure, folderThatDoesNotExistIsNotAGoodTree)
{
    EXPECT_THROW(static_cast<void>(readTree(fs::path(ALONGSIDE_SOURCE_DIR) / "nowhere")),
        fs::filesystem_error);
}

}
