// SPDX-License-Identifier: Apache-2.0
// Inviting people by the terminal: looking before joining, taking back, roles, leaving. The real
// program, two homes, and a real server.
#include "cli_documents.h"

#include "log/invitation.h"

#include <gtest/gtest.h>

namespace alongside {

namespace {

    using testing::expectPart;
    using testing::expectResult;
    using testing::Home;
    using testing::Json;

    // Ana has a plan on a server, and Dev has nothing yet.
    class CliInvitation : public ::testing::Test {
    protected:
        void SetUp() override
        {
            anas.addPerson("Ana", "family");
            devs.addPerson("Dev", "supporter");
            anas.result({"space", "create", "Theo's plan", "--server-invitation", "-"},
                {.input = server.invitation()});
            anas.result({"sync"});
        }
        std::string invite(const testing::Arguments& more = {})
        {
            testing::Arguments all{"member", "invite"};
            all.insert(all.end(), more.begin(), more.end());
            return anas.result(all)["invitation"].get<std::string>();
        }
        void letDevIn()
        {
            const auto text = invite();
            anas.result({"sync"});
            devs.result({"member", "join", text});
            devs.result({"sync"});
            anas.result({"sync"});
        }

        const testing::ServerProcess server;
        const Home anas;
        const Home devs;
    };

}

TEST_F(CliInvitation, LookSaysWhatItIsToAndJoinsNothing)
{
    const auto text = invite({"--role", "friend"});
    const auto seen = devs.result({"member", "look", "-"}, {.input = text});
    expectResult(
        seen, "member look", {"for", "invitedBy", "role", "expiresAt", "expired", "spaces"});
    EXPECT_EQ(seen["for"], "person");
    EXPECT_EQ(seen["invitedBy"], "Ana");
    EXPECT_EQ(seen["role"], "friend");
    EXPECT_EQ(seen["expired"], false);
    ASSERT_EQ(seen["spaces"].size(), 1U);
    EXPECT_EQ(seen["spaces"][0]["name"], "Theo's plan");
    EXPECT_EQ(seen["spaces"][0]["server"], server.address());
    const auto pin = log::SpaceInvitation::fromText(text)->server.pin.hex();
    EXPECT_EQ(seen["spaces"][0]["pin"], pin);

    const auto plain = devs.run({"member", "look", text}, {.environment = {{"ALONGSIDE_PIN", ""}}});
    EXPECT_EQ(plain.exitCode, 0) << "no PIN is needed: " << plain.err;
    for (const auto& word : {std::string("Ana"), std::string("Theo's plan"), std::string("friend"),
             server.address(), pin.substr(0, 8) + ' ' + pin.substr(8, 8)})
        EXPECT_NE(plain.out.find(word), std::string::npos) << word << " in " << plain.out;
    EXPECT_TRUE(devs.result({"space", "list"})["spaces"].empty());
}

TEST_F(CliInvitation, JoinOnATerminalShowsTheSameAndAsks)
{
    const auto text = invite();
    anas.result({"sync"});
    const testing::Surroundings around{.environment = {{"ALONGSIDE_HOME", devs.path().string()},
                                           {"ALONGSIDE_PIN", Home::kPin}, {"TERM", "xterm"}}};
    const auto join = [&](const std::string& answer) {
        return testing::runOnTerminal(
            ALONGSIDE_PROGRAM, {"member", "join", text}, around, {answer});
    };
    const auto refused = join("no");
    EXPECT_EQ(refused.exitCode, 1) << refused.out;
    EXPECT_NE(refused.out.find("Ana invites you to Theo's plan"), std::string::npos);
    EXPECT_NE(refused.out.find(server.address()), std::string::npos);
    EXPECT_TRUE(devs.result({"space", "list"})["spaces"].empty());
    EXPECT_EQ(join("yes").exitCode, 0);
    EXPECT_EQ(devs.result({"space", "list"})["spaces"].size(), 1U);
}

TEST_F(CliInvitation, OneThatWasTakenBackIsRefused)
{
    const auto text = invite({"--role", "friend", "--uses", "3"});
    const auto open = anas.result({"member", "invitations"});
    expectResult(open, "member invitations", {"space", "invitations"});
    ASSERT_EQ(open["invitations"].size(), 1U);
    const auto& one = open["invitations"][0];
    expectPart(one, "open invitation");
    EXPECT_EQ(one["role"], "friend");
    EXPECT_EQ(one["uses"], 3);
    EXPECT_EQ(one["used"], 0);
    EXPECT_EQ(one["by"]["name"], "Ana");
    const auto id = one["id"].get<std::string>();
    const auto plain = anas.run({"member", "invitations"}).out;
    EXPECT_NE(plain.find(id.substr(0, 8) + "  3 more people as friend"), std::string::npos)
        << plain;

    EXPECT_EQ(anas.run({"member", "withdraw", "zz"}).exitCode, 3);
    const auto closed = anas.result({"member", "withdraw", id.substr(0, 6)});
    expectResult(closed, "member withdraw", {"space", "invitation"});
    EXPECT_EQ(closed["invitation"]["id"], id);
    EXPECT_TRUE(anas.result({"member", "invitations"})["invitations"].empty());
    EXPECT_EQ(anas.run({"member", "withdraw", id}).exitCode, 3);
    anas.result({"sync"});

    devs.result({"member", "join", text});
    const auto refused = devs.run({"--json", "sync"});
    EXPECT_EQ(refused.exitCode, 4) << refused.err;
    EXPECT_EQ(refused.json()["ok"], false);
    anas.result({"sync"});
    EXPECT_EQ(anas.result({"member", "list"})["members"].size(), 1U);
}

TEST_F(CliInvitation, ARoleThatChangesIsSeenByThePersonItIsAbout)
{
    letDevIn();
    const auto changed = anas.result({"member", "role", "dev", "manager", "--steward"});
    expectResult(changed, "member role", {"space", "member"});
    expectPart(changed["member"], "member");
    anas.result({"sync"});
    devs.result({"sync"});
    const auto me = [&] {
        const auto listed = devs.result({"member", "list"});
        for (const auto& member : listed["members"])
            if (member["me"] == true)
                return member;
        return Json();
    };
    EXPECT_EQ(me()["role"], "manager");
    EXPECT_EQ(me()["steward"], true);
    anas.result({"member", "role", "Dev", "friend"});
    anas.result({"sync"});
    devs.result({"sync"});
    EXPECT_EQ(me()["role"], "friend");
    EXPECT_EQ(me()["steward"], true) << "what was not named stays";
    anas.result({"member", "role", "Dev", "friend", "--no-steward"});
    anas.result({"sync"});
    devs.result({"sync"});
    EXPECT_EQ(me()["steward"], false);
    EXPECT_EQ(devs.run({"member", "role", "Ana", "friend"}).exitCode, 4);
    EXPECT_EQ(anas.run({"member", "role", "Dev", "freind"}).exitCode, 2);
    EXPECT_EQ(
        anas.run({"member", "role", "Dev", "friend", "--steward", "--no-steward"}).exitCode, 2);
    EXPECT_EQ(anas.run({"member", "role", "Moll", "friend"}).exitCode, 3);
}

TEST_F(CliInvitation, LeavingIsAskedForAndSeenByTheOthers)
{
    letDevIn();
    const auto asked = devs.run({"member", "leave"});
    EXPECT_EQ(asked.exitCode, 2);
    EXPECT_NE(asked.err.find("--yes"), std::string::npos) << asked.err;
    EXPECT_EQ(devs.run({"list"}).exitCode, 0) << "nothing happened yet";
    EXPECT_EQ(anas.run({"member", "leave", "--yes"}).exitCode, 4)
        << "nobody else could invite people then";

    const auto left = devs.result({"member", "leave", "--yes"});
    expectResult(left, "member leave", {"space", "member"});
    EXPECT_EQ(left["member"]["removed"], true);
    const auto status = devs.result({"status"})["spaces"][0];
    EXPECT_EQ(status["departed"], true);
    expectPart(status["departure"], "departure");
    EXPECT_EQ(status["departure"]["left"], true);
    EXPECT_EQ(devs.run({"list"}).exitCode, 4);
    EXPECT_EQ(devs.run({"member", "leave", "--yes"}).exitCode, 4) << "a second time";
    EXPECT_NE(devs.run({"status"}).out.find("you left on"), std::string::npos);
    EXPECT_EQ(devs.run({"sync"}).exitCode, 4) << "whoever left is told that it is not shared";
    anas.result({"sync"});
    EXPECT_EQ(anas.result({"member", "list"})["members"].size(), 1U);
}

}
