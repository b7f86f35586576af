// SPDX-License-Identifier: Apache-2.0
// Runs a target without a fuzzer: on each file given, on each in a folder given, and on each of these
// with some bytes changed.
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

std::uint64_t runFile(const std::filesystem::path& file, int variants)
{
    std::ifstream in(file, std::ios::binary);
    const std::vector<char> content(std::istreambuf_iterator<char>(in), {});
    std::vector<std::uint8_t> bytes(content.begin(), content.end());
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
    std::minstd_rand random(static_cast<std::uint32_t>(bytes.size()) + 1);
    for (int i = 0; i < variants && !bytes.empty(); ++i) {
        auto changed = bytes;
        for (auto times = 1 + random() % 3; times > 0; --times)
            changed[random() % changed.size()] = static_cast<std::uint8_t>(random());
        if (random() % 8 == 0)
            changed.resize(random() % changed.size());
        LLVMFuzzerTestOneInput(changed.data(), changed.size());
    }
    return 1 + static_cast<std::uint64_t>(variants);
}

}

int main(int argc, char** argv)
{
    const char* wanted = std::getenv("ALONGSIDE_LONG");
    const int variants = wanted != nullptr ? 5000 : 100;
    std::uint64_t runs = 0;
    for (int i = 1; i < argc; ++i) {
        const std::filesystem::path path = argv[i];
        if (!std::filesystem::is_directory(path)) {
            runs += runFile(path, variants);
            continue;
        }
        for (const auto& entry : std::filesystem::recursive_directory_iterator(path))
            if (entry.is_regular_file())
                runs += runFile(entry.path(), variants);
    }
    std::cout << runs << " inputs\n";
    return runs > 0 ? 0 : 1;
}
