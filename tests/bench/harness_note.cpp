// SPDX-License-Identifier: Apache-2.0
#include "harness_note.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace alongside::bench {

namespace {

    constexpr const char* kKind = "outcome";
    constexpr std::string_view kAt = " at ";
    constexpr std::string_view kWith = " with ";
    constexpr std::string_view kSecondsEnd = ".000Z";
    constexpr std::size_t kDayBytes = 10;

    [[noreturn]] void wrong(const std::string& what)
    {
        throw std::runtime_error("not a note of the harness: " + what);
    }

    // A goal's short name is its id, filled up.
    crdt::Reference goalOf(const std::string& name)
    {
        crdt::Reference goal;
        if (name.size() > goal.record.bytes.size())
            wrong("goal " + name);
        std::copy(name.begin(), name.end(), goal.record.bytes.begin());
        return goal;
    }

    std::string nameOf(const crdt::Reference& goal)
    {
        const auto text = asText(goal.record.view());
        return std::string(text.substr(0, text.find('\0')));
    }

    RecordId idOf(const std::string& uuid)
    {
        auto digits = uuid;
        std::erase(digits, '-');
        const auto id = RecordId::fromHexText(digits);
        if (!id)
            wrong("id " + uuid);
        return *id;
    }

    std::string uuidOf(const RecordId& id)
    {
        auto text = id.hex();
        for (const std::size_t at : {20U, 16U, 12U, 8U})
            text.insert(at, 1, '-');
        return text;
    }

    template<class T>
    T valueOf(const store::Record& record, const std::string& field)
    {
        const auto* state = record.state.field(field);
        const auto* latest = state != nullptr ? state->latest() : nullptr;
        const auto* value = latest != nullptr ? std::get_if<T>(&latest->value) : nullptr;
        if (value == nullptr)
            wrong("without " + field);
        return *value;
    }

}

std::vector<HarnessNote> readHarnessNotes(const std::filesystem::path& ndjson)
{
    std::ifstream in(ndjson);
    std::vector<HarnessNote> notes;
    for (std::string line; std::getline(in, line);) {
        const auto json = nlohmann::json::parse(line, nullptr, false);
        if (!json.is_object())
            wrong(line);
        notes.push_back(
            {json.at("id"), json.at("person"), json.at("goal"), json.at("time"), json.at("author"),
                json.at("activity"), json.at("quantity"), json.at("quality"), json.at("note")});
    }
    if (notes.empty())
        wrong(ndjson.string());
    return notes;
}

plan::Workspace::NewRecord toRecord(const HarnessNote& note)
{
    if (!note.time.ends_with(kSecondsEnd))
        wrong("time " + note.time);
    const auto timeOfDay
        = note.time.substr(kDayBytes + 1, note.time.size() - kDayBytes - 1 - kSecondsEnd.size());
    std::string what = note.activity;
    what.append(kAt).append(timeOfDay).append(kWith).append(note.author);
    // The full stop keeps a blank at the end, which a page would take away.
    return {kKind, idOf(note.id),
        {{"goal", goalOf(note.goal)}, {"what", std::move(what)},
            {"amount", static_cast<double>(note.quantity)}, {"quality", std::int64_t{note.quality}},
            {"judgedBy", note.person}, {"note", note.note + "."},
            {"on", note.time.substr(0, kDayBytes)}}};
}

HarnessNote fromRecord(const store::Record& record)
{
    HarnessNote note;
    note.id = uuidOf(record.place.key.id);
    note.person = valueOf<std::string>(record, "judgedBy");
    note.goal = nameOf(valueOf<crdt::Reference>(record, "goal"));
    const auto what = valueOf<std::string>(record, "what");
    const auto at = what.find(kAt);
    const auto with = what.rfind(kWith);
    if (at == std::string::npos || with == std::string::npos || with < at)
        wrong(what);
    note.activity = what.substr(0, at);
    note.author = what.substr(with + kWith.size());
    note.time = valueOf<std::string>(record, "on") + "T"
        + what.substr(at + kAt.size(), with - at - kAt.size()) + std::string(kSecondsEnd);
    note.quantity = static_cast<int>(valueOf<double>(record, "amount"));
    note.quality = static_cast<int>(valueOf<std::int64_t>(record, "quality"));
    note.note = valueOf<std::string>(record, "note");
    if (!note.note.ends_with('.'))
        wrong(note.note);
    note.note.pop_back();
    return note;
}

std::string hashOfNotes(const std::vector<HarnessNote>& notes)
{
    std::vector<std::string> rows;
    rows.reserve(notes.size());
    for (const auto& n : notes)
        rows.push_back(nlohmann::json{
            n.id, n.person, n.goal, n.time, n.author, n.activity, n.quantity, n.quality, n.note}
                           .dump());
    std::sort(rows.begin(), rows.end());
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    for (const auto& row : rows) {
        const auto line = row + "\n";
        crypto_hash_sha256_update(
            &state, reinterpret_cast<const unsigned char*>(line.data()), line.size());
    }
    std::array<std::uint8_t, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256_final(&state, hash.data());
    return toHex(hash).substr(0, 16);
}

}
