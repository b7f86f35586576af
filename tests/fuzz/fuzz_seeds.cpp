// SPDX-License-Identifier: Apache-2.0
// Writes a first corpus, a folder for each target: what honest programs say. What was found before, and is
// kept in found/, goes with it.
//
//   alongside-fuzz-seeds FOLDER          all targets
//   alongside-fuzz-seeds FOLDER NAME…    only these
//   alongside-fuzz-seeds --names         only what they are called, with the largest input of each
#include "fuzz_targets.h"

#include "crypto/keys.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>

int main(int argc, char** argv)
{
    namespace fs = std::filesystem;
    using namespace alongside;
    if (argc < 2 || !crypto::initialise()) {
        std::cerr << "Usage: alongside-fuzz-seeds FOLDER [NAME…] | --names\n";
        return 2;
    }
    const std::string_view given = argv[1];
    const std::vector<std::string_view> wanted(argv + 2, argv + argc);
    for (const auto& target : fuzz::targets()) {
        if (given == "--names") {
            std::cout << target.name << ' ' << target.bytesMax << '\n';
            continue;
        }
        if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), target.name) == wanted.end())
            continue;
        const auto folder = fs::path(given) / target.name;
        fs::create_directories(folder);
        for (const auto& seed : target.seeds())
            std::ofstream(folder / seed.name, std::ios::binary)
                .write(reinterpret_cast<const char*>(seed.bytes.data()),
                    static_cast<std::streamsize>(seed.bytes.size()));
        const auto found = fs::path(ALONGSIDE_SOURCE_DIR) / "tests/fuzz/found" / target.name;
        if (fs::is_directory(found))
            fs::copy(found, folder, fs::copy_options::overwrite_existing);
    }
    return 0;
}
