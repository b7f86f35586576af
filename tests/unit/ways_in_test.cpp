// SPDX-License-Identifier: Apache-2.0
//
// Aim: each way in opens the same vault with its own secret and no other; a secret that was replaced is
// gone; what is shown before unlocking is only what its person put there, within limits.
// Method: a vault in a folder, opened again and again; the bytes of its file.
#include "core_harness.h"

#include "crypto/keys.h"
#include "plan/secrets.h"
#include "plan/workspace.h"
#include "store/vault.h"

namespace alongside::test {
namespace {

    namespace way = store::way;
    using store::Vault;

    class WaysInTest : public ::testing::Test {
    protected:
        void SetUp() override
        {
            vault = must(Vault::create(home, {"Theo", "person"}, "2580", kQuickPin));
            must(vault->setSetting("note", "mine"));
        }
        std::string openedBy(std::string_view wayIn, std::string_view secret)
        {
            vault.reset();
            auto opened = Vault::open(home, secret, {}, wayIn);
            if (!opened)
                return outcome(opened);
            vault = std::move(*opened);
            return must(vault->setting("note"));
        }

        TemporaryFolder folder;
        const std::filesystem::path home = folder / "theo";
        std::unique_ptr<Vault> vault;
    };

    TEST_F(WaysInTest, EachOpensTheSameWithItsOwnSecretOnly)
    {
        must(vault->setWayIn(way::kPictures, "dog kettle boat nan", kQuickPin));
        EXPECT_EQ(must(vault->waysIn()), (std::vector<std::string>{"pictures", "pin"}));
        EXPECT_EQ(outcome(vault->checkSecret(way::kPin, "2580")), "ok");
        EXPECT_EQ(outcome(vault->checkSecret(way::kPin, "2581")), "wrong-pin");
        EXPECT_EQ(openedBy(way::kPictures, "dog kettle boat nan"), "mine");
        EXPECT_EQ(openedBy(way::kPin, "2580"), "mine");
        EXPECT_EQ(openedBy(way::kPin, "dog kettle boat nan"), "wrong-pin");
        EXPECT_EQ(openedBy(way::kPictures, "kettle dog boat nan"), "wrong-pin")
            << "their order counts";
        EXPECT_EQ(openedBy(way::kRecovery, "2580"), "wrong-pin") << "a way that was never made";
        EXPECT_EQ(must(Vault::peek(home)).ways, (std::vector<std::string>{"pictures", "pin"}));
    }

    TEST_F(WaysInTest, WhatWasReplacedOrTakenAwayOpensNoMore)
    {
        must(vault->setWayIn(way::kPin, "1111", kQuickPin));
        EXPECT_EQ(openedBy(way::kPin, "2580"), "wrong-pin");
        EXPECT_EQ(openedBy(way::kPin, "1111"), "mine");
        EXPECT_EQ(outcome(vault->removeWayIn(way::kPin)), "not-allowed") << "nobody could get in";
        must(vault->setWayIn(way::kPictures, "a b c d", kQuickPin));
        must(vault->removeWayIn(way::kPin));
        EXPECT_EQ(openedBy(way::kPin, "1111"), "wrong-pin");
        EXPECT_EQ(openedBy(way::kPictures, "a b c d"), "mine");
    }

    TEST_F(WaysInTest, ShowsWhatItsPersonPutThereWithinLimits)
    {
        EXPECT_TRUE(must(Vault::peek(home)).shown.empty());
        must(vault->show("look", asBytes("{}")));
        must(vault->show("face", Bytes(store::ShownTable::kBytesMax, 1)));
        EXPECT_EQ(outcome(vault->show("face", Bytes(store::ShownTable::kBytesMax + 1, 2))),
            "limit-exceeded");
        const auto front = must(Vault::peek(home));
        EXPECT_EQ(front.shown.at("look"), (Bytes{'{', '}'}));
        EXPECT_EQ(front.shown.at("face").size(), store::ShownTable::kBytesMax)
            << "the one before stays";
        must(vault->show("face", {}));
        EXPECT_FALSE(must(vault->shown()).contains("face"));
        for (std::size_t i = 0; i + 1 < store::ShownTable::kNamesMax; ++i)
            must(vault->show("n" + std::to_string(i), asBytes("x")));
        EXPECT_EQ(outcome(vault->show("one more", asBytes("x"))), "limit-exceeded");
    }

