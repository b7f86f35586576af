// SPDX-License-Identifier: Apache-2.0
// Files that somebody imports, values that somebody types, and words that somebody looks for.
#include "fuzz_targets_p.h"

#include "base/text.h"
#include "catalogue/kinds.h"
#include "catalogue/validate.h"
#include "core_harness.h"
#include "file_content.h"
#include "plan/importer.h"
#include "plan/media.h"
#include "store/database.h"
#include "store/search_tokenizer.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace alongside::fuzz {

namespace {

    using catalogue::Field;
    using catalogue::Kind;

    void checkRecord(const plan::ImportRecord& record)
    {
        const auto* kind = catalogue::findKind(record.kind);
        check(kind != nullptr, "a record is of a kind that is known");
        check(catalogue::validateNew(*kind, record.fields).has_value(),
            "a record may begin like this");
        for (const auto& [name, value] : record.fields) {
            const auto* field = kind->field(name);
            check(field != nullptr, "a field is one of its kind");
            checkShown(catalogue::formatValue(*field, value), "what was imported can be shown");
        }
    }

    // What is not in the catalogue's own form, put into it: the same, and again the same.
    void checkFitted(const Kind& kind, const Field& field, const crdt::Value& value)
    {
        checkShown(catalogue::formatValue(field, value), "any value can be shown");
        static_cast<void>(catalogue::isFromNewerApp(field, value));
        static_cast<void>(isTaken(catalogue::validate(kind, field, value)));
        const auto fitted = catalogue::fitted(kind, field, value);
        if (!isTaken(fitted))
            return;
        check(isTaken(catalogue::validate(kind, field, *fitted)), "what was fitted is valid");
        check(catalogue::fitted(kind, field, *fitted) == *fitted, "fitted once is fitted");
    }

    const Field& fieldAt(const Kind& kind, std::uint8_t at)
    {
        return kind.fields[at % kind.fields.size()];
    }

    std::string sample(const char* name)
    {
        return test::contentOf(
            std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "tests/fixtures/wenlow-vale" / name);
    }

    // A few records of each kind there is in it, so that a fuzzer has something short to begin with.
    std::string shortened(const char* name, std::size_t from, std::size_t count)
    {
        const auto text = sample(name);
        auto json = nlohmann::json::parse(text, nullptr, false);
        nlohmann::json few = nlohmann::json::array();
        for (std::size_t i = from; i < json["records"].size() && few.size() < count; ++i)
            few.push_back(json["records"][i]);
        json["records"] = few;
        return json.dump();
    }

}

void readImportFile(ByteView input)
{
    const auto plan = plan::readImport(asText(input));
    static_cast<void>(plan::mediaTypeOf(input));
    if (!isTaken(plan))
        return;
    check(plan->records.size() <= plan::kImportRecordsMax, "no more than is allowed");
    checkShown(plan->spaceName, "a plan's name can be shown");
    for (const auto& record : plan->records)
        checkRecord(record);
    for (const auto& line : plan->leftOut)
        checkShown(line, "what is left out can be shown");
}

Seeds importSeeds()
{
    Seeds seeds;
    for (const char* name : {"theo.json", "wenlow-board.json", "wenlow-speaks-up.json"})
        for (std::size_t from = 0; from < 16; from += 4)
            seeds.push_back({std::string(name) + "-" + std::to_string(from),
                toBytes(shortened(name, from, 4))});
    seeds.push_back({"newer",
        toBytes(
            R"({"alongside":1,"space":{"type":"plan","name":"A"},"members":[],"records":[)"
            R"({"kind":"hologram","fromNewerApp":true},{"kind":"goal","incomplete":true,"fields":{}},)"
            R"({"kind":"statement","ref":"a","private":true,"fields":{"part":"tree","words":"x"},)"
            R"("versions":{"words":[]},"otherFields":{"b":1}}]})")});
    seeds.push_back({"photo", toBytes("\xFF\xD8\xFF\xE0 JFIF")});
    return seeds;
}

