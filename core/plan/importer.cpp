// SPDX-License-Identifier: Apache-2.0
// Understanding a file before anything is written, then writing it.
#include "plan/importer.h"

#include "catalogue/place.h"
#include "catalogue/validate.h"
#include "plan/import_json_p.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace alongside::plan {

namespace {

    using namespace from_json;

    constexpr std::size_t kRefBytesMax = 100;
    // What the keys of a file may be; from "changedBy" on they are for readers, and are not taken.
    constexpr std::array<Words, 5> kFileKeys{
        "alongside", "space", "records", "exported", "members"};
    constexpr std::array<Words, 4> kSpaceKeys{"type", "name", "about", "id"};
    constexpr std::array<Words, 14> kRecordKeys{"kind", "fields", "ref", "private", "beside",
        "retired", "changedBy", "changedAt", "broughtBack", "versions", "otherFields", "incomplete",
        "fromNewerApp", "sharedWith"};

    class Reader {
    public:
        Result<ImportPlan> read(const json& file)
        {
            if (!file.is_object())
                return fail(ErrorCode::BadFile, "the file is not one JSON object");
            const auto format = file.find("alongside");
            if (format == file.end() || !format->is_number_integer())
                return fail(ErrorCode::BadFile, "it should say \"alongside\": 1");
            if (*format != 1)
                return fail(ErrorCode::BadFile, "it was made for another version of Alongside");
            checkKeys(file, kFileKeys, "", m_problems);
            readSpace(file);
            readRecords(file);
            checkRefs();
            if (m_problems.any())
                return fail(ErrorCode::BadFile, m_problems.text());
            return std::move(m_plan);
        }

    private:
        void readSpace(const json& file)
        {
            const auto space = file.find("space");
            if (space == file.end() || !space->is_object()) {
                m_problems.add("space", "an object with \"type\" and \"name\"");
                return;
            }
            checkKeys(*space, kSpaceKeys, "space", m_problems);
            m_plan.spaceType = textOf(*space, "type");
            if (m_plan.spaceType != "plan" && m_plan.spaceType != "group"
                && m_plan.spaceType != "board")
                m_problems.add("space.type", "plan, group or board");
            m_plan.spaceName = textOf(*space, "name");
            if (!isSpaceName(m_plan.spaceName))
                m_problems.add("space.name",
                    "text of 1 to " + std::to_string(kNameCharactersMax) + " letters");
        }

        void readRecords(const json& file)
        {
            const auto records = file.find("records");
            if (records == file.end() || !records->is_array()) {
                m_problems.add("records", "a list");
                return;
            }
            if (records->size() > kImportRecordsMax) {
                m_problems.add("records", "at most " + std::to_string(kImportRecordsMax));
                return;
            }
            for (std::size_t i = 0; i < records->size(); ++i)
                readRecord((*records)[i], "records[" + std::to_string(i) + "]");
        }

        void readRecord(const json& object, const std::string& where)
        {
            if (!object.is_object()) {
                m_problems.add(where, "an object with \"kind\" and \"fields\"");
                return;
            }
            checkKeys(object, kRecordKeys, where, m_problems);
            ImportRecord record;
            record.where = where;
            record.kind = textOf(object, "kind");
            record.onlyMe = flagOf(object, "private", where, m_problems);
            record.beside = flagOf(object, "beside", where, m_problems);
            record.retired = flagOf(object, "retired", where, m_problems);
            const bool newer = flagOf(object, "fromNewerApp", where, m_problems);
            const bool incomplete = flagOf(object, "incomplete", where, m_problems);
            const auto* kind = catalogue::findKind(record.kind);
            if (kind == nullptr && newer) {
                leaveOut(where, "made with a newer app");
                return;
            }
            if (const auto known = catalogue::requireKind(record.kind); !known) {
                m_problems.add(where + ".kind", known.error().detail);
                return;
            }
            readRef(object, record);
            const auto fields = object.find("fields");
            if (fields == object.end() || !fields->is_object()) {
                m_problems.add(where + ".fields", "an object");
                return;
            }
            for (const auto& [name, value] : fields->items())
                readField(*kind, name, value, record);
            if (incomplete) {
                leaveOut(where, "it lacks something that is needed");
                return;
            }
            noteWhatIsNotTaken(object, where);
            finishRecord(*kind, std::move(record));
        }

        void readRef(const json& object, ImportRecord& record)
        {
            const auto ref = object.find("ref");
            if (ref == object.end())
                return;
            record.ref = textOf(object, "ref");
            if (record.ref.empty() || record.ref.size() > kRefBytesMax)
                m_problems.add(record.where + ".ref",
                    "text of 1 to " + std::to_string(kRefBytesMax) + " bytes");
            else if (!m_refs.emplace(record.ref, record.kind).second)
                m_problems.add(record.where + ".ref", "another record has the same one");
        }

