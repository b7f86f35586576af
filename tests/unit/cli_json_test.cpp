// SPDX-License-Identifier: Apache-2.0
// The JSON documents of every command, from the real program, against core/cli/README.md: scripts
// rely on what it says. Two people share a plan over a real server on the way.
#include "cli_documents.h"
#include "cli_process.h"

#include <gtest/gtest.h>

namespace alongside {

namespace {

    using testing::documented;
    using testing::expectPart;
    using testing::expectResult;
    using testing::Home;
    using testing::Json;
    using testing::Keys;
    using testing::keysOf;

    void expectRecord(const Json& record)
    {
        expectPart(record, "record");
        expectPart(record["changedBy"], "member");
        for (const auto& [name, field] : record["fields"].items()) {
            expectPart(field, "field");
            for (const auto& version : field["versions"]) {
                expectPart(version, "version");
                expectPart(version["by"], "member");
            }
        }
    }

    std::string idOf(const Json& result)
    {
        return result["record"]["id"].get<std::string>();
    }

}

TEST(CliJson, PersonSpaceAndKinds)
{
    const Home home;
    const auto made = home.result({"person", "create", "Ana", "--role", "family"});
    expectResult(made, "person create", {"person"});
    expectPart(made["person"], "person");
    EXPECT_EQ(made["person"]["name"], "Ana");
    const auto people = home.result({"person", "list"});
    expectResult(people, "person list", {"people", "problems"});
    EXPECT_EQ(people["people"].size(), 1U);
    const auto paper = home.result({"person", "recovery-code"});
    expectResult(paper, "person recovery-code", {"code"});
    EXPECT_EQ(paper["code"].get<std::string>().size(), 34U);

    const auto space = home.result({"space", "create", "Theo's plan"});
    expectResult(space, "space create", {"space", "server"});
    expectPart(space["space"], "space with its people");
    expectPart(space["space"]["people"][0], "member");
    EXPECT_EQ(space["space"]["people"][0]["role"], "family");
    EXPECT_TRUE(space["server"].is_null());
    const auto spaces = home.result({"space", "list"});
    expectResult(spaces, "space list", {"spaces"});
    expectPart(spaces["spaces"][0], "space with its people");

    const auto kinds = home.result({"kinds"});
    expectResult(kinds, "kinds", {"kinds"});
    const auto goal = home.result({"kinds", "goal"})["kinds"];
    ASSERT_EQ(goal.size(), 1U);
    EXPECT_EQ(keysOf(goal[0]), (Keys{"name", "label", "plural", "place", "single", "fields"}));

    expectResult(home.result({"--version"}), "version", {"version"});
    expectResult(home.result({"add", "--help"}), "help", {"help"});
}

TEST(CliJson, RecordsFromAddToHistory)
{
    const Home home;
    home.addPerson("Ana", "family");
    home.result({"space", "create", "Theo's plan"});
    const auto added = home.result({"add", "goal", "words=Swim every week", "lifeArea=health"});
    expectResult(added, "add", {"space", "record"});
    expectPart(added["space"], "space");
    expectRecord(added["record"]);
    EXPECT_EQ(added["record"]["fields"]["words"]["value"], "Swim every week");
    EXPECT_EQ(added["record"]["fields"]["lifeArea"]["text"], "Health");
    EXPECT_EQ(added["record"]["sharing"], "everyone");
    const auto id = idOf(added);

    const auto outcome = home.result({"add", "outcome", "--private", "goal=" + id.substr(0, 8),
        "on=2026-03-05", "quality=4", "amount=2.5"});
    EXPECT_EQ(outcome["record"]["sharing"], "just-me");
    EXPECT_EQ(outcome["record"]["fields"]["goal"]["value"], (Json{{"record", id}}));
    EXPECT_EQ(outcome["record"]["fields"]["quality"]["value"], 4);
    EXPECT_EQ(outcome["record"]["fields"]["amount"]["value"], 2.5);

    const auto changed = home.result({"set", id.substr(0, 8), "state=done"});
    expectResult(changed, "set", {"space", "record"});
    EXPECT_EQ(changed["record"]["fields"]["state"]["text"], "Done");
    expectResult(home.result({"show", id}), "show", {"space", "record"});
    const auto retired = home.result({"retire", id.substr(0, 8)});
    expectResult(retired, "retire", {"space", "record"});
    EXPECT_EQ(retired["record"]["retired"], true);
    EXPECT_EQ(home.result({"list", "goal"})["records"].size(), 0U);
    EXPECT_EQ(home.result({"list", "goal", "--all"})["records"].size(), 1U);
    const auto restored = home.result({"restore", id.substr(0, 8)});
    expectResult(restored, "restore", {"space", "record"});
    EXPECT_EQ(restored["record"]["retired"], false);

    const auto list = home.result({"list"});
    expectResult(list, "list", {"space", "records"});
    EXPECT_EQ(list["records"].size(), 2U);
    expectRecord(list["records"][0]);
    const auto history = home.result({"history", id});
    expectResult(history, "history", {"space", "record", "steps", "whole"});
    EXPECT_EQ(history["steps"].size(), 4U);
    expectPart(history["steps"][0], "step");
    const auto versions = home.result({"versions", id});
    expectResult(versions, "versions", {"space", "records"});
    expectPart(versions["records"][0]["fields"]["words"], "field");
    EXPECT_TRUE(home.result({"versions"})["records"].empty());
}

TEST(CliJson, ValuesComeFromFilesAndStandardInput)
{
    const Home home;
    home.addPerson("Ana", "family");
    home.result({"space", "create", "P"});
    const auto file = home.folder().write("words.txt", "From a file\nwith two lines\n");
    const auto added
        = home.result({"add", "goal", "words=@" + file, "why=-"}, {.input = "piped 🌙"});
    EXPECT_EQ(added["record"]["fields"]["words"]["value"], "From a file\nwith two lines");
    EXPECT_EQ(added["record"]["fields"]["why"]["value"], "piped 🌙");
    EXPECT_EQ(home.result({"add", "goal", "words=\\@home"})["record"]["fields"]["words"]["value"],
        "@home");
}

TEST(CliJson, ImportExportAndVerify)
{
    const Home home;
    home.addPerson("Ana", "family");
    const auto sample = std::string(ALONGSIDE_SOURCE_DIR) + "/tests/fixtures/wenlow-vale/finn.json";
    const auto taken = home.result({"import", sample});
    expectResult(
        taken, "import", {"space", "created", "records", "kinds", "justMe", "putAway", "leftOut"});
    EXPECT_EQ(taken["created"], true);
    EXPECT_GT(taken["records"], 100);

    const auto file = (home.path() / "out.json").string();
    const auto written = home.result({"export", "--out", file});
    expectResult(written, "export", {"space", "file", "records"});
    EXPECT_EQ(written["records"], taken["records"]);
    EXPECT_EQ(std::filesystem::status(file).permissions() & std::filesystem::perms::all,
        std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    const auto whole = home.result({"export"});
    EXPECT_EQ(keysOf(whole), (Keys{"alongside", "space", "exported", "members", "records"}));
    const auto plain = home.run({"export"});
    EXPECT_EQ(plain.exitCode, 0);
    EXPECT_EQ(Json::parse(plain.out)["records"], whole["records"]);

    const auto again = home.result({"import", file, "--name", "A copy"});
    EXPECT_EQ(again["records"], taken["records"]);
    const auto more = home.result({"import", "-", "--space", "a copy"},
        {.input
            = R"({"alongside":1,"space":{"type":"plan","name":"x"},"records":[{"kind":"goal","fields":{"words":"More"}}]})"});
    EXPECT_EQ(more["created"], false);
    EXPECT_EQ(more["records"], 1);

    const auto verified = home.result({"verify"});
    expectResult(verified, "verify", {"spaces"});
    EXPECT_EQ(keysOf(verified["spaces"][0]),
        (Keys{"id", "name", "changes", "records", "problems", "erasures"}));
    EXPECT_TRUE(verified["spaces"][0]["problems"].empty());
}

TEST(CliJson, SharingBetweenTwoPeopleOverARealServer)
{
    const testing::ServerProcess server;
    const Home anas;
    const Home devs;
    anas.addPerson("Ana", "family");
    devs.addPerson("Dev", "supporter");
    const auto atServer = anas.folder().write("server.txt", server.invitation());
    const auto made
        = anas.result({"space", "create", "Theo's plan", "--server-invitation", "@" + atServer});
    EXPECT_TRUE(made["server"].is_string());
    expectResult(
        anas.result({"space", "place", "@" + atServer}), "space place", {"space", "server"});
    const auto id = idOf(anas.result({"add", "goal", "words=Swim"}));
    anas.result({"add", "goal", "words=Only mine", "--private"});

    const auto invited = anas.result({"member", "invite", "--role", "supporter", "--days", "2"});
    expectResult(
        invited, "member invite", {"space", "invitation", "role", "steward", "uses", "expiresAt"});
    const auto sent = anas.result({"sync"});
    expectResult(sent, "sync", {"spaces"});
    EXPECT_EQ(keysOf(sent["spaces"][0]),
        (Keys{"id", "name", "ok", "state", "sent", "received", "waiting", "mediaRefused"}));
    EXPECT_EQ(sent["spaces"][0]["state"], "shared");
    EXPECT_EQ(sent["spaces"][0]["waiting"], 0);

    const auto joined = devs.result(
        {"member", "join", "-"}, {.input = invited["invitation"].get<std::string>() + "\n"});
    expectResult(joined, "member join", {"space", "invitedBy", "role", "server"});
    EXPECT_EQ(joined["invitedBy"], "Ana");
    EXPECT_EQ(devs.run({"list"}).exitCode, 3) << "nothing is here before the first sync";
    devs.result({"sync"});
    const auto seen = devs.result({"list"});
    ASSERT_EQ(seen["records"].size(), 1U) << "what is only Ana's must not arrive";
    EXPECT_EQ(seen["records"][0]["id"], id);

    // Both change the same words without knowing of each other.
    anas.result({"set", id, "words=Swim on Mondays"});
    devs.result({"set", id, "words=Swim on Fridays"});
    anas.result({"sync"});
    devs.result({"sync"});
    anas.result({"sync"});
    const auto open = anas.result({"versions"});
    ASSERT_EQ(open["records"].size(), 1U);
    EXPECT_EQ(open["records"][0]["fields"]["words"]["versions"].size(), 2U);
    EXPECT_NE(anas.run({"versions"}).out.find("Swim on Fridays"), std::string::npos);
    EXPECT_EQ(anas.run({"choose", id, "words", "Nobody"}).exitCode, 3);
    EXPECT_EQ(anas.run({"choose", id, "words"}).exitCode, 2);
    const auto both = anas.result({"choose", id, "words", "--both"});
    expectResult(both, "choose", {"space", "record"});
    EXPECT_EQ(both["record"]["fields"]["words"]["open"], false);
    EXPECT_EQ(both["record"]["fields"]["words"]["versions"].size(), 2U);
    expectPart(both["record"]["fields"]["words"]["keptBy"], "member");
    const auto one = anas.result({"choose", id, "words", "dev"});
    EXPECT_EQ(one["record"]["fields"]["words"]["value"], "Swim on Fridays");

    // What only the two of them share, and what becomes Ana's alone.
    const auto two = anas.result({"audience", "create", "Money", "--with", "Dev"});
    expectResult(two, "audience create", {"space", "audience"});
    EXPECT_EQ(two["audience"]["readers"].size(), 2U);
    EXPECT_EQ(anas.run({"audience", "create", "Money", "--with", "Dev"}).exitCode, 3);
    EXPECT_EQ(anas.run({"audience", "create", "Nobody"}).exitCode, 2);
    const auto bike = idOf(anas.result({"add", "page", "title=Bike", "words=Save up.", "--share",
        "Money", "--said-by", "Dev", "--how", "signs"}));
    EXPECT_EQ(anas.run({"add", "page", "title=x", "--share", "Nobody"}).exitCode, 3);
    EXPECT_EQ(anas.run({"add", "page", "title=x", "--how", "loudly"}).exitCode, 2);
    anas.result({"sync"});
    devs.result({"sync"});
    EXPECT_EQ(devs.result({"show", bike})["record"]["sharedWith"], "Money");
    const auto whose = devs.result({"whose", bike, "words"});
    EXPECT_EQ(whose["passages"][0]["speaker"]["name"], "Dev");
    const auto listed = devs.result({"audience", "list"});
    expectResult(listed, "audience list", {"space", "audiences"});
    EXPECT_EQ(listed["audiences"].size(), 3U);
    const auto moved = anas.result({"move", bike, "--to", "just me", "--erase"});
    expectResult(moved, "move", {"space", "record", "from", "to", "erased"});
    EXPECT_NE(moved["record"]["id"], bike) << "it is another record then";
    expectResult(anas.result({"audience", "change", "Money", "--remove", "Dev"}), "audience change",
        {"space", "audience"});
    EXPECT_EQ(anas.run({"audience", "change", "everyone", "--remove", "Dev"}).exitCode, 4);
    anas.result({"sync"});
    devs.result({"sync"});
    EXPECT_EQ(devs.result({"audience", "list"})["audiences"].size(), 2U);
    EXPECT_NE(devs.run({"list"}).out.find("Swim"), std::string::npos);
    EXPECT_EQ(devs.run({"list"}).out.find("Save up"), std::string::npos);
    anas.result({"set", id, "words=Swim on Fridays at ten"});

    const auto status = anas.result({"status"});
    expectResult(status, "status", {"person", "spaces"});
    auto keys = documented("space with its people");
    keys.insert({"waiting", "lastShared", "hasServer", "peopleOther", "evidence", "departure"});
    EXPECT_EQ(keysOf(status["spaces"][0]), keys);
    EXPECT_EQ(status["spaces"][0]["waiting"], 1);
    EXPECT_EQ(status["spaces"][0]["peopleOther"], 1);

    const auto members = anas.result({"member", "list"});
    expectResult(members, "member list", {"space", "members"});
    EXPECT_EQ(members["members"].size(), 2U);
    const auto removed = anas.result({"member", "remove", "Dev"});
    expectResult(removed, "member remove", {"space", "member"});
    EXPECT_EQ(removed["member"]["removed"], true);
    anas.result({"sync"});
    const auto refused = devs.run({"--json", "sync"});
    EXPECT_EQ(refused.exitCode, 4) << refused.err;
    const auto document = refused.json();
    EXPECT_EQ(document["ok"], false);
    expectPart(document["error"], "error");
    EXPECT_EQ(document["error"]["code"], "no-longer-shared");
    EXPECT_EQ(keysOf(document["result"]["spaces"][0]), (Keys{"id", "name", "ok", "error"}));
    anas.result({"verify"});
    devs.result({"verify"});
}

TEST(CliJson, AFailureIsOneDocumentWithWordsOnStandardError)
{
    const Home home;
    home.addPerson("Ana", "family");
    for (const testing::Arguments& arguments : std::vector<testing::Arguments>{{"--json", "pesron"},
             {"--json"}, {"show", "--json"}, {"list", "--json", "--nonsense"},
             {"--json", "list", "goal"}, {"add", "gaol", "words=x", "--json"}}) {
        const auto outcome = home.run(arguments);
        EXPECT_NE(outcome.exitCode, 0);
        const auto document = outcome.json();
        ASSERT_TRUE(document.is_object()) << outcome.out;
        EXPECT_EQ(keysOf(document), (Keys{"alongside", "ok", "command", "error"}));
        EXPECT_EQ(document["alongside"], 1);
        EXPECT_EQ(document["ok"], false);
        expectPart(document["error"], "error");
        EXPECT_EQ(outcome.out.find('\n'), outcome.out.size() - 1) << "one line";
        EXPECT_FALSE(outcome.err.empty());
    }
}

}
