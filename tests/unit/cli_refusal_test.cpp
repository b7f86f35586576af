// SPDX-License-Identifier: Apache-2.0
// Everything that people get wrong, through the real program: for each a clear error that says what
// and what next, an exit code, and nothing lost. What machines do wrong: cli_store_test.cpp.
#include "cli_refusal.h"

#include "crypto/keys.h"
#include "log/invitation.h"

#include <gtest/gtest.h>

namespace alongside {

namespace {

    using testing::Arguments;
    using testing::CliRefusal;
    using testing::Home;
    using testing::Surroundings;

    log::ServerPlace nowhere()
    {
        // Port 1 of this machine: nobody listens there.
        return {"127.0.0.1:1", {}};
    }

    std::string spaceInvitation(TimeMs expiresAt)
    {
        log::SpaceInvitation invitation;
        invitation.server = nowhere();
        invitation.space.bytes.fill(7);
        invitation.seed = Bytes(crypto::AuthorKeys::kSeedBytes, 5);
        invitation.spaceName = "Jay's plan";
        invitation.invitedBy = "Sam";
        invitation.role = "advocate";
        invitation.expiresAt = expiresAt;
        return invitation.text();
    }

}

TEST_F(CliRefusal, WrongPin)
{
    refuses({"list"}, 4, "wrong-pin", "The PIN is not right",
        {.environment = {{"ALONGSIDE_PIN", "1111"}}});
    const auto file = home.folder().write("pin", "2222\n");
    refuses({"--pin-file", file, "list"}, 4, "wrong-pin", "Try again");
    const auto right = home.folder().write("right", std::string(Home::kPin) + "\r\nsecond line");
    EXPECT_EQ(home.run({"--pin-file", right, "list"}).exitCode, 0);
    EXPECT_EQ(home.run({"list", "--pin-file", "-"}, {.input = Home::kPin}).exitCode, 0);
}

TEST_F(CliRefusal, NoPinAndNoTerminal)
{
    refuses({"list"}, 2, "bad-argument", "--pin-file", {.environment = {{"ALONGSIDE_PIN", ""}}});
    refuses({"--pin-file", "/nowhere/pin", "list"}, 3, "file-unreadable", "/nowhere/pin");
}

TEST_F(CliRefusal, UnknownPersonAndOneOfSeveral)
{
    refuses({"--as", "Moll", "list"}, 4, "no-such-person", "there is: Ana");
    home.addPerson("Dev", "supporter");
    refuses({"list"}, 4, "no-such-person", "Ana, Dev",
        {.environment = {{"ALONGSIDE_PIN", Home::kPin}}});
    intact = false;
    EXPECT_EQ(home.run({"--as", "ana", "list"}).exitCode, 0);
    EXPECT_EQ(home.run({"list"}, {.environment = {{"ALONGSIDE_PERSON", "Ana"}}}).exitCode, 0);
}

TEST_F(CliRefusal, APersonWhoIsThereAlreadyAndBadNames)
{
    refuses({"person", "create", "ANA"}, 3, "already-there", "Ana");
    refuses({"person", "create", ""}, 2, "bad-argument", "a name has");
    refuses({"person", "create", "Moll", "--role", "boss"}, 2, "bad-argument", "'boss' is no role");
    refuses({"person", "create", "Moll"}, 2, "bad-argument", "a PIN has at least",
        {.environment = {{"ALONGSIDE_PIN", "1"}}});
    EXPECT_EQ(home.result({"person", "list"})["people"].size(), 1U);
}

TEST_F(CliRefusal, CommandsAndOptionsWithASlip)
{
    refuses({"lsit"}, 2, "bad-argument", "did you mean 'list'?");
    refuses({"person", "creat", "Moll"}, 2, "bad-argument", "did you mean 'create'?");
    refuses({"add", "goal", "words=x", "--privat"}, 2, "bad-argument", "did you mean '--private'?");
    refuses({"person"}, 2, "bad-argument", "say what to do: create, list");
    refuses({"show"}, 2, "bad-argument", "RECORD is missing");
    refuses({"show", goal, "more"}, 2, "bad-argument", "'more' is too much here");
    refuses({"space", "create", "Theo's", "other", "plan"}, 2, "bad-argument", "put quotes");
    refuses({"space", "create", "P", "--type", "plna"}, 2, "bad-argument", "did you mean 'plan'?");
    refuses({"list", "--home"}, 2, "bad-argument", "--home needs a value");
    refuses({"member", "invite", "--days", "soon"}, 2, "bad-argument", "--days takes a number");
    refuses({"member", "invite", "--days", "0"}, 3, "out-of-range", "--days is 1 to 365");
    refuses({"member", "invite", "--days", "-4"}, 2, "bad-argument", "--days");
    refuses({"sync", "--timeout", "0"}, 3, "out-of-range", "--timeout");
}

TEST_F(CliRefusal, UnknownKindsAndFieldsAreSuggested)
{
    refuses({"add", "gaol", "words=x"}, 3, "unknown-kind", "did you mean 'goal'?");
    refuses({"list", "gaol"}, 3, "unknown-kind", "did you mean 'goal'?");
    refuses({"kinds", "gaol"}, 3, "unknown-kind", "did you mean 'goal'?");
    refuses({"add", "goal", "wrods=x"}, 3, "unknown-field", "did you mean 'words'?");
    refuses({"set", goal, "stat=done"}, 3, "unknown-field", "did you mean 'state'?");
    refuses({"choose", goal, "wrods", "--both"}, 3, "unknown-field", "did you mean 'words'?");
}

TEST_F(CliRefusal, ValuesThatDoNotFit)
{
    refuses({"add", "goal", "words=x", "review=soon"}, 3, "wrong-type", "a date like 2026-03-01");
    refuses(
        {"add", "goal", "words=x", "lifeArea=helth"}, 3, "out-of-range", "did you mean 'health'?");
    refuses({"add", "goal", "words=" + std::string(601, 'x')}, 3, "too-long", "at most 600");
    refuses(
        {"add", "goal", "words=-"}, 3, "too-long", "at most", {.input = std::string(900'000, 'x')});
    refuses({"add", "goal", "words=-"}, 3, "too-long", "at most 1048576 bytes",
        {.input = std::string(2'000'000, 'x')});
    refuses({"add", "goal", "why=x"}, 3, "missing-field", "a new goal needs words");
    refuses({"set", goal, "words="}, 3, "missing-field", "goal.words");
    refuses({"add", "goal", "words=\xff\xfe"}, 3, "wrong-type", "UTF-8");
    refuses({"add", "outcome", "goal=" + goal, "on=2026-03-05", "amount=many"}, 3, "wrong-type",
        "a number");
    refuses({"add", "outcome", "goal=" + goal, "on=2026-03-05", "quality=6"}, 3, "out-of-range",
        "1 to 5");
    refuses({"add", "goal", "words", "x"}, 2, "bad-argument", "is not field=value");
    refuses({"add", "goal", "words=@/nowhere/file"}, 3, "file-unreadable", "/nowhere/file");
}

TEST_F(CliRefusal, RecordsThatAreNotThereOrAreSomethingElse)
{
    const std::string none = goal.starts_with("ffff") ? "0000" : "ffff";
    refuses({"show", none}, 3, "not-found", "no record of Theo's plan begins with '" + none + "'");
    refuses({"show", "xyz!"}, 3, "not-found", "an id is");
    refuses({"set", none, "words=x"}, 3, "not-found", none);
    refuses({"retire", none}, 3, "not-found", none);
    refuses({"history", none}, 3, "not-found", none);
    refuses({"add", "outcome", "goal=" + none, "on=2026-03-05"}, 3, "not-found", "outcome.goal");
    refuses({"choose", goal, "words", "1"}, 3, "nothing-to-choose", "only one version");
    refuses({"list", "--space", "Jay's"}, 3, "not-found", "Theo's plan");
    refuses({"member", "remove", "Moll"}, 3, "not-found", "Ana");
    const auto person = home.result({"add", "person", "name=Nan", "ring=family"})["record"]["id"];
    first = nullptr;
    refuses({"add", "outcome", "goal=" + person.get<std::string>(), "on=2026-03-05"}, 3,
        "wrong-type", "takes the id of a goal, and this is a person");
}

TEST_F(CliRefusal, AnIdThatIsNotUniqueListsTheCandidates)
{
    // Of 2,500 ids by chance, two begin with the same four digits (but for one time in 10^20).
    std::string records;
    for (int i = 0; i < 2500; ++i)
        records += std::string(i == 0 ? "" : ",") + R"({"kind":"goal","fields":{"words":"x"}})";
    home.result({"import", "-", "--space", "theo"},
        {.input
            = R"({"alongside":1,"space":{"type":"plan","name":"x"},"records":[)" + records + "]}"});
    std::map<std::string, std::vector<std::string>> byStart;
    const auto list = home.result({"list"});
    for (const auto& record : list["records"]) {
        const auto id = record["id"].get<std::string>();
        byStart[id.substr(0, 4)].push_back(id);
    }
    const auto shared = std::find_if(
        byStart.begin(), byStart.end(), [](const auto& one) { return one.second.size() > 1; });
    ASSERT_NE(shared, byStart.end());
    refuses({"show", shared->first}, 3, "ambiguous", shared->second.front().substr(0, 12));
    EXPECT_EQ(home.run({"show", shared->second.front().substr(0, 16)}).exitCode, 0);
}

TEST_F(CliRefusal, SayingTheSameTwice)
{
    const Arguments bedtime{
        "add", "statement", "part=bedtime", "words=Ten", "saidBy=Theo", "saidAs=me"};
    home.result(bedtime);
    refuses(bedtime, 3, "already-there", "--beside");
    refuses({"space", "create", "THEO'S plan"}, 3, "already-there", "Theo's plan");
    refuses({"import", std::string(ALONGSIDE_SOURCE_DIR) + "/tests/fixtures/wenlow-vale/theo.json"},
        3, "already-there", "--space");
}

TEST_F(CliRefusal, InvitationsThatAreWrongOldOrForSomethingElse)
{
    const auto now = SystemClock().now();
    const auto good = spaceInvitation(now + 1'000'000);
    auto changed = good;
    changed[changed.size() / 2] = changed[changed.size() / 2] == 'A' ? 'B' : 'A';
    refuses({"member", "join", "hello"}, 4, "invitation-invalid", "alongside:join:");
    refuses({"member", "join", changed}, 4, "invitation-invalid", "missing or changed");
    refuses({"member", "join", good.substr(0, good.size() - 3)}, 4, "invitation-invalid",
        "ask for a new one");
    refuses({"member", "join", spaceInvitation(now - 1000)}, 4, "invitation-expired", "too old");
    refuses(
        {"space", "place", good}, 4, "invitation-invalid", "it is for a plan, not for a server");
    refuses({"sync", "--server", good}, 4, "invitation-invalid", "not for a server");
    refuses({"space", "create", "New", "--server-invitation", "x"}, 4, "invitation-invalid",
        "alongside:server:");
    refuses({"member", "join", "@/nowhere"}, 3, "file-unreadable", "/nowhere");
    EXPECT_EQ(home.result({"space", "list"})["spaces"].size(), 1U);
}

TEST_F(CliRefusal, ServersThatAreNotKnownOrNotThere)
{
    refuses({"sync"}, 6, "no-server", "Theo's plan");
    refuses({"member", "invite"}, 6, "no-server", "Theo's plan");
    const log::ServerInvitation invitation{nowhere(), {}};
    refuses({"sync", "--server", invitation.text(), "--timeout", "5"}, 6, "no-connection",
        "saved here");
    const auto status = home.result({"status"})["spaces"][0];
    EXPECT_EQ(status["waiting"], 2);
    EXPECT_TRUE(status["lastShared"].is_null());
}

TEST_F(CliRefusal, FilesThatCannotBeImportedLeaveNothingBehind)
{
    const auto file = home.folder().write("bad.json",
        R"({"alongside":1,"space":{"type":"plan","name":"New"},"records":[{"kind":"goal","fields":{"words":"a"}},{"kind":"goal","fields":{}}]})");
    refuses({"import", file}, 3, "bad-file", "records[1]: a new goal needs words");
    refuses(
        {"import", home.folder().write("none.json", "words")}, 3, "bad-file", "line 1, column 1");
    refuses({"import", "/nowhere.json"}, 3, "file-unreadable", "/nowhere.json");
    refuses({"import", home.path().string()}, 3, "file-unreadable", "folder");
    refuses({"export", "--format", "xml"}, 2, "bad-argument", "json");
    EXPECT_EQ(home.result({"space", "list"})["spaces"].size(), 1U);
}

TEST_F(CliRefusal, SeveralPlansAndNoneNamed)
{
    home.result({"space", "create", "Jay's plan"});
    intact = false;
    refuses({"list"}, 2, "bad-argument", "--space");
    EXPECT_EQ(home.run({"list", "--space", "theo"}).exitCode, 0);
    EXPECT_EQ(home.run({"list", "--space", "JAY'S PLAN"}).exitCode, 0);
}

TEST(CliPin, IsAskedForOnTheTerminalAndNotShown)
{
    const Home home;
    const Surroundings around{
        .environment = {{"ALONGSIDE_HOME", home.path().string()}, {"TERM", "xterm"}}};
    const auto made = testing::runOnTerminal(
        ALONGSIDE_PROGRAM, {"person", "create", "Ana"}, around, {"13579", "13579"});
    EXPECT_EQ(made.exitCode, 0) << made.out;
    EXPECT_NE(made.out.find("The same PIN again: "), std::string::npos);
    EXPECT_EQ(made.out.find("13579"), std::string::npos) << made.out;
    const auto status = testing::runOnTerminal(ALONGSIDE_PROGRAM, {"status"}, around, {"13579"});
    EXPECT_EQ(status.exitCode, 0) << status.out;
    EXPECT_NE(status.out.find("PIN: "), std::string::npos);
    EXPECT_EQ(status.out.find("13579"), std::string::npos) << status.out;
    EXPECT_EQ(testing::runOnTerminal(ALONGSIDE_PROGRAM, {"status"}, around, {"2222"}).exitCode, 4);
    EXPECT_EQ(testing::runOnTerminal(
                  ALONGSIDE_PROGRAM, {"person", "create", "Dev"}, around, {"13579", "13570"})
                  .exitCode,
        2);
    EXPECT_EQ(testing::runOnTerminal(ALONGSIDE_PROGRAM, {"status"}, around, {"\x03"}).exitCode, 1)
        << "Ctrl-C";
}

TEST(CliNothingYet, SaysWhatToDoFirst)
{
    const Home home;
    auto outcome = home.run({"list"});
    EXPECT_EQ(outcome.exitCode, 4);
    EXPECT_NE(outcome.err.find("alongside person create"), std::string::npos) << outcome.err;
    home.addPerson("Ana", "family");
    outcome = home.run({"list"});
    EXPECT_EQ(outcome.exitCode, 3);
    EXPECT_NE(outcome.err.find("alongside space create"), std::string::npos) << outcome.err;
}

TEST(CliNothingYet, FindsItsHomeInTheEnvironment)
{
    const testing::TemporaryFolder folder;
    const auto run = [&](std::map<std::string, std::string> environment) {
        environment.emplace("ALONGSIDE_PIN", Home::kPin);
        return testing::runProgram(
            ALONGSIDE_PROGRAM, {"person", "create", "Ana"}, {.environment = environment});
    };
    EXPECT_EQ(run({{"XDG_DATA_HOME", folder.path().string()}}).exitCode, 0);
    EXPECT_TRUE(std::filesystem::exists(folder.path() / "alongside" / "people"));
    EXPECT_EQ(run({{"XDG_DATA_HOME", ""}, {"HOME", folder.path().string()}}).exitCode, 0);
    EXPECT_TRUE(
        std::filesystem::exists(folder.path() / ".local" / "share" / "alongside" / "people"));
    EXPECT_EQ(run({{"XDG_DATA_HOME", ""}, {"HOME", ""}}).exitCode, 2);
}

}
