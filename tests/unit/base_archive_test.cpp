// SPDX-License-Identifier: Apache-2.0
//
// Aim: every value has one spelling in our archive, it comes back as it was, and bytes that
// somebody made up are refused before they cost memory.
// Method: values of every type there and back, every cut, every spelling that is not the one.
#include "core_harness.h"

#include "base/archive.h"

#include <limits>
#include <map>
#include <optional>

namespace alongside::test {
namespace {

    enum class Colour : std::uint16_t { Red = 1, Far = 60'000 };

    struct Everything {
        bool flag = true;
        std::uint8_t small = 250;
        std::int8_t negative = -3;
        std::uint16_t port = 4443;
        std::uint32_t count = 70'000;
        std::uint64_t wide = std::numeric_limits<std::uint64_t>::max();
        std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
        std::int32_t minusOne = -1;
        double number = -0.1;
        Colour colour = Colour::Far;
        std::string text = "ünï";
        Bytes bytes{0, 1, 255};
        std::vector<std::string> texts{"", "a"};
        std::vector<std::int64_t> numbers{0, -1, 63, -64, 64};
        std::map<std::string, std::uint32_t> map{{"a", 1}, {"b", 300}};
        std::pair<std::uint8_t, std::string> pair{1, "p"};
        std::optional<std::uint32_t> none;
        std::optional<std::uint32_t> some = 7;
        FixedBytes<4, struct AnyTag> id{{1, 2, 3, 4}};
        bool operator==(const Everything&) const = default;
        template<class Archive>
        void serialize(Archive& ar)
        {
            ar(flag, small, negative, port, count, wide, lowest, minusOne, number, colour, text,
                bytes, texts, numbers, map, pair, none, some, id);
        }
    };

    template<class T>
    void expectThereAndBack(const T& value)
    {
        const auto bytes = encode(value);
        const auto back = decode<T>(bytes, "value");
        ASSERT_TRUE(back) << describe(back.error());
        EXPECT_EQ(*back, value);
        EXPECT_EQ(encode(*back), bytes);
    }

    template<class T>
    std::string outcomeOf(const Bytes& bytes)
    {
        return outcome(decode<T>(bytes, "value"));
    }

    TEST(Archive, ComesBackAsItWasForEveryType)
    {
        expectThereAndBack(Everything{});
        for (unsigned shift = 0; shift < 64; ++shift)
            for (const auto near : {-1, 0, 1}) {
                const auto wide = (std::uint64_t{1} << shift) + static_cast<std::uint64_t>(near);
                expectThereAndBack(wide);
                expectThereAndBack(static_cast<std::int64_t>(wide));
                expectThereAndBack(-static_cast<std::int64_t>(wide >> 1U));
            }
        for (const double number : {0.0, -0.0, 1e300, std::numeric_limits<double>::infinity(),
                 std::numeric_limits<double>::denorm_min()})
            expectThereAndBack(number);
    }

    TEST(Archive, SpellsNumbersAsDocumented)
    {
        EXPECT_EQ(encode(std::uint32_t{0}), (Bytes{0x00}));
        EXPECT_EQ(encode(std::uint32_t{127}), (Bytes{0x7f}));
        EXPECT_EQ(encode(std::uint32_t{128}), (Bytes{0x80, 0x01}));
        EXPECT_EQ(encode(std::uint16_t{300}), (Bytes{0xac, 0x02}));
        EXPECT_EQ(encode(std::int64_t{-1}), (Bytes{0x01}));
        EXPECT_EQ(encode(std::int64_t{1}), (Bytes{0x02}));
        EXPECT_EQ(encode(std::numeric_limits<std::uint64_t>::max()),
            (Bytes{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01}));
        EXPECT_EQ(encode(1.0), (Bytes{0, 0, 0, 0, 0, 0, 0xf0, 0x3f}));
        EXPECT_EQ(encode(std::string("ab")), (Bytes{2, 'a', 'b'}));
        EXPECT_EQ(encode(Bytes{9, 8}), (Bytes{2, 9, 8}));
    }

