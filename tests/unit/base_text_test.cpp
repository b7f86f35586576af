// SPDX-License-Identifier: Apache-2.0
//
// Aim: the small things that everything stands on: hexadecimal, base64url, UTF-8, the clock that
// never goes back, and words for every error.
// Method: known answers, every wrong spelling, and clocks that misbehave.
#include "core_harness.h"

#include "base/compress.h"
#include "base/exit_code.h"
#include "base/text.h"

#include <limits>
#include <set>

namespace alongside::test {
namespace {

    TEST(Hex, ThereAndBackAndNothingElse)
    {
        Bytes all(256);
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = static_cast<std::uint8_t>(i);
        EXPECT_EQ(fromHex(toHex(all)), all);
        EXPECT_EQ(toHex(Bytes{0x00, 0xab, 0xff}), "00abff");
        EXPECT_EQ(fromHex("00ABff"), (Bytes{0x00, 0xab, 0xff}));
        EXPECT_EQ(fromHex(""), Bytes{});
        for (const auto* wrong : {"0", "0g", "g0", " 0", "0x00", "00 0", "é"})
            EXPECT_FALSE(fromHex(wrong)) << wrong;
        EXPECT_TRUE(SpaceId::fromHexText(std::string(32, 'a')));
        EXPECT_FALSE(SpaceId::fromHexText(std::string(30, 'a')));
        EXPECT_FALSE(SpaceId::fromHexText(std::string(34, 'a')));
    }

    TEST(Base64Url, GivesTheAnswersOfTheStandard)
    {
        // RFC 4648 §10, without padding.
        const std::pair<const char*, const char*> known[] = {{"", ""}, {"f", "Zg"}, {"fo", "Zm8"},
            {"foo", "Zm9v"}, {"foob", "Zm9vYg"}, {"fooba", "Zm9vYmE"}, {"foobar", "Zm9vYmFy"}};
        for (const auto& [plain, text] : known) {
            EXPECT_EQ(toBase64Url(asBytes(plain)), text);
            EXPECT_EQ(fromBase64Url(text), toBytes(plain));
        }
        EXPECT_EQ(toBase64Url(Bytes{0xfb, 0xff}), "-_8");
    }

    TEST(Base64Url, HasOneSpellingForEveryBytes)
    {
        for (const auto* wrong : {"Z", "Zg=", "Zg==", "Zh", "Zm9", "Z+", "Z/", "Zm 9v", "AAAAA"})
            EXPECT_FALSE(fromBase64Url(wrong)) << wrong;
        // Of all texts of two characters, exactly 256 are the spelling of one byte.
        std::size_t accepted = 0;
        for (int a = 1; a < 256; ++a)
            for (int b = 1; b < 256; ++b) {
                const std::string text{static_cast<char>(a), static_cast<char>(b)};
                if (const auto bytes = fromBase64Url(text)) {
                    ++accepted;
                    EXPECT_EQ(toBase64Url(*bytes), text);
                }
            }
        EXPECT_EQ(accepted, 256U);
    }

    TEST(Text, TakesWellFormedUtf8Only)
    {
        for (const auto* good :
            {"", "Theo", "é", "e\u0301", "日本", "\U0001F600", "\u00a0", "\ufeff"})
            EXPECT_TRUE(isValidUtf8(good)) << good;
        const std::string_view bad[]
            = {"\x80", "\xc3", "\xc0\x80", "\xe0\x80\x80", "\xed\xa0\x80", "\xed\xbf\xbf",
                "\xf4\x90\x80\x80", "\xf8\x88\x80\x80\x80", "\xff", "a\xe2\x82", {"a\0b", 3}};
        for (const auto text : bad) {
            EXPECT_FALSE(isValidUtf8(text)) << toHex(asBytes(text));
            EXPECT_FALSE(composed(text)) << toHex(asBytes(text));
        }
    }

