// SPDX-License-Identifier: Apache-2.0
#include "plan/exporter.h"

#include "catalogue/place.h"
#include "catalogue/validate.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <set>

namespace alongside::plan {

namespace {

    using Json = nlohmann::ordered_json;

    class Writer {
    public:
        Writer(SpaceId space, const std::vector<RecordInfo>& records)
            : m_space(space)
            , m_records(&records)
        {
            for (const auto& record : records)
                m_known.insert({record.kind(), record.id()});
        }

        Json records()
        {
            auto list = Json::array();
            for (const auto& record : *m_records)
                list.push_back(describe(record));
            return list;
        }

    private:
        Json describe(const RecordInfo& record)
        {
            const auto* kind = catalogue::findKind(record.kind());
            Json object;
            object["kind"] = record.kind();
            // Ids are unique but for what somebody forged; a name must not be there twice.
            if (m_written.insert(record.id()).second)
                object["ref"] = record.id().hex();
            // Whoever imports this shares it with everyone, or with nobody: never with more people.
            if (record.sharing != Sharing::Everyone)
                object["private"] = true;
            if (record.sharing == Sharing::Some)
                object["sharedWith"] = record.sharedWith;
            if (record.retired)
                object["retired"] = true;
            if (kind == nullptr || record.fromNewerApp)
                object["fromNewerApp"] = true;
            if (record.broughtBack)
                object["broughtBack"] = true;
            writeFields(record, kind, object);
            object["changedBy"] = record.changedBy.name;
            object["changedAt"] = toIso8601(record.changedAt);
            return object;
        }

        void writeFields(const RecordInfo& record, const catalogue::Kind* kind, Json& object)
        {
            FieldValues taken;
            for (const auto& info : record.fields)
                if (isValid(kind, info))
                    taken.emplace(info.name, info.latest().value);
            dropWhatStandsAlone(kind, taken);
            if (kind != nullptr && isBeside(record, *kind, taken))
                object["beside"] = true;
            if (kind != nullptr && !catalogue::validateNew(*kind, taken))
                object["incomplete"] = true;

            auto fields = Json::object();
            auto others = Json::object();
            auto versions = Json::object();
            for (const auto& info : record.fields) {
                const auto* field = kind != nullptr ? kind->field(info.name) : nullptr;
                auto& into = kind == nullptr || taken.contains(info.name) ? fields : others;
                into[info.name] = valueJson(info.latest().value, field);
                if (info.versions.size() < 2)
                    continue;
                versions[info.name] = Json::array();
                for (const auto& version : info.versions)
                    versions[info.name].push_back(Json{{"value", valueJson(version.value, field)},
                        {"by", version.by.name}, {"at", toIso8601(version.at)}});
            }
            object["fields"] = std::move(fields);
            if (!others.empty())
                object["otherFields"] = std::move(others);
            if (!versions.empty())
                object["versions"] = std::move(versions);
        }

        static bool isValid(const catalogue::Kind* kind, const FieldInfo& info)
        {
            const auto* field = kind != nullptr ? kind->field(info.name) : nullptr;
            return field != nullptr
                && catalogue::validate(*kind, *field, info.latest().value).has_value();
        }

        // "What we saw" stays in a record whose "whose words" is now another; a new record could
        // not have it.
        static void dropWhatStandsAlone(const catalogue::Kind* kind, FieldValues& fields)
        {
            if (kind == nullptr)
                return;
            for (const auto& field : kind->fields) {
                if (field.when.field.empty())
                    continue;
                const auto answer = fields.find(std::string(field.when.field));
                if (answer == fields.end()
                    || answer->second != crdt::Value(std::string(field.when.choice)))
                    fields.erase(std::string(field.name));
            }
        }

        bool isBeside(
            const RecordInfo& record, const catalogue::Kind& kind, const FieldValues& fields) const
        {
            const auto place = catalogue::placeText(kind, fields);
            return place
                && record.id()
                != catalogue::placeOf(m_space, record.place.audience, kind.name, *place);
        }

        [[nodiscard]] Json valueJson(const crdt::Value& value, const catalogue::Field* field) const
        {
            struct Visitor {
                const Writer& writer;
                const catalogue::Field* field;
                Json operator()(std::monostate) const { return {}; }
                Json operator()(bool flag) const { return flag; }
                Json operator()(std::int64_t number) const { return number; }
                // 7 reads better than 7.0, and is the same amount when it is imported.
                Json operator()(double number) const
                {
                    const bool whole = std::fabs(number) < 1e15 && number == std::trunc(number);
                    return whole ? Json(static_cast<std::int64_t>(number)) : Json(number);
                }
                Json operator()(const std::string& text) const { return text; }
                Json operator()(const std::vector<std::string>& names) const { return names; }
                Json operator()(const crdt::Reference& reference) const
                {
                    const bool inFile = field != nullptr
                        && writer.m_known.contains(
                            {std::string(field->refersTo), reference.record});
                    return Json::object({{inFile ? "ref" : "record", reference.record.hex()}});
                }
                Json operator()(crdt::ErasedValue) const
                {
                    return Json::object({{"erased", true}});
                }
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
                    return Json::object(
                        {{"newerType", unknown.type}, {"bytes", toHex(unknown.bytes)}});
                }
            };
            return std::visit(Visitor{*this, field}, value);
        }

        SpaceId m_space;
        const std::vector<RecordInfo>* m_records;
        std::set<std::pair<std::string, RecordId>> m_known;
        std::set<RecordId> m_written;
    };

    Json membersJson(const SpaceInfo& space)
    {
        auto members = Json::array();
        for (const auto& member : space.people)
            members.push_back(Json{{"name", member.name}, {"role", member.role},
                {"steward", member.steward}, {"removed", member.removed}});
        return members;
    }

}

Result<ExportedSpace> exportSpace(Workspace& workspace, const SpaceId& space, const Clock& clock)
{
    ALONGSIDE_TRY_LET(all, workspace.spaces());
    const auto info = std::find_if(
        all.begin(), all.end(), [&](const SpaceInfo& one) { return one.id == space; });
    if (info == all.end())
        return fail(ErrorCode::NotFound, space.hex().substr(0, 8));
    ALONGSIDE_TRY_LET(records, workspace.list(space, {}, true));

    Json file;
    file["alongside"] = 1;
    file["space"] = Json{{"type", info->type}, {"name", info->name}, {"id", space.hex()}};
    file["exported"] = Json{{"at", toIso8601(clock.now())}, {"by", workspace.me().name}};
    file["members"] = membersJson(*info);
    file["records"] = Writer(space, records).records();
    return ExportedSpace{
        file.dump(2, ' ', false, Json::error_handler_t::replace) + '\n', records.size()};
}

}
