// SPDX-License-Identifier: Apache-2.0
// Aim: the sample area is what its README says: every record fits the catalogue in the form in
// which it is kept, and the figures of the three people are right.
// Method: each file is read strictly (anything unknown in it fails), turned into values, checked as
// new records, and counted.
#include "catalogue/place.h"
#include "catalogue/validate.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <map>
#include <set>

using namespace alongside;
using namespace alongside::catalogue;
using crdt::Value;
using nlohmann::json;

namespace {

using Fields = std::map<std::string, Value>;

struct Record {
    std::string ref;
    const Kind* kind = nullptr;
    Fields fields;

    [[nodiscard]] std::string text(const std::string& field) const
    {
        const auto found = fields.find(field);
        const auto* words
            = found == fields.end() ? nullptr : std::get_if<std::string>(&found->second);
        return words == nullptr ? std::string() : *words;
    }
    [[nodiscard]] bool has(const std::string& field) const { return fields.contains(field); }
    [[nodiscard]] std::int64_t whole(const std::string& field) const
    {
        return std::get<std::int64_t>(fields.at(field));
    }
    [[nodiscard]] double number(const std::string& field) const
    {
        return std::get<double>(fields.at(field));
    }
};

struct Sample {
    std::string about;
    std::vector<Record> records;
    std::map<std::string, RecordId> refs;

    [[nodiscard]] std::vector<const Record*> of(std::string_view kind) const
    {
        std::vector<const Record*> found;
        for (const auto& record : records)
            if (record.kind->name == kind)
                found.push_back(&record);
        return found;
    }
    [[nodiscard]] std::vector<const Record*> outcomesOf(const std::string& ref) const
    {
        auto found = of("outcome");
        std::erase_if(found, [&](const Record* r) {
            return std::get<crdt::Reference>(r->fields.at("goal")).record != refs.at(ref);
        });
        return found;
    }
};

std::set<std::string> keysOf(const json& object)
{
    std::set<std::string> keys;
    for (const auto& [key, value] : object.items())
        keys.insert(key);
    return keys;
}

Value valueOf(const json& in, const std::map<std::string, RecordId>& refs)
{
    if (in.is_boolean())
        return in.get<bool>();
    if (in.is_number_integer())
        return in.get<std::int64_t>();
    if (in.is_number())
        return in.get<double>();
    if (in.is_array())
        return in.get<std::vector<std::string>>();
    if (in.is_object()) {
        EXPECT_EQ(keysOf(in), std::set<std::string>{"ref"});
        return crdt::Reference{refs.at(in.at("ref").get<std::string>())};
    }
    return in.get<std::string>();
}

// Takes one record in; what is wrong with it is a failure that names its number.
void readRecord(const json& in, std::size_t number, Sample& sample)
{
    SCOPED_TRACE("record " + std::to_string(number));
    for (const auto& key : keysOf(in))
        EXPECT_TRUE(key == "ref" || key == "kind" || key == "fields") << key;
    Record record;
    const auto kind = requireKind(in.at("kind").get<std::string>());
    ASSERT_TRUE(kind) << kind.error().detail;
    record.kind = *kind;
    for (const auto& [name, content] : in.at("fields").items()) {
        const auto field = requireField(**kind, name);
        ASSERT_TRUE(field) << field.error().detail;
        const auto value = valueOf(content, sample.refs);
        const auto kept = fitted(**kind, **field, value);
        ASSERT_TRUE(kept) << kept.error().detail;
        EXPECT_TRUE(!content.is_string() || *kept == value) << name << " is not as it is kept";
        EXPECT_FALSE(formatValue(**field, *kept).empty()) << name;
        record.fields[name] = *kept;
    }
    const auto valid = validateNew(**kind, record.fields);
    EXPECT_TRUE(valid) << valid.error().detail;
    if (in.contains("ref")) {
        record.ref = in.at("ref").get<std::string>();
        RecordId id;
        id.bytes.fill(static_cast<std::uint8_t>(sample.refs.size() + 1));
        EXPECT_TRUE(sample.refs.emplace(record.ref, id).second) << record.ref << " twice";
    }
    sample.records.push_back(std::move(record));
}

Sample load(const std::string& name)
{
    std::ifstream file(std::string(ALONGSIDE_SOURCE_DIR) + "/tests/fixtures/wenlow-vale/" + name);
    EXPECT_TRUE(file) << name;
    const auto document = json::parse(file);
    EXPECT_EQ(keysOf(document), (std::set<std::string>{"alongside", "space", "records"}));
    EXPECT_EQ(document.at("alongside"), 1);
    const auto& space = document.at("space");
    EXPECT_EQ(keysOf(space), (std::set<std::string>{"type", "name", "about"}));
    EXPECT_TRUE((std::set<std::string>{"plan", "group", "board"}).contains(space.at("type")));
    Sample sample;
    sample.about = space.at("about").get<std::string>();
    std::size_t number = 0;
    for (const auto& record : document.at("records"))
        readRecord(record, ++number, sample);
    return sample;
}

// How many records there are in each month, "2024-01" first.
std::map<std::string, int> byMonth(const std::vector<const Record*>& records)
{
    std::map<std::string, int> counts;
    for (const auto* record : records)
        ++counts[record->text("on").substr(0, 7)];
    return counts;
}

template<class Number>
Number mostOften(const std::vector<Number>& numbers)
{
    std::map<Number, int> counts;
    for (const auto number : numbers)
        ++counts[number];
    return std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
        return a.second < b.second;
    })->first;
}

