// SPDX-License-Identifier: Apache-2.0
#include "cli/record_fields.h"

#include "base/text.h"
#include "catalogue/validate.h"

namespace alongside::cli {

namespace {

    Result<crdt::Value> readReference(Session& session, const plan::SpaceInfo& space,
        const catalogue::Kind& kind, const catalogue::Field& field, const std::string& text)
    {
        const auto where = std::string(kind.name) + '.' + std::string(field.name);
        auto record = session.record(space, text);
        if (!record)
            return fail(record.error().code, where + ": " + record.error().detail);
        if (field.refersTo != catalogue::kAnyKind && record->kind() != field.refersTo)
            return fail(ErrorCode::WrongType,
                where + " takes the id of a " + std::string(field.refersTo) + ", and this is a "
                    + record->kind());
        return crdt::Value(crdt::Reference{record->id()});
    }

}

Result<plan::FieldValues> readFields(Session& session, const plan::SpaceInfo& space,
    const catalogue::Kind& kind, const std::vector<FieldText>& texts)
{
    plan::FieldValues values;
    for (const auto& text : texts) {
        ALONGSIDE_TRY_LET(field, catalogue::requireField(kind, text.name));
        const bool isReference
            = field->type == catalogue::FieldType::Reference && !trimmed(text.text).empty();
        auto value = isReference ? readReference(session, space, kind, *field, text.text)
                                 : catalogue::parseValue(kind, *field, text.text);
        if (!value)
            return fail(value.error());
        values.emplace(text.name, std::move(*value));
    }
    return values;
}

}
