// SPDX-License-Identifier: Apache-2.0
#include "cli/departure_text.h"

#include "cli/record_json.h"
#include "cli/record_text.h"

namespace alongside::cli {

std::string departureWords(const plan::DepartureInfo& departure)
{
    const auto when = " on " + localTime(departure.how.at.ms);
    if (departure.how.onlyDevice)
        return (departure.how.left ? std::string("you") : nameOf(departure.how.by))
            + " removed this device" + when;
    // Whose name it was went with the rest.
    if (!departure.how.left && departure.how.by.name.empty())
        return "you were removed" + when;
    return departure.how.left ? "you left" + when
                              : nameOf(departure.how.by) + " removed you" + when;
}

std::string departureAdvice(const plan::DepartureInfo& departure)
{
    return departure.hidden
        ? "Nothing of it is on this device any more."
        : "Save your own words with 'alongside space save-mine FILE', then remove the rest with "
          "'alongside space hide'.";
}

Json toJson(const plan::DepartureInfo& departure)
{
    return {{"by", toJson(departure.how.by)}, {"at", timeJson(departure.how.at.ms)},
        {"left", departure.how.left}, {"onlyDevice", departure.how.onlyDevice},
        {"unsent", departure.unsent}, {"hidden", departure.hidden}};
}

std::string ownWordsText(const plan::SpaceInfo& space, const std::string& writer,
    const std::vector<plan::OwnWords>& words, TimeMs now)
{
    std::string out = nameOf(space) + ": what " + writer + " wrote\n"
        + counted(words.size(), "entry", "entries") + ", saved on " + localTime(now) + "\n";
    for (const auto& said : words) {
        out += "\n" + localTime(said.at.ms) + "  " + said.kindLabel
            + (said.title.empty() ? "" : ": " + oneLine(said.title, 60))
            + (said.sent ? "" : "  (never sent to the others)") + "\n";
        for (const auto& [label, text] : said.words)
            out += "  " + label + "\n" + wrapped(text, 0, 4) + "\n";
    }
    return out;
}

Json ownWordsJson(const plan::SpaceInfo& space, const std::string& writer,
    const std::vector<plan::OwnWords>& words, TimeMs now)
{
    Json document{{"alongside", 1}, {"space", nameJson(space)}, {"writtenBy", writer},
        {"saved", timeJson(now)}, {"words", Json::array()}};
    for (const auto& said : words) {
        Json one{{"record", said.record.hex()}, {"kind", said.kindLabel}, {"title", said.title},
            {"at", timeJson(said.at.ms)}, {"sent", said.sent}, {"fields", Json::array()}};
        for (const auto& [label, text] : said.words)
            one["fields"].push_back(Json{{"label", label}, {"text", text}});
        document["words"].push_back(std::move(one));
    }
    return document;
}

}
