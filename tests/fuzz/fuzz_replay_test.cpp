// SPDX-License-Identifier: Apache-2.0
//
// Aim: what reads foreign bytes keeps what it promises on every machine, without a fuzzer.
// Method: each target with its seeds, what was found before, every one of these cut off and changed, the
// same in every run. An input that does harm is kept in `fuzz-failed-input`.
#include "fuzz_check.h"
#include "fuzz_inputs.h"

#include "crypto/keys.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace alongside::fuzz {

// Named in the lists of tests.
void PrintTo(const Target& target, std::ostream* out)
{
    *out << target.name;
}

namespace {

    class FuzzReplay : public ::testing::TestWithParam<Target> {
    protected:
        void SetUp() override { ASSERT_TRUE(crypto::initialise()); }
        void read(ByteView bytes)
        {
            nowReading(GetParam().name, bytes);
            GetParam().read(bytes);
            nowReading({}, {});
        }
    };

    // In so many inputs a slow target takes about a second too.
    std::size_t changedInputs(const Target& target)
    {
        const std::size_t times = std::getenv("ALONGSIDE_LONG") != nullptr ? 50 : 1;
        return times * (target.isSlow ? 60 : 3000);
    }

    TEST_P(FuzzReplay, SeedsAndWhatWasFoundBefore)
    {
        const auto seeds = honestInputs(GetParam());
        ASSERT_FALSE(seeds.empty());
        for (const auto& seed : seeds)
            read(seed.bytes);
    }

    TEST_P(FuzzReplay, CutOffAnywhere)
    {
        const auto seeds = honestInputs(GetParam());
        const std::size_t most = GetParam().isSlow ? 2 : 100;
        for (std::size_t i = 0; i < seeds.size(); i += GetParam().isSlow ? 4 : 1)
            forEachCut(seeds[i].bytes, most, [&](ByteView bytes) { read(bytes); });
    }

    TEST_P(FuzzReplay, Changed)
    {
        const auto seeds = honestInputs(GetParam());
        std::minstd_rand random(1);
        for (auto left = changedInputs(GetParam()); left > 0; --left)
            read(mutated(seeds[left % seeds.size()].bytes, seeds, random));
    }

    INSTANTIATE_TEST_SUITE_P(Targets, FuzzReplay, ::testing::ValuesIn(targets()),
        [](const auto& param) { return std::string(param.param.name); });

}
}