    TEST(SecretsTest, ARecoveryCodeSurvivesHowPeopleCopyIt)
    {
        crypto::SystemRandom random;
        for (int i = 0; i < 200; ++i) {
            const auto code = plan::makeRecoveryCode(random);
            ASSERT_EQ(code.size(), 34U) << code;
            EXPECT_EQ(must(plan::readRecoveryCode(code)), code);
            std::string sloppy = "  ";
            for (const char c : code)
                sloppy += c == '-' ? '\n'
                    : c == '0'     ? 'o'
                    : c == '1'     ? 'l'
                                   : static_cast<char>(std::tolower(c));
            EXPECT_EQ(must(plan::readRecoveryCode(sloppy)), code);
        }
        for (const char* wrong : {"", "2580", "UUUU-UUUU-UUUU-UUUU-UUUU-UUUU-UUUU", "7"})
            EXPECT_EQ(outcome(plan::readRecoveryCode(wrong)), "bad-argument");
    }

    TEST(SecretsTest, ASlipIsNearlyAlwaysNoticed)
    {
        crypto::SystemRandom random;
        int unnoticed = 0;
        constexpr int kSlips = 2000;
        for (int i = 0; i < kSlips; ++i) {
            auto code = plan::makeRecoveryCode(random);
            char& sign = code[static_cast<std::size_t>(i) % 4];
            sign = sign == 'A' ? 'B' : 'A';
            unnoticed += plan::readRecoveryCode(code) ? 1 : 0;
        }
        EXPECT_LT(unnoticed, kSlips / 100) << "one in 1,024 is to be expected";
    }

    TEST(SecretsTest, WhatIsTooEasyToGuessIsRefused)
    {
        EXPECT_EQ(outcome(plan::checkSecretIsUsable(way::kPin, "258")), "bad-argument");
        EXPECT_EQ(outcome(plan::checkSecretIsUsable(way::kPin, "2580")), "ok");
        EXPECT_EQ(
            outcome(plan::checkSecretIsUsable(way::kPictures, "dog dog dog dog")), "bad-argument");
        EXPECT_EQ(
            outcome(plan::checkSecretIsUsable(way::kPictures, "dog cat  cat")), "bad-argument");
        EXPECT_EQ(outcome(plan::checkSecretIsUsable(way::kPictures, "dog cat boat nan")), "ok");
        EXPECT_EQ(outcome(plan::checkSecretIsUsable(way::kRecovery, "2580")), "bad-argument");
    }

    TEST(SecretsTest, AForgottenPinIsNotTheEnd)
    {
        TemporaryFolder folder;
        plan::People people(folder.path());
        SystemClock clock;
        const auto theo = must(people.create({"Theo", "person"}, "2580", kQuickPin));
        std::string code;
        {
            auto workspace = must(plan::Workspace::open(people, theo, "2580", clock));
            code = must(workspace->makeRecoveryCode(kQuickPin));
            must(workspace->createSpace("plan", "My plan", "person"));
        }
        auto workspace
            = must(plan::Workspace::open(people, theo, " " + code, clock, way::kRecovery));
        EXPECT_EQ(must(workspace->spaces()).size(), 1U);
        must(workspace->setWayIn(way::kPin, "9753", kQuickPin));
        workspace.reset();
        EXPECT_EQ(outcome(plan::Workspace::open(people, theo, "2580", clock)), "wrong-pin");
        EXPECT_EQ(outcome(plan::Workspace::open(people, theo, "9753", clock)), "ok");
        EXPECT_EQ(must(people.find("Theo")).ways, (std::vector<std::string>{"pin", "recovery"}));
    }

}
}