        void readField(const catalogue::Kind& kind, const std::string& name, const json& value,
            ImportRecord& record)
        {
            const auto where = record.where + ".fields." + shownBeginning(name);
            const auto field = catalogue::requireField(kind, name);
            if (!field) {
                m_problems.add(where, field.error().detail);
                return;
            }
            auto read = readValue(**field, name, value, record);
            auto fit = read ? catalogue::fitted(kind, **field, std::move(*read)) : std::move(read);
            if (!fit)
                m_problems.add(where, fit.error().detail);
            else if (!std::holds_alternative<std::monostate>(*fit))
                record.fields.emplace(name, std::move(*fit));
        }

        static Result<crdt::Value> readValue(const catalogue::Field& field, const std::string& name,
            const json& value, ImportRecord& record)
        {
            if (value.is_null())
                return crdt::Value();
            if (value.is_boolean())
                return crdt::Value(value.get<bool>());
            if (value.is_number_integer()
                && (!value.is_number_unsigned() || value.get<std::uint64_t>() <= INT64_MAX))
                return crdt::Value(value.get<std::int64_t>());
            if (value.is_number())
                return crdt::Value(value.get<double>());
            if (field.type == catalogue::FieldType::Reference)
                return readReference(name, value, record);
            if (value.is_string())
                return crdt::Value(value.get<std::string>());
            if (value.is_array() && std::all_of(value.begin(), value.end(), [](const json& v) {
                    return v.is_string();
                }))
                return crdt::Value(value.get<std::vector<std::string>>());
            return fail(
                ErrorCode::WrongType, "takes " + std::string(catalogue::typeWords(field.type)));
        }

        static Result<crdt::Value> readReference(
            const std::string& name, const json& value, ImportRecord& record)
        {
            if (value.is_object() && value.size() == 1) {
                if (const auto ref = textOf(value, "ref"); !ref.empty()) {
                    record.refs.emplace(name, ref);
                    // Stands for the record until its id is known; any id passes the checks.
                    RecordId standIn;
                    standIn.bytes.fill(1);
                    return crdt::Value(crdt::Reference{standIn});
                }
                if (const auto id = RecordId::fromHexText(textOf(value, "record")))
                    return crdt::Value(crdt::Reference{*id});
            }
            return fail(ErrorCode::WrongType,
                "takes {\"ref\": \"…\"} with the ref of a record in this file, or {\"record\": "
                "\"…\"} with a whole id");
        }

        void finishRecord(const catalogue::Kind& kind, ImportRecord record)
        {
            if (const auto whole = catalogue::validateNew(kind, record.fields); !whole)
                m_problems.add(record.where, whole.error().detail);
            if (const auto place = catalogue::placeText(kind, record.fields);
                place && !record.beside) {
                const auto [first, isNew] = m_places.emplace(
                    std::tuple(record.onlyMe, record.kind, *place), record.where);
                if (!isNew)
                    m_problems.add(record.where,
                        "says the same as " + first->second
                            + "; say \"beside\": true to have both");
            }
            m_plan.records.push_back(std::move(record));
        }

        void noteWhatIsNotTaken(const json& object, const std::string& where)
        {
            if (const auto other = object.find("otherFields");
                other != object.end() && other->is_object())
                for (const auto& [name, value] : other->items())
                    leaveOut(
                        where + "." + shownBeginning(name), "this version cannot take this field");
            if (const auto versions = object.find("versions");
                versions != object.end() && versions->is_object())
                for (const auto& [name, value] : versions->items())
                    leaveOut(where + "." + shownBeginning(name),
                        "it has several versions, and the latest was taken");
        }

        void leaveOut(const std::string& where, const std::string& why)
        {
            m_plan.leftOut.push_back(where + ": " + why);
        }

        void checkRefs()
        {
            for (const auto& record : m_plan.records)
                for (const auto& [name, ref] : record.refs) {
                    const auto where = record.where + ".fields." + name;
                    const auto found = m_refs.find(ref);
                    const auto* kind = catalogue::findKind(record.kind);
                    const auto* field = kind != nullptr ? kind->field(name) : nullptr;
                    if (found == m_refs.end())
                        m_problems.add(where,
                            "no record of this file has the ref \"" + shownBeginning(ref) + "\"");
                    else if (field != nullptr && field->refersTo != catalogue::kAnyKind
                        && found->second != field->refersTo)
                        m_problems.add(where,
                            "takes a " + std::string(field->refersTo) + ", and \""
                                + shownBeginning(ref) + "\" is a " + found->second);
                }
        }

        ImportPlan m_plan;
        Problems m_problems;
        std::map<std::string, std::string> m_refs; ///< ref → kind
        std::map<std::tuple<bool, std::string, std::string>, std::string> m_places;
    };

    // Together in one change: few enough for a change's limits, many enough to be quick.
    constexpr std::size_t kRecordsTogether = 200;
    constexpr std::size_t kBytesTogether = 256U << 10U;

    std::size_t bytesOf(const FieldValues& fields)
    {
        std::size_t bytes = 64;
        for (const auto& [name, value] : fields) {
            bytes += name.size() + 64;
            if (const auto* text = std::get_if<std::string>(&value))
                bytes += text->size();
            if (const auto* names = std::get_if<std::vector<std::string>>(&value))
                for (const auto& one : *names)
                    bytes += one.size() + 8;
        }
        return bytes;
    }