    TEST(Archive, KeepsTheBitsOfANumberThatIsNone)
    {
        const auto odd = std::bit_cast<double>(std::uint64_t{0x7ff8'dead'beef'0001});
        const auto back = decode<double>(encode(odd), "value");
        ASSERT_TRUE(back);
        EXPECT_EQ(std::bit_cast<std::uint64_t>(*back), std::bit_cast<std::uint64_t>(odd));
    }

    TEST(Archive, RefusesEveryCutAndEveryByteTooMany)
    {
        const auto whole = encode(Everything{});
        for (std::size_t size = 0; size < whole.size(); ++size)
            EXPECT_EQ(
                outcome(decode<Everything>(ByteView(whole).first(size), "value")), "bad-message")
                << size;
        auto more = whole;
        more.push_back(0);
        EXPECT_EQ(outcomeOf<Everything>(more), "bad-message");
    }

    // Whatever a byte is changed to: refused, or the one spelling of what it now says.
    TEST(Archive, HasOneSpellingForWhateverItAccepts)
    {
        Everything item;
        item.map.clear(); // cereal's maps take keys in any order; ours never leave this library
        const auto whole = encode(item);
        std::size_t accepted = 0;
        for (std::size_t i = 0; i < whole.size(); ++i)
            for (unsigned change = 1; change < 256; ++change) {
                auto altered = whole;
                altered[i] = static_cast<std::uint8_t>(altered[i] ^ change);
                if (const auto read = decode<Everything>(altered, "value");
                    read && read->map.empty()) {
                    ++accepted;
                    ASSERT_EQ(encode(*read), altered) << "byte " << i;
                }
            }
        EXPECT_GT(accepted, 1000U);
    }

    TEST(Archive, RefusesNumbersWrittenTooLongOrTooLarge)
    {
        EXPECT_EQ(outcomeOf<std::uint64_t>({0x80, 0x00}), "bad-message");
        EXPECT_EQ(outcomeOf<std::uint64_t>({0xff, 0x80, 0x00}), "bad-message");
        EXPECT_EQ(
            outcomeOf<std::uint64_t>({0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x02}),
            "bad-message");
        EXPECT_EQ(outcomeOf<std::uint64_t>(
                      {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01}),
            "bad-message");
        EXPECT_EQ(outcomeOf<std::uint32_t>(encode(std::uint64_t{1} << 32U)), "bad-message");
        EXPECT_EQ(outcomeOf<std::uint16_t>(encode(std::uint32_t{65'536})), "bad-message");
        EXPECT_EQ(outcomeOf<std::int32_t>(encode(std::int64_t{1} << 31U)), "bad-message");
        EXPECT_EQ(outcomeOf<std::int32_t>(encode(-(std::int64_t{1} << 31U) - 1)), "bad-message");
    }

    TEST(Archive, RefusesABoolThatIsNeither)
    {
        EXPECT_EQ(outcomeOf<bool>({0}), "ok");
        EXPECT_EQ(outcomeOf<bool>({1}), "ok");
        for (unsigned b = 2; b < 256; ++b)
            EXPECT_EQ(outcomeOf<bool>({static_cast<std::uint8_t>(b)}), "bad-message");
        EXPECT_EQ(outcomeOf<std::optional<std::uint8_t>>({2, 1}), "bad-message");
    }

    // A count is checked against the bytes that are left, so a lie is noticed before it is
    // believed.
    TEST(Archive, RefusesACountThatIsALie)
    {
        const auto lies = {Bytes{0x01}, Bytes{0xff, 0xff, 0xff, 0xff, 0x0f},
            Bytes{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f, 0x00},
            Bytes{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01}};
        for (const auto& lie : lies) {
            EXPECT_EQ(outcomeOf<Bytes>(lie), "bad-message");
            EXPECT_EQ(outcomeOf<std::string>(lie), "bad-message");
            EXPECT_EQ(outcomeOf<std::vector<std::string>>(lie), "bad-message");
            EXPECT_EQ(outcomeOf<std::vector<std::uint64_t>>(lie), "bad-message");
            using Map = std::map<std::uint32_t, std::string>;
            EXPECT_EQ(outcomeOf<Map>(lie), "bad-message");
        }
        const Bytes twoOfThem{2, 5, 'a'};
        EXPECT_EQ(outcomeOf<std::vector<std::string>>(twoOfThem), "bad-message");
    }

    // An element can be far larger in memory than on the wire, so there is a budget of them.
    TEST(Archive, RefusesMoreElementsThanTheBudget)
    {
        OutputArchive ar;
        ar.putVarint((1U << 20U) + 1);
        auto bytes = ar.take();
        bytes.resize(bytes.size() + (1U << 20U) + 1, 0);
        EXPECT_EQ(outcomeOf<std::vector<std::string>>(bytes), "bad-message");
    }

    // … but bytes and text are no larger than they look, and do not count.
    TEST(Archive, TakesBlocksOfBytesOfAnySize)
    {
        const std::vector<Bytes> large{
            Bytes(1U << 20U, 1), Bytes(1U << 20U, 2), Bytes(3U << 20U, 3)};
        expectThereAndBack(large);
        expectThereAndBack(std::string(5U << 20U, 'x'));
    }

}
}
