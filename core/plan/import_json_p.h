#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// JSON from anywhere, taken with care: what is wrong is said with its place, and nothing that is
// strange passes in silence.

#include "base/did_you_mean.h"
#include "base/result.h"
#include "base/text.h"
#include "plan/importer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace alongside::plan::from_json {

using nlohmann::json;
using Words = std::string_view;

inline constexpr int kDepthMax = 8;
inline constexpr std::size_t kProblemsShown = 5;
inline constexpr std::size_t kNameCharactersMax = 200;

/// Thrown inside the parser only, to stop it.
struct Stop {
    std::string why;
};

class Problems {
public:
    void add(const std::string& where, const std::string& what)
    {
        if (++m_count <= kProblemsShown)
            m_text += (m_text.empty() ? "" : "\n  ") + (where.empty() ? what : where + ": " + what);
    }
    [[nodiscard]] bool any() const { return m_count != 0; }
    [[nodiscard]] std::string text() const
    {
        return m_count <= kProblemsShown
            ? m_text
            : m_text + "\n  and " + std::to_string(m_count - kProblemsShown) + " more";
    }

private:
    std::string m_text;
    std::size_t m_count = 0;
};

inline std::string placeInText(Words text, std::size_t byte)
{
    const auto before = text.substr(0, std::min(byte == 0 ? 0 : byte - 1, text.size()));
    const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
    const auto start = before.rfind('\n');
    const auto column = start == Words::npos ? before.size() + 1 : before.size() - start;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

// Refuses what the library would take in silence: a key twice, and depth without end.
class Guard {
public:
    bool operator()(int depth, json::parse_event_t event, json& parsed)
    {
        if (depth > kDepthMax)
            throw Stop{
                "brackets inside brackets, more than " + std::to_string(kDepthMax) + " deep"};
        if (event == json::parse_event_t::object_start)
            m_keys.emplace_back();
        else if (event == json::parse_event_t::object_end)
            m_keys.pop_back();
        else if (event == json::parse_event_t::key
            && !m_keys.back().insert(parsed.get<std::string>()).second)
            throw Stop{"\"" + shownBeginning(parsed.get<std::string>())
                + "\" is there twice in one object"};
        return true;
    }

private:
    std::vector<std::set<std::string>> m_keys;
};

inline Result<json> parse(Words text)
{
    if (text.size() > kImportBytesMax)
        return fail(
            ErrorCode::BadFile, "larger than " + std::to_string(kImportBytesMax >> 20U) + " MiB");
    try {
        Guard guard;
        return json::parse(
            text.begin(), text.end(), [&guard](int depth, json::parse_event_t event, json& parsed) {
                return guard(depth, event, parsed);
            });
    } catch (const Stop& stop) {
        return fail(ErrorCode::BadFile, stop.why);
    } catch (const json::parse_error& error) {
        return fail(ErrorCode::BadFile, placeInText(text, error.byte) + ": this is not JSON");
    } catch (const json::exception&) {
        return fail(ErrorCode::BadFile, "a number is too large");
    }
}

inline void checkKeys(
    const json& object, std::span<const Words> known, const std::string& where, Problems& problems)
{
    for (const auto& [key, value] : object.items())
        if (std::find(known.begin(), known.end(), key) == known.end())
            problems.add(where,
                "\"" + shownBeginning(key) + "\" is not known here" + suggestion(key, known));
}

inline bool isSpaceName(const std::string& name)
{
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
    return isValidUtf8(name) && !trimmed(name).empty() && codePoints(name) <= kNameCharactersMax
        && std::none_of(name.begin(), name.end(), isControl);
}

inline std::string textOf(const json& object, const char* key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

inline bool flagOf(
    const json& object, const char* key, const std::string& where, Problems& problems)
{
    const auto it = object.find(key);
    if (it == object.end())
        return false;
    if (!it->is_boolean())
        problems.add(where + "." + key, "true or false");
    return it->is_boolean() && it->get<bool>();
}

}
