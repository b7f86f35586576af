// SPDX-License-Identifier: Apache-2.0
#include "cli/record_json.h"

namespace alongside::cli {

Json timeJson(TimeMs time)
{
    return time == 0 ? Json() : Json(toIso8601(time));
}

std::string_view sharingName(plan::Sharing sharing)
{
    switch (sharing) {
    case plan::Sharing::Everyone:
        return "everyone";
    case plan::Sharing::JustMe:
        return "just-me";
    case plan::Sharing::Some:
        break;
    }
    return "some";
}

Json toJson(const plan::Person& person)
{
    return {{"id", person.id}, {"name", person.card.name}, {"role", person.card.role}};
}

Json toJson(const store::MemberCard& member)
{
    return {{"id", member.id.hex()}, {"name", member.name}, {"role", member.role},
        {"steward", member.steward}, {"removed", member.removed}, {"me", member.isMe},
        {"since", timeJson(member.since.ms)}};
}

Json nameJson(const plan::SpaceInfo& space)
{
    return {{"id", space.id.hex()}, {"name", space.name}};
}

Json toJson(const plan::SpaceInfo& space)
{
    auto people = Json::array();
    for (const auto& member : space.people)
        people.push_back(toJson(member));
    return {{"id", space.id.hex()}, {"name", space.name}, {"type", space.type},
        {"joining", space.joining}, {"departed", space.departed}, {"people", std::move(people)}};
}

Json toJson(const crdt::Value& value)
{
    struct Visitor {
        Json operator()(std::monostate) const { return {}; }
        Json operator()(bool flag) const { return flag; }
        Json operator()(std::int64_t number) const { return number; }
        Json operator()(double number) const { return number; }
        Json operator()(const std::string& text) const { return text; }
        Json operator()(const std::vector<std::string>& names) const { return names; }
        Json operator()(const crdt::Reference& reference) const
        {
            return Json::object({{"record", reference.record.hex()}});
        }
        Json operator()(crdt::ErasedValue) const { return Json::object({{"erased", true}}); }
        Json operator()(const crdt::StateMark& mark) const
        {
            auto seen = Json::object();
            for (const auto& [author, seq] : mark.seen)
                seen[author.hex()] = seq;
            return Json::object({{"state", std::move(seen)}});
        }
        Json operator()(const crdt::Media& media) const
        {
            return Json::object({{"media", media.type}, {"bytes", media.bytes}});
        }
        Json operator()(const crdt::UnknownValue& unknown) const
        {
            return Json::object({{"newerType", unknown.type}, {"bytes", toHex(unknown.bytes)}});
        }
    };
    return std::visit(Visitor{}, value);
}

Json toJson(const plan::VersionInfo& version)
{
    return {{"id", version.id}, {"value", toJson(version.value)}, {"text", version.text},
        {"by", toJson(version.by)}, {"at", timeJson(version.at)}};
}

Json toJson(const plan::FieldInfo& field)
{
    auto versions = Json::array();
    for (const auto& version : field.versions)
        versions.push_back(toJson(version));
    return {{"value", toJson(field.latest().value)}, {"text", field.latest().text},
        {"label", field.label}, {"known", field.known}, {"open", field.open},
        {"keptBy", field.keptBy ? toJson(*field.keptBy) : Json()},
        {"keptAt", timeJson(field.keptAt)}, {"versions", std::move(versions)}};
}

Json nameJson(const plan::RecordInfo& record)
{
    return {{"id", record.id().hex()}, {"kind", record.kind()}, {"title", record.title}};
}

Json toJson(const plan::RecordInfo& record)
{
    auto document = nameJson(record);
    document["sharing"] = sharingName(record.sharing);
    if (record.sharing == plan::Sharing::Some)
        document["sharedWith"] = record.sharedWith;
    document["retired"] = record.retired;
    document["broughtBack"] = record.broughtBack;
    document["fromNewerApp"] = record.fromNewerApp;
    document["changedBy"] = toJson(record.changedBy);
    document["changedAt"] = timeJson(record.changedAt);
    auto fields = Json::object();
    for (const auto& field : record.fields)
        fields[field.name] = toJson(field);
    document["fields"] = std::move(fields);
    return document;
}

Json toJson(const plan::HistoryInfo& step)
{
    return {{"by", toJson(step.by)}, {"at", timeJson(step.at)}, {"what", step.what},
        {"erased", step.erased}};
}

Json toJson(const plan::PassageInfo& passage)
{
    Json document{{"text", passage.text}, {"by", toJson(passage.by)}, {"at", timeJson(passage.at)},
        {"manner", passage.manner}};
    if (passage.speaker)
        document["speaker"] = toJson(*passage.speaker);
    if (passage.broughtBackBy)
        document["broughtBack"]
            = Json{{"by", toJson(*passage.broughtBackBy)}, {"at", timeJson(passage.broughtBackAt)}};
    if (passage.deletedBy)
        document["deleted"] = Json{{"by", toJson(*passage.deletedBy)},
            {"at", timeJson(passage.deletedAt)}, {"erased", passage.erased}};
    return document;
}

Json toJson(const plan::FieldDifference& field)
{
    constexpr const char* kNames[] = {"keep", "remove", "insert"};
    Json document{{"name", field.name}, {"label", field.label}, {"before", field.before},
        {"after", field.after}, {"pieces", Json::array()}};
    for (const auto& piece : field.pieces)
        document["pieces"].push_back(Json{{kNames[piece.kind], piece.text}});
    return document;
}

Json toJson(const plan::ErasureStep& step)
{
    Json document{{"change", step.change}, {"writtenBy", toJson(step.writtenBy)},
        {"by", toJson(step.by)}, {"at", timeJson(step.at)}, {"doneBy", Json::array()},
        {"devices", step.devices}};
    for (const auto& member : step.doneBy)
        document["doneBy"].push_back(toJson(member));
    return document;
}

Json toJson(const plan::Agreement& agreement)
{
    Json document{{"about", agreement.about ? nameJson(*agreement.about) : Json()},
        {"agreed", agreement.isAgreed}, {"answers", Json::array()}, {"waitingFor", Json::array()}};
    for (const auto& one : agreement.answers) {
        Json answer{{"party", one.party}, {"role", one.role}, {"answer", one.answer},
            {"reason", one.reason}, {"how", one.howSaid}, {"by", toJson(one.writtenBy)},
            {"at", timeJson(one.at)}, {"current", one.isCurrent()}, {"since", Json::array()}};
        for (const auto& change : one.since) {
            auto since = nameJson(change.record);
            since["new"] = change.isNew;
            since["gone"] = change.isGone;
            since["fields"] = Json::array();
            for (const auto& field : change.fields)
                since["fields"].push_back(toJson(field));
            answer["since"].push_back(std::move(since));
        }
        document["answers"].push_back(std::move(answer));
    }
    for (const auto& card : agreement.waitingFor)
        document["waitingFor"].push_back(toJson(card));
    return document;
}

}