void readValue(ByteView input)
{
    if (input.size() < 3)
        return;
    const auto kinds = catalogue::kinds();
    const auto& kind = kinds[input[0] % kinds.size()];
    const auto& field = fieldAt(kind, input[1]);
    const auto bytes = input.subspan(3);
    if (input[2] % 2 == 0) {
        const auto value = catalogue::parseValue(kind, field, asText(bytes));
        if (isTaken(value))
            checkFitted(kind, field, *value);
        static_cast<void>(isTaken(catalogue::requireKind(asText(bytes).substr(0, 60))));
        static_cast<void>(isTaken(catalogue::requireField(kind, asText(bytes).substr(0, 60))));
        return;
    }
    try {
        InputArchive ar(bytes);
        crdt::Value value;
        crdt::loadValue(ar, value);
        checkFitted(kind, field, value);
    } catch (const cereal::Exception&) {
    }
}

Seeds valueSeeds()
{
    Seeds seeds;
    const auto kinds = catalogue::kinds();
    const std::array<std::string_view, 6> typed{"2026-03-01", "3.5", "yes", "Theo, Dev",
        "00112233445566778899aabbccddeeff", "Zoe\xcc\x88 "};
    for (std::size_t k = 0; k < kinds.size(); k += 3)
        for (std::size_t f = 0; f < kinds[k].fields.size(); f += 2) {
            const auto& choices = kinds[k].fields[f].choices;
            Bytes bytes{static_cast<std::uint8_t>(k), static_cast<std::uint8_t>(f), 0};
            const auto words = choices.empty() ? typed.at((k + f) % typed.size()) : choices[0].name;
            bytes.insert(bytes.end(), words.begin(), words.end());
            seeds.push_back({"typed-" + std::to_string(k) + "-" + std::to_string(f), bytes});
        }
    const std::vector<crdt::Value> values{true, std::int64_t{3}, 2.5, std::string("tree"),
        std::vector<std::string>{"Theo"}, crdt::Reference{}, crdt::StateMark{{{{}, 3}}},
        crdt::Media{{}, Bytes(32, 1), 70'000, "image/jpeg"}, crdt::UnknownValue{99, {1}}};
    for (std::uint8_t i = 0; i < values.size(); ++i) {
        OutputArchive ar;
        crdt::saveValue(ar, values[i]);
        const auto said = ar.take();
        Bytes bytes{static_cast<std::uint8_t>(i * 3), i, 1};
        bytes.insert(bytes.end(), said.begin(), said.end());
        seeds.push_back({"value-" + std::to_string(i), bytes});
    }
    return seeds;
}

void readSearch(ByteView input)
{
    const auto [kind, bytes] = chosen(input, 2);
    const auto text = asText(bytes);
    std::size_t before = 0;
    store::forEachSearchWord(text, [&](std::string_view word, std::size_t begin, std::size_t end) {
        check(begin < end && end <= text.size() && begin >= before, "words stand in the text");
        check(!word.empty(), "a word has letters");
        before = begin;
        return true;
    });
    // Whatever somebody looks for is a question that the index understands.
    static store::Database db;
    static const bool kMade = [] {
        db.enableSearch();
        db.execute("CREATE VIRTUAL TABLE words USING fts5(said, tokenize = 'alongside')");
        return true;
    }();
    check(kMade, "an index");
    const auto said = store::guarded([&] {
        const store::Transaction transaction(db);
        db.prepare("INSERT INTO words(said) VALUES (?)").bind(text).run();
        const auto asked = store::searchExpression(text);
        if (asked.empty())
            return true;
        auto rows = db.prepare("SELECT rowid FROM words WHERE words MATCH ?");
        rows.bind(asked);
        return rows.step();
    });
    check(isTaken(said), "the index understands what was asked");
    check(*said || kind == 0, "who looks for the words of a text finds it");
}

Seeds searchSeeds()
{
    return {{"words", choosing(0, "Theo likes to wake up slowly")},
        {"quotes", choosing(0, "\"a\" OR b* NEAR(c)")},
        {"accents", choosing(0, "cŵn a chathod: Zoë")}, {"chinese", choosing(0, "你好世界 tea")},
        {"urdu", choosing(0, "آپ کیسے ہیں")}, {"found", choosing(1, "sweet tea in bed")}};
}

}