    TEST(Text, IsTheSameBytesHoweverItWasTyped)
    {
        EXPECT_EQ(composed("e\u0301"), "é");
        EXPECT_EQ(composed("é"), "é");
        EXPECT_EQ(composed(""), "");
        EXPECT_EQ(codePoints("né"), 2U);
        EXPECT_EQ(codePoints("\U0001F600"), 1U);
        EXPECT_EQ(trimmed(" \t\r\n a b \n"), "a b");
        EXPECT_EQ(trimmed(" \n "), "");
        EXPECT_EQ(folded("ZOË"), folded("zoe"));
        EXPECT_EQ(folded("Straße"), folded("STRASSE"));
        EXPECT_NE(folded("Ana"), folded("Anna"));
    }

    TEST(HybridClock, NeverGoesBackWhateverTheMachineDoes)
    {
        FakeClock machine;
        HybridClock clock(machine);
        Stamp last = clock.tick();
        EXPECT_EQ(last, (Stamp{machine.time, 0}));
        for (const TimeMs step :
            {0LL, 1LL, -3'600'000LL, 0LL, 500LL, -86'400'000LL * 400, 86'400'000LL * 900}) {
            machine.time += step;
            const auto next = clock.tick();
            EXPECT_GT(next, last);
            last = next;
        }
        EXPECT_EQ(last.ms, machine.time);
    }

    TEST(HybridClock, FollowsOthersButNotFarIntoTheFuture)
    {
        FakeClock machine;
        HybridClock clock(machine);
        const auto hour = Stamp{machine.time + 3'600'000, 5};
        clock.see(hour);
        EXPECT_EQ(clock.tick(), (Stamp{hour.ms, 6}));
        clock.see({machine.time + 48 * 3'600'000LL, 0});
        clock.see({std::numeric_limits<TimeMs>::max(), 0});
        EXPECT_EQ(clock.tick(), (Stamp{hour.ms, 7}));
        clock.see({std::numeric_limits<TimeMs>::min(), 9});
        EXPECT_EQ(clock.tick(), (Stamp{hour.ms, 8}));
    }

    // A stamp comes from anybody; its count may be the highest there is.
    TEST(HybridClock, GoesOnAfterACountThatCannotBeRaised)
    {
        FakeClock machine;
        HybridClock clock(machine);
        const Stamp full{machine.time + 1000, std::numeric_limits<std::uint32_t>::max()};
        clock.see(full);
        const auto next = clock.tick();
        EXPECT_GT(next, full);
        EXPECT_GT(clock.tick(), next);
    }

    TEST(Iso8601, SaysTimesAndRefusesAbsurdOnes)
    {
        EXPECT_EQ(toIso8601(0), "1970-01-01T00:00:00Z");
        EXPECT_EQ(toIso8601(1'772'361'720'999), "2026-03-01T10:42:00Z");
        EXPECT_EQ(toIso8601(-1), "1969-12-31T23:59:59Z");
        EXPECT_EQ(toIso8601(std::numeric_limits<TimeMs>::max()), "unknown time");
        EXPECT_EQ(toIso8601(std::numeric_limits<TimeMs>::min()), "unknown time");
    }