bool hasAllCorners(const Record& outcome)
{
    return outcome.has("what") && outcome.has("amount") && outcome.has("quality");
}

class SampleFile : public testing::TestWithParam<const char*> {
protected:
    const Sample m_sample = load(GetParam());
};

}

TEST_P(SampleFile, SaysWhosePlanItIsOnce)
{
    const auto about = m_sample.of("about");
    ASSERT_EQ(about.size(), 1U);
    EXPECT_EQ(about[0]->text("name"), m_sample.about);
    for (const auto* field : {"contactName", "contactPhone", "ifThingsGoWrong"})
        EXPECT_FALSE(about[0]->text(field).empty()) << field;
}

TEST_P(SampleFile, HasThreeGoalsWithOutcomesAndACircle)
{
    ASSERT_EQ(m_sample.of("goal").size(), 3U);
    for (const auto* goal : m_sample.of("goal"))
        EXPECT_GE(m_sample.outcomesOf(goal->ref).size(), 10U) << goal->ref;
    EXPECT_GE(m_sample.of("outcome").size(), 80U);
    EXPECT_GE(m_sample.of("person").size(), 5U);
}

TEST_P(SampleFile, HasTwoWorriesEachWithANameAndADay)
{
    const auto worries = m_sample.of("concern");
    ASSERT_EQ(worries.size(), 2U);
    for (const auto* worry : worries) {
        const auto& told = std::get<std::vector<std::string>>(worry->fields.at("to"));
        EXPECT_EQ(told.front(), worry->text("replier"));
        EXPECT_GT(worry->text("replyBy"), worry->text("on"));
    }
    for (const auto* reply : m_sample.of("concern-reply"))
        EXPECT_EQ(reply->text("okForMe") == "not-yet", reply->has("notYetWhy"));
}

TEST_P(SampleFile, HasOneRecordForEachPlace)
{
    std::set<std::pair<std::string, std::string>> places;
    for (const auto& record : m_sample.records) {
        const auto place = placeText(*record.kind, record.fields);
        EXPECT_TRUE(!place || places.emplace(record.kind->name, *place).second) << *place;
    }
    EXPECT_GE(places.size(), 13U);
}

TEST_P(SampleFile, ShowsWhoseWordsThePersonsFirst)
{
    int own = 0;
    int seen = 0;
    for (const auto* statement : m_sample.of("statement")) {
        own += statement->text("saidAs") == "me" && statement->text("saidBy") == m_sample.about;
        seen += statement->text("saidAs") == "we-think";
        EXPECT_LE(statement->text("on"), statement->text("review"));
    }
    EXPECT_GE(seen, 1);
    EXPECT_GT(own * 2, static_cast<int>(m_sample.of("statement").size()));
}

TEST_P(SampleFile, OutcomesMostlyHaveThreeCornersAndSomeDoNot)
{
    int whole = 0;
    int lacking = 0;
    for (const auto* outcome : m_sample.of("outcome")) {
        ++(hasAllCorners(*outcome) ? whole : lacking);
        EXPECT_EQ(outcome->has("quality"), outcome->has("judgedBy")) << outcome->text("on");
        EXPECT_TRUE(!outcome->has("amount") || outcome->has("unit")) << outcome->text("on");
    }
    EXPECT_GE(lacking, 4);
    EXPECT_GT(whole, 4 * lacking);
}

TEST_P(SampleFile, HardMomentsAreToldEachInItsOwnWords)
{
    std::set<std::string> told;
    std::string last;
    for (const auto* incident : m_sample.of("incident")) {
        EXPECT_TRUE(told.insert(incident->text("what")).second) << incident->text("what");
        EXPECT_LE(last, incident->text("on"));
        last = incident->text("on");
    }
    EXPECT_GE(told.size(), 20U);
}

