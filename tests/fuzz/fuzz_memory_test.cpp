// SPDX-License-Identifier: Apache-2.0
//
// Aim: nobody makes a tablet or a server take much memory by saying that much is coming. What reads
// foreign bytes takes so much of its own and so much for each byte that is really there (Target).
// Method: each target's seeds, with every length written over by the largest ones in each spelling, cut off
// at each place, and changed by chance; malloc() itself is counted, so that SQLite, zstd and libsodium are
// too. What is counted holds what the target does with it afterwards.
#include "counted_memory.h"
#include "fuzz_check.h"
#include "fuzz_inputs.h"

#include "crypto/keys.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>
#include <memory>

namespace alongside::fuzz {

void PrintTo(const Target& target, std::ostream* out)
{
    *out << target.name;
}

namespace {

    struct Most {
        std::size_t peak = 0;
        std::size_t input = 0;
        double perByte = 0;
    };

    class FuzzMemory : public ::testing::TestWithParam<Target> {
    protected:
        void SetUp() override
        {
            ASSERT_TRUE(crypto::initialise());
            seeds = honestInputs(GetParam());
            // What is made once and kept is not a matter of the input.
            for (const auto& seed : seeds)
                GetParam().read(seed.bytes);
        }
        void read(ByteView bytes)
        {
            nowReading(GetParam().name, bytes);
            std::size_t peak = 0;
            {
                const CountedMemory memory;
                GetParam().read(bytes);
                peak = memory.peak();
            }
            const auto allowed = GetParam().memoryOwn + GetParam().memoryPerByte * bytes.size();
            if (peak > most.peak)
                most = {peak, bytes.size(), 0};
            if (peak > allowed)
                complain(std::to_string(peak) + " bytes of memory for "
                    + std::to_string(bytes.size()) + " of input; at most " + std::to_string(allowed)
                    + " are right");
            nowReading({}, {});
        }
        void TearDown() override
        {
            std::cout << GetParam().name << ": at most " << most.peak << " bytes of memory, for "
                      << most.input << " of input\n";
        }
        [[nodiscard]] std::size_t few(std::size_t fast) const
        {
            return GetParam().isSlow ? 2 : fast;
        }

        Seeds seeds;
        Most most;
    };

    TEST_P(FuzzMemory, LengthsThatLie)
    {
        const auto step = GetParam().isSlow ? 6U : 1U;
        for (std::size_t i = 0; i < seeds.size(); i += step)
            forEachLargeLength(seeds[i].bytes, few(40), [&](ByteView bytes) { read(bytes); });
    }

    TEST_P(FuzzMemory, CutOffOrChanged)
    {
        std::minstd_rand random(2);
        for (std::size_t i = 0; i < seeds.size(); i += GetParam().isSlow ? 6U : 1U) {
            read(seeds[i].bytes);
            forEachCut(seeds[i].bytes, few(20), [&](ByteView bytes) { read(bytes); });
        }
        for (std::size_t i = 0; i < 25 * few(40); ++i)
            read(mutated(seeds[i % seeds.size()].bytes, seeds, random));
    }

    INSTANTIATE_TEST_SUITE_P(Targets, FuzzMemory, ::testing::ValuesIn(targets()),
        [](const auto& param) { return std::string(param.param.name); });

    TEST(CountedMemory, SeesWhatIsTakenAndWhatIsGivenBack)
    {
        const CountedMemory memory;
        {
            const auto bytes = std::make_unique<char[]>(100'000);
            EXPECT_NE(bytes, nullptr);
        }
        void* more = std::malloc(60'000);
        EXPECT_NE(more, nullptr);
        more = std::realloc(more, 80'000);
        std::free(more);
        EXPECT_GE(memory.peak(), 100'000U);
        EXPECT_LT(memory.peak(), 150'000U);
    }

}
}
