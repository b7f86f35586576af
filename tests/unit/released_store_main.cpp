// SPDX-License-Identifier: Apache-2.0
// Writes the store of the current form into tests/fixtures/stores; run once, when a form is released.
#include "released_store.h"

#include <fstream>
#include <iostream>

int main(int argc, char** argv)
{
    using namespace alongside::test;
    if (argc != 2 || std::filesystem::exists(std::filesystem::path(argv[1]) / kStoreForm)) {
        std::cerr << "Usage: alongside-write-store FOLDER, where there is no " << kStoreForm
                  << " yet: a form that was released is never written again\n";
        return 2;
    }
    const auto folder = std::filesystem::path(argv[1]) / kStoreForm;
    const TemporaryFolder other;
    writeReleasedStore(folder / "home", other.path());
    std::ofstream(folder / "expected.json") << describeStore(folder / "home");
    return 0;
}