INSTANTIATE_TEST_SUITE_P(WenlowVale, SampleFile,
    testing::Values("theo.json", "jay.json", "finn.json"),
    [](const auto& file) { return std::string(file.param, std::strlen(file.param) - 5); });

TEST(WenlowVale, TheosHardMomentsAddUpByQuarter)
{
    const auto theo = load("theo.json");
    std::map<std::string, int> quarters;
    for (const auto& [month, count] : byMonth(theo.of("incident")))
        quarters[month.substr(0, 5) + std::to_string((std::stoi(month.substr(5)) + 2) / 3)]
            += count;
    EXPECT_EQ(quarters,
        (std::map<std::string, int>{
            {"2024-1", 21}, {"2024-2", 19}, {"2024-3", 16}, {"2024-4", 14}}));
}

TEST(WenlowVale, TheoSaysHimselfHowHeGoesToBed)
{
    const auto theo = load("theo.json");
    int found = 0;
    for (const auto* statement : theo.of("statement")) {
        if (statement->text("part") != "bedtime")
            continue;
        ++found;
        EXPECT_EQ(statement->text("words").rfind("I go to bed at ten.", 0), 0U);
        EXPECT_EQ(statement->text("saidBy"), "Theo");
        EXPECT_EQ(statement->text("saidAs"), "me");
    }
    EXPECT_EQ(found, 1);
}

TEST(WenlowVale, JaysCallsFallFromElevenToSixToTwoAMonth)
{
    const auto jay = load("jay.json");
    auto calls = jay.of("incident");
    std::erase_if(calls, [](const Record* r) { return r->text("kindOf") != "on-call"; });
    const auto months = byMonth(calls);
    ASSERT_EQ(months.size(), 12U);
    EXPECT_EQ(months.at("2025-01"), 11);
    EXPECT_EQ(months.at("2025-03"), 6);
    EXPECT_EQ(months.at("2025-12"), 2);
    int before = 99;
    for (const auto& [month, count] : months) {
        EXPECT_LE(count, before) << month;
        before = count;
    }
}

TEST(WenlowVale, FinnsRouteIsThreeAWeekFourSaysFinnThreeSaysMum)
{
    const auto finn = load("finn.json");
    std::vector<double> amounts;
    std::map<std::string, std::vector<std::int64_t>> faces;
    for (const auto* outcome : finn.outcomesOf("route")) {
        if (outcome->has("amount"))
            amounts.push_back(outcome->number("amount"));
        if (outcome->has("quality"))
            faces[outcome->text("judgedBy")].push_back(outcome->whole("quality"));
        // Mum judges the same walks again, so hers carry no amount.
        EXPECT_FALSE(outcome->text("judgedBy") == "Mum" && outcome->has("amount"));
    }
    ASSERT_EQ(faces.size(), 2U);
    EXPECT_EQ(mostOften(amounts), 3);
    EXPECT_EQ(mostOften(faces["Finn"]), 4);
    EXPECT_EQ(mostOften(faces["Mum"]), 3);
}

TEST(WenlowVale, TheGroupAsksNineQuestionsOfWhichSevenAreAnswered)
{
    for (const auto* file : {"wenlow-speaks-up.json", "wenlow-board.json"}) {
        const auto sample = load(file);
        EXPECT_EQ(sample.of("feedback").size(), 9U) << file;
        EXPECT_EQ(sample.of("board-reply").size(), 7U) << file;
        EXPECT_EQ(sample.of("verdict").size(), 6U) << "one is still to be judged";
        for (const auto* asked : sample.of("feedback"))
            EXPECT_LT(asked->text("on"), asked->text("due"));
    }
    const auto group = load("wenlow-speaks-up.json");
    ASSERT_EQ(group.of("vote-result").size(), 1U);
    EXPECT_EQ(group.of("vote-result")[0]->text("outcome"), "most-yes");
    EXPECT_EQ(group.of("vote-result")[0]->number("atLeast"), 5);
    EXPECT_FALSE(group.of("vote-result")[0]->has("no")) << "one person would be told apart";
}

TEST(WenlowVale, TheBoardIsToldNothingThatSaysWhoWasThere)
{
    const auto board = load("wenlow-board.json");
    EXPECT_EQ(board.of("session").size(), 2U);
    for (const auto* kind : {"participant", "voted", "placed-card", "vote", "vote-result"})
        EXPECT_TRUE(board.of(kind).empty()) << kind;
}
