// SPDX-License-Identifier: Apache-2.0
// Files that people import: what is taken, what is refused with its place, and that hostile bytes
// are refused calmly. Export and import give the same plan again.
#include "cli_process.h"
#include "plan/exporter.h"
#include "plan/importer.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace alongside {

namespace {

    std::string file(
        const std::string& records, const std::string& space = R"({"type":"plan","name":"P"})")
    {
        return R"({"alongside":1,"space":)" + space + R"(,"records":[)" + records + "]}";
    }

    // The place and the words of what is wrong.
    std::string refusal(const std::string& text)
    {
        const auto read = plan::readImport(text);
        EXPECT_FALSE(read) << text.substr(0, 200);
        if (read)
            return {};
        EXPECT_EQ(read.error().code, ErrorCode::BadFile);
        return read.error().detail;
    }

    ::testing::AssertionResult says(const std::string& text, const std::string& part)
    {
        if (text.find(part) != std::string::npos)
            return ::testing::AssertionSuccess();
        return ::testing::AssertionFailure() << "'" << text << "' does not say '" << part << "'";
    }

    class OpenWorkspace {
    public:
        OpenWorkspace()
        {
            home.addPerson("Ana", "family");
            plan::People people(home.path());
            auto person = people.find("Ana");
            auto opened = plan::Workspace::open(people, *person, testing::Home::kPin, clock);
            if (!opened)
                throw std::runtime_error(describe(opened.error()));
            work = std::move(*opened);
        }
        SpaceId newPlan(const std::string& name) const
        {
            return *work->createSpace("plan", name, "family");
        }
        testing::Home home;
        SystemClock clock;
        std::unique_ptr<plan::Workspace> work;
    };

    constexpr const char* kGoal = R"({"kind":"goal","ref":"swim","fields":{"words":"Swim"}})";

}

TEST(CliImport, WhatIsNoLetterIsNotRepeatedInTheReason)
{
    const auto read = plan::readImport("{\"alongside\":1,\"kin\x7f" "d\":2,\"\\u001b[2J\":3}");
    ASSERT_FALSE(read);
    EXPECT_NE(read.error().detail.find("\"kin�d\" is not known here"), std::string::npos)
        << read.error().detail;
    EXPECT_NE(read.error().detail.find("\"�[2J\" is not known here"), std::string::npos);
}

TEST(CliImport, UnderstandsEveryTypeOfValue)
{
    const auto read = plan::readImport(file(std::string(kGoal)
        + R"(,{"kind":"outcome","private":true,"fields":{"goal":{"ref":"swim"},"amount":2,"quality":4.0,"on":"2026-03-05","what":null}})"
          R"(,{"kind":"statement","beside":true,"retired":true,"fields":{"part":"bedtime","words":"Ten","saidBy":"Theo","saidAs":"me","supportedBy":["Ana","Dev"]}})"
          R"(,{"kind":"incident","fields":{"on":"2026-01-01","what":"x","kindOf":"upset","hurt":false}})"));
    ASSERT_TRUE(read) << read.error().detail;
    ASSERT_EQ(read->records.size(), 4U);
    const auto& outcome = read->records[1];
    EXPECT_TRUE(outcome.onlyMe);
    EXPECT_EQ(outcome.refs.at("goal"), "swim");
    EXPECT_EQ(outcome.fields.at("amount"), crdt::Value(2.0));
    EXPECT_EQ(outcome.fields.at("quality"), crdt::Value(std::int64_t{4}));
    EXPECT_FALSE(outcome.fields.contains("what"));
    EXPECT_TRUE(read->records[2].beside);
    EXPECT_TRUE(read->records[2].retired);
    EXPECT_EQ(read->records[2].fields.at("supportedBy"),
        crdt::Value(std::vector<std::string>{"Ana", "Dev"}));
    EXPECT_EQ(read->records[3].fields.at("hurt"), crdt::Value(false));
}

