// SPDX-License-Identifier: Apache-2.0
// Writes the server's store of the current form into tests/fixtures/server-stores; run once, when a form
// is released.
#include "released_server_store.h"

#include "temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iostream>

int main(int argc, char** argv)
{
    using namespace alongside::scenario;
    ::testing::InitGoogleTest(&argc, argv);
    if (argc != 2 || std::filesystem::exists(std::filesystem::path(argv[1]) / kServerStoreForm)) {
        std::cerr << "Usage: alongside-write-server-store FOLDER, where there is no "
                  << kServerStoreForm << " yet: a form that was released is never written again\n";
        return 2;
    }
    const auto folder = std::filesystem::path(argv[1]) / kServerStoreForm;
    writeServerStore(folder);
    const alongside::test::TemporaryFolder copy; // opening it leaves files beside it
    std::filesystem::copy(folder, copy.path(), std::filesystem::copy_options::recursive);
    std::ofstream(folder / "expected.json") << describeServerStore(copy.path());
    return 0;
}
