#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "file_content.h"
#include "temporary_folder.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace alongside::test {

/// Copies what lies in `stores` of each released form, and expects that `describe(copy)` gives what there
/// was to see of it then: when it is opened first, and again, now that it was opened by this version.
template<class Describe>
void expectReadUnchanged(const std::filesystem::path& stores, const Describe& describe)
{
    int forms = 0;
    for (const auto& entry : std::filesystem::directory_iterator(stores)) {
        if (!entry.is_directory())
            continue;
        SCOPED_TRACE(entry.path().filename());
        const TemporaryFolder folder;
        std::filesystem::copy(
            entry.path(), folder.path(), std::filesystem::copy_options::recursive);
        const auto expected = contentOf(entry.path() / "expected.json");
        ASSERT_FALSE(expected.empty());
        EXPECT_EQ(describe(folder.path()), expected);
        EXPECT_EQ(describe(folder.path()), expected);
        ++forms;
    }
    EXPECT_GT(forms, 0);
}

}