TEST(CliImport, NamesThePlaceOfWhatIsWrong)
{
    const auto outcome = [](const std::string& fields) {
        return refusal(
            file(std::string(kGoal) + R"(,{"kind":"outcome","fields":{)" + fields + "}}"));
    };
    const std::string good = R"("goal":{"ref":"swim"},"on":"2026-03-05")";
    EXPECT_TRUE(says(outcome(good + R"(,"amount":"six")"),
        "records[1].fields.amount: outcome.amount takes a number"));
    EXPECT_TRUE(says(outcome(good + R"(,"amount":1e9)"), "records[1].fields.amount"));
    EXPECT_TRUE(says(outcome(good + R"(,"quality":4.5)"), "records[1].fields.quality"));
    EXPECT_TRUE(
        says(outcome(good + R"(,"quality":99999999999999999999)"), "records[1].fields.quality"));
    EXPECT_TRUE(says(outcome(good + R"(,"note":["a"])"), "records[1].fields.note"));
    EXPECT_TRUE(says(outcome(good + R"(,"note":{"a":1})"), "records[1].fields.note"));
    EXPECT_TRUE(says(outcome(good + R"(,"note":"a\u0000b")"), "records[1].fields.note"));
    EXPECT_TRUE(says(outcome(good + R"(,"note":"a\u001bb")"), "records[1].fields.note"));
    EXPECT_TRUE(
        says(outcome(good + R"(,"note":")" + std::string(5000, 'x') + "\""), "at most 4000"));
    EXPECT_TRUE(says(outcome(good + R"(,"amuont":2)"), "did you mean 'amount'?"));
    EXPECT_TRUE(
        says(outcome(R"("goal":{"ref":"swim"},"on":"2026-02-30")"), "records[1].fields.on"));
    EXPECT_TRUE(says(outcome(R"("goal":{"ref":"swim"})"), "records[1]: a new outcome needs on"));
    EXPECT_TRUE(says(outcome(R"("goal":"swim","on":"2026-03-05")"), "{\"ref\": "));
    EXPECT_TRUE(says(outcome(R"("goal":{"ref":"swam"},"on":"2026-03-05")"),
        "no record of this file has the ref \"swam\""));
    EXPECT_TRUE(
        says(outcome(R"("goal":{"record":"12"},"on":"2026-03-05")"), "records[1].fields.goal"));
}

TEST(CliImport, RefusesWhatDoesNotFitTogether)
{
    EXPECT_TRUE(
        says(refusal(file(std::string(kGoal) + "," + kGoal)), "records[1].ref: another record"));
    EXPECT_TRUE(
        says(refusal(file(R"({"kind":"person","ref":"a","fields":{"name":"A","ring":"paid"}},)"
                          R"({"kind":"outcome","fields":{"goal":{"ref":"a"},"on":"2026-03-05"}})")),
            "takes a goal, and \"a\" is a person"));
    const std::string bedtime
        = R"({"kind":"statement","fields":{"part":"bedtime","words":"Ten","saidBy":"T","saidAs":"me"}})";
    EXPECT_TRUE(
        says(refusal(file(bedtime + "," + bedtime)), "records[1]: says the same as records[0]"));
    EXPECT_TRUE(says(refusal(file(R"({"kind":"gaol","fields":{}})")), "did you mean 'goal'?"));
    EXPECT_TRUE(says(refusal(file(R"({"kind":"goal","feilds":{}})")), "did you mean 'fields'?"));
    EXPECT_TRUE(says(refusal(file(R"({"kind":"goal","private":"yes","fields":{"words":"x"}})")),
        "records[0].private"));
    EXPECT_TRUE(says(refusal(file(R"("goal")")), "records[0]"));
}

TEST(CliImport, SaysHowManyMoreThanFiveAreWrong)
{
    std::string records;
    for (int i = 0; i < 9; ++i)
        records += std::string(i == 0 ? "" : ",") + R"({"kind":"goal","fields":{}})";
    const auto text = refusal(file(records));
    EXPECT_TRUE(says(text, "records[4]"));
    EXPECT_EQ(text.find("records[5]"), std::string::npos);
    EXPECT_TRUE(says(text, "and 4 more"));
}