    TEST(Errors, EachHasWordsOfItsOwn)
    {
        std::set<std::string_view> names;
        std::size_t count = 0;
        forEachErrorCode([&](ErrorCode code) {
            ++count;
            const auto text = words(code);
            EXPECT_FALSE(text.name.empty());
            EXPECT_TRUE(names.insert(text.name).second) << text.name;
            EXPECT_EQ(
                text.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-"), std::string_view::npos);
            for (const auto sentence : {text.title, text.nextStep}) {
                EXPECT_FALSE(sentence.empty()) << text.name;
                EXPECT_EQ(sentence.back(), '.') << text.name;
            }
            const auto line = describe({code, "where"});
            EXPECT_NE(line.find("where"), std::string::npos);
            EXPECT_NE(line.find(text.nextStep), std::string::npos);
        });
        EXPECT_EQ(count, 51U);
        EXPECT_FALSE(isKnown(0));
        EXPECT_FALSE(isKnown(199));
        EXPECT_FALSE(isKnown(65'535));
        EXPECT_EQ(words(static_cast<ErrorCode>(777)).name, "internal");
    }

    TEST(Errors, EndAProgramWithTheCodeOfTheirGroup)
    {
        forEachErrorCode([](ErrorCode code) {
            const auto number = static_cast<std::uint16_t>(code);
            const int expected = code == ErrorCode::BadArgument ? 2
                : number < 200                                  ? 3
                : number < 300                                  ? 4
                : number < 400                                  ? 5
                : number < 500                                  ? 6
                : number < 600                                  ? 7
                                                                : 1;
            EXPECT_EQ(exitCodeOf(code), expected) << words(code).name;
        });
        for (int code = 0; code <= 7; ++code)
            EXPECT_NE(exitCodeHelp().find("\n  " + std::to_string(code) + "  "), std::string::npos);
    }

    TEST(Errors, SayWhichOnesTimeCanMend)
    {
        for (const auto code :
            {ErrorCode::StorageFull, ErrorCode::NoConnection, ErrorCode::ServerBusy,
                ErrorCode::TimedOut, ErrorCode::ConnectionLost, ErrorCode::StoreInUse})
            EXPECT_TRUE((Error{code, {}}.isTransient())) << words(code).name;
        for (const auto code : {ErrorCode::WrongPin, ErrorCode::NotAMember, ErrorCode::StoreDamaged,
                 ErrorCode::CertificateMismatch, ErrorCode::BadSignature, ErrorCode::ForkedChain})
            EXPECT_FALSE((Error{code, {}}.isTransient())) << words(code).name;
    }

    // A frame of the same byte again and again (RFC 8878), that says how much it holds.
    Bytes frameSaying(std::uint32_t says)
    {
        Bytes frame{0x28, 0xB5, 0x2F, 0xFD, 0xA0};
        for (unsigned shift = 0; shift < 32; shift += 8)
            frame.push_back(static_cast<std::uint8_t>(says >> shift));
        const Bytes block{0x2B, 0x00, 0x00, 'a'}; // the last one: five times
        frame.insert(frame.end(), block.begin(), block.end());
        return frame;
    }

    TEST(Compressed, ThatSaysItHoldsMoreThanItCanIsRefusedBeforeAnythingIsTaken)
    {
        EXPECT_EQ(asText(must(decompress(frameSaying(5), 100))), "aaaaa");
        EXPECT_EQ(outcome(decompress(frameSaying(6), 100)), "bad-message");
        const auto lie = decompress(frameSaying(60'000'000), 64U << 20U);
        ASSERT_FALSE(lie);
        EXPECT_EQ(lie.error().detail, "a compressed block says that it holds more than it can");
        // As much as there can be is there.
        const Bytes much(20'000'000, 'a');
        const auto packed = compress(much);
        EXPECT_LT(packed.size(), 3000U);
        EXPECT_EQ(must(decompress(packed, much.size())), much);
    }

    TEST(ShownText, HasNothingInItThatATerminalObeysOrALogCannotShow)
    {
        EXPECT_EQ(shownText("Zoë\n\ttea"), "Zoë\n\ttea");
        EXPECT_EQ(shownText("a\x1b[2Jb\x7f"), "a�[2Jb�");
        EXPECT_EQ(shownText("a\xff\xc3"), "a��");
        EXPECT_EQ(shownText("\xe2\x80\xae" "abc"), "�abc");
        EXPECT_EQ(shownBeginning("short"), "short");
        EXPECT_EQ(shownBeginning("Zoë likes tea", 3), "Zo…") << "no half letters";
        EXPECT_EQ(shownBeginning("Zoë likes tea", 4), "Zoë…");
        EXPECT_EQ(shownBeginning("\x80\x80\x80\x80", 2), "…");
    }

}
}
