// SPDX-License-Identifier: Apache-2.0
// Photos and delivery by the terminal: two people, the real program and a real server.
#include "cli_documents.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace alongside {

namespace {

    using testing::expectResult;
    using testing::Home;

    class CliMedia : public ::testing::Test {
    protected:
        void SetUp() override
        {
            anas.addPerson("Ana", "family");
            devs.addPerson("Dev", "supporter");
            anas.result({"space", "create", "Theo's plan", "--server-invitation", "-"},
                {.input = server.invitation()});
            goal = anas.result({"add", "goal", "words=Swim every week"})["record"]["id"];
            anas.result({"sync"});
            const auto text = anas.result({"member", "invite"})["invitation"].get<std::string>();
            anas.result({"sync"});
            devs.result({"member", "join", text});
            devs.result({"sync"});
            anas.result({"sync"});
        }
        std::string photo(std::size_t bytes)
        {
            const auto path = (files.path() / (std::to_string(bytes) + ".jpg")).string();
            std::string content = "\xFF\xD8\xFF";
            while (content.size() < bytes)
                content += std::to_string(content.size());
            std::ofstream(path, std::ios::binary) << content;
            return path;
        }
        static std::string contentOf(const std::string& path)
        {
            std::ifstream file(path, std::ios::binary);
            return {std::istreambuf_iterator<char>(file), {}};
        }

        const testing::ServerProcess server;
        const Home anas;
        const Home devs;
        const testing::TemporaryFolder files;
        std::string goal;
    };

}

TEST_F(CliMedia, APhotoGoesWithItsRecordToWhoeverReadsIt)
{
    const auto file = photo(700'000);
    const auto added
        = anas.result({"attach", file, "--to", goal.substr(0, 8), "--words", "Theo in the water"});
    expectResult(added, "attach", {"space", "record"});
    const std::string id = added["record"]["id"];
    anas.result({"sync"});
    devs.result({"sync"});
    const auto listed = devs.result({"media", "list"});
    expectResult(listed, "media list", {"space", "media"});
    ASSERT_EQ(listed["media"].size(), 1U);
    EXPECT_EQ(listed["media"][0]["type"], "image/jpeg");
    EXPECT_EQ(listed["media"][0]["chunksHere"], listed["media"][0]["chunks"]);
    const auto saved = (files.path() / "saved.jpg").string();
    const auto done = devs.result({"media", "save", id.substr(0, 8), saved});
    expectResult(done, "media save", {"space", "record", "file", "bytes"});
    EXPECT_EQ(contentOf(saved), contentOf(file));
    EXPECT_EQ(devs.result({"verify"})["spaces"][0]["problems"].size(), 0U);
}

TEST_F(CliMedia, ALargeFilmComesWhenItIsAskedFor)
{
    const auto file = photo(5'000'000);
    const std::string id = anas.result({"attach", file})["record"]["id"];
    anas.result({"sync"});
    devs.result({"sync"});
    EXPECT_EQ(devs.result({"media", "list"})["media"][0]["chunksHere"], 0);
    const auto saved = (files.path() / "saved.jpg").string();
    const auto refused = devs.run({"media", "save", id.substr(0, 8), saved});
    EXPECT_EQ(refused.exitCode, 5);
    EXPECT_NE(refused.err.find("not on this tablet yet"), std::string::npos) << refused.err;
    devs.result({"sync", "--media"});
    devs.result({"media", "save", id.substr(0, 8), saved});
    EXPECT_EQ(contentOf(saved), contentOf(file));
}

TEST_F(CliMedia, WhatIsNoPhotoIsRefusedAndNothingIsAdded)
{
    const auto path = (files.path() / "notes.txt").string();
    std::ofstream(path) << "just words";
    const auto refused = anas.run({"attach", path});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_NE(refused.err.find("no photo, sound or film"), std::string::npos) << refused.err;
    EXPECT_EQ(anas.result({"media", "list"})["media"].size(), 0U);
}

TEST_F(CliMedia, DeliverySaysHowFarWordsHaveCome)
{
    const std::string id = anas.result({"add", "goal", "words=Bake bread"})["record"]["id"];
    auto now = anas.result({"delivery", id.substr(0, 8)});
    expectResult(now, "delivery", {"space", "record", "delivery"});
    EXPECT_EQ(now["delivery"]["withServer"], false);
    EXPECT_EQ(now["delivery"]["notYet"].size(), 1U);
    anas.result({"sync"});
    now = anas.result({"delivery", id.substr(0, 8)});
    EXPECT_EQ(now["delivery"]["withServer"], true);
    EXPECT_TRUE(now["delivery"]["withServerSince"].is_string());
    EXPECT_EQ(now["delivery"]["reached"].size(), 0U);
    devs.result({"sync"});
    // The server keeps it a moment later.
    for (int i = 0; i < 50 && now["delivery"]["reached"].empty(); ++i) {
        anas.result({"sync"});
        now = anas.result({"delivery", id.substr(0, 8)});
    }
    ASSERT_EQ(now["delivery"]["reached"].size(), 1U);
    EXPECT_EQ(now["delivery"]["reached"][0]["member"]["name"], "Dev");
    EXPECT_EQ(now["delivery"]["notYet"].size(), 0U);
    const auto devsView = devs.result({"delivery", id.substr(0, 8)});
    EXPECT_EQ(devsView["delivery"]["own"], false);
    EXPECT_EQ(devsView["delivery"]["withServer"], true);
    EXPECT_EQ(devsView["delivery"]["reached"].size(), 0U);
}

}