TEST(CliImport, RefusesAFileThatIsNoPlan)
{
    EXPECT_TRUE(says(refusal(""), "this is not JSON"));
    EXPECT_TRUE(says(refusal("{\n  \"alongside\": 1,\n  oops\n}"), "line 3, column 3"));
    EXPECT_TRUE(says(refusal(R"({"alongside":1,"space":{"type":"plan","name":")"
                             "\xff\xfe"
                             R"("},"records":[]})"),
        "this is not JSON"));
    EXPECT_TRUE(says(refusal("[]"), "not one JSON object"));
    EXPECT_TRUE(says(refusal("{}"), "\"alongside\": 1"));
    EXPECT_TRUE(says(refusal(R"({"alongside":2})"), "another version"));
    EXPECT_TRUE(says(refusal(R"({"alongside":1})"), "space: an object"));
    EXPECT_TRUE(says(refusal(R"({"alongside":1,"alongside":1})"), "there twice"));
    EXPECT_TRUE(says(refusal(file("", R"({"type":"club","name":"P"})")), "space.type"));
    EXPECT_TRUE(says(refusal(file("", R"({"type":"plan","name":"  "})")), "space.name"));
    EXPECT_TRUE(says(refusal(file("", R"({"type":"plan","name":"a\u0000"})")), "space.name"));
    EXPECT_TRUE(says(refusal(R"({"alongside":1,"space":{"type":"plan","name":"P"},"records":{}})"),
        "records: a list"));
    EXPECT_TRUE(says(refusal(file(kGoal) + "x"), "this is not JSON"));
    EXPECT_TRUE(says(refusal(R"({"alongside":1e999})"), "number"));
}

TEST(CliImport, RefusesDepthAndSizeWithoutEnd)
{
    EXPECT_TRUE(says(refusal(std::string(1'000'000, '[')), "deep"));
    EXPECT_TRUE(says(refusal(file(std::string(100'000, '[') + std::string(100'000, ']'))), "deep"));
    EXPECT_TRUE(says(refusal(std::string(plan::kImportBytesMax + 1, ' ')), "larger than 32 MiB"));
    std::string many;
    for (std::size_t i = 0; i <= plan::kImportRecordsMax; ++i)
        many += i == 0 ? "1" : ",1";
    EXPECT_TRUE(says(refusal(file(many)), "at most 50000"));
}

TEST(CliImport, NeverTakesAFileThatWasCutOrChangedAnywhere)
{
    const auto whole = file(kGoal);
    for (std::size_t i = 0; i < whole.size(); ++i)
        EXPECT_FALSE(plan::readImport(whole.substr(0, i))) << i;
    // A byte changed: taken only when it is still a plan; never a crash.
    std::size_t refused = 0;
    for (std::size_t i = 0; i < whole.size(); ++i)
        for (const char c : {'\0', '"', '{', '}', '9', '\xff'}) {
            auto changed = whole;
            changed[i] = c;
            refused += plan::readImport(changed) ? 0U : 1U;
        }
    EXPECT_GT(refused, whole.size() * 3);
}

TEST(CliImport, TakesNothingWhenThePlanHasAnAnswerAlready)
{
    const OpenWorkspace open;
    const auto space = open.newPlan("P");
    const auto text = file(std::string(kGoal)
        + R"(,{"kind":"statement","fields":{"part":"bedtime","words":"Ten","saidBy":"T","saidAs":"me"}})");
    const auto plan = plan::readImport(text);
    ASSERT_TRUE(plan);
    ASSERT_TRUE(plan::runImport(*open.work, space, *plan));
    const auto again = plan::runImport(*open.work, space, *plan);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::AlreadyThere);
    EXPECT_TRUE(says(again.error().detail, "records[1]"));
    EXPECT_EQ(open.work->list(space, {}, true)->size(), 2U);
}

