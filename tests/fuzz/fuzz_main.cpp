// SPDX-License-Identifier: Apache-2.0
// One program for all targets, so that there is one to link: libFuzzer's, with the target's name in
// ALONGSIDE_FUZZ_TARGET. platform/linux/fuzz runs it.
#include "fuzz_targets.h"

#include "crypto/keys.h"

#include <cstdio>
#include <cstdlib>

namespace {

const alongside::fuzz::Target* target = nullptr;

}

extern "C" int LLVMFuzzerInitialize(int* /*argc*/, char*** /*argv*/)
{
    const char* name = std::getenv("ALONGSIDE_FUZZ_TARGET");
    target = alongside::fuzz::findTarget(name != nullptr ? name : "");
    if (target == nullptr || !alongside::crypto::initialise()) {
        std::fprintf(stderr, "ALONGSIDE_FUZZ_TARGET is one of:");
        for (const auto& one : alongside::fuzz::targets())
            std::fprintf(stderr, " %s", one.name.data());
        std::fprintf(stderr, "\n");
        std::exit(2);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    target->read({data, size});
    return 0;
}
