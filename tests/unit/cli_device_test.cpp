// SPDX-License-Identifier: Apache-2.0
// Two devices of one person by the terminal: the second is invited, named, seen, and removed. The
// real program, two homes of one person, and a real server.
#include "cli_documents.h"

#include <gtest/gtest.h>

namespace alongside {

namespace {

    using testing::expectPart;
    using testing::expectResult;
    using testing::Home;
    using testing::Json;
    using testing::keysOf;

    class CliDevice : public ::testing::Test {
    protected:
        void SetUp() override
        {
            tablet.addPerson("Ana", "family");
            phone.addPerson("Ana", "family");
            for (const auto* name : {"Theo's plan", "Jay's plan"})
                tablet.result({"space", "create", name, "--server-invitation", "-"},
                    {.input = server.invitation()});
            tablet.result({"add", "goal", "words=Swim", "--space", "theo"});
            tablet.result({"add", "goal", "words=Only mine", "--private", "--space", "theo"});
            tablet.result({"device", "name", "Kitchen tablet"});
            tablet.result({"sync"});
        }
        void addPhone()
        {
            const auto text = tablet.result({"device", "invite"})["invitation"];
            tablet.result({"sync"});
            phone.result({"device", "join", "-"}, {.input = text.get<std::string>()});
            phone.result({"sync"});
            phone.result({"device", "name", "Phone"});
            phone.result({"sync"});
            tablet.result({"sync"});
        }
        static Json named(const Json& listed, const std::string& name)
        {
            for (const auto& device : listed["spaces"][0]["devices"])
                if (device["name"] == name)
                    return device;
            ADD_FAILURE() << name << " is not in " << listed.dump();
            return Json::object();
        }

        const testing::ServerProcess server;
        const Home tablet;
        const Home phone;
    };

}

TEST_F(CliDevice, ASecondOneReadsEverythingThatItsPersonReads)
{
    const auto invited = tablet.result({"device", "invite"});
    expectResult(invited, "device invite", {"spaces", "invitation", "expiresAt"});
    EXPECT_EQ(invited["spaces"].size(), 2U);
    tablet.result({"sync"});
    const auto text = invited["invitation"].get<std::string>();
    const auto seen = phone.result({"member", "look", text});
    EXPECT_EQ(seen["for"], "device");
    EXPECT_EQ(seen["spaces"].size(), 2U);
    EXPECT_TRUE(phone.result({"space", "list"})["spaces"].empty()) << "looking joins nothing";

    const auto joined = phone.result({"device", "join", "-"}, {.input = text});
    expectResult(joined, "device join", {"person", "spaces"});
    EXPECT_EQ(joined["spaces"].size(), 2U);
    EXPECT_EQ(phone.run({"device", "join", text}).exitCode, 3) << "all of it is there already";
    phone.result({"sync"});
    EXPECT_EQ(phone.result({"list", "--space", "theo"})["records"].size(), 2U);
    phone.result({"device", "name", "Phone"});
    phone.result({"sync"});
    tablet.result({"sync"});

    const auto listed = tablet.result({"device", "list", "--space", "theo"});
    expectResult(listed, "device list", {"spaces"});
    const auto other = named(listed, "Phone");
    expectPart(other, "device");
    EXPECT_EQ(other["member"]["me"], true);
    EXPECT_EQ(other["this"], false);
    EXPECT_EQ(named(listed, "Kitchen tablet")["this"], true);
    EXPECT_EQ(tablet.result({"device", "list"})["spaces"].size(), 2U);
}

TEST_F(CliDevice, AnInvitationSaysPlainlyWhatItGivesAway)
{
    const auto plain = tablet.run({"device", "invite", "--space", "jay", "--hours", "2"});
    EXPECT_EQ(plain.exitCode, 0) << plain.err;
    EXPECT_TRUE(plain.out.starts_with("alongside:device:"));
    EXPECT_EQ(plain.out.find('\n'), plain.out.size() - 1) << "nothing else is in the pipe";
    EXPECT_NE(plain.err.find("reads everything that you read in Jay's plan"), std::string::npos)
        << plain.err;
    EXPECT_EQ(
        tablet.result({"device", "invite", "--space", "jay", "--space", "theo"})["spaces"].size(),
        2U);
    EXPECT_EQ(tablet.run({"device", "invite", "--space", "moll"}).exitCode, 3);
    EXPECT_EQ(tablet.run({"device", "invite", "--days", "1", "--hours", "1"}).exitCode, 2);
    EXPECT_EQ(tablet.run({"device", "invite", "--days", "31"}).exitCode, 3);

    tablet.result({"space", "create", "At home only"});
    const auto all = tablet.run({"device", "invite"});
    EXPECT_EQ(all.exitCode, 0);
    EXPECT_NE(all.err.find("Left out: At home only"), std::string::npos) << all.err;
    EXPECT_EQ(tablet.run({"device", "invite", "--space", "at home"}).exitCode, 6);
}

TEST_F(CliDevice, NobodyElseCanUseTheInvitation)
{
    const auto text = tablet.result({"device", "invite"})["invitation"].get<std::string>();
    const Home devs;
    devs.addPerson("Dev", "supporter");
    EXPECT_EQ(devs.run({"device", "join", text}).exitCode, 4);
    EXPECT_EQ(devs.run({"member", "join", text}).exitCode, 4);
    EXPECT_TRUE(devs.result({"space", "list"})["spaces"].empty());
}

TEST_F(CliDevice, OneThatWasLostIsRemovedByItsNameFromAllPlans)
{
    addPhone();
    EXPECT_EQ(tablet.run({"device", "remove", "Watch"}).exitCode, 3);
    const auto asked = tablet.run({"device", "remove", "kitchen tablet"});
    EXPECT_EQ(asked.exitCode, 2) << "it is the one in use";
    EXPECT_NE(asked.err.find("--yes"), std::string::npos) << asked.err;
    const auto removed = tablet.result({"device", "remove", "phone"});
    expectResult(removed, "device remove", {"spaces"});
    ASSERT_EQ(removed["spaces"].size(), 2U);
    EXPECT_EQ(keysOf(removed["spaces"][0]), (testing::Keys{"id", "name", "device"}));
    expectPart(removed["spaces"][0]["device"], "device");
    EXPECT_EQ(tablet.run({"device", "remove", "phone"}).exitCode, 3) << "a second time";
    tablet.result({"sync"});

    EXPECT_EQ(phone.run({"sync"}).exitCode, 4);
    const auto there = phone.run({"status"});
    EXPECT_NE(there.out.find("you removed this device"), std::string::npos) << there.out;
    EXPECT_EQ(phone.run({"sync"}).exitCode, 0) << "it shows nothing any more, and says so";
    tablet.result({"sync"});
    EXPECT_EQ(
        tablet.result({"device", "list", "--space", "theo"})["spaces"][0]["devices"].size(), 1U);
    const auto all = tablet.result({"device", "list", "--all", "--space", "theo"});
    EXPECT_EQ(named(all, "Phone")["removed"], true);
}

TEST_F(CliDevice, OneIsRemovedByTheBeginningOfItsIdFromOnePlan)
{
    addPhone();
    const auto id = named(tablet.result({"device", "list", "--space", "theo"}), "Phone")["id"];
    const auto removed = tablet.result({"device", "remove", id.get<std::string>().substr(0, 8)});
    EXPECT_EQ(removed["spaces"].size(), 1U);
    EXPECT_EQ(removed["spaces"][0]["name"], "Theo's plan");
}

}