TEST(CliImport, GivesBackWhatWasExported)
{
    const OpenWorkspace open;
    const auto first = open.newPlan("One");
    const auto plan = plan::readImport(file(std::string(kGoal)
        + R"(,{"kind":"outcome","private":true,"fields":{"goal":{"ref":"swim"},"amount":2.5,"on":"2026-03-05"}})"
          R"(,{"kind":"statement","fields":{"part":"bedtime","words":"Ten 🌙\nor so","saidBy":"T","saidAs":"we-think","because":"seen"}})"
          R"(,{"kind":"statement","beside":true,"fields":{"part":"bedtime","words":"Eleven","saidBy":"A","saidAs":"relative"}})"
          R"(,{"kind":"person","retired":true,"fields":{"name":"Moll","ring":"paid"}})"));
    ASSERT_TRUE(plan);
    const auto summary = plan::runImport(*open.work, first, *plan);
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->records, 5U);
    EXPECT_EQ(summary->onlyMe, 1U);
    EXPECT_EQ(summary->putAway, 1U);

    // "We think" becomes "my words": what was seen stays in the record, and cannot be imported.
    const auto statements = *open.work->list(first, "statement");
    for (const auto& record : statements) {
        if (record.field("because") == nullptr)
            continue;
        ASSERT_TRUE(open.work->set(first, record.place, {{"saidAs", std::string("me")}}));
    }

    const auto exported = plan::exportSpace(*open.work, first, open.clock);
    ASSERT_TRUE(exported);
    EXPECT_EQ(exported->records, 5U);
    const auto back = plan::readImport(exported->json);
    ASSERT_TRUE(back) << back.error().detail;
    ASSERT_EQ(back->leftOut.size(), 1U);
    EXPECT_TRUE(says(back->leftOut.front(), "because"));
    const auto second = open.newPlan("Two");
    ASSERT_TRUE(plan::runImport(*open.work, second, *back));

    const auto read = [&](const SpaceId& space) {
        std::multiset<std::string> all;
        const auto there = *open.work->list(space, {}, true);
        for (const auto& record : there) {
            std::string text = record.kind() + (record.retired ? " away" : "")
                + (record.sharing == plan::Sharing::JustMe ? " mine" : "");
            for (const auto& field : record.fields)
                if (field.name != "goal" && field.name != "because")
                    text += "|" + field.name + "=" + field.latest().text;
            all.insert(text);
        }
        return all;
    };
    EXPECT_EQ(read(first), read(second));
    const auto outcomes = *open.work->list(second, "outcome");
    const auto goals = *open.work->list(second, "goal");
    ASSERT_EQ(outcomes.size(), 1U);
    ASSERT_EQ(goals.size(), 1U);
    EXPECT_EQ(
        outcomes[0].field("goal")->latest().value, crdt::Value(crdt::Reference{goals[0].id()}));
}

TEST(CliImport, TakesTheSampleArea)
{
    const OpenWorkspace open;
    for (const auto* name : {"theo", "jay", "finn"}) {
        std::ifstream in(
            std::string(ALONGSIDE_SOURCE_DIR) + "/tests/fixtures/wenlow-vale/" + name + ".json");
        std::ostringstream text;
        text << in.rdbuf();
        const auto plan = plan::readImport(text.str());
        ASSERT_TRUE(plan) << name << ": " << plan.error().detail;
        EXPECT_TRUE(plan->leftOut.empty());
        const auto space = open.newPlan(name);
        std::size_t told = 0;
        const auto summary = plan::runImport(
            *open.work, space, *plan, [&told](std::size_t done, std::size_t) { told = done; });
        ASSERT_TRUE(summary) << name << ": " << summary.error().detail;
        EXPECT_EQ(summary->records, plan->records.size());
        EXPECT_EQ(told, plan->records.size());
        EXPECT_EQ(open.work->list(space, {})->size(), plan->records.size());
    }
}

}
