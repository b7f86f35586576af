// SPDX-License-Identifier: Apache-2.0
// A plan that is no longer shared, by the terminal: it says so, one's own words are saved, and the
// rest is let go of with a receipt. The real program and a real server.
#include "cli_documents.h"

#include <gtest/gtest.h>

#include <sstream>

namespace alongside {

namespace {

    using testing::expectResult;
    using testing::Home;
    using testing::Json;
    using testing::keysOf;

    std::string contentOf(const std::filesystem::path& path)
    {
        std::ifstream file(path);
        std::ostringstream text;
        text << file.rdbuf();
        return text.str();
    }

    // Ana's plan, which Dev took part in: one goal of his that was sent, one that never was.
    class CliDeparture : public ::testing::Test {
    protected:
        void SetUp() override
        {
            anas.addPerson("Ana", "family");
            devs.addPerson("Dev", "supporter");
            anas.result({"space", "create", "Theo's plan", "--server-invitation", "-"},
                {.input = server.invitation()});
            anas.result({"add", "goal", "words=Ana's own words"});
            const auto text = anas.result({"member", "invite"})["invitation"];
            anas.result({"sync"});
            devs.result({"member", "join", text.get<std::string>()});
            devs.result({"sync"});
            devs.result({"add", "goal", "words=Cook on Fridays"});
            devs.result({"sync"});
            devs.result({"add", "goal", "words=Never sent to anyone"});
        }
        void putDevOut()
        {
            anas.result({"sync"});
            anas.result({"member", "remove", "Dev"});
            anas.result({"sync"});
            EXPECT_EQ(devs.run({"sync"}).exitCode, 4);
        }

        const testing::ServerProcess server;
        const Home anas;
        const Home devs;
    };

}

TEST_F(CliDeparture, WordsAreSavedAndThenTheRestIsHiddenWithAReceipt)
{
    putDevOut();
    const auto status = devs.run({"status"}).out;
    EXPECT_NE(status.find("Ana removed you on"), std::string::npos) << status;
    EXPECT_NE(status.find("1 change of yours was never sent"), std::string::npos) << status;
    EXPECT_NE(status.find("alongside space save-mine"), std::string::npos) << status;
    EXPECT_NE(devs.run({"space", "list"}).out.find("no longer shared"), std::string::npos);

    const auto file = devs.folder().path() / "mine.txt";
    const auto early = devs.run({"space", "hide", "--yes"});
    EXPECT_EQ(early.exitCode, 4) << "words would be lost";
    EXPECT_NE(early.err.find("--even-if-unsent"), std::string::npos) << early.err;
    EXPECT_EQ(devs.run({"space", "save-mine", file.string()}).exitCode, 0);
    const auto page = contentOf(file);
    EXPECT_NE(page.find("Theo's plan: what Dev wrote"), std::string::npos) << page;
    EXPECT_NE(page.find("Cook on Fridays"), std::string::npos) << page;
    EXPECT_NE(page.find("Never sent to anyone"), std::string::npos) << page;
    EXPECT_EQ(page.find("Ana's own words"), std::string::npos) << page;
    EXPECT_EQ(devs.run({"space", "save-mine", "-"}).out.substr(0, 27), page.substr(0, 27));
    EXPECT_EQ(std::filesystem::status(file).permissions() & std::filesystem::perms::all,
        std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);

    EXPECT_EQ(devs.run({"space", "hide", "--even-if-unsent"}).exitCode, 2) << "without --yes";
    const auto hidden = devs.result({"space", "hide", "--even-if-unsent", "--yes"});
    expectResult(hidden, "space hide", {"space", "hidden", "unsent"});
    EXPECT_EQ(hidden["unsent"], 1);
    EXPECT_EQ(devs.run({"space", "save-mine", file.string()}).exitCode, 3)
        << "there is nothing any more, and an empty page would take the place of the words";
    EXPECT_EQ(contentOf(file), page);
    EXPECT_EQ(devs.result({"space", "hide", "--yes"})["hidden"], true) << "harmless again";

    const auto told = devs.run({"sync"});
    EXPECT_EQ(told.exitCode, 0) << told.err;
    EXPECT_NE(told.out.find("the others can see that"), std::string::npos) << told.out;
    anas.result({"sync"});
    bool isHidden = false;
    const auto listed = anas.result({"device", "list", "--all"});
    for (const auto& device : listed["spaces"][0]["devices"])
        isHidden = isHidden || (device["member"]["name"] == "Dev" && device["hidden"] == true);
    EXPECT_TRUE(isHidden);
}

TEST_F(CliDeparture, WordsAreSavedAsADocumentForPrograms)
{
    putDevOut();
    const auto whole = devs.result({"space", "save-mine", "-"});
    EXPECT_EQ(keysOf(whole), (testing::Keys{"alongside", "space", "writtenBy", "saved", "words"}));
    EXPECT_EQ(whole["writtenBy"], "Dev");
    ASSERT_EQ(whole["words"].size(), 2U);
    EXPECT_EQ(keysOf(whole["words"][0]),
        (testing::Keys{"record", "kind", "title", "at", "sent", "fields"}));
    EXPECT_EQ(whole["words"][0]["sent"], true);
    EXPECT_EQ(whole["words"][1]["sent"], false);
    EXPECT_EQ(whole["words"][1]["fields"][0]["text"], "Never sent to anyone");

    const auto file = (devs.folder().path() / "mine.json").string();
    const auto saved = devs.result({"space", "save-mine", file});
    expectResult(saved, "space save-mine", {"space", "file", "entries"});
    EXPECT_EQ(saved["entries"], 2);
    EXPECT_EQ(Json::parse(contentOf(file))["words"], whole["words"]);
    EXPECT_EQ(devs.run({"space", "save-mine", "/nowhere/mine.txt"}).exitCode, 5);
}

TEST_F(CliDeparture, WhatIsStillSharedIsNotHidden)
{
    const auto refused = anas.run({"space", "hide", "--yes"});
    EXPECT_EQ(refused.exitCode, 4);
    EXPECT_NE(refused.err.find("still shared with you"), std::string::npos) << refused.err;
    EXPECT_EQ(anas.run({"list"}).exitCode, 0);
    EXPECT_NE(anas.run({"space", "save-mine", "-"}).out.find("Ana's own words"), std::string::npos)
        << "one's own words are one's own at any time";
}

TEST_F(CliDeparture, APlanThatIsNoLongerSharedIsNotInTheWayOfOneThatIs)
{
    putDevOut();
    devs.result({"space", "create", "Dev's own plan"});
    EXPECT_EQ(devs.result({"list"})["space"]["name"], "Dev's own plan");
    EXPECT_EQ(devs.result({"space", "save-mine", "-"})["space"]["name"], "Theo's plan");
}

}