    struct Target {
        AudienceId audience;
        RecordId id;
    };

    Result<std::vector<Target>> targetsOf(
        Workspace& workspace, const SpaceId& space, const ImportPlan& plan)
    {
        ALONGSIDE_TRY_LET(everyone, workspace.audienceFor(space, Sharing::Everyone));
        ALONGSIDE_TRY_LET(justMe, workspace.audienceFor(space, Sharing::JustMe));
        std::vector<Target> targets;
        for (const auto& record : plan.records) {
            ALONGSIDE_TRY_LET(kind, catalogue::requireKind(record.kind));
            const auto& audience = record.onlyMe ? justMe : everyone;
            const auto where
                = record.beside ? std::nullopt : catalogue::placeText(*kind, record.fields);
            targets.push_back({audience,
                where ? catalogue::placeOf(space, audience, record.kind, *where)
                      : crypto::SystemRandom().id<RecordId>()});
        }
        return targets;
    }

    // The fields with references to other records of the file filled in.
    FieldValues resolved(const ImportRecord& record, const std::map<std::string, RecordId>& ids)
    {
        auto fields = record.fields;
        for (const auto& [field, ref] : record.refs)
            fields.insert_or_assign(field, crdt::Reference{ids.at(ref)});
        return fields;
    }

    Result<void> checkPlaces(Workspace& workspace, const SpaceId& space, const ImportPlan& plan,
        const std::vector<Target>& targets)
    {
        ALONGSIDE_TRY_LET(replica, workspace.replicas().open(space));
        for (std::size_t i = 0; i < targets.size(); ++i) {
            const auto& record = plan.records[i];
            ALONGSIDE_TRY_LET(
                there, replica->view().find({targets[i].audience, {record.kind, targets[i].id}}));
            if (there && !there->state.isRetired())
                return fail(ErrorCode::AlreadyThere,
                    record.where + ": the plan has its " + record.kind + " for this already ("
                        + targets[i].id.hex().substr(0, 8)
                        + "); say \"beside\": true in the file to add another. Nothing was taken");
        }
        return {};
    }

}

Result<ImportPlan> readImport(std::string_view text)
{
    ALONGSIDE_TRY_LET(file, parse(text));
    return Reader().read(file);
}

Result<void> checkImport(Workspace& workspace, const SpaceId& space, const ImportPlan& plan)
{
    ALONGSIDE_TRY_LET(targets, targetsOf(workspace, space, plan));
    return checkPlaces(workspace, space, plan, targets);
}

Result<ImportSummary> runImport(Workspace& workspace, const SpaceId& space, const ImportPlan& plan,
    const std::function<void(std::size_t, std::size_t)>& progress)
{
    ALONGSIDE_TRY_LET(targets, targetsOf(workspace, space, plan));
    ALONGSIDE_TRY(checkPlaces(workspace, space, plan, targets));
    std::map<std::string, RecordId> ids;
    for (std::size_t i = 0; i < targets.size(); ++i)
        if (!plan.records[i].ref.empty())
            ids.emplace(plan.records[i].ref, targets[i].id);

    ImportSummary summary;
    summary.leftOut = plan.leftOut;
    const auto all = plan.records.size();
    const auto stopped = [&](const Error& error) {
        return fail(error.code,
            error.detail
                + (summary.records == 0 ? "; nothing was taken"
                                        : "; the first " + std::to_string(summary.records) + " of "
                            + std::to_string(all) + " records are there, the others are not"));
    };
    for (const bool onlyMe : {false, true}) {
        std::vector<Workspace::NewRecord> together;
        std::size_t bytes = 0;
        const auto write = [&]() -> Result<void> {
            if (together.empty())
                return {};
            const auto sharing = onlyMe ? Sharing::JustMe : Sharing::Everyone;
            if (auto added = workspace.addAll(space, sharing, together); !added)
                return stopped(added.error());
            summary.records += together.size();
            together.clear();
            bytes = 0;
            if (progress)
                progress(summary.records, all);
            return {};
        };
        for (std::size_t i = 0; i < all; ++i) {
            const auto& record = plan.records[i];
            if (record.onlyMe != onlyMe)
                continue;
            const auto size = bytesOf(record.fields);
            if (together.size() >= kRecordsTogether || bytes + size > kBytesTogether)
                ALONGSIDE_TRY(write());
            together.push_back({record.kind, targets[i].id, resolved(record, ids)});
            bytes += size;
            ++summary.kinds[record.kind];
            summary.onlyMe += onlyMe ? 1 : 0;
        }
        ALONGSIDE_TRY(write());
    }
    for (std::size_t i = 0; i < all; ++i) {
        const auto& record = plan.records[i];
        if (!record.retired)
            continue;
        if (auto away
            = workspace.retire(space, {targets[i].audience, {record.kind, targets[i].id}});
            !away)
            return fail(away.error().code,
                away.error().detail
                    + "; all records are there, but not all that should be are put away");
        ++summary.putAway;
    }
    return summary;
}

}
