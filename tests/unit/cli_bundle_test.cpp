// SPDX-License-Identifier: Apache-2.0
// Plans in a file by the terminal: two people without a network. The real program and two homes; the
// server is asked for a place to keep the plan some day, and is gone before anything is shared.
#include "cli_documents.h"

#include <gtest/gtest.h>

#include <sstream>

namespace alongside {

namespace {

    using testing::expectPart;
    using testing::expectResult;
    using testing::Home;
    using testing::Keys;
    using testing::keysOf;

    class CliBundle : public ::testing::Test {
    protected:
        void SetUp() override
        {
            anas.addPerson("Ana", "family");
            devs.addPerson("Dev", "supporter");
            {
                const testing::ServerProcess server;
                anas.result({"space", "create", "Theo's plan", "--server-invitation", "-"},
                    {.input = server.invitation()});
            }
            anas.result({"add", "goal", "words=Swim every week"});
        }
        void joinByFiles()
        {
            const auto text = anas.result({"member", "invite"})["invitation"];
            anas.result({"bundle", "write", file});
            devs.result({"member", "join", text.get<std::string>()});
            devs.result({"bundle", "read", file});
            devs.result({"bundle", "write", "--force", file});
            anas.result({"bundle", "read", file});
        }

        const Home anas;
        const Home devs;
        const testing::TemporaryFolder stick;
        const std::string file = (stick.path() / "plans.alongside").string();
    };

}

TEST_F(CliBundle, TwoPeopleShareAPlanWithoutANetwork)
{
    const auto text = anas.result({"member", "invite"})["invitation"].get<std::string>();
    const auto written = anas.result({"bundle", "write", file});
    expectResult(written, "bundle write", {"file", "bytes", "spaces"});
    ASSERT_EQ(written["spaces"].size(), 1U);
    EXPECT_EQ(keysOf(written["spaces"][0]),
        (Keys{"id", "name", "changes", "media", "people", "invitations"}));
    EXPECT_EQ(written["spaces"][0]["changes"], 1);
    EXPECT_EQ(written["spaces"][0]["invitations"], 1);
    EXPECT_EQ(written["bytes"], std::filesystem::file_size(file));

    devs.result({"member", "join", text});
    const auto came = devs.result({"bundle", "read", file});
    expectResult(came, "bundle read", {"file", "cutOff", "damaged", "spaces"});
    ASSERT_EQ(came["spaces"].size(), 1U);
    const auto& plan = came["spaces"][0];
    expectPart(plan, "what came");
    EXPECT_EQ(plan["name"], "Theo's plan");
    EXPECT_EQ(plan["joined"], true);
    EXPECT_EQ(plan["changes"], 1);
    EXPECT_EQ(plan["by"][0]["member"]["name"], "Ana");
    EXPECT_EQ(plan["records"][0]["title"], "Swim every week");

    devs.result({"add", "goal", "words=Cook on Fridays"});
    const auto back = devs.run({"bundle", "write", "--force", file});
    EXPECT_EQ(back.exitCode, 0) << back.err;
    EXPECT_NE(back.out.find("for Ana"), std::string::npos) << back.out;
    const auto seen = anas.run({"bundle", "read", file});
    EXPECT_EQ(seen.exitCode, 0) << seen.err;
    EXPECT_NE(seen.out.find("Theo's plan: 1 change is new: 1 of Dev"), std::string::npos)
        << seen.out;
    EXPECT_NE(seen.out.find("Cook on Fridays"), std::string::npos) << seen.out;
    EXPECT_EQ(anas.result({"list"})["records"].size(), 2U);
    EXPECT_NE(
        anas.run({"bundle", "read", file}).out.find("nothing in it was new"), std::string::npos);
}

TEST_F(CliBundle, AFileIsNotWrittenOverAnotherAndNotForNobody)
{
    const auto nobody = anas.run({"bundle", "write", file});
    EXPECT_EQ(nobody.exitCode, 3);
    EXPECT_NE(nobody.err.find("nobody to give a file to"), std::string::npos) << nobody.err;
    joinByFiles();
    const auto refused = anas.run({"bundle", "write", file});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_NE(refused.err.find("--force"), std::string::npos) << refused.err;
    EXPECT_EQ(anas.run({"bundle", "write", "/nowhere/x"}).exitCode, 5);
}

TEST_F(CliBundle, AFileForOthersSaysSo)
{
    joinByFiles();
    anas.result({"bundle", "write", "--force", file});
    const Home theos;
    theos.addPerson("Theo", "person");
    const auto refused = theos.run({"bundle", "read", file});
    EXPECT_EQ(refused.exitCode, 4);
    EXPECT_NE(refused.err.find("this file is not for this tablet"), std::string::npos)
        << refused.err;
    const auto other = stick.write("cat.jpg", "a picture");
    EXPECT_EQ(devs.run({"bundle", "read", other}).exitCode, 3);
    EXPECT_EQ(devs.run({"bundle", "read", file + ".none"}).exitCode, 3);
}

TEST_F(CliBundle, AFileThatIsCutOffOrDamagedGivesWhatWasSound)
{
    joinByFiles();
    anas.result({"add", "goal", "words=Cook"});
    anas.result({"bundle", "write", "--force", file});
    std::ostringstream whole;
    whole << std::ifstream(file, std::ios::binary).rdbuf();
    const auto cut = stick.write("cut", whole.str().substr(0, whole.str().size() - 40));
    const auto refused = devs.run({"--json", "bundle", "read", cut});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_EQ(refused.json()["result"]["cutOff"], true);
    EXPECT_NE(refused.err.find("was cut off"), std::string::npos) << refused.err;
    EXPECT_NE(refused.err.find("Copy the file again"), std::string::npos) << refused.err;
    EXPECT_EQ(devs.result({"list"})["records"].size(), 1U);

    auto altered = whole.str();
    altered[altered.size() - 20] ^= 4;
    const auto damaged = devs.run({"bundle", "read", stick.write("damaged", altered)});
    EXPECT_EQ(damaged.exitCode, 3);
    EXPECT_NE(damaged.err.find("is damaged (part 2, piece 1)"), std::string::npos) << damaged.err;
    devs.result({"bundle", "read", file});
    EXPECT_EQ(devs.result({"list"})["records"].size(), 2U);
}

}
